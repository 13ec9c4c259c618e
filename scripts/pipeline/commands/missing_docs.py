"""The edge of `refresh --todo`: what of the committed specs lacks words."""

import argparse
import json
from collections.abc import Callable

from pipeline.commands.correcting import corrected
from pipeline.commands.inputs import read_committed
from pipeline.curation.events import keep_events
from pipeline.curation.missing_docs import todo
from pipeline.workspace import Workspace


def list_todo(workspace: Workspace, chosen: argparse.Namespace, say: Callable[[str], None]) -> int:
    """Print what lacks words once the corrections are applied; returns 1 if anything does."""
    lacking: dict[str, list[str]] = {}
    for each in workspace.documents(chosen.vendors, chosen.document):
        committed = read_committed(workspace, each)
        document, _ = corrected(committed.document, committed.corrections, f"specs/{each.folder}/corrections.yaml")
        missing = (*todo(document), *keep_events(None, committed.events).todo)
        lacking[each.name] = list(map(str, missing))
    if chosen.json:
        print(json.dumps(lacking, indent=1))
    else:
        for name, places in lacking.items():
            say(f"{name}: {len(places) or 'no'} place{'' if len(places) == 1 else 's'} without words")
            for place in places:
                say(f"  {place}")
    return 1 if any(lacking.values()) else 0
