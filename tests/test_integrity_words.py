"""Rules of one's own that are not as they should be: what is said of them."""

from typing import Any

import pytest

from autotask import errors
from autotask_runtime.integrity.links import Linked, Unlinked
from autotask_runtime.integrity.rules import Active, Belongs, Custom, Exists, Needs, OneOf, Together
from autotask_sandbox import SandboxServer

from .conftest import Both, sent

A_TEXT: dict[str, Any] = {
    "among": lambda **rest: Belongs(way="contact.company_id", among="company_id", **rest),  # type: ignore[arg-type]
    "fields": lambda **rest: Together(fields="company_id", **rest),  # type: ignore[arg-type]
    "fields of one": lambda **rest: OneOf(fields="company_id", **rest),  # type: ignore[arg-type]
    "fields needed": lambda **rest: Needs(field="title", fields="company_id", **rest),  # type: ignore[arg-type]
    "fields of a function": lambda **rest: Custom(fields="company_id", check=lambda row: None, **rest),  # type: ignore[arg-type]
    "but": lambda **rest: Exists(but="Tickets.contact_id", **rest),  # type: ignore[arg-type]
    "but active": lambda **rest: Active(but="Tickets.contact_id", **rest),  # type: ignore[arg-type]
    "fields linked": lambda **rest: Linked(fields="company_id", through="Contacts", by=("id",), **rest),  # type: ignore[arg-type]
    "by": lambda **rest: Unlinked(fields=("company_id",), through="Contacts", by="id", **rest),  # type: ignore[arg-type]
}


@pytest.mark.parametrize(("name", "make"), A_TEXT.items(), ids=A_TEXT)
def test_a_text_where_names_are_meant(name: str, make: Any) -> None:
    expected = rf"rule mine: {name.split()[0]}: a tuple of names is wanted, not '(company_id|Tickets.contact_id|id)'"
    with pytest.raises(errors.UsageError, match=expected):
        make(id="mine", collection="Tickets")


def test_what_a_function_raises_says_which_rule_it_is(own: Both, sandbox: SandboxServer) -> None:
    def broken(row: Any) -> str | None:
        value = row.value("company.company_name")
        return str(value.nothing)

    own.client.rules.add(Custom(id="my-rule", collection="Tickets", fields=("company_id",), check=broken))
    with own.client.checking_references(), pytest.raises(AttributeError, match="nothing") as caught:
        own(lambda at: at.tickets.create(company_id=101, title="t", status=1, priority=1))
    assert caught.value.__notes__ == ["raised by the rule my-rule of Tickets"]
    assert "POST Tickets" not in sent(sandbox)
