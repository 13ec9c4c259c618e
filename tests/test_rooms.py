"""The rules of the house that a machine can hold."""

from __future__ import annotations

import ast
import re
import subprocess
import tomllib
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

ROOT = Path(__file__).parents[1]
HAND_WRITTEN = ("core", "shim", "sandbox", "scripts", "tests", "benchmarks", "overlays", "examples")
BANNED_NAMES = re.compile(r"(^|_)(utils?|helpers?|base|managers?|common|misc)(_|$)")
WORDS_OF_A_WORKPLACE = re.compile(
    r"/wor[k]/|/far[m]/|\.\./share[d]|pyenv/version[s]|pypi\.or[g]|pythonhoste[d]|CE[O]\b"
)
OLD_NAME = re.compile("burs[a]r", re.IGNORECASE)
"""What the project was called; the pattern does not match itself."""
REASONLESS = re.compile(r"# (type: ignore|noqa|pyright: ignore)(\[[^]]*\]|: [A-Z0-9, ]+)?\s*$")


def tracked(*patterns: str) -> list[Path]:
    """Files that git tracks or would track."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "--", *patterns],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    return [ROOT / name for name in listed if (ROOT / name).is_file()]


def hand_written() -> list[Path]:
    return [path for room in HAND_WRITTEN for path in tracked(f"{room}/*.py", f"{room}/**/*.py")]


def imports(path: Path) -> set[str]:
    """Top-level names of what a module imports, also inside functions and TYPE_CHECKING."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.split(".")[0])
    return found


def imported_modules(path: Path, modules: Collection[str]) -> set[str]:
    """Return those of `modules` that a file imports: `from a import b` is the module `a.b` if there is one, else `a`."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.module, f"{path}: expected imports by full name"
            assert not node.level, f"{path}: expected imports by full name"
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                found.add(inner if inner in modules else node.module)
    return found.intersection(modules)


def strings_outside_docstrings(path: Path) -> list[tuple[int, str]]:
    """Return the texts of a module with their lines, those that stand alone as statements left out."""
    tree = ast.parse(path.read_text("utf-8"))
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    return [
        (node.lineno, node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings
    ]


def test_arrows_between_packages_point_one_way() -> None:
    run = subprocess.run(["lint-imports", "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)

    assert run.returncode == 0, run.stdout + run.stderr


def test_only_one_module_of_core_imports_httpx_at_run_time() -> None:
    importers = {
        path.name
        for path in tracked("core/src/**/*.py")
        for node in ast.parse(path.read_text("utf-8")).body
        if isinstance(node, ast.Import) and any(alias.name == "httpx" for alias in node.names)
    }

    assert importers == {"_httpx.py"}


@pytest.mark.parametrize("room", ["scripts", "core/src", "sandbox/src", "shim/src"])
def test_no_circle_of_imports_is_in_a_room(room: str) -> None:
    """Imports inside functions and for type checkers count: a reader follows them too."""
    root = ROOT / room
    paths = {path.relative_to(root): path for path in tracked(f"{room}/**/*.py")}
    modules = {".".join(key.with_suffix("").parts).removesuffix(".__init__"): path for key, path in paths.items()}
    graph = {name: imported_modules(path, modules) for name, path in modules.items()}

    circle: list[str] = []
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        circle = error.args[1]

    assert not circle


LAYERS = (
    {"commands"},
    {"scaffold"},
    {"codegen", "diff"},
    {"checks"},
    {"curation", "importers"},
    {"fetch", "model"},
    {"openapi"},
)
"""The rooms of the pipeline, from above: each imports from those below it, and all from the modules around them."""
TOOLBOXES = {"openapi", "commands"}
"""Rooms whose face is a list of modules; the others have names in `__init__`."""


def imports_of_the_pipeline() -> Iterator[tuple[Path, str]]:
    """Yield a file of scripts/ with the full name of each module of the pipeline it imports from."""
    for path in tracked("scripts/**/*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("pipeline."):
                yield path, node.module
            elif isinstance(node, ast.ImportFrom) and node.module == "pipeline":
                yield from ((path, f"pipeline.{alias.name}") for alias in node.names)


def room_of(path: Path) -> str:
    parts = path.relative_to(ROOT / "scripts").parts
    return parts[1] if parts[0] == "pipeline" and len(parts) > 2 else ""


def test_rooms_of_the_pipeline_import_from_those_below() -> None:
    level = {room: number for number, rooms in enumerate(LAYERS) for room in rooms}
    folders = {path.name for path in (ROOT / "scripts/pipeline").iterdir() if (path / "__init__.py").is_file()}

    wrong = {
        f"{path.relative_to(ROOT)} imports {module}"
        for path, module in imports_of_the_pipeline()
        if (room := room_of(path)) and (other := module.split(".")[1]) in level and other != room
        if level[other] <= level[room]
    }
    grounded = {
        f"{path.relative_to(ROOT)} imports {module}"
        for path, module in imports_of_the_pipeline()
        if not room_of(path) and path.is_relative_to(ROOT / "scripts/pipeline") and path.name != "__main__.py"
        if module.split(".")[1] in level
    }

    assert folders == level.keys()
    assert not wrong
    assert not grounded


def test_rooms_of_the_pipeline_are_entered_by_their_faces() -> None:
    """A face is what `__init__` names: names of the room, or for a toolbox its `MODULES`."""
    rooms = set().union(*LAYERS)
    modules = {room: exported(ROOT / f"scripts/pipeline/{room}/__init__.py") for room in TOOLBOXES}

    past = set()
    for path, module in imports_of_the_pipeline():
        room, _, inner = module.removeprefix("pipeline.").partition(".")
        if room not in rooms or room == room_of(path) or not inner:
            continue
        if room not in TOOLBOXES or inner not in modules[room]:
            past.add(f"{path.relative_to(ROOT)} imports {module}")

    assert not past


def test_docstrings_of_the_pipeline_begin_with_a_verb_or_a_noun() -> None:
    relative = re.compile(r"(What|Whatever|Who|Whom|Those|That|Which|How|Where) ")
    parts = (ast.Module, ast.ClassDef, ast.FunctionDef)

    found = [
        f"{path.relative_to(ROOT)}: {docs.splitlines()[0]}"
        for path in tracked("scripts/**/*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, parts) and (docs := ast.get_docstring(node)) and relative.match(docs)
    ]

    assert not found


def exported(path: Path) -> set[str]:
    """Return the names in the `MODULES` of a toolbox."""
    for node in ast.parse(path.read_text("utf-8")).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "MODULES":
            return set(ast.literal_eval(node.value))
    return set()


def test_overlays_import_only_core_and_what_vendors_toml_grants_them() -> None:
    vendors = tomllib.loads((ROOT / "specs/vendors.toml").read_text("utf-8"))["vendors"]
    for name, vendor in vendors.items():
        granted = {re.split(r"[<>=\[ ]", requirement)[0] for requirement in vendor.get("dependencies", [])}
        for path in tracked(f"overlays/{name}/*.py"):
            foreign = imports(path) - granted - {"pennyweight_core", "attrs"}
            assert foreign <= _standard_library(), f"{path.relative_to(ROOT)} imports {foreign}"


def test_the_sandbox_imports_nothing_of_ours() -> None:
    vendors = tomllib.loads((ROOT / "specs/vendors.toml").read_text("utf-8"))["vendors"].values()
    ours = {"pennyweight", "pennyweight_core", *(vendor["module"] for vendor in vendors)}
    for path in tracked("sandbox/src/**/*.py"):
        assert not imports(path) & ours, path.relative_to(ROOT)


def test_the_pipeline_names_no_vendor() -> None:
    names = "|".join(tomllib.loads((ROOT / "specs/vendors.toml").read_text("utf-8"))["vendors"])
    for path in tracked("scripts/pipeline/**"):
        found = re.search(rf"(?<![a-z])({names})(?![a-z])", path.read_text("utf-8"), re.IGNORECASE)
        assert found is None, f"{path.relative_to(ROOT)} speaks of {found[0]}"


def test_one_module_escapes_and_splits_references() -> None:
    """Text of docstrings may show references; everything else asks `openapi/pointers.py`."""
    home = ROOT / "scripts/pipeline/openapi/pointers.py"
    texts = {path: strings_outside_docstrings(path) for path in tracked("scripts/pipeline/**/*.py")}
    speaking = {
        f"{path.relative_to(ROOT)}:{line}"
        for path, found in texts.items()
        for line, text in found
        if path != home and re.search(r"~[01]|#/(components|definitions|\$defs)", text)
    }

    assert any("~1" in text for _, text in texts[home])
    assert not speaking


def test_grafts_are_byte_equal_to_their_overlays() -> None:
    for path in tracked("overlays/**/*.py"):
        vendor, *rest = path.relative_to(ROOT / "overlays").parts
        graft = ROOT / f"generated/{vendor}/src/pennyweight_{vendor}/_overlay" / Path(*rest)
        assert graft.read_bytes() == path.read_bytes(), graft.relative_to(ROOT)


def test_every_made_file_says_who_made_it() -> None:
    for path in tracked("generated/**/*.py"):
        if "_overlay" not in path.parts and path.name != "__init__.py":
            assert path.read_text("utf-8").startswith("# Made by `nox -s"), path.relative_to(ROOT)


def test_a_file_is_read_at_one_sitting() -> None:
    long = {
        path.relative_to(ROOT).as_posix(): lines
        for path in hand_written()
        if (lines := len(path.read_text("utf-8").splitlines())) > 400
    }

    assert not long


def test_no_module_has_a_name_that_says_nothing() -> None:
    assert not [path.relative_to(ROOT) for path in hand_written() if BANNED_NAMES.search(path.stem.strip("_"))]


def test_every_ignore_has_its_reason() -> None:
    for path in [*hand_written(), ROOT / "noxfile.py"]:
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            assert not REASONLESS.search(line), f"{path.relative_to(ROOT)}:{number}: {line.strip()}"


def test_the_project_speaks_of_itself_alone() -> None:
    for path in tracked():
        if path.relative_to(ROOT).as_posix() == ".ci/run":
            continue
        found = WORDS_OF_A_WORKPLACE.search(path.read_text("utf-8", "replace"))
        assert found is None, f"{path.relative_to(ROOT)} has {found[0]}"


def test_no_trace_of_the_old_name_is_left() -> None:
    for path in tracked():
        name = path.relative_to(ROOT).as_posix()
        assert not OLD_NAME.search(name), name
        assert not OLD_NAME.search(path.read_bytes().decode("utf-8", "replace")), name


def test_no_text_for_users_is_taken_from_a_docstring() -> None:
    for path in hand_written():
        if path.relative_to(ROOT).parts[0] != "tests":
            named = {
                getattr(node, "id", getattr(node, "attr", "")) for node in ast.walk(ast.parse(path.read_text("utf-8")))
            }
            assert "__doc__" not in named, path.relative_to(ROOT)


def test_no_lock_file_records_download_addresses() -> None:
    assert not [path for path in tracked() if path.name in {"uv.lock", "package-lock.json"}]


def test_every_pin_has_a_hash() -> None:
    for path in tracked("requirements/*.txt"):
        pins = re.findall(r"^\S+==.*$", path.read_text("utf-8"), re.MULTILINE)
        assert pins, path.name
        assert all(pin.endswith("\\") for pin in pins), path.name


def test_every_dependency_has_a_lower_bound_and_an_upper_cap() -> None:
    for path in tracked("*/pyproject.toml", "generated/*/pyproject.toml"):
        project = tomllib.loads(path.read_text("utf-8"))["project"]
        extras = project.get("optional-dependencies", {}).values()
        for requirement in [*project.get("dependencies", []), *(item for extra in extras for item in extra)]:
            bounded = ">=" in requirement and "<" in requirement
            assert bounded or "==" in requirement, f"{path.relative_to(ROOT)}: {requirement}"


def test_the_extra_all_holds_every_vendor_that_the_shim_understands() -> None:
    vendors = [
        vendor
        for name, vendor in tomllib.loads((ROOT / "specs/vendors.toml").read_text("utf-8"))["vendors"].items()
        if (ROOT / f"shim/src/pennyweight/_vendors/{name}.py").exists()
    ]
    extras = tomllib.loads((ROOT / "shim/pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]

    assert {requirement.split(">")[0] for requirement in extras["all"]} == {vendor["package"] for vendor in vendors}


def test_writing_sessions_run_by_name_only() -> None:
    text = (ROOT / "noxfile.py").read_text("utf-8")

    assert 'nox.options.sessions = ["fresh", "lint", "types", "tests", "smoke"]' in text


@pytest.mark.parametrize(
    "package", ["core/src/pennyweight_core", "shim/src/pennyweight", "sandbox/src/pennyweight_sandbox"]
)
def test_private_modules_start_with_an_underscore(package: str) -> None:
    public = {"lazy", "live", "plugins", "runtime", "testing", "pytest_plugin", "__init__", "__main__"}

    assert {path.stem for path in (ROOT / package).glob("*.py") if not path.stem.startswith("_")} <= public


def test_no_description_repeats_a_secret_from_the_docs() -> None:
    for path in tracked("specs/**"):
        assert not re.search(r"[0-9a-f]{40,}", re.sub(r'sha256 = "[0-9a-f]{64}"', "", path.read_text("utf-8"))), path


def _standard_library() -> frozenset[str]:
    import sys

    return sys.stdlib_module_names | {"__future__"}
