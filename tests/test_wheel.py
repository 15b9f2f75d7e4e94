"""What `pip install autotask-sdk` would bring: built as a wheel, unpacked elsewhere, used from there."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel's content."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def test_it_holds_the_packages_the_facts_and_the_type_markers(unpacked: Path) -> None:
    assert {path.name for path in unpacked.iterdir()} >= {"autotask", "autotask_runtime", "autotask_codegen", "autotask_sandbox"}
    assert not (unpacked / "tests").exists()
    for package in ("autotask", "autotask_runtime", "autotask_codegen", "autotask_sandbox"):
        assert (unpacked / package / "py.typed").is_file()
    assert len(list((unpacked / "autotask_runtime" / "_spec" / "entities").glob("*.json"))) == 232
    assert (unpacked / "autotask_runtime" / "_spec" / "integrity.json").is_file()
    assert list((unpacked / "autotask_codegen" / "templates").glob("*.jinja"))


def test_its_metadata_asks_for_the_four_core_dependencies_only(unpacked: Path) -> None:
    (metadata,) = unpacked.glob("*.dist-info/METADATA")
    required = [line.split(": ")[1] for line in metadata.read_text().splitlines() if line.startswith("Requires-Dist")]
    core = {line.split("<")[0].split(">")[0].strip() for line in required if "extra ==" not in line}
    assert core == {"attrs", "cattrs", "httpx", "msgspec"}


def test_it_works_away_from_the_checkout(unpacked: Path, tmp_path: Path) -> None:
    program = (
        "import autotask, autotask_runtime.metadata as m, autotask_codegen.cli as c, sys\n"
        f"assert all(module.__file__.startswith({str(unpacked)!r}) for module in (autotask, m, c))\n"
        "assert len(m.load_spec().entities) == len(autotask.ENTITIES) == 232\n"
        "sys.exit(c.main(['generate', '--out', sys.argv[1], '--package', 'elsewhere']))\n"
    )
    # Its coverage would be that of other files than the checkout's.
    environ = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    environ["PYTHONPATH"] = str(unpacked)
    subprocess.run([sys.executable, "-c", program, str(tmp_path)], cwd=tmp_path, env=environ, check=True, capture_output=True)
    assert (tmp_path / "elsewhere" / "entities" / "tickets.py").is_file()


def test_a_tenants_package_can_be_installed_beside_it(unpacked: Path, tmp_path: Path) -> None:
    from autotask_codegen.cli import main as codegen

    tenant = ROOT / "examples" / "acme" / "tenant"
    out = tmp_path / "acme"
    assert codegen(["generate", "--tenant", str(tenant), "--package", "acme_autotask", "--out", str(out), "--project"]) == 0
    site = tmp_path / "site"
    install = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-build-isolation", "--no-index"]
    subprocess.run([*install, "--target", str(site), str(out)], check=True, capture_output=True)
    assert (site / "acme_autotask" / "py.typed").is_file()
    program = (
        "from importlib.metadata import version\n"
        "import acme_autotask, autotask\n"
        "assert version('acme-autotask') == acme_autotask.__version__ != autotask.__version__\n"
        "assert acme_autotask.TicketStatus.WAITING_CUSTOMER == 7\n"
    )
    environ = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    environ["PYTHONPATH"] = os.pathsep.join([str(unpacked), str(site)])
    subprocess.run([sys.executable, "-c", program], cwd=tmp_path, env=environ, check=True, capture_output=True)


def test_a_project_file_of_somebody_else_is_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from autotask_codegen.cli import main as codegen

    (tmp_path / "pyproject.toml").write_text("[project]\n", "utf-8")
    tenant = ROOT / "examples" / "acme" / "tenant"
    arguments = ["generate", "--tenant", str(tenant), "--package", "acme_autotask", "--out", str(tmp_path)]
    assert codegen([*arguments, "--project"]) == 2
    assert "pyproject.toml: not written by this command" in capsys.readouterr().err
    assert [file.name for file in tmp_path.iterdir()] == ["pyproject.toml"]
    assert codegen(arguments) == 0
    assert (tmp_path / "pyproject.toml").read_text("utf-8") == "[project]\n"
