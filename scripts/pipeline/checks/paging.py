"""Pagination: that everything `x-bursar-pagination` names is there."""

from collections.abc import Iterator

from pipeline.arguments import arguments_of
from pipeline.documents import Document
from pipeline.findings import Finding, shown
from pipeline.normalise import normalise
from pipeline.paging import LostError, item_schema, paging_of, reach
from pipeline.rules.walking import operations

_STYLES = ("cursor", "offset")


def check(document: Document, where: str) -> Iterator[Finding]:
    """Yield what leads nowhere."""
    plain = normalise(document)
    for path, method, operation in operations(plain):
        said = operation.get("x-bursar-pagination")
        if said is not None:
            yield from _one(plain, operation, said, where, f"{method.upper()} {path}")


def _one(plain: Document, operation: Document, said: Document, where: str, place: str) -> Iterator[Finding]:
    style = said.get("style")
    if style not in _STYLES or style not in said or not said.get("items") or (style == "cursor" and "next" not in said):
        yield Finding(
            where=where,
            what="x-bursar-pagination is incomplete",
            target=place,
            expected="style cursor with cursor, next and items, or style offset with offset and items",
            found=shown(said),
            so="complete it",
        )
        return
    wires = {given.wire: given.place for given in arguments_of(plain, operation)}
    for key in (style, "limit"):
        if key in said and wires.get(said[key]) != said.get("in", "query"):
            yield Finding(
                where=where,
                what=f"x-bursar-pagination names a {key} that is not asked for",
                target=place,
                expected=f"one of {', '.join(wires)} in the {said.get('in', 'query')}",
                found=shown(said[key]),
                so="name a parameter",
            )
    for wire in [*said["items"], *(said[key] for key in ("next", "total") if key in said)]:
        try:
            reach(plain, operation, wire)
        except LostError as error:
            yield Finding(
                where=where,
                what="x-bursar-pagination points beside the answer",
                target=place,
                found=f"{wire}: {error}",
                so="name a field of the answer's content",
            )
    if not any(True for _ in _lost_items(plain, operation, said)):
        paging_of(plain, operation)


def _lost_items(plain: Document, operation: Document, said: Document) -> Iterator[str]:
    for wire in said["items"]:
        try:
            item_schema(plain, operation, wire)
        except LostError:
            yield wire
