"""The catalogue of failures: every entry can be met, says what it must, and is in the document."""

import pytest

from autotask_runtime import errors
from autotask_runtime.errors import RequestError, ResponseError
from autotask_runtime.failures.catalogue import BY_KEY, CATALOGUE, SAID, STATUS, Entry, Repeat, entry_of

from .error_table import DOCUMENT, table

# Messages that Autotask, or clients of it, were seen with (api-facts, section 11), and the entry that each must find.
MESSAGES = {
    "The thread threshold of 3 threads has been exceeded for this object endpoint.": "threads",
    "Itgenatr005": "threads",
    "Transaction (Process ID 60) was deadlocked on lock resources with another process": "deadlock",
    "Lock request time out period exceeded.": "deadlock",
    "You have exceeded the external request threshold": "hour",
    "The maximum number of requests (10000) has been exceeded for this database.": "hour",
    "The logged in Resource does not have the adequate permissions to query this entity type.": "permission",
    "IntegrationCode is invalid": "integration code",
    "Unable to find nosuch in the Ticket Entity.": "unknown field",
    "Missing Required Field: companyID. ; on record number [1].": "required field",
    "title is required": "required field",
    "Picklist value [99] does not exist for ticketType": "picklist value",
    "Value does not exist for queueID": "reference",
    "Value does not reference an existing entity for companyID": "reference",
    "Reference value on field: contactID of type: Contact does not exist or is invalid": "reference",
    "contractID [4] is not associated to companyID": "wrong company",
    "Data violation: assignedResourceRoleID must go with assignedResourceID": "business rule",
    "String value exceeds maximum length (field:title)": "too long",
    "maxCountOfRecordsToReturn must be between 1 and 500": "page size",
    "Queries are limited to 500 or fewer 'OR' conditions.": "or conditions",
    "Conversion failed when converting varchar value 'x' to data type int.": "wrong type",
    "Unexpected character encountered while parsing value: t.": "wrong type",
    "No matching records found. The logged in Resource may not have the required permissions": "nothing to delete",
    "You do not have permission to delete time entries": "time entry locked",
    "Zone information could not be determined": "no zone",
    "Object reference not set to an instance of an object.": "null object",
    "Something nobody has seen yet": "rejected",
}


@pytest.mark.parametrize("message", MESSAGES)
def test_each_message_finds_its_entry(message: str) -> None:
    assert entry_of(500, [message]).key == MESSAGES[message]
    assert entry_of(500, ["first", message.upper()]).key == MESSAGES[message]


def test_every_entry_with_a_text_is_found_by_some_message() -> None:
    assert {entry.key for entry in SAID} <= set(MESSAGES.values())


@pytest.mark.parametrize("entry", STATUS, ids=lambda entry: entry.key)
def test_each_status_finds_its_entry(entry: Entry) -> None:
    assert entry.status is not None
    assert entry_of(entry.status, []) is entry


def test_words_tell_more_than_the_status() -> None:
    assert entry_of(429, ["thread threshold of 3 threads"]).key == "threads"
    assert entry_of(429, []).key == "rate"
    assert entry_of(503, []).key == "fault"
    assert entry_of(404, ["The requested resource does not exist."]).key == "route"
    assert entry_of(500, ["IntegrationCode is invalid"]).kind is errors.AuthenticationFailed


def test_entries_say_what_they_must() -> None:
    assert len(BY_KEY) == len(CATALOGUE)
    for entry in CATALOGUE:
        assert entry.cause
        assert entry.advice
        assert "\n" not in entry.cause + entry.advice
        assert issubclass(entry.kind, RequestError)
        assert not entry.text or issubclass(entry.kind, ResponseError)


def test_every_kind_of_failure_is_in_the_catalogue() -> None:
    known = {entry.kind for entry in CATALOGUE}
    kinds = {getattr(errors, name) for name in errors.__all__}
    below = {kind for kind in kinds if issubclass(kind, RequestError)} - {RequestError, ResponseError}
    assert below == known


def test_nothing_that_reached_the_server_without_words_is_repeated_for_writes() -> None:
    assert [entry.key for entry in CATALOGUE if entry.repeat is Repeat.ALWAYS] == [
        "threads",
        "deadlock",
        "hour",
        "rate",
        "connect",
    ]


def test_the_document_is_of_today() -> None:
    assert DOCUMENT.read_text(encoding="utf-8") == table(), "run: python -m tests.error_table"
