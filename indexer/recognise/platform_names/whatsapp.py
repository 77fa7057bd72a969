"""How texts call WhatsApp: a table only."""

from indexer.recognise.platform_names.row import PlatformName, Where

WHATSAPP: tuple[PlatformName, ...] = (
    PlatformName(
        "whatsapp",
        r"واتساب(?!ق)",
        ("واتس",),
        Where.ANYWHERE,
        must=("رسالة واتساب", "بالواتسآب", "والواتساب"),
        must_not=("وتسابق الناس", "الدكتور واتسون"),  # raced; Watson
    ),
    PlatformName(
        "whatsapp",
        r"واتس~ابب?|واتسب",
        ("واتس",),
        Where.WORD,
        must=("واتس اب", "الواتس آب", "وواتس أب", "#واتس_اب"),
        must_not=("واتس ابن", "نعومي واتس"),  # Watts son of; Naomi Watts
    ),
    PlatformName(
        "whatsapp",
        r"واتس|وتساب|وات ساب",
        ("واتس", "وتساب", "ات ساب"),
        Where.WITH_ARTICLE,
        must=("أرسلها على الواتس", "بالواتس", "رسالة بالوتساب"),
        must_not=("نعومي واتس", "واتسون", "وتسابق الناس"),  # Watts, Watson, people raced
    ),
    PlatformName(
        "whatsapp",
        r"(?i:whats[- ]?app|whatsap|watsapp)|What['’]s ?App",
        ("hats", "hat's", "hat’s", "watsapp"),
        Where.ANYWHERE,
        must=("a WhatsApp group", "Whatsapp", "on Whats App", "What's App"),
        must_not=("what's up with you", "what's app development", "whatsoever"),
    ),
    PlatformName(
        "whatsapp",
        r"واتس|وتساب|وات ساب",
        ("واتس", "وتساب", "ات ساب"),
        Where.INTRODUCED,
        # Group (three), messages, message, chat, app, on, on, number of
        introduced_by=r"(?:مجموع[ةهت]|[جقك]روب|رسائل|رسال[ةه]|محادث[ةهت]|تطبيق|على|عبر|رقم)\w{0,2}[\s\"'«“(]+$",
        must=("مجموعة واتس", "أرسلها عبر وات ساب", "رسالة وتساب"),  # a group, sent by, a message
        must_not=("نعومي واتس", "قوات سابقة", "وتسابق الناس"),  # Watts; former troops; people raced
    ),
    PlatformName(
        "whatsapp",
        # As messages shorten it: in Western Australia nobody forwards anything
        r"WA",
        ("WA",),
        Where.INTRODUCED,
        introduced_by=r"\b(?:via|over|through|(?:sent|forwarded|shared|circulat\w+|message[ds]?|posted|received)"
        r"(?: \w+){0,3} on"
        r"|family|class|village|residents['’]?|office|ward|estate|Telegram (?:and|or)|TG (?:and|or|/))\s+$",
        followed_by=r"\s+(?:forwards?|groups?|messages?|msgs?|status(?:es)?|chats?|calls?"
        r"|voice notes?|DMs?|admins?|broadcasts?)\b",
        must=(
            "a WA forward",
            "the WA group",
            "sent it on WA",
            "via WA",
            "his WA status",
            "WhatsApp, IG and WA",
        ),
        must_not=(
            "Perth, WA",
            "Seattle, WA 98101",
            "the WA government",
            "on WA beaches",
            "Section WA-3",
            "WAR",
        ),
    ),
)
