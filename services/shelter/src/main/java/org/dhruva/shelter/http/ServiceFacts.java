package org.dhruva.shelter.http;

import java.util.List;
import java.util.Optional;
import org.dhruva.contracts.shelter.StayEvent.DueService;
import org.dhruva.contracts.shelter.StayEvent.ServiceAnswer;
import org.dhruva.contracts.shelter.StayEvent.ServiceAnswered;
import org.dhruva.contracts.shelter.StayEvent.Speaker;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Sealed;
import org.dhruva.shelter.custody.Catalogue;
import org.dhruva.shelter.stay.StayFile;

/**
 * Something that is due to her in a home, and what was said about it last. Nobody has to answer.
 *
 * @param whatItIs in plain words
 * @param on the day of the answer; absent while it was not asked
 * @param by who answered, in her name or for herself
 */
record ServiceFacts(
    DueService service,
    String whatItIs,
    Said said,
    Optional<CivilDate> on,
    Optional<Speaker> by,
    Optional<Sealed<String>> note) {

  /** The answer, or that there is none. */
  enum Said {
    NOT_ASKED,
    YES,
    NO,
    PARTLY,
    DO_NOT_WANT;

    static Said of(ServiceAnswer answer) {
      return switch (answer) {
        case YES -> YES;
        case NO -> NO;
        case PARTLY -> PARTLY;
        case DO_NOT_WANT -> DO_NOT_WANT;
      };
    }
  }

  /** All that is due, in the order of the catalogue. */
  static List<ServiceFacts> of(StayFile file, Catalogue catalogue) {
    return catalogue.services().stream()
        .map(
            due -> {
              Optional<ServiceAnswered> answer = file.latestAnswer(due.code());
              return new ServiceFacts(
                  due.code(),
                  due.words(),
                  answer.map(ServiceAnswered::answer).map(Said::of).orElse(Said.NOT_ASKED),
                  answer.map(ServiceAnswered::on),
                  answer.map(ServiceAnswered::by),
                  answer.flatMap(ServiceAnswered::note));
            })
        .toList();
  }
}
