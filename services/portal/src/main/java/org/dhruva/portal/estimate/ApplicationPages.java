package org.dhruva.portal.estimate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dhruva.kernel.CivilDate;
import org.dhruva.portal.client.CaseKind;
import org.dhruva.portal.client.CaseServices;
import org.dhruva.portal.client.CompensationService;
import org.dhruva.portal.client.ServiceProblem;
import org.dhruva.portal.entrance.Roles;
import org.dhruva.portal.form.CommandForm;
import org.dhruva.portal.form.Field;
import org.dhruva.portal.form.FilledIn;
import org.dhruva.portal.form.FormReader;
import org.dhruva.portal.form.FormReader.Reading;
import org.dhruva.portal.form.Input;
import org.dhruva.portal.form.SentForm;
import org.dhruva.portal.words.Words;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The paper with which a claim is handed in. What is filled in is printed and kept nowhere. */
@Path("/cases/claims/{id}/application")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.SURVIVOR, Roles.LAWYER, Roles.PEER, Roles.CASEWORKER})
@RunOnVirtualThread
public class ApplicationPages {

  private static final int UNPROCESSABLE = 422;
  private static final List<String> LANGUAGES = List.of("en", "bn", "hi");
  private static final String FACTS = "facts";

  /**
   * @param message what is wrong with the whole of it
   */
  record ApplicationPage(UUID claim, List<Input> inputs, Optional<String> message)
      implements TemplateInstance {}

  @RestClient CompensationService compensation;
  @Inject CaseServices services;

  private final Words words = Words.ENGLISH;

  @GET
  public TemplateInstance ask(UUID id) {
    JsonNode known = services.of(CaseKind.CLAIM).get(id).facts();
    SentForm sent = new SentForm(0, UUID.randomUUID(), Optional.empty(), knownOf(known));
    return new ApplicationPage(
        id, FieldProblem.draw(form(), sent, Map.of(), words), Optional.empty());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces({MediaType.TEXT_HTML, "application/pdf"})
  public Response make(UUID id, MultivaluedMap<String, String> fields) {
    CommandForm form = form();
    SentForm sent = SentForm.of(fields);
    if (sent.asksForMoreRows()) {
      return Response.ok(
              new ApplicationPage(
                  id,
                  FieldProblem.draw(form, sent.withMoreRows(), Map.of(), words),
                  Optional.empty()),
              MediaType.TEXT_HTML_TYPE)
          .build();
    }
    Reading reading = FormReader.read(form, sent.filledIn());
    if (!reading.isComplete()) {
      return refused(id, form, sent, reading.problems(words));
    }
    ObjectNode particulars = reading.body();
    FactsForm.complete((ObjectNode) particulars.get(FACTS));
    try {
      return Response.ok(compensation.application(id, particulars), "application/pdf")
          // The name says nothing to whoever looks over her downloads.
          .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"application.pdf\"")
          .build();
    } catch (ServiceProblem problem) {
      return refused(id, form, sent, FieldProblem.in(problem, form));
    }
  }

  private Response refused(UUID id, CommandForm form, SentForm sent, Map<String, String> problems) {
    return Response.status(UNPROCESSABLE)
        .type(MediaType.TEXT_HTML_TYPE)
        .entity(
            new ApplicationPage(
                id,
                FieldProblem.draw(form, sent, problems, words),
                Optional.of(words.phrase("estimate.incomplete"))))
        .build();
  }

  private CommandForm form() {
    return new CommandForm(
        List.of(
            new Field.Choice("language", true, LANGUAGES),
            new Field.YesNo("forReview", true),
            new Field.Group(
                "applicant",
                true,
                List.of(
                    new Field.Text("name", true),
                    new Field.Text("relation", false),
                    new Field.LongText("address", true),
                    new Field.Text("phone", false))),
            new Field.Text("district", false),
            new Field.Text("firNumber", false),
            new Field.Text("policeStation", false),
            new Field.Text("place", false),
            new Field.Group(FACTS, true, FactsForm.fields(compensation.schemes()))));
  }

  /** What the claim says already need not be said again. */
  private static FilledIn knownOf(JsonNode facts) {
    Map<String, List<String>> known = new HashMap<>();
    JsonNode day = facts.path(FactsForm.OFFENCE_ON);
    if (day.isTextual()) {
      CivilDate offenceOn = CivilDate.parse(day.asText());
      String path = FACTS + "/" + FactsForm.OFFENCE_ON;
      known.put(path, List.of(offenceOn.day().toString()));
      if (offenceOn.approximate()) {
        known.put(FilledIn.approximately(path), List.of("true"));
      }
    }
    return new FilledIn(known);
  }
}
