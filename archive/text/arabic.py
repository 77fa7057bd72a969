"""The tables of Arabic: letters folded, marks dropped, affixes, sounds. No code lives here.

Stop words stand in ``arabic_stop_words.py``, peoples in ``arabic_peoples.py``, broken plurals in
``arabic_plurals.py``, other words that the stemmer would spoil where ``arabic_exceptions.py`` says.
Every entry is already folded (``tests/archive/text/test_tables.py`` checks it) and carries its meaning
in English, so that a maintainer without Arabic can follow. What camel-tools folds is not repeated here:
``folding.py`` asks it, and adds these rows.
"""

# Letters that camel-tools leaves and that readers take for the same letter.
SAME_LETTERS: dict[str, str] = {
    "\N{ARABIC LETTER HIGH HAMZA}": "",  # Kazakh; also what is left of letters composed with it
    "\N{ARABIC LETTER KEHEH}": "\N{ARABIC LETTER KAF}",  # Persian and Urdu kaf
    "\N{ARABIC LETTER SWASH KAF}": "\N{ARABIC LETTER KAF}",
    "\N{ARABIC LETTER FARSI YEH}": "\N{ARABIC LETTER YEH}",
    "\N{ARABIC LETTER YEH BARREE}": "\N{ARABIC LETTER YEH}",  # Urdu final ya
    "\N{ARABIC LETTER YEH WITH TAIL}": "\N{ARABIC LETTER YEH}",
    "\N{ARABIC LETTER HEH GOAL}": "\N{ARABIC LETTER HEH}",  # Urdu ha
    "\N{ARABIC LETTER HEH DOACHASHMEE}": "\N{ARABIC LETTER HEH}",
    "\N{ARABIC LETTER AE}": "\N{ARABIC LETTER HEH}",  # Kurdish and Uighur final ha
    "\N{ARABIC LETTER HEH WITH YEH ABOVE}": "\N{ARABIC LETTER HEH}",
    "\N{ARABIC LETTER HEH GOAL WITH HAMZA ABOVE}": "\N{ARABIC LETTER HEH}",
    "\N{ARABIC LETTER TEH MARBUTA GOAL}": "\N{ARABIC LETTER HEH}",
    "\N{ARABIC LETTER ALEF WASLA}": "\N{ARABIC LETTER ALEF}",
    "\N{ARABIC LETTER ALEF WITH WAVY HAMZA ABOVE}": "\N{ARABIC LETTER ALEF}",
    "\N{ARABIC LETTER ALEF WITH WAVY HAMZA BELOW}": "\N{ARABIC LETTER ALEF}",
    # Letters borrowed for foreign sounds, which most papers write with the nearest Arabic letter:
    "\N{ARABIC LETTER PEH}": "\N{ARABIC LETTER BEH}",  # p
    "\N{ARABIC LETTER TCHEH}": "\N{ARABIC LETTER JEEM}",  # ch
    "\N{ARABIC LETTER JEH}": "\N{ARABIC LETTER ZAIN}",  # zh
    "\N{ARABIC LETTER VEH}": "\N{ARABIC LETTER FEH}",  # v
    "\N{ARABIC LETTER GAF}": "\N{ARABIC LETTER KAF}",  # g
}

# A letter and a hamza typed as two characters: composed before anything is dropped.
COMPOSED: dict[str, str] = {
    "\N{ARABIC LETTER WAW}\N{ARABIC HAMZA ABOVE}": "\N{ARABIC LETTER WAW WITH HAMZA ABOVE}",
    "\N{ARABIC LETTER YEH}\N{ARABIC HAMZA ABOVE}": "\N{ARABIC LETTER YEH WITH HAMZA ABOVE}",
    "\N{ARABIC LETTER ALEF MAKSURA}\N{ARABIC HAMZA ABOVE}": "\N{ARABIC LETTER YEH WITH HAMZA ABOVE}",
    "\N{ARABIC LETTER FARSI YEH}\N{ARABIC HAMZA ABOVE}": "\N{ARABIC LETTER YEH WITH HAMZA ABOVE}",
}

# Affixes of the light stemmer, as in Larkey, Ballesteros and Connell, "Light Stemming for Arabic
# Information Retrieval" (2007), and Lucene's ArabicStemmer: the first prefix that fits is taken off,
# then each suffix once in this order.
PREFIXES: tuple[str, ...] = (
    "ال",  # the
    "وال",  # and the
    "بال",  # with the
    "كال",  # like the
    "فال",  # so the
    "لل",  # for the
    "و",  # and
)
SUFFIXES: tuple[str, ...] = (
    "ها",  # her, its
    "ان",  # two of
    "ات",  # feminine plural
    "ون",  # masculine plural, subject
    "ين",  # masculine plural, object
    "يه",  # -ic, -ian (feminine)
    "ية",  # the same before folding
    "ه",  # his, or feminine
    "ة",  # feminine before folding
    "ي",  # my, or -ic
)

# Nouns and adjectives that end in a teh of their own: thabita (ثابتة) is "firm", not "his" anything.
RADICAL_TEH: tuple[str, ...] = (
    "انترنت",  # internet
    "بيروت",  # Beirut
    "بيوت",  # houses
    "تثبيت",  # fixing
    "تصويت",  # voting
    "توقيت",  # timing
    "ثابت",  # firm
    "شيكولات",  # chocolate
    "صامت",  # silent
    "كبريت",  # sulphur
    "لافت",  # remarkable
    "مؤقت",  # temporary
    "متفاوت",  # uneven
    "ملفت",  # striking
)

# Words that end in a heh of their own: the accusative (اتجاها, direction) ends like "her", and with "her" it
# ends in two of them. Abha has its alef always.
RADICAL_HEH: tuple[str, ...] = (
    "ابه",  # Abha
    "اتجاه",  # direction
    "اكراه",  # coercion
    "انتباه",  # attention
    "ترفيه",  # entertainment
    "تشبيه",  # comparison
    "تشويه",  # distortion
    "تنبيه",  # warning
    "توجه",  # heading
    "توجيه",  # guidance
    "جنيه",  # pound
    "شبيه",  # similar
    "فقيه",  # jurist
    "كريه",  # hateful
    "متنزه",  # park
    "مشابه",  # similar
    "منتزه",  # park
    "مواجه",  # facing
    "نزيه",  # honest
    "وجيه",  # notable
)

# What is joined to a word and taken off before any other step, as (regular expression, what stays). Python
# and a cluster's Java read the same expressions. A word with the article has no pronoun behind it.
_WITH_ARTICLE = "(?!(?:و(?!الد)|[فبك])?ال|و?لل)"
ATTACHED: tuple[tuple[str, str], ...] = (
    # And, so: before "the", "with the" and "for the"; والد is father.
    ("^(?:و(?!الد)|ف)(?=(?:ب?ال|لل)..)", ""),
    ("^ك(?=ال..)", ""),  # like: before "the"
    # Their, her, our, your, his: behind the feminine ending, which is written with a teh then.
    (f"^{_WITH_ARTICLE}(?!.?(?:{'|'.join(RADICAL_TEH)}))(...+)(?<!ا)ت(?:هما?|ها|نا|كم|ه)$", "$1ه"),
    # Their; her, and -u of "they did"; his, our, your behind the feminine plural.
    (
        f"^{_WITH_ARTICLE}(?!.?(?:{'|'.join(RADICAL_HEH)})ا$)(?:([^و]..+|و...+)(?<!ا)هما?|(...+)(?:ها|وا)|(..+ات)(?:ه|نا|كم))$",
        "$1$2$3",
    ),
)

# A hamza behind a long alef changes its seat with what follows (وزراء, وزرائه, وزراؤه: ministers, his
# ministers): when all suffixes are off, it stands alone again.
FINAL_HAMZA: tuple[str, str] = ("(?<=..ا)[ئؤ]$", "ء")

# Prepositions and particles of one letter that are written onto the next word. Stemmers leave them, because
# as many words begin with these letters of their own: they are reached when a query is asked.
BARE_CLITICS: tuple[str, ...] = (
    "\N{ARABIC LETTER BEH}",  # in, by
    "\N{ARABIC LETTER LAM}",  # for, to
    "\N{ARABIC LETTER FEH}",  # so, then
    "\N{ARABIC LETTER KAF}",  # like, as
    "\N{ARABIC LETTER SEEN}",  # will
)

# What an imperfect begins with, the only thing that the future's seen stands before.
OF_IMPERFECTS: tuple[str, ...] = (
    "\N{ARABIC LETTER ALEF}",  # I
    "\N{ARABIC LETTER TEH}",  # you, she
    "\N{ARABIC LETTER NOON}",  # we
    "\N{ARABIC LETTER YEH}",  # he, they
)

# Places of three letters, which are known behind a clitic (بحلب, in Aleppo) although they are so short.
SHORT_PLACES: tuple[str, ...] = (
    "تعز",  # Taiz
    "جده",  # Jeddah
    "حلب",  # Aleppo
    "حمص",  # Homs
    "دبي",  # Dubai
    "عدن",  # Aden
    "غزه",  # Gaza
    "قطر",  # Qatar
    "مصر",  # Egypt
    "مكه",  # Mecca
)

# Consonants that a name keeps in whatever script it is written; longest spelling first. What is not
# listed (long vowels, hamza, ain) is dropped. The classes are those of ``english.SOUNDS``.
SOUNDS: tuple[tuple[str, str], ...] = (
    ("تش", "X"),  # ch as in Churchill
    ("دج", "G"),  # dj as in Djokovic
    ("كس", "KS"),  # x as in Mexico
    ("\N{ARABIC LETTER BEH}", "B"),
    ("\N{ARABIC LETTER TEH}", "T"),
    ("\N{ARABIC LETTER THEH}", "T"),
    ("\N{ARABIC LETTER JEEM}", "G"),
    ("\N{ARABIC LETTER HAH}", "H"),
    ("\N{ARABIC LETTER KHAH}", "O"),
    ("\N{ARABIC LETTER DAL}", "D"),
    ("\N{ARABIC LETTER THAL}", "D"),
    ("\N{ARABIC LETTER REH}", "R"),
    ("\N{ARABIC LETTER ZAIN}", "Z"),
    ("\N{ARABIC LETTER SEEN}", "S"),
    ("\N{ARABIC LETTER SHEEN}", "X"),
    ("\N{ARABIC LETTER SAD}", "S"),
    ("\N{ARABIC LETTER DAD}", "D"),
    ("\N{ARABIC LETTER TAH}", "T"),
    ("\N{ARABIC LETTER ZAH}", "Z"),
    ("\N{ARABIC LETTER GHAIN}", "G"),
    ("\N{ARABIC LETTER FEH}", "F"),
    ("\N{ARABIC LETTER QAF}", "K"),
    ("\N{ARABIC LETTER KAF}", "K"),
    ("\N{ARABIC LETTER LAM}", "L"),
    ("\N{ARABIC LETTER MEEM}", "M"),
    ("\N{ARABIC LETTER NOON}", "N"),
    ("\N{ARABIC LETTER HEH}", "H"),
)
