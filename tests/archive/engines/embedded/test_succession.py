"""An index that takes another's place on disk: whole at every moment, whoever is killed meanwhile."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from archive.article import Article, Original
from archive.engines.embedded import succession
from archive.engines.embedded.engine import EmbeddedEngine
from archive.engines.embedded.succession import live_place, put_in_place, successor_place
from archive.engines.protocol import Entry, Likeness, SearchRequest
from archive.errors import EngineError, EngineUnavailable

KILLED_IN = """
import os, signal, sys
from pathlib import Path
from archive.engines.embedded import succession
from archive.engines.embedded.engine import EmbeddedEngine

folder, point = Path(sys.argv[1]), sys.argv[2]

def killed(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)

engine = EmbeddedEngine(folder, write=True)
successor = engine.begin_successor()
successor.write([])
if point == "filling":
    killed()
owner, name = {"naming": (succession.os, "fsync"), "removing": (succession, "remove_outlived"),
               "half removed": (succession.shutil, "rmtree")}[point]
successor.close()
setattr(owner, name, killed)
engine.put_in_place(successor, lambda: None)
"""


def entry(name: str) -> Entry:
    article = Article(id=name, body=f"The harbour of {name}", content_hash=f"{len(name):016x}")
    return Entry(article, Original(content=b"x", media_type="text/plain", file="x.txt"), Likeness((), ()))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An archive of one article."""
    engine = EmbeddedEngine(tmp_path / "index", write=True)
    engine.write([entry("old")])
    engine.close()
    return tmp_path / "index"


def ids(engine: EmbeddedEngine) -> list[str]:
    return [article.id for article in engine.iterate()]


def replaced_by(folder: Path, *names: str) -> None:
    """Let an index with some articles take the archive's place."""
    engine = EmbeddedEngine(folder, write=True)
    successor = engine.begin_successor()
    successor.write([entry(name) for name in names])
    engine.put_in_place(successor, lambda: None)


def names_beside(folder: Path) -> list[str]:
    return sorted(os.listdir(folder.parent))


def test_the_successor_answers_in_its_place_and_the_old_index_is_gone(folder: Path) -> None:
    replaced_by(folder, "new")
    assert ids(EmbeddedEngine(folder)) == ["new"]
    assert names_beside(folder) == ["index~2", "index~live"]
    replaced_by(folder, "newer")
    assert ids(EmbeddedEngine(folder)) == ["newer"]
    assert names_beside(folder) == ["index~3", "index~live"]


def test_archives_beside_it_whose_names_begin_alike_are_left_alone(folder: Path) -> None:
    others = ["index-2", "index~2x", "index~old", "indexes"]
    for other in others:
        (folder.parent / other).mkdir()
    replaced_by(folder, "new")
    assert names_beside(folder) == sorted([*others, "index~2", "index~live"])


def test_a_reader_that_has_it_open_goes_on_and_then_answers_from_the_successor(folder: Path) -> None:
    reader = EmbeddedEngine(folder)
    walking = reader.iterate()
    assert next(walking).id == "old"
    replaced_by(folder, "new", "newest")
    assert list(walking) == []
    assert sorted(ids(reader)) == ["new", "newest"]
    assert reader.count(SearchRequest()) == 2
    assert reader.health().ready


def test_an_importer_that_has_it_open_writes_into_the_successor(folder: Path) -> None:
    importer = EmbeddedEngine(folder)
    replaced_by(folder, "new")
    importer.write([entry("later")])
    assert sorted(ids(EmbeddedEngine(folder))) == ["later", "new"]
    importer.close()


def test_an_importer_never_writes_into_an_index_that_a_killed_process_has_left(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    importer = EmbeddedEngine(folder)
    with monkeypatch.context() as killed:
        killed.setattr(succession, "remove_outlived", lambda _: None)
        replaced_by(folder, "new")
    assert folder.exists()
    importer.write([entry("later")])
    assert sorted(ids(EmbeddedEngine(folder))) == ["later", "new"]
    importer.close()


@pytest.mark.parametrize(
    ("point", "left"),
    [
        ("filling", ["old"]),
        ("naming", ["old"]),
        ("removing", []),
        ("half removed", []),
    ],
)
def test_whoever_is_killed_at_any_moment_leaves_a_whole_archive(
    folder: Path, point: str, left: list[str]
) -> None:
    reader = EmbeddedEngine(folder)
    done = subprocess.run(
        [sys.executable, "-c", KILLED_IN, str(folder), point], capture_output=True, timeout=120, check=False
    )
    assert done.returncode == -signal.SIGKILL, done.stderr.decode()
    assert ids(EmbeddedEngine(folder)) == left
    assert ids(reader) == left
    replaced_by(folder, "new")
    assert ids(EmbeddedEngine(folder)) == ["new"]
    assert ids(reader) == ["new"]


def test_no_room_for_the_name_leaves_the_archive_as_it_was(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(_: int) -> None:
        raise OSError(28, "No space left on device")

    engine = EmbeddedEngine(folder, write=True)
    successor = engine.begin_successor()
    with monkeypatch.context() as full:
        full.setattr(succession.os, "fsync", no_room)
        with pytest.raises(EngineError, match="no room left"):
            engine.put_in_place(successor, lambda: None)
    assert ids(EmbeddedEngine(folder)) == ["old"]
    engine.close()


def test_a_successor_that_is_given_up_leaves_nothing(folder: Path) -> None:
    engine = EmbeddedEngine(folder, write=True)
    successor = engine.begin_successor()
    successor.write([entry("new")])
    engine.abandon(successor)
    assert names_beside(folder) == ["index"]
    assert ids(engine) == ["old"]
    engine.close()


def test_an_index_that_is_taken_away_is_not_made_anew_by_a_reader(folder: Path) -> None:
    reader = EmbeddedEngine(folder)
    folder.rename(folder.with_name("elsewhere"))
    with pytest.raises(EngineUnavailable, match="no index"):
        reader.count(SearchRequest())
    assert not folder.exists()
    assert not reader.health().ready
    folder.with_name("elsewhere").rename(folder)
    assert ids(reader) == ["old"]


def spoil_name(folder: Path) -> None:
    folder.with_name("index~live").write_bytes(b"../elsewhere\xff\n")


def take_away(folder: Path) -> None:
    live_place(folder).rename(folder.with_name("elsewhere"))


@pytest.mark.parametrize(("spoil", "named"), [(spoil_name, "names no index"), (take_away, "there is none")])
def test_a_name_that_leads_nowhere_is_refused_and_nothing_is_made(
    folder: Path, spoil: Callable[[Path], None], named: str
) -> None:
    replaced_by(folder, "new")
    spoil(folder)
    before = names_beside(folder)
    with pytest.raises(EngineError, match=named):
        EmbeddedEngine(folder)
    assert names_beside(folder) == before


def test_the_next_place_is_known_by_its_number(tmp_path: Path) -> None:
    folder = tmp_path / "index"
    assert (live_place(folder), successor_place(folder).name) == (folder, "index~2")
    successor_place(folder).mkdir()
    put_in_place(folder)
    assert successor_place(folder).name == "index~3"
