"""What became of models, where griffe doesn't look: annotations, fields that have to be given, values of enums."""

from collections.abc import Iterator
from dataclasses import dataclass

import griffe

from pipeline.diff.surface_breakage import Breakage, Kind
from pipeline.diff.surface_client import ClientCode, annotated
from pipeline.diff.surface_reachable import meeting_of
from pipeline.diff.surface_types import LEFT_OUT, as_got, as_taken


def compare_models(old: ClientCode, new: ClientCode) -> Iterator[Breakage]:
    """Yield what became of models of the same name."""
    meeting = meeting_of(old, new)
    for name in old.models.keys() & new.models.keys():
        labels = tuple(sorted(old.labels.get(name, set()) | new.labels.get(name, set())))
        model = _Model(name, old, new, given=name in meeting.given, read=name in meeting.read)
        if model.given or model.read:
            yield from model.breakages(labels)
        elif _said(old.models[name]) != _said(new.models[name]):
            yield Breakage(kind=Kind.ELSEWHERE, owner=name, operations=labels)


@dataclass(frozen=True, slots=True)
class _Model:
    name: str
    old: ClientCode
    new: ClientCode
    given: bool
    read: bool

    def breakages(self, labels: tuple[str, ...]) -> Iterator[Breakage]:
        fields, others = (client.models[self.name].attributes for client in (self.old, self.new))
        is_enum = self.name in self.old.enums & self.new.enums
        for member, now in others.items():
            was = fields.get(member)
            kinds = _revalued(was, now) if is_enum else self._kinds(was, now)
            texts = ["" if field is None else str(field.value if is_enum else field.annotation) for field in (was, now)]
            for kind in kinds:
                yield Breakage(kind=kind, owner=self.name, member=member, operations=labels, old=texts[0], new=texts[1])

    def _kinds(self, was: griffe.Attribute | None, now: griffe.Attribute) -> set[Kind]:
        """Return what became of a field for those who make the model, and for those who get it."""
        kinds = set[Kind | None]()
        if self.given and _needed(now) and not (was and _needed(was)):
            kinds.add(Kind.REQUIRED)
        if self.given and was:
            kinds.add(as_taken(annotated(was), annotated(now), self.old.enums))
        if self.read and was:
            kinds.add(as_got(annotated(was), annotated(now), self.new.enums))
        return {kind for kind in kinds if kind}


def _said(model: griffe.Class) -> dict[str, str]:
    return {name: f"{field.annotation} {field.value}" for name, field in model.attributes.items()}


def _revalued(was: griffe.Attribute | None, now: griffe.Attribute) -> set[Kind]:
    """Of values that differ in case only the second gets a number: one more may take the name of another."""
    return {Kind.OTHERWISE} if was and str(was.value) != str(now.value) else set()


def _needed(field: griffe.Attribute) -> bool:
    """All fields without a default are of a type without `Unset`."""
    return field.annotation is not None and LEFT_OUT not in annotated(field)
