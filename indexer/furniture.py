"""The tables of page furniture: what stands around an article and is not part of it.

Phrases stand in ``furniture_links.py``, ``furniture_menus.py``, ``furniture_buttons.py`` and
``furniture_labels.py``. Wordings stand in ``furniture_invitations.py``, ``furniture_reading_on.py``,
``furniture_forms.py``, ``furniture_consent.py``, their Arabic twins, ``furniture_other_pages.py`` and
``furniture_provenance.py``.
Other patterns stand in ``furniture_notices.py`` and ``furniture_credits.py``. They are applied in
``furniture_lines.py`` and ``furniture_removal.py``.
"""

from typing import Final

from indexer.furniture_buttons import BUTTONS
from indexer.furniture_consent import CONSENT
from indexer.furniture_credits import CREDITS
from indexer.furniture_forms import FORMS
from indexer.furniture_forms_arabic import FORMS_IN_ARABIC
from indexer.furniture_invitations import INVITATIONS
from indexer.furniture_invitations_arabic import INVITATIONS_IN_ARABIC
from indexer.furniture_labels import LABEL_LINES, LABELS
from indexer.furniture_links import HEADINGS_OF_LINKS
from indexer.furniture_menus import MENUS
from indexer.furniture_notices import NOTICES
from indexer.furniture_other_pages import OTHER_PAGES
from indexer.furniture_patterns import Wordings
from indexer.furniture_provenance import CONTRIBUTORS, PROVENANCE, PROVENANCE_IN_ARABIC
from indexer.furniture_reading_on import READING_ON
from indexer.furniture_rules import PatternRule, PhraseRule

PHRASES: Final[tuple[PhraseRule, ...]] = (*HEADINGS_OF_LINKS, *MENUS, *BUTTONS, *LABELS)
LINES: Final[tuple[PatternRule, ...]] = (*NOTICES, *CREDITS, *CONTRIBUTORS, *LABEL_LINES)
WORDINGS: Final[tuple[Wordings, ...]] = (
    *INVITATIONS,
    *READING_ON,
    *FORMS,
    *CONSENT,
    *OTHER_PAGES,
    *PROVENANCE,
    *INVITATIONS_IN_ARABIC,
    *FORMS_IN_ARABIC,
    *PROVENANCE_IN_ARABIC,
)
