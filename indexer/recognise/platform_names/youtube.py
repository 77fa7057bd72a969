"""How texts call YouTube: a table only."""

from indexer.recognise.platform_names.row import PlatformName, Where
from indexer.recognise.platform_names.surroundings import ENGLISH_COMPANY

YOUTUBE: tuple[PlatformName, ...] = (
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
        r"يوتيو+ب(?!يا)|يوتوب(?!ي)",
        ("يوت",),
        Where.ANYWHERE,
        must=("قناته على يوتيوب", "اليوتيوبر", "باليوتوب"),
        must_not=("عالم يوتوبيا المثالي", "اليوتوبيات"),  # utopia
    ),
    PlatformName(
        "youtube",
        r"يو~تيوب(?!يا)|يويتوب|يوتيب",  # two slips
        ("تيوب", "ويتوب", "يوت"),
        Where.WORD,
        must=("اليو تيوب", "يو-تيوب", "على يويتوب", "باليوتيب"),
        must_not=("بيو تيوبز", "اليوتيوبيا الواقعية"),  # a longer word; utopia
    ),
    PlatformName(
        "youtube",
        r"(?:You[- ]?Tube|You tube|Youtube|youtube|YOUTUBE|Youtub\b)",
        ("tub",),
        Where.ANYWHERE,
        must=("a YouTuber said", "on YouTube", "You Tube", "You tube", "on Youtub"),
        must_not=("you tube down the river", "youtu.be/abc"),
    ),
)
