"""Settings and credentials from the environment and from a TOML file: which goes before which, and what is said of mistakes."""

import logging
import os
from pathlib import Path
from typing import Any

import attrs
import pytest

from autotask import AsyncAutotask, Autotask, errors
from autotask.settings import Budget, Retry, Settings, ZoneHost
from autotask_runtime.configuration.sources import SECTIONS, load

from .conftest import Both
from .scripted import ITEM, scripted

SECRET, CODE = "toml-hunter-two", "TOML-TRACKING"
CREDENTIALS = {
    "AUTOTASK_USERNAME": "env@acme.example",
    "AUTOTASK_SECRET": "env-hunter-two",
    "AUTOTASK_INTEGRATION_CODE": "ENVCODE",
}
ZONE = "https://webservices14.autotask.net/ATServicesRest/"
FILE = f"""
preset = "production"
timeout = 20
[credentials]
username = "toml@acme.example"
secret = "{SECRET}"
integration_code = "{CODE}"
api_url = "{ZONE}"
[retry]
attempts = 9
growth = "linear"
[zones]
probe = ["{ZONE}"]
hosts = ["{ZONE}", {{ url = "{ZONE}", weight = 2, backup = true }}]
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return written(tmp_path, FILE)


def written(folder: Path, text: str) -> Path:
    path = folder / "autotask.toml"
    path.write_text(text, encoding="utf-8")
    path.chmod(0o600)
    return path


def wrong(*arguments: Any) -> list[str]:
    """What is said of these sources, a line each."""
    with pytest.raises(errors.ConfigurationError) as told:
        load(*arguments)
    assert told.value.__context__ is None, "the parser's error holds the document"
    return str(told.value).splitlines()


# The environment


def variables() -> dict[str, object]:
    """The variable of every setting, also of one that is added later, and the setting's default."""
    found = {}
    kinds: dict[str, Any] = {"": Settings, **SECTIONS}
    for section, kind in kinds.items():
        for item in attrs.fields(kind):
            if item.name not in SECTIONS:
                found["_".join(part for part in ("AUTOTASK", section, item.name) if part).upper()] = getattr(kind(), item.name)
    return found


@pytest.mark.parametrize("variable", variables())
def test_every_setting_has_a_variable(variable: str) -> None:
    default = variables()[variable]
    text = ",".join(default) if isinstance(default, tuple | dict) else str(default)
    assert Settings.from_env({variable: text}) == Settings()


@pytest.mark.parametrize("variable", [name for name, default in variables().items() if isinstance(default, bool | int | float)])
def test_a_variable_that_is_no_number_or_switch_is_refused_by_name(variable: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=rf"\({variable}\): 'many'"):
        Settings.from_env({variable: "many"})


def test_variables_are_read_as_what_their_fields_are() -> None:
    settings = Settings.from_env(
        {
            "AUTOTASK_TIMEOUT": " 30 ",
            "AUTOTASK_BATCH_WINDOW": "none",
            "AUTOTASK_DEDUPLICATE": "No",
            "AUTOTASK_RETRY_ATTEMPTS": "8",
            "AUTOTASK_RETRY_WITHIN": "inf",
            "AUTOTASK_BUDGET_REDIS": "redis://localhost/0",
            "AUTOTASK_ZONES_PROBE": f"{ZONE}, {ZONE}",
            "AUTOTASK_ZONES_HOSTS": ZONE,
            "AUTOTASK_RETRY_GROWTH": "",
        }
    )
    assert (settings.timeout, settings.batch_window, settings.deduplicate) == (30, None, False)
    assert settings.retry == Retry(attempts=8, within=float("inf"))
    assert settings.budget == Budget(redis="redis://localhost/0")
    assert settings.zones.probe == (ZONE, ZONE)
    assert settings.zones.hosts == (ZoneHost(url=ZONE),)


def test_a_preset_is_chosen_by_a_variable_and_changed_by_others() -> None:
    settings = Settings.from_env({"AUTOTASK_PRESET": "development", "AUTOTASK_RETRY_ATTEMPTS": "7"})
    preset = Settings.development()
    assert settings == attrs.evolve(preset, retry=attrs.evolve(preset.retry, attempts=7))


def test_everything_wrong_in_the_environment_is_listed_with_its_variable() -> None:
    environ = {
        "AUTOTASK_TIMEOUT": "30s",
        "AUTOTASK_RETRY_ATTEMPTS": "0",
        "AUTOTASK_RETRY_ATEMPTS": "3",
        "AUTOTASK_BREAKER_ON": "maybe",
        "AUTOTASK_PRESET": "prod",
        "AUTOTASK_ZONES_HOSTS": f"{ZONE},nowhere",
        **CREDENTIALS,
        "AUTOTASK_SECRET": "",
    }
    lines = wrong(environ)
    assert lines[0] == "not set in the environment: AUTOTASK_SECRET"
    assert {line.partition(";")[0] for line in lines[1:]} == {
        "timeout (AUTOTASK_TIMEOUT): '30s'",
        "retry.attempts (AUTOTASK_RETRY_ATTEMPTS): 0",
        "AUTOTASK_RETRY_ATEMPTS: no setting of retry",
        "breaker.on (AUTOTASK_BREAKER_ON): 'maybe'",
        "preset (AUTOTASK_PRESET): one of production, development",
        "zones.hosts (AUTOTASK_ZONES_HOSTS): number 2: host.url: 'nowhere'",
    }
    assert "did you mean AUTOTASK_RETRY_ATTEMPTS" in "\n".join(lines)


def test_other_programs_variables_are_left_alone(caplog: pytest.LogCaptureFixture) -> None:
    assert Settings.from_env({"AUTOTASK_EAGER_IMPORT": "1", "AUTOTASK_PORTAL": "x", "RETRY_ATTEMPTS": "0"}) == Settings()
    assert caplog.messages == []


def test_a_variable_that_resembles_a_setting_is_named_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    assert Settings.from_env({"AUTOTASK_TIMOUT": "1"}) == Settings()
    assert caplog.messages == ["the environment has AUTOTASK_TIMOUT, which is not read; is AUTOTASK_TIMEOUT meant?"]


# The file


def test_a_file_says_it_all(file: Path) -> None:
    found = load({}, file)
    assert (found.credentials.username, found.credentials.secret, found.api_url) == ("toml@acme.example", SECRET, ZONE)
    preset = Settings.production()
    assert found.settings.retry == attrs.evolve(preset.retry, attempts=9, growth="linear")
    assert (found.settings.timeout, found.settings.budget) == (20, preset.budget)
    assert found.settings.zones.hosts == (ZoneHost(url=ZONE), ZoneHost(url=ZONE, weight=2, backup=True))
    assert Settings.from_toml(file) == found.settings


def test_the_environment_goes_before_the_file_field_by_field(file: Path) -> None:
    found = load({**CREDENTIALS, "AUTOTASK_RETRY_ATTEMPTS": "2", "AUTOTASK_PRESET": "development"}, file)
    assert (found.credentials.username, found.credentials.secret) == ("env@acme.example", "env-hunter-two")
    assert found.api_url == ZONE
    assert (found.settings.retry.attempts, found.settings.retry.growth) == (2, "linear")
    assert (found.settings.timeout, found.settings.budget) == (20, Settings.development().budget)


def test_arguments_go_before_both(file: Path) -> None:
    given = Settings(timeout=5.0)
    environ = {"AUTOTASK_TIMEOUT": "6", "AUTOTASK_RETRY_ATTEMPTS": "nonsense"}
    assert load(environ, file, given).settings is given
    assert load({**CREDENTIALS, **environ}, settings=given).settings is given


@pytest.mark.parametrize("kind", [Autotask, AsyncAutotask])
def test_clients_are_made_of_them(kind: Any, file: Path) -> None:
    client = kind.from_toml(file, {"AUTOTASK_TIMEOUT": "7"})
    assert client._session.settings.timeout == 7
    assert client._session.settings.retry.attempts == 9
    assert repr(client) == f"<{kind.__name__}: toml@acme.example at {ZONE}>"
    assert kind.from_env({**CREDENTIALS, "AUTOTASK_TIMEOUT": "8"})._session.settings.timeout == 8


def test_everything_wrong_in_a_file_is_listed_with_its_path(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        f"""
        preset = 5
        timout = 3
        attempts = 3
        breaker = true
        timeout = 1979-05-27
        [credentials]
        username = "toml@acme.example"
        secret = "{SECRET}"
        integration = "{CODE}"
        [retry]
        attempts = 0
        growth = "{SECRET}"
        [zones]
        hosts = [{{ weight = -1, wait = 2 }}, 5]
        [limits]
        slots = 3
        """,
    )
    lines = wrong({"AUTOTASK_TIMEOUT": "x"}, path)
    assert lines == [
        f"not set in the environment, nor [credentials] of {path}: AUTOTASK_INTEGRATION_CODE",
        "credentials.integration: no such setting; did you mean integration_code?",
        "preset: one of production, development",
        "timout: no such setting; did you mean timeout?",
        "attempts: no such setting; it belongs to [retry]",
        "limits: no such setting",
        "timeout: a date; a number",
        "retry.attempts: 0; at least 1",
        "retry.growth: '***'; one of exponential, linear, fibonacci, constant",
        "zones.hosts: number 1: host.wait: no such setting; did you mean weight?",
        "zones.hosts: number 1: host.url: ''; not the URL of an Autotask API: '' (https://webservicesN.autotask.net/ATServicesRest/)",
        "zones.hosts: number 1: host.weight: -1; more than 0",
        "zones.hosts: number 2: host.url: 5; the URL of an Autotask API",
        "breaker: a section [breaker] expected",
        "timeout (AUTOTASK_TIMEOUT): 'x'; a number",
    ]


@pytest.mark.parametrize(
    "text",
    [
        f'secret = "{SECRET}',
        f"secret = {SECRET}",
        f'[credentials]\nsecret = "{SECRET}"\nsecret = "{SECRET}"',
        f'[credentials]\nsecret = "{SECRET}"\n[credentials]\n',
        f'[credentials]\nsecret = "{SECRET}" x',
        f"{SECRET}",
    ],
)
def test_a_file_that_is_no_toml_is_refused_without_a_word_of_it(tmp_path: Path, text: str) -> None:
    (line,) = wrong({}, written(tmp_path, text))
    assert "it is no TOML, " in line
    assert SECRET not in line


def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    assert wrong({}, tmp_path / "none.toml") == [f"{tmp_path / 'none.toml'} cannot be read: No such file or directory"]
    (tmp_path / "latin.toml").write_bytes(f'secret = "{SECRET}ü"'.encode("latin-1"))
    assert wrong({}, tmp_path / "latin.toml") == [f"{tmp_path / 'latin.toml'} cannot be read: it is not in UTF-8"]


def test_credentials_that_cannot_be_sent_are_refused_without_their_value(tmp_path: Path) -> None:
    lines = wrong({}, written(tmp_path, FILE.replace(f'"{SECRET}"', f'"{SECRET}\\n"')))
    assert lines == ["secret begins or ends with a blank or a line break"]


@pytest.mark.skipif(os.name != "posix", reason="other systems have other rights")
@pytest.mark.parametrize(("mode", "told"), [(0o600, False), (0o640, False), (0o644, True), (0o604, True)])
def test_a_secret_that_everybody_may_read_is_told_in_the_log(
    file: Path, mode: int, told: bool, caplog: pytest.LogCaptureFixture
) -> None:
    file.chmod(mode)
    load({}, file)
    warned = [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]
    assert warned == ([f"{file} holds a secret, and everybody on this machine may read it: chmod o-r"] if told else [])


def test_a_file_without_a_secret_may_be_read_by_everybody(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = written(tmp_path, "timeout = 3")
    path.chmod(0o644)
    assert Settings.from_toml(path).timeout == 3
    assert caplog.messages == []


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("preset", ["production", "development"])
def test_a_client_with_a_preset_reads(kind: str, preset: str, tmp_path: Path) -> None:
    with scripted(ITEM) as script:
        path = written(tmp_path, FILE.replace(f'api_url = "{ZONE}"', f'api_url = "{script.url}"').partition("[zones]")[0])
        both = Both(kind, {**CREDENTIALS, "AUTOTASK_API_URL": script.url}, load({"AUTOTASK_PRESET": preset}, path).settings)
        assert both(lambda at: at.tickets.get(7)).title == "t"
        both.close()
