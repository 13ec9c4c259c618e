"""Requests to a sandbox, signed as our clients sign them; for programs that know a vendor's spec and not its manners."""

from __future__ import annotations

import time
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode

import httpx
from pennyweight_core import Secret, SignableRequest

if TYPE_CHECKING:
    from collections.abc import Mapping

_USER = {"userId": "SNAPTRADE_USER_ID", "userSecret": "SNAPTRADE_USER_SECRET"}


class Signer:
    """
    Signs requests to one document of a vendor, by the overlay of its client.

    Args:
        document: its name, such as `mesh` or `mesh.admin`.
        environment: the sandbox's credentials and addresses.
    """

    def __init__(self, document: str, environment: Mapping[str, str]) -> None:
        self._environment = environment
        vendor, _, further = document.partition(".")
        self._token = _admin_token(environment) if further == "admin" else None
        overlay = import_module(f"pennyweight_{vendor}._overlay")
        self._sign = overlay.sign
        self._credentials = overlay.Credentials(**_credentials(vendor, environment))

    def sign(self, method: str, url: str, headers: Mapping[str, str], body: bytes) -> tuple[str, dict[str, str]]:
        """Return the address and the headers to send; of a user's id and secret those that the sandbox knows are sent."""
        if self._token is not None:
            return url, {**headers, "authorization": f"Bearer {self._token}"}
        address = httpx.URL(url)
        raw_path, _, raw_query = address.raw_path.decode().partition("?")
        origin = f"{address.scheme}://{address.netloc.decode()}"
        request = SignableRequest(method, origin, raw_path, self._with_user(raw_query), dict(headers), body)
        signed = self._sign(request, self._credentials, time.time())
        mark = "?" if signed.raw_query else ""
        return f"{origin}{signed.raw_path}{mark}{signed.raw_query}", dict(signed.headers)

    def _with_user(self, raw_query: str) -> str:
        pairs = parse_qsl(raw_query, keep_blank_values=True)
        if not {name for name, _ in pairs} & _USER.keys():
            return raw_query
        return urlencode([(name, self._environment[_USER[name]] if name in _USER else text) for name, text in pairs])


def _credentials(vendor: str, environment: Mapping[str, str]) -> dict[str, Any]:
    match vendor:
        case "kalshi":
            key = Path(environment["KALSHI_PRIVATE_KEY_PATH"])
            return {"api_key_id": environment["KALSHI_API_KEY_ID"], "private_key": Secret(key)}
        case "snaptrade":
            return {
                "client_id": environment["SNAPTRADE_CLIENT_ID"],
                "consumer_key": Secret(environment["SNAPTRADE_CONSUMER_KEY"]),
            }
        case "mesh":
            return {
                "client_id": environment["MESH_CLIENT_ID"],
                "client_secret": Secret(environment["MESH_CLIENT_SECRET"]),
            }
        case _:
            return {"api_key": Secret(environment["ONEBALANCE_API_KEY"])}


def _admin_token(environment: Mapping[str, str]) -> str:
    """Exchange the keys of Mesh's Admin API for its bearer token."""
    body = {"clientId": environment["MESH_ADMIN_CLIENT_ID"], "clientSecret": environment["MESH_ADMIN_CLIENT_SECRET"]}
    answer = httpx.post(f"{environment['MESH_ADMIN_BASE_URL']}/admin/api/v1/Token", json=body, trust_env=False)
    token: str = answer.json()["content"]["id_token"]
    return token
