"""Every operation of every client as a command: its options, its words, what is secret and what only reads."""

import inspect

import click
import pytest
from pennyweight._cli.arguments import arguments_of
from pennyweight._cli.call import _COMMON, _command
from pennyweight._cli.operations import client_class, installed_clients, methods

VENDORS = ("kalshi", "snaptrade", "mesh", "onebalance")


@pytest.mark.parametrize("vendor", VENDORS)
def test_every_operation_has_a_command_with_help(vendor: str) -> None:
    """Every public method of the client, with every argument, and no option that two arguments share."""
    found = methods(vendor)
    client = client_class(vendor)
    assert len(found) > 15

    for name, method in found.items():
        command = _command(method)
        given = {
            it.name
            for it in inspect.signature(method.function).parameters.values()
            if it.name not in ("self", "options")
        }
        assert {it.name for it in arguments_of(method)} == given
        assert not given & set(_COMMON), name
        options = [option for it in command.params for option in (*it.opts, *it.secondary_opts)]
        assert len(options) == len(set(options)), name
        with click.Context(command, info_name=name) as context:
            text = command.get_help(context)
        assert method.operation.path in text
        assert all(option in text for option in options if option.startswith("--"))
    assert client.__name__ in ("Kalshi", "SnapTrade", "Mesh", "OneBalance")


def test_every_argument_has_its_text_from_the_client() -> None:
    without = [
        f"{name} {argument.name}"
        for vendor in VENDORS
        for name, method in methods(vendor).items()
        for argument in arguments_of(method)
        if not argument.option.help
    ]

    assert not without


def test_the_secret_arguments_are_these() -> None:
    """Hidden where a call is asked about, and taken from the environment: people look this list over."""
    secret = {
        f"{vendor} {argument.name}"
        for vendor in VENDORS
        for method in methods(vendor).values()
        for argument in arguments_of(method)
        if argument.is_secret
    }

    assert secret == {
        "mesh access_token",
        "mesh auth_token",
        "mesh challenge_code",
        "mesh client_secret",
        "mesh from_auth_token",
        "mesh mfa_code",
        "mesh password",
        "mesh refresh_token",
        "mesh to_auth_token",
        "mesh token",
        "mesh trade_pin",
        "mesh trade_token",
        "snaptrade user_secret",
    }


def test_what_reads_is_what_says_so() -> None:
    """An operation that is sent by POST and reads all the same: this list is looked over by people."""
    reading = {
        f"{vendor} {name}"
        for vendor in VENDORS
        for name, method in methods(vendor).items()
        if method.is_reading and method.operation.method != "GET"
    }

    assert reading == {
        "snaptrade accounts.search_symbols",
        "snaptrade orders.get",
        "snaptrade orders.preview",
        "snaptrade orders.preview_crypto",
        "snaptrade orders.preview_multi_leg",
        "snaptrade symbols.search",
        "mesh accounts.get_profile",
        "mesh accounts.verify",
        "mesh balances.get",
        "mesh holdings.get",
        "mesh holdings.get_values",
        "mesh orders.get",
        "mesh orders.get_features",
        "mesh orders.get_symbol_info",
        "mesh orders.list",
        "mesh orders.preview",
        "mesh solana.check_token_address",
        "mesh solana.get_latest_blockhash",
        "mesh solana.get_token_program",
        "mesh transfers.get",
        "mesh transfers.get_asset_details",
        "mesh transfers.list",
        "mesh transfers.quote",
        "onebalance accounts.predict_address",
    }


def test_the_installed_clients_are_listed() -> None:
    assert installed_clients()[:4] == list(VENDORS)
