"""The Arabic words that carry no meaning of their own, folded, each with its meaning. No code lives here."""

# Words that carry no meaning of their own: left out of loose searches, kept in the index and in phrases.
STOP_WORDS: frozenset[str] = frozenset(
    (
        "ابان",  # during
        "اثناء",  # during
        "احد",  # one of
        "اذ",  # since
        "اذا",  # if
        "اذن",  # therefore
        "ازاي",  # how (Egypt)
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
        "ايش",  # what (Arabia)
        "ايضا",  # also
        "اين",  # where
        "اينما",  # wherever
        "ايه",  # any (feminine)
        "بان",  # that
        "بانه",  # that he
        "بانها",  # that she
        "باي",  # with any
        "بدون",  # without
        "بس",  # only (spoken)
        "بشان",  # concerning
        "بشكل",  # in a … way
        "بصدد",  # about to
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
        "شلون",  # how (Gulf, Iraq)
        "شنو",  # what (Iraq, Maghreb)
        "ضد",  # against
        "ضمن",  # within
        "طالما",  # as long as
        "عبر",  # across
        "عدم",  # lack of
        "عشان",  # because, for (spoken)
        "علشان",  # because, for (spoken)
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
        "كمان",  # also (spoken)
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
        "ليش",  # why (Levant, Arabia)
        "ليكون",  # that he be
        "ليه",  # why (Egypt)
        "ما",  # what
        "ماذا",  # what
        "متي",  # when
        "مثل",  # like
        "مش",  # not (spoken)
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
        "هيك",  # so (Levant)
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
        "وش",  # what (Najd)
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

# Words as written (without vowel marks) that fold to a stop word, or to one with "my" behind it, and are
# none.
NO_STOP_WORDS_AS_WRITTEN: frozenset[str] = frozenset(
    (
        "علي",  # Ali; "on" is written with the other ya
        "إمام",  # imam; "before" has its hamza above
        "آلي",  # automatic; "to" has its hamza below
        "آلية",  # mechanism; "to him" has its hamza below
        "آية",  # verse, sign; "any" has its hamza above
        "منى",  # Mina, Mona; "from me" is written with the other ya
    )
)
