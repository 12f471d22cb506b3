from __future__ import annotations

from redaksi_app.ui.dialogs.stylesheet.comments import keep_comments

OLD = """# Gaya harian
# Disepakati redaksi.

[style]
inherits = "umum"

# Pangkat
[ranks]
# Rapat 3 Mei
pol = "Pol." # seperti di koran #1

[words.prefer]
# Bukan "warga masyarakat"
"warga masyarakat" = "warga"
# Selesai
"""


def test_remarks_stay_with_their_sections_and_keys() -> None:
    new = '[style]\ninherits = "tribun"\n\n[ranks]\npol = "Pol"\n\n[words.prefer]\n"warga masyarakat" = "warga"\n'
    assert keep_comments(OLD, new) == (
        '# Gaya harian\n# Disepakati redaksi.\n\n[style]\ninherits = "tribun"\n\n# Pangkat\n[ranks]\n'
        '# Rapat 3 Mei\n# seperti di koran #1\npol = "Pol"\n\n[words.prefer]\n# Bukan "warga masyarakat"\n'
        '"warga masyarakat" = "warga"\n\n# Selesai\n'
    )


def test_remarks_of_what_is_gone_stand_at_the_end() -> None:
    new = keep_comments(OLD, '[style]\ninherits = "umum"\n')
    assert new.startswith("# Gaya harian\n# Disepakati redaksi.\n\n[style]\n")
    assert new.index("# Rapat 3 Mei") > new.index("inherits")


def test_a_number_sign_inside_a_text_is_no_remark() -> None:
    text = '[end-mark]\naccepted = ["#", "(*)"]\n'
    assert keep_comments(text, text) == text
