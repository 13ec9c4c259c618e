"""The document's own keys: annotations of the house, the envelope, and what belongs elsewhere."""

from collections.abc import Iterator
from typing import Any

from pipeline.documents import Document
from pipeline.findings import Finding, shown
from pipeline.rules.walking import METHODS

_ANNOTATIONS = {
    *("name", "money", "decimal", "pagination", "retry", "secret", "time", "envelope", "open", "environment"),
    *("limits", "cost", "rate-reviewed", "event"),
}
_PATH_ITEM = {*METHODS, "parameters", "servers", "summary", "description"}


def check(document: Document, where: str) -> Iterator[Finding]:
    """Yield what is wrong around the operations."""
    yield from _annotations(document, where)
    yield from _envelope(document, where)
    if document.get("webhooks"):
        yield Finding(where=where, what="has webhooks", so="describe them in events.yaml")
    for path, item in document.get("paths", {}).items():
        unread = [key for key in item if key not in _PATH_ITEM and not key.startswith("x-")]
        if unread:
            yield Finding(
                where=where,
                what="a path item says something the pipeline does not read",
                target=path,
                found=", ".join(unread),
                so="say it in each operation",
            )


def _annotations(node: Any, where: str, place: str = "") -> Iterator[Finding]:
    pairs = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in pairs:
        here = f"{place}.{key}".lstrip(".")
        if (
            isinstance(key, str)
            and key.startswith("x-pennyweight-")
            and key.removeprefix("x-pennyweight-") not in _ANNOTATIONS
        ):
            yield Finding(
                where=where,
                what=f"{key} is no annotation of the house",
                target=place or None,
                expected=", ".join(f"x-pennyweight-{name}" for name in sorted(_ANNOTATIONS)),
                so="mend the spelling; a secret that is not marked as one is shown",
            )
        yield from _annotations(value, where, here)


def _envelope(document: Document, where: str) -> Iterator[Finding]:
    envelope = document.get("x-pennyweight-envelope")
    if envelope is None:
        return
    right = isinstance(envelope, dict) and all(isinstance(envelope.get(key), str) for key in ("status", "content"))
    if not right or not isinstance(envelope.get("ok"), list) or not envelope["ok"]:
        yield Finding(
            where=where,
            what="x-pennyweight-envelope is incomplete",
            expected="status and content, names of fields; ok, a list of values of status",
            found=shown(envelope),
            so="complete it",
        )
