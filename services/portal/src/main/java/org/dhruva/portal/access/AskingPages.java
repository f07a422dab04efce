package org.dhruva.portal.access;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.dhruva.portal.entrance.Roles;
import org.dhruva.portal.entrance.Visitor;

/** Where a helper gets the link by which a survivor can let them in. */
@Path("/ask")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.LAWYER, Roles.PEER, Roles.CASEWORKER})
public class AskingPages {

  record AskingPage(URI link, long days) implements TemplateInstance {}

  @Inject HelperCards cards;
  @Inject Visitor visitor;

  @GET
  public TemplateInstance show(@Context UriInfo uri) {
    HelperCard helper =
        new HelperCard(
            visitor.account(),
            visitor.helpingRole().orElseThrow(),
            visitor.name(),
            visitor.organisation());
    String card = cards.seal(helper);
    URI link = uri.getBaseUriBuilder().path(LettingInPages.class).queryParam("card", card).build();
    return new AskingPage(link, HelperCards.VALID.toDays());
  }
}
