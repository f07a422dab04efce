package org.dhruva.portal.estimate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhruva.portal.client.CompensationService;
import org.dhruva.portal.client.Estimate;
import org.dhruva.portal.client.Estimate.Missing;
import org.dhruva.portal.client.SchemeCatalogue;
import org.dhruva.portal.client.ServiceProblem;
import org.dhruva.portal.entrance.Roles;
import org.dhruva.portal.form.CommandForm;
import org.dhruva.portal.form.FormReader;
import org.dhruva.portal.form.Input;
import org.dhruva.portal.form.SentForm;
import org.dhruva.portal.words.Words;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What can be claimed. The facts are in no address and are kept nowhere. */
@Path("/estimate")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.SURVIVOR, Roles.LAWYER, Roles.PEER, Roles.CASEWORKER})
@RunOnVirtualThread
public class EstimatePages {

  private static final int UNPROCESSABLE = 422;

  /**
   * @param result empty before anything was asked
   * @param message what is wrong with the whole of it
   */
  record EstimatePage(List<Input> inputs, Optional<Result> result, Optional<String> message)
      implements TemplateInstance {}

  /**
   * @param missing what would make it more exact
   */
  record Result(List<SchemeResult> schemes, List<Missing> missing) {}

  @RestClient CompensationService compensation;

  private final Words words = Words.ENGLISH;

  @GET
  public TemplateInstance ask() {
    return page(FactsForm.of(compensation.schemes()), SentForm.fresh(0), Optional.empty());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response show(MultivaluedMap<String, String> fields) {
    SchemeCatalogue catalogue = compensation.schemes();
    CommandForm form = FactsForm.of(catalogue);
    SentForm sent = SentForm.of(fields);
    if (sent.asksForMoreRows()) {
      return Response.ok(page(form, sent.withMoreRows(), Optional.empty())).build();
    }
    FormReader.Reading reading = FormReader.read(form, sent.filledIn());
    if (!reading.isComplete()) {
      return refused(form, sent, reading.problems(words));
    }
    if (reading.body().path(FactsForm.VIOLATIONS).isEmpty()) {
      return refused(form, sent, Map.of(FactsForm.VIOLATIONS, words.phrase("estimate.nothing")));
    }
    return answered(form, sent, reading.body(), catalogue);
  }

  private Response answered(
      CommandForm form, SentForm sent, ObjectNode facts, SchemeCatalogue catalogue) {
    try {
      Estimate estimate = compensation.estimate(FactsForm.complete(facts));
      Result result =
          new Result(
              estimate.schemes().stream()
                  .map(scheme -> SchemeResult.of(scheme, catalogue, words))
                  .toList(),
              estimate.missing());
      return Response.ok(page(form, sent, Optional.of(result))).build();
    } catch (ServiceProblem problem) {
      return refused(form, sent, FieldProblem.in(problem, form));
    }
  }

  private Response refused(CommandForm form, SentForm sent, Map<String, String> problems) {
    return Response.status(UNPROCESSABLE)
        .entity(
            new EstimatePage(
                FieldProblem.draw(form, sent, problems, words),
                Optional.empty(),
                Optional.of(words.phrase("estimate.incomplete"))))
        .build();
  }

  private EstimatePage page(CommandForm form, SentForm sent, Optional<Result> result) {
    return new EstimatePage(
        FieldProblem.draw(form, sent, Map.of(), words), result, Optional.empty());
  }
}
