package org.languagetool.rules.id;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;

import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.Tag;
import org.languagetool.rules.Categories;
import org.languagetool.rules.ITSIssueType;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.TextLevelRule;

/**
 * A subordinate clause that stands as a sentence of its own: {@code Bantuan terlambat. Karena jembatan putus.}
 *
 * <p>What can be joined to the sentence before is marked at the full stop between them; a clause alone is marked whole.
 * Source: Tata Bahasa Baku Bahasa Indonesia, subordinating conjunctions; newsroom practice.
 */
public final class FragmentRule {

  /** Never begin a sentence, with or without a comma after them. */
  private static final Set<String> JOIN_ALWAYS = Set.of("sehingga", "sedangkan", "melainkan");
  /** May begin a sentence, but only if a main clause follows. */
  private static final Set<String> SUBORDINATING = Set.of(
      "karena", "agar", "supaya", "meskipun", "meski", "walaupun", "walau", "kendati", "setelah", "sebelum",
      "lantaran", "ketika", "saat", "sewaktu", "tatkala", "jika", "apabila", "bila", "kalau", "hingga");
  /** Of these, the ones that take a noun as well. */
  private static final Set<String> PREPOSITIONS_TOO = Set.of(
      "karena", "lantaran", "setelah", "sebelum", "saat", "hingga", "ketika", "sewaktu", "kendati");
  /** Words after which the opening is a phrase that links sentences: karena itu, setelah itu, meskipun demikian. */
  private static final Set<String> LINKING = Set.of(
      "itu", "ini", "itulah", "inilah", "demikian", "begitu", "tersebut", "pun", "saja", "-nya");
  /** Verbs of place and kind after {@code yang}: what follows only completes them. */
  private static final Set<String> COMPLETED = Set.of(
      "berjarak", "berlokasi", "terletak", "berada", "berusia", "berasal", "bernama", "bertempat", "berbatasan");
  private static final Set<String> COMMA = Set.of("sedangkan", "melainkan");
  private static final Pattern VERB = Pattern.compile("VRB:(AKT|PAS|BER|TER|ITR|KEAN|KOP|ADA).*");
  private static final int LONGEST = 18;

  private FragmentRule() {
  }

  /** The rule, and the same on a clause alone, which only advises. */
  public static List<Rule> rules(ResourceBundle messages) {
    return List.of(new Joined(messages), new Alone(messages));
  }

  /** Marks the stop before the clause and suggests to join it. */
  private static final class Joined extends TextLevelRule {

    Joined(ResourceBundle messages) {
      super(messages);
      setCategory(Categories.GRAMMAR.getCategory(messages));
      setLocQualityIssueType(ITSIssueType.Grammar);
    }

    @Override
    public String getId() {
      return "ANAK_KALIMAT_TERPISAH";
    }

    @Override
    public String getDescription() {
      return "Anak kalimat yang berdiri sebagai kalimat";
    }

    @Override
    public int minToCheckParagraph() {
      return 0;
    }

    @Override
    public RuleMatch[] match(List<AnalyzedSentence> sentences) {
      List<RuleMatch> matches = new ArrayList<>();
      int offset = 0;
      AnalyzedSentence before = null;
      for (AnalyzedSentence sentence : sentences) {
        int stop = before == null ? -1 : stopOf(before.getText());
        if (stop >= 0 && isFragment(sentence)) {
          AnalyzedTokenReadings first = sentence.getTokensWithoutWhitespace()[1];
          String word = first.getToken().toLowerCase();
          int start = offset - before.getText().length() + stop;
          RuleMatch match = new RuleMatch(this, sentence, start, offset + first.getEndPos(),
              "Anak kalimat dengan “" + word + "” tidak berdiri sendiri: gabungkan dengan kalimat sebelumnya.",
              "Anak kalimat terpisah");
          match.setSuggestedReplacement((COMMA.contains(word) ? ", " : " ") + word);
          matches.add(match);
        }
        offset += sentence.getText().length();
        before = sentence.getText().endsWith("\n") ? null : sentence;
      }
      return toRuleMatchArray(matches);
    }
  }

  /** Marks a whole clause that has no sentence before it to join. */
  private static final class Alone extends TextLevelRule {

    Alone(ResourceBundle messages) {
      super(messages);
      setCategory(Categories.GRAMMAR.getCategory(messages));
      setLocQualityIssueType(ITSIssueType.Grammar);
      setTags(List.of(Tag.picky));
    }

    @Override
    public String getId() {
      return "ANAK_KALIMAT_TANPA_INDUK";
    }

    @Override
    public String getDescription() {
      return "Kalimat yang hanya berisi anak kalimat";
    }

    @Override
    public int minToCheckParagraph() {
      return 0;
    }

    @Override
    public RuleMatch[] match(List<AnalyzedSentence> sentences) {
      List<RuleMatch> matches = new ArrayList<>();
      int offset = 0;
      boolean opensParagraph = true;
      for (AnalyzedSentence sentence : sentences) {
        String text = sentence.getText();
        if (opensParagraph && text.strip().endsWith(".") && isFragment(sentence)) {
          matches.add(new RuleMatch(this, sentence, offset, offset + text.stripTrailing().length(),
              "Kalimat ini hanya berisi anak kalimat; induk kalimatnya belum ada.", "Tanpa induk kalimat"));
        }
        offset += text.length();
        opensParagraph = text.endsWith("\n");
      }
      return toRuleMatchArray(matches);
    }
  }

  /** Where the full stop is that ends {@code sentence}; -1 where it ends otherwise. */
  private static int stopOf(String sentence) {
    String text = sentence.stripTrailing();
    return text.endsWith(".") && !text.endsWith("..") ? text.length() - 1 : -1;
  }

  private static boolean isFragment(AnalyzedSentence sentence) {
    AnalyzedTokenReadings[] tokens = sentence.getTokensWithoutWhitespace();
    if (tokens.length < 5 || tokens.length > LONGEST + 2 || !tokens[tokens.length - 1].getToken().equals(".")) {
      return false;
    }
    String first = tokens[1].getToken();
    if (!Character.isUpperCase(first.charAt(0)) || hasMark(tokens)) {
      return false;
    }
    String word = first.toLowerCase();
    if (JOIN_ALWAYS.contains(word)) {
      return !tokens[2].getToken().equals(",");
    }
    if (word.equals("yang")) {
      return COMPLETED.contains(tokens[2].getToken()) && !hasComma(tokens) && verbs(tokens) == 1;
    }
    return SUBORDINATING.contains(word) && !LINKING.contains(tokens[2].getToken()) && !isPhrase(tokens, word)
        && !hasComma(tokens) && verbs(tokens) <= 1;
  }

  /**
   * Whether what follows the conjunction is a phrase and not a clause, so that the verb is that of the main clause:
   * hingga kini, sebelum Natal, karena hujan. A phrase is likely where two nouns stand before the predicate.
   */
  private static boolean isPhrase(AnalyzedTokenReadings[] tokens, String conjunction) {
    int nouns = 0;
    for (int place = 2; place < tokens.length; place++) {
      AnalyzedTokenReadings token = tokens[place];
      if (isVerb(token) || token.hasPartialPosTag("ADJ") || token.hasPartialPosTag("ADV")) {
        return nouns == 0 || nouns > (PREPOSITIONS_TOO.contains(conjunction) ? 1 : 2);
      }
      if (token.hasPartialPosTag("WKT") || token.hasPartialPosTag("ANG") || token.hasPosTag("NAM")) {
        return true;
      }
      nouns += token.hasPartialPosTag("NOM:") || token.hasPartialPosTag("PRO:ORG") ? 1 : 0;
    }
    return true;
  }

  private static boolean hasMark(AnalyzedTokenReadings[] tokens) {
    for (AnalyzedTokenReadings token : tokens) {
      if (token.getToken().length() == 1 && "\"“”?!:;()".contains(token.getToken())) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasComma(AnalyzedTokenReadings[] tokens) {
    for (AnalyzedTokenReadings token : tokens) {
      if (token.getToken().equals(",")) {
        return true;
      }
    }
    return false;
  }

  private static int verbs(AnalyzedTokenReadings[] tokens) {
    int count = 0;
    for (int place = 2; place < tokens.length; place++) {
      boolean relative = tokens[place - 1].getToken().equals("yang");
      if ((isVerb(tokens[place]) || isPassive(tokens[place - 1], tokens[place])) && !relative) {
        count++;
      }
    }
    return count;
  }

  /** Whether the bare verb is the passive of a person's doing: kami telusuri. */
  private static boolean isPassive(AnalyzedTokenReadings before, AnalyzedTokenReadings token) {
    return before.hasPartialPosTag("PRO:ORG") && token.hasPartialPosTag("VRB:DSR");
  }

  private static boolean isVerb(AnalyzedTokenReadings token) {
    return token.getReadings().stream().anyMatch(
        reading -> reading.getPOSTag() != null && VERB.matcher(reading.getPOSTag()).matches())
        && !token.hasPartialPosTag("NOM:");
  }
}
