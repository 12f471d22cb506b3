package org.languagetool.tagging.id;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.Test;
import org.languagetool.AnalyzedToken;

public class IndonesianTaggerTest {

  private final IndonesianTagger tagger = new IndonesianTagger();

  private Set<String> tags(String word, String... before) {
    List<String> tokens = new java.util.ArrayList<>(Arrays.asList(before));
    tokens.add(word);
    return tagger.tag(tokens).get(before.length).getReadings().stream()
        .map(AnalyzedToken::getPOSTag).filter(tag -> tag != null).collect(Collectors.toSet());
  }

  private String lemma(String word, String tag) {
    return tagger.tag(List.of(word)).get(0).getReadings().stream()
        .filter(reading -> tag.equals(reading.getPOSTag())).map(AnalyzedToken::getLemma).findFirst().orElse(null);
  }

  @Test
  public void voicesOfOneVerbShareTheirRoot() {
    assertEquals("lapor", lemma("melaporkan", "VRB:AKT:KAN:T"));
    assertEquals("lapor", lemma("dilaporkan", "VRB:PAS:KAN:T"));
    assertEquals("tugas", lemma("menugasi", "VRB:AKT:I:T"));
    assertEquals("per-baik", lemma("memperbaiki", "VRB:AKT:I:T"));
    assertEquals("ketahu", lemma("diketahui", "VRB:PAS:I:T"));
    assertTrue(tags("kirim").contains("VRB:DSR:0:T"));
  }

  @Test
  public void wordsThatOnlyLookDerivedAreNot() {
    assertFalse(tags("menteri").stream().anyMatch(tag -> tag.startsWith("VRB")));
    assertFalse(tags("dinding").stream().anyMatch(tag -> tag.startsWith("VRB")));
    assertEquals(Set.of("NOM:HWN:DSR"), tags("beruang"));
    assertFalse(tags("berita").stream().anyMatch(tag -> tag.startsWith("VRB")));
  }

  @Test
  public void cliticsAndParticlesAreTakenOff() {
    assertTrue(tags("rumahnya").contains("NOM:TMP:DSR:NYA"));
    assertTrue(tags("dikirimlah").contains("VRB:PAS:0:T:LAH"));
    assertTrue(tags("kukirim").contains("VRB:PAS:0:T"));
    assertEquals(Set.of("ADV"), tags("hanya"));
  }

  @Test
  public void doubledWordsAreTaggedByTheirHalves() {
    assertTrue(tags("guru-guru").contains("NOM:ORG:DSR:ULG"));
    assertTrue(tags("rumah-rumahnya").contains("NOM:TMP:DSR:ULG"));
    assertTrue(tags("tolong-menolong").stream().anyMatch(tag -> tag.startsWith("VRB") && tag.endsWith("GAB")));
    assertEquals(Set.of("NOM:BND:DSR"), tags("alun-alun"));
  }

  @Test
  public void wordsOutsideTheDictionaryAreTaggedByTheirAffixes() {
    assertTrue(tags("mengabadi").contains("VRB:AKT:0:X"));
    assertTrue(tags("memperindang").isEmpty() || tags("memperindang").stream().allMatch(tag -> tag.startsWith("VRB")));
    assertTrue(tags("pengaspalan").stream().anyMatch(tag -> tag.startsWith("NOM")));
    assertTrue(tags("pascagempa").contains("NOM:BND:DSR"));
    assertTrue(tags("xqzwk").isEmpty());
  }

  @Test
  public void capitalsInsideASentenceMayBeNames() {
    assertTrue(tags("Larantuka", "di", " ").contains("NAM"));
    assertFalse(tags("Rumah").contains("NAM"));
    assertEquals(Set.of("ANG"), tags("10.30"));
    assertEquals(Set.of("ANG"), tags("Rp1.500"));
  }
}
