"""The tables of Arabic: letters folded, marks dropped, affixes, stop words, sounds. No code lives here.

Words that the stemmer would spoil stand in ``arabic_exceptions.py``, ``arabic_whole_words.py`` and
``arabic_plurals.py``.
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
# and a cluster's Java read the same expressions. A word with the article has no pronoun, and stays as it
# is.
_WITH_ARTICLE = "(?!(?:و(?!الد)|[فبك])?ال|و?لل)"
ATTACHED: tuple[tuple[str, str], ...] = (
    ("^[وف](?=(?:بال|لل)..)", ""),  # and, so: before "with the" or "for the"
    # Their, her, our, his: behind the feminine ending, which is written with a teh then.
    (f"^{_WITH_ARTICLE}(?!.?(?:{'|'.join(RADICAL_TEH)}))(...+)(?<!ا)ت(?:هما?|ها|نا|ه)$", "$1ه"),
    # Their; her, and -u of "they did"; his behind the feminine plural.
    (
        f"^{_WITH_ARTICLE}(?!.?(?:{'|'.join(RADICAL_HEH)})ا$)(?:([^و]..+|و...+)(?<!ا)هما?|(...+)(?:ها|وا)|(..+ات)ه)$",
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

# Words that carry no meaning of their own: left out of loose searches, kept in the index and in phrases.
STOP_WORDS: frozenset[str] = frozenset(
    (
        "ابان",  # during
        "اثناء",  # during
        "احد",  # one of
        "اذ",  # since
        "اذا",  # if
        "اذن",  # therefore
        "اكون",  # I am
        "الا",  # except
        "التي",  # which (feminine)
        "الذي",  # which (masculine)
        "الذين",  # who (plural)
        "اللائي",  # who (plural, feminine)
        "اللاتي",  # who (plural, feminine)
        "اللتان",  # which (two, feminine)
        "اللتين",  # which (two, feminine)
        "اللذان",  # which (two, masculine)
        "اللذين",  # which (two)
        "اللواتي",  # who (plural, feminine)
        "الي",  # to
        "الينا",  # to us
        "اليه",  # to him
        "اليها",  # to her
        "اليهم",  # to them
        "ام",  # or
        "اما",  # as for
        "امام",  # before
        "ان",  # that
        "انا",  # I
        "انت",  # you
        "انتم",  # you (plural)
        "اننا",  # that we
        "انني",  # that I
        "انه",  # that he
        "انها",  # that she
        "انهم",  # that they
        "اني",  # that I
        "او",  # or
        "اولئك",  # those
        "اي",  # any
        "ايضا",  # also
        "اين",  # where
        "اينما",  # wherever
        "ايه",  # any (feminine)
        "بان",  # that
        "بانه",  # that he
        "بانها",  # that she
        "باي",  # with any
        "بدون",  # without
        "بشان",  # concerning
        "بعد",  # after
        "بعدما",  # after
        "بعض",  # some
        "بل",  # rather
        "بلا",  # without
        "بما",  # with what
        "بماذا",  # with what
        "بمن",  # with whom
        "بن",  # son of
        "بنا",  # with us
        "به",  # with him
        "بها",  # with her
        "بهذا",  # with this
        "بهذه",  # with this (feminine)
        "بهم",  # with them
        "بهما",  # with the two
        "بين",  # between
        "بينما",  # while
        "بيننا",  # between us
        "بينه",  # between him
        "بينها",  # between her
        "بينهم",  # between them
        "بينهما",  # between the two
        "تجاه",  # towards
        "تكن",  # she be
        "تكون",  # she is
        "تلك",  # that (feminine)
        "تم",  # was done
        "تمت",  # was done (feminine)
        "ثم",  # then
        "ثمه",  # there is
        "جدا",  # very
        "حتي",  # until
        "حول",  # around
        "حوله",  # around him
        "حولها",  # around her
        "حيث",  # where
        "حيثما",  # wherever
        "حين",  # when
        "حينما",  # when
        "خلال",  # during
        "دون",  # without
        "ذلك",  # that
        "ستكون",  # will be (feminine)
        "سواء",  # whether
        "سوف",  # will
        "سيكون",  # will be
        "سيما",  # especially
        "ضد",  # against
        "ضمن",  # within
        "طالما",  # as long as
        "عبر",  # across
        "عدم",  # lack of
        "علي",  # on
        "عليك",  # on you
        "علينا",  # on us
        "عليه",  # on him
        "عليها",  # on her
        "عليهم",  # on them
        "عليهما",  # on the two
        "عما",  # about what
        "عن",  # about
        "عنا",  # about us
        "عند",  # at
        "عندما",  # when
        "عندها",  # at that time
        "عنك",  # about you
        "عنه",  # about him
        "عنها",  # about her
        "عنهم",  # about them
        "غير",  # other than
        "غيرها",  # other than she
        "غيرهم",  # other than they
        "فاذا",  # so if
        "فان",  # so that
        "فانه",  # so that he
        "فانها",  # so that she
        "فقد",  # so already
        "فقط",  # only
        "فكان",  # so he was
        "فكانت",  # so she was
        "فلا",  # so not
        "فلم",  # so did not
        "فلن",  # so will not
        "فهو",  # so he
        "فهي",  # so she
        "في",  # in
        "فيما",  # in what
        "فيه",  # in him
        "فيها",  # in her
        "فيهم",  # in them
        "فيهما",  # in the two
        "قبل",  # before
        "قد",  # already
        "كان",  # was
        "كانا",  # were two
        "كانت",  # was (feminine)
        "كانتا",  # were two (feminine)
        "كانوا",  # were
        "كذلك",  # likewise
        "كل",  # all
        "كلاهما",  # both
        "كلما",  # whenever
        "كلنا",  # all of us
        "كله",  # all of it
        "كلها",  # all of it
        "كلهم",  # all of them
        "كم",  # how many
        "كما",  # as
        "كنا",  # we were
        "كنت",  # I was
        "كنتم",  # you were
        "كونه",  # his being
        "كونها",  # her being
        "كيف",  # how
        "لا",  # no
        "لان",  # because
        "لانه",  # because he
        "لانها",  # because she
        "لانهم",  # because they
        "لاي",  # to any
        "لتكون",  # that she be
        "لتلك",  # for that (feminine)
        "لدي",  # at
        "لدينا",  # we have
        "لديه",  # he has
        "لديها",  # she has
        "لديهم",  # they have
        "لذلك",  # therefore
        "لعل",  # perhaps
        "لقد",  # already
        "لك",  # to you
        "لكن",  # but
        "لكنه",  # but he
        "لكي",  # in order to
        "لم",  # did not
        "لما",  # when
        "لماذا",  # why
        "لمن",  # to whom
        "لن",  # will not
        "لنا",  # to us
        "له",  # to him
        "لها",  # to her
        "لهذا",  # for this
        "لهذه",  # for this (feminine)
        "لهم",  # to them
        "لهما",  # to the two
        "لو",  # if
        "ليس",  # is not
        "ليست",  # is not (feminine)
        "ليكون",  # that he be
        "ما",  # what
        "ماذا",  # what
        "متي",  # when
        "مثل",  # like
        "مع",  # with
        "معنا",  # with us
        "معه",  # with him
        "معها",  # with her
        "معهم",  # with them
        "معي",  # with me
        "مما",  # of what
        "ممن",  # of whom
        "من",  # from
        "منذ",  # since
        "منك",  # of you
        "منه",  # from him
        "منها",  # from her
        "مهما",  # whatever
        "نحن",  # we
        "نحو",  # towards
        "نكون",  # we are
        "هؤلاء",  # these
        "هاتان",  # these two (feminine)
        "هاتين",  # these two (feminine)
        "هذا",  # this
        "هذان",  # these two
        "هذه",  # this (feminine)
        "هذين",  # these two
        "هل",  # is it
        "هم",  # they
        "هما",  # they two
        "هن",  # they (feminine)
        "هنا",  # here
        "هناك",  # there
        "هنالك",  # there
        "هو",  # he
        "هي",  # she
        "و",  # and
        "واذا",  # and if
        "والتي",  # and which (feminine)
        "والذي",  # and which (masculine)
        "والذين",  # and who (plural)
        "والي",  # and to
        "واما",  # and as for
        "وان",  # and that
        "وانا",  # and I
        "وانه",  # and that he
        "وانها",  # and that she
        "وانهم",  # and that they
        "واي",  # and any
        "وبدون",  # and without
        "وبعد",  # and after
        "وبعض",  # and some
        "وبما",  # and with what
        "وبين",  # and between
        "وتلك",  # and that (feminine)
        "وثم",  # and then
        "وحتي",  # and until
        "وحيث",  # and where
        "ودون",  # and without
        "وذلك",  # and that
        "ورغم",  # and despite
        "وعلي",  # and on
        "وعليه",  # and on him
        "وعن",  # and about
        "وعند",  # and at
        "وعندما",  # and when
        "وغير",  # and other than
        "وغيره",  # and others
        "وغيرها",  # and others
        "وغيرهم",  # and others
        "وفي",  # and in
        "وفيما",  # and in what
        "وفيها",  # and in it
        "وقال",  # and said
        "وقبل",  # and before
        "وقد",  # and already
        "وكان",  # and was
        "وكانت",  # and was (feminine)
        "وكذلك",  # and likewise
        "وكل",  # and all
        "وكما",  # and as
        "ولا",  # and not
        "ولان",  # and because
        "ولعل",  # and perhaps
        "ولكن",  # but
        "ولم",  # and did not
        "ولن",  # and will not
        "وله",  # and to him
        "ولها",  # and to her
        "وليس",  # and is not
        "وما",  # and what
        "ومع",  # and with
        "ومن",  # and from
        "ومنذ",  # and since
        "ومنها",  # and of it
        "ومنهم",  # and of them
        "وهذا",  # and this
        "وهذه",  # and this (feminine)
        "وهل",  # and is it
        "وهن",  # and they (feminine)
        "وهنا",  # and here
        "وهناك",  # and there
        "وهو",  # and he
        "وهي",  # and she
        "يا",  # O
        "يتم",  # is done
        "يكن",  # he be
        "يكون",  # is
    )
)

# Words as written (without vowel marks) that fold to a stop word and are none.
NO_STOP_WORDS_AS_WRITTEN: frozenset[str] = frozenset(
    (
        "علي",  # Ali; "on" is written with the other ya
        "إمام",  # imam; "before" has its hamza above
        "آلي",  # automatic; "to" has its hamza below
        "آلية",  # mechanism; "to him" has its hamza below
    )
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
