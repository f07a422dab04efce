package org.dhruva.projection.hammer;

import java.util.stream.IntStream;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Decider;
import org.dhruva.kernel.Outcome;
import org.dhruva.kernel.Rejection;
import org.dhruva.testing.SampleEvent;

/** Takes down every note; knows how many there are. */
final class Notebook implements Decider<Notebook.Write, Integer, SampleEvent, Rejection> {

  private static final CivilDate DAY = CivilDate.of(2019, 9, 15);

  /** Notes whose texts differ in their number at the end. */
  record Write(String text, int notes) {}

  @Override
  public Integer initial() {
    return 0;
  }

  @Override
  public Outcome<SampleEvent, Rejection> decide(Write write, Integer before) {
    return new Outcome.Accepted<>(
        IntStream.rangeClosed(1, write.notes)
            .<SampleEvent>mapToObj(n -> new SampleEvent.Noted(DAY, write.text + "#" + n))
            .toList());
  }

  @Override
  public Integer evolve(Integer before, SampleEvent event) {
    return before + 1;
  }
}
