package org.languagetool.tagging.id;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One way to make a word of a root: a prefix, a suffix, the tag of the result and its lemma.
 *
 * <p>Verbs: {@code VRB:<voice>:<suffix>}. Nouns: {@code NOM:<class>:<form>}. The tags are told in tagset.txt.
 */
public enum Frame {
  ACTIVE("VRB:AKT:0", "", Affixes::active),
  ACTIVE_KAN("VRB:AKT:KAN", "kan", Affixes::active),
  ACTIVE_I("VRB:AKT:I", "i", Affixes::active),
  PASSIVE("VRB:PAS:0", "", Affixes::passive),
  PASSIVE_KAN("VRB:PAS:KAN", "kan", Affixes::passive),
  PASSIVE_I("VRB:PAS:I", "i", Affixes::passive),
  BARE("VRB:DSR:0", "", Affixes::joined),
  BARE_KAN("VRB:DSR:KAN", "kan", Affixes::joined),
  BARE_I("VRB:DSR:I", "i", Affixes::joined),
  BER("VRB:BER:0", "", root -> Affixes.withR("ber", root)),
  BER_KAN("VRB:BER:KAN", "kan", root -> Affixes.withR("ber", root)),
  BER_AN("VRB:BER:AN", "an", root -> Affixes.withR("ber", root)),
  TER("VRB:TER:0", "", root -> Affixes.withR("ter", root)),
  TER_KAN("VRB:TER:KAN", "kan", root -> Affixes.withR("ter", root)),
  TER_I("VRB:TER:I", "i", root -> Affixes.withR("ter", root)),
  DOER("NOM:ORG:PE", "", Affixes::doer),
  PER("NOM:ORG:PE", "", root -> Affixes.withR("per", root)),
  DOING("NOM:BND:PEAN", "an", Affixes::doer),
  PER_AN("NOM:BND:PERAN", "an", root -> Affixes.withR("per", root)),
  KE_AN("NOM:BND:KEAN", "an", root -> "ke" + root),
  AN("NOM:BND:AN", "an", root -> root),
  SE("ADV:SE", "", root -> "se" + root);

  /** The frames of one transitive verb, by suffix: where one of them is heard, so are the others. */
  public static final List<List<Frame>> VERB_SETS = List.of(
      List.of(ACTIVE, PASSIVE, BARE),
      List.of(ACTIVE_KAN, PASSIVE_KAN, BARE_KAN),
      List.of(ACTIVE_I, PASSIVE_I, BARE_I));

  private final String tag;
  private final String suffix;
  private final UnaryOperator<String> prefix;

  Frame(String tag, String suffix, UnaryOperator<String> prefix) {
    this.tag = tag;
    this.suffix = suffix;
    this.prefix = prefix;
  }

  /** The tag, without what depends on the root. */
  public String tag() {
    return tag;
  }

  String suffix() {
    return suffix;
  }

  /** The word that {@code root} becomes. */
  public String of(String root) {
    return prefix.apply(root) + suffix;
  }
}
