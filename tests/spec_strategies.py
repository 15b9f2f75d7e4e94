"""Small specs for property tests: few names, so that two of them have much in common, and every fact that there is."""

from hypothesis import strategies as st

from autotask_runtime.metadata import Entity, Field, Picklist, PicklistValue, Spec
from autotask_runtime.metadata.spec import Service, ShapeField
from autotask_runtime.metadata.types import Deprecated, FieldType, Operation, RuleFact

COLLECTIONS = ("Gadgets", "GadgetNotes", "Widgets", "Accounts", "Companies")
FIELDS = ("id", "title", "accountID", "companyID", "gadgetID", "status", "isActive", "parentID", "data", "note 1")
TYPES: tuple[FieldType, ...] = ("boolean", "int32", "int64", "double", "string", "datetime", "bytes")
SHAPES = ("ThingModel", "OtherModel", "Byte")
VERBS = ("DELETE", "GET", "PATCH", "POST", "PUT")

flags = st.booleans()
words = st.sampled_from(["", "a", "B b"])
some_fields = st.lists(st.sampled_from(FIELDS), max_size=2, unique=True).map(tuple)
groups = st.lists(some_fields, max_size=2).map(tuple)

values = st.builds(
    PicklistValue,
    value=st.sampled_from(["0", "1", "2", "-1", "1#2", "x"]),
    label=st.sampled_from(["", "New", "new", "Open"]),
    name=st.sampled_from(["", "", "FIRST"]),
    active=flags,
    default=flags,
    sort_order=st.integers(0, 2),
    parent=words,
    system=flags,
)
picklists = st.builds(
    Picklist, open=flags, parent_field=st.sampled_from(["", *FIELDS]), values=st.lists(values, max_size=4).map(tuple)
)
facts = st.builds(
    Field,
    type=st.sampled_from(TYPES),
    name=st.sampled_from(["", "", "called"]),
    length=st.sampled_from([0, 10, 50]),
    required=flags,
    read_only=flags,
    queryable=flags,
    webhook=flags,
    reference=st.sampled_from(["", "Gadget", "Company"]),
    picklist=st.none() | picklists,
    label=words,
    description=words,
    default=words,
    soap_name=st.sampled_from(["", "Title", "AccountID"]),
    resend=flags,
    sources=st.sampled_from([(), ("here",)]),
)
operations = st.builds(Operation, answer=st.sampled_from(["", *SHAPES, "GadgetModel"]), body=st.sampled_from(["", *SHAPES]))
verb_texts = st.lists(st.sampled_from(VERBS), max_size=3).map(" ".join)
sorted_verbs = st.lists(st.sampled_from(VERBS), min_size=1, unique=True).map(lambda verbs: " ".join(sorted(verbs)))
verbs = sorted_verbs | verb_texts | st.dictionaries(st.sampled_from(VERBS), operations, max_size=2)


def paths(collection: str) -> st.SearchStrategy[str]:
    """Routes of a collection, its own and below a parent, common and odd."""
    own = ["", "/{id}", "/query", "/query/count", "/entityInformation", "/{id}/Odd"]
    below = ["Companies/{parentId}/Attachments", "Companies/{parentId}/Notes", "Companies/{parentId}/Notes/{id}"]
    return st.sampled_from([*(collection + rest for rest in own), *below])


@st.composite
def entities(draw: st.DrawFn, collection: str) -> Entity:
    """One entity with any facts."""
    return Entity(
        collection=collection,
        name=draw(st.sampled_from([collection.removesuffix("s"), "Gadget", "Account"])),
        soap_name=draw(words),
        lifetime=draw(st.sampled_from([0, 60])),
        cycles=draw(groups),
        unique=draw(groups),
        sources=draw(st.sampled_from([(), ("here",)])),
        user_defined_fields=draw(flags),
        webhooks=draw(flags),
        can=draw(st.sampled_from(["", "create", "create update"])),
        parent_field=draw(st.sampled_from(["", "companyID", "gadgetID"])),
        routes=draw(st.dictionaries(paths(collection), verbs, max_size=6)),
        fields=draw(st.dictionaries(st.sampled_from(FIELDS), facts, max_size=5)),
        udfs=draw(st.dictionaries(st.sampled_from(["Site", "site", "Site Code", "Site  Code"]), facts, max_size=2)),
    )


shapes = st.dictionaries(
    st.sampled_from(["itemId", "text", "more"]),
    st.builds(ShapeField, type=st.sampled_from([*TYPES, "any", "Byte", "GadgetModel"]), many=flags),
    max_size=3,
)
services = st.builds(
    Service,
    what=words,
    reach=st.sampled_from(["", "client.raw", "client.version"]),
    routes=st.dictionaries(
        st.sampled_from(["Version", "Version/more"]), st.dictionaries(st.sampled_from(VERBS), operations, max_size=2)
    ),
)
rules = st.builds(
    RuleFact, kind=st.sampled_from(["exists", "active"]), says=words, source=words, on=st.sampled_from(["*", *COLLECTIONS])
)

deprecated = st.dictionaries(
    st.sampled_from(["oldTitle", "status"]),
    st.builds(
        Deprecated,
        type=st.sampled_from(TYPES),
        reason=words,
        since=words,
        until=words,
        replacement=st.sampled_from(["", "title"]),
    ),
    max_size=2,
)


@st.composite
def specs(draw: st.DrawFn) -> Spec:
    """Any small spec; what its parts speak of need not be there."""
    names = draw(st.lists(st.sampled_from(COLLECTIONS), max_size=3, unique=True))
    return Spec(
        entities={name: draw(entities(name)) for name in names},
        services=draw(st.dictionaries(st.sampled_from(["Version", "Modules"]), services, max_size=2)),
        shapes=draw(st.dictionaries(st.sampled_from(SHAPES), shapes, max_size=3)),
        rules=draw(st.dictionaries(st.sampled_from(["first", "second", "third"]), rules, max_size=3)),
        deprecated=draw(st.dictionaries(st.sampled_from(COLLECTIONS), deprecated, max_size=2)),
    )
