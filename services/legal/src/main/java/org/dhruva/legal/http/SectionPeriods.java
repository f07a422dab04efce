package org.dhruva.legal.http;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dhruva.kernel.CivilDate;
import org.dhruva.legal.offence.Offences;
import org.dhruva.legal.proceeding.ProceedingCommand;
import org.dhruva.legal.proceeding.ProceedingRejection;

/**
 * Whether the sections that a command names are of a law that can apply. Only what is certain is
 * refused: an FIR of today about an offence of 2020 rightly names the old code, and one about what
 * lasted across the border names both.
 */
final class SectionPeriods {

  private final Offences offences;

  SectionPeriods(Offences offences) {
    this.offences = offences;
  }

  Optional<ProceedingRejection> objection(ProceedingCommand command) {
    return switch (command) {
      case ProceedingCommand.ReportOffence report ->
          ofInformation(report.sections(), report.on(), report.offenceOn());
      case ProceedingCommand.RegisterFir fir ->
          ofInformation(fir.sections(), fir.on(), fir.offenceOn());
      case ProceedingCommand.FileChargeSheet sheet ->
          tooNew(sheet.sections(), sheet.on(), "/sections");
      case ProceedingCommand.FrameCharges framed ->
          IntStream.range(0, framed.charges().size())
              .mapToObj(
                  index ->
                      tooNew(
                          framed.charges().get(index).sections(),
                          framed.on(),
                          "/charges/%d/sections".formatted(index)))
              .flatMap(Optional::stream)
              .findFirst();
      case ProceedingCommand _ -> Optional.empty();
    };
  }

  private Optional<ProceedingRejection> ofInformation(
      List<String> sections, CivilDate on, Optional<CivilDate> offenceOn) {
    return tooNew(sections, offenceOn.orElse(on), "/sections")
        .or(() -> offenceOn.flatMap(day -> tooOld(sections, day)));
  }

  private Optional<ProceedingRejection> tooNew(List<String> sections, CivilDate day, String at) {
    return Optional.<ProceedingRejection>of(new ProceedingRejection.LawNotYetInForce(at))
        .filter(_ -> sections.stream().anyMatch(section -> offences.isTooNew(section, day)));
  }

  /** What lasted from the old law into the new is charged under both. */
  private Optional<ProceedingRejection> tooOld(List<String> sections, CivilDate offenceOn) {
    return Optional.<ProceedingRejection>of(new ProceedingRejection.LawNoLongerInForce("/sections"))
        .filter(_ -> sections.stream().anyMatch(s -> offences.isTooOld(s, offenceOn)))
        .filter(_ -> sections.stream().noneMatch(offences::isSuccessor));
  }
}
