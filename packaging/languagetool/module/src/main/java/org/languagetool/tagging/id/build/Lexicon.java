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
  /** The words of kata.tsv that the news has; the others are only known to be roots. */
  private final Set<String> news = new LinkedHashSet<>();
  private final Set<String> roots = new LinkedHashSet<>();
  /** Words whose readings were written by hand: no other table adds to them. */
  private final Set<String> settled = new LinkedHashSet<>();
  /** Forms of verbs whose root was written by hand. */
  private final Set<String> given = new LinkedHashSet<>();
  private final Set<String> made = new LinkedHashSet<>();
  private final Set<String> intransitive = new LinkedHashSet<>();

  private final Map<String, List<Verb>> verbs = new TreeMap<>();
  private final AffixAnalyzer affixes = new AffixAnalyzer(roots::contains);

  /** A verb by its root and its voices; {@code otherwise}: its active form is another word. */
  private record Verb(String root, List<Frame> voices, boolean hasPassive, boolean otherwise) {
  }

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
    lexicon.chooseVerbs();
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
        } else if (cells[0].startsWith("VRB:*:")) {
          addVoices(word, cells[0]);
        } else {
          add(word, word, cells[0]);
        }
      }
    }
  }

  /** The voices of a verb that is given by its root, such as {@code VRB:*:I:T ketahu}. */
  private void addVoices(String root, String tags) {
    for (List<Frame> voices : Frame.VERB_SETS) {
      for (Frame frame : voices) {
        String tag = frame.tag() + ":T";
        if (tag.endsWith(tags.substring("VRB:*".length()))) {
          add(frame.of(root), root, tag);
          given.add(frame.of(root));
        }
      }
    }
  }

  private void readHeard(Path file) throws IOException {
    for (String[] cells : rows(file)) {
      heard.put(cells[0], List.of(cells[1].split("\\|")));
      if (cells[3].contains("nlp-id")) {
        news.add(cells[0]);
      }
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

  /** Notes the verb that {@code root} may be, where its active or its passive is heard. */
  private void deriveVerb(String root, List<Frame> voices) {
    String active = voices.get(0).of(root);
    boolean hasActive = fits(active, voices.get(0), root) || intransitive.contains(active);
    boolean hasPassive = fits(voices.get(1).of(root), voices.get(1), root);
    boolean suffixed = voices.get(0) != Frame.ACTIVE;
    boolean otherwise = settled.contains(active) && !intransitive.contains(active); // menarik is an adjective
    if (given.contains(active) || !hasPassive && (!hasActive || otherwise) || !suffixed && !hasActive && isPlace(root)) {
      return;
    }
    verbs.computeIfAbsent(active, unused -> new ArrayList<>()).add(new Verb(root, voices, hasPassive, otherwise));
  }

  /** Of the roots that one active form may come from, the likeliest: mengacaukan is of kacau, not of acau. */
  private void chooseVerbs() {
    verbs.forEach((active, candidates) -> {
      int best = candidates.stream().mapToInt(this::likelihood).max().orElse(0);
      candidates.stream().filter(verb -> likelihood(verb) == best).forEach(verb -> addVerb(active, verb));
    });
  }

  private int likelihood(Verb verb) {
    boolean inNews = news.contains(verb.root);
    boolean isVerb = inNews && heard.get(verb.root).contains(VERB);
    return (verb.hasPassive ? 4 : 0) + (isVerb ? 2 : 0) + (inNews ? 1 : 0);
  }

  private void addVerb(String active, Verb verb) {
    boolean suffixed = verb.voices.get(0) != Frame.ACTIVE;
    boolean alone = !suffixed && !verb.hasPassive && intransitive.contains(active);
    String kind = alone ? ":I" : ":T";
    if (!verb.otherwise) {
      addMade(active, verb.root, verb.voices.get(0).tag() + kind);
    }
    String passive = verb.voices.get(1).of(verb.root);
    if (!alone && (verb.hasPassive || !heard.containsKey(passive))) {
      addMade(passive, verb.root, verb.voices.get(1).tag() + kind);
    }
    if (!alone) {
      addMade(verb.voices.get(2).of(verb.root), verb.root, verb.voices.get(2).tag() + kind);
    }
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
      add(word, word, voice + shape.group(2).toUpperCase() + ":L");
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
