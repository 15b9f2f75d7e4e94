"""Names outlive captures: a tenant's new value takes no old one's name, through capture and generate over HTTP."""

import json
from pathlib import Path
from typing import Any

import pytest

from autotask_codegen.cli import main as codegen
from autotask_codegen.pins import PINS
from autotask_sandbox import SandboxServer

from .tenant_world import field, generate, served, value, write_tenant


def capture(tenant: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with SandboxServer(served(tenant), seed=None) as server:
        for name, text in server.environ.items():
            monkeypatch.setenv(name, text)
        assert codegen(["capture", "--out", str(out), "--only", "Tickets", "--quiet"]) == 0


def members(out: Path, folder: Path) -> list[str]:
    text = (generate(out, "acme", folder, "--only", "Tickets") / "entities" / "tickets.py").read_text("utf-8")
    block = text.partition("class TicketStatus(")[2].partition("class ")[0]
    return [line.strip() for line in block.splitlines() if " = " in line]


def lower(document: dict[str, Any]) -> None:
    field(document, "status")["picklistValues"].insert(0, value(3, "NEW"))
    field(document, "status")["picklistValues"][1]["value"] = "4"
    site = dict(field(document, "Affected Site"))
    document["userDefinedFields"]["fields"].insert(0, {**site, "name": "AFFECTED  SITE", "label": "AFFECTED  SITE"})


def before(document: dict[str, Any]) -> None:
    field(document, "status")["picklistValues"][0]["value"] = "4"


@pytest.mark.uncounted
def test_a_capture_that_is_taken_again_keeps_the_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "captures" / "acme"
    capture(write_tenant(tmp_path / "old", Tickets=before), out, monkeypatch)
    assert not (out / PINS).exists()
    old = members(out, tmp_path)
    assert "NEW = 4, 'New'" in old
    newer = write_tenant(tmp_path / "newer", Tickets=lower)
    capture(newer, out, monkeypatch)
    new = members(out, tmp_path)
    assert set(old) < set(new)
    assert set(new) - set(old) == {"NEW__3 = 3, 'NEW'"}
    text = (tmp_path / "acme" / "entities" / "tickets.py").read_text("utf-8")
    assert "    affected_site = _rt.UdfValue[str]('Affected Site', " in text
    pins = json.loads((out / PINS).read_bytes())
    assert pins == {"Tickets": {"picklists": {"status": {"4": "NEW"}}, "udfs": {"Affected Site": "affected_site"}}}
    capture(newer, out, monkeypatch)
    assert members(out, tmp_path) == new
