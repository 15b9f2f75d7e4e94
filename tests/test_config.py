"""Credentials, where they come from and where they may go; URLs in one spelling."""

import copy
import pickle

import attrs
import pytest

from autotask import AsyncAutotask, Autotask, errors
from autotask_runtime.configuration.credentials import (
    Credentials,
    base_url,
    credentials_from_env,
    may_receive_credentials,
    origin,
)
from autotask_runtime.settings import Settings

NAMES = ("username", "secret", "integration_code")
ENVIRON = {"AUTOTASK_USERNAME": "api@acme.example", "AUTOTASK_SECRET": "hunter2", "AUTOTASK_INTEGRATION_CODE": "TRACK-ME"}
GIVEN = {"username": "api@acme.example", "secret": "hunter2", "integration_code": "TRACK-ME"}
ZONE = "https://webservices14.autotask.net/ATServicesRest/"


# Credentials


def test_representations_show_the_user_and_no_secret() -> None:
    credentials = Credentials(**GIVEN)
    for text in (repr(credentials), str(credentials), f"{credentials}"):
        assert "api@acme.example" in text
        assert "hunter2" not in text
        assert "TRACK-ME" not in text


def test_clients_show_no_secret() -> None:
    with Autotask.from_env({**ENVIRON, "AUTOTASK_API_URL": ZONE}) as at:
        shown = [repr(at), str(at), repr(vars(at)), repr(at.tickets), repr(at.tickets.where())]
        assert not [text for text in shown if "hunter2" in text or "TRACK-ME" in text]


@pytest.mark.parametrize("name", NAMES)
def test_an_empty_credential_is_refused_by_name(name: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=f"^{name} is empty"):
        Credentials(**{**GIVEN, name: ""})


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("letter", ["\n", "\r", "\r\n", "\t", "\x00", "\x1f"], ids=repr)
def test_control_characters_are_refused_by_name_without_the_value(name: str, letter: str) -> None:
    for value in (f"hunter2{letter}", f"hun{letter}ter2", f"{letter}hunter2"):
        with pytest.raises(
            errors.ConfigurationError, match=f"^{name} (contains a character that cannot be sent|begins or ends with a blank)"
        ) as caught:
            Credentials(**{**GIVEN, name: value})
        assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("value", ["hunter2 ", " hunter2", " "], ids=repr)
def test_blanks_at_an_end_are_refused_before_they_reach_a_header(name: str, value: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=name):
        Credentials(**{**GIVEN, name: value})


@pytest.mark.parametrize("name", NAMES)
def test_text_that_utf8_cannot_hold_is_refused(name: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=name):
        Credentials(**{**GIVEN, name: "hunter\udce9"})


def test_del_is_a_control_character() -> None:
    with pytest.raises(errors.ConfigurationError):
        Credentials(**{**GIVEN, "secret": "hunter2\x7f"})


@pytest.mark.parametrize("host", ["webservices2.autotask.net", "WEBSERVICES.AUTOTASK.NET:80"])
def test_autotask_is_never_spoken_to_in_clear(host: str) -> None:
    with pytest.raises(errors.ConfigurationError, match="use https"):
        base_url(f"http://{host}/ATServicesRest/")


@pytest.mark.parametrize("value", ["pässwörd", "你好", "a b", "p@ss:w/rd?#%", "“quoted”"])
def test_other_text_is_accepted(value: str) -> None:
    assert Credentials(**{**GIVEN, "secret": value}).secret == value


def test_credentials_and_settings_cannot_be_changed() -> None:
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        Credentials(**GIVEN).secret = "x"  # type: ignore[misc]
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        Settings().timeout = 9  # type: ignore[misc]


def test_settings_can_be_copied_and_pickled() -> None:
    settings = Settings(timeout=5.0)
    assert copy.copy(settings) == pickle.loads(pickle.dumps(settings)) == settings


def test_three_requests_at_once_and_four_attempts_are_the_default() -> None:
    assert (Settings().budget.slots, Settings().retry.attempts) == (3, 4)


# The environment


def test_credentials_are_read_from_the_environment() -> None:
    assert credentials_from_env(ENVIRON) == (Credentials(**GIVEN), None)
    assert credentials_from_env({**ENVIRON, "AUTOTASK_API_URL": ZONE}) == (Credentials(**GIVEN), ZONE)
    assert credentials_from_env({**ENVIRON, "AUTOTASK_API_URL": ""})[1] is None


def test_the_environment_of_the_process_is_the_default(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in ENVIRON.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("AUTOTASK_API_URL", raising=False)
    assert credentials_from_env() == (Credentials(**GIVEN), None)


@pytest.mark.parametrize("client", [Autotask, AsyncAutotask])
def test_all_missing_variables_are_named_at_once(client: type[Autotask] | type[AsyncAutotask]) -> None:
    with pytest.raises(errors.ConfigurationError) as caught:
        client.from_env({"AUTOTASK_USERNAME": ""})
    assert str(caught.value).endswith("AUTOTASK_USERNAME, AUTOTASK_SECRET, AUTOTASK_INTEGRATION_CODE")


@pytest.mark.parametrize("missing", ENVIRON)
def test_one_missing_variable_is_named_alone(missing: str) -> None:
    with pytest.raises(errors.ConfigurationError) as caught:
        credentials_from_env({name: value for name, value in ENVIRON.items() if name != missing})
    assert [name for name in ENVIRON if name in str(caught.value)] == [missing]


def test_a_broken_variable_does_not_show_its_value() -> None:
    with pytest.raises(errors.ConfigurationError) as caught:
        credentials_from_env({**ENVIRON, "AUTOTASK_SECRET": "hunter2\n"})
    assert "hunter2" not in str(caught.value)


# URLs


@pytest.mark.parametrize(
    "url",
    [
        "https://webservices14.autotask.net/ATServicesRest/",
        "https://webservices14.autotask.net/ATServicesRest",
        "https://webservices14.autotask.net/ATServicesRest//",
        "https://webservices14.autotask.net/ATServicesRest/V1.0",
        "https://webservices14.autotask.net/ATServicesRest/V1.0/",
        "https://webservices14.autotask.net/ATServicesRest/v1.0/",
        "HTTPS://webservices14.autotask.net/ATServicesRest/",
        "  https://webservices14.autotask.net/ATServicesRest/\n",
        "https://webservices14.autotask.net/ATServicesRest/?x=1#top",
    ],
)
def test_every_spelling_of_a_base_url_becomes_one(url: str) -> None:
    assert base_url(url) == ZONE


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://webservices14.autotask.net/atservicesrest/", "https://webservices14.autotask.net/atservicesrest/"),
        ("http://127.0.0.1:8790", "http://127.0.0.1:8790/"),
        ("http://localhost:8790/v1.0", "http://localhost:8790/"),
        ("http://[::1]:8790/x/", "http://[::1]:8790/x/"),
    ],
)
def test_the_path_and_the_port_of_a_base_url_are_kept(url: str, expected: str) -> None:
    assert base_url(url) == expected


@pytest.mark.parametrize(
    "url", ["https://WebServices14.Autotask.NET/ATServicesRest/", "https://webservices14.autotask.net:443/x/"]
)
def test_a_base_url_in_other_casing_or_with_the_usual_port_has_the_same_origin(url: str) -> None:
    assert origin(base_url(url)) == origin(ZONE)


def test_a_base_url_stays_as_it_is() -> None:
    assert base_url(base_url("HTTPS://h:8/a/V1.0/")) == base_url("HTTPS://h:8/a/V1.0/")


@pytest.mark.parametrize(
    "url", ["", "webservices14.autotask.net", "ftp://h/", "file:///etc/passwd", "https://", "https:///x", "//h/x", "https:h"]
)
def test_what_is_no_url_is_refused(url: str) -> None:
    with pytest.raises(errors.ConfigurationError, match="not the URL"):
        base_url(url)


@pytest.mark.parametrize("url", ["https://[bad/", "https://h:port/", "https://h:99999/"])
def test_a_broken_host_or_port_is_refused(url: str) -> None:
    with pytest.raises(errors.ConfigurationError):
        base_url(url)


def test_a_url_with_a_password_is_refused_without_showing_it() -> None:
    with pytest.raises(errors.ConfigurationError) as caught:
        base_url("https://api:hunter2@webservices14.autotask.net/")
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize("client", [Autotask, AsyncAutotask])
def test_a_client_refuses_what_is_no_url(client: type[Autotask] | type[AsyncAutotask]) -> None:
    with pytest.raises(errors.ConfigurationError):
        client.from_env({**ENVIRON, "AUTOTASK_API_URL": "webservices14.autotask.net"})


# Where credentials may go


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://h/", ("https", "h", 443)),
        ("http://h/", ("http", "h", 80)),
        ("https://H:443/x?y#z", ("https", "h", 443)),
        ("https://h:8443/", ("https", "h", 8443)),
        ("https://user@h/", ("https", "h", 443)),
    ],
)
def test_an_origin_is_scheme_host_and_port(url: str, expected: tuple[str, str, int]) -> None:
    assert origin(url) == expected


@pytest.mark.parametrize(
    "url",
    [
        "https://webservices.autotask.net/",
        "https://webservices14.autotask.net/ATServicesRest/V1.0/Tickets",
        "https://WEBSERVICES14.AUTOTASK.NET/",
        "https://prde.autotask.net/",
        "https://autotask.net/",
    ],
)
def test_zones_of_autotask_may_have_credentials(url: str) -> None:
    assert may_receive_credentials(url, "https://elsewhere.example/")


@pytest.mark.parametrize(
    "url",
    [
        "http://webservices14.autotask.net/",
        "https://autotask.net.evil.com/",
        "https://notautotask.net/",
        "https://webservices-autotask.net/",
        "https://evil.com/autotask.net",
        "https://evil.com/?x=.autotask.net",
        "https://evil.com/#.autotask.net",
        "https://webservices14.autotask.net@evil.com/",
        "https://webservices14.autotask.net:pass@evil.com/",
        "https://autotask.net./",
        "https://autotask.nett/",
        "https://xn--utotask-9db.net/",
        "https://аutotask.net/",  # noqa: RUF001  # a Cyrillic letter
        "ftp://webservices14.autotask.net/",
        "//webservices14.autotask.net/",
        "webservices14.autotask.net",
        "https://",
        "",
    ],
)
def test_no_other_host_may_have_credentials(url: str) -> None:
    assert not may_receive_credentials(url, "https://elsewhere.example/")


def test_the_host_that_the_user_named_may_have_credentials() -> None:
    assert may_receive_credentials("http://127.0.0.1:8791/x", "http://127.0.0.1:8790/")
    assert may_receive_credentials("https://proxy.example/a", "https://PROXY.example:443/b")


@pytest.mark.parametrize("url", ["https://127.0.0.1:8790/", "http://127.0.0.2:8790/", "http://localhost:8790/"])
def test_another_scheme_or_host_is_not_the_one_that_was_named(url: str) -> None:
    assert not may_receive_credentials(url, "http://127.0.0.1:8790/")
