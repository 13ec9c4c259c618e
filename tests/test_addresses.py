"""Where the project lives: one setting, in the metadata of every package, and nothing goes out without it."""

import tomllib
from dataclasses import replace
from email.parser import BytesParser
from pathlib import Path

import pytest
from pipeline.diagnostics import DiagnosticError
from shipping.addresses import missing_addresses, read_addresses
from shipping.artefacts import read_sdist, read_wheel
from shipping.build import build
from shipping.metadata import metadata_findings
from shipping.packages import ROOT, read_packages

FILLED = {
    "Homepage": "https://example.org/pennyweight",
    "Documentation": "https://example.org/pennyweight/docs/?page=1#start",
    "Changelog": "https://example.org/pennyweight/changelog",
    "Issues": "https://example.org/pennyweight/issues",
}


def root_with(folder: Path, **addresses: object) -> Path:
    lines = "\n".join(
        f"{name} = {str(value).lower() if value is True else repr(value)}" for name, value in addresses.items()
    )
    (folder / "pyproject.toml").write_text(f"[tool.pennyweight.addresses]\n{lines}\n", "utf-8")
    return folder


def test_with_the_setting_filled_every_wheel_and_sdist_names_all_four_addresses(tmp_path: Path) -> None:
    packages = {name: replace(each, project={**each.project, "urls": FILLED}) for name, each in read_packages().items()}

    built = build(packages, tmp_path / "dist", lambda _: None)

    assert len(built) == 7
    for files in built.values():
        wheel, sdist = read_wheel(files.wheel), read_sdist(files.sdist)
        [metadata] = [content for path, content in wheel.files.items() if path.endswith(".dist-info/METADATA")]
        for content in (metadata, sdist.files["PKG-INFO"]):
            told = BytesParser().parsebytes(content).get_all("Project-URL")
            assert told == [f"{label}, {address}" for label, address in FILLED.items()], files.wheel.name
        assert tomllib.loads(sdist.files["pyproject.toml"].decode())["project"]["urls"] == FILLED


def test_without_the_setting_packages_are_built_all_the_same_and_nothing_is_invented(tmp_path: Path) -> None:
    core = read_packages()["pennyweight-core"]
    package = replace(core, project={**core.project, "urls": {}})

    built = build({"pennyweight-core": package}, tmp_path / "dist", lambda _: None)

    wheel = read_wheel(built["pennyweight-core"].wheel)
    [metadata] = [content for path, content in wheel.files.items() if path.endswith(".dist-info/METADATA")]
    assert b"\nProject-URL:" not in metadata
    assert b"\nHome-page:" not in metadata


def test_metadata_that_names_another_address_is_refused() -> None:
    core = read_packages()["pennyweight-core"]
    package = replace(core, project={**core.project, "urls": FILLED})

    found = metadata_findings(
        package, "here", b"Metadata-Version: 2.4\nName: x\nVersion: 1\nProject-URL: Homepage, https://a.b\n"
    )

    assert "wrong Project-URL" in [diagnostic.message for diagnostic in found]


def test_the_setting_is_empty_or_whole() -> None:
    assert set(read_addresses(ROOT)) in (set(), set(FILLED))


def test_all_packages_share_the_setting() -> None:
    addresses = read_addresses(ROOT)

    assert all(package.project["urls"] == addresses for package in read_packages().values())


def test_each_address_that_is_not_set_is_a_finding_of_its_own() -> None:
    found = missing_addresses({"Homepage": FILLED["Homepage"]})

    assert [diagnostic.message for diagnostic in found] == [
        f"{name} is not set" for name in ("documentation", "changelog", "issues")
    ]
    assert all(diagnostic.expected and diagnostic.actual and diagnostic.hint for diagnostic in found)


def test_a_root_without_the_table_has_no_addresses(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.uv]\n", "utf-8")

    assert read_addresses(tmp_path) == {}


def test_what_is_set_is_read_and_what_is_empty_is_not(tmp_path: Path) -> None:
    root = root_with(tmp_path, homepage="https://example.org", issues="")

    assert read_addresses(root) == {"Homepage": "https://example.org"}


@pytest.mark.parametrize(
    "value",
    [
        "example.org",
        "http://example.org",
        "https://",
        "https://me:secret@example.org",
        "https://a b",
        "https://a/é",
        1,
        True,
    ],
)
def test_what_is_no_address_is_refused(tmp_path: Path, value: object) -> None:
    root = root_with(tmp_path, changelog=value)

    with pytest.raises(DiagnosticError, match=r"pyproject\.toml \[tool\.pennyweight\.addresses\]: wrong changelog"):
        read_addresses(root)


def test_a_name_that_the_setting_does_not_have_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DiagnosticError, match="home_page"):
        read_addresses(root_with(tmp_path, home_page="https://example.org"))


def test_no_package_has_addresses_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "specs").mkdir()
    (tmp_path / "core").mkdir()
    (tmp_path / "pyproject.toml").touch()
    (tmp_path / "specs" / "vendors.toml").write_text("[vendors]\n", "utf-8")
    (tmp_path / "core" / "pyproject.toml").write_text(
        '[project]\nname = "x"\nurls = { Homepage = "https://example.org" }\n', "utf-8"
    )

    with pytest.raises(DiagnosticError, match=r"core/pyproject\.toml: has addresses of its own"):
        read_packages(tmp_path)
