"""What the server answers, in the words and shapes of Autotask (api-facts, sections 4, 5 and 11)."""

from dataclasses import dataclass
from typing import Any

import msgspec

from .behaviour import Behaviour
from .limits import Limits

JSON = "application/json; charset=utf-8"

_NOT_FOUND_PAGE = """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"/>
<title>404 - File or directory not found.</title>
</head>
<body>
<div id="header"><h1>Server Error</h1></div>
<div id="content">
 <div class="content-container"><fieldset>
  <h2>404 - File or directory not found.</h2>
  <h3>The resource you are looking for might have been removed, had its name changed, or is temporarily unavailable.</h3>
 </fieldset></div>
</div>
</body>
</html>
"""


@dataclass(frozen=True, slots=True)
class Answer:
    """One complete HTTP answer."""

    status: int
    body: bytes = b""
    media_type: str = ""
    headers: tuple[tuple[str, str], ...] = ()


class Refusal(Exception):
    """Autotask's way to say no: HTTP 500 with every complaint in ``errors``."""

    def __init__(self, *errors: str) -> None:
        super().__init__("; ".join(errors))
        self.errors = errors


def json_answer(value: Any, status: int = 200) -> Answer:
    """A JSON body."""
    return Answer(status, msgspec.json.encode(value), JSON)


def refusal_answer(*errors: str) -> Answer:
    """HTTP 500 with ``errors``."""
    return json_answer({"errors": list(errors)}, 500)


def not_found() -> Answer:
    """The HTML page of IIS for a path that is none."""
    return Answer(404, _NOT_FOUND_PAGE.encode(), "text/html")


def verb_refused(method: str) -> Answer:
    """A known path does not support this verb."""
    return json_answer({"Message": f"The requested resource does not support http method '{method}'."}, 405)


def unauthorized(host: str, behaviour: Behaviour, *, locked: bool = False) -> Answer:
    """Missing or wrong credentials, or a locked user: an empty body (api-facts, section 2)."""
    if locked and behaviour.locked_user == "403":
        return Answer(403)
    if behaviour.bad_credentials == "500":
        return refusal_answer("IntegrationCode is invalid.")
    return Answer(401, headers=(("www-authenticate", f'Basic Realm="{host}"'),))


def foreign_zone(host: str, behaviour: Behaviour) -> Answer:
    """A zone that has not got this tenant (api-facts, section 1)."""
    if behaviour.wrong_zone == "empty":
        details = {"count": 0, "requestCount": 500, "prevPageUrl": None, "nextPageUrl": None}
        return json_answer({"items": [], "item": None, "queryCount": 0, "pageDetails": details})
    return unauthorized(host, behaviour)


def threshold_exceeded(limits: Limits, behaviour: Behaviour) -> Answer:
    """The hour is used up. Neither status nor words are known; clients assume 429 (api-facts, section 7)."""
    words = f"The maximum number of requests ({limits.requests}) has been exceeded for this database."
    return json_answer({"errors": [words]}, 429 if behaviour.over_threshold == "429" else 500)


def threads_exceeded(limits: Limits) -> Answer:
    """All threads of the endpoint are in use."""
    words = f"The thread threshold of {limits.threads} threads has been exceeded for this object endpoint."
    return json_answer({"errors": [words]}, 429)


def permission_missing(action: str) -> Refusal:
    """The security level does not allow this; Autotask says so with 500, not 403."""
    return Refusal(f"The logged in Resource does not have the adequate permissions to {action} this entity type.")


def field_unknown(name: object, entity: str) -> Refusal:
    """A filter or ``IncludeFields`` names a field that the entity has not."""
    return Refusal(f"Unable to find {name} in the {entity} Entity.")


def row_missing(action: str) -> Refusal:
    """There is no such row to delete or update. Only the wording for ``delete`` is known; ``update`` is formed after it."""
    return Refusal(
        f"No matching records found. The logged in Resource may not have the required permissions to {action} the data."
    )


def odd_input() -> Refusal:
    """What the API says when it trips over input it did not expect."""
    return Refusal("Object reference not set to an instance of an object.")
