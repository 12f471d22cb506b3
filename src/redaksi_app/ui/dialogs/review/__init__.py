"""What others did to a draft, to be decided or read: tracked changes, comments, the outcome of a review."""

from redaksi_app.ui.dialogs.review.changes import ChangesDialog
from redaksi_app.ui.dialogs.review.remarks import RemarksDialog
from redaksi_app.ui.dialogs.review.rows import change_rows, comment_rows, outcome_rows

__all__ = ["ChangesDialog", "RemarksDialog", "change_rows", "comment_rows", "outcome_rows"]
