"""A tree is a value; where it meets the disk, it is swapped in whole or not at all."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pipeline.file_tree import FileTree, difference, prefixed, read_tree, replace_directory, subtree

_TREES = st.dictionaries(st.sampled_from(["a", "b/c"]), st.binary(max_size=6), max_size=2)


@given(_TREES, _TREES)
def test_there_is_a_difference_exactly_where_trees_differ(one: FileTree, other: FileTree) -> None:
    assert bool(list(difference(one, other))) == (one != other)


@pytest.mark.parametrize(
    ("old", "new", "lines"),
    [
        (b"a\n", b"b\n", ["--- x", "+++ x", "@@ -1 +1 @@", "-a", "+b"]),
        (b"a", b"a\n", ["--- x", "+++ x", "@@ -1 +1 @@", "-a\n\\ No newline at end of file", "+a"]),
        (b"a\r\n", b"a\n", ["--- x", "+++ x", "@@ -1 +1 @@", "-a\r", "+a"]),
        (None, b"", ["--- /dev/null", "+++ x"]),
        (b"", None, ["--- x", "+++ /dev/null"]),
    ],
)
def test_a_difference_reads_like_diff(old: bytes | None, new: bytes | None, lines: list[str]) -> None:
    found = {} if old is None else {"x": old}
    expected = {} if new is None else {"x": new}

    assert list(difference(expected, found)) == lines


def test_a_tree_moved_and_looked_at_from_there_is_the_same() -> None:
    small = {"a": b"1", "b/c": b"2"}

    assert subtree(prefixed(small, "x/y"), "x/y") == small
    assert subtree({"xy/a": b""}, "x") == {}


def test_swapping_in_leaves_exactly_the_tree(tmp_path: Path) -> None:
    replace_directory(tmp_path, {"made/old": b"1", "made/kept": b"1", "beside/x.json": b"1"}, "made")

    replace_directory(tmp_path, {"made/kept": b"2", "beside/y.json": b"2"}, "made")

    assert read_tree(tmp_path, ".") == {"made/kept": b"2", "beside/x.json": b"1", "beside/y.json": b"2"}


def test_a_swap_that_fails_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    replace_directory(tmp_path, {"made/a": b"1", "made/b": b"1"}, "made")

    def fail(*_: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr("pipeline.file_tree.os.fdopen", fail)
    with pytest.raises(OSError, match="disk full"):
        replace_directory(tmp_path, {"made/a": b"2"}, "made")

    assert read_tree(tmp_path, ".") == {"made/a": b"1", "made/b": b"1"}
    assert [path.name for path in tmp_path.iterdir()] == ["made"]
