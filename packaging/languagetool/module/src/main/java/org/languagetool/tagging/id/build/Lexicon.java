package org.languagetool.tagging.id.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.languagetool.tagging.TaggedWord;
import org.languagetool.tagging.id.AffixAnalyzer;
import org.languagetool.tagging.id.Affixes;
import org.languagetool.tagging.id.Frame;

/**
 * Every form with its readings, made of three tables: {@code fungsi.tsv} and {@code kelas.tsv}, written by hand, and
 * {@code kata.tsv}, roots and words of the news.
 *
 * <p>A form of a root is taken where the news has it with a fitting part of speech; then the other voices of the same
 * verb are taken too.
 */
final class Lexicon {

  private static final String VERB = "VRB";
  private static final Pattern VOICES = Pattern.compile("(di|me)[a-z]{4,}?(kan|i)?");
  private static final String INTRANSITIVE = "VRB:ITR";
  private static final List<Frame> OTHERS = List.of(Frame.BER, Frame.BER_KAN, Frame.BER_AN, Frame.TER, Frame.TER_KAN,
      Frame.TER_I, Frame.DOER, Frame.PER, Frame.DOING, Frame.PER_AN, Frame.KE_AN, Frame.AN, Frame.SE);

  private final Map<String, Set<TaggedWord>> forms = new TreeMap<>();
  /** Word to tags, from kata.tsv. */
  private final Map<String, List<String>> heard = new LinkedHashMap<>();
  private final Set<String> roots = new LinkedHashSet<>();
  /** Words whose readings were written by hand: no other table adds to them. */
  private final Set<String> settled = new LinkedHashSet<>();
  private final Set<String> made = new LinkedHashSet<>();
  private final Set<String> intransitive = new LinkedHashSet<>();

  private final AffixAnalyzer affixes = new AffixAnalyzer(roots::contains);

  private Lexicon() {
  }

  static Lexicon read(Path folder) throws IOException {
    Lexicon lexicon = new Lexicon();
    lexicon.readByHand(folder.resolve("fungsi.tsv"));
    lexicon.settled.addAll(lexicon.forms.keySet());
    lexicon.readByHand(folder.resolve("kelas.tsv"));
    lexicon.settled.addAll(lexicon.forms.keySet());
    lexicon.readHeard(folder.resolve("kata.tsv"));
    lexicon.roots.forEach(lexicon::derive);
    lexicon.addWhatIsLeft();
    return lexicon;
  }

  Map<String, Set<TaggedWord>> forms() {
    return forms;
  }

  private void readByHand(Path file) throws IOException {
    for (String[] cells : rows(file)) {
      for (String word : cells[1].split(" ")) {
        if (cells[0].equals("VRB:AKT:0:I")) {
          intransitive.add(word);
        } else {
          add(word, word, cells[0]);
        }
      }
    }
  }

  private void readHeard(Path file) throws IOException {
    for (String[] cells : rows(file)) {
      heard.put(cells[0], List.of(cells[1].split("\\|")));
      if (cells[2].equals("ya")) {
        roots.add(cells[0]);
      }
    }
  }

  private static List<String[]> rows(Path file) throws IOException {
    List<String[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file).subList(1, (int) Files.lines(file).count())) {
      rows.add(line.split("\t"));
    }
    return rows;
  }

  private void derive(String root) {
    if (root.matches("me(ng|ny|m|n).{4,}") && Affixes.withoutNasal("me", root).stream().anyMatch(roots::contains)) {
      return; // menawar is in the list of roots, but is made of tawar
    }
    for (List<Frame> verb : Frame.VERB_SETS) {
      deriveVerb(root, verb);
      deriveVerb(Affixes.PER + root, verb);
      deriveVerb(Affixes.BER + root, verb);
    }
    for (Frame frame : OTHERS) {
      String form = frame.of(root);
      if (!form.equals(root) && fits(form, frame, root)) {
        addMade(form, root, frame == Frame.BER || frame == Frame.TER ? frame.tag() + ":X" : frame.tag());
      }
    }
  }

  /** The three voices of a verb, where its active or its passive is heard. */
  private void deriveVerb(String root, List<Frame> voices) {
    String active = voices.get(0).of(root);
    String passive = voices.get(1).of(root);
    boolean hasActive = fits(active, voices.get(0), root) || intransitive.contains(active);
    boolean hasPassive = fits(passive, voices.get(1), root);
    boolean suffixed = voices.get(0) != Frame.ACTIVE;
    boolean otherwise = settled.contains(active) && !intransitive.contains(active); // menarik is an adjective
    if (!hasPassive && (!hasActive || otherwise) || !suffixed && !hasActive && isPlace(root)) {
      return;
    }
    String kind = !suffixed && !hasPassive && intransitive.contains(active) ? ":I" : ":T";
    if (!otherwise) {
      addMade(active, root, voices.get(0).tag() + kind);
    }
    if (kind.equals(":I")) {
      return;
    }
    if (hasPassive || !heard.containsKey(passive)) {
      addMade(passive, root, voices.get(1).tag() + kind);
    }
    addMade(voices.get(2).of(root), root, voices.get(2).tag() + kind);
  }

  private boolean fits(String form, Frame frame, String root) {
    List<String> tags = heard.get(form);
    if (tags == null || roots.contains(form) && !frame.tag().startsWith(VERB)) {
      return false;
    }
    String kind = frame.tag().substring(0, 3);
    boolean superlative = frame.tag().startsWith("VRB:TER") && isAdjective(root); // tertua is no verb
    boolean mayBeAdjective = kind.equals(VERB) && !superlative;
    return tags.stream().anyMatch(tag -> tag.startsWith(kind) || mayBeAdjective && tag.startsWith("ADJ")
        || kind.equals("ADV") && !tag.startsWith("NOM"));
  }

  /** The news writes "dirumah" for "di rumah" at times. */
  private boolean isPlace(String word) {
    return forms.getOrDefault(word, Set.of()).stream().anyMatch(reading -> reading.getPosTag().matches("(NOM:TMP|PRO).*"));
  }

  private boolean isAdjective(String word) {
    return heard.getOrDefault(word, List.of()).contains("ADJ")
        || forms.getOrDefault(word, Set.of()).stream().anyMatch(reading -> reading.getPosTag().equals("ADJ"));
  }

  private void addMade(String form, String lemma, String tag) {
    if (!settled.contains(form) || tag.startsWith("VRB:DSR") || tag.startsWith("VRB:AKT")) {
      add(form, lemma, tag);
    }
    if (!tag.startsWith("VRB:DSR")) {
      made.add(form);
    }
  }

  private void addWhatIsLeft() {
    heard.forEach((word, tags) -> {
      if (settled.contains(word)) {
        return;
      }
      for (String tag : tags) {
        boolean verb = tag.equals(VERB);
        if (made.contains(word) && (verb || tag.startsWith("NOM")) || verb && isBareVerb(word)) {
          continue;
        }
        if (!verb || !addByAffixes(word)) {
          add(word, word, verb ? INTRANSITIVE : tag);
        }
      }
    });
  }

  /** A verb whose root has no other form in the news, such as disetujui, or whose parts are more than one root. */
  private boolean addByAffixes(String word) {
    Matcher shape = VOICES.matcher(word);
    if (!shape.matches()) {
      return false;
    }
    List<TaggedWord> readings = affixes.analyse(word);
    readings.forEach(reading -> add(word, reading.getLemma(), reading.getPosTag()));
    if (readings.isEmpty() && shape.group(2) != null) {
      String voice = shape.group(1).equals("di") ? "VRB:PAS:" : "VRB:AKT:";
      add(word, word, voice + shape.group(2).toUpperCase() + ":T");
    }
    return !readings.isEmpty() || shape.group(2) != null;
  }

  private boolean isBareVerb(String word) {
    return forms.getOrDefault(word, Set.of()).stream().anyMatch(reading -> reading.getPosTag().startsWith("VRB:DSR"));
  }

  private void add(String form, String lemma, String tag) {
    forms.computeIfAbsent(form, unused -> new LinkedHashSet<>()).add(new TaggedWord(lemma, tag));
  }
}
