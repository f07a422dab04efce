package org.dhruva.people.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.contracts.people.SurvivorEvent.Exploitation;
import org.dhruva.contracts.people.SurvivorEvent.Gender;
import org.dhruva.contracts.people.SurvivorEvent.Given;
import org.dhruva.contracts.people.SurvivorEvent.Purpose;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.contracts.people.SurvivorEvent.StatisticsAnswer;
import org.dhruva.imports.register.Column;
import org.dhruva.imports.register.Entry;
import org.dhruva.imports.register.Fault;
import org.dhruva.imports.register.Register;
import org.dhruva.imports.register.Row;
import org.dhruva.imports.register.RowReader;
import org.dhruva.kernel.Actor;
import org.dhruva.kernel.Sealed;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.people.survivor.Survivor;
import org.dhruva.people.survivor.SurvivorCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleRegisterTest {

  private static final Instant NOW = Instant.parse("2024-06-01T08:00:00Z");
  private static final Entry ENTRY =
      new Entry(
          new SurvivorId(UUID.fromString("7d0f6a34-2f5e-4b0c-9a57-0d5b8a1c3e11")),
          new Actor("account-of-anil", "caseworker"),
          Optional.of("An invented organisation"),
          NOW);

  @Test
  void a_row_is_her_enrolment_as_she_said_it_to_whoever_wrote_it_down() {
    List<SurvivorCommand> commands =
        commands(
            new PeopleRegister(),
            Map.of(
                "agreed", "yes",
                "name", "Sabita",
                "birth_year", "2001",
                "gender", "Female",
                "home_state", "West-Bengal",
                "exploitation", "forced labour",
                "rescued_in", "05/2019",
                "may_be_counted", "no"));
    assertThat(commands).hasSize(1);
    SurvivorCommand.Enrol enrol = (SurvivorCommand.Enrol) commands.getFirst();
    assertThat(enrol.survivor()).isEqualTo(ENTRY.survivor());
    assertThat(enrol.identity().name()).isEqualTo(Sealed.of("Sabita"));
    assertThat(enrol.cohort().birthYear()).contains(2001);
    assertThat(enrol.cohort().gender()).isEqualTo(Gender.FEMALE);
    assertThat(enrol.cohort().homeState()).contains("west-bengal");
    assertThat(enrol.cohort().exploitation()).isEqualTo(Exploitation.FORCED_LABOUR);
    assertThat(enrol.cohort().rescueMonth()).contains(YearMonth.of(2019, 5));
    assertThat(enrol.statistics()).contains(StatisticsAnswer.NO);
    assertThat(enrol.given()).isEqualTo(Given.IN_PERSON_RECORDED_BY);
    assertThat(enrol.recordedBy()).contains("account-of-anil");
    assertThat(enrol.linkedTo()).isEmpty();
  }

  @Test
  void what_she_opens_is_opened_to_whoever_enters_it_for_bulk_entry() {
    List<SurvivorCommand> commands =
        commands(
            new PeopleRegister(),
            Map.of("agreed", "yes", "name", "Sabita", "opened_to_me", "contact|legal"));
    assertThat(commands.subList(1, 3))
        .allSatisfy(
            command -> {
              SurvivorCommand.Grant grant = (SurvivorCommand.Grant) command;
              assertThat(grant.to()).isEqualTo("account-of-anil");
              assertThat(grant.organisation()).contains("An invented organisation");
              assertThat(grant.purpose()).isEqualTo(Purpose.BULK_ENTRY);
            })
        .extracting(command -> ((SurvivorCommand.Grant) command).scope())
        .containsExactly(Scope.CONTACT, Scope.LEGAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no", "0", "false"})
  void who_did_not_agree_is_not_entered(String agreed) {
    assertThat(
            new PeopleRegister()
                .objection(row(new PeopleRegister(), Map.of("agreed", agreed, "name", "Sabita"))))
        .map(Fault::code)
        .contains("she-did-not-agree");
    assertThat(
            new HtcdsRegister()
                .objection(
                    row(
                        new HtcdsRegister(),
                        Map.of("con_Consent", agreed, "prs_FirstName", "Sabita"))))
        .map(Fault::column)
        .contains("con_Consent");
  }

  @ParameterizedTest
  @CsvSource({
    "SexualExploitation,              SEXUAL_EXPLOITATION",
    "ForcedLabour|SexualExploitation, FORCED_LABOUR",
    "ForcedBegging,                   BEGGING",
    "Surrogacy,                       OTHER"
  })
  void of_the_standard_what_fits_is_taken(String written, Exploitation kept) {
    SurvivorCommand.Enrol enrol =
        (SurvivorCommand.Enrol)
            commands(
                    new HtcdsRegister(),
                    Map.of(
                        "con_Consent", "true",
                        "prs_FirstName", "Sabita",
                        "prs_SecondName", "Das",
                        "prs_Birthdate", "30/04/2001",
                        "prs_Gender", "Transgender/NonConforming",
                        "prs_HomePhone", "1",
                        "prs_MailingStreet", "A street",
                        "prs_MailingCity", "A town",
                        "vic_TypeOfExploitation", written))
                .getFirst();
    assertThat(enrol.identity().name()).isEqualTo(Sealed.of("Sabita Das"));
    assertThat(enrol.identity().phone()).contains(Sealed.of("1"));
    assertThat(enrol.identity().address()).contains(Sealed.of("A street, A town"));
    assertThat(enrol.cohort().birthYear()).contains(2001);
    assertThat(enrol.cohort().gender()).isEqualTo(Gender.TRANSGENDER);
    assertThat(enrol.cohort().exploitation()).isEqualTo(kept);
  }

  @Test
  void columns_are_few_and_what_names_her_is_personal() {
    for (Register<SurvivorCommand, Survivor> register :
        List.of(new PeopleRegister(), new HtcdsRegister())) {
      assertThat(register.columns()).hasSizeLessThanOrEqualTo(Register.COLUMNS_MAX);
      assertThat(register.columns())
          .filteredOn(
              column -> column.name().matches("(?i).*(name|phone|address|mailing|birthdate).*"))
          .isNotEmpty()
          .allMatch(Column::personal);
    }
  }

  private static List<SurvivorCommand> commands(
      Register<SurvivorCommand, Survivor> register, Map<String, String> cells) {
    return register.steps(row(register, cells), ENTRY).stream()
        .map(step -> step.command().apply(new Survivor.None()))
        .toList();
  }

  private static Row row(Register<?, ?> register, Map<String, String> cells) {
    Map<String, String> all = new HashMap<>(cells);
    all.put("row_key", "RK-1");
    return new RowReader(register.columns()).read(all).row().orElseThrow();
  }
}
