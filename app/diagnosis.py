"""What ``sijill doctor`` looks at: versions, settings, disk, dictionaries and the engine, each with its remedy."""

import platform
import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from importlib.metadata import version

from archive.engines import open_engine
from archive.errors import SijillError
from archive.lexicon.lexicon import open_lexicon
from archive.settings import Settings

_LEAST_FREE = 2 * 1024**3  # bytes: merging an index wants room beside it
_CLIENTS = {"embedded": "tantivy", "elasticsearch": "elasticsearch", "opensearch": "opensearch-py"}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at: what was found, and what to do about it, if anything."""

    about: str
    found: str
    remedy: str | None = None


def diagnose(settings: Settings) -> Iterator[Finding]:
    """Look at everything; never raises for what it finds."""
    product = settings.engine_url.partition(":")[0].partition("+")[0]
    client = _CLIENTS[product]
    yield Finding(
        "versions",
        f"Sijill {version('sijill')}, Python {platform.python_version()}, {client} {version(client)}",
    )
    yield Finding("settings", ", ".join(f"{name}={value}" for name, value in settings.printable().items()))
    yield _disk(settings)
    yield _dictionaries(settings)
    yield _engine(settings)


def _disk(settings: Settings) -> Finding:
    folder = next(path for path in (settings.data, *settings.data.absolute().parents) if path.exists())
    free = shutil.disk_usage(folder).free
    return Finding(
        "disk",
        f"{free / 1024**3:,.1f} GB free for {settings.data}",
        None if free >= _LEAST_FREE else "free some: an import wants 2 GB beside the index",
    )


def _dictionaries(settings: Settings) -> Finding:
    names = ", ".join(str(path) for path in settings.dictionaries) or "none"
    try:
        open_lexicon(settings)
    except SijillError as error:
        return Finding("dictionaries", f"our own, and {names}", str(error))
    return Finding("dictionaries", f"our own, and beside it {names}")


def _engine(settings: Settings) -> Finding:
    try:
        with closing(open_engine(settings)) as engine:
            health = engine.health()
    except SijillError as error:
        return Finding("engine", "cannot be used", str(error))
    found = f"{health.engine}, {health.articles:,} articles, index {health.generation}"
    return Finding("engine", found, health.remedy)
