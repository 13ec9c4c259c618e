"""The page of mistakes has every error of the tree, with its cause and what to do."""

from __future__ import annotations

import re

import pennyweight_core
import pytest
from pennyweight_core.testing import NotRecordedError

from .pages import read

PAGE = read("docs/mistakes.md")
SECTIONS = dict(re.findall(r"^## (\w+)\n(.*?)(?=^## |\Z)", PAGE, re.MULTILINE | re.DOTALL))


def errors() -> set[str]:
    public = [getattr(pennyweight_core, name) for name in dir(pennyweight_core)]
    tree = [it for it in public if isinstance(it, type) and issubclass(it, pennyweight_core.PennyweightError)]
    return {it.__name__ for it in [*tree, NotRecordedError]}


def test_every_error_of_the_tree_is_on_the_page_and_no_other() -> None:
    assert SECTIONS.keys() == errors()


@pytest.mark.parametrize("error", SECTIONS)
def test_an_error_has_its_cause_and_what_to_do(error: str) -> None:
    assert re.fullmatch(r"\n- \*\*Cause\*\*: .+\n- \*\*Do\*\*: .+\n\n?", SECTIONS[error], re.DOTALL)
