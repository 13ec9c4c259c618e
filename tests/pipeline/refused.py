"""Hold a spec to the rules, and have it refused."""

import pytest
from pipeline.checks.curated import check_curated
from pipeline.diagnostics import DiagnosticError
from pipeline.openapi.document import Document
from workshop import HOSTS


def refusal(spec: Document, scope: tuple[str, ...] = ()) -> str:
    with pytest.raises(DiagnosticError) as raised:
        check_curated(spec, "specs/acme/openapi.yaml", scope, HOSTS)
    for diagnostic in raised.value.diagnostics:
        assert diagnostic.location == "specs/acme/openapi.yaml"
        assert diagnostic.message
    return str(raised.value)
