package org.dhruva.portal.access;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.portal.client.Case;
import org.dhruva.portal.client.CaseKind;
import org.dhruva.portal.client.CaseServices;
import org.dhruva.portal.client.PeopleService;
import org.dhruva.portal.client.Referral;
import org.dhruva.portal.client.ServiceProblem;
import org.dhruva.portal.entrance.Roles;
import org.dhruva.portal.words.Words;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;

/** Where a helper suggests another one to her. Nothing is opened here: she answers on her page. */
@Path("/cases/{kind}/{id}/refer")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.LAWYER, Roles.PEER, Roles.CASEWORKER})
@RunOnVirtualThread
public class ReferringPages {

  private static final int UNPROCESSABLE = 422;

  /** What was filled in before, for the form to come back with it. */
  record Filled(String card, String scope, String access, String because) {
    static final Filled NOTHING = new Filled("", "", "READ", "");

    public boolean isToAct() {
      return "ACT".equals(access);
    }
  }

  record ReferringPage(
      CaseKind kind,
      UUID caseId,
      UUID survivor,
      List<Referral> referrals,
      List<String> scopes,
      Filled filled,
      Optional<String> message,
      UUID key)
      implements TemplateInstance {}

  @Inject CaseServices services;
  @Inject HelperCards cards;
  @Inject ReferralDesk desk;
  @RestClient PeopleService people;

  @GET
  public TemplateInstance show(String kind, UUID id) {
    CaseKind known = known(kind);
    return page(
        known, services.of(known).get(id), Filled.NOTHING, Optional.empty(), UUID.randomUUID());
  }

  @POST
  @Path("/propose")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response propose(
      String kind,
      UUID id,
      @RestForm String card,
      @RestForm String scope,
      @RestForm String access,
      @RestForm String because,
      @RestForm UUID key) {
    CaseKind known = known(kind);
    Case file = services.of(known).get(id);
    Filled filled = new Filled(card, scope, access, because);
    Optional<HelperCard> helper = cards.open(HelperCards.inLink(card));
    if (helper.isEmpty()) {
      return again(known, file, filled, "referring.no-card");
    }
    if (!Permission.SCOPES.contains(scope)) {
      return again(known, file, filled, "letting-in.no-part");
    }
    Permission permission = new Permission(List.of(scope), filled.isToAct(), Optional.empty());
    ObjectNode body =
        permission
            .command(helper.get(), scope)
            .put("from", known.service().toUpperCase(Locale.ROOT));
    if (because != null && !because.isBlank()) {
      body.put("because", because.strip());
    }
    try {
      desk.send(file.survivor(), "propose-referral", body, String.valueOf(key));
    } catch (ServiceProblem problem) {
      if (problem.isUnauthenticated() || problem.isFailure()) {
        throw problem;
      }
      return refused(known, file, filled, problem.getMessage());
    }
    return Response.seeOther(URI.create("/cases/%s/%s/refer".formatted(known.plural(), id)))
        .build();
  }

  private Response again(CaseKind kind, Case file, Filled filled, String phrase) {
    return refused(kind, file, filled, Words.ENGLISH.phrase(phrase));
  }

  private Response refused(CaseKind kind, Case file, Filled filled, String message) {
    return Response.status(UNPROCESSABLE)
        .entity(page(kind, file, filled, Optional.of(message), UUID.randomUUID()))
        .build();
  }

  private TemplateInstance page(
      CaseKind kind, Case file, Filled filled, Optional<String> message, UUID key) {
    return new ReferringPage(
        kind,
        file.id(),
        file.survivor(),
        people.referrals(file.survivor()).getEntity(),
        Permission.SCOPES,
        filled,
        message,
        key);
  }

  private static CaseKind known(String kind) {
    return CaseKind.named(kind).orElseThrow(NotFoundException::new);
  }
}
