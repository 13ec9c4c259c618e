"""Everything of a release but the upload."""

import argparse
import json
import sys
from pathlib import Path

from pipeline.diagnostics import Diagnostic, DiagnosticError
from shipping.addresses import missing_addresses
from shipping.build import build
from shipping.changelog import changelog_findings
from shipping.folder import copied
from shipping.index import UnreachableIndexError
from shipping.index_names import name_findings
from shipping.packages import ROOT, Package, read_packages
from shipping.tags import Standing, last_released, released_by, standing, tag_of
from shipping.tools import git

_DESCRIPTION = """
Do everything of a release but the upload: look whether the package index has our names for us or for nobody, see what is
new since the tags `<package>-v<version>`, build and check all packages into dist/, and lay out in build/upload/<package>/
what the release workflow uploads.
"""


def main() -> int:
    """Prepare a release; exit status 0 done, 1 something is not as it should be, 2 usage."""
    parser = argparse.ArgumentParser(prog="nox -s publish --", description=_DESCRIPTION)
    parser.add_argument("--tag", help="release only the package and version that this tag names")
    parser.add_argument(
        "--json", action="store_true", help="print the workflow's matrix to standard output, all else to error"
    )
    parser.add_argument("--allow-dirty", action="store_true", help="try it with changes that are not committed")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="where all packages are built (dist)")
    chosen = parser.parse_args()
    try:
        new = _prepare(chosen)
    except DiagnosticError as error:
        print(error, file=sys.stderr)
        return 1
    if chosen.json:
        include = [{"package": each.package, "version": each.version, "tag": each.tag} for each in new]
        print(json.dumps({"include": include}))
    return 0


def _prepare(chosen: argparse.Namespace) -> list[Standing]:
    if not chosen.allow_dirty:
        _refuse_dirt()
    packages = read_packages()
    _refuse_what_cannot_go_out(packages, chosen.tag)
    new = _news(packages, chosen.tag)
    _compare_changelogs(new, chosen.tag)
    _say("")
    files = build(packages, chosen.out, _say)
    upload = ROOT / "build" / "upload"
    owner = {file: each.package for each in new for file in (files[each.package].sdist, files[each.package].wheel)}
    copied(list(owner), owner.__getitem__, upload)
    _say("")
    for file in owner:
        _say(f"to upload: {(upload / owner[file] / file.name).relative_to(ROOT)}")
    if not new:
        _say("nothing to upload: every package is as released")
    elif not chosen.tag:
        # One push for each: GitHub starts no workflow when more than three tags come at once.
        tagging = "\n".join(f"  git tag {each.tag} && git push origin {each.tag}" for each in new)
        _say(f"\nThe release workflow uploads what is tagged:\n{tagging}")
    return new


def _refuse_what_cannot_go_out(packages: dict[str, Package], tag: str | None) -> None:
    """Raise DiagnosticError unless the project's addresses are set and every name is ours or free."""
    core = packages["pennyweight-core"]
    addresses = core.project["urls"]
    problems = missing_addresses(addresses)
    known = core.requirements()[0].name
    try:
        problems += name_findings(packages, known, addresses.get("Homepage"), _say)
    except UnreachableIndexError as error:
        what = "could not look whose the names of our packages are"
        if tag:  # a tag is uploaded next; without one this is a trial
            so = "run it again with a package index in reach"
            problems.append(Diagnostic(location="package index", message=what, actual=str(error), hint=so))
        else:
            _say(f"package index: {what}: {error}")
    if problems:
        raise DiagnosticError(*problems)
    _say("")


def _compare_changelogs(new: list[Standing], tag: str | None) -> None:
    """Raise DiagnosticError for a tagged package whose changelog lacks its version; without a tag say what is to be done."""
    problems = list(changelog_findings(ROOT, {each.package: each.version for each in new}))
    if problems and tag:
        raise DiagnosticError(*problems)
    for problem in problems:
        _say(f"before the tag: {problem}")


def _news(packages: dict[str, Package], tag: str | None) -> list[Standing]:
    released = set(git("tag", "--list").split()) - {tag}
    problems: list[Diagnostic] = []
    found: list[Standing] = []
    for package in packages.values():
        try:
            each = standing(package.name, package.version, released, changed=_changed(package, released))
        except DiagnosticError as error:
            problems += error.diagnostics
        else:
            found.append(each)
            _say(str(each))
    if problems:
        raise DiagnosticError(*problems)
    new = [each for each in found if each.is_new]
    if tag:
        name = released_by(tag, {package.name: package.version for package in packages.values()})
        return [each for each in new if each.package == name]
    return new


def _changed(package: Package, released: set[str]) -> bool:
    last = last_released(package.name, released)
    folder = package.folder.relative_to(ROOT).as_posix()
    return last is not None and bool(git("diff", "--name-only", tag_of(package.name, last), "--", folder).strip())


def _refuse_dirt() -> None:
    dirt = git("status", "--porcelain").rstrip()
    if dirt:
        so = "commit it first; to try a release before that: nox -s publish -- --allow-dirty"
        raise DiagnosticError(
            Diagnostic(location=str(ROOT), message="has changes that are not committed", actual=f"\n{dirt}", hint=so)
        )


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    raise SystemExit(main())
