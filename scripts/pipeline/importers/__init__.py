"""From what a vendor publishes, pages or whole specs, to one OpenAPI 3.1 document in the vendor's words."""

from pipeline.importers.formats import Format, detect_format
from pipeline.importers.mintlify.pages import block_of, tree_of
from pipeline.importers.publications import UpstreamSpec, import_publications, missing_companions, with_messages

__all__ = [
    "Format",
    "UpstreamSpec",
    "block_of",
    "detect_format",
    "import_publications",
    "missing_companions",
    "tree_of",
    "with_messages",
]
