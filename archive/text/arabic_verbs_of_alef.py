"""Arabic verbs whose past begins with an alef and has up to four letters (أعلن, announced), each with its
present. No code lives here.

What the columns are, and which verbs are left out, stands in ``arabic_verbs.py``. Every entry is folded and
carries its meaning in English.
"""

OF_ALEF: dict[str, str] = {
    "اباد": "يبيد",  # exterminate
    "ابحر": "يبحر",  # sail
    "ابدي": "يبدي",  # show
    "ابرز": "",  # highlight
    "ابرم": "يبرم",  # conclude
    "ابطل": "يبطل",  # invalidate
    "ابعد": "يبعد",  # remove
    "ابغي": "يبغي",  # want
    "ابقي": "",  # keep
    "ابلغ": "",  # inform
    "اتاح": "يتيح",  # make possible
    "اتبع": "يتبع",  # follow
    "اتجه": "يتجه",  # head
    "اتحد": "يتحد",  # unite
    "اتخذ": "يتخذ",  # take
    "اتسع": "يتسع",  # widen
    "اتسم": "يتسم",  # characterize
    "اتصف": "يتصف",  # be marked by
    "اتصل": "يتصل",  # contact
    "اتضح": "يتضح",  # become clear
    "اتفق": "يتفق",  # agree
    "اتقن": "يتقن",  # master
    "اتلف": "يتلف",  # damage
    "اتم": "",  # complete
    "اتهم": "يتهم",  # accuse
    "اتي": "ياتي",  # come
    "اثار": "يثير",  # provoke
    "اثبت": "يثبت",  # prove
    "اثر": "يؤثر",  # affect
    "اثقل": "يثقل",  # burden
    "اثمر": "يثمر",  # bear fruit
    "اثني": "يثني",  # praise
    "اجاب": "يجيب",  # answer
    "اجاد": "يجيد",  # be good at
    "اجاز": "يجيز",  # allow
    "اجبر": "يجبر",  # force
    "اجتث": "يجتث",  # eradicate
    "اجج": "يؤجج",  # fuel
    "اجري": "",  # conduct
    "اجل": "يؤجل",  # postpone
    "اجمع": "",  # agree
    "اجهض": "يجهض",  # abort
    "احاط": "يحيط",  # surround
    "احال": "يحيل",  # refer
    "احب": "يحب",  # like
    "احبط": "يحبط",  # foil
    "احتج": "يحتج",  # protest
    "احتل": "يحتل",  # occupy
    "احدث": "",  # bring about
    "احرج": "يحرج",  # embarrass
    "احرز": "يحرز",  # score
    "احرق": "يحرق",  # burn
    "احس": "يحس",  # feel
    "احصي": "يحصي",  # count
    "احكم": "",  # tighten
    "احيا": "يحيي",  # revive
    "اخاف": "يخيف",  # frighten
    "اخبر": "يخبر",  # tell
    "اختص": "يختص",  # specialize
    "اخذ": "ياخذ",  # take
    "اخر": "يؤخر",  # delay
    "اخرج": "",  # direct
    "اخطا": "يخطئ",  # err
    "اخطر": "يخطر",  # notify
    "اخفق": "يخفق",  # fail
    "اخفي": "يخفي",  # hide
    "اخلي": "يخلي",  # evacuate
    "اخمد": "يخمد",  # extinguish
    "ادار": "يدير",  # manage
    "ادام": "يديم",  # perpetuate
    "ادان": "يدين",  # condemn
    "ادخر": "يدخر",  # save
    "ادخل": "",  # introduce
    "ادرج": "يدرج",  # list
    "ادرك": "يدرك",  # realize
    "ادعي": "يدعي",  # claim
    "ادلي": "يدلي",  # cast
    "ادهش": "يدهش",  # amaze
    "ادي": "يؤدي",  # lead to
    "اذاب": "يذيب",  # dissolve
    "اذاع": "يذيع",  # broadcast
    "اذكي": "يذكي",  # stoke
    "اذل": "يذل",  # humiliate
    "اذن": "ياذن",  # herald
    "اذي": "يؤذي",  # hurt
    "اراح": "يريح",  # relieve
    "اراد": "يريد",  # want
    "اربك": "يربك",  # confuse
    "ارجا": "يرجئ",  # postpone
    "ارجع": "",  # attribute
    "ارخي": "يرخي",  # loosen
    "ارسل": "يرسل",  # send
    "ارعب": "يرعب",  # terrify
    "ارغم": "يرغم",  # force
    "ارفق": "يرفق",  # attach
    "ارهب": "يرهب",  # intimidate
    "ارهق": "يرهق",  # exhaust
    "ازال": "يزيل",  # remove
    "ازعج": "يزعج",  # disturb
    "اساء": "يسيء",  # abuse
    "اسر": "ياسر",  # capture
    "اسرع": "يسرع",  # hurry
    "اسس": "يؤسس",  # establish
    "اسعد": "يسعد",  # please
    "اسف": "ياسف",  # regret
    "اسفر": "يسفر",  # result in
    "اسقط": "",  # drop
    "اسند": "يسند",  # assign
    "اسهب": "يسهب",  # elaborate
    "اسهم": "يسهم",  # contribute
    "اشاد": "يشيد",  # praise
    "اشار": "يشير",  # indicate
    "اشبه": "يشبه",  # resemble
    "اشتد": "يشتد",  # intensify
    "اشتق": "يشتق",  # derive
    "اشرف": "يشرف",  # supervise
    "اشعل": "يشعل",  # ignite
    "اصاب": "يصيب",  # injure
    "اصبح": "يصبح",  # become
    "اصدر": "يصدر",  # issue
    "اصر": "يصر",  # insist
    "اصغي": "يصغي",  # listen
    "اصلح": "يصلح",  # repair
    "اضاء": "يضيء",  # light
    "اضاع": "",  # lose
    "اضاف": "يضيف",  # add
    "اضر": "يضر",  # harm
    "اضطر": "يضطر",  # must
    "اطاح": "يطيح",  # overthrow
    "اطاع": "يطيع",  # obey
    "اطال": "يطيل",  # prolong
    "اطعم": "يطعم",  # feed
    "اطفا": "يطفئ",  # extinguish
    "اطل": "يطل",  # overlook
    "اطلع": "يطلع",  # brief
    "اطلق": "يطلق",  # launch
    "اظهر": "",  # show
    "اعاد": "يعيد",  # repeat
    "اعار": "يعير",  # lend
    "اعاق": "يعيق",  # hinder
    "اعجب": "يعجب",  # like
    "اعد": "",  # prepare
    "اعدم": "يعدم",  # execute
    "اعرب": "يعرب",  # express
    "اعطي": "يعطي",  # give
    "اعفي": "يعفي",  # exempt
    "اعقب": "يعقب",  # follow
    "اعلن": "يعلن",  # announce
    "اغري": "يغري",  # tempt
    "اغضب": "يغضب",  # anger
    "اغفل": "يغفل",  # overlook
    "اغلق": "يغلق",  # close
    "افاد": "يفيد",  # report
    "افرج": "يفرج",  # release
    "افرغ": "يفرغ",  # empty
    "افزع": "يفزع",  # alarm
    "افسد": "يفسد",  # spoil
    "افشي": "يفشي",  # disclose
    "افصح": "يفصح",  # disclose
    "افلح": "يفلح",  # succeed
    "افلس": "يفلس",  # go bankrupt
    "اقال": "يقيل",  # dismiss
    "اقام": "يقيم",  # reside
    "اقحم": "يقحم",  # thrust
    "اقدم": "",  # dare
    "اقر": "يقر",  # approve
    "اقرض": "يقرض",  # lend
    "اقسم": "",  # swear
    "اقصي": "يقصي",  # knock out
    "اقفل": "يقفل",  # close
    "اقلع": "يقلع",  # take off
    "اقنع": "يقنع",  # convince
    "اكد": "يؤكد",  # confirm
    "اكل": "ياكل",  # eat
    "اكمل": "يكمل",  # complete
    "الحق": "يلحق",  # attach
    "الزم": "يلزم",  # oblige
    "الغي": "يلغي",  # abolish
    "الف": "يؤلف",  # compose
    "القي": "يلقي",  # deliver
    "المح": "يلمح",  # hint
    "الهم": "يلهم",  # inspire
    "امتد": "يمتد",  # extend
    "امتص": "يمتص",  # suck
    "امتع": "يمتع",  # entertain
    "امد": "يمد",  # supply
    "امر": "يامر",  # order
    "امسك": "يمسك",  # catch
    "امضي": "",  # spend
    "امطر": "يمطر",  # rain
    "امكن": "يمكن",  # be possible
    "امل": "يامل",  # hope
    "امن": "يؤمن",  # believe
    "انتج": "ينتج",  # produce
    "انجب": "ينجب",  # bear
    "انجز": "ينجز",  # accomplish
    "انذر": "ينذر",  # warn
    "انشا": "ينشئ",  # establish
    "انشد": "ينشد",  # chant
    "انشق": "ينشق",  # break away
    "انضم": "ينضم",  # join
    "انعش": "ينعش",  # refresh
    "انفق": "ينفق",  # spend
    "انقذ": "ينقذ",  # rescue
    "انكر": "ينكر",  # deny
    "انهك": "ينهك",  # exhaust
    "انهي": "ينهي",  # end
    "اهاب": "يهيب",  # call upon
    "اهان": "يهين",  # offend
    "اهتز": "يهتز",  # shake
    "اهتم": "يهتم",  # care
    "اهدر": "يهدر",  # waste
    "اهدي": "يهدي",  # dedicate
    "اهل": "يؤهل",  # qualify
    "اهمل": "يهمل",  # neglect
    "اوجد": "يوجد",  # find
    "اوحي": "يوحي",  # inspire
    "اودع": "يودع",  # deposit
    "اوصل": "يوصل",  # deliver
    "اوصي": "يوصي",  # recommend
    "اوضح": "يوضح",  # clarify
    "اوعز": "يوعز",  # instruct
    "اوفد": "يوفد",  # dispatch
    "اوفي": "يوفي",  # fulfill
    "اوقع": "",  # trap
    "اوقف": "يوقف",  # stop
    "اولي": "يولي",  # pay attention
    "ايد": "يؤيد",  # support
    "ايقظ": "ييقظ",  # wake
}
