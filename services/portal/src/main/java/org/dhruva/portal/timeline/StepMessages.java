package org.dhruva.portal.timeline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said beside a next step. The texts are in {@code messages/step.properties}. */
@MessageBundle("step")
interface StepMessages {

  @Message
  String since(String day);

  @Message
  String escalation(String what);

  @Message
  String notBinding();

  @Message
  String notVerified();
}
