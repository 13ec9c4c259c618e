"""Pages of a harbour that never was, old and new."""

from __future__ import annotations

from typing import Any

from pipeline.importers.mintlify.pages import Block
from pipeline.importers.mintlify_legacy.page import convert
from pipeline.openapi.document import Document, dump
from pipeline.publication import Publication

SLICE = """\
openapi: 3.0.3
info:
  title: Harbour
  version: '1'
paths:
  /berths:
    get:
      summary: List berths
      responses:
        '200':
          description: |
            All berths.

            ```bash
            curl https://harbour.example/berths
            ```
"""
OLD = """\
paths:
  path: /berths
  method: get
  request:
    security: []
    parameters: {path: {}, query: {}, header: {}, cookie: {}}
    body: {}
  response:
    '204':
      _mintlify/placeholder:
        schemaArray:
          - type: any
            description: Nothing moored
        examples: {}
        description: Nothing moored
  deprecated: false
  type: path
components:
  schemas: {}
"""
MESSAGES = """\
id: arrivals
title: Arrivals
address: /
sendMessages: []
receiveMessages: []
"""


def published(text: str, name: str = "berths.md") -> Publication:
    return Publication(name=name, text=text, digest="")


def page(block: str, info: str = "yaml get /berths", *, heading: str = "## OpenAPI", fence: str = "````") -> str:
    return f"# List berths\n\n> Who is moored where.\n\n{heading}\n\n{fence}{info}\n{block}{fence}\n"


def tree(
    answers: Document | None = None, request: Document | None = None, schemas: Document | None = None, **about: Any
) -> Document:
    """An old page's tree, with what the test is about."""
    asked = {"security": [], "parameters": {}, "body": {}, **(request or {})}
    answered = {"200": answer({"type": "any"})} if answers is None else answers
    paths = {"path": "/berths", "method": "get", "request": asked, "response": answered, "type": "path", **about}
    return {"paths": paths, "components": {"schemas": schemas or {}}}


def answer(*alternatives: Document, kind: str = "application/json", **more: Any) -> Document:
    return {kind: {"schemaArray": list(alternatives), "examples": {}, "description": "Here.", **more}}


def wrapped(**fields: Document) -> Document:
    """An object as old pages write it."""
    return {"type": "object", "properties": {name: {"allOf": [field]} for name, field in fields.items()}}


def copy(name: str, node: Document) -> Document:
    return {**node, "refIdentifier": f"#/components/schemas/{name}"}


def converted(tree: Document) -> Document:
    return convert(tree, Block(text=dump(tree)), "List berths", "berths.md")


def operation(tree: Document) -> Document:
    paths: Document = converted(tree)["paths"]
    found: Document = paths[tree["paths"]["path"]][tree["paths"]["method"]]
    return found


def schema(*alternatives: Document) -> Any:
    """What a list of alternatives in an answer becomes."""
    return operation(tree({"200": answer(*alternatives)}))["responses"]["200"]["content"]["application/json"]["schema"]


def parameter(node: Document, section: str = "query") -> Document:
    parameters: list[Document] = operation(tree(request={"parameters": {section: {"at": node}}}))["parameters"]
    return parameters[0]
