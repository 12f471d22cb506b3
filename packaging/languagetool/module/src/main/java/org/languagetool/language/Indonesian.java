package org.languagetool.language;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;

import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.UserConfig;
import org.languagetool.rules.Rule;
import org.languagetool.rules.id.FragmentRule;
import org.languagetool.synthesis.Synthesizer;
import org.languagetool.synthesis.id.IndonesianSynthesizer;
import org.languagetool.tagging.Tagger;
import org.languagetool.tagging.disambiguation.Disambiguator;
import org.languagetool.tagging.id.IndonesianDisambiguator;
import org.languagetool.tagging.id.IndonesianTagger;
import org.languagetool.tokenizers.SentenceTokenizer;
import org.languagetool.tokenizers.Tokenizer;
import org.languagetool.tokenizers.id.IndonesianSentenceTokenizer;
import org.languagetool.tokenizers.id.IndonesianWordTokenizer;

/** Indonesian. */
public class Indonesian extends Language {

  private static final List<String> FAMILIES = List.of(
      "subjek", "korelatif", "konjungsi", "aktif-pasif", "preposisi", "kan-i", "objek", "jamak",
      "perbandingan", "penghubung", "dirinya", "adalah", "yang", "saling", "derajat", "tertukar", "nya",
      "penggolong", "aspek", "pleonasme", "ragam");

  @Override
  public String getShortCode() {
    return "id";
  }

  @Override
  public String getName() {
    return "Indonesian";
  }

  @Override
  public String[] getCountries() {
    return new String[] {"ID"};
  }

  @Override
  public Contributor[] getMaintainers() {
    return new Contributor[] {new Contributor("The Redaksi developers")};
  }

  @Override
  public List<Rule> getRelevantRules(ResourceBundle messages, UserConfig userConfig, Language motherTongue,
      List<Language> altLanguages) {
    return FragmentRule.rules(messages);
  }

  @Override
  public Tagger createDefaultTagger() {
    return new IndonesianTagger();
  }

  @Override
  public Synthesizer createDefaultSynthesizer() {
    return new IndonesianSynthesizer();
  }

  @Override
  public Tokenizer createDefaultWordTokenizer() {
    return new IndonesianWordTokenizer();
  }

  @Override
  public SentenceTokenizer createDefaultSentenceTokenizer() {
    return new IndonesianSentenceTokenizer(this);
  }

  @Override
  public Disambiguator createDefaultDisambiguator() {
    return new IndonesianDisambiguator(this);
  }

  /** One file for each family of rules. */
  @Override
  public List<String> getRuleFileNames() {
    List<String> files = new ArrayList<>();
    String folder = JLanguageTool.getDataBroker().getRulesDir() + "/" + getShortCode() + "/";
    FAMILIES.forEach(family -> files.add(folder + family + ".xml"));
    return files;
  }
}
