"""The edge towards vendors: files, folders and downloads become `Published` values; what was read is noted in the lock."""

from pipeline.fetch.cache import Validators
from pipeline.fetch.collect import collect, with_companions
from pipeline.fetch.files import find_files, read_file
from pipeline.fetch.limits import Bounds
from pipeline.fetch.progress import NullProgress, Progress, show_progress
from pipeline.fetch.specs_lock import (
    LOCK,
    Reported,
    is_unchanged,
    locked_addresses,
    locked_validators,
    read_reported,
    record_sources,
)
from pipeline.fetch.text import to_publication
from pipeline.fetch.url import REDACTED, check_url, is_url, redact_url

__all__ = [
    "LOCK",
    "REDACTED",
    "Bounds",
    "NullProgress",
    "Progress",
    "Reported",
    "Validators",
    "check_url",
    "collect",
    "find_files",
    "is_unchanged",
    "is_url",
    "locked_addresses",
    "locked_validators",
    "read_file",
    "read_reported",
    "record_sources",
    "redact_url",
    "show_progress",
    "to_publication",
    "with_companions",
]
