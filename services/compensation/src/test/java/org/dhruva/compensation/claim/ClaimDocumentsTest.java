package org.dhruva.compensation.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.compensation.claim.ClaimSamples.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dhruva.compensation.claim.ClaimRejection.Milestone;
import org.dhruva.contracts.compensation.ClaimEvent.ClaimUnblocked;
import org.dhruva.contracts.compensation.ClaimEvent.DocumentAttached;
import org.dhruva.contracts.compensation.ClaimEvent.DocumentsRequested;
import org.dhruva.contracts.compensation.ClaimEvent.DocumentsSubmitted;
import org.dhruva.kernel.CivilDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Which papers are there, which are asked for, and which have reached the authority. */
class ClaimDocumentsTest {

  private static final CivilDate NEXT_DAY = CivilDate.of(2018, 9, 19);

  @Nested
  class AttachDocument {

    private static final ClaimCommand FIR =
        new ClaimCommand.AttachDocument(DRAFT_DAY, "fir", Optional.empty());

    @Test
    void keeps_what_the_paper_is() {
      claim()
          .given(BEGUN)
          .when(new ClaimCommand.AttachDocument(DRAFT_DAY, "fir", Optional.of(words())))
          .then(new DocumentAttached(DRAFT_DAY, "fir", Optional.of(words())));
      claim()
          .given(APPEALED)
          .when(FIR)
          .then(new DocumentAttached(DRAFT_DAY, "fir", Optional.empty()));
    }

    @Test
    void the_same_kind_on_the_same_day_without_a_title_changes_nothing() {
      claim()
          .given(after(BEGUN, new DocumentAttached(DRAFT_DAY, "fir", Optional.empty())))
          .when(FIR)
          .thenNothing();
    }

    @Test
    void two_titled_papers_of_a_kind_may_come_on_one_day() {
      DocumentAttached report =
          new DocumentAttached(DRAFT_DAY, "medical-report", Optional.of(words()));
      claim()
          .given(after(BEGUN, report))
          .when(new ClaimCommand.AttachDocument(DRAFT_DAY, "medical-report", Optional.of(words())))
          .then(report);
    }

    @Test
    void needs_a_claim_that_goes_on() {
      claim().given().when(FIR).thenRejected(new ClaimRejection.NotBegun());
      claim().given(WITHDRAWN).when(FIR).thenRejected(new ClaimRejection.IsWithdrawn());
      claim().given(CLOSED).when(FIR).thenRejected(new ClaimRejection.IsClosed());
    }

    @Test
    void a_kind_is_a_code() {
      claim()
          .given(BEGUN)
          .when(new ClaimCommand.AttachDocument(DRAFT_DAY, "her letter", Optional.empty()))
          .thenRejected(new ClaimRejection.CodeMalformed("/kind"));
    }
  }

  @Nested
  class RequestDocuments {

    private static final DocumentsRequested REQUESTED =
        new DocumentsRequested(NEXT_DAY, List.of("fir", "medical-report"), Optional.of(LATER));

    private static ClaimCommand request(CivilDate on, List<String> kinds, CivilDate dueOn) {
      return new ClaimCommand.RequestDocuments(on, kinds, Optional.of(dueOn));
    }

    @Test
    void keeps_what_is_missing_until_it_is_submitted() {
      claim().given(FILED).when(request(NEXT_DAY, REQUESTED.kinds(), LATER)).then(REQUESTED);
      claim()
          .given(after(FILED, REQUESTED, new DocumentsSubmitted(NEXT_DAY, List.of("fir"))))
          .thenState(
              state ->
                  assertThat(state.file().missingDocuments()).containsExactly("medical-report"));
    }

    @Test
    void the_same_request_again_changes_nothing() {
      claim()
          .given(after(FILED, REQUESTED))
          .when(request(NEXT_DAY, REQUESTED.kinds(), LATER))
          .thenNothing();
    }

    @Test
    void comes_after_the_filing() {
      claim()
          .given(BEGUN)
          .when(request(NEXT_DAY, List.of("fir"), LATER))
          .thenRejected(new ClaimRejection.NotFiled());
      claim()
          .given(FILED)
          .when(request(DRAFT_DAY, List.of("fir"), LATER))
          .thenRejected(new ClaimRejection.DayTooEarly(Milestone.FILING));
    }

    @Test
    void is_not_due_before_it_was_made() {
      claim()
          .given(FILED)
          .when(request(NEXT_DAY, List.of("fir"), FILING_DAY))
          .thenRejected(new ClaimRejection.PlannedDayTooEarly("/dueOn"));
    }

    @Test
    void names_papers_by_codes_and_not_too_many() {
      claim()
          .given(FILED)
          .when(request(NEXT_DAY, List.of(), LATER))
          .thenRejected(new ClaimRejection.ListEmpty("/kinds"));
      claim()
          .given(FILED)
          .when(request(NEXT_DAY, List.of("FIR!"), LATER))
          .thenRejected(new ClaimRejection.CodeMalformed("/kinds"));
      claim()
          .given(FILED)
          .when(
              request(
                  NEXT_DAY,
                  IntStream.rangeClosed(0, ClaimRules.KINDS_MAX)
                      .mapToObj(i -> "kind-" + i)
                      .toList(),
                  LATER))
          .thenRejected(
              new ClaimRejection.LimitReached("kinds of documents", ClaimRules.KINDS_MAX));
    }
  }

  @Nested
  class SubmitDocuments {

    private static final ClaimCommand CERTIFICATE =
        new ClaimCommand.SubmitDocuments(LATER, List.of("release-certificate"));
    private static final DocumentsSubmitted SUBMITTED =
        new DocumentsSubmitted(LATER, List.of("release-certificate"));

    @Test
    void papers_reach_the_authority() {
      claim().given(FILED).when(CERTIFICATE).then(SUBMITTED);
    }

    @Test
    void unblocks_what_was_blocked_for_them() {
      claim()
          .given(after(FILED, blocked(NEXT_DAY, "release-certificate")))
          .when(CERTIFICATE)
          .then(SUBMITTED, new ClaimUnblocked(LATER, "release-certificate"));
    }

    @Test
    void leaves_blocked_what_waits_for_something_else() {
      claim().given(after(FILED, blocked(NEXT_DAY, "funds"))).when(CERTIFICATE).then(SUBMITTED);
    }

    @Test
    void an_earlier_submission_does_not_end_a_later_blockage() {
      claim()
          .given(after(FILED, blocked(LATER, "release-certificate")))
          .when(new ClaimCommand.SubmitDocuments(NEXT_DAY, List.of("release-certificate")))
          .then(new DocumentsSubmitted(NEXT_DAY, List.of("release-certificate")));
    }

    @Test
    void the_same_again_changes_nothing() {
      claim()
          .given(
              after(
                  FILED,
                  blocked(NEXT_DAY, "release-certificate"),
                  SUBMITTED,
                  new ClaimUnblocked(LATER, "release-certificate")))
          .when(CERTIFICATE)
          .thenNothing();
    }

    @Test
    void comes_after_the_filing() {
      claim().given(BEGUN).when(CERTIFICATE).thenRejected(new ClaimRejection.NotFiled());
      claim()
          .given(FILED)
          .when(new ClaimCommand.SubmitDocuments(DRAFT_DAY, List.of("fir")))
          .thenRejected(new ClaimRejection.DayTooEarly(Milestone.FILING));
      claim()
          .given(FILED)
          .when(new ClaimCommand.SubmitDocuments(LATER, List.of()))
          .thenRejected(new ClaimRejection.ListEmpty("/kinds"));
    }
  }
}
