"""The examples of the public surface, run against the sandbox. That they are typed is ``tests/test_typing.py``'s to say."""

import asyncio
import importlib.util
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from autotask import AsyncAutotask, Autotask
from autotask_sandbox import SandboxServer

EXAMPLES = Path(__file__).parent / "typing" / "accepted" / "api_by_example.py"


@pytest.fixture(scope="module")
def examples() -> ModuleType:
    found = importlib.util.spec_from_file_location("api_by_example", EXAMPLES)
    assert found is not None
    assert found.loader is not None
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


def check_what_is_left(server: SandboxServer, number: int) -> None:
    """What both programs leave behind."""
    row: Any = server.store.row("Tickets", number)
    assert (row["title"], row["status"], row["priority"]) == ("Changed in place", 5, 2)
    assert [note["title"] for note in server.store.rows("TicketNotes") if note["ticketID"] == number] == ["First aid"]
    titles = [item["title"] for item in server.store.rows("Tickets")]
    assert titles.count("From a file") == titles.count("From a model") == 1
    assert "FIRE" not in titles


def test_the_sync_program(examples: ModuleType, sandbox: SandboxServer) -> None:
    invoice = sandbox.store.rows("Invoices")[0]["id"]
    with Autotask.from_env(sandbox.environ) as at:
        check_what_is_left(sandbox, examples.program(at, invoice))


def test_the_async_program(examples: ModuleType, sandbox: SandboxServer) -> None:
    invoice = sandbox.store.rows("Invoices")[0]["id"]

    async def program() -> int:
        async with AsyncAutotask.from_env(sandbox.environ) as at:
            number: int = await examples.async_program(at, invoice)
            return number

    check_what_is_left(sandbox, asyncio.run(program()))
