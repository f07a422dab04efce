package org.dhruva.compensation.claim;

import java.util.Set;

/**
 * Where a claim stands. All that is known about it is in its file; the kind of state says what can
 * happen next. An award is no state of its own on the way to an end: a decided claim stays decided
 * until the money is there and somebody closes it.
 */
public sealed interface Claim {

  ClaimFile file();

  /** The same state with another file. */
  Claim with(ClaimFile changed);

  /** What could be accepted now, if what it says is right. Read from the table decide reads. */
  default Set<Class<? extends ClaimCommand>> possible() {
    return ClaimGate.openIn(this);
  }

  /** There is no such claim yet. */
  record None() implements Claim {
    @Override
    public ClaimFile file() {
      return ClaimFile.EMPTY;
    }

    @Override
    public Claim with(ClaimFile changed) {
      throw new IllegalStateException("a claim begins with a draft");
    }
  }

  /** Being written. */
  record Draft(ClaimFile file) implements Claim {
    @Override
    public Draft with(ClaimFile changed) {
      return new Draft(changed);
    }
  }

  /** A court recommended it and nobody filed; the authority has to decide all the same. */
  record Recommended(ClaimFile file) implements Claim {
    @Override
    public Recommended with(ClaimFile changed) {
      return new Recommended(changed);
    }
  }

  /** Filed, and waiting for an order: the first, or a new one after the claim was sent back. */
  record Pending(ClaimFile file) implements Claim {
    @Override
    public Pending with(ClaimFile changed) {
      return new Pending(changed);
    }
  }

  /** An order stands. */
  record Decided(ClaimFile file) implements Claim {
    @Override
    public Decided with(ClaimFile changed) {
      return new Decided(changed);
    }
  }

  /** An order stands, and a higher authority looks at it. */
  record Appealed(ClaimFile file) implements Claim {
    @Override
    public Appealed with(ClaimFile changed) {
      return new Appealed(changed);
    }
  }

  /**
   * Taken back.
   *
   * @param stood where it stood before
   */
  record Withdrawn(Claim stood) implements Claim {
    @Override
    public ClaimFile file() {
      return stood.file();
    }

    @Override
    public Withdrawn with(ClaimFile changed) {
      return new Withdrawn(stood.with(changed));
    }
  }

  /**
   * Nothing more is to be done.
   *
   * @param stood where it stood before
   */
  record Closed(Claim stood) implements Claim {
    @Override
    public ClaimFile file() {
      return stood.file();
    }

    @Override
    public Closed with(ClaimFile changed) {
      return new Closed(stood.with(changed));
    }
  }
}
