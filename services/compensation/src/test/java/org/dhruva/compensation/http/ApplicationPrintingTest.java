package org.dhruva.compensation.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhruva.compensation.application.Particulars;
import org.dhruva.compensation.claim.Claim;
import org.dhruva.compensation.claim.ClaimFile;
import org.dhruva.compensation.scheme.Schemes;
import org.dhruva.compensation.wiring.SchemeFolder;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimDrafted;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimFiled;
import org.dhruva.contracts.compensation.ClaimEvent.DocumentAttached;
import org.dhruva.contracts.compensation.ClaimEvent.Forum;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.service.http.BodyProblems;
import org.dhruva.service.http.HttpJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent for an application, and what comes back. */
class ApplicationPrintingTest {

  private static final Schemes CATALOGUE = SchemeFolder.read();
  private static final ObjectMapper JSON = mapper();
  private static final Instant TODAY = Instant.parse("2024-03-10T06:30:00Z");
  private static final CivilDate OFFENCE_DAY = CivilDate.of(2022, 5, 1);
  private static final SurvivorId RUPA = SurvivorId.parse("6f1f3c1e-7a52-4f0e-9d57-2b6c1d8e4a10");

  private final ApplicationPrinting printing =
      new ApplicationPrinting(CATALOGUE, InstantSource.fixed(TODAY));

  @Test
  void a_draft_becomes_an_application_to_the_authority_of_its_scheme() throws IOException {
    assertThat(text(printing.print(draft("nalsa-2018"), read(body()))))
        .contains(
            "The Secretary, District Legal Services Authority",
            "Rupa Mondal",
            "First information report (FIR)",
            "Attached",
            "The last day to file is 1 May 2025.")
        .doesNotContain("DRAFT FOR REVIEW");
  }

  @Test
  void a_filed_claim_is_addressed_to_where_it_was_filed() throws IOException {
    ClaimFile file =
        new ClaimFile(
            List.of(
                drafted("nalsa-2018"),
                new ClaimFiled(
                    CivilDate.of(2025, 6, 1),
                    Forum.SLSA,
                    Optional.empty(),
                    Optional.empty(),
                    List.of())));
    assertThat(text(printing.print(new Claim.Pending(file), read(body()))))
        .contains("State Legal Services Authority", "asks that the delay be condoned");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "bn", "hi"})
  void every_scheme_can_be_printed_in_every_language(String language) {
    ObjectNode body = body().put("language", language);
    body.withObject("/facts").withArray("violations").add("TRAFFICKING").add("BONDED_LABOUR");
    CATALOGUE.all().stream().forEach(scheme -> printedOrForOthers(scheme.code(), read(body)));
  }

  private void printedOrForOthers(String scheme, Particulars particulars) {
    try {
      assertThat(text(printing.print(draft(scheme), particulars))).contains("Rupa Mondal");
    } catch (HttpProblem nothing) {
      isProblem(nothing, "malformed-field", "/facts");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void markup_in_a_name_is_printed_as_it_is_written() throws IOException {
    ObjectNode body = body();
    body.withObject("/applicant").put("name", "<b>Rupa</b> & Co");
    assertThat(text(printing.print(draft("nalsa-2018"), read(body)))).contains("<b>Rupa</b> & Co");
  }

  @ParameterizedTest
  @CsvSource({
    "/applicant/name, 120",
    "/applicant/relation, 120",
    "/applicant/address, 400",
    "/applicant/phone, 30",
    "/district, 80",
    "/firNumber, 60",
    "/policeStation, 120",
    "/place, 80"
  })
  void every_text_has_a_limit(String field, int charactersMax) {
    assertThat(printing.print(draft("nalsa-2018"), read(with(field, "x".repeat(charactersMax)))))
        .isNotEmpty();
    refused(with(field, "x".repeat(charactersMax + 1)), "malformed-field", field);
    refused(with(field, "x".repeat(10_000)), "malformed-field", field);
  }

  @Test
  void an_address_has_only_so_many_lines() {
    String most = "a\r\n".repeat(Particulars.ADDRESS_LINES_MAX);
    assertThat(printing.print(draft("nalsa-2018"), read(with("/applicant/address", most))))
        .isNotEmpty();
    refused(with("/applicant/address", most + "b"), "malformed-field", "/applicant/address");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ru\u0000pa",
        "Ru\npa",
        "Ru\tpa",
        "\u202Eapur",
        "Rupa\u200F",
        "\u2066Rupa",
        "\uFEFFRupa",
        "\uD83D\uDE00",
        "\uD800",
        "\u05E8\u05D5\u05E4\u05D4",
        "\uE000",
        "\u2028"
      })
  void what_cannot_be_seen_or_printed_is_refused_by_the_name_of_its_field(String name) {
    refused(with("/applicant/name", name), "malformed-field", "/applicant/name");
    refused(with("/place", name), "malformed-field", "/place");
  }

  @ParameterizedTest
  @ValueSource(strings = {"রূপা মণ্ডল", "रूपा मंडल", "Zoë d’Souza", "ক্\u200Dষ", "ক্\u200Cষ"})
  void names_are_written_as_they_are(String name) {
    assertThat(printing.print(draft("nalsa-2018"), read(with("/applicant/name", name))))
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/applicant/name", "/applicant/address"})
  void who_applies_is_said(String field) {
    refused(with(field, " "), "malformed-field", field);
  }

  @Test
  void there_are_three_languages() {
    refused(body().put("language", "ta"), "malformed-field", "/language");
  }

  @Test
  void what_is_wrong_with_the_facts_is_refused_by_name() {
    ObjectNode body = body();
    body.withObject("/facts").put("ageAtOffence", 121);
    refused(body, "malformed-field", "/facts/ageAtOffence");
    refused(with("/on", "2101-01-01"), "malformed-field", "/on");
    refused(body().put("aadhaar", "x"), "unknown-field", "/aadhaar");
    ObjectNode nobody = body();
    nobody.remove("applicant");
    refused(nobody, "missing-field", "/applicant");
  }

  @Test
  void the_paper_does_not_contradict_the_claim() {
    ObjectNode body = body();
    body.withObject("/facts").put("offenceOn", "2022-05-02");
    refused(body, "malformed-field", "/facts/offenceOn");
  }

  @Test
  void an_application_for_nothing_is_not_printed() {
    ObjectNode body = body();
    body.withObject("/facts").put("gender", "MALE").put("ageAtOffence", 30);
    assertThatThrownBy(() -> printing.print(draft("nalsa-2018"), read(body)))
        .isInstanceOfSatisfying(
            HttpProblem.class, problem -> isProblem(problem, "malformed-field", "/facts"));
  }

  private void refused(ObjectNode body, String code, String field) {
    assertThatThrownBy(() -> printing.print(draft("nalsa-2018"), read(body)))
        .isInstanceOfSatisfying(HttpProblem.class, problem -> isProblem(problem, code, field));
  }

  private static void isProblem(HttpProblem problem, String code, String field) {
    assertThat(problem.getStatusCode()).isEqualTo(400);
    assertThat(problem.getParameters()).containsEntry("code", code).containsEntry("field", field);
  }

  private static Claim draft(String scheme) {
    ClaimEvent paper = new DocumentAttached(OFFENCE_DAY, "fir", Optional.empty());
    return new Claim.Draft(new ClaimFile(List.of(drafted(scheme), paper)));
  }

  private static ClaimEvent drafted(String scheme) {
    return new ClaimDrafted(OFFENCE_DAY, RUPA, scheme, Optional.of(OFFENCE_DAY));
  }

  private static Particulars read(ObjectNode body) {
    try {
      return JSON.treeToValue(body, Particulars.class);
    } catch (JsonProcessingException e) {
      throw BodyProblems.problem(e);
    }
  }

  private static ObjectNode with(String field, String text) {
    ObjectNode body = body();
    int last = field.lastIndexOf('/');
    (last == 0 ? body : body.withObject(field.substring(0, last)))
        .put(field.substring(last + 1), text);
    return body;
  }

  private static ObjectNode body() {
    try {
      return (ObjectNode)
          JSON.readTree(
              """
              {"language": "en", "forReview": false,
               "applicant": {"name": "Rupa Mondal", "address": "12 Station Road\\nBasirhat"},
               "facts": {"offenceOn": "2022-05-01", "violations": ["RAPE"], "ageAtOffence": 16,
                         "state": "west-bengal", "received": []}}
              """);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static ObjectMapper mapper() {
    ObjectMapper mapper =
        new ObjectMapper().registerModules(new Jdk8Module(), new JavaTimeModule());
    new HttpJson().customize(mapper);
    return mapper;
  }
}
