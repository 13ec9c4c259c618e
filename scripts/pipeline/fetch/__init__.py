"""The edge towards vendors: files, folders and downloads become `Published` values; what was read is noted in the lock."""

from pipeline.fetch.cache import Validators as Validators
from pipeline.fetch.collect import collect as collect
from pipeline.fetch.collect import with_companions as with_companions
from pipeline.fetch.files import find_files as find_files
from pipeline.fetch.files import read_file as read_file
from pipeline.fetch.limits import Bounds as Bounds
from pipeline.fetch.progress import NullProgress as NullProgress
from pipeline.fetch.progress import Progress as Progress
from pipeline.fetch.progress import show_progress as show_progress
from pipeline.fetch.specs_lock import LOCK as LOCK
from pipeline.fetch.specs_lock import Reported as Reported
from pipeline.fetch.specs_lock import is_unchanged as is_unchanged
from pipeline.fetch.specs_lock import locked_addresses as locked_addresses
from pipeline.fetch.specs_lock import locked_validators as locked_validators
from pipeline.fetch.specs_lock import read_reported as read_reported
from pipeline.fetch.specs_lock import record_sources as record_sources
from pipeline.fetch.text import to_publication as to_publication
from pipeline.fetch.url import REDACTED as REDACTED
from pipeline.fetch.url import check_url as check_url
from pipeline.fetch.url import is_url as is_url
from pipeline.fetch.url import redact_url as redact_url
