"""Patterns of what a page says about itself (cookies, newsletters, rights, dates), and of its code."""

import re
from typing import Final

from indexer.furniture_rules import PatternRule

# Patterns at the beginning of a line; the line goes.
NOTICES: Final[tuple[PatternRule, ...]] = (
    PatternRule(
        "cookies",
        "cookie notices",
        re.compile(
            r"(?:نحن )?(?:نستخدم|يستخدم (?:هذا )?(?:الموقع|موقعنا)|تستخدم هذه الصفحة) (?:ملفات )?"
            r"(?:تعريف الارتباط|الكوكيز|كوكيز)"
            r"|(?i:we (?:and our partners )?use cookies"
            r"|(?:this|our) (?:web)?site uses cookies"
            r"|(?:we and )?our (?:\d+ )?partners (?:store|use|process)\b"
            r"|by (?:continuing|using|clicking|browsing)[^.\n]{0,80}"
            r"\b(?:cookies|privacy policy|terms of use)\b)"
        ),
        "نستخدم ملفات تعريف الارتباط لتحسين تجربتك.",  # we use cookies to improve your experience
        "قالت الهيئة إن الشركة تستخدم ملفات تعريف الارتباط بلا إذن.",  # the authority said the firm does
    ),
    PatternRule(
        "subscribe",
        "invitations to newsletters and channels",
        re.compile(
            r"(?:اشترك|اشتركوا|اشتركي) (?:الآن )?(?:في|ب)\s?(?:ال)?(?:نشرتنا|نشرة البريدية|قناتنا|قناة)"
            r"|(?:تابعونا|تابعنا) (?:على|عبر|في)\b(?:[^.،\n]{0,80}\.?|[^.\n]{0,120})$"
            r"|(?:انضم|انضموا) (?:إلى|الى) (?:قناتنا|قناة|مجموعتنا)"
            r"|(?:لمتابعة|للاشتراك|للانضمام|لقراءة|لمشاهدة|للمزيد)\b[^.\n]{0,80}\b(?:اضغط|انقر|اضغطوا"
            r"|انقروا) هنا\.?$"
            r"|(?i:(?:sign up|subscribe) (?:for|to) (?:our|the|this)\b[^.\n]{0,40}"
            r"\b(?:newsletters?|channel|briefing|alerts)\b"
            r"|follow us on\b|download our app\b|click here to (?:subscribe|sign up|join|read|follow"
            r"|download|watch)\b"
            r"|(?:to )?(?:get|receive) [^.\n]{0,80}\b(?:in|to) your inbox\b"
            r"|follow [\w.'’ -]{3,40} on (?:twitter|x|facebook|instagram|bluesky"
            r"|threads)\b[^.\n]{0,60}\.?$)"
        ),
        "تابعونا على تويتر وفيسبوك",  # follow us on Twitter and Facebook
        "اشترك في المسيرة آلاف العمال.",  # thousands of workers took part in the march
    ),
    PatternRule(
        "comment form",
        "the small print of comment forms",
        re.compile(
            r"لن يتم نشر (?:عنوان )?بريدك|الحقول الإلزامية مشار|(?:التعليقات|الآراء) (?:المنشورة"
            r"|الواردة) [^.\n]{0,20}لا تعبر|"
            r"احفظ اسمي|يجب (?:عليك|أنت) (?:تكون )?(?:تسجيل الدخول|مسجل)"
            r"|(?i:your e-?mail address will not be published|required fields are marked"
            r"|you must be logged in|save my name, e-?mail|please read our comment policy"
            r"|please enter a valid e-?mail|by signing up\b|we use your sign-?up to\b"
            r"|you can unsubscribe at any|(?:comments )?powered by\s?:?\s?[\w.][\w. ]{1,80}$"
            r"|exit mobile version$"
            r"|\d{1,4} (?:comments?|responses?|replies|thoughts?) (?:on|to) [“\"‘'«]"
            r"|click (?:on )?(?:the |this )?(?:photo|picture|image)s? to (?:enlarge|zoom)"
            r"|(?:see|read) (?:the )?(?:full|whole|rest of the) (?:story|article) (?:at|on|in)\b"
            r"[^.\n]{0,60}\.?$"
            r"|(?:no comments yet\b[^\n]{0,20})?\bbe the first to (?:comment|reply|leave a|know the latest)"
            r"|you(?:[’']re| are) the first to comment"
            r"|thank(?:s| you) for (?:signing up|subscribing)|(?:please )?read our privacy (?:notice"
            r"|policy)"
            r"|privacy notice\s?:|this site is protected by recaptcha)"
        ),
        "Your email address will not be published. Required fields are marked *",
        "Your email address is the key to your accounts, the police said.",
    ),
    PatternRule(
        "collected news",
        "what sites that collect the news of newspapers write around it",
        re.compile(
            r"شكرا على الإبلاغ!?$|سيتم حجب هذه الصورة تلقائيا|أبلغ عن إشهار غير لائق$"
            r"|(?:انقر|اضغط) هنا لقراءة (?:الخبر|المقال) من مصدره|لا يوجد في المصدر صور"
            r"|(?i:(?:news |media |press )?release (?:id|no|number)\.?\s?:)"
            r"|(?i:subscribe to (?:rss|post comments)\b[^.\n]{0,80}$"
            r"|(?:watch|vid|video|link|read)\b[^.\n]{0,40}:? ?[^.\n]{0,30}\shttps?://\S{4,200}$)"
            r"|(?:تصميم|برمجة|تطوير)\s?و\s?(?:تصميم|برمجة|تطوير|استضافة)\b[^.\n]{0,40}$"
            r"|(?:شاهد|الرابط|رابط|للمزيد|فيديو)\b[^.\n]{0,60}\shttps?://\S{4,200}$"
            r"|The post .{3,200} appeared first on .{2,60}$|[^.\n]{2,40}\[(?:عدل|تعديل|edit)\]$"
        ),
        "انقر هنا لقراءة الخبر من مصدره.",  # click here to read the news at its source
        "شكرا على الإبلاغ عن الحريق، قال رجال الإطفاء للجيران.",  # thanks for reporting the fire
    ),
    PatternRule(
        "masthead",
        "who leads the newspaper",
        re.compile(
            r"(?:[^.\n:]{2,40} )?(?:رئيس مجلس الإدارة|رئيس التحرير|مدير التحرير|الإشراف العام)\b[^.\n]{0,50}$"
            r"|(?i:(?:editor[ -]in[ -]chief|publisher)\s?[:|-][^.\n]{0,50}$)"
        ),
        "رئيس التحرير: سامر الخطيب",  # editor in chief, with his name
        "رئيس التحرير السابق قال إن الصحيفة لن تغلق أبوابها هذا العام.",  # a former editor spoke
    ),
    PatternRule(
        "where the newspaper is",
        "labels of its telephone, address and mail",
        re.compile(
            r"(?:(?:ال)?(?:عنوان|هاتف|فاكس|تلفون|تليفون|جوال)|(?:ال)?بريد (?:ال)?[إا]لكتروني|[إا]يميل|ص\. ?ب)"
            r"\s?:(?!\s*[«\"“])[^.\n؟]{0,60}(?:@[^\n]{0,40})?$"
            r"|(?i:(?:tel|phone|telephone|fax|address|e-?mail)\s?:[^\n]{0,80}$)"
        ),
        "هاتف: 00961 1 555 555",  # telephone
        "عنوان: «بيت بلا سقف»، هكذا سماه صاحبه حين عرضه أول مرة.",  # title: "a house without a roof"
    ),
    PatternRule(
        "what the reader has before him",
        "what to click on; where else the page can be viewed; which item is being read",
        re.compile(
            r"(?i:click (?:on )?(?:the|this|any) [^.\n?!]{2,50}$|view (?:original )?on \S{2,40}\.[a-z]{2,6}$)"
            r"|[أا]نت ال[آا]ن (?:تتابع|تشاهد|تقر[أا]) (?:خبر|مقال|موضوع)\b[^\n]{0,140}$"
        ),
        "Click on the ads for more",
        "Click the seat belt before you drive, the sergeant tells every driver.",
    ),
    PatternRule(
        "what a browser cannot do",
        "what a page says where its films, sounds and scripts do not run",
        re.compile(
            r"[^.\n]{0,60}(?i:flash player)[^\n]{0,160}$|\[ad_\d\]$"
            r"|(?i:click (?:above|below|on the \w+) to (?:listen|watch|read|play|view)\b[^\n]{0,100}$"
            r"|your browser does not support|(?:ie|internet explorer) \d{1,2} is not supported"
            r"|(?:please )?(?:enable|turn on) javascript"
            r"|javascript (?:is|must be) "
            r"|to (?:play|view|watch|see) this (?:video|content|page|gallery)[^.\n]{0,20} (?:you need"
            r"|please|enable)"
            r"|this (?:video|content|media) (?:cannot|can not|can[’']t|could not) be (?:played|loaded"
            r"|shown)"
            r"|we are having trouble (?:retrieving|loading) the"
            r"|(?:an )?error (?:has )?occurred while loading)"
        ),
        "Your browser does not support the audio element.",
        "This video can show more than a book, the teacher said.",
    ),
    PatternRule(
        "rights",
        "copyright lines",
        re.compile(
            r"[(\[]?(?:(?:™ ?& ?)?©|\([cC]\)\s|(?:جميع|كافة|كل) الحقوق محفوظة|"
            r"حقوق (?:النشر|الطبع|التأليف)[^.\n]{0,20}(?:محفوظة|©)|"
            r"(?i:copyright\s+(?:©|\(c\)|\d{4})"
            r"|all rights reserved\b))"
        ),
        "جميع الحقوق محفوظة © 2016",  # all rights reserved
        "Copyright law protects the photographer, the court held.",
    ),
    PatternRule(
        "breadcrumbs",
        "the way from the front page to this one",
        re.compile(
            r"(?:الرئيسية|الصفحة الرئيسية|(?i:home))\s*[/»›>|→«‹]"
            r"|Home - (?:The )?[A-Z]\w*(?: [A-Z]\w*){0,2}$"
        ),
        "الرئيسية » أخبار » سوريا",  # front page, news, Syria
        "Home prices rose / fell by turns.",
    ),
    PatternRule(
        "links in capitals",
        "links to other stories among the paragraphs",
        re.compile(
            r"(?:[إا]قرأ|طالع|و?أيضاً?|[إا]قرأ أيضاً?)\s?(?:\.{2,3}|…)\s?\w"
            r"|(?:ALSO |MUST )?(?:READ|WATCH|SEE|LISTEN|RELATED|MORE)"
            r"(?: MORE| ALSO| NEXT| HERE| TO)?\s?[:|]\s"
            r"|More:(?=[A-Z0-9“\"‘'])"
            r"|(?i:(?:also read|read also|read next|related (?:story|article|coverage))\s?[|:–-]\s)"
        ),
        "READ: Railway chief to leave in spring",
        "READ the label, says the agency: every word of it counts.",
    ),
    PatternRule(
        "channels",
        "where else the newspaper can be followed",
        re.compile(
            r"(?:للمزيد|لمزيد|المزيد) من (?:الأخبار|التفاصيل)\b[^.\n]{0,20}\b(?:تابعونا|تابعنا|زوروا"
            r"|حملوا)\b"
            r"[^.\n]{0,60}$"
            r"|(?:تابعوا|تابع|للمزيد من الأخبار)\b[^.\n]{0,40}"
            r"\b(?:قناتنا|صفحتنا|صفحاتنا|حساباتنا|حسابنا|قنواتنا)\b[^.\n]{0,60}$"
        ),
        "تابعوا آخر الأخبار عبر قناتنا على تلغرام",  # follow the latest news on our channel on Telegram
        "تابعوا من قناتنا ما جرى، وقالوا إن الماء ارتفع مترا. ثم عادوا.",  # they watched from our canal
    ),
    PatternRule(
        "page dates",
        "when the page was published or changed",
        re.compile(
            r"(?:آخر تحديث|ت[اأ]ريخ النشر|نشرت? في|نشرت? بتاريخ|تم النشر(?: في)?|أضيف في)"
            r"\s*:?\s*[^.\n]{0,60}$"
            r"|(?i:(?:(?:first |last |originally )?(?:updated|modified|published|posted)(?: on| at)?\s*:"
            r"|first published (?:on|at)\b)(?:[^.\n]|\b[ap]\.m\.?|\b[a-z]{3}\.(?= \d)){0,110}$)"
        ),
        "آخر تحديث: الاثنين 23 مايو 2016",  # last update: Monday 23 May 2016
        "Published accounts show that the port lost money.",
    ),
    PatternRule(
        "ages",
        "how long ago the page was written",
        re.compile(
            r"(?:منذ|قبل)\s+\d{1,3}\s+\w+$"
            r"|[A-Z][A-Za-z ]{2,24}\d{1,2} (?:minute|hour|day|week|month|year)s? ago(?=[A-Z“\"‘'])"
            r"|(?i:\d{1,3}\s+(?:minutes?|mins?|hours?|days?|weeks?)\s+ago$)"
        ),
        "منذ 3 ساعات",  # three hours ago
        "منذ 3 ساعات والمطر يهطل على الساحل.",  # for three hours it has been raining on the coast
    ),
    PatternRule(
        "share links",
        "links that share, as a screen reader is told them",
        re.compile(
            r"(?i:(?:click to )?(?:share|e-?mail|print|tweet|pin|save"
            r"|copy)\b[^.\n]{0,70}\(opens in (?:a )?new window\))"
        ),
        "Click to share on Facebook (Opens in new window)",
        "Share prices fell (opens in London were weak).",
    ),
    PatternRule(
        "counts",
        "how often the page was read and shared",
        re.compile(
            r"(?:عدد )?(?:المشاهدات|الزيارات|القراءات|المشاركات)\s*[:(]?\s*[\d,.]{1,12}\)?$"
            r"|(?i:[\d,.]{1,9}\s?[km]?\s(?:total )?(?:shares?|views?|likes?|retweets?"
            r"|reads?)(?: today)?(?:\s?[|·•]\s?[^.\n]{0,40})?$)"
        ),
        "عدد المشاهدات: 1,234",  # number of views
        "12 views of the harbour hang in the town hall.",
    ),
    PatternRule(
        "typed tags",
        "the site's key words behind their label (hashtags are kept)",
        re.compile(
            r"(?:الوسوم|وسوم|كلمات مفتاحية|الكلمات المفتاحية|كلمات دلالية|الكلمات الدلالية"
            r"|(?i:tags|keywords|filed under))"
            r"\s*:(?!.*[#＃])"
        ),
        "Tags: Aleppo, Syria, social media",
        "Tags: #Aleppo #Syria",
    ),
    PatternRule(
        "affiliates",
        "that the page earns by its links",
        re.compile(
            r"(?i:(?:just a heads up,? )?(?:this (?:post|page|article|story|site)|some (?:of the )?links"
            r"|(?:our|the) links|we)\b[^.\n]{0,60}\baffiliate (?:links?|partners)\b"
            r"|(?:if you (?:buy|click|purchase)[^.\n]{0,80}, )?we (?:may|might|can) (?:earn|receive|get) an?"
            r" (?:small |affiliate )*commission\b)"
        ),
        "This post may contain affiliate links. See my disclosure.",
        "The affiliate links the two clubs, and their managers may earn more.",
    ),
    PatternRule(
        "logos",
        "what stands for the site's picture where pictures are not shown",
        re.compile(r"(?:(?:[Ss]ite )?[Ll]ogo|[Ss]ite icon)(?: of)? [^\W\d_a-z][^.\n]{0,30}$"),
        "Site icon Harbour Post",
        "Logo of the club is changed for the third time.",
    ),
    PatternRule(
        "instagram",
        "what is left of an embedded post",
        re.compile(r"(?i:a post shared by .{1,80}\(@)"),
        "A post shared by Harbour Post (@harbourpost)",
        "A post shared by thousands said otherwise.",
    ),
    PatternRule(
        "script",
        "lines of script and style",
        re.compile(
            r"(?:(?:var|let|const)\s+[\w$]+\s*=|function\s*[\w$]*\s*\(|\(function\b"
            r"|if\s*\([^)]*\)\s*\{|\}\s*else\b|"
            r"(?:window|document|jQuery|googletag|\$)\s*[.(]|(?:ga|gtag|fbq)\(|_gaq\b|//\s*<!\[CDATA"
            r"|//\s*\]\]>|"
            r"try\s*\{|return\b[^.]*;|@(?:media|font-face|import|charset)\b|"
            r"[.#][\w-]+(?:\s*[,>+~ ]\s*[.#]?[\w-]+)*\s*\{|"
            r"[a-z-]{2,30}\s*:\s*[^;:]{1,80};\s*$|\}\s*catch\b)"
            r"(?=.*(?:[;{}),]|\]\]>|CDATA\[)\s*$)|[{}();,\]\s]{1,20}$|\{{1,2}\s?[\w.]{2,40}\s?\}{1,2}$"
        ),
        "googletag.cmd.push(function() { googletag.display('banner'); });",
        "function follows form (or so they say in the school of architecture)",
    ),
)

# Patterns anywhere; what matches goes, the rest of the line stays.
SPANS: Final[tuple[PatternRule, ...]] = (
    PatternRule(
        "blocks of code",
        "style, script and comments with their tags",
        re.compile(r"(?is)<(script|style|noscript)\b[^>]*>.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)"),
        "قبل <style>.a{color:red}</style>",  # before
        "The tag <b> makes letters bold.",
        ("<",),
    ),
    PatternRule(
        "calls of boxes",
        "what a page's system should have put a box in for",
        re.compile(r"\[[a-z][\w-]{2,40} [a-z][\w-]{1,30}=[\"'”“″][^\]\n]{0,1500}\]"),
        "[chart-card region=”EG” title=”الحالات”]",  # cases
        "[The writer = “nobody”] was all it said.",
        ('="', "=”", "='", "=“", "=″"),
    ),
    PatternRule(
        "hidden address",
        "what a mail-hiding service leaves of an address",
        re.compile(r"\[email\s*protected\](?:\s*/\*.{0,400}?\*/)?"),
        "البريد التالي [email\u00a0protected] /* */",  # the following address
        "The email was protected by a password.",
        ("protected]",),
    ),
    PatternRule(
        "code comments",
        "comments of scripts and styles",
        re.compile(r"/\*.{0,2000}?\*/", re.DOTALL),
        "/* menu */",
        "24/7 *and* more",
        ("/*",),
    ),
    PatternRule(
        "ad calls",
        "calls that fetch advertisements",
        re.compile(
            r"\(adsbygoogle\s*=[^;\n]{0,200};|googletag\.\w[^;\n]{0,300};(?:\s*\}\);)?"
            r"|document\.write\([^\n]{0,400}?\);"
        ),
        "(adsbygoogle = window.adsbygoogle || []).push({});",
        "The adsbygoogle campaign ended.",
        ("adsbygoogle", "googletag", "document.write"),
    ),
)
