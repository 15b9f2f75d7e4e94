"""A program written for the old package, checked against the new one: errors where the diff says breaking, and nowhere else.

Each program has ten lines that end in a comment with the name by which the diff tells of what they touch.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from attrs import evolve

from autotask_codegen.diff.report import Report, report
from autotask_codegen.diff.sides import Side, load_sides
from autotask_codegen.emit import emit, write_package
from autotask_runtime.metadata import Entity, Field, Spec
from autotask_runtime.metadata.types import Deprecated

from .shared_metadata import DOCUMENT_2024, DOCUMENT_2026, ROOT, needs
from .test_inline_spec import NUMBER, TEXT, choices, entity, refers_to, spec_of

QUIET = ("--no-error-summary", "--no-pretty")
_ERROR = re.compile(r"program\.py:(\d+): error: ")

GADGETS = """
from gadget_autotask import Autotask, Gadget, GadgetKind
from gadget_autotask import Tag  # breaks: at.tags (Tag)


def work(at: Autotask, gadget: Gadget) -> None:
    size: str | None = gadget.size  # breaks: Gadget.size
    weight: int | None = gadget.weight  # breaks: Gadget.weight
    found = at.gadgets.where(Gadget.q.colour == "red")  # breaks: Gadget.colour → Gadget.color
    kind = GadgetKind.LARGE  # breaks: GadgetKind.LARGE → GadgetKind.HUGE
    small = GadgetKind.TINY  # breaks: GadgetKind.TINY
    owner = gadget.owner.id  # breaks: Gadget.owner
    at.gadgets.create(title="one", kind=kind)  # breaks: at.gadgets.create(room=…) now required
    at.gadgets.update(1, title=None, locked=True)  # breaks: at.gadgets.update(locked=…)
    at.gadgets.delete(1)  # breaks: at.gadgets.delete()
    at.gadgets.update(1, title=None)
    for row in at.gadgets.where(Gadget.q.title == "one"):
        print(row.title, row.room, row.locked, row.owner_id, size, weight, found, small, owner, Tag)
"""


def gadgets(fields: dict[str, Field], *others: Entity, verbs: str) -> Spec:
    routes = {"Gadgets": "PATCH POST", "Gadgets/query": "GET POST", "Gadgets/{id}": verbs}
    return spec_of(entity("Gadgets", "Gadget", {"title": TEXT, **fields}, routes=routes), entity("Owners", "Owner"), *others)


OLD = gadgets(
    {
        "size": TEXT,
        "weight": NUMBER,
        "colour": TEXT,
        "kind": evolve(choices("Tiny", "Small", "Large")),
        "ownerID": refers_to("Owner"),
        "room": TEXT,
        "locked": Field(type="boolean"),
    },
    entity("Tags", "Tag"),
    verbs="DELETE GET",
)
NEW = gadgets(
    {
        "weight": TEXT,
        "color": evolve(TEXT, soap_name="Colour"),
        "kind": choices("Small", "Huge", first=2),
        "ownerID": Field(type="int64"),
        "room": evolve(TEXT, required=True),
        "locked": Field(type="boolean", read_only=True),
    },
    verbs="GET",
)


def check(folder: Path, package: str, spec: Spec, program: str, cache: Path, *options: str) -> dict[int, str]:
    """Generate the package, and give what ``mypy --strict`` says of the program, by line."""
    folder.mkdir()
    write_package(emit(spec, package), folder / package)
    (folder / "program.py").write_text(program)
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", *options, *QUIET, "--cache-dir", str(cache), "program.py"],
        cwd=folder,
        env={**os.environ, "MYPYPATH": os.pathsep.join([str(ROOT / "runtime"), str(folder)])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    lines = done.stdout.splitlines()
    assert [line for line in lines if ": error: " in line and not _ERROR.match(line)] == []
    return {int(match[1]): line for line in lines if (match := _ERROR.match(line))}


def expected(program: str) -> dict[int, str]:
    """By line, the name in its comment."""
    rows = enumerate(program.splitlines(), 1)
    return {number: line.partition("# breaks: ")[2] for number, line in rows if "# breaks: " in line}


def breaking(found: Report) -> set[str]:
    """Every name that the diff tells of as breaking."""
    entries = found.at("breaking")
    renamed = {entry.subject.partition(" → ")[0] for entry in entries}
    return renamed | {entry.subject for entry in entries} | {name for entry in entries for name in entry.breaks}


@pytest.mark.uncounted
def test_ten_changed_things_give_exactly_ten_errors(tmp_path: Path, mypy_cache: Path) -> None:
    assert check(tmp_path / "old", "gadget_autotask", OLD, GADGETS, mypy_cache) == {}
    errors = check(tmp_path / "new", "gadget_autotask", NEW, GADGETS, mypy_cache)
    wanted = expected(GADGETS)
    assert len(wanted) == 10
    assert set(errors) == set(wanted), errors
    told = breaking(report(*(Side(name="a", knows="spec", digest="", spec=spec) for spec in (OLD, NEW))))
    assert set(wanted.values()) <= told


KEPT = """
from gadget_autotask import Autotask, Gadget


def work(at: Autotask, gadget: Gadget) -> None:
    at.gadgets.update(1, title=gadget.title)
    print(gadget.colour)  # breaks: Gadget.colour → Gadget.color
"""


@pytest.mark.uncounted
def test_what_keeps_its_old_name_gives_a_warning_where_the_diff_says_so(tmp_path: Path, mypy_cache: Path) -> None:
    """Deprecated: not breaking, but told of by a type checker that is asked for such things."""
    name = Deprecated(type="string", reason="called so in English now", since="90.0", until="91.0", replacement="color")
    new = evolve(NEW, deprecated={"Gadgets": {"colour": name}})
    asked = "--enable-error-code=deprecated"
    assert check(tmp_path / "old", "gadget_autotask", OLD, KEPT, mypy_cache, asked) == {}
    errors = check(tmp_path / "new", "gadget_autotask", new, KEPT, mypy_cache, asked)
    wanted = expected(KEPT)
    assert set(errors) == set(wanted)
    assert all("[deprecated]" in line for line in errors.values())
    entries = report(*(Side(name="a", knows="spec", digest="", spec=spec) for spec in (OLD, new))).entries
    told = {entry.subject: (entry.change.level, entry.says) for entry in entries}
    assert [told[name] for name in wanted.values()] == [("risky", "is renamed, and its old name warns")]


API = """
from older_autotask import Autotask, BillingItem, CompanyLocation, Opportunity, Ticket
from older_autotask import ConfigurationItemExt  # breaks: at.configuration_item_exts (ConfigurationItemExt)


def work(at: Autotask, item: BillingItem, place: CompanyLocation, chance: Opportunity) -> None:
    line: int | None = item.line_item_id  # breaks: BillingItem.line_item_id
    at.billing_items.update(1, line_item_id=2)  # breaks: at.billing_items.update(line_item_id=…)
    flag: bool | None = place.override_account_tax_settings  # breaks: CompanyLocation.override_account_tax_settings
    percent: int | None = chance.sales_process_percent_complete  # breaks: Opportunity.sales_process_percent_complete
    rows = at.configuration_item_exts  # breaks: at.configuration_item_exts (ConfigurationItemExt)
    at.company_attachments.create(parent_id=7, title="log")  # breaks: at.company_attachments.create(company_id=…) now required
    at.ticket_attachments.delete(1, parent_id=7)  # breaks: at.ticket_attachments.delete(parent_id=…)
    at.action_types.create(name="call", udf={"a": "b"})  # breaks: at.action_types.create(udf=…)
    at.roles.update(7, udf={"a": "b"})  # breaks: at.roles.update(udf=…)
    for ticket in at.tickets.where(Ticket.q.status == 1):
        print(ticket.title, ticket.monitor_id, line, flag, percent, rows, place.city, ConfigurationItemExt)
"""


def some(side: Side) -> Side:
    """What the program speaks of: a smaller package is checked sooner."""
    wanted = {"ActionTypes", "BillingItems", "CompanyAttachments", "CompanyLocations", "ConfigurationItemExts", "Opportunities"}
    wanted |= {"Roles", "TicketAttachments", "Tickets"}
    entities = {name: entity for name, entity in side.spec.entities.items() if name in wanted}
    return evolve(side, spec=evolve(side.spec, entities=entities))


@pytest.mark.uncounted
@needs(DOCUMENT_2024, DOCUMENT_2026)
def test_ten_things_that_changed_in_the_api_since_2024_give_exactly_ten_errors(tmp_path: Path, mypy_cache: Path) -> None:
    old, new = map(some, load_sides(DOCUMENT_2024, DOCUMENT_2026))
    assert check(tmp_path / "old", "older_autotask", old.spec, API, mypy_cache) == {}
    errors = check(tmp_path / "new", "older_autotask", new.spec, API, mypy_cache)
    wanted = expected(API)
    assert len(wanted) == 10
    assert set(errors) == set(wanted), errors
    assert set(wanted.values()) <= breaking(report(old, new))
