"""A run that fails changes nothing on disk and says where, what was expected, what was found, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from pipeline.codegen.readable import make_readable
from workshop import Workshop, listing

if TYPE_CHECKING:
    from pathlib import Path

STALE = """\
overlay: 1.1.0
info: {title: Corrections, version: 1.0.0}
actions:
  - target: $.info.title
    description: It is called otherwise. See https://acme.example
    x-was: Acme
    update: Acme Bank
  - target: $.info.version
    description: It is newer. See https://acme.example
    x-was: "7"
    update: "8"
  - target: $.components.schemas.Balance.properties.portfolio_value.type
    description: It may be null. See https://acme.example
    x-was: integer
    update: string
"""


def failing(workshop: Workshop, capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Run `regenerate`, which must fail and leave everything as it was; return what it said."""
    before = workshop.everything()

    status = workshop.run("regenerate", *arguments)

    assert status == 1
    assert workshop.everything() == before
    said = capsys.readouterr().err
    assert "Traceback" not in said
    return said


def test_a_broken_x_was_stops_the_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    workshop = Workshop(tmp_path, "kalshi")
    spec = listing()
    spec["components"]["schemas"]["Balance"] = {"properties": {"portfolio_value": {"type": ["integer", "null"]}}}
    workshop.spec(spec)
    workshop.write("specs/kalshi/corrections.yaml", STALE)

    assert failing(workshop, capsys) == (
        "specs/kalshi/corrections.yaml: correction 3 is stale\n"
        "  target    $.components.schemas.Balance.properties.portfolio_value.type\n"
        "  expected  integer\n"
        '  found     [integer, "null"]\n'
        "  so        the vendor changed it; look at the correction, then regenerate\n"
    )


@pytest.mark.parametrize(
    ("path", "text", "complaint"),
    [
        ("specs/acme/openapi.yaml", "openapi: [", "specs/acme/openapi.yaml:1"),
        ("specs/acme/openapi.yaml", "openapi: 3.0.0\n", "specs/acme/openapi.yaml: is not OpenAPI 3.1"),
        ("specs/acme/openapi.yaml", "", "specs/acme/openapi.yaml"),
        ("specs/acme/corrections.yaml", "overlay: 1.1.0\n", "specs/acme/corrections.yaml: the overlay is malformed"),
        ("specs/vendors.toml", "[vendors", "specs/vendors.toml: is not TOML"),
        ("specs/acme/README.md", "\udcff", "specs/acme/README.md: is not UTF-8"),
        ("specs/vendors.toml", "[vendors.acme]\n", "specs/vendors.toml: [vendors.acme] is incomplete"),
        ("specs/specs.lock", "[acme", "specs/specs.lock: is not TOML"),
        ("overlays/acme/_credentials.py", "class Credentials(", "overlays/acme/_credentials.py:1: is not Python"),
        ("overlays/acme/_credentials.py", "x = 1\n", "overlays/acme/_credentials.py: has no class Credentials"),
        ("overlays/acme/_credentials.py", "class Credentials:\n    a: str\n", "_credentials.py:2: a has no docstring"),
    ],
)
def test_a_broken_input_stops_the_run(
    generated: Workshop, capsys: pytest.CaptureFixture[str], path: str, text: str, complaint: str
) -> None:
    generated.write(path, text)

    assert complaint in failing(generated, capsys)


@pytest.mark.parametrize(
    "path",
    [
        "specs/acme/openapi.yaml",
        "specs/acme/README.md",
        "specs/specs.lock",
        "specs/vendors.toml",
        "overlays/acme/__init__.py",
        "overlays/acme/_credentials.py",
        "LICENSE",
        "requirements/pipeline.txt",
    ],
)
def test_a_missing_input_stops_the_run(generated: Workshop, capsys: pytest.CaptureFixture[str], path: str) -> None:
    (generated.root / path).unlink()

    assert path in failing(generated, capsys)


def test_a_vendor_nobody_knows_is_refused(generated: Workshop, capsys: pytest.CaptureFixture[str]) -> None:
    assert "no vendor '../x'" in failing(generated, capsys, "../x")


def test_a_warning_of_the_generator_stops_the_run(
    generated: Workshop, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def with_xml(*shown_and_model: Any) -> Any:
        shown = make_readable(*shown_and_model)
        [[operation]] = [item.values() for item in shown["paths"].values()]
        operation["requestBody"] = {"content": {"application/xml": {"schema": {}}}}
        return shown

    monkeypatch.setattr("pipeline.codegen.generator.make_readable", with_xml)

    said = failing(generated, capsys, "--force")

    assert "openapi-python-client 0.29.1: warned or failed; nothing was written" in said
    assert "Unsupported content type application/xml" in said


@pytest.mark.parametrize("code", [b"def (:\n", b"x = undefined\n"])
def test_a_fault_in_generated_code_stops_the_run(
    generated: Workshop, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, code: bytes
) -> None:
    monkeypatch.setattr("pipeline.codegen.client_package.generate_client", lambda *_, **__: {"client.py": code})

    assert "found faults in generated code; nothing was written" in failing(generated, capsys, "--force")


def test_of_several_vendors_all_are_written_or_none(generated: Workshop, capsys: pytest.CaptureFixture[str]) -> None:
    text = (generated.root / "specs/vendors.toml").read_text("utf-8")
    other = text[text.index("[vendors.acme]") :].replace("vendors.acme", "vendors.other")
    generated.write("specs/vendors.toml", f"{text}\n{other}")

    assert "overlays/other/__init__.py" in failing(generated, capsys, "--force")
