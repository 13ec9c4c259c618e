"""
Applying an overlay is the plain standard: https://spec.openapis.org/overlay/v1.1.0.html

Each folder of tests/fixtures/overlay tests one rule; the published compliance sets test the same ones with other content.
"""

from pathlib import Path

import pytest
from pipeline.openapi.corrections import OverlayError, apply
from pipeline.openapi.document import load

CASES = sorted(path for path in (Path(__file__).parents[1] / "fixtures" / "overlay").iterdir() if path.is_dir())


def read(case: Path, name: str) -> dict[str, object]:
    return load((case / name).read_text("utf-8"), name)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_an_overlay_gives_what_the_standard_says(case: Path) -> None:
    document = read(case, "openapi.yaml")

    result = apply(document, read(case, "overlay.yaml"))

    assert result == read(case, "expected.yaml")
    assert document == read(case, "openapi.yaml")


DOCUMENT = """
openapi: 3.1.0
info: {title: Harbour, version: 1.0.0}
tags: [{name: a}]
paths: {/a: {get: {summary: A, tags: [x]}}, /b: {get: {summary: B}}}
"""


@pytest.mark.parametrize(
    ("action", "found"),
    [
        ("{target: $.info, update: words}", "words"),
        ("{target: $.info, update: [1]}", "[1]"),
        ("{target: $.info.title, update: {}}", "{}"),
        ("{target: $.info, update: {title: {}}}", "{} for Harbour"),
        ("{target: $, update: {tags: {}}}", "{} for [{name: a}]"),
        ("{target: $, update: {info: null}}", 'null for {title: Harbour, version: "1.0.0"}'),
        ("{target: '$.paths[*].get[*]', update: 1}", "array and primitive"),
        ("{target: $, remove: true}", "the document itself"),
        ("{target: $.info, copy: '$.paths[*].get'}", "2 nodes"),
        ("{target: $.info, copy: $.nowhere}", "0 nodes"),
        ("{target: $.info, copy: $.tags}", "[{name: a}]"),
    ],
)
def test_what_does_not_fit_its_target_is_an_error(action: str, found: str) -> None:
    overlay = load(f"overlay: 1.1.0\ninfo: {{title: T, version: 1.0.0}}\nactions: [{action}]", "overlay.yaml")

    with pytest.raises(OverlayError) as raised:
        apply(load(DOCUMENT, "openapi.yaml"), overlay)

    [diagnostic] = raised.value.diagnostics
    assert diagnostic.message == "correction 1 cannot be applied"
    assert diagnostic.actual == found


GOOD = "info: {title: T, version: 1.0.0}"


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        (f"{GOOD}\nactions: []", "found     null"),
        (f"overlay: 1.2.0\n{GOOD}\nactions: []", "expected  overlay: 1.0.x or 1.1.x"),
        (f"overlay: 1.1\n{GOOD}\nactions: []", 'found     "1.1"'),
        (f"overlay: 1.1.0\n{GOOD}", "expected  actions, a list"),
        (f"overlay: 1.1.0\n{GOOD}\nactions: {{}}", "expected  actions, a list"),
        (f"overlay: 1.1.0\n{GOOD}\nactions: []\nextra: 1", "found     extra"),
        (f"overlay: 1.1.0\n{GOOD}\nactions: []\nextends: 1", "expected  extends, a string"),
        ("overlay: 1.1.0\ninfo: T\nactions: []", "expected  info with title and version"),
        ("overlay: 1.1.0\ninfo: {version: 1.0.0}\nactions: []", "found     no title"),
        ("overlay: 1.1.0\ninfo: {title: T}\nactions: []", "found     no version"),
        ("overlay: 1.1.0\ninfo: {title: T, version: 1.0}\nactions: []", "expected  version, a string"),
        ("overlay: 1.1.0\ninfo: {title: 1, version: 1.0.0}\nactions: []", "expected  title, a string"),
        (
            "overlay: 1.1.0\ninfo: {title: T, version: v, description: 1}\nactions: []",
            "expected  description, a string",
        ),
        ("overlay: 1.1.0\ninfo: {title: T, version: v, extra: 1}\nactions: []", "info is malformed"),
    ],
)
def test_a_malformed_overlay_is_refused(text: str, complaint: str) -> None:
    with pytest.raises(OverlayError) as raised:
        apply({}, load(text, "overlay.yaml"), "overlay.yaml")

    assert str(raised.value).startswith("overlay.yaml: ")
    assert complaint in str(raised.value)


@pytest.mark.parametrize(
    ("action", "complaint"),
    [
        ("remove", "expected  a mapping"),
        ("{remove: true}", "found     no target"),
        ("{target: 5, remove: true}", "expected  target, a string"),
        ("{target: info.title, remove: true}", "expected  a JSONPath of RFC 9535"),
        ("{target: $.info.title~, remove: true}", "expected  a JSONPath of RFC 9535"),
        ("{target: $.a.x-flags, remove: true}", "expected  ['x-flags'], as RFC 9535 writes names with hyphens"),
        ("{target: $.a, copy: '$.[', description: d}", "expected  a JSONPath of RFC 9535"),
        ("{target: $.a, copy: 1}", "expected  copy, a string"),
        ("{target: $.a, remove: yes}", "expected  remove: true or false"),
        ("{target: $.a, remove: true, description: [d]}", "expected  description, a string"),
        ("{target: $.a, delete: true}", "found     delete"),
        ("{target: $.a}", "found     none of them"),
        ("{target: $.a, update: 1, remove: true}", "found     update and remove"),
        ("{target: $.a, update: 1, copy: $.b}", "found     update and copy"),
        ("{target: $.a, copy: $.b, remove: true}", "found     copy and remove"),
        ("{target: $.first, remove: true}", "found     the same as an earlier one"),
    ],
)
def test_a_malformed_action_is_named_by_its_number(action: str, complaint: str) -> None:
    first = "{target: $.first, remove: true}"
    overlay = load(f"overlay: 1.1.0\n{GOOD}\nactions: [{first}, {action}]", "overlay.yaml")

    with pytest.raises(OverlayError) as raised:
        apply({}, overlay, "overlay.yaml")

    assert str(raised.value).startswith("overlay.yaml: correction 2 is malformed\n")
    assert complaint in str(raised.value)


def test_copy_needs_version_1_1() -> None:
    overlay = load(f"overlay: 1.0.0\n{GOOD}\nactions: [{{target: $.a, copy: $.b}}]", "overlay.yaml")

    with pytest.raises(OverlayError, match="which knows copy"):
        apply({}, overlay)
