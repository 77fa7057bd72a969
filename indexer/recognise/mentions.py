"""Account handles: ``@name``, ``name@`` as right-to-left text leaves it, ``@user@host.tld``; never an e-mail.

A handle is written in Latin letters, digits, underscores and inner dots, as nearly all platforms ask.
What platforms a text talks about belongs to ``platforms.py``.
"""

import re
from string import ascii_letters, digits

from archive.article import Mention
from archive.text.folding import INVISIBLE
from indexer.recognise.addresses import addresses_in, last_visible, places_of

SIGNS = "@\N{FULLWIDTH COMMERCIAL AT}\N{SMALL COMMERCIAL AT}"
LONGEST_HANDLE = 32  # characters: Telegram's; Instagram has 30, Twitter 15

_AFTER_SIGN = re.compile(
    rf"[{INVISIBLE}]*+(?P<handle>[A-Za-z0-9_]++(?:\.[A-Za-z0-9_]++)*+)"
    rf"(?:[{SIGNS}](?P<host>[A-Za-z0-9-]++(?:\.[A-Za-z0-9-]++)++))?+"
)
_IN_HANDLES = f"{ascii_letters}{digits}_."
_NOT_BEFORE_HANDLES = ("+", "%", "-", *SIGNS)
# What may come after a handle that was turned round: no word of its own direction, unless that is one too.
_TURNED_END = re.compile(
    rf"(?![\u0620-\u064a]++\.[\u0620-\u064a])[ \t\u00a0{INVISIBLE}]*+"  # no host in Arabic letters
    rf"(?:$|[^A-Za-z0-9_$€£{SIGNS}]|[A-Za-z0-9_.]++[{SIGNS}](?![A-Za-z0-9]))"
)
# A Latin word after it makes it the name of a broken e-mail address (``name@ example.com``, ``info@ for
# help``), unless it is none that mail has, or stands in an Arabic line.
_LATIN_AFTER = re.compile(
    rf"[ \t\u00a0{INVISIBLE}]++(?!g?mail\b|yahoo\b|hotmail\b"
    rf"|outlook\b)[A-Za-z][A-Za-z0-9-]*+(?![ ]?\.[ ]?[A-Za-z0-9])"
    r"|https?://",
    re.IGNORECASE,
)
_NUMBER_AFTER = re.compile(rf"[ \t\u00a0{INVISIBLE}]++[0-9](?![0-9]*+[.,]?[0-9]*+[ ]?[$€£%])")
_ARABIC_NEAR = re.compile("[\u0620-\u064a]")
_NOT_IN_NAMES = re.compile("[0-9_]")
_ARABIC_BEFORE = re.compile(rf"[\u0620-\u064a][^\w\n{SIGNS}]*$")
# An address was announced: mail, e-mail, write to, for contact.
_MAIL_WORD = re.compile(r"بريد|[إا]ي?ميل|\bراسل|للمراسل|للتواصل|e-?mail|contact", re.IGNORECASE)
_MAIL_ROLE = re.compile(
    r"(?:info|contact|press|editors?|news|newsroom|desk|mail|email|admin|support|office|help|sales|jobs|media"
    r"|webmaster)",
    re.IGNORECASE,
)
_NO_BEGINNING = frozenset(("/", "+", "=", "_", "`", "%", "$", *SIGNS))  # right before a sign
_NEAR = 48  # characters looked at before a sign: the longest handle and some marks

# "RT@name" has lost a blank; any other Latin word before the sign makes an e-mail address of it.
_CREDIT = re.compile(r"(?<![A-Za-z0-9._-])(?:rt|via|by|cc)$", re.IGNORECASE)
_MEASURE = re.compile(
    r"[0-9.]+(?:[kmxpvw]|[ap]m|usd|eur|gbp|sar|sr|aed|egp|kwd|qar|km|kg|fps|[kmg]?hz|st|nd|rd|th)?",
    re.IGNORECASE,
)
_MAIL_HOST = re.compile(
    r"(?:gmail|googlemail|g?mil|yahoo|ymail|hotmail|outlook|live|msn|icloud|aol|proton"
    r"|protonmail)\.[a-z.]+",
    re.IGNORECASE,
)
_MAIL_ENDING = re.compile(r"\.(?:com|net|org|edu|gov|info|mil)$", re.IGNORECASE)
_MAIL_NAME = re.compile(r"(?:[A-Za-z0-9]\s|\w)$")  # before the sign: a blank slipped in, or an Arabic name

_STYLE_OR_SCRIPT = re.compile(
    r"""media\s*(?:\(|screen|print|all\b|only\b|not\b|\{) | import\s*(?:url|["']) | charset\s*["']
    | font-face\s*\{ | page\s*[:{] | keyframes\s+[\w-]++\s*\{ | supports\s*\( | \w++-keyframes
    | (?:context|type|id|graph|value|language|vocab)["']\s*: """,
    re.VERBOSE | re.ASCII,
)
# A call, a path, or a line of code below: "@app.route(", "@scope/name", "@property⏎def"
_CODE_AFTER = re.compile(
    r"""\(["')\w] | /[A-Za-z]
    | [ \t]*+\r?\n\s*+(?:async\ def|def|class|public|private|protected|static|void|function|export)\b""",
    re.VERBOSE | re.ASCII,
)


def find_mentions(text: str) -> tuple[Mention, ...]:
    """Find the handles of a text, each from its first character to its last, the at sign included.

    A handle in a web address, an e-mail address, a price or a line of code is none. Never raises.
    """
    found: list[Mention] = []
    end = 0
    for at in places_of(SIGNS, text):
        behind_blank = text[at - 1 : at].isspace()  # most are, and no address goes on there
        if at < end or (not behind_blank and addresses_in(text).hold(at)):
            continue
        begins = behind_blank or (end > 0 and text[end:at] in ("", "/")) or _may_begin(text, at)
        mention = (_named_after(text, at) if begins else None) or _named_before(text, at, end)
        if mention is not None:
            found.append(mention)
            end = mention.end
    return tuple(found)


def _named_after(text: str, at: int) -> Mention | None:
    """Read ``@name`` or ``@user@host.tld`` whose sign stands at ``at``, where one can begin."""
    match = _AFTER_SIGN.match(text, at + 1)
    if match is None:
        return None
    handle, host = match["handle"], match["host"]
    if host is not None and _MAIL_HOST.match(host):
        return None
    if not _is_handle(handle):
        return None
    if host is not None and host.rpartition(".")[2].isalpha():
        return Mention(handle=f"{handle}@{host}", start=at, end=match.end("host"))
    end = match.end("handle")
    if (
        ("." in handle and _is_mail(text, at, handle))
        or _STYLE_OR_SCRIPT.match(text, at + 1)
        or _CODE_AFTER.match(text, end)
    ):
        return None
    return Mention(handle=handle, start=at, end=end)


def _named_before(text: str, at: int, previous_end: int) -> Mention | None:
    """Read ``name@`` whose sign stands at ``at``: alone, or before a blank or a punctuation mark."""
    window = max(previous_end, at - _NEAR)
    written = text[window:at].rstrip(INVISIBLE)
    before = written.rstrip(_IN_HANDLES)
    handle = written[len(before) :]
    if not handle or handle[0] == "." or before.endswith(_NOT_BEFORE_HANDLES):
        return None
    if not _is_handle(handle) or _MAIL_ROLE.fullmatch(handle):
        return None
    start = window + len(before)
    if not (_TURNED_END.match(text, at + 1) or _is_turned(text, start, at)):
        return None
    return Mention(handle=handle, start=start, end=at + 1)


def _is_turned(text: str, start: int, at: int) -> bool:
    """Whether what stands before a sign with a word or number behind it can only be a handle turned round."""
    handle = text[start:at]
    if _LATIN_AFTER.match(text, at + 1):
        line = text[max(0, at - _NEAR) : at + _NEAR]
        if handle.endswith("_") or (_ARABIC_NEAR.search(line) and _NOT_IN_NAMES.search(handle)):
            return True
    elif not _NUMBER_AFTER.match(text, at + 1):
        return False
    return _is_in_arabic_line(text, start, at)


def _is_in_arabic_line(text: str, start: int, at: int) -> bool:
    """Whether an Arabic word stands right before a handle, and nothing says that it is an address of mail."""
    before = text[max(0, start - _NEAR) : start].rpartition("\n")[2]
    if not _ARABIC_BEFORE.search(before) or _MAIL_WORD.search(before):
        return False
    return "." not in text[start:at]


def _is_handle(handle: str) -> bool:
    if len(handle) > LONGEST_HANDLE or not handle.strip("_."):
        return False
    return not (handle[0].isdigit() and _MEASURE.fullmatch(handle))


def _may_begin(text: str, at: int) -> bool:
    """Whether an at sign after what stands there begins a handle: after an Arabic word too (``بـ@name``)."""
    before = last_visible(text, at)
    if before in _NO_BEGINNING or before.isdigit():
        return False
    if before.isascii() and before.isalpha():
        return _CREDIT.search(text[max(0, at - 8) : at]) is not None
    return True


def _is_mail(text: str, at: int, handle: str) -> bool:
    """Whether it is the host of an e-mail address whose name stands apart or in Arabic letters."""
    if _MAIL_HOST.fullmatch(handle):
        return True
    return bool(_MAIL_ENDING.search(handle) and _MAIL_NAME.search(text[max(0, at - 2) : at]))
