"""The tables of page furniture: what stands around an article and is not part of it.

The rows stand in ``furniture_links.py``, ``furniture_buttons.py``, ``furniture_notices.py`` and
``furniture_credits.py``; ``furniture_lines.py`` and ``furniture_removal.py`` apply them.
"""

from typing import Final

from indexer.furniture_buttons import BUTTONS
from indexer.furniture_credits import CREDITS
from indexer.furniture_links import HEADINGS_OF_LINKS
from indexer.furniture_notices import NOTICES
from indexer.furniture_rules import PatternRule, PhraseRule

PHRASES: Final[tuple[PhraseRule, ...]] = (*HEADINGS_OF_LINKS, *BUTTONS)
LINES: Final[tuple[PatternRule, ...]] = (*NOTICES, *CREDITS)
