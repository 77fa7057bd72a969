"""Whether the files of an index are as tantivy wrote them: each ends in a checksum of what stands before.

The last 8 bytes of a file are the length of its footer and a magic number; the footer is JSON, with a CRC-32.
"""

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO
from zlib import crc32

import orjson

_END = struct.Struct("<II")
_MAGIC = 1337
_BLOCK = 1 << 20
_RECORDS = ".store"


def damaged_files(place: Path) -> Iterator[str]:
    """Say of each file of the index in a folder that is not as it was written what to do."""
    for path in _files(place):
        try:
            whole = _is_whole(path)
        except FileNotFoundError:
            continue  # an import has just merged it into another
        if not whole:
            remedy = "restore a backup" if path.suffix == _RECORDS else "run `sijill reindex`"
            yield f"{path} is damaged, the disk it is on may be failing: {remedy}"


def _files(place: Path) -> list[Path]:
    """Give the files that searches read; an import may be writing others."""
    state = orjson.loads((place / "meta.json").read_bytes())
    segments = {segment["segment_id"].replace("-", "") for segment in state["segments"]}
    return sorted(path for path in place.iterdir() if path.name.partition(".")[0] in segments)


def _is_whole(path: Path) -> bool:
    size = path.stat().st_size
    with path.open("rb") as file:
        file.seek(max(size - _END.size, 0))
        end = file.read()
        if len(end) < _END.size:
            return False
        length, magic = _END.unpack(end)
        body = size - _END.size - length
        if magic != _MAGIC or body < 0:
            return False
        file.seek(body)
        try:
            expected = orjson.loads(file.read(length))["crc"]
        except (orjson.JSONDecodeError, KeyError, TypeError):
            return False
        file.seek(0)
        return bool(expected == _checksum(file, body))


def _checksum(file: BinaryIO, size: int) -> int:
    value = 0
    while size > 0 and (block := file.read(min(size, _BLOCK))):
        value = crc32(block, value)
        size -= len(block)
    return value
