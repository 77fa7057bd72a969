"""First names that writers have: what tells an Arabic name, which has no capitals, from a heading."""

from typing import Final

from archive.text.analyzer import fold

# Men and women: Muhammad, Ahmad, Mahmud, Hamid, Hamad and so on; glosses would say them once more.
_ARABIC: Final = """
    محمد أحمد محمود حامد حمد حمدي حمود حميد محمدو خالد علي عمر عمرو عثمان حسن حسين حسان محسن إحسان فهد
    صالح سلطان إبراهيم عماد بندر ماجد راشد رشيد رشاد رشدي متعب عادل نايف سعد سعيد سعود مسعود أسعد أسامة
    منصور نصر ناصر تركي وائل يوسف طارق ياسر ياسين سليمان سالم سليم سلمان سلام سليمة حمزة جاسر عايض جعفر
    هاني مريم مبارك بدر علاء عيسى موسى صادق نواف وليد عدنان بسام باسم باسل فارس فراس أسماء إسلام كمال جمال
    جميل إسماعيل عوض منال مساعد أمين أمينة سحر سحاب فيصل طلال مشاري عمار يحيى طاهر مرشد خلف نجيب عزيزة
    نجلاء فهيم هادي منير مروان ممدوح مازن منى منية أنور مشعل عبير فالح نورة نوره نور نورا صفوت يزيد عامر
    رائد رياض زاهر زهير زياد زيد زينب زكريا زكي بشرى بشار بشير أيمن جابر أميمة شوقي سعاد خليفة بلال فائز
    فايز ليلى ليلي قاسم فادي فؤاد بكر رمضان شعبان رجب فواز مهنا إيمان هالة هناء هند هدى هيثم هشام هيام
    ظافر عهود مسعد نذير حاتم حازم حذيفة حليمة حنان حنين فرح فرج أمل آمال فوزية فوزي نوال نبيل نبيلة نادر
    نادية ندى نزار نضال نهى نسرين نوفل نعيم نعيمة طلحة طه ماضي سكينة صلاح سامي سامر سامية سمير سميرة سمر
    سمية سيف سناء سهير سهى خليل مصطفى مجدي مجاهد معتز معاذ معن مؤيد مؤمن مها مهند مهدي ميساء ميسون مي
    ميرفت مدحت مراد مرتضى غسان غازي غادة غالية فلاح عبيد عبده عبدو عبد عائشة عاصم عاطف عارف عزت عزيز عزام
    عصام عفاف عفيف عقيل عبلة أشرف أكرم أمجد أمير أميرة أدهم أنس أنيس أيوب إلهام إلياس إدريس إياد إيهاب آدم
    آية أروى أريج أماني أنيسة بثينة برهان بهاء بسمة بدرية بوعلام تامر تغريد توفيق ثامر ثريا جاسم جبر جواد
    جودت جورج جوزيف جيهان حبيب حسام حسني حكيم حيدر خديجة خولة خلود خيري داود داليا دعاء دنيا دينا ديما
    رامي رامز رانيا رأفت رباب ربيع رحاب رزان رضا رضوان رغد رنا رندة رهف رولا روان ريم ريما ريهام زيدان
    سارة ساجدة ساهر سحنون سعدون سعدي سلمى سلوى سلاف سند سهام سهيل سوسن سومية شادي شادية شاكر شريف شريفة
    شفيق شكري شهد شيرين شيماء صابر صباح صبحي صبري صفاء صفية ضحى ضياء طالب طلعت عباس عبود عدي عطية علوي
    عواد عياد غيث فاتن فاتح فاروق فاطمة فايزة فتحي فخري فريد فريدة فضل فهمي قصي قيس كارم كاظم كامل كريم
    كريمة كنان لبنى لؤي لمى لمياء لطفي لينا لحسن لخضر مالك ماهر ماريا مجيد محجوب محفوظ مختار مرزوق مروة
    مسلم مشير مصباح مظفر معروف مفتاح منتصر منذر منصف منيرة مكي ميثم ناجي ناهد نائل نجم نجوى نزيه نسيم نشأت
    نصير نظير نعمان نهاد نهلة نيفين هبة وائلة وجدي وجيه وديع ورد وسام وسيم وضاح وفاء ولاء ياسمين يسرى يسري
    يعقوب يوسفي يونس الحسن الحسين الطاهر الهادي المهدي المختار الحبيب البشير العربي حبيبة زهرة زهراء
    مباركة فطوم أبوبكر بنت بن أبو أم آل مينا مايكل بيار الياس انطوان أنطوان شربل جان جوني روجيه ميشال
    نقولا فادية عبدالله
"""
_ENGLISH: Final = """
    aaron abigail adam adrian agnes alan albert alex alexander alexandra alfred ali alice alison allison
    amanda amber amy andrea andrew angela ann anna anne anthony antonio arthur ashley barbara barry ben
    benjamin bernard beth betty bill bob bonnie brandon brenda brent brian bruce bryan caitlin carl
    carla carlos carmen carol caroline catherine cathy chad charles charlie charlotte cheryl chloe chris
    christian christina christine christopher cindy claire clara clare colin connie craig crystal curtis
    cynthia dale dan dana daniel danielle darren dave david dawn dean deborah debra denise dennis derek
    diana diane don donald donna dorothy doug douglas duncan dylan edward edwin eileen elaine eleanor
    elizabeth ella ellen emily emma eric erica erin ethan eugene eva evan evelyn faith fiona florence
    frances francis frank fred gabriel gail gareth gary gavin gemma geoff george gerald geraldine gina
    glen glenn gloria gordon grace graham grant greg gregory hannah harold harriet harry hayley heather
    helen henry holly howard hugh ian irene isaac isabel jack jackie jacob jacqueline jake james jamie
    jan jane janet janice jason jay jean jeff jeffrey jennifer jenny jeremy jerry jesse jessica jill jim
    jimmy jo joan joanna joanne joe joel john johnny jon jonathan jordan joseph josh joshua joyce juan
    judith judy julia julian julie justin karen karl kate katherine kathleen kathryn kathy katie keith
    kelly ken kenneth kerry kevin kim kimberly kirsty kristen kyle lance larry laura lauren lawrence
    leah lee leo leon leslie liam lily linda lisa liz lorraine louis louise lucy luke lynn malcolm marc
    marcus margaret maria marie marilyn mario marion mark martha martin martina mary matt matthew
    maureen max megan melanie melissa michael michelle miguel mike mohammed molly monica morgan nancy
    naomi natalie natasha nathan neil nicholas nick nicola nicole nigel nina noah noel norman nora
    oliver olivia oscar owen pam pamela pat patricia patrick paul paula pauline penny peter phil philip
    phillip phyllis rachel ralph ray raymond rebecca richard rick rita rob robert roberta robin roger
    ron ronald rosa rose rosemary ross roy russell ruth ryan sally sam samantha samuel sandra sara sarah
    scott sean sharon sheila shirley simon sofia sophia sophie stacey stanley stella stephanie stephen
    steve steven stuart sue susan suzanne sylvia tamara tara ted teresa terry theo theresa thomas tim
    timothy tina todd tom tony tracey tracy trevor valerie vanessa vera veronica vicki victor victoria
    vincent virginia walter wayne wendy william yvonne zoe
"""
_FIRST_NAMES: Final = frozenset(fold(f"{_ARABIC} {_ENGLISH}").split())
_SERVANT: Final = fold("عبد")  # of God: the beginning of many names
_LEAST_SERVANT: Final = 6


def begins_with_first_name(line: str) -> bool:
    """Whether the first word of a line is a first name that many writers have."""
    first = fold(line.partition(" ")[0])
    return first in _FIRST_NAMES or (first.startswith(_SERVANT) and len(first) >= _LEAST_SERVANT)
