package org.dhruva.compensation.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dhruva.compensation.estimate.Estimate.Amount;
import org.dhruva.compensation.estimate.Estimate.DepositSplit;
import org.dhruva.compensation.estimate.Estimate.InterimMoney;
import org.dhruva.compensation.estimate.Estimate.LastDay;
import org.dhruva.compensation.estimate.Estimate.Line;
import org.dhruva.compensation.estimate.Estimate.Missing;
import org.dhruva.compensation.estimate.Estimate.OfScheme;
import org.dhruva.compensation.scheme.Limitation;
import org.dhruva.compensation.scheme.OtherMoney.Rule;
import org.dhruva.compensation.scheme.Person;
import org.dhruva.compensation.scheme.Provenance;
import org.dhruva.compensation.scheme.Range;
import org.dhruva.compensation.scheme.Schedule.Coverage;
import org.dhruva.compensation.scheme.Schedule.Instalment;
import org.dhruva.compensation.scheme.Scheme;
import org.dhruva.compensation.scheme.Scheme.Document;
import org.dhruva.compensation.scheme.Schemes;
import org.dhruva.compensation.scheme.ViolationCode;
import org.dhruva.kernel.CivilDate;

/** The estimate of one scheme: over all that the facts leave open. */
final class SchemeEstimate {

  private final Scheme scheme;
  private final Facts facts;
  private final List<Deduction> deductions;
  private final Map<Person, Optional<Entitlement>> byPerson = new LinkedHashMap<>();
  private final List<Entitlement> entitlements;

  private SchemeEstimate(Scheme scheme, Facts facts, Schemes catalogue) {
    this.scheme = scheme;
    this.facts = facts;
    this.deductions = Deduction.from(scheme, facts, catalogue);
    Possibilities.of(facts, scheme)
        .forEach(person -> byPerson.put(person, Entitlement.of(scheme, person, deductions)));
    this.entitlements = byPerson.values().stream().flatMap(Optional::stream).toList();
  }

  /** Empty if the scheme is not for her, whatever is missing. */
  static Optional<OfScheme> of(Scheme scheme, Facts facts, Schemes catalogue) {
    SchemeEstimate estimate = new SchemeEstimate(scheme, facts, catalogue);
    return estimate.entitlements.isEmpty() ? Optional.empty() : Optional.of(estimate.whole());
  }

  private OfScheme whole() {
    List<Line> computation = computation();
    List<InterimMoney> interim =
        merged(Entitlement::interim).entrySet().stream()
            .map(each -> new InterimMoney(each.getKey(), each.getValue()))
            .toList();
    List<DepositSplit> deposits =
        merged(Entitlement::deposits).entrySet().stream()
            .map(
                each ->
                    new DepositSplit(
                        each.getKey(),
                        each.getValue().percent(each.getKey().percent()),
                        each.getValue().rest(each.getKey().percent())))
            .toList();
    Optional<LastDay> lastDay = scheme.limitation().map(this::lastDay);
    boolean verified =
        scheme.verified()
            && provenances(computation, interim, deposits, lastDay).allMatch(Provenance::verified);
    return new OfScheme(
        scheme.code(),
        scheme.name(),
        scheme.kind(),
        entitlements.size() < byPerson.size() || dayDecides(),
        amount(),
        entitlements.stream().flatMap(entitlement -> entitlement.left().stream()).reduce(Range::or),
        computation,
        scheme.schedule().stacking(),
        withoutRow(),
        interim,
        deposits,
        scheme.decider(),
        scheme.applyTo(),
        scheme.documents(),
        lastDay,
        List.of(),
        missing(),
        verified,
        notes(verified));
  }

  private List<Line> computation() {
    Set<Line> lines = new LinkedHashSet<>();
    entitlements.forEach(entitlement -> lines.addAll(entitlement.lines()));
    List<Line> known =
        lines.stream()
            .map(
                line ->
                    byPerson.values().stream()
                            .allMatch(each -> each.stream().anyMatch(o -> o.lines().contains(line)))
                        ? line
                        : line.uncertain())
            .toList();
    return Stream.concat(known.stream(), deductions.stream().map(Deduction::line)).toList();
  }

  /** By rule, from the least to the most that it can come to. */
  private <R> Map<R, Range> merged(Function<Entitlement, Map<R, Range>> part) {
    Map<R, Range> ranges = new LinkedHashMap<>();
    entitlements.forEach(
        entitlement ->
            part.apply(entitlement).forEach((rule, range) -> ranges.merge(rule, range, Range::or)));
    return ranges;
  }

  private Amount amount() {
    Coverage coverage = scheme.schedule().coverage();
    boolean someKnown =
        entitlements.stream().anyMatch(entitlement -> entitlement.left().isPresent());
    if (coverage == Coverage.NONE) {
      return Amount.LEFT_TO_DECIDER;
    }
    if (!someKnown) {
      return Amount.NOT_KNOWN;
    }
    return coverage == Coverage.WHOLE || withoutRow().isEmpty()
        ? Amount.KNOWN
        : Amount.PARTLY_KNOWN;
  }

  private List<ViolationCode> withoutRow() {
    Set<ViolationCode> without = new TreeSet<>(facts.violations());
    scheme.schedule().rows().stream()
        .filter(row -> byPerson.keySet().stream().anyMatch(row::appliesTo))
        .forEach(row -> without.removeAll(row.violations()));
    return List.copyOf(without);
  }

  private LastDay lastDay(Limitation limitation) {
    CivilDate from =
        switch (limitation.from()) {
          case OFFENCE -> facts.offenceOn();
          case OFFENCE_OR_END_OF_TRIAL -> facts.endOfTrialOn().orElse(facts.offenceOn());
        };
    return new LastDay(
        new CivilDate(from.day().plusMonths(limitation.months()), from.approximate()),
        limitation.condonable(),
        limitation.provenance());
  }

  private List<Missing> missing() {
    return Arrays.stream(Question.values()).filter(this::isAsked).map(Question::missing).toList();
  }

  private boolean isAsked(Question question) {
    return switch (question) {
      case END_OF_TRIAL -> isTrialAsked();
      case EXACT_DAY -> dayDecides();
      case AGE_AT_OFFENCE,
          GENDER,
          SCHEDULED_CASTE_OR_TRIBE,
          RELEASE_CERTIFICATE,
          TAKEN_IN_UNDER_ITPA,
          DISABILITY,
          STATE ->
          matters(question);
    };
  }

  /** Whether only the exact day of the offence can say that it is this version. */
  private boolean dayDecides() {
    return !scheme.version().isCertainlyInForceOn(facts.offenceOn())
        && !scheme.version().isCertainlyNotInForceOn(facts.offenceOn());
  }

  private boolean isTrialAsked() {
    return facts.endOfTrialOn().isEmpty()
        && scheme.limitation().stream()
            .anyMatch(limit -> limit.from() == Limitation.From.OFFENCE_OR_END_OF_TRIAL);
  }

  /** Whether two who differ only in this are given something else. */
  private boolean matters(Question question) {
    Map<Person, Set<Optional<Entitlement>>> alike = new LinkedHashMap<>();
    byPerson.forEach(
        (person, entitlement) ->
            alike
                .computeIfAbsent(question.leftOpen(person), _ -> new HashSet<>())
                .add(entitlement));
    return alike.values().stream().anyMatch(different -> different.size() > 1);
  }

  private Stream<Provenance> provenances(
      List<Line> computation,
      List<InterimMoney> interim,
      List<DepositSplit> deposits,
      Optional<LastDay> lastDay) {
    return Stream.of(
            computation.stream().flatMap(line -> line.provenance().stream()),
            computation.stream()
                .flatMap(line -> line.instalments().stream())
                .map(Instalment::provenance),
            interim.stream().map(money -> money.rule().provenance()),
            deposits.stream().map(split -> split.rule().provenance()),
            scheme.documents().stream().map(Document::provenance),
            lastDay.stream().map(LastDay::provenance),
            Stream.of(scheme.schedule().stackingProvenance(), scheme.otherMoney().provenance()))
        .flatMap(each -> each);
  }

  private List<String> notes(boolean verified) {
    List<String> notes = new ArrayList<>();
    if (!verified) {
      notes.add(Estimate.NOT_CHECKED);
    }
    switch (amount()) {
      case KNOWN -> {
        // the range says it
      }
      case PARTLY_KNOWN -> notes.add("For a part of what was done the amount is not known here.");
      case NOT_KNOWN -> notes.add("The amount is not known here.");
      case LEFT_TO_DECIDER -> notes.add("There is no schedule; whoever decides sets the amount.");
    }
    if (scheme.limitation().isEmpty()) {
      notes.add("The last day to apply is not known here.");
    }
    if (scheme.otherMoney().rule() == Rule.NOTHING_ELSEWHERE) {
      notes.add("It wants a declaration that nothing was received elsewhere.");
    }
    scheme.remarks().forEach(remark -> notes.add(remark.text()));
    return notes;
  }
}
