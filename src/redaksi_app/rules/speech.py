"""Verbs that tell who speaks: after a quotation ("...," kata camat) and before one (camat berkata, "...")."""

from __future__ import annotations

#: After a quotation; "-nya" may follow ("ujarnya").
AFTER = (
    "kata ujar ucap tutur tegas jelas imbuh tambah ungkap papar terang beber sebut lanjut cetus keluh tukas timpal "
    "sahut jawab tanya teriak seru pinta pesan harap kilah dalih kenang pungkas tandas sambung urai kisah cerita pekik "
    "bisik perintah ajak protes komentar tulis jerit hardik desak puji canda kelakar gumam ulas nilai simpul tutup "
    "urai sindir kritik klaim akunya sesal tampik bantah"
).split()
#: Before a quotation, with nothing between them but a comma or a colon.
BEFORE = (
    "berpesan berkata menjawab bertanya menegaskan mengatakan menambahkan berujar berseru berteriak berbisik "
    "menuturkan menjelaskan mengungkapkan menyatakan memaparkan menerangkan membeberkan mengimbau meminta mengingatkan "
    "melanjutkan menulis berucap menanggapi membalas mengeluh bergumam memohon memerintahkan bercerita berharap "
    "membantah mengaku menyahut menimpali katanya ujarnya ucapnya tuturnya"
).split()

_TAIL = r"(?:nya)?"
#: A saying verb after a quotation, as a pattern without groups.
AFTER_PATTERN = rf"(?:{'|'.join(sorted(set(AFTER), key=lambda verb: (-len(verb), verb)))}){_TAIL}\b(?!-)"
BEFORE_PATTERN = rf"(?:{'|'.join(sorted(set(BEFORE), key=lambda verb: (-len(verb), verb)))})\b(?!-)"
