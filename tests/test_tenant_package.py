"""A tenant's own package: its picklists as enums, its user-defined fields as attributes, its rules; over HTTP, sync and async."""

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from autotask_codegen.cli import main as codegen
from autotask_runtime.errors import QueryError, ValidationError
from autotask_sandbox import SandboxServer

from .tenant_world import TENANT, field, forget, generate, load, served, value, write_tenant

MOMENT = datetime(2026, 12, 1, 22, tzinfo=UTC)
UDF = {"Affected Site": "Plant 2", "Impact Score": 7.5, "Change Window Start": MOMENT, "Support Tier": 3}
TICKET: dict[str, Any] = {"company_id": 0, "title": "Printer on fire", "status": 1, "priority": 1}


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("packages")


@pytest.fixture(scope="module")
def acme(out: Path) -> Iterator[Any]:
    generate(TENANT, "acme_autotask", out)
    yield load("acme_autotask", out)
    forget("acme_autotask", out)


@pytest.fixture(scope="module")
def server() -> Iterator[SandboxServer]:
    with SandboxServer(served(TENANT)) as running:
        yield running


@pytest.fixture
def at(acme: Any, server: SandboxServer) -> Iterator[Any]:
    with acme.Autotask.from_env(server.environ) as client:
        yield client


def broken(error: pytest.ExceptionInfo[ValidationError]) -> dict[str, str]:
    return {item.field: item.rule for item in error.value.violations}


# Picklists: strict on write, open on read


def test_the_tenants_values_are_members(acme: Any) -> None:
    assert [(item.name, int(item), item.label) for item in acme.TicketStatus] == [
        ("NEW", 1, "New"),
        ("COMPLETE", 5, "Complete"),
        ("WAITING_CUSTOMER", 7, "Waiting Customer"),
        ("IN_PROGRESS", 8, "In Progress"),
        ("WAITING_CUSTOMER__9", 9, "waiting customer"),
    ]
    assert acme.TicketQueueID.VALUE_2ND_LINE == 29682969


def test_a_value_that_the_tenant_does_not_have_is_refused_before_anything_is_sent(at: Any, server: SandboxServer) -> None:
    before = len(server.journal.entries())
    with pytest.raises(ValidationError) as error:
        at.tickets.create(**{**TICKET, "status": 99, "priority": 5})
    assert broken(error) == {"status": "picklist", "priority": "picklist"}
    assert len(server.journal.entries()) == before


def test_a_member_of_another_picklist_is_refused_though_its_number_would_do(acme: Any, at: Any) -> None:
    with pytest.raises(ValidationError, match="must be a value of TicketStatus, not of TicketPriority") as error:
        at.tickets.create(**{**TICKET, "status": acme.TicketPriority.HIGH}, udf={"Support Tier": acme.TicketPriority.LOW})
    assert broken(error) == {"status": "picklist", "udf.Support Tier": "picklist"}
    with pytest.raises(ValidationError):
        acme.TicketCreate(**{**TICKET, "status": acme.TicketPriority.HIGH})
    with pytest.raises(ValidationError):
        at.tickets.update(1, status=acme.TicketPriority.HIGH)
    acme.TicketCreate(**{**TICKET, "status": int(acme.TicketPriority.HIGH)}, udf={"Support Tier": acme.TicketUdfSupportTier.GOLD})


def test_an_inactive_value_can_be_read_and_not_written(acme: Any, at: Any) -> None:
    with pytest.raises(ValidationError) as error:
        acme.TicketCreate(**{**TICKET, "status": acme.TicketStatus.WAITING_CUSTOMER__9})
    assert broken(error) == {"status": "picklist"}
    assert acme.Ticket.from_wire({"id": 1, "status": 9}).status == acme.TicketStatus.WAITING_CUSTOMER__9


def test_a_value_that_nobody_declared_is_read(acme: Any) -> None:
    assert acme.Ticket.from_wire({"id": 1, "status": 4711}).status == 4711


def test_a_value_must_fit_the_field_it_depends_on(acme: Any) -> None:
    acme.TicketCreate(**TICKET, issue_type=10, sub_issue_type=acme.TicketSubIssueType.VPN)
    with pytest.raises(ValidationError) as error:
        acme.TicketCreate(**TICKET, issue_type=11, sub_issue_type=acme.TicketSubIssueType.VPN)
    assert broken(error) == {"sub_issue_type": "picklist"}


# User-defined fields


def test_user_defined_fields_are_written_read_and_found_by_type(acme: Any, at: Any) -> None:
    new = at.tickets.create(**TICKET, udf=UDF)
    udf = at.tickets.get(new).udf
    assert (udf.affected_site, udf.impact_score, udf.change_window_start, udf.support_tier) == ("Plant 2", 7.5, MOMENT, 3)
    assert udf.support_tier == acme.TicketUdfSupportTier.GOLD
    assert udf["Support Tier"] == "3"
    q = acme.Ticket.q.udf
    for condition in (q.affected_site == "Plant 2", q.impact_score > 7, q.change_window_start >= MOMENT, q.support_tier.in_([3])):
        assert new in at.tickets.where(acme.Ticket.q.id >= new, condition).ids()
    assert at.tickets.where(q.support_tier == 1, acme.Ticket.q.id >= new).count() == 0


def test_the_async_client_has_them_too(acme: Any, server: SandboxServer) -> None:
    async def run() -> tuple[Any, Any]:
        async with acme.AsyncAutotask.from_env(server.environ) as at:
            new = await at.tickets.create(**TICKET, udf=UDF)
            row = await at.tickets.get(new)
            row.udf |= {"Impact Score": 1.5, "Affected Site": None}
            await at.tickets.update(row)
            return row.udf.change_window_start, (await at.tickets.get(new)).udf

    moment, udf = asyncio.run(run())
    assert (moment, udf.impact_score, udf.affected_site) == (MOMENT, 1.5, None)


@pytest.mark.parametrize(
    ("udf", "wrong"),
    [
        ({"Affected Site": "x" * 101}, {"udf.Affected Site": "length"}),
        ({"Affected Site": 5}, {"udf.Affected Site": "type"}),
        ({"Impact Score": "7"}, {"udf.Impact Score": "type"}),
        ({"Change Window Start": datetime(2026, 12, 1)}, {"udf.Change Window Start": "type"}),
        ({"Support Tier": 4}, {"udf.Support Tier": "picklist"}),
        ({"Support Tier": "Gold"}, {"udf.Support Tier": "type"}),
        ({"affected_site": "HQ"}, {"udf.affected_site": "unknown"}),
        ({"Nosuch": "x", 5: "y"}, {"udf.Nosuch": "unknown", "udf.5": "unknown"}),
        ("Plant", {"udf": "type"}),
    ],
)
def test_what_a_user_defined_field_cannot_hold_is_refused(at: Any, udf: Any, wrong: dict[str, str]) -> None:
    with pytest.raises(ValidationError) as error:
        at.tickets.create(**TICKET, udf=udf)
    assert broken(error) == wrong
    with pytest.raises(ValidationError) as error:
        at.tickets.update(1, udf=udf)
    assert broken(error) == wrong


def test_a_name_that_is_nearly_right_is_named(at: Any) -> None:
    with pytest.raises(ValidationError, match=r"no such user-defined field; did you mean 'Affected Site'\?"):
        at.tickets.create(**TICKET, udf={"affected_site": "HQ"})
    with pytest.raises(QueryError, match=r"no user-defined field 'Site Code'; there are Affected Site, Change Window Start"):
        at.tickets.model.q.udf("Site Code")
    assert at.tickets.model.q.udf("affected site").schema.wire == "Affected Site"
    with pytest.raises(AttributeError, match="no user-defined field 'site'"):
        _ = at.tickets.model.q.udf.site


def test_an_update_sends_the_fields_that_were_changed(at: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    row = at.tickets.get(at.tickets.create(**TICKET, udf=UDF))
    row.udf |= {"Impact Score": 3.0, "Affected Site": "Plant 2"}
    sent: list[Any] = []
    call = at._session.call

    def watched(*given: Any, **named: Any) -> Any:
        sent.append(named.get("body"))
        return call(*given, **named)

    monkeypatch.setattr(at._session, "call", watched)
    at.tickets.update(row)
    assert row.udf.impact_score == 3.0
    assert sent[0]["userDefinedFields"] == [{"name": "Impact Score", "value": 3.0}]
    assert at.tickets.get(row.id).udf.affected_site == "Plant 2"


def test_what_is_no_value_of_its_field_is_none_and_stays_as_text(acme: Any) -> None:
    rows = [{"name": "Impact Score", "value": "much"}, {"name": "SUPPORT tier", "value": "gold"}, {"name": "New", "value": "1"}]
    udf = acme.Ticket.from_wire({"id": 1, "userDefinedFields": rows}).udf
    assert (udf.impact_score, udf["Impact Score"], udf.support_tier, udf["New"]) == (None, "much", 3, "1")
    assert (udf.affected_site, acme.Ticket(id=1).udf.affected_site) == (None, None)


def test_files_name_them_in_any_way_and_give_labels(at: Any) -> None:
    line = {"companyID": "0", "Title": "From a file", "status": "in progress", "priority": "critical"}
    udfs = {
        "udf.affected_site": "Plant 3",
        "udf.SUPPORT TIER": "silver",
        "udf.Impact Score": "2.5",
        "udf.change window start": "2026-12-01",
    }
    udf = at.tickets.get(at.tickets.create_from({**line, **udfs})).udf
    assert (udf.affected_site, udf.support_tier, udf.impact_score) == ("Plant 3", 2, 2.5)
    assert udf.change_window_start == datetime(2026, 12, 1, tzinfo=UTC)
    with pytest.raises(ValidationError) as error:
        at.tickets.create_from(
            {**line, "udf.Support Tier": "Platinum", "udf.Impact Score": "x", "udf.affected site": "a", "udf.affected_site": "b"}
        )
    assert broken(error) == {"udf.Support Tier": "conversion", "udf.Impact Score": "conversion", "udf": "repeated"}


def test_write_models_take_them_in_the_apis_form(acme: Any) -> None:
    rows = [
        {"name": "Change Window Start", "value": "2026-12-01T22:00:00Z"},
        {"name": "Support Tier", "value": "3"},
        {"name": "Impact Score", "value": "7.5"},
    ]
    model = acme.TicketCreate.from_wire({"companyID": 0, "title": "x", "status": 1, "priority": 1, "userDefinedFields": rows})
    assert model.udf == {"Change Window Start": MOMENT, "Support Tier": 3, "Impact Score": 7.5}
    assert acme.TicketCreate.from_wire(model.to_wire()).udf == model.udf


def test_rules_of_ones_own_see_them(at: Any, acme: Any) -> None:
    def known_site(site: str) -> str | None:
        return None if site.startswith("Plant") else "a plant"

    at.validators.field(acme.Ticket.q.udf.affected_site)(known_site)

    with pytest.raises(ValidationError, match="a plant"):
        at.tickets.create(**TICKET, udf={"Affected Site": "Moon"})
    at.tickets.create(**TICKET, udf={"Affected Site": "Plant 9"})


def test_a_unit_of_work_writes_them_and_takes_them_back(at: Any, acme: Any, tmp_path: Path) -> None:
    ticket = at.tickets.create(**TICKET, udf=UDF)
    unit = at.unit_of_work(tmp_path / "work.sqlite")
    u = unit.__enter__()
    u.tickets.update(ticket, udf={"Impact Score": 1.0, "Change Window Start": None, "Support Tier": 1})
    u.tickets.create(**{**TICKET, "company_id": 999_999})
    with pytest.raises(acme.errors.WorkFailed):
        unit.__exit__(None, None, None)
    udf = at.tickets.get(ticket).udf
    assert (udf.impact_score, udf.change_window_start, udf.support_tier) == (7.5, MOMENT, 3)


def test_a_lost_create_is_found_by_them(acme: Any, at: Any) -> None:
    from autotask_runtime.writes.outcomes import holds

    row = at.tickets.get(at.tickets.create(**TICKET, udf=UDF))
    assert holds(row, "udf", UDF)
    assert holds(row, "udf", {"Support Tier": acme.TicketUdfSupportTier.GOLD, "Impact Score": 7.5})
    assert not holds(row, "udf", {"Impact Score": 7})
    assert not holds(row, "udf", {"Change Window Start": datetime(2026, 12, 2, tzinfo=UTC)})


# Required ones


def test_a_required_field_without_a_default_must_be_given(tmp_path: Path) -> None:
    def demanding(document: dict[str, Any]) -> None:
        field(document, "Affected Site")["isRequired"] = True
        field(document, "Impact Score").update(isRequired=True, defaultValue="1")
        field(document, "Support Tier").update(isRequired=True)
        field(document, "Support Tier")["picklistValues"][0]["isDefaultValue"] = True
        field(document, "Change Window Start")["isReadOnly"] = True

    tenant = write_tenant(tmp_path / "tenant", Tickets=demanding)
    generate(tenant, "demanding_autotask", tmp_path)
    package = load("demanding_autotask", tmp_path)
    try:
        nothing: tuple[dict[str, Any], ...] = ({}, {"udf": {}}, {"udf": {"Affected Site": None}})
        for given in nothing:
            with pytest.raises(ValidationError) as error:
                package.TicketCreate(**TICKET, **given)
            assert broken(error) == {"udf.Affected Site": "required"}
        with pytest.raises(ValidationError) as error:
            package.TicketCreate(**TICKET, udf={"Affected Site": "HQ", "Change Window Start": MOMENT})
        assert broken(error) == {"udf.Change Window Start": "read_only"}
        model = package.TicketCreate(**TICKET, udf={"Affected Site": "HQ"})
        assert model.to_wire()["userDefinedFields"] == [{"name": "Affected Site", "value": "HQ"}]
        with SandboxServer(served(tenant)) as server, package.Autotask.from_env(server.environ) as at:
            new = at.tickets.create(model)
            at.tickets.update(new, udf={"Impact Score": 2.0})
            assert at.tickets.get(new).udf.affected_site == "HQ"
    finally:
        forget("demanding_autotask", tmp_path)


def test_the_tenants_required_and_read_only_flags_go_before_the_specs(tmp_path: Path) -> None:
    def other(document: dict[str, Any]) -> None:
        field(document, "priority")["isRequired"] = False
        field(document, "queueID")["isRequired"] = True
        field(document, "description")["isReadOnly"] = True
        field(document, "title")["length"] = 10

    generate(write_tenant(tmp_path / "tenant", Tickets=other), "other_autotask", tmp_path)
    package = load("other_autotask", tmp_path)
    try:
        with pytest.raises(ValidationError) as error:
            package.TicketCreate.from_wire({"companyID": 0, "title": "x" * 11, "status": 1, "description": "x"})
        assert broken(error) == {"title": "length", "queue_id": "required", "description": "read_only"}
    finally:
        forget("other_autotask", tmp_path)


# The package itself


def test_it_has_the_shape_of_the_public_one(acme: Any) -> None:
    import autotask

    assert set(dir(autotask)) <= set(dir(acme))
    assert set(acme.ENTITIES) == set(autotask.ENTITIES)
    assert acme.RELATIONS == autotask.RELATIONS
    assert acme.RULES == autotask.RULES
    assert (Path(acme.__file__).parent / "py.typed").is_file()


def test_its_version_and_fingerprint_are_its_own_and_the_same_every_time(acme: Any, tmp_path: Path) -> None:
    import autotask
    from autotask_runtime import __version__

    assert autotask.__version__ == __version__
    assert acme.__version__ == f"0+{acme.FINGERPRINT[:12]}"
    assert acme.FINGERPRINT != autotask.FINGERPRINT
    one = generate(TENANT, "same_autotask", tmp_path / "one")
    two = generate(TENANT, "same_autotask", tmp_path / "two")
    assert {file.name: file.read_bytes() for file in one.rglob("*.py")} == {
        file.name: file.read_bytes() for file in two.rglob("*.py")
    }
    changed = write_tenant(
        tmp_path / "tenant", Tickets=lambda document: field(document, "status")["picklistValues"].append(value(99, "Later"))
    )
    text = (generate(changed, "same_autotask", tmp_path / "three") / "_entities.py").read_text("utf-8")
    assert acme.FINGERPRINT not in text


def test_what_the_spec_knows_better_is_kept(acme: Any) -> None:
    """Names of the SOAP API, and what must be sent with every change, are in no capture."""
    schema = acme.Ticket.schema
    assert schema.find("AccountID") is schema.fields["company_id"]
    assert acme.TicketNote.schema.fields["note_type"].resend
    assert acme.Company.schema.lifetime > 0


def test_an_unknown_collection_is_told_and_left_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tenant = write_tenant(tmp_path / "tenant")
    (tenant / "Gizmos.json").write_bytes((tenant / "Tickets.json").read_bytes())
    package = generate(tenant, "acme_autotask", tmp_path)
    assert "Gizmos is not in the spec, and not in the package" in capsys.readouterr().err
    assert not (package / "entities" / "gizmos.py").exists()


def test_a_new_field_of_the_tenant_is_there_without_a_relation_to_the_unknown(tmp_path: Path) -> None:
    def newer(document: dict[str, Any]) -> None:
        rows = document["fields"]["fields"]
        rows.append({**field(document, "companyID"), "name": "gizmoID", "isRequired": False, "referenceEntityType": "Gizmo"})

    generate(write_tenant(tmp_path / "tenant", Tickets=newer), "newer_autotask", tmp_path)
    package = load("newer_autotask", tmp_path)
    try:
        assert package.Ticket.from_wire({"id": 1, "gizmoID": 5}).gizmo_id == 5
        assert not hasattr(package.Ticket, "gizmo")
    finally:
        forget("newer_autotask", tmp_path)


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--tenant", "{tenant}"], "a tenant's package stands beside autotask: name it"),
        (["--tenant", "{tmp}/nothing", "--package", "a"], "not a capture folder"),
        (["--tenant", "{strange}", "--package", "a"], "the spec knows none of its collections: Gizmos"),
        (["--package", "class"], "cannot be the name of a package"),
    ],
)
def test_what_cannot_be_generated_says_why(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], reason: str
) -> None:
    strange = tmp_path / "strange"
    strange.mkdir()
    (strange / "Gizmos.json").write_bytes((TENANT / "Tickets.json").read_bytes())
    given = [text.format(tenant=TENANT, tmp=tmp_path, strange=strange) for text in arguments]
    assert codegen(["generate", *given, "--out", str(tmp_path / "out")]) == 2
    assert reason in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


# Hostile and unusual tenants


def test_names_of_fields_that_are_no_names_are_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def hostile(document: dict[str, Any]) -> None:
        rows = document["fields"]["fields"]
        rows.append({**field(document, "title"), "name": 'evil"""\n    print("CODE RUN")\n    """'})

    tenant = write_tenant(tmp_path / "tenant", Tickets=hostile)
    assert codegen(["generate", "--tenant", str(tenant), "--package", "evil", "--out", str(tmp_path / "out")]) == 2
    assert "is no name of a field" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_texts_of_the_tenant_cannot_leave_their_places(tmp_path: Path) -> None:
    text = 'x"""\n    print("CODE RUN")\n    r"""\\N{{ entity }} {% raw %} \u202e\x00'

    def hostile(document: dict[str, Any]) -> None:
        field(document, "title")["label"] = text
        field(document, "status")["picklistValues"][0]["label"] = text
        udf = field(document, "Affected Site")
        udf.update(name=text, label=text, description=text, defaultValue=text)

    tenant = write_tenant(tmp_path / 'ac"""me', Tickets=hostile)
    generate(tenant, "hostile_autotask", tmp_path)
    package = load("hostile_autotask", tmp_path)
    try:
        assert text in package.Ticket.schema.udfs
        assert next(item.label for item in package.TicketStatus) == text
        assert "CODE RUN" not in (package.Ticket.__doc__ or "")
        assert not hasattr(package, "print")
    finally:
        forget("hostile_autotask", tmp_path)


def test_two_fields_of_nearly_one_name_are_told_apart(tmp_path: Path) -> None:
    def twins(document: dict[str, Any]) -> None:
        rows = document["userDefinedFields"]["fields"]
        rows += [{**field(document, "Affected Site"), "name": name} for name in ("Site Code", "SiteCode")]

    generate(write_tenant(tmp_path / "tenant", Tickets=twins), "twins_autotask", tmp_path)
    package = load("twins_autotask", tmp_path)
    try:
        schema = package.Ticket.schema
        found = [schema.find_udf(name).wire for name in ("Site Code", "SiteCode", "site_code", "sitecode")]
        assert found == ["Site Code", "SiteCode", "Site Code", "SiteCode"]
        assert schema.find_udf("SITE CODE") is None
        assert package.Ticket.q.udf("site_code").schema.wire == "Site Code"
    finally:
        forget("twins_autotask", tmp_path)


def test_what_nobody_can_read_keeps_no_tenant_from_the_rest(tmp_path: Path) -> None:
    def newer(document: dict[str, Any]) -> None:
        rows = document["fields"]["fields"]
        field(document, "title")["dataType"] = "guid"
        rows.append({**field(document, "description"), "name": "brandNew", "dataType": "guid"})
        field(document, "Affected Site")["type"] = "guid"
        field(document, "status")["picklistValues"] += [value(1, "x") | {"value": odd} for odd in ("", "x", "٣", "9" * 5000)]

    generate(write_tenant(tmp_path / "tenant", Tickets=newer), "odd_autotask", tmp_path)
    package = load("odd_autotask", tmp_path)
    try:
        assert package.Ticket.schema.fields["title"].kind == "string"
        assert "brand_new" not in package.Ticket.schema.fields
        assert package.Ticket.from_wire({"id": 1, "brandNew": "x"}).extra == {"brandNew": "x"}
        assert package.Ticket.schema.udfs["Affected Site"].kind == "string"
        assert len(package.TicketStatus) == 5
    finally:
        forget("odd_autotask", tmp_path)


def test_of_a_redacted_capture_nothing_is_claimed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from autotask_runtime.metadata.folder import Manifest, put_in_place

    tenant = write_tenant(tmp_path / "tenant")
    put_in_place(tenant, {}, Manifest(redacted=True, taken="2026-11-21T21:30:00+00:00"))
    generate(tenant, "redacted_autotask", tmp_path)
    assert "of user-defined fields nothing is known" in capsys.readouterr().err
    package = load("redacted_autotask", tmp_path)
    try:
        assert package.__version__ == f"2026.11.21.2130+{package.FINGERPRINT[:12]}"
        assert package.TicketCreate(**TICKET, udf={"Whatever": "x"}).udf == {"Whatever": "x"}
    finally:
        forget("redacted_autotask", tmp_path)


def test_a_manifest_that_was_edited_by_hand_is_no_obstacle(tmp_path: Path) -> None:
    from autotask_codegen.project import tenant_version

    spec = served(TENANT)
    assert tenant_version(spec, "yesterday") == tenant_version(spec, "")
    assert tenant_version(spec, "").startswith("0+")


def test_what_is_set_by_attribute_says_how_to_set_it(acme: Any) -> None:
    row = acme.Ticket(id=1)
    with pytest.raises(TypeError, match=r"row\.udf \|= \{'Affected Site': …\}"):
        row.udf.affected_site = "HQ"
    with pytest.raises(TypeError, match=r"assign others: row\.udf \|= "):
        row.udf["Affected Site"] = "HQ"
    row.udf |= {"Change Window Start": MOMENT, "Support Tier": acme.TicketUdfSupportTier.GOLD}
    assert (row.udf.change_window_start, row.udf.support_tier) == (MOMENT, 3)
    with pytest.raises(QueryError, match="3 given, must be a str"):
        _ = acme.Ticket.q.udf.affected_site > 3
