"""The lock says what was read, in as few changes as can be, with every comment where it was."""

from __future__ import annotations

import tomllib
from datetime import date
from typing import Any

import pytest
from pipeline.diagnostics import DiagnosticError
from pipeline.fetch.cache import Validators
from pipeline.fetch.specs_lock import is_unchanged, locked_validators, record_sources
from pipeline.publication import Publication

A, B, C = "https://docs.acme.example/a.md", "https://docs.acme.example/b.md", "https://docs.acme.example/c.md"
TODAY = date(2027, 1, 2)
LOCK = f"""\
# What the facts were taken from.

[acme]
version = "7" # theirs

[[acme.sources]]
url = "{A}"
date = 2026-08-21
sha256 = "{"0" * 64}"

# Prose: no digest.
[[acme.sources]]
url = "{B}"
date = 2026-11-20

# Next.
[zeta]
version = "1"

[[zeta.sources]]
url = "https://zeta.example/openapi.yaml"
date = 2026-01-01
sha256 = "{"f" * 64}"
etag = "W/\\"z\\""
"""


def page(name: str, digit: str = "1", **more: Any) -> Publication:
    return Publication(name=name, text="", digest=f"sha256:{digit * 64}", **more)


def noted(*read: Publication, text: str = LOCK, vendor: str = "acme", **options: Any) -> str:
    return record_sources(text, vendor, **{"version": None, "today": TODAY, **options}, read=read)


def comments(text: str) -> list[str]:
    return [line for line in text.splitlines() if "#" in line]


def test_a_page_that_changed_gets_date_digest_and_validators_below_its_keys() -> None:
    told = page(A, date="2026-12-31T23:30:00-02:00", etag='"v2"', modified="Fri, 01 Jan 2027 01:30:00 GMT")

    assert noted(told) == LOCK.replace(
        f'date = 2026-08-21\nsha256 = "{"0" * 64}"\n',
        f'date = 2027-01-01\nsha256 = "{"1" * 64}"\netag = "\\"v2\\""\nmodified = "Fri, 01 Jan 2027 01:30:00 GMT"\n',
    )


def test_a_page_without_a_date_was_read_today_and_may_gain_a_digest() -> None:
    assert noted(page(B)) == LOCK.replace("date = 2026-11-20\n", f'date = 2027-01-02\nsha256 = "{"1" * 64}"\n')


def test_a_new_page_comes_after_the_vendors_last_one() -> None:
    fresh = f'\n[[acme.sources]]\nurl = "{C}"\ndate = 2027-01-02\nsha256 = "{"1" * 64}"\n'

    assert noted(page(C)) == LOCK.replace("2026-11-20\n", f"2026-11-20\n{fresh}")


@pytest.mark.parametrize("text", [LOCK, LOCK.replace("\n", "\r\n"), LOCK.rstrip("\n")])
def test_what_has_not_changed_leaves_the_text_as_it_is(text: str) -> None:
    same = page(A, "0", date="2027-01-01", etag='"new"')

    assert noted(same, text=text) == text
    assert noted(same, text=text, version="7") == text
    assert noted(text=text) == text


def test_only_the_version_changes_if_only_that_has() -> None:
    assert noted(version="8") == LOCK.replace('"7" # theirs', '"8" # theirs')


def test_a_validator_of_an_older_text_goes() -> None:
    text = noted(page("https://zeta.example/openapi.yaml"), vendor="zeta")

    assert "etag" not in text
    assert text.endswith(f'date = 2027-01-02\nsha256 = "{"1" * 64}"\n')


def test_a_new_vendor_comes_last() -> None:
    text = noted(page(C), page(A), vendor="mint", version="3")

    assert text == (
        f'{LOCK}\n[mint]\nversion = "3"\n'
        f'\n[[mint.sources]]\nurl = "{C}"\ndate = 2027-01-02\nsha256 = "{"1" * 64}"\n'
        f'\n[[mint.sources]]\nurl = "{A}"\ndate = 2027-01-02\nsha256 = "{"1" * 64}"\n'
    )


def test_noting_is_repeatable() -> None:
    read = [page(A, etag='"x"'), page(B), page(C)]
    once = noted(*read, version="8")

    assert noted(*read, text=once, version="8") == once
    assert comments(once) == [line.replace('"7"', '"8"') for line in comments(LOCK)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# Nothing yet.\n",
        "[acme]",
        "[acme]\nsources = []\n",
        f'[[acme.sources]]\nurl = "{A}"',
        f'[acme]\nversion = "1"\n[b]\n[[acme.sources]]\nurl = "{A}" # here\n# below\n',
    ],
)
def test_locks_of_any_shape_say_the_same_afterwards(text: str) -> None:
    after = noted(page(A), page(C), text=text, version="8")

    facts = {"date": TODAY, "sha256": "1" * 64}
    assert tomllib.loads(after)["acme"] == {"version": "8", "sources": [{"url": A, **facts}, {"url": C, **facts}]}
    assert comments(after) == comments(text)


@pytest.mark.parametrize("name", ["/home/me/a.md", "a.md", "C:\\a.md", "standard input", f"{A}?token=***"])
def test_paths_and_secrets_are_not_noted(name: str) -> None:
    assert noted(page(name)) == LOCK


def test_urls_are_the_same_whatever_their_case_and_fragment() -> None:
    text = LOCK.replace(A, "https://DOCS.acme.example/a.md#top")

    assert noted(page(A, "0"), text=text) == text


@pytest.mark.parametrize(
    ("read", "same"),
    [
        ([page(A, "0")], True),
        ([page(A, "1")], False),
        ([page(A, "0"), page(B)], False),
        ([page(C, "0")], False),
        ([page("/tmp/a.md", "0")], True),
        ([page("/tmp/a.md", "f")], False),
    ],
)
def test_unchanged_means_that_every_digest_is_noted(read: list[Publication], same: bool) -> None:
    assert is_unchanged(LOCK, "acme", read) is same


def test_a_vendor_that_is_not_in_the_lock_has_changed() -> None:
    assert not is_unchanged(LOCK, "mint", [page(A, "0")])


def test_the_lock_gives_back_the_validators() -> None:
    assert locked_validators(LOCK, "acme") == {}
    assert locked_validators(LOCK, "zeta") == {
        "https://zeta.example/openapi.yaml": Validators(digest=f"sha256:{'f' * 64}", etag='W/"z"')
    }


@pytest.mark.parametrize(
    "text", ["[acme", "acme = 1", "[acme]\nsources = 1\n", "[acme]\nsources = [{}]\n", "a = [" * 9]
)
def test_what_is_no_lock_is_an_error(text: str) -> None:
    for ask in (
        lambda: noted(text=text),
        lambda: is_unchanged(text, "acme", []),
        lambda: locked_validators(text, "acme"),
    ):
        with pytest.raises(DiagnosticError, match="not a lock of specs"):
            ask()


def test_what_no_longer_vouches_for_the_spec_loses_digest_and_date_unless_it_was_read_now() -> None:
    text = noted(page(B), forgotten=[A, B, C])

    first, second = tomllib.loads(text)["acme"]["sources"]
    assert not {"date", "sha256"} & first.keys()
    assert second["sha256"] == "1" * 64
    assert text.partition("# Next.")[2] == LOCK.partition("# Next.")[2]
