"""Run in a fresh interpreter: import all of a client, make it in both flavours, warm it up, tell what is there as JSON."""

import json
import sys
from importlib import import_module

from shipping.probe import constructed, import_all


def main() -> None:
    """Take the module's name; any failure is a traceback."""
    module = sys.argv[1]
    told = {"names": import_all(module, []), "client": constructed(module)}
    print(json.dumps({**told, "models": len(import_module(f"{module}.models").__all__)}))


if __name__ == "__main__":
    main()
