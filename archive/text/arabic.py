"""The tables of Arabic: letters folded, marks dropped, affixes, stop words, sounds. No code lives here.

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

# Prepositions and particles of one letter that are written onto the next word. Stemmers leave them, because
# as many words begin with these letters of their own: they are reached when a query is asked.
BARE_CLITICS: tuple[str, ...] = (
    "\N{ARABIC LETTER BEH}",  # in, by
    "\N{ARABIC LETTER LAM}",  # for, to
    "\N{ARABIC LETTER FEH}",  # so, then
    "\N{ARABIC LETTER KAF}",  # like, as
    "\N{ARABIC LETTER SEEN}",  # will
)

# Words whose first waw belongs to the word. Written without endings: forms with one or two of SUFFIXES
# are protected too. Lucene's stemmer takes the waw for "and", and then وزير and الوزير no longer meet.
RADICAL_WAW: tuple[str, ...] = (
    "وادي",  # valley
    "وارد",  # incoming
    "واردات",  # imports
    "واسع",  # wide
    "واشنطن",  # Washington
    "واضح",  # clear
    "واقع",  # reality
    "والد",  # father
    "وباء",  # epidemic
    "وتر",  # string
    "وتير",  # pace
    "وثائق",  # documents
    "وثيق",  # document; firm
    "وجب",  # meal
    "وجه",  # face
    "وجود",  # existence
    "وحد",  # unit, unity
    "وحيد",  # only
    "ورد",  # rose
    "ورش",  # workshop
    "ورق",  # paper
    "وزار",  # ministry
    "وزراء",  # ministers
    "وزن",  # weight
    "وزير",  # minister
    "وسائل",  # means, media
    "وساط",  # mediation
    "وسام",  # medal
    "وسط",  # middle
    "وسيط",  # mediator
    "وسيل",  # means
    "وشاح",  # scarf
    "وصول",  # arrival
    "وضع",  # situation
    "وطن",  # homeland, national
    "وظائف",  # jobs
    "وظيف",  # job
    "وعد",  # promise
    "وعود",  # promises
    "وعي",  # awareness
    "وفا",  # death, fulfilment
    "وفد",  # delegation
    "وفود",  # delegations
    "وفيات",  # deaths
    "وقائع",  # events
    "وقاي",  # prevention
    "وقت",  # time
    "وقف",  # stop, endowment
    "وقود",  # fuel
    "وقوع",  # occurrence
    "وقوف",  # standing
    "وكال",  # agency
    "وكيل",  # agent
    "ولاد",  # birth
    "ولاي",  # state, mandate
    "ولد",  # boy
    "ويب",  # web
)

# Words that begin with alef and lam of their own, not with the article: protected as RADICAL_WAW is.
RADICAL_ARTICLE: tuple[str, ...] = (
    "الباني",  # Albania, Albanian
    "التحاق",  # joining
    "التزام",  # commitment
    "التقاء",  # meeting
    "التماس",  # petition
    "التهاب",  # inflammation
    "الحاح",  # insistence
    "الزام",  # obligation
    "الغاء",  # cancellation
    "القاء",  # delivery of a speech
    "الكترون",  # electron, electronic
    "الماس",  # diamonds
    "الماني",  # Germany, German
    "الهام",  # inspiration
    "الوان",  # colours
    "الياف",  # fibres
)

# Words whose ending looks like a suffix and is none; without this لبنان (Lebanon) becomes لبن (yoghurt)
# and البحرين (Bahrain) becomes بحر (sea). Protected with each of PREFIXES too.
WHOLE_WORDS: tuple[str, ...] = (
    "اتجاه",  # direction
    "اردوغان",  # Erdogan
    "اسنان",  # teeth
    "امان",  # safety
    "انتباه",  # attention
    "انسان",  # human being
    "ايران",  # Iran
    "باكستان",  # Pakistan
    "بحرين",  # Bahrain
    "برلمان",  # parliament
    "برلين",  # Berlin
    "بستان",  # orchard
    "بنزين",  # petrol
    "بيان",  # statement
    "تامين",  # insurance
    "تحسين",  # improvement
    "تدوين",  # blogging
    "تشرين",  # October or November
    "تعاون",  # cooperation
    "تعيين",  # appointment
    "تكوين",  # formation
    "تلفزيون",  # television
    "تمرين",  # training
    "توجيه",  # guidance
    "جنين",  # Jenin; embryo
    "جيزان",  # Jizan
    "حزيران",  # June
    "حسان",  # Hassan
    "حسين",  # Hussein
    "حيوان",  # animal
    "دخان",  # smoke
    "ديوان",  # court, office
    "رمضان",  # Ramadan
    "زمان",  # time
    "زيتون",  # olives
    "زيلينسكي",  # Zelensky
    "سكان",  # inhabitants
    "سلطان",  # sultan
    "سلمان",  # Salman
    "سليمان",  # Suleiman
    "سودان",  # Sudan
    "سوريه",  # Syria, in its other spelling
    "شعبان",  # the month Sha'ban
    "ضمان",  # guarantee
    "طهران",  # Tehran
    "طيران",  # aviation
    "عثمان",  # Othman
    "عجمان",  # Ajman
    "عدنان",  # Adnan
    "عدوان",  # aggression
    "عمان",  # Oman; Amman
    "عنوان",  # title
    "عيون",  # eyes
    "غسان",  # Ghassan
    "فستان",  # dress
    "فلسطين",  # Palestine
    "فنان",  # artist
    "قانون",  # law
    "قوانين",  # laws
    "كانون",  # December or January
    "كوفيه",  # keffiyeh
    "لبنان",  # Lebanon
    "لجان",  # committees
    "لسان",  # tongue
    "مروان",  # Marwan
    "مسكين",  # poor man
    "مكان",  # place
    "ملايين",  # millions
    "مليون",  # million
    "مهرجان",  # festival
    "مياه",  # waters
    "ميدان",  # square, field
    "ميزان",  # balance
    "نبات",  # plant
    "نجران",  # Najran
    "نيران",  # fires
    "نيسان",  # April
    "ياسين",  # Yassin
    "يمين",  # right
    "يونان",  # Greece
)

# A hamza before waw has two seats, by the schools of Cairo and of Beirut; and some leave the waw out. Left
# as it stands in fewer papers, right as in more: both get the stem of the right one.
HAMZA_SPELLINGS: dict[str, str] = {
    "دءوب": "دؤوب",  # tireless
    "رءوس": "رؤوس",  # heads
    "رءوف": "رؤوف",  # kind; Raouf
    "رئوس": "رؤوس",  # heads
    "شئون": "شؤون",  # affairs
    "شوون": "شؤون",  # affairs, without the hamza
    "كئوس": "كؤوس",  # cups
    "مرءوس": "مرؤوس",  # subordinate
    "مسؤل": "مسؤول",  # responsible; official
    "مسئول": "مسؤول",  # responsible; official
    "مسوول": "مسؤول",  # responsible, without the hamza
}

# Words that carry no meaning of their own: left out of loose searches, kept in the index and in phrases.
STOP_WORDS: frozenset[str] = frozenset(
    (
        "اثناء",  # during
        "احد",  # one of
        "اذ",  # since
        "اذا",  # if
        "الا",  # except
        "التي",  # which (feminine)
        "الذي",  # which (masculine)
        "الذين",  # who (plural)
        "اللتان",  # which (two, feminine)
        "اللذان",  # which (two, masculine)
        "اللواتي",  # who (plural, feminine)
        "الي",  # to
        "اليه",  # to him
        "اليها",  # to her
        "ام",  # or
        "اما",  # as for
        "امام",  # before
        "ان",  # that
        "انا",  # I
        "انت",  # you
        "انه",  # that he
        "انها",  # that she
        "انهم",  # that they
        "او",  # or
        "اولئك",  # those
        "اي",  # any
        "ايضا",  # also
        "اين",  # where
        "ايه",  # any (feminine)
        "بان",  # that
        "بانه",  # that he
        "بانها",  # that she
        "بعد",  # after
        "بعض",  # some
        "بل",  # rather
        "بما",  # with what
        "بماذا",  # with what
        "به",  # with him
        "بها",  # with her
        "بن",  # son of
        "بين",  # between
        "بينما",  # while
        "تكون",  # she is
        "تلك",  # that (feminine)
        "تم",  # was done
        "تمت",  # was done (feminine)
        "ثم",  # then
        "جدا",  # very
        "حتي",  # until
        "حول",  # around
        "حيث",  # where
        "حين",  # when
        "خلال",  # during
        "دون",  # without
        "ذلك",  # that
        "سوف",  # will
        "ضد",  # against
        "ضمن",  # within
        "عبر",  # across
        "عدم",  # lack of
        "علي",  # on
        "عليه",  # on him
        "عليها",  # on her
        "عليهم",  # on them
        "عن",  # about
        "عند",  # at
        "عندما",  # when
        "عنه",  # about him
        "عنها",  # about her
        "غير",  # other than
        "فان",  # so that
        "فقد",  # so already
        "فقط",  # only
        "فهو",  # so he
        "فهي",  # so she
        "في",  # in
        "فيما",  # in what
        "فيه",  # in him
        "فيها",  # in her
        "قبل",  # before
        "قد",  # already
        "كان",  # was
        "كانت",  # was (feminine)
        "كانوا",  # were
        "كذلك",  # likewise
        "كل",  # all
        "كم",  # how many
        "كما",  # as
        "كيف",  # how
        "لا",  # no
        "لان",  # because
        "لانه",  # because he
        "لانها",  # because she
        "لدي",  # at
        "لديه",  # he has
        "لديها",  # she has
        "لذلك",  # therefore
        "لقد",  # already
        "لكن",  # but
        "لكنه",  # but he
        "لم",  # did not
        "لما",  # when
        "لماذا",  # why
        "لن",  # will not
        "له",  # to him
        "لها",  # to her
        "لهم",  # to them
        "لو",  # if
        "ليس",  # is not
        "ليست",  # is not (feminine)
        "ما",  # what
        "ماذا",  # what
        "متي",  # when
        "مثل",  # like
        "مع",  # with
        "مما",  # of what
        "من",  # from
        "منذ",  # since
        "منه",  # from him
        "منها",  # from her
        "نحن",  # we
        "نحو",  # towards
        "هؤلاء",  # these
        "هذا",  # this
        "هذه",  # this (feminine)
        "هل",  # is it
        "هم",  # they
        "هن",  # they (feminine)
        "هنا",  # here
        "هناك",  # there
        "هو",  # he
        "هي",  # she
        "و",  # and
        "والتي",  # and which (feminine)
        "والذي",  # and which (masculine)
        "والذين",  # and who (plural)
        "وان",  # and that
        "وانه",  # and that he
        "وانها",  # and that she
        "وذلك",  # and that
        "ورغم",  # and despite
        "وعلي",  # and on
        "وفي",  # and in
        "وقال",  # and said
        "وقد",  # and already
        "وكان",  # and was
        "وكانت",  # and was (feminine)
        "وكل",  # and all
        "ولا",  # and not
        "ولكن",  # but
        "ولم",  # and did not
        "وليس",  # and is not
        "وما",  # and what
        "ومع",  # and with
        "ومن",  # and from
        "وهذا",  # and this
        "وهل",  # and is it
        "وهو",  # and he
        "وهي",  # and she
        "يا",  # O
        "يتم",  # is done
        "يكون",  # is
    )
)

# Words as written (without vowel marks) that fold to a stop word and are none.
NO_STOP_WORDS_AS_WRITTEN: frozenset[str] = frozenset(
    (
        "علي",  # Ali; "on" is written with the other ya
        "إمام",  # imam; "before" has its hamza above
        "آلي",  # automatic; "to" has its hamza below
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
