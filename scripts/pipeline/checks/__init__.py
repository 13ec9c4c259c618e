"""Checks of a curated spec: nothing in it is misread or left out; each check yields diagnostics."""

from pipeline.checks.curated import check_curated
from pipeline.checks.messages import check_events

__all__ = [
    "check_curated",
    "check_events",
]
