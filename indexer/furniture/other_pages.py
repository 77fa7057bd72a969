"""Wordings of pages that are no newspaper's: channels, archives, authorities, letters, players.

What all pages say to their readers is in ``forms.py`` and ``invitations.py``.
"""

from typing import Final

from indexer.furniture.patterns import Wordings

OTHER_PAGES: Final[tuple[Wordings, ...]] = (
    Wordings(
        "channels",
        "what messengers and live reports write around their posts",
        (
            ("if", r" you have telegram, you can (?:view|contact|join)\b[^\n]{0,160}$"),
            ("preview view open", r" (?:channel|group|in telegram|in channel)\W*$"),
            ("forwarded", r" from(?:\s?:)? [^.\n]{2,60}$"),
            (
                "load show view see",
                r" (?:more|earlier|older|newer|previous|\d+ new) (?:updates|posts|entries)\W*$",
            ),
            ("share copy", r" (?:this |link to (?:this )?)(?:update|post|entry)\W*$"),
            ("updates_automatically auto_updates auto_refresh auto_update", r"\b[^.\n]{0,30}$"),
            (
                "add",
                r" [^.\n]{2,40} (?:as|to) (?:a|your) preferred sources?\b[^\n]{0,140}$",
            ),
        ),
        "If you have Telegram, you can view and join Bay Notes right away.",
        "If you have Telegram, your neighbours may know about the market before you do.",
    ),
    Wordings(
        "encyclopedias and archives",
        "where a page was taken from, its categories, what readers can do with old newspapers",
        (
            ("retrieved", r" from [\"“‘']?https?://\S+$"),
            ("hidden", r" categor(?:y|ies)\s?:[^\n]{1,200}$"),
            (
                "this",
                (
                    r" (?:page|article|thread|topic|post) (?:is|has been|was) (?:now )?(?:archived"
                    r"|locked|closed)"
                    r",? (?:and |to )(?:is )?(?:no longer|new|further)\b[^\n]{0,80}$"
                ),
            ),
            ("this", r" is an archived (?:article|story|page|post|version)\b[^\n]{0,240}$"),
            (
                "this",
                (
                    r" (?:article|story|page|post) (?:is|was published) (?:now )?(?:more than|over)"
                    r" [\w ]{1,12} (?:years?|months?) (?:old|ago)\b[^\n]{0,120}$"
                ),
            ),
            (
                "all",
                (
                    r" (?:text|texts|articles?|content)\b[^.\n]{0,60} (?:is |are )?(?:available"
                    r"|licensed|published)"
                    r" under\b[^\n]{0,120}\b(?:licen[cs]e|commons)\b[^\n]{0,160}$"
                ),
            ),
            ("text", r" is available under\b[^\n]{0,160}\b(?:licen[cs]e|commons)\b[^\n]{0,160}$"),
            (
                "is",
                (
                    r" this (?:article|story|photo|picture) about (?:someone|somebody"
                    r"|something) you know\b[^\n]{0,60}$"
                ),
            ),
            (
                "order buy",
                r" an? (?:framed|printed|high[ -]resolution|digital) (?:copy|print|image)\b[^.\n]{0,40}$",
            ),
            ("article_text page_text", r"\s?:[^.\n]{0,20}\b(?:zoom|select|correct|fix)\w*\b[^.\n]{0,40}$"),
            ("cite", r" this (?:item|page|article|record)\W*$"),
            (
                "this",
                (
                    r" (?:document|article|text|content) is (?:subject to|protected by) copyright\b"
                    r"[^\n]{0,300}$"
                ),
            ),
            ("citation", r"\s?: [^\n]{10,300}\bretrieved\b[^\n]{0,200}$"),
        ),
        "This page is archived, and is no longer publicly editable.",
        "This page is archived in the town hall, where the clerk found it.",
    ),
    Wordings(
        "authorities and exchanges",
        "what the pages of ministries, councils and stock exchanges write around their releases",
        (
            ("read", r" this (?:release|page|article|story) in\s?:? ?[A-Z][^.\n]{2,120}$"),
            ("visitor visitors", r" (?:counter|count|no\.?|number)\s?:?\s?[\d, ]+$"),
            (
                "site website this_site this_website",
                (
                    r" (?:is )?(?:best viewed (?:in|at|with)|(?:designed|developed|hosted|maintained"
                    r"|owned)\b[^\n]{0,60} by)"
                    r"\b[^\n]{0,160}$"
                ),
            ),
            (
                "best",
                r" viewed (?:in|at|with) (?:\d{3,4}|any |internet|chrome|firefox|netscape)\b[^.\n]{0,80}$",
            ),
            ("link links", r"\s?:? (?:\w+\.)+\w{2,10}\b[^.\n]{0,80}$"),
            ("national", r" portal of [A-Z]\w+\W*$"),
            ("is", r" there anything wrong with this page\b[^\n]{0,30}$"),
            ("did", r" you find what you were looking for\b[^\n]{0,30}$"),
            (
                "really very",
                r"[ -]?(?:poor|bad|good)(?: (?:poor|bad|average|fair|ok|good|very good|excellent))+$",
            ),
            ("poor bad", r"(?: (?:poor|bad|average|fair|ok|good|very good|excellent)){2,}$"),
            (
                "please",
                r" (?:do not|don[’']t) include (?:any )?(?:personal|financial|sensitive)\b[^\n]{0,160}$",
            ),
            ("don't don’t", r" include (?:any )?(?:personal|financial|sensitive)\b[^\n]{0,160}$"),
            ("rns", r" (?:number|may use your ip address)\b[^\n]{0,400}$"),
            (
                "this",
                (
                    r" information is (?:provided|distributed"
                    r"|disseminated) by [^.\n]{2,60}, (?:the )?\w+ (?:news )?service\b"
                    r"[^\n]{0,400}$"
                ),
            ),
            (
                "this",
                (
                    r" (?:announcement|information) (?:is|was) (?:provided|distributed) by (?:rns|globe"
                    r"|business wire)\b"
                ),
            ),
            (
                "the_site the_website the_publisher the_exchange",
                r" is not responsible for (?:the )?(?:content|external|comments|views)\b[^\n]{0,240}$",
            ),
            ("last", r" updated (?:on |at )?[^.\n|]{4,40}\| ?visitors?\b[^\n]{0,40}$"),
        ),
        "Read this release in: Hindi, Marathi",
        "Read this release in full before you sign it, the lawyer told them.",
    ),
    Wordings(
        "letters and appeals",
        "who paid for a letter, why one gets it, what a newspaper asks its readers to give",
        (
            ("from a_word_from a_message_from", r" our (?:sponsors?|partners?|advertisers?)\W*$"),
            ("also", r" (?:this week|in this (?:issue|letter|newsletter))\W*$"),
            (
                "you're you’re you",
                (
                    r" (?:are )?(?:getting|receiving|received|got) this"
                    r"(?: e-?mail| letter| newsletter| message)?"
                    r" because (?:you(?:[’']re|[’']ve| are| have)? |we )(?:signed|ticked"
                    r"|subscribed|opted|registered|bought|agreed|asked|entered|follow|on\b"
                    r"|a (?:member|subscriber|customer)|have your)[^\n]{0,300}$"
                ),
            ),
            ("can", r" we count on (?:your|you)\b[^\n?]{0,60}\?$"),
            ("yes", r", ?i[’']?(?:ll| will| want to) (?:give|donate|help|support)\b[^\n]{0,30}$"),
            ("unlimited", r" (?:digital )?access\. [^\n]{2,80}\b(?:cancel|pause|anytime)\b[^\n]{0,30}$"),
            ("get", r" the best of [^.\n]{2,40}, (?:every|each) \w+,? in your\b[^\n]{0,40}$"),
            (
                "discover get read",
                (
                    r" the latest\b[^\n]{2,80}\b(?:over|more than|join) [\d,.]+k? (?:\w+ )?(?:subscribers"
                    r"|readers)\b[^\n]{0,160}$"
                ),
            ),
            ("how", r" does (?:this|the) (?:story|article|news|post) make you feel\b[^\n]{0,20}$"),
            (
                "this the",
                (
                    r" (?:[A-Z][\w’'-]+ ){1,5}is an? (?:reader|listener|member|community)-"
                    r"(?:supported|funded) (?:publication|newsletter|site|magazine)\b[^\n]{0,240}$"
                ),
            ),
            ("quote", r"\W{1,4}(?:report|like|reply)(?:\W{1,4}(?:share|like|reply|report))*\W*$"),
            ("mood", r" (?:meter|of the day)\W*$"),
            ("gamble", r"aware\b[^\n]{0,60}$"),
        ),
        "You're getting this because you signed up at our stall. Unsubscribe",
        "You're getting this wrong because nobody told you, the umpire said.",
    ),
    Wordings(
        "players",
        "what players, counters of closings and macros of a page print when they do not run",
        (
            ("this", r" is a modal window\b[^\n]{0,160}$"),
            (
                "the",
                (
                    r" (?:media|video|audio) (?:could not|couldn[’']t|cannot|can[’']t|failed to) (?:be )?"
                    r"(?:load|play)\w*(?:\W*$|,? (?:either )?because the (?:server|network|format|file)\b)"
                ),
            ),
            (
                "there",
                r" (?:are|is) (?:currently )?\d+ active (?:closings|alerts|closures|delays)\b[^\n]{0,100}$",
            ),
            ("error", r"\s?: (?:macro|module|plugin|script)\b[^\n]{0,120}$"),
            ("replay", r" and check\b[^.\n]{0,60}\bhere$"),
        ),
        "The media could not be loaded, either because the server or network failed.",
        "The media could not be told, either because the minister was asleep.",
    ),
    Wordings(
        "channels, archives and letters, in Arabic",
        "share this update; cite this item; was this letter sent to you; content goes on below",
        (
            # share, sharing: this update, this post
            ("شارك مشاركة انسخ", r" (?:رابط )?(?:هذا|هذه) (?:التحديث|المنشور|الخبر|التدوينة)\W*$"),
            # load, show: earlier updates
            ("تحميل عرض تحميل_المزيد", r" (?:من )?(?:التحديثات|المنشورات)(?: \w+)?\W*$"),
            ("تحديث", r" (?:تلقائي|الصفحة تلقائيا|الصفحة)\W*$"),  # automatic, the page
            ("ارسل ارسلوا", r" (?:سؤالك|سؤالا|اسئلتكم|اسئلتك|سؤالكم)\W*$"),  # send your question
            ("اقتبس", r" (?:هذه|هذا) (?:المادة|المقال|المقالة|الصفحة|البند)\W*$"),  # cite this item
            ("تنزيل تحميل", r" (?:الصورة|الصفحة|الملف|العدد|النص)\b[^.\n]{0,30}\W*$"),  # download the picture
            ("حالة", r" (?:الحقوق|حقوق النشر)\s?:[^\n]{1,60}$"),  # state of the rights
            ("الوسوم", r" التي اضافها القراء\b[^\n]{0,100}$"),  # tags that readers have added
            ("للتبليغ للابلاغ", r" عن (?:محتوى|مادة|خطا|انتهاك)\b[^\n]{0,100}$"),  # to report content
            ("هل", r" وصلتك هذه (?:النشرة|الرسالة)\b[^\n]{0,80}$"),  # did you get this letter
            ("ادع ادعوا ادعُ", r" \d+ (?:اصدقاء|صديق|من اصدقائك)\b[^\n]{0,60}$"),  # invite three friends
            ("ادعمنا ادعمونا", r" (?:بثمن|بفنجان|بمبلغ|عبر|من خلال|ب)\b[^.\n]{0,60}$"),  # support us
            ("تبرعوا تبرّعوا تبرع", r" (?:الان|لنا|هنا)\W*$"),  # donate now
            (
                "اعلان",
                r" ?[-–—:] ?(?:المحتوى|المقال|الخبر) (?:يتبع|يستمر|مستمر)\b[^\n]{0,40}$",
            ),  # the text goes on
            ("اقرا اقرأوا", r" (?:النص|المقال|التقرير|الخبر) (?:الكامل|كاملا)\W*$"),  # read the whole text
            (
                "عودة العودة",
                r" الى (?:صفحات|صفحة|العدد|الصفحة|الفهرس|القائمة)\b[^.\n]{0,30}$",
            ),  # back to the pages
        ),
        "هل وصلتك هذه النشرة من صديق؟ اشترك من هنا",  # did you get this letter from a friend? subscribe
        "هل وصلتك هذه الأخبار قبل أن تغادر القرية؟ سأل القاضي الشاهد.",  # a judge asks who knew
    ),
)
