"""Whether an English text is of a country that writes the day before the month: 5/6/2016 for 5 June.

By its other dates, else by the countries that it speaks of: of those whose English is read here only America,
and with it Canada and the Philippines, may put the month first, and a text that names them tells nothing.
"""

import re
from functools import lru_cache

# Dates that tell in which order their writer puts day and month.
_MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}"
_NO_MONTH = "(?:1[3-9]|2[0-9]|3[01])"
_DAY_FIRST = re.compile(
    rf"\b[0-9]{{1,2}}(?:st|nd|rd|th)?[ -](?:of )?{_MONTH}\b|\b{_NO_MONTH}([/-])[0-9]{{1,2}}\1[0-9]{{4}}\b"
)
_MONTH_FIRST = re.compile(rf"\b{_MONTH}\.? [0-9]{{1,2}}\b|\b[0-9]{{1,2}}([/-]){_NO_MONTH}\1[0-9]{{4}}\b")
# The Arab countries by their names, peoples and largest towns; Pakistan, India, Nigeria, Britain; Arabic
# letters.
_DAY_FIRST_LANDS = re.compile(
    r"\b(?:Egypt|Cairo|Alexandria|Sudan|Khartoum|Leban|Beirut|Syria|Damascus|Aleppo|Idlib|Jordanian|Amman\b"
    r"|Palestin|Gaza\b|Ramallah|Nablus|Iraq|Baghdad|Basra\b|Mosul\b|Erbil|Saudi|Riyadh|Jeddah|Kuwait|Bahrain"
    r"|Manama|Qatar|Doha\b|Emirat|UAE\b|Dubai|Abu Dhabi|Sharjah|Oman\b|Omani|Muscat\b|Yemen|Sana'?a\b"
    r"|Aden\b|Libya|Benghazi|Tunis|Algeria|Algiers|Morocc|Rabat\b|Casablanca|Mauritania|Nouakchott"
    r"|Djibouti|Somali|Dh ?[0-9]|KD ?[0-9]|Pakistan|Karachi|Lahore|India\b|Indian\b|Delhi|Nigeria|Lagos\b"
    r"|Brit(?:ain|ish)|UK\b|London\b)|[\u0620-\u064a]"
)
_MONTH_FIRST_LANDS = re.compile(
    r"\b(?:U\.?S\.?A?\b|America|Washington|Pentagon|White House|Canad|Philippin|Manila|Filipin|New York"
    r"|Florida|Texas|California)"
)


@lru_cache(maxsize=4)
def puts_day_first(text: str) -> bool:
    """Whether its other dates all begin with the day ("7 May", 23/5/2016), or its countries put it first."""
    if _MONTH_FIRST.search(text) is not None:
        return False
    if _DAY_FIRST.search(text) is not None:
        return True
    return _DAY_FIRST_LANDS.search(text) is not None and _MONTH_FIRST_LANDS.search(text) is None
