"""The rules, one small file a family.

A new file is added to the list below; nothing else needs to know of it.
"""

from functools import lru_cache
from importlib import import_module

from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, Rule, article_rule, declared_rules, paragraph_rule

FAMILIES = (
    "akronim",
    "anak_kalimat",
    "anatomi",
    "angka_imbuhan",
    "angka_satuan",
    "aposisi",
    "apostrof",
    "atribusi",
    "awal_kalimat",
    "awalan_terpisah",
    "bentuk_tanggal",
    "bentuk_terikat",
    "bilangan",
    "boilerplate",
    "byline",
    "catatan",
    "dateline",
    "desimal",
    "di_ke",
    "disclaimer",
    "ejaan",
    "elipsis",
    "etika_anak",
    "etika_berimbang",
    "etika_bunuh_diri",
    "etika_data",
    "etika_praduga",
    "etika_sara",
    "etika_susila",
    "gabungan",
    "garis_miring",
    "gelar",
    "gelar_depan",
    "hitung",
    "hitung_banding",
    "huruf_judul",
    "istilah",
    "jabatan",
    "jam",
    "judul",
    "judul_kapital",
    "kalimat_petikan",
    "kapital",
    "kapital_nama",
    "kapital_tempat",
    "kapital_umum",
    "kata_baku",
    "kata_ganda",
    "kata_nyata",
    "kata_ulang",
    "kepanjangan",
    "klitik",
    "koma",
    "konsistensi",
    "kurung",
    "kutipan",
    "laporan",
    "lewah",
    "merek",
    "nama_panjang",
    "nomor",
    "orang",
    "pada_waktu",
    "pangkat",
    "partikel",
    "pasangan_petik",
    "peluluhan",
    "penghubung",
    "perincian",
    "persen",
    "petik",
    "pilihan_kata",
    "pun",
    "ribuan",
    "rupiah",
    "sebutan",
    "serapan",
    "singkatan",
    "spasi",
    "tanda_akhir",
    "tanda_ganda",
    "tanda_hubung",
    "tanggal",
    "tanggal_relatif",
    "tempat",
    "tempat_letak",
    "teras",
    "titik",
    "ulangan",
    "usia",
    "waktu",
    "waktu_kabur",
)


@lru_cache(maxsize=1)
def all_rules() -> dict[str, Rule]:
    """Every rule by its id, in order of ids."""
    for family in FAMILIES:
        import_module(f"redaksi_app.rules.{family}")
    return dict(sorted(declared_rules().items()))


__all__ = ["FAMILIES", "Hit", "Passage", "Rule", "all_rules", "article_rule", "paragraph_rule"]
