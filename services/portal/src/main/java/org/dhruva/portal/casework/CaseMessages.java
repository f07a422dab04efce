package org.dhruva.portal.casework;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about cases say. The texts are in {@code messages/cases.properties}. */
@MessageBundle("cases")
interface CaseMessages {

  @Message
  String title();

  @Message
  String none();

  @Message
  String silent(String kinds);

  @Message
  String more();

  @Message
  String back();

  @Message
  String backToCase();

  @Message
  String saved();

  @Message
  String code(String code);

  @Message
  String next();

  @Message
  String ended();

  @Message
  String theirs(String who, String what);

  @Message
  String yours(String what);

  @Message
  String hers(String what);

  @Message
  String done(String day);

  @Message
  String letters();

  @Message
  String application();

  @Message
  String actions();

  @Message
  String facts();

  @Message
  String history();

  @Message
  String details();

  @Message
  String entered(int entry, String role, String day);

  @Message
  String save();

  @Message
  String cancel();
}
