"""What importing loads: nothing but what is used. Each program runs in a fresh interpreter."""

import json
import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import autotask
from autotask import ENTITIES
from autotask_runtime.lazy import importer
from autotask_runtime.models import Row

ROOT = Path(__file__).parents[1]
HEAVY = {"httpx", "cattrs", "attrs", "msgspec", "asyncio", "rich", "pydantic", "starlette", "jinja2"}
ENTITY_FOLDER = "autotask.entities."


def run(program: str, **environ: str) -> str:
    """What a program prints in an interpreter of its own."""
    surroundings = {name: value for name, value in os.environ.items() if name != "AUTOTASK_EAGER_IMPORT"} | environ
    command = [sys.executable, "-c", program]
    result = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT, env=surroundings)
    assert result.returncode == 0, result.stderr
    return result.stdout


def loaded(program: str, **environ: str) -> set[str]:
    """The modules that a program loads."""
    return set(json.loads(run(f"{program}\nimport sys, json; print(json.dumps(sorted(sys.modules)))", **environ)))


def entities(modules: set[str]) -> set[str]:
    return {name.removeprefix(ENTITY_FOLDER) for name in modules if name.startswith(ENTITY_FOLDER)}


CLIENT = "import autotask; at = autotask.{}(username='u', secret='s', integration_code='i', api_url='http://127.0.0.1:9/')"


def test_importing_the_package_loads_no_entity_and_nothing_heavy() -> None:
    modules = loaded("import autotask")
    assert entities(modules) == set()
    assert modules & HEAVY == set()
    assert {name for name in modules if name.startswith("autotask.")} == set()


@pytest.mark.uncounted
def test_everything_is_imported_at_once_when_that_is_asked_for() -> None:
    modules = loaded("import autotask", AUTOTASK_EAGER_IMPORT="1")
    assert len(entities(modules)) == 232
    assert {"autotask._client", "autotask._entities", "autotask.errors"} <= modules


@pytest.mark.parametrize("kind", ["Autotask", "AsyncAutotask"])
def test_a_client_that_has_sent_nothing_has_loaded_neither_the_http_library_nor_an_event_loop(kind: str) -> None:
    modules = loaded(f"{CLIENT.format(kind)}; at.tickets")
    assert entities(modules) == {"tickets"}
    assert modules & {"httpx", "cattrs", "asyncio", "rich"} == set()


def test_importing_a_model_loads_its_module_only() -> None:
    modules = loaded("from autotask import Ticket")
    assert entities(modules) == {"tickets"}
    assert modules & {"pydantic", "starlette", "jinja2", "autotask._client", "autotask._entities"} == set()


def test_a_write_model_and_a_picklist_come_from_the_same_module() -> None:
    assert entities(loaded("from autotask import Ticket, TicketCreate, TicketStatus")) == {"tickets"}


def test_following_a_property_of_a_model_loads_no_other_model() -> None:
    assert entities(loaded("from autotask import Ticket; Ticket(id=1).company.id; Ticket.q.company_id == 1")) == {"tickets"}


@pytest.mark.parametrize("client", ["Autotask", "AsyncAutotask"])
def test_making_a_client_loads_no_entity(client: str) -> None:
    assert entities(loaded(CLIENT.format(client))) == set()


@pytest.mark.parametrize("client", ["Autotask", "AsyncAutotask"])
def test_using_a_collection_loads_its_module_only(client: str) -> None:
    assert entities(loaded(CLIENT.format(client) + "; at.tickets")) == {"tickets"}


@pytest.mark.parametrize("client", ["Autotask", "AsyncAutotask"])
def test_a_client_needs_nothing_of_the_extras(client: str) -> None:
    modules = loaded(CLIENT.format(client) + "; at.tickets")
    assert modules & {"pydantic", "starlette", "uvicorn", "jinja2", "jsonpatch", "autotask_codegen", "autotask_sandbox"} == set()


def test_errors_load_no_entity_and_no_transport() -> None:
    modules = loaded("from autotask import errors; errors.NotFound")
    assert entities(modules) == set()
    assert "httpx" not in modules


def test_the_entities_are_counted_without_loading_them() -> None:
    assert run("import autotask; print(len(autotask.ENTITIES))") == "232\n"
    assert entities(loaded("import autotask; len(autotask.ENTITIES)")) == set()


def test_dir_lists_every_export_and_loads_nothing() -> None:
    modules = loaded("import autotask; assert {'Ticket', 'Autotask', 'ENTITIES', 'errors'} <= set(dir(autotask))")
    assert {name for name in modules if name.startswith("autotask.")} == set()


def test_every_listed_name_can_be_imported() -> None:
    names = dir(autotask)
    assert len(names) > 400
    for name in names:
        assert getattr(autotask, name) is not None


def test_a_star_import_is_refused_or_loads_what_it_gives() -> None:
    """Without ``__all__`` a star import of a lazy package gives nothing, and loads nothing."""
    assert entities(loaded("from autotask import *")) == set()


def test_a_wrong_name_is_told_the_nearest() -> None:
    with pytest.raises(AttributeError, match="module 'autotask' has no attribute 'Tickt'; did you mean Ticket"):
        autotask.Tickt  # type: ignore[attr-defined]  # noqa: B018


def test_a_name_like_no_other_is_refused_without_a_guess() -> None:
    with pytest.raises(AttributeError, match=r"has no attribute 'qqqqqq'$"):
        autotask.qqqqqq  # type: ignore[attr-defined]  # noqa: B018


def test_importing_a_wrong_name_is_an_import_error() -> None:
    result = subprocess.run([sys.executable, "-c", "from autotask import nonsense"], capture_output=True, text=True, check=False)
    assert result.returncode == 1
    assert "ImportError: cannot import name 'nonsense' from 'autotask'" in result.stderr


def test_private_names_are_refused_without_a_guess() -> None:
    """Tools ask for names like ``__wrapped__``; guessing would cost them time."""
    with pytest.raises(AttributeError, match=r"has no attribute '_Ticket'$"):
        autotask._Ticket  # type: ignore[attr-defined]  # noqa: B018


def test_hasattr_and_getattr_work_as_everywhere() -> None:
    assert hasattr(autotask, "Ticket")
    assert not hasattr(autotask, "Tickt")
    assert getattr(autotask, "nosuch", 5) == 5


@pytest.mark.parametrize("collection", sorted(ENTITIES))
def test_every_entry_loads_the_model_of_its_collection(collection: str) -> None:
    entry = ENTITIES[collection]
    model: type[Row] = entry.load()
    assert entry.collection == collection
    assert (model.__name__, model.__module__) == (entry.name, entry.module)
    assert (model.schema.collection, model.schema.name) == (collection, entry.name)
    assert getattr(autotask, entry.name) is model


def test_there_are_232_entities() -> None:
    assert len(ENTITIES) == 232
    assert len({entry.name for entry in ENTITIES.values()}) == 232
    assert len({entry.module for entry in ENTITIES.values()}) == 232


@pytest.mark.uncounted
def test_every_module_can_be_imported_eagerly_and_in_any_order() -> None:
    folder = Path(autotask.__file__).parent
    names = [".".join(file.relative_to(folder.parent).with_suffix("").parts) for file in folder.rglob("*.py")]
    names = [name.removesuffix(".__init__") for name in names]
    program = "from importlib import import_module\nfor name in {!r}: import_module(name)"
    assert len(names) == 232 + 14
    assert len(entities(loaded(program.format(sorted(names, reverse=True))))) == 232


def test_a_submodule_can_be_asked_for_by_name() -> None:
    assert importer("autotask", {"errors": ""})("errors") is import_module("autotask.errors")


def test_the_importer_finds_a_name_in_its_submodule() -> None:
    assert importer("autotask", {"Ticket": "entities.tickets"})("Ticket") is autotask.Ticket


def test_every_relation_of_every_entity_leads_to_an_entity() -> None:
    for entry in ENTITIES.values():
        for field in entry.load().schema.fields.values():
            if field.reference:
                assert ENTITIES[field.target].name == field.reference
                assert getattr(entry.load().from_wire({field.wire: 1}), field.relation).id == 1
