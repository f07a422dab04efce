package org.dhruva.portal.casework;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhruva.portal.client.CaseServices;
import org.dhruva.portal.client.ServiceProblem;
import org.dhruva.portal.form.FormDrawing;
import org.dhruva.portal.form.FormReader.Reading;
import org.dhruva.portal.form.Input;
import org.dhruva.portal.form.SentForm;
import org.dhruva.portal.words.Words;

/** Draws the form of a command, the first time and after it was refused. */
@ApplicationScoped
class CommandDrawing {

  /**
   * @param message what is wrong with the whole of it
   * @param news entries made by others since the form was made
   */
  record CommandPage(
      OpenCommand command,
      SentForm sent,
      List<Input> inputs,
      Optional<String> message,
      List<HistoryLine> news)
      implements TemplateInstance {}

  @Inject CaseServices services;
  @Inject CaseHistory history;

  private final Words words = Words.ENGLISH;

  CommandPage draw(OpenCommand command, SentForm sent) {
    return page(command, sent, Map.of(), Optional.empty(), List.of());
  }

  /** Something is missing, or cannot be read. */
  CommandPage incomplete(OpenCommand command, SentForm sent, Reading reading) {
    return page(
        command,
        sent,
        reading.problems(words),
        Optional.of(words.phrase("refused.incomplete")),
        List.of());
  }

  /** The service said no. */
  CommandPage refused(OpenCommand command, SentForm sent, ServiceProblem problem) {
    if (problem.isStale()) {
      return stale(command, sent);
    }
    if (problem.isFailure()) {
      return unanswered(command, sent);
    }
    SentForm next = sent.renewed(sent.version());
    return problem
        .field()
        .flatMap(command.form()::holding)
        .map(
            path ->
                page(
                    command,
                    next,
                    Map.of(path, problem.getMessage()),
                    Optional.of(words.phrase("refused.incomplete")),
                    List.of()))
        .orElseGet(
            () -> page(command, next, Map.of(), Optional.of(problem.getMessage()), List.of()));
  }

  /** Nobody knows whether it was carried out, so the same key is sent again. */
  CommandPage unanswered(OpenCommand command, SentForm sent) {
    return page(
        command, sent, Map.of(), Optional.of(words.phrase("refused.unanswered")), List.of());
  }

  private CommandPage stale(OpenCommand command, SentForm sent) {
    int current = services.of(command.kind()).get(command.caseId()).version();
    List<HistoryLine> news =
        history.newestFirst(command.kind(), command.caseId()).stream()
            .filter(line -> line.entry() > sent.version())
            .toList();
    return page(
        command, sent.renewed(current), Map.of(), Optional.of(words.phrase("refused.stale")), news);
  }

  private CommandPage page(
      OpenCommand command,
      SentForm sent,
      Map<String, String> problems,
      Optional<String> message,
      List<HistoryLine> news) {
    FormDrawing drawing = new FormDrawing(words, sent.filledIn(), problems, entries(command));
    return new CommandPage(command, sent, drawing.draw(command.form()), message, news);
  }

  /** What a field can mean that asks for an entry. */
  private Map<Integer, String> entries(OpenCommand command) {
    Map<Integer, String> entries = new LinkedHashMap<>();
    if (command.form().asksForEntries()) {
      history
          .newestFirst(command.kind(), command.caseId())
          .forEach(line -> entries.put(line.entry(), "%s, %s".formatted(line.title(), line.day())));
    }
    return entries;
  }
}
