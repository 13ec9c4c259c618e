"""Every method of a client of a whole published spec can be called, and sends what the spec has."""

from __future__ import annotations

import json
import re
from urllib.parse import parse_qsl, quote

import pytest
import sampler
from sampler import Feed, Operation
from sampler.specs import kinds, resolved

from .tried import ANSWERS, LIST, OTHERS, SPECS, SUBJECTS

pytestmark = pytest.mark.skipif(LIST is None, reason="PENNYWEIGHT_TRIED lists no clients: `nox -s upstream` makes them")
LOCATION = "https://elsewhere.example/found"
every_answer = pytest.mark.parametrize(
    ("answer", "kind"), [*((each, "application/json") for each in ANSWERS), *OTHERS], ids=str
)


def names(answer: Operation, place: str) -> set[str]:
    """The parameters of a place, without those whose fields travel under names of their own."""
    found = (resolved(answer.spec, it) for it in answer.document.get("parameters", []))
    return {
        it["name"] for it in found if it["in"] == place and "object" not in kinds(answer.spec, it.get("schema", {}))
    }


def properties(answer: Operation) -> set[str]:
    """The fields of a JSON body that has some."""
    content = resolved(answer.spec, answer.document.get("requestBody", {})).get("content", {})
    return set(resolved(answer.spec, content.get("application/json", {}).get("schema", {})).get("properties", {}))


def sends_something(answer: Operation) -> bool:
    """Whether there is a body, and no form without fields alone."""
    content = resolved(answer.spec, answer.document.get("requestBody", {})).get("content", {})
    forms = [resolved(answer.spec, it.get("schema", {})) for kind, it in content.items() if "form" in kind]
    return bool(content) and not (
        len(forms) == len(content)
        and all(
            (form.get("type") == "object" and not form.keys() & {"properties", "anyOf", "oneOf"})
            or form.get("properties") == {}
            for form in forms
        )
    )


def literally(text: str) -> str:
    """A pattern for a part of a path as it stands, any letter of it percent-encoded or not."""
    return "".join(f"(?:{re.escape(letter)}|{quote(letter, safe='')})" for letter in text)


def right(answer: Operation, kind: str) -> str:
    if not kind:
        return ""
    return sampler.text(sampler.full(answer.spec, answer.schema)) if kind == "application/json" else "as it is"


@every_answer
@pytest.mark.parametrize("everything", [True, False], ids=["everything", "no more than needed"])
def test_what_a_method_is_given_arrives_under_the_vendors_names(answer: Operation, kind: str, everything: bool) -> None:
    feed = Feed()
    method = sampler.method(sampler.synchronous(SUBJECTS[answer.vendor], feed), answer, responding=True)
    feed.answer(right(answer, kind), answer.status, kind, location=LOCATION)

    text = "sample/1" if names(answer, "header") | names(answer, "cookie") else sampler.TEXT  # headers are ASCII

    response = method(**sampler.arguments(method, everything=everything, text=text))

    (request,) = feed.requests
    pattern = "[^/]+".join(map(literally, re.split(r"\{[^}]*\}", answer.path)))
    assert re.search(f"{pattern}$", request.url.raw_path.decode().partition("?")[0])
    assert (request.method, response.status_code) == (answer.method, answer.status)
    if not kind:
        assert response.data == (LOCATION if 300 <= answer.status < 400 else None)
    if everything:
        sent = {name for name, _ in parse_qsl(request.url.query.decode(), keep_blank_values=True)}
        query = sent | {name.partition("[")[0] for name in sent}  # a name may end in brackets, or be followed by some
        assert names(answer, "query") <= query
        assert {name.lower() for name in names(answer, "header")} <= set(request.headers)
        if fields := properties(answer):
            assert fields <= set(json.loads(request.content))
        assert bool(request.content) == sends_something(answer)


@pytest.mark.parametrize("vendor", SPECS)
def test_a_client_has_a_method_for_each_operation_of_its_spec_and_no_other(vendor: str) -> None:
    expected = {each.name for each in [*ANSWERS, *(other for other, _ in OTHERS)] if each.vendor == vendor}

    assert sampler.methods(sampler.synchronous(SUBJECTS[vendor], Feed())) == expected
    assert sampler.methods(sampler.asynchronous(SUBJECTS[vendor], Feed())) == expected
