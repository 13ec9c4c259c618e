"""A client as values: parameters, bodies, responses, types, credentials and names."""

from pipeline.model.bodies import FORM_MEDIA_TYPES, MULTIPART, BodyStyle, mark_files, read_body
from pipeline.model.build import NormalSpec, build_client_model, build_normal_spec
from pipeline.model.client import (
    ClientModel,
    Cost,
    EnumType,
    Field,
    FormField,
    ObjectType,
    Operation,
    Parameter,
    Resource,
)
from pipeline.model.credentials import Argument, Constructor, read_constructor
from pipeline.model.messages import MessagesModel, build_messages_model
from pipeline.model.normal_form import AFTER_FIRST, COMPARED, FIRST, normalise
from pipeline.model.pagination import UnknownFieldError, list_item, python_path
from pipeline.model.parameters import additional_name, encode_template, has_typed_additional, list_arguments, list_costs
from pipeline.model.resource_classes import resource_class
from pipeline.model.responses import content_schema, declared_fields, is_enveloped, is_text, success_schemas
from pipeline.model.schema_types import (
    DECIMAL,
    EXACT,
    FILE,
    MONEY,
    RAW,
    SPELLED,
    TIME,
    UNITS,
    is_exact,
    kinds_of,
    to_type,
)
from pipeline.model.servers import MOST_ADDRESSES, count_addresses, list_addresses, server_lists, servers_by_environment
from pipeline.model.styles import unsupported_reason
from pipeline.model.types import ANY, NONE, SECRET, List, Literal, Map, Reference, Scalar, Type, Union, without_none

__all__ = [
    "AFTER_FIRST",
    "ANY",
    "COMPARED",
    "DECIMAL",
    "EXACT",
    "FILE",
    "FIRST",
    "FORM_MEDIA_TYPES",
    "MONEY",
    "MOST_ADDRESSES",
    "MULTIPART",
    "NONE",
    "RAW",
    "SECRET",
    "SPELLED",
    "TIME",
    "UNITS",
    "Argument",
    "BodyStyle",
    "ClientModel",
    "Constructor",
    "Cost",
    "EnumType",
    "Field",
    "FormField",
    "List",
    "Literal",
    "Map",
    "MessagesModel",
    "NormalSpec",
    "ObjectType",
    "Operation",
    "Parameter",
    "Reference",
    "Resource",
    "Scalar",
    "Type",
    "Union",
    "UnknownFieldError",
    "additional_name",
    "build_client_model",
    "build_messages_model",
    "build_normal_spec",
    "content_schema",
    "count_addresses",
    "declared_fields",
    "encode_template",
    "has_typed_additional",
    "is_enveloped",
    "is_exact",
    "is_text",
    "kinds_of",
    "list_addresses",
    "list_arguments",
    "list_costs",
    "list_item",
    "mark_files",
    "normalise",
    "python_path",
    "read_body",
    "read_constructor",
    "resource_class",
    "server_lists",
    "servers_by_environment",
    "success_schemas",
    "to_type",
    "unsupported_reason",
    "without_none",
]
