package org.dhruva.portal.access;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the pages say about who may see what. The texts are in {@code messages/access.properties}.
 */
@MessageBundle("access")
interface AccessMessages {

  @Message
  String title();

  @Message
  String intro();

  @Message
  String nobody();

  @Message
  String takeBack();

  @Message
  String takeAllBack();

  @Message
  String yours(String role);

  @Message
  String yoursOf(String role, String organisation);

  @Message
  String mayAct(String what);

  @Message
  String maySee(String what);

  @Message
  String until(String purpose, String day);

  @Message
  String untilTakenBack(String purpose);

  @Message
  String given(String day);

  @Message
  String asWho(String role, String organisation);

  @Message
  String asWhoAlone(String role);

  @Message
  String letIn();

  @Message
  String letInText();

  @Message
  String paste();

  @Message
  String open();

  @Message
  String looked();

  @Message
  String nobodyLooked();

  @Message
  String look(String who, String what);

  @Message
  String lookOf(String who, String organisation, String what);

  @Message
  String lookWhy(String purpose);

  @Message
  String earlier();

  @Message
  String statistics();

  @Message
  String statisticsText();

  @Message
  String answeredYes();

  @Message
  String answeredNo();

  @Message
  String notAnswered();

  @Message
  String yes();

  @Message
  String no();

  @Message
  String asks(String name);

  @Message
  String what();

  @Message
  String mayHow();

  @Message
  String onlySee();

  @Message
  String seeAndAct();

  @Message
  String untilWhen();

  @Message
  String untilHint();

  @Message
  String allow();

  @Message
  String cancel();

  @Message
  String noCard();

  @Message
  String noCardText();

  @Message
  String askTitle();

  @Message
  String askText();

  @Message
  String askLink();

  @Message
  String askValid(long days);

  @Message
  String suggested();

  @Message
  String suggests(String who, String whom);

  @Message
  String suggestsToSee(String what);

  @Message
  String suggestsToAct(String what);

  @Message
  String because(String words);

  @Message
  String sayYes();

  @Message
  String sayNo();

  @Message
  String actsForYou();

  @Message
  String actsAs(String kind, String what);

  @Message
  String actsUntil(String day);

  @Message
  String actsBy(String document);

  @Message
  String referTitle();

  @Message
  String referText();

  @Message
  String referTo();

  @Message
  String referToHint();

  @Message
  String referWhat();

  @Message
  String referWhy();

  @Message
  String referWhyHint();

  @Message
  String refer();

  @Message
  String referrals();

  @Message
  String noReferrals();

  @Message
  String referredBy(String who, String what);

  @Message
  String youReferred(String whom, String what);

  @Message
  String takeUp();

  @Message
  String turnDown();

  @Message
  String withdraw();

  @Message
  String roleOf(String role, String organisation);

  @Message
  String referralsTitle();

  @Message
  String moreReferrals();
}
