"""What a vendor says about one operation that a name can be made of."""

from dataclasses import dataclass

from pipeline.curation.naming.english import VERBS, words
from pipeline.openapi.canonical.parameters import identity
from pipeline.openapi.document import Document
from pipeline.openapi.node_kinds import Node

_PAGING = frozenset(("count", "cursor", "limit", "offset", "page", "page_size", "page_token", "pagesize", "pagetoken"))
_VERSIONS = ("api", "rest", "v")


@dataclass(frozen=True)
class Told:
    """What a vendor says about one operation that a name can be made of."""

    document: Document
    path: str
    method: str
    operation: Node

    @property
    def segments(self) -> list[str]:
        """The path's segments, without version and without what merely names the API."""
        title = words(next(iter(str(self.document.get("info", {}).get("title", "")).split()), ""))
        left = [segment for segment in self.path.split("/") if segment]
        while len(left) > 1 and (left[0].lower().rstrip("0123456789.") in _VERSIONS or words(left[0]) == title):
            left = left[1:]
        return left

    @property
    def tag(self) -> list[str]:
        """The words of the first tag."""
        tags = self.operation.get("tags")
        return words(str(tags[0])) if isinstance(tags, list) and tags else []

    @property
    def told(self) -> list[str]:
        """The words of the operationId, without a tag before it; where there is none, of the summary."""
        name = self.operation.get("operationId")
        return words(str(name).rpartition("_")[2] if name else str(self.operation.get("summary") or ""))

    @property
    def verb(self) -> str:
        """The verb that the vendor begins with; empty if it is none."""
        first, second = [*self.told, "", ""][:2]
        if first == "batch" and second in VERBS:
            return f"batch_{second}"
        return first if first in VERBS else "search" if "search" in self.told else ""

    @property
    def lists(self) -> bool:
        """Whether the vendor calls it a list, or gives it in pages."""
        names = {identity(self.document, each)[1].lower() for each in self.operation.get("parameters", [])}
        return bool(names & _PAGING) or "list" in self.told
