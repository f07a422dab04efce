package org.dhruva.portal.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import org.dhruva.portal.facts.Shown.Items;
import org.dhruva.portal.facts.Shown.Pair;
import org.dhruva.portal.facts.Shown.Pairs;
import org.dhruva.portal.facts.Shown.Text;
import org.dhruva.portal.words.Words;
import org.junit.jupiter.api.Test;

class FactWordsTest {

  @Test
  void days_amounts_answers_and_codes_are_put_into_words() {
    assertThat(
            shown(
                """
                {"filedOn":"2018-09-18","offenceOn":"2016-05-01~","forum":"DLSA","acknowledged":true,
                 "outstanding":{"paise":15000000,"currency":"INR"},"documents":3,"month":"2021-05"}
                """))
        .containsExactly(
            pair("Handed in", "18 September 2018"),
            pair("Day of the offence", "about May 2016"),
            pair("Authority", "District Legal Services Authority"),
            pair("The authority has it", "Yes"),
            pair("Still to be paid", "₹1,50,000"),
            pair("Papers noted", "3"),
            pair("Month", "May 2021"));
  }

  @Test
  void what_she_said_about_the_home_and_what_she_wants_is_put_into_words() {
    assertThat(
            shown(
                """
                {"latestWish":{"on":"2024-02-03","wants":"LEAVE"},
                 "services":[{"service":"MEDICAL_CARE","said":"NO","by":"SURVIVOR"}]}
                """))
        .containsExactly(
            new Pair(
                "Her wish",
                new Pairs(
                    List.of(pair("Day", "3 February 2024"), pair("What she wants", "To leave")))),
            new Pair(
                "What is due in the home; nobody has to answer",
                new Items(
                    List.of(
                        new Pairs(
                            List.of(
                                pair("What it is about", "A doctor and medicine when needed"),
                                pair("Answer", "No"),
                                pair("By whom", "She herself")))))));
  }

  @Test
  void lists_and_groups_keep_their_shape() {
    assertThat(
            shown(
                """
                {"missingDocuments":["medical-report","fir"],
                 "deposits":[{"on":"2020-02-01","maturesOn":"2023-02-01"}]}
                """))
        .containsExactly(
            new Pair(
                "Papers still missing",
                new Items(List.of(new Text("Medical report"), new Text("fir")))),
            new Pair(
                "Fixed deposits",
                new Items(
                    List.of(
                        new Pairs(
                            List.of(
                                pair("Day", "1 February 2020"),
                                pair("Day it can be drawn", "1 February 2023")))))));
  }

  @Test
  void somebodys_own_words_are_left_as_they_are() {
    assertThat(shown("{\"reference\":\"DLSA/N24P/2018/118\",\"text\":\"She said: I am well.\"}"))
        .containsExactly(
            pair("Number the authority gave it", "DLSA/N24P/2018/118"),
            pair("Words", "She said: I am well."));
  }

  @Test
  void of_what_is_erased_it_is_said_that_it_is() {
    assertThat(shown("{\"reference\":{\"erased\":true}}"))
        .containsExactly(
            pair(
                "Number the authority gave it",
                "This has been erased. Nobody can read it any more."));
  }

  @Test
  void ids_and_what_is_empty_are_not_shown() {
    assertThat(
            shown(
                """
                {"survivor":"3f2b8c1e-5a4d-4e6f-9b7a-1c2d3e4f5a6b","stages":[],"order":{},"note":"",
                 "nothing":null}
                """))
        .isEmpty();
  }

  private static List<Pair> shown(String json) {
    try {
      return new FactWords(Words.ENGLISH)
          .pairs(new ObjectMapper().readTree(json), Set.of())
          .pairs();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Pair pair(String label, String text) {
    return new Pair(label, new Text(text));
  }
}
