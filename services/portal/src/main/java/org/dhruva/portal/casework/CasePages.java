package org.dhruva.portal.casework;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dhruva.kernel.CaseCode;
import org.dhruva.portal.client.Case;
import org.dhruva.portal.client.CaseKind;
import org.dhruva.portal.client.CaseServices;
import org.dhruva.portal.client.Clock;
import org.dhruva.portal.client.ConsistencyCookie;
import org.dhruva.portal.client.SurvivorNames;
import org.dhruva.portal.client.Timeline.CaseNow;
import org.dhruva.portal.client.Timeline.Step;
import org.dhruva.portal.entrance.Roles;
import org.dhruva.portal.facts.FactWords;
import org.dhruva.portal.facts.Shown;
import org.dhruva.portal.words.Words;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestQuery;

/** The list of cases, and a case. */
@Path("/cases")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.SURVIVOR, Roles.LAWYER, Roles.PEER, Roles.CASEWORKER})
@RunOnVirtualThread
public class CasePages {

  record CaseListPage(CaseList.Gathered cases) implements TemplateInstance {}

  /**
   * @param code by which a reader of a calendar recognises it
   * @param steps what happens next
   * @param ended deadlines that do not run any more
   * @param overdue whether a last day has passed, so that there is something to write about
   * @param saved whether the reader comes from a form that was accepted
   */
  record CasePage(
      CaseKind kind,
      Case file,
      CaseCode code,
      String name,
      List<Step> steps,
      List<Clock> ended,
      boolean overdue,
      Shown.Pairs facts,
      List<HistoryLine> history,
      boolean saved)
      implements TemplateInstance {}

  @Inject CaseList list;
  @Inject CaseServices services;
  @Inject CaseHistory history;
  @Inject SurvivorNames names;
  @Inject CasesToday today;

  @GET
  public TemplateInstance list(@RestCookie(ConsistencyCookie.NAME) String entered) {
    return new CaseListPage(list.gather(entered));
  }

  @GET
  @Path("/{kind}/{id}")
  public TemplateInstance show(
      String kind,
      UUID id,
      @RestQuery boolean saved,
      @RestCookie(ConsistencyCookie.NAME) String entered) {
    CaseKind known = CaseKind.named(kind).orElseThrow(NotFoundException::new);
    Case file = services.of(known).get(id);
    Optional<CaseNow> now =
        Optional.ofNullable(today.of(List.of(file.survivor()), entered).get(id));
    return new CasePage(
        known,
        file,
        CaseCode.of(id),
        SurvivorNames.of(file.survivor(), names.open()),
        now.map(CaseNow::steps).orElse(List.of()),
        now.map(CasePages::ended).orElse(List.of()),
        file.clocks().stream().anyMatch(clock -> clock.isRunning() && clock.overdueDays() > 0),
        new FactWords(Words.ENGLISH).pairs(file.facts(), Set.of()),
        history.newestFirst(known, id),
        saved);
  }

  private static List<Clock> ended(CaseNow now) {
    return now.clocks().stream().filter(clock -> !clock.isRunning()).toList();
  }
}
