"""Arabic verbs whose past begins with a letter of the root, from feh on (قتل, killed), each with its present.
No code lives here.

What the columns are, and which verbs are left out, stands in ``arabic_verbs.py``. Every entry is folded and
carries its meaning in English.
"""

OF_ROOT_FROM_FEH: dict[str, str] = {
    "فاجا": "يفاجئ",  # surprise
    "فاح": "يفوح",  # smell
    "فاز": "يفوز",  # win
    "فاض": "يفيض",  # flood
    "فاق": "يفوق",  # exceed
    "فاقم": "يفاقم",  # aggravate
    "فاوض": "يفاوض",  # negotiate
    "فتح": "يفتح",  # open
    "فتش": "يفتش",  # inspect
    "فجر": "يفجر",  # blow up
    "فحص": "يفحص",  # examine
    "فر": "يفر",  # escape
    "فرح": "يفرح",  # rejoice
    "فرز": "يفرز",  # sort
    "فرض": "يفرض",  # impose
    "فرغ": "",  # discharge
    "فرق": "يفرق",  # disperse
    "فسر": "يفسر",  # interpret
    "فشل": "يفشل",  # fail
    "فصل": "يفصل",  # separate
    "فضح": "يفضح",  # expose
    "فضل": "يفضل",  # prefer
    "فعل": "يفعل",  # act
    "فقد": "يفقد",  # lose
    "فكر": "يفكر",  # think
    "فكك": "يفكك",  # dismantle
    "فند": "يفند",  # refute
    "فهم": "يفهم",  # understand
    "فوت": "يفوت",  # miss
    "فوض": "يفوض",  # delegate
    "قابل": "يقابل",  # meet
    "قاتل": "يقاتل",  # fight
    "قاد": "يقود",  # drive
    "قارب": "يقارب",  # approach
    "قارن": "يقارن",  # compare
    "قاضي": "يقاضي",  # sue
    "قاطع": "يقاطع",  # boycott
    "قال": "يقول",  # say
    "قام": "يقوم",  # carry out
    "قاوم": "يقاوم",  # resist
    "قبض": "يقبض",  # arrest
    "قبع": "يقبع",  # languish
    "قبل": "يقبل",  # accept
    "قتل": "يقتل",  # kill
    "قدر": "يقدر",  # be able
    "قدم": "يقدم",  # offer
    "قذف": "يقذف",  # throw
    "قرا": "يقرا",  # read
    "قرر": "يقرر",  # decide
    "قرصن": "يقرصن",  # hack
    "قسم": "يقسم",  # divide
    "قص": "يقص",  # cut
    "قصد": "يقصد",  # mean
    "قصف": "يقصف",  # bomb
    "قضي": "يقضي",  # spend
    "قطع": "يقطع",  # cut
    "قطف": "يقطف",  # pick
    "قفز": "يقفز",  # jump
    "قلب": "يقلب",  # overturn
    "قلد": "يقلد",  # imitate
    "قلص": "يقلص",  # reduce
    "قلق": "يقلق",  # worry
    "قلل": "يقلل",  # reduce
    "قمع": "يقمع",  # crack down
    "قوض": "يقوض",  # undermine
    "قوي": "يقوي",  # strengthen
    "قيد": "يقيد",  # restrict
    "كاد": "يكاد",  # be about to
    "كافا": "يكافئ",  # reward
    "كافح": "يكافح",  # combat
    "كبح": "يكبح",  # curb
    "كبر": "يكبر",  # grow up
    "كتب": "يكتب",  # write
    "كتم": "يكتم",  # stifle
    "كثر": "يكثر",  # abound
    "كثف": "يكثف",  # intensify
    "كدس": "يكدس",  # accumulate
    "كذب": "يكذب",  # lie
    "كرر": "يكرر",  # repeat
    "كرس": "يكرس",  # dedicate
    "كرم": "يكرم",  # honour
    "كره": "يكره",  # hate
    "كسب": "يكسب",  # win
    "كسر": "يكسر",  # break
    "كشف": "يكشف",  # reveal
    "كفل": "يكفل",  # ensure
    "كفي": "يكفي",  # suffice
    "كلف": "يكلف",  # assign
    "كمن": "يكمن",  # consist in
    "لاحظ": "يلاحظ",  # note
    "لاحق": "يلاحق",  # pursue
    "لازم": "يلازم",  # accompany
    "لاقي": "يلاقي",  # meet with
    "لام": "يلوم",  # blame
    "لامس": "يلامس",  # touch
    "لبس": "يلبس",  # wear
    "لبي": "يلبي",  # meet
    "لجا": "يلجا",  # resort
    "لحن": "يلحن",  # compose
    "لخص": "يلخص",  # summarize
    "لدغ": "يلدغ",  # bite
    "لصق": "يلصق",  # stick
    "لطخ": "يلطخ",  # stain
    "لعب": "يلعب",  # play
    "لعن": "يلعن",  # curse
    "لف": "يلف",  # roll
    "لفت": "يلفت",  # draw attention
    "لفظ": "يلفظ",  # pronounce
    "لقب": "يلقب",  # nickname
    "لقح": "يلقح",  # vaccinate
    "لكم": "يلكم",  # punch
    "لمس": "يلمس",  # touch
    "لمع": "يلمع",  # polish
    "لوح": "يلوح",  # threaten
    "لون": "يلون",  # dye
    "مات": "يموت",  # die
    "مارس": "يمارس",  # exercise
    "مال": "يميل",  # tend
    "مثل": "يمثل",  # represent
    "محا": "يمحو",  # erase
    "مدح": "يمدح",  # praise
    "مدد": "يمدد",  # extend
    "مر": "يمر",  # pass
    "مرر": "يمرر",  # pass
    "مزج": "يمزج",  # combine
    "مزق": "يمزق",  # tear
    "مس": "يمس",  # affect
    "مسح": "يمسح",  # survey
    "مشي": "يمشي",  # walk
    "مضي": "يمضي",  # pass
    "مكث": "يمكث",  # stay
    "مكن": "",  # enable
    "ملا": "يملا",  # fill
    "ملك": "يملك",  # possess
    "منح": "يمنح",  # award
    "منع": "يمنع",  # prevent
    "مهد": "يمهد",  # pave the way
    "ميز": "يميز",  # distinguish
    "نادي": "ينادي",  # call
    "نازع": "ينازع",  # dispute
    "ناسب": "يناسب",  # fit
    "ناشد": "يناشد",  # appeal
    "ناصر": "يناصر",  # advocate
    "ناضل": "يناضل",  # struggle
    "نافس": "ينافس",  # compete
    "ناقش": "يناقش",  # discuss
    "نال": "ينال",  # obtain
    "نام": "ينام",  # sleep
    "ناهز": "يناهز",  # be near
    "ناهض": "يناهض",  # oppose
    "نبذ": "ينبذ",  # reject
    "نبه": "ينبه",  # alert
    "نتج": "",  # result
    "نجا": "ينجو",  # survive
    "نجح": "ينجح",  # succeed
    "نجم": "ينجم",  # arise
    "نحت": "ينحت",  # carve
    "ندد": "يندد",  # condemn
    "ندر": "يندر",  # be rare
    "نزح": "ينزح",  # flee
    "نزع": "ينزع",  # disarm
    "نزف": "ينزف",  # bleed
    "نزل": "ينزل",  # descend
    "نسب": "ينسب",  # attribute
    "نسف": "ينسف",  # blow up
    "نسق": "ينسق",  # coordinate
    "نسي": "ينسي",  # forget
    "نشا": "ينشا",  # arise
    "نشب": "ينشب",  # break out
    "نشر": "ينشر",  # publish
    "نشط": "ينشط",  # stimulate
    "نص": "ينص",  # stipulate
    "نصب": "ينصب",  # install
    "نصح": "ينصح",  # advise
    "نطق": "ينطق",  # pronounce
    "نظر": "ينظر",  # look
    "نظف": "ينظف",  # clean
    "نظم": "ينظم",  # organize
    "نعي": "ينعي",  # mourn
    "نفد": "ينفد",  # run out
    "نفذ": "ينفذ",  # execute
    "نفع": "ينفع",  # benefit
    "نفي": "ينفي",  # deny
    "نقب": "ينقب",  # dig
    "نقر": "ينقر",  # click
    "نقض": "ينقض",  # overturn
    "نقل": "ينقل",  # transport
    "نكث": "ينكث",  # renege
    "نما": "ينمو",  # grow
    "نمي": "ينمي",  # develop
    "نهب": "ينهب",  # loot
    "نوع": "ينوع",  # diversify
    "نوه": "ينوه",  # note
    "هاتف": "يهاتف",  # phone
    "هاجر": "يهاجر",  # emigrate
    "هاجم": "يهاجم",  # attack
    "هبط": "يهبط",  # land
    "هتف": "يهتف",  # chant
    "هجر": "يهجر",  # abandon
    "هدا": "يهدا",  # calm
    "هدد": "يهدد",  # threaten
    "هدف": "يهدف",  # aim
    "هدم": "يهدم",  # demolish
    "هذب": "يهذب",  # refine
    "هرب": "يهرب",  # escape
    "هرع": "يهرع",  # rush
    "هز": "يهز",  # shake
    "هزم": "يهزم",  # beat
    "هشم": "يهشم",  # smash
    "هطل": "يهطل",  # rain
    "هلك": "يهلك",  # perish
    "هلل": "يهلل",  # cheer
    "همش": "يهمش",  # sideline
    "هيمن": "يهيمن",  # dominate
    "واجه": "يواجه",  # confront
    "وازن": "يوازن",  # balance
    "وازي": "يوازي",  # equal
    "واسي": "يواسي",  # comfort
    "واصل": "يواصل",  # continue
    "وافق": "يوافق",  # agree
    "واكب": "يواكب",  # keep pace with
    "وثب": "يثب",  # jump
    "وثق": "يوثق",  # trust
    "وجب": "يجب",  # must
    "وجد": "يجد",  # exist
    "وجه": "يوجه",  # direct
    "وحد": "يوحد",  # unite
    "ود": "يود",  # want
    "ورث": "يرث",  # inherit
    "ورد": "",  # arrive
    "ورط": "يورط",  # implicate
    "وزع": "يوزع",  # distribute
    "وزن": "يزن",  # weigh
    "وسع": "يوسع",  # expand
    "وسم": "يسم",  # label
    "وصف": "يصف",  # describe
    "وصل": "يصل",  # arrive
    "وضع": "يضع",  # place
    "وظف": "يوظف",  # employ
    "وعد": "",  # promise
    "وعي": "يعي",  # be aware
    "وفر": "يوفر",  # provide
    "وفي": "يفي",  # fulfil
    "وقع": "يقع",  # occur
    "وقف": "يقف",  # stand
    "ولد": "يولد",  # be born
    "ومض": "يمض",  # flash
}
