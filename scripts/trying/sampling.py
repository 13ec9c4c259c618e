"""The samples that our own clients are tested with, for a made client: tests/upstream, run by pytest."""

import json
from pathlib import Path
from xml.etree import ElementTree as ET

from pipeline.diagnostics import Diagnostic, DiagnosticError

from trying.made import Made
from trying.running import python, words
from trying.workspace import ROOT

_TESTS = "tests/upstream"
_LISTED = "PENNYWEIGHT_TRIED"
_MOST = 5
_TROUBLE = ("failure", "error", "skipped")


def sampled(root: Path, made: Made) -> int:
    """
    Ask every method of a client for every kind of answer; return how many answers were tried.

    `root` is the workspace, to which the list for the tests and their report are written.

    Raises:
        DiagnosticError: an answer was not read as it must be, or a test was left out.
    """
    listed, report = (root / "tried" / f"{made.vendor.name}.{kind}" for kind in ("json", "xml"))
    listed.parent.mkdir(exist_ok=True)
    listed.write_text(json.dumps([_entry(made)]), "utf-8")
    options = ("-q", "-p", "no:cacheprovider", "-o", "junit_family=xunit1", f"--junitxml={report}", "--tb=short")
    done = python("-m", "pytest", *options, _TESTS, made=[made], cwd=ROOT, env={_LISTED: str(listed)})
    if not report.exists():
        raise DiagnosticError(
            Diagnostic(location=made.vendor.name, message="the samples could not be tried", actual=words(done))
        )
    cases = list(ET.parse(report).iter("testcase"))  # noqa: S314 - pytest wrote it a moment ago
    diagnostics = [_finding(made, case, trouble) for case in cases for trouble in case if trouble.tag in _TROUBLE]
    if not diagnostics and (done.returncode or not cases):
        diagnostics = [Diagnostic(location=made.vendor.name, message="the samples were not tried", actual=words(done))]
    if diagnostics:
        more = len(diagnostics) - _MOST
        rest = [Diagnostic(location=made.vendor.name, message=f"… and {more} further samples")] if more > 0 else []
        raise DiagnosticError(*diagnostics[:_MOST], *rest)
    noted = (each for case in cases for each in case.iter("property") if each.get("name") == "samples")
    return sum(int(each.get("value", "0")) for each in noted)


def _finding(made: Made, case: ET.Element, trouble: ET.Element) -> Diagnostic:
    found = (trouble.text or trouble.get("message") or "").strip()
    return Diagnostic(location=made.vendor.name, message=f"{trouble.tag}: {case.get('name')}", actual=found[-1500:])


def _entry(made: Made) -> dict[str, object]:
    return {
        "vendor": made.vendor.name,
        "module": made.vendor.module,
        "client": made.vendor.client,
        "document": str(made.document),
        "credentials": list(made.credentials),
    }
