"""The files around the code: pyproject.toml, licence, README, and the notice beside a graft."""

from pipeline.file_tree import FileTree
from pipeline.text import toml
from pipeline.vendors import Vendor

_PYPROJECT = """\
# Made by `nox -s "regenerate({name})"` from specs/vendors.toml. Please don't edit.
[build-system]
requires = ["hatchling>=1.27,<2"]
build-backend = "hatchling.build"

[project]
name = "{package}"
version = "{version}"
description = {summary}
readme = "README.md"
requires-python = ">=3.11"
license = "MIT"
license-files = ["LICENSE"]
authors = [{{ name = "The Pennyweight authors" }}]
classifiers = [
    "Development Status :: {status}",
    "Intended Audience :: Developers",
    "Intended Audience :: Financial and Insurance Industry",
    "Programming Language :: Python :: 3.11",
    "Programming Language :: Python :: 3.12",
    "Programming Language :: Python :: 3.13",
    "Typing :: Typed",
]
dependencies = {dependencies}
{extras}
[tool.hatch.build.targets.wheel]
packages = ["src/{module}"]
"""

_GRAFT_NOTICE = """\
The modules in this folder are byte-equal copies of overlays/{name}. Edit them there, then run

    nox -s "regenerate({name})"
"""


def package_files(vendor: Vendor, core: str, licence: bytes, readme: bytes) -> FileTree:
    """Return the files that stand beside `src/`."""
    pyproject = _PYPROJECT.format(
        name=vendor.name,
        package=vendor.package,
        module=vendor.module,
        version=vendor.version,
        summary=toml(f"{vendor.summary.rstrip('.')}. Unofficial."),
        status="7 - Inactive" if vendor.deprecated else "4 - Beta",
        dependencies=toml([core, *vendor.dependencies]),
        extras=_extras(vendor),
    )
    return {"pyproject.toml": pyproject.encode(), "LICENSE": licence, "README.md": readme}


def _extras(vendor: Vendor) -> str:
    lines = [f"{name} = {toml(list(requirements))}" for name, requirements in vendor.extras.items()]
    return "\n".join(["", "[project.optional-dependencies]", *lines, ""]) if lines else ""


def graft(vendor: Vendor, overlay: FileTree) -> FileTree:
    """Return the overlay's modules as `_overlay/`, unchanged, with a notice."""
    modules = {f"_overlay/{path}": content for path, content in overlay.items() if path.endswith(".py")}
    return {**modules, "_overlay/README": _GRAFT_NOTICE.format(name=vendor.name).encode()}
