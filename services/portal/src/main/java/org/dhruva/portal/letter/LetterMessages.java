package org.dhruva.portal.letter;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of letters says. The texts are in {@code messages/letters.properties}. */
@MessageBundle("letters")
interface LetterMessages {

  @Message
  String title();

  @Message
  String lead();

  @Message
  String none();

  @Message
  String to(String addressee);

  @Message
  String subject(String subject);

  @Message
  String salutation();

  @Message
  String closing();

  @Message
  String signature();

  @Message
  String notVerified();
}
