"""One slice of many connections, asked within its slice of the vendors' rate limits, into Parquet files."""

try:
    import pyarrow as pa  # type: ignore[import-untyped]  # noqa: F401 - it has no types; what is below needs it
except ImportError:
    needed = 'snapshots need an extra. Run: pip install "pennyweight[snapshot]"'
    raise ModuleNotFoundError(needed, name="pyarrow") from None

from pennyweight._snapshot.budgets import slice_budgets as slice_budgets
from pennyweight._snapshot.file import ConnectionsError as ConnectionsError
from pennyweight._snapshot.on_dask import snapshot_on_dask as snapshot_on_dask
from pennyweight._snapshot.partition import snapshot_partition as snapshot_partition
from pennyweight._snapshot.store import SliceInUseError as SliceInUseError
from pennyweight._snapshot.summary import Progress as Progress
from pennyweight._snapshot.summary import Snapshot as Snapshot
