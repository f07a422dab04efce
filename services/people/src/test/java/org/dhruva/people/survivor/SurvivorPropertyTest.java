package org.dhruva.people.survivor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.people.survivor.SurvivorSamples.*;
import static org.dhruva.testing.Invariant.that;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.dhruva.contracts.people.SurvivorEvent;
import org.dhruva.contracts.people.SurvivorEvent.Access;
import org.dhruva.contracts.people.SurvivorEvent.AccessGranted;
import org.dhruva.contracts.people.SurvivorEvent.AccessRevoked;
import org.dhruva.contracts.people.SurvivorEvent.Channel;
import org.dhruva.contracts.people.SurvivorEvent.Conclusion;
import org.dhruva.contracts.people.SurvivorEvent.Given;
import org.dhruva.contracts.people.SurvivorEvent.Purpose;
import org.dhruva.contracts.people.SurvivorEvent.ReferralAnswer;
import org.dhruva.contracts.people.SurvivorEvent.RepresentationDocument;
import org.dhruva.contracts.people.SurvivorEvent.RepresentationKind;
import org.dhruva.contracts.people.SurvivorEvent.Role;
import org.dhruva.contracts.people.SurvivorEvent.SafeContact;
import org.dhruva.contracts.people.SurvivorEvent.SafeContactSet;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.contracts.people.SurvivorEvent.StatisticsAnswer;
import org.dhruva.contracts.people.SurvivorEvent.StatisticsAnswered;
import org.dhruva.contracts.people.SurvivorEvents;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Outcome;
import org.dhruva.kernel.Sealed;
import org.dhruva.testing.Invariant;
import org.dhruva.testing.Walk;

/** Random walks through her record, with clocks that disagree. */
class SurvivorPropertyTest {

  private static final String SEED = "20260302";
  private static final List<Instant> CLOCK = List.of(MORNING, NOON, EVENING, NEXT_WEEK);
  private static final Sealed<String> BECAUSE = Sealed.of("it was written down wrongly");

  private final SurvivorDecider decider = new SurvivorDecider();

  /** Her record, and everything that was ever written into it. */
  private record Told(Survivor.Enrolled her, List<SurvivorEvent> history) {

    private <T> Stream<T> all(Class<T> kind) {
      return history.stream().filter(kind::isInstance).map(kind::cast);
    }

    private <T> Optional<T> last(Class<T> kind) {
      return all(kind).reduce((_, later) -> later);
    }

    /** What stands at some instant. */
    private Stream<List<AccessGranted>> standing() {
      return CLOCK.stream().map(at -> her.grants().standingAt(at));
    }
  }

  private static final List<Invariant<Told>> ALWAYS =
      List.of(
          that("each event is one entry", told -> told.her().entries() == told.history().size()),
          that(
              "for one account and one scope at most one grant stands",
              told ->
                  told.standing()
                      .allMatch(
                          grants ->
                              grants.stream()
                                  .map(grant -> grant.to() + " " + grant.scope())
                                  .allMatch(new HashSet<>()::add))),
          that(
              "nobody has access to anything that she did not give",
              told ->
                  told.standing().allMatch(told.all(AccessGranted.class).toList()::containsAll)),
          that(
              "what was taken back never stands again",
              told ->
                  told.standing()
                      .flatMap(List::stream)
                      .noneMatch(
                          grant ->
                              told.all(AccessRevoked.class)
                                  .anyMatch(revoked -> revoked.grant() == grant.grant()))),
          that(
              "no grant stands once its time is over",
              told ->
                  CLOCK.stream()
                      .allMatch(
                          at ->
                              told.her().grants().standingAt(at).stream()
                                  .allMatch(
                                      grant -> grant.until().stream().allMatch(at::isBefore)))),
          that(
              "grants are numbered in the order in which they were given",
              told ->
                  told.all(AccessGranted.class)
                      .map(AccessGranted::grant)
                      .toList()
                      .equals(
                          IntStream.rangeClosed(1, told.her().grants().given().size())
                              .boxed()
                              .toList())),
          that(
              "nobody whom she was referred to hears of it before her yes",
              told ->
                  told.her().referrals().made().stream()
                      .filter(referral -> referral.answer().isEmpty())
                      .noneMatch(referral -> referral.concerns(referral.proposed().to()))),
          that(
              "only what she said yes to is taken up or turned down",
              told ->
                  told.her().referrals().made().stream()
                      .filter(
                          referral ->
                              referral.conclusion().stream()
                                  .anyMatch(end -> end != Conclusion.WITHDRAWN))
                      .allMatch(
                          referral -> referral.answer().equals(Optional.of(ReferralAnswer.YES)))),
          that(
              "she is counted only if the last thing she said about that is yes",
              told ->
                  told.her().countsInStatistics()
                      == told.last(StatisticsAnswered.class)
                          .filter(said -> said.answer() == StatisticsAnswer.YES)
                          .isPresent()),
          that(
              "she is contacted as she said last, and not at all before she said how",
              told ->
                  told.her()
                      .safeContact()
                      .equals(told.last(SafeContactSet.class).map(SafeContactSet::contact))),
          that(
              "she belongs to each collective once, and to no more than the limit",
              told ->
                  told.her().collectives().current().stream()
                          .map(Collectives.Membership::collective)
                          .allMatch(new HashSet<>()::add)
                      && told.her().collectives().current().size()
                          <= SurvivorGate.COLLECTIVES_MAX));

  private static final List<Invariant<Walk.Step<SurvivorCommand, Survivor, SurvivorEvent>>>
      OF_EACH_STEP =
          List.of(
              that(
                  "what is accepted was possible",
                  step ->
                      step.before()
                          .possible(step.command().at())
                          .contains(step.command().getClass())),
              that(
                  "to take everything back from somebody leaves nothing that stands then",
                  step ->
                      !(step.command() instanceof SurvivorCommand.RevokeAll revoke)
                          || her(step.after())
                              .grants()
                              .standingFor(revoke.to(), revoke.at())
                              .isEmpty()),
              that(
                  "who turns her case down has no key to that part of it",
                  step ->
                      !(step.command() instanceof SurvivorCommand.ConcludeReferral conclude)
                          || conclude.conclusion() != Conclusion.TURNED_DOWN
                          || her(step.after()).referrals().made().stream()
                              .map(Referral::proposed)
                              .filter(proposed -> proposed.referral() == conclude.referral())
                              .allMatch(
                                  proposed ->
                                      her(step.after())
                                          .grants()
                                          .standingFor(
                                              proposed.to(), proposed.scope(), conclude.at())
                                          .isEmpty())),
              that(
                  "an account that becomes hers has no grant that stands then",
                  step ->
                      !(step.command() instanceof SurvivorCommand.LinkAccount link)
                          || her(step.after())
                              .grants()
                              .standingFor(link.account(), link.at())
                              .isEmpty()));

  @Property(tries = 500, seed = SEED)
  @StatisticsReport(StatisticsReportMode.OFF)
  void her_record_never_contradicts_itself_and_is_read_back_as_it_was_decided(
      @ForAll("walks") List<SurvivorCommand> commands) {
    Walk<SurvivorCommand, Survivor, SurvivorEvent, SurvivorRejection> walk =
        new Walk<>(decider, SurvivorEvents.TYPES, SurvivorEvent.class, ASHA);
    for (SurvivorCommand command : commands) {
      walk.take(command)
          .ifPresent(
              step -> {
                Statistics.collect(command.getClass());
                Invariant.assertAll(OF_EACH_STEP, step);
                Invariant.assertAll(ALWAYS, new Told(her(step.after()), walk.history()));
              });
    }
    walk.assertReplayed();
    Statistics.coverage(
        coverage -> {
          for (Class<?> kind : kinds(SurvivorCommand.class)) {
            coverage.check(kind).count(times -> times > 0);
          }
        });
  }

  private static Survivor.Enrolled her(Survivor state) {
    return (Survivor.Enrolled) state;
  }

  private static List<Class<?>> kinds(Class<?> kind) {
    return kind.isRecord()
        ? List.of(kind)
        : Stream.of(kind.getPermittedSubclasses()).flatMap(each -> kinds(each).stream()).toList();
  }

  @Property(tries = 300, seed = SEED)
  void whatever_is_possible_is_accepted_if_what_it_says_is_right(
      @ForAll("walks") List<SurvivorCommand> walk) {
    everythingPossibleIsAccepted(after(walk), NEXT_WEEK);
  }

  @Property(tries = 10, seed = SEED)
  void a_full_record_is_no_exception(@ForAll("walks") List<SurvivorCommand> walk) {
    Survivor state = after(walk);
    while (state instanceof Survivor.Enrolled her && !her.isFull()) {
      state = her.with(IDENTITY);
    }
    everythingPossibleIsAccepted(state, NEXT_WEEK);
  }

  @Property(tries = 300, seed = SEED)
  void what_was_accepted_changes_nothing_or_is_refused_when_it_is_sent_again(
      @ForAll("walks") List<SurvivorCommand> walk) {
    Survivor state = decider.initial();
    for (SurvivorCommand command : walk) {
      state = decider.fold(state, events(command, state));
      boolean alwaysNew =
          command instanceof SurvivorCommand.ReviseIdentity
              || command instanceof SurvivorCommand.SetSafeContact
              || command instanceof SurvivorCommand.RecordRepresentation;
      if (!alwaysNew) {
        assertThat(events(command, state)).isEmpty();
      }
    }
  }

  private void everythingPossibleIsAccepted(Survivor state, Instant at) {
    for (Class<? extends SurvivorCommand> kind : state.possible(at)) {
      assertThat(rightOnes(kind, state, at))
          .as(kind.getSimpleName())
          .anyMatch(command -> !events(command, state).isEmpty());
    }
  }

  /** Commands of a kind of which one must be accepted if any can. */
  private static Stream<SurvivorCommand> rightOnes(
      Class<? extends SurvivorCommand> kind, Survivor state, Instant at) {
    if (!(state instanceof Survivor.Enrolled her)) {
      return Stream.of(enrol(COHORT, Optional.empty()));
    }
    CivilDate today = CivilDate.at(at);
    Map<Class<? extends SurvivorCommand>, Stream<SurvivorCommand>> byKind =
        Stream.<SurvivorCommand>of(
                new SurvivorCommand.ReviseIdentity(IDENTITY, at),
                new SurvivorCommand.ReviseCohort(COHORT, BECAUSE, at),
                new SurvivorCommand.ReviseCohort(NOTHING_STATED, BECAUSE, at),
                new SurvivorCommand.LinkAccount("subject-never-seen", at),
                new SurvivorCommand.UnlinkAccount(at),
                new SurvivorCommand.SetSafeContact(contact(), at),
                grant("subject-never-seen", Scope.CONTACT, Access.ACT, Optional.empty(), at),
                answer(StatisticsAnswer.YES, at),
                answer(StatisticsAnswer.NO, at),
                new SurvivorCommand.RecordRepresentation(
                    today,
                    RepresentationKind.OWN_ADVOCATE,
                    Scope.LEGAL,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()),
                new SurvivorCommand.JoinCollective(today, "never-seen"))
            .collect(
                Collectors.groupingBy(
                    SurvivorCommand::getClass,
                    Collectors.collectingAndThen(Collectors.toList(), List::stream)));
    byKind.put(
        SurvivorCommand.Revoke.class,
        her.grants().standingAt(at).stream()
            .map(grant -> new SurvivorCommand.Revoke(grant.grant(), at)));
    byKind.put(
        SurvivorCommand.RevokeAll.class,
        her.grants().standingAt(at).stream()
            .map(grant -> new SurvivorCommand.RevokeAll(grant.to(), at)));
    byKind.put(
        SurvivorCommand.LeaveCollective.class,
        her.collectives().current().stream()
            .map(member -> new SurvivorCommand.LeaveCollective(today, member.collective())));
    byKind.put(
        SurvivorCommand.ProposeReferral.class,
        her.grants().standingAt(at).stream()
            .map(grant -> refer(grant.to(), grant.scope(), "subject-never-seen", at)));
    byKind.put(
        SurvivorCommand.AnswerReferral.class,
        her.referrals().waitingForHer().stream()
            .map(referral -> say(referral.proposed().referral(), ReferralAnswer.NO, at)));
    byKind.put(
        SurvivorCommand.ConcludeReferral.class,
        her.referrals().made().stream()
            .flatMap(
                referral ->
                    Stream.of(referral.proposed().by(), referral.proposed().to())
                        .flatMap(
                            account ->
                                Stream.of(Conclusion.values())
                                    .map(
                                        conclusion ->
                                            new SurvivorCommand.ConcludeReferral(
                                                referral.proposed().referral(),
                                                conclusion,
                                                account,
                                                at)))));
    byKind.put(
        SurvivorCommand.RevokeRepresentation.class,
        her.representations().all().stream()
            .map(
                each ->
                    new SurvivorCommand.RevokeRepresentation(
                        each.recorded().on(), each.recorded().representation())));
    return byKind.get(kind);
  }

  private static SurvivorCommand refer(String by, Scope from, String to, Instant at) {
    return new SurvivorCommand.ProposeReferral(
        by,
        from,
        to,
        Role.LAWYER,
        Optional.empty(),
        Scope.COMPENSATION,
        Access.ACT,
        Purpose.LEGAL_REPRESENTATION,
        Optional.empty(),
        at);
  }

  private static SurvivorCommand say(int referral, ReferralAnswer answer, Instant at) {
    return new SurvivorCommand.AnswerReferral(
        referral, answer, Optional.empty(), Given.SHE_HERSELF, Optional.empty(), at);
  }

  @Provide
  Arbitrary<List<SurvivorCommand>> walks() {
    Arbitrary<SurvivorCommand> any =
        Arbitraries.oneOf(
            enrolments(),
            revisions(),
            accountLinks(),
            contacts(),
            grants(),
            revocations(),
            answers(),
            referrals(),
            referrals(),
            referrals(),
            representations(),
            memberships());
    return Combinators.combine(enrolments().optional(0.95), any.list().ofMaxSize(60))
        .as((first, rest) -> Stream.concat(first.stream(), rest.stream()).toList());
  }

  private static Arbitrary<SurvivorCommand> enrolments() {
    return Combinators.combine(
            Arbitraries.of(COHORT, NOTHING_STATED),
            Arbitraries.of(StatisticsAnswer.class).optional())
        .as(SurvivorSamples::enrol);
  }

  private static Arbitrary<SurvivorCommand> revisions() {
    return Arbitraries.of(CLOCK)
        .flatMap(
            at ->
                Arbitraries.of(
                    new SurvivorCommand.ReviseIdentity(IDENTITY, at),
                    new SurvivorCommand.ReviseCohort(COHORT, BECAUSE, at),
                    new SurvivorCommand.ReviseCohort(NOTHING_STATED, BECAUSE, at)));
  }

  private static Arbitrary<SurvivorCommand> accountLinks() {
    return Combinators.combine(accounts(), Arbitraries.of(CLOCK), Arbitraries.of(true, false))
        .as(
            (account, at, links) ->
                links
                    ? new SurvivorCommand.LinkAccount(account, at)
                    : new SurvivorCommand.UnlinkAccount(at));
  }

  private static Arbitrary<SurvivorCommand> contacts() {
    Arbitrary<SafeContact> contacts =
        Combinators.combine(Arbitraries.of(Channel.class), Arbitraries.integers().between(10, 12))
            .as((channel, to) -> contact(by(channel, 10, to)));
    return Combinators.combine(
            Arbitraries.oneOf(contacts, Arbitraries.just(contact())), Arbitraries.of(CLOCK))
        .as(SurvivorCommand.SetSafeContact::new);
  }

  private static Arbitrary<SurvivorCommand> grants() {
    return Combinators.combine(
            accounts(),
            Arbitraries.of(Scope.class),
            Arbitraries.of(Access.class),
            Arbitraries.of(CLOCK).optional(),
            Arbitraries.of(CLOCK))
        .as(SurvivorSamples::grant);
  }

  private static Arbitrary<SurvivorCommand> revocations() {
    Arbitrary<Function<Instant, SurvivorCommand>> some =
        Arbitraries.oneOf(
            Arbitraries.integers()
                .between(0, 12)
                .map(number -> at -> new SurvivorCommand.Revoke(number, at)),
            accounts().map(to -> at -> new SurvivorCommand.RevokeAll(to, at)));
    return Combinators.combine(some, Arbitraries.of(CLOCK)).as(Function::apply);
  }

  private static Arbitrary<SurvivorCommand> answers() {
    return Combinators.combine(
            Arbitraries.of(StatisticsAnswer.class),
            Arbitraries.of(Given.class),
            accounts().optional(),
            Arbitraries.of(CLOCK))
        .as(SurvivorCommand.AnswerStatistics::new);
  }

  private static Arbitrary<SurvivorCommand> referrals() {
    // Few to choose from, so that what is answered is often what was proposed.
    Arbitrary<Integer> numbers = Arbitraries.of(1, 1, 2, 5);
    Arbitrary<Scope> scopes = Arbitraries.of(Scope.LEGAL, Scope.SHELTER);
    return Arbitraries.oneOf(
        Combinators.combine(scopes, Arbitraries.of(CLOCK))
            .as((scope, at) -> grant(CASEWORKER, scope, Access.ACT, Optional.empty(), at)),
        Combinators.combine(
                Arbitraries.of(CASEWORKER, PEER), scopes, accounts(), Arbitraries.of(CLOCK))
            .as(SurvivorPropertyTest::refer),
        Combinators.combine(numbers, Arbitraries.of(ReferralAnswer.class), Arbitraries.of(CLOCK))
            .as(SurvivorPropertyTest::say),
        Combinators.combine(
                numbers, Arbitraries.of(Conclusion.class), accounts(), Arbitraries.of(CLOCK))
            .as(SurvivorCommand.ConcludeReferral::new));
  }

  private static Arbitrary<SurvivorCommand> representations() {
    Arbitrary<CivilDate> days = Arbitraries.of(CivilDate.of(2020, 1, 1), CivilDate.of(2021, 1, 1));
    return Arbitraries.oneOf(
        Combinators.combine(
                days,
                Arbitraries.of(RepresentationKind.class),
                Arbitraries.of(RepresentationDocument.class).optional(),
                days.optional())
            .as(
                (on, kind, document, until) ->
                    new SurvivorCommand.RecordRepresentation(
                        on,
                        kind,
                        Scope.LEGAL,
                        Optional.empty(),
                        Optional.empty(),
                        document,
                        until)),
        Combinators.combine(days, Arbitraries.integers().between(0, 4))
            .as(SurvivorCommand.RevokeRepresentation::new));
  }

  private static Arbitrary<SurvivorCommand> memberships() {
    Arbitrary<CivilDate> days =
        Arbitraries.of(
            CivilDate.of(2018, 6, 1), CivilDate.of(2019, 6, 1), CivilDate.of(2020, 6, 1));
    return Combinators.combine(
            days,
            Arbitraries.integers().between(1, 12).map(number -> "collective-" + number),
            Arbitraries.of(true, false))
        .as(
            (on, collective, joins) ->
                joins
                    ? new SurvivorCommand.JoinCollective(on, collective)
                    : new SurvivorCommand.LeaveCollective(on, collective));
  }

  private static Arbitrary<String> accounts() {
    return Arbitraries.of(HER_ACCOUNT, LAWYER, PEER, CASEWORKER);
  }

  private Survivor after(List<SurvivorCommand> walk) {
    Survivor state = decider.initial();
    for (SurvivorCommand command : walk) {
      state = decider.fold(state, events(command, state));
    }
    return state;
  }

  private List<SurvivorEvent> events(SurvivorCommand command, Survivor state) {
    return decider.decide(command, state)
            instanceof Outcome.Accepted<SurvivorEvent, SurvivorRejection>(var events)
        ? events
        : List.of();
  }
}
