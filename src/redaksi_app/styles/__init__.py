"""Stylesheets: loading, inheriting, validating, recognising, describing, handing on.

What is named here is loaded when it is first asked for: a check needs no form and no exchange.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from redaksi_app.lazily import lazily

if TYPE_CHECKING:
    from redaksi_app.styles.describing import KeyDoc, SectionDoc, ValueKind, describe_schema
    from redaksi_app.styles.exchange import Incoming, export_style, install_style, read_incoming
    from redaksi_app.styles.loading import ROOT_STYLE, StyleBook, StylesheetError, shipped_styles
    from redaksi_app.styles.recognise import recognise_style
    from redaksi_app.styles.schema import Stylesheet
    from redaksi_app.styles.validating import Problem

_HOMES = {
    "Incoming": "exchange",
    "KeyDoc": "describing",
    "Problem": "validating",
    "ROOT_STYLE": "loading",
    "SectionDoc": "describing",
    "StyleBook": "loading",
    "Stylesheet": "schema",
    "StylesheetError": "loading",
    "ValueKind": "describing",
    "describe_schema": "describing",
    "export_style": "exchange",
    "install_style": "exchange",
    "read_incoming": "exchange",
    "recognise_style": "recognise",
    "shipped_styles": "loading",
}

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

__getattr__ = lazily(__name__, _HOMES)
