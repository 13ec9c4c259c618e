"""The client of a further document: below the vendor's own, with its options, and by itself."""

from __future__ import annotations

import asyncio
import pickle
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from pennyweight_core import provenance
from pennyweight_mesh import AsyncMesh, Mesh
from pennyweight_mesh.admin import AsyncMeshAdmin, MeshAdmin, MissingCredentialsError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pennyweight_core import RequestEvent
    from pennyweight_sandbox import Sandbox


@pytest.fixture
def mesh(sandbox_env: dict[str, str]) -> Iterator[Mesh]:
    with Mesh() as mesh:
        yield mesh


def answer_ok(request: httpx.Request) -> httpx.Response:
    if request.url.path.endswith("/Token"):
        content: Any = {"id_token": "token-of-tests", "expires_in": 3600, "status": "succeeded"}
    else:
        content = []
    return httpx.Response(200, json={"status": "ok", "content": content})


def test_it_is_an_attribute_of_the_vendors_client_and_made_once(mesh: Mesh, pennyweight_sandbox: Sandbox) -> None:
    clients = mesh.admin.registered_clients.list()

    assert [client.display_name for client in clients]
    assert mesh.admin is mesh.admin
    last = pennyweight_sandbox.last_request("mesh")
    assert last.raw_path == "/admin/api/v1/SubClient"
    assert last.headers["authorization"].startswith("Bearer ")
    assert "x-client-secret" not in last.headers


@pytest.mark.usefixtures("sandbox_env")
def test_the_asynchronous_one_is_asynchronous() -> None:
    async def ask() -> tuple[object, object]:
        async with AsyncMesh() as mesh:
            return mesh.admin, (await mesh.admin.callback_urls.get()).callback_urls

    admin, addresses = asyncio.run(ask())

    assert isinstance(admin, AsyncMeshAdmin)
    assert addresses


@pytest.mark.usefixtures("sandbox_env")
def test_it_works_by_itself() -> None:
    with MeshAdmin() as admin:
        created = admin.registered_clients.create(business_legal_name="Acme Ltd", display_name="Acme")

    assert created.display_name


def test_a_file_goes_out_as_a_form(mesh: Mesh, pennyweight_sandbox: Sandbox) -> None:
    mesh.admin.registered_clients.upload_logo(id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10", logo_file=b"\x89PNG")

    sent = pennyweight_sandbox.last_request("mesh")
    assert sent.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b"\x89PNG" in sent.body


def test_its_credentials_are_arguments_of_the_vendors_client() -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return answer_ok(request)

    with Mesh(
        client_id="main", client_secret="other", admin_client_id="mine", admin_client_secret="word",
        transport=httpx.MockTransport(answer),
    ) as mesh:  # fmt: skip
        mesh.admin.registered_clients.list()

    assert seen[0].content == b'{"clientId":"mine","clientSecret":"word"}'
    assert {request.url.host for request in seen} == {"admin-api.meshconnect.com"}


def test_without_its_credentials_the_vendors_client_works_and_the_error_names_the_variables() -> None:
    with Mesh(client_id="a", client_secret="b", transport=httpx.MockTransport(answer_ok)) as mesh:
        mesh.integrations.list_authentication_schemes()

        with pytest.raises(MissingCredentialsError, match=r"client_id \(MESH_ADMIN_CLIENT_ID\)") as caught:
            mesh.admin.registered_clients.list()

    assert caught.value.vendor == "mesh.admin"


def test_options_of_the_vendors_client_are_its_own() -> None:
    seen: list[RequestEvent] = []

    mesh = Mesh(
        client_id="a", client_secret="b", admin_client_id="c", admin_client_secret="d", timeout=7.0, deadline=8.0,
        max_retries=0, limits=False, on_drift="ignore", trusted_hosts=["proxy.example"], on_request=seen.append,
        transport=httpx.MockTransport(answer_ok),
    )  # fmt: skip
    mesh.admin.registered_clients.list()

    own = ("base_url", "environment")
    expected = {name: value for name, value in mesh._constructor_options.items() if name not in own}
    assert {name: value for name, value in mesh.admin._constructor_options.items() if name not in own} == expected
    assert [(event.vendor, event.operation) for event in seen] == [
        ("mesh.admin", "tokens.create"),
        ("mesh.admin", "registered_clients.list"),
    ]
    mesh.close()


@pytest.mark.usefixtures("sandbox_env")
def test_it_closes_with_the_vendors_client() -> None:
    mesh = Mesh()
    admin = mesh.admin
    admin.callback_urls.get()

    mesh.close()

    with pytest.raises(RuntimeError, match=r"MeshAdmin .* is closed"):
        admin.callback_urls.get()
    assert not admin._sender.is_open


def test_a_closed_client_makes_none() -> None:
    mesh = Mesh(client_id="a", client_secret="b")
    mesh.close()

    with pytest.raises(RuntimeError, match="is closed"):
        mesh.admin  # noqa: B018 - looking is what makes it


def test_an_environment_that_it_is_not_in_never_becomes_another_one() -> None:
    mesh = Mesh(client_id="a", client_secret="b", environment="sandbox")

    with pytest.raises(ValueError, match=r"mesh\.admin is in production only, not in sandbox"):
        mesh.admin  # noqa: B018 - looking is what makes it


def test_another_address_of_the_vendor_is_not_taken_for_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    mesh = Mesh(client_id="a", client_secret="b", base_url="http://127.0.0.1:9")

    with pytest.raises(ValueError, match=r"says nothing of mesh\.admin's; set MESH_ADMIN_BASE_URL"):
        mesh.admin  # noqa: B018 - looking is what makes it

    monkeypatch.setenv("MESH_ADMIN_BASE_URL", "http://127.0.0.1:8/base")
    monkeypatch.setenv("MESH_ADMIN_CLIENT_ID", "c")
    monkeypatch.setenv("MESH_ADMIN_CLIENT_SECRET", "d")
    assert repr(mesh.admin) == "<MeshAdmin http://127.0.0.1:8/base>"


def test_a_client_with_its_secret_as_an_argument_is_not_pickled() -> None:
    with pytest.raises(TypeError, match="Set MESH_CLIENT_SECRET, MESH_ADMIN_CLIENT_SECRET in the environment"):
        pickle.dumps(Mesh(client_id="a", client_secret="b", admin_client_id="c", admin_client_secret="d"))


def test_provenance_of_a_document_is_its_own_spec() -> None:
    whole, own = provenance("pennyweight_mesh"), provenance("pennyweight_mesh.admin")

    assert own["spec"] == whole["documents"]["admin"]["spec"] != whole["spec"]
    assert own["files"] == whole["files"]
