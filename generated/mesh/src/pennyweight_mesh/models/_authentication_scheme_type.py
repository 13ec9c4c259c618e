# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class AuthenticationSchemeType(OpenStrEnum):
    """
    How users log in at an institution: password, OAuth redirect, API key, blockchain address, or `trueAuth`
    (cookies taken from a web view).
    """

    USERNAME_PASSWORD = "usernamePassword"
    O_AUTH = "oAuth"
    API_KEY = "apiKey"
    BLOCKCHAIN_ADDRESS = "blockchainAddress"
    TRUE_AUTH = "trueAuth"
