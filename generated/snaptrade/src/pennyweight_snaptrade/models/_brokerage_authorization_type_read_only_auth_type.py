# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from pennyweight_core.runtime import OpenStrEnum


class BrokerageAuthorizationTypeReadOnlyAuthType(OpenStrEnum):
    """Technique of a login: OAuth, scraping the website, an unofficial API, or an API token."""

    OAUTH = "OAUTH"
    SCRAPE = "SCRAPE"
    UNOFFICIAL_API = "UNOFFICIAL_API"
    TOKEN = "TOKEN"
