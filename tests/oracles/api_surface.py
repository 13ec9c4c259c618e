"""
An independent judge of two clients: their public names and annotations, read by griffe, which knows no OpenAPI.

Nothing of a client is imported. Arguments have no order: they are keyword-only.
"""

import ast
import logging
from collections.abc import Iterator, Mapping, Set
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory

import griffe
from pipeline.file_tree import FileTree

from .annotations import NONE, UNSET, Type, is_assignable, names_in, parse_type

_SELF = ("self", "options")
_REMOVED = {griffe.BreakageKind.OBJECT_REMOVED, griffe.BreakageKind.PARAMETER_REMOVED}
_REQUIRED = {griffe.BreakageKind.PARAMETER_ADDED_REQUIRED, griffe.BreakageKind.PARAMETER_CHANGED_REQUIRED}


@dataclass(frozen=True, slots=True, order=True)
class Breakage:
    """One thing that code written for the old client can't do with the new one."""

    path: str
    """`Order.side`, `orders.list(limit)`, `orders.list()` for its result, `orders`."""
    what: str
    operations: tuple[str, ...] = ()
    """The operations it touches, as `METHOD /path`; for a class those that reach it."""

    def __str__(self) -> str:
        return f"{self.path} {self.what}"


def breakages(old: FileTree, new: FileTree, module: str) -> list[Breakage]:
    """
    Return what breaks between two packages, as far as names and annotations show it.

    Args:
        old: a generated package, with paths from its folder: `src/<module>/…`.
        new: the later one.
        module: its import name.
    """
    with _quiet():
        before, after = (_Client(_load(tree, module)) for tree in (old, new))
        sent, received = _met(before, after)
        found = {
            *_missing(before, after, sent | received),
            *_of_models(before, after, sent, received),
            *_of_methods(before, after),
        }
    return sorted(found)


@dataclass(frozen=True)
class _Method:
    name: str
    label: str
    code: griffe.Function
    body: Type
    """The type sent; the fields of a class are arguments."""
    response: Type
    """The type received; it may be an envelope, or a page."""

    @property
    def arguments(self) -> dict[str, Type]:
        return _arguments(self.code)

    @property
    def returns(self) -> Type:
        return _type(self.code.returns)


@dataclass(frozen=True)
class _Client:
    package: griffe.Module

    @cached_property
    def models(self) -> dict[str, griffe.Class]:
        modules = self.package["models"].modules.values() if "models" in self.package.members else ()
        return {name: found for module in modules for name, found in module.classes.items()}

    @cached_property
    def text_enums(self) -> frozenset[str]:
        return frozenset(
            name for name, model in self.models.items() if any(str(base).endswith("StrEnum") for base in model.bases)
        )

    @cached_property
    def methods(self) -> dict[str, list[_Method]]:
        """The synchronous and the asynchronous method by `resource.method`."""
        found: dict[str, list[_Method]] = {}
        resources = self.package["resources"].modules.values() if "resources" in self.package.members else ()
        for module in resources:
            for name, label, body, response in _operations(module):
                method = name.partition(".")[2]
                twins = [member for cls in module.classes.values() if (member := cls.functions.get(method))]
                found[name] = [_Method(name, label, code, body, response) for code in twins]
        return found

    @cached_property
    def labels(self) -> dict[str, set[str]]:
        """The operations that reach a class."""
        found: dict[str, set[str]] = {}
        for method, *_ in self.methods.values():
            stack = [*method.arguments.values(), method.body, method.response, method.returns]
            reached = set[str]()
            while stack:
                for name in {*names_in(stack.pop())} & self.models.keys() - reached:
                    reached.add(name)
                    stack += _fields(self.models[name]).values()
            for name in reached:
                found.setdefault(name, set()).add(method.label)
        return found


def _missing(old: _Client, new: _Client, met: Set[str]) -> Iterator[Breakage]:
    """Yield the names that are gone, and arguments that became required; a class met elsewhere only is another one."""
    moved = (old.models.keys() & new.models.keys()) - met
    for found in griffe.find_breaking_changes(old.package, new.package):
        owner, path = _path(found)
        what = "is gone" if found.kind in _REMOVED else "is required" if found.kind in _REQUIRED else "is another"
        moved_argument = found.kind is griffe.BreakageKind.PARAMETER_MOVED
        if (
            owner
            and owner not in moved
            and not moved_argument
            and found.kind is not griffe.BreakageKind.RETURN_CHANGED_TYPE
        ):
            yield Breakage(path, what, _labels(owner, old, new))


def _path(found: griffe.Breakage) -> tuple[str, str]:
    """Return owner and path, empty for private names, of what griffe calls `acme._client.Acme.__init__` or `acme.resources.things.Things.get`."""
    obj = found.obj
    parts = (obj.path if obj.is_alias else obj.canonical_path).split(".")[1:]
    argument = next((it.name for it in (found.old_value, found.new_value) if isinstance(it, griffe.Parameter)), "")
    match parts:
        case ["models", *rest]:
            names = [name for name in rest if not name.startswith("_")]
            return (names[0], ".".join(names[:2])) if names else ("", "")
        case ["resources", resource, _, method] if not method.startswith("_"):
            owner = f"{resource}.{method}"
        case ["resources", resource, *_]:
            owner = resource
        case ["_client", _, name] if not name.startswith("_"):
            owner = name
        case ["_client", name, *_]:
            owner = f"{name.removeprefix('Async')}.__init__"
        case _:
            owner = ".".join(parts)
    return owner, f"{owner}({argument})" if argument else owner


def _labels(owner: str, old: _Client, new: _Client) -> tuple[str, ...]:
    """Return the operations behind an owner; for a resource all of it."""
    found = {
        twins[0].label
        for client in (old, new)
        for name, twins in client.methods.items()
        if owner in (name, name.partition(".")[0])
    }
    return tuple(sorted(found.union(*(client.labels.get(owner, set()) for client in (old, new)))))


def _of_models(old: _Client, new: _Client, sent: Set[str], received: Set[str]) -> Iterator[Breakage]:
    for name in sent | received:
        was, now = _fields(old.models[name]), _fields(new.models[name])
        is_enum = name in old.text_enums & new.text_enums
        for field in now:
            path, labels = f"{name}.{field}", _labels(name, old, new)
            if is_enum:
                values = [str(client.models[name].attributes[field].value) for client in (old, new) if field in was]
                if len({*values}) > 1:
                    yield Breakage(path, "is another", labels)
                continue
            if name in sent and UNSET not in now[field] and (field not in was or UNSET in was[field]):
                yield Breakage(path, "is required", labels)
            if name in sent and field in was and not is_assignable(was[field] - {UNSET}, now[field], old.text_enums):
                yield Breakage(path, "takes less", labels)
            if name in received and field in was and not is_assignable(now[field], was[field], new.text_enums):
                yield Breakage(path, "may be more", labels)


def _of_methods(old: _Client, new: _Client) -> Iterator[Breakage]:
    for was, now in _methods(old, new):
        if was.name != now.name:
            continue
        labels = tuple(sorted({was.label, now.label}))
        yield from _of_arguments(was.name, labels, was.arguments, now.arguments, old)
        # Where nothing was returned, no caller uses it.
        if was.returns != NONE and not is_assignable(now.returns, was.returns, new.text_enums):
            yield Breakage(f"{was.name}()", "returns more", labels)
    constructors, others = _constructors(old), _constructors(new)
    for name in constructors.keys() & others.keys():
        yield from _of_arguments(f"{name}.__init__", (), constructors[name], others[name], old)


def _of_arguments(
    owner: str, labels: tuple[str, ...], old: Mapping[str, Type], new: Mapping[str, Type], client: _Client
) -> Iterator[Breakage]:
    for name, was in old.items():
        if name not in new:
            yield Breakage(f"{owner}({name})", "is gone", labels)
        elif not is_assignable(was - {UNSET}, new[name], client.text_enums):
            yield Breakage(f"{owner}({name})", "takes less", labels)


def _methods(old: _Client, new: _Client) -> Iterator[tuple[_Method, _Method]]:
    """Yield the methods that both clients have: of one name, else of one operation."""
    others = {twins[0].label: twins for name, twins in new.methods.items() if name not in old.methods}
    for name, twins in old.methods.items():
        yield from zip(twins, new.methods.get(name) or others.get(twins[0].label, []), strict=False)


def _met(old: _Client, new: _Client) -> tuple[set[str], set[str]]:
    """Return the classes that both clients lead to at the same place: in arguments, and in results."""
    sent, received = list[tuple[Type, Type]](), list[tuple[Type, Type]]()
    for was, now in _methods(old, new):
        shared = was.arguments.keys() & now.arguments.keys()
        sent += [(was.body, now.body), *((was.arguments[name], now.arguments[name]) for name in shared)]
        received.append((was.response, now.response))
    return _reached(sent, old, new), _reached(received, old, new)


def _reached(stack: list[tuple[Type, Type]], old: _Client, new: _Client) -> set[str]:
    """Return the classes met under one name; one with another name still leads to those within."""
    reached = set[tuple[str, str]]()
    while stack:
        for one, other in _pairs(*stack.pop()) - reached:
            if one not in old.models or other not in new.models:
                continue
            if one == other or not (one in new.models or other in old.models):
                reached.add((one, other))
                fields, others = _fields(old.models[one]), _fields(new.models[other])
                stack += [(fields[key], others[key]) for key in fields.keys() & others.keys()]
    return {one for one, other in reached if one == other}


def _pairs(old: Type, new: Type) -> set[tuple[str, str]]:
    names, others = {one.name for one in old}, {other.name for other in new}
    renamed = {(one, other) for one in names - others for other in others - names}
    inner = [
        _pairs(*arguments)
        for one in old
        for other in new
        if one.name == other.name
        for arguments in zip(one.arguments, other.arguments, strict=False)
    ]
    return renamed.union({(name, name) for name in names & others}, *inner)


def _constructors(client: _Client) -> dict[str, dict[str, Type]]:
    classes = client.package["_client"].classes if "_client" in client.package.members else {}
    found = {name.removeprefix("Async"): cls.functions.get("__init__") for name, cls in classes.items()}
    return {name: _arguments(code) for name, code in found.items() if code}


def _arguments(code: griffe.Function) -> dict[str, Type]:
    return {it.name: _type(it.annotation) for it in code.parameters if it.name not in _SELF}


def _fields(model: griffe.Class) -> dict[str, Type]:
    return {name: _type(field.annotation) for name, field in model.attributes.items()}


def _type(annotation: object) -> Type:
    return frozenset() if annotation is None else parse_type(str(annotation))


def _operations(module: griffe.Module) -> Iterator[tuple[str, str, Type, Type]]:
    """Yield name, label, body and response of every `Operation(…)` that a module declares; types are text there."""
    for attribute in module.attributes.values():
        call = ast.parse(str(attribute.value), mode="eval").body if attribute.value is not None else None
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "Operation":
            name, method, path = (ast.literal_eval(argument) for argument in call.args[:3])
            texts = {it.arg: ast.literal_eval(it.value) for it in call.keywords if it.arg in ("body", "response_type")}
            yield name, f"{method} {path}", _type(texts.get("body")), _type(texts.get("response_type"))


def _load(tree: FileTree, module: str) -> griffe.Module:
    """Read a package; `from a import x as x` is how it says that `x` is public, which griffe knows from `__all__` only."""
    code = {path: it for path, it in tree.items() if path.startswith(f"src/{module}/") and path.endswith(".py")}
    with TemporaryDirectory(prefix="pennyweight-") as folder:
        for path, content in code.items():
            Path(folder, path).parent.mkdir(parents=True, exist_ok=True)
            Path(folder, path).write_bytes(content)
        found = griffe.load(
            module,
            search_paths=[Path(folder, "src")],
            try_relative_path=False,
            allow_inspection=False,
            store_source=False,
        )
    assert isinstance(found, griffe.Module)
    for path, content in code.items():
        names = [
            alias.name
            for node in ast.walk(ast.parse(content))
            if isinstance(node, ast.ImportFrom) and path.endswith("__init__.py")
            for alias in node.names
            if alias.asname == alias.name
        ]
        inner = path.removeprefix(f"src/{module}/").removesuffix("__init__.py").strip("/").replace("/", ".")
        if names:
            package = found[inner] if inner else found
            package.exports = [name for name in names if name in package.members]
    return found


@contextmanager
def _quiet() -> Iterator[None]:
    """Silence griffe's logger: it warns of every import it does not follow."""
    logger = logging.getLogger("griffe")
    before, logger.disabled = logger.disabled, True
    try:
        yield
    finally:
        logger.disabled = before
