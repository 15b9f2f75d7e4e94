"""Limits, trouble, and what was done: the README's programs."""

from typing import assert_type

from autotask import Autotask, errors, events, journal, settings  # isort: skip
from autotask import AsyncAutotask, Ticket, health  # isort: skip

at = Autotask.from_env(settings=settings.Settings(
    retry=settings.Retry(attempts=6, growth="fibonacci", within=300),
    budget=settings.Budget(reserve=0.2, redis="redis://localhost:6379/0"),    # shared by all processes that name it: [redis]
))  # fmt: skip


def nightly_export(at: Autotask) -> None:
    """Reads a lot."""


with at.priority(1): nightly_export(at)  # fmt: skip # noqa: E701
at.with_options(priority=9).tickets.get(7)
with at.retrying(settings.Retry(attempts=1)): ...  # fmt: skip
at.health(); at.metrics(); at.zone_health()  # fmt: skip # noqa: E702
at.events.subscribe(print, events.RequestRetried)

assert_type(at.with_options(priority=9), Autotask)
assert_type(at.with_options(priority=9).tickets.get(7), Ticket)
assert_type(at.health().status, health.Status)
assert_type(at.metrics().hour.remaining, int)


def heard(event: events.RequestRetried) -> None:
    """A listener of one kind."""
    assert_type(event.error, errors.RequestError)
    assert_type(event.request.attempt, int)


at.events.subscribe(heard, events.RequestRetried)()

try:
    number = at.tickets.create(company_id=0, title="Printer on fire", status=1, priority=1, external_id="CRM-4711")
except errors.OutcomeUnknown as unknown:
    found = at.reconcile(unknown)
    print(found.outcome, found.ids)
    assert_type(found, journal.Reconciled)
    at.reconcile(unknown, by="title", patience=30)
    at.reconcile(unknown, by=["title", "udf.Key"])

with journal.WriteJournal("writes.sqlite") as kept:
    with at.journalling(kept):
        at.tickets.update(7, priority=2)
    print(at.replay(kept))
    assert_type(at.replay(kept, unverified=True), journal.Replayed)

settings.Settings.production()
settings.Settings.from_toml("autotask.toml")
Autotask.from_toml("autotask.toml")


async def main() -> None:
    """The same, awaited."""
    async with AsyncAutotask.from_env() as at:
        with at.priority(3), at.retrying(settings.Retry(attempts=1)):
            ticket = await at.with_options(priority=9).tickets.get(7)
        at.stale_since(ticket)
        try:
            await at.tickets.update(ticket)
        except errors.OutcomeUnknown as unknown:
            assert_type(await at.reconcile(unknown), journal.Reconciled)
        except errors.Overloaded as error:
            assert_type(error.retry_after, float | None)
            assert_type(error.advice, str)
        with journal.WriteJournal("writes.sqlite") as kept:
            assert_type(await at.replay(kept), journal.Replayed)
