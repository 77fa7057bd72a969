"""Arabic verbs whose past begins with a teh of its own (تحدث, spoke), each with its present. No code lives
here.

What the columns are, and which verbs are left out, stands in ``arabic_verbs.py``. Every entry is folded and
carries its meaning in English.
"""

OF_TEH: dict[str, str] = {
    "تابع": "يتابع",  # follow
    "تاثر": "يتاثر",  # be affected
    "تاجر": "يتاجر",  # trade
    "تاخر": "يتاخر",  # be late
    "تارجح": "يتارجح",  # swing
    "تاكد": "يتاكد",  # make sure
    "تالف": "يتالف",  # consist
    "تالق": "يتالق",  # shine
    "تامر": "يتامر",  # conspire
    "تامل": "يتامل",  # contemplate
    "تاهل": "يتاهل",  # qualify
    "تباحث": "يتباحث",  # discuss
    "تبادل": "يتبادل",  # exchange
    "تباري": "يتباري",  # compete
    "تباطا": "يتباطا",  # slow
    "تباين": "يتباين",  # vary
    "تبدل": "يتبدل",  # change
    "تبرع": "يتبرع",  # donate
    "تبعثر": "يتبعثر",  # scatter
    "تبني": "يتبني",  # adopt
    "تبين": "يتبين",  # turn out
    "تتبع": "يتتبع",  # trace
    "تجاهل": "يتجاهل",  # ignore
    "تجاوز": "يتجاوز",  # exceed
    "تجرا": "يتجرا",  # dare
    "تجسس": "يتجسس",  # spy
    "تجلي": "يتجلي",  # be evident
    "تجمد": "يتجمد",  # freeze
    "تجمع": "يتجمع",  # assemble
    "تجنب": "يتجنب",  # avoid
    "تجول": "يتجول",  # tour
    "تحالف": "يتحالف",  # ally
    "تحدث": "يتحدث",  # speak
    "تحدد": "يتحدد",  # be defined
    "تحدي": "يتحدي",  # challenge
    "تحرش": "يتحرش",  # harass
    "تحرك": "يتحرك",  # move
    "تحري": "يتحري",  # investigate
    "تحسر": "يتحسر",  # lament
    "تحسن": "يتحسن",  # improve
    "تحصل": "يتحصل",  # obtain
    "تحطم": "يتحطم",  # crash
    "تحقق": "يتحقق",  # come true
    "تحكم": "يتحكم",  # control
    "تحمل": "يتحمل",  # bear
    "تحول": "يتحول",  # turn into
    "تخرج": "يتخرج",  # graduate
    "تخصص": "يتخصص",  # specialize
    "تخطي": "يتخطي",  # overcome
    "تخلص": "يتخلص",  # get rid of
    "تخلف": "يتخلف",  # trail
    "تخلل": "يتخلل",  # intersperse
    "تخلي": "يتخلي",  # abandon
    "تخيل": "يتخيل",  # imagine
    "تدارك": "يتدارك",  # remedy
    "تداول": "يتداول",  # trade
    "تدحرج": "يتدحرج",  # roll
    "تدخل": "يتدخل",  # intervene
    "تدرب": "يتدرب",  # train
    "تدفق": "يتدفق",  # flow
    "تدهور": "يتدهور",  # deteriorate
    "تذكر": "يتذكر",  # remember
    "تذمر": "يتذمر",  # complain
    "تذوق": "يتذوق",  # taste
    "تراجع": "يتراجع",  # decline
    "تراس": "يتراس",  # chair
    "تراكم": "يتراكم",  # accumulate
    "تراوح": "يتراوح",  # range
    "ترتب": "يترتب",  # result from
    "ترجم": "يترجم",  # translate
    "تردد": "يتردد",  # hesitate
    "ترشح": "يترشح",  # run for
    "ترقب": "يترقب",  # await
    "تركز": "يتركز",  # be concentrated
    "تزامن": "يتزامن",  # coincide
    "تزايد": "يتزايد",  # increase
    "تزعم": "يتزعم",  # lead
    "تزوج": "يتزوج",  # marry
    "تساءل": "يتساءل",  # wonder
    "تسابق": "يتسابق",  # race
    "تساهل": "يتساهل",  # condone
    "تسبب": "يتسبب",  # cause
    "تستر": "يتستر",  # cover up
    "تسرب": "يتسرب",  # leak
    "تسلح": "يتسلح",  # arm
    "تسلق": "يتسلق",  # climb
    "تسلل": "يتسلل",  # infiltrate
    "تسلم": "يتسلم",  # receive
    "تسني": "يتسني",  # be possible
    "تشاجر": "يتشاجر",  # quarrel
    "تشارك": "يتشارك",  # share
    "تشاور": "يتشاور",  # consult
    "تشبث": "يتشبث",  # cling
    "تصادم": "يتصادم",  # collide
    "تصارع": "يتصارع",  # grapple
    "تصاعد": "يتصاعد",  # escalate
    "تصافح": "يتصافح",  # shake hands
    "تصدر": "يتصدر",  # lead
    "تصدع": "يتصدع",  # crack
    "تصدي": "يتصدي",  # confront
    "تصرف": "يتصرف",  # act
    "تصفح": "يتصفح",  # browse
    "تصور": "يتصور",  # imagine
    "تضاءل": "يتضاءل",  # diminish
    "تضاعف": "يتضاعف",  # double
    "تضرر": "يتضرر",  # be damaged
    "تضمن": "يتضمن",  # include
    "تطابق": "يتطابق",  # match
    "تطرق": "يتطرق",  # touch upon
    "تطلب": "يتطلب",  # require
    "تطلع": "يتطلع",  # aspire
    "تطور": "يتطور",  # develop
    "تطوع": "يتطوع",  # volunteer
    "تظاهر": "يتظاهر",  # demonstrate
    "تعادل": "يتعادل",  # draw
    "تعاطف": "يتعاطف",  # sympathize
    "تعافي": "يتعافي",  # recover
    "تعاقد": "يتعاقد",  # contract
    "تعامل": "يتعامل",  # deal with
    "تعاون": "يتعاون",  # cooperate
    "تعثر": "يتعثر",  # stumble
    "تعدد": "يتعدد",  # be manifold
    "تعدي": "يتعدي",  # infringe
    "تعذر": "يتعذر",  # be impossible
    "تعرض": "يتعرض",  # face
    "تعرف": "يتعرف",  # recognize
    "تعطل": "يتعطل",  # break down
    "تعفن": "يتعفن",  # rot
    "تعقب": "يتعقب",  # track
    "تعلق": "يتعلق",  # concern
    "تعلم": "يتعلم",  # learn
    "تعمق": "يتعمق",  # deepen
    "تعهد": "يتعهد",  # pledge
    "تعود": "يتعود",  # get used to
    "تغاضي": "يتغاضي",  # turn a blind eye
    "تغلب": "يتغلب",  # overcome
    "تغيب": "يتغيب",  # be absent
    "تغير": "يتغير",  # change
    "تفاخر": "يتفاخر",  # tout
    "تفادي": "يتفادي",  # avoid
    "تفاعل": "يتفاعل",  # interact
    "تفاقم": "يتفاقم",  # worsen
    "تفاوت": "يتفاوت",  # vary
    "تفاوض": "يتفاوض",  # negotiate
    "تفتح": "يتفتح",  # bloom
    "تفحص": "يتفحص",  # scrutinize
    "تفرج": "يتفرج",  # watch
    "تفرغ": "يتفرغ",  # have time for
    "تفشي": "يتفشي",  # spread
    "تفقد": "يتفقد",  # inspect
    "تفكك": "يتفكك",  # unravel
    "تفهم": "يتفهم",  # understand
    "تفوق": "يتفوق",  # surpass
    "تفوه": "يتفوه",  # utter
    "تقاسم": "يتقاسم",  # share
    "تقاضي": "يتقاضي",  # earn
    "تقاطع": "يتقاطع",  # intersect
    "تقاعد": "يتقاعد",  # retire
    "تقبل": "يتقبل",  # accept
    "تقدم": "يتقدم",  # advance
    "تقلص": "يتقلص",  # shrink
    "تقيد": "يتقيد",  # comply
    "تكاثر": "يتكاثر",  # breed
    "تكبد": "يتكبد",  # suffer
    "تكرر": "يتكرر",  # be repeated
    "تكلم": "يتكلم",  # speak
    "تكهن": "يتكهن",  # speculate
    "تكيف": "يتكيف",  # adapt
    "تلاشي": "يتلاشي",  # fade
    "تلاعب": "يتلاعب",  # manipulate
    "تلقي": "يتلقي",  # receive
    "تلكا": "يتلكا",  # falter
    "تماشي": "يتماشي",  # keep up with
    "تمتع": "يتمتع",  # enjoy
    "تمثل": "يتمثل",  # consist in
    "تمدد": "يتمدد",  # expand
    "تمرد": "يتمرد",  # rebel
    "تمركز": "يتمركز",  # be positioned
    "تمسك": "يتمسك",  # cling
    "تمكن": "يتمكن",  # be able
    "تمني": "يتمني",  # hope
    "تميز": "يتميز",  # distinguish
    "تناثر": "يتناثر",  # scatter
    "تنازل": "يتنازل",  # give up
    "تناسب": "يتناسب",  # be proportionate
    "تنافس": "يتنافس",  # compete
    "تنافي": "يتنافي",  # be at odds
    "تناقص": "يتناقص",  # diminish
    "تناوب": "يتناوب",  # alternate
    "تناول": "يتناول",  # deal with
    "تنبا": "يتنبا",  # predict
    "تنحي": "يتنحي",  # step down
    "تنفس": "يتنفس",  # breathe
    "تنقل": "يتنقل",  # move around
    "تنهد": "يتنهد",  # sigh
    "تهرب": "يتهرب",  # evade
    "تواجد": "يتواجد",  # be present
    "تواري": "يتواري",  # disappear
    "توازن": "يتوازن",  # balance
    "تواصل": "يتواصل",  # communicate
    "توافر": "يتوافر",  # be available
    "توافق": "يتوافق",  # correspond
    "توالي": "يتوالي",  # follow one another
    "توجب": "يتوجب",  # be obliged
    "توجه": "يتوجه",  # head
    "توحد": "يتوحد",  # unite
    "تورط": "يتورط",  # implicate
    "توزع": "يتوزع",  # be spread
    "توسط": "يتوسط",  # mediate
    "توسع": "يتوسع",  # expand
    "توسل": "يتوسل",  # beg
    "توصل": "يتوصل",  # reach
    "توعد": "يتوعد",  # threaten
    "توفر": "يتوفر",  # be available
    "توفي": "يتوفي",  # die
    "توقع": "يتوقع",  # expect
    "توقف": "يتوقف",  # depend
    "تولي": "يتولي",  # manage
}
