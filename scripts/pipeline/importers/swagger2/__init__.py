"""Swagger 2.0, read as OpenAPI 3.0."""

from pipeline.importers.swagger2.document import convert as convert
from pipeline.importers.swagger2.document import is_swagger2 as is_swagger2
