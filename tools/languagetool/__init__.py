"""Building and describing the Indonesian module for LanguageTool.

``python -m tools.languagetool`` brings ``src/redaksi_app/assets/languagetool`` up to date: a server that speaks
Indonesian, made by Maven from ``packaging/languagetool`` and ``resources/languagetool``.
"""
