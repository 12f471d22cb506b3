package org.languagetool.tokenizers.id;

import static org.junit.Assert.assertEquals;

import java.util.List;

import org.junit.Test;
import org.languagetool.Languages;

public class TokenizersTest {

  private final IndonesianSentenceTokenizer sentences =
      new IndonesianSentenceTokenizer(Languages.getLanguageForShortCode("id"));

  private void whole(String... parts) {
    assertEquals(List.of(parts), sentences.tokenize(String.join("", parts)));
  }

  @Test
  public void degreesAndTitlesDoNotEndASentence() {
    whole("Camat Yosef Lado, S.H., M.Si. membuka lomba itu. ", "Warga bersorak.");
    whole("Menurut dr. Maria Tefa, Sp.A., pasien itu pulih. ", "Ia pulang.");
    whole("Prof. Dr. Ir. H. Anton Bere, M.Sc. hadir.");
    whole("Saksi itu bernama M. Yusuf. ", "Ia nelayan.");
    whole("Puisi A. A. Lewo dan W.S. Raga dibacakan.");
  }

  @Test
  public void abbreviationsDoNotEndASentence() {
    whole("Kantornya di Jl. Timor Raya No. 12 Kupang. ", "Pagarnya hijau.");
    whole("Surat a.n. bupati itu diterima pukul 10.00 Wita. ", "Isinya singkat.");
    whole("Harga tiket Rp. 50.000 per orang.");
    whole("Beras, gula, dll. dibagikan kepada warga.");
  }

  @Test
  public void sentencesEndAtTheirMarksAndAtLineBreaks() {
    whole("Hujan turun. ", "Benarkah itu? ", "Ya!");
    whole("Judul tanpa titik\n", "Paragraf pertama.");
  }

  @Test
  public void aQuotationIsKeptWhole() {
    whole("\"Air naik. Kami lari,\" kata Marta. ", "Ia selamat.");
    whole("Marta berkata, “Air naik. Kami lari.” ", "Ia selamat.");
    whole("\"Benarkah?\" tanya hakim.");
    whole("\"Tanda ini lupa ditutup. ", "Kalimat berikutnya. ", "Selesai.");
  }

  @Test
  public void numbersAreOneToken() {
    assertEquals(List.of("Rp1.500.000", ",", " ", "pukul", " ", "10.30", "."),
        new IndonesianWordTokenizer().tokenize("Rp1.500.000, pukul 10.30."));
    assertEquals(List.of("14/8/2024", " ", "12,5"), new IndonesianWordTokenizer().tokenize("14/8/2024 12,5"));
  }
}
