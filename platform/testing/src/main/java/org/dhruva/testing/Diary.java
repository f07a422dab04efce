package org.dhruva.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Decider;
import org.dhruva.kernel.Outcome;
import org.dhruva.kernel.Rejection;
import org.dhruva.kernel.Sealed;

/** A small aggregate of no service: notes, none of them twice. */
record Diary(List<String> notes) {

  record Write(CivilDate on, String text, Optional<Sealed<String>> confided) {}

  record EmptyText() implements Rejection {
    @Override
    public String code() {
      return "empty-text";
    }

    @Override
    public String message() {
      return "Write something first.";
    }
  }

  /** Takes down what is new. */
  static final class Rules implements Decider<Write, Diary, SampleEvent, EmptyText> {
    @Override
    public Diary initial() {
      return new Diary(List.of());
    }

    @Override
    public Outcome<SampleEvent, EmptyText> decide(Write write, Diary diary) {
      if (write.text().isEmpty()) {
        return Outcome.reject(new EmptyText());
      }
      if (diary.notes().contains(write.text())) {
        return Outcome.nothing();
      }
      return write
          .confided()
          .<Outcome<SampleEvent, EmptyText>>map(
              text -> Outcome.accept(new SampleEvent.Confided(write.on(), text)))
          .orElseGet(() -> Outcome.accept(new SampleEvent.Noted(write.on(), write.text())));
    }

    @Override
    public Diary evolve(Diary diary, SampleEvent event) {
      List<String> notes = new ArrayList<>(diary.notes());
      switch (event) {
        case SampleEvent.Noted(_, String text) -> notes.add(text);
        case SampleEvent.Confided _ -> notes.add("confided");
      }
      return new Diary(List.copyOf(notes));
    }
  }
}
