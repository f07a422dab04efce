package org.dhruva.people.survivor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dhruva.people.survivor.SurvivorSamples.NOON;
import static org.dhruva.people.survivor.SurvivorSamples.by;
import static org.dhruva.people.survivor.SurvivorSamples.contact;
import static org.dhruva.people.survivor.SurvivorSamples.enrolled;
import static org.dhruva.people.survivor.SurvivorSamples.full;
import static org.dhruva.people.survivor.SurvivorSamples.spec;

import java.util.List;
import java.util.stream.Stream;
import org.dhruva.contracts.people.SurvivorEvent;
import org.dhruva.contracts.people.SurvivorEvent.Channel;
import org.dhruva.contracts.people.SurvivorEvent.SafeChannel;
import org.dhruva.contracts.people.SurvivorEvent.SafeContact;
import org.dhruva.contracts.people.SurvivorEvent.SafeContactSet;
import org.dhruva.people.survivor.SurvivorRejection.Limit;
import org.dhruva.testing.DeciderSpec;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SurvivorContactTest {

  private static final SafeContact CALLS_BY_DAY = contact(by(Channel.CALL, 10, 16));
  private static final SafeContact SILENCE = contact();

  private final DeciderSpec<SurvivorCommand, Survivor, SurvivorEvent, SurvivorRejection> survivor =
      spec();

  @Nested
  class SetSafeContact {

    @Test
    void says_how_and_when() {
      accepted(CALLS_BY_DAY);
    }

    @Test
    void takes_every_channel_once() {
      SafeChannel[] all =
          Stream.of(Channel.values())
              .map(channel -> by(channel, 10, 16))
              .toArray(SafeChannel[]::new);
      assertThat(all).hasSize(SurvivorRules.CHANNELS_MAX);
      accepted(contact(all));
    }

    @Test
    void takes_hours_with_midnight_between() {
      accepted(contact(by(Channel.SMS, 22, 5)));
    }

    @Test
    void takes_the_place_of_what_was_said_before() {
      survivor
          .given(enrolled(), set(CALLS_BY_DAY), set(contact(by(Channel.SMS, 22, 5))))
          .thenState(
              state ->
                  assertThat(((Survivor.Enrolled) state).safeContact())
                      .contains(contact(by(Channel.SMS, 22, 5))));
    }

    @Test
    void without_a_channel_means_that_nobody_contacts_her() {
      survivor.given(enrolled(), set(CALLS_BY_DAY)).when(ask(SILENCE)).then(set(SILENCE));
      survivor
          .given(enrolled(), set(CALLS_BY_DAY), set(SILENCE))
          .thenState(state -> assertThat(((Survivor.Enrolled) state).mayBeContacted()).isFalse());
    }

    @Test
    void nobody_contacts_her_before_she_said_how() {
      survivor
          .given(enrolled())
          .thenState(state -> assertThat(((Survivor.Enrolled) state).mayBeContacted()).isFalse());
    }

    @Test
    void is_refused_with_a_channel_twice() {
      refused(
          contact(by(Channel.CALL, 10, 12), by(Channel.CALL, 14, 16)),
          new SurvivorRejection.ChannelTwice());
    }

    @Test
    void is_refused_with_more_than_five_channels() {
      SafeChannel[] six =
          Stream.generate(() -> by(Channel.CALL, 10, 12)).limit(6).toArray(SafeChannel[]::new);
      refused(contact(six), new SurvivorRejection.LimitReached(Limit.CHANNELS));
    }

    @Test
    void is_refused_with_hours_that_end_where_they_begin() {
      refused(contact(by(Channel.CALL, 10, 10)), new SurvivorRejection.HoursEmpty());
    }

    @Test
    void is_refused_before_she_is_enrolled() {
      survivor.given().when(ask(CALLS_BY_DAY)).thenRejected(new SurvivorRejection.NotEnrolled());
    }

    @Test
    void a_full_record_still_takes_silence_and_nothing_else() {
      List<SurvivorEvent> history = full(enrolled(), set(CALLS_BY_DAY));
      survivor
          .given(history)
          .when(ask(contact(by(Channel.SMS, 22, 5))))
          .thenRejected(new SurvivorRejection.LimitReached(Limit.ENTRIES));
      survivor.given(history).when(ask(SILENCE)).then(set(SILENCE));
      history.add(set(SILENCE));
      survivor
          .given(history)
          .when(ask(SILENCE))
          .thenRejected(new SurvivorRejection.LimitReached(Limit.ENTRIES));
    }

    private void accepted(SafeContact contact) {
      survivor.given(enrolled()).when(ask(contact)).then(set(contact));
    }

    private void refused(SafeContact contact, SurvivorRejection why) {
      survivor.given(enrolled()).when(ask(contact)).thenRejected(why);
    }
  }

  private static SurvivorCommand.SetSafeContact ask(SafeContact contact) {
    return new SurvivorCommand.SetSafeContact(contact, NOON);
  }

  private static SafeContactSet set(SafeContact contact) {
    return new SafeContactSet(contact, NOON);
  }
}
