"""Webhooks of a document become classes in the manner of the generated models, and two functions for webhooks."""

from __future__ import annotations

import copy
import json
import os
import subprocess
import sys
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import pennyweight_core
import pytest
from message_documents import separate, whole
from pennyweight_core._codec import Codec
from pipeline.codegen.messages import generate_messages
from pipeline.diagnostics import DiagnosticError
from pipeline.model import ObjectType, build_client_model, normalise

from .events_trial import ROOT, Trial, committed, events_of, generate, imported, write

if TYPE_CHECKING:
    from pipeline.openapi.document import Document

VENDORS = ["snaptrade", "mesh"]
SCHEMAS: dict[str, Any] = {
    "Paid": {
        "description": "Somebody has paid",
        "type": "object",
        "required": ["eventType", "amount"],
        "properties": {
            "note": {"type": ["null", "string"], "deprecated": True, "description": "What for."},
            "eventType": {"const": "PAID"},
            "amount": {"type": "number", "x-pennyweight-money": {"unit": "major"}, "description": "How much."},
            "fee": {"type": ["string", "null"], "x-pennyweight-money": {"unit": "major"}},
            "key": {"type": "string", "x-pennyweight-secret": True},
            "when": {"type": "string", "format": "date-time"},
            "kind": {"anyOf": [{"type": "null"}, {"$ref": "#/Kind"}]},
            "parts": {"type": "array", "items": {"oneOf": [{"$ref": "#/Paid"}, {"type": "integer"}]}},
            "rates": {"type": "object", "additionalProperties": {"type": "number"}},
            "more": {"$ref": "#/Free"},
            "error": {"description": "Whatever went wrong"},
        },
    },
    "Refunded": {"type": "object", "properties": {"eventType": {"$ref": "#/Undone"}}},
    "Undone": {"type": "string", "enum": ["REFUNDED", "CHARGED_BACK"]},
    "Kind": {"description": "How.", "type": "string", "enum": ["card", "CARD", "1d"]},
    "Free": {"type": "object", "description": "Anything more."},
}
MESSAGES = {"PAID": "Paid", "REFUNDED": "Refunded"}


def small(schemas: Any = SCHEMAS, messages: Any = MESSAGES, field: str | None = "eventType") -> Document:
    """Return a document of two events."""
    return separate(schemas, messages, field, "What Acme posts. Facts: https://acme.example/hooks")


SMALL = small()
EXPECTED = '''\
class Kind(OpenStrEnum):
    """How."""

    CARD = "card"
    CARD_2 = "CARD"
    VALUE_1D = "1d"


@model
class Paid:
    """Somebody has paid."""

    event_type: Literal["PAID"] = model_field(name="eventType")

    amount: Number
    """How much."""

    note: str | None | Unset = UNSET
    """Deprecated. What for."""

    fee: Decimal | None | Unset = UNSET
    """Text, an amount of money."""

    key: Secret[str] | Unset = UNSET

    when: datetime | Unset = UNSET
    """Date and time."""

    kind: Kind | None | Unset = UNSET
    """How."""

    parts: list[Paid | int] | Unset = UNSET

    rates: dict[str, Number] | Unset = UNSET

    more: dict[str, Any] | Unset = UNSET
    """Anything more."""

    error: Any | Unset = UNSET
    """Whatever went wrong."""
'''


def made(document: Any, trial: Trial = Trial("acme")) -> dict[str, str]:  # noqa: B008 - frozen
    return {name: content.decode() for name, content in generate(document, trial).items()}


def test_a_class_reads_like_a_model_of_the_client() -> None:
    source = made(SMALL)["events.py"]

    assert EXPECTED.rstrip() in source
    assert source.startswith('# Made by `nox -s "regenerate(acme)"` from specs/acme')
    assert "Event: TypeAlias = Paid | Refunded | UnknownEvent\n" in source


def test_types_of_events_are_told_apart_by_constants_and_enums() -> None:
    source = made(SMALL)["webhooks.py"]

    assert 'types={"PAID": "Paid", "REFUNDED": "Refunded", "CHARGED_BACK": "Refunded"}' in " ".join(source.split())
    assert "See https://acme.example/hooks\n" in source


def test_the_codec_decodes_by_class_and_by_choice(tmp_path: Path) -> None:
    trial = Trial("acme", module="events_trial_codec")
    write(tmp_path, trial, SMALL)
    events, _ = imported(tmp_path, trial)
    codec = Codec("events_trial_codec.events")
    paid = b'{"eventType":"PAID","amount":1.10,"fee":"0.20","key":"k","parts":[{"eventType":"PAID","amount":2},3]}'

    for name in ("Paid", "Paid | Refunded"):
        found = codec.decode(paid, name)

        assert type(found) is events.Paid
        assert codec.encode(found) == paid
        assert "'***'" in repr(found)
        assert found == codec.decode_tolerantly(paid, name)
    assert type(codec.decode(b'{"eventType":"CHARGED_BACK"}', "Paid | Refunded")) is events.Refunded


@pytest.mark.parametrize(
    ("field", "body", "expected"),
    [
        ("eventType", b'{"eventType":"CHARGED_BACK"}', "Refunded"),
        ("eventType", b'{"eventType":"FORGOTTEN"}', "Refunded"),
        ("eventType", b"{}", "UnknownEvent"),
        (None, b"{}", "Refunded"),
        (None, b"[]", "UnknownEvent"),
    ],
)
def test_the_only_event_also_takes_values_its_open_enum_does_not_list(
    field: str | None, body: bytes, expected: str, tmp_path: Path
) -> None:
    trial = Trial("acme", module=f"events_trial_only_{'told' if field else 'alone'}")
    write(tmp_path, trial, small(messages={"REFUNDED": "Refunded"}, field=field))
    _, webhooks = imported(tmp_path, trial)

    assert type(webhooks.unwrap(body, {}, "secret")).__name__ == expected


@pytest.mark.parametrize("vendor", VENDORS)
def test_every_documented_event_is_in_the_choice(vendor: str, tmp_path: Path) -> None:
    trial = Trial(vendor, module=f"events_trial_choice_{vendor}")
    write(tmp_path, trial, committed(vendor))
    events, webhooks = imported(tmp_path, trial)

    assert [kind.__name__ for kind in get_args(events.Event)] == [*events_of(committed(vendor)), "UnknownEvent"]
    assert events.__all__ == sorted(
        {*committed(vendor)["components"]["schemas"], "Event", "UnknownEvent"} - {"TransferStep"}
    )
    assert webhooks.__all__ == ["unwrap", "verify"]


@pytest.mark.parametrize("seed", ["1", "4242"])
def test_hash_seed_folder_and_configuration_nearby_change_nothing(seed: str, tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.datamodel-codegen]\nclass-name = "Other"\n', "utf-8")
    program = (
        "import json, sys, types; from pipeline.codegen.messages import generate_messages as generate\n"
        "from pipeline.model import build_client_model, normalise; document, vendor = json.load(sys.stdin)\n"
        "document = normalise(document); model = build_client_model(document); vendor = types.SimpleNamespace(**vendor)\n"
        "for made in generate(document, model, vendor, '').values(): print(made.decode())"
    )
    trial = Trial("acme")
    run = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT / "scripts")},
        input=json.dumps([whole(committed("snaptrade")), asdict(trial)]),
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )

    normal = normalise(whole(committed("snaptrade")))
    made = generate_messages(normal, build_client_model(normal), trial, "")
    assert run.stdout == "".join(f"{it.decode()}\n" for it in made.values())


@pytest.mark.parametrize(
    ("shown", "complaint"),
    [
        ({"type": "string", "format": "nonsense"}, "format of 'nonsense' not understood"),
        ({"$ref": "#/components/schemas/Nobody"}, "Nobody"),
    ],
)
def test_a_generator_that_warns_or_fails_stops_the_run(
    monkeypatch: pytest.MonkeyPatch, shown: Any, complaint: str
) -> None:
    def planted(events: Any) -> Any:
        changed = copy.deepcopy(events)
        changed["components"]["schemas"]["Paid"]["properties"]["amount"] = shown
        return changed

    monkeypatch.setattr("pipeline.codegen.messages._readable", planted)

    with pytest.raises(DiagnosticError, match=complaint) as caught:
        generate(SMALL, Trial("acme"))

    assert "datamodel-code-generator 0.89.0: " in str(caught.value)


def test_a_generator_that_reads_something_else_stops_the_run() -> None:
    normal = normalise(whole(SMALL))
    model = build_client_model(normal)
    events = model.messages["events"]
    paid = events.types["Paid"]
    assert isinstance(paid, ObjectType)
    planted = replace(events, types={**events.types, "Paid": replace(paid, fields=paid.fields[1:])})

    with pytest.raises(DiagnosticError, match="two readers disagree about class Paid") as caught:
        generate_messages(normal, replace(model, messages={"events": planted}), Trial("acme"), "")

    assert "as datamodel-code-generator reads it" in str(caught.value)
    assert "#/components/schemas/events.Paid" in str(caught.value)


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_generated_events_satisfy_the_type_checkers(checker: str, tmp_path: Path) -> None:
    pytest.importorskip(checker, reason="the session `types` has it, and checks the generated packages too")
    for vendor in VENDORS:
        write(tmp_path, Trial(vendor, module=f"typed_{vendor}"), committed(vendor))
    (tmp_path / "use.py").write_text(
        "from typed_mesh.events import Event, TransferUpdated, UnknownEvent\n"
        "from typed_mesh.webhooks import unwrap\n\n\n"
        "def status(event: Event) -> str | None:\n"
        "    match event:\n"
        "        case TransferUpdated():\n"
        "            return event.transfer_status.value\n"
        "        case UnknownEvent():\n"
        "            return event.type\n\n\n"
        'print(status(unwrap(b"", {}, "secret", now=1.0)))\n',
        "utf-8",
    )
    core = str(Path(pennyweight_core.__path__[0]).parent)
    (tmp_path / "pyrightconfig.json").write_text(json.dumps({"extraPaths": [core], "pythonVersion": "3.11"}), "utf-8")
    options = {"mypy": ["--strict", "--follow-imports=silent", "--cache-dir", str(tmp_path / "cache")], "pyright": []}
    run = subprocess.run(
        [sys.executable, "-m", checker, *options[checker], "use.py", "typed_mesh", "typed_snaptrade"],
        env={**os.environ, "MYPYPATH": core},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )

    assert run.returncode == 0, run.stdout + run.stderr
