"""The nightly workflow, its scripts run for real: one pull request for each vendor that changed, brought up to date later."""

from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING

import pytest
from fetch.publishing import Reply, Site

from .nightly_workflow import Hub, scripts
from .publications import with_less, with_more
from .test_drift import Nightly, tracked

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from .harbour import Harbour

pytestmark = pytest.mark.skipif(
    shutil.which("bash") is None or sys.platform == "win32", reason="the jobs run under bash on Linux"
)


@pytest.fixture
def night(harbour: Harbour) -> Iterator[Nightly]:
    with Site() as site:
        yield Nightly(harbour, site)


@pytest.fixture
def hub(night: Nightly, tmp_path: Path) -> Hub:
    assert night.harbour.run("regenerate") == 0
    return Hub(night.harbour, tmp_path / "hub")


def test_a_night_in_which_nothing_changed_opens_nothing(hub: Hub) -> None:
    assert hub.night() == []
    assert hub.calls == []
    assert hub.git("branch", "--list") == "* main\n"


@pytest.mark.timeout(400)  # it runs whole sessions of its own
def test_each_vendor_that_changed_gets_a_pull_request_and_the_next_night_brings_it_up_to_date(
    night: Nightly, hub: Hub, tmp_path: Path
) -> None:
    night.publish(with_more())
    night.publish(with_less(), "bakery")

    assert hub.night() == ["acme", "bakery"]

    titles = [call[call.index("--title") + 1] for call in hub.calls]
    assert [call[:4] for call in hub.calls] == [
        ["pr", "create", "--head", f"drift/{name}"] for name in ("acme", "bakery")
    ]
    assert titles == [
        "Acme & Sons changed its API: 2 changes, nothing breaks",
        "Acme & Sons changed its API: 3 changes, 1 breaking",
    ]
    assert hub.git("log", "-1", "--format=%s", "drift/acme") == f"{titles[0]}\n"

    night.publish(with_less())
    assert hub.night() == ["acme", "bakery"]

    assert [call[:3] for call in hub.calls[2:]] == [["pr", "edit", f"drift/{name}"] for name in ("acme", "bakery")]
    assert hub.git("rev-list", "--count", "main..drift/acme") == "1\n"
    branch = tmp_path / "branch"
    hub.git("clone", "--quiet", "--branch", "drift/acme", str(hub.bare), str(branch))
    assert night.harbour.refresh() == 0
    assert night.harbour.run("regenerate", "acme") == 0
    assert tracked(branch) == tracked(night.harbour.root)


def test_a_vendor_that_can_not_be_read_is_a_warning_and_the_others_are_proposed(night: Nightly, hub: Hub) -> None:
    night.site.pages["/bakery.yaml"] = Reply(status=404)
    night.publish(with_more())

    assert hub.night() == ["acme"]
    assert "::warning::" in hub.log


def test_a_session_that_fails_before_it_can_tell_fails_the_job(hub: Hub) -> None:
    [script] = [script for script in scripts("look") if "nox -s drift" in script]

    with pytest.raises(AssertionError, match=r"changed\.json"):
        hub._bash(hub.folder, script, GITHUB_OUTPUT=str(hub.folder / "output"))
