"""What is pinned is gathered from the members' own bounds."""

import pytest
from pipeline.commands.lock import requirements_for
from pipeline.diagnostics import DiagnosticError
from workshop import Workshop

_ROOT = """\
[dependency-groups]
install = ["hatchling>=1"]
tests = ["pytest>=9"]
types = ["mypy>=2"]
build = ["uv>=0.9"]
interop = ["an-official-sdk>=1"]
interop-another = ["another-client>=2"]
"""


def member(name: str, *requirements: str, extras: str = "") -> str:
    return f'[project]\nname = "{name}"\ndependencies = {list(requirements)}\n{extras}'


@pytest.fixture
def members(workshop: Workshop) -> Workshop:
    """A workspace with pyproject files and without generated/."""
    workshop.write("pyproject.toml", _ROOT)
    workshop.write("scripts/pyproject.toml", member("pennyweight-scripts", "ruff==1", "validator>=1"))
    workshop.write("core/pyproject.toml", member("pennyweight-core", "httpx>=0.28"))
    extras = '[project.optional-dependencies]\nall = ["pennyweight[acme]", "pennyweight-acme"]\nrich = ["rich>=14"]\n'
    workshop.write("shim/pyproject.toml", member("pennyweight", "pennyweight-core>=0.1", extras=extras))
    workshop.write("sandbox/pyproject.toml", member("pennyweight-sandbox", "starlette>=1"))
    text = (workshop.root / "specs/vendors.toml").read_text("utf-8")
    workshop.write("specs/vendors.toml", text.replace("dependencies = []", 'dependencies = ["cryptography>=43"]'))
    return workshop


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("pipeline", ["ruff==1", "validator>=1"]),
        ("lint", ["ruff==1"]),
        ("interop-another", ["another-client>=2"]),
        ("demo", ["cryptography>=43", "hatchling>=1", "httpx>=0.28", "rich>=14", "starlette>=1"]),
        ("build", ["hatchling>=1", "uv>=0.9"]),
    ],
)
def test_a_set_holds_what_its_session_needs_and_none_of_ours(members: Workshop, name: str, expected: list[str]) -> None:
    assert requirements_for(members.workspace, name) == expected


def test_tests_need_the_members_the_pipeline_and_their_own_tools(members: Workshop) -> None:
    found = set(requirements_for(members.workspace, "tests"))

    assert found >= {
        *requirements_for(members.workspace, "demo"),
        *requirements_for(members.workspace, "pipeline"),
        "pytest>=9",
    }
    assert not any(item.startswith("pennyweight") for item in found)


def test_pinning_works_without_generated(members: Workshop) -> None:
    assert not (members.root / "generated").exists()
    assert requirements_for(members.workspace, "interop")


def test_a_missing_member_is_named(members: Workshop) -> None:
    (members.root / "sandbox/pyproject.toml").unlink()

    with pytest.raises(DiagnosticError, match=r"sandbox/pyproject\.toml: is missing"):
        requirements_for(members.workspace, "demo")
