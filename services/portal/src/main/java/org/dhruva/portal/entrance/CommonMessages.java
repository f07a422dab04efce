package org.dhruva.portal.entrance;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What all pages say. The texts are in {@code messages/common.properties}. */
@MessageBundle("common")
interface CommonMessages {

  @Message
  String skip();

  @Message
  String navigation();

  @Message
  String timeline();

  @Message
  String cases();

  @Message
  String estimate();

  @Message
  String access();

  @Message
  String asking();

  @Message
  String referrals();

  @Message
  String calendar();

  @Message
  String indicators();

  @Message
  String leave();

  @Message
  String signedInAs(String name);

  @Message
  String signOut();

  @Message
  String signIn();

  @Message
  String signedOutAfter(long minutes);

  @Message
  String aboutLeaving();

  @Message
  String goodbye();

  @Message
  String goodbyeText();

  @Message
  String signInFailed();

  @Message
  String signInFailedText();

  @Message
  String nothingForYou();

  @Message
  String nothingForYouText();

  @Message
  String operations();

  @Message
  String operationsText();

  @Message
  String operationsCaption();

  @Message
  String service();

  @Message
  String address();

  @Message
  String notFound();

  @Message
  String notFoundText();

  @Message
  String notForYou();

  @Message
  String notForYouText();

  @Message
  String refused();

  @Message
  String formExpired();

  @Message
  String formExpiredText();

  @Message
  String unavailable();

  @Message
  String unavailableText();

  @Message
  String failed();

  @Message
  String failedText(String reference);

  @Message
  String toStart();
}
