package org.languagetool.language;

/** Spanish, by name only. */
public class StubSpanish extends Stub {

  /** Called by LanguageTool, by reflection. */
  public StubSpanish() {
    super("es", "Spanish");
  }
}
