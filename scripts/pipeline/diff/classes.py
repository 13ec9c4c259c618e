"""The classes of a client: components that its operations reach."""

from typing import Any

from pipeline.diff.compare_responses import answers_of
from pipeline.diff.cursor import Cursor, component
from pipeline.diff.operation_ref import list_operations
from pipeline.openapi.canonical.operations import successes
from pipeline.openapi.document import Document
from pipeline.openapi.pointers import component_name
from pipeline.openapi.schemas import is_class


def classes_of(document: Document) -> set[str]:
    """Return the names of a client's classes; bodies of errors become none."""
    wanted: set[str] = set()
    for call in list_operations(document):
        answers = {status: answer.value for status, answer in answers_of(call).items()}
        parameters = [node.value.get("parameters") for node in (call.item, call.node)]
        collect(
            document,
            [parameters, call.node.value.get("requestBody"), [answers[status] for status in successes(answers)]],
            wanted,
        )
    return {name for name in wanted if is_class(component(document, name).value)}


def collect(document: Document, start: Any, wanted: set[str]) -> None:
    """Add to `wanted` the names of all components that are reached from `start`."""
    ahead, seen = [start], set[str]()
    while ahead:
        node = ahead.pop()
        if isinstance(node, list):
            ahead += node
        if not isinstance(node, dict):
            continue
        ahead += node.values()
        reference = node.get("$ref")
        if isinstance(reference, str) and reference not in seen:
            seen.add(reference)
            name = component_name(reference)
            if name is None:
                ahead.append(Cursor(document, {"$ref": reference}).resolved().value)
            elif name not in wanted:
                wanted.add(name)
                ahead.append(component(document, name).value)
