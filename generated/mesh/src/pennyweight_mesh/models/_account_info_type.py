# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class AccountInfoType(OpenStrEnum):
    """
    Piece of profile data that an exchange may disclose about the account holder; `id` asks for the identity
    document.
    """

    FIRST_NAME = "firstName"
    MIDDLE_NAME = "middleName"
    LAST_NAME = "lastName"
    ACCOUNT_NUMBER = "accountNumber"
    EMAIL = "email"
    MOBILE_NUMBER = "mobileNumber"
    COMPANY_NAME = "companyName"
    COUNTRY_CODE = "countryCode"
    CITY = "city"
    POSTAL_CODE = "postalCode"
    ADDRESS = "address"
    ID = "id"
    DATE_OF_BIRTH = "dateOfBirth"
