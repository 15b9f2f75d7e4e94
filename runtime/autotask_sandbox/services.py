"""The routes that belong to no entity: zone, versions, modules, threshold and the list of entities."""

from collections.abc import Callable

from .answers import JSON, Answer, json_answer, refusal_answer
from .call import Call
from .information import describe_all
from .limits import Limits
from .sandbox import Sandbox

DATABASE_ID = 1

# The product modules are numbered on the wire; the numbers of the sandbox are its own.
MODULES = tuple({"key": number, "value": True} for number in range(1, 9))


def zone_information(sandbox: Sandbox, call: Call) -> Answer:
    """Which zone a user belongs to. Every zone knows, and it needs no credentials."""
    user = call.query.get("user", "").strip()
    if user.lower() != sandbox.credentials.username.lower():
        return refusal_answer("Zone information could not be determined")
    zone = sandbox.zones.home(call.origin)
    return json_answer(
        {"zoneName": zone.name, "url": f"{zone.origin}/ATServicesRest/", "webUrl": f"{zone.origin}/", "ci": DATABASE_ID}
    )


def version_information(sandbox: Sandbox, call: Call) -> Answer:
    """The versions on offer. The second one is announced and unusable, as on the real thing since September 2026."""
    return json_answer({"apiVersions": ["V1.0", "V2.0"]})


def swagger_document(sandbox: Sandbox, call: Call) -> Answer:
    """The zone's swagger document, which is public."""
    return Answer(200, sandbox.swagger, JSON)


def version(sandbox: Sandbox, call: Call) -> Answer:
    """The version of the zone; a cheap probe of the credentials."""
    return json_answer({"majorVersion": "2026", "minorVersion": "3", "build": "0", "customerType": "Sandbox"})


def modules(sandbox: Sandbox, call: Call) -> Answer:
    """The product modules of the tenant."""
    return json_answer({"modules": MODULES})


def threshold_information(sandbox: Sandbox, call: Call) -> Answer:
    """The hourly threshold and how much of it is used, this request included."""
    return json_answer(
        {
            "externalRequestThreshold": sandbox.usage.limits.requests or Limits().requests,
            "requestThresholdTimeframe": int(sandbox.usage.limits.window.total_seconds() // 60),
            "currentTimeframeRequestCount": sandbox.usage.count(sandbox.now()),
        }
    )


def entity_descriptions(sandbox: Sandbox, call: Call) -> Answer:
    """All entities with what can be done with them."""
    return json_answer(describe_all(sandbox.catalog.values(), sandbox.security))


# By path below V1.0/; all answer GET only.
SERVICES: dict[str, Callable[[Sandbox, Call], Answer]] = {
    "entityinformation": entity_descriptions,
    "modules": modules,
    "thresholdinformation": threshold_information,
    "version": version,
}
