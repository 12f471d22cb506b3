package org.languagetool.tagging.id;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How Indonesian prefixes join a root: {@code meN- + sapu} is {@code menyapu}, and the way back. */
public final class Affixes {

  /** Roots whose forms do not follow the rules; the value is the form with meN-. */
  private static final Map<String, String> IRREGULAR_ACTIVE = Map.ofEntries(
      Map.entry("kaji", "mengkaji"),
      Map.entry("punya", "mempunyai"),
      Map.entry("kultus", "mengkultus"),
      Map.entry("sunting", "menyunting"),
      Map.entry("terjemah", "menerjemah"),
      Map.entry("tes", "mengetes"),
      Map.entry("transfer", "mentransfer"));
  /** Roots of one syllable: meN- is {@code menge-}. */
  private static final Set<String> ONE_SYLLABLE = Set.of(
      "bom", "cat", "cek", "cor", "dor", "gas", "kol", "las", "lap", "lem", "pak", "pas", "pel", "pos", "rem", "sah",
      "sol", "tik", "tes", "tip", "top", "bor", "klik", "klaim", "hack");
  /** Clusters of borrowed roots keep their first consonant. */
  private static final List<String> CLUSTERS = List.of(
      "kh", "kl", "kr", "kw", "pl", "pr", "ps", "sk", "sl", "sn", "sp", "st", "sw", "sy", "tr", "ts");
  /** How a stem begins that is itself made with per- or ber-: memper-luas keeps the p that memerintah loses. */
  public static final String PER = "per-";
  public static final String BER = "ber-";
  private static final String VOWELS = "aeiou";

  private Affixes() {
  }

  /** {@code root} with meN-: baca is membaca, kirim is mengirim. */
  public static String active(String root) {
    String irregular = IRREGULAR_ACTIVE.get(root);
    if (irregular != null) {
      return irregular;
    }
    return isMade(root) ? "mem" + joined(root) : nasal("me", root);
  }

  /** {@code root} with di-: baca is dibaca. */
  public static String passive(String root) {
    return "di" + joined(root);
  }

  /** The root as it is written: {@code per-luas} is perluas, per-rindang is perindang. */
  public static String joined(String root) {
    return isMade(root) ? withR(root.substring(0, 3), root.substring(PER.length())) : root;
  }

  private static boolean isMade(String root) {
    return root.startsWith(PER) || root.startsWith(BER);
  }

  /** {@code root} with peN-, the one who does it: baca is pembaca. */
  public static String doer(String root) {
    return nasal("pe", root);
  }

  private static String nasal(String prefix, String root) {
    if (ONE_SYLLABLE.contains(root)) {
      return prefix + "nge" + root;
    }
    boolean keeps = CLUSTERS.stream().anyMatch(root::startsWith);
    char first = root.charAt(0);
    if (VOWELS.indexOf(first) >= 0) {
      return prefix + "ng" + root;
    }
    switch (first) {
      case 'g': case 'h': case 'x':
        return prefix + "ng" + root;
      case 'k':
        return prefix + "ng" + (keeps ? root : root.substring(1));
      case 'p':
        return prefix + "m" + (keeps ? root : root.substring(1));
      case 'b': case 'f': case 'v':
        return prefix + "m" + root;
      case 't':
        return prefix + "n" + (keeps ? root : root.substring(1));
      case 'd': case 'j': case 'c': case 'z':
        return prefix + "n" + root;
      case 's':
        return keeps ? prefix + "n" + root : prefix + "ny" + root.substring(1);
      default:
        return prefix + root;
    }
  }

  /** {@code root} with ber-, ter- or per-: its r is lost before another r, and in bekerja, belajar. */
  public static String withR(String prefix, String root) {
    if (root.equals("ajar") && !prefix.equals("ter")) {
      return prefix.substring(0, 2) + "l" + root;
    }
    boolean loses = root.startsWith("r") || root.matches("[^aeiou]er[^aeiou].*") && !prefix.equals("ter");
    return (loses ? prefix.substring(0, 2) : prefix) + root;
  }

  /** Every root that {@code form} can come from by meN- or peN-; {@code prefix} is me or pe. */
  public static List<String> withoutNasal(String prefix, String form) {
    List<String> roots = new ArrayList<>();
    if (!form.startsWith(prefix) || form.length() < 5) {
      return roots;
    }
    String rest = form.substring(prefix.length());
    if (rest.startsWith("nge")) {
      roots.add(rest.substring(3));
    }
    if (rest.startsWith("ng")) {
      roots.add(rest.substring(2));
      roots.add("k" + rest.substring(2));
    } else if (rest.startsWith("ny")) {
      roots.add("s" + rest.substring(2));
      roots.add(rest);
    } else if (rest.startsWith("m")) {
      roots.add(rest.substring(1));
      roots.add("p" + rest.substring(1));
      roots.add(rest);
    } else if (rest.startsWith("n")) {
      roots.add(rest.substring(1));
      roots.add("t" + rest.substring(1));
      roots.add(rest);
    } else {
      roots.add(rest);
    }
    String prefixed = prefix;
    roots.removeIf(root -> root.length() < 3 || !joins(prefixed, root, form));
    return roots;
  }

  private static boolean joins(String prefix, String root, String form) {
    String made = prefix.equals("me") ? active(root) : doer(root);
    return made.equals(form);
  }
}
