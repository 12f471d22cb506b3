package org.languagetool.synthesis.id;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.languagetool.AnalyzedToken;
import org.languagetool.synthesis.Synthesizer;
import org.languagetool.tagging.id.Frame;

/** Makes the verb that a rule suggests: from melaporkan, by {@code VRB:PAS:KAN}, dilaporkan. */
public class IndonesianSynthesizer implements Synthesizer {

  @Override
  public String[] synthesize(AnalyzedToken token, String posTag) {
    return synthesize(token, posTag, false);
  }

  @Override
  public String[] synthesize(AnalyzedToken token, String posTag, boolean posTagRegExp) {
    if (token.getLemma() == null || token.getPOSTag() == null || !token.getPOSTag().startsWith("VRB")) {
      return new String[0];
    }
    if (token.getPOSTag().endsWith(":L")) {
      return new String[0]; // a verb whose root is not known
    }
    Pattern wanted = Pattern.compile(posTagRegExp ? posTag : Pattern.quote(posTag));
    String[] own = token.getPOSTag().split(":");
    Set<String> forms = new LinkedHashSet<>();
    for (Frame frame : Frame.values()) {
      String[] asked = frame.tag().split(":");
      for (String kind : new String[] {"", ":T", ":I", ":X"}) {
        if (wanted.matcher(frame.tag() + kind).matches() && oneStep(own, asked)) {
          forms.add(frame.of(token.getLemma()));
        }
      }
    }
    return forms.toArray(new String[0]);
  }

  /**
   * A rule changes the voice or the suffix, never both: a reading that needs both is not the one it means. So capai,
   * which is also capa with -i, becomes mencapai and not mencapa.
   */
  private static boolean oneStep(String[] own, String[] asked) {
    return own.length < 3 || asked.length < 3 || own[1].equals(asked[1]) || own[2].equals(asked[2]);
  }

  @Override
  public String getSpelledNumber(String arabicNumeral) {
    return arabicNumeral;
  }

  @Override
  public String getTargetPosTag(List<String> posTags, String posTag) {
    return posTags.isEmpty() ? posTag : posTags.get(posTags.size() - 1);
  }

  @Override
  public String getPosTagCorrection(String posTag) {
    return posTag;
  }
}
