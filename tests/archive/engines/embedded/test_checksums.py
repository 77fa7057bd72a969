"""Files that a failing disk has changed are told from whole ones, with the remedy."""

from pathlib import Path

import pytest

from archive.article import Article, Original
from archive.engines.embedded.engine import EmbeddedEngine
from archive.engines.protocol import Entry, Likeness
from archive.errors import EngineError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An archive of one article."""
    engine = EmbeddedEngine(tmp_path / "index", write=True)
    article = Article(id="a", body="The harbour " * 50, content_hash="0" * 16)
    original = Original(content=b"x", media_type="text/plain", file="x.txt")
    engine.write([Entry(article, original, Likeness((), ()))])
    engine.close()
    return tmp_path / "index"


def replace(path: Path, content: bytes) -> None:
    """Put another file in a file's place: who has mapped the one there would die if that were cut."""
    path.unlink()
    path.write_bytes(content)


def test_what_was_written_is_whole(folder: Path) -> None:
    assert list(EmbeddedEngine(folder).damage()) == []


@pytest.mark.parametrize(
    ("suffix", "remedy"), [("store", "restore a backup"), ("term", "reindex"), ("idx", "reindex")]
)
def test_one_changed_byte_is_told_with_its_remedy(folder: Path, suffix: str, remedy: str) -> None:
    (path,) = folder.glob(f"*.{suffix}")
    content = bytearray(path.read_bytes())
    content[len(content) // 3] ^= 1
    replace(path, bytes(content))
    (complaint,) = EmbeddedEngine(folder).damage()
    assert str(path) in complaint
    assert remedy in complaint


def test_a_file_that_was_cut_is_told(folder: Path) -> None:
    (path,) = folder.glob("*.store")
    engine = EmbeddedEngine(folder)
    for size in (path.stat().st_size // 2, 3, 0):
        replace(path, path.read_bytes()[:size])
        assert "restore a backup" in next(iter(engine.damage()))
    with pytest.raises(EngineError, match="damaged"):
        EmbeddedEngine(folder)
