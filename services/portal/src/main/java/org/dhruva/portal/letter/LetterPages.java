package org.dhruva.portal.letter;

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
import java.util.UUID;
import org.dhruva.portal.client.CaseKind;
import org.dhruva.portal.client.CaseServices;
import org.dhruva.portal.client.Letters.Letter;
import org.dhruva.portal.entrance.Roles;

/** The letters that can be written about a case now. */
@Path("/cases/{kind}/{id}/letters")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.SURVIVOR, Roles.LAWYER, Roles.PEER, Roles.CASEWORKER})
@RunOnVirtualThread
public class LetterPages {

  record LettersPage(CaseKind kind, UUID caseId, List<Letter> letters)
      implements TemplateInstance {}

  @Inject CaseServices services;

  @GET
  public TemplateInstance show(String kind, UUID id) {
    CaseKind known = CaseKind.named(kind).orElseThrow(NotFoundException::new);
    return new LettersPage(known, id, services.of(known).letters(id).letters());
  }
}
