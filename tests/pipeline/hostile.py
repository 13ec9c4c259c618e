"""A valid OpenAPI 3.1 document in which every text, tag, path, parameter, field and enum value is out to become code."""

from itertools import cycle
from typing import Any

HOSTILE = (
    '"""',
    "'''",
    '"',
    "'",
    "ends in a backslash \\",
    "ends in two \\\\",
    'ends in an escaped quote \\"',
    'She said "it ends here"',
    "\\N{BULLET} \\x41 \\u0041 \\101 \\",
    "two\nlines\n\n    and an indented one",
    "\n\nstarts with lines and ends with some\n\n",
    "carriage\rreturn\r\nand both",
    "U+2028\u2028U+2029\u2029U+0085\u0085no-break\u00a0space",
    "bell\x07 escape\x1b[31m backspace\x08 vertical\x0b form\x0c unit\x1f delete\x7f",
    "{{ 7*7 }}",
    "{% raw %}",
    "{% endraw %}{% include '/etc/passwd' %}",
    "{# a comment #}",
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "__class__",
    "__init__",
    "../../x",
    "..\\..\\x",
    "/etc/passwd",
    '"; import os #',
    '"""; import os; os.abort(); """',
    "'); __import__('os').abort() #",
    "{os.abort()!r:>{width}}",
    "%(name)s %s %",
    "${HOME} `id` $(id)",
    "# type: ignore",
    "  # noqa\n  import os",
    "😀 naïve 漢字",
    "\u202eexe.txt\u2066 turned \u2069\u202c and zero\u200bwidth\ufeff",
    "<script>alert(1)</script>",
    "`code` **bold** [link](javascript:alert(1))",
    ":param x: \n\nArgs:\n    x: y\n\nRaises:\n    ValueError: no",
    "None",
    "*/ // -->",
    'the last character is a quote"',
)
"""Each of them whole is the text of something in the document; none holds NUL or half a character."""

PATHS = (
    '/hostile/\'"""\\\r\n\u2028/../../x/; import os #/{"; import os;}/{__class__}/{% raw %}',
    "/__class__/..\\..\\x/\u202e/'''/😀",
)


def hostile_document() -> dict[str, Any]:
    """Return the document: two operations, `hostiles.list` and `hostiles.create`, which together hold all of HOSTILE."""
    texts = cycle(HOSTILE)

    def text() -> str:
        return next(texts)

    def parameter(name: str, place: str, schema: dict[str, Any]) -> dict[str, Any]:
        return {"name": name, "in": place, "required": place == "path", "description": text(), "schema": schema}

    def answer() -> dict[str, Any]:
        schema = {"$ref": "#/components/schemas/HostileAnswer"}
        return {"200": {"description": text(), "content": {"application/json": {"schema": schema}}}}

    def operation(name: str, parameters: list[dict[str, Any]]) -> dict[str, Any]:
        return {
            "operationId": f"{name}{text()}",
            "tags": [text(), text()],
            "x-pennyweight-name": name,
            "x-pennyweight-retry": "safe",
            "summary": text(),
            "description": text(),
            "externalDocs": {"url": "https://hostile.example/docs", "description": text()},
            "security": [{"key": []}],
            "parameters": parameters,
            "responses": answer(),
        }

    kind = {"$ref": "#/components/schemas/HostileKind"}
    fields: dict[str, dict[str, Any]] = {
        f"f{number} {hostile}": {"type": "string", "title": hostile, "description": hostile, "example": hostile}
        for number, hostile in enumerate(HOSTILE)
    }
    fields['"; import os #'] = kind
    fields["amount"] = {
        "type": "number",
        "description": text(),
        "x-pennyweight-money": {"unit": "major", "currency": "USD"},
    }
    in_query = [
        parameter(f"q{number} {hostile}", "query", {"type": "string"}) for number, hostile in enumerate(HOSTILE)
    ]
    in_path = [
        parameter(name, "path", {"type": "string", "description": text()})
        for name in ('"; import os;', "__class__", "% raw %")
    ]
    chosen = parameter("kind", "query", kind)
    body = {
        "description": text(),
        "required": True,
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/HostileAnswer"}}},
    }
    return {
        "openapi": "3.1.0",
        "info": {
            "title": text(),
            "version": text(),
            "description": "".join(HOSTILE),
            "contact": {"name": text()},
            "license": {"name": text()},
        },
        "servers": [
            {"url": "https://hostile.example/v1", "description": text(), "x-pennyweight-environment": "production"}
        ],
        "tags": [{"name": f"t{number} {hostile}", "description": hostile} for number, hostile in enumerate(HOSTILE)],
        "paths": {
            PATHS[0]: {
                "summary": text(),
                "description": text(),
                "get": operation("hostiles.list", [*in_path, *in_query, chosen]),
            },
            PATHS[1]: {"post": operation("hostiles.create", []) | {"requestBody": body}},
        },
        "components": {
            "securitySchemes": {
                "key": {"type": "apiKey", "in": "header", "name": "X-Key", "description": text()},
            },
            "schemas": {
                "HostileAnswer": {
                    "type": "object",
                    "title": text(),
                    "description": "".join(HOSTILE),
                    "required": list(fields)[:3],
                    "properties": fields,
                },
                "HostileKind": {"type": "string", "description": text(), "enum": list(HOSTILE), "default": HOSTILE[0]},
            },
        },
        "x-pennyweight-note": {hostile: [hostile] for hostile in HOSTILE},
    }
