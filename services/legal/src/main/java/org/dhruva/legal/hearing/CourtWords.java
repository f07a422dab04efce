package org.dhruva.legal.hearing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dhruva.legal.proceeding.ProceedingCommand;

/** Reads what a court wrote about the purpose of a hearing. */
public final class CourtWords {

  /** What comes after is not read. */
  public static final int TEXT_CHARS_MAX = ProceedingCommand.COURT_WORDS_CHARS_MAX;

  private static final String OLD_CODE = "crpc";
  private static final String NEW_CODE = "bnss";

  /** Sections of an offence say nothing about a hearing. */
  private static final String OFFENCES = "offence-code";

  /** Tokens that no pattern needs: they say which law a number is from. */
  static final Set<String> CODES = Set.of(OLD_CODE, NEW_CODE, OFFENCES);

  private final Vocabulary vocabulary;
  private final Sections sections;
  private final List<Pattern> patterns;
  private final Map<String, Meaning> meanings;
  private final Meaning notUnderstood;
  private final Meaning withoutWords;

  /**
   * @throws InvalidHearingRules if a section has no proper number
   */
  public CourtWords(HearingRules rules) {
    vocabulary = new Vocabulary(rules.vocabulary(), rules.noise());
    sections = new Sections(rules.sections());
    patterns = rules.patterns();
    meanings = rules.meaningsById();
    notUnderstood = meanings.get(rules.notUnderstood());
    withoutWords = meanings.get(rules.withoutWords());
  }

  public Reading read(String text) {
    String read = text.substring(0, Math.min(text.length(), TEXT_CHARS_MAX));
    Set<String> tokens = tokens(Letters.pieces(read));
    return patterns.stream()
        .filter(pattern -> pattern.fits(tokens))
        .findFirst()
        .map(pattern -> meanings.get(pattern.read()))
        .orElseGet(() -> Letters.areIn(read) ? notUnderstood : withoutWords)
        .reading();
  }

  private Set<String> tokens(List<String> pieces) {
    Set<String> tokens = new HashSet<>();
    List<String> numbers = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (int at = 0; at < pieces.size(); at++) {
      String piece = pieces.get(at);
      if (Letters.isNumber(piece)) {
        String next = at + 1 < pieces.size() ? pieces.get(at + 1) : "";
        boolean isLettered = isLetter(next) && sections.hasOwn(piece + next);
        numbers.add(isLettered ? piece + next : piece);
        at += isLettered ? 1 : 0;
        tokens.addAll(vocabulary.tokensOf(words));
        words.clear();
      } else {
        words.add(piece);
      }
    }
    tokens.addAll(vocabulary.tokensOf(words));
    numbers.forEach(number -> section(number, Set.copyOf(tokens)).ifPresent(tokens::add));
    return tokens;
  }

  private static boolean isLetter(String piece) {
    return piece.length() == 1 && !Letters.isNumber(piece);
  }

  private Optional<String> section(String number, Set<String> tokens) {
    if (tokens.contains(NEW_CODE)) {
      return sections.bnss(number);
    }
    if (tokens.contains(OLD_CODE)) {
      return sections.crpc(number);
    }
    return tokens.contains(OFFENCES) ? Optional.empty() : sections.ofEither(number);
  }
}
