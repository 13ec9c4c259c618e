"""From a vendor's document to a curated spec: the vendor's structure in the canonical form, our words and annotations."""

from pipeline.curation.curated_spec import CuratedSpec, curate, list_operations
from pipeline.curation.messages import curate_messages, messages_todo
from pipeline.curation.missing_docs import todo
from pipeline.curation.rates import find_unpriced

__all__ = [
    "CuratedSpec",
    "curate",
    "curate_messages",
    "find_unpriced",
    "list_operations",
    "messages_todo",
    "todo",
]
