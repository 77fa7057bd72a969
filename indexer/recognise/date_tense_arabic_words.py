"""The Arabic words by which a weekday is told to be behind, ahead, or no day at all.

Tables only; ``date_tense_arabic.py`` reads them. Verbs stand as "he did" and "he does", the other persons are
made of these. Every row has its English above it.
"""

from typing import Final

PAST: Final = (
    # said, reported, confirmed, added, explained, revealed,
    # stated, pointed to, drew attention, cited, informed
    "قال أفاد أكد أضاف أوضح كشف صرح أشار لفت أورد أبلغ",
    # told, admitted, denied, claimed, alleged, condemned (two), denounced (three), criticised, accused.
    "روى اعترف نفى زعم ادعى دان أدان استنكر ندد شجب انتقد اتهم",
    # wrote, tweeted, showed, issued, announced aloud, stressed, considered, saw, described, expressed (two)
    "كتب غرد أظهر أصدر أذاع شدد اعتبر رأى وصف أعرب أبدى",
    # mentioned, aired, was aired, documented, registered, counted, observed, contacted, answered, telephoned
    "ذكر بث أذيع وثق سجل أحصى رصد اتصل أجاب هاتف",
    # happened, came about, ran, broke out, exploded, fell,
    # collapsed, burned, overturned, collided, crashed, sank
    "وقع حصل جرى اندلع انفجر سقط انهار احترق انقلب اصطدم تحطم غرق",
    # broke out (two, of fires), swept, boomed, lasted, went on (fighting), flared up, set out
    "شب نشب اجتاح دوى دام دار اشتعل انطلق",
    # was hit, died (three), was martyred, met (two), claimed (lives),
    # left (dead), caused (two), ended, led, survived.
    "أصيب توفي توفى مات استشهد لقي لقى أودى أوقع تسبب أسفر قضى أدى نجا",
    # attacked, targeted, raided, stormed, besieged, launched, fired, clashed, assaulted, searched, murdered
    "هاجم استهدف أغار اقتحم حاصر شن أطلق اشتبك اعتدى داهم اغتال",
    # destroyed, burned down, kidnapped, held, freed, arrested,
    # stopped, confiscated, controlled, took, liberated
    "دمر أحرق اختطف احتجز أفرج اعتقل أوقف صادر سيطر استولى حرر",
    # withdrew, entered, left, returned, arrived, headed, visited and
    # travelled, crept in, escaped, was displaced, fled
    "انسحب دخل غادر عاد وصل توجه زار سافر تسلل هرب نزح فر",
    # met (two), received, saw off, inspected, attended, took part, presided, sponsored, opened, inaugurated
    "التقى اجتمع استقبل ودع تفقد حضر شارك ترأس رعى افتتح دشن",
    # concluded, celebrated, took over, received, hosted, set up, signed
    "اختتم احتفل تسلم استلم استضاف أقام أبرم",
    # won, lost, beat (two), scored, qualified, was crowned, contested, achieved, finished, snatched
    "فاز خسر هزم تغلب أحرز تأهل توج خاض حقق أنهى انتزع",
    # rose (two), fell (two), closed, jumped, exceeded, settled, grew, came down, recovered, widened, passed
    "ارتفع ازداد انخفض هبط أغلق قفز تجاوز استقر زاد نزل انتعش اتسع تخطى",
    # demonstrated, protested, marched, chanted, crowded, sat in, struck work, ventured, did, resigned, sacked
    "تظاهر احتج سار هتف احتشد اعتصم أضرب أقدم قام استقال أقال",
    # went out, began, ended, went on, stopped, resumed, adopted, endorsed, elected, was convicted, executed
    "خرج بدأ انتهى استمر توقف استأنف أقر صادق انتخب أدين أعدم",
    # sent, gave, presented, delivered, obtained, found,
    # discovered, watched, heard, received, could, succeeded
    "أرسل أعطى قدم ألقى نال عثر اكتشف شاهد سمع تلقى تمكن نجح",
    # failed (two), tried, embarked on, took over, carried out (two), buried, rescued, put out
    "فشل أخفق حاول باشر تولى نفذ أجرى شيع أنقذ أخمد",
    # foiled, defused, shot down, cost, used, gathered, spread, poured in, was exposed, became, became clear
    "أحبط أبطل أسقط كبد استخدم تجمع انتشر توافد تعرض أصبح تبين",
    # was done, came (two), was cut, moved, was born, recovered, took, stepped aside, brought down
    "تم جاء أتى انقطع انتقل ولد استعاد اتخذ تنحى أطاح",
    # adopted, dominated, stepped up, eased, mocked, gave (a concert), sang, praised; the death of (two)
    "تبنى هيمن كثف خفف سخر أحيا غنى أشاد مقتل مصرع",
    # grew fierce, lined up, reviewed, welcomed, praised, congratulated
    "احتدم اصطف استعرض رحب أثنى هنأ",
    # surrounded, blew up, robbed, bought, sold
    "طوق نسف سرق اشترى باع",
    # anchored, passed away, threw, plunged, handed out, took
    "رسا مضى رمى هوى وزع أخذ",
    # broke down, stumbled, was late, testified, sailed, took off, led, made do, apologised, insisted, swept
    "تعطل تعثر تأخر أدلى أبحر أقلع قاد اكتفى اعتذر أصر اكتسح",
    # renewed, repeated, noted, alerted, addressed, questioned, referred
    "جدد كرر نوه نبه خاطب استجوب أحال",
    # acquitted, cleared, chased, slid, flooded
    "برأ أخلى طارد انزلق غمر",
    # was, went on being, had become, saw, joined, disappeared, reached, struck, poured, was resumed, was held
    "كان ظل بات شهد انضم اختفى طال ضرب هطل استؤنف أقيم",
)

PAST_OF_PLANS: Final = (  # what is announced may be ahead
    # announced, decided, called for, demanded, fixed, warned,
    # expected, agreed, postponed (two), prolonged, cancelled.
    "أعلن قرر دعا طالب حدد حذر توقع اتفق أجل أرجأ مدد ألغى",
    # consented, was decided, summoned, threatened, promised,
    # pledged, proposed, thought likely, urged, appealed
    "وافق تقرر استدعى هدد وعد تعهد اقترح رجح حث ناشد",
    # advised, charged, planned, prepared (two), nominated, debated, made ready
    "نصح كلف خطط أعد استعد رشح ناقش جهز",
    # waited, intended, made it a condition, requested, thought fit
    "انتظر اعتزم اشترط التمس ارتأى",
)

PAST_LIKE_NOUNS: Final = (  # "he killed" is written like "a killing"
    # killed, wounded, shelled, held, discussed, judged, cut, raised, carried, refused, expelled
    "قتل جرح قصف عقد بحث حكم قطع رفع حمل رفض طرد",
    # dismissed, deposed, published, moved, granted, opened,
    # replied, kidnapped, pushed, left, stabbed, took off
    "فصل عزل نشر نقل منح فتح رد خطف دفع ترك طعن نزع",
    # imposed, demolished, repelled, arrested, seized, retreated, exchanged, drew, escalated, was repeated
    "فرض هدم صد قبض ضبط تراجع تبادل تعادل تصاعد تكرر",
    # was buried, was issued
    "دفن صدر",
    # streamed in, commented, reached, gained, asked, ordered, played, shook, organised, passed round
    "تدفق علق بلغ ربح طلب أمر لعب هز نظم تداول",
)

# Blew up, appeared, crossed, appointed, stood (in court),
# passed, looked into, began to, happened, left behind,
# topped, advanced, continued, dispersed, camped: as "he did" they are prepositions, nouns or "she does".
PAST_AS_SHE_DID: Final = ("فجر ظهر عبر عين مثل مر نظر راح حدث خلف تصدر تقدم تواصل فرق خيم",)

ARRANGED: Final = (  # with a weekday the present tells what is arranged
    # holds, convenes, sets out, begins, opens, is held, hosts,
    # houses, organises, sponsors, inaugurates, sets up
    "يعقد ينعقد ينطلق يبدأ يفتتح يقام يستضيف يحتضن ينظم يرعى يدشن يقيم",
    # meets, faces, contests, plays, concludes, resumes, leaves,
    # travels, heads for, visits, votes, elects, opens, runs
    "يجتمع يواجه يخوض يلعب يختتم يستأنف يغادر يسافر يتوجه يزور يصوت ينتخب يفتح يجري",
)
PRESENT: Final = (  # any other present
    # says, confirms, wants, works, continues, demands, sees and
    # can, must, seeks, includes, represents, witnesses
    "يقول يؤكد يريد يعمل يواصل يطالب يرى يمكن يجب يسعى يشمل يمثل يشهد",
    # aims, targets, considers, carries, remains, supports, needs, means, tries, leads, accuses, threatens
    "يهدف يستهدف يعتبر يحمل يبقى يدعم يحتاج يعني يحاول يقود يتهم يهدد",
    # shells, launches, brings back, recovers, arrives, meets, receives, issues, presents, ends, goes on (two)
    "يقصف يشن يعيد يستعيد يصل يلتقي يستقبل يصدر يقدم ينتهي يستمر يتواصل",
    # announces, reveals, stipulates, contains, decides, permits,
    # leads, allows, takes part, is, stays, becomes, is done
    "يعلن يكشف ينص يتضمن يقضي يسمح يؤدي يتيح يشارك يكون يظل يصبح يتم",
    # suffers, circles, uses, takes, comes (two), goes out,
    # returns, passes, exceeds, expects, believes, asks, calls.
    "يعاني يدور يستخدم يستغرق يأتي يجيء يخرج يعود يمر يتجاوز يتوقع يعتقد يطلب يدعو",
    # points to, mentions
    "يشير يذكر",
)
NEXT: Final = ("سوف لن",)  # will, will not
PLANNED: Final = (
    # likely, possible, hoped, fixed (five forms), arranged, awaited (four forms), expected (two forms)
    "المرجح المحتمل المؤمل المقرر المقررة مقرر مقررا مقررة المزمع المرتقب المرتقبة المنتظر المنتظرة المتوقع",
    "المتوقعة",
    # he, she and they intend to; mean to, prepare to, wait for, look out for, expect, get ready
    "يعتزم تعتزم يعتزمون ينوي تنوي يستعد تستعد ينتظر تنتظر يترقب تترقب يتوقع تتوقع يتأهب تتأهب",
)
WAS: Final = ("كان كانت وكان وكانت يكن تكن",)  # was (he, she; with "and"; behind "not")
CLAUSE: Final = (
    # that (with "and", with pronouns), because, if (two), in order to (two)
    "أن بأن وأن وبأن أنه بأنه وأنه أنها بأنها وأنها أنهم بأنهم وأنهم لأن لأنه لأنها لو إذا كي لكي",
    # who and which (seven forms), is not (two)
    "التي الذي الذين اللذين اللتين والتي والذي ليس ليست",
)

IF: Final = "لو إذا ولو وإذا لولا"  # if (two, with "and"), but for

TIMES: Final = ("يوم نهار يومي هذا منتصف باكر",)  # day, daytime, the two days, this, middle, early
TWO_DAYS: Final = "يومي"  # the two days
# Dawn, morning, evening, noon, afternoon, night (two), forenoon, sunset, mid-morning, evening party
HOURS: Final = ("فجر صباح مساء ظهر عصر ليل ليلة صبيحة مغرب ضحى أمسية",)
NOON: Final = ("ظهر منتصف",)  # noon, middle: "after noon" is a time of day
AFTER_BEFORE: Final = ("بعد قبل",)  # after, before
WEEKDAYS: Final = ("الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد الثلثاء الاربعا",)  # Monday to Sunday

SINCE: Final = "منذ ومنذ مذ"  # since, and since
FROM: Final = "من ومن"  # from, and from
TO: Final = "إلى حتى لغاية"  # to, until, up to
FOR_DAY: Final = ("ليوم لصباح لمساء لجلسة لفجر",)  # for the day, morning, evening, session, dawn
STARTING: Final = ("اعتبارا ابتداء بدءا بدء بداية انطلاقا وابتداء واعتبارا",)  # as of, beginning with
POSTPONED: Final = (
    # postponed (two; he, she, was), postponement (two), prolonged, prolongation, fixed
    "أجل أجلت تأجل تأجلت تأجيل أرجأ أرجأت إرجاء وأجل وأجلت مدد مددت تمديد حدد حددت",
    # gave time (he, she, they; to him, her and them), gives it (he, she), time given
    "أمهل أمهلت أمهلوا أمهله أمهلته أمهلها أمهلتها أمهلهم أمهلتهم يمهل تمهل مهلة المهلة",
)

NO_DAYS: Final = (  # before a weekday that is none, or that other words tell
    # every, days of (two), between, both (two), one of,
    # after (four), before (two), on, about, with, except (four)
    "كل أيام وأيام بين كلا كلتا أحد بعد وبعد عقب بعيد قبل قبيل عن على مع سوى غير عدا وعدا",
    # eve (two spellings), the day after
    "عشية عشيه غداة",
    # prayer, prayers, sermon (three), sermons, preacher and
    # preachers, sura, mosque (two), mosques (two), imam, imams.
    "صلاة صلوات خطبة خطبتي خطيب خطب خطباء سورة مسجد جامع مساجد جوامع إمام أئمة",
    # pulpit, pulpits, prayer hall, bath, merit, customs, holiday (four)
    "منبر منابر مصلى غسل فضل سنن إجازة عطلة إجازتي عطلتي",
    # yesterday (three), today, tomorrow (two), "the first" of "the day before yesterday"
    "أمس الأمس البارحة اليوم غدا غد الأول أول",
    # market, street, quarter, village, town, city, district, governorate, centre, club, spring, valley, mount
    "سوق شارع حي قرية بلدة مدينة منطقة محافظة مركز نادي عين وادي جبل",
    # dam, well, square (two), stadium, coffee house, palace, house,
    # family (two), clan, son (two), father, daughter, mother.
    "سد بئر ساحة ميدان ملعب مقهى قصر بيت أسرة عائلة آل بن ابن أبو بنت أم",
    # meeting place, forum, circle, group, paper (two), channel, programme, supplement, issue
    "ملتقى منتدى ديوانية مجموعة جريدة صحيفة قناة برنامج ملحق عدد",
    # falls on (five forms), member (of a society of nearly that name), the One (of God)
    "وافق يوافق توافق صادف يصادف عضو الواحد",
    # match, encounter, meeting, summit, elections, confrontation, final, round, date, league, duo
    "مباراة لقاء اجتماع قمة انتخابات مواجهة نهائي جولة موعد دوري ثنائي",
    # vote (two), referendum (two), polling.
    "تصويت التصويت استفتاء الاستفتاء الاقتراع",
    # sheikh, mister, doctor, engineer, professor, captain (two) and
    # major (two), colonel, brigadier, general (two).
    "الشيخ السيد الدكتور المهندس الأستاذ الكابتن النقيب المقدم العقيد العميد اللواء",
)
GIVEN_NAMES: Final = (  # before a weekday that is a family's name
    # Muhammad, Ahmad, Ali, Abdullah (joined, apart), Abdulaziz and
    # Abdulrahman, Khalid, Saad, Fahd, Sultan, Salih
    "محمد أحمد علي عبدالله الله عبدالعزيز العزيز عبدالرحمن الرحمن خالد سعد فهد سلطان صالح",
    # Nasir, Sulayman, Ibrahim, Yusuf, Hasan, Husayn, Umar, Mansur, Turki, Saud, Faysal, Bandar, Majid, Walid
    "ناصر سليمان إبراهيم يوسف حسن حسين عمر منصور تركي سعود فيصل بندر ماجد وليد",
    # Sami, Jamal, Hamad, Mubarak, Rashid, Hani, Ziyad, Yasir, Adil, Mishal, Nawaf, Jasim, Isa, Tariq, Badr
    "سامي جمال حمد مبارك راشد هاني زياد ياسر عادل مشعل نواف جاسم عيسى طارق بدر",
    # Muadh, Anas, Mazin, Hisham, Isam, Hatim, Raid, Salim,
    # Jafar, Kazim, Rida, Abbas, Mahdi, Habib, Sadiq, Zaki
    "معاذ أنس مازن هشام عصام حاتم رائد سالم جعفر كاظم رضا عباس مهدي حبيب صادق زكي",
    # Musa, Nabil, Imad, Basim, Ayman, Zuhayr, Nayif, Mutib,
    # Musaid, Said, Mahmud, Mustafa, Hamid, Usama, Ghazi
    "موسى نبيل عماد باسم أيمن زهير نايف متعب مساعد سعيد محمود مصطفى حامد أسامة غازي",
    # Fatima, Sara, Nura, Maryam, Huda, Hind, Layla, Amal, Mona, Salma, Latifa, Aisha
    "فاطمة سارة نورة مريم هدى هند ليلى أمل منى سلمى لطيفة عائشة",
)

FOR_WHAT: Final = (  # a purpose, or what is still to come
    # to face, to meet (two), to hold, to attend, to take part,
    # to carry out, to set up, to organise, to contest
    "لمواجهة لملاقاة للقاء لعقد لحضور للمشاركة لإجراء لإقامة لتنظيم لخوض",
    # to begin, for the match (three), to vote, to elect,
    # to choose, to open, to resume, to receive, for elections
    "لبدء لمباراة لمباراته للمباراة للتصويت لانتخاب لاختيار لافتتاح لاستئناف لاستقبال لانتخابات",
    # readying (four forms), preparing (three), being ready,
    # looking out, waiting for (two), in case of, as a date
    "استعدادا استعداد استعداداته استعداداتها تحضيرا تحضيرات تمهيدا تأهبا ترقبا بانتظار انتظار تحسبا موعدا",
    "قبل وقبل قبيل لحين",  # before (three), until
)
AFTER_EVENTS: Final = "بعد إثر عقب منذ غداة"  # after (three), since, the day after: what follows has happened
BLOWS: Final = (  # nobody tells of them before they come
    # Killing (two), explosion (two), explosions, attack and
    # "the attack", assassination, arrest, raid, raids, shelling.
    "مقتل قتل انفجار تفجير انفجارات هجوم الهجوم اغتيال اعتقال غارة غارات قصف",
    # earthquake, accident, collapse, sinking, crash, death (two), fall; then what teams do: winning by him,
    # her and them, losing and defeat of him and her
    "زلزال حادث انهيار غرق تحطم وفاة مصرع سقوط فوزه فوزها فوزهم خسارته خسارتها هزيمته هزيمتها",
    # a martyr's death, injury, kidnapping (two), execution, suicide, overturning, burning, destruction
    "استشهاد إصابة خطف اختطاف إعدام انتحار انقلاب احتراق تدمير",
    # the explosion, shelling, accident, earthquake, fire (two), clashes (two), his death, his killing
    "الانفجار القصف الحادث الزلزال حريق الحريق اشتباكات الاشتباكات وفاته مقتله",
)
OWNED: Final = ("أعلن أعلنت تبنى تبنت",)  # announced, owned up to (he, she): of a blow that was dealt
DONE_BEFORE_DAY: Final = (  # what was done right before its day
    # issued, concluded, signed (for her: for him it is a site), published, announced, given (a speech)
    "الصادر الصادرة المبرم المبرمة الموقعة المنشور المنشورة المعلن المعلنة الملقى",
    # happened (two), carried out, broken out (for him and her)
    "الواقعة الحاصل الحاصلة المنفذ المنفذة المندلع المندلعة",
)
NO_PAST: Final = (  # words that have the shape of "she did" or "he did"
    # Beirut, Hadramawt, Asyut and Kuwait; the Internet, biscuits, sapphire, sulphur; August; still is (three)
    "بيروت حضرموت أسيوط كويت إنترنت انترنت بسكويت ياقوت كبريت غشت زالت مازالت لازالت",
    # Robert, Elliot, Margaret, Albert, Brigitte, Scott, Brent,
    # Microsoft, and sport, market, concert, saint, point in names.
    "روبرت إليوت مارغريت ألبرت بريجيت سكوت برنت مايكروسوفت سبورت ماركت كونسرت سانت بوينت",
    # Aston and Esther in two spellings; Genoa, Nicaragua, Padua, Antigua, Savoy; François; a studio
    "أستون أستن إستر إستير جنوا نيكاراغوا بادوا أنتيغوا سافوا فرنسوا استديو",
    # firm, remarkable, mercy (a name), silent, pale (two), Bakhit, for a time, a post, operetta, Abbott
    "ثابت لافت رأفت صامت باهت خافت بخيت مؤقت بوست أوبريت أبوت",
    # are not, still are (three); I think, I can, I listen, I need, I wait
    "ليسوا زالوا مازالوا لازالوا أعتقد أستطيع أستمع أحتاج أنتظر",
)
SHORT_IN_T: Final = (
    "وقت بيت صوت موت بنت زيت أخت تحت قوت بخت"  # time, house, voice, death, girl, oil, sister, under …
)

PREPOSITIONS: Final = (
    # in, of, to, on, about, after, before, at, with, since, during, against, between, without, about, across
    "في من إلى على عن بعد قبل عند مع منذ خلال ضد بين دون حول عبر",
    # because of, in the wake of, following, about, not, lack of, every, any
    "بسبب إثر عقب نحو غير عدم كل أي",
)

ACTIONS: Final = (  # nouns of doing that their shape does not tell, and what leads to one
    # ban, raising, opening, holding, start, stop, cutting, setting up, visit, strike, session, march, truce
    "حظر رفع فتح عقد بدء وقف قطع إقامة زيارة إضراب جلسة مسيرة هدنة",
    # elections, demonstration (two), demonstrations, meeting and
    # holiday (two), match, party, summit, congress, date, round.
    "انتخابات مظاهرة تظاهرة مظاهرات اجتماع إجازة عطلة مباراة حفل قمة مؤتمر موعد جولة",
    # Attack (two), attacks, rainfall (two), staying.
    "هجوم الهجوم هجمات هطول تساقط البقاء",
    # to, on, about (five), to take part
    "إلى على عن وعن بشأن حول للمشاركة",
)
# Such nouns with a dot for any letter: taf'il (with "his",
# with "her"), ifti'al, istif'al, infi'al, if'al, mufa'ala, istifa'a, tafa'ul
SHAPES_OF_ACTIONS: Final = (
    "ت..ي.",
    "ت..ي.ه",
    "ت..ي.ها",
    "ا.ت.ا.",
    "است..ا.",
    "ان..ا.",
    "ا..ا.",
    "م.ا..ة",
    "است.ا.ة",
    "ت.ا..",
)
# Written alike: Iran, news, events, members (two), parts, prices, works, parties, partisans, inhabitants, man
NO_ACTIONS: Final = ("إيران أنباء أحداث أفراد أعضاء أجزاء أسعار أعمال أطراف أنصار أهالي إنسان",)
# "Set it up" is written like "setting it up": also condemn,
# hit, bring back, raid, topple; and "carried it" like
# "its campaign": also blow, instalment, piece, knot, opening.
LIKE_HER_DOING: Final = "أقامت أدانت أصابت أعادت أغارت أطاحت حملت ضربت دفعت قطعت عقدت فتحت"

BEGIN_NO_VERBS: Final = (  # words in y- begin so that are no verbs
    # day, June, July, January, Yemen, Jews, left, right,
    # Joseph, Yasin, Yahya, Jacob, euro, Japan, Jaffa, Yahoo
    "يوم يون يول ينا يمن يهو يسا يمي يوس ياس يحي يعقوب يور ياب ياف ياه",
    # Yugoslavia, John, Yazid, YouTube, Juventus, his hand, hands, by hand, certainty, Yanbu, Yamin, vigilance
    "يوغ يوح يزي يوت يوف يده يدي يدوي يقين ينبع يامي يقظ",
)
BEGIN_NO_FUTURES: Final = (  # words in s- begin so that are no futures
    # politics, cars, Sinai, lordship, ladies, control, his life,
    # cinema, tourists, fence, context, bad, Seoul (two).
    "سياس سيار سيناء سياد سيدات سيطر سيرته سيرتها سينما سياح سياج سياق سيئ سيوول سيئول",
    # years, yearly, bonds, centimetre, cents, curtains,
    # six hundred, Street, striker, Stanley, Stamford, station
    "سنوات سنوي سندات سنتيم سنتات ستائر ستمائ ستريت ستريك ستان ستام ستيش",
    # Stewart, story, Sterling, studio, stay, Stalin, Stockholm,
    # Stephen, stadium, Stern, steroids, strategy, Star
    "ستيو ستور سترل ستوديو ستاي ستالين ستوك ستيف ستاد ستيرن ستيرو سترات ستارب ستارك ستارت",
    # Snap, Singapore, Sinjar, Snowden, Sindbad, Senegal, Sanusi, Snowbird, Sinan, traps, Cincinnati
    "سناب سنغا سنجار سنودن سندباد سنغال سنوس سنوب سنان سنار سنسين",
    # Silva, selfie, Sylvester, Celtic (two), Selena, Sellis and
    # Ceylon, Citilink, Cityny, Citanta, Citroen, psychology
    "سيلفا سيلفي سيلفر سيلفس سيلتيك سيلتك سيلين سيليس سيلان سيتيل سيتيني سيتانت سيترو سيكول",
    # security (two), secret (two), Cisco, Cecilia, Siberia and
    # Sebastian, senator, Syntakton, Singer, Seahawks, Saihat
    "سيكيور سيكور سيكري سيكرت سيسكو سيسيل سيبيري سيباس سيناتور سينتاك سينجر سيهوك سيهات",
    # signal, Seagal, cigarette, scenario, Seattle, Cesar, Sissoko, Seychelles
    "سيجنال سيجال سيجار سيناري سياتل سيزار سيساكو سيشيل",
)
