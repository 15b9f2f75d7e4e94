"""A side: a page into classes as their users write them. ``decode_models.py cattrs|pydantic PAGE FIELDS``."""

import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from rounds import Field, Reader, run  # type: ignore[import-not-found]

TYPES: Mapping[str, Any] = {
    "int32": int | None,
    "int64": int | None,
    "double": float | None,
    "boolean": bool | None,
    "string": str | None,
    "datetime": datetime | None,
}


def of_cattrs(fields: Sequence[Field]) -> Callable[[bytes], list[Any]]:
    """attrs classes, structured by cattrs' default converter from what orjson decodes: the fastest codec that it has."""
    import attrs
    import cattrs
    import orjson  # type: ignore[import-not-found]
    from cattrs.gen import make_dict_structure_fn, override

    udf = attrs.define(type("Udf", (), {"__annotations__": {"name": str, "value": str | None}}))
    types = {field.name: TYPES[field.kind] for field in fields} | {"udfs": list[udf]}  # type: ignore[valid-type]
    defaults: dict[str, Any] = {**dict.fromkeys(types), "udfs": attrs.field(factory=list)}
    row = attrs.define(type("Row", (), {"__annotations__": types, **defaults}))
    converter = cattrs.Converter()
    converter.register_structure_hook(datetime, lambda value, _: datetime.fromisoformat(value))
    names: dict[str, Any] = {field.name: override(rename=field.wire) for field in fields}
    names["udfs"] = override(rename="userDefinedFields")
    converter.register_structure_hook(row, make_dict_structure_fn(row, converter, **names))
    return lambda content: converter.structure(orjson.loads(content)["items"], list[row])  # type: ignore[valid-type]


def of_pydantic(fields: Sequence[Field]) -> Callable[[bytes], list[Any]]:
    """A pydantic model of the page, validated from its bytes."""
    from pydantic import BaseModel, create_model
    from pydantic import Field as Alias

    udf = create_model("Udf", name=(str, ...), value=(str | None, None))
    members: dict[str, Any] = {field.name: (TYPES[field.kind], Alias(None, alias=field.wire)) for field in fields}
    members["udfs"] = (list[udf], Alias([], alias="userDefinedFields"))  # type: ignore[valid-type]
    row = create_model("Row", **members)
    page: type[BaseModel] = create_model("Page", items=(list[row], ...))  # type: ignore[valid-type]
    return lambda content: page.model_validate_json(content).items  # type: ignore[attr-defined]


def make(fields: Sequence[Field]) -> Reader:
    """The reader of the library that is named."""
    return Reader(
        decode={"cattrs": of_cattrs, "pydantic": of_pydantic}[sys.argv[1]](fields),
        value=lambda row, field: getattr(row, field.name),
        udfs=lambda row: [(udf.name, udf.value) for udf in row.udfs],
    )


run(make, *sys.argv[2:])
