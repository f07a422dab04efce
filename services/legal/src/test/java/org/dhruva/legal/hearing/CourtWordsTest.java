package org.dhruva.legal.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.dhruva.contracts.legal.ProceedingEvent.HearingPurpose;
import org.dhruva.legal.proceeding.Stage;
import org.dhruva.legal.wiring.HearingRulesFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words here are invented, as courts could have written them. */
class CourtWordsTest {

  private static final CourtWords WORDS = new CourtWords(HearingRulesFile.read());

  private static Reading reading(String text) {
    return WORDS.read(text);
  }

  private static void reads(String text, HearingCategory category, HearingPurpose purpose) {
    assertThat(reading(text))
        .as(text)
        .extracting(Reading::category, Reading::purpose)
        .containsExactly(category, purpose);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          accd. to appear                         | PRE_TRIAL               | APPEARANCE
          surrender of A3                         | PRE_TRIAL               | APPEARANCE
          utp to be produced frm jail             | PRE_TRIAL               | APPEARANCE
          sumons to A-2 & A-4                     | PRE_TRIAL               | APPEARANCE
          n.b.w. agst A1 unexecuted               | PRE_TRIAL               | APPEARANCE
          recall of n.b.w.                        | PRE_TRIAL               | APPEARANCE
          vakalathnama by A2                      | PRE_TRIAL               | APPEARANCE
          extn. of judicial custdy                | PRE_TRIAL               | APPEARANCE
          s.r. awaited                            | PRE_TRIAL               | APPEARANCE
          proclamation 82/83 agst A4              | OTHER                   | APPEARANCE
          order on bail appln. of A1              | PRE_TRIAL               | BAIL
          hearing of antcipatory bail             | PRE_TRIAL               | BAIL
          consideration for bail u/s 480 BNSS     | PRE_TRIAL               | BAIL
          sureties of A1 to be verified           | PRE_TRIAL               | BAIL
          chagre sheet agst A2                    | PRE_TRIAL               | OTHER
          chalan awaited                          | PRE_TRIAL               | OTHER
          u/s 193 BNSS report                     | PRE_TRIAL               | OTHER
          cognisence                              | PRE_TRIAL               | OTHER
          protest pettition                       | PRE_TRIAL               | OTHER
          sanctn u/s 197                          | PRE_TRIAL               | OTHER
          183 BNSS before JMFC                    | PRE_TRIAL               | OTHER
          202 inquiry                             | PRE_TRIAL               | OTHER
          transferred to Spl. court               | PRE_TRIAL               | OTHER
          FSL awaited                             | TRIAL                   | OTHER
          supply of copies u/s 230 BNSS           | TRIAL                   | OTHER
          209 commital to Sessions                | TRIAL                   | OTHER
          framming of chrge                       | CHARGE                  | CHARGE
          arg. on chrg                            | CHARGE                  | CHARGE
          h/b/c                                   | CHARGE                  | CHARGE
          charge u/s 228                          | CHARGE                  | CHARGE
          plea of A2 recorded                     | CHARGE                  | CHARGE
          notice u/s 251 framed                   | CHARGE                  | CHARGE
          dischrge petn. by A2                    | CHARGE                  | CHARGE
          239 CrPC application                    | CHARGE                  | CHARGE
          pre-charge evidnce                      | CHARGE                  | CHARGE
          charge & evidence after charge          | TRIAL                   | PROSECUTION_EVIDENCE
          P E                                     | TRIAL                   | PROSECUTION_EVIDENCE
          remaining P.Ws                          | TRIAL                   | PROSECUTION_EVIDENCE
          PW-3 crs. exam.                         | TRIAL                   | PROSECUTION_EVIDENCE
          xxn of PW 7                             | TRIAL                   | PROSECUTION_EVIDENCE
          cheif of LW 2                           | TRIAL                   | PROSECUTION_EVIDENCE
          LWE                                     | TRIAL                   | PROSECUTION_EVIDENCE
          hostile PW 2                            | TRIAL                   | PROSECUTION_EVIDENCE
          recall u/s 311 of PW-1                  | TRIAL                   | PROSECUTION_EVIDENCE
          bw to PW-6                              | TRIAL                   | PROSECUTION_EVIDENCE
          prosection evidnce                      | TRIAL                   | PROSECUTION_EVIDENCE
          I.O. to be exmined                      | TRIAL                   | PROSECUTION_EVIDENCE
          313 st.                                 | TRIAL                   | ACCUSED_STATEMENT
          st. of accd u/s 351 BNSS                | TRIAL                   | ACCUSED_STATEMENT
          Evidence / 313                          | TRIAL                   | ACCUSED_STATEMENT
          accused statemnt                        | TRIAL                   | ACCUSED_STATEMENT
          exmn. of the accussed                   | TRIAL                   | ACCUSED_STATEMENT
          D.E.                                    | TRIAL                   | DEFENCE_EVIDENCE
          defense wittness                        | TRIAL                   | DEFENCE_EVIDENCE
          DW-1 chief                              | TRIAL                   | DEFENCE_EVIDENCE
          S. D.                                   | TRIAL                   | DEFENCE_EVIDENCE
          final args                              | TRIAL                   | ARGUMENTS
          args heard in part                      | TRIAL                   | ARGUMENTS
          written submisions                      | TRIAL                   | ARGUMENTS
          F D T                                   | TRIAL                   | OTHER
          319 petition                            | TRIAL                   | OTHER
          withdrawl of case u/s 321               | TRIAL                   | WITHDRAWAL
          360 BNSS                                | TRIAL                   | WITHDRAWAL
          rehering                                | TRIAL                   | OTHER
          orders on I.A. 12                       | TRIAL                   | OTHER
          jugdment reserved                       | CONVICTION_OR_ACQUITTAL | JUDGMENT
          args/jdgt                               | CONVICTION_OR_ACQUITTAL | JUDGMENT
          pronouncemnt of verdict                 | CONVICTION_OR_ACQUITTAL | JUDGMENT
          357A recommendation                     | CONVICTION_OR_ACQUITTAL | COMPENSATION
          compensaton to her                      | CONVICTION_OR_ACQUITTAL | COMPENSATION
          sentense: quantum                       | SENTENCING              | SENTENCE
          430 BNSS                                | SENTENCING              | SENTENCE
          389 suspension                          | SENTENCING              | SENTENCE
          adm. of Crl. appeal                     | OTHER                   | APPEAL
          398 BNSS                                | OTHER                   | WITNESS_PROTECTION
          protecton of PW-1 as witness            | OTHER                   | WITNESS_PROTECTION
          stayed by H.C.                          | OTHER                   | OTHER
          lok adalath / compromise                | OTHER                   | OTHER
          adjd. - PO on leave                     | OTHER                   | OTHER
          437-A bonds executed                    | OTHER                   | OTHER
          """)
  void what_courts_write_is_understood(
      String text, HearingCategory category, HearingPurpose purpose) {
    reads(text, category, purpose);
  }

  @ParameterizedTest
  @CsvSource({"qwrtz", "zzz 999", "सुनवाई", "etc."})
  void words_that_mean_nothing_are_unknown(String text) {
    reads(text, HearingCategory.UNKNOWN, HearingPurpose.OTHER);
  }

  @ParameterizedTest
  @CsvSource({"''", "'   '", "8", "3/4", "2024", "---", "?!", "auction of goods"})
  void what_is_no_purpose_is_an_error(String text) {
    reads(text, HearingCategory.ERROR, HearingPurpose.OTHER);
  }

  @Test
  void a_number_is_read_by_the_code_that_is_named() {
    assertThat(reading("230 CrPC").sentence()).isEqualTo(reading("F.D.T.").sentence());
    assertThat(reading("230 BNSS").sentence()).isEqualTo(reading("copies").sentence());
    assertThat(reading("351").purpose()).isEqualTo(HearingPurpose.ACCUSED_STATEMENT);
  }

  @Test
  void two_numbers_are_not_one() {
    reads("31/3", HearingCategory.ERROR, HearingPurpose.OTHER);
    assertThat(reading("437 a")).isEqualTo(reading("437A"));
    assertThat(reading("437 b")).isEqualTo(reading("437"));
  }

  @Test
  void a_section_of_an_offence_says_nothing_of_the_hearing() {
    reads("313 IPC", HearingCategory.UNKNOWN, HearingPurpose.OTHER);
    reads("evidence, 376 IPC", HearingCategory.TRIAL, HearingPurpose.PROSECUTION_EVIDENCE);
  }

  @Test
  void the_stage_follows_where_the_hearing_tells_it() {
    assertThat(reading("PE").stage()).contains(Stage.PROSECUTION_EVIDENCE);
    assertThat(reading("313").stage()).contains(Stage.ACCUSED_STATEMENT);
    assertThat(reading("DE").stage()).contains(Stage.DEFENCE_EVIDENCE);
    assertThat(reading("args.").stage()).contains(Stage.ARGUMENTS);
    assertThat(reading("bail").stage()).isEmpty();
  }

  @Test
  void the_order_of_the_words_does_not_matter() {
    assertThat(reading("accused, statement of")).isEqualTo(reading("statement of accused"));
    assertThat(reading("charge, arguments on")).isEqualTo(reading("arguments on charge"));
  }

  @Test
  void only_so_much_of_a_text_is_read() {
    String full = "x".repeat(CourtWords.TEXT_CHARS_MAX - 5);

    assertThat(reading(full + " bail").purpose()).isEqualTo(HearingPurpose.BAIL);
    assertThat(reading(full + "  bail").category()).isEqualTo(HearingCategory.UNKNOWN);
  }

  @Test
  void every_purpose_and_every_category_is_said_by_some_words() {
    Stream<String> texts =
        Stream.of(
            "appearance",
            "bail",
            "charge",
            "PE",
            "313",
            "DE",
            "args",
            "judgment",
            "sentence",
            "compensation",
            "witness protection",
            "321",
            "appeal",
            "order",
            "8",
            "qwrtz");

    assertThat(texts.map(CourtWordsTest::reading).toList())
        .satisfies(
            all -> {
              assertThat(all.stream().map(Reading::purpose))
                  .containsAll(Arrays.asList(HearingPurpose.values()));
              assertThat(all.stream().map(Reading::category))
                  .containsAll(Arrays.asList(HearingCategory.values()));
            });
  }
}
