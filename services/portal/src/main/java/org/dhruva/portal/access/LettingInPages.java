package org.dhruva.portal.access;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.portal.client.PeopleService;
import org.dhruva.portal.client.ServiceProblem;
import org.dhruva.portal.client.SurvivorRecord;
import org.dhruva.portal.entrance.Roles;
import org.dhruva.portal.words.Words;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Her answer to somebody who asks to be let in: what they may see, and for how long. */
@Path("/access/let-in")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.SURVIVOR)
@RunOnVirtualThread
public class LettingInPages {

  private static final int UNPROCESSABLE = 422;

  /** What she filled in before, for the form to come back with it. */
  record Filled(List<String> scopes, String access, String until) {
    static final Filled NOTHING = new Filled(List.of(), "READ", "");

    public boolean isToAct() {
      return "ACT".equals(access);
    }
  }

  record LettingInPage(
      HelperCard helper,
      String card,
      List<String> scopes,
      Filled filled,
      Optional<String> message,
      UUID key)
      implements TemplateInstance {}

  /** The card is none, or its time is over. */
  record NoCard(boolean tried) implements TemplateInstance {}

  @RestClient PeopleService people;
  @Inject HelperCards cards;

  @GET
  public TemplateInstance show(@RestQuery String card) {
    return card == null || card.isBlank()
        ? new NoCard(false)
        : page(HelperCards.inLink(card), Filled.NOTHING, Optional.empty(), UUID.randomUUID());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response letIn(
      @RestForm String card,
      @RestForm("scope") List<String> scopes,
      @RestForm String access,
      @RestForm String until,
      @RestForm UUID key) {
    Optional<HelperCard> helper = cards.open(card);
    if (helper.isEmpty() || key == null) {
      return Response.status(UNPROCESSABLE).entity(new NoCard(true)).build();
    }
    Filled filled = new Filled(scopes, access, until);
    if (scopes.isEmpty()) {
      return again(card, filled, "letting-in.no-part", key);
    }
    Optional<LocalDate> lastDay;
    try {
      lastDay = Permission.day(until);
    } catch (DateTimeException e) {
      return again(card, filled, "fault.NOT_A_DAY", key);
    }
    try {
      open(helper.get(), new Permission(scopes, filled.isToAct(), lastDay), key);
    } catch (ServiceProblem problem) {
      if (problem.isUnauthenticated() || problem.isFailure()) {
        throw problem;
      }
      return refused(page(card, filled, Optional.of(problem.getMessage()), UUID.randomUUID()));
    }
    return Response.seeOther(URI.create("/access")).build();
  }

  /** Each part is a grant of its own, and has a key of its own. */
  private void open(HelperCard helper, Permission permission, UUID key) {
    SurvivorRecord her = people.me();
    for (String scope : permission.scopes()) {
      her =
          people
              .send(
                  her.id(),
                  "grant",
                  her.eTag(),
                  "%s-%s".formatted(key, scope),
                  permission.command(helper, scope))
              .getEntity();
    }
  }

  private Response again(String card, Filled filled, String phrase, UUID key) {
    return refused(page(card, filled, Optional.of(Words.ENGLISH.phrase(phrase)), key));
  }

  private static Response refused(TemplateInstance page) {
    return Response.status(UNPROCESSABLE).entity(page).build();
  }

  private TemplateInstance page(String card, Filled filled, Optional<String> message, UUID key) {
    return cards
        .open(card)
        .<TemplateInstance>map(
            helper -> new LettingInPage(helper, card, Permission.SCOPES, filled, message, key))
        .orElseGet(() -> new NoCard(true));
  }
}
