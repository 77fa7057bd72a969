"""The names (class, id, …) that themes give to boxes of furniture, and to boxes of text.

What is done with a box that has one is for ``furniture.py``.
"""

import re
from functools import lru_cache
from typing import Final

import lxml.html

_NAMING: Final = ("class", "id", "data-testid", "data-component", "data-gu-name", "data-qa")
_FORMER: Final = "data-former-class"
_LONGEST: Final = 300
_UNSEEN: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_CAMEL: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")

# What leads to other articles or away from the page: a box without any link is none of these.
_OF_LINKS: Final = (
    r"related recommend\w* recirc\w* read-?(?:more|next|also) also-?read most-?(?:read|popular|viewed)"
    r" trending popular more-?(?:on|stories|from|links) inline-?links? further-?reading explore-?more"
    r" in-?case-?you-?missed links?-?(?:block|list) widget sidebar share sharing print poll vote subscription"
    r" subscribe"
).split()
# What readers have to pay for is text: "paywall", "subscriber-only".
_OF_ANYTHING: Final = (
    r"teasers? social addtoany newsletter\w* sign-?up cookies? consent gdpr cmp modal promos? promo-?box"
    r" promoted advert\w* ad-?(?:feedback|slot|wrapper|container) sponsor\w* outbrain taboola"
    r" comments? disqus breadcrumbs? tags?-?(?:list|cloud|links) topic-?list toc ticker font-?size"
    r" text-?size video-?player byline dateline timestamp (?:article|entry|post|story)-meta"
    r" about-?(?:the-?)?author authors?(?=$|\s) authorprofile"
    r" author[-_]{0,2}(?:bio\w*|box|info|profile|card|text|role)"
    r" back-?to-?top scroll-?top go-?to-?top paywall-?(?:bar|banner|prompt|message|modal|overlay)"
    r" toolbar footer pull-?quotes? captions? caption-?text credits?"
    r" (?:photo|image|media)-?(?:credit|caption|description) bottom-?of-?article guest-?book"
    r" donat(?:e|ions?) join-?(?:us|community) support-?us"
).split()
_FURNITURE: Final = re.compile(
    rf"(?:^|[\s_-])(?:(?P<links>{'|'.join(_OF_LINKS)})|(?P<other>{'|'.join(_OF_ANYTHING)}))(?:$|[\s_-])",
    re.IGNORECASE,
)
# What a box has or is like, not what it is: "has-sidebar", "no-comments", "share-enabled".
_STATE: Final = re.compile(
    r"(?<![\w-])(?:(?:has|no|not|with|without)[-_][\w-]+|[\w-]+[-_](?:open|closed|enabled|disabled|on|off))"
    r"(?![\w-])",
    re.IGNORECASE,
)
_AD: Final = re.compile(r"(?:^|[\s_-])(?:ads?|dfp|gpt|adlabel|ad-?label)(?:$|[\s_-])", re.IGNORECASE)
_TEXT: Final = re.compile(
    r"(?:art|article|blog|entry|field|main|page|post|section|single|story|text|theme)[-_]{0,2}"
    r"(?:body|column|container|content|entry|text)"
    r"|(?<![\w-])(?:article|content|entry|fulltext|main|post|primary|story|text)(?![\w-])",
    re.IGNORECASE,
)


def furniture_name(element: lxml.html.HtmlElement) -> tuple[str, bool] | None:
    """Give the name that calls a box furniture, and whether such boxes cannot do without links."""
    if element.get("hidden") is not None or _UNSEEN.search(element.get("style") or ""):
        return "hidden", True
    names = _STATE.sub("", _names(element))
    found = _FURNITURE.search(names) or _FURNITURE.search(_CAMEL.sub("-", names)) if names else None
    if found is None:
        return None
    name = found["links"] or found["other"]
    return name.strip().lower(), found["links"] is not None


def box_names(element: lxml.html.HtmlElement) -> str:
    """Give what a box is called, each word of camel case on its own; empty for no name."""
    return _apart(_names(element))


@lru_cache(maxsize=1024)  # a page has few names, and asks for each of them several times
def _apart(names: str) -> str:
    return _CAMEL.sub("-", _STATE.sub("", names)) if names else ""


def is_called_ad(element: lxml.html.HtmlElement) -> bool:
    """Whether a box is called an advertisement; whether it is one, its size tells: ads hold no text."""
    return _AD.search(_names(element)) is not None


def _names(element: lxml.html.HtmlElement) -> str:
    return " ".join(filter(None, map(element.get, _NAMING)))[:_LONGEST]


def keep_text_names(element: lxml.html.HtmlElement) -> None:
    """Take all names off an element but those by which an extraction finds where the text is."""
    element.set(_FORMER, element.get("class") or "")
    for attribute in ("class", "id"):
        if kept := _TEXT.findall(element.attrib.pop(attribute, "")):
            element.set(attribute, " ".join(kept))


def first_name(element: lxml.html.HtmlElement) -> str:
    """The first of an element's classes, also of one whose names were taken off; empty for none."""
    former = element.get(_FORMER)
    return ((element.get("class") or "") if former is None else former).partition(" ")[0]
