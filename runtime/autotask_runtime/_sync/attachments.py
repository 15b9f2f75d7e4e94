# Derived from _async/attachments.py by autotask_codegen.unasync. Edit that file, then run: make generate
"""The files attached to a row: listed, sent and fetched below it (api-facts, section 8)."""

from pathlib import Path
from typing import Generic, TypeVar

from .._threads import to_thread
from ..errors import NotFound
from ..files import checked_content, checked_file, replace_file
from ..models import Row
from ..names import row_id
from .service import Service

M = TypeVar("M", bound=Row)


class Attachments(Generic[M]):
    """The files attached to one row. Autotask takes files of up to about 7 MB, and 10 MB in five minutes.

    Content travels as base64 within JSON, so one file at a time is held in memory.
    """

    def __init__(self, service: Service[M], row: int) -> None:
        self._service = service
        self._row = service._id(row)

    def __repr__(self) -> str:
        return f"<attachments of {self._service.model.schema.parent[0]} {self._row}>"

    def list(self) -> list[M]:
        """What is attached, without the content."""
        return self._service._list(self._row)

    def upload(self, name: str, content: bytes, *, title: str | None = None, publish: int = 1) -> int:
        """Attach a file and give the attachment's id.

        :param name: the file's name, with its extension.
        :param title: what is shown for it; by default the name.
        :param publish: who may see it, a value of the picklist; 1 is all Autotask users.
        :raises ValidationError: when the content is too large, or a text too long; nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        schema = self._service.model.schema
        values = {
            schema.place: self._row,
            "attachment_type": "FILE_ATTACHMENT",
            "full_path": name,
            "title": name if title is None else title,
            "publish": publish,
            "data": checked_content(schema, content),
        }
        return self._service._send_new(values)

    def upload_file(self, path: Path | str, *, title: str | None = None, publish: int = 1) -> int:
        """Attach a file from disk, as :meth:`upload` does. Its size is checked before it is read.

        :raises OSError: when it cannot be read.
        """
        content = to_thread(checked_file, self._service.model.schema, Path(path))
        return self.upload(Path(path).name, content, title=title, publish=publish)

    def get(self, id: int) -> M:
        """One attachment with its content in ``data``.

        :raises NotFound: when there is none with this id below the row.
        """
        collection, segment, _ = self._service.model.schema.parent
        answer = self._service._call("GET", f"{collection}/{row_id(self._row)}/{segment}/{row_id(id)}")
        found: M | None = self._service._session.read_row(self._service.model, answer)
        if found is None:
            raise NotFound(f"{self!r}: no attachment {id}, or it may not be seen")
        return found

    def download(self, id: int) -> bytes:
        """The content of one attachment.

        :raises NotFound: when there is no such attachment, or it has no content: it may be a link.
        """
        return _content(self.get(id))

    def download_file(self, id: int, path: Path | str) -> Path:
        """Write the content of one attachment to a file, all or nothing, and give its path.

        :param path: the file, or a folder that exists: the file is then called as the attachment is.
        :raises NotFound: as :meth:`download` does.
        :raises OSError: when it cannot be written.
        """
        found = self.get(id)
        content = _content(found)
        target: Path = to_thread(replace_file, Path(path), getattr(found, "full_path", None) or f"{id}", content)
        return target

    def delete(self, id: int) -> None:
        """Delete one attachment.

        :raises Rejected: when there is no such attachment.
        """
        self._service._delete(id, {self._service.model.schema.place: self._row})


def _content(row: Row) -> bytes:
    content = getattr(row, "data", None)
    if not isinstance(content, bytes):
        raise NotFound(f"{row!r} has no content; what it refers to is {getattr(row, 'full_path', None)!r}")
    return content
