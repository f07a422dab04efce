package org.dhruva.portal.timeline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the timeline says. The texts are in {@code messages/timeline.properties}. */
@MessageBundle("timeline")
interface TimelineMessages {

  @Message
  String title();

  @Message
  String next();

  @Message
  String nothingNext();

  @Message
  String caseLink();

  @Message
  String happened();

  @Message
  String nothing();

  @Message
  String corrected();

  @Message
  String behind();

  @Message
  String older();

  @Message
  String newest();

  @Message
  String updated();
}
