"""The tables of page furniture: what stands around an article and is not part of it.

Phrases stand in ``links.py``, ``menus.py``, ``buttons.py`` and
``labels.py``. Wordings stand in ``invitations.py``, ``reading_on.py``,
``forms.py``, ``consent.py``, their Arabic twins, ``other_pages.py``,
``page_notes.py`` and ``provenance.py``.
Other patterns stand in ``notices.py`` and ``credits.py``. They are applied in
``lines.py`` and ``removal.py``.
"""

from typing import Final

from indexer.furniture.buttons import BUTTONS
from indexer.furniture.consent import CONSENT
from indexer.furniture.credits import CREDITS
from indexer.furniture.forms import FORMS
from indexer.furniture.forms_arabic import FORMS_IN_ARABIC
from indexer.furniture.invitations import INVITATIONS
from indexer.furniture.invitations_arabic import INVITATIONS_IN_ARABIC
from indexer.furniture.labels import LABEL_LINES, LABELS
from indexer.furniture.links import HEADINGS_OF_LINKS
from indexer.furniture.menus import MENUS
from indexer.furniture.notices import NOTICES
from indexer.furniture.other_pages import OTHER_PAGES
from indexer.furniture.page_notes import PAGE_NOTES
from indexer.furniture.patterns import Wordings
from indexer.furniture.provenance import CONTRIBUTORS, PROVENANCE, PROVENANCE_IN_ARABIC
from indexer.furniture.reading_on import READING_ON
from indexer.furniture.rules import PatternRule, PhraseRule

PHRASES: Final[tuple[PhraseRule, ...]] = (*HEADINGS_OF_LINKS, *MENUS, *BUTTONS, *LABELS)
LINES: Final[tuple[PatternRule, ...]] = (*NOTICES, *CREDITS, *CONTRIBUTORS, *LABEL_LINES)
WORDINGS: Final[tuple[Wordings, ...]] = (
    *INVITATIONS,
    *READING_ON,
    *FORMS,
    *CONSENT,
    *OTHER_PAGES,
    *PAGE_NOTES,
    *PROVENANCE,
    *INVITATIONS_IN_ARABIC,
    *FORMS_IN_ARABIC,
    *PROVENANCE_IN_ARABIC,
)
