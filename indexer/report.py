"""The arithmetic of an import, and the file of what was rejected.

What is counted is decided in ``pipeline``; how it is printed, in ``app/``.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from io import BufferedWriter
from pathlib import Path
from types import TracebackType
from typing import Self

import orjson

from archive.engines.protocol import WriteStatus
from archive.errors import StorageFull
from indexer.raw import RejectedRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What became of every record that was read: ``read`` is always the sum of the four outcomes.

    ``near_duplicates`` are those added or updated that tell another article's story; ``reasons`` says how
    many were rejected why; ``interrupted`` that somebody stopped the import before its end.
    """

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    rejected: int = 0
    near_duplicates: int = 0
    seconds: float = 0.0
    reasons: Mapping[str, int] = field(default_factory=dict)
    interrupted: bool = False

    @property
    def read(self) -> int:
        """How many records were read."""
        return self.added + self.updated + self.unchanged + self.rejected

    def to_json(self, rejects_file: Path | None = None) -> bytes:
        """Give the report as the one JSON object that ``import --json`` prints."""
        return orjson.dumps(
            {
                "read": self.read,
                "added": self.added,
                "updated": self.updated,
                "unchanged": self.unchanged,
                "rejected": self.rejected,
                "near_duplicates": self.near_duplicates,
                "seconds": round(self.seconds, 3),
                "rejects_file": str(rejects_file) if rejects_file else None,
            }
        )


class Tally:
    """Counts while an import runs; ``report`` gives the frozen sum."""

    def __init__(self) -> None:
        self._outcomes: Counter[WriteStatus] = Counter()
        self._reasons: Counter[str] = Counter()
        self._near_duplicates = 0

    def count(self, status: WriteStatus, *, near_duplicate: bool = False) -> None:
        """Count one record that was not rejected."""
        self._outcomes[status] += 1
        self._near_duplicates += near_duplicate

    def reject(self, reason: str) -> None:
        """Count one rejected record."""
        self._outcomes["rejected"] += 1
        self._reasons[reason] += 1

    def report(self, seconds: float, *, interrupted: bool = False) -> ImportReport:
        """Sum up, after ``seconds`` of work."""
        return ImportReport(
            added=self._outcomes["added"],
            updated=self._outcomes["updated"],
            unchanged=self._outcomes["unchanged"],
            rejected=self._outcomes["rejected"],
            near_duplicates=self._near_duplicates,
            seconds=seconds,
            reasons=dict(self._reasons.most_common()),
            interrupted=interrupted,
        )


class RejectsFile:
    """A JSONL file of rejected records, made when the first one comes; with ``None`` they are not kept."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._file: BufferedWriter | None = None

    @property
    def written(self) -> Path | None:
        """The file, if there is one."""
        return self._path if self._file else None

    def add(self, rejected: RejectedRecord) -> None:
        """Write one line; raises StorageFull when the file cannot be written."""
        if self._path is None:
            return
        try:
            if self._file is None:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                self._file = self._path.open("wb")
            self._file.write(reject_to_json(rejected) + b"\n")
        except OSError as error:
            raise _cannot_write(self._path, error) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file is not None:
            try:
                self._file.close()
            except OSError as failure:
                raise _cannot_write(Path(self._file.name), failure) from failure


def reject_to_json(rejected: RejectedRecord) -> bytes:
    """Give one line of a rejects file, without its end; ``record`` is an object if it was one, else text."""
    place = {"line": rejected.line} if rejected.line is not None else {"offset": rejected.offset or 0}
    return orjson.dumps(
        {
            "file": rejected.file,
            **place,
            "reason": rejected.reason,
            "detail": rejected.detail,
            "record": _record_shape(rejected.record),
        }
    )


def _record_shape(record: str) -> object:
    """The object that a text is, so that it can be corrected in place; a text that is none stays text."""
    try:
        shape: object = orjson.loads(record)
    except orjson.JSONDecodeError:
        return record
    return shape if isinstance(shape, dict) else record


def _cannot_write(path: Path, error: OSError) -> StorageFull:
    return StorageFull(
        f"{path}: rejected records cannot be written there: {error.strerror}; see --rejects FILE"
    )
