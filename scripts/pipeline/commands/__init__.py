"""The commands: refresh, diff, drift and add bring a curated spec up to date; regenerate, fresh and lock go by it."""

MODULES = (
    "add",
    "diff",
    "drift",
    "inputs",
    "lock",
    "options",
    "refresh",
    "regenerate",
    "update",
)
"""Modules that other rooms import from."""
