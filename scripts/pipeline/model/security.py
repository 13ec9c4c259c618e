"""Whether an operation needs credentials, and of which kind, as the `security` of the document says."""

from pipeline.openapi.document import Document


def is_signed(document: Document, operation: Document) -> bool:
    """
    Whether an operation needs credentials.

    It needs none where the document says so in as many words, by an empty `security` or by no more than `{}` in it; where
    it says nothing, who knows.
    """
    demands = operation.get("security", document.get("security"))
    return demands is None or any(demands)


def is_open_to_tokens(document: Document, operation: Document) -> bool:
    """Whether an operation takes a bearer token instead of other credentials; False where it takes nothing else."""
    schemes = document.get("components", {}).get("securitySchemes", {})
    bearers = {
        name for name, it in schemes.items() if it.get("scheme", "").lower() == "bearer" or it["type"] == "oauth2"
    }
    options = operation.get("security", document.get("security")) or []
    alone = [option for option in options if option and option.keys() <= bearers]
    return bool(alone) and len(options) > len(alone)
