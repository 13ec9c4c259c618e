"""
Vendors of your own, as plug-ins.

A plug-in is a function `read(settings, ledger)` under an entry point of the group `pennyweight.vendors`, whose name is
the vendor's. It gets the vendor's variables from the environment (`PIGGYBANK_FILE` as `settings["file"]`) and writes
accounts, amounts and gaps into a `PluginLedger`. Import only this module of Pennyweight in it.
"""

from pennyweight._plugin_ledger import PluginLedger as PluginLedger
from pennyweight._plugin_ledger import currency as currency
from pennyweight._questions import PluginConnection as PluginConnection
from pennyweight._records import GAP_CODES as GAP_CODES
from pennyweight._records import KINDS as KINDS
from pennyweight._records import Account as Account
from pennyweight._records import Amount as Amount
from pennyweight._records import Asset as Asset
