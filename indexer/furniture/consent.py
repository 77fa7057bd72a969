"""English wordings of what a reader has to agree to, and of what the systems of weblogs print by themselves.

Accounts and comments are in ``forms.py``.
"""

from typing import Final

from indexer.furniture.patterns import Wordings

CONSENT: Final[tuple[Wordings, ...]] = (
    Wordings(
        "consent",
        "cookies, privacy and what a reader has to agree to",
        (
            (
                "your",
                (
                    r" (?:personal )?(?:information|data|details) (?:is|are|will be) (?:being )?(?:handled"
                    r"|processed|used|stored|collected)\b[^.\n]{0,40}\b(?:in accordance with|according to"
                    r"|under|as (?:set out|described) in)\b[^\n]{0,160}$"
                ),
            ),
            (
                "we",
                (
                    r"(?: and (?:our|\d+)[^\n]{0,40}?)? (?:use|store|process|set|place|value|care about"
                    r"|respect|take)\b[^.,\n]{0,60}\b(?:cookies?|your (?:privacy|data|personal)|tracking"
                    r"|identifiers)\b[^\n]{0,500}$"
                ),
            ),
            ("we our", r"(?: and our)?(?: \d+)? partners (?:store|use|process)\b"),
            (
                "this our the",
                (
                    r" (?:web)?(?:site|page|service|app|website) (?:also )?(?:uses?|stores?|may use"
                    r"|employs?|sets?|contains|relies on)\b[^.\n]{0,60}\bcookies?\b"
                ),
            ),
            (
                "by",
                (
                    r" (?:continuing|using|clicking|browsing|visiting|accepting|closing|navigating"
                    r"|scrolling)\b[^.\n]{0,120}\b(?:cookies?|privacy (?:policy|notice)|terms (?:of|and)"
                    r"|user agreement|you (?:agree|accept|consent))\b"
                ),
            ),
            (
                "cookies cookie",
                (
                    r" (?:help us|allow us|are (?:used|small|necessary)|on this|and (?:similar|privacy)"
                    r"|settings|policy|preferences|consent|notice|declaration|list"
                    r"|statement)\b[^.\n]{0,160}\.?$"
                ),
            ),
            (
                "manage change review update customize customise withdraw set adjust",
                (
                    r" (?:your |my |the )?(?:cookies?|consent|privacy|tracking|preferences|choices)(?: "
                    r"(?:settings|preferences|policy|options|choices|consent|here|at any ?time))*\W*$"
                ),
            ),
            (
                "accept allow reject decline agree deny confirm refuse save ok",
                (
                    r"(?: (?:all|and|&|the|only|non-essential|essential|necessary|optional|my|selected"
                    r"|cookies?|close|continue|proceed|preferences|choices|settings|everything|to))+$"
                ),
            ),
            (
                (
                    "strictly functional performance targeting marketing analytics analytical necessary "
                    "advertising essential preference statistics social_media third_party"
                ),
                r" (?:necessary )?cookies?\b[^\n]{0,20}$",
            ),
            (
                "strictly functional performance targeting marketing analytics necessary these the",
                (
                    r" (?:necessary )?(?:cookies|technical storage)\b[^\n]{0,40}\b(?:are|is|enable|allow"
                    r"|help|store|may|strictly)\b[^\n]{0,300}$"
                ),
            ),
            (
                "do_not",
                r" (?:sell|share)\b[^\n]{0,20}\bmy (?:personal )?(?:info|information|data)\b[^\n]{0,20}$",
            ),
            (
                "to",
                (
                    r" (?:provide|give|offer|improve|enhance|ensure"
                    r"|personali[sz]e)\b[^.\n]{0,80}\bcookies?\b[^\n]{0,300}$"
                ),
            ),
            (
                "your",
                (
                    r" (?:privacy choices|california privacy|ad choices|consent (?:applies|preferences"
                    r"|choices)|choices regarding)\b[^\n]{0,80}$"
                ),
            ),
            (
                "privacy",
                (
                    r" (?:overview|notice|statement|preferences?|preference cent(?:er|re)|settings|manager"
                    r"|choices|& terms|and terms)\b[^.\n]{0,40}$"
                ),
            ),
            (
                "learn_more find_out_more more_information read_more see_our",
                (
                    r" (?:about|in|on)? ?(?:our |how we |the )?(?:use of )?(?:cookies?|privacy|partners"
                    r"|data)\b[^\n]{0,80}$"
                ),
            ),
            ("allow", r" \S{1,20} content\?$"),
            ("this", r" (?:article|page) (?:contains|includes) content (?:provided by|from)\b[^\n]{0,300}$"),
            ("we", r" ask for your permission before anything\b[^\n]{0,240}$"),
            (
                "the this that",
                (
                    r" (?:bbc|[\w ]{2,30}) is not responsible for (?:the content of )?(?:external"
                    r"|third)\b[^\n]{0,80}$"
                ),
            ),
            ("warning", r"\s?: [^\n]{2,30} is not responsible for\b[^\n]{0,80}$"),
            (
                "end",
                (
                    r" of (?:twitter|x|facebook|youtube|instagram|tiktok|newsletter|podcast|promotion|post"
                    r"|video|ad|advert)\b(?!-)(?: (?:post|content|video|by|promotion))?[^.\n]{0,30}$"
                ),
            ),
            (
                "skip",
                (
                    r" (?:twitter|x|facebook|youtube|instagram|tiktok|newsletter|podcast|promotion|ad"
                    r"|advert|video)\b(?!-)(?: (?:post|content|by|and|promotion))?[^.\n]{0,50}$"
                ),
            ),
        ),
        "We and our 120 partners use cookies to store and read data on your device.",
        "We use the harbour in winter, and our guests bring cookies for the crews.",
    ),
    Wordings(
        "weblogs",
        "what the systems of weblogs print by themselves",
        (
            ("this", r" entry was (?:posted|tagged|filed|published)\b[^\n]{0,300}$"),
            ("email", r" ?this ?blogthis\b[^\n]{0,160}$"),
            ("proudly powered", r"(?: powered)? by \S[^.\n]{1,60}$"),
            ("view see", r" all posts? (?:by|in|from)\b[^.\n]{0,60}$"),
            ("theme template", r"\s?:? [^.,\n]{2,40} by [^.,\n]{2,40}\.?$"),
            (
                "design designed developed",
                r"(?:\s?:\s?| & development | and development )?(?: )?by [^.,\n]{2,40}\.?$",
            ),
            (
                "adobe flash get you your to this the",
                r"\b[^.\n]{0,60}flash player\b[^\n]{0,160}$",
            ),
            ("posted submitted uploaded", r" by\s?:\s?[^\n]{2,40}$"),
            ("blog create", r" (?:at wordpress|a free (?:website|blog))\b[^\n]{0,60}$"),
            ("posted submitted", r" by [^\n]{2,40} (?:at|on) [^\n]{0,40}\d[^\n]{0,20}$"),
            ("posted filed", r" (?:in|under) [^.\n]{2,60} (?:\||tagged|by|on|with|leave)[^.\n]{0,80}$"),
        ),
        "This entry was posted in Harbour and tagged boats by Lina. Bookmark the permalink.",
        "Theme parks were built by the sea, and the town grew.",
    ),
)
