package org.languagetool.tagging.id;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.languagetool.tagging.TaggedWord;

/** Tags words that are in no dictionary by the affixes they carry, where a known root is left. */
public final class AffixAnalyzer {

  private static final List<String> SUFFIXES = List.of("kan", "i", "an", "");
  private final Predicate<String> isRoot;

  /** Takes what is a root. */
  public AffixAnalyzer(Predicate<String> isRoot) {
    this.isRoot = isRoot;
  }

  /** The readings of {@code word}, which is in small letters and has no clitic; none where no root is found. */
  public List<TaggedWord> analyse(String word) {
    Set<TaggedWord> found = new LinkedHashSet<>();
    if (word.length() < 5) {
      return List.of();
    }
    for (String suffix : SUFFIXES) {
      if (!word.endsWith(suffix) || word.length() - suffix.length() < 4) {
        continue;
      }
      String stem = word.substring(0, word.length() - suffix.length());
      for (Frame frame : Frame.values()) {
        if (!frame.suffix().equals(suffix) || frame == Frame.BARE) {
          continue;
        }
        for (String root : rootsOf(stem)) {
          if (frame.of(root).equals(word) && isRoot.test(root)) {
            found.add(new TaggedWord(root, frame.tag() + kind(frame)));
          }
        }
      }
    }
    addDoublePrefixed(word, found);
    return new ArrayList<>(found);
  }

  /** A verb with -kan or -i has an object; of others nobody knows. */
  private static String kind(Frame frame) {
    if (!frame.tag().startsWith("VRB")) {
      return "";
    }
    return frame.suffix().isEmpty() || frame.tag().startsWith("VRB:BER") ? ":X" : ":T";
  }

  private static List<String> rootsOf(String stem) {
    List<String> roots = new ArrayList<>();
    roots.add(stem);
    roots.addAll(Affixes.withoutNasal("me", stem));
    roots.addAll(Affixes.withoutNasal("pe", stem));
    for (String prefix : List.of("di", "ke", "se", "ber", "ter", "per", "be", "te", "pe", "bel", "pel")) {
      if (stem.startsWith(prefix) && stem.length() - prefix.length() >= 3) {
        roots.add(stem.substring(prefix.length()));
      }
    }
    return roots;
  }

  /** memper-, diper-, member-, diber- with -kan, -i or nothing; the lemma begins with per- or ber-. */
  private void addDoublePrefixed(String word, Set<TaggedWord> found) {
    for (String prefix : List.of("memper", "diper", "member", "diber")) {
      if (!word.startsWith(prefix)) {
        continue;
      }
      String voice = prefix.startsWith("mem") ? "VRB:AKT:" : "VRB:PAS:";
      for (String suffix : List.of("kan", "i", "")) {
        if (word.endsWith(suffix) && word.length() > prefix.length() + suffix.length() + 2) {
          String root = word.substring(prefix.length(), word.length() - suffix.length());
          if (isRoot.test(root)) {
            String tag = voice + (suffix.isEmpty() ? "0" : suffix.toUpperCase()) + ":T";
            found.add(new TaggedWord(prefix.substring(prefix.length() - 3) + "-" + root, tag));
          }
        }
      }
    }
  }
}
