"""Commas at conjunctions: before "tetapi", after "Namun" at a sentence's start, none before "karena"."""

from __future__ import annotations

from collections.abc import Iterator

from redaksi_app.article import PROSE, PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.text.patterns import expression

#: Headlines leave commas out for brevity.
_RUNNING = PROSE - {PartKind.HEADLINE, PartKind.KICKER, PartKind.SUBHEAD}

_CONTRAST = expression(
    r"[ \u00a0]+(?P<word>tetapi|tapi|melainkan|sedangkan)[ \u00a0]+(?P<next>[\w-]+)(?P<end>[.,;:!?])?"
)
_LAST_WORD = expression(r"[\w%)”\"’']+$")
#: "akan tetapi" is one conjunction; after the others nothing has been said yet that could be contrasted.
_NO_COMMA_AFTER = frozenset(
    "akan dan atau namun bahkan yang termasuk malah justru ya iya lain tetapi tapi kata".split()
)

_OPENER = expression(
    r"[\"“]?(?P<phrase>Namun(?:[ \u00a0](?:demikian|begitu)|(?![ \u00a0](?:demikian|begitu)\b))"
    r"|Oleh[ \u00a0](?:karena|sebab)[ \u00a0]itu|Karena[ \u00a0]itu|Sebab[ \u00a0]itu|Maka[ \u00a0]dari[ \u00a0]itu"
    r"|Selain[ \u00a0]itu|Sementara[ \u00a0]itu|Di[ \u00a0]samping[ \u00a0]itu|Di[ \u00a0]sisi[ \u00a0]lain"
    r"|Dengan[ \u00a0]demikian|Akan[ \u00a0]tetapi|Sehubungan[ \u00a0]dengan[ \u00a0]itu"
    r"|(?:Meskipun|Meski|Walaupun|Walau|Kendati|Sekalipun)[ \u00a0](?:demikian|begitu)"
    r"|Sebaliknya|Jadi)(?=[ \u00a0]+(?P<next>[^\W\d_]+|\d))"
)
#: What follows shows that the phrase is no conjunction: "Sementara itu terjadi, ...", "Sebaliknya dari rencana".
_NO_CONJUNCTION = {
    "Sementara itu": frozenset({"terjadi", "berlangsung", "dilakukan"}),
    "Sebaliknya": frozenset({"dari"}),
    "Selain itu": frozenset({"semua"}),
    "Di sisi lain": frozenset("jalan sungai bangunan gedung rumah kota lapangan jembatan tembok".split()),
}
#: Published news leaves out the comma after these as often as not.
_SHORT = frozenset({"Namun", "Jadi", "Sebaliknya"})
_SUBJECTS = "kita kami saya aku dia ia beliau mereka pihaknya pemerintah polisi warga untuk pada di dalam".split()
#: "Jadi" sums up, and "Karena itu" concludes, before one of these; before others they are "become" and "because that".
_ONLY_BEFORE = {
    "Karena itu": frozenset(_SUBJECTS),
    "Jadi": frozenset(
        """kalau ini itu memang nanti artinya ada tidak bukan jangan harus sudah belum sekarang setiap selain semua
        masih mari semoga kadang jika bila apabila apa siapa seperti""".split()
    ).union(_SUBJECTS),
}

_BECAUSE = expression(r",(?=[ \u00a0]+karena[ \u00a0]+(?!itu\b|itulah\b))")


@paragraph_rule(
    "koma.sebelum-penghubung",
    Category.ORTHOGRAPHY,
    Severity.WARNING,
    safe=True,
    parts=_RUNNING,
    words=frozenset({"tetapi", "tapi", "melainkan", "sedangkan"}),
)
def comma_before_contrast(passage: Passage) -> Iterator[Hit]:
    """Koma sebelum tetapi, melainkan, sedangkan.
    A comma before tetapi, melainkan, sedangkan.

    Mengapa: Kata penghubung pertentangan didahului koma di tengah kalimat.
    Why: A conjunction of contrast takes a comma before it in the middle of a sentence.
    Sumber: EYD V, III.B (koma sebelum tetapi, melainkan, dan sedangkan)

    Salah: Jalan itu sempit tetapi tetap dilalui truk tambang.
    Jadi: Jalan itu sempit, tetapi tetap dilalui truk tambang.
    Salah: Kakaknya menjadi perawat sedangkan adiknya bertani.
    Jadi: Kakaknya menjadi perawat, sedangkan adiknya bertani.
    Diam: Jalan itu sempit, tetapi tetap dilalui truk tambang.
    Diam: Akan tetapi, izin itu belum dicabut. Kata “tetapi” sering dipakai.
    Diam: Rumah itu kecil tetapi rapi.
    """
    for match in _CONTRAST.finditer(passage.text):
        start = match.start()
        before = _LAST_WORD.search(passage.text, max(0, start - 30), start)
        if before is None or before.group().lower() in _NO_COMMA_AFTER:
            continue
        if match["end"] or (match["next"] == "tidak" and passage.text.startswith(" terbatas", match.end("next"))):
            continue  # two words set side by side: "kecil tetapi rapi", "termasuk tetapi tidak terbatas"
        spoken = match["word"] == "tapi"
        if spoken and passage.quoted(start, start):
            continue  # talk is not cut into clauses
        yield Hit(
            start,
            start,
            Bilingual(f"Koma sebelum “{match['word']}”", f"A comma before “{match['word']}”"),
            (",",),
            severity=Severity.ADVICE if spoken else None,
            group="koma.sebelum-penghubung",
        )


@paragraph_rule(
    "koma.sesudah-penghubung",
    Category.ORTHOGRAPHY,
    Severity.WARNING,
    safe=True,
    parts=_RUNNING,
    words=frozenset({"namun", "itu", "demikian", "begitu", "lain", "tetapi", "sebaliknya", "jadi"}),
)
def comma_after_opener(passage: Passage) -> Iterator[Hit]:
    """Koma sesudah kata penghubung antarkalimat.
    A comma after a word that links two sentences.

    Mengapa: Namun, selain itu, oleh karena itu, dan sejenisnya di awal kalimat diikuti koma.
    Why: Namun, selain itu, oleh karena itu and their like take a comma at a sentence's start.
    Sumber: EYD V, III.B (koma sesudah ungkapan penghubung antarkalimat)

    Salah: Namun usul itu ditolak. Oleh karena itu warga mendesak dewan.
    Jadi: Namun, usul itu ditolak. Oleh karena itu, warga mendesak dewan.
    Salah: Jadi kita menunggu hasil audit.
    Jadi: Jadi, kita menunggu hasil audit.
    Diam: Namun, usul itu ditolak. Selain itu, izinnya belum ada.
    Diam: Karena itulah warga memasang portal. Jadi juara itu berat.
    Diam: Sementara itu terjadi, listrik di desa padam.
    Diam: "Hujan belum turun. Jadi kita menunggu," kata Yosef.
    """
    for sentence in passage.sentences:
        match = _OPENER.match(passage.text, sentence.start)
        if match is None:
            continue
        phrase, following = match["phrase"].replace("\u00a0", " "), match["next"]
        if following in _NO_CONJUNCTION.get(phrase, ()) or following not in _ONLY_BEFORE.get(phrase, (following,)):
            continue
        if phrase in _SHORT and passage.quoted(match.end(), match.end()):
            continue  # a filler of speech as often as a conclusion
        yield Hit(
            match.end(),
            match.end(),
            Bilingual(f"Koma sesudah “{phrase}”", f"A comma after “{phrase}”"),
            (",",),
            severity=Severity.ADVICE if phrase in _SHORT else None,
            group=f"koma.sesudah-penghubung {phrase}",
        )


@paragraph_rule(
    "koma.sebelum-karena", Category.ORTHOGRAPHY, Severity.ADVICE, parts=_RUNNING, words=frozenset({"karena"})
)
def comma_before_because(passage: Passage) -> Iterator[Hit]:
    """Tidak ada koma di depan “karena” bila induk kalimat mendahuluinya.
    No comma before “karena” where the main clause goes first.

    Mengapa: Koma memisahkan anak kalimat hanya bila anak kalimat itu mendahului induknya.
    Why: A comma parts a subordinate clause only where that clause goes first.
    Sumber: EYD V, III.B (koma pada anak kalimat)

    Salah: Petani menjual kerbaunya, karena biaya pakan terus naik.
    Jadi: Petani menjual kerbaunya karena biaya pakan terus naik.
    Diam: Petani menjual kerbaunya karena biaya pakan terus naik.
    Diam: Namun, karena hujan deras, panen ditunda.
    Diam: Panen itu, karena hujan deras, ditunda sampai Juni.
    Diam: “Kami pulang, karena sudah malam,” kata Yosef.
    """
    for match in _BECAUSE.finditer(passage.text):
        at = match.start()
        sentence = next((span for span in passage.sentences if span.start <= at < span.end), None)
        if sentence is None or "," in passage.text[sentence.start : at] or "," in passage.text[at + 1 : sentence.end]:
            continue
        if passage.text.count(" ", sentence.start, at) < 2 or passage.quoted(at, at + 1):
            continue
        yield Hit(
            at,
            at + 1,
            Bilingual("Tidak perlu koma di depan “karena”", "No comma before “karena”"),
            ("",),
            group="koma.sebelum-karena",
        )
