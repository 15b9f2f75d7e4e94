"""Referential rules as data: the table of a client, rules of one's own, and what the generator refuses."""

import pickle
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

import autotask
from autotask import RULES, errors
from autotask.integrity import (
    Active,
    Apart,
    AtMost,
    Belongs,
    Custom,
    Linked,
    OneOf,
    Rule,
    Rules,
    Seen,
    Together,
    Unlinked,
    Valued,
)
from autotask_codegen.emit import emit
from autotask_codegen.ingest.enrich import carry_over
from autotask_runtime.metadata import MetadataError, Spec, load_spec
from autotask_runtime.metadata.spec import dump_spec
from autotask_runtime.metadata.types import RuleFact
from autotask_runtime.validation import Violation
from autotask_sandbox import SandboxServer

from .checking_world import World, make_world, refusal, rules
from .conftest import QUICK, Both
from .rule_table import DOCUMENT, with_table


@pytest.fixture(scope="module")
def world(shared: SandboxServer) -> World:
    """The rows, in the module's sandbox."""
    with autotask.Autotask.from_env(shared.environ, settings=QUICK) as at:
        return make_world(at, shared)


@pytest.fixture
def checking(world: World, both: Both) -> Iterator[Both]:
    """A client that checks references."""
    with both.client.checking_references():
        yield both


@pytest.fixture
def table() -> Rules:
    """The table of a client."""
    return Rules(autotask.ENTITIES)


def test_the_table_is_that_of_the_package(table: Rules) -> None:
    assert tuple(table) == RULES
    assert len(table) == len(RULES)
    assert table["ticket-sub-issue"].says == "the sub-issue type belongs to the issue type"
    assert all(rule.says and rule.source for rule in table)
    for rule in table:
        rule.verify(autotask.ENTITIES)  # what codegen wrote is what a user could have
    assert pickle.loads(pickle.dumps(RULES)) == RULES
    assert len(set(RULES)) == len(RULES)


def test_a_client_of_no_package_has_no_rules() -> None:
    assert list(Rules({})) == []


def test_rules_are_switched_off_and_on(checking: Both, world: World) -> None:
    table: Rules = checking.client.rules
    wrong = {**world.new, "contact_id": world.contacts["inactive"], "contract_id": world.contracts["stranger"]}
    table.off("reference-active")
    assert not table.is_on("reference-active")
    assert rules(refusal(checking, lambda at: at.tickets.create(**wrong))) == [("contract_id", "ticket-contract-company")]
    assert "reference-active (off)" in repr(table)
    table.on("reference-active")
    table.off("ticket-contract-company", "reference-exists")
    assert rules(refusal(checking, lambda at: at.tickets.create(**wrong))) == [("contact_id", "reference-active")]


def test_views_of_a_client_share_its_rules(both: Both) -> None:
    both.client.with_options(check_references=True).rules.off("reference-exists")
    assert not both.client.rules.is_on("reference-exists")


def test_a_rule_takes_the_place_of_another(checking: Both, world: World) -> None:
    table: Rules = checking.client.rules
    active = table["reference-active"]
    assert isinstance(active, Active)
    table.off("reference-active")
    table.add(evolve(active, but=("Tickets.contact_id",)))
    assert table.is_on("reference-active")
    assert len(table) == len(RULES)
    assert checking(lambda at: at.tickets.create(**world.new, contact_id=world.contacts["inactive"])) > 0


def test_rules_of_the_same_kinds_are_added(checking: Both, world: World, shared: SandboxServer) -> None:
    table: Rules = checking.client.rules
    table.add(
        Belongs(id="deep", collection="Tickets", way="contact.company.parent_company_id", among=("company.parent_company_id",)),
        Together(id="both", collection="Tickets", fields=("issue_type", "sub_issue_type", "source")),
        Valued(id="open", collection="Tickets", way="status", values=(1, 8)),
        Unlinked(
            id="no role", collection="Tickets", fields=("assigned_resource_id",), through="ResourceRoles", by=("resource_id",)
        ),
        AtMost(id="few", collection="Tickets", field="opportunity_id", most=0),
        Apart(id="apart", collection="Tickets", way="status", other="priority"),
    )
    opportunity = shared.store.rows("Opportunities")[0]["id"]
    wrong = {**world.new, "status": 5, "priority": 5, "issue_type": 10, "opportunity_id": opportunity}
    wrong |= {"assigned_resource_id": world.pair[0], "assigned_resource_role_id": world.pair[1]}
    error = refusal(checking, lambda at: at.tickets.create(**wrong, contact_id=world.contacts["parent"]))
    assert set(rules(error)) == {
        ("assigned_resource_id", "no role"),
        ("opportunity_id", "few"),
        ("source", "both"),
        ("status", "apart"),
        ("status", "open"),
        ("sub_issue_type", "both"),
    }
    limits = {item.rule: item.limit for item in error.violations}
    assert limits["open"] == "must have the status 1 or 8; it has 5"
    assert limits["apart"] == "must differ from priority; 5 is both"
    inner = checking(lambda at: at.companies.create(company_name="i", company_type=1, phone="1", owner_resource_id=11,
                                                    parent_company_id=world.stranger))  # fmt: skip
    person = checking(lambda at: at.contacts.create(company_id=inner, first_name="a", last_name="b", is_active=1))
    (found,) = [
        item
        for item in refusal(checking, lambda at: at.tickets.create(**world.new, contact_id=person)).violations
        if item.rule == "deep"
    ]
    assert found.limit == f"must be of Companies {world.parent}; Companies {inner} is of Companies {world.stranger}"


def test_a_function_is_a_rule(checking: Both, world: World) -> None:
    asked: list[object] = []

    def check(row: Seen) -> str | None:
        name, parent = row.value("contact.first_name"), row.value("company.parent_company.company_name")
        asked.append((name, parent))
        return None if name == parent else f"a contact called {parent}, not {name}"

    checking.client.rules.add(Custom(id="called", collection="Tickets", fields=("contact_id",), check=check))
    contact = world.contacts["own"]
    (found,) = refusal(checking, lambda at: at.tickets.create(**world.new, contact_id=contact)).violations
    assert (found.field, found.rule, found.limit) == ("contact_id", "called", "a contact called Parent, not A")
    assert found.rows == (("Contacts", contact),)
    assert asked == [("A", "Parent")]  # it is not told of what has not been read yet
    checking(lambda at: at.tickets.update(world.ticket, title="nothing that it looks at"))
    assert len(asked) == 1


def test_a_rule_may_be_derived_and_be_about_all_rows(checking: Both, world: World) -> None:
    class Shouting(Rule):
        """Titles are in capitals."""

        def ways(self) -> tuple[str, ...]:
            return ("title",)

        def judge(self, row: Seen) -> Iterator[Violation]:
            title = row.value("title")
            if isinstance(title, str) and not title.isupper():
                yield self.broken(row, "title", "capitals")

    checking.client.rules.add(Shouting(id="shouting"))
    assert rules(refusal(checking, lambda at: at.tickets.create(**world.new))) == [("title", "shouting")]
    checking(lambda at: at.companies.update(world.company, company_name="no title"))
    assert checking(lambda at: at.tickets.create(**{**world.new, "title": "T"})) > 0


def nothing(row: Seen) -> str | None:
    return None


async def later(row: Seen) -> str | None:
    return None


REFUSED: dict[str, tuple[Callable[[], Any], str]] = {
    "entity": (lambda: OneOf(id="r", collection="Tikets", fields=("id",)), "there is no Tikets; did you mean Tickets"),
    "field": (lambda: OneOf(id="r", collection="Tickets", fields=("titel",)), "Tickets has no field 'titel'; did you mean title"),
    "relation": (
        lambda: Belongs(id="r", collection="Tickets", way="contct.company_id", among=("company_id",)),
        "no relation 'contct'; did you mean contact",
    ),
    "link": (
        lambda: Linked(id="r", collection="Tickets", fields=("contact_id",), through="Roles", by=("contact_id",)),
        "Roles has no field 'contact_id'",
    ),
    "through": (
        lambda: Unlinked(id="r", collection="Tickets", fields=("contact_id",), through="Role", by=("id",)),
        "there is no Role; did you mean Roles",
    ),
    "by": (
        lambda: Linked(id="r", collection="Tickets", fields=("contact_id",), through="Roles", by=("id", "name")),
        "1 fields, but 2 names in by",
    ),
    "but": (lambda: Active(id="r", but=("contact_id",)), "'contact_id' is no reference, as Tickets.contact_id is"),
    "no rule": (lambda: nothing, "is no rule; make one of autotask.integrity"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_rule_that_cannot_be_meant_is_refused(table: Rules, name: str) -> None:
    make, text = REFUSED[name]
    with pytest.raises(errors.UsageError, match=text.replace("(", r"\(")):
        table.add(make())
    assert tuple(table) == RULES


def test_functions_that_cannot_be_asked_are_refused() -> None:
    wrong: Any = later
    with pytest.raises(errors.UsageError, match="check is a plain function"):
        Custom(id="r", collection="Tickets", fields=("title",), check=wrong)
    with pytest.raises(errors.UsageError, match="name the fields"):
        Custom(id="r", collection="Tickets", fields=(), check=nothing)
    with pytest.raises(ValueError, match="id"):
        Rule(id="")


def test_a_function_that_gives_something_else_is_refused(checking: Both, world: World) -> None:
    wrong: Any = lambda row: False  # noqa: E731
    checking.client.rules.add(Custom(id="odd", collection="Tickets", fields=("title",), check=wrong))
    with pytest.raises(errors.UsageError, match="rule odd gave False; None or a text is expected"):
        checking(lambda at: at.tickets.create(**world.new))


def test_a_misspelt_rule_is_told_from_the_others(table: Rules) -> None:
    for ask in (table.off, table.on, table.is_on, table.__getitem__):
        with pytest.raises(errors.UsageError, match="no rule 'ticket-contact'; did you mean ticket-contact-company"):
            ask("ticket-contact")


def test_the_document_has_the_table() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    assert text == with_table(text), "run: python -m tests.rule_table"


FACT = RuleFact(kind="belongs", says="s", source="t", on="Tickets", way="contactID.companyID", among=("companyID",))
WRONG: dict[str, tuple[RuleFact, str]] = {
    "entity": (evolve(FACT, on="Tikets"), "odd: there is no Tikets"),
    "field": (evolve(FACT, way="contactID.company"), "odd: Contacts has no field company"),
    "reference": (evolve(FACT, way="title.companyID"), "odd: Tickets.title refers to nothing"),
    "nothing said": (evolve(FACT, among=()), "odd: a rule of the kind 'belongs' says: on one collection, way, among"),
    "too much": (evolve(FACT, most=3), "odd: a rule of the kind 'belongs' says: on one collection, way, among"),
    "all rows": (evolve(FACT, on="*"), "odd: a rule of the kind 'belongs' says: on one collection"),
    "one collection": (RuleFact(kind="active", says="s", source="t", on="Tickets"), "'active' says: on all rows"),
    "but": (RuleFact(kind="active", says="s", source="t", but=("Tickets.nosuch",)), "odd: Tickets has no field nosuch"),
    "by": (
        RuleFact(kind="linked", says="s", source="t", on="Tickets", fields=("contactID",), through="Roles", by=("id", "name")),
        "odd: as many names in by as in fields",
    ),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_fact_that_names_what_is_not_there_is_refused(spec: Spec, name: str) -> None:
    fact, text = WRONG[name]
    with pytest.raises(MetadataError) as caught:
        emit(evolve(spec, rules={"odd": fact}))
    assert f"integrity.json: {text}" in str(caught.value) or text in str(caught.value)


def test_rules_survive_a_new_document_and_are_checked_when_they_are_read(spec: Spec, tmp_path: Path) -> None:
    assert carry_over(spec, evolve(spec, rules={})).rules == spec.rules
    few = {name: spec.entities[name] for name in ("Tickets",)}
    dump_spec(evolve(spec, entities=few), tmp_path)
    assert load_spec(tmp_path, patched=False).rules == spec.rules
    assert list(load_spec(tmp_path, patched=False).rules) == list(spec.rules)
    (tmp_path / "integrity.json").write_text('{"odd": {"kind": "belongz", "says": "s", "source": "t"}}', encoding="utf-8")
    with pytest.raises(MetadataError, match=r"integrity.json: .*odd.*kind"):
        load_spec(tmp_path, patched=False)
    (tmp_path / "integrity.json").unlink()
    assert load_spec(tmp_path, patched=False).rules == {}
