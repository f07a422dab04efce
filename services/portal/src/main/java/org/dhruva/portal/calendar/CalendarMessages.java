package org.dhruva.portal.calendar;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about a calendar say. The texts are in {@code messages/calendar.properties}. */
@MessageBundle("calendar")
interface CalendarMessages {

  @Message
  String title();

  @Message
  String intro();

  @Message
  String looks();

  @Message
  String standsOpaque(String day);

  @Message
  String standsPlain(String day);

  @Message
  String none();

  @Message
  String make();

  @Message
  String again();

  @Message
  String againText();

  @Message
  String what();

  @Message
  String opaque();

  @Message
  String plain();

  @Message
  String plainWarning();

  @Message
  String makeButton();

  @Message
  String againButton();

  @Message
  String end();

  @Message
  String endText();

  @Message
  String endButton();

  @Message
  String made();

  @Message
  String once();

  @Message
  String address();

  @Message
  String how();

  @Message
  String copy();

  @Message
  String paste();

  @Message
  String secret();

  @Message
  String until(String day);

  @Message
  String back();
}
