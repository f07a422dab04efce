package org.dhruva.livelihoods.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.dhruva.livelihoods.pathway.PathwaySamples.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dhruva.contracts.livelihoods.PathwayEvent;
import org.dhruva.contracts.livelihoods.PathwayEvent.JobEnded;
import org.dhruva.contracts.livelihoods.PathwayEvent.JobKind;
import org.dhruva.contracts.livelihoods.PathwayEvent.JobStarted;
import org.dhruva.contracts.livelihoods.PathwayEvent.TrainingCompleted;
import org.dhruva.contracts.livelihoods.PathwayEvent.TrainingDropped;
import org.dhruva.contracts.livelihoods.PathwayEvent.TrainingStarted;
import org.dhruva.kernel.CivilDate;
import org.dhruva.livelihoods.pathway.PathwayRejection.Milestone;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Trainings and jobs. */
class PathwayWorkTest {

  private static final PathwayEvent TAILORING = training("2020-02-01", "tailoring");
  private static final PathwayEvent GARMENT_WORK = job("2020-05-01", "garment");

  private static TrainingStarted training(String on, String course) {
    return new TrainingStarted(day(on), course, "rseti-barasat", Optional.empty());
  }

  private static JobStarted job(String on, String trade) {
    return new JobStarted(day(on), trade, JobKind.DAILY_WAGE, Optional.empty());
  }

  @Nested
  class StartTraining {

    private static PathwayCommand start(String on, String course) {
      return new PathwayCommand.StartTraining(day(on), course, "rseti-barasat", Optional.empty());
    }

    @Test
    void she_begins_to_learn() {
      begunAnd().when(start("2020-02-01", "tailoring")).then(TAILORING);
      begunAnd(TAILORING)
          .thenState(
              s ->
                  assertThat(s.file().runningTrainings())
                      .singleElement()
                      .satisfies(
                          training -> {
                            assertThat(training.entry()).isEqualTo(2);
                            assertThat(training.startedOn()).isEqualTo(day("2020-02-01"));
                            assertThat(training.ended()).isEmpty();
                          }));
    }

    @Test
    void several_courses_may_run_at_once() {
      begunAnd(TAILORING)
          .when(start("2020-02-10", "bookkeeping"))
          .then(training("2020-02-10", "bookkeeping"));
    }

    @Test
    void the_same_course_does_not_run_twice_at_once() {
      begunAnd(TAILORING)
          .when(start("2020-02-10", "tailoring"))
          .thenRejected(new PathwayRejection.SameTrainingRuns());
    }

    @Test
    void the_same_start_again_changes_nothing_whatever_it_is_called() {
      begunAnd(TAILORING)
          .when(
              new PathwayCommand.StartTraining(
                  day("2020-02-01"), "tailoring", "rseti-barasat", Optional.of(BECAUSE)))
          .thenNothing();
    }

    @Test
    void a_course_can_be_taken_again_once_it_is_over() {
      begunAnd(TAILORING, new TrainingDropped(day("2020-03-01"), 2, "unwell"))
          .when(start("2020-03-01", "tailoring"))
          .then(training("2020-03-01", "tailoring"));
    }

    @Test
    void an_earlier_time_in_the_same_course_can_be_entered_late() {
      begunAnd(TAILORING)
          .when(start("2018-02-01", "tailoring"))
          .then(training("2018-02-01", "tailoring"));
    }

    @Test
    void course_and_provider_are_codes() {
      begunAnd()
          .when(start("2020-02-01", "Tailoring with Rina"))
          .thenRejected(new PathwayRejection.CodeMalformed("/course"));
      begunAnd()
          .when(
              new PathwayCommand.StartTraining(
                  day("2020-02-01"), "tailoring", "a".repeat(61), Optional.empty()))
          .thenRejected(new PathwayRejection.CodeMalformed("/provider"));
    }

    @Test
    void there_is_a_limit() {
      begunAnd(
              IntStream.range(0, PathwayGate.TRAININGS_MAX)
                  .mapToObj(n -> training("2020-02-01", "course-" + n))
                  .toArray(PathwayEvent[]::new))
          .when(start("2020-02-01", "tailoring"))
          .thenRejected(new PathwayRejection.LimitReached("trainings", PathwayGate.TRAININGS_MAX));
    }

    @Test
    void not_on_a_closed_pathway() {
      begunAnd(CLOSED)
          .when(start("2020-02-01", "tailoring"))
          .thenRejected(new PathwayRejection.IsClosed());
    }
  }

  @Nested
  class CompleteTraining {

    private static final PathwayEvent COMPLETED = new TrainingCompleted(day("2020-08-01"), 2);

    private static PathwayCommand complete(String on, int entry) {
      return new PathwayCommand.CompleteTraining(day(on), entry);
    }

    @Test
    void she_took_it_to_its_end() {
      begunAnd(TAILORING).when(complete("2020-08-01", 2)).then(COMPLETED);
      begunAnd(TAILORING, COMPLETED)
          .thenState(
              s -> {
                assertThat(s.file().runningTrainings()).isEmpty();
                assertThat(s.file().trainings().getFirst().ended())
                    .contains(Training.Ending.COMPLETED);
              });
    }

    @Test
    void only_what_was_started() {
      begunAnd()
          .when(complete("2020-08-01", 2))
          .thenRejected(new PathwayRejection.TrainingNotRunning());
      begunAnd(TAILORING, OWN_SHOP)
          .when(complete("2020-08-01", 3))
          .thenRejected(new PathwayRejection.TrainingNotRunning());
    }

    @Test
    void only_once() {
      begunAnd(TAILORING, COMPLETED).when(complete("2020-08-01", 2)).thenNothing();
      begunAnd(TAILORING, COMPLETED)
          .when(complete("2020-08-02", 2))
          .thenRejected(new PathwayRejection.TrainingNotRunning());
    }

    @Test
    void not_before_its_start() {
      begunAnd(TAILORING)
          .when(complete("2020-01-31", 2))
          .thenRejected(new PathwayRejection.DayTooEarly(Milestone.TRAINING_START));
    }

    @Test
    void an_earlier_time_in_the_same_course_ended_before_the_next_began() {
      begunAnd(TAILORING, training("2018-02-01", "tailoring"))
          .when(complete("2020-02-02", 3))
          .thenRejected(new PathwayRejection.NextBeganEarlier());
      begunAnd(TAILORING, training("2018-02-01", "tailoring"))
          .when(complete("2020-02-01", 3))
          .then(new TrainingCompleted(day("2020-02-01"), 3));
    }
  }

  @Nested
  class DropTraining {

    private static final PathwayEvent DROPPED = new TrainingDropped(day("2020-03-01"), 2, "unwell");

    private static PathwayCommand drop(String on, String reason) {
      return new PathwayCommand.DropTraining(day(on), 2, reason);
    }

    @Test
    void it_ended_before_its_time() {
      begunAnd(TAILORING).when(drop("2020-03-01", "unwell")).then(DROPPED);
      begunAnd(TAILORING, DROPPED)
          .thenState(
              s ->
                  assertThat(s.file().trainings().getFirst().ended())
                      .contains(Training.Ending.DROPPED));
    }

    @Test
    void dropping_it_again_changes_nothing() {
      begunAnd(TAILORING, DROPPED).when(drop("2020-03-01", "unwell")).thenNothing();
    }

    @Test
    void only_what_runs_and_not_before_its_start_and_for_a_coded_reason() {
      begunAnd()
          .when(drop("2020-03-01", "unwell"))
          .thenRejected(new PathwayRejection.TrainingNotRunning());
      begunAnd(TAILORING)
          .when(drop("2020-01-31", "unwell"))
          .thenRejected(new PathwayRejection.DayTooEarly(Milestone.TRAINING_START));
      begunAnd(TAILORING)
          .when(drop("2020-03-01", "her husband forbade it"))
          .thenRejected(new PathwayRejection.CodeMalformed("/reason"));
    }
  }

  @Nested
  class StartJob {

    private static PathwayCommand start(String on, String trade) {
      return new PathwayCommand.StartJob(day(on), trade, JobKind.DAILY_WAGE, Optional.empty());
    }

    @Test
    void she_begins_to_work_for_somebody() {
      begunAnd().when(start("2020-05-01", "garment")).then(GARMENT_WORK);
      begunAnd(GARMENT_WORK)
          .thenState(
              s ->
                  assertThat(s.file().runningJobs())
                      .extracting(Job::entry, Job::trade, Job::kind, Job::startedOn)
                      .containsExactly(tuple(2, "garment", JobKind.DAILY_WAGE, day("2020-05-01"))));
    }

    @Test
    void she_has_one_job_at_a_time() {
      begunAnd(GARMENT_WORK)
          .when(start("2020-06-01", "bakery"))
          .thenRejected(new PathwayRejection.AnotherJobRuns());
    }

    @Test
    void from_its_first_day_on() {
      begunAnd(GARMENT_WORK)
          .when(start("2020-05-01", "bakery"))
          .thenRejected(new PathwayRejection.AnotherJobRuns());
    }

    @Test
    void the_next_may_begin_on_the_day_on_which_the_last_ended() {
      begunAnd(GARMENT_WORK, new JobEnded(day("2020-06-01"), 2, "better-job"))
          .when(start("2020-06-01", "bakery"))
          .then(job("2020-06-01", "bakery"));
      begunAnd(GARMENT_WORK, new JobEnded(day("2020-06-01"), 2, "better-job"))
          .when(start("2020-05-31", "bakery"))
          .thenRejected(new PathwayRejection.AnotherJobRuns());
    }

    @Test
    void an_earlier_job_can_be_entered_late() {
      begunAnd(GARMENT_WORK).when(start("2017-05-01", "bakery")).then(job("2017-05-01", "bakery"));
    }

    @Test
    void the_same_start_again_changes_nothing() {
      begunAnd(GARMENT_WORK).when(start("2020-05-01", "garment")).thenNothing();
    }

    @Test
    void the_trade_is_a_code() {
      begunAnd()
          .when(start("2020-05-01", "Sewing!"))
          .thenRejected(new PathwayRejection.CodeMalformed("/trade"));
    }

    @Test
    void there_is_a_limit() {
      List<PathwayEvent> jobs =
          IntStream.range(0, PathwayGate.JOBS_MAX)
              .<PathwayEvent>mapToObj(
                  n ->
                      new JobStarted(
                          CivilDate.of(day("2019-01-01").day().minusDays(n)),
                          "harvest",
                          JobKind.DAILY_WAGE,
                          Optional.empty()))
              .toList();
      begunAnd(jobs.toArray(PathwayEvent[]::new))
          .when(start("2000-01-01", "garment"))
          .thenRejected(new PathwayRejection.LimitReached("jobs", PathwayGate.JOBS_MAX));
    }
  }

  @Nested
  class EndJob {

    private static final PathwayEvent ENDED = new JobEnded(day("2020-07-01"), 2, "season-over");

    private static PathwayCommand end(String on, int entry, String reason) {
      return new PathwayCommand.EndJob(day(on), entry, reason);
    }

    @Test
    void the_job_is_over() {
      begunAnd(GARMENT_WORK).when(end("2020-07-01", 2, "season-over")).then(ENDED);
      begunAnd(GARMENT_WORK, ENDED).thenState(s -> assertThat(s.file().runningJobs()).isEmpty());
    }

    @Test
    void ending_it_again_changes_nothing() {
      begunAnd(GARMENT_WORK, ENDED).when(end("2020-07-01", 2, "season-over")).thenNothing();
    }

    @Test
    void only_a_job_that_runs() {
      begunAnd()
          .when(end("2020-07-01", 2, "season-over"))
          .thenRejected(new PathwayRejection.JobNotRunning());
      begunAnd(GARMENT_WORK, ENDED)
          .when(end("2020-08-01", 2, "unpaid"))
          .thenRejected(new PathwayRejection.JobNotRunning());
    }

    @Test
    void not_before_its_start_and_for_a_coded_reason() {
      begunAnd(GARMENT_WORK)
          .when(end("2020-04-30", 2, "season-over"))
          .thenRejected(new PathwayRejection.DayTooEarly(Milestone.JOB_START));
      begunAnd(GARMENT_WORK)
          .when(end("2020-07-01", 2, ""))
          .thenRejected(new PathwayRejection.CodeMalformed("/reason"));
    }

    @Test
    void a_day_known_by_its_month_may_lie_a_little_before_the_start() {
      begunAnd(GARMENT_WORK)
          .when(end("2020-04-30~", 2, "season-over"))
          .then(new JobEnded(day("2020-04-30~"), 2, "season-over"));
      begunAnd(GARMENT_WORK)
          .when(end("2020-03-01~", 2, "season-over"))
          .thenRejected(new PathwayRejection.DayTooEarly(Milestone.JOB_START));
    }

    @Test
    void an_earlier_job_ended_before_the_next_began() {
      begunAnd(GARMENT_WORK, job("2017-05-01", "bakery"))
          .when(end("2020-05-02", 3, "unpaid"))
          .thenRejected(new PathwayRejection.NextBeganEarlier());
      begunAnd(GARMENT_WORK, job("2017-05-01", "bakery"))
          .when(end("2019-12-31", 3, "unpaid"))
          .then(new JobEnded(day("2019-12-31"), 3, "unpaid"));
    }

    @Test
    void a_later_job_can_end_while_the_end_of_an_earlier_one_is_not_known_yet() {
      begunAnd(GARMENT_WORK, job("2017-05-01", "bakery"))
          .when(end("2020-07-01", 2, "season-over"))
          .then(ENDED);
    }

    @Test
    void a_job_that_ended_on_its_first_day_stands_in_nobodys_way() {
      begunAnd(
              GARMENT_WORK,
              new JobEnded(day("2020-05-01"), 2, "unpaid"),
              job("2020-05-01", "bakery"))
          .when(end("2020-07-01", 4, "season-over"))
          .then(new JobEnded(day("2020-07-01"), 4, "season-over"));
    }
  }
}
