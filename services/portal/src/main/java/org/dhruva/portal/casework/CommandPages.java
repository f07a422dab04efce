package org.dhruva.portal.casework;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.portal.client.Case;
import org.dhruva.portal.client.CaseKind;
import org.dhruva.portal.client.CaseServices;
import org.dhruva.portal.client.ConsistencyCookie;
import org.dhruva.portal.client.ServiceProblem;
import org.dhruva.portal.entrance.Roles;
import org.dhruva.portal.form.CommandForm;
import org.dhruva.portal.form.FormReader;
import org.dhruva.portal.form.FormReader.Reading;
import org.dhruva.portal.form.SentForm;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The form of a command on a case. What was filled in is not lost: whatever goes wrong, the form
 * comes back with it and says what to do.
 */
@Path("/cases/{kind}/{id}/{command}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.SURVIVOR, Roles.LAWYER, Roles.PEER, Roles.CASEWORKER})
@RunOnVirtualThread
public class CommandPages {

  private static final int UNPROCESSABLE = 422;

  @Inject CaseServices services;
  @Inject CommandDrawing drawing;

  @GET
  public TemplateInstance show(String kind, UUID id, String command) {
    OpenCommand open = open(kind, id, command);
    return drawing.draw(open, SentForm.fresh(services.of(open.kind()).get(id).version()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response send(
      String kind, UUID id, String command, MultivaluedMap<String, String> fields) {
    OpenCommand open = open(kind, id, command);
    SentForm sent = SentForm.of(fields);
    if (sent.asksForMoreRows()) {
      return Response.ok(drawing.draw(open, sent.withMoreRows())).build();
    }
    Reading reading = FormReader.read(open.form(), sent.filledIn());
    return reading.isComplete()
        ? carryOut(open, sent, reading)
        : again(drawing.incomplete(open, sent, reading));
  }

  private Response carryOut(OpenCommand open, SentForm sent, Reading reading) {
    try {
      RestResponse<Case> written =
          services
              .of(open.kind())
              .send(open.caseId(), open.name(), sent.eTag(), sent.key().toString(), reading.body());
      String place = "/cases/%s/%s?saved=true".formatted(open.kind().plural(), open.caseId());
      return Response.seeOther(URI.create(place)).cookie(ConsistencyCookie.of(written)).build();
    } catch (ServiceProblem problem) {
      if (problem.isUnauthenticated()) {
        throw problem;
      }
      return again(drawing.refused(open, sent, problem));
    } catch (ProcessingException e) {
      return again(drawing.unanswered(open, sent));
    }
  }

  private static Response again(TemplateInstance page) {
    return Response.status(UNPROCESSABLE).entity(page).build();
  }

  private OpenCommand open(String kind, UUID id, String command) {
    CaseKind known = CaseKind.named(kind).orElseThrow(NotFoundException::new);
    JsonNode schema =
        Optional.ofNullable(services.of(known).commands().get(command))
            .orElseThrow(NotFoundException::new);
    return new OpenCommand(known, id, command, CommandForm.of(schema));
  }
}
