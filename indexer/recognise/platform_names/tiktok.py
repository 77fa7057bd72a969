"""How texts call TikTok: a table only."""

from indexer.recognise.platform_names.row import PlatformName, Where

TIKTOK: tuple[PlatformName, ...] = (
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
        r"(?i:tik[- ]?tok|tictok)(?! of Oz)",
        ("tok",),
        Where.ANYWHERE,
        must=("TikTok's owner", "Tik Tok", "TikTokers", "Tictok"),
        must_not=("the clock went tick-tock", "Tik-Tok of Oz"),
    ),
)
