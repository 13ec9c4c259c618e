"""Patterns are those of ECMA-262: what Python writes otherwise is translated, and what it lacks refuses nothing."""

import pytest
from pennyweight_sandbox._spec.schemas import SchemaValidator


def _broken(pattern: str, value: str) -> str | None:
    """The keyword that a value breaks in a document whose one schema has a pattern."""
    schemas = {"It": {"type": "string", "pattern": pattern}}
    found = SchemaValidator({"components": {"schemas": schemas}}).validate(value, "/components/schemas/It")
    return found.rule if found else None


@pytest.mark.parametrize(
    ("pattern", "good", "bad"),
    [
        (r"^(?<bank>[A-Z]{4})\d+$", "ABCD1", "abcd1"),
        (r"^(?<mark>['\"]).*\k<mark>$", "'a'", "'a\""),
        (r"^(?<=a)?b\/c$", "b/c", "b-c"),
        (r"^\(?<a>$", "(<a>", "a"),
        (r"^[[a]+$", "[a", "b"),
    ],
)
def test_a_pattern_means_what_it_means_in_ecma_262(pattern: str, good: str, bad: str) -> None:
    assert (_broken(pattern, good), _broken(pattern, bad)) == (None, "pattern")


@pytest.mark.parametrize("pattern", [r"^\p{Lu}+$", "(?<a>x)(?<a>y)", "*"])
def test_a_pattern_that_python_lacks_refuses_nothing(pattern: str) -> None:
    assert _broken(pattern, "anything") is None
