"""Referential checks: everything here type-checks."""

from attrs import evolve

from autotask import RULES, AsyncAutotask, Autotask, errors
from autotask.integrity import Active, Belongs, Custom, Rule, Seen


def billable(row: Seen) -> str | None:
    return None if row.value("contract.status") in (None, 1) else "a contract in force"


def check(at: Autotask) -> list[tuple[str, int]]:
    at.rules.off("ticket-location-company")
    at.rules.add(Belongs(id="item", collection="Tickets", way="configuration_item.company_id", among=("company_id",)))
    at.rules.add(Custom(id="billable", collection="Tickets", fields=("contract_id",), check=billable))
    active: Rule = at.rules["reference-active"]
    if isinstance(active, Active):
        at.rules.add(evolve(active, but=("Tickets.contact_id",)))
    try:
        with at.checking_references():
            at.tickets.create(company_id=7, contact_id=31, title="Printer on fire", status=1, priority=1)
    except errors.ValidationError as error:
        return [row for violation in error.violations for row in violation.rows]
    return []


async def check_async(at: AsyncAutotask) -> list[str]:
    await at.with_options(check_references=True).tickets.update(7, contract_id=4)
    return [rule.says for rule in RULES if rule.collection == "Tickets"]
