"""The id of a row that is to be made."""

from typing import Any, NoReturn

from ..errors import UsageError

__all__ = ["Pending"]


class Pending(int):
    """Stands for the id of a row that a unit of work is to make, in references of the same unit: a negative number.

    It is of use nowhere else: nobody can calculate with it, ask for it, or print it as a number; only ``"%d"``, which Python does
    not let it refuse, shows the negative number. Afterwards ``work.id_of(it)`` is the id.
    """

    collection: str
    unit: str

    def __new__(cls, number: int, collection: str, unit: str) -> "Pending":
        made = super().__new__(cls, -number)
        made.collection = collection
        made.unit = unit
        return made

    @property
    def number(self) -> int:
        """The number of the step that makes the row."""
        return int.__neg__(self)

    def __reduce__(self) -> tuple[Any, ...]:
        return Pending, (self.number, self.collection, self.unit)

    def __repr__(self) -> str:
        return f"<new row {self.number} of {self.collection}>"

    __str__ = __repr__

    def __format__(self, form: str) -> str:
        return self._refuse() if form else repr(self)

    def _refuse(self, *_: object) -> NoReturn:
        raise UsageError(f"{self!r} is not made yet: its id is not known, and nothing can be calculated from it")

    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __mod__ = __rmod__ = __floordiv__ = __rfloordiv__ = _refuse
    __truediv__ = __rtruediv__ = __divmod__ = __rdivmod__ = __pow__ = __rpow__ = __and__ = __or__ = __xor__ = _refuse
    __abs__ = __invert__ = __pos__ = __float__ = __round__ = _refuse

    def __int__(self) -> NoReturn:
        self._refuse()

    def __neg__(self) -> NoReturn:
        self._refuse()


def row_name(collection: str, id: int) -> str:
    """A row as a message names it: ``Contacts 31``, or ``<new row 3 of Contacts>``."""
    return repr(id) if isinstance(id, Pending) else f"{collection} {id}"


def refuse_pending(what: str, value: object) -> None:
    """Refuse what only the references of one unit of work can hold.

    :param what: what it is for, as the error says it.
    :raises UsageError: when the value is a :class:`Pending`, or a mapping that holds one.
    """
    if isinstance(value, Pending):
        raise UsageError(f"{what}: {value!r} is not made yet; it stands in references of its own unit of work, and nowhere else")
    if isinstance(value, dict):
        for name, item in value.items():
            refuse_pending(f"{what}.{name}", item)
