"""The operations of the installed clients, found in the client packages themselves."""

from __future__ import annotations

import ast
import inspect
import pkgutil
from importlib import import_module
from importlib.util import find_spec
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
from pennyweight_core.runtime import Client, Operation, Resource

from pennyweight._vendors import VENDORS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_PREFIX = "pennyweight_"
_NO_CLIENTS = frozenset({"pennyweight_core", "pennyweight_sandbox"})
_NO_DOCUMENTS = frozenset({"_overlay", "models", "resources"})
_READING = ("check", "get", "list", "predict", "preview", "quote", "search", "verify")
"""First words of methods that read although the vendor wants POST."""


@attrs.frozen(kw_only=True)
class Method:
    """A method of a client, and the operation behind it."""

    vendor: str
    path: tuple[str, ...]
    """Attributes from the client to the method."""

    function: Any
    operation: Operation[Any]
    models: Any
    """The module with the models of its arguments."""

    @property
    def name(self) -> str:
        """The name as it is typed, such as `orders.get`."""
        return ".".join(self.path)

    @property
    def is_reading(self) -> bool:
        """Whether it changes nothing: it is a GET, or may be repeated and is named for what it reads."""
        operation = self.operation
        if operation.method == "GET":
            return True
        return operation.safe and operation.method == "POST" and self.path[-1].split("_")[0] in _READING

    def bound(self, client: Any) -> Any:
        """Return the method of a client."""
        return attrgetter(self.name)(client)

    def docs(self) -> tuple[str, Mapping[str, str]]:
        """
        Return the summary, and a text for each argument, as the client's source has them.

        They are there under `python -OO` too; both are empty where there is no source.
        """
        file = inspect.getsourcefile(self.function)
        if file is None or not Path(file).is_file():
            return "", {}
        name = self.function.__qualname__.split(".")
        for owner in ast.parse(Path(file).read_text("utf-8")).body:
            if isinstance(owner, ast.ClassDef) and owner.name == name[0]:
                for node in owner.body:
                    if isinstance(node, ast.FunctionDef) and node.name == name[1]:
                        return _split(ast.get_docstring(node) or "")
        return "", {}


def installed_clients() -> list[str]:
    """Return the vendors whose client packages are installed, the known ones first."""
    known = [vendor.name for vendor in VENDORS.values() if vendor.is_installed()]
    others = [
        module.name.removeprefix(_PREFIX)
        for module in pkgutil.iter_modules()
        if module.ispkg and module.name.startswith(_PREFIX) and module.name not in _NO_CLIENTS
    ]
    return list(dict.fromkeys([*known, *sorted(others)]))


def client_class(vendor: str) -> type[Any]:
    """Return the synchronous client of a vendor."""
    module = import_module(f"{_PREFIX}{vendor}._client")
    found: type[Any] = next(
        it
        for it in vars(module).values()
        if isinstance(it, type) and issubclass(it, Client) and it.__module__ == module.__name__
    )
    return found


def methods(vendor: str, beginning: str = "") -> dict[str, Method]:
    """Return a client's methods by name, those of further documents last; only those whose name may begin so."""
    found: dict[str, Method] = {}
    for prefix, package in _documents(f"{_PREFIX}{vendor}").items():
        for file in pkgutil.iter_modules(import_module(f"{package}.resources").__path__):
            resource = f"{prefix}{file.name}."
            if beginning.startswith(resource) or resource.startswith(beginning):
                found |= {it.name: it for it in _methods_of(vendor, package, prefix, file.name)}
    return {name: method for name, method in found.items() if name.startswith(beginning)}


def find_method(vendor: str, name: str) -> Method | None:
    """Return the method of a name, such as `orders.get`; None if the client has none."""
    return methods(vendor, name).get(name)


def _documents(package: str) -> dict[str, str]:
    """Return the packages with resources by what their methods' names begin with: the client's own, further documents."""
    found = {"": package}
    for module in pkgutil.iter_modules(import_module(package).__path__):
        is_document = module.ispkg and module.name not in _NO_DOCUMENTS
        if is_document and find_spec(f"{package}.{module.name}._client") is not None:
            found[f"{module.name}."] = f"{package}.{module.name}"
    return found


def _methods_of(vendor: str, package: str, prefix: str, resource: str) -> Iterator[Method]:
    module, models = import_module(f"{package}.resources.{resource}"), import_module(f"{package}.models")
    operations = {it.name: it for it in vars(module).values() if isinstance(it, Operation)}
    for owner in vars(module).values():
        if not (isinstance(owner, type) and issubclass(owner, Resource) and owner.__module__ == module.__name__):
            continue
        for name, function in vars(owner).items():
            operation = operations.get(f"{resource}.{name}")
            if inspect.isfunction(function) and operation is not None and not _is_asynchronous(owner):
                path = (*filter(None, [prefix.rstrip(".")]), resource, name)
                yield Method(vendor=vendor, path=path, function=function, operation=operation, models=models)


def _is_asynchronous(owner: type) -> bool:
    return owner.__name__.startswith("Async")


def _split(docs: str) -> tuple[str, dict[str, str]]:
    """Return the paragraphs before the first section, and the arguments' texts by name."""
    before, _, rest = docs.partition("\nArgs:\n")
    summary = before.partition("\nReturns:")[0].partition("\nRaises:")[0].partition("\nExample:")[0].strip()
    texts: dict[str, str] = {}
    name = ""
    for line in rest.splitlines():
        if line and not line.startswith(" "):
            break
        if line.startswith("    ") and not line.startswith("     "):
            name, _, text = line.strip().partition(": ")
            texts[name] = text
        elif name and line.strip():
            texts[name] += f" {line.strip()}"
    return summary.replace("`", ""), {key: text.replace("`", "") for key, text in texts.items()}
