"""Arabic verbs: each by its past (he announced), with its present (he announces), and what of them is
another word. No code lives here.

A present of "" is one that is written like the present of another verb, which has it: he shows (يظهر) may
be "appears" as well. How the other forms are made of the two is told in ``verb_forms.py``. Left out are verbs
whose every form is more often another word. The verbs stand in files of their own, by how the past begins.
Every entry is folded and carries its meaning in English.
"""

from archive.text.arabic_verbs_of_alef import OF_ALEF
from archive.text.arabic_verbs_of_long_alef import OF_LONG_ALEF
from archive.text.arabic_verbs_of_root import OF_ROOT_TO_ZAY
from archive.text.arabic_verbs_of_root_from_feh import OF_ROOT_FROM_FEH
from archive.text.arabic_verbs_of_root_from_seen import OF_ROOT_FROM_SEEN
from archive.text.arabic_verbs_of_teh import OF_TEH

VERBS: dict[str, str] = (
    OF_ALEF | OF_LONG_ALEF | OF_TEH | OF_ROOT_TO_ZAY | OF_ROOT_FROM_SEEN | OF_ROOT_FROM_FEH
)

# Pasts that are written like what is mostly another word: ذهب is gold, or went. The word keeps its stem, and
# the other forms of the verb have that of its present.
MOSTLY_OTHER_WORDS: tuple[str, ...] = (
    "ابدي",  # eternal
    "ابرز",  # most prominent
    "ابعد",  # farther
    "اثار",  # antiquities
    "اثني",  # ethnic
    "اجل",  # term
    "اجمع",  # entire
    "احدث",  # newest
    "اخر",  # last, other
    "اخطر",  # more dangerous
    "اسر",  # families
    "اسرع",  # fastest
    "اسعد",  # happier; Asaad
    "اسهم",  # shares
    "اشرف",  # Ashraf
    "اصلح",  # fitter
    "اقصي",  # farthest
    "الحق",  # the right
    "الف",  # thousand
    "الهم",  # the worry
    "امتع",  # luggage
    "امر",  # matter
    "اهل",  # people of
    "اولي",  # first
    "بدل",  # instead of
    "برا",  # Brown; by land
    "برد",  # cold
    "بشر",  # humans
    "بني",  # brown; sons of
    "بين",  # between
    "تاجر",  # trader
    "تتبع",  # she follows
    "تحصل",  # she obtains
    "تحمل",  # she carries
    "تذكر",  # she mentions; ticket
    "تركز",  # she focuses
    "تشارك",  # she takes part
    "تصدر",  # she issues
    "تعدي",  # encroachment
    "تعود",  # she returns
    "تفتح",  # she opens
    "تمثل",  # she represents
    "توفر",  # she provides
    "ثمن",  # price
    "جال",  # community
    "جسد",  # body
    "جنب",  # side
    "جني",  # genie
    "حافظ",  # Hafez
    "حاكم",  # ruler
    "حد",  # limit
    "حرم",  # sanctuary
    "حسب",  # according to
    "حسن",  # Hassan
    "حطم",  # debris
    "حلق",  # throat
    "حمي",  # fever
    "خان",  # Khan
    "خلف",  # behind
    "خول",  # Khouli
    "خيم",  # tents
    "دار",  # house
    "دام",  # bloody
    "درب",  # path
    "ذهب",  # gold
    "راعي",  # sponsor; shepherd
    "راهن",  # current
    "راي",  # opinion
    "ربي",  # my Lord
    "ركب",  # knee
    "رمز",  # symbol
    "زايد",  # Zayed
    "سابق",  # former
    "ساد",  # mastery; sadism
    "سار",  # Sara
    "سامح",  # Sameh
    "سد",  # dam
    "سرب",  # flock
    "سعر",  # price
    "سلك",  # wire
    "سلم",  # ladder; Salem
    "سهل",  # easy; plain
    "سوق",  # market
    "شخص",  # person
    "شعر",  # poetry, hair
    "شق",  # crack
    "صاحب",  # owner
    "صادر",  # issued
    "صب",  # boy
    "صعب",  # difficult
    "صفق",  # deal
    "صفي",  # Safi
    "صوب",  # towards
    "صوت",  # voice
    "صور",  # pictures
    "طالب",  # student
    "طبق",  # plate
    "عادل",  # Adel; just
    "عاقب",  # consequence
    "عامل",  # worker
    "عبد",  # servant of
    "عدد",  # number
    "عدل",  # justice
    "عذب",  # sweet
    "علم",  # flag, science
    "عمد",  # mayor
    "عني",  # about me
    "عوض",  # Awad; instead
    "عين",  # eye
    "غني",  # rich
    "فجر",  # dawn
    "فرق",  # teams
    "فضل",  # virtue
    "قارب",  # boat
    "قاضي",  # judge
    "قاطع",  # decisive
    "قدم",  # foot
    "قسم",  # department
    "قلب",  # heart
    "قوي",  # strong; powers
    "كبر",  # greatness
    "كرس",  # chair
    "كره",  # ball
    "لام",  # Lam; the letter lam
    "لف",  # turn
    "لقب",  # title
    "لوح",  # board
    "مارس",  # March
    "مال",  # money
    "مدد",  # terms
    "مر",  # bitter; passage
    "ملك",  # king
    "نادي",  # club
    "نام",  # developing
    "نجم",  # star
    "نسب",  # rates
    "نص",  # text
    "نصب",  # monument, fraud
    "نظم",  # systems
    "نوع",  # kind
    "هاتف",  # telephone
    "هدا",  # guidance
    "وجب",  # meal
    "وجه",  # face
    "وفي",  # and in
    "ولد",  # boy
)

# Pasts in ya that are verbal nouns, too.
NOUNS_IN_YEH: tuple[str, ...] = (
    "جري",  # running
    "رعي",  # grazing
    "رقي",  # advancement
    "رمي",  # throwing
    "سعي",  # striving
    "مضي",  # going on
    "نعي",  # obituary
    "نفي",  # denial
    "وعي",  # awareness
)

# Forms that would be regular and are other words, or names: تقدم is progress, or "she presents".
NO_FORMS: tuple[str, ...] = (
    "اجر",  # wage
    "اخف",  # lighter
    "اوفا",  # Ufa
    "بنت",  # girl, daughter
    "تاكل",  # erosion
    "تتابع",  # sequence
    "تجدد",  # renewal
    "تحد",  # challenge
    "تحرر",  # liberation
    "تحضر",  # urbanization
    "تحفظ",  # reservation
    "تحلل",  # decay
    "تدافع",  # stampede
    "تدرج",  # progression
    "تدمر",  # Palmyra
    "تدين",  # piety
    "تراسل",  # messaging
    "تسامح",  # tolerance
    "تسمم",  # poisoning
    "تسوق",  # shopping
    "تشدد",  # militancy
    "تشوه",  # disfigurement
    "تضارب",  # inconsistency
    "تعارض",  # conflict
    "تعاقب",  # succession
    "تعايش",  # coexistence
    "تقارب",  # rapprochement
    "تقلب",  # fluctuation
    "تكتم",  # discretion
    "تلف",  # damage
    "تمر",  # dates
    "تنوع",  # variety
    "حكمت",  # Hikmat
    "خافت",  # faint
    "سيرن",  # CERN
    "سيشل",  # Seychelles
    "سيوف",  # swords
    "سيول",  # Seoul; floods
    "صفت",  # she purified
    "عزت",  # Ezzat
    "قوت",  # food
    "ناسف",  # explosive
    "نجد",  # Najd
    "نجيب",  # Najib
    "نحل",  # bees
    "نحيل",  # slim
    "نديم",  # Nadim
    "نذل",  # villain
    "نزال",  # bout
    "نزيل",  # inmate
    "نشات",  # Nashat
    "نشيد",  # anthem
    "نصر",  # victory
    "نصف",  # half
    "نصفي",  # half
    "نصل",  # blade
    "نصيب",  # share
    "نفر",  # persons
    "نقص",  # shortage
    "نقود",  # money
    "نمر",  # tiger
    "نموا",  # growth
    "نوفر",  # Nofar
    "واس",  # Saudi Press Agency
    "وحل",  # mud
    "ورقي",  # of paper
    "ياسر",  # Yasser
    "يحيي",  # Yahya
    "يشم",  # jade
)

# Single forms of those verbs that no rule gives: mostly of the passive, which changes a long vowel.
SINGLE_FORMS: dict[str, str] = {
    "اتيح": "اتاح",  # was made available
    "اتيحت": "اتاح",  # was made available (feminine)
    "احيل": "احال",  # was referred
    "احيلت": "احال",  # was referred (feminine)
    "اختير": "اختار",  # was chosen
    "اختيرت": "اختار",  # was chosen (feminine)
    "ادين": "ادان",  # was convicted
    "ادينت": "ادان",  # was convicted (feminine)
    "اشير": "اشار",  # was pointed out
    "اصيب": "اصاب",  # was hit
    "اصيبت": "اصاب",  # was hit (feminine)
    "اضيف": "اضاف",  # was added
    "اضيفت": "اضاف",  # was added (feminine)
    "اطيح": "اطاح",  # was toppled
    "اعيد": "اعاد",  # was given back
    "اعيدت": "اعاد",  # was given back (feminine)
    "اغتيل": "اغتال",  # was assassinated
    "اغتيلت": "اغتال",  # was assassinated (feminine)
    "اقيم": "اقام",  # was held
    "اقيمت": "اقام",  # was held (feminine)
    "انشئ": "انشا",  # was founded
    "انشئت": "انشا",  # was founded (feminine)
    "تباع": "باع",  # is sold (feminine)
    "تبدا": "بدا",  # she begins
    "تتاح": "اتاح",  # is made available (feminine)
    "ترا": "راي",  # she sees, before her
    "تراد": "اراد",  # is wanted (feminine)
    "تراه": "راي",  # she sees him
    "ترعا": "رعي",  # she looks after, before her
    "تشاء": "شاء",  # she wants
    "تصاب": "اصاب",  # is hit (feminine)
    "تضاف": "اضاف",  # is added (feminine)
    "تعاد": "اعاد",  # is given back (feminine)
    "تقام": "اقام",  # is held (feminine)
    "توجد": "وجد",  # there is (feminine)
    "دعي": "دعا",  # was invited
    "دعيت": "دعا",  # was invited (feminine)
    "سئل": "سال",  # was asked
    "سئلت": "سال",  # was asked (feminine)
    "قيل": "قال",  # was said
    "قيلت": "قال",  # was said (feminine)
    "نرا": "راي",  # we see, before her
    "نراه": "راي",  # we see him
    "يباع": "باع",  # is sold
    "يبدا": "بدا",  # he begins
    "يتاح": "اتاح",  # is made available
    "يحال": "احال",  # is referred
    "يدان": "ادان",  # is convicted
    "يرا": "راي",  # he sees, before her
    "يراد": "اراد",  # is wanted
    "يراه": "راي",  # he sees him
    "يرعا": "رعي",  # he looks after, before her
    "يشار": "اشار",  # is pointed out
    "يصاب": "اصاب",  # is hit
    "يصفون": "وصف",  # they describe
    "يصلون": "وصل",  # they arrive
    "يضاف": "اضاف",  # is added
    "يعاد": "اعاد",  # is given back
    "يقال": "قال",  # is said
    "يقام": "اقام",  # is held
    "يوجد": "وجد",  # there is
    "يوقع": "وقع",  # he signs
}
