"""English wordings of what a page says to its readers about accounts and comments.

What only subscribers can read, forms and their small print, rules for comments. Cookies are in
``consent.py``, the Arabic ones in ``forms_arabic.py``.
"""

from typing import Final

from indexer.furniture.patterns import Wordings

_TO_GO_ON: Final = (
    r"(?:subscribe|register|log ?in|sign ?in|sign up|continue|comment|read|view|access"
    r"|join|create|unlock|vote|post|reply|save|see)"
)

FORMS: Final[tuple[Wordings, ...]] = (
    Wordings(
        "paywall",
        "what only subscribers can read, and what it costs",
        (
            (
                "you you've you’ve this",
                (
                    r"\b[^\n]{0,40}\b(?:free|complimentary|monthly|premium) (?:\w+ )?(?:articles?|stories"
                    r"|limit|preview|views|reads)\b[^\n]{0,160}$"
                ),
            ),
            (
                "you you've you’ve",
                (
                    r"(?: have)? (?:reached|hit|used|read|exceeded)\b[^\n]{0,30}\b(?:article|articles"
                    r"|limit)\b[^\n]{0,120}$"
                ),
            ),
            ("you", r" have \w+ (?:free )?(?:articles?|stories|views?) (?:left|remaining)\b[^\n]{0,120}$"),
            (
                "this the our",
                (
                    r" (?:article|story|content|page|feature|post|edition|material) (?:is|are) (?:only"
                    r"|exclusively|reserved|just|currently|now|available|free|unlocked|for|not|no longer"
                    r"|to|accessible|exclusive|behind|restricted|our|a|the|all| )+(?:paid |premium "
                    r"|registered |digital |plus |[\w-]+ )?(?:subscribers?|members|paywall"
                    r"|readers)\b[^\n]{0,140}$"
                ),
            ),
            (
                "this",
                (
                    r"(?: is|[’']s) an? (?:subscriber|member|premium)s?[ -](?:only|exclusive)? ?"
                    r"(?:article|story|content|feature|post)\b[^\n]{0,80}$"
                ),
            ),
            ("limited", r"[ -]time (?:offer|only|deal)\b[^\n]{0,80}$"),
            (
                "we it",
                (
                    r"(?:[’']ve| have)? (?:noticed|see|detected|looks like)\b"
                    r"[^\n]{0,40}\bad[ -]?block\w*[^\n]{0,120}$"
                ),
            ),
            ("why", r" (?:do|am) i (?:see|seeing) (?:this |these )?ads?\b[^\n]{0,40}$"),
            ("no", r" thanks\b,?[^.\n]{0,60}$"),
            ("an", r" error (?:has )?occurred(?:\W*$|[.,!] (?:please|try|reload|refresh)\b[^\n]{0,60}$)"),
            (
                "subscriber subscribers member members premium subscriber's exclusive",
                (
                    r"[ -](?:only|exclusive|content|article|story|benefits?|to (?:subscribers"
                    r"|members))\b[^.,\n]{0,40}[.!]?$"
                ),
            ),
            (
                "already not are_you not_yet have",
                (
                    r" (?:an? |yet |have an? |got an? )*(?:\w+ )?(?:(?:subscriber|subscribed"
                    r"|registered)\b[^.\n]{0,20}|(?:member|account|subscription)\s?)\?[^\n]{0,120}$"
                ),
            ),
            (
                "start try begin claim get enjoy choose want unlock",
                (
                    r"\b[^.\n]{0,60}\b(?:free trial|unlimited (?:digital |online )?access|full access"
                    r"|digital access|digital subscription|all-access|subscription (?:offer|options|plan)"
                    r"|premium access)\b[^\n]{0,140}$"
                ),
            ),
            (
                "unlimited full digital premium all_access instant",
                (
                    r" (?:digital |online )?(?:access|subscription) (?:to (?:our|all|every|the (?:website"
                    r"|site|app))|for|from|only)\b[^.\n]{0,80}[.!]?$"
                ),
            ),
            ("cancel", r" (?:any ?time|at any time)\b[^\n]{0,60}$"),
            (
                "create register set_up",
                r"(?: for)? (?:an?|your|my) (?:free |new |online )*account\b[^\n]{0,140}$",
            ),
            ("log_in sign_in login sign_on", r" (?:or|to|with|here|now|using|for|via|as|and)\b[^\n]{0,140}$"),
            (
                "log_in sign_up register subscribe sign_in login",
                rf"(?:, ?| ?/ ?| )(?:or|to) {_TO_GO_ON}\b[^\n]{{0,140}}$",
            ),
            (
                "to subscribe",
                (
                    r"(?: to)? (?:continue|keep|finish|unlock|access|view|read) (?:reading|watching"
                    r"|viewing|this|the (?:full|rest|whole|complete|entire))\b[^\n]{0,140}$"
                ),
            ),
            ("continue keep", r" reading (?:with|by|for|this|your|after|in our|on)\b[^\n]{0,120}$"),
            (
                "to",
                (
                    r" (?:subscribe|unsubscribe|advertise|renew)\b[^\n]{0,60}\b(?:click|call|visit"
                    r"|subscription|newspaper|edition|go to|contact)\b[^\n]{0,120}$"
                ),
            ),
            (
                "to",
                (
                    r" (?:purchase|order|buy)\b[^\n]{0,40}\b(?:reprints?|copies of this|a subscription"
                    r"|(?:this|a) photo|back issues?)\b[^\n]{0,120}$"
                ),
            ),
            ("this", r" copy is for your personal,? non-?commercial use\b"),
            (
                "we've we’ve we",
                (
                    r" (?:have |are )?(?:moved|changed|updated|upgraded|improv(?:ed|ing)|launched) (?:our"
                    r"|the|to a new) (?:website|site|app|comment|privacy|terms|log)[^\n]{0,200}$"
                ),
            ),
        ),
        "This article is only available to our subscribers.",
        "This story is not for children only, for the readers of the old ones are its heroes.",
    ),
    Wordings(
        "comment form",
        "fields, buttons and small print of comment forms",
        (
            (
                "your",
                (
                    r" (?:e-?mail|name|comment|message|website)(?: address)?(?: (?:here|will (?:not"
                    r"|never) be|is never|\(|\*)[^\n]{0,140}|\s?\*?:?)$"
                ),
            ),
            (
                (
                    "name email e_mail comment website url phone subject message title captcha nickname "
                    "first_name last_name"
                ),
                (
                    r"(?: address)? ?(?:\*|\((?:required|optional|will not be published|not published"
                    r"|kept private)[^)\n]{0,40}\))[^\n]{0,60}$"
                ),
            ),
            ("required", r" fields? (?:are|is) (?:marked|indicated)\b[^\n]{0,40}$"),
            ("fields", r" (?:marked|with)\b[^\n]{0,40}\b(?:required|mandatory)\b[^\n]{0,20}$"),
            (
                "you",
                (
                    r" (?:must|need to|have to|can|may) (?:be (?:logged|signed|a (?:member|subscriber"
                    r"|registered user) to (?:comment|post|read|view))|log ?in|sign in|register (?:or|to "
                    r"(?:comment|post|read|view))|enable (?:javascript|cookies)|use these "
                    r"html)\b[^\n]{0,120}$"
                ),
            ),
            (
                "you",
                (
                    r" are (?:commenting using|not logged in|logged in|posting as|currently (?:not "
                    r")?(?:logged|signed))\b[^\n]{0,100}$"
                ),
            ),
            ("logged", r" in as\b[^\n]{0,60}$"),
            ("save", r" my (?:name|details|information|data)\b[^\n]{0,140}$"),
            ("notify", r" me (?:of|when|by|about|via)\b[^\n]{0,80}$"),
            (
                "read see view follow check consult review",
                (
                    r" (?:our|the|these|all) (?:full |complete |[\w.]+ ){0,2}(?:comment(?:s|ing)?"
                    r"|community|moderation|house|posting|discussion|privacy|cookie|terms) (?:policy"
                    r"|policies|guidelines|rules|standards|notice|statement|of (?:use|service)|and "
                    r"conditions)\b[^\n]{0,140}$"
                ),
            ),
            (
                "comments comment commenting discussion",
                (
                    r" (?:are|is|has been|have been|on this (?:story|article|post)|for this|may be|must"
                    r"|will be|with|posted|left|below|that|using|policy|guidelines|section|thread|rules"
                    r"|moderation|by|as|data|author|body|here|now)\b[^.\n]{0,30}\b(?:closed|moderat\w+"
                    r"|disabled|off|unavailable|not (?:allowed|available|accepted|enabled)|opinions? of"
                    r"|solely|those of|responsib\w+|removed|review\w*|deleted|edited|approved?|guidelines"
                    r"|policy|powered|facebook|disqus|loading|rules|guest|form|processed)\b[^\n]{0,200}$"
                ),
            ),
            (
                "leave post add write submit make share read view see hide show load start join enter type",
                (
                    r" (?:in )?(?:a |an |the |your |all |more |new |our |\d+ )*(?:comments?|reply|replies"
                    r"|responses?|feedback) (?:below|here|now|on (?:this|our)|section|using|in the "
                    r"(?:comments?|box|form)|about this|\(|box|as|and|or|policy|\d)[^\n]{0,80}$"
                ),
            ),
            (
                "join start",
                (
                    r" (?:in )?(?:the |a |our )(?:conversation|discussion|debate) (?:below|here|now|on "
                    r"(?:our|this|facebook|twitter|x\b)|in the comments|with other readers|by "
                    r")[^\n]{0,80}$"
                ),
            ),
            (
                "did_you how",
                (
                    r" (?:(?:do|did|would) you )?(?:like|enjoy|feel|rate|find)\b[^?\n]{0,20}"
                    r"\b(?:this|the|our) (?:article|story|page|post|video|episode)\s?\?[^\n]{0,60}$"
                ),
            ),
            ("enjoyed liked like", r" (?:this|the|our) (?:piece|article|story|post|read|essay)\s?\?$"),
            ("have got", r" something to (?:say|add|share)\s?\?[^\n]{0,80}$"),
            ("what", r"[’']?s? (?:is )?your (?:opinion|view|take|reaction)(?: on this)?\s?\?$"),
            (
                "comments",
                r" (?:that |which |with |in )?[^.\n]{0,60}\b(?:not|never) (?:be )?(?:published|approved)\W*$",
            ),
            (
                "no one",
                (
                    r" (?:comments?|responses?|replies|reply|thoughts?) (?:yet|so far|posted|found"
                    r"|available yet|have been (?:posted|made)|\(|(?:to|on|for) (?:this"
                    r"|[“\"‘']))[^\n]{0,140}$"
                ),
            ),
            (
                "be",
                (
                    r" the first (?:one |person )?to (?:comment|reply|respond|leave|post|write|review"
                    r"|share|like|know|rate|react|vote)\b[^\n]{0,80}$"
                ),
            ),
            (
                "there",
                r" (?:are|is) (?:currently |no |\d+ |be )+(?:comments?|replies|responses?)\b[^\n]{0,80}$",
            ),
            ("you're you’re", r" the first to comment\b[^\n]{0,20}$"),
            (
                "have what's what’s what do_you tell us weigh",
                (
                    r"\b[^.\n]{0,100}\b(?:your (?:say|opinion|view|take|thoughts)|think|agree|know"
                    r"|in)\b[^.?\n]{0,40}[?.!,:]? ?(?:[^\n]{0,60}\b(?:comments? (?:below|section)|in the "
                    r"comments|letters@|tell us|let us know|comment below|share your)\b[^\n]{0,100})$"
                ),
            ),
            (
                "let",
                (
                    r" us know\b[^\n]{0,120}\b(?:comments?|below|e-?mail|facebook|twitter|think|@|poll"
                    r"|tweet)[^\n]{0,80}$"
                ),
            ),
            (
                "thank thanks",
                (
                    r"(?: you)? for (?:signing|subscribing|reading(?: (?:our|this|the|[A-Z]))?|registering"
                    r"|visiting (?:our|us|the site|this)|your (?:feedback|comment|subscription|submission"
                    r"|registration)|joining us|commenting)\b[^\n]{0,140}$"
                ),
            ),
            (
                "this our",
                (
                    r" (?:site|website|form|page|blog|forum|comment section|comments section|discussion"
                    r"|conversation) (?:is (?:protected|moderated|using|monitored|now closed)|uses "
                    r"(?:akismet|recaptcha|cookies)|are moderated|has been closed)\b[^\n]{0,200}$"
                ),
            ),
            (
                "learn",
                r" (?:how your comment|more about (?:how we|cookies|our (?:privacy|cookie)))\b[^\n]{0,120}$",
            ),
            (
                "please",
                (
                    r" (?:read our|enter (?:your|a valid|an? e-?mail|the (?:code|characters|text|letters))"
                    r"|fill (?:in|out)? ?(?:this|the|your|all)|keep (?:your |all )?comments?|be "
                    r"(?:respectful|civil|polite|nice)|refrain from (?:posting|adding|using|personal)"
                    r"|note that comments|do not (?:post|use) (?:any |the |your )?(?:comments|links|html"
                    r"|profan|caps|offensive|real name)|avoid (?:obscene|vulgar|profan|personal attacks"
                    r"|posting|all caps)|report (?:abus|inappropriate|any (?:abus|comment)|this comment)"
                    r"|try again|check your (?:inbox|e-?mail|spam|internet|connection)|wait(?:\W*$| while"
                    r"| a moment)|leave this (?:field|blank)|log ?in|sign (?:in|up)|register (?:or|to "
                    r"(?:comment|read|view|post))|enable (?:javascript|cookies)|turn (?:off|on) (?:your "
                    r"|the )?(?:caps|ad|javascript)|verify (?:you|that you|your)|confirm you|select (?:an?"
                    r"|your) (?:country|option|language|valid)|upgrade your|disable your|allow (?:cookies"
                    r"|notifications|ads)|consider (?:turning|disabling|whitelisting|supporting"
                    r"|subscribing|donating))\b[^\n]{0,240}$"
                ),
            ),
            (
                "sort",
                (
                    r"(?:ed)? by\s?:?(?: (?:best|newest|oldest|most|top|popular|date|relevance|default))?\b"
                    r"[^.\n]{0,40}$"
                ),
            ),
            ("newest oldest best most", r"(?: \w+)? first$|(?: (?:newest|oldest|voted|recent|liked))+$"),
            ("post", r" was not sent\b[^\n]{0,60}$"),
            (
                "sorry",
                (
                    r",? (?:your blog cannot share|comments (?:are|have)|this (?:page|content|video"
                    r"|feature|article)|the page|we could(?: not|n[’']t) find|you must|no (?:results"
                    r"|posts))\b[^\n]{0,140}$"
                ),
            ),
            ("email", r" check failed\b[^\n]{0,40}$"),
            (
                "something",
                r" went wrong(?:\W*$|[.,!] (?:please|try)\b[^\n]{0,60}$| (?:while|on our)\b[^\n]{0,60}$)",
            ),
            ("fill", r" (?:in|out) (?:your details|the form|this form|your)\b[^\n]{0,100}$"),
            ("characters", r" (?:left|remaining)\b[^\n]{0,20}$"),
            ("enter", r" the (?:characters|code|text|letters|word)\b[^\n]{0,60}$"),
            ("prove", r" (?:that )?you[^\n]{0,20}\bhuman\b[^\n]{0,20}$"),
            ("are", r" you (?:a )?(?:human|robot)\b[^\n]{0,30}$"),
            (
                "was is did did_you",
                (
                    r"(?: you)?(?: find)? (?:this|the|our) "
                    r"(?:page |article |story |answer |information |content )?(?:\w+ ){0,2}"
                    r"(?:helpful|useful|interesting|answer your questions?)\s?\?[^\n]{0,60}$"
                ),
            ),
            ("reblogged reblog", r"(?: this)? (?:on|from)\b[^\n]{0,80}$"),
            ("pingback trackback pingbacks trackbacks", r"\s?(?::|are|and|url|\()[^\n]{0,160}$"),
            ("exit", r" mobile version$"),
            ("comments blog_comments discussion", r" powered by\b[^\n]{0,40}$"),
            (
                "we",
                (
                    r" (?:reserve the right to|will (?:remove|delete|review|not publish)|do not (?:publish"
                    r"|tolerate|accept)|moderate|review all|have (?:temporarily )?(?:closed|disabled"
                    r"|suspended|removed))\b[^\n]{0,60}\bcomment(?:s|ing|ers)?\b[^\n]{0,200}$"
                ),
            ),
            (
                "no",
                (
                    r" (?:html tags|profan\w+|profane language|name-calling|personal attacks"
                    r"|spam)\b[^\n]{0,120}$"
                ),
            ),
            ("web_page_addresses lines_and_paragraphs allowed_html", r"\b[^\n]{0,160}$"),
            ("a", r" link has been (?:sent|posted|copied|e-?mailed)\b[^\n]{0,100}$"),
            (
                "to",
                (
                    r" find out more about [^\n]{0,60}\b(?:commenting|comments|cookies|guidelines"
                    r"|privacy)\b[^\n]{0,140}$"
                ),
            ),
            (
                "your",
                (
                    r" browser (?:does not|doesn[’']t|is (?:not|out|outdated)|has javascript|may "
                    r"not)\b[^\n]{0,300}$"
                ),
            ),
            (
                "please",
                (
                    r" (?:download|use) (?:a|an|the latest|another|one of) "
                    r"[^\n]{0,60}\bbrowsers?\b[^\n]{0,200}$"
                ),
            ),
            ("story", r" first published\b[^\n]{0,80}$"),
            ("text_ad", r"\s?:[^\n]{0,160}$"),
        ),
        "Your email address will not be published. Required fields are marked *",
        "Your email address is the key to your accounts, the police said.",
    ),
)
