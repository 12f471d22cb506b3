# ruff: noqa: E501 - lists of marks
"""Changes that know the format: XML and HTML, RTF, letters, plain text in other encodings."""

from __future__ import annotations

import re
from copy import deepcopy
from random import Random
from typing import Any

from lxml import etree

from tools.fuzz.spoiling import CANARY, NUMBERS, repeats, spoil_pieces

_XML_PIECES = re.compile(r"<[^<>]*>|[^<>]+|[<>]")
_ENTITIES = (
    '<!DOCTYPE a [<!ENTITY b "bom"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">'
    '<!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">]>',
    f'<!DOCTYPE a SYSTEM "http://{CANARY}/a.dtd">',
    f'<!DOCTYPE a [<!ENTITY b SYSTEM "http://{CANARY}/b"><!ENTITY % c SYSTEM "http://{CANARY}/c">%c;]>',
    '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]>',
)
_XML_MARKS = (
    *("&b;", "&f;", "&#0;", "&#x110000;", "&#xD800;", "&#xFFFF;", "<![CDATA[", "]]>", "<?a b?>", "<!-- a -->"),
    *("<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>kata</w:t>", "<w:del>", "</w:del>", "<w:ins>", "<w:tbl>", "<w:tab/>"),
    *(
        '<w:fldChar w:fldCharType="begin"/>',
        '<w:fldChar w:fldCharType="end"/>',
        "<w:txbxContent>",
        "<w:footnoteReference/>",
    ),
    *('<text:s text:c="999999999"/>', "<text:p>", "</text:p>", "<text:note>", "<text:line-break/>", "<office:text>"),
    *("<text:tracked-changes>", '<text:change-start text:change-id="c1"/>', "<draw:text-box>", ' xmlns:w="a"'),
    f'<a xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="http://{CANARY}/x"/></a>',
    f'<?xml-stylesheet href="http://{CANARY}/s.xsl" type="text/xsl"?>',
)
_XML_TEXTS = ("", " ", "kata", " \n kata \n", "\u2028", "\u2029", "\x85", "\ufeff", "🙂", "e\u0301", "a" * 5000)
_HTML_MARKS = (
    *(
        "<p>",
        "</p>",
        "<br>",
        "<pre>",
        "</pre>",
        "<script>",
        "</script>",
        "<style>",
        "<title>",
        "<!--",
        "-->",
        "<![if a]>",
    ),
    *(
        "<a ",
        "</a",
        "<",
        "</",
        "<!",
        "<?",
        "&",
        "&#",
        "&#x",
        "&#99999999999;",
        "&amp",
        "<a b='",
        '<a b="',
        "<svg>",
        "<table>",
    ),
    *(
        '<meta charset="punycode">',
        '<meta charset="utf-16">',
        '<meta charset="utf-7">',
        "\u2028",
        "\u2029",
        "\0",
        "   ",
    ),
    *(
        f'<img src="http://{CANARY}/a.png">',
        f'<base href="http://{CANARY}/">',
        '<a href="#_ftn1">1</a>',
        "&nbsp;",
        "\x0b",
    ),
)
_RTF_PIECES = re.compile(r"\\[a-zA-Z]{1,32}-?\d{0,10} ?|\\'[0-9a-fA-F]{2}|\\.|[{}]|[^\\{}]+|\\", re.DOTALL)
_RTF_MARKS = (
    *(
        "{",
        "}",
        "\\par ",
        "\\line ",
        "\\cell ",
        "\\row ",
        "\\u8220?",
        "\\u-1?",
        "\\u55357?",
        "\\u0 ",
        "\\uc0 ",
        "\\uc99999 ",
    ),
    *(
        "\\bin9 ",
        "\\bin999999999 ",
        "\\bin-5 ",
        "\\'",
        "\\'8",
        "\\*",
        "{\\*\\",
        "\\v ",
        "\\v0 ",
        "\\deleted ",
        "\\ansicpg932 ",
    ),
    *(
        "\\ansicpg99999999 ",
        "\\fcharset128 ",
        "\\f1 ",
        "{\\fonttbl",
        "\\cpg1200 ",
        "{\\pict ",
        "{\\footnote ",
        "{\\shptxt ",
    ),
    *(
        "{\\field{\\*\\fldinst INCLUDEPICTURE http://" + CANARY + "/a.png}{\\fldrslt x}}",
        "{\\*\\template http://" + CANARY + "/t}",
    ),
    *(
        "\\",
        "\\~",
        "\\-",
        "\\\n",
        "\x00",
        "\\mac ",
        "{\\upr{a}{\\*\\ud{b}}}",
        "{\\object\\objautlink}",
        "\\plain ",
        "\\revised ",
    ),
)
_LETTER_PIECES = re.compile(r"[^\n]*\n|[^\n]+")
_CHARSETS = (
    "punycode",
    "idna",
    "unicode_escape",
    "utf-7",
    "utf-16",
    "hex",
    "rot13",
    "undefined",
    "x" * 300,
    "\u00e9",
    "",
)
_LETTER_MARKS = (
    *(
        "\n",
        "--b\n",
        "--b--\n",
        "Content-Type: multipart/mixed; boundary=b\n\n--b\n",
        "Content-Type: message/rfc822\n\n",
    ),
    *(
        "Content-Transfer-Encoding: base64\n",
        "Content-Transfer-Encoding: x-uuencode\n\nbegin 600 a\n",
        "Subject: =?utf-8?b?====?=\n",
    ),
    *(
        "Content-Transfer-Encoding: quoted-printable\n",
        'Content-Disposition: attachment; filename="a.docx"\n',
        ": \n",
        "\0\n",
    ),
    *(
        "Content-Disposition: attachment; filename*0*=utf-8''%ff; filename*1=b.docx; filename*9999999999=c\n",
        "=\n",
        "=0\n",
    ),
    *(f"Content-Type: text/plain; charset={name}; format=flowed\n\n" for name in _CHARSETS),
    *(f"Subject: =?{name}?q?=FF=FE?=\n" for name in _CHARSETS),
    f'Content-Type: message/external-body; access-type=URL; URL="http://{CANARY}/a"\n\n',
    f'Content-Type: text/html\n\n<img src="http://{CANARY}/a.png">\n',
)
_TEXT_PIECES = re.compile(r"\s+|\w+|[^\w\s]+")
_TEXT_MARKS = (
    *(
        "\n",
        "\r",
        "\x00",
        "\x0b",
        "\x0c",
        "\x85",
        "\u2028",
        "\u2029",
        "\ufeff",
        "\ufffe",
        "\ud83d",
        "🙂",
        "é",
        "السلام",
        "\u202e",
    ),
    *(
        "[24/11/26 08.15] Nama: ",
        "24/11/26 08.15 - Nama: ",
        "[08.15, 24/11/2026] ",
        "\u200e[24/11/26 08.15.02] ",
        " " * 50,
    ),
    *("# ", "```", "[a](b)", "| a | b |", "\x1b[31m", "\x7f", "<html>", "{\\rtf1", "%PDF-", "PK"),
)
_ENCODINGS = (
    "utf-8",
    "utf-8-sig",
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "utf-32",
    "cp1252",
    "cp1251",
    "shift_jis",
    "utf-7",
)


def spoil_xml(data: bytes, chance: Random) -> bytes:
    """An XML member with changes among its tags, seldom with a document type or in another encoding."""
    if chance.random() < 0.6:
        return _spoil_tree(data, chance)
    text = data.decode("utf-8", "surrogateescape")
    text = spoil_pieces(text, _XML_PIECES, _XML_MARKS, chance)
    if chance.random() < 0.1:
        end = text.find("?>") + 2 if text.startswith("<?xml") else 0
        text = text[:end] + chance.choice(_ENTITIES) + text[end:]
    if chance.random() < 0.05:  # deeper than any document
        name, depth = chance.choice(("w:ins", "w:tbl", "text:span", "text:section", "w:sdt")), repeats(20, chance)
        place = text.find("<w:p") if "<w:p" in text else text.find("<text:p")
        text = text[:place] + f"<{name}>" * depth + text[place:] + f"</{name}>" * depth
    if chance.random() < 0.05:
        return text.replace("UTF-8", "UTF-16").encode("utf-16", "surrogatepass")
    return text.encode("utf-8", "surrogateescape")


def _spoil_tree(data: bytes, chance: Random) -> bytes:
    """The same XML, as sound as before, with elements taken out, doubled, moved, nested or given other names."""
    try:
        root = etree.fromstring(data)
    except etree.XMLSyntaxError:
        return data
    for _ in range(chance.randint(1, 6)):
        elements = [element for element in root.iter("{*}*") if element.getparent() is not None]
        if not 2 < len(elements) < 20_000:
            break
        _spoil_elements(elements, chance)
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8"))


def _spoil_elements(elements: list[Any], chance: Random) -> None:
    one, other = chance.choice(elements), chance.choice(elements)
    # Copies of large parts would make the next copies larger still.
    small = sum(1 for _ in one.iter()) < 10
    way = chance.randrange(8)
    if way == 0:
        one.getparent().remove(one)
    elif way == 1:
        other.addnext(deepcopy(one))
    elif way == 2:
        one.tag = other.tag
    elif way == 3:
        one.attrib.update(other.attrib)
    elif way == 4:
        one.text = chance.choice(_XML_TEXTS)
    elif way == 5 and one.attrib:
        one.set(
            chance.choice(list(one.attrib)), chance.choice((*NUMBERS, "begin", "end", "separate", "preserve", "page"))
        )
    elif way == 6:
        inside = deepcopy(one)
        for _ in range(chance.choice((1, 5, 120))):
            outer = etree.Element(chance.choice(elements).tag)
            outer.append(inside)
            inside = outer
        other.append(inside)
    else:
        once = deepcopy(one) if small else etree.Element(one.tag)  # where it may be put into itself it would grow
        for _ in range(min(2000, repeats(200, chance))):
            other.append(deepcopy(once))


def spoil_html(data: bytes, chance: Random) -> bytes:
    """A page with changes among its marks."""
    return spoil_pieces(data.decode("latin-1"), _XML_PIECES, _HTML_MARKS, chance).encode("utf-8", "surrogatepass")


def spoil_rtf(data: bytes, chance: Random) -> bytes:
    """An RTF with changes among its control words."""
    return spoil_pieces(data.decode("latin-1"), _RTF_PIECES, _RTF_MARKS, chance).encode("latin-1")


def spoil_letter(data: bytes, chance: Random) -> bytes:
    """A letter with changes among its lines."""
    text = data.decode("latin-1")
    if chance.random() < 0.2:
        text = re.sub(r"charset=\S+", lambda _: f"charset={chance.choice(_CHARSETS)}", text)
    if chance.random() < 0.1:
        text = text.replace("; ", '; a="' + 'b;\\"' * repeats(4, chance) + "; ", 1)
    return spoil_pieces(text, _LETTER_PIECES, _LETTER_MARKS, chance).encode("latin-1", "replace")


def spoil_text(data: bytes, chance: Random) -> bytes:
    """A plain text with changes among its words, often in another encoding."""
    text = spoil_pieces(data.decode("utf-8", "replace"), _TEXT_PIECES, _TEXT_MARKS, chance)
    if chance.random() < 0.5:
        return text.encode("utf-8", "surrogatepass")
    encoding = chance.choice(_ENCODINGS)
    return text.encode(encoding, "surrogatepass" if encoding.startswith("utf-") and encoding != "utf-7" else "replace")
