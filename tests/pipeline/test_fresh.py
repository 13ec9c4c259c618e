"""`fresh` compares the disk with what the pipeline makes now, byte for byte, and never writes."""

import pytest
from workshop import Workshop

MODEL = "generated/acme/src/pennyweight_acme/models/_thing.py"
SPEC = "sandbox/src/pennyweight_sandbox/_specs/acme.json"
MARKER = "generated/acme/src/pennyweight_acme/py.typed"
MINE = "generated/acme/src/pennyweight_acme/mine.py"


def fresh(workshop: Workshop, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    """Run `fresh`; return the exit status and what it said."""
    before = workshop.everything()

    status = workshop.run("fresh")

    assert workshop.everything() == before
    said = capsys.readouterr()
    return status, said.out + said.err


def test_what_was_just_made_is_fresh(generated: Workshop, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()

    status, said = fresh(generated, capsys)

    assert (status, said.splitlines()[-1]) == (0, "acme: fresh, 16 files")


def test_every_difference_is_shown_as_a_unified_diff(generated: Workshop, capsys: pytest.CaptureFixture[str]) -> None:
    place = generated.root / MODEL
    place.write_bytes(place.read_bytes().replace(b"A thing.", b"A thong."))
    (generated.root / SPEC).unlink()
    (generated.root / MARKER).unlink()
    generated.write(MINE, "x = 1\n")

    status, said = fresh(generated, capsys)

    assert status == 1
    assert f"--- {MODEL}\n+++ {MODEL}\n@@ " in said
    assert '\n-    """A thong."""\n+    """A thing."""\n' in said
    assert f"--- /dev/null\n+++ {SPEC}\n@@ " in said
    assert f"--- /dev/null\n+++ {MARKER}\n" in said
    assert f"--- {MINE}\n+++ /dev/null\n@@ -1 +0,0 @@\n-x = 1\n" in said
    assert said.endswith('acme: generated/acme is not fresh; run: nox -s "regenerate(acme)"\n')


def test_what_belongs_to_no_vendor_is_refused(generated: Workshop, capsys: pytest.CaptureFixture[str]) -> None:
    generated.write("generated/other/pyproject.toml", "")
    generated.write("sandbox/src/pennyweight_sandbox/_specs/others.json", "")

    status, said = fresh(generated, capsys)

    assert status == 1
    assert "generated: holds what is of no vendor\n  expected  acme\n  found     other\n" in said
    assert "_specs: holds what is of no vendor\n  expected  acme\n  found     others\n" in said
