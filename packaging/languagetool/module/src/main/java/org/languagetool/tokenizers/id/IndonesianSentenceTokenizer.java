package org.languagetool.tokenizers.id;

import java.util.ArrayList;
import java.util.List;

import org.languagetool.Language;
import org.languagetool.tokenizers.SRXSentenceTokenizer;
import org.languagetool.tokenizers.SentenceTokenizer;

/**
 * Splits by the rules of segment.srx, then joins what a quotation holds together: {@code "Air naik. Kami lari," katanya.}
 * is one sentence.
 */
public class IndonesianSentenceTokenizer implements SentenceTokenizer {

  /** A mark that is never closed must not swallow a paragraph. */
  private static final int LONGEST_QUOTATION = 8;
  private final SRXSentenceTokenizer srx;

  /** Takes the language whose code the rules are listed under. */
  public IndonesianSentenceTokenizer(Language language) {
    srx = new SRXSentenceTokenizer(language, "/id/segment.srx");
  }

  @Override
  public List<String> tokenize(String text) {
    List<String> parts = srx.tokenize(text);
    List<String> result = new ArrayList<>(parts.size());
    int place = 0;
    while (place < parts.size()) {
      int end = endOfQuotation(parts, place);
      result.add(String.join("", parts.subList(place, end)));
      place = end;
    }
    return result;
  }

  /** The part after the one that closes the quotation opened in {@code start}; {@code start + 1} where none is open. */
  private static int endOfQuotation(List<String> parts, int start) {
    boolean open = false;
    for (int place = start; place < parts.size() && place < start + LONGEST_QUOTATION; place++) {
      open = openAfter(parts.get(place), open);
      if (!open) {
        return place + 1;
      }
      if (parts.get(place).endsWith("\n")) {
        break;
      }
    }
    return start + 1;
  }

  private static boolean openAfter(String part, boolean openBefore) {
    boolean open = openBefore;
    for (int place = 0; place < part.length(); place++) {
      char character = part.charAt(place);
      if (character == '"') {
        open = !open;
      } else if (character == '“') {
        open = true;
      } else if (character == '”') {
        open = false;
      }
    }
    return open;
  }

  @Override
  public void setSingleLineBreaksMarksParagraph(boolean lineBreakParagraphs) {
    srx.setSingleLineBreaksMarksParagraph(lineBreakParagraphs);
  }

  @Override
  public boolean singleLineBreaksMarksPara() {
    return srx.singleLineBreaksMarksPara();
  }
}
