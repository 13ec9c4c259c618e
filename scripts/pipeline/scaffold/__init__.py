"""The files of a new vendor: its entry, overlay, page and tests."""
