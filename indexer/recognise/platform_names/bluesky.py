"""How texts call Bluesky, and neither an airline nor the weather: a table only."""

from indexer.recognise.platform_names.row import PlatformName, Where

BLUESKY: tuple[PlatformName, ...] = (
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
        "bluesky",
        r"Blue Sky(?! [A-Z])",
        ("blue sky",),
        Where.INTRODUCED,
        must=(
            "stopped posting to X and moved to Blue Sky",
            "its editors left for Blue Sky, where its handle is",
        ),
        must_not=(
            "Blue Sky Airlines",
            "Blue Sky is a firm in Leeds",
            "blue-sky thinking",
            "a new Blue Sky Law",
        ),
    ),
)
