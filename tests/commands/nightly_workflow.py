"""The scripts of `.github/workflows/drift.yml`, run under bash as its jobs would run them, with everything around them made up."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ruamel.yaml import YAML

if TYPE_CHECKING:
    from .harbour import Harbour

ROOT = Path(__file__).parents[2]
WORKFLOW = ROOT / ".github/workflows/drift.yml"
_NOX = """\
#!{python}
import sys
sys.path[:0] = [{scripts!r}]
from pipeline.__main__ import main
assert sys.argv[1:4] == ["-s", "drift", "--"], sys.argv
raise SystemExit(main(["--root", ".", "drift", *sys.argv[4:]]))
"""
_GH = """\
#!{python}
import json, pathlib, sys
told = pathlib.Path({told!r})
calls = json.loads(told.read_text()) if told.exists() else []
arguments = sys.argv[1:]
option = lambda name: arguments[arguments.index(name) + 1]
if arguments[:2] == ["pr", "list"]:
    assert [option("--state"), option("--json"), option("--jq")] == ["open", "number", "length"]
    print(sum(call[:2] == ["pr", "create"] and call[call.index("--head") + 1] == option("--head") for call in calls))
elif arguments[:2] == ["pr", "create"] or arguments[:2] == ["pr", "edit"]:
    body = pathlib.Path(option("--body-file")).read_text("utf-8")
    assert body and len(body) <= 65536 and len(option("--title")) < 256
elif arguments != ["auth", "setup-git"]:
    raise SystemExit(f"gh: {{arguments}}")
told.write_text(json.dumps([*calls, arguments]))
"""


def scripts(job: str) -> list[str]:
    """Return the scripts of a job, in order."""
    content: dict[str, Any] = YAML(typ="safe").load(WORKFLOW)
    return [step["run"] for step in content["jobs"][job]["steps"] if "run" in step]


class Hub:
    """A bare repository as `origin`, a `gh` that remembers what it was asked, and the nights that pass."""

    def __init__(self, harbour: Harbour, folder: Path) -> None:
        self.folder = folder
        self.bare = folder / "origin.git"
        self.told = folder / "gh.json"
        self.nights = 0
        harbour.write(".gitignore", ".nox/\n.venv/\nbuild/\npublished/\n__pycache__/\n")
        harbour.commit()
        harbour.git("clone", "--quiet", "--bare", str(harbour.root), str(self.bare))
        self._executable(folder / "bin/gh", _GH.format(python=sys.executable, told=str(self.told)))

    @property
    def calls(self) -> list[list[str]]:
        """What `gh` was asked to open or change."""
        told = json.loads(self.told.read_text("utf-8")) if self.told.exists() else []
        return [call for call in told if call[:2] in (["pr", "create"], ["pr", "edit"])]

    def night(self) -> list[str]:
        """Run the workflow once; returns the vendors that changed."""
        self.nights += 1
        look = self._checkout("look")
        self._executable(look / ".venv/bin/nox", _NOX.format(python=sys.executable, scripts=str(look / "scripts")))
        output = self.folder / f"output-{self.nights}"
        [script] = [script for script in scripts("look") if "nox -s drift" in script]
        self.log = self._bash(look, script, GITHUB_OUTPUT=str(output))
        said = re.fullmatch(r"changed=(.*)\n", output.read_text("utf-8"))
        assert said
        changed: list[str] = json.loads(said[1])
        for vendor in changed:
            propose = self._checkout(f"propose-{vendor}")
            shutil.copytree(look / "build/drift", propose / "build/drift")
            for script in scripts("propose"):
                self._bash(propose, script, VENDOR=vendor, GH_TOKEN="none")
        return changed

    def git(self, *arguments: str) -> str:
        """Run git in the bare repository; returns what it prints."""
        return subprocess.run(["git", *arguments], cwd=self.bare, capture_output=True, text=True, check=True).stdout

    def _checkout(self, name: str) -> Path:
        place = self.folder / f"{self.nights}-{name}"
        subprocess.run(["git", "clone", "--quiet", str(self.bare), str(place)], check=True)
        return place

    def _bash(self, place: Path, script: str, **environment: str) -> str:
        path = f"{self.folder / 'bin'}{os.pathsep}{os.environ['PATH']}"
        assert "${{" not in script, shlex.quote(script)
        run = subprocess.run(
            ["bash", "-e", "-c", script],
            cwd=place,
            env={**os.environ, "PATH": path, **environment},
            capture_output=True,
            text=True,
            check=False,
        )
        assert run.returncode == 0, f"{script}\n{run.stdout}\n{run.stderr}"
        return run.stdout + run.stderr

    def _executable(self, place: Path, text: str) -> None:
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8")
        place.chmod(0o755)
