"""The ``autotask-sandbox`` command."""

import argparse
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from shlex import quote
from typing import TYPE_CHECKING, NoReturn

from autotask_runtime.extras import require_extra
from autotask_runtime.metadata import MetadataError, Spec, load_capture, load_spec, overlay_capture

if TYPE_CHECKING:
    from .auth import Credentials
    from .limits import Limits
    from .sandbox import Sandbox

PORT = 8790


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the sandbox until it is interrupted. Gives the exit code: 0 after a clean stop, 2 when it could not start."""
    options = _parser().parse_args(arguments)
    try:
        require_extra("sandbox")
    except ImportError as error:
        return _failed(str(error))
    from .store import StoreError

    try:
        return _serve(options)
    except KeyboardInterrupt:
        return 0  # stopped before it served
    except (MetadataError, StoreError, ValueError) as error:
        return _failed(str(error))
    except OSError as error:
        return _failed(f"cannot listen on {options.host} port {options.port}: {error.strerror or error}")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="autotask-sandbox",
        description="A local server that behaves as the Autotask REST API does, filled with made-up data.",
    )
    parser.add_argument("--host", default="127.0.0.1", help="loopback address to listen on (default: %(default)s)")
    parser.add_argument("--port", type=_port, default=PORT, help="port; 0 takes a free one (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="what the made-up data is drawn from (default: %(default)s)")
    parser.add_argument("--tickets", type=_count, default=300, help="how many tickets to make up (default: %(default)s)")
    parser.add_argument("--empty", action="store_true", help="start without any data")
    parser.add_argument("--tenant", metavar="DIR", help="a captured tenant: its picklists, field rules and user-defined fields")
    parser.add_argument("--spec", metavar="DIR", help="the API's facts (default: those of this SDK)")
    parser.add_argument("--data", metavar="FILE", help="keep the data in this SQLite file (default: in memory)")
    parser.add_argument(
        "--zones", type=_count, default=1, help="how many zones, each at a port of its own (default: %(default)s)"
    )
    parser.add_argument("--requests", type=_count, default=10_000, help="requests allowed per hour (default: %(default)s)")
    parser.add_argument("--threads", type=_count, default=3, help="threads per endpoint and code (default: %(default)s)")
    parser.add_argument("--latency", type=float, default=0.0, metavar="SECONDS", help="what every answer takes (default: 0)")
    parser.add_argument("--no-limits", action="store_true", help="refuse nothing for being asked too much")
    parser.add_argument(
        "--behave",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="where Autotask's behaviour is not known for sure, as missing_row=404; a wrong name lists them",
    )
    parser.add_argument(
        "--fault",
        action="append",
        default=[],
        metavar="RULE",
        help="what goes wrong, as 'reset_after:POST Tickets:probability=0.05'; a wrong kind lists them; can be repeated",
    )
    parser.add_argument("--fault-seed", type=int, default=1, metavar="N", help="what chance is drawn from (default: %(default)s)")
    parser.add_argument("--admin", action="store_true", help="open /sandbox/...: limits, clock, faults and more, over HTTP")
    parser.add_argument("--username", help="user that clients must name (default: api@sandbox.example)")
    parser.add_argument("--integration-code", help="integration code that clients must send (default: SANDBOX)")
    parser.add_argument("--secret", help="secret that clients must send (default: the sandbox's public one)")
    return parser


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"a port is a number from 0 to 65535, not {text!r}")
    return int(text)


def _count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"a number from 0 is expected, not {text!r}")
    return int(text)


def _serve(options: argparse.Namespace) -> int:
    import uvicorn

    from .behaviour import parse_behaviour
    from .faults_rules import parse_fault
    from .sandbox import Sandbox
    from .server import address_of, bind, uvicorn_config

    credentials = _credentials(options)
    behaviour = parse_behaviour(options.behave)
    faults = [parse_fault(text, options.fault_seed) for text in options.fault]
    spec = _spec(options)
    # The ports first: they fail at once, and the data file is then not touched.
    with ExitStack() as stack:
        ports = [options.port, *([0] * (max(options.zones, 1) - 1))]
        listeners = [stack.enter_context(bind(options.host, port)) for port in ports]
        sandbox = Sandbox(
            spec,
            seed=None if options.empty else options.seed,
            tickets=options.tickets,
            credentials=credentials,
            data=options.data or ":memory:",
            behaviour=behaviour,
            limits=_limits(options),
            admin=options.admin,
        )
        stack.callback(sandbox.close)
        sandbox.webhooks.start()
        sandbox.zones.open([address_of(listener) for listener in listeners])
        for rule in faults:
            sandbox.faults.add(rule)
        print(banner(sandbox, f"{address_of(listeners[0])}/ATServicesRest/", options), flush=True)
        with _stopping_cleanly():
            uvicorn.Server(uvicorn_config(sandbox)).run(sockets=listeners)
    return 0


def _limits(options: argparse.Namespace) -> "Limits":
    from .limits import NO_LIMITS, Limits

    if options.no_limits:
        return replace(NO_LIMITS, latency=options.latency)
    return Limits(requests=options.requests, threads=options.threads, latency=options.latency)


@contextmanager
def _stopping_cleanly() -> Iterator[None]:
    """End the block quietly on SIGINT and SIGTERM: uvicorn, when it has stopped, raises again the signal that told it to."""
    numbers = (signal.SIGINT, signal.SIGTERM)
    before = [signal.signal(number, signal.default_int_handler) for number in numbers]
    try:
        yield
    except KeyboardInterrupt:
        pass
    finally:
        for number, handler in zip(numbers, before, strict=True):
            signal.signal(number, handler)


def _credentials(options: argparse.Namespace) -> "Credentials":
    from .auth import Credentials

    usual = Credentials()
    return Credentials(
        username=options.username or usual.username,
        secret=options.secret or usual.secret,
        integration_code=options.integration_code or usual.integration_code,
    )


def _spec(options: argparse.Namespace) -> Spec:
    spec = load_spec(options.spec)
    return overlay_capture(spec, load_capture(options.tenant)) if options.tenant else spec


def banner(sandbox: "Sandbox", url: str, options: argparse.Namespace) -> str:
    """What the command prints when it is ready: where it listens, what it holds, and how to reach it."""
    from .auth import DEFAULT_SECRET
    from .server import environ_of

    counts = sandbox.store.counts()
    shown = (
        "Companies",
        "Contacts",
        "Tickets",
        "TicketNotes",
        "TimeEntries",
        "Projects",
        "Tasks",
        "ConfigurationItems",
        "Resources",
    )
    rows = [f"  {counts[name]:>7,} {name}" for name in shown if name in counts]
    others = sum(counts.values()) - sum(counts.get(name, 0) for name in shown)
    rows += [f"  {others:>7,} rows of other entities"] if others else []
    environ = environ_of(url, sandbox.credentials)
    lines = [f"  export {name}={quote(value)}" for name, value in environ.items()]
    if environ["AUTOTASK_SECRET"] != DEFAULT_SECRET:
        # Its owner knows it; a terminal's history must not.
        lines = [line for line in lines if "AUTOTASK_SECRET" not in line] + ["  export AUTOTASK_SECRET=  # the one you gave"]
    return "\n".join(
        [
            f"Autotask sandbox at {url}",
            f"{len(sandbox.catalog)} entities" + (f", as tenant {options.tenant}" if options.tenant else ""),
            *([f"rows kept in {options.data}; --seed, --tickets and --empty count when it is new"] if options.data else []),
            *(rows or ["  no rows"]),
            *([f"  {zone.name} at {zone.origin}/ATServicesRest/" for zone in sandbox.zones.all()] if options.zones > 1 else []),
            *(f"  fault {rule}" for rule in sandbox.faults.rules()),
            *(["  steered at " + url.replace("ATServicesRest", "sandbox")] if options.admin else []),
            "",
            "To use it, paste this in another terminal:",
            *lines,
            "",
            "Stop with Ctrl-C.",
        ]
    )


def _failed(message: str) -> int:
    print(f"autotask-sandbox: {message}", file=sys.stderr)
    return 2


def run() -> NoReturn:
    """For ``python -m autotask_sandbox``."""
    sys.exit(main())
