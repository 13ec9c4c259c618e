"""The commands that bring a curated spec up to date: refresh, diff, drift, add."""
