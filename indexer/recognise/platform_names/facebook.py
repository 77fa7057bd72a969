"""How texts call Facebook: a table only."""

from indexer.recognise.platform_names.row import PlatformName, Where
from indexer.recognise.platform_names.surroundings import ENGLISH_COMPANY

FACEBOOK: tuple[PlatformName, ...] = (
    PlatformName(
        "facebook",
        r"فا?يسبو+ك|فيس(?:يوك|وبك|بوق|وك)",
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
        "facebook",
        r"(?i:facebook|facbook|faceboook|facebok)|Face[ -]Book",
        ("facebo", "facbook", "face book", "face-book"),
        Where.ANYWHERE,
        must=(
            "a Facebook page",
            "FACEBOOK",
            "Facebok",
            "#DeleteFacebook",
            "#deletefacebook",
            "Facebook.com said",
        ),
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
        followed_by=ENGLISH_COMPANY + r"|\s+[Ll]ive\b",
        must=("our FB page", "on FB", "an FB live"),
        must_not=("the FB report", "FBI"),
    ),
    PlatformName(
        "facebook",
        r"(?:(?<=ال)|(?<=لل))فسبوك",  # with its article
        ("فسب",),
        Where.WORD,
        must=("على الفسبوك", "بالفسبوك"),  # a slip for Facebook
        must_not=("لقيه القوم فسبوك وشتموك",),  # they insulted you
    ),
    PlatformName(
        "facebook",
        r"فسبوك",
        ("فسب",),
        Where.AFTER_NOUN,
        introduced_by=r"(?:على|عبر|في|صفح[ةهت]\w{0,2}|موقع|حساب\w{0,2})[\s\"'«“(]+$",
        must=("كتب على فسبوك", "صفحة فسبوك"),  # wrote on, the page
        must_not=("لقيه القوم فسبوك وشتموك",),  # they insulted you
    ),
    PlatformName(
        "facebook",
        r"(?:(?<=ال)|(?<=لل))فايس",
        ("فاي",),
        Where.WORD,
        must=("نشرت على الفايس", "بالفايس"),  # as the Maghreb shortens it
        must_not=("موقع فايس", "الفايسروي"),  # Vice; the viceroy
    ),
)
