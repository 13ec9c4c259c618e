"""Bodies and answers of old Mintlify pages: mappings from media types to lists of alternatives."""

from typing import Any

from pipeline.importers.mintlify_legacy.cursor import Place
from pipeline.importers.mintlify_legacy.examples import examples_of
from pipeline.importers.mintlify_legacy.schemas import is_required, schema_of
from pipeline.openapi.document import Document

_PLACEHOLDER = "_mintlify/"
_KEYS = ("schemaArray", "examples", "description")


def body_of(contents: Any, place: Place) -> Document | None:
    """
    Return the request body, or None where there is none.

    Raises:
        DiagnosticError: something in it is unknown.
    """
    content, description = _content(contents, place)
    if not content:
        return None
    docs = {"description": description} if description else {}
    required = any(
        is_required((node or {}).get("schemaArray"), place / media_type) for media_type, node in contents.items()
    )
    return {**docs, **({"required": True} if required else {}), "content": content}


def answers_of(statuses: Any, place: Place) -> dict[str, Document]:
    """
    Return the answers by status (`200`, `4XX`, `default`); one without content has a placeholder on the page.

    Raises:
        DiagnosticError: something in them is unknown.
    """
    answers: dict[str, Document] = {}
    for status, contents in place.mapping(statuses).items():
        content, description = _content(contents, place / status)
        known = status.upper() if status.lower() != "default" else "default"
        answers[known] = {"description": description or "", **({"content": content} if content else {})}
    return answers


def _content(contents: Any, place: Place) -> tuple[Document, str | None]:
    """Return content without placeholders, and the description that every media type repeats."""
    content: Document = {}
    description: str | None = None
    for media_type, node in place.mapping(contents).items():
        below = place / media_type
        media = below.mapping(node)
        below.allow(media, _KEYS)
        if media.get("description") is not None:
            description = description or below.text(media["description"])
        if not media_type.startswith(_PLACEHOLDER):
            content[media_type] = _media(media, below)
    return content, description


def _media(media: Document, place: Place) -> Document:
    entries, below = media.get("schemaArray"), place / "schemaArray"
    schema = {} if _is_bare_file(entries, below) else {"schema": schema_of(entries, below)}
    examples = examples_of(media.get("examples"), place / "examples")
    return {**schema, **({"examples": examples} if examples else {})}


def _is_bare_file(entries: Any, place: Place) -> bool:
    """True when the vendor wrote no schema: the page then only repeats the media type."""
    files = [place.mapping(entry) for entry in place.listing(entries)]
    return bool(files) and all(file.get("type") == "file" and "contentMediaType" in file for file in files)
