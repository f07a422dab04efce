package org.dhruva.portal.estimate;

import java.util.List;
import java.util.Map;
import org.dhruva.portal.client.ServiceProblem;
import org.dhruva.portal.form.CommandForm;
import org.dhruva.portal.form.FormDrawing;
import org.dhruva.portal.form.Input;
import org.dhruva.portal.form.SentForm;
import org.dhruva.portal.words.Words;

/** What a service has against a field, beside that field. */
final class FieldProblem {

  private FieldProblem() {}

  /** By the path of its field; one that is about no field is thrown on. */
  static Map<String, String> in(ServiceProblem problem, CommandForm form) {
    if (problem.isUnauthenticated() || problem.isFailure()) {
      throw problem;
    }
    String path = problem.field().flatMap(form::holding).orElseThrow(() -> problem);
    return Map.of(path, problem.getMessage());
  }

  static List<Input> draw(
      CommandForm form, SentForm sent, Map<String, String> problems, Words words) {
    return new FormDrawing(words, sent.filledIn(), problems, Map.of()).draw(form);
  }
}
