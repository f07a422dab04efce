package org.dhruva.people.survivor;

import java.time.Instant;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhruva.contracts.people.SurvivorEvent.Channel;
import org.dhruva.contracts.people.SurvivorEvent.Cohort;
import org.dhruva.contracts.people.SurvivorEvent.Given;
import org.dhruva.contracts.people.SurvivorEvent.Identity;
import org.dhruva.contracts.people.SurvivorEvent.SafeChannel;
import org.dhruva.contracts.people.SurvivorEvent.SafeContact;
import org.dhruva.kernel.CivilDate;
import org.dhruva.people.survivor.SurvivorRejection.Limit;

/** What may be said about her, whatever was said before. Empty means that nothing is wrong. */
final class SurvivorRules {

  static final int STANDING_GRANTS_MAX = 200;
  static final int CHANNELS_MAX = 5;
  static final int OTHER_NAMES_MAX = 10;
  static final int CODE_CHARACTERS_MAX = 60;
  static final int ACCOUNT_CHARACTERS_MAX = 255;
  static final int ORGANISATION_CHARACTERS_MAX = 120;
  static final int BIRTH_YEAR_MIN = 1900;

  private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1," + CODE_CHARACTERS_MAX + "}");

  // No @ and no space: an address or a name must not slip in as a subject.
  private static final Pattern ACCOUNT =
      Pattern.compile("[A-Za-z0-9._:|-]{1," + ACCOUNT_CHARACTERS_MAX + "}");
  private static final Pattern ONE_LINE =
      Pattern.compile("[^\\p{Cc}\\p{Zl}\\p{Zp}]{1," + ORGANISATION_CHARACTERS_MAX + "}");

  private SurvivorRules() {}

  static Optional<SurvivorRejection> identity(Identity identity) {
    return unless(
        identity.otherNames().size() <= OTHER_NAMES_MAX,
        () -> new SurvivorRejection.LimitReached(Limit.OTHER_NAMES));
  }

  static Optional<SurvivorRejection> cohort(Cohort cohort, Instant at) {
    YearMonth now = YearMonth.from(CivilDate.at(at).day());
    int born = cohort.birthYear().orElse(BIRTH_YEAR_MIN);
    return first(
        unless(
            born >= BIRTH_YEAR_MIN && born <= now.getYear(),
            SurvivorRejection.BirthYearOutOfBounds::new),
        unless(
            cohort.rescueMonth().stream()
                .noneMatch(month -> month.isAfter(now) || month.getYear() < born),
            SurvivorRejection.RescueMonthOutOfBounds::new),
        unless(
            cohort.homeState().isPresent() || cohort.homeDistrict().isEmpty(),
            SurvivorRejection.DistrictWithoutState::new),
        cohort.homeState().flatMap(code -> code(code, "/cohort/homeState")),
        cohort.homeDistrict().flatMap(code -> code(code, "/cohort/homeDistrict")),
        cohort.rescueState().flatMap(code -> code(code, "/cohort/rescueState")));
  }

  static Optional<SurvivorRejection> contact(SafeContact contact) {
    Set<Channel> channels = new HashSet<>();
    return first(
        unless(
            contact.channels().size() <= CHANNELS_MAX,
            () -> new SurvivorRejection.LimitReached(Limit.CHANNELS)),
        unless(
            contact.channels().stream().map(SafeChannel::channel).allMatch(channels::add),
            SurvivorRejection.ChannelTwice::new),
        unless(
            contact.channels().stream().noneMatch(channel -> channel.from().equals(channel.to())),
            SurvivorRejection.HoursEmpty::new));
  }

  static Optional<SurvivorRejection> given(Given given, Optional<String> recordedBy) {
    boolean recorded = given == Given.IN_PERSON_RECORDED_BY;
    return first(
        unless(recorded == recordedBy.isPresent(), SurvivorRejection.RecorderDoesNotFit::new),
        recordedBy.flatMap(account -> account(account, "/recordedBy")));
  }

  static Optional<SurvivorRejection> account(String account, String field) {
    return unless(
        ACCOUNT.matcher(account).matches(), () -> new SurvivorRejection.AccountMalformed(field));
  }

  static Optional<SurvivorRejection> organisation(String organisation) {
    return unless(
        !organisation.isBlank() && ONE_LINE.matcher(organisation).matches(),
        SurvivorRejection.OrganisationMalformed::new);
  }

  static Optional<SurvivorRejection> code(String code, String field) {
    return unless(CODE.matcher(code).matches(), () -> new SurvivorRejection.CodeMalformed(field));
  }

  static Optional<SurvivorRejection> unless(boolean fine, Supplier<SurvivorRejection> why) {
    return fine ? Optional.empty() : Optional.of(why.get());
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // only read, never stored
  static Optional<SurvivorRejection> first(Optional<SurvivorRejection>... objections) {
    return Stream.of(objections).flatMap(Optional::stream).findFirst();
  }
}
