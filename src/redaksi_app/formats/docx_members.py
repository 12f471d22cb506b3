"""What a DOCX of ours is made of: A4, Indonesian, no maker's leftovers."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
RELATIONS = f"{OFFICE}/relationships"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
CORE, CUSTOM = "docProps/core.xml", "docProps/custom.xml"
#: Members with properties to their type of content and their relation to the package.
PROPERTIES = {
    CORE: (
        "application/vnd.openxmlformats-package.core-properties+xml",
        f"{PACKAGE}/relationships/metadata/core-properties",
    ),
    CUSTOM: ("application/vnd.openxmlformats-officedocument.custom-properties+xml", f"{RELATIONS}/custom-properties"),
}
#: A DOCX's own dates say when it was made; those of its members would only make equal copies differ.
_DATE = (1980, 1, 1, 0, 0, 0)
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_SETTINGS = f"""{HEAD}<w:settings xmlns:w="{WORD}"><w:zoom w:percent="100"/>\
<w:defaultTabStop w:val="709"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat>\
<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>\
<w:themeFontLang w:val="id-ID"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>"""
#: The margins leave a column of some eighty characters.
_SECTION = """<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1928" w:bottom="1418" \
w:left="1928" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>"""


def docx_members(styles: str, body: str = "", properties: Mapping[str, str] | None = None) -> dict[str, str]:
    """Names of members to their XML: ``styles`` is styles.xml, ``body`` the paragraphs.

    ``properties`` maps members of ``PROPERTIES`` to their XML.
    """
    properties = properties or {}
    overrides = "".join(f'<Override PartName="/{name}" ContentType="{PROPERTIES[name][0]}"/>' for name in properties)
    relations = "".join(
        f'<Relationship Id="rId{number}" Type="{PROPERTIES[name][1]}" Target="{name}"/>'
        for number, name in enumerate(properties, start=2)
    )
    return {
        "[Content_Types].xml": f"""{HEAD}<Types xmlns="{PACKAGE}/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Default Extension="xml" ContentType="application/xml"/>\
<Override PartName="/word/document.xml" ContentType="{_TYPE}.document.main+xml"/>\
<Override PartName="/word/styles.xml" ContentType="{_TYPE}.styles+xml"/>\
<Override PartName="/word/settings.xml" ContentType="{_TYPE}.settings+xml"/>{overrides}</Types>""",
        "_rels/.rels": f"""{HEAD}<Relationships xmlns="{PACKAGE}/relationships">\
<Relationship Id="rId1" Type="{RELATIONS}/officeDocument" Target="word/document.xml"/>{relations}</Relationships>""",
        "word/document.xml": (
            f'{HEAD}<w:document xmlns:w="{WORD}" xmlns:r="{RELATIONS}"><w:body>{body}{_SECTION}</w:body></w:document>'
        ),
        "word/_rels/document.xml.rels": f"""{HEAD}<Relationships xmlns="{PACKAGE}/relationships">\
<Relationship Id="rId1" Type="{RELATIONS}/styles" Target="styles.xml"/>\
<Relationship Id="rId2" Type="{RELATIONS}/settings" Target="settings.xml"/></Relationships>""",
        "word/styles.xml": styles,
        "word/settings.xml": _SETTINGS,
        **properties,
    }


def zipped(members: Mapping[str, str | bytes]) -> bytes:
    """The file with these members, in their order; the same members make the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as target:
        for name, content in members.items():
            member = zipfile.ZipInfo(name, _DATE)
            member.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(member, content)
    return out.getvalue()
