"""A spec out to become code becomes text: in string constants of the client, and nowhere else."""

from __future__ import annotations

import ast
import importlib
import io
import json
import tokenize
from typing import TYPE_CHECKING
from urllib.parse import unquote

import attrs
import pytest
from pennyweight_core.runtime import Operation
from pipeline.text import docstring, listed
from workshop import Workshop

from .hostile import HOSTILE, PATHS, hostile_document
from .pieces import in_query, secret_in_query

if TYPE_CHECKING:
    from types import ModuleType

    from pipeline.openapi.document import Document

_LITERALS = 12
_FORBIDDEN = {"os", "abort", "system", "eval", "exec", "__import__", "__class__", "__mro__", "__subclasses__", "open"}
_CALLED = (
    *(
        "Operation",
        "Vendor",
        "lazy",
        "model_field",
        "Secret",
        "with_response",
        "async_with_response",
        "super",
        "__init__",
    ),
    *("_call", "_options", "_resource", "_with_response", "HostilesWithResponse", "AsyncHostilesWithResponse"),
)
_COMMENTS = ("# Made by ", "# Wrong type? ", "# no traceback of ours shows them")


def very_hostile_document() -> Document:
    """Return the hostile document with enums short enough to be offered as literals, and secrets."""
    document: Document = {key: value for key, value in hostile_document().items() if key != "x-pennyweight-note"}
    parameters = document["paths"][PATHS[0]]["get"]["parameters"]
    for start in range(0, len(HOSTILE), _LITERALS):
        name = f"Few{start}"
        values = list(HOSTILE[start : start + _LITERALS])
        document["components"]["schemas"][name] = {"type": "string", "enum": values}
        parameters.append(in_query(f"few {start}", {"$ref": f"#/components/schemas/{name}"}))
    parameters += [in_query(f"const {number}", {"const": text}) for number, text in enumerate(HOSTILE)]
    parameters += [secret_in_query(f"secret {number} {text}") for number, text in enumerate(HOSTILE)]
    return document | {"x-note": list(HOSTILE)}


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Workshop:
    """A workshop whose client is made of it, and whose entry in vendors.toml is hostile too."""
    workshop = Workshop(tmp_path_factory.mktemp("hostile"), "hostile")
    entry = (workshop.root / "specs/vendors.toml").read_text("utf-8")
    text = json.dumps("".join(HOSTILE), ensure_ascii=True).replace("\\ud83d\\ude00", "\\U0001f600")
    entry = entry.replace('"Typed client for Acme, a bank that never was"', text).replace('"Acme & Sons"', text)
    workshop.write("specs/vendors.toml", f"{entry}deprecated = {text}\n")
    workshop.spec(very_hostile_document())
    return workshop


@pytest.fixture(scope="module")
def package(hostile: Workshop) -> ModuleType:
    """Its package."""
    return hostile.client()


@pytest.fixture(scope="module")
def modules(hostile: Workshop, package: ModuleType) -> dict[str, str]:
    """The source of its generated modules, by path."""
    place = hostile.root / hostile.package
    paths = [path for path in place.rglob("*.py") if "_overlay" not in path.parts]
    return {path.relative_to(place).as_posix(): path.read_text("utf-8") for path in paths}


def nodes(modules: dict[str, str]) -> list[ast.AST]:
    return [node for source in modules.values() for node in ast.walk(ast.parse(source))]


def test_no_name_of_the_code_comes_from_hostile_text(modules: dict[str, str]) -> None:
    fields = ("id", "attr", "name", "arg", "asname", "module")
    names = {str(getattr(node, field)) for node in nodes(modules) for field in fields if getattr(node, field, None)}

    assert names.isdisjoint(_FORBIDDEN)
    assert all(part.isidentifier() and part.isascii() for name in names for part in name.strip(".").split("."))


def test_nothing_is_called_but_what_templates_call(modules: dict[str, str]) -> None:
    called = [node.func for node in nodes(modules) if isinstance(node, ast.Call)]

    names = {each.id if isinstance(each, ast.Name) else getattr(each, "attr", "?") for each in called}

    assert names <= set(_CALLED)


def test_nothing_is_imported_but_what_templates_import(modules: dict[str, str]) -> None:
    imported = {node.module for node in nodes(modules) if isinstance(node, ast.ImportFrom) and node.level == 0}
    plain = {alias.name for node in nodes(modules) if isinstance(node, ast.Import) for alias in node.names}

    known = {"__future__", "pennyweight_core", "pennyweight_core.lazy", "pennyweight_core.runtime", "collections.abc"}
    assert imported <= known | {"datetime", "decimal", "pathlib", "typing"}
    assert plain <= {"builtins", "httpx"}


def test_no_comment_comes_from_hostile_text(modules: dict[str, str]) -> None:
    comments = [
        token.string
        for source in modules.values()
        for token in tokenize.generate_tokens(io.StringIO(source).readline)
        if token.type == tokenize.COMMENT
    ]

    assert all(comment.startswith(_COMMENTS) for comment in comments)


def test_no_string_is_formatted(modules: dict[str, str]) -> None:
    assert not [node for node in nodes(modules) if isinstance(node, (ast.JoinedStr, ast.FormattedValue, ast.Lambda))]


def test_nothing_in_the_source_hides_or_moves_the_cursor(modules: dict[str, str]) -> None:
    assert {mark for source in modules.values() for mark in source if not (mark.isprintable() or mark == "\n")} == set()


@pytest.mark.usefixtures("package")
def test_nothing_is_written_outside_the_tree(hostile: Workshop) -> None:
    made = {path.split("/")[0] for path in hostile.everything()}
    names = {path for path in hostile.everything() if path.startswith("generated/")}

    assert made == {"LICENSE", "generated", "overlays", "requirements", "sandbox", "specs"}
    assert all(path.startswith("generated/hostile/") and path.isascii() for path in names)
    assert not [path for path in names if " " in path or '"' in path or ".." in path]


def test_paths_keep_every_character_percent_encoded(package: ModuleType) -> None:
    resource = importlib.import_module(f"{package.__name__}.resources.hostiles")
    found = {it.path for it in vars(resource).values() if isinstance(it, Operation)}

    assert {unquote(path) for path in found} == set(PATHS)
    assert all(path.isascii() and path.isprintable() for path in found)


def test_enum_values_keep_every_character(package: ModuleType) -> None:
    assert [kind.value for kind in package.models.HostileKind] == list(HOSTILE)


def test_fields_keep_their_wire_names(package: ModuleType) -> None:
    wires = [field.metadata.get("wire_name", field.name) for field in attrs.fields(package.models.HostileAnswer)]

    assert wires == [*(f"f{number} {text}" for number, text in enumerate(HOSTILE)), '"; import os #', "amount"]


def test_a_hostile_client_can_be_constructed(package: ModuleType) -> None:
    with pytest.warns(FutureWarning, match="the last character is a quote"):
        client = package.Acme(api_key="key")

    assert client.hostiles.list.__doc__


@pytest.mark.parametrize("indent", [0, 4, 8])
@pytest.mark.parametrize("text", HOSTILE)
def test_a_docstring_of_any_text_is_one_string(text: str, indent: int) -> None:
    listing = listed([("name", text)], indent)

    for paragraphs in ([text], [text, text], ["Args:", listing], [text, "Args:", listing, f"See {text}"]):
        [node] = ast.parse(f"{' ' * indent}{docstring(paragraphs, indent)}".strip()).body
        assert isinstance(node, ast.Expr)
        assert isinstance(node.value, ast.Constant)
        assert isinstance(node.value.value, str)
