"""Our own specs are what the curating stage makes of them: nothing to change, nothing to say."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from pipeline.curation.carry_over.document import carry_over
from pipeline.curation.curated_spec import curate
from pipeline.curation.messages import curate_messages
from pipeline.curation.missing_docs import todo
from pipeline.openapi.canonical.curated_form import to_curated_form
from pipeline.openapi.corrections import apply_valid_corrections
from pipeline.openapi.document import Document, dump, load
from pipeline.openapi.messages import join_messages, split_messages
from pipeline.openapi.walk import operations

SPECS = sorted((Path(__file__).parents[2] / "specs").glob("**/openapi.yaml"))
SEVERAL = 12
"""Operations of a spec that are tried alone: each try takes as long as the whole spec is long."""
each_spec = pytest.mark.parametrize(
    "path", SPECS, ids=lambda path: ".".join(path.parts[path.parts.index("specs") + 1 : -1])
)


def whole(path: Path) -> Document:
    return load(path.read_text("utf-8"), path.name)


def committed(path: Path) -> Document:
    """Return the calls of a spec; its messages are curated apart."""
    return split_messages(whole(path))[0]


def text(path: Path) -> str:
    return dump(committed(path))


def test_there_are_specs() -> None:
    assert len(SPECS) >= 6


@each_spec
def test_a_spec_is_written_as_it_is_committed(path: Path) -> None:
    assert dump(whole(path)) == path.read_text("utf-8")


@each_spec
def test_curating_committed_messages_changes_nothing(path: Path) -> None:
    calls, messages = split_messages(whole(path))

    curated = {module: curate_messages(document, document) for module, document in messages.items()}

    joined = join_messages(calls, {module: each.document for module, each in curated.items()})
    assert dump(joined) == path.read_text("utf-8")
    assert [(each.notes, each.todo) for each in curated.values()] == [((), ())] * len(messages)


def test_some_specs_have_messages() -> None:
    assert sum(bool(split_messages(whole(path))[1]) for path in SPECS) >= 3


@each_spec
def test_keeping_a_spec_in_house_form_changes_no_byte(path: Path) -> None:
    spec = committed(path)

    kept = carry_over(to_curated_form(spec), spec)

    assert dump(kept.document) == text(path)
    assert kept.notes == ()


@each_spec
def test_nothing_lacks_words_or_a_unit_with_or_without_corrections(path: Path) -> None:
    corrections = path.with_name("corrections.yaml")

    assert [str(each) for each in todo(committed(path))] == []
    if corrections.is_file():
        document, stale = apply_valid_corrections(whole(path), whole(corrections), corrections.name)
        assert [str(each) for each in (*todo(split_messages(document)[0]), *stale)] == []


@each_spec
def test_the_whole_stage_changes_no_byte(path: Path) -> None:
    spec = committed(path)

    curated = curate(spec, spec, whole=True)

    assert dump(curated.document) == text(path)
    assert (curated.notes, curated.outside, curated.removed) == ((), (), ())


@each_spec
def test_what_is_stripped_of_words_and_names_of_scalars_comes_back(path: Path) -> None:
    spec = committed(path)

    curated = curate(written_out(spec), spec, whole=True)

    assert dump(curated.document) == text(path)


@each_spec
def test_each_operation_alone_changes_nothing(path: Path) -> None:
    spec = committed(path)
    every = list(operations(spec))
    for route, method, operation in every[:: max(1, len(every) // SEVERAL)]:
        page = {**written_out(spec), "paths": {route: {method: written_out(spec, operation)}}}
        page["paths"][route][method] = {
            key: value for key, value in page["paths"][route][method].items() if key not in {"operationId", "tags"}
        }

        curated = curate(page, spec, whole=False, lossy=frozenset({f"{method.upper()} {route}"}))

        assert dump(curated.document) == text(path)


@each_spec
def test_a_spec_read_in_another_order_is_the_same(path: Path) -> None:
    spec = committed(path)
    turned = {**spec, "paths": dict(reversed(spec["paths"].items()))}
    turned["components"] = {group: dict(reversed(part.items())) for group, part in spec["components"].items()}

    assert dump(curate(turned, spec, whole=True).document) == text(path)


def written_out(spec: Document, node: Any = None) -> Any:
    """Return a document, or a node of it, without our words, with references to all but classes written out."""

    def out(node: Any, key: str = "") -> Any:
        if isinstance(node, list):
            return [out(item) for item in node]
        if not isinstance(node, dict):
            return node
        if isinstance(node.get("$ref"), str):
            _, _, group, name = node["$ref"].split("/")
            target = spec["components"][group][name]
            if group != "schemas" or not ("properties" in target or "enum" in target):
                return out({**target, **{key: value for key, value in node.items() if key != "$ref"}})
        if key in {"properties", "schemas", "parameters"}:
            return {name: out(item) for name, item in node.items()}
        said = {name for name in node if name.startswith("x-pennyweight-")}
        said |= {name for name in ("description", "summary", "externalDocs") if name in node}
        return {name: out(value, name) for name, value in node.items() if name not in said}

    return out(deepcopy(spec if node is None else node))
