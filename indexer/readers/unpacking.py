"""Files on disk (or stdin) to unpacked blocks of bytes: plain, gzip, zstd and zip, each streamed.

Packed bombs are stopped by their ratio, archives inside archives are not opened, and damage is
reported after everything that could be read before it.
"""

import struct
import sys
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BufferedIOBase
from pathlib import Path
from typing import BinaryIO, Final

import zstandard

from archive.errors import InputError
from indexer.readers.pieces import Blocks

STDIN: Final = Path("-")

PACKED_SUFFIXES: Final = (".gz", ".zst", ".zip")

_BLOCK: Final = 256 * 1024
# zstd's object has no output limit of its own: at most 128 kB come out of 4 bytes, so a small
# input block keeps what one call can give below 32 MB.
_ZSTD_BLOCK: Final = 1024
_ZSTD_WINDOW: Final = 128 * 1024 * 1024

# News text packs at 3:1 to 20:1, repetitive exports at 50:1; gzip's bombs lie at 1,000:1.
BOMB_RATIO: Final = 200
BOMB_FLOOR: Final = 16 * 1024 * 1024

_GZIP: Final = b"\x1f\x8b"
_ZSTD: Final = b"\x28\xb5\x2f\xfd"
_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06")


@dataclass(frozen=True, slots=True)
class OpenedFile:
    """One unpacked file: ``label`` is how reports call it, ``name`` tells its format (packing suffix off)."""

    label: str
    name: str
    blocks: Blocks


def strip_packing(name: str) -> str:
    """Give a file's name without ``.gz``, ``.zst`` or ``.zip``: what is left tells its format."""
    for suffix in PACKED_SUFFIXES:
        if name.lower().endswith(suffix):
            return name[: -len(suffix)]
    return name


def open_file(path: Path) -> Iterator[OpenedFile]:
    """Open a path (or stdin) and give what is in it: one file, or each member of a zip archive.

    Raises InputError with reasons ``unreadable``, ``damaged``, ``bomb``, ``packed_twice``; the blocks
    raise the same, and ``truncated``, while they are read.
    """
    label = str(path)
    try:
        stream = sys.stdin.buffer if path == STDIN else path.open("rb")
    except OSError as error:
        raise _unreadable(label, error) from error
    with stream:
        head = _read(stream, 4, label)
        name = strip_packing(path.name)
        if head in _ZIP:
            yield from _open_zip(stream, label)
        elif head[:2] == _GZIP:
            yield OpenedFile(label, name, _not_packed(_gunzip(_rest(stream, head, label), label), label))
        elif head == _ZSTD:
            blocks = _unzstd(_rest(stream, head, label, _ZSTD_BLOCK), label)
            yield OpenedFile(label, name, _not_packed(blocks, label))
        else:
            yield OpenedFile(label, path.name, _rest(stream, head, label))


def _read(stream: BinaryIO, size: int, label: str) -> bytes:
    try:
        return stream.read(size)
    except OSError as error:
        raise _unreadable(label, error) from error


def _read_some(stream: BinaryIO, size: int, label: str) -> bytes:
    """Read what is there already, not a full block: from a slow pipe the first records come at once."""
    try:
        return stream.read1(size) if isinstance(stream, BufferedIOBase) else stream.read(size)
    except OSError as error:
        raise _unreadable(label, error) from error


def _unreadable(label: str, error: OSError) -> InputError:
    return InputError(f"{label} cannot be read: {error.strerror or error}", reason="unreadable")


def _rest(stream: BinaryIO, head: bytes, label: str, size: int = _BLOCK) -> Blocks:
    if head:
        yield head
    while block := _read_some(stream, size, label):
        yield block


def _not_packed(blocks: Blocks, label: str) -> Blocks:
    first = next(blocks, b"")
    if first.startswith((_GZIP, _ZSTD, _ZIP[0])):
        raise InputError(
            f"{label} is packed twice: unpack it once and import what comes out", reason="packed_twice"
        )
    if first:
        yield first
    yield from blocks


def _gunzip(packed: Blocks, label: str) -> Blocks:
    inflater = zlib.decompressobj(wbits=31)
    gauge = _BombGauge(label)
    try:
        for block in packed:
            data = block
            gauge.packed += len(data)
            while data:
                if inflater.eof:
                    data = data.lstrip(b"\0")  # tapes pad the last block
                    inflater = zlib.decompressobj(wbits=31) if data else inflater
                    continue
                unpacked = inflater.decompress(data, _BLOCK)
                data = inflater.unused_data if inflater.eof else inflater.unconsumed_tail
                if unpacked:
                    yield gauge.measured(unpacked)
        while unpacked := b"" if inflater.eof else inflater.decompress(b"", _BLOCK):
            yield gauge.measured(unpacked)
    except zlib.error as error:
        raise _damaged(label, "gzip", error) from error
    if not inflater.eof:
        raise _truncated(label)


def _unzstd(packed: Blocks, label: str) -> Blocks:
    decompressor = zstandard.ZstdDecompressor(max_window_size=_ZSTD_WINDOW)
    inflater = decompressor.decompressobj()
    gauge = _BombGauge(label)
    try:
        for block in packed:
            data = block
            gauge.packed += len(data)
            while data:
                if inflater.eof:
                    inflater = decompressor.decompressobj()
                unpacked = inflater.decompress(data)
                data = inflater.unused_data if inflater.eof else b""
                if unpacked:
                    yield gauge.measured(unpacked)
    except zstandard.ZstdError as error:
        raise _damaged(label, "zstd", error) from error
    if not inflater.eof:
        raise _truncated(label)


def _open_zip(stream: BinaryIO, label: str) -> Iterator[OpenedFile]:
    if not stream.seekable():
        raise InputError(
            f"{label}: a zip archive cannot be read from a pipe: save it as a file first", reason="unreadable"
        )
    try:
        with zipfile.ZipFile(stream) as archive:
            for member in sorted(archive.infolist(), key=lambda each: each.filename):
                if not member.is_dir():
                    inside = f"{label}/{member.filename}"
                    yield OpenedFile(
                        inside, member.filename, _not_packed(_unzip(archive, member, inside), inside)
                    )
    except (zipfile.BadZipFile, struct.error, ValueError, OSError) as error:
        raise _damaged(label, "zip", error) from error


def _unzip(archive: zipfile.ZipFile, member: zipfile.ZipInfo, label: str) -> Blocks:
    gauge = _BombGauge(label)
    gauge.packed = member.compress_size
    try:
        with archive.open(member) as stream:
            while block := stream.read(_BLOCK):
                yield gauge.measured(block)
    except RuntimeError as error:  # zipfile's word for a password
        raise InputError(f"{label} is locked by a password: unlock it first", reason="damaged") from error
    except NotImplementedError as error:
        raise InputError(
            f"{label} is packed in a way that cannot be read: {error}", reason="damaged"
        ) from error
    except EOFError as error:
        raise _truncated(label) from error
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, struct.error) as error:
        raise _damaged(label, "zip", error) from error


@dataclass(slots=True)
class _BombGauge:
    """Counts what goes in and what comes out, and stops what grows beyond every honest ratio."""

    label: str
    packed: int = 0
    unpacked: int = 0

    def measured(self, block: bytes) -> bytes:
        self.unpacked += len(block)
        if self.unpacked > max(BOMB_FLOOR, BOMB_RATIO * self.packed):
            raise InputError(
                f"{self.label} grows more than {BOMB_RATIO} times while it is unpacked and looks "
                "like a bomb: if it is not one, unpack it yourself and import the result",
                reason="bomb",
            )
        return block


def _truncated(label: str) -> InputError:
    return InputError(
        f"{label} is cut off in the middle: what stands before the cut was read; fetch the file again",
        reason="truncated",
    )


def _damaged(label: str, kind: str, error: Exception) -> InputError:
    return InputError(
        f"{label} is damaged and cannot be unpacked ({kind}: {error}): fetch the file again", reason="damaged"
    )
