"""What ``sijill doctor`` looks at: versions, settings, disk, dictionaries, engine, each with its remedy."""

import platform
import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

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
    yield _disk(settings.data)
    yield _dictionaries(settings)
    yield _engine(settings)


def _disk(data: Path) -> Finding:
    try:
        folder = next(path for path in (data.absolute(), *data.absolute().parents) if path.exists())
        free = shutil.disk_usage(folder).free
    except OSError as error:
        why = error.strerror or str(error)
        return Finding(
            "disk", f"{data} cannot be looked at ({why})", "check its permissions, or set SIJILL_DATA"
        )
    return Finding(
        "disk",
        f"{free / 1024**3:,.1f} GB free for {data}",
        None if free >= _LEAST_FREE else "free some: an import wants 2 GB beside the index",
    )


def _dictionaries(settings: Settings) -> Finding:
    found = "our own" + "".join(f", {path}" for path in settings.dictionaries)
    try:
        open_lexicon(settings)
    except SijillError as error:
        return Finding("dictionaries", found, str(error))
    except OSError as error:
        why = error.strerror or str(error)
        return Finding("dictionaries", f"{error.filename} cannot be read ({why})", "mend SIJILL_DICTIONARIES")
    return Finding("dictionaries", found)


def _engine(settings: Settings) -> Finding:
    try:
        with closing(open_engine(settings)) as engine:
            health = engine.health()
    except SijillError as error:
        return Finding("engine", "cannot be used", str(error))
    found = f"{health.engine}, {health.articles:,} articles, index {health.generation}"
    return Finding("engine", found, health.remedy)
