"""English wordings of what a page asks its readers to do: follow, subscribe, send, pay.

An invitation is told by its verb and by a thing that only a page has to offer ("our channel", "your inbox");
a line in which somebody said so is none. To read on: ``reading_on.py``; the Arabic ones:
``invitations_arabic.py``.
"""

from typing import Final

from indexer.furniture.patterns import Wordings

NETWORK: Final = (
    r"(?:facebook|fb|twitter|x|instagram|youtube|tik ?tok|linkedin|whats ?app|telegram"
    r"|threads|bluesky|mastodon|snapchat|pinterest|flipboard|google news|apple news|msn"
    r"|spotify|soundcloud|rss|reddit|social media|viber|discord|substack|patreon)\b"
)
_OURS: Final = (
    r"(?:our (?:[\w'’&-]+ ){0,4}?(?:newsletters?|apps?|channels?|pages?|websites?|site"
    r"|podcasts?|mailing lists?|e-?mails?|alerts?|feeds?|accounts?|digest|briefings?"
    r"|bulletins?|homepage|notifications|coverage|comment(?:s|ing)? (?:policy|guidelines"
    r"|section))|(?:[\w'’&-]+ ){0,3}?[a-z]+['’]s (?:[\w'’&-]+ ){0,3}?(?:newsletters?|apps?"
    r"|channels?|podcasts?|website))\b"
)
_INBOX: Final = (
    r"(?:newsletters?|mailing list|e-?mail (?:alerts?|updates?|list)|(?:in|to|into|for) "
    r"your (?:e-?mail )?(?:in-?box|mailbox)|push (?:alerts|notifications)|(?:news|browser"
    r"|desktop) (?:alerts?|notifications?))\b"
)
UNSAID: Final = r"(?![^\n]*\b(?:said|says|told|asked|added|wrote|urged|warned|explained|insisted)\b)"
_CLAUSE: Final = r"(?:[^.!?\n]|\.(?=\S)){0,110}"

INVITATIONS: Final[tuple[Wordings, ...]] = (
    Wordings(
        "follow",
        "to follow the newspaper on networks, or to find it there",
        (
            (
                "follow",
                (
                    rf"{UNSAID}{_CLAUSE}\b(?:on|via|at|using|with) (?:[\w'’&.-]+ "
                    rf"){{0,5}}?{NETWORK}[^\n]{{0,140}}$"
                ),
            ),
            (
                "find join add connect message catch see visit tag watch keep_up",
                (
                    rf"(?: with)? (?:us|me|more)\b{UNSAID}{_CLAUSE}\b(?:on|via|at) (?:our |the "
                    rf")?{NETWORK}[^\n]{{0,140}}$"
                ),
            ),
            (
                "follow like dm email text whatsapp message write_to contact support",
                rf" us\b{UNSAID}[^\n]{{0,200}}$",
            ),
            (
                "visit like join check_out subscribe_to see follow browse add bookmark",
                rf" {UNSAID}{_OURS}[^\n]{{0,160}}$",
            ),
            (
                "for",
                (
                    rf" (?:all |more |the |our |latest |breaking |daily )+{UNSAID}[^\n]{{0,80}}\b(?:follow"
                    rf"|join|subscribe to|visit|download|like|sign up|add"
                    rf"|check)\b[^\n]{{0,120}}\b(?:{NETWORK}|channel|app\b|page\b"
                    r"|newsletters?|our\b)[^\n]{0,80}$"
                ),
            ),
            (
                "google_news facebook twitter instagram telegram whatsapp x",
                r" ?(?:link|icon|logo)?(?:for all|follow|: ?follow)\b[^\n]{0,160}$",
            ),
            (
                "if",
                r" [^\n]{0,160}\b(?:press|hit|click|smash)(?: the)? (?:like|subscribe|follow|bell)\b[^\n]*$",
            ),
            (
                "hit press click give smash",
                r" (?:the |us a |that |it a )?(?:like|subscribe|follow|bell|thumbs)\b[^.,\n]{0,100}[.!…]*$",
            ),
            ("copy", r" (?:this |the )?(?:link|url|address)\b[^\n]{0,240}$"),
            ("follow", r" (?:the |this |these )?(?:topics?|authors?|story|series|tags?)\b[^.\n]{0,40}$"),
            (
                "twitter x facebook instagram threads bluesky linkedin youtube",
                r"\s?:\s?(?:https?://|www\.|@|/)\S{2,80}$",
            ),
            ("like", r" [^,\n]{2,50} on facebook, follow\b[^\n]{0,160}$"),
            (
                "catch get check follow track",
                (
                    rf"{UNSAID} (?:all )?(?:the )?(?:latest|live|breaking"
                    rf"|real-time)\b[^\n]{{0,140}}\b(?:news|updates|headlines)\b[^\n]{{0,60}}"
                    r"\b(?:on|at|here|from|with)\b[^\n]{0,140}$"
                ),
            ),
            ("chat", r" with us\b[^\n]{0,160}$"),
            ("let", r" friends in your social network know\b[^\n]{0,80}$"),
            ("kindly", r" share\b[^\n]{0,60}$"),
        ),
        "Follow The Bay Herald on Facebook, Instagram and X for the latest news.",
        "Follow the money, said the judge on Facebook, and asked for the books of the port.",
    ),
    Wordings(
        "subscribe",
        "to subscribe to newsletters, channels and alerts",
        (
            (
                "subscribe unsubscribe",
                (
                    rf"(?! to (?:the|a) (?:view|theory|idea|notion|principle)){UNSAID}"
                    r"(?: (?:to|now|today|here|for|via|by|on|using|and|at|from|with"
                    r"|or)\b[^\n]{0,240})?[.!:»>]?$"
                ),
            ),
            (
                "click sign_up register join opt_in get receive choose want add turn_on enable allow manage",
                rf"{UNSAID}[^\n]{{0,160}}\b{_INBOX}[^\n]{{0,160}}$",
            ),
            (
                "get receive have enjoy",
                (
                    rf"{UNSAID}[^\n]{{0,120}}\b(?:delivered|sent|e-?mailed|straight|direct(?:ly)?)"
                    r" (?:daily |weekly |straight |directly |right )*to your (?:inbox|e-?mail|phone|mobile"
                    r"|mailbox|device)\b[^\n]{0,100}$"
                ),
            ),
            (
                "don't don’t never",
                (
                    rf" miss\b{UNSAID}[^\n]{{0,120}}\b(?:{_INBOX}|sign up|subscribe|follow|{_OURS}"
                    rf"|{NETWORK}"
                    r"|stor(?:y|ies)|updates?)[^\n]{0,100}$"
                ),
            ),
            (
                "stay keep be",
                (
                    r" (?:up[ -]to[ -]date|informed|connected|tuned|updated|in the (?:know|loop)|in touch"
                    r"|ahead)\b"
                    rf"{UNSAID}[^\n]{{0,140}}\b(?:{_INBOX}|{_OURS}|{NETWORK}|apps?\b|subscrib|latest "
                    rf"(?:news|headlines|stories|updates|from|on)|with us\b)[^\n]{{0,100}}$"
                ),
            ),
            (
                "want looking like liked did_you enjoy enjoyed enjoying love interested need",
                (
                    rf"[^?\n]{{0,90}}\?{UNSAID}[^\n]{{0,160}}\b(?:sign up|subscribe|follow us|click here"
                    rf"|download|check out|newsletter|support us|join us|share it"
                    r"|buy (?:me|us) a (?:coffee|beer)|leave a tip"
                    r"|become an? (?:member|subscriber|supporter))\b[^\n]{0,160}$"
                ),
            ),
            ("enter type submit confirm provide", r" your (?:e-?mail|zip|postal)\b[^\n]{0,120}$"),
            ("check", r" your (?:inbox|e-?mail|spam)\b[^\n]{0,120}$"),
            (
                "i",
                (
                    r" (?:agree|consent|would like|want|accept|have read"
                    r"|understand)\b[^\n]{0,60}\b(?:e-?mails?|newsletters?|terms|privacy|offers|updates "
                    r"from)\b[^\n]{0,160}$"
                ),
            ),
            (
                "by",
                (
                    r" (?:entering|commenting|posting|leaving|using|providing|submitting|subscribing"
                    r"|signing|clicking|registering|joining|checking)\b[^\n]{0,120}\b(?:you|i) (?:agree"
                    r"|consent|accept|acknowledge|confirm|are (?:agreeing|opting))\b"
                ),
            ),
            (
                "you",
                (
                    r" (?:can|may) (?:unsubscribe|opt[ -]out|withdraw your consent|(?:manage|change) your "
                    r"(?:preferences|settings))\b"
                ),
            ),
            (
                "you",
                (
                    r"(?: are|[’']re| have|[’']ve) (?:now |been |successfully )*(?:subscribed|signed up"
                    r"|registered for)\b"
                ),
            ),
            (
                "we",
                (
                    r"(?: will|[’']ll)? ?(?:never|won[’']t|do not|don[’']t|promise)\b[^\n]{0,30}\b(?:spam"
                    r"|sell your|share your)"
                ),
            ),
            (
                "our the a free",
                (
                    r" (?:best of our |daily |weekly |free |bi-?weekly |\w+ ){0,3}newsletter (?:is|will"
                    r"|brings|delivers|gives|straight)\b[^\n]{0,160}$"
                ),
            ),
            ("sign_up", r" (?:to|for) (?-i:(?:the |our )?[A-Z])[^.!?\n]{2,80}$"),
            ("sign_up register", rf" (?:here|now|today|below|free|for free)\b{UNSAID}[^\n]{{0,100}}$"),
        ),
        "Sign up for the Morning Tide newsletter and get it in your inbox.",
        "Subscribed to the plan or not, the towns will pay.",
    ),
    Wordings(
        "apps",
        "to get the newspaper's app",
        (
            (
                "download install get try update available now scan",
                (
                    rf"{UNSAID}[^.\n]{{0,80}}\b(?:(?:our|the|your|its|in|free|mobile|news|iphone|ipad"
                    rf"|android|ios)"
                    r" (?:[\w'’&+-]+ ){0,4}?apps?(?: (?:for|on|from|to|now|today|here"
                    r"|and)\b[^\n]{0,100})?[.!]?$|(?:the )?(?:app store|google play|play store|apple "
                    r"store)\b[^\n]{0,100}$|qr code\b[^\n]{0,80}$)"
                ),
            ),
            (
                "open use read view watch find listen",
                (
                    rf"{UNSAID}[^.\n]{{0,80}}\b(?:(?:in|with|on|via) (?:our|the) app|our (?:[\w'’&+-]+ "
                    rf"){{0,3}}app)[.!]?$"
                ),
            ),
        ),
        "Download The Bay Herald's news app for iPhone and Android",
        "Download speeds in the village are slow, and the new app of the town does not open.",
    ),
    Wordings(
        "send",
        "to send tips, letters and corrections; to reach who wrote",
        (
            (
                (
                    "do_you have_you did_you have got know see saw seen notice noticed spot spotted find "
                    "found witnessed been_affected are_you were_you want"
                ),
                (
                    rf"{UNSAID}[^?\n]{{0,90}}\?[^\n]{{0,100}}\b(?:e-?mail|contact|get in touch|let us know"
                    rf"|tell us|send (?:us|it"
                    r"|them|your)|text us|write to us|message us|reach (?:out|us)|report it|click here"
                    r"|submit|comments below)\b[^\n]{0,200}$"
                ),
            ),
            (
                "send",
                (
                    r" (?:letters to the editor|(?:us |your |a |any |story |news |in |me |him |her "
                    r")+(?:news|story |tips?|letters?|photos|pictures|stories"
                    rf"|feedback|comments|questions|corrections|thoughts|e-?mails?|submissions|press "
                    rf"releases))\b{UNSAID}[^\n]{{0,160}}$"
                ),
            ),
            (
                "story_tip story_tips news_tip news_tips story_idea story_ideas",
                r"[^\n]{0,40}[:?@][^\n]{0,120}$",
            ),
            (
                "letters submissions comments corrections op_eds",
                (
                    r"(?: to the editor)? (?:should|must|may|can) be (?:sent|e-?mailed|submitted|addressed"
                    r"|directed)\b[^\n]{0,160}$"
                ),
            ),
            (
                "to",
                (
                    r" (?:(?:contact|reach|e-?mail|write to) (?:the )?(?:author|writer|reporter|editor"
                    r"|columnist|newsroom|this (?:reporter|writer|author))|(?:report|suggest|request) an? "
                    r"(?:error|mistake|correction|typo|clarification)|submit a letter)\b[^\n]{0,160}$"
                ),
            ),
            (
                "report suggest spotted found noticed see notice",
                (
                    r" (?:an?|any) (?:error|typo|mistake|correction|inaccuracy|problem with "
                    r"this)\b[^\n]{0,60}[?.]?$"
                ),
            ),
            ("report", r" (?:inappropriate|abuse|this (?:ad|comment|content|article|post))\b[^\n]{0,60}$"),
            (
                "contact email reach write_to follow tweet message dm text call",
                (
                    r" (?:the )?(?:author|writer|reporter|editor|columnist|newsroom|news ?desk|news "
                    r"team)s?\b"
                    rf"{UNSAID}[^\n]{{0,160}}$"
                ),
            ),
            (
                "contact email follow tweet message reach",
                (
                    r" (?:me|him|her|them|[\w.'’-]+(?: [\w.'’-]+){0,3}) ?(?:at|on|via|:"
                    r"|by)\b[^\n]{0,40}(?:@|https?:|www\.|\.com\b)[^\n]{0,80}$"
                ),
            ),
            (
                "share tell_us let_us_know give_us send_us leave_us",
                (
                    r"(?: (?:your|what you|in|about your|us))+ (?:thoughts|views?|opinions?|think"
                    r"|comments?|story|stories"
                    rf"|experiences?|reactions?|the comments?|feedback|memories"
                    rf"|tips?)\b{UNSAID}[^\n]{{0,160}}$"
                ),
            ),
            (
                "we",
                (
                    rf" (?:welcome|want to hear|would love to hear|[’']d love to hear|value your"
                    rf"|encourage) (?:your|from you|readers[’']?|letters"
                    rf"|comments)\b{UNSAID}[^\n]{{0,160}}$"
                ),
            ),
        ),
        "Have a story tip? Email tips@harbour.example.",
        "Have you seen the sea? Tell the children what it told you, the captain said.",
    ),
    Wordings(
        "support",
        "to give to the newspaper",
        (
            (
                (
                    "support supporting help fund sustain donate give contribute become make consider "
                    "your if without thanks"
                ),
                (
                    rf"(?! (?:for|from|of|among|was|is|has) ){UNSAID}[^\n]{{0,140}}\b(?:(?:independent"
                    rf"|local|quality|our|non-?profit|fearless|free|reader-funded|public[- ]service"
                    r"|community|trusted|this) (?:journalism|newsroom)|our (?:journalists|reporters)|a "
                    r"(?:paying )?(?:member|subscriber|patron|supporter)(?: today| now| here)?[.!]?$"
                    r"|patreon|paypal|readers like you)[^\n]{0,200}$"
                ),
            ),
            (
                "we",
                (
                    r" (?:rely|depend|count) on [^\n]{0,80}\b(?:readers|donations|subscribers"
                    r"|subscriptions|members)\b[^\n]{0,160}$"
                ),
            ),
            (
                "become",
                (
                    r" an? (?:[\w’']+ ){0,3}(?:member|subscriber|supporter|patron)\b(?! of\b)"
                    r"(?: (?:today|now|from|here|for|and)\b[^\n]{0,80})?[.!]?$"
                ),
            ),
            ("take vote_in vote", r" (?:in )?our (?:\w+ ){0,2}(?:poll|survey|quiz)\b[^\n]{0,60}$"),
            (
                "support fund",
                rf" (?:[a-z]+ ){{1,2}}journalism[.!]{UNSAID} [^\n]{{0,240}}$",
            ),
            ("i", r" understand and agree\b[^\n]{0,240}$"),
            (
                "support donate",
                (
                    rf"(?! (?:for|from|of)\b){UNSAID} [^\n]{{0,80}}\bjournalism (?:of|today|now|with"
                    rf"|by)\b[^\n]{{0,160}}$"
                ),
            ),
        ),
        "Support independent journalism with a monthly gift.",
        "Support for the dock workers grew on Monday, and a member of the council joined them.",
    ),
)
