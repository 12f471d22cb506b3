"""Stylesheets: loading, inheriting, validating, recognising."""

from redaksi_app.styles.loading import ROOT_STYLE, StyleBook, StylesheetError, shipped_styles
from redaksi_app.styles.recognise import recognise_style
from redaksi_app.styles.schema import Stylesheet

__all__ = ["ROOT_STYLE", "StyleBook", "Stylesheet", "StylesheetError", "recognise_style", "shipped_styles"]
