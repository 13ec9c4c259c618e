"""From a vendor's document to a curated spec: the vendor's structure in the canonical form, our words and annotations."""

from pipeline.curation.curated_spec import CuratedSpec as CuratedSpec
from pipeline.curation.curated_spec import curate as curate
from pipeline.curation.curated_spec import list_operations as list_operations
from pipeline.curation.messages import curate_messages as curate_messages
from pipeline.curation.messages import messages_todo as messages_todo
from pipeline.curation.missing_docs import todo as todo
from pipeline.curation.rates import find_unpriced as find_unpriced
