"""What stands beside a name that needs an introduction, unless its row says otherwise."""

# What stands before a name that needs an introduction: a noun (platform, app, account …) or a preposition
# (on, through), and two more words at most between.
ARABIC_INTRODUCTION = (
    r"(?:منص[ةهت]|موقع|تطبيق|شبك[ةهت]|برنامج|صفح[ةهت]|حساب|قنا[ةهت]|مجموع[ةهت]|خدم[ةهت]|دردش[ةهت]"
    r"|غرف[ةهت]|محادث[ةهت]|رسائل|رسال[ةهت]|منشور|تدوين[ةهت]|منتدى|مستخدم|متابع|على|عبر|خلال)\w{0,5}"
    r"(?:\s+(?:ال)?\w{3,10}){0,2}[\s\"'«“‘(]*$"
)
ENGLISH_INTRODUCTION = (
    r"\b(?:on|via|through|us(?:ing|es?|ed)|chose|took to"
    r"|(?:turn|mov|switch|flock|migrat|sign|post)(?:ed|ing|e)?(?: up)? (?:to|for)"
    r"|(?:chats?|groups?|channels?|conversations?|messages|discussions?|accounts?|users|members)"
    r"(?: over)? (?:to|onto)"
    r"|(?:[Uu]sers?|owners?|subscribers|followers) of"
    r"|over|apps?|platforms?|(?:web)?sites?|networks?|services?|messengers?|messaging|called"
    r"|channels?|groups?|chats?|join(?:ed|ing|s)?|quit|left|leav(?:e|ing)|download(?:ed|ing|s)?|Meta['’]s"
    r"|Instagram['’]s|Meta|rival|alternative)[\s\"'“‘(]+$"
)
ENGLISH_COMPANY = (
    r"['\"”’)]*(?:['’]s)?\s+(?:(?:messaging|social|private|public|official|group|encrypted|audio)\s+)?"
    r"(?:app|account|post|user|channel|group|chat|message|messag(?:es|ing)|messenger|server|instance|platform|page"
    r"|handle|profile|feed|room|bot|follower|network|client|conversation)s?\b"
    r"|['\"”’]?,\s+(?:Meta['’]s|(?:the|a|an)\s+(?:[\w-]+\s+){0,3}(?:app|platform|network|service)\b)"
    r"|['\"”’]?,?\s+where\s+(?:[\w'’-]+\s+){0,2}?(?:rooms?|users?|posts?|followers|accounts?|handles?|messages|chats?|channels?"
    r"|videos?|clips?)\b"
    r"|['\"”’]?,\s+(?:which was\s+|first\s+)?launched\s+(?:in|on|by|as|last|this)\b"
    r"|['’]s?\s+(?:president|founder|CEO|chief|boss|owner|developers?|servers?|encryption|parent)\b"
)
ARABIC_COMPANY = (
    r"[\"'»”’)]*\s+(?:لل(?:مراسلة|رسائل|دردشة|تواصل|محادثات)|المشفر|الاجتماعي)"  # for messaging, encrypted
)
