# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class ApiKeyType(OpenStrEnum):
    """
    Signature algorithm of a key: `rsa` is 2048-bit RSA-PSS with SHA-256, `ed25519` signs the same text at less
    cost.
    """

    RSA = "rsa"
    ED25519 = "ed25519"
