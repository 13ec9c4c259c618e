"""The clients that the site describes: a model for each document, with the source of the methods made from it."""

import ast
import json
import re
from dataclasses import dataclass
from doctest import DocTestParser
from functools import cached_property
from pathlib import Path
from textwrap import indent

from pipeline.model import (
    ClientModel,
    Constructor,
    Operation,
    build_client_model,
    normalise,
    read_constructor,
)
from pipeline.vendors import Vendor
from pipeline.workspace import Workspace, sandbox_spec

ROOT = Path(__file__).parents[2]
SHARED = "shared-models.md"
"""Page of a client beside those of its resources; no resource has a hyphen in its name."""
_WIDTH = 72
"""Of a line of a signature."""


@dataclass(frozen=True)
class Described:
    """One document of a vendor, as the site shows it."""

    vendor: Vendor
    model: ClientModel
    constructor: Constructor
    methods: dict[str, ast.FunctionDef]
    """The generated methods of the synchronous client, by `resource.method`."""

    @property
    def folder(self) -> str:
        """The folder of its pages."""
        return f"reference/{self.vendor.folder}"

    @property
    def up(self) -> str:
        """The way from one of its pages to the site's root."""
        return "../" * (self.folder.count("/") + 1)

    @property
    def variable(self) -> str:
        """The variable with the client in examples."""
        return ".".join(filter(None, [self.vendor.root, self.vendor.attribute]))

    def program(self, source: str) -> str:
        """Return a program that makes the vendor's own client and runs some lines with it; a lone call is printed."""
        root = self.vendor.client.removesuffix(self.vendor.attribute.capitalize())
        lines = [
            f"from {self.vendor.module.partition('.')[0]} import {root}",
            "",
            f"with {root}() as {self.vendor.root}:",
        ]
        statements = ast.parse(source).body
        if len(statements) == 1 and isinstance(statements[0], ast.Expr):
            source = f"response = {source.rstrip()}\nprint(response)\n"
        return "\n".join([*lines, indent(source, "    ")])

    @cached_property
    def pages(self) -> dict[str, str]:
        """The page of each class: that of the only resource which reaches it, else the one of shared models."""
        resources: dict[str, set[str]] = {name: set() for name in self.model.types}
        for operation in self.model.operations.values():
            for name in self.model.reached_by(operation):
                resources[name].add(operation.resource)
        return {name: f"{next(iter(found))}.md" if len(found) == 1 else SHARED for name, found in resources.items()}

    def signature(self, operation: Operation) -> str:
        """Return the signature as a type checker sees it, an argument on each line where there are several."""
        method = self.methods[operation.name]
        arguments = [
            spell_argument(argument, default)
            for argument, default in zip(method.args.kwonlyargs, method.args.kw_defaults, strict=True)
        ]
        returns = ast.unparse(method.returns) if method.returns else "None"
        call = f"{self.variable}.{operation.name}"
        if not arguments:
            return f"{call}() -> {returns}"
        return f"{call}(\n    *,\n{indent(''.join(arguments), '    ')}) -> {returns}"

    def example(self, operation: Operation) -> str:
        """Return the example of the method's docstring, which the tests run, as a program."""
        return self.program(example_source(ast.get_docstring(self.methods[operation.name]) or ""))


def read_documents(root: Path = ROOT) -> list[Described]:
    """Return every document of every vendor, in the order of `specs/vendors.toml`."""
    workspace = Workspace(root)
    return [_described(workspace, each) for vendor in workspace.vendors.values() for each in vendor.documents]


def _described(workspace: Workspace, vendor: Vendor) -> Described:
    root = workspace.root
    spec = json.loads((root / sandbox_spec(vendor)).read_text("utf-8"))
    model = build_client_model(normalise(spec))
    source = root / "generated" / vendor.root / vendor.source / "resources"
    methods: dict[str, ast.FunctionDef] = {}
    for resource in model.resources:
        methods |= _methods(source / f"{resource.name}.py", resource.name, resource.class_name)
    constructor = read_constructor(workspace.overlay(vendor), vendor)
    return Described(vendor, model, constructor, methods)


def _methods(path: Path, resource: str, class_name: str) -> dict[str, ast.FunctionDef]:
    classes = [it for it in ast.parse(path.read_text("utf-8")).body if isinstance(it, ast.ClassDef)]
    body = next(it.body for it in classes if it.name == class_name)
    return {f"{resource}.{it.name}": it for it in body if isinstance(it, ast.FunctionDef)}


def spell_argument(argument: ast.arg, default: ast.expr | None) -> str:
    """Return an argument of a signature on a line, or with a line for each value of a list that would make it too long."""
    annotation = ast.unparse(argument.annotation or ast.Constant("Any"))
    after = f" = {ast.unparse(default)}" if default else ""
    line = f"{argument.arg}: {annotation}{after},\n"
    if len(line) <= _WIDTH:
        return line

    def spread(literal: re.Match[str]) -> str:
        return f"Literal[\n    {literal[1].replace(', ', f',{chr(10)}    ')},\n]"

    return re.sub(r"Literal\[([^\]]*)\]", spread, line)


def example_source(docstring: str) -> str:
    """Return the example in a docstring, without prompts."""
    return "".join(each.source for each in DocTestParser().get_examples(docstring))
