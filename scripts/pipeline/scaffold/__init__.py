"""The files of a new vendor: its entry, overlay, page and tests."""

from pipeline.scaffold.files import LISTS
from pipeline.scaffold.lists import section
from pipeline.scaffold.new_vendor import Scaffold, scaffold_vendor
from pipeline.scaffold.vendor_entry import VendorOptions, check_name

__all__ = [
    "LISTS",
    "Scaffold",
    "VendorOptions",
    "check_name",
    "scaffold_vendor",
    "section",
]
