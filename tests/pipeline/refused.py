"""Hold a spec to the rules, and have it refused."""

import pytest
from pipeline.checks.curated import check_curated
from pipeline.diagnostics import FindingError
from pipeline.openapi.document import Document
from workshop import HOSTS


def refusal(spec: Document, scope: tuple[str, ...] = ()) -> str:
    with pytest.raises(FindingError) as raised:
        check_curated(spec, "specs/acme/openapi.yaml", scope, HOSTS)
    for finding in raised.value.findings:
        assert finding.where == "specs/acme/openapi.yaml"
        assert finding.what
    return str(raised.value)
