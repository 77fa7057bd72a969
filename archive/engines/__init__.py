"""The seam: ``open_engine`` is the only place that chooses an engine."""

from pathlib import Path

from archive.engines.embedded.engine import EmbeddedEngine
from archive.engines.protocol import Engine
from archive.settings import Settings


def open_engine(settings: Settings, *, write: bool = False, outdated: bool = False) -> Engine:
    """Open the archive that the settings name; with ``write``, be the embedded one's only importer.

    With ``outdated`` an index of another analysis is opened too, for a successor to be made from what it
    keeps; searching it would give wrong answers.
    """
    scheme, _, place = settings.engine_url.partition(":")
    if scheme == "embedded":
        root = Path(place) if place else settings.data
        return EmbeddedEngine(root / settings.index, write=write, outdated=outdated)
    # Imported here because the two clients cost a third of a second, which embedded ones are spared.
    from archive.engines.elastic.address import read_address  # noqa: PLC0415
    from archive.engines.elastic.engine import ElasticEngine  # noqa: PLC0415

    return ElasticEngine(
        read_address(settings.engine_url),
        settings.index,
        shards=settings.shards,
        outdated=outdated,
        patient=write,
    )
