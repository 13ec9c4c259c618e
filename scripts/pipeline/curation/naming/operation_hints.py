"""Hints for the name of an operation: path, method, tag, operationId."""

import re
from dataclasses import dataclass

from pipeline.curation.naming.english import VERBS, words
from pipeline.openapi.canonical.parameters import identity
from pipeline.openapi.document import Document
from pipeline.openapi.grammar import Node
from pipeline.openapi.resolver import Targets, follow
from pipeline.openapi.schemas import is_object, listed_types

_PAGING = frozenset(("count", "cursor", "limit", "offset", "page", "page_size", "page_token", "pagesize", "pagetoken"))
_MARK = re.compile(r"[.:](?![^{]*\})")
_EDITION = re.compile(r"v?[0-9]+(\.[0-9]+)*((alpha|beta|rc|p)[0-9]*)?|[0-9]{4}-[0-9]{2}(-[0-9]{2})?", re.IGNORECASE)
_OF_APIS = frozenset(("api", "apis", "rest"))
_FORMATS = frozenset(("csv", "json", "xml"))
_SEPARATOR = re.compile(r"[._/:#]+")
_ALL = frozenset(("all", "everything"))
_SUCCESS = re.compile("2..")


@dataclass(frozen=True)
class OperationHints:
    """Hints for the name of an operation: path, method, tag, operationId."""

    document: Document
    path: str
    method: str
    operation: Node

    @property
    def segments(self) -> list[str]:
        """The path's segments, split at dots and colons, without versions, formats and what merely names the API."""
        parts = [part for segment in self.path.split("/") for part in _MARK.split(segment) if part]
        left = [part for at, part in enumerate(parts) if not _is_noise(part, first=at == 0)]
        title = words(next(iter(str(self.document.get("info", {}).get("title", "")).split()), ""))
        while len(left) > 1 and words(left[0]) == title:
            left = left[1:]
        return left

    @property
    def edition(self) -> str:
        """The version that stands behind what it is one of, as a word: `v2` of `/orders/v2`."""
        parts = [part for part in self.path.split("/") if part]
        start = next((at for at, part in enumerate(parts) if not _is_noise(part, first=at == 0)), len(parts))
        found = [part for part in parts[start:] if _EDITION.fullmatch(part)]
        return "_".join(words(found[-1])) if found else ""

    @property
    def tag(self) -> list[str]:
        """The words of the first tag."""
        tags = self.operation.get("tags")
        return words(str(tags[0])) if isinstance(tags, list) and tags else []

    @property
    def id_words(self) -> list[str]:
        """The words of the operationId from its verb on, without tags before it; without an id, those of the summary."""
        name = self.operation.get("operationId")
        if not name:
            return words(str(self.operation.get("summary") or ""))
        parts = [words(part) for part in _SEPARATOR.split(str(name)) if words(part)]
        while len(parts) > 1 and parts[0] == self.tag:
            parts = parts[1:]
        start = next((at for at, part in enumerate(parts) if part[0] in VERBS), 0 if len(parts) == 1 else -1)
        return [word for part in parts[start:] for word in part]

    @property
    def verb(self) -> str:
        """The verb that the vendor begins with; empty if it is none."""
        first, second = [*self.id_words, "", ""][:2]
        if first == "batch" and second in VERBS:
            return f"batch_{second}"
        return first if first in VERBS else "search" if "search" in self.id_words else ""

    @property
    def lists(self) -> bool:
        """Whether the vendor calls it a list, or gives it in pages."""
        names = {identity(self.document, each)[1].lower() for each in self._parameters}
        return bool(names & _PAGING) or "list" in self.id_words

    @property
    def means_all(self) -> bool:
        """Whether the vendor says that it is about all there is."""
        id_and_summary = words(str(self.operation.get("operationId") or "")) + words(
            str(self.operation.get("summary") or "")
        )
        return bool(_ALL & set(id_and_summary)) or bool(_ALL & {word for part in self.segments for word in words(part)})

    @property
    def is_told_which(self) -> bool:
        """Whether the call must say what it is about otherwise than in the path."""
        body = follow(self.document, self.operation.get("requestBody") or {}, "requestBodies")
        asked = [follow(self.document, each, "parameters") for each in self._parameters]
        needed = [each for each in asked if each.get("required") and each.get("in") == "query"]
        return bool(needed) or body.get("required") is True

    @property
    def answers_many(self) -> bool | None:
        """Whether the answer is or has a list; None where the document doesn't say."""
        for status, answer in self.operation.get("responses", {}).items():
            found = follow(self.document, answer, "responses") if isinstance(answer, dict) else {}
            for media in found.get("content", {}).values() if _SUCCESS.fullmatch(str(status)) else ():
                targets = Targets(self.document)
                schema = targets.end(media.get("schema") or {})
                if is_object(schema):
                    fields = [targets.end(field) for field in schema["properties"].values()]
                    return any("array" in listed_types(field) or not field for field in fields)
                return True if "array" in listed_types(schema) else None
        return None

    @property
    def _parameters(self) -> list[Node]:
        return [each for each in self.operation.get("parameters", []) if isinstance(each, dict)]


def _is_noise(part: str, *, first: bool) -> bool:
    return bool(_EDITION.fullmatch(part)) or part.lower() in _OF_APIS or (not first and part.lower() in _FORMATS)
