package org.languagetool.tagging.id;

import java.io.IOException;

import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.tagging.disambiguation.AbstractDisambiguator;
import org.languagetool.tagging.disambiguation.rules.XmlRuleDisambiguator;

/** Takes away readings by disambiguation.xml, and tells by the tag KUTIPAN which words stand in quotation marks. */
public class IndonesianDisambiguator extends AbstractDisambiguator {

  /** The tag of a word that is quoted, beside its own. */
  public static final String QUOTED = "KUTIPAN";
  private final XmlRuleDisambiguator byRules;

  /** Reads the rules of {@code language}. */
  public IndonesianDisambiguator(Language language) {
    byRules = new XmlRuleDisambiguator(language);
  }

  @Override
  public AnalyzedSentence disambiguate(AnalyzedSentence input) throws IOException {
    return disambiguate(input, null);
  }

  @Override
  public AnalyzedSentence disambiguate(AnalyzedSentence input, JLanguageTool.CheckCancelledCallback checkCanceled)
      throws IOException {
    AnalyzedSentence sentence = byRules.disambiguate(input, checkCanceled);
    AnalyzedTokenReadings[] tokens = sentence.getTokensWithoutWhitespace();
    int place = 0;
    while (place < tokens.length) {
      int end = isOpening(tokens[place].getToken()) ? closing(tokens, place) : -1;
      for (int quoted = place + 1; quoted < end; quoted++) {
        tokens[quoted].addReading(new AnalyzedToken(tokens[quoted].getToken(), QUOTED, null), "quotation marks");
      }
      place = Math.max(place, end) + 1;
    }
    return sentence;
  }

  private static boolean isOpening(String token) {
    return token.equals("\"") || token.equals("“");
  }

  /** Where the quotation that opens at {@code start} closes; -1 where it does not in this sentence. */
  private static int closing(AnalyzedTokenReadings[] tokens, int start) {
    String mark = tokens[start].getToken().equals("“") ? "”" : "\"";
    for (int place = start + 1; place < tokens.length; place++) {
      if (tokens[place].getToken().equals(mark)) {
        return place;
      }
    }
    return mark.equals("”") ? tokens.length : -1;
  }
}
