"""A text is UTF-8, and tells its date at its head."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pipeline.diagnostics import DiagnosticError

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import Gathering


def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path: Path, reading: Gathering) -> None:
    (tmp_path / "a.md").write_bytes(b"\xef\xbb\xbf# A\n")

    assert reading("a.md")[0].text == "# A\n"


@pytest.mark.parametrize(
    ("content", "where", "found"),
    [
        ("# Page\n".encode("utf-16"), "a.md", "UTF-16"),
        (b"one\ntwo\0", "a.md:2", "binary"),
        (b"\x89PNG\r\n\x1a\n\0\0", "a.md:3", "binary"),
        (b"one\ncaf\xe9\n", "a.md:2", "the byte 0xe9"),
    ],
)
def test_what_is_not_utf_8_is_refused(
    tmp_path: Path, reading: Gathering, content: bytes, where: str, found: str
) -> None:
    (tmp_path / "a.md").write_bytes(content)

    with pytest.raises(DiagnosticError) as caught:
        reading("a.md")

    (diagnostic,) = caught.value.diagnostics
    assert (diagnostic.location, diagnostic.message, diagnostic.expected) == (where, "not text", "UTF-8")
    assert found in (diagnostic.actual or "")


@pytest.mark.parametrize(
    ("head", "date"),
    [
        ("---\nurl: x\nlastmod: 2026-05-28\n---\n", "2026-05-28"),
        ("---\r\nlastmod: '2026-05-28T10:00:00.000Z'\r\n---\r\n", "2026-05-28T10:00:00+00:00"),
        ("---\nlastmod: yesterday\n---\n", None),
        ("---\ntitle: x\n---\nlastmod: 2026-05-28\n", None),
        ("lastmod: 2026-05-28\n", None),
        ("---\nlastmod: 2026-05-28\n", None),
    ],
)
def test_front_matter_tells_the_date(tmp_path: Path, reading: Gathering, head: str, date: str | None) -> None:
    (tmp_path / "a.md").write_text(f"{head}# A\n", "utf-8", newline="")

    assert reading("a.md")[0].date == date
