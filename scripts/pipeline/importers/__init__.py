"""From what a vendor publishes, pages or whole specs, to one OpenAPI 3.1 document in the vendor's words."""

from pipeline.importers.formats import Format as Format
from pipeline.importers.formats import detect_format as detect_format
from pipeline.importers.mintlify.pages import block_of as block_of
from pipeline.importers.mintlify.pages import tree_of as tree_of
from pipeline.importers.publications import UpstreamSpec as UpstreamSpec
from pipeline.importers.publications import import_publications as import_publications
from pipeline.importers.publications import missing_companions as missing_companions
from pipeline.importers.publications import with_messages as with_messages
