"""Phrases of a page's menus and tools: print, log in, search, share, follow, listen, size of letters.

What leads on, advertises and polls is in ``buttons.py``.
"""

from typing import Final

from indexer.furniture.patterns import phrases
from indexer.furniture.rules import PhraseRule

MENUS: Final[tuple[PhraseRule, ...]] = (
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
)
