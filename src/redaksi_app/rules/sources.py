"""What a rule's source is called in English: the titles of norms and books stay, what is said about them is translated.

Sources stand once in the rules' documentation, in Indonesian; here are the phrases that they are made of.
"""

from __future__ import annotations

import re
from functools import lru_cache

#: Titles, which hold words that would be translated elsewhere.
_TITLES = (
    "Kode Etik Jurnalistik",
    "Pedoman Pemberitaan Bunuh Diri",
    "Pedoman Pemberitaan Ramah Anak",
    "Peraturan Dewan Pers",
    "Tata Bahasa Baku Bahasa Indonesia",
    "Kamus Besar Bahasa Indonesia",
    "Buku Praktis Bahasa Indonesia I",
    "Penggunaan Di Mana dan Yang Mana dalam Kalimat Bahasa Indonesia",
    "“Ini Bedanya Terlapor, Tersangka, Terdakwa, dan Terpidana”",
    "“cooling system pendingin suhu tinggi pesta demokrasi”",
    "Kejelasan Subjek",
    "Menugasi atau Menugaskan",
    "Akhiran {-i} dan {-kan}",
    "Dewan Pers",
    "Balai Bahasa Jawa Barat",
    "Kantor Bahasa Maluku",
    "17 Agustus 1945",
    "90 juta rupiah",
)
#: Phrases, one a line; of two that begin at the same word the longer counts.
_PHRASES = """
kebiasaan redaksi = newsroom practice
kebiasaan penyuntingan = editing practice
kebiasaan perguruan tinggi = practice of universities
kebiasaan Gereja Katolik = practice of the Catholic Church
kebiasaan = practice
lembar gaya redaksi = the newsroom's stylesheet
lembar gaya = stylesheet
bentuk yang teramati pada berita terbit = forms seen in published news
bentuk yang teramati pada naskah kiriman = forms seen in drafts sent in
belum diperiksa satu per satu = not checked one by one
belum diperiksa pada sumbernya = not checked at its source
belum diperiksa pada sumber = not checked at the source
daftar pangkat menurut jabatan belum diperiksa = the list of ranks by post has not been checked
daftar ibu kota yang ikut terpasang = the list of capitals that is installed along
tabel hukum yang bertanggal = the dated table of laws
tabel kata baku = table of standard words
tabel istilah dan akronim = table of terms and acronyms
tabel istilah = table of terms
tabel merek = table of brands
tabel akronim = table of acronyms
tabel lewah = table of redundant words
dengan sumber tiap baris = with the source of each row
pasangan kata dalam tabel = pairs of words in a table
nama resmi lembaga dan istilah = official names of institutions and terms
kamus dan daftar kata bebas = free dictionaries and word lists
kode wilayah Kementerian Dalam Negeri = area codes of the Ministry of Home Affairs
kalender Gregorius (dihitung) = Gregorian calendar (computed)
hitungan jam = computed from the times
hitungan dari = computed from
hitungan = computed
tipografi = typography
bagian = section
pasal = article
menguji informasi = verifying information
menyebut sumber = naming sources
tidak melakukan plagiat = no plagiarism
pelindungan data pribadi = protection of personal data
pembagian wilayah waktu = division of the time zones
kepangkatan Polri = ranks of the police
kepangkatan TNI = ranks of the armed forces
istilah Polri, mis. = terms of the police, e.g.
lewat = by way of
pengertian pemilu = what elections are
makna kata = meanings of words
label cak = label cak (colloquial)
bentuk takbaku = nonstandard forms
panjang 600 judul yang terbit = the length of 600 published headlines
seperti dikutip pada tautan = as quoted at the link
pada tautan = at the link
kalimat pleonastis = pleonastic sentences
pleonasme = pleonasm
bentuk jamak dua kali = the plural twice
bentuk resiprokal ganda = the reciprocal twice
hadirin sudah jamak dalam bahasa Arab = hadirin is a plural in Arabic already
kata mubazir = redundant words
jamak ganda = double plural
tata bahasa = grammar
konjungsi korelatif = correlative conjunctions
konjungsi intrakalimat = conjunctions inside a sentence
konjungsi ganda = double conjunctions
konjungtor korelatif = correlative conjunctions
konjungtor subordinatif dan koordinatif = subordinating and coordinating conjunctions
frasa preposisional = prepositional phrases
frasa nominal milik = possessive noun phrases
fungsi sintaksis = syntactic functions
kalimat aktif dan pasif = active and passive sentences
kalimat berpredikat nomina = sentences with a noun as predicate
kalimat majemuk bertingkat = complex sentences
klausa relatif = relative clauses
tingkat perbandingan = degrees of comparison
penggunaan akhiran -kan dan -i = the use of -kan and -i
verba transitif dan objek = transitive verbs and their objects
verba dan objeknya = verbs and their objects
adverbia aspek = adverbs of aspect
pronomina refleksif = reflexive pronouns
penggolong nomina: orang, ekor, buah = classifiers: orang, ekor, buah
morfofonemik = morphophonemics
kaidah = rule
anak kalimat = subordinate clauses
kata depan di untuk tempat, pada untuk waktu = the prepositions di for places, pada for times
kata depan = prepositions
kata ganti = pronouns
kata sandang = articles
kata turunan = derived words
kata berimbuhan = affixed words
kata ulang = reduplication
bentuk ulang gabungan kata = reduplication of compounds
unsur bentuk ulang utuh pada judul = fully reduplicated words in titles
unsur bentuk ulang utuh pada nama dokumen = fully reduplicated words in names of documents
bentuk ulang = reduplication
bentuk terikat di depan huruf kapital = bound forms before capitals
bentuk terikat = bound forms
maha- sebagai nama atau sifat Tuhan = maha- in names or attributes of God
gabungan kata yang hanya mendapat awalan atau akhiran = compounds with a prefix or a suffix only
gabungan kata yang ditulis serangkai = compounds written as one word
gabungan kata = compounds
imbuhan = affixes
partikel = particles
unsur serapan = loanwords
v tetap v = v stays v
huruf kapital pada nama geografi = capitals in geographical names
huruf kapital pada judul = capitals in titles
huruf kapital pada petikan langsung = capitals in direct speech
huruf kapital pada awal kalimat = capitals at the start of a sentence
huruf kapital pada nama jabatan yang diikuti nama orang, instansi, atau tempat = \
capitals of posts before the name of a person, an institution or a place
huruf kapital pada nama jabatan = capitals in names of posts
huruf kapital pada nama hari dan bulan = capitals of days and months
huruf kapital pada nama hari besar dan peristiwa = capitals of holidays and events
huruf kapital pada nama hari raya = capitals of feasts
huruf kapital pada nama bangsa, suku, bahasa, aksara, dan agama = \
capitals of nations, peoples, languages, scripts and religions
huruf kapital pada nama bangsa, suku, bahasa, dan aksara = capitals of nations, peoples, languages and scripts
huruf kapital pada nama lembaga dan bangunan = capitals of institutions and buildings
huruf kapital hanya pada nama = capitals in names only
huruf kapital pada gelar = capitals in degrees
huruf kapital pada kata sapaan = capitals in forms of address
huruf kapital pada kata Anda = capital of Anda
huruf kapital untuk Tuhan = capitals for God
huruf kapital = capitals
huruf nonkapital pada nama jenis = small letters in names of kinds
huruf nonkapital pada bin, binti, boru, dan van = small letters of bin, binti, boru and van
sang sebagai unsur nama Tuhan = sang as a part of God's name
singkatan satuan ukuran dan mata uang = abbreviations of units and currencies
singkatan satuan ukuran = abbreviations of units
singkatan dan akronim = abbreviations and acronyms
singkatan gelar dan sapaan = abbreviations of degrees and forms of address
singkatan gelar = abbreviations of degrees
singkatan huruf awal = initialisms
singkatan nama lembaga = abbreviations of institutions
singkatan dua huruf = abbreviations of two letters
singkatan umum dan singkatan dalam alamat = common abbreviations and those in addresses
singkatan umum diakhiri titik = common abbreviations end in a full stop
akronim bukan nama diri = acronyms that are no names
akronim nama diri = acronyms of names
akronim = acronyms
ukuran dan nilai = measures and values
angka dan bilangan = figures and numbers
angka dan akhiran -an = figures and the suffix -an
bilangan tingkat = ordinal numbers
bilangan pecahan = fractions
bilangan besar sebagian ditulis dengan huruf = large numbers partly in words
bilangan dalam peraturan, akta, atau kuitansi = numbers in regulations, deeds and receipts
bilangan pada awal kalimat = numbers at the start of a sentence
tanda petik pada petikan langsung = quotation marks of direct speech
tanda petik = quotation marks
petikan langsung = direct speech
tanda hubung di antara huruf kapital dan nonkapital = hyphen between capital and small letters
tanda hubung di antara huruf dan angka = hyphen between letters and figures
tanda hubung pada tanggal = hyphen in dates
tanda hubung = hyphen
tanda kurung siku = square brackets
tanda kurung = brackets
tanda pisah di antara dua bilangan = dash between two numbers
tanda pisah = dash
tanda elipsis = ellipsis
tanda apostrof = apostrophe
tanda garis miring = slash
tanda titik tidak dipakai pada akhir judul = no full stop at the end of a title
tanda titik = full stop
tanda koma = comma
tanda baca = punctuation
titik pada bilangan ribuan = full stop in thousands
titik pada akhir kalimat = full stop at the end of a sentence
titik di antara jam dan menit = full stop between hours and minutes
titik dua = colon
titik tidak dipakai pada bilangan yang bukan jumlah = no full stop in numbers that are no amounts
di antara jam dan menit = between hours and minutes
titik = full stop
koma pada petikan langsung = comma with direct speech
koma pada anak kalimat = comma with subordinate clauses
koma sesudah anak kalimat yang mendahului induknya = comma after a subordinate clause that comes first
tanpa koma bila induk kalimat mendahului = no comma where the main clause comes first
koma sebelum tetapi, melainkan, dan sedangkan = comma before tetapi, melainkan and sedangkan
koma pengapit keterangan aposisi = commas around an apposition
pengapit aposisi = commas around an apposition
pemakaian tanda koma = use of the comma
koma sebelum angka desimal = comma before decimals
koma antara nama dan gelar = comma between name and degree
koma sesudah nama = comma after a name
koma sesudah ungkapan penghubung antarkalimat = comma after a connector between sentences
koma di antara unsur dalam perincian = comma between the parts of an enumeration
koma di antara rupiah dan sen = comma between rupiah and sen
dkk. = et al.
dan = and
"""


def source_in(source: str, lang: str) -> str:
    """``source``, as a rule's documentation has it, for readers of ``lang``."""
    if not lang.startswith("en"):
        return source
    return _pattern().sub(_translated, source)


@lru_cache(maxsize=1)
def _phrases() -> dict[str, str]:
    pairs = (line.split(" = ") for line in _PHRASES.splitlines() if line)
    return {indonesian.casefold(): english for indonesian, english in pairs}


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    known = sorted([*_TITLES, *_phrases()], key=len, reverse=True)
    # Addresses stay as they are, too.
    return re.compile(rf"https?://\S+|(?<!\w)(?:{'|'.join(map(re.escape, known))})(?!\w)", re.IGNORECASE)


def _translated(match: re.Match[str]) -> str:
    written = match[0]
    english = _phrases().get(written.casefold())
    if english is None:
        return written
    return english[0].upper() + english[1:] if written[0].isupper() else english
