"""The translations of the window: finding its texts in the code, and keeping ``resources/i18n`` complete."""
