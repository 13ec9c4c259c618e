"""The files of a new vendor: its entry, overlay, page and tests."""

from pipeline.scaffold.files import LISTS as LISTS
from pipeline.scaffold.lists import section as section
from pipeline.scaffold.new_vendor import Scaffold as Scaffold
from pipeline.scaffold.new_vendor import scaffold_vendor as scaffold_vendor
from pipeline.scaffold.vendor_entry import VendorOptions as VendorOptions
from pipeline.scaffold.vendor_entry import check_name as check_name
