package org.dhruva.portal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhruva.portal.form.Input.Kind;
import org.dhruva.portal.form.Input.Option;
import org.dhruva.portal.words.Words;
import org.junit.jupiter.api.Test;

class FormDrawingTest {

  private static final CommandForm FORM = CommandForm.of(Schemas.json(Schemas.EVERYTHING));

  @Test
  void what_was_filled_in_comes_back() {
    FilledIn filledIn =
        new FilledIn(
            Map.of(
                "on", List.of("2019-09-15"),
                "on~", List.of("true"),
                "forum", List.of("SLSA"),
                "roles", List.of("ONE", "TWO"),
                "amendment/amount", List.of("a lot")));
    List<Input> inputs = draw(filledIn, Map.of());
    assertThat(named("on", inputs))
        .returns("2019-09-15", Input::value)
        .returns(true, Input::ticked)
        .returns(Kind.DAY_OR_ABOUT, Input::kind);
    assertThat(named("forum", inputs).options())
        .containsExactly(
            new Option("DLSA", "District Legal Services Authority", false),
            new Option("SLSA", "State Legal Services Authority", true));
    assertThat(named("roles", inputs).options()).allMatch(Option::chosen);
    assertThat(named("amount", named("amendment", inputs).parts()).value()).isEqualTo("a lot");
  }

  @Test
  void what_is_wrong_stands_beside_its_field() {
    List<Input> inputs = draw(FilledIn.NOTHING, Map.of("amendment/on", "This is not a day."));
    Input day = named("on", named("amendment", inputs).parts());
    assertThat(day.problem()).contains("This is not a day.");
    assertThat(day.describedBy()).contains("field-amendment-on-problem");
    assertThat(named("on", inputs).hasProblem()).isFalse();
  }

  @Test
  void an_entry_is_chosen_by_what_it_says() {
    List<Option> options = named("depositEntry", draw(FilledIn.NOTHING, Map.of())).options();
    assertThat(options)
        .containsExactly(
            new Option("7", "Deposit recorded, 1 February 2020", false),
            new Option("5", "Claim awarded, about September 2019", false));
  }

  @Test
  void a_list_begins_with_one_row_and_grows_when_asked_to() {
    SentForm sent = SentForm.of(Map.of("_more", List.of("verdicts"), "verdicts#", List.of("1")));
    assertThat(named("verdicts", draw(FilledIn.NOTHING, Map.of())).rows()).hasSize(1);
    assertThat(sent.asksForMoreRows()).isTrue();
    assertThat(named("verdicts", draw(sent.withMoreRows().filledIn(), Map.of())).rows())
        .hasSize(2)
        .allSatisfy(row -> assertThat(row).extracting(Input::name).contains("accused"));
  }

  @Test
  void a_list_does_not_grow_beyond_its_limit() {
    String max = Integer.toString(Field.Rows.ROWS_MAX);
    SentForm sent = SentForm.of(Map.of("_more", List.of("verdicts"), "verdicts#", List.of(max)));
    Input verdicts = named("verdicts", draw(sent.withMoreRows().filledIn(), Map.of()));
    assertThat(verdicts.rows()).hasSize(Field.Rows.ROWS_MAX);
    assertThat(verdicts.takesMoreRows()).isFalse();
  }

  private static List<Input> draw(FilledIn filledIn, Map<String, String> problems) {
    Map<Integer, String> entries = new LinkedHashMap<>();
    entries.put(7, "Deposit recorded, 1 February 2020");
    entries.put(5, "Claim awarded, about September 2019");
    return new FormDrawing(Words.ENGLISH, filledIn, problems, entries).draw(FORM);
  }

  private static Input named(String name, List<Input> inputs) {
    return inputs.stream().filter(input -> input.name().equals(name)).findFirst().orElseThrow();
  }
}
