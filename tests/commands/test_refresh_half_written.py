"""A refresh that fails while it writes takes back what it has written, and leaves nothing lying about."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from .publications import with_less

if TYPE_CHECKING:
    from .harbour import Harbour


@pytest.mark.parametrize("count", [0, 1, 2])
def test_a_disk_that_fills_up_in_the_middle_of_a_file_leaves_no_half_of_it(
    harbour: Harbour, monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    path = harbour.publish(with_less())
    before = harbour.kept()
    opening, opened = os.fdopen, list[int]()

    def full(handle: int, mode: str) -> object:
        opened.append(handle)
        if len(opened) > count:
            os.close(handle)
            raise OSError(28, "No space left on device")
        return opening(handle, mode)

    monkeypatch.setattr(os, "fdopen", full)

    assert harbour.refresh("--from", path) == 1
    assert harbour.kept() == before


@pytest.mark.parametrize("count", [0, 1, 2])
def test_a_file_that_can_not_be_put_in_its_place_takes_the_others_back(
    harbour: Harbour, monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    path = harbour.publish(with_less())
    before = harbour.kept()
    replace, done = Path.replace, list[Path]()

    def refusing(fresh: Path, place: Path) -> Path:
        if len(done) == count:
            raise PermissionError(13, "Permission denied")
        done.append(place)
        return replace(fresh, place)

    monkeypatch.setattr(Path, "replace", refusing)

    assert harbour.refresh("--from", path) == 1
    assert harbour.kept() == before
