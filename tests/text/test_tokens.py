"""What a word is."""

from redaksi_app.text import tokenise


def test_words_keep_hyphens_and_apostrophes() -> None:
    text = "Anak-anak membaca Al-Qur’an di rumah2 pada 2024."
    assert [token.text for token in tokenise(text)] == ["Anak-anak", "membaca", "Al-Qur’an", "di", "rumah2", "pada"]
    assert all(text[token.start : token.end] == token.text for token in tokenise(text))
