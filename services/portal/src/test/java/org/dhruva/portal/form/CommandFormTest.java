package org.dhruva.portal.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommandFormTest {

  private final CommandForm form = CommandForm.of(Schemas.json(Schemas.EVERYTHING));

  @Test
  void each_kind_of_property_becomes_the_field_that_suits_it() {
    assertThat(form.fields())
        .contains(
            new Field.Day("on", true, true),
            new Field.Rupees("paid", true),
            new Field.Choice("forum", true, List.of("DLSA", "SLSA")),
            new Field.Choices("roles", false, List.of("ONE", "TWO")),
            new Field.YesNo("complete", true),
            new Field.YesNo("urgent", false),
            new Field.Month("month", false),
            new Field.TimeOfDay("hearingAt", false),
            new Field.Whole("members", false),
            new Field.Lines("kinds", true),
            new Field.Text("reference", false),
            new Field.LongText("because", true),
            new Field.Group(
                "amendment",
                true,
                List.of(new Field.Day("on", false, true), new Field.Rupees("amount", false))),
            new Field.Rows(
                "verdicts",
                true,
                List.of(new Field.Text("accused", true), new Field.Lines("sections", true))));
  }

  @Test
  void the_number_of_an_entry_is_asked_for_as_an_entry() {
    assertThat(form.fields()).contains(new Field.Entry("depositEntry", true));
    assertThat(form.asksForEntries()).isTrue();
  }

  @Test
  void ids_are_never_asked_for() {
    assertThat(form.fields()).extracting(Field::name).doesNotContain("cause");
  }

  @Test
  void when_it_happened_is_asked_first_and_free_words_last() {
    assertThat(form.fields()).extracting(Field::name).startsWith("on").endsWith("because");
  }

  @Test
  void a_pointer_leads_to_the_field_that_holds_what_it_names() {
    assertThat(form.holding("/paid")).contains("paid");
    assertThat(form.holding("/paid/paise")).contains("paid");
    assertThat(form.holding("/kinds/3")).contains("kinds");
    assertThat(form.holding("/amendment")).contains("amendment");
    assertThat(form.holding("/amendment/amount")).contains("amendment/amount");
    assertThat(form.holding("/verdicts/1")).contains("verdicts");
    assertThat(form.holding("/verdicts/1/sections/0")).contains("verdicts/1/sections");
    assertThat(form.holding("/nothing")).isEmpty();
    assertThat(form.holding("")).isEmpty();
  }

  @Test
  void a_shape_without_a_form_is_named() {
    assertThatThrownBy(
            () ->
                CommandForm.of(
                    Schemas.json("{'properties':{'odd':{'type':'null'}},'required':[]}")))
        .hasMessageContaining("odd");
  }
}
