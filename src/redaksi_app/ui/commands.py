"""Every command of the window: its menu, words, keys, and the method of the window that does it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Command:
    """``text`` is asked for anew when the language changes. ``menu`` is the key of the menu it stands in.

    The menu "style" lies inside "draft". ``needs``: "draft" (one is in sight), "edit" (and not approved),
    "open" (one is open, in sight or not), or nothing.
    ``separated``: a line above it.
    """

    name: str
    menu: str
    text: Callable[[], str]
    keys: tuple[str, ...] = ()
    needs: str = ""
    separated: bool = False
    checkable: bool = False


def menu_titles() -> dict[str, str]:
    """The menus in their order."""
    return {
        "file": tr("Menu", "&Berkas"),
        "edit": tr("Menu", "&Sunting"),
        "draft": tr("Menu", "&Naskah"),
        "view": tr("Menu", "&Tampilan"),
        "help": tr("Menu", "Ba&ntuan"),
    }


COMMANDS = (
    Command("open", "file", lambda: tr("Command", "Buka…"), ("Ctrl+O",)),
    Command("paste_new", "file", lambda: tr("Command", "Tempel sebagai naskah baru"), ("Ctrl+Shift+V",)),
    Command("queue", "file", lambda: tr("Command", "Antrean"), ("Ctrl+Shift+O",)),
    Command("save", "file", lambda: tr("Command", "Simpan"), ("Ctrl+S",), "draft", separated=True),
    Command("save_as", "file", lambda: tr("Command", "Simpan sebagai…"), ("Ctrl+Shift+S",), "draft"),
    Command("versions", "file", lambda: tr("Command", "Versi tersimpan…"), (), "draft"),
    Command("export", "file", lambda: tr("Command", "Ekspor DOCX…"), ("Ctrl+E",), "approved"),
    Command("export_pdf", "file", lambda: tr("Command", "PDF dengan temuan…"), ("Ctrl+P",), "draft"),
    Command("copy_for_cms", "file", lambda: tr("Command", "Salin untuk CMS"), ("Ctrl+Shift+C",), "draft"),
    Command("export_review", "file", lambda: tr("Command", "Ekspor untuk telaah…"), (), "draft"),
    Command("dictionary", "file", lambda: tr("Command", "Kamus…"), (), separated=True),
    Command("standing", "file", lambda: tr("Command", "Yang selalu diabaikan…")),
    Command("settings", "file", lambda: tr("Command", "Pengaturan…"), ("Ctrl+,",)),
    Command("close_draft", "file", lambda: tr("Command", "Tutup naskah"), ("Ctrl+W",), "draft", separated=True),
    Command("quit", "file", lambda: tr("Command", "Keluar"), ("Ctrl+Q",), separated=True),
    # The text and every field answer these two keys themselves while they have the focus.
    Command("undo", "edit", lambda: tr("Command", "Urungkan"), ("Ctrl+Z",), "draft"),
    Command("redo", "edit", lambda: tr("Command", "Ulangi"), ("Ctrl+Y", "Ctrl+Shift+Z"), "draft"),
    Command("cut", "edit", lambda: tr("Command", "Potong"), (), "edit", separated=True),
    Command("copy", "edit", lambda: tr("Command", "Salin"), (), "draft"),
    Command("paste", "edit", lambda: tr("Command", "Tempel"), (), "edit"),
    Command("select_all", "edit", lambda: tr("Command", "Pilih semua"), (), "draft"),
    Command("find", "edit", lambda: tr("Command", "Cari…"), ("Ctrl+F",), "draft", separated=True),
    Command("replace", "edit", lambda: tr("Command", "Cari dan ganti…"), ("Ctrl+H",), "draft"),
    Command("find_next", "edit", lambda: tr("Command", "Cari berikutnya"), ("F3",), "draft"),
    Command("find_previous", "edit", lambda: tr("Command", "Cari sebelumnya"), ("Shift+F3",), "draft"),
    Command("go_to", "edit", lambda: tr("Command", "Ke paragraf…"), ("Ctrl+G",), "draft"),
    Command("check", "draft", lambda: tr("Command", "Periksa ulang"), ("F7",), "draft"),
    Command("next", "draft", lambda: tr("Command", "Temuan berikutnya"), ("F8",), "draft"),
    Command("previous", "draft", lambda: tr("Command", "Temuan sebelumnya"), ("Shift+F8",), "draft"),
    Command("search_findings", "draft", lambda: tr("Command", "Cari temuan"), ("Ctrl+Alt+F",), "draft"),
    Command("apply", "draft", lambda: tr("Command", "Terapkan usul"), ("Ctrl+Return", "Ctrl+Enter"), "edit"),
    Command(
        "apply_group",
        "draft",
        lambda: tr("Command", "Terapkan ke semua yang serupa"),
        ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
        "edit",
    ),
    Command("ignore", "draft", lambda: tr("Command", "Abaikan di sini"), ("Ctrl+Shift+X",), "draft"),
    Command("learn", "draft", lambda: tr("Command", "Tambahkan ke kamus redaksi"), ("Ctrl+Shift+K",), "draft"),
    Command("why", "draft", lambda: tr("Command", "Mengapa?"), ("F1",), "draft"),
    Command("fix_all", "draft", lambda: tr("Command", "Perbaiki semua…"), ("Ctrl+Shift+F",), "edit", separated=True),
    Command("changes", "draft", lambda: tr("Command", "Perubahan terlacak…"), (), "draft", separated=True),
    Command("comments", "draft", lambda: tr("Command", "Komentar…"), (), "draft"),
    Command("length", "draft", lambda: tr("Command", "Panjang naskah…"), ("Ctrl+Shift+L",), "draft", separated=True),
    Command("page_edit", "draft", lambda: tr("Command", "Sunting"), ("Ctrl+1",), "open", separated=True),
    Command("page_compare", "draft", lambda: tr("Command", "Bandingkan"), ("Ctrl+2",), "draft"),
    Command("page_approve", "draft", lambda: tr("Command", "Setujui"), ("Ctrl+3",), "draft"),
    Command("style_edit", "style", lambda: tr("Command", "Ubah gaya ini…"), (), "draft"),
    Command("style_new", "style", lambda: tr("Command", "Gaya baru dari ini…"), (), "draft"),
    Command("style_import", "style", lambda: tr("Command", "Impor gaya…"), separated=True),
    Command("style_export", "style", lambda: tr("Command", "Ekspor gaya…"), (), "draft"),
    Command("zoom_in", "view", lambda: tr("Command", "Perbesar"), ("Ctrl++", "Ctrl+="), "draft"),
    Command("zoom_out", "view", lambda: tr("Command", "Perkecil"), ("Ctrl+-",), "draft"),
    Command("zoom_reset", "view", lambda: tr("Command", "Ukuran biasa"), ("Ctrl+0",), "draft"),
    Command("panel", "view", lambda: tr("Command", "Panel temuan"), ("F9",), "draft", separated=True),
    Command("show_ignored", "view", lambda: tr("Command", "Tampilkan yang diabaikan"), (), "draft", checkable=True),
    Command("focus", "view", lambda: tr("Command", "Pindah bagian: teks, kartu, daftar"), ("F6",), "draft"),
    Command("calm", "view", lambda: tr("Command", "Mode fokus"), ("F11",), "draft", checkable=True),
    Command("next_draft", "view", lambda: tr("Command", "Naskah berikutnya"), ("Ctrl+Tab",), "open", separated=True),
    Command("previous_draft", "view", lambda: tr("Command", "Naskah sebelumnya"), ("Ctrl+Shift+Tab",), "open"),
    Command("shortcuts", "help", lambda: tr("Command", "Daftar tombol pintas"), ("Ctrl+/",)),
    Command("sample", "help", lambda: tr("Command", "Buka naskah contoh")),
    Command("about", "help", lambda: tr("Command", "Tentang Redaksi")),
)

#: Where macOS keeps these by custom, in the menu of the program.
_ROLES = {
    "settings": QAction.MenuRole.PreferencesRole,
    "about": QAction.MenuRole.AboutRole,
    "quit": QAction.MenuRole.QuitRole,
}
#: Keys that the text takes itself; shown in the menu, owned by nobody else.
SHOWN_KEYS = {
    "cut": QKeySequence.StandardKey.Cut,
    "copy": QKeySequence.StandardKey.Copy,
    "paste": QKeySequence.StandardKey.Paste,
    "select_all": QKeySequence.StandardKey.SelectAll,
}


def build_actions(doer: QObject) -> dict[str, QAction]:
    """One action a command, wired to ``doer.do_<name>``; texts come with ``name_actions``."""
    actions = {}
    for command in COMMANDS:
        action = QAction(doer)
        action.setCheckable(command.checkable)
        action.setShortcuts([QKeySequence(keys) for keys in command.keys])
        action.setAutoRepeat(False)
        action.setMenuRole(_ROLES.get(command.name, QAction.MenuRole.NoRole))
        action.triggered.connect(getattr(doer, f"do_{command.name}"))
        actions[command.name] = action
    return actions


def name_actions(actions: dict[str, QAction]) -> None:
    """Give every action its words in the language in force."""
    native = QKeySequence.SequenceFormat.NativeText
    for command in COMMANDS:
        text = command.text()
        if key := SHOWN_KEYS.get(command.name):
            text = f"{text}\t{QKeySequence(key).toString(native)}"
        actions[command.name].setText(text)
