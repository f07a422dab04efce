package org.dhruva.people.survivor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.people.survivor.SurvivorSamples.EVENING;
import static org.dhruva.people.survivor.SurvivorSamples.NOON;
import static org.dhruva.people.survivor.SurvivorSamples.PEER;
import static org.dhruva.people.survivor.SurvivorSamples.answer;
import static org.dhruva.people.survivor.SurvivorSamples.answered;
import static org.dhruva.people.survivor.SurvivorSamples.enrolled;
import static org.dhruva.people.survivor.SurvivorSamples.full;
import static org.dhruva.people.survivor.SurvivorSamples.spec;

import java.util.Optional;
import java.util.stream.Stream;
import org.dhruva.contracts.people.SurvivorEvent;
import org.dhruva.contracts.people.SurvivorEvent.Given;
import org.dhruva.contracts.people.SurvivorEvent.StatisticsAnswer;
import org.dhruva.contracts.people.SurvivorEvent.StatisticsAnswered;
import org.dhruva.people.survivor.SurvivorRejection.Limit;
import org.dhruva.testing.DeciderSpec;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SurvivorStatisticsTest {

  private final DeciderSpec<SurvivorCommand, Survivor, SurvivorEvent, SurvivorRejection> survivor =
      spec();

  @Nested
  class AnswerStatistics {

    @Test
    void records_a_yes_and_a_no() {
      survivor
          .given(enrolled())
          .when(answer(StatisticsAnswer.YES, NOON))
          .then(answered(StatisticsAnswer.YES, NOON));
      survivor
          .given(enrolled())
          .when(answer(StatisticsAnswer.NO, NOON))
          .then(answered(StatisticsAnswer.NO, NOON));
    }

    @Test
    void records_her_spoken_word_with_who_wrote_it_down() {
      survivor
          .given(enrolled())
          .when(
              new SurvivorCommand.AnswerStatistics(
                  StatisticsAnswer.YES, Given.IN_PERSON_RECORDED_BY, Optional.of(PEER), NOON))
          .then(
              new StatisticsAnswered(
                  StatisticsAnswer.YES, Given.IN_PERSON_RECORDED_BY, Optional.of(PEER), NOON));
    }

    @Test
    void counts_her_only_after_a_yes() {
      counts(false);
      counts(true, answered(StatisticsAnswer.YES, NOON));
      counts(false, answered(StatisticsAnswer.NO, NOON));
    }

    @Test
    void a_yes_is_taken_back_by_a_no_and_given_again() {
      survivor
          .given(enrolled(), answered(StatisticsAnswer.YES, NOON))
          .when(answer(StatisticsAnswer.NO, EVENING))
          .then(answered(StatisticsAnswer.NO, EVENING));
      counts(false, answered(StatisticsAnswer.YES, NOON), answered(StatisticsAnswer.NO, EVENING));
      survivor
          .given(enrolled(), answered(StatisticsAnswer.NO, NOON))
          .when(answer(StatisticsAnswer.YES, EVENING))
          .then(answered(StatisticsAnswer.YES, EVENING));
    }

    @Test
    void the_same_answer_changes_nothing() {
      survivor
          .given(enrolled(), answered(StatisticsAnswer.YES, NOON))
          .when(answer(StatisticsAnswer.YES, EVENING))
          .thenNothing();
      survivor
          .given(enrolled(), answered(StatisticsAnswer.NO, NOON))
          .when(answer(StatisticsAnswer.NO, EVENING))
          .thenNothing();
    }

    @Test
    void is_refused_when_nobody_says_who_recorded_it() {
      survivor
          .given(enrolled())
          .when(
              new SurvivorCommand.AnswerStatistics(
                  StatisticsAnswer.YES, Given.IN_PERSON_RECORDED_BY, Optional.empty(), NOON))
          .thenRejected(new SurvivorRejection.RecorderDoesNotFit());
    }

    @Test
    void is_refused_before_she_is_enrolled() {
      survivor
          .given()
          .when(answer(StatisticsAnswer.NO, NOON))
          .thenRejected(new SurvivorRejection.NotEnrolled());
    }

    @Test
    void a_full_record_still_takes_back_a_yes_and_nothing_else() {
      survivor
          .given(full(enrolled(), answered(StatisticsAnswer.YES, NOON)))
          .when(answer(StatisticsAnswer.NO, EVENING))
          .then(answered(StatisticsAnswer.NO, EVENING));
      survivor
          .given(full(enrolled(), answered(StatisticsAnswer.NO, NOON)))
          .when(answer(StatisticsAnswer.YES, EVENING))
          .thenRejected(new SurvivorRejection.LimitReached(Limit.ENTRIES));
      survivor
          .given(full(enrolled()))
          .when(answer(StatisticsAnswer.YES, EVENING))
          .thenRejected(new SurvivorRejection.LimitReached(Limit.ENTRIES));
    }

    private void counts(boolean expected, StatisticsAnswered... answers) {
      survivor
          .given(Stream.concat(Stream.<SurvivorEvent>of(enrolled()), Stream.of(answers)).toList())
          .thenState(
              state ->
                  assertThat(((Survivor.Enrolled) state).countsInStatistics()).isEqualTo(expected));
    }
  }
}
