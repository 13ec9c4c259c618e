"""The clients that the site describes: a model for each document, with the source of the methods made from it."""

import ast
import json
from dataclasses import dataclass
from doctest import DocTestParser
from functools import cached_property
from pathlib import Path

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

    @property
    def setup(self) -> str:
        """The program that comes before every example: it makes the vendor's own client."""
        root = self.vendor.client.removesuffix(self.vendor.attribute.capitalize())
        return f"from {self.vendor.module.partition('.')[0]} import {root}\n\n{self.vendor.root} = {root}()"

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
            f"{argument.arg}: {ast.unparse(argument.annotation or ast.Constant('Any'))}{_default(default)}"
            for argument, default in zip(method.args.kwonlyargs, method.args.kw_defaults, strict=True)
        ]
        returns = ast.unparse(method.returns) if method.returns else "None"
        call = f"{self.variable}.{operation.name}"
        if not arguments:
            return f"{call}() -> {returns}"
        lines = "".join(f"    {argument},\n" for argument in arguments)
        return f"{call}(\n    *,\n{lines}) -> {returns}"

    def example(self, operation: Operation) -> str:
        """Return the example of the method's docstring, which the tests run, without prompts."""
        docs = ast.get_docstring(self.methods[operation.name]) or ""
        return "".join(each.source for each in DocTestParser().get_examples(docs))


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


def _default(default: ast.expr | None) -> str:
    return f" = {ast.unparse(default)}" if default else ""
