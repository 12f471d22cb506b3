"""One draft on the desk: its file, the decisions on its findings, its approval, and the way out to layout."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from pathlib import Path

from redaksi_app import formats
from redaksi_app.article import Article, PartKind
from redaksi_app.desk.length import LengthTarget
from redaksi_app.desk.record import HistoryEntry, Record, RecordStore
from redaksi_app.desk.standing import ALWAYS, Scope, Standing, StandingDecisions
from redaksi_app.engine import Ignored, IgnoreScope, split_ignored
from redaksi_app.finding import Bilingual, Finding, Severity
from redaksi_app.formats import Approval, Draft, Order, checksum, read_draft, save_draft

#: Lines of history that are kept for one draft.
_HISTORY = 200


class ApprovalRefused(Exception):
    """The draft cannot be approved; ``blockers`` are the errors that are open, none where another reason holds."""

    def __init__(self, message: Bilingual, blockers: Sequence[Finding] = ()) -> None:
        super().__init__(message.en)
        self.message = message
        self.blockers = tuple(blockers)


def _now() -> datetime:
    return datetime.now().astimezone()


class DeskDraft:
    """A draft that is open. Its text as edited belongs to whoever edits it and is handed in where it matters.

    ``store`` keeps the record; every decision is kept at once. ``standing`` are the decisions that hold in every
    draft. Raises DraftError on opening, DraftSaveError where
    the record or the file cannot be written.
    """

    def __init__(
        self,
        draft: Draft,
        store: RecordStore,
        *,
        standing: StandingDecisions | None = None,
        clock: Callable[[], datetime] = _now,
    ) -> None:
        self._store = store
        self._standing = standing
        self._clock = clock
        self.draft = draft
        self._counted: tuple[bytes, int] | None = None  # tracked changes, and the file they were counted in
        known = store.load(draft.path) if draft.path else None
        self.record = known or Record(path=str(draft.path or ""), original=draft.text, opened=clock(), history=[])
        if known is None:
            self._add(Bilingual("Naskah dibuka pertama kali", "Draft opened for the first time"))
        if self.record.approval and not self.record.approval.covers(draft.text):
            self.record.approval = None
            self._add(
                Bilingual(
                    "Persetujuan gugur: naskah berubah di luar Redaksi",
                    "Approval lapsed: the draft changed outside Redaksi",
                )
            )

    @classmethod
    def open(
        cls,
        path: Path,
        store: RecordStore,
        *,
        standing: StandingDecisions | None = None,
        clock: Callable[[], datetime] = _now,
    ) -> DeskDraft:
        """The draft in the file ``path``; raises DraftError where it cannot be read."""
        return cls(read_draft(path), store, standing=standing, clock=clock)

    @property
    def path(self) -> Path | None:
        """The draft's file; None before it is first saved."""
        return self.draft.path

    @property
    def approval(self) -> Approval | None:
        """Who approved the text, where somebody has."""
        return self.record.approval

    @property
    def undecided(self) -> int:
        """How many tracked changes of others nobody has accepted or rejected yet."""
        if self.draft.format != "docx":
            return 0
        if self._counted is None or self._counted[0] is not self.draft.original:
            from redaksi_app.formats.review_draft import changes_in  # noqa: PLC0415 - plain text needs none of it

            self._counted = (self.draft.original, len(changes_in(self.draft)))
        return self._counted[1]

    # --- decisions

    def split(self, findings: Iterable[Finding], text: str) -> tuple[list[Finding], list[tuple[Finding, Ignored]]]:
        """The open findings, and the ignored ones with their decisions."""
        standing = self._standing.all() if self._standing is not None else []
        return split_ignored(findings, [*self.record.ignored, *standing], text)

    def ignore(self, finding: Finding, text: str, scope: Scope, reason: str = "") -> Ignored:
        """Leave ``finding`` as it is; an error needs a reason (raises ValueError without one)."""
        if finding.severity is Severity.ERROR and not reason.strip():
            raise ValueError("an error is ignored only for a reason")
        decision: Ignored
        if scope == ALWAYS:
            decision = Standing.on(finding, reason.strip())
        else:
            decision = Ignored.of(finding, text, IgnoreScope(scope), reason.strip())
        self._make(decision)
        shown = Bilingual(finding.public_text or finding.message.id, finding.public_text or finding.message.en)
        because = f" ({decision.reason})" if decision.reason else ""
        self._add(Bilingual(f"Diabaikan: {shown.id}{because}", f"Ignored: {shown.en}{because}"))
        self._keep()
        return decision

    def take_back(self, decision: Ignored) -> None:
        """The finding counts again."""
        if isinstance(decision, Standing) and self._standing is not None:
            self._standing.remove(decision)
        if decision in self.record.ignored:
            self.record.ignored.remove(decision)
            self._add(Bilingual(f"Tidak lagi diabaikan: {decision.rule}", f"No longer ignored: {decision.rule}"))
            self._keep()

    def restore(self, decision: Ignored) -> None:
        """Make again a decision that was taken back."""
        if decision not in self.record.ignored:
            self._make(decision)
            self._keep()

    def _make(self, decision: Ignored) -> None:
        if isinstance(decision, Standing) and self._standing is not None:
            self._standing.add(decision)
        else:
            self.record.ignored.append(decision)

    def choose_style(self, style_id: str) -> None:
        """Check by this stylesheet from now on; empty: by the one the draft shows itself to belong to."""
        self.record.style = style_id
        self._keep()

    def aim_at(self, target: LengthTarget | None) -> None:
        """The story shall be this long; None: no matter how long."""
        self.record.target = target
        self._keep()

    def note_fixes(self, count: int) -> None:
        """Remember that so many safe fixes were applied at once."""
        self._add(Bilingual(f"{count} perbaikan aman diterapkan", f"{count} safe fixes applied"))
        self._keep()

    def note_word(self, word: str, *, added: bool) -> None:
        """Remember that ``word`` was added to the dictionary because of this draft, or taken out again."""
        self._add(
            Bilingual(f"Ditambahkan ke kamus: {word}", f"Added to the dictionary: {word}")
            if added
            else Bilingual(f"Dikeluarkan dari kamus: {word}", f"Taken out of the dictionary: {word}")
        )
        self._keep()

    def take_original(self, text: str) -> None:
        """The reporter's own text, where the file showed what others have made of it; not once it was edited here."""
        if self.record.original == self.draft.text != text and not self.record.edited:
            self.record.original = text
            self._keep()

    def note_check(self, article: Article, open_findings: Sequence[Finding], *, edited: bool) -> None:
        """Remember what the last check counted, for the queue."""
        headline = article.first(PartKind.HEADLINE)
        record = self.record
        record.headline = headline.paragraph.text.strip() if headline else ""
        record.writer = _writer(article)
        record.words = len(article.text.split())
        weights = [finding.severity for finding in open_findings]
        record.counts = (
            weights.count(Severity.ERROR),
            weights.count(Severity.WARNING),
            weights.count(Severity.ADVICE),
        )
        record.undecided = self.undecided
        record.edited = record.edited or edited
        self._keep()

    # --- approval

    def approve(
        self, text: str, findings: Iterable[Finding], *, editor: str, role: str = "", note: str = ""
    ) -> Approval:
        """Approve ``text``, whose findings these are; raises ApprovalRefused while something is open."""
        blockers = [finding for finding in self.split(findings, text)[0] if finding.severity is Severity.ERROR]
        if blockers:
            raise ApprovalRefused(
                Bilingual(
                    f"Belum dapat disetujui: {len(blockers)} temuan wajib tersisa",
                    f"Not to be approved yet: {len(blockers)} findings that must be settled are left",
                ),
                blockers,
            )
        if self.undecided:
            raise ApprovalRefused(
                Bilingual(
                    f"Belum dapat disetujui: {self.undecided} perubahan terlacak belum diputuskan",
                    f"Not to be approved yet: tracked changes that are not decided: {self.undecided}",
                )
            )
        if not editor.strip():
            raise ApprovalRefused(Bilingual("Isi nama editor yang menyetujui", "Fill in the approving editor's name"))
        self.record.approval = Approval(editor.strip(), role, self._clock(), checksum(text))
        self.record.note = note.strip()
        self._add(Bilingual(f"Disetujui oleh {editor.strip()}", f"Approved by {editor.strip()}"))
        self._keep()
        return self.record.approval

    def reopen(self) -> None:
        """Take the approval back, so that the text can be edited."""
        if self.record.approval is not None:
            self.record.approval = None
            self._add(Bilingual("Dibuka kembali untuk disunting", "Opened again for editing"))
            self._keep()

    def export(self, article: Article, out: Path, order: Order | None = None) -> None:
        """Write the approved copy of ``article`` to ``out``; raises ExportError or DraftSaveError."""
        formats.export_copy(article, out, approved=self.record.approval, order=order)
        self.record.exported = str(out)
        self._add(Bilingual(f"Diekspor: {out.name}", f"Exported: {out.name}"))
        self._keep()

    def save(self, text: str, path: Path | None = None) -> None:
        """Write the edited ``text`` to its file, or to ``path``, which then is its file."""
        self.draft = save_draft(self.draft, text, path)
        self.record.path = str(self.draft.path or "")
        self._keep()

    def _add(self, text: Bilingual) -> None:
        self.record.history.append(HistoryEntry(self._clock(), text))
        del self.record.history[:-_HISTORY]

    def _keep(self) -> None:
        if self.draft.path is not None:
            self._store.save(self.draft.path, self.record)


def _writer(article: Article) -> str:
    for part in article.of_kind(PartKind.BYLINE, PartKind.REPORTER_LINE):
        span = part.fields.get("writer")
        if span and (name := article.text[span.start : span.end].strip()):
            return name
    return ""
