"""Stylesheets: loading, inheriting, validating, recognising, describing, handing on."""

from redaksi_app.styles.describing import KeyDoc, SectionDoc, ValueKind, describe_schema
from redaksi_app.styles.exchange import Incoming, export_style, install_style, read_incoming
from redaksi_app.styles.loading import ROOT_STYLE, StyleBook, StylesheetError, shipped_styles
from redaksi_app.styles.recognise import recognise_style
from redaksi_app.styles.schema import Stylesheet
from redaksi_app.styles.validating import Problem

__all__ = [
    "ROOT_STYLE",
    "Incoming",
    "KeyDoc",
    "Problem",
    "SectionDoc",
    "StyleBook",
    "Stylesheet",
    "StylesheetError",
    "ValueKind",
    "describe_schema",
    "export_style",
    "install_style",
    "read_incoming",
    "recognise_style",
    "shipped_styles",
]
