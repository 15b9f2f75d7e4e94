"""ContractExclusionRoles. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .contracts import Contract as _Contract
    from .roles import Role as _Role
    from .contracts import ContractPath as _ContractPath
    from .roles import RolePath as _RolePath

_SCHEMA = _rt.EntitySchema(
    "ContractExclusionRoles",
    "ContractExclusionRole",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('contract_id', 'contractID', 'int64', required=True, reference='Contract', target='Contracts', relation='contract'),
        _rt.FieldSchema('role_id', 'roleID', 'int64', required=True, reference='Role', target='Roles', relation='role'),
    ),
    parent=('Contracts', 'ExclusionRoles', 'contract_id'),
    can="create delete",
    package="autotask",
)


class ContractExclusionRolePath(_rt.Path[_rt.Root, "ContractExclusionRole"]):
    """The relations of ContractExclusionRoles, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    contract: _ContractPath[_rt.Root]
    """To the row of Contracts that ``contract_id`` refers to."""
    role: _RolePath[_rt.Root]
    """To the row of Roles that ``role_id`` refers to."""


class ContractExclusionRoleFields(_rt.Fields["ContractExclusionRole"], ContractExclusionRolePath["ContractExclusionRole"]):
    """The fields of ContractExclusionRoles in queries: ``T = ContractExclusionRole.q``."""

    id: _rt.Integer[ContractExclusionRole]
    """``id``: int64, read-only."""
    contract_id: _rt.Integer[ContractExclusionRole]
    """``contractID``: int64, required, refers to Contract."""
    role_id: _rt.Integer[ContractExclusionRole]
    """``roleID``: int64, required, refers to Role."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ContractExclusionRole(_rt.Row):
    """A row of ContractExclusionRoles, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ContractExclusionRoleFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    contract_id: int | None = None
    """``contractID``: int64, required, refers to Contract."""
    role_id: int | None = None
    """``roleID``: int64, required, refers to Role."""

    @property
    def contract(self) -> _rt.Ref[_Contract]:
        """The row of Contracts that ``contract_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contract_id")

    @property
    def role(self) -> _rt.Ref[_Role]:
        """The row of Roles that ``role_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "role_id")


class ContractExclusionRoleCreateFields(_t.TypedDict, total=False):
    """What a new row of ContractExclusionRoles can be given."""

    contract_id: _t.Required[int]
    """``contractID``: int64, required, refers to Contract."""
    role_id: _t.Required[int]
    """``roleID``: int64, required, refers to Role."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ContractExclusionRoleCreate(_rt.WriteModel):
    """A row of ContractExclusionRoles to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    contract_id: int
    """``contractID``: int64, required, refers to Contract."""
    role_id: int
    """``roleID``: int64, required, refers to Role."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ContractExclusionRoleCreateFields]) -> None: ...


class ContractExclusionRolesService(_rt.Readable[ContractExclusionRole], _rt.Referring[ContractExclusionRole, "_Contract | _Role"], _rt.Creatable[ContractExclusionRole], _rt.Deleting[ContractExclusionRole]):
    """What the API can do with ContractExclusionRoles, below Contracts: the sync service."""

    model = ContractExclusionRole

    @_t.overload
    def create(self, model: ContractExclusionRoleCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ContractExclusionRoleCreateFields]) -> int: ...

    def create(self, model: ContractExclusionRoleCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ContractExclusionRoleCreate, model, fields)

    def delete(self, id: int, /, *, contract_id: int) -> None:
        """Delete the row with this id, below the row of Contracts it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"contract_id": contract_id})


class AsyncContractExclusionRolesService(_rt.AsyncReadable[ContractExclusionRole], _rt.AsyncReferring[ContractExclusionRole, "_Contract | _Role"], _rt.AsyncCreatable[ContractExclusionRole], _rt.AsyncDeleting[ContractExclusionRole]):
    """What the API can do with ContractExclusionRoles, below Contracts: the async service."""

    model = ContractExclusionRole

    @_t.overload
    async def create(self, model: ContractExclusionRoleCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ContractExclusionRoleCreateFields]) -> int: ...

    async def create(self, model: ContractExclusionRoleCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ContractExclusionRoleCreate, model, fields)

    async def delete(self, id: int, /, *, contract_id: int) -> None:
        """Delete the row with this id, below the row of Contracts it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"contract_id": contract_id})
