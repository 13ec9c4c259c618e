"""A TLS server on loopback, with a certificate made for the test, that sends every response in TLS records of its own."""

from __future__ import annotations

import socket
import ssl
import threading
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


def make_certificate(folder: Path) -> Path:
    """Write a certificate for 127.0.0.1 and its key, valid today; give the file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "loopback")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, SHA256())
    )
    path = folder / "loopback.pem"
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    path.write_bytes(certificate.public_bytes(Encoding.PEM) + pem)
    return path


@contextmanager
def serving_tls(certificate: Path, answering: Callable[[str], list[bytes]]) -> Iterator[str]:
    """Serve the records that `answering` gives for a path, all of them in one packet; give the address."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def accept() -> None:
            with suppress(OSError):
                while True:
                    connection, _ = listening.accept()
                    threading.Thread(target=_serve, args=(connection, context, answering), daemon=True).start()

        threading.Thread(target=accept, daemon=True).start()
        yield f"https://127.0.0.1:{listening.getsockname()[1]}"
        listening.shutdown(socket.SHUT_RDWR)


def _serve(connection: socket.socket, context: ssl.SSLContext, answering: Callable[[str], list[bytes]]) -> None:
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    tls = context.wrap_bio(incoming, outgoing, server_side=True)
    with connection, suppress(OSError):
        while True:
            with suppress(ssl.SSLWantReadError):
                tls.do_handshake()
                request = tls.read(65536)
                if not request:
                    return
                for record in answering(request.split(b" ")[1].decode().partition("?")[0]):
                    tls.write(record)
            if outgoing.pending:
                connection.sendall(outgoing.read())
            received = connection.recv(65536)
            if not received:
                return
            incoming.write(received)
