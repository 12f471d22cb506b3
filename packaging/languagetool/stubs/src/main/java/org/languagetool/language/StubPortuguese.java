package org.languagetool.language;

/** Portuguese, by name only. */
public class StubPortuguese extends Stub {

  /** Called by LanguageTool, by reflection. */
  public StubPortuguese() {
    super("pt", "Portuguese");
  }
}
