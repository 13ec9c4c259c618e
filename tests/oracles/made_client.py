"""The client of a small document, made in this process: a second a client would be too much for drawn ones."""

import contextlib
import io
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from openapi_python_client import GeneratorData, Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser.errors import GeneratorError
from pipeline.codegen.generator import TEMPLATES, as_template
from pipeline.codegen.layout import lay_out
from pipeline.codegen.side_table import side_table
from pipeline.codegen.sketch import sketch
from pipeline.file_tree import FileTree, prefixed, read_tree
from pipeline.model.credentials import Constructor
from pipeline.openapi.canonical.codegen_form import normalise
from pipeline.openapi.document import Document
from pipeline.vendors import Vendor

MODULE = "acme"
_CONFIG = ConfigFile(post_hooks=[], use_path_prefixes_for_title_model_names=False, package_name_override="client")


def make_client(document: Document, vendor: Vendor) -> FileTree:
    """Return the code of a document's client, unformatted and without its overlay, at `src/acme/…`."""
    normal = normalise(document)
    table = side_table(normal, vendor, Constructor()) | {"modules": ["models"]}
    with TemporaryDirectory(prefix="pennyweight-") as folder:
        templates, made = Path(folder, "templates"), Path(folder, "made")
        shutil.copytree(TEMPLATES, templates)
        (templates / "_vendor.jinja").write_text(as_template(table), "utf-8")
        config = Config.from_sources(
            _CONFIG,
            MetaType.NONE,
            document_source=made,
            file_encoding="utf-8",
            overwrite=False,
            output_path=made,
        )
        data = GeneratorData.from_dict(sketch(normal), config=config)
        assert not isinstance(data, GeneratorError), data
        with contextlib.redirect_stdout(io.StringIO()):
            errors = Project(openapi=data, config=config, custom_template_path=templates).build()
        assert not errors, errors
        tree = read_tree(Path(folder), "made")
    code = {path.removeprefix("made/"): content for path, content in tree.items() if content.strip()}
    return prefixed(lay_out(code), f"src/{MODULE}")
