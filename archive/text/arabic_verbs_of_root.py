"""Arabic verbs whose past begins with a letter of the root, up to zay (رفض, refused), each with its present.
No code lives here.

What the columns are, and which verbs are left out, stands in ``arabic_verbs.py``. Every entry is folded and
carries its meaning in English.
"""

OF_ROOT_TO_ZAY: dict[str, str] = {
    "بات": "يبوت",  # become
    "بادر": "يبادر",  # take the initiative
    "بارك": "يبارك",  # bless
    "باشر": "يباشر",  # begin
    "باع": "يبيع",  # sell
    "بايع": "يبايع",  # pledge allegiance
    "بتر": "يبتر",  # amputate
    "بث": "يبث",  # broadcast
    "بحث": "يبحث",  # discuss
    "بدا": "يبدو",  # appear
    "بدد": "يبدد",  # waste
    "بدل": "يبدل",  # change
    "بذل": "يبذل",  # exert
    "برا": "يبرئ",  # acquit
    "برد": "يبرد",  # cool
    "برر": "يبرر",  # justify
    "برز": "يبرز",  # emerge
    "برمج": "يبرمج",  # program
    "برهن": "يبرهن",  # prove
    "بشر": "يبشر",  # preach
    "بعث": "يبعث",  # send
    "بعثر": "يبعثر",  # scatter
    "بقي": "يبقي",  # remain
    "بكي": "يبكي",  # cry
    "بلغ": "يبلغ",  # reach
    "بني": "يبني",  # build
    "بين": "يبين",  # clarify
    "تاب": "يتوب",  # repent
    "تبع": "",  # follow
    "ترك": "يترك",  # leave
    "تعب": "يتعب",  # be tired
    "تلا": "يتلو",  # come after
    "توج": "يتوج",  # crown
    "ثار": "يثور",  # revolt
    "ثبت": "",  # prove
    "ثمن": "يثمن",  # value
    "جاء": "",  # come
    "جادل": "يجادل",  # argue
    "جازف": "يجازف",  # risk
    "جال": "يجول",  # tour
    "جامل": "يجامل",  # compliment
    "جاهد": "يجاهد",  # strive
    "جدد": "يجدد",  # renew
    "جدر": "يجدر",  # be worth
    "جذب": "يجذب",  # attract
    "جرؤ": "يجرؤ",  # dare
    "جرب": "يجرب",  # try
    "جرح": "يجرح",  # wound
    "جرد": "يجرد",  # strip
    "جري": "يجري",  # happen
    "جسد": "يجسد",  # embody
    "جعل": "يجعل",  # make
    "جف": "يجف",  # dry
    "جفف": "يجفف",  # dry
    "جلب": "يجلب",  # bring
    "جلس": "يجلس",  # sit
    "جمد": "يجمد",  # freeze
    "جمع": "يجمع",  # gather
    "جنب": "يجنب",  # spare
    "جند": "يجند",  # recruit
    "جني": "يجني",  # pick
    "جهز": "يجهز",  # equip
    "جهل": "يجهل",  # not know
    "حارب": "يحارب",  # fight
    "حاز": "يحوز",  # possess
    "حاسب": "يحاسب",  # hold to account
    "حاصر": "يحاصر",  # besiege
    "حافظ": "يحافظ",  # preserve
    "حاكم": "يحاكم",  # try
    "حاكي": "يحاكي",  # simulate
    "حان": "يحين",  # come
    "حاور": "يحاور",  # interview
    "حاول": "يحاول",  # attempt
    "حبذ": "يحبذ",  # favor
    "حبس": "يحبس",  # detain
    "حتم": "يحتم",  # make inevitable
    "حث": "يحث",  # urge
    "حجب": "يحجب",  # withhold
    "حجز": "يحجز",  # book
    "حد": "يحد",  # limit
    "حدث": "يحدث",  # happen
    "حدد": "يحدد",  # determine
    "حدق": "يحدق",  # stare
    "حذر": "يحذر",  # warn
    "حذف": "يحذف",  # delete
    "حرر": "يحرر",  # liberate
    "حرس": "يحرس",  # guard
    "حرص": "يحرص",  # be keen
    "حرض": "يحرض",  # incite
    "حرك": "يحرك",  # move
    "حرم": "يحرم",  # deprive
    "حزم": "يحزم",  # pack
    "حزن": "يحزن",  # mourn
    "حسب": "يحسب",  # calculate
    "حسد": "يحسد",  # envy
    "حسم": "يحسم",  # settle
    "حسن": "يحسن",  # improve
    "حشد": "يحشد",  # mobilize
    "حصد": "يحصد",  # harvest
    "حصر": "يحصر",  # confine
    "حصل": "يحصل",  # get
    "حضر": "يحضر",  # attend
    "حطم": "يحطم",  # smash
    "حظر": "يحظر",  # ban
    "حظي": "يحظي",  # receive
    "حفر": "يحفر",  # dig
    "حفز": "يحفز",  # stimulate
    "حفظ": "يحفظ",  # memorize
    "حقق": "يحقق",  # achieve
    "حقن": "يحقن",  # inject
    "حكم": "يحكم",  # govern
    "حكي": "يحكي",  # narrate
    "حل": "يحل",  # replace
    "حلق": "يحلق",  # fly
    "حلل": "يحلل",  # analyse
    "حلم": "يحلم",  # dream
    "حمل": "يحمل",  # carry
    "حمي": "يحمي",  # protect
    "حول": "يحول",  # convert
    "حير": "يحير",  # puzzle
    "خاض": "يخوض",  # enter
    "خاطب": "يخاطب",  # address
    "خاطر": "يخاطر",  # risk
    "خاف": "يخاف",  # fear
    "خالف": "يخالف",  # violate
    "خان": "يخون",  # betray
    "خبا": "يخبئ",  # hide
    "ختم": "يختم",  # conclude
    "خدش": "يخدش",  # scratch
    "خدع": "يخدع",  # deceive
    "خدم": "يخدم",  # serve
    "خرب": "يخرب",  # sabotage
    "خرج": "يخرج",  # come out
    "خرق": "يخرق",  # breach
    "خزن": "يخزن",  # store
    "خسر": "يخسر",  # lose
    "خشي": "يخشي",  # fear
    "خص": "يخص",  # concern
    "خصص": "يخصص",  # allocate
    "خضع": "يخضع",  # submit
    "خطط": "يخطط",  # plan
    "خطف": "يخطف",  # abduct
    "خفت": "يخفت",  # wane
    "خفض": "يخفض",  # reduce
    "خفف": "يخفف",  # alleviate
    "خلا": "يخلو",  # be free of
    "خلص": "يخلص",  # conclude
    "خلط": "يخلط",  # mix
    "خلع": "يخلع",  # depose
    "خلف": "يخلف",  # succeed
    "خلق": "يخلق",  # create
    "خنق": "يخنق",  # strangle
    "خول": "يخول",  # authorize
    "خيم": "يخيم",  # camp
    "دار": "يدور",  # rotate
    "دافع": "يدافع",  # defend
    "دام": "يدوم",  # last
    "داهم": "يداهم",  # raid
    "دبر": "يدبر",  # arrange
    "دحر": "يدحر",  # defeat
    "دحض": "يدحض",  # refute
    "دخل": "يدخل",  # enter
    "دخن": "يدخن",  # smoke
    "درا": "يدرا",  # avert
    "درب": "يدرب",  # train
    "درس": "يدرس",  # study
    "دشن": "يدشن",  # launch
    "دعا": "يدعو",  # call for
    "دعم": "يدعم",  # support
    "دفع": "يدفع",  # pay
    "دفن": "يدفن",  # bury
    "دق": "يدق",  # knock
    "دقق": "يدقق",  # check
    "دل": "يدل",  # indicate
    "دمج": "يدمج",  # merge
    "دمر": "يدمر",  # destroy
    "دنا": "يدنو",  # approach
    "دنس": "يدنس",  # stain
    "دهس": "يدهس",  # run over
    "ذاب": "يذوب",  # melt
    "ذاق": "يذوق",  # taste
    "ذبح": "يذبح",  # slaughter
    "ذرف": "يذرف",  # shed
    "ذكر": "يذكر",  # mention
    "ذهب": "يذهب",  # go
    "راجع": "يراجع",  # review
    "راسل": "يراسل",  # correspond
    "راعي": "يراعي",  # take into account
    "رافق": "يرافق",  # accompany
    "راقب": "يراقب",  # monitor
    "راهن": "يراهن",  # bet
    "راوغ": "يراوغ",  # manoeuvre
    "راي": "يري",  # see
    "ربح": "يربح",  # profit
    "ربط": "يربط",  # connect
    "ربي": "يربي",  # raise
    "رتب": "يرتب",  # arrange
    "رجا": "يرجو",  # hope
    "رجح": "يرجح",  # suggest
    "رجع": "يرجع",  # return
    "رحب": "يرحب",  # welcome
    "رحل": "يرحل",  # depart
    "رخص": "يرخص",  # license
    "رد": "يرد",  # reply
    "ردد": "يردد",  # repeat
    "رزح": "يرزح",  # languish
    "رسا": "يرسو",  # anchor
    "رسب": "يرسب",  # fail
    "رسخ": "يرسخ",  # entrench
    "رسم": "يرسم",  # draw
    "رشح": "يرشح",  # nominate
    "رشد": "يرشد",  # conserve
    "رشق": "يرشق",  # hurl
    "رصد": "يرصد",  # monitor
    "رضخ": "يرضخ",  # give in
    "رضي": "يرضي",  # consent
    "رعي": "يرعي",  # care for
    "رغب": "يرغب",  # desire
    "رفض": "يرفض",  # refuse
    "رفع": "يرفع",  # lift
    "رقد": "يرقد",  # lie
    "رقص": "يرقص",  # dance
    "رقي": "يرقي",  # promote
    "ركب": "يركب",  # ride
    "ركز": "يركز",  # focus
    "ركض": "يركض",  # run
    "ركع": "يركع",  # kneel
    "ركل": "يركل",  # kick
    "رمز": "يرمز",  # symbolize
    "رمم": "يرمم",  # restore
    "رمي": "يرمي",  # throw
    "رن": "يرن",  # ring
    "روج": "يروج",  # promote
    "روي": "يروي",  # narrate
    "زاد": "يزيد",  # increase
    "زار": "يزور",  # visit
    "زال": "يزال",  # cease
    "زايد": "يزايد",  # bid
    "زحف": "يزحف",  # advance
    "زخر": "يزخر",  # teem with
    "زرع": "يزرع",  # cultivate
    "زعزع": "يزعزع",  # destabilise
    "زعم": "يزعم",  # allege
    "زود": "يزود",  # provide
    "زين": "يزين",  # decorate
}
