# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from ._user_identification_type import UserIdentificationType


@model
class B2BBrokerAccountDetailsResponse:
    """Profile data of an account holder. Institutions disclose different parts; everything else is null."""

    integration_name: str | None | Unset = model_field(name="integrationName", default=UNSET)
    """Display name of the institution that supplied the data. Null when not reported."""

    first_name: str | None | Unset = model_field(name="firstName", default=UNSET)
    """Given name of the account holder. Null when not reported."""

    middle_name: str | None | Unset = model_field(name="middleName", default=UNSET)
    """Middle name of the account holder; null if the institution keeps none."""

    last_name: str | None | Unset = model_field(name="lastName", default=UNSET)
    """Family name of the account holder. Null when not reported."""

    account_number: str | None | Unset = model_field(name="accountNumber", default=UNSET)
    """Account number at the institution. Null when not reported."""

    email: str | None | Unset = UNSET
    """Email address registered with the institution. Null when not reported."""

    mobile_number: str | None | Unset = model_field(name="mobileNumber", default=UNSET)
    """Mobile phone number registered with the institution. Null when not reported."""

    company_name: str | None | Unset = model_field(name="companyName", default=UNSET)
    """Name of the company if the account belongs to one. Null when not reported."""

    country_code: str | None | Unset = model_field(name="countryCode", default=UNSET)
    """Code of the holder's country of residence. Null when not reported."""

    city: str | None | Unset = UNSET
    """City of the holder's postal address. Null when not reported."""

    postal_code: str | None | Unset = model_field(name="postalCode", default=UNSET)
    """Postal or ZIP code of the holder's address. Null when not reported."""

    address: str | None | Unset = UNSET
    """Street part of the holder's postal address. Null when not reported."""

    id_type: UserIdentificationType | None | Unset = model_field(name="idType", default=UNSET)
    """Kind of identity document that `id_number` belongs to. Null when not reported."""

    id_number: str | None | Unset = model_field(name="idNumber", default=UNSET)
    """Number of the identity document named by `id_type`. Null when not reported."""

    date_of_birth: int | None | Unset = model_field(name="dateOfBirth", default=UNSET)
    """
    Holder's birthday as Unix time; Mesh does not document whether in seconds or milliseconds. Null when not
    reported.
    """
