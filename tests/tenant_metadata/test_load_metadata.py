"""Writes by the tenant's own rules: what ``load_metadata`` changes for a client of the public package."""

from collections.abc import Callable
from typing import Any

import pytest
from attrs import evolve

from autotask import Autotask, Company, Ticket, TicketCreate, errors
from autotask.integrity import PicklistParent
from autotask_runtime.metadata import Entity, Field, Picklist, PicklistValue
from autotask_runtime.tenant.facts import facts_of, schema_of
from autotask_sandbox import SandboxServer
from autotask_sandbox.information import Information

from ..conftest import QUICK, Both, sent
from ..metadata_world import TICKET, broken, loaded, tell, tenant_server, with_fields


def writes(server: SandboxServer) -> list[str]:
    """The requests that write something."""
    return [text for text in sent(server) if not text.startswith("GET") and "/query" not in text]


# Every way to write


Way = Callable[[Any, int], Any]
WAYS: dict[str, Way] = {
    "create": lambda at, id: at.tickets.create(**{**TICKET, "status": 99}),
    "a model": lambda at, id: at.tickets.create(TicketCreate(**{**TICKET, "status": 99})),
    "update": lambda at, id: at.tickets.update(id, status=99),
    "replace": lambda at, id: at.tickets.replace(id, **{**TICKET, "status": 99}),
    "create_from": lambda at, id: at.tickets.create_from({**TICKET, "status": "99"}),
    "update_from": lambda at, id: at.tickets.update_from(id, {"Status": 99}),
    "convert": lambda at, id: at.tickets.convert({"status": 99}, "update"),
    "a view": lambda at, id: at.with_options(priority=1).tickets.update(id, status=99),
}


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_every_way_to_write_is_checked_by_the_tenants_rules(both: Both, server: SandboxServer, way: Way) -> None:
    id = both(lambda at: at.tickets.create(**TICKET))
    both(lambda at: at.load_metadata(["Tickets"]))
    server.journal.clear()
    with pytest.raises(errors.ValidationError, match="1 New, 5 Complete, 7 Waiting Customer, 8 In Progress") as error:
        both(lambda at: way(at, id))
    assert broken(error) == {"status": "picklist"}
    assert writes(server) == []


def test_a_row_that_was_changed_is_checked_by_them_too(both: Both, server: SandboxServer) -> None:
    new = both(lambda at: at.tickets.create(**TICKET))
    row = both(lambda at: at.tickets.get(new))
    both(lambda at: at.load_metadata(Ticket))
    row.status, row.udf = 99, {**row.udf, "Impact Score": "much"}
    with pytest.raises(errors.ValidationError) as error:
        both(lambda at: at.tickets.update(row))
    assert broken(error) == {"status": "picklist", "udf.Impact Score": "type"}
    row.status, row.udf = 8, {**row.udf, "Impact Score": "3.5", "Support Tier": "2"}
    both(lambda at: at.tickets.update(row))
    stored = both(lambda at: at.tickets.get(row.id))
    assert (stored.status, stored.udf["Impact Score"], stored.udf["Support Tier"]) == (8, "3.5", "2")


def test_before_that_the_packages_rules_hold(at: Autotask) -> None:
    assert at.tickets.convert({"status": 99, "udf.Impact Score": "much"}, "update") == {
        "status": 99,
        "udf": {"Impact Score": "much"},
    }
    with pytest.raises(errors.ValidationError, match="must be one of 1, 2, given 3"):
        at.tickets.create(**TICKET, change_approval_type=3)


def test_entities_that_were_not_loaded_keep_the_packages_rules(at: Autotask) -> None:
    metadata = loaded(at, "Companies")
    assert list(metadata.entities) == ["Companies"]
    assert repr(metadata) == "<metadata of 1 entities>"
    assert at.tickets.convert({"status": 99}, "update") == {"status": 99}
    with pytest.raises(errors.ValidationError) as error:
        at.companies.convert({"companyType": 4}, "update")
    assert broken(error) == {"company_type": "picklist"}
    with pytest.raises(errors.UsageError, match=r"the metadata of Tickets was not loaded"):
        metadata.label(Ticket.q.status, 1)


def test_two_tenants_in_one_process_do_not_see_each_others(at: Autotask) -> None:
    other = {"status": Field(type="int32", required=True, picklist=Picklist(values=(PicklistValue(value="99", label="Ours"),)))}
    with tenant_server() as second, Autotask.from_env(second.environ, settings=QUICK) as there:
        tell(second, "Tickets", with_fields(other))
        here_known, there_known = loaded(at, "Tickets"), loaded(there, "Tickets")
        assert there.tickets.convert({"status": "ours"}, "update") == {"status": 99}
        assert at.tickets.convert({"status": "new"}, "update") == {"status": 1}
        for client, status in ((at, 99), (there, 1)):
            with pytest.raises(errors.ValidationError):
                client.tickets.update(1, status=status)
        assert (here_known.label(Ticket.q.status, 99), there_known.label(Ticket.q.status, 99)) == (None, "Ours")
    with Autotask.from_env(second.environ, settings=QUICK) as third:
        assert third.tickets.convert({"status": 5}, "update") == {"status": 5}  # nobody loaded anything here


# Picklists


CLOSED = Picklist(values=tuple(PicklistValue(value=str(number), label=f"Kind {number}") for number in range(1, 8)))


def test_a_closed_picklist_that_the_tenant_extended_takes_its_values(at: Autotask, server: SandboxServer) -> None:
    tell(server, "Tickets", with_fields({"ticketType": Field(type="int32", picklist=CLOSED)}))
    with pytest.raises(errors.ValidationError):
        at.tickets.update(1, ticket_type=7)
    loaded(at, "Tickets")
    assert at.tickets.convert({"ticketType": "kind 7"}, "update") == {"ticket_type": 7}
    with at.unit_of_work() as u:
        new = u.tickets.create(**TICKET)
        u.tickets.update(new, ticket_type=5)
        u.tickets.update(new, title="Printer no longer on fire")
    with pytest.raises(errors.ValidationError, match="1 Kind 1, 2 Kind 2"):
        at.tickets.update(1, ticket_type=8)


def test_a_value_must_fit_the_one_it_depends_on(at: Autotask, server: SandboxServer) -> None:
    loaded(at, "Tickets")
    at.tickets.create(**TICKET, issue_type=10, sub_issue_type=136)
    with pytest.raises(errors.ValidationError, match=r"must be one of 138 Printer where issue_type is 11"):
        at.tickets.create(**TICKET, issue_type=11, sub_issue_type=136)
    assert at.tickets.convert({"status": "waiting customer"}, "update") == {"status": 7}, "9 may no longer be written"
    assert at.tickets.convert({"issueType": "Network", "subIssueType": "vpn"}, "update") == {
        "issue_type": 10,
        "sub_issue_type": 136,
    }


def test_referential_rules_need_not_ask_for_the_parents_of_values(at: Autotask, server: SandboxServer) -> None:
    id = at.tickets.create(**TICKET, issue_type=10)
    loaded(at, "Tickets")
    server.journal.clear()
    with at.checking_references(), pytest.raises(errors.ValidationError, match="138 goes with the issue_type 11, not with 10"):
        at.tickets.update(id, sub_issue_type=138)
    assert not [text for text in sent(server) if "entityInformation" in text]
    assert any(isinstance(rule, PicklistParent) for rule in at.rules.of("Tickets"))


def test_picklists_of_texts_and_flags(at: Autotask, server: SandboxServer) -> None:
    def values(*pairs: tuple[str, str]) -> Picklist:
        return Picklist(values=tuple(PicklistValue(value=value, label=label) for value, label in pairs))

    fields = {
        "rmaStatus": Field(type="string", length=20, picklist=values(("A", "Alpha"), ("B", "Beta"))),
        "isVisibleToComanaged": Field(type="boolean", picklist=values(("true", "Yes"), ("false", "No"))),
    }
    tell(server, "Tickets", with_fields({"purchaseOrderNumber": fields["rmaStatus"], **fields}))
    metadata = loaded(at, "Tickets")
    id = at.tickets.create(**TICKET)
    at.tickets.update(id, purchase_order_number="B", rma_status=3)  # one that is a number, whatever field information says
    with pytest.raises(errors.ValidationError, match="must be one of A Alpha, B Beta"):
        at.tickets.update(1, purchase_order_number="C")
    assert at.tickets.convert({"is_visible_to_comanaged": "yes"}, "update") == {"is_visible_to_comanaged": True}
    numbers = evolve(fields["rmaStatus"], picklist=values(("7", "Seven")))
    tell(server, "Companies", with_fields({"companyNumber": numbers}))
    assert loaded(at, "Companies").value(Company.q.company_number, "seven") == "7"
    place = Ticket.q.purchase_order_number
    assert (metadata.label(place, "A"), metadata.value(place, "beta")) == ("Alpha", "B")
    assert metadata.label(Ticket.q.is_visible_to_comanaged, "true") == "Yes"


# Other rules


def test_the_tenants_lengths_and_flags_go_before_the_packages(at: Autotask, server: SandboxServer) -> None:
    facts = server.sandbox.spec.entities["Tickets"].fields
    changed = {
        "title": evolve(facts["title"], length=10),
        "description": evolve(facts["description"], length=0),
        "queueID": evolve(facts["queueID"], required=True),
        "priority": evolve(facts["priority"], required=False),
        "externalID": evolve(facts["externalID"], read_only=True),
    }
    tell(server, "Tickets", with_fields(changed))
    loaded(at, "Tickets")
    with pytest.raises(errors.ValidationError) as error:
        at.tickets.create(company_id=0, title="Printer on fire", status=1, external_id="x")  # type: ignore[call-overload]
    assert broken(error) == {"title": "length", "queue_id": "required", "external_id": "read_only"}
    assert at.tickets.convert({"description": "x" * 9000}, "update") == {"description": "x" * 9000}


def test_the_id_of_the_parent_stays_demanded(at: Autotask, server: SandboxServer) -> None:
    def free(entity: Entity) -> Entity:
        return with_fields({"ticketID": evolve(entity.fields["ticketID"], required=False)})(entity)

    tell(server, "TicketNotes", free)
    loaded(at, "TicketNotes")
    note = {"title": "x", "description": "x", "note_type": 1, "publish": 1}
    with pytest.raises(errors.ValidationError) as error:
        at.ticket_notes.convert(note)
    assert broken(error) == {"ticket_id": "required"}
    assert at.ticket_notes.convert({**note, "TicketID": "7"})["ticket_id"] == 7


def test_what_the_package_does_not_know_does_no_harm(at: Autotask, server: SandboxServer) -> None:
    strange = {"nickname": Field(type="string"), "gizmoID": Field(type="int32", reference="Gizmo", required=True)}
    tell(server, "Tickets", with_fields(strange))
    told = server.sandbox.information["Tickets"]
    fields = told.fields.replace(b'"name":"nickname","dataType":"string"', b'"name":"nickname","dataType":"guid"')
    fields = fields.replace(b'"name":"externalID","dataType":"string"', b'"name":"externalID","dataType":"guid"')
    assert fields.count(b"guid") == 2
    server.sandbox.information["Tickets"] = Information(entity=told.entity, fields=fields, udfs=told.udfs)
    metadata = loaded(at, "Tickets")
    assert metadata.hidden == {}
    new = at.tickets.create(**TICKET, external_id="x1")
    assert at.tickets.get(new).external_id == "x1"
    with pytest.raises(errors.ValidationError, match="no such field"):
        at.tickets.convert({"nickname": "x"}, "update")


def test_values_that_make_no_sense_are_left_out(at: Autotask, server: SandboxServer) -> None:
    odd = Picklist(values=(PicklistValue(value="one", label="One"), PicklistValue(value="2", label="Two")))
    tell(server, "Tickets", with_fields({"status": Field(type="int32", required=True, picklist=odd)}))
    metadata = loaded(at)
    assert metadata.labels("Tickets.status") == {2: "Two"}
    with pytest.raises(errors.ValidationError, match="must be one of 2 Two, given 1"):
        at.tickets.update(1, status=1)


def test_the_packages_own_facts_give_the_packages_own_rules() -> None:
    """So that what field information leaves out stays as the package has it."""
    for model in (entry.load() for entry in Autotask.entities.values()):
        facts = facts_of(model)
        names = {row.name for row in model.schema.fields.values()}
        again = schema_of(model.schema, facts)
        assert {name: row._replace(labels=()) for name, row in again.fields.items()} == dict(model.schema.fields)
        assert (again.can, again.place, again.user_defined_fields) == (
            model.schema.can,
            model.schema.place,
            model.schema.user_defined_fields,
        )
        assert names == set(again.fields)
