package org.languagetool.language;

/** Catalan, by name only. */
public class StubCatalan extends Stub {

  /** Called by LanguageTool, by reflection. */
  public StubCatalan() {
    super("ca", "Catalan");
  }
}
