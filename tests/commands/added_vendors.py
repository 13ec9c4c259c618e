"""What made-up vendors publish: a harbour with a whole spec, a pier with pages of both kinds."""

from __future__ import annotations

from typing import Any

from pipeline.openapi.document import Document, dump, load

_HARBOUR = """\
openapi: 3.0.3
info: {title: Harbour API, version: '2.1', description: Everything that floats and is paid for.}
servers:
  - {url: 'https://api.harbour.example/v1', description: The real one}
  - {url: 'https://sandbox.harbour.example/v1', description: Nothing is moored here}
security:
  - Client: []
    Key: []
tags: [{name: Berths, description: Where ships lie.}]
paths:
  /berths:
    get:
      operationId: listBerths
      tags: [Berths]
      summary: List all berths you may see
      parameters:
        - {name: limit, in: query, schema: {type: integer, maximum: 100}}
        - {name: X-Harbour-Key, in: header, required: true, schema: {type: string}}
      responses:
        '200':
          description: All of them
          content:
            application/json:
              schema:
                type: object
                required: [berths]
                properties:
                  berths: {type: array, items: {$ref: '#/components/schemas/Berth'}}
                  next: {type: string, nullable: true}
        '401': {description: Not you}
  /berths/{berth_id}:
    delete:
      operationId: freeBerth
      tags: [Berths]
      parameters: [{name: berth_id, in: path, required: true, schema: {type: string}}]
      responses:
        '204': {description: Free}
  /berths/{berth_id}/moorings:
    post:
      tags: [Berths]
      parameters: [{name: berth_id, in: path, required: true, schema: {type: string}}]
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [ship, kind]
              properties: {ship: {type: string}, kind: {type: string, enum: [short, long]}, fee: {type: number}}
      responses:
        '201':
          description: Moored
          content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}
components:
  securitySchemes:
    Client: {type: apiKey, in: query, name: client}
    Key: {type: apiKey, in: header, name: X-Harbour-Key}
  schemas:
    Berth:
      type: object
      required: [id, size]
      properties:
        id: {type: string}
        size: {type: string, enum: [s, m, l]}
        price: {type: number, nullable: true}
        since: {type: string, format: date-time}
"""
_WEBHOOKS = """\
ship.arrived:
  post:
    requestBody:
      content:
        application/json:
          schema:
            type: object
            required: [type, ship]
            properties: {type: {type: string, enum: [ship.arrived]}, ship: {type: string}}
    responses: {'200': {description: Seen}}
"""
_PIER_OLD = """\
paths:
  path: /tickets
  method: get
  servers:
    - url: https://pier.example/api
  request:
    security:
      - title: Pass
        parameters:
          query: {}
          header:
            Authorization:
              type: http
              scheme: bearer
          cookie: {}
    parameters: {path: {}, query: {}, header: {}, cookie: {}}
    body: {}
  response:
    '200':
      application/json:
        schemaArray:
          - type: object
            properties:
              tickets:
                allOf:
                  - type: array
                    items: {$ref: '#/components/schemas/Ticket'}
            requiredProperties: [tickets]
        examples: {}
        description: Sold so far
  deprecated: false
  type: path
components:
  schemas:
    Ticket:
      type: object
      properties: {id: {type: string}, price: {type: number}}
"""
_PIER_NEW = """\
openapi: 3.1.0
info: {title: API, version: 1.0.0}
servers: [{url: https://pier.example/api}]
security: [{Pass: []}]
paths:
  /tickets/{id}:
    get:
      tags: [Tickets]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        '200':
          description: One ticket
          content: {application/json: {schema: {$ref: '#/components/schemas/Ticket'}}}
components:
  securitySchemes: {Pass: {type: http, scheme: bearer}}
  schemas:
    Ticket:
      type: object
      properties: {id: {type: string}, price: {type: number}}
"""


def harbour(**more: Any) -> Document:
    """A whole spec; keys of the document replaced or added."""
    return {**load(_HARBOUR, "harbour.yaml"), **more}


def with_webhooks() -> Document:
    """The same in 3.1, with a webhook."""
    return harbour(openapi="3.1.0", webhooks=load(_WEBHOOKS, "webhooks.yaml"))


def secured(schemes: dict[str, Any], security: Any = None, **more: Any) -> Document:
    """A whole spec with other security; by default every scheme is demanded, all together."""
    document = harbour()
    components = {**document["components"], "securitySchemes": schemes}
    demand = [{name: [] for name in schemes}] if security is None else security
    return {**document, "components": components, "security": demand, **more}


def pages() -> dict[str, str]:
    """Two pages by name: the old kind and the new one."""
    return {
        "list-tickets.md": _page("List tickets", "get /tickets", _PIER_OLD),
        "get-ticket.md": _page("Get a ticket", "get /tickets/{id}", _PIER_NEW),
    }


def spec_text(document: Document) -> str:
    """A document as it would be published."""
    return dump(document)


def _page(title: str, operation: str, block: str) -> str:
    return f"# {title}\n\n> What it does.\n\n## OpenAPI\n\n````yaml {operation}\n{block}````\n"
