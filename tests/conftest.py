"""Fixtures for every room. Take ``empty_engine`` for an index of your own, ``shared_data`` for real articles.

Rooms with more to set up have a conftest of their own.
"""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from archive.engines.embedded.engine import EmbeddedEngine

pytest_plugins = ("tests.servers.fixtures",)

REPOSITORY = Path(__file__).parents[1]

# Examples are the same in each run, and machines are shared: no example is failed for being slow.
settings.register_profile("sijill", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("sijill")


def pytest_sessionfinish(session: pytest.Session) -> None:
    """With SIJILL_REFUSE_SKIPS, as in CI, a test that is left out fails the run."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("SIJILL_REFUSE_SKIPS") and reporter and reporter.stats.get("skipped"):
        reporter.write_line("tests were left out, and SIJILL_REFUSE_SKIPS is set", red=True)
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.fixture(scope="session")
def repository() -> Path:
    """The repository's root."""
    return REPOSITORY


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Real articles that may be used but not copied; they stand beside the repository where they are."""
    folder = REPOSITORY.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("the real articles (shared/data) are not beside this checkout")
    return folder


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Keep the developer's own settings and archive out of every test."""
    for name in ("SIJILL_ENGINE_URL", "SIJILL_INDEX"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("SIJILL_DICTIONARIES", "")  # our own only: what a machine has installed differs
    monkeypatch.setenv("SIJILL_DATA", str(tmp_path / "data"))


@pytest.fixture
def empty_engine(tmp_path: Path) -> Iterator[EmbeddedEngine]:
    """An archive of its own with nothing in it."""
    engine = EmbeddedEngine(tmp_path / "index", write=True)
    yield engine
    engine.close()
