"""A newsroom's own template: a DOCX or DOTX whose page, headers and styles the copy takes over, and none of its text.

Whatever a template points to outside itself is left behind or refused: opening the copy fetches nothing.
"""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from redaksi_app.finding import Bilingual
from redaksi_app.folders import folders
from redaksi_app.formats.docx import main_part
from redaksi_app.formats.docx_looks import style_id
from redaksi_app.formats.docx_members import PROPERTIES, WORD, zipped
from redaksi_app.formats.errors import DraftError, ExportError
from redaksi_app.formats.package import MAX_TOTAL, Package, parse_xml
from redaksi_app.styles import Stylesheet

_CONTENT_TYPES = "[Content_Types].xml"
_DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_W = f"{{{WORD}}}"
#: A template is looks, not pictures of a whole edition.
_LARGEST = 32 * 1024 * 1024
_UNREADABLE = Bilingual("berkasnya tidak dapat dibaca. Periksa namanya.", "the file cannot be read. Check its name.")
_NOT_WORD = Bilingual(
    "ini bukan dokumen Word. Simpan templat sebagai .docx atau .dotx.",
    "this is no Word document. Save the template as .docx or .dotx.",
)
_TOO_LARGE = Bilingual("berkasnya terlalu besar untuk templat.", "the file is too large for a template.")
_MACROS = Bilingual(
    "templat memuat makro. Simpan templat tanpa makro sebagai .dotx.",
    "the template holds macros. Save it without macros as .dotx.",
)
_POINTS_OUT = Bilingual(
    "templat merujuk berkas di luar dirinya. Sisipkan gambarnya ke dalam templat.",
    "the template points to files outside itself. Embed its pictures.",
)
_NOT_A_NAME = Bilingual(
    "lembar gaya menyebut templat dengan folder. Tulis nama berkasnya saja dan simpan di folder gaya.",
    "the stylesheet names a template with a folder. Give the file's name alone and keep it among the stylesheets.",
)


def template_of(style: Stylesheet) -> Path | None:
    """The template that ``style`` names, in the folder of stylesheets; ``ExportError`` for a name that leads elsewhere.

    Stylesheets are handed on: one must not make this computer ask another for a file.
    """
    name = style.export.template
    if not name:
        return None
    if name in (".", "..") or any(sign in name for sign in "/\\:"):
        raise _refused(name, _NOT_A_NAME)
    return folders().styles / name


class Template:
    """A template that was read and may be filled once."""

    def __init__(self, package: Package, name: str) -> None:
        """``ExportError`` where the template, called ``name``, must not be used; ``DraftError`` where it cannot."""
        self._package, self._name = package, name
        self._changed: dict[str, bytes] = {}
        if any(each.endswith(("vbaProject.bin", "vbaData.xml")) for each in package.names):
            raise _refused(name, _MACROS)
        self._main = main_part(package)
        folder, file = posixpath.split(self._main)
        self._relations = f"{folder}/_rels/{file}.rels"
        self._document = package.xml(self._main)
        if self._document.find(f"{_W}body") is None:
            raise _refused(name, _NOT_WORD)
        self._leave_behind(name)
        self._styles_name = self._related("/styles") or posixpath.join(posixpath.dirname(self._main), "styles.xml")
        if self._styles_name not in package.names:
            raise _refused(name, _NOT_WORD)
        self._styles = package.xml(self._styles_name)

    @classmethod
    def read(cls, path: Path) -> Template:
        """The template in the file ``path``; ``ExportError`` says why it cannot be used."""
        try:
            if not path.is_file():  # reading a pipe might never end
                raise _refused(path.name, _UNREADABLE)
            if path.stat().st_size > _LARGEST:
                raise _refused(path.name, _TOO_LARGE)
            data = path.read_bytes()
        except (OSError, ValueError) as error:
            raise _refused(path.name, _UNREADABLE) from error
        if not data.startswith(b"PK"):
            raise _refused(path.name, _NOT_WORD)
        try:
            return cls(Package(data), path.name)
        except DraftError as error:
            raise _refused(path.name, error.message) from error

    def with_styles(self, elements: Mapping[str, str]) -> dict[str, str]:
        """Add those of the named styles that the template does not have; each name to its identifier there."""
        there: dict[tuple[str, str], str] = {}
        taken = set()
        for style in self._styles.iter(f"{_W}style"):
            named = style.find(f"{_W}name")
            taken.add(style.get(f"{_W}styleId"))
            if named is not None:
                # Word writes the names of its own styles in small letters and shows them with a capital.
                kind, name = str(style.get(f"{_W}type")), str(named.get(f"{_W}val")).casefold()
                there[kind, name] = str(style.get(f"{_W}styleId"))
        identifiers = {}
        for name, xml in elements.items():
            style = parse_xml(f'<w:styles xmlns:w="{WORD}">{xml}</w:styles>'.encode())[0]
            identifier = there.get((str(style.get(f"{_W}type")), name.casefold()))
            if identifier is None:
                identifier = style_id(name)
                while identifier in taken:
                    identifier += "1"
                taken.add(identifier)
                style.set(f"{_W}styleId", identifier)
                self._based_on_what_is_there(style)
                self._styles.append(style)
            identifiers[name] = identifier
        return identifiers

    def filled(self, body: str, properties: Mapping[str, str]) -> bytes:
        """The copy: the template with the paragraphs ``body`` for its text, and ``properties`` by member.

        ``ExportError`` where a part of the template is damaged.
        """
        try:
            return self._filled(body, properties)
        except DraftError as error:
            raise _refused(self._name, error.message) from error

    def _filled(self, body: str, properties: Mapping[str, str]) -> bytes:
        self._fill(body)
        self._speak_indonesian()
        self._changed[self._main] = _bytes(self._document)
        self._changed[self._styles_name] = _bytes(self._styles)
        # Word 2010's second list of styles would not know those that were added.
        dropped = self._drop("/stylesWithEffects")
        self._set_properties(properties, dropped)
        names = sorted(self._package.names | self._changed.keys(), key=lambda name: (name != _CONTENT_TYPES, name))
        return zipped(
            {
                name: self._changed[name] if name in self._changed else self._package.read(name, MAX_TOTAL)
                for name in names
                if not name.endswith("/") and name != dropped
            }
        )

    def _fill(self, body: str) -> None:
        old = self._document.find(f"{_W}body")
        section = old.find(f"{_W}sectPr")  # the last section's: pages, headers and footers
        for element in list(old):
            old.remove(element)
        old.extend(list(parse_xml(f'<w:body xmlns:w="{WORD}">{body}</w:body>'.encode())))
        if section is not None:
            old.append(section)

    def _speak_indonesian(self) -> None:
        """Let whoever checks spelling or breaks words take the copy's language, whatever the template's was."""
        for properties in self._styles.findall(f"{_W}docDefaults/{_W}rPrDefault/{_W}rPr"):
            language = properties.find(f"{_W}lang")
            if language is None:
                language = parse_xml(f'<w:lang xmlns:w="{WORD}"/>'.encode())
                properties.append(language)
            language.set(f"{_W}val", "id-ID")

    def _based_on_what_is_there(self, style: Any) -> None:
        """Let a style of ours rest on the template's own default, which may have another name there."""
        kind = style.get(f"{_W}type")
        default = next(
            (
                str(each.get(f"{_W}styleId"))
                for each in self._styles.iter(f"{_W}style")
                if each.get(f"{_W}type") == kind and each.get(f"{_W}default") in ("1", "true", "on")
            ),
            None,
        )
        based = style.find(f"{_W}basedOn")
        if default is None:
            style.remove(based)
        else:
            based.set(f"{_W}val", default)

    def _leave_behind(self, name: str) -> None:
        """Drop the link to the template's own template; refuse whatever else lies outside, but for plain links."""
        for member in sorted(each for each in self._package.names if each.endswith(".rels")):
            relations = self._package.xml(member)
            attached = []
            for relation in relations:
                if relation.get("TargetMode") != "External":
                    continue
                kind = str(relation.get("Type", ""))
                if kind.endswith("/attachedTemplate"):
                    attached.append(relation)
                elif not kind.endswith("/hyperlink"):
                    raise _refused(name, _POINTS_OUT)
            if not attached:
                continue
            for relation in attached:
                relations.remove(relation)
            self._changed[member] = _bytes(relations)
            folder, file = posixpath.split(member)
            source = posixpath.join(posixpath.dirname(folder), file.removesuffix(".rels"))
            settings = self._package.xml(source)
            for element in settings.findall(f"{_W}attachedTemplate"):
                settings.remove(element)
            self._changed[source] = _bytes(settings)

    def _related(self, kind: str) -> str | None:
        """The name of the member that the document's relation of this kind leads to."""
        folder = posixpath.dirname(self._main)
        for relation in self._package.xml(self._relations) if self._relations in self._package.names else ():
            if str(relation.get("Type", "")).endswith(kind):
                return posixpath.normpath(posixpath.join("/", folder, str(relation.get("Target")))).lstrip("/")
        return None

    def _drop(self, kind: str) -> str:
        """Leave out the member that the document's relation of this kind leads to; answers its name."""
        name = self._related(kind)
        if name is None:
            return ""
        relations = parse_xml(self._changed.get(self._relations) or self._package.read(self._relations))
        for relation in [each for each in relations if str(each.get("Type", "")).endswith(kind)]:
            relations.remove(relation)
        self._changed[self._relations] = _bytes(relations)
        return name

    def _set_properties(self, properties: Mapping[str, str], dropped: str) -> None:
        types = self._package.xml(_CONTENT_TYPES)
        relations = self._package.xml("_rels/.rels")
        for override in list(types):
            part = str(override.get("PartName", "")).lstrip("/")
            if part == self._main:
                override.set("ContentType", _DOCUMENT)  # a template's own type would have Word open a new document
            elif part in properties or part == dropped:
                types.remove(override)
        for relation in list(relations):
            if str(relation.get("Type")) in {kind for _, kind in PROPERTIES.values()}:
                relations.remove(relation)
        for number, (member, xml) in enumerate(properties.items(), start=1):
            content_type, kind = PROPERTIES[member]
            _add(types, "Override", PartName=f"/{member}", ContentType=content_type)
            _add(relations, "Relationship", Id=f"redaksi{number}", Type=kind, Target=member)
            self._changed[member] = xml.encode()
        self._changed[_CONTENT_TYPES] = _bytes(types)
        self._changed["_rels/.rels"] = _bytes(relations)


def _add(parent: Any, tag: str, **attributes: str) -> None:
    from lxml import etree  # noqa: PLC0415 - only a template needs it

    etree.SubElement(parent, f"{{{etree.QName(parent).namespace}}}{tag}", attributes)


def _bytes(root: Any) -> bytes:
    from lxml import etree  # noqa: PLC0415 - only a template needs it

    data: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return data


def _refused(name: str, reason: Bilingual) -> ExportError:
    return ExportError(
        Bilingual(
            f"Ekspor belum dibuat: templat {name}: {reason.id}", f"Not exported yet: template {name}: {reason.en}"
        )
    )
