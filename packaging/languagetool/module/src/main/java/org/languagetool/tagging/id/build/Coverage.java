package org.languagetool.tagging.id.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.tagging.id.IndonesianTagger;
import org.languagetool.tokenizers.id.IndonesianWordTokenizer;

/** Counts how the words of standard input, one sentence a line, get their tags. Not part of the module's jar. */
public final class Coverage extends IndonesianTagger {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]+");

  /** Where a word's tags come from. */
  private enum From {
    DICTIONARY, PARTS, NAME, NOWHERE
  }

  private Coverage() {
  }

  /** Prints a line for all words and one for those in small letters: how many, then how many of each {@link From}. */
  public static void main(String[] arguments) throws IOException {
    Coverage coverage = new Coverage();
    Map<From, Integer> all = new EnumMap<>(From.class);
    Map<From, Integer> small = new EnumMap<>(From.class);
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      for (AnalyzedTokenReadings token : coverage.tag(new IndonesianWordTokenizer().tokenize(line))) {
        String word = token.getToken();
        if (WORD.matcher(word).matches()) {
          From from = coverage.from(word, token.getReadings());
          all.merge(from, 1, Integer::sum);
          if (word.equals(word.toLowerCase(LOCALE))) {
            small.merge(from, 1, Integer::sum);
          }
        }
      }
    }
    print("all", all);
    print("small", small);
  }

  private From from(String word, List<AnalyzedToken> readings) {
    if (readings.get(0).getPOSTag() == null) {
      return From.NOWHERE;
    }
    if (!getWordTagger().tag(word.toLowerCase(LOCALE)).isEmpty()) {
      return From.DICTIONARY;
    }
    boolean name = readings.stream().allMatch(reading -> "NAM".equals(reading.getPOSTag()));
    return name ? From.NAME : From.PARTS;
  }

  private static void print(String what, Map<From, Integer> counts) {
    StringBuilder line = new StringBuilder(what).append('\t')
        .append(counts.values().stream().mapToInt(Integer::intValue).sum());
    for (From from : From.values()) {
      line.append('\t').append(counts.getOrDefault(from, 0));
    }
    System.out.println(line);
  }
}
