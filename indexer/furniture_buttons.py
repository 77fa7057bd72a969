"""Phrases and words of a page's buttons, menus, advertisements and polls."""

from typing import Final

from archive.text.analyzer import fold
from indexer.furniture_patterns import phrases
from indexer.furniture_rules import PhraseRule

BUTTONS: Final[tuple[PhraseRule, ...]] = (
    PhraseRule(
        "top",
        "back to the top of the page",
        "line",
        phrases(
            # button for going to the top; going to the top; back to the top; back to the top
            "زر الذهاب إلى الأعلى / الذهاب إلى الأعلى / العودة إلى الأعلى / العودة للأعلى "
            # back to top; to the top; top of the page; top; to the top; back to the top
            "/ العودة إلى أعلى / إلى الأعلى / أعلى الصفحة / أعلى / للأعلى / الرجوع للأعلى "
            # back to the top; back to the top; back to the top; back to the top
            "/ الرجوع إلى الأعلى / عودة إلى الأعلى / عودة للأعلى / العودة لأعلى "
            # go to the top; back to the top of the page; go to the top
            "/ انتقل إلى الأعلى / العودة إلى أعلى الصفحة / اذهب إلى الأعلى "
            # back to the beginning of the page; back; back; back to the front page; back to the front page
            "/ العودة إلى بداية الصفحة / رجوع / العودة / العودة للرئيسية / العودة إلى الرئيسية "
            # back to the front page; back to the front page
            "/ العودة للصفحة الرئيسية / العودة إلى الصفحة الرئيسية "
            "/ back to top / go to top / scroll to top / return to top / back to the top / to top "
            "/ to the top / back to top of page / top of page / go to the top / scroll up / scroll down "
            "/ jump to top / page top / back to top button / go back"
        ),
        "العودة إلى الأعلى في جدول الدوري هدف المدرب.",  # back to the top of the league is the coach's aim
    ),
    PhraseRule(
        "more",
        "links to the rest of the text",
        "line",
        phrases(
            # more; read more; reading of more; go on reading; finish reading; for more
            "المزيد / اقرأ المزيد / قراءة المزيد / تابع القراءة / أكمل القراءة / للمزيد "
            # show more; read the whole article; read the article; read the news item; read the article
            "/ عرض المزيد / قراءة المقال كاملا / قراءة المقال / قراءة الخبر / اقرأ المقال "
            # read the news item; read the whole article; read the whole news item; read the details
            "/ اقرأ الخبر / اقرأ المقال كاملا / اقرأ الخبر كاملا / اقرأ التفاصيل "
            # more details; details of the news; to read more; for more details
            "/ تفاصيل أكثر / تفاصيل الخبر / لقراءة المزيد "
            # for more details; for more information; more details; more information
            # more details; more information; know more; load more
            "/ المزيد من التفاصيل / المزيد من المعلومات / اعرف المزيد / تحميل المزيد "
            # load more news; show all; see all; see all; show more
            "/ تحميل المزيد من الأخبار / عرض الكل / مشاهدة الكل / شاهد الكل / إظهار المزيد "
            # show more; see more; read the rest; the rest; rest; go on reading
            "/ أظهر المزيد / مشاهدة المزيد / إقرأ التتمة / التتمة / تتمة / متابعة القراءة "
            # go on reading the news; click here; press here; press here, spelt otherwise; from here
            "/ تابع قراءة الخبر / انقر هنا / اضغط هنا / إضغط هنا / من هنا "
            # the original source; link of the source; link of the item; link; to watch the film;
            # watch the film
            "/ المصدر الأصلي / رابط المصدر / رابط الخبر / رابط / لمشاهدة الفيديو / شاهد الفيديو "
            # watch; in a film; gallery of pictures; show the gallery; show the pictures; look at the pictures
            "/ شاهد / بالفيديو / معرض الصور / عرض المعرض / عرض الصور / شاهد الصور "
            # more pictures; more films
            "/ المزيد من الصور / المزيد من الفيديوهات "
            "/ read more / full story / continue reading / show more / load more "
            "/ read the full story / read full story "
            " / source link / click here to read more / view more / more / see more "
            "/ read more here / read on / read article / read the article / read full article "
            "/ read the full article / read the whole story / read the rest / read the original article "
            "/ read original article / read the original / read the story / read story "
            "/ read the full report / read full report / read full text / read in app / read in full "
            "/ read this story / read this article / read it here / read details "
            " / find out more / learn more / know more / click for more "
            "/ click here for more / click here / tap here / click to continue / continue to site "
            "/ continue to article / continue reading this article / keep reading below / show all "
            "/ show less / show full article / show full story / show more content / show more stories "
            "/ see all / see less / see details / see full story / see the full story / view article "
            "/ view full article / view full story / view story / view all stories / view all posts "
            "/ view all articles / view all news / view post / view original / view original article "
            "/ view original content / view source / view full size / view full image / view image "
            "/ view images / view photos / view slideshow / view map / view larger map / view video "
            "/ view transcript / view in app / view as list / load more stories / load more articles "
            "/ load more posts / load more news / full article / full text / original article "
            "/ original source / original story / the original article / to be continued / go to article "
            "/ go to full site / visit site / visit website / learn more here"
            # read on the official site; the news item from its source, twice
            "/ اقرأ على الموقع الرسمي / قراءة الخبر من المصدر / اقرأ الخبر من المصدر "
        ),
        "Read more books, the minister told the pupils.",
    ),
    PhraseRule(
        "advertisement",
        "labels of advertisements",
        "line",
        phrases(
            # advertisement; advertisements; paid advertisement; advertising space; paid advertisement
            "إعلان / إعلانات / إعلان مدفوع / مساحة إعلانية / إعلان ممول "
            # paid advertisements; the advertisement; paid content; paid content; promotional content
            "/ إعلانات ممولة / الإعلان / محتوى ممول / محتوى مدفوع / محتوى ترويجي "
            # advertising content; advertising material; promotional material; sponsored by; supported by
            "/ محتوى إعلاني / مادة إعلانية / مادة ترويجية / برعاية / بدعم من "
            # advertise here; advertise with us; advertise with us; for advertising; for advertising with us
            "/ أعلن هنا / أعلن معنا / أعلن لدينا / للإعلان / للإعلان معنا "
            # advertising with us; Google's advertisements; classified advertisements; close the advertisement
            "/ الإعلان معنا / إعلانات جوجل / إعلانات مبوبة / إغلاق الإعلان "
            # skip the advertisement; skip the advertisement; the article goes on behind the advertisement
            "/ تخطي الإعلان / تخطى الإعلان / يستمر المقال بعد الإعلان "
            # goes on behind the advertisement; go on reading behind the advertisement
            "/ يتبع بعد الإعلان / تابع القراءة بعد الإعلان "
            # the article goes on behind the advertisement; the news goes on behind the advertisement
            "/ المقال يستمر بعد الإعلان / الخبر يستمر بعد الإعلان "
            # finish reading behind the advertisement; end of the advertisement; free of advertisements
            "/ أكمل القراءة بعد الإعلان / نهاية الإعلان / خلو من الإعلانات "
            "/ advertisement / advertisements / advertising / sponsored / sponsored content "
            "/ story continues below / story continues / article continues below this ad "
            "/ article continues after advertisement / article continues / continue reading below "
            "/ scroll to continue / scroll to continue with content / scroll for more / continues below "
            "/ promoted stories / paid content / paid post / article continues after ad "
            "/ article continues below / report this ad / after newsletter promotion "
            "/ skip past newsletter promotion / skip newsletter promotion / ad / ads / ad choices "
            "/ adchoices / ads by google / ads by / ads by taboola / by taboola / by outbrain / taboola "
            "/ outbrain / hide ad / hide ads / close ad / skip ad / skip ads / remove ads / remove ad "
            "/ remove this ad / why this ad / about this ad / about ads "
            "/ about our ads / go ad free / ad free / ad will end in / this ad will end in / your ad here "
            "/ place your ad here / advertise here / advertise / advertise with us today "
            "/ advertiser content / advertiser disclosure / advertisement continue reading below "
            "/ advertisement scroll to continue / advertisement skip advertisement "
            "/ advertisement continues below / advertisement story continues below "
            "/ advertisement article continues below / paid advertisement / paid advertising / paid for by "
            "/ paid partnership / paid promotion / partner content / partner offers / brought to you by "
            "/ in partnership with / sponsored by / sponsor content / sponsor message / our sponsors "
            "/ a message from our sponsor / a message from our sponsors / message from our sponsor "
            "/ promoted by / commercial break / story continues after advertisement "
            "/ story continues after ad / story continues below advertisement "
            "/ story continues after this advertisement / story continues below this ad "
            "/ story continues below video / story continues below gallery / story continues below photo "
            "/ article continues after this advertisement / article continues below advertisement "
            "/ article continues below this advertisement / article continues after sponsored message "
            "/ text continues after ad / content continues below / content continues after ad "
            "/ the article continues below / the story continues below / this article continues below "
            "/ continues after advertising / continue reading after the ad / continue after ad "
            "/ keep reading after ad / start your day here / end of advertisement / end of ad "
            "/ end of promotion"
        ),
        "إعلان بيروت وقعه تسعة وزراء.",  # nine ministers signed the Beirut declaration
    ),
    PhraseRule(
        "tools",
        "buttons and menus of the page",
        "line",
        phrases(
            # print; print!; size of letters; larger letters; smaller letters; copy the link
            "طباعة / اطبع / حجم الخط / تكبير الخط / تصغير الخط / نسخ الرابط "
            # the link has been copied; short link; the short link; skip to the content
            "/ تم نسخ الرابط / رابط مختصر / الرابط المختصر / تخطى إلى المحتوى "
            # go to the content; main menu; front page; front page; log in
            "/ انتقل إلى المحتوى / القائمة الرئيسية / الصفحة الرئيسية / الرئيسية / تسجيل الدخول "
            # privacy policy; terms of use; contact us; who we are; menu; search; search for
            "/ سياسة الخصوصية / شروط الاستخدام / اتصل بنا / من نحن / القائمة / بحث / بحث عن "
            # search!; close; subscribe now; newsletter; listen to the article; listen to the article
            "/ ابحث / إغلاق / اشترك الآن / النشرة البريدية / استمع إلى المقال / استمع للمقال "
            # keep the article; copied; views; views; share; shares; share!; share it!
            "/ حفظ المقال / تم النسخ / مشاهدة / مشاهدات / مشاركة / مشاركات / شارك / شاركها "
            # share the article; share the news; share the news on; mentioned in this news; share this subject
            "/ شارك المقال / شارك الخبر / شارك الخبر على / ذكر في هذا الخبر / شارك هذا الموضوع "
            # share this news; publish!; send to a friend; accept all; refuse all
            "/ شارك هذا الخبر / انشر / أرسل إلى صديق / قبول الكل / رفض الكل "
            # cookie settings; tweet!; print the article; print the news item; print the page
            "/ إعدادات ملفات تعريف الارتباط / غرد / طباعة المقال / طباعة الخبر / طباعة الصفحة "
            # print the article; print!, spelt otherwise; for printing; version for printing; printed version
            "/ اطبع المقال / إطبع / للطباعة / نسخة للطباعة / نسخة مطبوعة "
            # keep; keep!; send!; send; send to a friend; send to a friend; send by mail
            "/ حفظ / احفظ / أرسل / إرسال / إرسال لصديق / أرسل لصديق / إرسال بالبريد الإلكتروني "
            # send by mail; letters; larger letters; smaller letters; size of the text; larger; smaller
            "/ أرسل بالبريد الإلكتروني / الخط / خط أكبر / خط أصغر / حجم النص / تكبير / تصغير "
            # change the size of letters; copy the link; copied successfully; short link of the article
            "/ تغيير حجم الخط / انسخ الرابط / تم النسخ بنجاح / الرابط المختصر للمقال "
            # short link; the short link; link of the article; go to the menu; skip to the content
            "/ رابط قصير / الرابط القصير / رابط المقال / انتقل إلى القائمة / تجاوز إلى المحتوى "
            # skip to the main content; skip to the main content; skip to the content
            "/ تجاوز إلى المحتوى الرئيسي / التجاوز إلى المحتوى الرئيسي / تخطي إلى المحتوى "
            # skip to the main content; skip to the main content; skip to the content
            "/ تخطي إلى المحتوى الرئيسي / تخطى إلى المحتوى الرئيسي / التخطي إلى المحتوى "
            # go to the content; go to the main content; go to the main content
            "/ الانتقال إلى المحتوى / الانتقال إلى المحتوى الرئيسي / انتقل إلى المحتوى الرئيسي "
            # go to the content; accessibility links; accessibility; map of the site
            "/ إذهب إلى المحتوى / روابط إمكانية الوصول / إمكانية الوصول / خريطة الموقع "
            # archive; log in; log in; log in; log in; log in; log out
            "/ الأرشيف / الدخول / دخول / سجل الدخول / سجل دخولك / تسجيل دخول / تسجيل خروج "
            # log out; register; my account; new account; open an account; open a new account
            "/ تسجيل الخروج / تسجيل / حسابي / حساب جديد / إنشاء حساب / إنشاء حساب جديد "
            # forgotten password; forgotten password?; password; user name; remember me
            "/ نسيت كلمة المرور / هل نسيت كلمة المرور / كلمة المرور / اسم المستخدم / تذكرني "
            # terms of use; cookie policy; cookie policy; rules for publishing
            "/ سياسة الاستخدام / سياسة الكوكيز / سياسة ملفات تعريف الارتباط / سياسة النشر "
            # editorial policy; editorial policy; terms of service; terms and conditions; terms and conditions
            "/ سياسة التحرير / السياسة التحريرية / شروط الخدمة / شروط وأحكام / الشروط والأحكام "
            # terms and conditions; terms of use; statement on privacy; disclaimer
            "/ الأحكام والشروط / اتفاقية الاستخدام / بيان الخصوصية / إخلاء المسؤولية "
            # disclaimer; copyright; all rights reserved; the editors; the team
            "/ إخلاء مسؤولية / حقوق النشر / جميع الحقوق محفوظة / هيئة التحرير / فريق العمل "
            # the editors; about the site; about the newspaper; about the newspaper; about us; about us
            "/ أسرة التحرير / عن الموقع / عن الصحيفة / عن الجريدة / عنا / حولنا "
            # reach us; to reach us; to reach us; contact us; write to us; write to us; send us
            "/ تواصل معنا / للتواصل معنا / للتواصل / اتصلوا بنا / راسلنا / راسلونا / أرسل لنا "
            # send a news item; to advertise with us; jobs; our sites; our apps; our channels
            "/ أرسل خبرا / للإعلان لدينا / وظائف شاغرة / مواقعنا / تطبيقاتنا / قنواتنا "
            # our services; subscription; subscribe; subscribe with us; subscription; to subscribe
            "/ خدماتنا / الاشتراك / اشترك / اشترك معنا / اشتراك / للاشتراك "
            # end the subscription; newsletter; electronic newsletter; mailing list
            "/ إلغاء الاشتراك / النشرة الإخبارية / النشرة الالكترونية / القائمة البريدية "
            # our newsletter; subscribe to the newsletter; e-mail
            "/ نشرتنا البريدية / اشترك في النشرة البريدية / البريد الإلكتروني "
            # e-mail, spelt otherwise; your e-mail; your e-mail, spelt otherwise; e-mail; name
            "/ البريد الالكتروني / بريدك الإلكتروني / بريدك الالكتروني / الإيميل / الاسم "
            # name, spelt otherwise; your name; full name; site; site; title of the comment
            "/ الإسم / اسمك / الاسم الكامل / الموقع / الموقع الإلكتروني / عنوان التعليق "
            # text of the comment; code against robots; code against robots; code; change the language
            "/ نص التعليق / رمز التحقق / كود التحقق / الكود / غير اللغة "
            # languages; full version; version for telephones; written version; live
            "/ اللغات / النسخة الكاملة / نسخة الموبايل / النسخة المكتوبة / بث مباشر "
            # the live broadcast; the live broadcast; live; watch live; listen; listen now
            "/ البث المباشر / البث الحي / بث حي / شاهد البث المباشر / استمع / استمع الآن "
            # listen to the news item; listen to the news item; hearing of the article; hearing; play; stop
            "/ استمع إلى الخبر / استمع للخبر / الاستماع للمقال / استماع / تشغيل / إيقاف "
            # play the film; length of the film; watch on YouTube; time for reading; time for reading
            "/ تشغيل الفيديو / مدة الفيديو / شاهد على يوتيوب / مدة القراءة / وقت القراءة "
            # time for reading; minute of reading; minutes of reading; one minute; less than a minute; minutes
            "/ زمن القراءة / دقيقة قراءة / دقائق قراءة / دقيقة واحدة / أقل من دقيقة / دقائق "
            # minute; reading; readings; how often it was read; how often it was read; number of views
            "/ دقيقة / قراءة / قراءات / مرات القراءة / عدد القراءات / عدد المشاهدات "
            # number of visits; views; visits; visitors; visit; one view; like
            "/ عدد الزيارات / المشاهدات / الزيارات / الزوار / زيارة / مشاهدة واحدة / إعجاب "
            # like; dislike; like; likes; rating; rate the news item; rate the article
            "/ أعجبني / لم يعجبني / أعجبتني / إعجابات / تقييم / قيم الخبر / قيم المقال "
            # rating by users; follow; followers; followers; followers; fans; subscriber
            "/ تقييم المستخدمين / متابعة / متابعين / المتابعون / متابعون / معجبون / مشترك "
            # subscribers; share by; share on; share it by; share it; share this; share this article
            "/ مشتركون / شارك عبر / شارك على / شاركها عبر / شاركه / شارك هذا / شارك هذا المقال "
            # share the subject; share the story; share the page; share the post; share with your friends
            "/ شارك الموضوع / شارك القصة / شارك الصفحة / شارك التدوينة / شارك مع أصدقائك "
            # share this article; share the article; share!; share the article; share the news item
            "/ شارك هذه المقالة / شارك المقالة / شاركوا / مشاركة المقال / مشاركة الخبر "
            # share by; share on; share this article; share the link; share the link
            "/ مشاركة عبر / مشاركة على / مشاركة هذا المقال / مشاركة الرابط / شارك الرابط "
            # to share; publish!, spelt otherwise; publish the news; publish it; follow us; follow us
            "/ للمشاركة / أنشر / انشر الخبر / أنشرها / تابعنا / تابعونا "
            # follow us on; follow us on; follow us by; follow us by; follow the channel; follow the writer
            "/ تابعنا على / تابعونا على / تابعنا عبر / تابعونا عبر / تابع القناة / تابع الكاتب "
            # follow us on networks; follow us on networks
            "/ تابعنا على مواقع التواصل / تابعونا على مواقع التواصل الاجتماعي "
            # follow us on Google News; follow us on Google News; our page on Facebook
            "/ تابعنا على جوجل نيوز / تابعنا على أخبار جوجل / صفحتنا على فيسبوك "
            # our channel on YouTube; our channel on Telegram; networks; about the writer
            "/ قناتنا على يوتيوب / قناتنا على تلغرام / مواقع التواصل الاجتماعي / حول الكاتب "
            # about the writer; about the writer; profile; the writer's page; the writer's mail
            "/ عن الكاتب / نبذة عن الكاتب / الملف الشخصي / صفحة الكاتب / بريد الكاتب "
            # loading; loading; please wait; no results; results of the search
            "/ جاري التحميل / جار التحميل / انتظر من فضلك / لا توجد نتائج / نتائج البحث "
            # search the site; the search; advanced search; search of the site; enter a word to search for
            "/ ابحث في الموقع / البحث / بحث متقدم / البحث في الموقع / أدخل كلمة البحث "
            # search in; I agree; I agree; I agree to the terms; accept; refuse; cancel; manage the choices
            "/ بحث في / موافق / أوافق / أوافق على الشروط / قبول / رفض / إلغاء / إدارة الخيارات "
            # choices; all right; yes; go on; dark mode; dark mode; toggle the menu
            "/ خيارات / حسنا / نعم / استمرار / الوضع الليلي / الوضع المظلم / تبديل القائمة "
            # open the menu; close the menu; side menu; second menu
            "/ فتح القائمة / إغلاق القائمة / القائمة الجانبية / القائمة الثانوية "
            # add a side column, as a theme says it; random article; shopping basket; picture from the archive
            "/ إضافة عمود جانبي / مقال عشوائي / سلة التسوق / صورة أرشيفية "
            # picture from the archive; pictures from the archive; from the archive; symbolic picture
            "/ صورة من الأرشيف / صور أرشيفية / أرشيفية / صورة تعبيرية "
            # illustrating picture; picture; the picture; the pictures; pictures; film; the weather
            "/ صورة توضيحية / صورة / الصورة / الصور / صور / فيديو / حالة الطقس "
            # today's weather; rates of exchange; rates of exchange; times of prayer; times of prayer
            "/ الطقس اليوم / أسعار العملات / أسعار صرف العملات / مواقيت الصلاة / أوقات الصلاة "
            # share prices; horoscope; horoscopes; page; page; page of; paper edition
            "/ أسعار الأسهم / حظك اليوم / الأبراج / الصفحة / صفحة / صفحة من / النسخة الورقية "
            # paper issue; today's issue; issue; earlier issues; follow also on
            "/ العدد الورقي / عدد اليوم / العدد / الأعداد السابقة / تابع أيضا على "
            # all rights reserved; all rights reserved
            "/ جميع حقوق النشر محفوظة / كل الحقوق محفوظة "
            "/ print / print this page / email this article / copy link / link copied / skip to content "
            "/ skip to main content / skip advertisement / published / order reprints / share full article "
            "/ ad feedback / video ad feedback / main menu / home / home page / log in / sign in "
            "/ privacy policy / terms of use / terms of service / contact us / about us / cookie policy "
            "/ cookie settings / accept all cookies / accept cookies / accept all / reject all / views "
            "/ shares / share / share this / share this article / share this story / share this post "
            "/ share article / bookmark and share / about the author / about the authors / connect with us "
            "/ connect with us today / tt / a a a / tweet / min read / minute read / min / listen / like "
            "/ reply / read later / minutes read / view this post on instagram / loading / menu / search "
            "/ close / subscribe / subscribe now / sign up / register / newsletter / newsletters "
            "/ listen to this article / save / save article / save for later / gift article "
            "/ gift this article / give this article / share options / open share drawer / show caption "
            "/ hide caption / toggle caption / enlarge this image / view gallery / open in gallery "
            "/ click to enlarge / play video / watch live / now playing / autoplay / unmute "
            "/ view in full screen / subscribe today / create an account / already a subscriber / donate "
            "/ donate now / support us / follow / advertise with us / print article / print this article "
            "/ print story / print this story / print friendly / print friendly version / printer friendly "
            "/ printer friendly version / printer friendly page / print email / print pdf / print save "
            "/ save this article / save this story / save for offline / saved / save to favorites "
            "/ bookmark this / add to favorites / add to reading list / add to bookmarks / email address "
            "/ email article / email story / email this / email this page / email this story "
            "/ email this post / email to a friend / email a friend / send to a friend / send by email "
            "/ send / send to kindle / forward / copied / copy url / copy this link / copy the link "
            "/ copy link to clipboard / copy to clipboard / copied to clipboard / link copied to clipboard "
            "/ copy shortlink / shortlink / permalink / permanent link / bookmark the permalink / embed "
            "/ embed this video / embed code / download / download pdf / download as pdf / download image "
            "/ text size / text larger / text smaller / font size / increase font size / decrease font size "
            "/ larger text / smaller text / larger / smaller / resize text / change text size "
            "/ adjust font size / dark mode / light mode / toggle dark mode / accessibility "
            "/ accessibility links / accessibility help / accessibility statement / accessibility menu "
            "/ skip navigation / skip to navigation / skip to main / skip to search / skip to footer "
            "/ skip to article / skip to main navigation / skip to primary navigation "
            "/ skip to secondary navigation / skip to primary sidebar / skip links / skip to / skip "
            "/ jump to content / jump to navigation / jump to main content / go to content "
            "/ go to main content / go to homepage / go to navigation / toggle navigation / toggle menu "
            "/ toggle search / toggle sidebar / toggle child menu / open menu / close menu "
            "/ open navigation menu / close navigation / mobile menu / primary menu / secondary menu "
            "/ site navigation / navigation / navigation menu / site search / search for / search this site "
            "/ search the site / search our site / search site / search here / search results "
            "/ type to search / search close / close search / open search / enter your search term "
            "/ search by keyword / submit search / sitemap / site map / site index / rss / rss feed "
            "/ rss feeds / feedback / send feedback / give feedback / help center / help centre / faq "
            "/ faqs / customer service / contact / contacts / contact information / contact the newsroom "
            "/ contact the editor / contact the author / contact us today / get in touch / careers "
            "/ work with us / work for us / press room / our team / our story / meet the team / masthead "
            "/ about / about this site / about our site / about our company / who we are "
            "/ mission statement / ethics policy / editorial policy / editorial guidelines "
            "/ editorial standards / corrections / corrections policy / report an error / report a typo "
            "/ report a correction / report a problem / report an issue / report this / report this article "
            "/ report abuse / report inappropriate content / suggest a correction / submit a correction "
            "/ fact check policy / terms / terms and conditions / terms conditions / terms of sale "
            "/ terms privacy / terms of use privacy policy / privacy policy terms of use "
            "/ conditions of use / legal notice / legal notices / legal information / disclaimer / imprint "
            "/ privacy / privacy notice / privacy statement / privacy settings / privacy center "
            "/ privacy centre / privacy preferences / privacy options / your privacy choices "
            "/ your ad choices / your california privacy rights / california privacy rights "
            "/ california notice / ccpa / gdpr / cookie notice / cookie statement / cookie preferences "
            "/ cookie consent / cookie declaration / cookies / cookies policy / cookies settings "
            "/ cookie list / manage cookies / manage cookie settings / manage preferences / manage consent "
            "/ manage my cookies / manage settings / manage options / manage privacy preferences "
            "/ do not sell my info  "
            " / accept "
            "/ accept and close / accept and continue / accept continue / accept and proceed / i accept "
            "/ i agree / agree / agree and continue / agree and close / agree and proceed / got it / ok "
            "/ okay / yes / no thanks / no thank you / not now / maybe later / dismiss / decline / deny "
            "/ reject / reject cookies / reject all cookies / refuse / allow / allow all "
            "/ allow all cookies / allow cookies / allow notifications / continue without accepting "
            "/ cancel / confirm / apply / reset / save preferences / save settings / save and close "
            "/ save and exit / confirm my choices / cookie details / strictly necessary cookies "
            "/ functional cookies / performance cookies / targeting cookies / marketing cookies "
            "/ analytics cookies / necessary / necessary cookies / always active / always enabled / login "
            "/ log out / logout / login register / log in register / login sign up / log in sign up "
            "/ log in to your account / sign in to your account / sign in register / sign in sign up "
            "/ sign in or register / sign in or sign up / sign out / sign up now / sign up today "
            "/ sign up here / sign up for free / sign up for newsletters / sign up for our newsletter "
            "/ signup / register now / register for free / register here / register today / registration "
            "/ create account / create free account / create a free account / create an account today "
            "/ create your account / join / join now / join us / join today / join free / join for free "
            "/ become a member / become a subscriber / become a supporter / membership / members only "
            "/ my account / your account / account / my profile / profile / edit profile / my news "
            "/ my feed / my library / my saved articles / manage subscription / manage my subscription "
            "/ manage account / manage your account / manage newsletters / account settings / settings "
            "/ preferences / password / forgot password / forgot your password / forgot username "
            "/ lost your password / reset password / reset your password / remember me / username "
            "/ user name / username or email / username or email address / email or username "
            "/ keep me logged in / stay signed in / stay logged in / name / your name / full name "
            "/ first name / last name / your email / your email address / enter your email "
            "/ enter your email address / enter email / e mail / website / message / your message / submit "
            "/ submit form / send message / required / required field / required fields / optional "
            "/ captcha / subscribe to our newsletter / subscribe to our newsletters "
            "/ subscribe to newsletter / subscribe to our youtube channel / subscribe via email "
            "/ subscribe by email / subscribe to this blog / subscribe here / subscribe for free "
            "/ subscribe for more / subscribe free / subscribe log in / subscribe sign in "
            "/ subscriber exclusive / subscriber only / subscribers only / subscriber / subscribers "
            "/ subscription / subscriptions / subscription options / unsubscribe / for subscribers "
            "/ for subscribers only / premium content / premium article / exclusive content "
            "/ exclusive to subscribers / buy now / shop now / start free trial / start your free trial "
            "/ free trial / try it free / try for free / try it now / give a gift subscription "
            "/ gift subscription / gift subscriptions / gift this / gift / buy a subscription "
            "/ buy subscription / newsletter sign up / newsletter signup / newsletter subscription "
            "/ email newsletter / email newsletters / email newsletter signup / our newsletter "
            "/ our newsletters / free newsletter / free newsletters / daily newsletter / weekly newsletter "
            "/ get our newsletter / get the newsletter / get newsletters / get email alerts / get alerts "
            "/ get notified / get notifications / get news alerts / get breaking news alerts / get updates "
            "/ turn on notifications / enable notifications / notifications / notification / notify me "
            "/ email alerts / news alerts / breaking news alerts / push notifications / get the app "
            "/ get our app / get our apps / get app / download app / download our app / download the app "
            "/ download apps / download our apps / open app / open in app / use app / our apps / our app "
            "/ apps / mobile app / mobile apps / app store / google play / apple store "
            "/ available on the app store / get it on google play / android / android app / iphone app "
            "/ podcast / podcasts / our podcasts / e edition / eedition / e paper / epaper / todays paper "
            "/ todays epaper / print edition / digital edition / digital editions / digital replica "
            "/ read the digital edition / latest issue / current issue / past issues / back issues "
            "/ crossword / crosswords / puzzles / horoscope / horoscopes / classifieds / obituaries "
            "/ public notices / place an ad / events calendar / submit an event / submit news "
            "/ submit a news tip / submit a story / submit a tip / send a tip / send us a tip "
            "/ send us your tips / send us news / news tip / news tips / tip us / got a tip / have a tip "
            "/ have a news tip / share on facebook / share on twitter / share on x / share on whatsapp "
            "/ share on linkedin / share via email / share on email / share on telegram "
            "/ share on pinterest / share on reddit / share by email / share with friends "
            "/ share with your friends / share now / share it / share link / share to / share via "
            "/ share on / share on social media / share page / share the story / share the article "
            "/ share the news / share the love / share the post / share your / share your story "
            "/ share save / share comment / share print / share tweet / share this page / share this video "
            "/ share this content / share this news / share this with / share this entry / share with us "
            "/ share and enjoy / sharing / sharing is caring / please share / please share this "
            "/ social share / social sharing / spread the word / spread the love / pass it on "
            "/ tell a friend / tweet this / pin it / post / reshare / repost / retweet / like this "
            "/ like us / like us on facebook / like on facebook / like loading / likes / dislike "
            "/ love this / followers / fans / following / followed / follow us / follow us on "
            "/ follow us on social media / follow us on twitter / follow us on facebook "
            "/ follow us on instagram / follow us on google news / follow us on x / follow on facebook "
            "/ follow on twitter / follow on instagram / follow this author / follow author "
            "/ follow the author / follow topics / follow this topic / follow topic / follow this story "
            "/ follow story / follow me / follow me on twitter "
            "/ follow along / find us on / find us on facebook / find us on twitter / stay connected "
            "/ stay connected with us / stay in touch / stay informed / stay up to date / stay tuned "
            "/ keep in touch / keep up to date / connect with / social media / social networks "
            "/ social links / our social media / visit our website / visit us / visit our facebook page "
            "/ website by / site by / powered by / designed by / developed by / theme by / hosted by "
            "/ all rights reserved / copyright / time to read / reading time / read time "
            "/ estimated reading time / estimated read time / mins read / min to read / minutes to read "
            "/ minute to read / mins / minutes / less than a minute / less than a minute read "
            "/ less than 1 min read / word count / reads / read / times read / page views / post views "
            "/ total views / view count / views today / hits / visits / interactions / print views "
            "/ listen now / listen to article / listen to story / listen to this story / listen to this "
            "/ listen live / listen to the article / listen to the story / listen to audio "
            "/ hear this story / hear this article / audio / audio by / play / pause / play pause "
            "/ play audio / play all / play now / mute / full screen / fullscreen / exit fullscreen "
            "/ captions / subtitles / playback speed / skip backward / skip forward / current time "
            "/ remaining time / live tv / watch / watch now / watch the video / watch video / watch live tv "
            "/ watch on youtube / watch on demand / watch more / watch the full video / video "
            "/ video player / video player is loading / play video content / replay / replay video "
            "/ audio player / this is a modal window / beginning of dialog window / end of dialog window "
            "/ close modal dialog / text to speech / transcript / read transcript / show transcript "
            "/ hide transcript / view gallery images / image / images / image gallery / gallery / photo "
            "/ photos / photo credit / image credit / image source / image caption / media caption "
            "/ caption / click to view / click image to enlarge / click to view gallery / click to play "
            "/ click to share / click to print / click to email / click to tweet / click to comment "
            "/ click to copy / tap to unmute / tap to play / view full screen / full size image "
            "/ expand image / zoom / slideshow / start slideshow / next slide / previous slide / next image "
            "/ previous image / next photo / previous photo / back to gallery / slide of / image of "
            "/ photo of / page of / of / page / pages / first page / last page / go to page "
            "/ weather forecast / local weather / todays weather / current weather / currency converter "
            "/ exchange rates / prayer times / markets data / edition / change edition / editions "
            "/ choose edition / select edition / switch edition / us edition / uk edition "
            "/ international edition / arabic edition / english edition / language / select language "
            "/ change language / choose language / translate / translate this page / google translate "
            "/ select your language / powered by google translate / powered by translate / mobile version "
            "/ desktop version / desktop site / view mobile site / view desktop version / full site "
            "/ view full site / no result / no results / no results found / view all result "
            "/ view all results / nothing found / please wait / please try again "
            "/ please try again later / loading more / loading comments / load / close this "
            "/ close this dialog / close dialog / close window / close this window / close x / dismiss this "
            "/ show hide / hide / show / show navigation / more options / filter / filter by / sort "
            "/ refresh / reload / reload page / last updated / last modified / first published "
            "/ originally published / publish date / date published / published on / published by "
            "/ published at / posted on / posted by / posted at / posted / updated / updated on "
            "/ updated at / date / author / authors / written by / view bio / view profile / bio "
            "/ author bio / author profile / full bio / about author / author archive / view author archive "
            "/ get author rss feed / more posts by this author / see author profile / author details "
            "/ website of the author / all posts / all posts by / view all posts by / edit / edit post "
            "/ edit this page / edit this post / reblog / like post / random article / shopping cart / cart "
            "/ checkout / wishlist / reader services / subscriber services / my subscriptions / archives "
            "/ advertisement policy / advertising policy / advertise with / media kit / rate card "
            "/ advertise on this site / partner with us / become a sponsor / become a patron "
            "/ make a donation / make a contribution / give now / give today / ways to give "
            "/ contribute now / support our work / support our journalism / support local journalism "
            "/ support independent journalism / support the guardian / support us now / support journalism "
            "/ buy me a coffee / view on facebook / view on twitter / view on instagram / view on youtube "
            "/ see more on facebook / see on instagram / view tweet / view this post "
            "/ view this profile on instagram / twitter ads info and privacy / tweets by "
            "/ tweet this article / recommend / recommend this / recommend this article / highlight / bold "
            "/ italic"
            # page of; previous, next
            "/ الصفحة من / السابق التالي / التالي السابق "
            "/ previous next / prev next / next previous / first previous next last"
            # for more details; for more details; for more information; more details; more information
            "/ للمزيد من التفاصيل / لمزيد من التفاصيل / للمزيد من المعلومات / مزيد من التفاصيل "
            "/ مزيد من المعلومات "
            "/ more details / more info / more information"
            "/ bloggers like this / d bloggers like this / one blogger likes this "
        ),
        "Home and away, the team has not lost since March.",
    ),
    PhraseRule(
        "poll",
        "headings of polls",
        "line",
        phrases(
            # referendum: the usual heading of a poll; opinion poll; readers' vote; poll; opinion poll;
            # the poll
            "استفتاء / استطلاع الرأي / تصويت القراء / استطلاع / استطلاع رأي / الاستفتاء "
            "/ opinion poll / readers poll / todays poll / polls / reader poll / quick poll "
            "/ poll of the day / todays question / question of the day / poll results / take our poll "
            "/ take our survey / take the quiz"
        ),
        "استطلاع الرأي الذي أجري في تموز شمل ألف ناخب.",  # the opinion poll of July asked a thousand voters
    ),
    PhraseRule(
        "vote",
        "buttons at the end of polls",
        "vote",
        phrases(
            # vote!; vote now!; vote; show results; show the result; see the results
            "صوت / صوت الآن / تصويت / عرض النتائج / عرض النتيجة / شاهد النتائج "
            # results of the vote; earlier results
            "/ نتائج التصويت / النتائج السابقة "
            "/ vote / vote now / submit vote / view results / see results"
        ),
        "Vote counting went on through the night.",
    ),
)

SHARE_WORDS: Final = (
    *("facebook", "twitter", "x", "whatsapp", "telegram", "instagram", "linkedin", "pinterest", "reddit"),
    *("digg", "delicious", "stumbleupon", "technorati", "bookmark", "threads", "bluesky", "flipboard"),
    *(
        "messenger",
        "viber",
        "tumblr",
        "email",
        "mail",
        "print",
        "copy",
        "link",
        "copylink",
        "pin",
        "tweet",
        "share",
    ),
    *(
        "فيسبوك",
        "تويتر",
        "واتساب",
        "تلغرام",
        "تيليجرام",
        "تيلقرام",
        "لينكدإن",
        "لينكد",
        "إن",
        "ماسنجر",
        "فايبر",
    ),
    *("بينتيريست", "انستغرام", "إكس", "طباعة", "شارك", "شاركها", "مشاركة", "غرد", "تغريد", "نسخ", "الرابط"),
    *("بريد", "البريد", "الإلكتروني", "إلكتروني", "عبر", "على", "في", "on", "via", "to", "with"),
)
"""A line of two or more words that are all in this list is a share bar (names of networks, and print)."""

# What a page says to its readers about itself. A line that has several of these is no part of an article;
# asked only around and between the paragraphs of a whole page.
PAGE_WORDS: Final = frozenset(
    fold(
        "اشترك اشتراك الاشتراك بريدك بريدي البريد الإلكتروني النشرة قائمتنا "  # subscribe, e-mail, newsletter
        "حقوق الحقوق محفوظة حسابك تطبيق التطبيق حمل الموقع "  # rights reserved, account, app, download, site
        "التعليق تعليقك التعليقات الحقول الإلزامية "  # comments, fields that must be filled in
        "مشاركاتك الخصوصية "  # your contributions, privacy
        "الصورة الصور الملف الفيديو المقال محتويات "  # picture, pictures, file, video, article, contents
        "subscribe subscribed subscription subscriber unsubscribe newsletter newsletters inbox email "
        "copyright rights reserved redistributed rewritten republished cookie cookies privacy "
        "app apps download account login logged password registered sign signup "
        "comment comments commenting posting moderated guidelines website"
    ).split()
)

COMMENT_WORDS: Final = frozenset(
    fold("تعليق تعليقات التعليقات ردود comment comments replies").split()  # comment, comments, replies
)
