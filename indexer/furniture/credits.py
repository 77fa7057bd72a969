"""Patterns of what newspapers, agencies and writers put under a text: credits, notes, sign-offs."""

import re
from typing import Final

from indexer.furniture.rules import PatternRule

# Patterns at the beginning of a line; the line goes.
CREDITS: Final[tuple[PatternRule, ...]] = (
    PatternRule(
        "paper's notes",
        "what a newspaper says about itself under its texts",
        re.compile(
            r"(?i:a version of this (?:article|story|column) (?:appears|appeared|ran) in"
            r"|do you have an opinion on the issues raised in this"
            r"|our standards\s?:|editor[’']s? note: this (?:story|article) (?:has been|was) updated"
            r"|\(?except for the headline, this (?:story|article) has not been edited"
            r"|this (?:article|story) was (?:first|originally) published (?:on|in|by|at)\b"
            r"|[-–•*(\s]{0,4}th(?:is|e) (?:article|story|report|piece|column|headline) (?:was|has been)"
            r" (?:amended|corrected|updated|revised|edited) (?:on|to|at|in|since|with|for|by)\b"
            r"|\(?this (?:story|article|version) corrects\b"
            r"|[-–•*(\s]{0,4}an? (?:earlier|previous) version of this (?:article|story|report|piece"
            r"|column|headline)\b)"
        ),
        "Our Standards: The Meridian Wire Trust Principles.",
        "Our standards are higher than theirs, the minister said.",
    ),
    PatternRule(
        "picture credits",
        "who owns a picture",
        re.compile(
            r"(?:مصدر الصورة|حقوق الصورة|صدر الصورة)\b[^.\n]{0,60}$"
            r"|(?:(?:التعليق على|شرح|تعليق) الصورة|(?i:(?:image|media|video|photo|picture) caption))\s?[،,:]"
            r"|FILE(?: PHOTO)?\s?[:–—-]\s|(?i:pictured)\s?[:–—]\s|Credit ?\.{2,3} ?(?=[A-Z])"
            r"|(?:صورة|الصورة|الصور|صور|تصوير|عدسة|كاريكاتير)\s?[:/]\s?[^.:،\n]{2,40}$"
            r"|(?i:(?:image|photo) (?:source|copyright|credit)\s*[,:][^.\n]{0,60}$"
            r"|(?:photos?|photographs?|pictures?|images?|illustrations?|credits?)\s?[:/]\s?[^.:\n]{2,60}$)"
            r"|[/(]?(?:[A-Z][\w.'’-]+ ){2,4}photos?\)?$"
            r"|[/(]?(?i:staff|courtesy|file|submitted|ap) photos?\)?$"
            r"|\(?(?i:photos?|photographs?|pictures?|images?|illustration"
            r"|file photo|screenshot)(?i: courtesy)? (?i:by|of|from|via)"
            r" [A-Z][^.\n]{2,80}$"
        ),
        "صورة: رويترز",  # picture: an agency
        "صورة: هكذا بدأ الرسام حكايته، ثم صمت طويلا قبل أن يكمل.",  # a painter begins his tale
    ),
    PatternRule(
        "agency's credits",
        "who reported, wrote and edited, at the foot of an agency's copy",
        re.compile(
            r"[(\[]?(?i:additional |further )?(?i:reporting|writing|editing|compiled|edited|production"
            r"|graphics?)"
            r"(?i: and (?:writing|editing|reporting))? (?i:by) (?:[A-Z][\w.'’-]*|and|in|at|for|with|of"
            r"|the|de|al)"
            r"(?:[\s,;:]+(?:[A-Z][\w.'’-]*|and|in|at|for|with|of|the|de|al|by|writing|editing"
            r"|reporting|additional))*[)\].]*$"
        ),
        "(Reporting by Lina Saab in Westport; Writing by Peter Holt; Editing by Ruth Cole)",
        "Reporting by the Coast Agency showed that the mine had been closed for years.",
    ),
    PatternRule(
        "ways to reach the writer",
        "a writer's address or handle under the text",
        re.compile(
            r"(?i:(?:you can )?(?:e-?mail|contact|reach|write to|follow|tweet)\b[^.!?\n]{0,80}"
            r"(?:\bat|\bon|:)\s[^\s@]{0,40}@[\w.-]{2,60}[^\n]{0,60}$"
            r"|[-–•*·\s]{0,4}(?-i:[A-Z])[\w.'’-]{1,30}(?: (?-i:[A-Z])[\w.'’-]{0,30}){0,4}"
            r" can be reached (?:at|on|by|via)\b[^\n]{0,120}$"
            r"|[\w.+-]{1,40}@[\w-]{1,40}\.[\w.-]{2,40}$"
            r"|(?:do you have|have you got|got) (?:a|any|more|an) [^.?\n]{0,60}\?[^\n]{0,80}"
            r"\b(?:e-?mail|contact|get in touch|let us know|tell us|send)\b[^\n]{0,160}$"
            r"|for more stories like this\b[^\n]{0,80}$)"
        ),
        "Write to Lina Saab at lina@harbour.example.",
        "Reach for the stars, she told them at the harbour on Sunday.",
    ),
)

NOTE_ON_TEXT: Final = PatternRule(
    "notes on the text",
    "who helped with an article, what was changed in it: part of it where a web page shows it as a paragraph",
    re.compile(
        r"(?i:[-–•*(\s]{0,4}th(?:is|e) (?:article|story|report|piece|column|headline) (?:was|has been)"
        r" (?:amended|corrected|updated|revised|first published|originally published)\b"
        r"|\(?this (?:story|article|version) corrects\b"
        r"|[-–•*(\s]{0,4}an? (?:earlier|previous) version of this (?:article|story|report|piece|column)\b"
        r"|[-–•*(\s]{0,4}editor[’']?s?[’']? note\s?[:–—-]"
        r"|[^\n]{2,240}\bcontributed (?:reporting |research )?to th(?:is|e) (?:report|article|story|piece)\b"
        r"|[-–—(\s]{0,4}with (?:additional )?(?:files|reporting|inputs?) (?:from|by)\b)"
    ),
    "This article was amended on 15 May 2021. The dam was built in 1961, not in 1951.",
    "This article was read aloud in the council, which then rose for lunch.",
)

CAPTION: Final = PatternRule(
    "captions",
    "who made a picture, at the end of what is told about it",
    re.compile(
        # in Arabic: taken by, lens, the picture, picture
        r"(?:^|[\s.!?؟…\"”’»)(\[|])(?i:photo(?:graph|s)?|pictures?|pics?|images?|illustration|file photo"
        r"|تصوير|عدسة|الصورة|صورة)(?i: credit| courtesy)?\s?[:/]\s?[^.:،\n]{2,60}[)\]]?\.?$"
        r"|[(\[](?i:photos?|pictures?|images?|illustration|courtesy) (?i:by|of|courtesy of|courtesy|via)"
        r" [^()\n]{2,60}[)\]]\.?$"
        r"|\(AP Photo\b[^()\n]{0,60}\)$|\bREUTERS/[A-Z][^\n]{2,60}$"
        r"|[(\[](?:[^()\[\]\n]{0,30}\b)?(?i:supplied|submitted|handout|file|courtesy|screengrab|screenshot"
        r"|getty|istock|alamy|shutterstock|pexels|unsplash|pixabay|wikimedia|wikipedia|flickr|stock|archive)"
        r"(?i: photos?| pics?| images?| commons)?[)\]]$"
        r"|\[[^\[\]\n:.]{2,40}/[^\[\]\n.]{2,40}\]$"
        # from the archive, Getty, networks, symbolic, handed about
        r"|\([^()\n]{0,30}(?:[أا]رشيفي?ة?|ال[أا]رشيف|[غج]يتي(?: [إا]يميج[زس])?|شترستوك"
        r"|(?:مواقع|وسائل|منصات) التواصل(?: الاجتماعي)?|تعبيرية|توضيحية|متداولة)\)$"
        r"|[^\s.!?]\s?[/—–][^\n./]{0,20}\b(?:Getty Images|Reuters|REUTERS|AFP|AP|EPA|Shutterstock)\)?$"
        r"|\bGetty Images(?:\s*/\s*[^.\n]{2,30})?\)?$"
        r"|\[[^\[\]\n.:]{4,40}, [^\[\]\n.:]{2,30}\]$"
    ),
    "Fishermen wait at the harbour stairs on Monday.Photograph: Jane Roe/Coast Agency",
    "He put the picture: a boat, a net, a bird, back on the wall and went down to the harbour.",
)
"""Asked only at the end of a line; the line goes."""

# Patterns from which everything to the end of the text goes.
TAILS: Final[tuple[PatternRule, ...]] = (
    PatternRule(
        "link of the item",
        "the newspaper's link to this item",
        re.compile(
            r"رابط (?:الخبر|المقال|الموضوع)(?: (?:ب|في |على )?(?:صحيفة|موقع|جريدة) [^:\n]{1,40})?"
            r"\s*:[^\n]{0,300}\Z"
        ),
        "نهاية الخبر.\nرابط الخبر بصحيفة المرفأ: أمطار على الساحل",  # link of the item in the newspaper
        "رابط الخبر الذي نشره الوزير لا يعمل.",  # the link that the minister posted does not work
        ("رابط ",),
    ),
    PatternRule(
        "message to the columnist",
        "how to send the columnist a text message",
        re.compile(
            r"للتواصل (?:مع الكاتب )?[أا]رسل (?:رسالة )?(?i:sms)\b[^\n]{0,200}(?:\n[^\n]{0,80}){0,6}\Z"
        ),
        "نهاية المقال.\nللتواصل مع الكاتب أرسل رسالة SMS تبدأ بالرمز (12) ثم مسافة ثم نص الرسالة إلى 12345",
        "للتواصل مع الكاتب في قريته كان لا بد من رسالة.",  # to reach the writer
        ("للتواصل ",),
    ),
    PatternRule(
        "other articles of the columnist",
        "titles of the columnist's other articles, glued together",
        re.compile(r"(?<=[.!؟?\"»”)…])\s*مقالات أخرى للكاتب(?=\S)[^\n]{0,600}\Z"),
        "انتهى القول. مقالات أخرى للكاتبالبحر والناسرسالة إلى صديق",  # other articles by the writer
        "كتب مقالات أخرى للكاتب المصري ردا عليه.",  # he wrote other articles in reply to the Egyptian writer
        ("مقالات أخرى للكاتب",),
    ),
    PatternRule(
        "features",
        "key words behind the last sentence",
        re.compile(
            r"(?:(?<=[.!؟?\"»”)…])|^)[\s\u200e\u200f\u202a-\u202e]*سمات [^.!؟?:\n]{1,150}\Z", re.MULTILINE
        ),
        "وغادر الوفد مساء. سمات أمطار الساحل الدفاع المدني",  # "features": rain, coast, civil defence
        "ومن سمات المدينة القديمة أسواقها.",  # its markets are among the old town's features
        ("سمات ",),
    ),
)

WRITERS_NOTE: Final = PatternRule(
    "writer's note",
    "who the writer is, in the last line of the text",
    re.compile(
        r"(?:(?:The )?(?:writer|author) |)(?P<name>[A-Z][\w.'’-]+(?: (?:[A-Z][\w.'’-]*|de|van|von"
        r"|al)){1,3}),? "
        r"(?:is|was|has been|covers|writes|reports|serves as)\b(?=(?P<role>[^\n]{0,120}\b(?:reporter"
        r"|correspondent"
        r"|columnist|(?:staff|freelance|senior|contributing) (?:writer|editor|journalist)|covers"
        r"|covering|editor (?:at|of|for)"
        r"|writer (?:at|for|based|who)|journalist (?:at|for|based|who|from|and))\b)?)[^\n]*$"
    ),
    "Jane Roe is a staff writer who covers ports and shipping. Follow her on Twitter @janeroe",
    "Jane Roe is the mayor of the town and will speak at the opening.",
)
"""Of the writer, whose name is ``name``; ``role`` is found when a journalist's work is named."""

# Patterns at the very end of the text.
ENDINGS: Final[tuple[PatternRule, ...]] = (
    PatternRule(
        "sign-off",
        "the agency's sign-off with the editor's letters",
        re.compile(
            r"(?:(?:(?<=[.!؟?…\"»”)\]])|(?<![^\n]))\s*[-–(\[/]*\s*(?:انتهى|إنتهى|انتهي"
            r"|النهاية)\b\s*[)\]/–-]*"
            r"(?:\s*[/ .]?\s*[\u0621-\u064a]{1,2}\b\s*){0,6}\d{0,3}"
            r"|\s[(/]?(?:انتهى|إنتهى)\s*/\s*[\u0621-\u064a]{1,3}(?:\s*[/.]\s*[\u0621-\u064a]{1,3}){0,4}\s*\d{0,3}[)/]?"
            r"|(?:(?<=[.!?\")])|(?<![^\n]))\s*[-–(\[/]+\s*(?i:ends?)\s*[)\]/–-]+|(?<![^\n])(?:ENDS?"
            r"|-30-|###))[\s.]*\Z"
        ),
        "تعي أهميته. انتهى/خ15.",  # understands its importance. ended/kh15
        "وقال إن كل شيء انتهى.",  # and he said that all was over
        ("نته", "النهاية", "END", "End", "end", "-30-", "###"),
    ),
)
