package org.dhruva.benchmark.append;

import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.DatedEvent;
import org.dhruva.kernel.Decider;
import org.dhruva.kernel.EventTypes;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.Outcome;
import org.dhruva.kernel.Rejection;

/** A small aggregate whose events are as large as a usual one: what was paid, with a remark. */
final class Ledger implements Decider<Ledger.Pay, Ledger.Balance, Ledger.Paid, Rejection> {

  /** Of an event's JSON. */
  static final int PAYLOAD_BYTES = 400;

  static final EventTypes TYPES =
      EventTypes.builder().current("benchmark.paid.v1", Paid.class).build();

  private static final CivilDate DAY = CivilDate.of(2019, 9, 15);
  private static final int BYTES_BESIDE_REMARK = 71;

  record Pay(Money amount) {}

  record Balance(int payments, long paise) {}

  record Paid(CivilDate on, Money amount, String remark) implements DatedEvent {

    static Paid of(Money amount) {
      return new Paid(DAY, amount, "x".repeat(PAYLOAD_BYTES - BYTES_BESIDE_REMARK));
    }
  }

  @Override
  public Balance initial() {
    return new Balance(0, 0);
  }

  @Override
  public Outcome<Paid, Rejection> decide(Pay command, Balance balance) {
    return Outcome.accept(Paid.of(command.amount));
  }

  @Override
  public Balance evolve(Balance balance, Paid event) {
    return new Balance(balance.payments + 1, balance.paise + event.amount.paise());
  }
}
