"""What openapi-python-client makes of the same specs with its own templates, generated anew for each run."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args, get_origin

from benchmarks.declared import resolve
from benchmarks.rows import Missing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_SPECS = Path(__file__).parents[1] / "sandbox/src/pennyweight_sandbox/_specs"


@contextmanager
def stock_package(vendor: str) -> Iterator[Path | Missing]:
    """Give the folder of a generated package, importable as `stock_<vendor>` inside the block."""
    if find_spec("openapi_python_client") is None:
        yield Missing("openapi-python-client is not installed")
        return
    with tempfile.TemporaryDirectory(prefix="pennyweight-bench-") as place:
        name = f"stock_{vendor}"
        config = Path(place, "config.json")
        config.write_text(json.dumps({"package_name_override": name}), "utf-8")
        command = [sys.executable, "-m", "openapi_python_client", "generate", "--meta", "none"]
        command += ["--path", str(_SPECS / f"{vendor}.json"), "--config", str(config)]
        command += ["--output-path", str(Path(place, name))]
        path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"  # where its formatter is
        environment = {**os.environ, "PATH": path}
        done = subprocess.run(command, cwd=place, env=environment, capture_output=True, encoding="utf-8", check=False)
        if done.returncode:
            yield Missing(f"openapi-python-client fails: {done.stderr.strip()[-200:]}")
            return
        sys.path.insert(0, place)
        try:
            yield Path(place, name)
        finally:
            sys.path.remove(place)
            for module in [module for module in sys.modules if module.split(".")[0] == name]:
                del sys.modules[module]


def stock_decoder(vendor: str, package: str, annotation: str, body: bytes) -> Callable[[bytes], Any] | Missing:
    """Return what decodes with the stock models, as the stock client does."""
    declared = resolve(package, annotation)
    listed = get_origin(declared) is list
    root = get_args(declared)[0] if listed else declared
    models = import_module(f"stock_{vendor}.models")
    by_name = {name.lower(): name for name in models.__all__}
    if root.__name__.lower() not in by_name:
        return Missing("the stock generator has no such model")
    read = getattr(models, by_name[root.__name__.lower()]).from_dict

    def decode(content: bytes) -> Any:
        document = json.loads(content)
        return [read(item) for item in document] if listed else read(document)

    try:
        decode(body)
    except (KeyError, TypeError, ValueError) as error:
        return Missing(f"stock refuses a valid body: {type(error).__name__}")
    return decode
