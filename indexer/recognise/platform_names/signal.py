"""How texts call Signal, and neither a sign nor a stadium: a table only."""

from indexer.recognise.platform_names.row import PlatformName, Where

SIGNAL: tuple[PlatformName, ...] = (
    PlatformName(
        "signal",
        r"(?<!شار[ةه] )(?<!شار[ةه] \()سي?%نال(?!~ايدونا)",
        ("%نال",),
        Where.INTRODUCED,
        not_near=r"معجون|[أا]سنان",  # paste, teeth
        must=("تطبيق سيغنال", "عبر سيجنال", "واتساب وتلغرام وسيغنال"),
        must_not=(
            "على ملعب سيجنال إيدونا بارك",
            "السيجنال",
            "معجون سيجنال",
            "إشارة (سيغنال) المرور",
        ),  # a stadium; paste
    ),
    PlatformName(
        "signal",
        r"Signal(?!\s+(?:Iduna|Hill|Mountain|Corps|Peak|Point|Street))",
        ("signal",),
        Where.INTRODUCED,
        must=(
            "on Signal",
            "a Signal chat",
            "WhatsApp and Signal",
            "the Signal messaging app",
            "Signal's president",
        ),
        must_not=("a clear signal", "Signal strength on Mars", "on Signal Hill", "Signal Iduna Park"),
    ),
)
