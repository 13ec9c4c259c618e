"""What of a client's code callers meet: its methods and its models."""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

import griffe

from pipeline.diff.surface_types import Type, names_in, type_of

_PLAIN = ("self", "options")


@dataclass(frozen=True)
class Method:
    """One operation as a method, or as its asynchronous twin."""

    name: str
    """`things.list`."""
    label: str
    """`GET /things`."""
    code: griffe.Function
    body: Type
    """What it sends: of a class the fields are arguments."""
    answer: Type
    """What the vendor answers: it may have an envelope around what is returned, and is one of the pages."""

    @property
    def arguments(self) -> dict[str, griffe.Parameter]:
        return arguments_of(self.code)

    @property
    def returns(self) -> Type:
        return annotated(self.code.returns)


@dataclass(frozen=True)
class ClientCode:
    """The public code of one client."""

    package: griffe.Module

    @cached_property
    def models(self) -> dict[str, griffe.Class]:
        """The classes of `models`, by name."""
        if "models" not in self.package.members:
            return {}
        modules = self.package["models"].modules.values()
        return {name: found for module in modules for name, found in module.classes.items()}

    @cached_property
    def clients(self) -> dict[str, griffe.Class]:
        """The client's class and its asynchronous twin."""
        return self.package["_client"].classes if "_client" in self.package.members else {}

    @cached_property
    def enums(self) -> frozenset[str]:
        """The names of those whose values are text."""
        return frozenset(
            name for name, found in self.models.items() if any(str(base).endswith("StrEnum") for base in found.bases)
        )

    @cached_property
    def methods(self) -> dict[str, list[Method]]:
        """The methods by `resource.method`: synchronous and asynchronous."""
        found: dict[str, list[Method]] = {}
        resources = self.package["resources"].modules.values() if "resources" in self.package.members else ()
        for module in resources:
            for name, label, body, answer in _declared(module):
                method = name.partition(".")[2]
                twins = [member for kind in module.classes.values() if (member := kind.functions.get(method))]
                found[name] = [Method(name, label, code, body, answer) for code in twins]
        return found

    @cached_property
    def labels(self) -> dict[str, set[str]]:
        """The operations that reach a class."""
        found: dict[str, set[str]] = {}
        for twins in self.methods.values():
            for name in self._reached([*_asked(twins[0]), *_got(twins[0])]):
                found.setdefault(name, set()).add(twins[0].label)
        return found

    def _reached(self, names: Iterable[str]) -> set[str]:
        reached, ahead = set[str](), list(names)
        while ahead:
            name = ahead.pop()
            if name in self.models and name not in reached:
                reached.add(name)
                ahead += [
                    inner for field in self.models[name].attributes.values() for inner in names_in(annotated(field))
                ]
        return reached


def arguments_of(code: griffe.Function) -> dict[str, griffe.Parameter]:
    """Return what a method or constructor asks for, by name."""
    return {argument.name: argument for argument in code.parameters if argument.name not in _PLAIN}


def annotated(code: object) -> Type:
    """Return the type that an attribute, a parameter or an annotation has; none where it has no annotation."""
    found = getattr(code, "annotation", code)
    return type_of(str(found)) if found is not None else frozenset()


def _asked(method: Method) -> set[str]:
    return {name for argument in method.arguments.values() for name in names_in(annotated(argument))} | names_in(
        method.body
    )


def _got(method: Method) -> set[str]:
    return names_in(method.returns) | names_in(method.answer)


def _declared(module: griffe.Module) -> Iterator[tuple[str, str, Type, Type]]:
    """Yield name, label, body and answer of every `Operation(…)` that a module declares."""
    for attribute in module.attributes.values():
        call = ast.parse(str(attribute.value), mode="eval").body if attribute.value is not None else None
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "Operation":
            name, method, path = (ast.literal_eval(argument) for argument in call.args[:3])
            more = {keyword.arg: keyword.value for keyword in call.keywords}
            body, answer = (_written(more.get(key)) for key in ("body", "response_type"))
            yield name, f"{method} {path}", body, answer


def _written(value: ast.expr | None) -> Type:
    """Types stand there as text."""
    text = ast.literal_eval(value) if isinstance(value, ast.Constant) else None
    return type_of(text) if isinstance(text, str) else frozenset()
