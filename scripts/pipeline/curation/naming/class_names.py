"""Names for components: what becomes of whatever a vendor, or the place of a schema, calls it."""

import re
import unicodedata
from collections.abc import Collection
from itertools import chain, count

from pipeline.curation.naming import english
from pipeline.naming import is_class_name
from pipeline.reserved import is_reserved_model

_WORD = re.compile(r"[A-Za-z0-9]+")
_LETTER_AFTER_DIGIT = re.compile(r"(?<=[0-9])[a-z]")
_LEADING_DIGITS = re.compile(r"([0-9]+)(.+)")
_TITLE_WORDS, _TITLE_LENGTH = 4, 60


def class_name(text: str) -> str:
    """
    Return text as a class name, possibly empty: `user_id` → `UserId`, `400FailedRequest` → `FailedRequest400`.

    What is no letter or digit of ASCII separates words; letters with marks lose them.
    """
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    words = _WORD.findall(plain)
    if len(words) > 1 and plain.upper() == plain:
        words = [word.lower() for word in words]
    name = "".join(f"{word[0].upper()}{word[1:]}" for word in words)
    if leading := _LEADING_DIGITS.fullmatch(name):
        name = f"{leading[2][0].upper()}{leading[2][1:]}{leading[1]}"
    name = _LETTER_AFTER_DIGIT.sub(lambda letter: letter[0].upper(), name)
    return "" if name.isdigit() else name


def of_title(title: object) -> str:
    """Return the class name that a schema's title gives, empty for one that is a sentence."""
    if not isinstance(title, str) or len(title.split()) > _TITLE_WORDS or len(title) > _TITLE_LENGTH:
        return ""
    return class_name(title)


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
