package org.dhruva.portal.form;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What every form says. The texts are in {@code messages/form.properties}. */
@MessageBundle("form")
interface FormMessages {

  @Message
  String optional();

  @Message
  String choose();

  @Message
  String approximately();

  @Message
  String oneMore();
}
