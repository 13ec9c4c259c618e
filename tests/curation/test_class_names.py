"""A component is called as a class can be, whatever the vendor calls it."""

from __future__ import annotations

import pytest
from pipeline.curation.naming.class_names import free, singular
from pipeline.curation.naming.schemas import name_inline
from pipeline.naming import pascal

from .shops import answers, field_of, fields, of_field, ref, schemas_of, spec, text


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("400FailedRequestResponse", "FailedRequestResponse400"),
        ("Foo.Bar", "FooBar"),
        ("Map[string,Foo]", "MapStringFoo"),
        ("thing", "Thing"),
        ("snake_case_name", "SnakeCaseName"),
        ("Oauth2token", "Oauth2Token"),
        ("Größe", "Groe"),
        ("Exception", "ExceptionModel"),
        ("None", "NoneModel"),
        ("Secret", "SecretModel"),
        ("Pages", "PagesModel"),
        ("12", "Model"),
    ],
)
def test_a_component_is_called_as_a_class_can_be(name: str, expected: str) -> None:
    document = spec({"/a": {"get": {"responses": answers(ref(name))}}}, {name: fields(me=ref(name))})

    after = name_inline(document, {})

    assert schemas_of(after) == {expected: fields(me=ref(expected))}
    assert after["paths"]["/a"]["get"]["responses"] == answers(ref(expected))


def test_components_that_differ_in_case_or_signs_only_are_told_apart() -> None:
    document = spec({}, {"foo_bar": fields(a=text()), "FooBar": fields(b=text()), "Foobar": fields(c=text())})

    after = schemas_of(name_inline(document, {}))

    assert {name: list(node["properties"]) for name, node in after.items()} == {
        "FooBar": ["b"],
        "Foobar2": ["c"],
        "FooBar3": ["a"],
    }


def test_a_discriminator_follows_the_names() -> None:
    choice = {
        "oneOf": [ref("a.b"), ref("Leaf")],
        "discriminator": {"propertyName": "x", "mapping": {"a": "#/components/schemas/a.b"}},
    }

    after = name_inline(of_field(choice, **{"a.b": fields(x=text())}), {})

    assert field_of(after)["discriminator"]["mapping"] == {"a": "#/components/schemas/AB"}


@pytest.mark.parametrize(
    ("many", "one"),
    [
        ("Lines", "Line"),
        ("Entries", "Entry"),
        ("Addresses", "Address"),
        ("Statuses", "Status"),
        ("Boxes", "Box"),
        ("Data", "DataItem"),
        ("Series", "SeriesItem"),
        ("Status", "StatusItem"),
    ],
)
def test_an_item_is_called_in_the_singular(many: str, one: str) -> None:
    assert singular(many) == one


def test_names_of_no_letters_are_still_names() -> None:
    assert pascal("日本") == ""
    assert free("", ()) == "Model"
    assert free("A1", {"a1"}) == "A1Model"
