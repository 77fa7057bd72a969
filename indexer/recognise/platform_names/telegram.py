"""How texts call Telegram, and neither cables nor newspapers: a table only."""

from indexer.recognise.platform_names.row import PlatformName, Where

TELEGRAM: tuple[PlatformName, ...] = (
    PlatformName(
        "telegram",
        r"تي?ل(?:ي|ه)?%(?:رام|ارم)",
        ("%رام", "%ارم"),
        Where.ANYWHERE,
        must=("قناة تلغرام", "التيليجرام", "تليقرام", "تلغارم", "عبر تلكرام"),
        must_not=(
            "مكتب التلغراف",
            "مليجرام",
            "كيلوغرام",
            "تلك رامات",
        ),  # telegraph office, milligram, kilogram
    ),
    PlatformName(
        "telegram",
        r"تي?لي~%رام",
        ("%رام",),
        Where.WORD,
        must=("تيلي غرام",),
        must_not=("ملي غرام",),  # milligram
    ),
    PlatformName(
        "telegram",
        r"(?<!-)(?<!Worcester )(?:Telegram|TELEGRAM)"
        r"(?!\s+(?:and|&) Gazette|\s+newspaper|\s+(?:Road|Street|Avenue|Hill|Lane)\b)",
        ("telegram",),
        Where.WORD,
        not_near=r"(?:Zimmermann|Kruger|Ems|Long|Riley|Star|Evening|Daily)[ -]Telegram"
        r"|\bA Telegram\b(?! (?:account|channel|group|bot|user|post))"
        r"|\b(?:cable[ds]?|ambassador|19th[- ]century|Western Union|Morse|heroine|protagonist|novelist"
        r"|(?:the|his|her|a|first|last) novel(?! (?:corona|virus))|telegraph)\b",
        must=("its Telegram channel", "banned Telegram", "on Telegram", "A Telegram account offered it"),
        must_not=(
            "the Zimmermann Telegram",
            "Long Beach Press-Telegram said",
            "the Worcester Telegram wrote",
            "the king sent a telegram",
            "Fort Worth Star-Telegram",
            "Telegrams came",
            "In the novel, Telegram in hand, she faints",
            "a heroine, Telegram Sue",
        ),
    ),
    PlatformName(
        "telegram",
        # An ambassador or a novelist who writes on it, too
        r"(?:(?<= on )|(?<= via ))Telegram(?!\s+(?:Road|Street|Avenue|Hill|Lane)\b)",
        ("telegram",),
        Where.WORD,
        must=("the ambassador wrote on Telegram", "the novelist posted it via Telegram"),
        must_not=("the house on Telegram Road",),
    ),
    PlatformName(
        "telegram",
        r"telegram",
        ("telegram",),
        Where.INTRODUCED,
        introduced_by=r"\b(?:on|via|apps?|messenger|platform|whatsapp (?:and|or))\s+$",
        must=("join us on telegram", "our telegram channel", "jailed over a telegram post"),
        must_not=("he replied by telegram", "a telegram message from the king arrived"),
        not_near=r"\b(?:a telegram(?! (?:post|channel|group|account|bot|chat))|king|queen|cable)\b",
    ),
    PlatformName(
        "telegram",
        # As posts shorten it: none of the blood's fats, none of an airline's flights
        r"TG",
        ("TG",),
        Where.INTRODUCED,
        introduced_by=r"\b(?:on|via|over|our|their|his|her|my|(?:join|follow)(?: us)? on"
        r"|WhatsApp (?:and|or|/)|WA (?:and|or|/))\s+$",
        followed_by=r"\s+(?:channels?|groups?|chats?|bots?|posts?|accounts?|admins?|messages?)\b",
        not_near=r"\b(?:mg|mmol|cholesterol|triglycerides?|LDL|HDL|lipids?|Togo|theatre|guard)\b",
        must=("Rumour on TG says", "the TG channel", "via TG", "our TG group", "Facebook, IG and TG"),
        must_not=("TG levels rose", "on TG, LDL and HDL", "flight TG 507", "TGV", "a TG of 200 mg"),
    ),
)
