"""What rules of one's own may give, and what comes of the rest: async rules, rules that read, odd verdicts."""

import asyncio
from collections.abc import Mapping
from typing import Any

import pytest

from autotask import AsyncAutotask, Autotask, ClientPortalUser, Company, Ticket, TicketCreate, errors
from autotask_sandbox import SandboxServer

from .conftest import QUICK, Both, sent
from .test_validators import NEW, TEXT, refusal, rules

T = Ticket.q


@pytest.fixture
def sandbox(shared: SandboxServer) -> SandboxServer:
    """The shared sandbox, its journal emptied."""
    shared.journal.clear()
    return shared


# Async rules


async def dotted(title: str) -> str | None:
    await asyncio.sleep(0)
    return None if title.endswith(".") else "a dot"


def test_an_async_rule_of_an_async_client_is_awaited(sandbox: SandboxServer) -> None:
    async def program() -> None:
        async with AsyncAutotask.from_env(sandbox.environ, settings=QUICK) as at:
            at.validators.field(T.title)(dotted)
            with pytest.raises(errors.ValidationError, match="a dot"):
                await at.tickets.update(7, title="x")
            await at.tickets.update(7, title="x.")

    asyncio.run(program())
    assert sent(sandbox) == ["PATCH Tickets"]


@pytest.mark.parametrize("on", ["field", "row"])
def test_an_async_rule_of_a_sync_client_says_so_and_nothing_is_sent(sandbox: SandboxServer, on: str) -> None:
    with Autotask.from_env(sandbox.environ, settings=QUICK) as at:

        async def rule(_: Any) -> str | None:
            raise AssertionError("it cannot run")

        register: Any = at.validators.field(T.title) if on == "field" else at.validators.row(Ticket)
        with pytest.raises(errors.UsageError, match="rule is async: it needs the async client"):
            register(rule)
        register(lambda value: rule(value))  # async as well, but only running it tells
        programs: list[Any] = [
            lambda: at.tickets.update(7, title="x"),
            lambda: at.tickets.create(company_id=0, title="x", status=1, priority=1),
            lambda: at.tickets.create_from(TEXT),
        ]
        for write in programs:
            with pytest.raises(errors.UsageError, match="an async function needs the async client"):
                write()
    assert sent(sandbox) == []


def test_what_no_rule_can_be_registered_on(own: Both) -> None:
    validators: Any = rules(own)
    for wrong in ("title", None, len):
        with pytest.raises(errors.UsageError, match="is no field; name it as Ticket"):
            validators.field(wrong)
    models: list[Any] = [TicketCreate, T, "Tickets", Ticket(id=1)]
    for wrong in models:
        with pytest.raises(errors.UsageError, match="is no model of rows; name it as Ticket"):
            validators.row(wrong)
    with pytest.raises(errors.UsageError, match="5 is no function"):
        validators.row(Ticket)(5)


class Later:
    """An awaitable that is no coroutine."""

    def __await__(self) -> Any:
        yield from asyncio.sleep(0).__await__()
        return "later"


def test_any_awaitable_is_a_verdict_of_an_async_client_only(own: Both, sandbox: SandboxServer) -> None:
    rules(own).field(T.title)(lambda _: Later())
    if own.kind == "async":
        assert refusal(own, lambda at: at.tickets.update(7, title="x")) == [("title", "<lambda>", "later")]
    else:
        with pytest.raises(errors.UsageError, match="an async function needs the async client"):
            own(lambda at: at.tickets.update(7, title="x"))
    assert sent(sandbox) == []


# Rules that read


def test_a_rule_may_read_through_the_client(own: Both, sandbox: SandboxServer) -> None:
    at = own.client
    if own.kind == "sync":

        @rules(own).field(T.company_id)
        def known(company_id: int) -> str | None:
            return None if at.companies.find(company_id) else "a company that is there"
    else:

        @rules(own).field(T.company_id)
        async def awaited(company_id: int) -> str | None:
            return None if await at.companies.find(company_id) else "a company that is there"

    wrong = {**NEW, "company_id": 424_242}
    ((field, _, limit),) = refusal(own, lambda at: at.tickets.create(**wrong))
    assert (field, limit) == ("company_id", "a company that is there")
    assert sent(sandbox) == ["GET Companies/424242"]
    assert own(lambda at: at.tickets.create(**NEW)) > 0
    assert sent(sandbox)[1:] == ["GET Companies/0", "POST Tickets"]


def test_a_rule_may_write_another_entity_whose_rules_are_asked_too(own: Both) -> None:
    at = own.client
    rules(own).row(Company)(lambda values: "no new companies")
    company = {"company_name": "x", "company_type": 1, "phone": "1", "owner_resource_id": 11}
    if own.kind == "sync":

        @rules(own).row(Ticket)
        def logged(values: Mapping[str, Any]) -> None:
            at.companies.create(**company)
    else:

        @rules(own).row(Ticket)
        async def logged_later(values: Mapping[str, Any]) -> None:
            await at.companies.create(**company)

    with pytest.raises(errors.ValidationError, match="Companies: 1 broken rule"):
        own(lambda at: at.tickets.update(7, title="x"))


def test_an_error_in_a_rule_is_that_error_and_nothing_is_sent(own: Both, sandbox: SandboxServer) -> None:
    @rules(own).field(T.title)
    def divide(title: str) -> str | None:
        return str(1 // (len(title) - 1))

    with pytest.raises(ZeroDivisionError):
        own(lambda at: at.tickets.update(7, title="x"))
    assert sent(sandbox) == []


# Verdicts


@pytest.mark.parametrize("verdict", [True, False, 0, 5, 1.5, b"x", ["x"], ("x",), object(), {"title": "x"}])
def test_an_odd_verdict_on_a_field_is_the_rule_s_mistake(own: Both, sandbox: SandboxServer, verdict: Any) -> None:
    @rules(own).field(T.title)
    def odd(_: str) -> Any:
        return verdict

    with pytest.raises(errors.UsageError, match="the validator odd of Tickets gave"):
        own(lambda at: at.tickets.update(7, title="x"))
    assert sent(sandbox) == []


@pytest.mark.parametrize("verdict", [True, False, 0, b"x", ["x"], object()])
def test_an_odd_verdict_on_a_row_is_the_rule_s_mistake(own: Both, sandbox: SandboxServer, verdict: Any) -> None:
    @rules(own).row(Ticket)
    def odd(_: Mapping[str, Any]) -> Any:
        return verdict

    with pytest.raises(errors.UsageError, match="the validator odd of Tickets gave"):
        own(lambda at: at.tickets.update(7, title="x"))
    assert sent(sandbox) == []


def test_a_verdict_on_a_row_by_field(own: Both, sandbox: SandboxServer) -> None:
    @rules(own).row(Ticket)
    def both(_: Mapping[str, Any]) -> dict[str, str]:
        return {"title": "a better title", "queue_id": "a queue", "nosuch": "anything"}

    found = refusal(own, lambda at: at.tickets.update(7, title="x"))
    assert found == [("queue_id", "both", "a queue"), ("title", "both", "a better title"), ("nosuch", "both", "anything")]
    rules(own).row(Company)(lambda values: {})
    own(lambda at: at.companies.update(0, phone="1"))
    assert sent(sandbox) == ["PATCH Companies"]


def test_a_verdict_on_a_row_shows_the_value_of_its_field(own: Both) -> None:
    rules(own).row(Ticket)(lambda values: {"title": "a better title", "queue_id": "a queue"})
    with pytest.raises(errors.ValidationError) as caught:
        own(lambda at: at.tickets.update(7, title="x"))
    assert [item.value for item in caught.value.violations] == ["", "'x'"]


def test_none_for_a_field_in_a_verdict_on_a_row_is_no_violation(own: Both) -> None:
    @rules(own).row(Ticket)
    def partly(_: Mapping[str, Any]) -> Any:
        return {"title": None, "queue_id": "a queue"}

    assert refusal(own, lambda at: at.tickets.update(7, title="x")) == [("queue_id", "partly", "a queue")]


def test_a_secret_stays_out_of_the_error(own: Both) -> None:
    rules(own).field(ClientPortalUser.q.password)(lambda text: "a longer one")
    with pytest.raises(errors.ValidationError) as caught:
        own(lambda at: at.client_portal_users.update(1, password="hunter2"))
    assert "a longer one" in str(caught.value)
    assert "hunter2" not in f"{caught.value} {caught.value.violations}"


# What rules can be registered on


def test_a_rule_on_a_user_defined_field_is_asked_or_refused(own: Both) -> None:
    asked: list[Any] = []
    try:
        rules(own).field(T.udf("Site Code"))(asked.append)
    except errors.AutotaskError:
        return
    own(lambda at: at.tickets.convert({"udf": {"Site Code": "X1"}}, "update"))
    assert asked == ["X1"]


def test_a_rule_on_a_user_defined_field_is_not_one_on_the_field_of_that_name(own: Both) -> None:
    asked: list[Any] = []
    try:
        rules(own).field(T.udf("title"))(asked.append)
    except errors.AutotaskError:
        return
    own(lambda at: at.tickets.convert({"title": "X1"}, "update"))
    assert asked == []


@pytest.mark.parametrize("wrong", ["title", None, Ticket, Ticket.schema, 5])
def test_what_is_no_field_cannot_have_a_rule(own: Both, wrong: Any) -> None:
    with pytest.raises((errors.UsageError, AttributeError)):
        rules(own).field(wrong)(lambda value: "never")


@pytest.mark.parametrize("wrong", ["Ticket", None, T.title, int])
def test_what_is_no_model_cannot_have_a_rule(own: Both, wrong: Any) -> None:
    with pytest.raises((errors.UsageError, AttributeError)):
        rules(own).row(wrong)(lambda value: "never")
