# Made by `nox -s "regenerate(mesh)"` from specs/mesh/admin and overlays/mesh/admin. Please don't edit.
# Wrong type? specs/mesh/admin/corrections.yaml. Missing behaviour? overlays/mesh/admin.

from pennyweight_core.runtime import OpenStrEnum


class ApiResultStatus(OpenStrEnum):
    """Verdict of a request: `ok`, or the reason it was rejected. `locked` and `tooManyRequest` may pass; retry later."""

    OK = "ok"
    SERVER_FAILURE = "serverFailure"
    PERMISSION_DENIED = "permissionDenied"
    BAD_REQUEST = "badRequest"
    NOT_FOUND = "notFound"
    CONFLICT = "conflict"
    TOO_MANY_REQUEST = "tooManyRequest"
    LOCKED = "locked"
    UNAVAILABLE_FOR_LEGAL_REASONS = "unavailableForLegalReasons"
