package org.dhruva.compensation.estimate;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dhruva.compensation.scheme.Deposit;
import org.dhruva.compensation.scheme.Interim;
import org.dhruva.compensation.scheme.Provenance;
import org.dhruva.compensation.scheme.Range;
import org.dhruva.compensation.scheme.Schedule;
import org.dhruva.compensation.scheme.Schedule.Instalment;
import org.dhruva.compensation.scheme.Scheme;
import org.dhruva.compensation.scheme.Scheme.Document;
import org.dhruva.compensation.scheme.ViolationCode;
import org.dhruva.contracts.law.Office;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Money;

/**
 * What could be claimed. No promise: whoever decides about a claim may decide otherwise.
 *
 * @param schemes those that are or may be for her, in the order of their codes
 * @param missing facts that would make it more exact, over all schemes
 */
public record Estimate(List<OfScheme> schemes, List<Missing> missing) {

  public static final String NOT_CHECKED = "Not yet checked by a lawyer.";

  public Estimate {
    schemes = List.copyOf(schemes);
    missing = List.copyOf(missing);
  }

  /**
   * What could be claimed under one scheme. Amounts are in paise.
   *
   * @param scheme code of the version
   * @param depends whether a missing fact decides if the scheme is for her at all
   * @param amount what can be said of the amount
   * @param range what is left to claim, over all that the facts leave open; absent where no row is
   *     known
   * @param computation how the range comes about
   * @param stacking what becomes of several rows
   * @param withoutRow violations that no row known here names
   * @param interim money before the final order
   * @param deposits how much of the range would be a fixed deposit
   * @param lastDay the last day to apply; absent if not known
   * @param alongside what may be claimed beside it
   * @param missing facts that this scheme asks for
   * @param verified whether all that is said here was found in public sources
   * @param notes what else to know, in sentences
   */
  public record OfScheme(
      String scheme,
      String name,
      Scheme.Kind kind,
      boolean depends,
      Amount amount,
      Optional<Range> range,
      List<Line> computation,
      Schedule.Stacking stacking,
      List<ViolationCode> withoutRow,
      List<InterimMoney> interim,
      List<DepositSplit> deposits,
      Office decider,
      List<Office> applyTo,
      List<Document> documents,
      Optional<LastDay> lastDay,
      List<Alongside> alongside,
      List<Missing> missing,
      boolean verified,
      List<String> notes) {

    public OfScheme {
      Objects.requireNonNull(range, "range");
      Objects.requireNonNull(lastDay, "lastDay");
      computation = List.copyOf(computation);
      withoutRow = List.copyOf(withoutRow);
      interim = List.copyOf(interim);
      deposits = List.copyOf(deposits);
      applyTo = List.copyOf(applyTo);
      documents = List.copyOf(documents);
      alongside = List.copyOf(alongside);
      missing = List.copyOf(missing);
      notes = List.copyOf(notes);
    }

    OfScheme with(List<Alongside> others) {
      return new OfScheme(
          scheme,
          name,
          kind,
          depends,
          amount,
          range,
          computation,
          stacking,
          withoutRow,
          interim,
          deposits,
          decider,
          applyTo,
          documents,
          lastDay,
          others,
          missing,
          verified,
          notes);
    }
  }

  /** What can be said of an amount. */
  public enum Amount {
    KNOWN,
    /** For some of what was done to her no amount is known here. */
    PARTLY_KNOWN,
    NOT_KNOWN,
    /** The scheme has no schedule; whoever decides sets the amount. */
    LEFT_TO_DECIDER
  }

  /**
   * A step of the computation.
   *
   * @param row of the schedule, for a row
   * @param amount what it adds; for a deduction what it takes away
   * @param certain whether it is so whatever the missing facts are
   * @param depositMin how much of it at least is paid as a deposit or an annuity
   * @param provenance absent for what follows by arithmetic alone
   */
  public record Line(
      Step step,
      String name,
      Optional<String> row,
      Range amount,
      boolean certain,
      Optional<Money> depositMin,
      List<Instalment> instalments,
      Optional<Provenance> provenance) {

    public Line {
      instalments = List.copyOf(instalments);
    }

    Line uncertain() {
      return new Line(step, name, row, amount, false, depositMin, instalments, provenance);
    }

    public enum Step {
      ROW,
      UPLIFT,
      DEDUCTION
    }
  }

  /**
   * @param amount min is what is due at least
   */
  public record InterimMoney(Interim rule, Range amount) {}

  /**
   * @param deposited goes into a fixed deposit
   * @param free she can use at once
   */
  public record DepositSplit(Deposit rule, Range deposited, Range free) {}

  /**
   * @param condonable whether a delay can be condoned; absent if not known
   */
  public record LastDay(CivilDate on, Optional<Boolean> condonable, Provenance provenance) {}

  /**
   * @param scheme code of the other version
   */
  public record Alongside(String scheme, Together together) {}

  /** How two schemes go together, seen from one of them. */
  public enum Together {
    /** Both in full. */
    IN_ADDITION,
    /** Both may be claimed; what the other pays is deducted here. */
    DEDUCTED,
    /** One of them wants a declaration that nothing was received elsewhere. */
    NOT_TOGETHER,
    NOT_KNOWN
  }

  /**
   * @param field of the facts that were sent
   * @param why it matters, in a sentence
   */
  public record Missing(String field, String why) {}
}
