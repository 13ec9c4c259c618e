"""A server that can't prove who it is gets no second chance."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from .publishing import Reply, Site, refused

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import Gathering


def own_certificate(place: Path) -> Path:
    """Write a key and a certificate for 127.0.0.1 that nobody else has signed."""
    key, now = generate_private_key(SECP256R1()), datetime.now(UTC)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "docs")])
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number(), now, now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(IPv4Address("127.0.0.1"))]), critical=False)
        .sign(key, SHA256())
    )
    path = place / "own.pem"
    secret = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    path.write_bytes(secret + certificate.public_bytes(Encoding.PEM))
    return path


def test_a_certificate_that_is_not_valid_ends_it(reading: Gathering, tmp_path: Path) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(own_certificate(tmp_path))

    with Site(page=Reply(body=b"# Page\n")).encrypted(context) as site:
        diagnostic = refused(reading, site.url("page"))

    assert site.url("page").startswith("https://")
    assert diagnostic.message == "its certificate is not valid"
    assert "certificate" in (diagnostic.actual or "").lower()
    assert site.handshakes == 1
    assert site.paths == []
