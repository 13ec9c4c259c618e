"""What a method asks for: the parameters of its operation and the fields of its body, under names that are unique."""

from dataclasses import dataclass

from pipeline.documents import Document
from pipeline.naming import python_names, snake, unique
from pipeline.rules.walking import Schema, resolve

PLACES = ("path", "query", "body")


@dataclass(frozen=True, slots=True)
class Given:
    """One argument of a method."""

    name: str
    """In Python."""
    wire: str
    place: str
    """One of PLACES."""
    schema: Schema
    said: Document
    """Where its words stand."""

    @property
    def secret(self) -> bool:
        return bool(self.said.get("x-bursar-secret"))


def arguments_of(document: Document, operation: Document) -> list[Given]:
    """Return the arguments of an operation of a normalised document: parameters in their order, then the body's fields."""
    fields = body_of(document, operation).get("properties", {})
    field_names = python_names(fields)  # as in the model: a parameter of the same name gives way
    parameters = operation["parameters"]
    names = unique((snake(item["name"]) for item in parameters), taken=field_names.values())
    given = [
        Given(name, item["name"], item["in"], item["schema"], item)
        for name, item in zip(names, parameters, strict=True)
    ]
    return given + [Given(field_names[wire], wire, "body", item, item) for wire, item in fields.items()]


def costs_of(operation: Document) -> list[Document]:
    """Return what an operation takes from the vendor's budgets."""
    cost = operation.get("x-bursar-cost", [])
    return [cost] if isinstance(cost, dict) else list(cost)


def body_of(document: Document, operation: Document) -> Schema:
    """Return the schema of an operation's body; empty when it has none."""
    body: Schema = resolve(document, body_reference(operation)) if "requestBody" in operation else {}
    return body


def body_reference(operation: Document) -> Schema:
    """Return the reference to the component that is an operation's body."""
    reference: Schema = operation["requestBody"]["content"]["application/json"]["schema"]
    return reference


def answer_of(operation: Document) -> Schema | None:
    """Return the schema of an operation's success, None for an empty one; the check holds that all are the same."""
    for status in sorted(operation["responses"]):
        if status.startswith("2"):
            schema: Schema | None = (
                operation["responses"][status].get("content", {}).get("application/json", {}).get("schema")
            )
            return schema
    return None
