"""The rules of a write, for every entity: each one broken alone, and all at once. Nothing secret is ever shown."""

import copy
import pickle
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from importlib import import_module
from random import Random
from typing import TYPE_CHECKING, Any

import attrs
import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autotask import ENTITIES, Autotask, Contact, Ticket, TicketCreate, TicketNote, TicketStatus, errors
from autotask_runtime.errors import ValidationError
from autotask_runtime.models import UNSET, Row, WriteModel
from autotask_runtime.schema import EntitySchema, FieldSchema
from autotask_runtime.validation import Operation, Violation, wire_body

from .sample_values import creatable, sample

MODULES = {collection: import_module(entry.module) for collection, entry in sorted(ENTITIES.items())}
SCHEMAS: dict[str, EntitySchema] = {name: ENTITIES[name].load().schema for name in MODULES}
CREATES: dict[str, type[WriteModel]] = {
    name: getattr(module, f"{ENTITIES[name].name}Create")
    for name, module in MODULES.items()
    if hasattr(module, f"{ENTITIES[name].name}Create")
}
UPDATABLE = [name for name in MODULES if hasattr(MODULES[name], f"{ENTITIES[name].name}UpdateFields")]

every_creatable = pytest.mark.parametrize("name", CREATES)
every_updatable = pytest.mark.parametrize("name", UPDATABLE)

WRONG_TYPES: dict[str, Any] = {
    "int32": "1",
    "int64": "1",
    "double": "1.5",
    "boolean": 1,
    "string": 5,
    "datetime": "2026-01-01T00:00:00Z",
    "bytes": "text",
}
BEYOND: dict[str, list[Any]] = {
    "int32": [2**31, -(2**31) - 1, 2**63],
    "int64": [2**63, -(2**63) - 1],
    "double": [float("nan"), float("inf"), float("-inf")],
}
SECRETS = {
    ("ClientPortalUsers", "password"),
    ("CompanyWebhooks", "secret_key"),
    ("ConfigurationItemWebhooks", "secret_key"),
    ("ContactWebhooks", "secret_key"),
    ("IntegrationVendorInsights", "secret"),
    ("IntegrationVendorWidgets", "secret"),
    ("TicketNoteWebhooks", "secret_key"),
    ("TicketWebhooks", "secret_key"),
}
OPERATIONS: tuple[Operation, ...] = ("create", "update", "replace")
CONTENT = {(name, field.name) for name, schema in SCHEMAS.items() for field in schema.fields.values() if field.kind == "bytes"}


def required(schema: EntitySchema) -> list[FieldSchema]:
    return [field for field in creatable(schema) if field.required]


def minimal(schema: EntitySchema) -> dict[str, Any]:
    """The least that a new row can be made of."""
    random = Random(schema.name)
    return {field.name: sample(field, random) for field in required(schema)}


def refused(schema: EntitySchema, values: Mapping[str, Any], operation: Any = "create") -> tuple[Violation, ...]:
    """What is wrong with a write. Fails when nothing is."""
    with pytest.raises(ValidationError) as caught:
        wire_body(schema, values, operation)
    return caught.value.violations


def broken(violations: Iterable[Violation]) -> list[tuple[str, str]]:
    return [(violation.field, violation.rule) for violation in violations]


@every_creatable
def test_required_fields_alone_make_a_row(name: str) -> None:
    schema = SCHEMAS[name]
    assert set(wire_body(schema, minimal(schema), "create")) == {field.wire for field in required(schema)}


@every_creatable
def test_a_required_field_that_is_missing_is_named(name: str) -> None:
    schema = SCHEMAS[name]
    for field in required(schema):
        values = {key: value for key, value in minimal(schema).items() if key != field.name}
        (violation,) = refused(schema, values)
        assert (violation.field, violation.wire, violation.rule, violation.value) == (field.name, field.wire, "required", "")
        assert violation.limit.startswith("required")


@every_creatable
def test_none_for_a_required_field_is_named(name: str) -> None:
    schema = SCHEMAS[name]
    for field in required(schema):
        assert broken(refused(schema, {**minimal(schema), field.name: None})) == [(field.name, "required")]


@every_creatable
def test_none_for_another_field_is_sent(name: str) -> None:
    schema = SCHEMAS[name]
    for field in creatable(schema):
        if not field.required:
            assert wire_body(schema, {**minimal(schema), field.name: None}, "create")[field.wire] is None


@every_creatable
def test_text_that_is_too_long_is_named_with_its_limit(name: str) -> None:
    schema = SCHEMAS[name]
    for field in creatable(schema):
        if field.length:
            (violation,) = refused(schema, {**minimal(schema), field.name: "x" * (field.length + 1)})
            assert (violation.field, violation.rule) == (field.name, "length")
            assert violation.limit == f"{field.length + 1:,} characters, at most {field.length:,}"


@every_creatable
def test_text_of_the_greatest_length_is_sent(name: str) -> None:
    schema = SCHEMAS[name]
    longest = {field.name: "ß" * field.length for field in creatable(schema) if field.length}
    body = wire_body(schema, {**minimal(schema), **longest}, "create")
    assert {key: body[schema.wire_name(key)] for key in longest} == longest


@every_creatable
def test_values_of_the_wrong_type_are_named(name: str) -> None:
    schema = SCHEMAS[name]
    for field in creatable(schema):
        values = {**minimal(schema), field.name: WRONG_TYPES[field.kind]}
        assert broken(refused(schema, values)) == [(field.name, "type")]


@every_creatable
def test_numbers_out_of_range_are_named(name: str) -> None:
    schema = SCHEMAS[name]
    for field in creatable(schema):
        for value in BEYOND.get(field.kind, []):
            assert broken(refused(schema, {**minimal(schema), field.name: value})) == [(field.name, "type")]


@every_creatable
def test_values_outside_a_picklist_are_named_with_what_is_in_it(name: str) -> None:
    schema = SCHEMAS[name]
    for field in creatable(schema):
        if field.values:
            unknown = max(int(value) for value in field.values) + 1
            (violation,) = refused(schema, {**minimal(schema), field.name: unknown})
            assert (violation.field, violation.rule, violation.value) == (field.name, "picklist", str(unknown))
            assert violation.limit.startswith(f"must be one of {field.values[0]}")


@every_creatable
def test_every_value_of_a_picklist_is_sent(name: str) -> None:
    schema = SCHEMAS[name]
    for field in creatable(schema):
        for value in field.values:
            assert wire_body(schema, {**minimal(schema), field.name: value}, "create")[field.wire] == value


@every_creatable
def test_read_only_fields_are_named(name: str) -> None:
    schema = SCHEMAS[name]
    random = Random(name)
    for field in schema.fields.values():
        if field.read_only and not field.create_only:
            assert broken(refused(schema, {**minimal(schema), field.name: sample(field, random)})) == [(field.name, "read_only")]
            assert broken(refused(schema, {**minimal(schema), field.name: None})) == [(field.name, "read_only")]


@every_creatable
def test_unknown_keywords_are_named(name: str) -> None:
    schema = SCHEMAS[name]
    assert broken(refused(schema, {**minimal(schema), "nosuch": 1})) == [("nosuch", "unknown")]


@every_updatable
@pytest.mark.parametrize("operation", ["update", "replace"])
def test_fields_that_are_set_at_create_only_are_named_later(name: str, operation: str) -> None:
    schema = SCHEMAS[name]
    rest = {key: value for key, value in minimal(schema).items() if not schema.fields[key].create_only} | placed(schema)
    for field in schema.fields.values():
        if field.create_only and field.name != schema.place:
            values = {**rest, field.name: sample(field, Random(name))}
            assert broken(refused(schema, values, operation)) == [(field.name, "create_only")]


def placed(schema: EntitySchema) -> dict[str, int]:
    """The keyword that says below which parent a row stands, where there is one."""
    return {schema.place: 4} if schema.place else {}


@every_updatable
def test_an_update_demands_nothing_but_the_parent_and_what_is_to_be_sent_again(name: str) -> None:
    schema = SCHEMAS[name]
    field = schema.fields.get(schema.place)
    again = [field for field in schema.fields.values() if field.resend]
    body = {field.wire: 4} if field and not field.read_only else {}
    assert wire_body(schema, {**placed(schema), **{field.name: 1 for field in again}}, "update") == {
        **body,
        **{field.wire: 1 for field in again},
    }
    if schema.place or again:
        wanted = [name for name in schema.fields if name == schema.place or schema.fields[name].resend] or [schema.place]
        assert broken(refused(schema, {}, "update")) == [(name, "required") for name in wanted]


def test_a_note_s_type_and_publicity_are_to_be_sent_again() -> None:
    assert [field.name for schema in SCHEMAS.values() for field in schema.fields.values() if field.resend] == [
        "note_type",
        "publish",
    ]


@every_updatable
def test_a_replacement_demands_what_is_required_and_can_be_changed(name: str) -> None:
    schema = SCHEMAS[name]
    demanded = [
        field.name for field in schema.fields.values() if (field.required and not field.read_only) or field.name == schema.place
    ]
    demanded += [schema.place] if schema.place and schema.place not in schema.fields else []
    if demanded:
        assert broken(refused(schema, {}, "replace")) == [(field, "required") for field in demanded]
    else:
        assert wire_body(schema, {}, "replace") == {}


Break = Callable[[FieldSchema], Any]


def ways_to_break(field: FieldSchema) -> dict[str, Any]:
    """Values that break a rule of a field, by rule."""
    if field.name == "id" or (field.read_only and not field.create_only):
        return {"read_only": sample(field, Random(field.name))}
    ways: dict[str, Any] = {"type": WRONG_TYPES[field.kind]}
    if field.required:
        ways["required"] = None
    if field.length:
        ways["length"] = "x" * (field.length + 1)
    if field.values:
        ways["picklist"] = max(int(value) for value in field.values) + 1
    return ways


@every_creatable
def test_all_broken_rules_are_named_in_the_order_of_the_fields(name: str) -> None:
    schema = SCHEMAS[name]
    values = {field.name: next(iter(ways_to_break(field).values())) for field in schema.fields.values()}
    backwards = {"zzz": 1, **dict(reversed(values.items()))}
    with pytest.raises(ValidationError) as caught:
        wire_body(schema, backwards, "create")
    assert [violation.field for violation in caught.value.violations] == [*schema.fields, "zzz"]
    lines = str(caught.value).splitlines()
    assert lines[0] == f"{name}: {len(schema.fields) + 1} broken rules"
    assert [line.split()[0] for line in lines[1:]] == [*schema.fields, "zzz"]


@st.composite
def broken_writes(draw: st.DrawFn) -> tuple[str, dict[str, Any], list[tuple[str, str]]]:
    """A write of any entity with some rules broken, and which."""
    name = draw(st.sampled_from(list(CREATES)))
    schema = SCHEMAS[name]
    chosen = draw(
        st.lists(st.sampled_from(list(schema.fields.values())), unique_by=lambda field: field.name, min_size=1, max_size=6)
    )
    values, expected = minimal(schema), []
    for field in chosen:
        rule, value = draw(st.sampled_from(list(ways_to_break(field).items())))
        values[field.name] = value
        expected.append((field.name, rule))
    order = list(schema.fields)
    return name, values, sorted(expected, key=lambda item: order.index(item[0]))


@given(broken_writes())
@settings(deadline=None)
def test_any_broken_rules_are_named_by_the_same_violations_for_keywords_and_model(
    case: tuple[str, dict[str, Any], list[tuple[str, str]]],
) -> None:
    name, values, expected = case
    by_keywords = refused(SCHEMAS[name], values)
    with pytest.raises(ValidationError) as caught:
        CREATES[name](**values)
    assert broken(by_keywords) == expected
    assert caught.value.violations == by_keywords


@given(broken_writes())
@settings(deadline=None)
def test_validation_errors_survive_pickling(case: tuple[str, dict[str, Any], list[tuple[str, str]]]) -> None:
    name, values, _ = case
    with pytest.raises(ValidationError) as caught:
        wire_body(SCHEMAS[name], values, "create")
    error = caught.value
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(again) is ValidationError
        assert (again.entity, again.violations, str(again)) == (error.entity, error.violations, str(error))


def test_a_violation_says_field_wire_name_limit_value_and_rule() -> None:
    violations = refused(Ticket.schema, {**minimal(Ticket.schema), "title": "x" * 256, "ticket_type": 77, "company_id": None})
    assert [str(violation) for violation in violations] == [
        "  company_id (companyID): required, it cannot be empty, given None [required]",
        "  ticket_type (ticketType): must be one of 1, 2, 3, 4, 5, given 77 [picklist]",
        f"  title (title): 256 characters, at most 255, given '{'x' * 58}… [length]",
    ]


def test_long_values_are_shortened() -> None:
    (violation,) = refused(Ticket.schema, {**minimal(Ticket.schema), "description": "x" * 100_000})
    assert len(violation.value) <= 60
    assert violation.value.endswith("…")


def test_long_lists_of_accepted_values_are_shortened() -> None:
    schema = EntitySchema("Things", "Thing", (FieldSchema("size", "size", "int32", values=tuple(range(100))),))
    (violation,) = refused(schema, {"size": 1000})
    assert violation.limit == "must be one of 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, …"


def test_the_error_is_a_value_error_and_one_of_ours() -> None:
    assert issubclass(ValidationError, ValueError)
    assert issubclass(ValidationError, errors.AutotaskError)


# Secrets and content


def everything_shown(error: ValidationError) -> str:
    return f"{error} {error!r} {error.args} {error.violations} {pickle.dumps(error)!r}"


def test_the_fields_that_are_secret_are_known() -> None:
    named = {
        (name, field.name)
        for name, schema in SCHEMAS.items()
        for field in schema.fields.values()
        if "secret" in field.name or "password" in field.name
    }
    assert named == SECRETS
    assert len(CONTENT) == 19


@pytest.mark.parametrize(("name", "field"), sorted(SECRETS | CONTENT))
def test_errors_show_no_secret_and_no_content(name: str, field: str) -> None:
    schema = SCHEMAS[name]
    length = schema.fields[field].length
    attempts: list[Any] = [["hunter2-hunter2"], {"hunter2-hunter2": 1}]
    attempts.append("hunter2-hunter2" if schema.fields[field].kind == "bytes" else b"hunter2-hunter2")
    attempts += ["hunter2-" * length] if length else []
    for value in attempts:
        for operation in OPERATIONS:
            with pytest.raises(ValidationError) as caught:
                wire_body(schema, {**minimal(schema), field: value}, operation)
            assert "hunter2" not in everything_shown(caught.value)


def test_a_secret_that_may_not_be_set_is_not_shown() -> None:
    (violation,) = refused(SCHEMAS["IntegrationVendorWidgets"], {"secret": "hunter2"}, "update")
    assert (violation.field, violation.rule, violation.value) == ("secret", "create_only", "")


def test_the_value_of_an_unknown_keyword_is_not_shown() -> None:
    with pytest.raises(ValidationError) as caught:
        wire_body(SCHEMAS["ClientPortalUsers"], {**minimal(SCHEMAS["ClientPortalUsers"]), "passwort": "hunter2"}, "create")
    assert "hunter2" not in everything_shown(caught.value)


# User-defined fields


def test_user_defined_fields_are_sent_as_names_and_values() -> None:
    body = wire_body(Ticket.schema, {"udf": {"Site Code": "X1", "Rank": 2.5, "Empty": None}}, "update")
    assert body == {
        "userDefinedFields": [
            {"name": "Site Code", "value": "X1"},
            {"name": "Rank", "value": 2.5},
            {"name": "Empty", "value": None},
        ]
    }


def test_user_defined_fields_of_an_entity_without_any_are_named() -> None:
    assert broken(refused(TicketNote.schema, {"ticket_id": 7, "note_type": 1, "publish": 1, "udf": {"a": "b"}}, "update")) == [
        ("udf", "unknown")
    ]


@pytest.mark.parametrize("value", [[("a", "b")], "a=b", 5, None])
def test_user_defined_fields_must_be_a_mapping(value: Any) -> None:
    assert broken(refused(Ticket.schema, {"udf": value}, "update")) == [("udf", "type")]


@pytest.mark.parametrize(
    "value", [datetime(2026, 1, 1, tzinfo=UTC), ["x"], {"a": 1}, b"x"], ids=["datetime", "list", "dict", "bytes"]
)
def test_values_that_no_user_defined_field_has_are_named_by_field(value: Any) -> None:
    (violation,) = refused(Ticket.schema, {"udf": {"Good": "x", "Site Code": value}}, "update")
    assert (violation.field, violation.wire, violation.rule) == ("udf", "userDefinedFields[Site Code]", "type")


@pytest.mark.parametrize("value", [float("nan"), float("inf"), "\ud800"], ids=["nan", "inf", "surrogate"])
def test_user_defined_values_that_json_cannot_hold_are_named(value: Any) -> None:
    assert broken(refused(Ticket.schema, {"udf": {"Site Code": value}}, "update")) == [("udf", "type")]


@pytest.mark.parametrize("name", [5, None, "\ud800"], ids=["int", "none", "surrogate"])
def test_user_defined_names_that_are_no_text_are_named(name: Any) -> None:
    assert broken(refused(Ticket.schema, {"udf": {name: "x"}}, "update")) == [("udf", "type")]


# Models


def ticket(**more: Any) -> TicketCreate:
    return TicketCreate(company_id=0, title="Printer on fire", status=TicketStatus.NEW, priority=1, **more)


@every_creatable
def test_a_model_sends_what_keywords_send(name: str) -> None:
    schema = SCHEMAS[name]
    values = {field.name: sample(field, Random(field.name)) for field in creatable(schema)}
    model = CREATES[name](**values)
    assert model.given() == values
    assert model.to_wire() == wire_body(schema, values, "create")


@every_creatable
def test_a_model_of_required_fields_has_the_rest_not_given(name: str) -> None:
    values = minimal(SCHEMAS[name])
    model = CREATES[name](**values)
    others = {attribute.name for attribute in attrs.fields(CREATES[name])} - set(values)  # type: ignore[arg-type]
    assert model.given() == values
    assert {getattr(model, other) for other in others} <= {UNSET}


@every_creatable
def test_a_model_has_every_field_that_can_be_given(name: str) -> None:
    schema = SCHEMAS[name]
    expected = {field.name for field in creatable(schema)} | ({"udf"} if schema.user_defined_fields else set())
    assert {attribute.name for attribute in attrs.fields(CREATES[name])} == expected  # type: ignore[arg-type]


def test_a_model_keeps_none_apart_from_not_given() -> None:
    assert ticket(contact_id=None).to_wire()["contactID"] is None
    assert "contactID" not in ticket().to_wire()


def test_a_model_that_was_changed_is_checked_again_before_it_is_sent() -> None:
    model = ticket()
    model.title = "x" * 256
    model.ticket_type = 77
    with pytest.raises(ValidationError) as caught:
        model.to_wire()
    assert broken(caught.value.violations) == [("ticket_type", "picklist"), ("title", "length")]


def test_a_required_value_taken_out_of_a_model_is_missed() -> None:
    model: Any = ticket()
    model.title = UNSET
    with pytest.raises(ValidationError) as caught:
        model.to_wire()
    assert broken(caught.value.violations) == [("title", "required")]


def test_a_value_put_into_a_model_is_sent() -> None:
    model = ticket()
    model.description = "Smoke"
    assert model.to_wire()["description"] == "Smoke"


def test_a_model_refuses_attributes_that_are_no_field() -> None:
    model: Any = ticket()
    with pytest.raises(AttributeError):
        model.titel = "x"


def test_models_with_equal_values_are_equal() -> None:
    assert ticket() == ticket()
    assert ticket() != ticket(contact_id=None)


def test_a_model_can_be_copied_and_pickled() -> None:
    model = ticket(udf={"Site Code": "X1"})
    assert copy.deepcopy(model) == model
    assert pickle.loads(pickle.dumps(model)) == model


def test_a_model_is_sent_as_json() -> None:
    assert msgspec.json.decode(msgspec.json.encode(ticket().to_wire()))["status"] == 1


@every_creatable
def test_repr_of_a_model_names_the_class_and_not_what_was_not_given(name: str) -> None:
    text = repr(CREATES[name](**minimal(SCHEMAS[name])))
    assert CREATES[name].__name__ in text
    assert "UNSET" not in text


@pytest.mark.parametrize(("name", "field"), sorted(SECRETS | CONTENT))
def test_repr_of_a_model_shows_no_secret_and_no_content(name: str, field: str) -> None:
    if SCHEMAS[name].fields[field].kind == "bytes":
        values = {**minimal(SCHEMAS[name]), field: b"hunter2"}
    else:
        values = {**minimal(SCHEMAS[name]), field: "hunter2"}
    model = CREATES[name](**values)
    assert model.given()[field] == values[field]
    assert "hunter2" not in f"{model!r} {model}"


def test_repr_of_a_model_with_long_values_is_short() -> None:
    assert len(repr(ticket(description="x" * 8000, resolution="y" * 32_000))) < 500


# The template gives children whose parent is no field of theirs this shape. No entity of today's document is one.
CHILD_SCHEMA = EntitySchema(
    "Things", "Thing", (FieldSchema("name", "name", "string", required=True),), parent=("Boxes", "Things", "parent_id")
)


@attrs.define(init=False, kw_only=True, repr=False)
class ThingCreate(WriteModel):
    """A write model as the template gives it to an entity with ``parent_id``."""

    schema = CHILD_SCHEMA

    parent_id: int
    name: str

    if TYPE_CHECKING:

        def __init__(self, **fields: Any) -> None: ...


def test_a_model_takes_the_parent_that_is_no_field() -> None:
    assert ThingCreate(parent_id=7, name="x").given() == {"parent_id": 7, "name": "x"}


# Services


@pytest.fixture(scope="module")
def client() -> Iterable[Autotask]:
    """One client for all tests: making one loads certificates."""
    with Autotask(username="u", secret="s", integration_code="i", api_url="http://127.0.0.1:9/") as at:
        yield at


@pytest.fixture
def offline(client: Autotask, monkeypatch: pytest.MonkeyPatch) -> tuple[Autotask, list[Any]]:
    """A client that records what it would have sent, and sends nothing."""
    sent: list[Any] = []

    def call(_: Any, method: str, path: str, entity: str, **rest: Any) -> dict[str, Any]:
        sent.append((method, path, rest.get("body")))
        return {"itemId": 1}

    monkeypatch.setattr(type(client._session), "call", call)
    return client, sent


@every_creatable
def test_a_service_sends_nothing_of_a_broken_write(offline: tuple[Autotask, list[Any]], name: str) -> None:
    at, sent = offline
    service: Any = getattr(at, ENTITIES[name].module.rpartition(".")[2])
    with pytest.raises(ValidationError) as caught:
        service.create(**{**minimal(SCHEMAS[name]), "nosuch": 1})
    assert broken(caught.value.violations) == [("nosuch", "unknown")]
    assert sent == []


@every_updatable
@pytest.mark.parametrize("method", ["update", "replace"])
def test_a_service_sends_nothing_of_a_broken_change(offline: tuple[Autotask, list[Any]], name: str, method: str) -> None:
    at, sent = offline
    schema = SCHEMAS[name]
    service: Any = getattr(at, ENTITIES[name].module.rpartition(".")[2])
    values = {key: value for key, value in minimal(schema).items() if not schema.fields[key].create_only}
    parent = {schema.parent[2]: 7} if schema.parent and not schema.root_writes else {}
    with pytest.raises(ValidationError) as caught:
        getattr(service, method)(1, **{**values, **parent, "nosuch": 1})
    assert broken(caught.value.violations) == [("nosuch", "unknown")]
    assert sent == []


def test_a_model_of_another_entity_is_refused(offline: tuple[Autotask, list[Any]]) -> None:
    at, sent = offline
    service: Any = at.contacts
    with pytest.raises(TypeError, match="ContactCreate expected, TicketCreate given"):
        service.create(ticket())
    assert sent == []


def test_a_model_and_keywords_are_refused(offline: tuple[Autotask, list[Any]]) -> None:
    at, sent = offline
    service: Any = at.tickets
    with pytest.raises(TypeError, match="not both"):
        service.create(ticket(), title="x")
    assert sent == []


def test_a_child_without_its_parent_names_the_parent(offline: tuple[Autotask, list[Any]]) -> None:
    at, sent = offline
    service: Any = at.ticket_notes
    with pytest.raises(ValidationError, match=r"ticket_id \(ticketID\): required"):
        service.update(4, title="x")
    assert sent == []


def test_a_missing_parent_is_named_together_with_the_other_broken_rules(offline: tuple[Autotask, list[Any]]) -> None:
    at, _ = offline
    service: Any = at.ticket_notes
    with pytest.raises(ValidationError) as caught:
        service.update(4, title="x" * 251, publish=99)
    assert broken(caught.value.violations) == [
        ("note_type", "required"),
        ("publish", "picklist"),
        ("ticket_id", "required"),
        ("title", "length"),
    ]


def test_the_parent_stands_in_the_path_and_a_field_in_the_body(offline: tuple[Autotask, list[Any]]) -> None:
    at, sent = offline
    at.contacts.update(4, company_id=7, first_name="Ada")
    at.ticket_notes.update(5, ticket_id=8, note_type=1, publish=2, title=None)
    assert sent == [
        ("PATCH", "Companies/7/Contacts", {"id": 4, "firstName": "Ada"}),
        ("PATCH", "Tickets/8/Notes", {"id": 5, "ticketID": 8, "noteType": 1, "publish": 2, "title": None}),
    ]


def test_a_row_that_was_read_is_no_model_to_create_from(offline: tuple[Autotask, list[Any]]) -> None:
    at, sent = offline
    service: Any = at.contacts
    row: Row = Contact(id=1)
    with pytest.raises(TypeError, match="ContactCreate expected, Contact given"):
        service.create(row)
    assert sent == []
