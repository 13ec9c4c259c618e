"""Only https is fetched, and http from this machine; secrets in a URL are refused or not shown."""

import contextlib

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pipeline.diagnostics import DiagnosticError
from pipeline.fetch.url import check_url, host, is_loopback, is_url, redact_url, redirected


@pytest.mark.parametrize(
    ("url", "fetched"),
    [
        ("https://docs.example/a.md", "https://docs.example/a.md"),
        ("HTTPS://Docs.Example/A.md#part", "https://docs.example/A.md"),
        ("https://docs.example:8443/a?b=c#d", "https://docs.example:8443/a?b=c"),
        ("https://cdn.example/@acme/sdk/openapi.yaml", "https://cdn.example/@acme/sdk/openapi.yaml"),
        ("http://127.0.0.1:8700/a", "http://127.0.0.1:8700/a"),
        ("http://127.9.9.9/a", "http://127.9.9.9/a"),
        ("http://localhost/a", "http://localhost/a"),
        ("http://[::1]:1/a", "http://[::1]:1/a"),
    ],
)
def test_https_is_fetched_and_http_from_this_machine(url: str, fetched: str) -> None:
    assert is_url(url)
    assert check_url(url) == fetched
    assert check_url(fetched) == fetched


@pytest.mark.parametrize(
    ("url", "what"),
    [
        ("http://docs.example/a.md", "not encrypted"),
        ("http://127.0.0.1.docs.example/", "not encrypted"),
        ("http://localhost.docs.example/", "not encrypted"),
        ("http://0.0.0.0/", "not encrypted"),
        ("http://127.1/", "not a URL"),
        ("http://2130706433/", "not a URL"),
        ("http://0x7f000001/", "not a URL"),
        ("https://0x7f.1/", "not a URL"),
        ("ftp://docs.example/a.md", "a URL of this scheme is not fetched"),
        ("file://localhost/etc/passwd", "a URL of this scheme is not fetched"),
        ("https:///a.md", "not a URL"),
        ("https://docs.example:99999/", "not a URL"),
        ("https://docs.example:x/", "not a URL"),
        ("https://[::1", "not a URL"),
        ("https://docs.example\\@evil.example/", "not a URL"),
        ("https://docs.example/a b", "not a URL"),
        ("https://docs.example/a\r\nHost: evil.example", "not a URL"),
        ("https://döcs.example/", "not a URL"),
        ("https://a..example/", "not a URL"),
        (f"https://{'a' * 64}.example/", "not a URL"),
    ],
)
def test_anything_else_is_refused(url: str, what: str) -> None:
    assert is_url(url)

    with pytest.raises(DiagnosticError) as caught:
        check_url(url)

    assert caught.value.diagnostics[0].message == what
    assert caught.value.diagnostics[0].hint


@pytest.mark.parametrize(
    "url",
    [
        "https://me:hunter2@docs.example/a.md",
        "https://hunter2@docs.example/a.md",
        "http://me:hunter2@127.0.0.1/",
        "https://me:hun/hunter2@docs.example/",
        "https://me:hunter2\\@docs.example/",
        "https://me:hunter2 @docs.example/",
        "ftp://me:hunter2@docs.example/",
        "http://docs.example/?token=hunter2",
        "http://docs.example/a?x=1&api_key=hunter2&y=2",
    ],
)
def test_no_error_shows_a_secret(url: str) -> None:
    with pytest.raises(DiagnosticError) as caught:
        check_url(url)

    assert "hunter2" not in str(caught.value)
    assert "***" in str(caught.value)


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://a.example/b.yaml", "https://a.example/b.yaml"),
        ("https://a.example/b?version=2&page=1", "https://a.example/b?version=2&page=1"),
        ("https://a.example/b?version=2&Token=abc;sig=x#y", "https://a.example/b?version=2&Token=***;sig=***"),
        ("https://a.example/b?x=0123456789abcdef01234567", "https://a.example/b?x=***"),
        ("https://a.example/b?0123456789abcdef01234567", "https://a.example/b?***"),
    ],
)
def test_values_of_a_query_that_could_be_secret_are_hidden(url: str, shown: str) -> None:
    assert redact_url(url) == shown
    assert redact_url(shown) == shown


@pytest.mark.parametrize(
    ("url", "location", "target"),
    [
        ("https://a.example/x/y", "../z", "https://a.example/z"),
        ("https://a.example/x", "//b.example/z#part", "https://b.example/z"),
        ("https://a.example/x", "https://8.8.8.8/", "https://8.8.8.8/"),
        ("http://127.0.0.1:1/x", "/y", "http://127.0.0.1:1/y"),
        ("http://127.0.0.1:1/x", "https://a.example/y", "https://a.example/y"),
    ],
)
def test_redirects_lead_to_https(url: str, location: str, target: str) -> None:
    assert redirected(url, location) == target


@pytest.mark.parametrize(
    ("url", "location"),
    [
        ("https://a.example/x", "http://a.example/x"),
        ("https://a.example/x", "http://127.0.0.1/x"),
        ("https://a.example/x", "https://localhost/x"),
        ("https://a.example/x", "https://10.0.0.1/x"),
        ("https://a.example/x", "https://169.254.169.254/x"),
        ("https://a.example/x", "https://[::ffff:127.0.0.1]/x"),
        ("https://a.example/x", "https://me:hunter2@b.example/x"),
        ("https://a.example/x", "file:///etc/passwd"),
        ("https://a.example/x", "javascript:alert(1)"),
        ("https://a.example/x", "https://["),
        ("https://a.example/x", ""),
        ("http://127.0.0.1/x", "http://a.example/x"),
    ],
)
def test_other_redirects_are_not_followed(url: str, location: str) -> None:
    with pytest.raises(DiagnosticError, match="redirected") as caught:
        redirected(url, location)

    assert caught.value.diagnostics[0].location == url
    assert "hunter2" not in str(caught.value)


def test_what_is_no_url_is_a_path() -> None:
    assert not any(map(is_url, ["a.md", "/a/b", "C:\\a", "c:/a", "https", "https:a", "-", "*", "./https://a"]))


def test_this_machine_goes_by_literal_names_only() -> None:
    assert is_loopback("http://localhost:80/x")
    assert not is_loopback("https://localhost.example/")
    assert host("https://a.example:1/b") == "a.example"


@given(st.text(), st.text())
@example("//[", "x")
@example("//[#", "")
@example('[#"', "")
@example("//\u2100.example", "//\u2100")
def test_nothing_leaves_but_findings_and_a_checked_url_stays_as_it_is(rest: str, location: str) -> None:
    for scheme in ("https:", "https://", "https://a.example/"):
        with contextlib.suppress(DiagnosticError):
            url = check_url(scheme + rest)
            assert check_url(url) == url
            assert redact_url(redact_url(url)) == redact_url(url)
            assert check_url(redirected(url, location)).startswith(("https://", "http://"))
