"""The tables of English, under the names that ``arabic.py`` uses for Arabic. No code lives here."""

# Words that carry no meaning of their own: left out of loose searches, kept in the index and in phrases.
STOP_WORDS: frozenset[str] = frozenset(
    """
    a about above after again against all also am an and any are as at be because been before being
    below between both but by can could did do does doing down during each few for from further had has
    have having he her here hers herself him himself his how i if in into is it its itself just me more
    most my myself no nor not now of off on once only or other our ours ourselves out over own s same she
    should so some such t than that the their theirs them themselves then there these they this those
    through to too under until up us very was we were what when where which while who whom why will with
    would you your yours yourself yourselves
    """.split()
)

# Letters that Unicode does not take apart into letter and mark, with the plain letters that readers type.
PLAIN_LETTERS: dict[str, str] = {
    "\N{LATIN SMALL LETTER SHARP S}": "ss",
    "\N{LATIN CAPITAL LETTER SHARP S}": "ss",
    "\N{LATIN SMALL LETTER AE}": "ae",
    "\N{LATIN CAPITAL LETTER AE}": "ae",
    "\N{LATIN SMALL LIGATURE OE}": "oe",
    "\N{LATIN CAPITAL LIGATURE OE}": "oe",
    "\N{LATIN SMALL LETTER O WITH STROKE}": "o",
    "\N{LATIN CAPITAL LETTER O WITH STROKE}": "o",
    "\N{LATIN SMALL LETTER D WITH STROKE}": "d",
    "\N{LATIN CAPITAL LETTER D WITH STROKE}": "d",
    "\N{LATIN SMALL LETTER ETH}": "d",
    "\N{LATIN CAPITAL LETTER ETH}": "d",
    "\N{LATIN SMALL LETTER THORN}": "th",
    "\N{LATIN CAPITAL LETTER THORN}": "th",
    "\N{LATIN SMALL LETTER H WITH STROKE}": "h",
    "\N{LATIN CAPITAL LETTER H WITH STROKE}": "h",
    "\N{LATIN SMALL LETTER L WITH STROKE}": "l",
    "\N{LATIN CAPITAL LETTER L WITH STROKE}": "l",
    "\N{LATIN SMALL LETTER DOTLESS I}": "i",
    "\N{LATIN CAPITAL LETTER I WITH DOT ABOVE}": "i",
    "\N{LATIN SMALL LETTER LONG S}": "s",
}

# Consonants that a name keeps in whatever script it is written; longest spelling first. What is not
# listed (vowels, y, w) is dropped. The classes are those of ``arabic.SOUNDS``.
SOUNDS: tuple[tuple[str, str], ...] = (
    ("tsch", "X"), ("tch", "X"), ("sch", "X"), ("sh", "X"), ("ch", "X"),
    ("kh", "O"), ("gh", "G"), ("ph", "F"), ("th", "T"), ("dh", "D"), ("zh", "G"), ("dj", "G"),
    ("ck", "K"), ("qu", "K"), ("ce", "S"), ("ci", "S"), ("cy", "S"),
    ("b", "B"), ("p", "B"), ("t", "T"), ("d", "D"), ("j", "G"), ("g", "G"), ("k", "K"), ("q", "K"),
    ("c", "K"), ("x", "KS"), ("s", "S"), ("z", "Z"), ("f", "F"), ("v", "F"), ("l", "L"), ("m", "M"),
    ("n", "N"), ("r", "R"), ("h", "H"),
)  # fmt: skip
