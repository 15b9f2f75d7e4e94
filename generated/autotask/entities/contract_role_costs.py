"""ContractRoleCosts. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .contracts import Contract as _Contract
    from .resources import Resource as _Resource
    from .roles import Role as _Role
    from .contracts import ContractPath as _ContractPath
    from .resources import ResourcePath as _ResourcePath
    from .roles import RolePath as _RolePath

_SCHEMA = _rt.EntitySchema(
    "ContractRoleCosts",
    "ContractRoleCost",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('contract_id', 'contractID', 'int32', required=True, read_only=True, reference='Contract', target='Contracts', relation='contract'),
        _rt.FieldSchema('rate', 'rate', 'double', required=True),
        _rt.FieldSchema('resource_id', 'resourceID', 'int32', required=True, read_only=True, reference='Resource', target='Resources', relation='resource'),
        _rt.FieldSchema('role_id', 'roleID', 'int32', required=True, read_only=True, reference='Role', target='Roles', relation='role'),
    ),
    parent=('Contracts', 'RoleCosts', 'contract_id'),
    can="create update replace",
    package="autotask",
)


class ContractRoleCostPath(_rt.Path[_rt.Root, "ContractRoleCost"]):
    """The relations of ContractRoleCosts, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    contract: _ContractPath[_rt.Root]
    """To the row of Contracts that ``contract_id`` refers to."""
    resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``resource_id`` refers to."""
    role: _RolePath[_rt.Root]
    """To the row of Roles that ``role_id`` refers to."""


class ContractRoleCostFields(_rt.Fields["ContractRoleCost"], ContractRoleCostPath["ContractRoleCost"]):
    """The fields of ContractRoleCosts in queries: ``T = ContractRoleCost.q``."""

    id: _rt.Integer[ContractRoleCost]
    """``id``: int64, read-only."""
    contract_id: _rt.Integer[ContractRoleCost]
    """``contractID``: int32, required and settable at create only, refers to Contract."""
    rate: _rt.Double[ContractRoleCost]
    """``rate``: double, required."""
    resource_id: _rt.Integer[ContractRoleCost]
    """``resourceID``: int32, required and settable at create only, refers to Resource."""
    role_id: _rt.Integer[ContractRoleCost]
    """``roleID``: int32, required and settable at create only, refers to Role."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ContractRoleCost(_rt.Row):
    """A row of ContractRoleCosts, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ContractRoleCostFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    contract_id: int | None = None
    """``contractID``: int32, required and settable at create only, refers to Contract."""
    rate: float | None = None
    """``rate``: double, required."""
    resource_id: int | None = None
    """``resourceID``: int32, required and settable at create only, refers to Resource."""
    role_id: int | None = None
    """``roleID``: int32, required and settable at create only, refers to Role."""

    @property
    def contract(self) -> _rt.Ref[_Contract]:
        """The row of Contracts that ``contract_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contract_id")

    @property
    def resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "resource_id")

    @property
    def role(self) -> _rt.Ref[_Role]:
        """The row of Roles that ``role_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "role_id")


class ContractRoleCostCreateFields(_t.TypedDict, total=False):
    """What a new row of ContractRoleCosts can be given."""

    contract_id: _t.Required[int]
    """``contractID``: int32, required and settable at create only, refers to Contract."""
    rate: _t.Required[float]
    """``rate``: double, required."""
    resource_id: _t.Required[int]
    """``resourceID``: int32, required and settable at create only, refers to Resource."""
    role_id: _t.Required[int]
    """``roleID``: int32, required and settable at create only, refers to Role."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ContractRoleCostCreate(_rt.WriteModel):
    """A row of ContractRoleCosts to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    contract_id: int
    """``contractID``: int32, required and settable at create only, refers to Contract."""
    rate: float
    """``rate``: double, required."""
    resource_id: int
    """``resourceID``: int32, required and settable at create only, refers to Resource."""
    role_id: int
    """``roleID``: int32, required and settable at create only, refers to Role."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ContractRoleCostCreateFields]) -> None: ...


class ContractRoleCostUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ContractRoleCosts. Left out is kept; None clears."""

    contract_id: _t.Required[int]
    """The id of the row of Contracts that this one belongs to."""
    rate: float
    """``rate``: double, required."""


class ContractRoleCostReplaceFields(_t.TypedDict, total=False):
    """What a row of ContractRoleCosts is replaced by. Left out is cleared."""

    contract_id: _t.Required[int]
    """The id of the row of Contracts that this one belongs to."""
    rate: _t.Required[float]
    """``rate``: double, required."""


class ContractRoleCostsService(_rt.Readable[ContractRoleCost], _rt.Referring[ContractRoleCost, "_Contract | _Resource | _Role"], _rt.Creatable[ContractRoleCost], _rt.Updatable[ContractRoleCost]):
    """What the API can do with ContractRoleCosts, below Contracts: the sync service."""

    model = ContractRoleCost

    @_t.overload
    def create(self, model: ContractRoleCostCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ContractRoleCostCreateFields]) -> int: ...

    def create(self, model: ContractRoleCostCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ContractRoleCostCreate, model, fields)

    @_t.overload
    def update(self, row: ContractRoleCost, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ContractRoleCostUpdateFields]) -> None: ...

    def update(self, target: int | ContractRoleCost, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ContractRoleCostReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncContractRoleCostsService(_rt.AsyncReadable[ContractRoleCost], _rt.AsyncReferring[ContractRoleCost, "_Contract | _Resource | _Role"], _rt.AsyncCreatable[ContractRoleCost], _rt.AsyncUpdatable[ContractRoleCost]):
    """What the API can do with ContractRoleCosts, below Contracts: the async service."""

    model = ContractRoleCost

    @_t.overload
    async def create(self, model: ContractRoleCostCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ContractRoleCostCreateFields]) -> int: ...

    async def create(self, model: ContractRoleCostCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ContractRoleCostCreate, model, fields)

    @_t.overload
    async def update(self, row: ContractRoleCost, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ContractRoleCostUpdateFields]) -> None: ...

    async def update(self, target: int | ContractRoleCost, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ContractRoleCostReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
