"""English wordings by which a page leads its readers on: to read, watch, hear or click on something else.

What else it asks of them is in ``invitations.py``.
"""

from typing import Final

from indexer.furniture.invitations import UNSAID
from indexer.furniture.patterns import Wordings

_STORIES: Final = (
    r"(?:coverage|stories|story|articles?|news|updates|columns?|blogs?|posts?|archives?|pieces?|editions?)"
)
_FILM: Final = (
    r"(?:videos?|clip|episode|podcast|interview|audio|slideshow|live ?stream|broadcast"
    r"|trailer|gallery|photos)"
)

READING_ON: Final[tuple[Wordings, ...]] = (
    Wordings(
        "read on",
        "to read, watch, hear or click on something else",
        (
            (
                "read see find view check_out browse explore catch_up discover go_to visit get you_can_read",
                (
                    rf"{UNSAID}(?! more (?:stories|news|articles|on this story)\W*$) (?:all |of |on |the "
                    rf")*(?:more|our|latest|full|previous|complete|other|related|in-depth|live|rest"
                    rf"|original) (?:the |of |our |latest |full )*(?:[\w'’&-]+ ){{0,5}}?{_STORIES}(?: here"
                    rf"| below|(?: (?:on|at|in|from|about|of|by)"
                    r"(?: [\w'’&.-]+){1,3}){1,2})?[.!:»>]*$"
                ),
            ),
            (
                "see read",
                (
                    r" (?:the )?(?:full|whole|complete|rest of the) (?:story|article|report) (?:at|on"
                    r"|in)\b[^.\n]{0,60}\.?$"
                ),
            ),
            (
                (
                    "read see find view watch learn get hear check_out discover listen_to you_can_read "
                    "you_can_find more"
                ),
                (
                    rf"{UNSAID} [^.!?\n]{{1,120}}\b(?:here|by clicking here|at this link|via this link|on "
                    rf"this link)[.!:»>]*$"
                ),
            ),
            (
                "click tap press double_tap",
                rf"{UNSAID} (?:on )?(?:here|below|above|through|next|me)\b[^\n]{{0,120}}$",
            ),
            ("click", rf"{UNSAID} (?:to|for|or)\b[^.?\n]{{0,120}}[.!:]?$"),
            (
                "click tap press",
                (
                    rf"{UNSAID} (?:on )?(?:the|this|an?|any|your)\b[^.,?\n]{{0,40}}\b(?:links?|images?"
                    rf"|photos?|pictures?|videos?|ads?"
                    r"|headlines?|banner|logo|map|title|player|arrow|thumbnail|button (?:below|above)"
                    r"|story|article)\b[^.?\n]{0,80}[.!:]?$"
                ),
            ),
            (
                "read watch listen see hear look view",
                (
                    rf"(?: (?:to|at))?(?: (?:the|our|this|more|full|live|in|it|a))*(?: "
                    rf"[\w'’-]+){{0,4}}?(?: (?:{_FILM}|story|article|report|player|map|table|chart|list"
                    rf"|statement|document|letter|tweet|post|details|coverage))?(?: [\w'’-]+){{0,3}}? "
                    rf"below\b(?: (?:to|for)\b[^.\n]{{0,60}})?[.:!]?$"
                ),
            ),
            (
                "read watch listen see hear look view",
                (
                    rf"(?: (?:to|at))? (?:the |our |this )?(?:[\w'’-]+ ){{0,3}}?(?:{_FILM}|story|report"
                    rf"|player|map|table|chart|list) above\b(?: (?:to|for)\b[^.\n]{{0,60}})?[.:!]?$"
                ),
            ),
            ("more", r" (?:via|from|at|on|about|in|by|news|stories) [^.\n]{2,60}?(?::|»|>|→)$"),
            (
                "more further",
                (
                    r" (?:details|information|updates|to (?:come|follow)|follows?)(?: (?:soon|shortly|here"
                    r"|below|later|(?:is |are )?(?:coming|available) (?:soon|shortly|here)|(?:will "
                    r")?(?:to )?(?:come|follow)s?|as (?:we|it|they|the story)\b[^.\n]{0,40}))*[.…!:]*$"
                ),
            ),
            (
                (
                    "also must top best recommended related further suggested essential editor's "
                    "editor’s don't_miss you_may you_can_also you_may_also you_might_also"
                ),
                (
                    r"[ -](?:read|reads|reading|watch|see|check|listen|stories|story|videos?|picks?|miss"
                    r"|coverage|like)\s?[:|»>–-]+\s?\S[^\n]{0,160}$"
                ),
            ),
            (
                "watch listen play",
                (
                    rf"(?: (?:to|the|this|our|a|it|live|full|now|latest|more))*(?: [\w'’-]+){{0,6}}? "
                    rf"(?:{_FILM}|now|live|here|below|above)\s?[:.»>]?$"
                ),
            ),
            (
                "this the",
                (
                    rf" (?:{_FILM}|player|image|content) is (?:no longer|not|currently un"
                    rf"|un)\s?(?:available|supported)\b[^.\n]{{0,60}}\.?$"
                ),
            ),
            (
                "video audio player photo image",
                r" (?:above|below|player|duration|unavailable|transcript|loading)\b[^.\n]{0,60}[.:]?$",
            ),
            ("scroll swipe", r"(?: (?:down|up|left|right|past|back|to|through|for|on))+\b[^.\n]{0,60}$"),
            (
                "jump skip",
                (
                    r" (?:to|past|over) (?:the )?(?:content|navigation|main|footer|comments|search|next"
                    r"|section|bottom|top|story|promo|newsletter|end of)\b[^.\n]{0,40}$"
                ),
            ),
            (
                "full the",
                (
                    r" ?(?:full|complete|entire|original) ?(?:story|article|report|text|statement|list"
                    r"|interview|video|post|release|document) (?:is|can be|here|at|on"
                    r"|via)\b[^.\n]{0,30}\b(?:here|https?:)[^\n]{0,100}$"
                ),
            ),
            (
                "catch_up",
                (
                    r" (?:on|with) (?:the |our |all )*(?:top|latest|biggest|day[’']s|main)"
                    r" (?:stories|news|headlines)\b[^\n]{0,40}$"
                ),
            ),
            ("here's here’s", r" what (?:to|you should) (?:read|watch|know|see) next\b[^\n]{0,30}$"),
            ("listen", r" to this (?:article|story)\b[^\n]{0,20}\bpowered by\b[^\n]{0,40}$"),
            (
                "view open see enlarge",
                r" (?:the )?(?:image|photo|picture|map|chart|graphic) in (?:full[- ]?screen|gallery)\W*$",
            ),
            ("read", r" or share this (?:story|article)\b[^\n]{0,120}$"),
            ("continue", r" reading\s?(?:[“\"‘'(»→…]|(?-i:[A-Z]))[^\n]{0,160}$"),
        ),
        "More via Coast TV here.",
        "More rain from the west will reach the coast here and there.",
    ),
)
