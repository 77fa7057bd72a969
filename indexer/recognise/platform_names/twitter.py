"""How texts call Twitter, and what it is called since: X: a table only."""

from indexer.recognise.platform_names.row import PlatformName, Where

_X_INTRODUCTION = (
    r"(?:(?:منص[ةهت]|موقع|تطبيق|شبك[ةهت]|حساب|تغريد[ةهت]|منشور|تدوين[ةهت]|على|عبر)\w{0,4}"
    r"(?:\s+التواصل(?:\s+الاجتماعي)?)?(?:\s+(?:الرسمي|الشخصي|الموثق))?(?:\s+(?:على|عبر|في))?(?:\s+منص[ةت])?"
    r"[\s\"'«“‘(]*"
    # wrote, published, tweeted, noted, commented in
    r"|(?:كتب|نشر|غرد|دون|علق)\w{0,2}\s+(?:\w+\s+){0,2}في\s+[\"'«“‘(]*"
    r"|\b(?:post\w*|wrote|writ\w+|said|say\w*|shar\w+|tweet\w*|statement|messages?|accounts?|threads?|videos?|clips?|announc\w+"
    r"|repl\w+|photos?|images?|viral|trend\w*|circulat\w+|publish\w*|updat\w+|follow\w*|comment\w*|claim\w*)"
    r"(?:,?\s+#?[\w'’-]+){0,5},?\s+(?:on|to|via)\s+[\"'“‘]?"
    # Owner, users, visitors, followers, ban, blocking of
    r"|\bvia\s+|(?:مالكة?|مستخدم\w{1,2}|رواد|متابع\w{1,2}|حظر|حجب)\s+[\"«“]?"
    r"|\b(?:platform|site|network|website|app|(?:users?|owner|purchase|suspension) of|ban on|Musk['’]s"
    r"|(?:un)?blocked|banned|access to|logg(?:ed|ing) (?:on|in) ?to|sign(?:ed|ing) up (?:to|for)|quit|left"
    r"|,? who (?:owns|bought|runs)"
    r"|Twitter\s*/|Twitter,? now|(?:re)?branded(?: as)?|renamed(?: as| to)?"
    r"|(?:now|also|as) (?:called|known as))\s*[\"'“‘(]?)$"
)
_X_COMPANY = (
    r"['\"”’]?(?:['’]s)?\s+(?:posts?|accounts?|users?|followers|owner|ban|platform|feed|profile|page|Corp|CEO|algorithm)\b"
    r"|\s+(?:did not|didn['’]t) (?:immediately )?respond\b"
    r"|\s+(?:declined to comment|suspended|restored|removed) "
    r"|['\"”’]?,?\s+\(?(?:formerly|previously|n[eé]e|ex-?)\b"
    r"|[\"»”’]?\s+\(?(?:تويتر|توتير)\s+سابق"  # formerly Twitter, and its slip
)


TWITTER: tuple[PlatformName, ...] = (
    PlatformName(
        "twitter",
        r"توييتر|تويتي?ر",
        ("يتر", "تير"),
        Where.ANYWHERE,
        must=("شركة تويتر", "لـ تويتر", "#مقاطعة_تويتر_الأحد_26", "تـويـتـر", "تويترية؟", "توییتر"),
        must_not=("توتير الأجواء", "التوتر في المنطقة", "وتيرة"),  # straining, tension, pace
    ),
    PlatformName(
        "twitter",
        r"توتير(?!~ال)",
        ("تير",),
        Where.AFTER_NOUN,
        introduced_by=r"(?:موقع|منص[ةه]|حساب\w{0,3} (?:على|في))"
        r"(?:\s+(?:التدوين|التواصل)(?:\s+(?:المصغر|الاجتماعي))?)?[\s\"'«“(]+$",
        must=(
            "غرد على موقع توتير",
            "موقع التدوين المصغر توتير",
            'في موقع "توتير"',
        ),  # a slip for Twitter, after "site"
        must_not=("عمل على توتير الأجواء", "موقع توتير الأجواء"),  # worked at straining the mood
    ),
    PlatformName(
        "twitter",
        r"(?:X|اكس)~?\(\s*(?i:تويتر|formerly|previously|twitter|سابقا|المعروف[ةه]?)[^()\n]{0,40}\)",
        ("X", "اكس"),
        Where.WORD,
        must=("X (تويتر سابقا)", "X (formerly Twitter)", "إكس (المعروفة سابقا باسم تويتر)"),
        must_not=("محور X (الأفقي)", "إكس (علامة الضرب)"),  # axis; multiplication sign
    ),
    PlatformName(
        "twitter",
        r"(?:(?<!ف)(?<!سبيس )(?<!سبايس )(?<!جيل )(?<!فون )(?<!موديل )(?<!طراز )"  # Space, Gen, phone, model
        "اكس"
        r"|(?<!Malcolm )(?<!Gen )(?<!Generation )(?<!iPhone )(?<!Model )(?<!Planet )"
        r"(?<!Professor )(?<!OS )(?<!Mac )X(?!\s*\(@))"
        r"(?!-|~(?:بوكس|جت|فاكتور|فايلز|راي|لارج|ار\b|ال\b|بي\b|ايه)"  # box, jet, rays …
        r"|~(?:[Bb]ox|[Ff]actor|[Ff]iles|[Gg]ames|[Rr]ay|axis|[=+<>0-9])|\s*(?:و|and)\s*Y\b)",
        ("اكس", "X"),
        Where.INTRODUCED,
        introduced_by=_X_INTRODUCTION,
        followed_by=_X_COMPANY,
        # Malcolm, chromosome, coordinate, axis, rays, equation
        not_near=r"chromosome|\b(?:hero(?:ine)?|protagonist|novelist)\b|مالكوم|كروموسوم|إحداث|محور|أشع|معادل",
        must=(
            "عبر منصة إكس",  # through the platform X
            "موقع «إكس»",  # the site X
            "كتب على إكس",  # he wrote on X
            "حسابه الرسمي على منصة X",  # his official account on
            "he posted a video on X.",
            "social media platform X",
            "X users complained",
            "وحل إكس تويتر سابقا رابعا",  # X, formerly Twitter, came fourth
            "in a post on X",
            "X did not respond to a request for comment",
            "Musk, who owns X, said",
            "the court blocked X",
            "X's owner",
            "قال مستخدمو إكس",  # users of X
            "he wrote on X that Generation X buys the iPhone X",
            "السفير الذي كتب في X أن الكاتب لم يزره",  # the envoy who wrote in
            "أعلن محور الاجتماع عبر منصة إكس",  # announced the meeting's theme through the platform X
        ),
        must_not=(
            "لعبة على إكس بوكس",  # a game on Xbox
            "أشعة إكس",  # X-rays
            "شركة سبيس إكس",  # SpaceX
            "أرسل الطلب عبر فاكس الوزارة",  # by the ministry's fax
            "شركة «إكس جت» للطيران",  # an airline
            "الكروموسوم إكس",  # the X chromosome
            "it depends on X and Y",
            "posted on X-ray results",
            "Malcolm X posted",
            "قيمة على X و Y",  # a value over X and Y
            "a hero named only X",
        ),
    ),
    PlatformName(
        "twitter",
        r"(?<= on )(?<!depends on )(?<!based on )(?<!focus on )X"
        r"(?=[.!?\"”’)]*(?:\s*$|\n|\s+(?:https?:|[@#—–(])))",  # it ends its sentence
        ("X",),
        Where.WORD,
        must=("the centre said on X.", "no longer posting on X https://t.co/j4", "seen on X (video)"),
        must_not=("it depends on X.", "a bet on X and Y"),
    ),
    PlatformName(
        "twitter",
        # "On X, the ministry wrote": where a sentence begins, and somebody follows who says something
        r"(?<=On )X(?=,? (?:the|he|she|it|they|his|her|its|their|a|an|one|some|many|several|users|people"
        r"|[A-Z][\w'’.-]+(?: [\w'’.-]+){0,3}? (?:said|says|wrote|writes|posted|called|shared|announced))\b)",
        ("X",),
        Where.WORD,
        not_near=r"\b(?:axis|axes|curve|graph|equation|coordinate|function|chromosome|Y)\b",
        must=("On X, the hospital wrote that he was well.", "On X, Mr Omar said it was false"),
        must_not=(
            "On X, Y and Z the fleet sailed",
            "On X street the lights failed",
            "the value on X, the curve",
        ),
    ),
    PlatformName(
        "twitter",
        r"(?:Twitter|TWITTER|Twiter)(?!ing|ed|s\b)",
        ("twit",),
        Where.ANYWHERE,
        must=("on Twitter.", "Twiter", "#FounderOfTwitterUnderstands", "Twitter's owner killed the bird"),
        must_not=("Twittering", "@TwitterSupport"),
    ),
    PlatformName(
        "twitter",
        r"twitter(?!ing|ed|s\b)",
        ("twit",),
        Where.ANYWHERE,
        not_near=r"\b(?:birds?|sparrows?|finch(?:es)?|swallows?|chirp\w*|nests?|a twitter)\b",
        must=("on twitter.", "#no_twitter_on_sunday_26"),
        must_not=("the birds twitter in the trees", "all of a twitter", "twittering"),
    ),
)
