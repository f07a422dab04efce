package org.dhruva.timeline.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dhruva.access.AccessGuard;
import org.dhruva.access.Caller;
import org.dhruva.access.Roles;
import org.dhruva.contracts.AllEvents;
import org.dhruva.contracts.people.SurvivorEvent.Access;
import org.dhruva.contracts.people.SurvivorEvent.Scope;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.service.http.Problems;
import org.dhruva.timeline.entry.Parts;
import org.dhruva.timeline.story.Voice;

/**
 * Which part of a timeline somebody may read. She reads all of it. Others read the parts she opened
 * to them, and never what she decided about her own record: whom else she lets in, or whether she
 * is counted.
 */
@Singleton
class TimelineAccess {

  private final AccessGuard guard;

  @Inject
  TimelineAccess(AccessGuard guard) {
    this.guard = guard;
  }

  /** The caller as reader of her own timeline. */
  Uni<Reader> own(Caller caller) {
    return guard.ownCase(caller).map(survivor -> herself(caller, survivor));
  }

  /** The caller as reader of somebody's timeline. */
  Reader of(Caller caller, SurvivorId survivor) {
    return caller.is(Roles.SURVIVOR) ? herself(caller, survivor) : helper(caller, survivor);
  }

  private Reader herself(Caller caller, SurvivorId survivor) {
    // It is her own record whatever the part.
    Supplier<Uni<Access>> own = guard.lasting(caller, survivor, Scope.COMPENSATION, Access.READ);
    return new Reader(
        survivor, Voice.TO_HER, () -> own.get().replaceWith(AllEvents.BY_SERVICE.keySet()));
  }

  private Reader helper(Caller caller, SurvivorId survivor) {
    Map<String, Supplier<Uni<Access>>> questions =
        Parts.OPENED_BY.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    part -> guard.lasting(caller, survivor, part.getValue(), Access.READ)));
    return new Reader(survivor, Voice.ABOUT_HER, () -> opened(questions));
  }

  private static Uni<Set<String>> opened(Map<String, Supplier<Uni<Access>>> questions) {
    List<Uni<Optional<String>>> answers =
        questions.entrySet().stream().map(q -> openedPart(q.getKey(), q.getValue())).toList();
    return Uni.join()
        .all(answers)
        .andFailFast()
        .map(parts -> parts.stream().flatMap(Optional::stream).collect(Collectors.toSet()))
        .invoke(
            parts -> {
              if (parts.isEmpty()) {
                throw Problems.notOpenedToYou();
              }
            });
  }

  /** Empty if she did not open it; what cannot be checked fails all the same. */
  private static Uni<Optional<String>> openedPart(String service, Supplier<Uni<Access>> question) {
    return question
        .get()
        .map(_ -> Optional.of(service))
        .onFailure(TimelineAccess::isRefusal)
        .recoverWithItem(Optional.empty());
  }

  private static boolean isRefusal(Throwable failure) {
    return failure instanceof HttpProblem problem
        && problem.getStatusCode() == Status.FORBIDDEN.getStatusCode();
  }
}
