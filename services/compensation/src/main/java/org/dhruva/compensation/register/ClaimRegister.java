package org.dhruva.compensation.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhruva.compensation.claim.Claim;
import org.dhruva.compensation.claim.ClaimCommand;
import org.dhruva.compensation.scheme.Schemes;
import org.dhruva.contracts.compensation.ClaimEvent.AppealResult;
import org.dhruva.contracts.compensation.ClaimEvent.AwardExtent;
import org.dhruva.contracts.compensation.ClaimEvent.ClosingReason;
import org.dhruva.contracts.compensation.ClaimEvent.Forum;
import org.dhruva.contracts.compensation.ClaimEvent.PaymentPurpose;
import org.dhruva.contracts.compensation.ClaimEvent.RejectionKind;
import org.dhruva.imports.register.Column;
import org.dhruva.imports.register.Column.Kind;
import org.dhruva.imports.register.Entry;
import org.dhruva.imports.register.Fault;
import org.dhruva.imports.register.Register;
import org.dhruva.imports.register.Row;
import org.dhruva.imports.register.Step;
import org.dhruva.imports.register.Steps;
import org.dhruva.kernel.CivilDate;

/** A row is a claim, from its draft to the money, as far as it came. */
public final class ClaimRegister implements Register<ClaimCommand, Claim> {

  private static final String AMOUNT = "/amount";

  private static final Column DRAFTED_ON =
      Column.of(
          "drafted_on",
          Kind.DAY,
          "2019-06-01",
          "The day the claim was begun; the day of filing if it is left out.");
  private static final Column SCHEME =
      Column.of(
              "scheme",
              Kind.CODE,
              "west-bengal-2017",
              "Code of the scheme, or of a family of schemes, of which the day of the offence picks"
                  + " the version.")
          .whichIsRequired();
  private static final Column OFFENCE_ON =
      Column.of("offence_on", Kind.DAY, "2018-11-20", "The day of the offence.");

  private static final Column FORUM =
      Column.choice("forum", Forum.class, "dlsa", "Where the claim was filed.");
  private static final Column FILED_ON =
      Column.of("filed_on", Kind.DAY, "09/06/2019", "The day it was filed.").togetherWith(FORUM);
  private static final Column CLAIMED =
      Column.of("claimed_amount", Kind.RUPEES, "", "What was asked for.").togetherWith(FILED_ON);
  private static final Column REFERENCE =
      Column.of("reference", Kind.TEXT, "", "The authority's own number of it.")
          .togetherWith(FILED_ON)
          .whichIsPersonal();
  private static final Column ACKNOWLEDGED_ON =
      Column.of("acknowledged_on", Kind.DAY, "2019-06-20", "The day the authority said it has it.");

  private static final Column INTERIM_AMOUNT =
      Column.of("interim_amount", Kind.RUPEES, "", "Money ordered before the final order.");
  private static final Column INTERIM_ORDERED_ON =
      Column.of("interim_ordered_on", Kind.DAY, "", "The day it was ordered.")
          .togetherWith(INTERIM_AMOUNT);
  private static final Column INTERIM_PAID_AMOUNT =
      Column.of("interim_paid_amount", Kind.RUPEES, "", "What reached her of it.");
  private static final Column INTERIM_PAID_ON =
      Column.of("interim_paid_on", Kind.DAY, "", "The day it reached her.")
          .togetherWith(INTERIM_PAID_AMOUNT);

  private static final Column AWARD_EXTENT =
      Column.choice(
          "award_extent", AwardExtent.class, "full", "Whether all that was asked was granted.");
  private static final Column AWARDED_AMOUNT =
      Column.of("awarded_amount", Kind.RUPEES, "3,00,000", "What was granted.")
          .togetherWith(AWARD_EXTENT);
  private static final Column AWARDED_ON =
      Column.of("awarded_on", Kind.DAY, "2020-09", "The day money was granted.")
          .togetherWith(AWARDED_AMOUNT);
  private static final Column REJECTION_KIND =
      Column.choice("rejection_kind", RejectionKind.class, "", "How it was refused.");
  private static final Column REJECTED_ON =
      Column.of("rejected_on", Kind.DAY, "", "The day nothing was granted.")
          .togetherWith(REJECTION_KIND);

  private static final Column APPEAL_FORUM =
      Column.choice("appeal_forum", Forum.class, "", "Where the order was taken.");
  private static final Column APPEALED_ON =
      Column.of("appealed_on", Kind.DAY, "", "The day of the appeal.").togetherWith(APPEAL_FORUM);
  private static final Column APPEAL_RESULT =
      Column.choice("appeal_result", AppealResult.class, "", "What came of the appeal.");
  private static final Column APPEAL_DECIDED_ON =
      Column.of("appeal_decided_on", Kind.DAY, "", "The day the appeal was decided.")
          .togetherWith(APPEAL_RESULT);
  private static final Column APPEAL_AMOUNT =
      Column.of("appeal_amount", Kind.RUPEES, "", "What is granted instead.")
          .togetherWith(APPEAL_DECIDED_ON);

  private static final Column CLOSED_BECAUSE =
      Column.choice("closed_because", ClosingReason.class, "", "Why nothing more is to be done.");
  private static final Column CLOSED_ON =
      Column.of("closed_on", Kind.DAY, "", "The day the claim was closed.")
          .togetherWith(CLOSED_BECAUSE);

  /** Money of the award, as it came. */
  private record Payment(Column on, Column amount) {
    static Payment numbered(int number, String day, String rupees) {
      Column amount =
          Column.of(
              "paid_%d_amount".formatted(number),
              Kind.RUPEES,
              rupees,
              "What reached her of the award, payment %d.".formatted(number));
      return new Payment(
          Column.of(
                  "paid_%d_on".formatted(number),
                  Kind.DAY,
                  day,
                  "The day it reached her, payment %d.".formatted(number))
              .togetherWith(amount),
          amount);
    }
  }

  private static final List<Payment> PAYMENTS =
      List.of(
          Payment.numbered(1, "2021-03-09", "75000"),
          Payment.numbered(2, "", ""),
          Payment.numbered(3, "", ""));

  private final Schemes schemes;

  public ClaimRegister(Schemes schemes) {
    this.schemes = schemes;
  }

  @Override
  public String profile() {
    return "compensation";
  }

  @Override
  public String meaning() {
    return "A row is a claim for compensation, as far as it came. Relief in stages is entered case"
        + " by case.";
  }

  @Override
  public List<Column> columns() {
    List<Column> columns =
        new ArrayList<>(
            Register.aboutHer(
                DRAFTED_ON,
                SCHEME,
                OFFENCE_ON,
                FILED_ON,
                FORUM,
                CLAIMED,
                REFERENCE,
                ACKNOWLEDGED_ON,
                INTERIM_ORDERED_ON,
                INTERIM_AMOUNT,
                INTERIM_PAID_ON,
                INTERIM_PAID_AMOUNT,
                AWARDED_ON,
                AWARDED_AMOUNT,
                AWARD_EXTENT,
                REJECTED_ON,
                REJECTION_KIND,
                APPEALED_ON,
                APPEAL_FORUM,
                APPEAL_DECIDED_ON,
                APPEAL_RESULT,
                APPEAL_AMOUNT));
    PAYMENTS.forEach(payment -> columns.addAll(List.of(payment.on(), payment.amount())));
    columns.addAll(List.of(CLOSED_ON, CLOSED_BECAUSE));
    return columns;
  }

  @Override
  public Optional<Fault> objection(Row row) {
    return row.day(DRAFTED_ON).isPresent() || row.day(FILED_ON).isPresent()
        ? Optional.empty()
        : Optional.of(
            new Fault(
                DRAFTED_ON.name(),
                "cell-missing",
                "Fill in the day the claim was begun, or the day it was filed."));
  }

  @Override
  public List<Step<ClaimCommand, Claim>> steps(Row row, Entry entry) {
    Steps<ClaimCommand, Claim> steps = new Steps<>(row);
    Column begun = row.day(DRAFTED_ON).isPresent() ? DRAFTED_ON : FILED_ON;
    steps.on(
        begun,
        Map.of("/scheme", SCHEME, "/offenceOn", OFFENCE_ON),
        on ->
            new ClaimCommand.Draft(
                on,
                entry.survivor(),
                row.text(SCHEME).orElseThrow(),
                row.day(OFFENCE_ON),
                schemes.versions()));
    row.day(FILED_ON).ifPresent(on -> steps.and(filing(row, on)));
    steps.on(ACKNOWLEDGED_ON, on -> new ClaimCommand.Acknowledge(on, Optional.empty()));
    steps.on(
        INTERIM_ORDERED_ON,
        Map.of(AMOUNT, INTERIM_AMOUNT),
        on -> new ClaimCommand.OrderInterimRelief(on, row.money(INTERIM_AMOUNT).orElseThrow()));
    pay(row, INTERIM_PAID_ON, INTERIM_PAID_AMOUNT, PaymentPurpose.INTERIM_RELIEF, steps);
    orders(row, steps);
    PAYMENTS.forEach(
        payment -> pay(row, payment.on(), payment.amount(), PaymentPurpose.AWARD, steps));
    steps.on(
        CLOSED_ON,
        Map.of("/reason", CLOSED_BECAUSE),
        on ->
            new ClaimCommand.Close(
                on, row.choice(CLOSED_BECAUSE, ClosingReason.class).orElseThrow()));
    return steps.inOrder();
  }

  /** What the scheme pays in stages is the catalogue's word. */
  private Step<ClaimCommand, Claim> filing(Row row, CivilDate on) {
    return new Step<>(
        claim ->
            new ClaimCommand.File(
                on,
                row.choice(FORUM, Forum.class).orElseThrow(),
                row.money(CLAIMED),
                row.sealed(REFERENCE),
                schemes.stagesOf(claim.file().drafted().scheme())),
        FILED_ON,
        Map.of("/claimed", CLAIMED));
  }

  private static void orders(Row row, Steps<ClaimCommand, Claim> steps) {
    steps
        .on(
            AWARDED_ON,
            Map.of(AMOUNT, AWARDED_AMOUNT),
            on ->
                new ClaimCommand.Award(
                    on,
                    row.money(AWARDED_AMOUNT).orElseThrow(),
                    row.choice(AWARD_EXTENT, AwardExtent.class).orElseThrow(),
                    List.of(),
                    List.of()))
        .on(
            REJECTED_ON,
            on ->
                new ClaimCommand.Reject(
                    on,
                    row.choice(REJECTION_KIND, RejectionKind.class).orElseThrow(),
                    List.of(),
                    List.of()))
        .on(
            APPEALED_ON,
            on -> new ClaimCommand.Appeal(on, row.choice(APPEAL_FORUM, Forum.class).orElseThrow()))
        .on(
            APPEAL_DECIDED_ON,
            Map.of(AMOUNT, APPEAL_AMOUNT),
            on ->
                new ClaimCommand.DecideAppeal(
                    on,
                    row.choice(APPEAL_RESULT, AppealResult.class).orElseThrow(),
                    row.money(APPEAL_AMOUNT)));
  }

  private static void pay(
      Row row,
      Column day,
      Column amount,
      PaymentPurpose purpose,
      Steps<ClaimCommand, Claim> steps) {
    steps.on(
        day,
        Map.of(AMOUNT, amount),
        on ->
            new ClaimCommand.RecordPayment(
                on, row.money(amount).orElseThrow(), purpose, Optional.empty(), Optional.empty()));
  }
}
