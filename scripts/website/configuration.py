"""The configuration that a build of the site adds to mkdocs.yml."""

import json
from pathlib import Path
from typing import Any


def configuration(root: Path, navigation: list[Any], address: str | None) -> str:
    """Return it as JSON, which mkdocs reads as YAML; paths are from build/."""
    sources = [path.relative_to(root).as_posix() for room in ("*", "generated/*") for path in root.glob(f"{room}/src")]
    settings = {
        "INHERIT": "../mkdocs.yml",
        "docs_dir": "pages",
        "nav": navigation,
        "plugins": {"mkdocstrings": {"handlers": {"python": {"paths": [f"../{path}" for path in sorted(sources)]}}}},
    }
    if address:
        settings["site_url"] = address
    return json.dumps(settings, indent=1)
