package org.dhruva.portal.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.kernel.CivilDate;
import org.dhruva.portal.client.Look;
import org.dhruva.portal.client.Page;
import org.dhruva.portal.client.PeopleService;
import org.dhruva.portal.client.SurvivorRecord;
import org.dhruva.portal.client.SurvivorRecord.Recorded;
import org.dhruva.portal.client.SurvivorRecord.Referral;
import org.dhruva.portal.entrance.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Whom she lets see what, and who looked. Taking back is one tap. */
@Path("/access")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.SURVIVOR)
@RunOnVirtualThread
public class AccessPages {

  /** How many looks a page shows. */
  static final int LOOKS_MAX = 20;

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /**
   * @param key made for the buttons of this page: pressed twice, they act once
   */
  record AccessPage(
      List<Referral> suggestions,
      List<LetIn> letIn,
      List<Recorded> representatives,
      Optional<String> statistics,
      List<Look> looks,
      Optional<String> earlierLooks,
      UUID key)
      implements TemplateInstance {}

  @RestClient PeopleService people;

  @GET
  public TemplateInstance show(@RestQuery String looks) {
    SurvivorRecord her = people.me();
    Page<Look> seen = people.looks(looks, LOOKS_MAX);
    return new AccessPage(
        her.suggestions(),
        LetIn.of(her.grants()),
        her.representatives(CivilDate.of(LocalDate.now(CivilDate.ZONE))),
        her.statistics(),
        seen.items(),
        seen.next(),
        UUID.randomUUID());
  }

  @POST
  @Path("/revoke")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response revoke(@RestForm int grant, @RestForm UUID key) {
    return send("revoke", JSON.objectNode().put("grant", grant), keyOf(key, grant));
  }

  @POST
  @Path("/revoke-all")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response revokeAll(@RestForm String to, @RestForm UUID key) {
    return send("revoke-all", JSON.objectNode().put("to", to), keyOf(key, to));
  }

  /** Her yes or no to somebody who was suggested to her. */
  @POST
  @Path("/answer")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response answer(@RestForm int referral, @RestForm String answer, @RestForm UUID key) {
    return send(
        "answer-referral",
        JSON.objectNode().put("referral", referral).put("answer", answer),
        keyOf(key, referral + answer));
  }

  @POST
  @Path("/statistics")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response statistics(@RestForm String answer, @RestForm UUID key) {
    return send("answer-statistics", JSON.objectNode().put("answer", answer), keyOf(key, answer));
  }

  /**
   * Her latest word stands whatever was entered in between, so the version is not the one that the
   * page was made with.
   */
  private Response send(String command, JsonNode body, String key) {
    SurvivorRecord her = people.me();
    people.send(her.id(), command, her.eTag(), key, body);
    return Response.seeOther(URI.create("/access")).build();
  }

  private static String keyOf(UUID key, Object what) {
    return "%s-%s".formatted(Optional.ofNullable(key).orElseThrow(BadRequestException::new), what);
  }
}
