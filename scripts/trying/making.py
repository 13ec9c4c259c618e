"""From a published spec to a client: scaffolded as a new vendor, refreshed once more, made, its operations counted."""

import argparse
import json
from collections.abc import Callable
from urllib.parse import unquote

from pipeline.codegen import regenerate
from pipeline.commands import add as adding
from pipeline.commands import options
from pipeline.diagnostics import DiagnosticError
from pipeline.file_tree import replace_directory
from pipeline.model import read_constructor
from pipeline.workspace import Workspace, sandbox_spec

from trying.counting import count
from trying.made import Made
from trying.operations import declared, difference, promised
from trying.published import Spec
from trying.steady import check_steady

Say = Callable[[str], None]


def make(workspace: Workspace, spec: Spec, say: Say) -> Made:
    """
    Make a client of a spec in a workspace that knows no vendor of that name.

    Args:
        workspace: the workspace; specs, overlay and client are written to it.
        spec: what to make a client of.
        say: told of each step that is done.

    Raises:
        DiagnosticError: the spec can't be read or made; reading it again changes something; or an operation is missing.
    """
    counted = count(spec.path)
    home = f"https://{spec.name}.example"
    server = () if counted.addressed else ("--server", home)
    chosen = _chosen(workspace, "add", spec.name, *_from(spec), "--homepage", home, *server)
    adding.add(workspace, chosen, lambda _line: None)
    say("added")
    workspace = Workspace(workspace.root)
    vendor = workspace.vendor(spec.name)
    check_steady(workspace, vendor, _chosen(workspace, "refresh", spec.name, *_from(spec), "--force", "--json"))
    say("refreshed again")
    tree = regenerate(workspace, vendor, lambda _stage: None)
    replace_directory(workspace.root, tree, f"generated/{vendor.name}")
    source = workspace.root / f"generated/{vendor.name}/src"
    document = json.loads(tree[sandbox_spec(vendor)])
    client = declared(source / vendor.module)
    events = (source / vendor.module / "events.py").is_file()
    diagnostics = list(difference(str(spec.path), client, promised(document), counted, events=events))
    if diagnostics:
        raise DiagnosticError(*diagnostics)
    spoken = {f"{method} {path}" for method, path, _ in client}
    webhooks = sorted(key for key in counted.webhooks if unquote(key) not in spoken)
    say(f"made, {len(client)} operation{'' if len(client) == 1 else 's'}")
    return Made(
        vendor=vendor,
        source=source,
        document=workspace.root / f"specs/{vendor.name}/openapi.yaml",
        credentials=tuple(item.name for item in read_constructor(workspace.overlay(vendor), vendor).arguments),
        published=len(counted.operations) - len(webhooks),
        webhooks=tuple(webhooks),
        operations=len(client),
    )


def _from(spec: Spec) -> list[str]:
    return ["--from", str(spec.path), *(["--events-from", str(spec.events)] if spec.events else [])]


def _chosen(workspace: Workspace, *arguments: str) -> argparse.Namespace:
    """Return what the pipeline's command line makes of its arguments."""
    parser = argparse.ArgumentParser()
    options.add_commands(parser.add_subparsers(dest="command"))
    return parser.parse_args(arguments, argparse.Namespace(root=workspace.root))
