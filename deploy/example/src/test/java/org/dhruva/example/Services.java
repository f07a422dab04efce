package org.dhruva.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhruva.compensation.claim.Claim;
import org.dhruva.compensation.claim.ClaimCommand;
import org.dhruva.compensation.claim.ClaimDecider;
import org.dhruva.contracts.compensation.ClaimEvent.ReliefStage;
import org.dhruva.contracts.compensation.ClaimEvent.StageTrigger;
import org.dhruva.contracts.people.SurvivorEvent.Given;
import org.dhruva.kernel.Event;
import org.dhruva.kernel.Money;
import org.dhruva.kernel.SurvivorId;
import org.dhruva.legal.proceeding.ProceedingCommand;
import org.dhruva.legal.proceeding.ProceedingDecider;
import org.dhruva.livelihoods.pathway.PathwayCommand;
import org.dhruva.livelihoods.pathway.PathwayDecider;
import org.dhruva.people.survivor.Survivor;
import org.dhruva.people.survivor.SurvivorCommand;
import org.dhruva.people.survivor.SurvivorDecider;
import org.dhruva.recording.Asked;
import org.dhruva.shelter.stay.StayCommand;
import org.dhruva.shelter.stay.StayDecider;

/** The rules of all services that take entries. */
final class Services {

  private Services() {}

  static Map<String, Rules<?, ?, ? extends Event, ?>> rules() {
    return Map.of(
        "people",
        new Rules<>(
            new SurvivorDecider(),
            SurvivorCommand.class,
            Map.of(
                "survivor", asked -> new SurvivorId(asked.caseId()),
                "given", asked -> herself(asked) ? Given.SHE_HERSELF : Given.IN_PERSON_RECORDED_BY,
                "recordedBy", asked -> Optional.of(asked.actor().id()).filter(_ -> !herself(asked)),
                "at", Asked::now)),
        "compensation",
        new Rules<>(
            new ClaimDecider(),
            ClaimCommand.class,
            Map.of("stages", asked -> stages(asked.state()))),
        "legal",
        new Rules<>(new ProceedingDecider(), ProceedingCommand.class, Map.of()),
        "shelter",
        new Rules<>(new StayDecider(), StayCommand.class, Map.of()),
        "livelihoods",
        new Rules<>(new PathwayDecider(), PathwayCommand.class, Map.of()));
  }

  private static boolean herself(Asked<Survivor> asked) {
    return asked.state() instanceof Survivor.Enrolled her
        && her.account().equals(Optional.of(asked.actor().id()));
  }

  private static List<ReliefStage> stages(Claim claim) {
    List<ReliefStage> stages = new ArrayList<>();
    String code = claim.file().drafted().scheme();
    try (InputStream in = ClaimDecider.class.getResourceAsStream("/schemes/schemes.yaml")) {
      for (JsonNode scheme : new YAMLMapper().readTree(in)) {
        if (scheme.path("code").asText().equals(code)) {
          scheme.path("stages").forEach(stage -> stages.add(stage(stage)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stages;
  }

  private static ReliefStage stage(JsonNode stage) {
    return new ReliefStage(
        stage.path("code").asText(),
        StageTrigger.valueOf(stage.path("trigger").asText()),
        Money.rupees(stage.path("rupees").asLong()));
  }
}
