package org.dhruva.portal.estimate;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the pages about what can be claimed say. The texts are in {@code
 * messages/estimate.properties}.
 */
@MessageBundle("estimate")
interface EstimateMessages {

  @Message
  String title();

  @Message
  String intro();

  @Message
  String nothingKept();

  @Message
  String show();

  @Message
  String change();

  @Message
  String result();

  @Message
  String noPromise();

  @Message
  String none();

  @Message
  String notChecked();

  @Message
  String depends();

  @Message
  String computation(String scheme);

  @Message
  String rows();

  @Message
  String forWhat();

  @Message
  String amount();

  @Message
  String clause();

  @Message
  String uncertain();

  @Message
  String total();

  @Message
  String withoutRow();

  @Message
  String interim();

  @Message
  String applyTo();

  @Message
  String papers();

  @Message
  String lastDay(String day);

  @Message
  String condonable();

  @Message
  String alongside();

  @Message
  String notes();

  @Message
  String missing();

  @Message
  String paper();

  @Message
  String paperIntro();

  @Message
  String paperOnDevice();

  @Message
  String makePaper();
}
