package org.languagetool.synthesis.id;

import static org.junit.Assert.assertArrayEquals;

import org.junit.Test;
import org.languagetool.AnalyzedToken;

public class IndonesianSynthesizerTest {

  private final IndonesianSynthesizer synthesizer = new IndonesianSynthesizer();

  private String[] forms(String lemma, String tag) {
    String suffix = tag.split(":")[2].replaceAll("[^A-Z0]", "");
    return synthesizer.synthesize(new AnalyzedToken("x", "VRB:TER:" + suffix + ":T", lemma), tag, true);
  }

  @Test
  public void prefixesJoinTheRoot() {
    assertArrayEquals(new String[] {"menyapu"}, forms("sapu", "VRB:AKT:0:T"));
    assertArrayEquals(new String[] {"mengirim"}, forms("kirim", "VRB:AKT:0:T"));
    assertArrayEquals(new String[] {"memukul"}, forms("pukul", "VRB:AKT:0:T"));
    assertArrayEquals(new String[] {"menulis"}, forms("tulis", "VRB:AKT:0:T"));
    assertArrayEquals(new String[] {"mengevakuasi"}, forms("evakuasi", "VRB:AKT:0:T"));
    assertArrayEquals(new String[] {"memproses"}, forms("proses", "VRB:AKT:0:T"));
    assertArrayEquals(new String[] {"mengecat"}, forms("cat", "VRB:AKT:0:T"));
    assertArrayEquals(new String[] {"mengkaji"}, forms("kaji", "VRB:AKT:0:T"));
    assertArrayEquals(new String[] {"memeriksa"}, forms("periksa", "VRB:AKT:0:T"));
  }

  @Test
  public void suffixesStay() {
    assertArrayEquals(new String[] {"dilaporkan"}, forms("lapor", "VRB:PAS:KAN:T"));
    assertArrayEquals(new String[] {"diperbaiki"}, forms("per-baik", "VRB:PAS:I:T"));
    assertArrayEquals(new String[] {"memperbaiki"}, forms("per-baik", "VRB:AKT:I:T"));
    assertArrayEquals(new String[] {"terima"}, forms("terima", "VRB:DSR:0:T"));
  }

  @Test
  public void kindDoesNotMultiplyForms() {
    assertArrayEquals(new String[] {"dikirim"}, forms("kirim", "VRB:PAS:0.*"));
  }

  @Test
  public void voiceAndSuffixDoNotChangeTogether() {
    AnalyzedToken token = new AnalyzedToken("capai", "VRB:DSR:I:T", "capa");
    assertArrayEquals(new String[0], synthesizer.synthesize(token, "VRB:AKT:0:T"));
    assertArrayEquals(new String[] {"mencapai"}, synthesizer.synthesize(token, "VRB:AKT:I:T"));
  }

  @Test
  public void aVerbWhoseRootIsNotKnownIsLeftAlone() {
    AnalyzedToken token = new AnalyzedToken("dianaktirikan", "VRB:PAS:KAN:L", "dianaktirikan");
    assertArrayEquals(new String[0], synthesizer.synthesize(token, "VRB:DSR:KAN:T"));
  }

  @Test
  public void onlyVerbsAreChanged() {
    assertArrayEquals(new String[0], synthesizer.synthesize(new AnalyzedToken("Gandeng", "NAM", "Gandeng"), "VRB:AKT:0:T"));
  }

  @Test
  public void nothingIsMadeWithoutARoot() {
    assertArrayEquals(new String[0], forms(null, "VRB:PAS:0:T"));
  }
}
