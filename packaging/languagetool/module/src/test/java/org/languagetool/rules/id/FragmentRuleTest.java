package org.languagetool.rules.id;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.Test;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.markup.AnnotatedText;
import org.languagetool.markup.AnnotatedTextBuilder;
import org.languagetool.rules.RuleMatch;

public class FragmentRuleTest {

  private final JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("id"));

  private List<RuleMatch> matches(String text) throws IOException {
    AnnotatedText annotated = new AnnotatedTextBuilder().addText(text).build();
    return tool.check(annotated, true, JLanguageTool.ParagraphHandling.NORMAL, null, JLanguageTool.Mode.ALL,
        JLanguageTool.Level.PICKY).stream().filter(match -> match.getRule().getId().startsWith("ANAK_KALIMAT"))
        .collect(Collectors.toList());
  }

  private void joins(String text, String joined) throws IOException {
    List<RuleMatch> found = matches(text);
    assertEquals(text, 1, found.size());
    RuleMatch match = found.get(0);
    assertEquals(joined, text.substring(0, match.getFromPos()) + match.getSuggestedReplacements().get(0)
        + text.substring(match.getToPos()));
  }

  private void silent(String text) throws IOException {
    assertEquals(text, List.of(), matches(text));
  }

  @Test
  public void aClauseIsJoinedToTheSentenceBefore() throws IOException {
    joins("Feri batal berlayar. Karena ombak terlalu tinggi.", "Feri batal berlayar karena ombak terlalu tinggi.");
    joins("Kebun di hulu kering. Sedangkan kebun di hilir terendam.",
        "Kebun di hulu kering, sedangkan kebun di hilir terendam.");
    joins("Lampu jalan padam. Sehingga warga membawa obor.", "Lampu jalan padam sehingga warga membawa obor.");
    joins("Warga mendirikan posko. Agar bantuan mudah dibagikan.",
        "Warga mendirikan posko agar bantuan mudah dibagikan.");
  }

  @Test
  public void aClauseWithItsMainClauseIsLeftAlone() throws IOException {
    silent("Feri batal berlayar. Karena ombak tinggi, penumpang menginap.");
    silent("Feri batal berlayar. Karena itu penumpang menginap.");
    silent("Undangan disebar. Yang hadir hanya 11 kepala desa.");
    silent("Pemanasan usai. Setelah itu pelatih mengumumkan regunya.");
    silent("Ombak tinggi. Hingga kini pencarian dilanjutkan.");
  }

  @Test
  public void whatIsSaidIsLeftAlone() throws IOException {
    silent("Ia ditanya mengapa terlambat. \"Karena ombak terlalu tinggi.\"");
  }

  @Test
  public void aClauseAloneIsMarkedWhole() throws IOException {
    String text = "Ketika warga sedang menunaikan salat di masjid itu.";
    List<RuleMatch> found = matches(text);
    assertEquals(1, found.size());
    assertEquals(text, text.substring(found.get(0).getFromPos(), found.get(0).getToPos()));
    silent("Ketika hujan turun warga mengungsi ke bukit.");
    silent("Setelah kami telusuri memang ada jejak kerbau di sawah.");
  }
}
