"""Names for components: what becomes of whatever a vendor, or the place of a schema, calls it."""

import re
from collections.abc import Collection
from itertools import chain, count

from pipeline.curation.naming import english
from pipeline.naming import is_class_name, pascal
from pipeline.reserved import is_reserved_model

_LETTER_AFTER_DIGIT = re.compile(r"(?<=[0-9])[a-z]")
_TITLE_WORDS, _TITLE_LENGTH = 4, 60


def of_title(title: object) -> str:
    """Return the class name that a schema's title gives, empty for one that is a sentence."""
    if not isinstance(title, str) or len(title.split()) > _TITLE_WORDS or len(title) > _TITLE_LENGTH:
        return ""
    return pascal(title)


def may_be(name: str, taken: Collection[str]) -> bool:
    """True for names of classes that the making pipeline leaves as they are; `taken` is in lower case: so are modules."""
    return (
        is_class_name(name)
        and not _LETTER_AFTER_DIGIT.search(name)
        and not is_reserved_model(name)
        and name.lower() not in taken
    )


def free(name: str, taken: Collection[str]) -> str:
    """Return the name if it may be, else it with `Model` or a number behind it; `taken` is in lower case."""
    stem = name if may_be(name, ()) else f"{name}Model"
    numbered = f"{stem}Model" if stem[-1].isdigit() else stem
    choices = chain((stem, numbered), (f"{numbered}{number}" for number in count(2)))
    return next(choice for choice in choices if may_be(choice, taken))


def singular(name: str) -> str:
    """Return the name of one of several: `Entries` → `Entry`; `Data` → `DataItem`."""
    last = (english.words(name) or [""])[-1]
    one = english.singular(last)
    if one == last:
        return f"{name}Item"
    if last.startswith(one):
        return name[: len(one) - len(last)]
    return f"{name[: -len(last)]}{one.capitalize()}"
