"""People: one person, one name, one age, one post."""

from __future__ import annotations

from collections.abc import Iterator

from redaksi_app.article import Article, PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.introductions import not_introduced
from redaksi_app.rules.name_words import is_post, rank_words
from redaksi_app.rules.names import Mention, Sign, mentions_of
from redaksi_app.rules.namesakes import variants
from redaksi_app.rules.people_facts import conflicting_ages, conflicting_origins, conflicting_posts
from redaksi_app.rules.rule import Hit, article_rule
from redaksi_app.text.patterns import expression

_DEGREES = expression(r"(?:,[ \u00a0]?(?:[A-Z][A-Za-z]{0,5}\.){1,4})+")
_CLOSING = expression(r",(?=[ \u00a0][a-z])")
#: What opens a sentence and is itself closed by the comma behind the name.
_INTRODUCES = expression(
    r"(?:\b(?:[Mm]enurut|[Bb]agi|[Kk]ata|[Ss]elain|[Bb]ersama|[Oo]leh)|(?:^|[.!?]\s|\n)[\w ]{0,16})[ \u00a0]$"
)
_PRESIDENT = ("Presiden", "RI")
#: A title this short is used as a form of address: "Presiden Prabowo Subianto", "Bupati Anton Seran".
_LEAST_TITLE = 2


@article_rule("orang.ejaan-nama", Category.CONSISTENCY, Severity.WARNING)
def one_spelling(article: Article) -> Iterator[Hit]:
    """Nama dieja sama di seluruh naskah.
    A name is spelled the same throughout the draft.

    Mengapa: Naskah ini mengeja satu nama dengan dua cara; salah satunya salah ketik atau salah dengar. Yang lebih
        sering, atau yang lebih dulu, ditawarkan; periksa mana yang benar.
    Why: This draft spells one name in two ways; one of them is mistyped or misheard. The commoner, or the earlier, is
        offered; check which is right.
    Sumber: Kebiasaan redaksi

    Salah: Sopir truk, Yohanes Bere, selamat. ¶ Menurut Yohanes Bere, rem tidak berfungsi. ¶ Polisi meminta Yohannes
        Bere kembali.
    Jadi: Sopir truk, Yohanes Bere, selamat. ¶ Menurut Yohanes Bere, rem tidak berfungsi. ¶ Polisi meminta Yohanes
        Bere kembali.
    Salah: Polisi Tahan Anton Serran ¶ KUPANG - Polisi menahan Anton Seran. ¶ Menurut penyidik, Anton Seran mengaku.
    Jadi: Polisi Tahan Anton Seran ¶ KUPANG - Polisi menahan Anton Seran. ¶ Menurut penyidik, Anton Seran mengaku.
    Salah: Ketua majelis, Andi Rachmat Saleh, membuka sidang. ¶ Saksi diam. ¶ Menurut Andi Rahmat, sidang ditunda.
    Jadi: Ketua majelis, Andi Rachmat Saleh, membuka sidang. ¶ Saksi diam. ¶ Menurut Andi Rachmat, sidang ditunda.
    Salah: Camat Gerrit Bere membuka lomba. ¶ Menurut Gerrit, lomba itu ramai. ¶ Besoknya Gerit pulang.
    Jadi: Camat Gerrit Bere membuka lomba. ¶ Menurut Gerrit, lomba itu ramai. ¶ Besoknya Gerrit pulang.
    Diam: Lomba dimenangi Yohanes Bria. Adiknya, Yohana Bria, juara ketiga.
    Diam: Hadir Hasan Bria dan Husen Bria. ¶ Menurut Hasan Bria, panen baik.
    Diam: Vokalisnya, Wa Ode Suarni, lahir di Buton. ¶ Wa Ode Sarni, sepupunya, memainkan gambus.
    Diam: Saksi bernama Sri Rahayu. ¶ Pelapor, Sri Rahayuningsih, tinggal di Soe.
    """
    for variant in variants(article):
        yield Hit(
            variant.span.start,
            variant.span.end,
            Bilingual(
                f"Di tempat lain naskah ini mengeja {variant.right}", f"Elsewhere this draft spells {variant.right}"
            ),
            (variant.right,),
            severity=None if variant.sure else Severity.ADVICE,
        )


@article_rule("orang.sebutan-ulang", Category.STYLE, Severity.ADVICE)
def introduced_again(article: Article) -> Iterator[Hit]:
    """Orang yang sudah diperkenalkan cukup disebut namanya.
    Somebody who has been introduced needs only the name.

    Mengapa: Jabatan, pangkat, gelar, dan nama lengkap cukup ditulis sekali, pada sebutan pertama; sesudah itu nama
        saja.
    Why: Post, rank, degrees and full name are written once, at the first mention; after that the name alone will do.
    Sumber: Kebiasaan redaksi

    Salah: Kapolres Ende AKBP Anton Seran tiba. ¶ Tenda dibagi. ¶ Kapolres Ende AKBP Anton Seran mengatakan stok cukup.
    Jadi: Kapolres Ende AKBP Anton Seran tiba. ¶ Tenda dibagi. ¶ Anton Seran mengatakan stok cukup.
    Salah: Kepala Dinas Sosial Kabupaten Belu, Maria Bria, S.Sos., M.Si., tiba. ¶ Kepala Dinas Sosial Kabupaten Belu,
        Maria Bria, S.Sos., M.Si., berharap panen baik.
    Jadi: Kepala Dinas Sosial Kabupaten Belu, Maria Bria, S.Sos., M.Si., tiba. ¶ Maria Bria berharap panen baik.
    Salah: Lurah Oebobo, Maria Bria, tiba. ¶ Menurut Lurah Oebobo, Maria Bria, air surut.
    Jadi: Lurah Oebobo, Maria Bria, tiba. ¶ Menurut Maria Bria, air surut.
    Diam: Kapolres Ende AKBP Anton Seran tiba. ¶ Menurut Anton Seran, stok cukup. ¶ AKBP Anton mengatakan itu.
    Diam: Kapolres Ende AKBP Anton Seran tiba. ¶ Kapolres Belu AKBP Yosef Nahak mengatakan stok cukup.
    Diam: Presiden Anton Seran tiba. ¶ Menurut Presiden Anton Seran, panen baik.
    """
    if article.style.people.second_mention == "bebas":
        return
    seen: dict[tuple[str, ...], list[Mention]] = {}
    for mention, part in mentions_of(article):
        if len(mention.words) < 2 or part.kind not in (PartKind.LEAD, PartKind.BODY):
            continue
        earlier = seen.setdefault(mention.words, [])
        known = next((one for one in earlier if _same_title(one.title, mention.title)), None)
        earlier.append(mention)
        if known is None or not _introduces(mention):
            continue
        end, instead = _name_alone(article.text, mention)
        yield Hit(
            mention.title_start,
            end,
            Bilingual("Sudah diperkenalkan; cukup namanya", "Introduced before; the name alone will do"),
            (instead,),
        )


def _name_alone(text: str, mention: Mention) -> tuple[int, str]:
    """Where what the name replaces ends, and the name with the comma that has to stay.

    A comma that closes an apposition goes with it; one that closes "Menurut Bupati Belu Anton Seran," stays.
    """
    name = text[mention.start : mention.end]
    degrees = _DEGREES.match(text, mention.end)
    end = degrees.end() if degrees else mention.end
    closing = _CLOSING.match(text, end)
    if closing is None:
        return end, name
    opened = degrees or "," in text[mention.title_start : mention.start]
    if not opened or _INTRODUCES.search(text, max(0, mention.title_start - 24), mention.title_start):
        return end, name
    return closing.end(), name


def _introduces(mention: Mention) -> bool:
    """Whether a whole post stands before the name, with where it is held."""
    words = mention.title.split()
    return (
        len(words) >= _LEAST_TITLE
        and is_post(words[0])
        and words[0].lower() not in rank_words()
        and not mention.signs & Sign.BEARER
        and not (words[-1] in _PRESIDENT and words[0] in ("Wakil", *_PRESIDENT))
    )


def _same_title(one: str, other: str) -> bool:
    """Whether the later title says no more than the earlier one."""
    return bool(other) and set(other.lower().split()) <= set(one.lower().split())


@article_rule("orang.usia", Category.CONSISTENCY, Severity.ADVICE)
def one_age(article: Article) -> Iterator[Hit]:
    """Usia seseorang sama di seluruh naskah.
    A person's age is the same throughout the draft.

    Mengapa: Naskah ini menyebut dua usia untuk satu orang; angkanya sering tertukar (34 dan 43).
    Why: This draft gives one person two ages; the digits are often swapped (34 and 43).
    Sumber: Kebiasaan redaksi

    Tandai: Penambang, Anton Seran (34), tertimbun. ¶ Petugas menemukan Anton, pria berusia [[43 tahun]] itu, sadar.
    Tandai: Nenek Maria Bria (78) menjual jamu. ¶ Pada usia [[87 tahun]], Maria masih kuat.
    Tandai: Bayi itu diberi nama oleh perawat Ester Nuban (27). ¶ Perawat berumur [[72 tahun]] itu terharu.
    Tandai: Korban, Anton Seran (34), dirawat. ¶ Anton Seran ([[35]]) sudah pulang.
    Diam: Pemahat itu, Yosef Nahak (62), mulai mengukir ketika berusia 12 tahun. ¶ Pada usia 15 tahun, Yosef merantau.
    Diam: Dua korban, Slamet (40) asal Blora dan Slamet (55) asal Pati, dirawat.
    Diam: Anton Seran (51) mengajari anaknya, Tigor (15). ¶ Remaja berusia 15 tahun itu senang.
    """
    for span, before in conflicting_ages(article):
        yield Hit(span.start, span.end, Bilingual(f"Di tempat lain: {before} tahun", f"Elsewhere: {before} years old"))


@article_rule("orang.jabatan", Category.CONSISTENCY, Severity.ADVICE)
def one_post(article: Article) -> Iterator[Hit]:
    """Jabatan seseorang sama di seluruh naskah.
    A person's post is the same throughout the draft.

    Mengapa: Naskah ini memberi satu orang dua jabatan yang tidak dapat dirangkap; salah satunya mungkin keliru.
    Why: This draft gives one person two posts that nobody holds at a time; one of them may be wrong.
    Sumber: Kebiasaan redaksi

    Tandai: Kepala Dinas Perhubungan Kabupaten Belu Anton Seran tiba. ¶ [[Kepala Dinas Perdagangan]] Anton Seran pulang.
    Tandai: Anggota DPRD Kabupaten Belu Maria Bria hadir. ¶ Menurut [[Ketua DPRD Kabupaten Belu]] Maria Bria, aman.
    Diam: Kepala Dinas Sosial Kabupaten Belu Maria Bria hadir. ¶ Kadis Sosial Maria Bria menghitung warga.
    Diam: Sekretaris Daerah Anton Seran dilantik. ¶ Sebelumnya, Kepala Dinas Sosial Anton Seran bertugas di Soe.
    Diam: Kapolres TTU AKBP Anton Seran tiba. ¶ Kapolres Timor Tengah Utara AKBP Anton Seran pulang.
    Diam: Ketua DPRD Belu Maria Bria hadir. ¶ Ketua Yayasan Kasih Maria Bria pulang.
    """
    for span, before in conflicting_posts(article):
        yield Hit(span.start, span.end, Bilingual(f"Di tempat lain: {before}", f"Elsewhere: {before}"))


@article_rule("orang.asal", Category.CONSISTENCY, Severity.ADVICE)
def one_origin(article: Article) -> Iterator[Hit]:
    """Asal seseorang sama di seluruh naskah.
    Where a person comes from is the same throughout the draft.

    Mengapa: Naskah ini menyebut dua tempat asal untuk satu orang, dan yang satu tidak terletak di dalam yang lain.
    Why: This draft has one person come from two places, neither of which lies in the other.
    Sumber: Kebiasaan redaksi

    Tandai: Pelari itu, Maria Bria, asal Sentani, menang. ¶ Hadiah diserahkan kepada pelari asal [[Sorong]], Maria Bria.
    Diam: Pelari itu, Maria Bria, asal Atambua, menang. ¶ Hadiah diserahkan kepada pelari asal Belu, Maria Bria.
    Diam: Pelari itu, Maria Bria, asal Papua, menang. ¶ Hadiah diserahkan kepada pelari asal Sentani, Maria Bria.
    """
    for span, before in conflicting_origins(article):
        yield Hit(span.start, span.end, Bilingual(f"Di tempat lain: asal {before}", f"Elsewhere: from {before}"))


@article_rule("orang.belum-dikenalkan", Category.CONSISTENCY, Severity.ADVICE)
def never_introduced(article: Article) -> Iterator[Hit]:
    """Orang yang dikutip diperkenalkan dahulu.
    Somebody who is quoted has been introduced.

    Mengapa: Nama ini muncul pertama kali sebagai sumber kutipan, tanpa keterangan siapa orangnya.
    Why: This name first appears as the source of a quotation, and nothing says who it is.
    Sumber: Kebiasaan redaksi

    Tandai: Banjir merendam 60 rumah sejak subuh. ¶ "Air naik sangat cepat," kata [[Marsel]].
    Tandai: Pasar malam ramai. ¶ [[Sartika]] menambahkan, kebersihan menjadi tanggung jawab bersama.
    Diam: Seorang warga, Marsel, mengungsi. ¶ "Air naik sangat cepat," kata Marsel.
    Diam: Seorang warga, Marselinus Bria, mengungsi. ¶ "Air naik sangat cepat," kata Marsel.
    Diam: "Kami membuka dua posko," kata Lurah Oebufu, Anton Seran, di kantornya. ¶ "Aman," ujar Anton.
    Diam: "Air naik sangat cepat," kata Marsel, warga setempat. ¶ "Semua selamat," ujar Maria (41).
    Diam: Marsel Mengungsi ¶ KUPANG - Banjir merendam 60 rumah. ¶ "Air naik," kata Marsel.
    """
    for mention in not_introduced(article):
        yield Hit(
            mention.start,
            mention.end,
            Bilingual(f"Siapa {mention.name}? Belum diperkenalkan", f"Who is {mention.name}? Not introduced yet"),
        )
