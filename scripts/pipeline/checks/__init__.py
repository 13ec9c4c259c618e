"""Checks of a curated spec: nothing in it is misread or left out; each check yields diagnostics."""

from pipeline.checks.curated import check_curated as check_curated
