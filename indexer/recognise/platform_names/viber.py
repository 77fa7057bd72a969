"""How texts call Viber, and no fibres: a table only."""

from indexer.recognise.platform_names.row import PlatformName, Where
from indexer.recognise.platform_names.surroundings import ARABIC_INTRODUCTION

VIBER: tuple[PlatformName, ...] = (
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
)
