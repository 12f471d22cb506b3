"""The capitals of abbreviations and acronyms."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from redaksi_app.article import PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.prepared import prepared
from redaksi_app.rules.acronyms import common_nouns, meanings
from redaksi_app.rules.casing import opens_sentence
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.rules.tables import listed, read_table
from redaksi_app.text.patterns import expression

_SENTENCES = frozenset({PartKind.DECK, PartKind.LEAD, PartKind.BODY, PartKind.CAPTION})
#: What shows that letters in capitals are a firm's own way of writing itself.
_FIRM_BEFORE = expression(r"(?:\b(?:PT|Perum|Perumda|Persero|CV|Bank|Grup|Koperasi|Hotel)\)?\.?|®)[ \u00a0]$")
_FIRM_AFTER = expression(r"[ \u00a0]\(?(?:Persero|Tbk|Group|Grup)\b")
_NEIGHBOURS = expression(r"(?P<before>\w+)?[ \u00a0/-]*\x00[ \u00a0/-]*(?P<after>\w+)?")
_LABEL_AFTER = expression(r"[ \u00a0]*[-–—:|]")
#: A neighbourhood by its number: "Rt 03".
_HOOD = expression(r"(?<![\w@#/.-])(?:[Rr]t|[Rr]w)(?=[ \u00a0]\d)")
_NOT_INSIDE = "@#/.&-_'’"
#: Small letters that mean something else as well: basis points, a file's ending, what chats are full of, a speed, a
#: school subject (PKn).
_OTHER_WORDS = frozenset(
    """bps spt apk add str sks brt ump bst sps mvp abk akb adb pkl kontras gelora bakti pendam kobar mabar labura lobar
    sipol silon kukar kotim kutim lotim matim malut kadin dpt bkn pgn sda pts kph pkn""".split()
)
#: More of what stands before names than the tables have.
_BEFORE_NAMES = frozenset({"abg"})
#: How the name of a firm in Malaysia ends: "Sdn. Bhd."
_FIRM_ABROAD = expression(r"\.?[ \u00a0]Bhd\b")
_NAME_AFTER = expression(r"\.|[ \u00a0][A-ZÀ-Þ](?![A-Z])")
_CONSONANTS = "[b-df-hj-np-tv-z]"
_OPENINGS = (
    "pr|kr|tr|br|dr|gr|kl|pl|bl|fl|gl|sl|sp|st|sk|sw|kw|ny|ng|sy|kh|dw|tw|sm|sn|cr|fr|vl|wr|ps|ts|dj|tj|gh|th|sh|ch|bh|"
    "dh|ph|kn|mb|nd|nj|gn|zh|wh|hr|hl|sc|sq|rh"
)
_CLOSINGS = (
    "ng|ns|ks|rt|nd|nt|rd|ld|lt|st|rl|rn|rz|tz|lf|rs|nk|rk|ph|th|sh|ch|kh|ll|ss|tt|ff|nn|mm|rr|ck|ts|ps|lk|sk|lm|rm|hn|"
    "hr|ft|ct|pt|dh|gh|bh|nz|nc|nj|rf|rg|rb|rp|lp|lb|rv|lv|wn|ws|hm|kt|nh"
)
#: Letters that no word and no name has in this order: such an abbreviation cannot be one.
_UNPRONOUNCEABLE = expression(
    rf"(?!{_OPENINGS}){_CONSONANTS}{{2}}|{_CONSONANTS}+$|.*[aeiou](?!(?:{_CLOSINGS})$){_CONSONANTS}{{2,}}$"
    rf"|.*{_CONSONANTS}{{4}}"
)


def _occurrences(text: str, written: str) -> Iterator[int]:
    """Where ``written`` stands as a word by itself, or beside another acronym (TNI/POLRI), not in an address or tag."""
    start = text.find(written)
    while start >= 0:
        end = start + len(written)
        before, after = text[start - 1 : start], text[end : end + 1]
        joined = before.isalnum() or (before and before in _NOT_INSIDE)
        if joined and before in "/-" and text[start - 2 : start - 1].isupper():
            joined = False
        if not joined and not after.isalnum() and not (after in _NOT_INSIDE and text[end + 1 : end + 2].isalnum()):
            yield start
        start = text.find(written, end)


@prepared("akronim-kapital")
def _in_capitals() -> dict[str, str]:
    """Acronyms by their letters in capitals, where nothing else is written so: POLRI."""
    forms = {row["form"] for row in read_table("akronim")}
    result = {}
    for row in read_table("akronim"):
        form = row["form"]
        if form.upper() in listed(row["wrong"]) or (row["kind"] == "umum" and len(form) > 5):
            result[form.upper()] = form
    return {written: form for written, form in result.items() if written not in forms and " " not in written}


@prepared("akronim-kecil")
def _in_small() -> dict[str, str]:
    """Abbreviations, and acronyms of names, by their letters in lower case, where these are no word: ktp, polri."""
    result = {"sma": "SMA", "sman": "SMAN"}
    for row in read_table("akronim"):
        form, small = row["form"], row["form"].lower()
        if small in _OTHER_WORDS or not form.isalpha():
            continue
        if row["kind"] == "singkatan" and len(form) > 2 and _UNPRONOUNCEABLE.match(small):
            result[small] = form
        elif row["kind"] == "nama" and len(form) > 4 and form[1:].islower() and small not in listed(row["accepted"]):
            result.setdefault(small, form)
    return result


@lru_cache(maxsize=1)
def _letters() -> frozenset[str]:
    return frozenset(_in_small()) | frozenset(form.lower() for form in _in_capitals() if form.isalpha()) | {"rt", "rw"}


@paragraph_rule("akronim.kapital", Category.STYLE, Severity.WARNING, safe=True, words=_letters)
def capitals(passage: Passage) -> Iterator[Hit]:
    """Singkatan berhuruf kapital semua, akronim nama diri hanya huruf pertamanya.
    An abbreviation is all capitals; an acronym of a name has one capital.

    Mengapa: Singkatan huruf awal (KPU, KTP) ditulis dengan huruf kapital semua; akronim yang dibaca sebagai kata dan
        merupakan nama diri (Polri, Bawaslu) hanya huruf pertamanya; akronim kata umum (kamtibmas) huruf kecil semua.
    Why: Initialisms (KPU, KTP) are all capitals; acronyms that are read as a word and are a name (Polri, Bawaslu) have
        one capital; acronyms of common nouns (kamtibmas) have none.
    Sumber: EYD V, II.F (singkatan dan akronim)

    Salah: Petugas BAWASLU dan POLRI menjaga gudang Kpu.
    Jadi: Petugas Bawaslu dan Polri menjaga gudang KPU.
    Salah: Warga membawa ktp dan kartu Bpjs ke rapat KAMTIBMAS.
    Jadi: Warga membawa KTP dan kartu BPJS ke rapat kamtibmas.
    Salah: Pemilih itu terdaftar dalam DPTB.
    Jadi: Pemilih itu terdaftar dalam DPTb.
    Salah: Anggota polri mengantar murid Sma Negeri 2 ke Rt 03 di Jatim.
    Jadi: Anggota Polri mengantar murid SMA Negeri 2 ke RT 03 di Jatim.
    Diam: Petugas Bawaslu dan Polri menjaga gudang KPU. Suku bunga naik 25 bps.
    Diam: Rapat dibuka Bpk. Yosef Nahak, lalu ditutup oleh BPK.
    Diam: GEDUNG BAWASLU TERBAKAR, DUA ORANG TERLUKA
    Diam: Beras itu milik Perum BULOG. Daftarlah lewat kpu.go.id atau @kpu_id.
    Diam: POLRI - Petugas menjaga gudang di Kefamenanu.
    Diam: Bpk. Daud Taek, bpk Markus, dan Abg Din dari Lontar Sdn. Bhd. melaju 80 kph.
    """
    text = passage.text
    for letters in passage.words & _letters():
        form = _in_small().get(letters)
        if form:
            yield from _miscased(text, letters, form)
            if form.isupper():
                yield from _miscased(text, letters.capitalize(), form)
        if letters in ("rt", "rw"):
            for match in _HOOD.finditer(text):
                yield _respelt(match.start(), match.end(), match.group(), match.group().upper())
        written = letters.upper()
        if written not in _in_capitals():
            continue
        form = _in_capitals()[written]
        for start in _occurrences(text, written):
            end = start + len(written)
            if _shouts(text, start, end) or _FIRM_BEFORE.search(text, max(0, start - 12), start):
                continue
            if _FIRM_AFTER.match(text, end) or (not start and _LABEL_AFTER.match(text, end)):
                continue
            right = form[0].upper() + form[1:] if opens_sentence(text, start) or _names(text, end) else form
            yield _respelt(start, end, written, right)


@lru_cache(maxsize=1)
def _titles() -> frozenset[str]:
    """What stands before a name, in small letters without its full stops: bpk, sdr, pdt."""
    tables = ("sapaan", "rohaniwan", "bangsawan", "gelar")
    return _BEFORE_NAMES | {
        row["form"].replace(".", "").lower()
        for table in tables
        for row in read_table(table)
        if row.get("place", "before") == "before"
    }


def _miscased(text: str, written: str, form: str) -> Iterator[Hit]:
    """Where ``written`` stands for ``form``, and is no title of the name behind it: "Bpk. Anton"."""
    for start in _occurrences(text, written):
        end = start + len(written)
        titled = written.lower() in _titles() and _NAME_AFTER.match(text, end)
        if not titled and not _FIRM_ABROAD.match(text, end):
            yield _respelt(start, end, written, form)


def _respelt(start: int, end: int, written: str, right: str) -> Hit:
    return Hit(start, end, Bilingual(f"“{written}” ditulis {right}", f"“{written}” is written {right}"), (right,))


def _names(text: str, end: int) -> bool:
    """Whether what follows makes a name of the acronym: "Porprov 2025", "Puskesmas Sasi"."""
    following = text[end : end + 2]
    return following[:1] in " \u00a0" and (following[1:].isupper() or following[1:].isdigit())


def _shouts(text: str, start: int, end: int) -> bool:
    """Whether a neighbouring word that is no abbreviation is in capitals too, as in a headline all in capitals."""
    around = _NEIGHBOURS.search(f"{text[max(0, start - 24) : start]}\x00{text[end : end + 24]}")
    words = (around["before"], around["after"]) if around else ()
    return any(
        word and len(word) > 3 and word.isupper() and word not in meanings() and word not in _in_capitals()
        for word in words
    )


@paragraph_rule("akronim.umum", Category.STYLE, Severity.ADVICE, parts=_SENTENCES, words=common_nouns)
def common_noun(passage: Passage) -> Iterator[Hit]:
    """Akronim kata umum berhuruf kecil: kamtibmas, bukan Kamtibmas.
    An acronym of a common noun is written small: kamtibmas, not Kamtibmas.

    Mengapa: Hanya akronim nama diri yang berhuruf kapital pada awalnya. Di dalam nama (Jumat Curhat, Satgas
        Narkoba) huruf kapitalnya tetap.
    Why: Only acronyms of names have a capital. Inside a name (Jumat Curhat, Satgas Narkoba) the capital stays.
    Sumber: EYD V, II.F (akronim bukan nama diri)

    Salah: Warga diminta menjaga situasi Kamtibmas yang kondusif.
    Jadi: Warga diminta menjaga situasi kamtibmas yang kondusif.
    Diam: Warga diminta menjaga kamtibmas. Kamtibmas tanggung jawab bersama.
    Diam: Polisi menggelar Jumat Curhat bersama Satgas Narkoba dan Caleg Muda.
    """
    text = passage.text
    for form in passage.words & common_nouns():
        written = form.capitalize()
        for start in _occurrences(text, written):
            end = start + len(written)
            if opens_sentence(text, start) or _names(text, end) or _names_before(text, start):
                continue
            yield _respelt(start, end, written, form)


def _names_before(text: str, start: int) -> bool:
    """Whether the word before has a capital, so that both may be one name: "Satgas Narkoba", "PKH dan Sembako"."""
    words = text[max(0, start - 30) : start].replace("(", " ( ").split()
    if words and words[-1] in ("dan", "("):
        words.pop()
    return bool(words) and (words[-1].lstrip("(\"“'‘")[:1].isupper() or words[-1].endswith(("/", "-")))
