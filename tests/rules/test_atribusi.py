"""Whose words they are: what stands around a quotation decides."""

from __future__ import annotations

import pytest

from redaksi_app.engine import Engine
from redaksi_app.rules import all_rules
from redaksi_app.styles import shipped_styles


def _found(text: str, rule: str) -> list[str]:
    return [finding.text for finding in Engine([all_rules()[rule]]).check(text, shipped_styles().load("umum")).findings]


@pytest.mark.parametrize(
    "beside",
    [
        "Maria Bria menceritakan pengalamannya kepada wartawan.",
        "Begini isi surat warga itu:",
        "Poster itu berbunyi keras.",
        'Ia menggeleng. "Air mati," kata Maria Bria.',
    ],
)
def test_source_in_the_paragraph_before_is_enough(beside: str) -> None:
    text = (
        f'SOE - Air mati di Soe.\n{beside}\n"Kami mandi di sungai dan minum air galon."\nPipa diperbaiki bulan depan.'
    )
    assert _found(text, "atribusi.tanpa-sumber") == []


def test_quotation_that_is_all_there_is_has_nothing_beside_it_to_ask() -> None:
    assert _found('"Kami mandi di sungai dan minum air galon."', "atribusi.tanpa-sumber") == []


def test_verbs_are_counted_over_paragraphs_and_with_their_clitic() -> None:
    said = '"Air naik," {}.'
    text = "\n".join(["SOE - Banjir datang.", *(said.format(verb) for verb in ("ujar Maria", "ujarnya") * 3)])
    assert _found(text, "atribusi.berulang") == ["ujarnya"]
    plain = "\n".join(["SOE - Banjir datang.", *(said.format(verb) for verb in ("kata Maria", "katanya") * 2)])
    assert _found(plain, "atribusi.berulang") == []


def test_posts_in_a_row_are_all_written() -> None:
    text = "\n".join(["SOE - Warganet ramai.", *(['"Semoga selamat," tulis seorang warganet.'] * 5)])
    assert _found(text, "atribusi.berulang") == []


def test_second_quotation_after_a_full_stop_is_its_own() -> None:
    text = 'Bupati mengatakan, "Jalan itu tuntas." "Jembatan menyusul," katanya.'
    assert _found(text, "atribusi.ganda") == []


def test_mention_in_social_media_is_no_missing_verb() -> None:
    assert _found('"Semoga selamat," @maria_bria di Instagram.', "atribusi.tanpa-verba") == []
