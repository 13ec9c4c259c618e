"""What a release rests on: versions against tags, floors, and what may be in an artefact."""

import io
import re
import zipfile
from collections.abc import Iterable
from importlib.metadata import requires
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version
from pipeline.diagnostics import DiagnosticError
from shipping.artefacts import Artefact, diagnostics, forbidden_texts, read_wheel
from shipping.bounds import bound_findings, floor, floors, is_capped
from shipping.calls import CALLS
from shipping.environment import check_versions
from shipping.folder import replaced
from shipping.packages import ROOT, needs, read_packages
from shipping.probe import constructed
from shipping.tags import last_released, released_by, standing

TAGS = ["pennyweight-v0.9.0", "pennyweight-v0.10.0", "pennyweight-core-v3.0.0", "pennyweight-venmo-v7.0", "v1"]


def test_a_package_without_a_tag_is_new() -> None:
    assert standing("pennyweight-mesh", "0.1.0", TAGS, changed=False).is_new


def test_the_highest_version_counts_not_the_last_in_the_alphabet() -> None:
    assert last_released("pennyweight", TAGS) == "0.10.0"


def test_a_released_package_that_did_not_change_is_not_new() -> None:
    assert not standing("pennyweight", "0.10.0", TAGS, changed=False).is_new


def test_a_change_without_a_new_version_is_refused() -> None:
    with pytest.raises(DiagnosticError, match=r"changed since pennyweight-v0\.10\.0") as caught:
        standing("pennyweight", "0.10.0", TAGS, changed=True)

    assert "raise its version" in str(caught.value)


def test_a_version_never_goes_back() -> None:
    with pytest.raises(DiagnosticError, match=r"more than 0\.10\.0"):
        standing("pennyweight", "0.9.1", TAGS, changed=True)


def test_a_tag_releases_the_package_and_version_that_it_names() -> None:
    versions = {"pennyweight": "0.2.0", "pennyweight-core": "1.0.0"}

    assert released_by("pennyweight-core-v1.0.0", versions) == "pennyweight-core"
    assert released_by("pennyweight-v0.2.0", versions) == "pennyweight"


@pytest.mark.parametrize("tag", ["pennyweight-v0.3.0", "pennyweight-core-1.0.0", "v0.2.0", ""])
def test_a_tag_that_names_nothing_in_the_tree_is_refused(tag: str) -> None:
    with pytest.raises(DiagnosticError, match="is no version in the tree"):
        released_by(tag, {"pennyweight": "0.2.0", "pennyweight-core": "1.0.0"})


@pytest.mark.parametrize(
    ("requirement", "lowest"), [("a>=1.2,<2", "1.2"), ("a==3", "3"), ("a[x]~=4.1", "4.1"), ("a<2", None), ("a", None)]
)
def test_the_floor_is_the_lower_bound(requirement: str, lowest: str | None) -> None:
    assert floor(Requirement(requirement)) == (Version(lowest) if lowest else None)


def test_of_two_floors_the_higher_one_is_what_is_installed() -> None:
    assert floors(map(Requirement, ["a>=1,<3", "a>=2,<4"])) == {"a": Version("2")}


def test_a_requirement_without_a_floor_is_refused() -> None:
    with pytest.raises(DiagnosticError, match="has no lower bound"):
        floors([Requirement("a<3")])


@pytest.mark.parametrize("requirement", ["a", "a>=1", "a<2", "a!=1.5", "a @ https://example.org/a.whl"])
def test_an_open_requirement_is_found(requirement: str) -> None:
    assert bound_findings("here", [Requirement(requirement)])


@pytest.mark.parametrize("name", read_packages())
def test_every_dependency_has_a_floor_and_a_cap(name: str) -> None:
    package = read_packages()[name]
    extras = package.project.get("optional-dependencies", {})

    assert not bound_findings(name, package.requirements(extras))
    assert all(map(is_capped, package.requirements(extras)))


def test_no_package_lets_in_a_version_that_an_advisory_is_about() -> None:
    rows = re.findall(r"^\| `([\w-]+)`[^|]*\| ([\d.]+) \|", (ROOT / "SECURITY.md").read_text("utf-8"), re.MULTILINE)
    lowest = {name: Version(version) for name, version in rows}
    packages = read_packages()

    assert len(lowest) == 16
    for package in packages.values():
        for extras in ((), *((extra,) for extra in package.project.get("optional-dependencies", {}))):
            declared = [item for item in needs(package, extras, packages) if item.name not in packages]
            promised = floors(declared)
            for name in brought(declared) & lowest.keys():
                assert promised.get(name, Version("0")) >= lowest[name], (
                    f"{package.name}{list(extras)} lets in an old {name}"
                )


def test_floors_are_found_by_any_spelling_of_a_name() -> None:
    check_versions(
        "here", {"Pygments": "2.20.0", "ruamel_yaml": "1"}, {"pygments": Version("2.20"), "ruamel.yaml": Version("1")}
    )

    with pytest.raises(DiagnosticError, match=r"expected  2\.20\n  found     2\.21\.0"):
        check_versions("here", {"Pygments": "2.21.0"}, {"pygments": Version("2.20")})
    with pytest.raises(DiagnosticError, match="nothing"):
        check_versions("here", {}, {"pygments": Version("2.20")})


def test_a_client_needs_what_core_needs() -> None:
    packages = read_packages()

    names = {requirement.name for requirement in needs(packages["pennyweight-kalshi"], (), packages)}
    assert names >= {
        "pennyweight-core",
        "cryptography",
        *(item.name for item in packages["pennyweight-core"].requirements()),
    }


def test_the_shim_with_all_extras_needs_every_client() -> None:
    packages = read_packages()

    names = {requirement.name for requirement in needs(packages["pennyweight"], ("all",), packages)}
    assert names >= {package.name for package in packages.values() if package.understood}


def test_every_client_of_a_vendor_that_the_sandbox_serves_has_a_call_for_the_smoke_test() -> None:
    assert CALLS.keys() == {package.module for package in read_packages().values() if package.served}


def test_a_client_without_a_call_is_made_for_the_smoke_test() -> None:
    assert constructed("pennyweight_mesh") == "Mesh, made"


def test_a_wheel_that_mentions_the_checkout_is_refused() -> None:
    wheel = Artefact("a.whl", {"pennyweight_core/x.py": f"HOME = {str(ROOT)!r}".encode()})

    found = diagnostics(read_packages()["pennyweight-core"], wheel, Artefact("a.tar.gz", {}), forbidden_texts())
    assert any(diagnostic.message == "mentions this machine" and diagnostic.actual == str(ROOT) for diagnostic in found)


@pytest.mark.parametrize(
    "path", ["pennyweight_core/tests/x.py", "pennyweight_core/test_x.py", "pennyweight_core/notes.txt"]
)
def test_a_wheel_with_tests_or_other_files_is_refused(path: str) -> None:
    found = diagnostics(
        read_packages()["pennyweight-core"], Artefact("a.whl", {path: b""}), Artefact("a.tar.gz", {}), ()
    )

    assert f"a.whl/{path}" in [
        diagnostic.location for diagnostic in found if diagnostic.message == "should not be published"
    ]


def test_a_wheel_reads_as_its_paths_and_contents(tmp_path: Path) -> None:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as wheel:
        wheel.writestr("pennyweight_core/__init__.py", "x = 1")
    (tmp_path / "a.whl").write_bytes(content.getvalue())

    assert read_wheel(tmp_path / "a.whl") == Artefact("a.whl", {"pennyweight_core/__init__.py": b"x = 1"})


def test_a_folder_is_replaced_whole_or_not_at_all(tmp_path: Path) -> None:
    dist = tmp_path / "dist"
    with replaced(dist) as draft:
        (draft / "old.whl").touch()
    with pytest.raises(FileNotFoundError), replaced(dist) as draft:
        (draft / "new.whl").rename(draft / "missing" / "new.whl")

    assert [path.name for path in tmp_path.rglob("*")] == ["dist", "old.whl"]


def test_a_folder_with_files_of_others_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").touch()

    with pytest.raises(DiagnosticError, match=r"thesis\.txt"), replaced(tmp_path):
        pass


def test_a_missing_package_says_how_to_make_it(tmp_path: Path) -> None:
    (tmp_path / "specs").mkdir()
    (tmp_path / "core").mkdir()
    (tmp_path / "specs" / "vendors.toml").write_bytes((ROOT / "specs" / "vendors.toml").read_bytes())
    (tmp_path / "pyproject.toml").touch()
    (tmp_path / "core" / "pyproject.toml").write_bytes((ROOT / "core" / "pyproject.toml").read_bytes())

    with pytest.raises(DiagnosticError, match=r"generated/kalshi/pyproject\.toml: is missing\n.*regenerate"):
        read_packages(tmp_path)


def brought(requirements: Iterable[Requirement]) -> set[str]:
    """Return the names of what is installed with these requirements, found among what is installed here."""
    seen: set[tuple[str, str]] = set()
    left = [(item.name, extra) for item in requirements for extra in ("", *item.extras)]
    while left:
        name, extra = left.pop()
        if (name, extra) not in seen:
            seen.add((name, extra))
            for item in map(Requirement, requires(name) or ()):
                if item.marker is None or item.marker.evaluate({"extra": extra}):
                    left += [(canonicalize_name(item.name), each) for each in ("", *item.extras)]
    return {name for name, _ in seen}
