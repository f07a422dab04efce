package org.dhruva.portal.access;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.portal.client.Page;
import org.dhruva.portal.client.ReferralService;
import org.dhruva.portal.entrance.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** What was suggested to survivors and waits: for this helper's word, or for hers. */
@Path("/referrals")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.LAWYER, Roles.PEER, Roles.CASEWORKER})
@RunOnVirtualThread
public class ReferralPages {

  /** How many referrals a page shows. */
  static final int REFERRALS_MAX = 20;

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  record ReferralsPage(List<ReferralService.Open> referrals, Optional<String> more, UUID key)
      implements TemplateInstance {}

  @RestClient ReferralService referrals;
  @Inject ReferralDesk desk;

  @GET
  public TemplateInstance show(@RestQuery String after) {
    Page<ReferralService.Open> open = referrals.list(after, REFERRALS_MAX);
    return new ReferralsPage(open.items(), open.next(), UUID.randomUUID());
  }

  @POST
  @Path("/conclude")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response conclude(
      @RestForm UUID survivor,
      @RestForm int referral,
      @RestForm String conclusion,
      @RestForm UUID key) {
    desk.send(
        survivor,
        "conclude-referral",
        JSON.objectNode().put("referral", referral).put("conclusion", conclusion),
        "%s-%d-%s".formatted(key, referral, conclusion));
    return Response.seeOther(URI.create("/referrals")).build();
  }
}
