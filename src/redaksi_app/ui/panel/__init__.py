"""The findings panel."""

from redaksi_app.ui.panel.findings_panel import NARROWEST, WIDEST, WIDTH, FindingsPanel

__all__ = ["NARROWEST", "WIDEST", "WIDTH", "FindingsPanel"]
