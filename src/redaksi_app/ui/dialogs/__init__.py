"""The dialogs an editor asks for."""
