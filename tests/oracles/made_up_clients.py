"""Client packages written down in a few lines, as the pipeline lays them out; no generator is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.file_tree import FileTree

MODULE = "acme"
_BESIDE = ("_client", "_overlay")
_RESOURCE = """
from typing import Literal
_LIST: Operation[Thing] = Operation("things.list", "GET", "/things", response_type="Thing", body="NewThing")

class Things(Resource):
    def list(self, *, {arguments}, **options: Unpack[CallOptions]) -> {returns}:
        return self._call(_LIST)

class AsyncThings(Resource):
    async def list(self, *, {arguments}, **options: Unpack[CallOptions]) -> {returns}:
        return self._call(_LIST)
"""
_CLIENT = """
from typing import Literal
class Acme(Client):
    def __init__(self, *, key: str, environment: Literal["live", "demo"] | None = None) -> None:
        pass

    @property
    def things(self) -> Things:
        return self._resource("things")
"""
_NEW_THING = "@model\nclass NewThing:\n    size: int\n"


def client(
    thing: str = "id: str", *, arguments: str = "limit: int | Unset = UNSET", returns: str = "Thing", **modules: str
) -> FileTree:
    """
    Return a package with one resource and the models that are asked for.

    `modules` adds some, or replaces them: those that start with `_` are models, but for `_client` and `_overlay`.
    """
    models = {"_thing": f"from typing import Literal\n@model\nclass Thing:\n    {thing}\n", "_new_thing": _NEW_THING}
    models |= {name: text for name, text in modules.items() if name.startswith("_") and name not in _BESIDE}
    exports = {name: f"{''.join(word.title() for word in name.split('_'))}" for name in models}
    listed = "\n".join(f"from .{name} import {kind} as {kind}" for name, kind in exports.items())
    files = {
        "__init__.py": "from . import models as models\nfrom ._client import Acme as Acme\n",
        "_client.py": _CLIENT,
        "models/__init__.py": listed,
        **{f"models/{name}.py": text for name, text in models.items()},
        "resources/__init__.py": "",
        "resources/things.py": _RESOURCE.format(arguments=arguments, returns=returns),
        **{f"{name}.py": text for name, text in modules.items() if not name.startswith("_") or name in _BESIDE},
    }
    return {f"src/{MODULE}/{path}": f"{text}\n".encode() for path, text in files.items()}
