"""What the site says and how it counts: gettext catalogues, plural forms, numbers, dates, names of languages.

The catalogues are read from ``app/locale`` at start; which words stand where is the templates' business.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from io import BytesIO
from pathlib import Path
from typing import Literal, get_args

from babel import Locale
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_decimal
from babel.support import Translations

from app.parameters import UiLanguage

UI_LANGUAGES: tuple[UiLanguage, ...] = get_args(UiLanguage)
"""The languages that the site itself speaks; the first is what a reader without a preference gets."""

LOCALE_FOLDER = Path(__file__).parent / "locale"


@dataclass(frozen=True)
class Wording:
    """One interface language. Digits are 0-9 in both, as most Arabic news sites write them now."""

    language: UiLanguage
    translations: Translations

    @cached_property
    def locale(self) -> Locale:
        """Babel's data for this language."""
        return Locale(self.language)

    @property
    def direction(self) -> Literal["rtl", "ltr"]:
        """Which way the page runs."""
        return "rtl" if self.language == "ar" else "ltr"

    @property
    def other(self) -> UiLanguage:
        """The language that the switch offers."""
        return "en" if self.language == "ar" else "ar"

    def number(self, value: int) -> str:
        """Write a count with its thousands apart: ``12,345``."""
        return format_decimal(value, locale=self.locale, numbering_system="latn")

    def date(self, value: str) -> str:
        """Write an ISO 8601 date of any precision (``2016``, ``2016-05``, ``2016-05-23``, ``--09``).

        Arabic months carry both their names (May as the Nile and as the Levant says it), since readers
        of either know only one. What is no date is given back as it is.
        """
        try:
            year, month, day = _date_parts(value)
        except ValueError:
            return value
        if month is None:
            return str(year)
        name = self._month_names[month]
        return " ".join(str(part) for part in (day, name, year) if part is not None)

    @cached_property
    def _month_names(self) -> Mapping[int, str]:
        names: dict[int, str] = dict(self.locale.months["format"]["wide"])
        if self.language != "ar":
            return names
        levantine = Locale("ar", "SY").months["format"]["wide"]
        return {month: f"{name}/{levantine[month]}" for month, name in names.items()}

    @cached_property
    def _platform_names(self) -> Mapping[str, str]:
        _ = self.translations.gettext
        return {
            "facebook": _("Facebook"),
            "twitter": _("Twitter (X)"),
            "instagram": _("Instagram"),
            "youtube": _("YouTube"),
            "telegram": _("Telegram"),
            "whatsapp": _("WhatsApp"),
            "tiktok": _("TikTok"),
            "snapchat": _("Snapchat"),
            "linkedin": _("LinkedIn"),
            "reddit": _("Reddit"),
            "threads": _("Threads"),
            "signal": _("Signal"),
            "viber": _("Viber"),
            "clubhouse": _("Clubhouse"),
            "bluesky": _("Bluesky"),
            "mastodon": _("Mastodon"),
        }

    def platform_name(self, platform: str) -> str:
        """Name a platform by its id; an unknown id stays as it is."""
        return self._platform_names.get(platform, platform)

    def language_name(self, code: str) -> str:
        """Name a language of an article in this interface's language; an unknown code stays a code."""
        if code in ("", "und"):
            return self.translations.gettext("unknown language")
        return str(self.locale.languages.get(code.replace("-", "_"), code))


def _date_parts(value: str) -> tuple[int | None, int | None, int | None]:
    if value.startswith("--"):
        month, _, day = value[2:].partition("-")
        date(2000, int(month), int(day or 1))
        return None, int(month), int(day) if day else None
    parts = [int(part) for part in value.split("-")]
    if not 1 <= len(parts) <= 3:
        raise ValueError(value)
    date(*(*parts, 1, 1)[:3])
    return parts[0], parts[1] if len(parts) > 1 else None, parts[2] if len(parts) > 2 else None


def read_wordings(folder: Path = LOCALE_FOLDER) -> dict[UiLanguage, Wording]:
    """Read every catalogue; raises OSError if one is missing, babel's PoFileError if one is broken."""
    return {
        language: Wording(language, _read_translations(folder / language / "LC_MESSAGES" / "messages.po"))
        for language in UI_LANGUAGES
    }


def _read_translations(catalogue: Path) -> Translations:
    with catalogue.open("rb") as lines:
        catalog = read_po(lines, abort_invalid=True)
    compiled = BytesIO()
    write_mo(compiled, catalog)
    compiled.seek(0)
    return Translations(compiled)


def choose_language(asked: str | None, remembered: str | None, accept_language: str) -> UiLanguage:
    """Choose the interface language: the URL's, else the cookie's, else the browser's first, else Arabic."""
    for wanted in (asked, remembered):
        if wanted in UI_LANGUAGES:
            return wanted
    accepted = [_accepted(entry) for entry in accept_language[:500].split(",")]
    weights = {tag: weight for tag, weight in reversed(accepted) if tag in UI_LANGUAGES and weight > 0}
    return max(reversed(weights), key=weights.__getitem__, default=UI_LANGUAGES[0])


def _accepted(entry: str) -> tuple[str, float]:
    """Read one entry of Accept-Language (RFC 9110, 12.5.4): main tag and weight; what is broken weighs 0."""
    tag, _, parameter = entry.strip().partition(";")
    try:
        weight = float(parameter.strip().removeprefix("q=")) if parameter else 1.0
    except ValueError:
        weight = 0.0
    return tag.strip().lower().partition("-")[0], weight
