package org.languagetool.language;

import java.util.List;
import java.util.ResourceBundle;

import org.languagetool.Language;
import org.languagetool.UserConfig;
import org.languagetool.rules.Rule;

/** A language that is known by name and checks nothing. */
abstract class Stub extends Language {

  private final String code;
  private final String name;
  private final String[] countries;

  Stub(String code, String name, String... countries) {
    this.code = code;
    this.name = name;
    this.countries = countries;
  }

  @Override
  public String getShortCode() {
    return code;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public String[] getCountries() {
    return countries;
  }

  @Override
  public Contributor[] getMaintainers() {
    return new Contributor[0];
  }

  @Override
  public List<Rule> getRelevantRules(ResourceBundle messages, UserConfig userConfig, Language motherTongue,
      List<Language> altLanguages) {
    return List.of();
  }

  @Override
  public String getCommonWordsPath() {
    return "stub/common_words.txt";
  }

  @Override
  public List<String> getRuleFileNames() {
    return List.of();
  }
}
