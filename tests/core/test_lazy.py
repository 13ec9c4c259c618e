"""Names that load their module when first used."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sized
from importlib import import_module

import pytest
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    folder = tmp_path / "lazy_house"
    folder.mkdir()
    (folder / "__init__.py").write_text(
        "from pennyweight_core.lazy import lazy\n"
        "names = {'Room': '_room', 'floors': 'floors', 'Sized': 'collections.abc', 'Gone': '_room'}\n"
        "__getattr__, __dir__, __all__ = lazy(__name__, names)\n",
        "utf-8",
    )
    (folder / "_room.py").write_text("class Room: pass\n", "utf-8")
    (folder / "floors.py").write_text("", "utf-8")
    (folder / "face.py").write_text(
        "from pennyweight_core.lazy import lazy\n__getattr__, __dir__, __all__ = lazy(__name__, {'Room': '._room'})\n",
        "utf-8",
    )
    monkeypatch.syspath_prepend(tmp_path)
    for name in [name for name in sys.modules if name.startswith("lazy_house")]:
        monkeypatch.delitem(sys.modules, name)
    return import_module("lazy_house")


def test_a_name_loads_its_module_when_used(package: ModuleType) -> None:
    assert "lazy_house._room" not in sys.modules

    room = package.Room

    assert room.__module__ == "lazy_house._room"
    assert package.__dict__["Room"] is room


def test_a_name_that_equals_its_module_is_the_module(package: ModuleType) -> None:
    assert package.floors is sys.modules["lazy_house.floors"]


def test_a_dotted_path_is_absolute(package: ModuleType) -> None:
    assert package.Sized is Sized


def test_a_leading_dot_looks_beside_the_module(package: ModuleType) -> None:
    face = import_module("lazy_house.face")

    assert face.Room is package.Room


def test_all_and_dir_list_the_names_before_they_are_loaded(package: ModuleType) -> None:
    assert package.__all__ == ["Gone", "Room", "Sized", "floors"]
    assert {"Room", "floors", "__name__"} <= set(dir(package))


@pytest.mark.parametrize("name", ["Typo", "Gone"])
def test_a_name_that_is_not_there_is_an_attribute_error(package: ModuleType, name: str) -> None:
    with pytest.raises(AttributeError, match=name):
        getattr(package, name)


def test_the_flag_is_false_at_run_time() -> None:
    assert TYPE_CHECKING is False


@pytest.mark.parametrize("module", ["pennyweight_core.lazy", "pennyweight_core._values", "pennyweight_core._enums"])
def test_a_light_module_loads_no_heavy_one(module: str) -> None:
    code = f"import sys, {module}; print(sorted({{'httpx', 'attrs', 'attr', 'msgspec', 'cryptography'}} & {{*sys.modules}}))"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"
