"""Small packages (``generate --only``) and single modules (``--entity``): what is in them works as in the whole package."""

import asyncio
import os
import sys
from collections.abc import Iterator
from importlib import import_module, invalidate_caches
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from mypy import api as mypy

from autotask_codegen.cli import main
from autotask_codegen.emit import Printer, emit, write_package
from autotask_codegen.ir import build_ir
from autotask_codegen.one import write_one
from autotask_codegen.public_api.compare import breaks
from autotask_codegen.public_api.surface import surface_of
from autotask_codegen.subset import subset
from autotask_runtime.metadata import MetadataError, Spec, load_spec
from autotask_runtime.metadata.types import RuleFact
from autotask_sandbox import SandboxServer

from .conftest import QUICK, sent
from .shared_metadata import ROOT, SPEC
from .test_inline_spec import TEXT, entity, refers_to, spec_of

CHOSEN = ("Tickets", "Company", "TicketNotes")
WHOLE = load_spec()
RUNTIME = ROOT / "runtime"


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A package of three entities, its every module imported."""
    folder = tmp_path_factory.mktemp("small")
    assert main(["generate", "--only", ",".join(CHOSEN), "--package", "small_autotask", "--out", str(folder)]) == 0
    sys.path.insert(0, str(folder))
    invalidate_caches()
    package = import_module("small_autotask")
    for name in dir(package):
        getattr(package, name)
    yield package
    sys.path.remove(str(folder))
    for name in list(sys.modules):
        if name.partition(".")[0] == "small_autotask":
            del sys.modules[name]


@pytest.fixture
def at(small: Any, shared: SandboxServer) -> Iterator[Any]:
    shared.journal.clear()
    with small.Autotask.from_env(shared.environ, settings=QUICK) as client:
        yield client


def test_a_small_package_has_what_was_asked_for_and_the_relations_among_it(small: Any) -> None:
    assert list(small.ENTITIES) == ["Companies", "TicketNotes", "Tickets"]
    assert {(item.source, item.name, item.target) for item in small.RELATIONS} == {
        ("Companies", "parent_company", "Companies"),
        ("TicketNotes", "ticket", "Tickets"),
        ("Tickets", "company", "Companies"),
        ("Tickets", "problem_ticket", "Tickets"),
    }
    assert not hasattr(small.Ticket, "contact")
    assert small.Ticket.schema.fields["contact_id"].reference == "Contact"
    files = [file for file in Path(small.__file__).parent.rglob("*.py") if "__pycache__" not in file.parts]
    assert len(files) < 20


def test_rows_are_read_followed_and_written_over_http(small: Any, at: Any, shared: SandboxServer) -> None:
    T = small.Ticket.q
    ticket = at.tickets.where(T.company_id > 0).include(T.company).first()
    company = ticket.company.get()
    assert isinstance(company, small.Company)
    assert ticket.id in at.tickets.of(company).ids()
    new = at.tickets.create(company_id=company.id, title="small", status=1, priority=1, contact_id=None)
    at.tickets.update(new, title="smaller")
    assert at.tickets.get(new).title == "smaller"
    note = at.ticket_notes.create(ticket_id=new, title="a", description="b", note_type=1, publish=1)
    assert f"POST Tickets/{new}/Notes" in sent(shared)
    assert at.ticket_notes.get(note).ticket.get().title == "smaller"
    assert not [request for request in sent(shared) if "Contacts" in request]


def test_the_async_client_does_the_same(small: Any, shared: SandboxServer) -> None:
    async def program() -> str:
        async with small.AsyncAutotask.from_env(shared.environ, settings=QUICK) as at:
            ticket = await at.tickets.where(small.Ticket.q.company_id > 0).first()
            name: str = (await ticket.company).company_name
            return name

    assert asyncio.run(program())


def test_units_of_work_and_scans_do_without_what_is_left_out(small: Any, at: Any) -> None:
    work = at.unit_of_work()
    with work as u:
        above = u.companies.create(company_name="above", company_type=1, phone="1", owner_resource_id=11)
        below = u.companies.create(company_name="b", company_type=1, phone="1", owner_resource_id=11, parent_company_id=above)
        u.tickets.create(company_id=below, title="in it", status=1, priority=1)
    assert at.companies.get(work.id_of(below)).parent_company_id == work.id_of(above)
    scan = at.integrity_scan(["Tickets", small.Company])
    relations = {finding.relation for finding in scan.run()}
    assert relations <= {"Tickets.company", "Tickets.problem_ticket", "Companies.parent_company"}


def test_references_are_checked_as_far_as_they_lead_into_the_package(small: Any, at: Any) -> None:
    with at.checking_references(), pytest.raises(small.errors.ValidationError) as caught:
        at.tickets.create(company_id=999_999, contact_id=999_999, title="t", status=1, priority=1)
    assert [(item.field, item.rule) for item in caught.value.violations] == [("company_id", "reference-exists")]


def test_a_name_for_a_row_of_an_entity_that_is_left_out_is_refused(small: Any, at: Any, shared: SandboxServer) -> None:
    with pytest.raises(small.errors.ValidationError, match="must be the id of a row of Contact"):
        at.tickets.convert({"title": "t", "contactID": "Ann Other", "status": 1, "priority": 1, "companyID": 0})
    found = at.tickets.convert({"title": "t", "contactID": "Contact 7", "status": 1, "priority": 1, "companyID": 0})
    assert found["contact_id"] == 7
    assert sent(shared) == []


@pytest.mark.uncounted
def test_a_typed_program_passes_and_what_is_left_out_is_a_type_error(small: Any, tmp_path: Path, mypy_cache: Path) -> None:
    folder = Path(small.__file__).parents[1]
    program = tmp_path / "program.py"
    program.write_text(
        "from small_autotask import Autotask, Company, Ticket, TicketStatus\n"
        "def run(at: Autotask, company: Company) -> str | None:\n"
        "    at.tickets.create(company_id=1, title='a', status=TicketStatus.NEW, priority=1, contact_id=3)\n"
        "    ticket = at.tickets.of(company).where(Ticket.q.contact_id == 3).one()\n"
        "    return ticket.company.get().company_name\n"
        "def wrong(ticket: Ticket, at: Autotask) -> None:\n"
        "    ticket.contact\n"
        "    at.contacts\n",
        encoding="utf-8",
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MYPYPATH", os.pathsep.join([str(RUNTIME), str(folder)]))
        patch.chdir(tmp_path)
        out, err, _ = mypy.run(
            ["--strict", "--no-error-summary", "--cache-dir", str(mypy_cache), "-p", "small_autotask", "-m", "program"]
        )
    assert [line.partition(": error: ")[::2] for line in (out + err).splitlines()] == [
        ("program.py:7", '"Ticket" has no attribute "contact"; maybe "contact_id" or "contract_id"?  [attr-defined]'),
        ("program.py:8", '"Autotask" has no attribute "contacts"  [attr-defined]'),
    ]


@pytest.mark.uncounted
def test_a_program_for_a_small_package_is_one_for_the_whole(tmp_path: Path) -> None:
    names = ["Tickets", "Companies", "TimeEntries", "Resources", "TicketAttachments", "ArticlePlainTextContent", "Appointments"]
    write_package(emit(subset(WHOLE, names)), tmp_path / "small" / "autotask")
    write_package(emit(WHOLE), tmp_path / "whole" / "autotask")
    few, all_of_it = (surface_of("autotask", tmp_path / size, RUNTIME) for size in ("small", "whole"))
    assert breaks(few, all_of_it) == []
    assert "Ticket.contact" in {item.name for item in breaks(all_of_it, few)}


@pytest.mark.uncounted
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(names=st.lists(st.sampled_from(sorted(WHOLE.entities)), min_size=1, max_size=40, unique=True))
def test_any_choice_gives_a_package_that_speaks_of_nothing_else(names: list[str]) -> None:
    spec = subset(WHOLE, names)
    printer = Printer(spec)
    assert sorted(item.collection for item in printer.entities) == sorted(names)
    modules = {item.module for item in printer.entities}
    for item in printer.entities:
        assert {relation.target for relation in item.relations} <= set(names)
        assert {module for module, _ in item.other_models} | {module for module, _ in item.ways_on} <= modules
    for path, text in (printer.shared() | printer.modules(printer.entities)).items():
        compile(text, path, "exec")
    about = {fact.on for fact in spec.rules.values()} | {fact.through for fact in spec.rules.values()}
    assert about - {"", "*"} <= set(names)


def test_names_do_not_depend_on_what_is_left_out() -> None:
    whole = {item.collection: item for item in build_ir(WHOLE)}
    for item in Printer(subset(WHOLE, CHOSEN)).entities:
        assert item.enums == whole[item.collection].enums
        assert [field.name for field in item.fields] == [field.name for field in whole[item.collection].fields]


# Rules and cascades


def rule(kind: Any, **said: Any) -> RuleFact:
    return RuleFact(kind=kind, says="s", source="t", **said)


def test_rules_about_what_is_left_out_are_not_asked() -> None:
    things = entity("Things", "Thing", {"ownerID": refers_to("Owner"), "otherID": refers_to("Other"), "note": TEXT})
    owners = entity("Owners", "Owner", {"groupID": refers_to("Group")})
    rules = {
        "exists": rule("exists", but=("Things.otherID", "Others.note")),
        "together": rule("together", on="Things", fields=("ownerID", "otherID")),
        "along": rule("belongs", on="Things", way="ownerID.groupID", among=("otherID",)),
        "too far": rule("valued", on="Things", way="otherID.note", values=(1,)),
        "linked": rule("linked", on="Things", fields=("ownerID", "otherID"), through="Owners", by=("id", "groupID")),
        "through": rule("unlinked", on="Things", fields=("ownerID", "id"), through="Others", by=("id", "note")),
        "of others": rule("needs", on="Others", field="note", fields=("note",)),
    }
    others = entity("Others", "Other", {"note": TEXT})
    spec = evolve(spec_of(things, owners, others, entity("Groups", "Group")), rules=rules)
    found = subset(spec, ["Thing", "Owner"])
    assert list(found.rules) == ["exists", "together", "along"]
    assert found.rules["exists"].but == ("Things.otherID",)
    assert len(subset(spec, list(spec.entities)).rules) == len(rules)


def cascading(*names: str) -> dict[str, set[str]]:
    """Of a company with sites, each with doors that cannot be without it, what can be planned for each."""
    flag = {"isActive": evolve(TEXT, type="boolean")}
    below = {
        "Companies/{parentId}/Sites": "GET PATCH POST",
        "Companies/{parentId}/Sites/{id}": "DELETE GET",
        "Sites/query": "GET",
    }
    required = evolve(refers_to("Site"), required=True)
    spec = spec_of(
        entity("Companies", "Company", flag),
        entity("Sites", "Site", {"companyID": refers_to("Company"), **flag}, routes=below, parent="companyID"),
        entity("Doors", "Door", {"siteID": required, **flag}),
        entity("Notes", "Note", {"doorID": refers_to("Door")}),
    )
    entities = Printer(subset(spec, names)).entities
    return {item.collection: {"Deactivating", "Deleting"}.intersection(item.bases) for item in entities}


def test_a_cascade_that_would_miss_rows_is_not_offered() -> None:
    both = {"Deactivating", "Deleting"}
    assert cascading("Companies", "Sites", "Doors", "Notes") == {
        "Companies": both,
        "Sites": both,
        "Doors": both,
        "Notes": {"Deleting"},
    }
    # Notes would have to be cleared before a door is deleted, and so before what doors cannot be without.
    assert cascading("Companies", "Sites", "Doors") == {name: {"Deactivating"} for name in ("Companies", "Sites", "Doors")}
    assert cascading("Companies", "Doors", "Notes") == {"Companies": set(), "Doors": both, "Notes": {"Deleting"}}


# Refusals


@pytest.mark.parametrize(
    ("names", "why"),
    [
        ("Tickets,Compnies", "'Compnies'; did you mean Companies"),
        ("Tiket", "'Tiket'; did you mean Ticket"),
        (",", "no entity is named"),
    ],
)
def test_a_name_that_no_entity_has_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str], names: str, why: str) -> None:
    assert main(["generate", "--only", names, "--out", str(tmp_path)]) == 2
    assert why in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


# One module


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A small package, written."""
    write_package(emit(SMALL, "one_autotask"), tmp_path / "one_autotask")
    return tmp_path / "one_autotask"


SMALL = subset(load_spec(SPEC), ["Tickets", "TicketAttachments", "Companies"])


def changed(spec: Spec, collection: str, wire: str) -> Spec:
    """With a field more."""
    item = spec.entities[collection]
    return evolve(spec, entities={**spec.entities, collection: evolve(item, fields={**item.fields, wire: TEXT})})


def test_one_module_is_printed_and_no_other_is_touched(package: Path) -> None:
    module = package / "entities" / "tickets.py"
    before = {file: (file.read_bytes(), file.stat().st_mtime_ns) for file in package.rglob("*.py") if file != module}
    module.write_text("", encoding="utf-8")
    written = write_one(SMALL, "one_autotask", package, "Ticket")
    assert (written.files, written.outdated) == ((module,), ())
    assert module.read_text(encoding="utf-8") == emit(SMALL, "one_autotask")["entities/tickets.py"]
    assert {file: (file.read_bytes(), file.stat().st_mtime_ns) for file in before} == before


def test_changed_facts_make_the_fingerprint_outdated(package: Path) -> None:
    written = write_one(changed(SMALL, "Tickets", "mood"), "one_autotask", package, "Tickets")
    assert "    mood: str | None = None" in (package / "entities" / "tickets.py").read_text(encoding="utf-8")
    assert written.outdated == (package / "_entities.py",)


def test_attachments_are_printed_with_the_parent_that_offers_them(package: Path) -> None:
    written = write_one(SMALL, "one_autotask", package, "TicketAttachments")
    assert [file.name for file in written.files] == ["ticket_attachments.py", "tickets.py"]


def test_files_that_would_differ_are_named_and_the_module_is_written(package: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (package / "_client.py").write_text("# of another day", encoding="utf-8")
    (package / "_rules.py").unlink()
    (package / "entities" / "tickets.py").write_text("", encoding="utf-8")
    arguments = ["generate", "--only", "Tickets,TicketAttachments,Companies", "--package", "one_autotask"]
    assert main([*arguments, "--entity", "Tickets", "--out", str(package.parent)]) == 1
    err = capsys.readouterr().err
    assert [Path(line.partition(": ")[0]).name for line in err.splitlines()] == ["_client.py", "_rules.py"]
    assert "generate the whole package" in err
    assert (package / "entities" / "tickets.py").read_text(encoding="utf-8") == emit(SMALL, "one_autotask")["entities/tickets.py"]
    assert main([*arguments, "--out", str(package.parent)]) == 0
    assert main([*arguments, "--entity", "Tickets", "--out", str(package.parent)]) == 0


def test_one_module_of_no_package_is_refused(tmp_path: Path, package: Path) -> None:
    with pytest.raises(MetadataError, match="generate the whole package first"):
        write_one(SMALL, "one_autotask", tmp_path / "elsewhere", "Tickets")
    with pytest.raises(MetadataError, match="Contacts is left out"):
        write_one(SMALL, "one_autotask", package, "Contacts")
    with pytest.raises(MetadataError, match="did you mean Ticket"):
        write_one(SMALL, "one_autotask", package, "Tikets")
    assert not (tmp_path / "elsewhere").exists()
