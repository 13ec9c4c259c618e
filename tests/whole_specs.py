"""Whole specs that a made-up vendor publishes, to try the session `upstream` on: small, and with what real ones have."""

QUARRY = """\
openapi: 3.0.3
info: {title: Quarry API, version: '3'}
servers:
  - {url: 'https://api.quarry.example/v1'}
security: [{Key: []}]
paths:
  /stones:
    get:
      tags: [Stones]
      parameters:
        - {name: kinds, in: query, schema: {type: array, items: {$ref: '#/components/schemas/Kind'}}}
        - {name: X-Trace, in: header, schema: {type: string}}
      responses:
        '200':
          description: Stones
          content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Stone'}}}}
        default:
          description: No
          content: {application/json: {schema: {type: object, properties: {code: {type: string}}}}}
    post:
      tags: [Stones]
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/NewStone'}}}
      responses:
        '201':
          description: Cut
          content: {application/json: {schema: {$ref: '#/components/schemas/Stone'}}}
        '202':
          description: Later
          content: {application/json: {schema: {type: object, properties: {ticket: {type: string, format: uuid}}}}}
  /stones/{stone_id}:
    parameters: [{name: stone_id, in: path, required: true, schema: {type: string}}]
    get:
      tags: [Stones]
      responses:
        '200':
          description: One
          content:
            application/json:
              schema:
                allOf:
                  - {$ref: '#/components/schemas/Stone'}
                  - {type: object, required: [seen], properties: {seen: {type: string, format: date-time}}}
    delete:
      tags: [Stones]
      responses: {'204': {description: Gone}}
  /pages:
    get:
      tags: [Pages]
      responses:
        '200':
          description: A table
          content: {text/csv: {schema: {type: string}}}
    delete:
      tags: [Pages]
      parameters: [{name: mark, in: query, required: true, schema: {}}]
      responses: {'404': {description: No such page}}
  /pages/the latest:
    get:
      tags: [Pages]
      responses: {'302': {description: There}, '404': {description: None yet}}
  /moods:
    get:
      tags: [Moods]
      responses: {'200': {description: JSON of no documented kind, content: {application/json: {}}}}
  /loads:
    get:
      tags: [Loads]
      responses:
        '200':
          description: All; what tells them apart is said of the list
          content:
            application/json:
              schema:
                type: array
                items: {$ref: '#/components/schemas/Load'}
                discriminator: {propertyName: number}
  /tools:
    get:
      tags: [Tools]
      responses:
        '200':
          description: A tool of either kind
          content:
            application/json:
              schema:
                oneOf: [{$ref: '#/components/schemas/Saw'}, {$ref: '#/components/schemas/Drill'}]
                discriminator: {propertyName: tool}
  /stoneSold:
    post:
      tags: [Webhooks]
      operationId: Webhooks_stoneSold
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Sale'}}}}
      responses: {'200': {description: Seen}}
components:
  securitySchemes:
    Key: {type: apiKey, in: header, name: X-Quarry-Key}
  schemas:
    Kind: {type: string, enum: [marble, granite]}
    NewStone:
      type: object
      required: [kind]
      properties:
        kind: {$ref: '#/components/schemas/Kind'}
        price: {type: number, minimum: 0.5}
        veins: {type: array, items: {$ref: '#/components/schemas/NewStone'}}
    Stone:
      type: object
      required: [id, kind]
      properties:
        id: {type: integer, format: int64}
        kind: {$ref: '#/components/schemas/Kind'}
        price: {type: number, nullable: true}
        cut: {type: string, format: date}
        splits: {type: array, items: {$ref: '#/components/schemas/Stone'}}
        labels: {type: object, additionalProperties: {type: string}}
    Saw: {type: object, required: [tool], properties: {tool: {type: string, enum: [saw]}, teeth: {type: integer}}}
    Drill: {type: object, required: [tool], properties: {tool: {type: string, enum: [drill]}, speed: {type: number}}}
    Load:
      type: object
      required: [number]
      properties: {number: {type: integer}, weighed: {type: string, format: date-time, nullable: true}}
      anyOf: [{$ref: '#/components/schemas/Barge'}, {$ref: '#/components/schemas/Lorry'}]
    Barge: {type: object, required: [lock], properties: {lock: {type: string}, draught: {type: number}}}
    Lorry: {type: object, required: [plate], properties: {plate: {type: string}, toll: {type: number, nullable: true}}}
    Sale: {type: object, required: [stone], properties: {stone: {type: integer}, price: {type: number}}}
"""
"""Ten calls and a webhook published as one; a resource called as what clients import."""

MILL = """\
openapi: 3.1.0
info: {title: Mill API, version: '1'}
servers: [{url: /v2}]
paths:
  /sacks:
    get:
      responses:
        '200':
          description: All
          content: {application/json: {schema: {type: object, properties: {count: {type: integer}}}}}
"""

MILL_MESSAGES = """\
asyncapi: 3.0.0
info: {title: Mill stream, version: '1'}
channels:
  stops:
    address: stops
    messages: {stop: {$ref: '#/components/messages/stop'}}
operations:
  stops: {action: send, channel: {$ref: '#/channels/stops'}, messages: [{$ref: '#/channels/stops/messages/stop'}]}
components:
  messages:
    stop:
      name: stop
      contentType: application/json
      payload:
        type: object
        required: [type, at]
        properties: {type: {type: string, const: stop}, at: {type: string, format: date-time}}
"""

BROKEN = """\
openapi: 3.1.0
info: {title: Broken API, version: '1'}
servers: [{url: 'https://api.broken.example'}]
paths:
  /things:
    get:
      responses: {'200': {description: Here, content: {application/json: {schema: {$ref: '#/components/schemas/Lost'}}}}}
"""

PAGE = """\
# List stones

> All of them.

## OpenAPI

````yaml get /stones
openapi: 3.0.3
info: {title: Quarry API, version: '3'}
paths:
  /stones: {get: {responses: {'200': {description: Stones}}}}
````
"""
