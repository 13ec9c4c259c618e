"""
The stage that runs openapi-python-client: it reads the document, walks what it found, and renders our templates.

Types and words come from the model. What the generator read by itself must agree with the model: see `agreement`.
"""

from collections.abc import Iterator, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

from attrs import evolve
from jinja2 import StrictUndefined
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError, ParseError

from pipeline.codegen.agreement import check_agreement
from pipeline.codegen.client_class import ClientClass
from pipeline.codegen.docstrings import WITH_RESPONSE
from pipeline.codegen.filters import filters_of
from pipeline.codegen.readable import KNOWN, make_readable, media_types
from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.file_tree import FileTree
from pipeline.model import ClientModel, ObjectType
from pipeline.openapi.document import Document
from pipeline.reserved import TEMPLATES

GENERATOR = "openapi-python-client"
_CONFIG = Config.from_sources(
    ConfigFile(
        post_hooks=[], use_path_prefixes_for_title_model_names=False, package_name_override="client", literal_enums=True
    ),
    MetaType.NONE,
    document_source=Path("openapi.json"),
    file_encoding="utf-8",
    overwrite=False,
    output_path=None,
)
_RESOURCES = b'"""The resources of this client; reach them through the client."""\n'


def generate_client(
    document: Document, model: ClientModel, client: ClientClass, *, variable: str, module: str, header: str
) -> FileTree:
    """
    Return the modules of a client, not formatted yet, with paths from the package's folder.

    Args:
        document: normalised.
        model: built from it.
        client: the class.
        variable: the variable with the client in examples.
        module: the module of the package.
        header: the comment at the top of each file.

    Raises:
        DiagnosticError: the generator warned about anything, or read something else than the model has.
    """
    read, outlined = read_document(document, model)
    check_agreement(read, model, outlined)
    project = Project(openapi=read, config=_CONFIG, custom_template_path=TEMPLATES)
    environment = project.env
    environment.undefined = StrictUndefined
    environment.globals |= {
        "header": header,
        "client": client,
        "model": model,
        "with_response_docstring": WITH_RESPONSE,
    }
    environment.filters |= filters_of(model, variable, f"{module}.models")
    return dict(_render(project, model))


def _render(project: Project, model: ClientModel) -> Iterator[tuple[str, bytes]]:
    def render(template: str, **values: Any) -> bytes:
        return project.env.get_template(template).render(**values).encode()

    classes = [*project.openapi.models, *project.openapi.enums]
    named = {it.class_info.name: it.class_info.module_name for it in classes if it.class_info.name in model.types}
    for name, module_name in named.items():
        type_ = model.types[name]
        template = "model.py.jinja" if isinstance(type_, ObjectType) else "enum.py.jinja"
        yield f"models/_{module_name}.py", render(template, type=type_)
    yield "models/__init__.py", render("models_init.py.jinja", names=sorted(named, key=str.lower))
    yield "resources/__init__.py", _RESOURCES
    resources = {it.name: it for it in model.resources}
    for tag in project.openapi.endpoint_collections_by_tag:
        yield f"resources/{tag}.py", render("resource.py.jinja", resource=resources[tag])
    yield "_client.py", render("client.py.jinja")
    yield "__init__.py", render("package_init.py.jinja")


def read_document(document: Document, model: ClientModel) -> tuple[GeneratorData, frozenset[str]]:
    """Return what the generator read, and the names of the operations and classes that it had to be shown in outline."""
    unknown = dict.fromkeys(media_types(document) - KNOWN, "application/octet-stream")
    config = evolve(_CONFIG, content_type_overrides=unknown)
    outlined: frozenset[str] = frozenset()
    while True:
        data = GeneratorData.from_dict(make_readable(document, model, outlined), config=config)
        if isinstance(data, GeneratorError):
            raise _refused([data])
        errors = [*data.errors, *(it for each in data.endpoint_collections_by_tag.values() for it in each.parse_errors)]
        if not errors:
            return data, outlined
        more = {name for error in errors for name in _unreadable(error, model)} - outlined
        if not more:
            raise _refused(errors)
        outlined |= more


def _unreadable(error: ParseError, model: ClientModel) -> Iterator[str]:
    """Yield the names of the operation or the classes that an error of the generator is about."""
    header = error.header or ""
    for name, operation in model.operations.items():
        if header.startswith(f"WARNING parsing {operation.http_method} {operation.path} within "):
            yield name
    named = header.rpartition("/components/schemas/")[2]
    if named.rstrip(":") in model.types:
        yield named.rstrip(":")


def _refused(errors: Sequence[GeneratorError]) -> DiagnosticError:
    texts = [": ".join(filter(None, [each.header, each.detail])) for each in errors]
    return DiagnosticError(
        Diagnostic(
            location=f"{GENERATOR} {version(GENERATOR)}",
            message="warned or failed; nothing was written",
            actual="\n" + "\n".join(texts)[-3000:],
            hint="correct the spec, or show the generator that part in another way",
        )
    )
