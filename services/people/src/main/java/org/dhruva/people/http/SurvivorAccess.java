package org.dhruva.people.http;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dhruva.access.AccessGuard;
import org.dhruva.access.Caller;
import org.dhruva.access.Roles;
import org.dhruva.contracts.people.SurvivorEvent.Access;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.people.account.Accounts;
import org.dhruva.people.account.Survivors;
import org.dhruva.people.survivor.Survivor;
import org.dhruva.people.survivor.SurvivorCommand;
import org.dhruva.recording.CaseAccess;
import org.dhruva.recording.OpenCases;
import org.dhruva.recording.ScopedAccess;
import org.dhruva.service.http.Problems;

/**
 * Who may see and change a survivor's own record.
 *
 * <p>She herself, always and everything. Whoever enrolled her, until an account is hers: what is
 * entered then is her spoken word, written down. Others to whom she opened her contact may read it,
 * or keep it up to date; whom she lets in and what she agreed to is never theirs to say. Whoever
 * she let into any part can suggest to her whom else to let in, and sees no more for it.
 */
public final class SurvivorAccess implements CaseAccess<SurvivorCommand> {

  private static final Set<Class<? extends SurvivorCommand>> KEEPING_UP_TO_DATE =
      Set.of(
          SurvivorCommand.ReviseIdentity.class,
          SurvivorCommand.ReviseCohort.class,
          SurvivorCommand.SetSafeContact.class,
          SurvivorCommand.JoinCollective.class,
          SurvivorCommand.LeaveCollective.class,
          SurvivorCommand.RecordRepresentation.class,
          SurvivorCommand.RevokeRepresentation.class);

  private static final Set<Class<? extends SurvivorCommand>> OF_REFERRALS =
      Set.of(SurvivorCommand.ProposeReferral.class, SurvivorCommand.ConcludeReferral.class);

  private final AccessGuard guard;
  private final ScopedAccess<SurvivorCommand> contact;
  private final Survivors survivors;
  private final Accounts accounts;
  private final InstantSource clock;

  public SurvivorAccess(
      AccessGuard guard, Survivors survivors, Accounts accounts, InstantSource clock) {
    this.guard = guard;
    this.contact = new ScopedAccess<>(guard, Scope.CONTACT);
    this.survivors = survivors;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** A helper enrols whoever asks for it; a survivor enrols herself, once. */
  @Override
  public Uni<Void> toBegin(Caller caller, SurvivorId survivor) {
    if (!caller.is(Roles.SURVIVOR)) {
      return Uni.createFrom().voidItem();
    }
    return accounts
        .survivorOf(caller.account())
        .invoke(
            own -> {
              if (own.isPresent() && !own.get().equals(survivor)) {
                throw Problems.conflict(
                    "already-enrolled", "Your account has a record already. Open that one.");
              }
            })
        .replaceWithVoid();
  }

  @Override
  public Uni<Access> toRead(Caller caller, SurvivorId survivor) {
    return wroteDownHerWord(caller, survivor)
        .chain(
            wrote -> wrote ? Uni.createFrom().item(Access.ACT) : contact.toRead(caller, survivor));
  }

  @Override
  public Uni<Void> toAct(
      Caller caller, SurvivorId survivor, Class<? extends SurvivorCommand> command) {
    if (OF_REFERRALS.contains(command)) {
      return toRefer(caller, survivor);
    }
    if (caller.is(Roles.SURVIVOR)) {
      return guard.require(caller, survivor, Scope.CONTACT, Access.ACT).replaceWithVoid();
    }
    return wroteDownHerWord(caller, survivor)
        .chain(
            wrote -> {
              if (wrote) {
                return Uni.createFrom().voidItem();
              }
              if (!KEEPING_UP_TO_DATE.contains(command)) {
                throw Problems.notYours("Only she herself can decide this.");
              }
              return contact.toAct(caller, survivor, command);
            });
  }

  /**
   * Lets a helper through who has something to do with her: one whom she let into any part, or who
   * was named in a referral.
   */
  Uni<Void> toRefer(Caller caller, SurvivorId survivor) {
    if (caller.is(Roles.SURVIVOR)) {
      return Uni.createFrom()
          .failure(
              Problems.notYours(
                  "You can let anybody in yourself, and nobody but whoever suggests somebody can"
                      + " take that back."));
    }
    return survivors
        .load(survivor)
        .invoke(
            known -> {
              if (!(known.state() instanceof Survivor.Enrolled her)
                  || !isAnyhowLetIn(caller.account(), her)) {
                throw Problems.notOpenedToYou();
              }
            })
        .replaceWithVoid();
  }

  private boolean isAnyhowLetIn(String account, Survivor.Enrolled her) {
    return !her.grants().standingFor(account, clock.instant()).isEmpty()
        || !her.referrals().concerning(account).isEmpty();
  }

  @Override
  public Uni<List<SurvivorId>> everybodyOpenTo(Caller caller) {
    return contact.everybodyOpenTo(caller);
  }

  @Override
  public Uni<OpenCases> openTo(Caller caller, Optional<SurvivorId> after, int limit) {
    return contact.openTo(caller, after, limit);
  }

  private Uni<Boolean> wroteDownHerWord(Caller caller, SurvivorId survivor) {
    if (caller.is(Roles.SURVIVOR)) {
      return Uni.createFrom().item(false);
    }
    String account = caller.account();
    return survivors
        .load(survivor)
        .map(
            known ->
                known.state() instanceof Survivor.Enrolled her
                    && her.account().isEmpty()
                    && known.enrolledBy().filter(by -> by.id().equals(account)).isPresent());
  }
}
