"""The package stands alone, shows what it names, loads little, and its README runs."""

import ast
import re
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

import pennyweight_sandbox
import pytest

HOME = Path(pennyweight_sandbox.__file__).parent
pytest_plugins = ["pytester"]


def imports(path: Path) -> set[str]:
    tree = ast.parse(path.read_text("utf-8"))
    plain = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    return plain | {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}


def test_nothing_of_ours_is_imported() -> None:
    ours = {
        name.split(".")[0] for path in HOME.rglob("*.py") for name in imports(path) if name.startswith("pennyweight")
    }

    assert ours == {"pennyweight_sandbox"}


def test_every_public_name_is_there_and_listed() -> None:
    assert pennyweight_sandbox.__all__ == sorted(pennyweight_sandbox.__all__, key=lambda name: (name.islower(), name))
    for name in pennyweight_sandbox.__all__:
        assert getattr(pennyweight_sandbox, name).__doc__, name
    assert set(pennyweight_sandbox.__all__) <= set(dir(pennyweight_sandbox))
    with pytest.raises(AttributeError, match="no attribute 'Nothing'"):
        getattr(pennyweight_sandbox, "Nothing")  # noqa: B009 - as a plain attribute type checkers refuse it


def test_the_plugin_loads_no_server_and_no_cryptography_by_itself() -> None:
    program = (
        "import sys, pennyweight_sandbox, pennyweight_sandbox.pytest_plugin\n"
        "print([m for m in ('uvicorn', 'starlette', 'httpx', 'cryptography') if m in sys.modules])"
    )

    found = subprocess.run(
        [sys.executable, "-c", program],
        env={"PYTHONPATH": str(HOME.parent)},
        capture_output=True,
        text=True,
        check=True,
    )

    assert found.stdout.strip() == "[]"


def test_the_fixture_gives_every_test_a_clean_sandbox(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(HOME.parent))
    pytester.makepyfile(
        """
        import httpx, pytest, urllib.request, urllib.error

        @pytest.mark.parametrize("turn", [1, 2])
        def test_clean(pennyweight_sandbox, turn):
            assert pennyweight_sandbox.requests("kalshi") == []
            with pytest.raises(urllib.error.HTTPError):
                urllib.request.urlopen(pennyweight_sandbox.url("kalshi") + "/portfolio/balance")
            assert pennyweight_sandbox.last_request("kalshi").status == 401
            assert pennyweight_sandbox.env["KALSHI_BASE_URL"] == pennyweight_sandbox.url("kalshi")
            assert isinstance(pennyweight_sandbox.transport("mesh"), httpx.BaseTransport)
            pennyweight_sandbox.script("*:500")
            pennyweight_sandbox.clock["kalshi"] = lambda: 0.0
            pennyweight_sandbox.kalshi.state.accounts.clear()
        """
    )
    installed = entry_points(group="pytest11", name="pennyweight_sandbox")
    options = [] if installed else ["-p", "pennyweight_sandbox.pytest_plugin"]

    result = pytester.runpytest_subprocess("-q", *options)

    result.assert_outcomes(passed=2)


def test_the_readmes_programs_run() -> None:
    readme = HOME.parents[1] / "README.md"
    if not readme.exists():
        pytest.skip("installed from a wheel")

    programs = re.findall(r"```python\n(.*?)```", readme.read_text(encoding="utf-8"), re.DOTALL)
    assert len(programs) == 2
    for program in programs:
        exec(compile(program, str(readme), "exec"), {})
