"""How texts call Instagram: a table only."""

from indexer.recognise.platform_names.row import PlatformName, Where
from indexer.recognise.platform_names.surroundings import ENGLISH_COMPANY, ENGLISH_INTRODUCTION

INSTAGRAM: tuple[PlatformName, ...] = (
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
        r"(?i:instagram|instgram)",
        ("insta", "instgram"),  # one key for both rows: each takes time in every text
        Where.ANYWHERE,
        must=("her Instagram account", "#instagramdown", "INSTAGRAM", "Instgram"),
        must_not=("@instagram", "https://www.instagram.com/p/abc"),
    ),
    PlatformName(
        "instagram",
        r"Insta|insta",
        ("insta",),
        Where.INTRODUCED,
        introduced_by=ENGLISH_INTRODUCTION + r"|\b(?:my|your|his|her|our|their)\s+$",
        followed_by=ENGLISH_COMPANY
        + r"|\s+(?:stor(?:y|ies)|reels?|live|pics?|DMs?|influencers?|fame|famous|bio)\b",
        must=("put up on Insta on May 17th", "check my Insta", "my insta story", "YouTube, Insta and TikTok"),
        must_not=("the InstaPay voice note", "an insta-pot burnt", "Insta Pot", "instant"),
    ),
    PlatformName(
        "instagram",
        r"IG",
        ("IG",),
        Where.INTRODUCED,
        followed_by=ENGLISH_COMPANY + r"|\s+(?:[Rr]eels?|[Ss]tor(?:y|ies)|[Ll]ive|DMs?)\b",
        must=("on IG", "her IG account", "an IG reel"),
        must_not=("IG Metall", "the IG report"),
    ),
)
