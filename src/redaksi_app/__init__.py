"""Redaksi: an offline desktop editorial assistant for Indonesian newsrooms."""

__version__ = "0.3.0"
