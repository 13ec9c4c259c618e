"""The edge of `refresh --todo`: what of the committed specs lacks words."""

import argparse
import json
from collections.abc import Callable

from pipeline.commands.inputs import read_committed_spec
from pipeline.curation import messages_todo, todo
from pipeline.openapi.corrections import apply_valid_corrections
from pipeline.openapi.messages import split_messages
from pipeline.vendors import Vendor
from pipeline.workspace import Workspace


def list_todo(workspace: Workspace, chosen: argparse.Namespace, say: Callable[[str], None]) -> int:
    """Print what lacks words once the corrections are applied; returns 1 if anything does."""
    names = [each.name for each in workspace.documents(chosen.vendors, chosen.document)]
    lacking = {name: missing_words(workspace, workspace.document(name)) for name in names}
    if chosen.json:
        print(json.dumps(lacking, indent=1))
    else:
        for name, places in lacking.items():
            say(f"{name}: {len(places) or 'no'} place{'' if len(places) == 1 else 's'} without words")
            for place in places:
                say(f"  {place}")
    return 1 if any(lacking.values()) else 0


def missing_words(workspace: Workspace, vendor: Vendor) -> list[str]:
    """Return the places of a document that lack words of ours, once its corrections are applied."""
    committed = read_committed_spec(workspace, vendor)
    where = f"specs/{vendor.folder}/corrections.yaml"
    document, _ = apply_valid_corrections(committed.document, committed.corrections, where)
    calls, messages = split_messages(document)
    lacking = [*todo(calls), *(it for module, each in messages.items() for it in messages_todo(each, module))]
    return list(map(str, lacking))
