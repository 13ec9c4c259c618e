"""The documentation site: its pages put together, built, checked, and shown."""

import argparse
import functools
import http.server
import os
import subprocess
import sys

from pipeline.diagnostics import DiagnosticError
from pipeline.file_tree import prefixed, replace_directory
from shipping.addresses import read_addresses
from website.checks import check_site
from website.configuration import configuration
from website.documents import ROOT, read_documents
from website.tree import site_tree

_DESCRIPTION = """
Put together the pages that people wrote and those made from the specs, build the site in build/site with every warning an
error, and check what came out: links, sizes, and that nothing is loaded from elsewhere.
"""
_PAGES, _SITE = "build/pages", ROOT / "build/site"


def main() -> int:
    """Build; exit status 0 all is well, 1 something is not, 2 usage."""
    parser = argparse.ArgumentParser(prog="nox -s docs --", description=_DESCRIPTION)
    parser.add_argument("command", nargs="?", choices=["build", "serve"], default="build", help="serve: on loopback")
    parser.add_argument("--port", type=int, default=8000, help="of serve (8000)")
    chosen = parser.parse_args()
    try:
        build_site()
    except DiagnosticError as error:
        print(error, file=sys.stderr)
        return 1
    if chosen.command == "serve":
        _serve(chosen.port)
    return 0


def build_site() -> None:
    """Write build/pages and build/site. Raises DiagnosticError when mkdocs warns, or the site is not as it should be."""
    tree, navigation = site_tree(ROOT, read_documents())
    replace_directory(ROOT, prefixed(tree, _PAGES), _PAGES)
    address = read_addresses(ROOT).get("Documentation")
    path = ROOT / "build/mkdocs.json"
    path.write_text(configuration(ROOT, navigation, address), "utf-8")
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}  # docs/decisions/0028 has the answer
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--config-file", str(path)]
    if status := subprocess.run(
        [*command, "--site-dir", str(_SITE)], cwd=ROOT, env=environment, check=False
    ).returncode:
        raise SystemExit(status)  # mkdocs has said why
    print(check_site(_SITE), flush=True)


def _serve(port: int) -> None:
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=str(_SITE))
    with http.server.ThreadingHTTPServer(("127.0.0.1", port), handler) as server:
        print(f"http://127.0.0.1:{server.server_port}/ until Ctrl-C", flush=True)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            print("stopped")


if __name__ == "__main__":
    raise SystemExit(main())
