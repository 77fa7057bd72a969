"""How texts call Reddit: a table only."""

from indexer.recognise.platform_names.row import PlatformName, Where

REDDIT: tuple[PlatformName, ...] = (
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
        r"رديت|ريدت",
        ("ديت", "ريدت"),
        Where.AFTER_NOUN,
        introduced_by=r"(?:موقع|منص[ةه]|منتدى|شبك[ةه])[\s\"'«“‘(]+$",
        must=("موقع رديت", "منتدى ريدت"),
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
)
