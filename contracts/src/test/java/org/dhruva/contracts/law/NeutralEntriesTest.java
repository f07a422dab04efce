package org.dhruva.contracts.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.dhruva.clocks.Clock;
import org.dhruva.contracts.compensation.ClaimEvent;
import org.dhruva.contracts.compensation.ClaimEvents;
import org.dhruva.contracts.legal.ProceedingEvent;
import org.dhruva.contracts.legal.ProceedingEvents;
import org.dhruva.contracts.livelihoods.PathwayEvent;
import org.dhruva.contracts.livelihoods.PathwayEvents;
import org.dhruva.contracts.shelter.StayEvent;
import org.dhruva.contracts.shelter.StayEvents;
import org.dhruva.eventstore.codec.EventCodec;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.EventTypes;
import org.dhruva.kernel.SurvivorId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Entries that are worth keeping and that the law neither waits for nor counts from. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NeutralEntriesTest {

  private static final Path SAMPLES = Path.of("samples");
  private static final SurvivorId HER = new SurvivorId(new UUID(1, 1));

  @Test
  void of_a_claim_move_no_clock() {
    assertNoneMoves(
        ClaimEvents.TYPES,
        List.of(
            (ClaimEvent) sample(ClaimEvents.TYPES, "compensation.claim-drafted.v1"),
            (ClaimEvent) sample(ClaimEvents.TYPES, "compensation.claim-filed.v1"),
            (ClaimEvent) sample(ClaimEvents.TYPES, "compensation.claim-awarded.v1")),
        ClaimClocks::of,
        List.of(
            ClaimEvent.ClaimAcknowledged.class,
            ClaimEvent.DocumentsRequested.class,
            ClaimEvent.InquiryOpened.class,
            ClaimEvent.HearingScheduled.class,
            ClaimEvent.HearingHeld.class,
            ClaimEvent.JurisdictionNamed.class,
            ClaimEvent.InterestClaimed.class,
            ClaimEvent.DepositMatured.class,
            ClaimEvent.ClaimPaidInFull.class,
            ClaimEvent.ObservationNoted.class,
            ClaimEvent.EntryCorrected.class));
  }

  @Test
  void of_a_proceeding_move_no_clock() {
    assertNoneMoves(
        ProceedingEvents.TYPES,
        List.of(
            (ProceedingEvent) sample(ProceedingEvents.TYPES, "legal.fir-registered.v1"),
            (ProceedingEvent) sample(ProceedingEvents.TYPES, "legal.threat-report-ordered.v1")),
        ProceedingClocks::of,
        List.of(
            ProceedingEvent.FirTransferred.class,
            ProceedingEvent.StatementRecorded.class,
            ProceedingEvent.InvestigationTransferRequested.class,
            ProceedingEvent.InvestigationTransferred.class,
            ProceedingEvent.AccusedNamed.class,
            ProceedingEvent.ClosureReportRecorded.class,
            ProceedingEvent.ProtestFiled.class,
            ProceedingEvent.CnrRecorded.class,
            ProceedingEvent.HearingScheduled.class,
            ProceedingEvent.HearingAdjourned.class,
            ProceedingEvent.RemoteTestimonyRequested.class,
            ProceedingEvent.RemoteTestimonyOrdered.class,
            ProceedingEvent.BailApplied.class,
            ProceedingEvent.BailCancellationRequested.class,
            ProceedingEvent.WitnessProtectionRequested.class,
            ProceedingEvent.WitnessProtectionDeclined.class,
            ProceedingEvent.DangerNoted.class,
            ProceedingEvent.DangerNoteLifted.class,
            ProceedingEvent.PaperIssued.class,
            ProceedingEvent.SafeServiceRequested.class,
            ProceedingEvent.SafeServiceDecided.class,
            ProceedingEvent.SentencePassed.class,
            ProceedingEvent.ObservationNoted.class,
            ProceedingEvent.EntryCorrected.class));
  }

  @Test
  void of_a_stay_move_no_clock() {
    assertNoneMoves(
        StayEvents.TYPES,
        List.of((StayEvent) sample(StayEvents.TYPES, "shelter.survivor-admitted.v1")),
        StayClocks::of,
        List.of(
            StayEvent.MedicalExaminationRecorded.class,
            StayEvent.WishStated.class,
            StayEvent.HearingScheduled.class,
            StayEvent.HearingHeld.class,
            StayEvent.SurvivorTransferred.class,
            StayEvent.AdulthoodReached.class,
            StayEvent.AgeDetermined.class,
            StayEvent.SafeguardRecorded.class,
            StayEvent.ServiceAnswered.class,
            StayEvent.ObservationNoted.class,
            StayEvent.EntryCorrected.class));
  }

  @Test
  void of_a_pathway_move_no_clock() {
    assertNoneMoves(
        PathwayEvents.TYPES,
        List.of(
            (PathwayEvent) sample(PathwayEvents.TYPES, "livelihoods.entitlement-applied-for.v1"),
            new PathwayEvent.EntitlementAcknowledged(
                CivilDate.of(2024, 1, 10), 1, true, Optional.empty())),
        PathwayClocks::of,
        List.of(
            PathwayEvent.PathwayBegun.class,
            PathwayEvent.GoalRestated.class,
            PathwayEvent.TrainingStarted.class,
            PathwayEvent.TrainingCompleted.class,
            PathwayEvent.TrainingDropped.class,
            PathwayEvent.JobStarted.class,
            PathwayEvent.JobEnded.class,
            PathwayEvent.SeedCapitalReceived.class,
            PathwayEvent.IncomeRecorded.class,
            PathwayEvent.BaselineIncomeSet.class,
            PathwayEvent.ObservationNoted.class,
            PathwayEvent.EntryCorrected.class));
  }

  private static <E> void assertNoneMoves(
      EventTypes types,
      List<E> begun,
      Function<List<E>, List<Clock>> clocksOf,
      List<Class<? extends E>> neutral) {
    List<Clock> before = clocksOf.apply(begun);
    assertThat(before).isNotEmpty();
    for (EventTypes.EventType type : types.all()) {
      if (neutral.contains(type.record())) {
        List<E> longer = new ArrayList<>(begun);
        longer.add(neutral.get(neutral.indexOf(type.record())).cast(sample(types, type.name())));
        assertThat(clocksOf.apply(longer)).as(type.name()).isEqualTo(before);
      }
    }
  }

  /** As a reader of the topic has it. */
  private static Object sample(EventTypes types, String name) {
    Path file = SAMPLES.resolve(name.substring(0, name.indexOf('.'))).resolve(name + ".json");
    try {
      JsonNode payload = new ObjectMapper().readTree(Files.readString(file)).path("payload");
      return new EventCodec(types)
          .decode(
              name, new ObjectMapper().writeValueAsBytes(payload), Optional.of(HER), HER.value());
    } catch (IOException e) {
      throw new AssertionError("no sample of " + name, e);
    }
  }
}
