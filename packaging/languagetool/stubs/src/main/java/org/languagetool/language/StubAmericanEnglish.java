package org.languagetool.language;

/** American English, by name only. */
public class StubAmericanEnglish extends Stub {

  /** Called by LanguageTool, by reflection. */
  public StubAmericanEnglish() {
    super("en", "English (US)", "US");
  }
}
