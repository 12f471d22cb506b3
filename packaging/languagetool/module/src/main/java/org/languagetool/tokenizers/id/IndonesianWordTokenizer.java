package org.languagetool.tokenizers.id;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.languagetool.tokenizers.WordTokenizer;

/** Keeps numbers whole: 10.30, 1.500.000, 12,5 and 14/8/2024 are one token each. */
public class IndonesianWordTokenizer extends WordTokenizer {

  private static final Pattern STARTS_NUMBER = Pattern.compile("(Rp)?[0-9]+([.,:/][0-9]+)*");
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  @Override
  public List<String> tokenize(String text) {
    List<String> parts = super.tokenize(text);
    List<String> result = new ArrayList<>(parts.size());
    int place = 0;
    while (place < parts.size()) {
      StringBuilder token = new StringBuilder(parts.get(place));
      place++;
      while (place + 1 < parts.size() && STARTS_NUMBER.matcher(token).matches() && joins(parts.get(place))
          && DIGITS.matcher(parts.get(place + 1)).matches()) {
        token.append(parts.get(place)).append(parts.get(place + 1));
        place += 2;
      }
      result.add(token.toString());
    }
    return result;
  }

  private static boolean joins(String mark) {
    return mark.length() == 1 && ".,:/".contains(mark);
  }
}
