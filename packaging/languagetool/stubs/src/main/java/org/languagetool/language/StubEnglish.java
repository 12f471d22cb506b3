package org.languagetool.language;

/** English, by name only. */
public class StubEnglish extends Stub {

  /** Called by LanguageTool, by reflection. */
  public StubEnglish() {
    super("en", "English");
  }
}
