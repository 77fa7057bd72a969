"""The names of platforms in both languages, each with what it must and what it must not be found in.

A table only: how a row is matched, and what its context has to be, belongs to ``platforms.py``.

How spellings are written: Arabic letters stand for all letters that fold into them; ``%`` is any of the
letters that papers write a hard g with, ``~`` a blank, hyphen or underscore that may be missing. Marks and
tatweel are taken out of the text before; ``(?i:…)`` is for names that are a name in any case.
"""

from dataclasses import dataclass
from enum import Enum


class Where(Enum):
    """How much of its surroundings a name needs."""

    ANYWHERE = "no other word holds it: also glued to other words"
    WORD = "as a word of its own, with clitics before it in Arabic"
    WITH_ARTICLE = "as a word with the Arabic article before it: a short form that is also something else"
    INTRODUCED = "as a word that an app, an account or another platform stands beside"
    AFTER_NOUN = "as a word with an app or account before it: in a list of platforms it may be another word"


@dataclass(frozen=True, slots=True)
class PlatformName:
    """One row. A text without any of ``keys`` does not hold the name: the rest is tried only then.

    Keys are looked for in folded letters, but for capital ones. ``introduced_by``
    and ``followed_by`` replace the usual words of ``INTRODUCED``; ``not_near`` is what forbids the name
    within eighty characters. ``must`` and ``must_not`` are examples; the tests run them all.
    """

    platform: str
    spelling: str
    keys: tuple[str, ...]
    where: Where
    must: tuple[str, ...]
    must_not: tuple[str, ...]
    introduced_by: str | None = None
    followed_by: str | None = None
    not_near: str | None = None


# What stands before a name that needs an introduction: a noun (platform, app, account …) or a preposition
# (on, through), and two more words at most between.
ARABIC_INTRODUCTION = (
    r"(?:منص[ةهت]|موقع|تطبيق|شبك[ةهت]|برنامج|صفح[ةهت]|حساب|قنا[ةهت]|مجموع[ةهت]|خدم[ةهت]|دردش[ةهت]"
    r"|غرف[ةهت]|محادث[ةهت]|رسائل|رسال[ةهت]|منشور|تدوين[ةهت]|منتدى|مستخدم|متابع|على|عبر|خلال)\w{0,5}"
    r"(?:\s+(?:ال)?\w{3,10}){0,2}[\s\"'«“‘(]*$"
)
ENGLISH_INTRODUCTION = (
    r"\b(?:on|via|through|using|used|chose|took to"
    r"|(?:turn|mov|switch|flock|migrat|sign|post)(?:ed|ing|e)?(?: up)? (?:to|for)"
    r"|over|apps?|platforms?|(?:web)?sites?|networks?|services?|messengers?|messaging|called"
    r"|channels?|groups?|chats?|join(?:ed|ing|s)?|quit|left|leav(?:e|ing)|download(?:ed|ing|s)?|Meta['’]s"
    r"|Instagram['’]s|Meta|rival|alternative)[\s\"'“‘(]+$"
)
ENGLISH_COMPANY = (
    r"['\"”’)]*(?:['’]s)?\s+(?:(?:messaging|social|private|public|official|group|encrypted|audio)\s+)?"
    r"(?:app|account|post|user|channel|group|chat|message|messag(?:es|ing)|messenger|server|instance|platform|page"
    r"|handle|profile|feed|room|bot|follower|network|client|conversation)s?\b"
    r"|['\"”’]?,\s+(?:Meta['’]s|(?:the|a|an)\s+(?:[\w-]+\s+){0,3}(?:app|platform|network|service)\b)"
    r"|['\"”’]?,?\s+where\s+(?:[\w'’-]+\s+){0,2}?(?:rooms?|users?|posts?|followers|accounts?|messages|chats?|channels?"
    r"|videos?|clips?)\b"
)
ARABIC_COMPANY = (
    r"[\"'»”’)]*\s+(?:لل(?:مراسلة|رسائل|دردشة|تواصل|محادثات)|المشفر|الاجتماعي)"  # for messaging, encrypted
)

_X_INTRODUCTION = (
    r"(?:(?:منص[ةهت]|موقع|تطبيق|شبك[ةهت]|حساب|تغريد[ةهت]|منشور|تدوين[ةهت]|على|عبر)\w{0,4}"
    r"(?:\s+التواصل(?:\s+الاجتماعي)?)?(?:\s+(?:الرسمي|الشخصي|الموثق))?(?:\s+(?:على|عبر|في))?(?:\s+منص[ةت])?"
    r"[\s\"'«“‘(]*"
    r"|\b(?:post\w*|wrote|writ\w+|said|say\w*|shar\w+|tweet\w*|statement|messages?|accounts?|threads?|videos?|clips?|announc\w+"
    r"|repl\w+|photos?|images?|viral|trend\w*|circulat\w+|publish\w*|updat\w+|follow\w*|comment\w*|claim\w*)"
    r"(?:\s+[\w'’-]+){0,4},?\s+(?:on|to|via)\s+[\"'“‘]?"
    r"|\bvia\s+|مالكة?\s+[\"«“]?"  # owner of
    r"|\b(?:platform|site|network|website|app|(?:users?|owner|purchase|suspension) of|ban on|Musk['’]s"
    r"|Twitter\s*/|Twitter,? now|(?:re)?branded(?: as)?|renamed(?: as| to)?"
    r"|(?:now|also|as) (?:called|known as))\s*[\"'“‘(]?)$"
)
_X_COMPANY = (
    r"['\"”’]?\s+(?:posts?|accounts?|users?|followers|owner|ban|platform|feed|profile|page|Corp)\b"
    r"|['\"”’]?,?\s+\(?(?:formerly|previously|n[eé]e|ex-?)\b"
    r"|[\"»”’]?\s+\(?(?:تويتر|توتير)\s+سابق"  # formerly Twitter, and its slip
)


PLATFORM_NAMES: tuple[PlatformName, ...] = (
    PlatformName(
        "facebook",
        r"فا?يسبوو?ك|فيس(?:يوك|وبك|بوق)",
        ("فيس", "فاي"),
        Where.ANYWHERE,
        must=(
            "الرئيس التنفيذي لفيسبوكمارك زوكربيرغ",  # the head of Facebook, glued to his name
            "وللفيسبوك بالفايسبوك",  # and for the, with the
            "الفيسبوكيون",  # Facebook users
            "فـيـسـبُوك",
        ),
        must_not=("لقيه القوم فسبوك وشتموك", "كتاب الفسيفساء"),  # they insulted you; the mosaic
    ),
    PlatformName(
        "facebook",
        r"فا?يس~بوو?ك|فيسبك|فيس~بك",
        ("فيس", "فاي"),
        Where.WORD,
        must=("سماء فيس بوك", "(تويتر وفايس بوك)", "#فيس_بوك", "ع الفيسبك"),
        must_not=("#فيس_آب", "فيس بوكر"),  # FaceApp; a longer word
    ),
    PlatformName(
        "facebook",
        # FaceApp, FaceTime, Face ID, Elvis, face mask, face shield
        r"فيس(?!~(?:اب|تايم|اي~دي|بريسلي|ماسك|شيلد))",
        ("فيس",),
        Where.WITH_ARTICLE,
        must=("كتب على الفيس", "للفيس"),  # on, for "the Face"
        must_not=("ألفيس بريسلي", "الفيس تايم", "الفيس آي دي", "فيس"),  # Elvis, FaceTime, Face ID, no article
    ),
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
        introduced_by=r"(?:موقع|منص[ةه]|حساب\w{0,3} (?:على|في))[\s\"'«“(]+$",
        must=("غرد على موقع توتير", 'في موقع "توتير"'),  # a slip for Twitter, after "site"
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
            "he wrote on X that Generation X buys the iPhone X",
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
        r"(?:Twitter|TWITTER)(?!ing|ed|s\b)",
        ("twitter",),
        Where.ANYWHERE,
        must=("on Twitter.", "#FounderOfTwitterUnderstands", "Twitter's owner killed the bird"),
        must_not=("Twittering", "@TwitterSupport"),
    ),
    PlatformName(
        "twitter",
        r"twitter(?!ing|ed|s\b)",
        ("twitter",),
        Where.ANYWHERE,
        not_near=r"\b(?:birds?|sparrows?|finch(?:es)?|swallows?|chirp\w*|nests?|a twitter)\b",
        must=("on twitter.", "#no_twitter_on_sunday_26"),
        must_not=("the birds twitter in the trees", "all of a twitter", "twittering"),
    ),
    PlatformName(
        "instagram",
        r"ا?ي?نستا?%رام|انستا?%رم|است%رام",
        ("نست", "%رام"),
        Where.ANYWHERE,
        must=("على إنستغرام", "إستغرام", "إستقرام", "الإنستجرام", "وانستقرام", "بالانستكرام", "اینستاگرام"),
        must_not=(
            "إنستاباي",
            "نستقرئ النتائج",
            "ستكرم الوزارة، ونستجوب من ستجرم",
        ),  # InstaPay; we deduce; will honour
    ),
    PlatformName(
        "instagram",
        r"اي?نستا(?!~باي)",
        ("نست",),
        Where.WORD,
        must=("حسابها على الإنستا", "انستا"),
        must_not=("إنستا باي", "كونستانتين", "بنستان"),  # InstaPay; Constantine; a name
    ),
    PlatformName(
        "instagram",
        r"(?i:instagram)",
        ("insta",),  # one key for both rows: each takes time in every text
        Where.ANYWHERE,
        must=("her Instagram account", "#instagramdown", "INSTAGRAM"),
        must_not=("@instagram", "https://www.instagram.com/p/abc"),
    ),
    PlatformName(
        "instagram",
        r"Insta|insta",
        ("insta",),
        Where.INTRODUCED,
        followed_by=ENGLISH_COMPANY + r"|\s+(?:stor(?:y|ies)|reels?|live|pics?|DMs?|fame|famous|bio)\b",
        must=("put up on Insta on May 17th", "my insta story", "YouTube, Insta and TikTok"),
        must_not=("the InstaPay voice note", "an insta-pot burnt", "Insta Pot", "instant"),
    ),
    PlatformName(
        "youtube",
        r"YT",
        ("YT",),
        Where.INTRODUCED,
        followed_by=ENGLISH_COMPANY + r"|\s+(?:shorts?|Shorts?|live|videos?|stream)\b",
        must=("my vids are on YT", "a YT channel", "Snapchat & YT."),
        must_not=("the yacht YT Hudson", "BYTE", "YT-1300"),
    ),
    PlatformName(
        "youtube",
        r"يوتيوب(?!يا)|يوتوب(?!ي)",
        ("تيوب", "وتوب"),
        Where.ANYWHERE,
        must=("قناته على يوتيوب", "اليوتيوبر", "باليوتوب"),
        must_not=("عالم يوتوبيا المثالي", "اليوتوبيات"),  # utopia
    ),
    PlatformName(
        "youtube",
        r"يو~تيوب",
        ("تيوب",),
        Where.WORD,
        must=("اليو تيوب", "يو-تيوب"),
        must_not=("بيو تيوبز",),  # a longer word
    ),
    PlatformName(
        "youtube",
        r"(?:You[- ]?Tube|You tube|Youtube|youtube|YOUTUBE)",
        ("tube",),
        Where.ANYWHERE,
        must=("a YouTuber said", "on YouTube", "You Tube", "You tube"),
        must_not=("you tube down the river", "youtu.be/abc"),
    ),
    PlatformName(
        "telegram",
        r"تي?ل(?:ي|ه)?%رام",
        ("%رام",),
        Where.ANYWHERE,
        must=("قناة تلغرام", "التيليجرام", "تليقرام", "عبر تلكرام"),
        must_not=(
            "مكتب التلغراف",
            "مليجرام",
            "كيلوغرام",
            "تلك رامات",
        ),  # telegraph office, milligram, kilogram
    ),
    PlatformName(
        "telegram",
        r"تي?لي~%رام",
        ("%رام",),
        Where.WORD,
        must=("تيلي غرام",),
        must_not=("ملي غرام",),  # milligram
    ),
    PlatformName(
        "telegram",
        r"(?:Telegram|TELEGRAM)(?!\s+(?:and|&) Gazette|\s+newspaper|\s+(?:Road|Street|Avenue|Hill|Lane)\b)",
        ("telegram",),
        Where.WORD,
        not_near=r"(?:Zimmermann|Kruger|Ems|Long|Riley|Star|Evening|Daily)[ -]Telegram"
        r"|\bA Telegram\b(?! (?:account|channel|group|bot|user|post))"
        r"|\b(?:cable[ds]?|ambassador|19th[- ]century|Western Union|Morse|heroine|protagonist|novelist"
        r"|(?:the|his|her|a|first|last) novel(?! (?:corona|virus))|telegraph)\b",
        must=("its Telegram channel", "banned Telegram", "on Telegram", "A Telegram account offered it"),
        must_not=(
            "the Zimmermann Telegram",
            "the king sent a telegram",
            "Fort Worth Star-Telegram",
            "Telegrams came",
            "In the novel, Telegram in hand, she faints",
            "a heroine, Telegram Sue",
        ),
    ),
    PlatformName(
        "telegram",
        # An ambassador or a novelist who writes on it, too
        r"(?:(?<= on )|(?<= via ))Telegram(?!\s+(?:Road|Street|Avenue|Hill|Lane)\b)",
        ("telegram",),
        Where.WORD,
        must=("the ambassador wrote on Telegram", "the novelist posted it via Telegram"),
        must_not=("the house on Telegram Road",),
    ),
    PlatformName(
        "telegram",
        r"telegram",
        ("telegram",),
        Where.INTRODUCED,
        introduced_by=r"\b(?:on|via|apps?|messenger|platform|whatsapp (?:and|or))\s+$",
        must=("join us on telegram", "our telegram channel"),
        must_not=("he replied by telegram", "a telegram message from the king arrived"),
        not_near=r"\b(?:a telegram|king|queen|cable)\b",
    ),
    PlatformName(
        "whatsapp",
        r"واتساب(?!ق)",
        ("واتس",),
        Where.ANYWHERE,
        must=("رسالة واتساب", "بالواتسآب", "والواتساب"),
        must_not=("وتسابق الناس", "الدكتور واتسون"),  # raced; Watson
    ),
    PlatformName(
        "whatsapp",
        r"واتس~ابب?|واتسب",
        ("واتس",),
        Where.WORD,
        must=("واتس اب", "الواتس آب", "وواتس أب", "#واتس_اب"),
        must_not=("واتس ابن", "نعومي واتس"),  # Watts son of; Naomi Watts
    ),
    PlatformName(
        "whatsapp",
        r"واتس|وتساب",
        ("واتس", "لوتساب"),
        Where.WITH_ARTICLE,
        must=("أرسلها على الواتس", "بالواتس", "رسالة بالوتساب"),
        must_not=("نعومي واتس", "واتسون", "وتسابق الناس"),  # Watts, Watson, people raced
    ),
    PlatformName(
        "whatsapp",
        r"(?i:whats[- ]?app|whatsap|watsapp)|What['’]s ?App",
        ("hats", "hat's", "hat’s", "watsapp"),
        Where.ANYWHERE,
        must=("a WhatsApp group", "Whatsapp", "on Whats App", "What's App"),
        must_not=("what's up with you", "what's app development", "whatsoever"),
    ),
    PlatformName(
        "tiktok",
        r"تيكتوك",
        ("توك",),
        Where.ANYWHERE,
        must=("مقاطع تيكتوك", "التيكتوكر"),
        must_not=("تكتيك", "تيكتاك"),  # tactic; tic-tac
    ),
    PlatformName(
        "tiktok",
        r"تي?ك~توك",
        ("توك",),
        Where.WORD,
        not_near=r"عقرب|عقارب|بندول",  # a clock's hand, its pendulum
        must=("حظر تيك توك", "التيك-توك", "تك توك", "#تيك_توك"),
        must_not=("حلوى تيك تاك", "هاتيك توكد", "عقرب الساعة يقول تيك توك"),  # Tic Tac sweets; clock hand
    ),
    PlatformName(
        "tiktok",
        r"(?i:tik[- ]?tok)(?! of Oz)",
        ("tik",),
        Where.ANYWHERE,
        must=("TikTok's owner", "Tik Tok", "TikTokers"),
        must_not=("the clock went tick-tock", "Tik-Tok of Oz"),
    ),
    PlatformName(
        "snapchat",
        r"سنابت?شات",
        ("سناب",),
        Where.ANYWHERE,
        must=("على سنابشات", "السنابتشات"),
        must_not=("سنابل القمح",),  # ears of wheat
    ),
    PlatformName(
        "snapchat",
        r"سناب~ت?شات|سناب(?:ات|ي|ه|ها|هم|يون|يين)?(?!~(?:باك|درا%ون|اون|شوت))",
        ("سناب",),
        Where.WORD,
        must=("سناب شات", "مشاهير السناب", "حسابه في سناب", "نشر في سنابه"),
        must_not=(
            "سنابك الخيل",
            "آلية سناب باك",
            "سنابل",
            "معالج سناب دراغون",
            "السناب شوت",
        ),  # hooves, snapback, Snapdragon, a snapshot
    ),
    PlatformName(
        "snapchat",
        r"(?i:snap[- ]?chat)",
        ("snap",),
        Where.ANYWHERE,
        must=("on Snapchat", "Snap Chat"),
        must_not=("she would snap at him", "a snap election"),
    ),
    PlatformName(
        "snapchat",
        r"Snap",
        ("snap",),
        Where.INTRODUCED,
        followed_by=ENGLISH_COMPANY + r"|\s+(?:stor(?:y|ies)|streaks?|Map|lens(?:es)?|filters?"
        r"|(?:has |have )?(?:added|launched|rolled out|introduced) (?:a |an |new )?(?:\w+ )?"
        r"(?:filters?|lens(?:es)?|features?))\b",
        must=("from Facebook to Snap, TikTok and Bluesky", "on Snap", "Snap has added a filter"),
        must_not=("Snap elections were called", "Snap, crackle and pop", "Snap out of it", "on Snapdragon"),
    ),
    PlatformName(
        "linkedin",
        r"لي?نكي?د~?ا?ي?ن",
        ("نكد", "نكيد"),
        Where.WORD,
        must=("صفحته على لينكد إن", "لينكدإن", "واللينكدين", "لنكد ان"),
        must_not=("أبراهام لينكولن", "نكد الدنيا"),  # Lincoln; grief
    ),
    PlatformName(
        "linkedin",
        r"(?:LinkedIn|Linkedin|linkedin|LINKEDIN|Linked[- ]In|linkedIn)",
        ("linked",),
        Where.ANYWHERE,
        must=("her LinkedIn profile", "Linked In"),
        must_not=("the cases are linked in many ways",),
    ),
    PlatformName(
        "reddit",
        r"ريديت",
        ("ديت",),
        Where.WORD,
        must=("منتدى ريديت", "على ريديت"),
        must_not=("مدينة ريديتش",),  # Redditch
    ),
    PlatformName(
        "reddit",
        r"رديت",
        ("ديت",),
        Where.AFTER_NOUN,
        introduced_by=r"(?:موقع|منص[ةه]|منتدى|شبك[ةه])[\s\"'«“‘(]+$",
        must=("موقع رديت",),
        must_not=("رديت على رسالته", "فيسبوك ورديت عليه"),  # I answered his letter
    ),
    PlatformName(
        "reddit",
        r"(?i:(?:sub)?reddit(?!ch|ed))(?:s\b|ors?\b)?",
        ("reddit",),
        Where.ANYWHERE,
        must=("on Reddit", "a subreddit", "Redditors", "#RedditMigration"),
        must_not=("in Redditch", "he reddited"),
    ),
    PlatformName(
        "threads",
        r"[ثس]ريدز",
        ("ريدز",),
        Where.WORD,
        must=("تطبيق ثريدز", "وثريدز"),
        must_not=("طبق ثريد", "خيوط المؤامرة"),  # a dish; threads of a plot
    ),
    PlatformName(
        "threads",
        r"Threads(?!\s+of\b)",
        ("threads",),
        Where.INTRODUCED,
        must=("Meta's Threads", "on Threads", "Threads users", "Instagram and Threads"),
        must_not=("Threads of the plot", "the threads were cut", "Threads and needles", "on threads"),
    ),
    PlatformName(
        "signal",
        r"(?<!اشارة )(?<!إشارة )سي?%نال(?!~ايدونا)",
        ("%نال",),
        Where.INTRODUCED,
        must=("تطبيق سيغنال", "عبر سيجنال", "واتساب وتلغرام وسيغنال"),
        must_not=("ملعب سيغنال إيدونا بارك", "على ملعب سيجنال إيدونا بارك", "السيجنال"),  # Dortmund's stadium
    ),
    PlatformName(
        "signal",
        r"Signal(?!\s+(?:Iduna|Hill|Mountain|Corps|Peak|Point|Street))",
        ("signal",),
        Where.INTRODUCED,
        must=("on Signal", "a Signal chat", "WhatsApp and Signal", "the Signal messaging app"),
        must_not=("a clear signal", "Signal strength on Mars", "on Signal Hill", "Signal Iduna Park"),
    ),
    PlatformName(
        "viber",
        r"فايبر(?!~(?:جلاس|غلاس|كلاس|اوبتك|كربون|كاربون|بورد))",
        ("فاي",),
        Where.INTRODUCED,
        # Sent, corresponded, called, got in touch, spoke, chatted: with it
        introduced_by=ARABIC_INTRODUCTION + r"|(?:رسل|راسل|اتصل|تواصل|كلم|كالم|دردش)[^.\n]{0,60}$",
        not_near=r"[أا]لياف|كيبل|كابل|كبل|منزلي|ضوئي",  # fibres, cable, at home, optical
        must=("تطبيق فايبر", "على الفايبر", "واتساب وفايبر", "أرسلته إلى أولادي بالڤايبر"),  # sent it with
        must_not=("ألواح الفايبر جلاس", "كابلات الفايبر", "على ألياف فايبر"),  # fibreglass; fibre cables
    ),
    PlatformName(
        "viber",
        r"Viber|viber|VIBER",
        ("viber",),
        Where.WORD,
        must=("on Viber", "a viber group"),
        must_not=("Vibert said", "vibers"),
    ),
    PlatformName(
        "clubhouse",
        r"كل(?:و|ا)?ب~هاوس",
        ("هاوس",),
        Where.WORD,
        not_near=r"كمبوند|كومباوند|كمباوند|[جغ]ولف|مسابح|مسبح|حمام سباح|نادي صحي|فيلات",  # an estate
        must=("غرف كلوب هاوس", "تطبيق كلوبهاوس", "الكلوب هاوس"),
        must_not=("يضم الكمبوند كلوب هاوس ومسابح", "مايكي ماوس"),  # an estate has a club house; Mickey Mouse
    ),
    PlatformName(
        "clubhouse",
        r"Clubhouse",
        ("clubhouse",),
        Where.INTRODUCED,
        not_near=r"\b(?:golf|Mickey|club|members|course|baseball)\b",
        must=("on Clubhouse", "Clubhouse rooms", "the audio app Clubhouse"),
        must_not=("the golf clubhouse", "Mickey Mouse Clubhouse", "Clubhouse sandwiches"),
    ),
    PlatformName(
        "bluesky",
        r"بلوسكاي",
        ("سكاي",),
        Where.WORD,
        must=("منصة بلوسكاي", "الإقبال على بلوسكاي", "كانت «بلوسكاي» بديلا"),
        must_not=("شركة بلوسكايز", "سكاي نيوز"),  # a longer name; Sky News
    ),
    PlatformName(
        "bluesky",
        r"بلو~سكاي",
        ("سكاي",),
        Where.INTRODUCED,
        must=("على بلو سكاي",),
        must_not=("شركة بلو سكاي للطيران",),  # an airline
    ),
    PlatformName(
        "bluesky",
        r"Bluesky|BlueSky|bluesky",
        ("bluesky",),
        Where.WORD,
        must=("on Bluesky", "moved to BlueSky"),
        must_not=("a blue sky", "Blue Sky Airlines", "blue-sky thinking"),
    ),
    PlatformName(
        "mastodon",
        # bones, tusks, skulls, fossils, thousands of years, the ice age; animals, skeletons, mammoths
        r"ما?ستو?دون",
        ("ستودون", "ستدون"),
        Where.WORD,
        not_near=r"عظام|عظمة|[أا]نياب|\bنابا?\b|\bنابي|جمجم|مستحاث|[أا]لف سن[ةه]|[أا]لف عام"
        r"|جليدي|أحافير|أحفور|متحجر|انقرض|منقرض|حيوان|هيكل|ماموث",
        must=("شبكة ماستودون", "على ماستودون", "«ماستودون»، و«سبيل»"),
        must_not=(
            "عظام الماستودون المنقرض",
            "عثر على ماستودون متحجر",
            "على ناب ماستودون",
        ),  # bones, fossil, tusk
    ),
    PlatformName(
        "mastodon",
        r"Mastodon",
        ("mastodon",),
        Where.WORD,
        not_near=r"\b(?:bones?|fossils?|extinct|tusks?|tooth|teeth|mammoths?|skeletons?|skull"
        r"|Ice Age|Pleistocene|(?:metal|rock) band|(?:prog|sludge|heavy) metal|museum)\b",
        must=("on Mastodon", "a Mastodon server", "comparable to Mastodon in that"),
        must_not=("a Mastodon tooth", "Mastodon fossils", "on Mastodon bones"),
    ),
    PlatformName(
        "mastodon",
        r"mastodon",
        ("mastodon",),
        Where.INTRODUCED,
        not_near=r"\b(?:bones?|fossils?|extinct|tusks?|tooth|teeth|mammoths?|skeletons?|skull|museum)\b",
        must=("I asked on mastodon", "a mastodon instance"),
        must_not=("a mastodon tooth", "hunters of the mastodon"),
    ),
    PlatformName(
        "facebook",
        r"(?i:facebook|facbook|faceboook)|Face[ -]Book",
        ("eboo", "facbook", "face book", "face-book"),
        Where.ANYWHERE,
        must=("a Facebook page", "FACEBOOK", "#DeleteFacebook", "#deletefacebook", "Facebook.com said"),
        must_not=(
            "https://facebook.com/page",
            "www.facebook.com",
            "me@facebook.com",
            "a face book of students",
        ),
    ),
    PlatformName(
        "facebook",
        r"face[ -]book|Face book",
        ("face book", "face-book"),
        Where.INTRODUCED,
        followed_by=r"\s+(?:account|page|post|profile|friend|group|user|live|messenger)s?\b",
        must=("disowned a face book account", "on face book"),
        must_not=("a face book of students", "to face book bans"),
    ),
    PlatformName(
        "facebook",
        r"FB",
        ("FB",),
        Where.INTRODUCED,
        must=("our FB page", "on FB"),
        must_not=("the FB report", "FBI"),
    ),
    PlatformName(
        "instagram",
        r"IG",
        ("IG",),
        Where.INTRODUCED,
        must=("on IG", "her IG account"),
        must_not=("IG Metall", "the IG report"),
    ),
)
