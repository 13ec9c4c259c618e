"""
Documents between text and values: `load` reads YAML or JSON, `dump` writes the one canonical YAML.

`load(dump(document)) == document`, and dumping what was loaded from a dump gives the same bytes.
"""

from typing import Any

from pipeline.diagnostics import Diagnostic
from pipeline.openapi import yaml_reader as _reading
from pipeline.openapi import yaml_writer as _writing
from pipeline.openapi.grammar import in_reading_order
from pipeline.openapi.yaml_reader import DocumentError

__all__ = ["Document", "DocumentError", "dump", "load"]

Document = dict[str, Any]


def load(text: str, name: str, notes: list[Diagnostic] | None = None) -> Document:
    """
    Read a document, keeping every digit and every string as it was written.

    Booleans and nulls are those of YAML 1.2's core schema: `true`, `True`, `null`, `~`, nothing at all. Numbers are those of
    JSON, whole ones as int, others as Decimal. Everything else is a string: dates, `yes`, `on`, `0755`, `1:30`, and
    what stands in quotes. Keys are always strings.

    Args:
        text: YAML, or JSON if it starts with `{`.
        name: the file it came from, for messages.
        notes: where to note keys that come twice with equal values; without it they are refused.

    Raises:
        DocumentError: it is malformed, has a key twice with different values, is no mapping, is larger than
            50 MB or a million values, or deeper than 200 levels. The message names file and line.
    """
    return _reading.read(text, name, notes)


def dump(document: Document) -> str:
    """
    Write a document as canonical YAML: block style, in the order OpenAPI is read, long text folded at 120 columns.

    Lists, `properties`, and data (examples, defaults, `x-` values, anything that is neither OpenAPI nor an Overlay)
    keep the order they have; all other keys are put in a fixed order.

    Raises:
        DocumentError: a value has no place in JSON, or is a float: its digits are no longer known.
    """
    return _writing.write(in_reading_order(document))
