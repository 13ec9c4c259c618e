# Made by `nox -s "regenerate(mesh)"` from specs/mesh/admin and overlays/mesh/admin. Please don't edit.
# Wrong type? specs/mesh/admin/corrections.yaml. Missing behaviour? overlays/mesh/admin.

"""The models of this client; each is loaded when it is first used."""

from pennyweight_core.lazy import TYPE_CHECKING, lazy

if TYPE_CHECKING:
    from ._api_result import ApiResult as ApiResult
    from ._api_result_status import ApiResultStatus as ApiResultStatus
    from ._authentication_status import AuthenticationStatus as AuthenticationStatus
    from ._b2b2b_registered_client_data import B2B2BRegisteredClientData as B2B2BRegisteredClientData
    from ._b2b2b_registered_client_data_api_result import (
        B2B2BRegisteredClientDataApiResult as B2B2BRegisteredClientDataApiResult,
    )
    from ._b2b2b_registered_client_data_i_read_only_collection_api_result import (
        B2B2BRegisteredClientDataIReadOnlyCollectionApiResult as B2B2BRegisteredClientDataIReadOnlyCollectionApiResult,
    )
    from ._b2b2b_registered_client_info import B2B2BRegisteredClientInfo as B2B2BRegisteredClientInfo
    from ._b2b2b_registered_client_logo import B2B2BRegisteredClientLogo as B2B2BRegisteredClientLogo
    from ._b2b2b_registered_client_logo_api_result import (
        B2B2BRegisteredClientLogoApiResult as B2B2BRegisteredClientLogoApiResult,
    )
    from ._b2b_portal_client_callback_urls_response import (
        B2BPortalClientCallbackUrlsResponse as B2BPortalClientCallbackUrlsResponse,
    )
    from ._b2b_portal_client_callback_urls_response_api_result import (
        B2BPortalClientCallbackUrlsResponseApiResult as B2BPortalClientCallbackUrlsResponseApiResult,
    )
    from ._b2b_portal_client_callback_urls_update_request import (
        B2BPortalClientCallbackUrlsUpdateRequest as B2BPortalClientCallbackUrlsUpdateRequest,
    )
    from ._catalog_configuration import CatalogConfiguration as CatalogConfiguration
    from ._client_admin_token_request import ClientAdminTokenRequest as ClientAdminTokenRequest
    from ._o_auth_token_response import OAuthTokenResponse as OAuthTokenResponse
    from ._o_auth_token_response_api_result import OAuthTokenResponseApiResult as OAuthTokenResponseApiResult
    from ._post_admin_api_v1_sub_client_by_id_logo_request import (
        PostAdminApiV1SubClientByIdLogoRequest as PostAdminApiV1SubClientByIdLogoRequest,
    )
else:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "ApiResult": "._api_result",
            "ApiResultStatus": "._api_result_status",
            "AuthenticationStatus": "._authentication_status",
            "B2B2BRegisteredClientData": "._b2b2b_registered_client_data",
            "B2B2BRegisteredClientDataApiResult": "._b2b2b_registered_client_data_api_result",
            "B2B2BRegisteredClientDataIReadOnlyCollectionApiResult": "._b2b2b_registered_client_data_i_read_only_collection_api_result",
            "B2B2BRegisteredClientInfo": "._b2b2b_registered_client_info",
            "B2B2BRegisteredClientLogo": "._b2b2b_registered_client_logo",
            "B2B2BRegisteredClientLogoApiResult": "._b2b2b_registered_client_logo_api_result",
            "B2BPortalClientCallbackUrlsResponse": "._b2b_portal_client_callback_urls_response",
            "B2BPortalClientCallbackUrlsResponseApiResult": "._b2b_portal_client_callback_urls_response_api_result",
            "B2BPortalClientCallbackUrlsUpdateRequest": "._b2b_portal_client_callback_urls_update_request",
            "CatalogConfiguration": "._catalog_configuration",
            "ClientAdminTokenRequest": "._client_admin_token_request",
            "OAuthTokenResponse": "._o_auth_token_response",
            "OAuthTokenResponseApiResult": "._o_auth_token_response_api_result",
            "PostAdminApiV1SubClientByIdLogoRequest": "._post_admin_api_v1_sub_client_by_id_logo_request",
        },
    )
