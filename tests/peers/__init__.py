"""Clients that others wrote, called against the sandbox: every operation that they and our specs have."""

from peers.clients import CLIENTS as CLIENTS
from peers.clients import Client as Client
from peers.driving import Driver as Driver
from peers.driving import NotInstalledError as NotInstalledError
from peers.faults import KNOWN_FAULTS as KNOWN_FAULTS
from peers.faults import Fault as Fault
from peers.trial import Outcome as Outcome
from peers.trial import Trial as Trial
