"""The commands that bring a curated spec up to date: refresh, diff, drift, add."""

MODULES = (
    "add",
    "dispatch",
    "inputs",
    "lock",
    "options",
    "regenerate",
    "update",
)
"""Modules that other rooms import from."""
