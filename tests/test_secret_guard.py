"""The guard that fails tests which write secrets: it knows the tests' secrets, and finds them wherever they are written."""

from pathlib import Path

import pytest

from autotask_sandbox.auth import DEFAULT_SECRET

from . import secret_guard
from .test_policies import SECRETS

GUARD = Path(secret_guard.__file__)
WAYS = {
    "output": ("print(SECRET)", "Captured stdout call"),
    "errors": ("import sys; print(SECRET, file=sys.stderr)", "Captured stderr call"),
    "log": ("import logging; logging.getLogger('autotask').debug('with %s', SECRET)", "the log autotask"),
    "exception": ("import logging; logging.getLogger('x').error('e', exc_info=ValueError(SECRET))", "the log x"),
    "file": ("(tmp_path / 'deep').mkdir(); (tmp_path / 'deep' / 'f').write_text(SECRET)", "deep/f"),
}


def test_it_knows_the_secrets_of_the_tests() -> None:
    assert {*SECRETS, DEFAULT_SECRET} == set(secret_guard.SECRETS)


def outcome(pytester: pytest.Pytester, way: str) -> pytest.RunResult:
    """What a run says of a test that does this. It has a secret of its own, for this test is watched too."""
    pytester.makeconftest(
        f"""
        import sys
        sys.path.insert(0, {str(GUARD.parent)!r})
        pytest_plugins = ["secret_guard"]
        def pytest_configure():
            sys.modules["secret_guard"].SECRETS = ("nested-one",)
        """
    )
    pytester.makepyfile(f"SECRET = 'nested-' + 'one'\ndef test_it(tmp_path):\n    {way}\ndef test_other():\n    pass")
    return pytester.runpytest_subprocess("-p", "no:cacheprovider")


@pytest.mark.parametrize("way", WAYS)
def test_a_test_that_writes_a_secret_fails(pytester: pytest.Pytester, way: str) -> None:
    text, place = WAYS[way]
    found = outcome(pytester, text)
    found.assert_outcomes(passed=2, errors=1)
    found.stdout.fnmatch_lines([f"*a secret was written to: *{place}*"])


def test_a_test_that_writes_none_passes(pytester: pytest.Pytester) -> None:
    outcome(pytester, "print('nested')").assert_outcomes(passed=2)
