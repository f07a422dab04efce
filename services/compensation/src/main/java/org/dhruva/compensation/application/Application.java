package org.dhruva.compensation.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dhruva.compensation.application.Paper.Block;
import org.dhruva.compensation.application.Paper.Heading;
import org.dhruva.compensation.application.Paper.Items;
import org.dhruva.compensation.application.Paper.Note;
import org.dhruva.compensation.application.Paper.Pairs;
import org.dhruva.compensation.application.Paper.Signature;
import org.dhruva.compensation.application.Paper.Text;
import org.dhruva.compensation.application.Paper.Title;
import org.dhruva.compensation.estimate.Estimate.InterimMoney;
import org.dhruva.compensation.estimate.Estimate.LastDay;
import org.dhruva.compensation.estimate.Estimate.OfScheme;
import org.dhruva.compensation.estimate.Facts;
import org.dhruva.compensation.scheme.Scheme;
import org.dhruva.compensation.scheme.Schemes;
import org.dhruva.contracts.law.Office;
import org.dhruva.kernel.CivilDate;
import org.dhruva.kernel.Written;

/**
 * Writes an application under the version of the scheme that the claim was made under. Every amount
 * and every clause is the estimate's.
 */
public final class Application {

  private final Schemes catalogue;
  private final Scheme scheme;
  private final OfScheme estimate;
  private final Particulars particulars;
  private final ApplicationWords words;
  private final Language language;
  private final List<Block> blocks = new ArrayList<>();
  private int headings;

  private Application(
      Schemes catalogue,
      Scheme scheme,
      OfScheme estimate,
      Particulars particulars,
      Language language) {
    this.catalogue = catalogue;
    this.scheme = scheme;
    this.estimate = estimate;
    this.particulars = particulars;
    this.language = language;
    this.words = new ApplicationWords(language);
  }

  /**
   * @param to where it is handed in
   * @param on the day that it is, or was, handed in
   * @param attached kinds of the papers that are there
   */
  public record Handing(Office to, CivilDate on, Set<String> attached) {
    public Handing {
      attached = Set.copyOf(attached);
    }
  }

  /**
   * @param estimate under this scheme, from the facts of the particulars
   * @param particulars whose language there is
   */
  public static Paper write(
      Schemes catalogue,
      Scheme scheme,
      OfScheme estimate,
      Particulars particulars,
      Handing handing) {
    Language language = Language.of(particulars.language()).orElseThrow();
    return new Application(catalogue, scheme, estimate, particulars, language).write(handing);
  }

  private Paper write(Handing handing) {
    Optional<LastDay> missed = estimate.lastDay().filter(last -> last.on().isBefore(handing.on()));
    addressed(handing.to());
    whoApplies();
    whatHappened();
    computation();
    interimRelief();
    otherMoney();
    lastDay(missed);
    papers(handing.attached());
    asked(missed.isPresent());
    signed();
    return new Paper(
        language,
        words.say("running", scheme.name()),
        particulars.forReview() ? Optional.of(words.say("for-review")) : Optional.empty(),
        words.say("page"),
        blocks);
  }

  private void addressed(Office to) {
    List<String> lines = new ArrayList<>();
    lines.add(words.say("to"));
    lines.add(words.say(to));
    particulars.district().ifPresent(lines::add);
    blocks.add(new Text(String.join("\n", lines)));
    blocks.add(new Title(words.say("title." + scheme.kind())));
    blocks.add(new Text(words.say("under", scheme.name())));
    if (!estimate.verified()) {
      blocks.add(new Note(words.say("not-checked.all")));
    }
    note("translation");
  }

  private void whoApplies() {
    List<List<String>> pairs = new ArrayList<>();
    Particulars.Filer applicant = particulars.applicant();
    pair(pairs, "name", Optional.of(applicant.name()));
    pair(pairs, "relation", applicant.relation());
    pair(pairs, "address", Optional.of(applicant.address()));
    pair(pairs, "phone", applicant.phone());
    pair(pairs, "fir", particulars.firNumber());
    pair(pairs, "station", particulars.policeStation());
    heading("who");
    blocks.add(new Pairs(pairs));
  }

  private void whatHappened() {
    Facts facts = particulars.facts();
    List<List<String>> pairs = new ArrayList<>();
    pair(pairs, "offence", Optional.of(words.day(facts.offenceOn())));
    pair(pairs, "age", facts.ageAtOffence().map(age -> Integer.toString(age)));
    pair(pairs, "state", facts.state().map(state -> words.code("State", state)));
    pair(pairs, "home-state", facts.homeState().map(state -> words.code("State", state)));
    pair(pairs, "trial-ended", facts.endOfTrialOn().map(words::day));
    heading("happened");
    blocks.add(new Pairs(pairs));
    blocks.add(new Text(words.say("she")));
    blocks.add(
        new Items(
            Stream.concat(
                    facts.violations().stream().distinct().map(words::say), circumstances(facts))
                .toList()));
  }

  private Stream<String> circumstances(Facts facts) {
    return Stream.of(
            told("caste-or-tribe", facts.scheduledCasteOrTribe()),
            told("release-certificate", facts.releaseCertificate()),
            told("itpa", facts.takenInUnderItpa()),
            told("disability", facts.disability()))
        .flatMap(Optional::stream);
  }

  private Optional<String> told(String key, Optional<Boolean> answer) {
    return answer.filter(yes -> yes).map(_ -> words.say(key));
  }

  private void computation() {
    ComputationTable table = new ComputationTable(estimate, words);
    heading("computation");
    blocks.add(new Text(words.say(estimate.amount())));
    if (!estimate.computation().isEmpty()) {
      blocks.add(table.block());
      blocks.add(new Note(words.say(estimate.stacking())));
      blocks.add(new Note(words.source(scheme.schedule().stackingProvenance())));
    }
    if (!estimate.withoutRow().isEmpty()) {
      blocks.add(new Text(words.say("without-row")));
      blocks.add(new Items(estimate.withoutRow().stream().map(words::say).toList()));
    }
  }

  private void interimRelief() {
    if (estimate.interim().isEmpty()) {
      return;
    }
    heading("interim");
    blocks.add(new Text(words.say("interim.asked")));
    blocks.add(
        table(
            List.of(4, 3, 6),
            List.of("for", "amount", "clause"),
            estimate.interim().stream().map(this::interim).toList()));
  }

  private List<String> interim(InterimMoney money) {
    String within =
        money.rule().days().map(days -> "\n" + words.say("interim.days", days)).orElse("");
    return List.of(
        money.rule().name() + within,
        words.amount(money.amount()),
        words.source(money.rule().provenance()));
  }

  private void otherMoney() {
    heading("other-money");
    blocks.add(new Text(words.say(scheme.otherMoney().rule())));
    blocks.add(new Note(words.source(scheme.otherMoney().provenance())));
    if (particulars.facts().received().isEmpty()) {
      blocks.add(new Text(words.say("received.none")));
    } else {
      blocks.add(new Text(words.say("received")));
      blocks.add(
          new Items(
              particulars.facts().received().stream()
                  .map(
                      paid ->
                          "%s: %s".formatted(nameOf(paid.scheme()), Written.money(paid.amount())))
                  .toList()));
    }
    if (!estimate.alongside().isEmpty()) {
      blocks.add(new Text(words.say("alongside")));
      blocks.add(
          new Items(
              estimate.alongside().stream()
                  .map(
                      other ->
                          "%s: %s".formatted(nameOf(other.scheme()), words.say(other.together())))
                  .toList()));
    }
  }

  private String nameOf(String code) {
    return catalogue.coded(code).map(Scheme::name).orElse(code);
  }

  private void lastDay(Optional<LastDay> missed) {
    heading("last-day");
    estimate
        .lastDay()
        .ifPresentOrElse(
            last -> {
              blocks.add(new Text(words.say("last-day.on", words.day(last.on()))));
              blocks.add(new Note(words.source(last.provenance())));
            },
            () -> blocks.add(new Text(words.say("last-day.unknown"))));
    missed.ifPresent(
        last -> {
          blocks.add(new Text(words.say("condone")));
          String whether = last.condonable().map(can -> can ? "can" : "cannot").orElse("not-known");
          blocks.add(new Note(words.say("condone." + whether)));
        });
  }

  private void papers(Set<String> attached) {
    AnnexureTable table = new AnnexureTable(scheme.documents(), attached, words);
    heading("papers");
    blocks.add(table.isEmpty() ? new Text(words.say("papers.unknown")) : table.block());
  }

  private void asked(boolean late) {
    List<String> wishes = new ArrayList<>();
    wishes.add(words.say("asked.grant", scheme.name()));
    if (!estimate.interim().isEmpty()) {
      wishes.add(words.say("asked.interim"));
    }
    if (late) {
      wishes.add(words.say("asked.condone"));
    }
    wishes.add(words.say("asked.reasons"));
    heading("asked");
    blocks.add(new Items(wishes));
    blocks.add(new Text(words.say("declaration")));
  }

  private void signed() {
    blocks.add(
        new Signature(
            List.of(
                List.of(words.say("place"), particulars.place().orElse("")),
                List.of(words.say("date"), particulars.on().map(words::day).orElse(""))),
            words.say("signature")));
  }

  private Paper.Table table(List<Integer> widths, List<String> head, List<List<String>> lines) {
    return new Paper.Table(
        widths, head.stream().map(key -> words.say("column." + key)).toList(), lines, List.of());
  }

  private void heading(String key) {
    headings++;
    blocks.add(new Heading("%d. %s".formatted(headings, words.say(key))));
  }

  private void note(String key) {
    String text = words.say(key);
    if (!text.isEmpty()) {
      blocks.add(new Note(text));
    }
  }

  private void pair(List<List<String>> pairs, String key, Optional<String> value) {
    value.ifPresent(said -> pairs.add(List.of(words.say(key), said)));
  }
}
