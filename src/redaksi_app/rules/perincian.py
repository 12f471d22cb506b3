"""The comma before the last of three: beras, gula, dan kopi."""

from __future__ import annotations

from collections.abc import Iterator

from redaksi_app.article import PROSE, PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.text.patterns import expression

_RUNNING = PROSE - {PartKind.HEADLINE, PartKind.KICKER, PartKind.SUBHEAD}

_ITEM = r"[^\W\d_][\w-]*(?:[ \u00a0][^\W\d_][\w-]*){0,2}"
_PENULTIMATE = expression(
    rf",[ \u00a0](?P<item>{_ITEM}?)(?P<gap>[ \u00a0](?P<and>dan|serta|atau)[ \u00a0](?P<last>[^\W\d_][\w-]*))"
)
_VERB = expression(r"(?:me(?!reka\b|nteri)[mnlrwy]|di(?!nas|rektur|skusi|ri)[a-z]{4}|ber[a-z]{4}|ter[a-z]{4})")
_WORD = expression(r"[^\W\d_][\w-]*")

#: A short stretch with one of these is no item but a clause, or says who speaks, or holds a list of its own.
_NO_ITEM = frozenset(
    """yang adalah ialah ini itu tersebut di ke pada dalam dengan untuk oleh karena sehingga agar juga akan telah sudah
    sedang masih tidak tak bukan bukannya belum bisa dapat harus kata ujar lanjut tutur jelas ucap ungkap tambah imbuh
    papar terang tegas katanya ujarnya saya kami kita ia dia mereka lalu kemudian namun tetapi serta dan atau maupun
    hingga sampai bahkan termasuk baik jika bila kalau saat ketika setelah sebelum menurut misalnya yakni yaitu antara
    seperti dari sebagai bagi terhadap maka jadi hanya lebih sangat ada lain terutama khususnya apalagi bersama pun
    semakin makin selalu akhirnya mulai sementara sedangkan berikut padahal terdapat perlu adanya diduga para sejumlah
    beberapa seluruh semua kedua satu dua tiga empat lima seorang sebuah seterusnya sekitarnya nanti beliau begitu
    sebagian setiap tiap usai ikut langsung pihak keduanya selain tanpa""".split()
)
#: Names of institutions that may hold "dan" themselves: "Dinas Perindustrian dan Perdagangan".
_INSTITUTIONS = frozenset(
    """Dinas Kementerian Badan Kepala Direktorat Menteri Wakil Komisi Bidang Biro Bagian Lembaga Fakultas Institut Data
    Undang-Undang Peraturan Pusat Balai Ilmu Program Kabupaten Usaha Ketua Direktur Asosiasi Ikatan Himpunan""".split()
)
#: What leads straight into a list: "berupa beras, gula dan kopi", "terdiri atas ...".
_LEADS = frozenset(
    """berupa meliputi seperti yakni yaitu atas untuk mencakup antara dari di berisi membawa menjual membagikan membeli
    menyita mengamankan menyediakan menyiapkan menyalurkan menerima memiliki menanam mengirim menghasilkan melibatkan
    dihadiri diikuti memuat membutuhkan mengimpor mengekspor menyerahkan menyajikan memproduksi terutama termasuk
    mengangkut memasok mengajarkan merawat memamerkan mengumpulkan""".split()
)
#: A sentence that opens so has a comma after its first phrase, which parts no items.
_OPENERS = frozenset(
    """di ke dari pada dalam menurut setelah usai saat ketika jika bila kalau karena sebelum sejak selama untuk dengan
    bagi selain seusai apabila meski meskipun walau walaupun akibat melalui sebagai oleh atas tanpa hingga sampai
    antara seperti demi guna namun begitu begitupun sementara tetapi bersama berdasarkan berkat khusus sedangkan
    terhadap terkait atas baca""".split()
)


@paragraph_rule("perincian.koma", Category.ORTHOGRAPHY, Severity.ADVICE, parts=_RUNNING, words=("dan", "serta", "atau"))
def list_comma(passage: Passage) -> Iterator[Hit]:
    """Koma sebelum unsur terakhir dalam perincian.
    A comma before the last item of a list.

    Mengapa: Perincian yang unsurnya tiga atau lebih memakai koma juga sebelum dan, serta, atau. Banyak redaksi
        menghilangkannya; lembar gaya menentukan pilihannya.
    Why: A list of three or more has a comma before dan, serta, atau as well. Many newsrooms leave it out; the
        stylesheet decides.
    Sumber: EYD V, III.B (koma di antara unsur dalam perincian)

    Salah: Petugas membagikan selimut, beras dan air mineral.
    Jadi: Petugas membagikan selimut, beras, dan air mineral.
    Salah: Rombongan singgah di Ende, Maumere, Larantuka dan Lewoleba.
    Jadi: Rombongan singgah di Ende, Maumere, Larantuka, dan Lewoleba.
    Diam: Petugas membagikan selimut, beras, dan air mineral.
    Diam: Menurut Lukas, guru dan murid sudah pulang.
    Diam: Akibatnya, sungai meluap dan merendam kampung.
    Diam: Setelah menjual sayur, ibu dan anak itu pulang.
    """
    if passage.style.punctuation.list_comma != "wajib":
        return
    for match in _PENULTIMATE.finditer(passage.text):
        item, last = match["item"].split(), match["last"]
        if not _may_be_item(item) or not _may_be_item([last]):
            continue
        if len(item) > 1 and item[0] in _INSTITUTIONS and last[0].isupper():
            continue
        if not _is_list(passage, match.start(), item[0][0].isupper()):
            continue
        at = match.start("gap")
        yield Hit(
            at,
            at,
            Bilingual(f"Koma sebelum “{match['and']}” dalam perincian", f"A comma before “{match['and']}” in a list"),
            (",",),
            group="perincian.koma",
        )


def _may_be_item(words: list[str]) -> bool:
    return _NO_ITEM.isdisjoint(word.lower() for word in words) and not _VERB.match(words[0])


def _is_list(passage: Passage, comma: int, capital: bool) -> bool:
    """Whether what stands before ``comma`` is surely an item too; ``capital``: the item after it has one."""
    start = max((span.start for span in passage.sentences if span.start <= comma), default=0)
    before = passage.text[start:comma].replace("\u00a0", " ")
    earlier, parted, clause = before.rpartition(", ")
    if parted:  # "A, B, C dan D"
        return len(clause.split()) <= 3 and bool(earlier) and _same_kind(clause.split(), capital)
    words = before.split(" ")
    if len(words) < 3 or words[0].lstrip('"“(').lower() in _OPENERS or _VERB.match(words[0].lstrip('"“').lower()):
        return False
    for count in (1, 2, 3):
        if len(words) > count + 1 and words[-count - 1].lower() in _LEADS:
            return _same_kind(words[-count:], capital)
    return False


def _same_kind(words: list[str], capital: bool) -> bool:
    """Whether the words can be an item, with a capital where the next item has one."""
    if not words or not all(_WORD.fullmatch(word) for word in words):
        return False
    return words[0][0].isupper() == capital and _may_be_item(words)
