"""The changelogs of the packages, from their fragments."""

import argparse
import sys
from datetime import UTC, datetime

from pipeline.diagnostics import DiagnosticError
from shipping.changelog import PAGES, build_section, draft, fragments, sections
from shipping.fragment_check import fragment_findings
from shipping.packages import ROOT, read_packages

_DESCRIPTION = """
Show what the next release of each package would say, or with --write put it into docs/changelog/<package>.md under the version
that the tree has, and delete the fragments; or with --since refuse changes since a commit that no fragment speaks of.
"""


def main() -> int:
    """Show or write; exit status 0 done, 1 something is not as it should be, 2 usage."""
    parser = argparse.ArgumentParser(prog="nox -s changelog --", description=_DESCRIPTION)
    parser.add_argument("packages", nargs="*", metavar="PACKAGE", help="default: all that have fragments")
    parser.add_argument("--write", action="store_true", help="write the sections; without it they are shown")
    parser.add_argument("--since", metavar="COMMIT", help="check the packages that changed since this branch or commit")
    chosen = parser.parse_args()
    if unknown := set(chosen.packages) - sections(ROOT).keys():
        parser.error(f"no package {', '.join(sorted(unknown))}; there are {', '.join(sections(ROOT))}")
    try:
        if chosen.since:
            _check(chosen.since)
            return 0
        _show_or_write([it for it in chosen.packages or sections(ROOT) if fragments(ROOT, it)], write=chosen.write)
    except DiagnosticError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _check(base: str) -> None:
    folders = {it.name: it.folder.relative_to(ROOT).as_posix() for it in read_packages().values()}
    problems = list(fragment_findings(ROOT, base, folders))
    if problems:
        raise DiagnosticError(*problems)
    print(f"every change since {base} that users may notice has a fragment")


def _show_or_write(names: list[str], *, write: bool) -> None:
    packages = read_packages()
    if not names:
        print("no fragments: nothing changed that users notice")
    for name in names:
        if write:
            version = packages[name].version
            build_section(ROOT, name, version, f"{datetime.now(UTC):%Y-%m-%d}")
            print(f"{PAGES}/{name}.md: {version}")
        else:
            print(f"# {name}\n\n{draft(ROOT, name)}\n")


if __name__ == "__main__":
    raise SystemExit(main())
