"""The part of the side table about operations and the resources they stand on."""

from typing import Any

from pipeline.documents import Document
from pipeline.naming import python_names
from pipeline.rules.schemas import is_class
from pipeline.rules.walking import component_of, operations, resolve, types_of
from pipeline.words import docstring, listed, sentence

_ERRORS = {
    "400": ("BadRequestError", "the vendor can't make sense of the request."),
    "401": ("AuthenticationError", "the key, the signature or the clock is wrong."),
    "403": ("PermissionDeniedError", "the credentials don't cover this."),
    "404": ("NotFoundError", "there is no such thing."),
    "409": ("ConflictError", "it clashes with what is there already."),
    "422": ("UnprocessableEntityError", "the values don't fit together."),
    "429": ("RateLimitError", "too many requests; `retry_after` says how long to wait, if the vendor did."),
    "500": ("ServerError", "the vendor failed."),
}


def resources(document: Document) -> dict[str, Any]:
    """Return what the template of a resource needs, by the resource's name."""
    names = sorted({operation["x-bursar-name"].split(".")[0] for _, _, operation in operations(document)})
    table = {}
    for name in names:
        methods = [
            operation["x-bursar-name"].split(".")[1]
            for _, _, operation in operations(document)
            if operation["x-bursar-name"].split(".")[0] == name
        ]
        title = name.replace("_", " ").capitalize()
        table[name] = {
            "class": "".join(word.capitalize() for word in name.split("_")),
            "doc": docstring([f"{title}: {', '.join(f'`{method}`' for method in methods)}."], 4),
            "module_doc": docstring([f"{title}, synchronous and asynchronous."], 0),
            "with_response_doc": docstring(["The same methods; each returns a `Response`, the model in `.data`."], 4),
            # A method called `list` hides the built-in from annotations of its class.
            "hides_list": "list" in methods,
        }
    return table


def operations_by_resource(document: Document) -> dict[str, dict[str, Any]]:
    """Return what the template of a method needs, by resource and by the operationId that normalising gave it."""
    table: dict[str, dict[str, Any]] = {}
    for path, method, operation in operations(document):
        resource, name = operation["x-bursar-name"].split(".")
        table.setdefault(resource, {})[f"{resource}_{name}"] = _operation(document, path, method, operation)
    return table


def _operation(document: Document, path: str, method: str, operation: Document) -> dict[str, Any]:
    parameters = [resolve(document, item) for item in operation.get("parameters", [])]
    names = python_names(item["name"] for item in parameters)
    answer = _answer_schema(document, operation)
    envelope = document.get("x-bursar-envelope") if answer else None
    returns = annotation(document, answer) if answer else None
    content = answer
    if envelope and answer:
        content = resolve(document, answer)["properties"][envelope["content"]]
    result = annotation(document, content, nullable=False) if content else "None"
    body = _body_schema(document, operation)
    fields = body.get("properties", {}) if body else {}
    field_names = python_names(fields)
    secrets = [names[item["name"]] for item in parameters if item.get("x-bursar-secret")]
    secrets += [field_names[wire] for wire, item in fields.items() if item.get("x-bursar-secret")]

    def value(name: str) -> str:
        return f"Secret({name})" if name in secrets else name

    call: dict[str, str] = {}
    for place in ("path", "query"):
        pairs = [f"{item['name']!r}: {value(names[item['name']])}" for item in parameters if item["in"] == place]
        if pairs:
            call[place] = f"{{{', '.join(pairs)}}}"
    if fields:
        call["body"] = f"{{{', '.join(f'{name!r}: {value(name)}' for name in field_names.values())}}}"
    words = {names[item["name"]]: _words(document, item) for item in parameters}
    words |= {field_names[wire]: _words(document, item) for wire, item in fields.items()}
    return {
        "method": operation["x-bursar-name"].split(".")[1],
        "constant": f"_{operation['x-bursar-name'].split('.')[1].upper()}",
        "declaration": _declaration(document, path, method, operation, parameters, returns, enveloped=bool(envelope)),
        "returns": result,
        "call": ", ".join(f"{place}={pairs}" for place, pairs in call.items()),
        "arguments": f"{{{', '.join(f'{place!r}: {pairs}' for place, pairs in call.items())}}}",
        "secrets": secrets,
        "doc": docstring(_method_words(document, operation, words, content), 8),
    }


def _declaration(
    document: Document,
    path: str,
    method: str,
    operation: Document,
    parameters: list[Document],
    returns: str | None,
    *,
    enveloped: bool,
) -> str:
    arguments = [repr(operation["x-bursar-name"]), repr(method.upper()), repr(path), f"returns={returns!r}"]
    if "requestBody" in operation:
        reference = resolve(document, operation["requestBody"])["content"]["application/json"]["schema"]
        arguments.append(f"body={component_of(reference)!r}")
    joined = tuple(
        item["name"]
        for item in parameters
        if "array" in types_of(resolve(document, item["schema"])) and item.get("explode") is False
    )
    secret = tuple(item["name"] for item in parameters if item["in"] == "query" and item.get("x-bursar-secret"))
    if joined:
        arguments.append(f"joined={joined!r}")
    if secret:
        arguments.append(f"secret={secret!r}")
    if operation.get("x-bursar-retry", "never") == "safe":
        arguments.append("retry='safe'")
    if enveloped:
        arguments.append("enveloped=True")
    return f"Operation({', '.join(arguments)})"


def _answer_schema(document: Document, operation: Document) -> dict[str, Any] | None:
    for status in sorted(operation["responses"]):
        if str(status).startswith("2"):
            content = resolve(document, operation["responses"][status]).get("content", {})
            schema: dict[str, Any] | None = content.get("application/json", {}).get("schema")
            return schema
    return None


def _body_schema(document: Document, operation: Document) -> dict[str, Any] | None:
    if "requestBody" not in operation:
        return None
    body = resolve(document, operation["requestBody"])["content"]["application/json"]["schema"]
    schema: dict[str, Any] = resolve(document, body)
    return schema


def annotation(document: Document, schema: dict[str, Any], *, nullable: bool = True) -> str:
    """Return the Python type of an answer, as text that the codec resolves and annotations use."""
    name = component_of(schema)
    resolved = resolve(document, next((x for x in schema.get("anyOf", []) if "$ref" in x), schema))
    or_none = " | None" if nullable and "anyOf" in schema else ""
    if name and is_class(resolved):
        return f"{name if resolved.get('properties') or 'enum' in resolved else 'dict[str, Any]'}{or_none}"
    if "array" in types_of(resolved):
        return f"list[{annotation(document, resolved['items'])}]{or_none}"
    return "Any"


def _words(document: Document, item: dict[str, Any]) -> str:
    return sentence(item.get("description") or resolve(document, item.get("schema", item)).get("description", ""))


def _method_words(
    document: Document, operation: Document, arguments: dict[str, str], content: dict[str, Any] | None
) -> list[str]:
    words = [sentence(operation.get("summary", "")), sentence(operation.get("description", ""))]
    if operation.get("deprecated"):
        words.append("Deprecated by the vendor.")
    if arguments:
        words += ["Args:", listed(list(arguments.items()), 8)]
    if content:
        resolved = resolve(document, content)
        item = resolve(document, resolved["items"]) if "items" in resolved else resolved
        said = item.get("description") or next(
            (resolve(document, x).get("description", "") for x in item.get("anyOf", []) if "$ref" in x), ""
        )
        words += ["Returns:", listed([("", ("For each: " if "items" in resolved else "") + sentence(said))], 8)]
    statuses = sorted({"500" if str(status)[0] == "5" else str(status) for status in operation["responses"]})
    raises = [_ERRORS[status] for status in statuses if status in _ERRORS]
    if raises:
        words += ["Raises:", listed(raises, 8)]
    page = operation.get("externalDocs", {}).get("url", "")
    return [*words, f"The vendor calls it {operation['operationId']}." + (f" See {page}" if page else "")]
