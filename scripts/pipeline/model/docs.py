"""Docs of the parts of a client, as sentences."""

import re

from pipeline.model.fact_sentences import sentence_of_facts
from pipeline.openapi.document import Document
from pipeline.openapi.resolver import resolve
from pipeline.openapi.schemas import Schema
from pipeline.openapi.walk import CHOICES
from pipeline.text import sentence

_SENTENCE = re.compile(r"(?<=[.;:])\s+")
_INSTEAD = re.compile(r"\b[Uu]se `")


def describe(document: Document, schema: Schema) -> str:
    """
    Return the description of a schema, or of the component it refers to, with the values that a number may have.

    Where there is none, a sentence built from facts stands in.
    """
    resolved = resolve(document, schema)
    references = [option for key in CHOICES for option in schema.get(key, []) if "$ref" in option]
    text = resolved.get("description") or next(
        (resolve(document, option).get("description", "") for option in references), ""
    )
    numbers = [value for value in resolved.get("enum", []) if isinstance(value, int)]
    mark = "Deprecated. " if schema.get("deprecated") else ""
    choice = f" One of {', '.join(map(str, numbers))}." if numbers else ""
    return f"{mark}{sentence(text) or sentence_of_facts(document, schema)}{choice}".strip()


def describe_result(document: Document, schema: Schema) -> str:
    """Return the sentence about what a method returns; of a list, about its items."""
    resolved = resolve(document, schema)
    each = describe(document, resolved["items"]) if "items" in resolved else ""
    return f"For each: {each}" if each else describe(document, schema)


def find_replacement(text: str) -> str:
    """Return the sentence of a text that names what to use instead; empty without one."""
    found = next((each for each in _SENTENCE.split(text) if _INSTEAD.search(each)), "")
    return sentence(found.rstrip(".;:")) if found else ""
