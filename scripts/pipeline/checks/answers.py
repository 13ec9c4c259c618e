"""Answers: that each operation has one kind of success, in JSON or empty, inside the envelope where there is one."""

from collections.abc import Iterator

from pipeline.arguments import answer_of
from pipeline.documents import Document
from pipeline.findings import Finding, shown
from pipeline.normalise import normalise
from pipeline.rules.operations import json_schema
from pipeline.rules.walking import Schema, answers_of, operations, resolve


def check(document: Document, where: str) -> Iterator[Finding]:
    """Yield successes that can't be read."""
    plain = normalise(document)
    for path, method, operation in operations(document):
        place = f"{method.upper()} {path}"
        successes = {
            status: answer for status, answer in answers_of(document, operation).items() if status.startswith("2")
        }
        if not successes:
            yield Finding(
                where=where,
                what="an operation has no success",
                target=place,
                expected="an answer of status 2xx",
                found=", ".join(map(str, operation["responses"])),
                so="say what comes when all is well",
            )
        for status, answer in successes.items():
            if answer.get("content") and json_schema(answer) is None:
                yield Finding(
                    where=where,
                    what=f"answer {status} is not JSON",
                    target=place,
                    expected="application/json, or no content",
                    found=", ".join(answer["content"]),
                    so="correct it, or teach core to read it",
                )
        schemas = [json_schema(answer) for answer in successes.values()]
        if any(schema != schemas[0] for schema in schemas):
            yield Finding(
                where=where,
                what="successes differ",
                target=place,
                expected="one schema for all of them",
                found=", ".join(f"{status} {shown(schema)}" for status, schema in zip(successes, schemas, strict=True)),
                so="correct it: a method returns one type",
            )
        yield from _enveloped(plain, answer_of(plain["paths"][path][method]), where, place)


def _enveloped(plain: Document, schema: Schema | None, where: str, place: str) -> Iterator[Finding]:
    envelope = plain.get("x-bursar-envelope")
    if not envelope or schema is None:
        return
    fields = resolve(plain, schema).get("properties", {})
    missing = [envelope[key] for key in ("status", "content") if envelope[key] not in fields]
    if missing:
        yield Finding(
            where=where,
            what="an answer lacks fields of the envelope",
            target=place,
            expected=", ".join(missing),
            found=", ".join(fields) or "no fields",
            so="correct it, or teach core to read it",
        )
