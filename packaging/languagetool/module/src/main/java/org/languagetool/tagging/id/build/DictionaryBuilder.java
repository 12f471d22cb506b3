package org.languagetool.tagging.id.build;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.languagetool.tagging.TaggedWord;

import morfologik.fsa.FSA;
import morfologik.fsa.builders.CFSA2Serializer;
import morfologik.fsa.builders.FSABuilder;
import morfologik.stemming.EncoderType;
import morfologik.stemming.ISequenceEncoder;

/** Writes the tagger's dictionary: {@code DictionaryBuilder LEXICON_FOLDER TARGET_FOLDER}. Part of the build only. */
public final class DictionaryBuilder {

  private static final char SEPARATOR = '+';
  private static final String INFO = String.join("\n",
      "# Indonesian tagger dictionary, LGPL-2.1-or-later",
      "fsa.dict.separator=" + SEPARATOR,
      "fsa.dict.encoding=utf-8",
      "fsa.dict.encoder=infix",
      "");

  private DictionaryBuilder() {
  }

  /** Reads the lexicon and writes indonesian.dict, indonesian.info and indonesian_tags.txt. */
  public static void main(String[] arguments) throws IOException {
    Lexicon lexicon = Lexicon.read(Path.of(arguments[0]));
    Path target = Path.of(arguments[1]);
    Files.createDirectories(target);
    List<byte[]> lines = new ArrayList<>();
    lexicon.forms().forEach((form, readings) -> readings.forEach(reading -> lines.add(encoded(form, reading))));
    lines.sort(FSABuilder.LEXICAL_ORDERING);
    FSA automaton = FSABuilder.build(lines);
    try (OutputStream out = Files.newOutputStream(target.resolve("indonesian.dict"))) {
      new CFSA2Serializer().serialize(automaton, out);
    }
    Files.writeString(target.resolve("indonesian.info"), INFO);
    List<String> tags = lexicon.forms().values().stream()
        .flatMap(Collection::stream).map(TaggedWord::getPosTag).distinct().sorted().toList();
    Files.write(target.resolve("indonesian_tags.txt"), tags);
    System.out.printf("%d forms, %d readings, %d tags%n", lexicon.forms().size(), lines.size(), tags.size());
  }

  private static byte[] encoded(String form, TaggedWord reading) {
    ISequenceEncoder encoder = EncoderType.INFIX.get();
    byte[] source = form.getBytes(StandardCharsets.UTF_8);
    byte[] lemma = reading.getLemma().getBytes(StandardCharsets.UTF_8);
    ByteBuffer code = encoder.encode(ByteBuffer.allocate(256), ByteBuffer.wrap(source), ByteBuffer.wrap(lemma));
    byte[] tag = reading.getPosTag().getBytes(StandardCharsets.UTF_8);
    ByteBuffer line = ByteBuffer.allocate(source.length + code.remaining() + tag.length + 2);
    line.put(source).put((byte) SEPARATOR).put(code).put((byte) SEPARATOR).put(tag);
    return line.array();
  }
}
