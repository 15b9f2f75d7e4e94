"""Every fact is shown by a test or has a reason; the document says so, and says it of today's tests."""

from .fact_table import DOCUMENT, facts, marked, table


def test_every_fact_is_shown_or_has_a_reason() -> None:
    shown = marked()
    assert [fact.name for fact in facts() if not fact.absent and fact.name not in shown] == []


def test_no_reason_is_given_for_what_is_shown() -> None:
    shown = marked()
    assert [fact.name for fact in facts() if fact.absent and fact.name in shown] == []


def test_every_mark_names_a_fact() -> None:
    assert set(marked()) <= {fact.name for fact in facts()}


def test_the_document_is_of_today() -> None:
    assert DOCUMENT.read_text(encoding="utf-8") == table(), "run: python -m tests.fact_table"
