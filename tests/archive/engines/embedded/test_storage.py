"""The embedded index on disk: who may write, whose analysis it was built by, and what cannot be opened."""

from pathlib import Path

import pytest

from archive.engines.embedded import storage
from archive.engines.embedded.engine import EmbeddedEngine
from archive.errors import EngineUnavailable, IndexOutdated


def test_an_index_of_another_analysis_is_refused_with_what_to_do(tmp_path: Path) -> None:
    EmbeddedEngine(tmp_path / "index").close()
    (tmp_path / "index" / "sijill-fingerprint").write_text("another\n")
    with pytest.raises(IndexOutdated, match="run `sijill reindex`"):
        EmbeddedEngine(tmp_path / "index")


def test_a_second_importer_is_told_to_wait(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(storage, "_LOCK_WAIT", 0.3)
    first = EmbeddedEngine(tmp_path / "index", write=True)
    with pytest.raises(EngineUnavailable, match="another import is writing"):
        EmbeddedEngine(tmp_path / "index", write=True)
    first.close()
    EmbeddedEngine(tmp_path / "index", write=True).close()


def test_a_folder_that_is_a_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "index").write_text("not a folder")
    with pytest.raises(EngineUnavailable, match="index cannot be used"):
        EmbeddedEngine(tmp_path / "index")


def test_a_reader_sees_what_a_writer_has_committed(tmp_path: Path) -> None:
    writer = EmbeddedEngine(tmp_path / "index", write=True)
    reader = EmbeddedEngine(tmp_path / "index")
    before = reader.health().generation
    writer.write([])
    assert reader.health().generation != before
    writer.close()
