"""How texts call Threads, and none of wool: a table only."""

from indexer.recognise.platform_names.row import PlatformName, Where

THREADS: tuple[PlatformName, ...] = (
    PlatformName(
        "threads",
        r"[ثس]ريدز|ثردز",
        ("ريدز", "ثردز"),
        Where.WORD,
        must=("تطبيق ثريدز", "وثريدز", "منصة ثردز"),
        must_not=("طبق ثريد", "خيوط المؤامرة"),  # a dish; threads of a plot
    ),
    PlatformName(
        "threads",
        r"Threads(?!\s+of\b)",
        ("threads",),
        Where.INTRODUCED,
        must=(
            "Meta's Threads",
            "on Threads",
            "Threads users",
            "Instagram and Threads",
            "Threads, launched in July",
        ),
        must_not=("Threads of the plot", "the threads were cut", "Threads and needles", "on threads"),
    ),
)
