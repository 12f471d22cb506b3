"""What goes wrong with files, said in one sentence of both languages."""

from __future__ import annotations

from redaksi_app.finding import Bilingual


class FileTrouble(Exception):
    """A file could not be read or written; ``message`` is one whole sentence or two, fit to be shown as it is."""

    def __init__(self, message: Bilingual) -> None:
        super().__init__(message.en)
        self.message = message


class DraftError(FileTrouble):
    """A draft could not be read."""


class DraftSaveError(FileTrouble):
    """A file could not be written; what stood there before is untouched."""


class ExportError(FileTrouble):
    """The copy could not be made, for a reason other than the disk."""


NOT_FOUND = Bilingual(
    "Berkas ini tidak ditemukan. Periksa namanya atau pilih berkas lain.",
    "This file was not found. Check its name or choose another file.",
)
IS_FOLDER = Bilingual(
    "Ini folder, bukan naskah. Pilih satu berkas di dalamnya.",
    "This is a folder, not a draft. Choose a file inside it.",
)
NO_PERMISSION = Bilingual(
    "Berkas ini belum boleh dibaca. Minta izin baca kepada pemiliknya atau salin ke folder lain.",
    "This file may not be read yet. Ask its owner for permission or copy it to another folder.",
)
UNREADABLE = Bilingual(
    "Berkas ini belum dapat dibaca dari tempatnya. Periksa sambungan ke folder itu, lalu coba lagi.",
    "This file could not be read from where it is. Check the connection to that folder and try again.",
)
NOT_A_FILE = Bilingual(
    "Ini bukan berkas biasa. Pilih berkas naskah.",
    "This is not an ordinary file. Choose a draft.",
)
TOO_LARGE = Bilingual(
    "Berkas ini terlalu besar untuk sebuah naskah. Simpan tanpa gambar atau bagi menjadi beberapa berkas.",
    "This file is too large for a draft. Save it without pictures or split it into several files.",
)
EMPTY = Bilingual("Berkas ini kosong.", "This file is empty.")
BROKEN = Bilingual(
    "Berkas ini tidak dapat dibuka karena isinya tidak utuh. Minta salinan lain atau tempel teksnya.",
    "This file cannot be opened because its content is damaged. Ask for another copy or paste its text.",
)
INFLATED = Bilingual(
    "Berkas ini tidak dibuka karena isinya mengembang tidak wajar. Minta salinan lain atau tempel teksnya.",
    "This file was not opened because it expands beyond all measure. Ask for another copy or paste its text.",
)
LOCKED = Bilingual(
    "Berkas ini dikunci dengan kata sandi. Simpan tanpa kata sandi di program asalnya, lalu buka lagi.",
    "This file is protected by a password. Save it without the password in its own program, then open it again.",
)
BINARY = Bilingual(
    "Berkas ini bukan teks. Minta naskahnya sebagai .docx atau .txt, atau tempel teksnya.",
    "This file is not text. Ask for the draft as .docx or .txt, or paste its text.",
)
UNKNOWN_KIND = Bilingual(
    "Jenis berkas ini belum dikenal. Simpan naskahnya sebagai .docx atau .txt, lalu buka lagi.",
    "This kind of file is not known yet. Save the draft as .docx or .txt, then open it again.",
)
MACROS = Bilingual("Berkas ini memuat makro. Makronya tidak dijalankan.", "This file holds macros. They are not run.")


def not_yet(kind: str, remedy_id: str, remedy_en: str) -> Bilingual:
    """That ``kind`` of file is not read, and what to do about it."""
    return Bilingual(f"Berkas {kind} belum dapat dibaca. {remedy_id}", f"{kind} files cannot be read yet. {remedy_en}")


NO_WORDS = Bilingual(
    "PDF ini tidak memuat teks, mungkin hasil pindaian. Minta naskah aslinya sebagai .docx.",
    "This PDF holds no text; it may have been scanned. Ask for the draft itself as .docx.",
)


def needs_office(ending: str) -> Bilingual:
    """That files of this ``ending`` are read by way of LibreOffice, which is not there."""
    return Bilingual(
        f"Berkas {ending} belum dapat dibaca karena LibreOffice tidak terpasang. Pasang LibreOffice, atau simpan"
        " naskahnya sebagai .docx di program asalnya.",
        f"{ending} files cannot be read yet because LibreOffice is not installed. Install LibreOffice, or save the"
        " draft as .docx in its own program.",
    )


def not_opened(ending: str) -> Bilingual:
    """That LibreOffice could not open a file of this ``ending``."""
    return Bilingual(
        f"Berkas {ending} ini belum dapat dibaca karena isinya tidak utuh. Minta salinan lain atau tempel teksnya.",
        f"This {ending} file could not be read because its content is damaged. Ask for another copy or paste its text.",
    )
