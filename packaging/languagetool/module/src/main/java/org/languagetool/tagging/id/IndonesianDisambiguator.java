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
      int end = place;
      if (isQuote(tokens[place])) {
        if (closes(tokens, place)) {
          quote(tokens, 1, place); // opened in a sentence before
        } else {
          end = closing(tokens, place);
          quote(tokens, place + 1, end);
        }
      }
      place = end + 1;
    }
    return sentence;
  }

  private static boolean isQuote(AnalyzedTokenReadings token) {
    return token.getToken().equals("\"") || token.getToken().equals("“") || token.getToken().equals("”");
  }

  /** Whether the mark at {@code place}, to which none was opened, ends a quotation: {@code Kami lari," katanya.} */
  private static boolean closes(AnalyzedTokenReadings[] tokens, int place) {
    return tokens[place].getToken().equals("”")
        || place > 1 && !tokens[place].isWhitespaceBefore() && ",.?!".contains(tokens[place - 1].getToken());
  }

  /** Where the quotation that opens at {@code start} closes; the end where it goes on in the next sentence. */
  private static int closing(AnalyzedTokenReadings[] tokens, int start) {
    String mark = tokens[start].getToken().equals("“") ? "”" : "\"";
    for (int place = start + 1; place < tokens.length; place++) {
      if (tokens[place].getToken().equals(mark)) {
        return place;
      }
    }
    return tokens.length;
  }

  private static void quote(AnalyzedTokenReadings[] tokens, int start, int end) {
    for (int quoted = start; quoted < end; quoted++) {
      tokens[quoted].addReading(new AnalyzedToken(tokens[quoted].getToken(), QUOTED, null), "quotation marks");
    }
  }
}
