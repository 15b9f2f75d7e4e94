"""What the sources disagree on, or do not tell: each a choice. The defaults are what api-facts suggests."""

from attrs import define, field, fields
from attrs.validators import in_


def _choice(first: str, *others: str) -> str:
    chosen: str = field(default=first, validator=in_((first, *others)))
    return chosen


@define(frozen=True, kw_only=True)
class Behaviour:
    """How the sandbox behaves where Autotask's behaviour is not known for sure.

    :param missing_row: a row that is not there: ``null`` is ``{"item": null}``, ``404`` an error in JSON (section 4).
    :param no_udfs: ``userDefinedFields`` of a row without any: an empty ``list``, or ``omitted`` (section 3).
    :param dates: with a closing ``Z``, or ``bare`` (section 3).
    :param date_fields: fields that a client sets and whose names end in ``Date`` or begin with ``date``: ``moments`` like all
        others, or dates whose time is forced to ``midnight``. That some are is documented, which ones is not (section 3).
    :param bad_credentials: ``401`` with an empty body, or ``500`` with words, as in 2023 (section 2).
    :param over_threshold: what is answered when the hour is used up: ``429``, or ``500`` with words (section 7).
    :param unknown_properties: of a body: ``ignored`` or ``refused`` (section 13).
    :param patch_by_id: ``PATCH /{E}/{id}``: ``405``, or it ``works`` (section 5).
    :param attachment: one attachment below its parent: in ``items``, as ``item``, or ``bare`` (section 8).
    :param wrong_zone: what a zone answers to a tenant that is not its own: ``401``, or ``empty`` results (section 1).
    :param locked_user: what a locked user is answered: ``401`` or ``403`` (section 13).
    :param event_time: ``EventTime`` of a callout, in UTC: closed by ``Z``, ``bare``, or with an ``offset`` (section 9).
    :param webhook_udfs: user-defined values in ``Fields`` of a callout: ``flat`` among the others, in ``userDefinedFields`` as a
        ``map``, or there as a ``list`` of names and values (section 9).
    :param deleted_fields: ``Fields`` of the callout for a deleted row: the ``display``-always ones as they were, ``all`` that the
        webhook names, or ``none`` (section 9).
    :param deactivated_fields: ``Fields`` of the callout that a webhook was deactivated: ``empty``, ``null`` or ``omitted``
        (section 9).
    :param lock_after: how many wrong secrets in a row lock the user; None: none do. Autotask's own number is not known.
    :raises ValueError: for a choice that is none.
    """

    missing_row: str = _choice("null", "404")
    no_udfs: str = _choice("list", "omitted")
    dates: str = _choice("Z", "bare")
    date_fields: str = _choice("moments", "midnight")
    bad_credentials: str = _choice("401", "500")
    over_threshold: str = _choice("429", "500")
    unknown_properties: str = _choice("ignored", "refused")
    patch_by_id: str = _choice("405", "works")
    attachment: str = _choice("items", "item", "bare")
    wrong_zone: str = _choice("401", "empty")
    locked_user: str = _choice("401", "403")
    event_time: str = _choice("Z", "bare", "offset")
    webhook_udfs: str = _choice("flat", "map", "list")
    deleted_fields: str = _choice("display", "all", "none")
    deactivated_fields: str = _choice("empty", "null", "omitted")
    lock_after: int | None = 10


USUAL = Behaviour()


def parse_behaviour(choices: list[str]) -> Behaviour:
    """Read choices written as ``missing_row=404``.

    :raises ValueError: naming what there is to choose.
    """
    known = {item.name for item in fields(Behaviour)}
    chosen: dict[str, str | int | None] = {}
    for choice in choices:
        name, _, value = choice.partition("=")
        if name not in known or not value:
            raise ValueError(f"{choice!r}: name=value is expected, where the name is one of {', '.join(sorted(known))}")
        chosen[name] = (None if value == "never" else int(value)) if name == "lock_after" else value
    return Behaviour(**chosen)  # type: ignore[arg-type]
