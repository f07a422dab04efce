package org.dhruva.portal.calendar;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.dhruva.kernel.CivilDate;
import org.dhruva.portal.client.CalendarService;
import org.dhruva.portal.client.CalendarService.Choice;
import org.dhruva.portal.client.CalendarService.Made;
import org.dhruva.portal.client.CalendarService.Terms;
import org.dhruva.portal.entrance.Roles;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;

/** Where a helper makes a calendar, gives it another address, and ends it. */
@Path("/calendar")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.LAWYER, Roles.PEER, Roles.CASEWORKER})
@RunOnVirtualThread
public class CalendarPages {

  record CalendarPage(Optional<Terms> calendar) implements TemplateInstance {}

  record AddressPage(URI address, CivilDate lastDay) implements TemplateInstance {}

  @RestClient CalendarService calendar;

  /** How calendar programs reach the timeline from outside. */
  @ConfigProperty(name = "dhruva.calendar.url")
  URI outside;

  @GET
  public TemplateInstance show() {
    return new CalendarPage(calendar.standing().calendar());
  }

  /** Answers with the address itself: kept nowhere, it cannot be shown after a redirect. */
  @POST
  @Path("/make")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public TemplateInstance make(@RestForm String titles) {
    boolean plain = Choice.PLAIN.equals(titles);
    Made made = calendar.make(new Choice(plain ? Choice.PLAIN : Choice.OPAQUE));
    return new AddressPage(outside.resolve(made.address()), made.lastDay());
  }

  @POST
  @Path("/end")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response end() {
    calendar.end();
    return Response.seeOther(URI.create("/calendar")).build();
  }
}
