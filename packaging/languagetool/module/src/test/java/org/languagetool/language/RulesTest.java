package org.languagetool.language;

import java.io.IOException;

import org.junit.Test;
import org.languagetool.rules.patterns.PatternRuleTest;
import org.languagetool.tagging.disambiguation.rules.DisambiguationRuleTest;

/** Every example of every rule, by LanguageTool's own runner. */
public class RulesTest extends PatternRuleTest {

  @Test
  public void examplesOfRules() throws IOException {
    runGrammarRulesFromXmlTest();
  }

  @Test
  public void examplesOfDisambiguation() throws Exception {
    new DisambiguationRuleTest().testDisambiguationRulesFromXML();
  }
}
