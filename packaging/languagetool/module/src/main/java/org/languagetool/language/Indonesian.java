package org.languagetool.language;

import java.util.List;
import java.util.ResourceBundle;

import org.languagetool.Language;
import org.languagetool.UserConfig;
import org.languagetool.rules.Rule;

/** Indonesian. */
public class Indonesian extends Language {

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
    return List.of();
  }
}
