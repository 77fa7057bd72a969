"""How texts call Mastodon, and not the animal: a table only."""

from indexer.recognise.platform_names.row import PlatformName, Where

MASTODON: tuple[PlatformName, ...] = (
    PlatformName(
        "mastodon",
        # bones, tusks, skulls, fossils, thousands of years, the ice age, bygone, prehistoric, remains;
        # animals, skeletons, mammoths
        r"ما?ستو?دون",
        ("ستودون", "ستدون"),
        Where.WORD,
        not_near=r"عظام|عظمة|[أا]نياب|\bنابا?\b|\bنابي|جمجم|مستحاث|[أا]لف سن[ةه]|[أا]لف عام"
        r"|جليدي|سحيق|ما قبل التاريخ|بقايا|[أا]حافير|أحفور|متحجر|انقرض|منقرض|حيوان|هيكل|ماموث",
        must=("شبكة ماستودون", "على ماستودون", "«ماستودون»، و«سبيل»"),
        must_not=(
            "عظام الماستودون المنقرض",
            "عثر على ماستودون متحجر",
            "على ناب ماستودون",
            "بقايا الماستودون في بهو الكلية",
        ),  # bones, fossil, tusk, remains
    ),
    PlatformName(
        "mastodon",
        r"Mastodon",
        ("mastodon",),
        Where.WORD,
        not_near=r"\b(?:bones?|fossils?|extinct|tusks?|tooth|teeth|mammoths?|skeletons?|skull|prehistoric"
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
)
