package org.languagetool.tagging.id;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.tagging.BaseTagger;
import org.languagetool.tagging.TaggedWord;

/**
 * Tags by the dictionary, then without clitics, then by halves of a doubled word, then by affixes, then by shape.
 *
 * <p>The tags are told in {@code tagset.txt} beside the dictionary.
 */
public class IndonesianTagger extends BaseTagger {

  /** Indonesian's own letter case, which is that of most languages. */
  public static final Locale LOCALE = new Locale("id");
  private static final Pattern NUMBER = Pattern.compile("(Rp)?[0-9][0-9.,:/-]*%?|[IVXLC]{2,}");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}0-9.'’-]*");
  private static final Pattern ENDINGS_OF_NOUNS =
      Pattern.compile(".{3,}(isasi|asi|itas|isme|ologi|grafi|wan|wati|is|or|ur|ika)");
  private static final Pattern MADE_VERB = Pattern.compile("VRB:(AKT|PAS|BER|TER)");
  private static final List<String> BOUND =
      List.of("antar", "pasca", "non", "anti", "pra", "sub", "multi", "eks", "kontra", "ko", "semi", "tuna");
  private static final String[][] CLITICS = {
      {"nya", ":NYA"}, {"ku", ":KU"}, {"mu", ":MU"}, {"lah", ":LAH"}, {"kah", ":KAH"}, {"pun", ":PUN"}};

  private final AffixAnalyzer affixes = new AffixAnalyzer(this::isRoot);

  /** Reads the dictionary when it is first asked. */
  public IndonesianTagger() {
    super("/id/indonesian.dict", LOCALE, false);
  }

  @Override
  public List<AnalyzedTokenReadings> tag(List<String> sentenceTokens) {
    List<AnalyzedTokenReadings> result = new ArrayList<>(sentenceTokens.size());
    int position = 0;
    boolean first = true;
    for (String token : sentenceTokens) {
      List<AnalyzedToken> readings = new ArrayList<>();
      for (TaggedWord tagged : tagsOf(token, first)) {
        readings.add(new AnalyzedToken(token, tagged.getPosTag(), tagged.getLemma()));
      }
      if (readings.isEmpty()) {
        readings.add(new AnalyzedToken(token, null, null));
      }
      result.add(new AnalyzedTokenReadings(readings, position));
      position += token.length();
      first = first && !isWord(token);
    }
    return result;
  }

  /** A word that is not itself made with a verb's prefix: from menawar nothing more is made. */
  private boolean isRoot(String word) {
    List<TaggedWord> tags = getWordTagger().tag(word);
    return !tags.isEmpty() && tags.stream().noneMatch(tag -> MADE_VERB.matcher(tag.getPosTag()).lookingAt());
  }

  private static boolean isWord(String token) {
    return !token.isEmpty() && Character.isLetterOrDigit(token.charAt(0));
  }

  private Set<TaggedWord> tagsOf(String token, boolean first) {
    Set<TaggedWord> tags = new LinkedHashSet<>();
    if (NUMBER.matcher(token).matches()) {
      tags.add(new TaggedWord(token, "ANG"));
      return tags;
    }
    if (!WORD.matcher(token).matches()) {
      return tags;
    }
    String lower = token.toLowerCase(LOCALE).replace('’', '\'');
    boolean capital = Character.isUpperCase(token.charAt(0));
    addKnown(lower, "", tags);
    if (tags.isEmpty()) {
      addDoubled(lower, tags);
    }
    if (tags.isEmpty() && !(capital && !first)) {
      addByShape(lower, tags);
    }
    if (capital && (!first || tags.isEmpty())) {
      tags.add(new TaggedWord(token, "NAM"));
    }
    return tags;
  }

  /** The dictionary's readings, else those of the word without its clitic, else those of its affixes. */
  private void addKnown(String word, String mark, Set<TaggedWord> tags) {
    for (TaggedWord known : getWordTagger().tag(word)) {
      tags.add(new TaggedWord(known.getLemma(), known.getPosTag() + mark));
    }
    if (tags.isEmpty()) {
      for (TaggedWord derived : affixes.analyse(word)) {
        tags.add(new TaggedWord(derived.getLemma(), derived.getPosTag() + mark));
      }
    }
    if (!mark.isEmpty() || !tags.isEmpty() && !getWordTagger().tag(word).isEmpty()) {
      return;
    }
    for (String[] clitic : CLITICS) {
      if (word.endsWith(clitic[0]) && word.length() >= clitic[0].length() + 3) {
        Set<TaggedWord> without = new LinkedHashSet<>();
        addKnown(word.substring(0, word.length() - clitic[0].length()), clitic[1], without);
        tags.addAll(without);
      }
    }
    for (String prefix : List.of("ku", "kau")) {
      if (tags.isEmpty() && word.startsWith(prefix) && word.length() > prefix.length() + 3) {
        String rest = word.substring(prefix.length());
        for (TaggedWord known : getWordTagger().tag(rest)) {
          if (known.getPosTag().startsWith("VRB:DSR")) {
            tags.add(new TaggedWord(known.getLemma(), known.getPosTag().replace("DSR", "PAS")));
          }
        }
      }
    }
  }

  /** guru-guru, berlari-lari, tolong-menolong, sayur-mayur: the readings of the half that tells most. */
  private void addDoubled(String word, Set<TaggedWord> tags) {
    int hyphen = word.indexOf('-');
    if (hyphen < 2 || hyphen > word.length() - 3) {
      return;
    }
    String left = word.substring(0, hyphen);
    String right = word.substring(hyphen + 1);
    Set<TaggedWord> halves = new LinkedHashSet<>();
    boolean same = right.startsWith(left);
    addKnown(same || left.length() >= right.length() ? left : right, "", halves);
    if (halves.isEmpty()) {
      addKnown(same ? right : left, "", halves);
    }
    String mark = left.equals(right) || same && right.matches(left + "(nya|ku|mu|lah|kah)") ? ":ULG" : ":GAB";
    for (TaggedWord half : halves) {
      tags.add(new TaggedWord(half.getLemma(), half.getPosTag() + mark));
    }
  }

  private void addByShape(String word, Set<TaggedWord> tags) {
    for (String prefix : BOUND) {
      if (word.startsWith(prefix) && word.length() > prefix.length() + 3
          && !getWordTagger().tag(word.substring(prefix.length())).isEmpty()) {
        tags.add(new TaggedWord(word, "NOM:BND:DSR"));
        return;
      }
    }
    if (ENDINGS_OF_NOUNS.matcher(word).matches()) {
      tags.add(new TaggedWord(word, "NOM:BND:DSR"));
    }
  }
}
