"""The package as people meet it: light to import, complete in its names, extras for every vendor, a README that runs."""

import inspect
import re
import subprocess
import sys
import tomllib
import typing
from pathlib import Path
from typing import Any

import attrs
import pennyweight
import pytest
from pennyweight._vendors import VENDORS
from pennyweight_sandbox import Sandbox

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "shim/pyproject.toml").read_text(encoding="utf-8"))["project"]


def understood() -> dict[str, Any]:
    """Return the entries of the vendors whose amounts the shim knows the meaning of."""
    vendors = tomllib.loads((ROOT / "specs/vendors.toml").read_text(encoding="utf-8"))["vendors"]
    return {
        name: entry for name, entry in vendors.items() if (ROOT / f"shim/src/pennyweight/_vendors/{name}.py").exists()
    }


def test_the_extras_are_the_vendors_and_all_is_their_sum() -> None:
    vendors = understood()

    extras: dict[str, list[str]] = PROJECT["optional-dependencies"]
    assert extras.keys() == {*vendors, "all", "arrow", "dask", "keyring", "snapshot"}
    assert sorted(extras["all"]) == sorted(needed for name in vendors for needed in extras[name])


def test_the_shim_knows_every_vendor_that_it_has_a_module_for() -> None:
    vendors = understood()

    assert VENDORS.keys() == vendors.keys()
    assert {name: vendor.class_name for name, vendor in VENDORS.items()} == {
        name: vendor["class"] for name, vendor in vendors.items()
    }
    assert {vendor.package for vendor in VENDORS.values()} == {vendor["module"] for vendor in vendors.values()}


def test_the_version_is_written_once_more_only_in_the_project_file() -> None:
    assert PROJECT["version"] == pennyweight.__version__


def test_importing_loads_neither_records_nor_http() -> None:
    code = "import sys, pennyweight; print(*sorted({'attrs', 'httpx', 'rich', 'click', 'msgspec'} & set(sys.modules)))"

    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=_here())

    assert ran.stdout.strip() == ""


def test_every_public_name_is_there_and_documented() -> None:
    public: list[str] = vars(pennyweight)["__all__"]

    assert all(inspect.getdoc(getattr(pennyweight, name)) for name in public)
    assert {"balances", "abalances", "Report", "Amount", "Gap"} <= set(public)


@pytest.mark.parametrize("record", ["Amount", "Report", "Gap", "Sum", "Source"])
def test_the_types_of_a_record_can_be_read_at_run_time(record: str) -> None:
    kind = getattr(pennyweight, record)

    assert typing.get_type_hints(kind).keys() == {field.name for field in attrs.fields(kind)}


@pytest.mark.anyio
async def test_the_examples_of_the_readme_run(sandbox: Sandbox, capsys: pytest.CaptureFixture[str]) -> None:
    examples = re.findall(r"```python\n(.*?)```", (ROOT / "shim/README.md").read_text(encoding="utf-8"), re.DOTALL)
    names: dict[str, Any] = {}

    for example in examples:
        exec(compile(example, "shim/README.md", "exec"), names)

    assert len(examples) >= 2
    assert "9876.5486" in capsys.readouterr().out


def _here() -> dict[str, str]:
    import os

    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
