"""The workflows: what may run with our name, and what may upload."""

import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

FOLDER = Path(__file__).parents[1] / ".github" / "workflows"
WORKFLOWS = sorted(FOLDER.glob("*.yml"))
PINNED = re.compile(r"[\w.-]+/[\w./-]+@[0-9a-f]{40}")


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.stem)
def test_every_action_is_pinned_by_commit_with_its_version_beside_it(workflow: Path) -> None:
    lines = [line.partition("uses:")[2].strip() for line in workflow.read_text("utf-8").splitlines() if "uses:" in line]

    assert lines
    for line in lines:
        action, _, comment = line.partition(" # ")
        assert PINNED.fullmatch(action), line
        assert re.fullmatch(r"v\d+\.\d+\.\d+", comment), line


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.stem)
def test_workflows_may_only_read_and_checkouts_keep_no_credentials(workflow: Path) -> None:
    content = YAML(typ="safe").load(workflow)

    assert content["permissions"] == {"contents": "read"}
    for step in steps(content):
        if step.get("uses", "").startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] is False


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.stem)
def test_no_command_is_put_together_from_what_others_may_name(workflow: Path) -> None:
    content = YAML(typ="safe").load(workflow)

    for step in steps(content):
        assert not re.search(r"\$\{\{(?! matrix\.)", step.get("run", "")), step


def test_the_job_that_uploads_holds_one_right_and_runs_no_code_of_ours() -> None:
    jobs = release()["jobs"]
    granted = {name: job["permissions"] for name, job in jobs.items() if "permissions" in job}

    assert granted == {"upload": {"id-token": "write"}}
    assert not any("run" in step or "checkout" in step["uses"] for step in jobs["upload"]["steps"])


def test_uploads_come_from_the_build_job_through_a_protected_environment() -> None:
    job = release()["jobs"]["upload"]
    upload = job["steps"][-1]

    assert (job["needs"], job["environment"]) == (["build", "rehearse"], "pypi")
    assert "github.event_name == 'push' && github.ref_type == 'tag'" in job["if"]
    assert upload["uses"].startswith("pypa/gh-action-pypi-publish@")
    assert upload["with"]["attestations"] is True
    assert not {"password", "user", "repository-url", "skip-existing"} & upload["with"].keys()


def test_the_release_is_built_with_hashed_pins_only() -> None:
    commands = [line for step in release()["jobs"]["build"]["steps"] for line in step.get("run", "").splitlines()]
    installs = [command.partition("python -m ")[2] for command in commands if "pip install" in command]

    assert installs == [f"pip install --require-hashes -r requirements/{pins}.txt" for pins in ("pipeline", "build")]


def test_what_is_rehearsed_is_apart_from_what_is_uploaded() -> None:
    steps = release()["jobs"]["rehearse"]["steps"]

    assert "python scripts/rehearse.py" in [step.get("run") for step in steps]
    assert [step["with"]["name"] for step in steps if "upload-artifact" in step.get("uses", "")] == [
        "bills-of-materials"
    ]
    assert not any("rehearse" in step.get("run", "") for step in release()["jobs"]["build"]["steps"])


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.stem)
def test_whatever_is_installed_has_a_hash(workflow: Path) -> None:
    commands = [line for step in steps(YAML(typ="safe").load(workflow)) for line in step.get("run", "").splitlines()]
    installs = [
        part
        for command in commands
        for part in re.split(r"&&|;", command)
        if re.search(r"\b(install|uvx|pipx)\b", part)
    ]

    assert installs
    for command in installs:
        found = re.search(r"pip install --require-hashes -r (requirements/[a-z]+\.txt)\s*$", command)
        assert found, command
        assert (FOLDER.parents[1] / found[1]).is_file()


@pytest.mark.parametrize(("status", "ends"), [(0, 0), (1, 0), (2, 1)])
def test_a_release_says_how_many_words_are_missing_and_is_made(tmp_path: Path, status: int, ends: int) -> None:
    steps = release()["jobs"]["build"]["steps"]
    [words] = [number for number, step in enumerate(steps) if "pipeline refresh --todo" in step.get("run", "")]
    [prepare] = [number for number, step in enumerate(steps) if step.get("id") == "prepare"]
    assert words < prepare
    python = tmp_path / "build/words/bin/python"
    python.parent.mkdir(parents=True)
    python.write_text(
        f'#!/bin/sh\necho "acme: 3 places without words"\necho "  Thing.size: no description"\nexit {status}\n', "utf-8"
    )
    python.chmod(0o755)
    lines = [line for line in steps[words]["run"].splitlines() if "venv" not in line and "pip install" not in line]
    summary = tmp_path / "summary.md"

    run = subprocess.run(
        ["bash", "-eo", "pipefail", "-c", "\n".join(lines)],
        cwd=tmp_path,
        env={**os.environ, "GITHUB_STEP_SUMMARY": str(summary)},
        check=False,
    )

    assert run.returncode == ends
    assert ends or summary.read_text("utf-8") == "acme: 3 places without words\n"


def test_only_the_jobs_that_upload_or_propose_may_write() -> None:
    granted = {
        f"{workflow.stem}/{name}": job["permissions"]
        for workflow in WORKFLOWS
        for name, job in YAML(typ="safe").load(workflow)["jobs"].items()
        if "permissions" in job
    }

    assert granted == {
        "release/upload": {"id-token": "write"},
        "drift/propose": {"contents": "write", "pull-requests": "write"},
    }


def test_the_job_that_proposes_runs_no_code_of_ours_and_hands_its_token_to_no_action() -> None:
    job = drift()["jobs"]["propose"]
    ours = re.compile(r"nox|python|\bpip\b|\buv\b|\./|scripts/|\bsource\b|\beval\b")

    actions = [step["uses"].partition("@")[0] for step in job["steps"] if "uses" in step]
    assert actions == ["actions/checkout", "actions/download-artifact"]
    assert not any(ours.search(step.get("run", "")) for step in job["steps"])
    assert [step for step in job["steps"] if "GH_TOKEN" in str(step)] == job["steps"][-1:]


def test_vendors_are_read_at_night_and_by_hand_and_never_for_a_pull_request() -> None:
    assert set(drift()["on"]) == {"schedule", "workflow_dispatch"}
    assert not any(
        re.search(r"-s \W*(refresh|drift|add|upstream)\b", step.get("run", ""))
        for workflow in WORKFLOWS
        if workflow.stem != "drift"
        for step in steps(YAML(typ="safe").load(workflow))
    )


def test_the_names_of_vendors_reach_no_script_but_through_the_environment() -> None:
    job = drift()["jobs"]["propose"]

    assert job["strategy"]["matrix"] == {"vendor": "${{ fromJSON(needs.look.outputs.changed) }}"}
    assert not any("${{" in step.get("run", "") for step in job["steps"])


def release() -> dict[str, Any]:
    """Return the release workflow."""
    content: dict[str, Any] = YAML(typ="safe").load(FOLDER / "release.yml")
    return content


def drift() -> dict[str, Any]:
    """Return the nightly workflow."""
    content: dict[str, Any] = YAML(typ="safe").load(FOLDER / "drift.yml")
    return content


def steps(workflow: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield each step of each job."""
    for job in workflow["jobs"].values():
        yield from job["steps"]


def test_a_pull_request_is_compared_with_the_commit_that_it_left() -> None:
    job = YAML(typ="safe").load(FOLDER / "ci.yml")["jobs"]["changelog"]
    checkout, *_, check = job["steps"]

    assert job["if"] == "github.event_name == 'pull_request'"
    assert checkout["with"]["fetch-depth"] == 0
    assert check["env"] == {"BASE": "${{ github.event.pull_request.base.sha }}"}
    assert check["run"].endswith('nox -s changelog -- --since "$BASE"')
