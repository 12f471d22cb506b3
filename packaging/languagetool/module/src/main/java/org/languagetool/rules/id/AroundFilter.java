package org.languagetool.rules.id;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.patterns.RuleFilter;

/**
 * Keeps a match only where the sentence around it is as asked: {@code before:} and {@code after:} are regular
 * expressions that must be found there, {@code notBefore:} and {@code notAfter:} ones that must not. A space is
 * written {@code _}.
 *
 * <p>Patterns do not go back on what they skipped; this does.
 */
public class AroundFilter extends RuleFilter {

  @Override
  public RuleMatch acceptRuleMatch(RuleMatch match, Map<String, String> arguments, int patternTokenPos,
      AnalyzedTokenReadings[] patternTokens, List<Integer> tokenPositions) {
    String sentence = match.getSentence().getText();
    String before = sentence.substring(0, match.getFromPos());
    String after = sentence.substring(Math.min(match.getToPos(), sentence.length()));
    boolean wanted = found(arguments.get("before"), before, true) && found(arguments.get("after"), after, true)
        && !found(arguments.get("notBefore"), before, false) && !found(arguments.get("notAfter"), after, false);
    return wanted ? match : null;
  }

  private static boolean found(String expression, String text, boolean whereNotAsked) {
    if (expression == null) {
      return whereNotAsked;
    }
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    return Pattern.compile(expression.replace('_', ' '), flags).matcher(text).find();
  }
}
