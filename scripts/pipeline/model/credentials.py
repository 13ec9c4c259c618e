"""Credentials of a client, read from its overlay's `_credentials.py` without running it."""

import ast
from dataclasses import dataclass, replace

from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.file_tree import FileTree, subtree
from pipeline.vendors import Vendor


@dataclass(frozen=True, slots=True)
class Argument:
    """One credential."""

    name: str
    annotation: str
    """The argument's type: `Secret[str]` is given as `str`."""
    secret: bool
    optional: bool
    path_variable: bool
    """Whether `<NAME>_PATH` in the environment may name a file instead."""
    argument_only: bool
    """Whether the environment is not asked for it."""
    doc: str


@dataclass(frozen=True, slots=True)
class Constructor:
    """The credentials that a constructor takes."""

    arguments: tuple[Argument, ...] = ()
    """Those of its own document, then those of further ones, under names such as `admin_client_id`."""
    oauth: bool = False
    """Whether users authorize apps: the overlay has an `oauth_server`."""
    overlay: str = ""
    """The folder in the vendor's overlay that the document goes by; empty for the overlay itself."""
    live: tuple[str, ...] = ()
    """Public names of the overlay's `live`, whose `Live` and `AsyncLive` are streams; empty without streams."""
    live_module: str = ""
    """Where the client's package finds them."""


def read_constructor(overlay: FileTree, document: Vendor) -> Constructor:
    """
    Return what the constructor of a document's client takes.

    A further document goes by a folder of its own in the vendor's overlay, or else by the overlay itself, and then has
    the vendor's credentials.

    Args:
        overlay: the files of the vendor's overlay, relative to its folder.
        document: the client's.

    Raises:
        DiagnosticError: see `read_credentials`.
    """
    arguments = _read(overlay, document)
    for further in document.further:
        if _folder(overlay, further):
            name = further.attribute
            arguments += [
                replace(each, name=f"{name}_{each.name}", doc=f"For `{name}`: {each.doc}")
                for each in _read(overlay, further)
            ]
    folder = _folder(overlay, document)
    seam = ast.parse(overlay.get("/".join(filter(None, [folder, "__init__.py"])), b""))
    oauth = any(isinstance(node, ast.Constant) and node.value == "oauth_server" for node in ast.walk(seam))
    streams = ".".join(filter(None, ["live", document.attribute]))
    live = f"{'.' if document.attribute else ''}._overlay.{streams}"
    return Constructor(tuple(arguments), oauth, folder, _read_live(overlay, streams.replace(".", "/")), live)


def _read_live(overlay: FileTree, package: str) -> tuple[str, ...]:
    """Return `__all__` of a package of the overlay's."""
    for node in ast.parse(overlay.get(f"{package}/__init__.py", b"")).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            return tuple(ast.literal_eval(node.value))
    return ()


def _read(overlay: FileTree, document: Vendor) -> list[Argument]:
    folder = _folder(overlay, document)
    where = f"overlays/{document.root}/{folder}".rstrip("/")
    return read_credentials(subtree(overlay, folder) if folder else overlay, where)


def _folder(overlay: FileTree, document: Vendor) -> str:
    return document.attribute if f"{document.attribute}/__init__.py" in overlay else ""


def read_credentials(overlay: FileTree, where: str) -> list[Argument]:
    """
    Return the fields of `class Credentials`.

    Raises:
        DiagnosticError: the file or the class is missing, or a field has no annotation or docstring.
    """
    try:
        module = ast.parse(overlay.get("_credentials.py", b""))
    except SyntaxError as error:
        raise DiagnosticError(
            Diagnostic(
                location=f"{where}/_credentials.py:{error.lineno}",
                message="is not Python",
                actual=error.msg,
                hint="mend it",
            )
        ) from None
    classes = [node for node in module.body if isinstance(node, ast.ClassDef) and node.name == "Credentials"]
    if not classes:
        raise DiagnosticError(
            Diagnostic(
                location=f"{where}/_credentials.py",
                message="has no class Credentials",
                hint="write it: see CONTRIBUTING",
            )
        )
    body = classes[0].body
    arguments = []
    for node, following in zip(body, [*body[1:], None], strict=True):
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and _is_given(node.value):
            if not isinstance(following, ast.Expr) or not isinstance(following.value, ast.Constant):
                raise DiagnosticError(
                    Diagnostic(
                        location=f"{where}/_credentials.py:{node.lineno}",
                        message=f"{node.target.id} has no docstring",
                        expected="a line of text below it, which becomes the constructor's",
                        hint="write it",
                    )
                )
            arguments.append(_argument(node, node.target.id, " ".join(str(following.value.value).split())))
    return arguments


def _is_given(value: ast.expr | None) -> bool:
    """A plain field or a `credential(…)`; anything else is derived."""
    return value is None or (
        isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id == "credential"
    )


def _argument(node: ast.AnnAssign, name: str, doc: str) -> Argument:
    keywords = node.value.keywords if isinstance(node.value, ast.Call) else []
    flags = {keyword.arg for keyword in keywords if ast.unparse(keyword.value) == "True"}
    declared = ast.unparse(node.annotation)
    text = ast.unparse(_Revealed().visit(node.annotation))
    return Argument(
        name=name,
        annotation=text if text.endswith("| None") else f"{text} | None",
        secret=text != declared,
        optional="optional" in flags,
        path_variable="path_variable" in flags,
        argument_only="argument_only" in flags,
        doc=doc,
    )


class _Revealed(ast.NodeTransformer):
    """`Secret[X]` → `X`."""

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        self.generic_visit(node)
        return node.slice if isinstance(node.value, ast.Name) and node.value.id == "Secret" else node
