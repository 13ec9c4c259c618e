"""Documents of several files, read as one."""

from pipeline.importers.bundling.addresses import may_refer_elsewhere as may_refer_elsewhere
from pipeline.importers.bundling.bundle import Bundle as Bundle
from pipeline.importers.bundling.unused import find_unused as find_unused
