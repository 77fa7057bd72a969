"""How texts call Snapchat: a table only."""

from indexer.recognise.platform_names.row import PlatformName, Where
from indexer.recognise.platform_names.surroundings import ENGLISH_COMPANY

SNAPCHAT: tuple[PlatformName, ...] = (
    PlatformName(
        "snapchat",
        r"سناب(?:ت?ش|ج)ات",
        ("سناب",),
        Where.ANYWHERE,
        must=("على سنابشات", "السنابتشات"),
        must_not=("سنابل القمح",),  # ears of wheat
    ),
    PlatformName(
        "snapchat",
        # Not an instant camera, nor a shot that is called so
        r"سناب~(?:ت?ش|ج)ات|(?<!كاميرا )(?<!لقط[ةه] \()سناب(?:ات|ها|هم|ه)?(?!~(?:باك|درا%ون|اون|شوت))",
        ("سناب",),
        Where.WORD,
        must=(
            "سناب شات",
            "سناب جات",
            "سناب چات",
            "مشاهير السناب",
            "حسابه في سناب",
            "نشر في سنابه",
            "عبر سنابها",
            "إحدى السنابيات",
        ),
        must_not=(
            "سنابك الخيل",
            "آلية سناب باك",
            "سنابل",
            "معالج سناب دراغون",
            "السناب شوت",
            "كاميرا سناب الفورية",
            "اللقطة (سناب) قديمة",
        ),  # hooves, snapback, Snapdragon, a snapshot (two), an instant camera
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
)
