"""What a repository shows to those who come: templates, conduct, editor settings, and a hook that calls nox's own lint."""

from __future__ import annotations

import json
from typing import Any

import pytest
from ruamel.yaml import YAML

from .commands import sessions
from .pages import ROOT, read

FORMS = sorted(path.relative_to(ROOT).as_posix() for path in ROOT.glob(".github/ISSUE_TEMPLATE/*.yml"))


def content(page: str) -> Any:
    return YAML(typ="safe").load(read(page))


@pytest.mark.parametrize("form", [form for form in FORMS if not form.endswith("config.yml")])
def test_a_form_has_what_the_host_asks_for(form: str) -> None:
    found = content(form)

    assert {"name", "description", "body"} <= found.keys()
    assert len({field["id"] for field in found["body"] if "id" in field}) >= 2
    for field in found["body"]:
        assert field["type"] in {"markdown", "input", "textarea", "dropdown", "checkboxes"}
        assert field["attributes"].get("label") or field["attributes"].get("value")


def test_holes_and_misconduct_are_reported_where_few_can_read() -> None:
    for page in ("SECURITY.md", "CODE_OF_CONDUCT.md", ".github/ISSUE_TEMPLATE/bug.yml"):
        assert '"Report a vulnerability"' in " ".join(read(page).split())


def test_the_hook_calls_a_session_that_is_there() -> None:
    [repository] = content(".pre-commit-config.yaml")["repos"]
    [hook] = repository["hooks"]

    assert repository["repo"] == "local"
    assert hook["entry"].split()[:2] == ["nox", "-s"]
    assert hook["entry"].split()[2] in sessions()


def test_editors_are_told_which_schema_belongs_to_which_file() -> None:
    settings = json.loads(read(".vscode/settings.json"))
    told = [*settings["yaml.schemas"], *settings["evenBetterToml.schema.associations"].values()]

    assert len(told) == 3
    assert all((ROOT / path).is_file() for path in told)
    for pattern in settings["yaml.schemas"].values():
        for each in [pattern] if isinstance(pattern, str) else pattern:
            assert list(ROOT.glob(each)), each
