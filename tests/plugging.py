"""Plug-ins for tests, installed in a folder of their own as pip would install them."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pennyweight import _plugins

Install = Callable[[str, str], None]


@pytest.fixture(name="install")
def installing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Install]:
    """Install a plug-in: its name, and the source of the module that has its `read`."""
    folder = tmp_path / "site-packages"
    monkeypatch.syspath_prepend(str(folder))
    modules: list[str] = []

    def installed(name: str, source: str) -> None:
        module = f"{name}_of_a_test"
        metadata = folder / f"pennyweight_{name}-1.0.dist-info"
        metadata.mkdir(parents=True)
        (metadata / "METADATA").write_text(f"Metadata-Version: 2.1\nName: pennyweight-{name}\nVersion: 1.0\n", "utf-8")
        (metadata / "entry_points.txt").write_text(f"[pennyweight.vendors]\n{name} = {module}:read\n", "utf-8")
        (folder / f"{module}.py").write_text(source, "utf-8")
        modules.append(module)
        _plugins._plugin_vendors.cache_clear()

    _plugins._plugin_vendors.cache_clear()
    yield installed
    _plugins._plugin_vendors.cache_clear()
    for module in modules:
        sys.modules.pop(module, None)
