"""A method's docstring: what it does, asks for, returns and raises, from the curated spec."""

import re

from pipeline.codegen.text import docstring, listed, sentence
from pipeline.model.naming import snake
from pipeline.model.pagination import PagingSource, paging_of
from pipeline.model.parameters import Given, arguments_of, costs_of
from pipeline.model.security import is_open_to_tokens, is_signed
from pipeline.openapi.document import Document
from pipeline.openapi.walk import Schema, resolve

_SENTENCE = re.compile(r"(?<=[.;:])\s+")
_INSTEAD = re.compile(r"\b[Uu]se `")
_SAYING = ("description", "deprecated")
_ERRORS = {
    "400": ("BadRequestError", "the vendor rejects the arguments."),
    "401": ("AuthenticationError", "the key, the signature or the clock is wrong."),
    "403": ("PermissionDeniedError", "the credentials lack the permission."),
    "404": ("NotFoundError", "no such object, or the credentials may not see it."),
    "409": ("ConflictError", "it exists already, or has changed meanwhile."),
    "422": ("UnprocessableEntityError", "the arguments are well-formed, but not acceptable together."),
    "429": ("RateLimitError", "rate limit exceeded; `retry_after` in seconds, if the vendor sends it."),
    "500": ("ServerError", "an error on the vendor's side."),
}


def method_words(document: Document, operation: Document, content: Schema | None, example: str) -> str:
    """Return the source of the docstring of a method that returns `content`."""
    words = [sentence(operation.get("summary", "")), sentence(operation.get("description", ""))]
    words.append(_needs(document, operation))
    if operation.get("deprecated") and not replacement_of_operation(operation):
        words.append("Deprecated by the vendor.")
    arguments = [(given.name, _argument_words(document, given)) for given in arguments_of(document, operation)]
    paging = paging_of(document, operation)
    if paging:
        arguments.append(("max_items", "Maximum number of items. Default: no limit."))
    arguments.append(("**options", "See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query."))
    explained = [(name, text) for name, text in arguments if text]
    if explained:
        words += ["Args:", listed(explained, 8)]
    result = _result_words(document, content) if content is not None else ""
    if paging:
        result = _pages_words(document, paging, result)
    if result:
        words += ["Returns:", listed([("", result)], 8)]
    statuses = sorted({"500" if status.startswith("5") else status for status in operation["responses"]})
    raises = [_ERRORS[status] for status in statuses if status in _ERRORS]
    if raises:
        words += ["Raises:", listed(raises, 8)]
    words += ["Example:", example]
    page = operation.get("externalDocs", {}).get("url", "")
    vendors_name = operation.get("operationId")
    source = ([f"Vendor's operation id: {vendors_name}."] if vendors_name else []) + ([f"See {page}"] if page else [])
    return docstring([*words, " ".join(source)], 8)


def _needs(document: Document, operation: Document) -> str:
    """Return the sentence about credentials and cost."""
    needs = "Needs credentials" if is_signed(document, operation) else "Needs no credentials"
    if is_open_to_tokens(document, operation):
        needs += ", which may be an access token"
    costs = [_cost(cost) for cost in costs_of(operation)]
    return f"{needs}; costs {' and '.join(costs)}." if costs else f"{needs}."


def _cost(cost: Document) -> str:
    tokens = cost.get("tokens", 1)
    each = f" for each of `{snake(cost['per'])}`" if "per" in cost else ""
    return f"{tokens} {'token' if tokens == 1 else 'tokens'} of `{cost['bucket']}`{each}"


def said(document: Document, schema: Schema) -> str:
    """Return what a field, a parameter's schema or a component says about itself, as a sentence."""
    resolved = resolve(document, schema)
    references = [option for key in ("anyOf", "oneOf") for option in schema.get(key, []) if "$ref" in option]
    text = resolved.get("description") or next(
        (resolve(document, option).get("description", "") for option in references), ""
    )
    whole = [value for value in resolved.get("enum", []) if isinstance(value, int)]
    mark = "Deprecated. " if schema.get("deprecated") else ""
    choice = f" One of {', '.join(map(str, whole))}." if whole else ""
    return f"{mark}{sentence(text)}{choice}".strip()


def replacement_of_operation(operation: Document) -> str:
    """Return the sentence that names the replacement of a deprecated operation; empty without one."""
    return _replacement(f"{operation.get('summary', '')} {operation.get('description', '')}")


def replacement_of_argument(document: Document, given: Given) -> str:
    """Return the sentence that names the replacement of a deprecated argument; empty without one."""
    return _replacement(_argument_words(document, given))


def _replacement(words: str) -> str:
    found = next((each for each in _SENTENCE.split(words) if _INSTEAD.search(each)), "")
    return sentence(found.rstrip(".;:")) if found else ""


def _argument_words(document: Document, given: Given) -> str:
    if given.name == "body" and not given.wire and not given.schema.get("description"):
        return said(document, given.schema) or "The request body."
    return said(document, {**given.schema, **{key: given.said[key] for key in _SAYING if key in given.said}})


def _pages_words(document: Document, paging: PagingSource, page: str) -> str:
    if len(paging.items) > 1:
        lists = " and ".join(f"`.{name}()`" for name in paging.lists)
        return f"Lazy: pages are requested while you iterate over {lists}, or over `.pages()`. Each page: {page}"
    return f"Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: {said(document, next(iter(paging.items)))}"


def _result_words(document: Document, content: Schema) -> str:
    resolved = resolve(document, content)
    each = said(document, resolved["items"]) if "items" in resolved else ""
    return f"For each: {each}" if each else said(document, content)
