"""A folder that is replaced whole: readers see the old one or the complete new one."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from pipeline.diagnostics import Diagnostic, DiagnosticError

_OURS = (".whl", ".tar.gz")


@contextmanager
def replaced(target: Path) -> Iterator[Path]:
    """
    Give an empty folder to fill; at the end, if nothing was raised, it takes the place of `target`.

    Raises DiagnosticError when `target` holds anything but wheels and sdists: that isn't ours to delete.
    """
    target = target.absolute()
    _refuse_strangers(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f".{target.name}-", dir=target.parent) as place:
        draft, old = Path(place, "draft"), Path(place, "old")
        draft.mkdir()
        yield draft
        if target.exists():
            target.rename(old)
        draft.rename(target)


def _refuse_strangers(target: Path) -> None:
    if not target.exists():
        return
    inside = sorted(path for path in target.rglob("*") if not path.is_dir()) if target.is_dir() else [target]
    strangers = [path.name for path in inside if not path.name.endswith(_OURS)]
    if strangers:
        found = ", ".join(strangers[:5])
        so = "remove it yourself, or choose another --out"
        raise DiagnosticError(
            Diagnostic(
                location=str(target),
                message="is not ours to replace",
                expected="wheels and sdists only",
                actual=found,
                hint=so,
            )
        )


def copied(files: list[Path], folder: Callable[[Path], str], target: Path) -> None:
    """Replace `target` by copies of the files, each in the folder that `folder` names for it."""
    with replaced(target) as draft:
        for file in files:
            place = draft / folder(file)
            place.mkdir(exist_ok=True)
            shutil.copy2(file, place)
