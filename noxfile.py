"""
The flow of Pennyweight as sessions, in running order; `nox -l` is the menu.

Plain `nox` checks: fresh, lint, types, tests, smoke. Sessions that write (regenerate, refresh, add, lock)
run only by name.
"""

import sys
import tomllib
from pathlib import Path

import nox

sys.path.insert(0, str(Path(__file__).parent / "scripts"))
from environments import install_members, node_packages, peers, pipeline

nox.needs_version = ">=2025.2.9"
nox.options.default_venv_backend = "uv"
nox.options.reuse_venv = "yes"
nox.options.sessions = ["fresh", "lint", "types", "tests", "smoke"]

VENDORS = list(tomllib.loads(Path("specs/vendors.toml").read_text("utf-8"))["vendors"])
PYTHONS = ["3.11", "3.12", "3.13"]


@nox.session(venv_backend="none", default=False)
@nox.parametrize("vendor", VENDORS, ids=VENDORS)
def regenerate(session: nox.Session, vendor: str) -> None:
    """Make generated/<vendor> from its spec, corrections and overlay. `-- --discard` throws edits by hand away."""
    pipeline(session, "regenerate", vendor, *session.posargs)


@nox.session(venv_backend="none", default=False)
@nox.parametrize("vendor", VENDORS, ids=VENDORS)
def refresh(session: nox.Session, vendor: str) -> None:
    """Bring specs/<vendor> up to what the vendor publishes, or to `-- --from FILE_OR_URL…`, and say what changed."""
    pipeline(session, "refresh", vendor, *session.posargs)


@nox.session(venv_backend="none", default=False)
@nox.parametrize("vendor", VENDORS, ids=VENDORS)
def diff(session: nox.Session, vendor: str) -> None:
    """Say what changed between two versions of a spec, and for whom it breaks. `-- --help` tells which."""
    told = (0, 1, 2, 3) if "--exit-code" in session.posargs else (0,)
    if status := pipeline(session, "diff", vendor, *session.posargs, statuses=told):
        raise SystemExit(status)  # nox itself knows only 0 and 1


@nox.session(venv_backend="none", default=False)
def drift(session: nox.Session) -> None:
    """Do the vendors still publish what our specs say? Exit status 0 the same, 1 more, 2 something breaks, 3 not known."""
    if status := pipeline(session, "drift", *session.posargs, statuses=(0, 1, 2, 3)):
        raise SystemExit(status)  # nox itself knows only 0 and 1


@nox.session(venv_backend="none", default=False)
def add(session: nox.Session) -> None:
    """Start a new vendor: `-- NAME --from FILE_OR_URL…` writes its spec, overlay, page and tests."""
    pipeline(session, "add", *session.posargs)


@nox.session(venv_backend="none")
def fresh(session: nox.Session) -> None:
    """Fail if generated/ differs in one byte from what the pipeline makes now."""
    pipeline(session, "fresh", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Rules of style, by ruff. `-- --fix` mends what it can."""
    session.install("--require-hashes", "-r", "requirements/lint.txt")
    session.run("ruff", "check", *session.posargs)
    session.run("ruff", "format", *([] if "--fix" in session.posargs else ["--check"]))


@nox.session
def types(session: nox.Session) -> None:
    """`mypy --strict` and pyright over hand-written and generated code."""
    install_members(session, "types")
    session.run("python", "scripts/check_types.py", *session.posargs)


@nox.session
def tests(session: nox.Session) -> None:
    """All tests, on the Python at hand and all its cores. Arguments after `--` go to pytest; `-n0` keeps to one."""
    install_members(session, "tests")
    session.run("pytest", "-n", "auto", *session.posargs)


@nox.session(python=PYTHONS, default=False, download_python="never")
def matrix(session: nox.Session) -> None:
    """All tests, on each supported Python that is found."""
    install_members(session, "tests")
    session.run("pytest", "-n", "auto", *session.posargs)


@nox.session(default=True)
def smoke(session: nox.Session) -> None:
    """Build, then install every wheel alone, at its highest and lowest versions, and make one signed call."""
    session.install("--require-hashes", "-r", "requirements/build.txt")
    session.run("python", "scripts/smoke.py", *session.posargs)


@nox.session(python="3.13", default=False, download_python="never")
def interop(session: nox.Session) -> None:
    """Clients that others wrote, official and not, call every operation of the sandbox; their signatures against ours."""
    install_members(session, "interop")
    session.run("pytest", "tests/interop", *session.posargs, env=peers(session))


@nox.session(default=False)
def conformance(session: nox.Session) -> None:
    """schemathesis against the sandbox, our clients against Prism. `-- --minutes 4` bounds the former."""
    install_members(session, "conformance")
    session.run("pytest", "tests/conformance", *session.posargs, env=node_packages(session))


@nox.session(default=False)
def telemetry(session: nox.Session) -> None:
    """Calls under the instrumentation of others: no secret in a span, a breadcrumb or a log; the guide's recipes work."""
    install_members(session, "telemetry")
    session.run("pytest", "tests/telemetry", *session.posargs)


@nox.session(default=False)
def upstream(session: nox.Session) -> None:
    """`-- FOLDER`: make, type-check, import and try a client of every whole spec in it, nothing left out."""
    install_members(session, "types")
    session.run("python", "scripts/upstream.py", *session.posargs)


@nox.session(default=False)
def demo(session: nox.Session) -> None:
    """Start the sandbox, ask all four vendors over sockets, print the balances, stop the sandbox."""
    install_members(session, "demo")
    session.run("python", "scripts/demo.py", *session.posargs)


@nox.session(default=False)
def docs(session: nox.Session) -> None:
    """Build the documentation site in build/site and check it; `-- serve` shows it on loopback."""
    install_members(session, "docs")
    session.run("python", "scripts/documentation.py", *session.posargs)


@nox.session(default=False)
def browser(session: nox.Session) -> None:
    """Build the site, and look at it in Chromium, narrow and wide, light and dark; skipped where there is none."""
    install_members(session, "browser")
    session.run("python", "scripts/documentation.py")
    session.run("pytest", "tests/browser", *session.posargs)


@nox.session(default=False)
def examples(session: nox.Session) -> None:
    """Run examples/, each with the libraries that it shows, against the sandbox."""
    install_members(session, "examples")
    session.run("pytest", "tests/examples", *session.posargs)


@nox.session(default=False)
def bench(session: nox.Session) -> None:
    """Costs as ratios against a baseline in the same run. `-- --json` for machines."""
    install_members(session, "bench")
    session.run("python", "-m", "benchmarks", *session.posargs)


@nox.session(venv_backend="none", default=False)
def lock(session: nox.Session) -> None:
    """Pin third-party requirements with hashes in requirements/. `-- --upgrade` takes newer versions."""
    pipeline(session, "lock", *session.posargs)


@nox.session(default=False)
def build(session: nox.Session) -> None:
    """Make sdist and wheel of every package in dist/, as they go to PyPI."""
    session.install("--require-hashes", "-r", "requirements/build.txt")
    session.run("python", "scripts/build.py", *session.posargs)


@nox.session(default=False)
def changelog(session: nox.Session) -> None:
    """Show what the next release of each package would say; `-- --write PACKAGE…` writes it, `-- --since COMMIT` checks."""
    session.install("--require-hashes", "-r", "requirements/release.txt")
    session.run("python", "scripts/changelog.py", *session.posargs)


@nox.session(default=False)
def rehearse(session: nox.Session) -> None:
    """Release to an index on loopback, install from it on each Python found, run the READMEs' programs, list the parts."""
    session.install("--require-hashes", "-r", "requirements/release.txt")
    session.run("python", "scripts/rehearse.py", *session.posargs)


@nox.session(default=False)
def publish(session: nox.Session) -> None:
    """Everything of a release but the upload, which the release workflow does: build, check, list what is new."""
    session.install("--require-hashes", "-r", "requirements/build.txt")
    session.run("python", "scripts/publish.py", *session.posargs)
