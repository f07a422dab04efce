package org.dhruva.portal.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhruva.portal.client.SchemeCatalogue;
import org.dhruva.portal.client.SchemeCatalogue.Entry;
import org.dhruva.portal.client.SchemeCatalogue.Violation;
import org.dhruva.portal.client.ServiceProblem;
import org.dhruva.portal.form.CommandForm;
import org.dhruva.portal.form.FilledIn;
import org.dhruva.portal.form.FormReader;
import org.dhruva.portal.form.Input;
import org.dhruva.portal.form.SentForm;
import org.dhruva.portal.words.Words;
import org.junit.jupiter.api.Test;

class FactsFormTest {

  private static final SchemeCatalogue CATALOGUE =
      new SchemeCatalogue(
          List.of(new Violation("RAPE"), new Violation("GANG_RAPE")),
          List.of(
              new Entry("west-bengal-2017", "West Bengal", List.of("west-bengal")),
              new Entry("bihar-2014", "Bihar", List.of("bihar")),
              new Entry("bihar-2018", "Bihar", List.of("bihar"))));
  private static final CommandForm FORM = FactsForm.of(CATALOGUE);

  @Test
  void what_is_known_becomes_the_facts_and_the_rest_is_left_out() {
    ObjectNode facts =
        FactsForm.complete(
            FormReader.read(
                    FORM,
                    new FilledIn(
                        Map.of(
                            "violations", List.of("GANG_RAPE"),
                            "offenceOn", List.of("2022-05-01"),
                            "offenceOn~", List.of("true"),
                            "ageAtOffence", List.of("16"),
                            "disability", List.of("false"))))
                .body());
    assertThat(facts)
        .hasToString(
            "{\"violations\":[\"GANG_RAPE\"],\"offenceOn\":\"2022-05-01~\",\"ageAtOffence\":16,"
                + "\"disability\":false,\"received\":[]}");
  }

  @Test
  void the_catalogue_says_what_can_be_chosen() {
    List<Input> inputs = FieldProblem.draw(FORM, SentForm.fresh(0), Map.of(), Words.ENGLISH);
    assertThat(named("violations", inputs).options())
        .extracting(Input.Option::words)
        .containsExactly("Raped", "Raped by more than one person");
    assertThat(named("state", inputs).options())
        .extracting(Input.Option::words)
        .containsExactly("Bihar", "West Bengal");
    assertThat(named("state", inputs).hint()).isEmpty();
  }

  @Test
  void what_the_service_refuses_stands_beside_its_field() {
    assertThat(FieldProblem.in(problem(400, "/received/0/amount"), FORM))
        .containsExactly(Map.entry("received/0/amount", "It is too much."));
  }

  @Test
  void what_is_about_no_field_or_was_no_answer_is_no_problem_of_a_field() {
    ServiceProblem failure = problem(503, "/violations");
    assertThatThrownBy(() -> FieldProblem.in(failure, FORM)).isSameAs(failure);
    ServiceProblem elsewhere = problem(400, "/elsewhere");
    assertThatThrownBy(() -> FieldProblem.in(elsewhere, FORM)).isSameAs(elsewhere);
  }

  private static ServiceProblem problem(int status, String field) {
    return new ServiceProblem(status, "malformed-field", "It is too much.", Optional.of(field));
  }

  private static Input named(String name, List<Input> inputs) {
    return inputs.stream().filter(input -> input.name().equals(name)).findFirst().orElseThrow();
  }
}
