"""The seam: ``open_engine`` is the only place that chooses an engine."""

from pathlib import Path

from archive.engines.embedded.engine import EmbeddedEngine
from archive.engines.protocol import Engine
from archive.errors import SettingsError
from archive.settings import Settings


def open_engine(settings: Settings, *, write: bool = False) -> Engine:
    """Open the archive that the settings name; with ``write``, be the one importer that it allows."""
    scheme, _, place = settings.engine_url.partition(":")
    if scheme == "embedded":
        root = Path(place) if place else settings.data
        return EmbeddedEngine(root / settings.index, write=write)
    raise SettingsError(f"SIJILL_ENGINE_URL asks for {scheme}, which this version cannot open: use embedded:")
