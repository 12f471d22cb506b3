"""Why grammar cannot be checked, said in one line of both languages."""

from __future__ import annotations

from pathlib import Path

from redaksi_app.finding import Bilingual


class GrammarTrouble(Exception):
    """Grammar cannot be checked; ``message`` is one line, fit to be shown as it is."""

    def __init__(self, message: Bilingual) -> None:
        super().__init__(message.en)
        self.message = message


class ServerGone(GrammarTrouble):
    """The server has ended, or its connection broke."""


class ServerSilent(ServerGone):
    """The server is there but does not answer."""


NO_JAVA = Bilingual(
    "Java belum terpasang. Pemeriksaan tata bahasa memerlukan Java 17 atau lebih baru.",
    "Java is not installed. The grammar check needs Java 17 or newer.",
)
STOPPED_AGAIN = Bilingual(
    "Pemeriksa tata bahasa berhenti dua kali dan tidak dijalankan lagi.",
    "The grammar checker stopped twice and is not started again.",
)
GONE = Bilingual("Pemeriksa tata bahasa berhenti.", "The grammar checker stopped.")
SILENT = Bilingual("Pemeriksa tata bahasa tidak menjawab.", "The grammar checker does not answer.")
NEVER_READY = Bilingual("Pemeriksa tata bahasa tidak kunjung siap.", "The grammar checker does not become ready.")
CLOSED = Bilingual("Pemeriksa tata bahasa sudah ditutup.", "The grammar checker has been closed.")


def no_server(folder: Path) -> Bilingual:
    """The bundle is not where it belongs."""
    return Bilingual(
        f"Server LanguageTool belum terpasang di {folder}.", f"The LanguageTool server is not installed in {folder}."
    )


def old_java(said: str) -> Bilingual:
    """``said`` is what the Java that was found calls itself."""
    return Bilingual(
        f"{said} terlalu lama. Pemeriksaan tata bahasa memerlukan Java 17 atau lebih baru.",
        f"{said} is too old. The grammar check needs Java 17 or newer.",
    )


def broken_java(java: str) -> Bilingual:
    """The Java that was found does not run at all."""
    return Bilingual(f"{java} tidak berfungsi.", f"{java} does not work.")


def broken_server(log: Path | None) -> Bilingual:
    """Java runs, the server does not; ``log`` holds what it said."""
    where = Bilingual(f" Catatan: {log}", f" Log: {log}") if log else Bilingual("", "")
    return Bilingual(
        f"Server LanguageTool tidak dapat dijalankan; berkasnya mungkin tidak utuh.{where.id}",
        f"The LanguageTool server cannot be started; its files may be damaged.{where.en}",
    )
