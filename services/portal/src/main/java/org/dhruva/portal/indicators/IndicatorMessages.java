package org.dhruva.portal.indicators;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages with numbers say. The texts are in {@code messages/indicators.properties}. */
@MessageBundle("indicators")
interface IndicatorMessages {

  @Message
  String title();

  @Message
  String intro();

  @Message
  String by();

  @Message
  String back();

  @Message
  String total();

  @Message
  String n(String what);

  @Message
  String half();

  @Message
  String suppressed(int min);

  @Message
  String suppressedNote(int min);

  @Message
  String asOf(String day);

  @Message
  String definition();

  @Message
  String counts();

  @Message
  String numerator();

  @Message
  String denominator();

  @Message
  String inclusion();

  @Message
  String year();

  @Message
  String place();

  @Message
  String source();

  @Message
  String notYet();
}
