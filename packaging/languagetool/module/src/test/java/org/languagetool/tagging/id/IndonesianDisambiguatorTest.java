package org.languagetool.tagging.id;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.junit.Test;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;

public class IndonesianDisambiguatorTest {

  private final JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("id"));

  private String quoted(String sentence) throws IOException {
    return Arrays.stream(tool.getAnalyzedSentence(sentence).getTokensWithoutWhitespace())
        .filter(token -> token.hasPosTag(IndonesianDisambiguator.QUOTED))
        .map(token -> token.getToken()).collect(Collectors.joining(" "));
  }

  @Test
  public void wordsInQuotationMarksAreMarked() throws IOException {
    assertEquals("Kami lari ,", quoted("\"Kami lari,\" kata Marta."));
    assertEquals("Kami lari .", quoted("Marta berkata, “Kami lari.”"));
    assertEquals("Udah Sore", quoted("Buku \"Udah Sore\" laris."));
    assertEquals("", quoted("Kami lari ke bukit."));
  }

  @Test
  public void aQuotationMayBeginOrEndInAnotherSentence() throws IOException {
    assertEquals("Kami lari ,", quoted("Kami lari,\" kata Marta."));
    assertEquals("Kami lari ke bukit .", quoted("\"Kami lari ke bukit."));
  }
}
