"""
Run inside a fresh environment, by its Python: import everything that is public, make a call or a client, tell what is there.

Takes a JSON object as its argument: `modules` (packages of ours to import whole), `optional` (modules that may be
missing), `call` (see calls.py, with its `module`; or null), `client` (the package of a client that there is no call for;
or null). Prints a JSON object. Needs only the standard library.
"""

import json
import os
import pkgutil
import sys
import sysconfig
from importlib import import_module
from importlib.metadata import distributions
from operator import attrgetter
from typing import Any


def main() -> None:
    """Do what the argument says; any failure is a traceback."""
    asked = json.loads(sys.argv[1])
    names = sum(import_all(module, asked["optional"]) for module in asked["modules"])
    call = asked["call"]
    answer = made(call) if call else constructed(asked["client"]) if asked.get("client") else None
    print(
        json.dumps(
            {
                "names": names,
                "answer": answer,
                "versions": {found.name: found.version for found in distributions()},
                "site": sysconfig.get_path("purelib"),
            }
        )
    )


def import_all(package: str, optional: list[str]) -> int:
    """Import each module of a package and each name in its `__all__`; return how many names there were."""
    names = 0
    for module in [package, *_modules(package, list(import_module(package).__path__))]:
        try:
            loaded = import_module(module)
            public = getattr(loaded, "__all__", ())
            names += len([getattr(loaded, name) for name in public])
        except ModuleNotFoundError as error:
            if error.name is None or error.name.partition(".")[0] not in optional:
                raise
    return names


def _modules(package: str, path: list[str]) -> list[str]:
    """Return the names of all modules inside, found without importing those whose libraries may be missing."""
    found = []
    for module in pkgutil.iter_modules(path, f"{package}."):
        if not module.name.endswith(".__main__"):
            inside = [f"{folder}/{module.name.rpartition('.')[2]}" for folder in path]
            found += [module.name, *(_modules(module.name, inside) if module.ispkg else [])]
    return found


def made(call: dict[str, Any]) -> str:
    """Make the call with the arguments that the environment holds; return the type of what came back."""
    client_class = getattr(import_module(call["module"]), call["client"])
    arguments = {name: os.environ[variable] for name, variable in call["arguments"].items()}
    with client_class() as client:
        answer = attrgetter(call["operation"])(client)(**arguments)
    if not answer:
        raise AssertionError(f"{call['module']}.{call['operation']} came back with nothing: {answer!r}")
    return type(answer).__name__


def constructed(module: str) -> str:
    """Make both clients of a package, with something for each credential; return what the synchronous one is called."""
    package = import_module(module)
    classes = [
        name
        for name in package.__all__
        if f"Async{name}" in package.__all__ and hasattr(getattr(package, name), "warm_up")
    ]
    credentials = import_module(f"{module}._overlay").Credentials
    given = {field.name: "made-for-this-run" for field in credentials.__attrs_attrs__ if field.init}
    for name in (classes[0], f"Async{classes[0]}"):
        getattr(package, name)(**given)
    with getattr(package, classes[0])(**given) as client:
        client.warm_up()
    return f"{classes[0]}, made"


if __name__ == "__main__":
    main()
