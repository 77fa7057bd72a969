"""Patterns of what a page says about itself (cookies, newsletters, rights, dates), and of its code."""

import re
from typing import Final

from indexer.furniture.rules import PatternRule

# Patterns at the beginning of a line; the line goes.
NOTICES: Final[tuple[PatternRule, ...]] = (
    PatternRule(
        "counted comments",
        "how many comments there are to an item, and by what they are shown",
        re.compile(
            r"\d{1,4} (?i:comments?|responses?|replies|thoughts?) (?i:on|to) [“\"‘'«]|(?i:we use "
            r"your sign-?up to\b|powered by\s?:?\s?[\w.][\w. ]{1,80}$|privacy notice\s?:)"
        ),
        "3 thoughts on “Fishermen wait for the tide”",
        "3 responses to the fire were too late, the inquiry found.",
    ),
    PatternRule(
        "collected news",
        "what sites that collect the news of newspapers write around it",
        re.compile(
            r"شكرا على الإبلاغ!?$|سيتم حجب هذه الصورة تلقائيا|أبلغ عن إشهار غير لائق$|(?:انقر"
            r"|اضغط) هنا لقراءة (?:الخبر|المقال) من مصدره|لا يوجد في المصدر صور|(?i:(?:news "
            r"|media |press )?release (?:id|no|number)\.?\s?:)|(?i:subscribe to (?:rss|post "
            r"comments)\b[^.\n]{0,80}$|(?:watch|vid|video|link|read)\b[^.\n]{0,40}:? "
            r"?[^.\n]{0,30}\shttps?://\S{4,200}$)|(?:تصميم|برمجة|تطوير)\s?و\s?(?:تصميم|برمجة|تطوير"
            r"|استضافة)\b[^.\n]{0,40}$|(?:شاهد|الرابط|رابط|للمزيد"
            r"|فيديو)\b[^.\n]{0,60}\shttps?://\S{4,200}$|The post .{3,200} appeared first on "
            r".{2,60}$|[^.\n]{2,40}\[(?:عدل|تعديل|edit)\]$"
        ),
        "انقر هنا لقراءة الخبر من مصدره.",  # click here to read the news at its source
        "شكرا على الإبلاغ عن الحريق، قال رجال الإطفاء للجيران.",  # thanks for reporting the fire
    ),
    PatternRule(
        "masthead",
        "who leads the newspaper",
        re.compile(
            r"(?:[^.\n:]{2,40} )?(?:رئيس مجلس الإدارة|رئيس التحرير|مدير التحرير|الإشراف "
            r"العام)\b[^.\n]{0,50}$|(?i:(?:editor[ -]in[ -]chief|publisher)\s?[:|-][^.\n]{0,50}$)"
        ),
        "رئيس التحرير: سامر الخطيب",  # editor in chief, with his name
        "رئيس التحرير السابق قال إن الصحيفة لن تغلق أبوابها هذا العام.",  # a former editor spoke
    ),
    PatternRule(
        "where the newspaper is",
        "labels of its telephone, address and mail",
        re.compile(
            r"(?:(?:ال)?(?:عنوان|هاتف|فاكس|تلفون|تليفون|جوال)|(?:ال)?بريد (?:ال)?[إا]لكتروني"
            r"|[إا]يميل|ص\. ?ب)\s?:(?!\s*[«\"“])[^.\n؟]{0,60}(?:@[^\n]{0,40})?$|(?i:(?:tel|phone"
            r"|telephone|fax|address|e-?mail)\s?:[^\n]{0,80}$)"
        ),
        "هاتف: 00961 1 555 555",  # telephone
        "عنوان: «بيت بلا سقف»، هكذا سماه صاحبه حين عرضه أول مرة.",  # title: "a house without a roof"
    ),
    PatternRule(
        "what the reader has before him",
        "what to click on; where else the page can be viewed; which item is being read",
        re.compile(
            r"(?i:click (?:on )?(?:the|this|any) [^.\n?!]{2,50}$|view (?:original )?on "
            r"\S{2,40}\.[a-z]{2,6}$)|[أا]نت ال[آا]ن (?:تتابع|تشاهد|تقر[أا]) (?:خبر|مقال"
            r"|موضوع)\b[^\n]{0,140}$"
        ),
        "Click on the ads for more",
        "Click the seat belt before you drive, the sergeant tells every driver.",
    ),
    PatternRule(
        "what a browser cannot do",
        "what a page says where its films, sounds and scripts do not run",
        re.compile(
            r"\[ad_\d\]$|(?i:click (?:above|below|on the \w+) to (?:listen|watch|read|play"
            r"|view)\b[^\n]{0,100}$|your browser does not support|(?:ie|internet explorer) "
            r"\d{1,2} is not supported|(?:please )?(?:enable|turn on) javascript|javascript (?:is"
            r"|must be) |to (?:play|view|watch|see) this (?:video|content|page"
            r"|gallery)[^.\n]{0,20} (?:you need|please|enable)|this (?:video|content|media) "
            r"(?:cannot|can not|can[’']t|could not) be (?:played|loaded|shown)|we are having "
            r"trouble (?:retrieving|loading) the|(?:an )?error (?:has )?occurred while loading)"
        ),
        "Your browser does not support the audio element.",
        "This video can show more than a book, the teacher said.",
    ),
    PatternRule(
        "rights",
        "copyright lines",
        re.compile(
            r"[(\[]?(?:(?:™ ?& ?)?©|\([cC]\)\s|(?:جميع|كافة|كل) الحقوق محفوظة|حقوق (?:النشر|الطبع"
            r"|التأليف)[^.\n]{0,20}(?:محفوظة|©)|\d{4} [^\n]{2,60}(?i:all rights reserved)"
            r"|(?i:copyright\s+(?:©|\(c\)|\d{4})|all rights reserved\b(?![^\n]*(?:\bsaid\b|,$))))"
        ),
        "جميع الحقوق محفوظة © 2016",  # all rights reserved
        "Copyright law protects the photographer, the court held.",
    ),
    PatternRule(
        "breadcrumbs",
        "the way from the front page to this one",
        re.compile(
            r"(?:الرئيسية|الصفحة الرئيسية|(?i:home))\s*[/»›>|→«‹]|(?:(?i:you are here)|أنت هنا)\s?:"
            r"|Home - (?:The )?[A-Z]\w*(?: "
            r"[A-Z]\w*){0,2}$"
        ),
        "الرئيسية » أخبار » سوريا",  # front page, news, Syria
        "Home prices rose / fell by turns.",
    ),
    PatternRule(
        "links in capitals",
        "links to other stories among the paragraphs",
        re.compile(
            r"(?:[إا]قرأ|طالع|و?أيضاً?|[إا]قرأ أيضاً?)\s?(?:\.{2,3}|…)\s?\w|(?:ALSO |MUST |NOW "
            r")?(?:READ|WATCH|SEE|LISTEN|RELATED|MORE)(?: MORE| ALSO| NEXT| HERE| TO)?\s?[:|]\s"
            r"|(?:PHOTOS?|GALLERY|PODCAST|SLIDESHOW|IN PICTURES|IN PHOTOS|DON[’']T MISS|MUST "
            r"READ)\s?[:|]\s|More:(?=[A-Z0-9“\"‘'])|(?i:(?:also read|read also|read next|related "
            r"(?:story|article|coverage))\s?[|:–-]\s)"
        ),
        "READ: Railway chief to leave in spring",
        "READ the label, says the agency: every word of it counts.",
    ),
    PatternRule(
        "page dates",
        "when the page was published or changed",
        re.compile(
            r"(?:آخر تحديث|ت[اأ]ريخ النشر|نشرت? في|نشرت? بتاريخ|تم النشر(?: في)?|أضيف "
            r"في)\s*:?\s*[^.\n]{0,60}$|(?i:(?:(?:first |last |originally )?(?:updated|modified"
            r"|published|posted)(?: on| at)?\s*:|first published (?:on|at)\b)(?:[^.\n]"
            r"|\b[ap]\.m\.?|\b[a-z]{3}\.(?= \d)){0,110}$)"
        ),
        "آخر تحديث: الاثنين 23 مايو 2016",  # last update: Monday 23 May 2016
        "Published accounts show that the port lost money.",
    ),
    PatternRule(
        "ages",
        "how long ago the page was written",
        re.compile(
            r"(?:منذ|قبل)\s+(?:حوالي )?(?:\d{1,3}\s+\w+|(?:دقيقت|ساعت|يوم|[أا]سبوع|شهر|سن[تة]"
            r"|عام)ين|(?:دقيقة|ساعة|يوم|[أا]سبوع|شهر|سنة|عام)(?: واحدة?)?)$|[A-Z][A-Za-z "
            r"]{2,24}\d{1,2} (?:minute|hour|day|week|month|year)s? ago(?=[A-Z“\"‘'])"
            r"|(?i:(?:\d{1,3}|an?|one)\s+(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?"
            r"|years?)\s+ago$)"
        ),
        "منذ 3 ساعات",  # three hours ago
        "منذ 3 ساعات والمطر يهطل على الساحل.",  # for three hours it has been raining on the coast
    ),
    PatternRule(
        "share links",
        "links that share, as a screen reader is told them",
        re.compile(
            r"(?i:(?:click to )?(?:share|e-?mail|print|tweet|pin|save|copy)\b[^.\n]{0,70}\(opens "
            r"in (?:a )?new window\))"
        ),
        "Click to share on Facebook (Opens in new window)",
        "Share prices fell (opens in London were weak).",
    ),
    PatternRule(
        "counts",
        "how often the page was read and shared",
        re.compile(
            r"(?:عدد )?(?:المشاهدات|الزيارات|القراءات|المشاركات)\s*[:(]?\s*[\d,.]{1,12}\)?$"
            r"|(?i:[\d,.]{1,9}\s?[km]?\s(?:total )?(?:shares?|views?|likes?|retweets?|reads?)(?: "
            r"today)?(?:\s?[|·•]\s?[^.\n]{0,40})?$)"
        ),
        "عدد المشاهدات: 1,234",  # number of views
        "12 views of the harbour hang in the town hall.",
    ),
    PatternRule(
        "typed tags",
        "the site's key words behind their label (hashtags are kept)",
        re.compile(
            r"(?:الوسوم|وسوم|كلمات مفتاحية|الكلمات المفتاحية|كلمات دلالية|الكلمات الدلالية"
            r"|(?i:tags?|keywords|filed (?:under|in)|labels|tagged(?: with)?|posted in|categories"
            r"|category|topics|related topics))\s*:(?=\s*\w)(?!.*[#＃])"
        ),
        "Tags: Aleppo, Syria, social media",
        "Tags: #Aleppo #Syria",
    ),
    PatternRule(
        "players",
        "the clocks of films and sounds",
        re.compile(r"\d{1,2}:\d{2}(?::\d{2})?\s?/\s?\d{1,2}:\d{2}(?::\d{2})?$"),
        "0:00 / 3:45",
        "0:00 / 3:45 were the times of the first and the last runner.",
    ),
    PatternRule(
        "affiliates",
        "that the page earns by its links",
        re.compile(
            r"(?i:(?:just a heads up,? )?(?:this (?:post|page|article|story|site)|some (?:of the "
            r")?links|(?:our|the) links|we)\b[^.\n]{0,60}\baffiliate (?:links?|partners)\b|(?:(?:if|when) "
            r"you (?:buy|click|purchase|shop)[^.\n]{0,80}, )?we (?:may|might|can) (?:earn|receive|get) "
            r"an? (?:small |affiliate )*commission\b)"
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
            r"|if\s*\([^)]*\)\s*\{|\}\s*else\b|(?:window|document|jQuery|googletag|\$)\s*[.(]"
            r"|(?:ga|gtag|fbq)\(|_gaq\b|//\s*<!\[CDATA|//\s*\]\]>|try\s*\{|return\b[^.]*;"
            r"|@(?:media|font-face|import|charset)\b|[.#][\w-]+(?:\s*[,>+~ ]\s*[.#]?[\w-]+)*\s*\{"
            r"|[a-z-]{2,30}\s*:\s*[^;:]{1,80};\s*$|\}\s*catch\b)(?=.*(?:[;{}),]|\]\]>"
            r"|CDATA\[)\s*$)|[{}();,\]\s]{1,20}$|\{{1,2}\s?[\w.]{2,40}\s?\}{1,2}$"
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
