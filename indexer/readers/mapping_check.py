"""Whether every ``--map FIELD=KEY`` found its key at least once in a file; a typing slip says so here."""

from archive.errors import InputError
from indexer.raw import RawRecord, RejectedRecord
from indexer.readers import csv_rows
from indexer.readers.json_records import parse_json


class MappingCheck:
    """Watches the records of one file. A key for ``body`` is checked record by record by the readers."""

    def __init__(self, mapping: tuple[tuple[str, str], ...]) -> None:
        self._unseen = {field: key for field, key in mapping if field != "body"}
        self._last: RawRecord | None = None

    def saw(self, record: RawRecord | RejectedRecord) -> None:
        """Take note of the fields that a record has."""
        if not self._unseen or isinstance(record, RejectedRecord):
            return
        self._last = record
        for field in [field for field in self._unseen if getattr(record, field)]:
            del self._unseen[field]

    def complaints(self, file: str) -> list[RejectedRecord]:
        """Give one rejection (``no_such_key``) for each key that no record of the file had."""
        if self._last is None or not self._unseen:
            return []
        keys = _keys_of(self._last)
        there_are = ", ".join(repr(key) for key in keys) or "none"
        known = {key.strip().casefold() for key in keys}
        return [
            RejectedRecord(
                file,
                None,
                0,
                "no_such_key",
                f"{file}: --map {field}={key}: no record has a key {key!r}; there are {there_are}",
                "",
            )
            for field, key in self._unseen.items()
            if key.strip().casefold() not in known
        ]


def _keys_of(record: RawRecord) -> list[str]:
    content = record.original.content
    if record.original.media_type == csv_rows.MEDIA_TYPE:
        return csv_rows.header_of(content)
    try:
        value = parse_json(content)
    except InputError:
        return []
    return list(value) if isinstance(value, dict) else []
