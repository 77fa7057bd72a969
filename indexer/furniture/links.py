"""Phrases that head lists of links: related articles, key words, comments. The list goes with its heading."""

from typing import Final

from indexer.furniture.patterns import phrases
from indexer.furniture.rules import PhraseRule

HEADINGS_OF_LINKS: Final[tuple[PhraseRule, ...]] = (
    PhraseRule(
        "related",
        "related articles, read also, most read",
        "links",
        phrases(
            # related articles; related subjects; connected subjects; connected topics; connected articles
            "مقالات ذات صلة / مواضيع ذات صلة / مواضيع متعلقة / موضوعات متعلقة / مقالات متعلقة "
            # linked articles; linked news; related material; watch more; linked subjects
            "/ مقالات مرتبطة / أخبار مرتبطة / مواد ذات صلة / شاهد المزيد / مواضيع مرتبطة "
            # related news; connected news; related; related topics; similar articles
            "/ أخبار ذات صلة / أخبار متعلقة / ذات صلة / موضوعات ذات صلة / مقالات مشابهة "
            # other articles; other articles by the writer; more news; more in; read also
            "/ مقالات أخرى / مقالات أخرى للكاتب / المزيد من الأخبار / المزيد في / اقرأ أيضا "
            # read also in; read also (to a woman); read more; look at also; watch also; follow also
            "/ اقرأ أيضاً في / اقرئي أيضا / اقرأ أكثر / طالع أيضا / شاهد أيضا / تابع أيضا "
            # you may like too; may interest you too; may interest you; perhaps you like; most read
            "/ قد يعجبك أيضا / قد يهمك أيضا / قد يهمك / ربما يعجبك / الأكثر قراءة "
            # most viewed; most popular; most shared; latest news; newest news
            "/ الأكثر مشاهدة / الأكثر شيوعا / الأكثر تداولا / آخر الأخبار / أحدث الأخبار "
            # previous article; next article; previous news item; next news item
            "/ المقال السابق / المقال التالي / الخبر السابق / الخبر التالي "
            # the related topics; subjects that may interest you; articles that may interest you
            "/ الموضوعات ذات الصلة / مواضيع قد تهمك / مقالات قد تهمك "
            # news that may interest you; we chose for you; we chose for you all; a choice; suggested stories
            "/ أخبار قد تهمك / اخترنا لك / اخترنا لكم / مختارات / قصص مقترحة "
            # end of suggested stories; about this story; most reactions; from the same section
            "/ نهاية قصص مقترحة / حول هذه القصة / الأكثر تفاعلا / من نفس القسم "
            # previous subject; previous post, half translated; next post, half translated; previous post
            "/ الموضوع السابق / السابق بوست / القادم بوست / المنشور السابق "
            # next post; next subject; watch in the film; look at the pictures
            "/ المنشور التالي / الموضوع التالي / شاهد بالفيديو / شاهد بالصور "
            # watch the film too; read more of; read as well; and read also; look at more
            "/ شاهد أيضا بالفيديو / اقرأ المزيد من / اقرأ كذلك / واقرأ أيضا / طالع المزيد "
            # you can read; you may read too; browse also; browse more; read also, spelt otherwise
            "/ يمكنك قراءة / قد تقرأ أيضا / تصفح أيضا / تصفح المزيد / إقرأ أيضا "
            # for more read; read also in this dossier; read also from; read in; follow more
            "/ للمزيد اقرأ / اقرأ أيضا في هذا الملف / اقرأ أيضا من / اقرأ في / تابع المزيد "
            # similar subjects; other subjects; hot subjects; suggested subjects; chosen subjects
            "/ مواضيع مشابهة / مواضيع أخرى / مواضيع ساخنة / مواضيع مقترحة / مواضيع مختارة "
            # similar topics; other topics; similar news; other news; news with a connection
            "/ موضوعات مشابهة / موضوعات أخرى / أخبار مشابهة / أخبار أخرى / أخبار ذات علاقة "
            # news that has a connection; connected news; the connected news; the linked news
            "/ أخبار لها علاقة / أخبار متصلة / الأخبار المتعلقة / الأخبار المرتبطة "
            # the related news; the related articles; the related subjects; the connected subjects
            "/ الأخبار ذات الصلة / المقالات ذات الصلة / المواضيع ذات الصلة / المواضيع المتعلقة "
            # related content; related content; related links; related links; related reports
            "/ محتوى ذو صلة / محتوى ذي صلة / روابط ذات صلة / وصلات ذات صلة / تقارير ذات صلة "
            # related stories; related dossiers; related films; related pictures; other stories
            "/ قصص ذات صلة / ملفات ذات صلة / فيديوهات ذات صلة / صور ذات صلة / قصص أخرى "
            # stories that may interest you; recommended stories; recommended; recommended for you
            "/ قصص قد تهمك / قصص موصى بها / موصى به / موصى به لك "
            # we advise you to read; we advise to read; we advise you all to read; we propose to you
            "/ ننصحك بقراءة / ننصح بقراءة / ننصحكم بقراءة / نرشح لك "
            # we propose to you all; what we propose; suggested for you; suggested for you; more articles
            "/ نرشح لكم / ترشيحاتنا / مقترح لك / مقترحة لك / المزيد من المقالات "
            # more subjects; more stories; more reports; more news of
            "/ المزيد من المواضيع / المزيد من القصص / المزيد من التقارير / المزيد من أخبار "
            # more about; more about; more of the same section; more by the writer
            "/ المزيد عن  / المزيد من نفس القسم / المزيد للكاتب "
            # more articles by the writer; the writer's articles; earlier articles
            "/ المزيد من مقالات الكاتب / مقالات الكاتب / مقالات سابقة "
            # earlier articles by the writer; articles by the writer; subjects by the writer
            "/ مقالات سابقة للكاتب / مقالات للكاتب / مواضيع للكاتب "
            # from the writer's archive; all articles; all articles; the editor's choice; the editor's choices
            "/ من أرشيف الكاتب / جميع المقالات / كل المقالات / اختيار المحرر / اختيارات المحرر "
            # the editors' choices; the readers' choices; we chose for you too
            "/ اختيارات المحررين / اختيارات القراء / اخترنا لك أيضا "
            # we chose for you, spelt otherwise; we choose for you; may interest you too; may interest you all
            "/ إخترنا لك / نختار لك / يهمك أيضا / قد يهمكم "
            # may interest you all too; perhaps of interest to you; perhaps of interest to you too;
            # you may like
            "/ قد يهمكم أيضا / ربما يهمك / ربما يهمك أيضا / قد يعجبك "
            # you may like; you may like too; perhaps you like too; perhaps you like; the most important news
            "/ قد تعجبك / قد تعجبك أيضا / ربما يعجبك أيضا / ربما تعجبك / أهم الأخبار "
            # main news; latest articles; latest subjects; latest updates; what was published last
            "/ أبرز الأخبار / آخر المقالات / آخر المواضيع / آخر التحديثات / آخر ما نشر "
            # newest articles; newest subjects; newest topics; newest films
            "/ أحدث المقالات / أحدث المواضيع / أحدث الموضوعات / أحدث الفيديوهات "
            # most read today; most read now; most read this week
            "/ الأكثر قراءة اليوم / الأكثر قراءة الآن / الأكثر قراءة هذا الأسبوع "
            # most commented; most shared; most liked; most searched; most popular
            "/ الأكثر تعليقا / الأكثر مشاركة / الأكثر إعجابا / الأكثر بحثا / الأكثر شعبية "
            # most followed; most browsed; most visited; most read
            "/ الأكثر متابعة / الأكثر تصفحا / الأكثر زيارة / الأعلى قراءة "
            # the most read articles; the most read news; most read and viewed
            "/ المقالات الأكثر قراءة / الأخبار الأكثر قراءة / الأكثر قراءة ومشاهدة "
            # the most read subjects; the most read news; the most viewed subjects; in fashion
            "/ أكثر المواضيع قراءة / أكثر الأخبار قراءة / أكثر المواضيع مشاهدة / رائج "
            # in fashion now; what is in fashion; popular; popular subjects; leads now; worth attention
            "/ رائج الآن / الرائج / شائع / مواضيع شائعة / يتصدر الآن / يستحق الانتباه "
            # worth watching; do not miss; do not miss; do not miss; do not miss it; in this section
            "/ يستحق المشاهدة / لا يفوتك / لا تفوتك / لا تفوت / لا تفوتها / في هذا القسم "
            # from the same section; news of the section; news from the same section; useful links
            "/ من القسم نفسه / أخبار القسم / أخبار من نفس القسم / روابط مفيدة "
            # friendly sites; previous; next; previous article; next article
            "/ مواقع صديقة / السابق / التالي / المقالة السابقة / المقالة التالية "
            # coming article; coming article; coming news item; previous post
            "/ المقالة القادمة / المقال القادم / الخبر القادم / التدوينة السابقة "
            # next post; previous post; next post; newer post, as a blog writes it
            "/ التدوينة التالية / المشاركة السابقة / المشاركة التالية / رسالة أحدث "
            # older post, as a blog writes it; next page; previous page; films; newest pictures
            "/ رسالة أقدم / الصفحة التالية / الصفحة السابقة / فيديوهات / أحدث الصور "
            # albums of pictures; a film that you may like; may interest you to read; suggested content
            "/ ألبومات الصور / فيديو قد يعجبك / قد يهمك أيضا قراءة / محتوى مقترح "
            "/ related articles / related stories / related news / related topics / related posts "
            "/ related content / related links / related / read also / also read / read next / up next "
            "/ see also / more on this story / more from this section / more stories / more news "
            "/ most read / most popular / most viewed / trending now / latest news / recommended for you "
            "/ recommended stories / recommended / you may also like / you might also like / dont miss "
            "/ previous article / next article / previous post / next post / top stories "
            "/ more on this topic / end of recommended stories / related coverage / related reading "
            "/ more like this / more to read / keep reading / recent stories / recent posts / in other news "
            "/ more in this section / in case you missed it / suggested reading / popular stories "
            "/ whats hot / sponsored stories / editors picks / around the web / from the web "
            "/ related article / related story / related video / related videos / related items "
            "/ related reads / related tags / related to this story / related information "
            "/ related slideshows / related galleries / related photos / related documents "
            "/ related searches / read next article / read these next / read this next / what to read next "
            "/ what to watch next / watch next / also in the news / also in news / also see "
            "/ see more stories / more from / more from our network / more from this author "
            "/ more from the author / more by this author / more articles / more articles from this author "
            "/ more articles by this author / more headlines / more videos / more posts / more for you "
            "/ more top stories / more top news / more coverage / more in news / more in world "
            "/ more reading / more local news / more breaking news / more picks / more recommended "
            "/ more recommended stories / other stories / other news / other articles / other posts "
            "/ other top stories / further reading / additional reading / essential reading "
            "/ read more stories / read more news / read more articles / read more from / read more about "
            "/ read more on / read more like this / read more on this story / most popular stories "
            "/ most popular articles / most popular news / most commented / most commented on / most shared "
            "/ most emailed / most read stories / most read articles / most read this week "
            "/ most read today / most watched / most recent stories / most recent articles "
            "/ most viewed stories / most trending / popular now / popular news / popular posts "
            "/ popular articles / popular videos / popular topics / popular in the community "
            " / popular today / now trending / trending / trending news "
            "/ trending stories / trending articles / trending today / trending videos "
            "/ whats trending / whats hot now / what others are reading / what youre reading "
            "/ people are reading / people also read / readers also liked / readers also read "
            "/ others are reading / you may like / you might like  "
            " / you may also enjoy / you may be interested in "
            "/ you might be interested in / you may have missed / you might have missed "
            "/ in case you missed this / icymi / dont miss it / dont miss these / dont miss this "
            "/ must read / must reads / must read stories / must watch / recommended reading "
            "/ recommended articles / recommended news / recommended by / recommended from "
            "/ recommended stories for you / suggested for you / suggested stories / suggested articles "
            "/ suggested posts / suggested topics / selected for you / chosen for you / picked for you "
            "/ picks for you / our picks / our top picks / editors choice / editors pick "
            "/ editors picks of the week / staff picks / top picks / top headlines / top news "
            "/ top articles / top posts / top reads / top videos / top stories today "
            "/ top stories of the day / todays top stories / todays headlines / todays top headlines "
            "/ latest stories / latest articles / latest posts / latest videos / latest headlines "
            " / latest from / latest news stories / latest breaking news / latest comments "
            "/ recent news / recent articles / recent comments / recent headlines / recent videos "
            "/ just published / in this article / in this story / in this section / in this package "
            "/ in this series / in this issue / on this page / table of contents / from our partners "
            "/ from our partner / from our sponsors / from around the web / from across the web "
            "/ from the archives / from our archives / from our network / elsewhere on the web "
            "/ explore more / explore more on these topics / discover more / explore further "
            "/ follow more stories / next story / next up / next page / previous story / previous page "
            "/ prev post / prev article / prev / previous / next / older post / older posts / newer post "
            "/ newer posts / older entries / newer entries / next entry / previous entry / post navigation "
            "/ posts navigation / newer articles / older articles / back to / back to news / back to home "
            "/ back to homepage / back to blog / back to results / around the network / promoted "
            "/ promoted links / promoted content / sponsored links / sponsored content from "
            "/ sponsored posts / featured stories / featured articles / featured news / featured posts "
            "/ featured videos / featured video / more photos / photo galleries / photo gallery "
            "/ stories you may like / stories for you / news for you / other stories you may like "
            "/ other stories of interest / stories of interest  "
            "/ also of interest / of interest / ongoing coverage / continuing coverage / quick links "
            "/ useful links / external links / related internet links / elsewhere on the bbc "
            "/ around the bbc"
            # end of suggested stories; end of what was recommended
            "/ قصص مقترحة نهاية / قصص موصى بها نهاية / يستحق الانتباه نهاية "
        ),
        "The two companies are related, and most read the law that way.",
    ),
    PhraseRule(
        "tags",
        "the site's own key words",
        "links",
        phrases(
            # tags; key words; key words; indicative words; indicative words
            "الوسوم / الكلمات المفتاحية / كلمات مفتاحية / الكلمات الدلالية / كلمات دلالية "
            # tags; words to search by; category; categories; tag; tags of the news item; tags
            "/ وسوم / كلمات البحث / التصنيف / التصنيفات / الوسم / وسوم الخبر / الأوسمة "
            # main words; main words; basic words; related words
            "/ الكلمات الرئيسية / كلمات رئيسية / الكلمات الأساسية / كلمات ذات صلة "
            # connected words; tags, from English; tag, from English; categories; category; sections; sections
            "/ كلمات متعلقة / تاجات / تاغ / تصنيفات / تصنيف / الأقسام / أقسام "
            # hashtag; hashtag; hashtags; mentioned in the news; places that were mentioned
            "/ هاشتاغ / هاشتاج / الهاشتاغات / ذكر في الخبر / أماكن ورد ذكرها "
            "/ categories / category / posted in / tags / keywords / filed under / topics / tag / tagged "
            "/ tagged with / tagged as / tagged under / tagged in / posted under / published in / filed in "
            "/ key words / key topics / article tags / article topics / news tags / post tags / hashtags "
            "/ in this category / read more on these topics / more on these topics / explore these topics "
            "/ see more on / find more on / companies in this article / people in this story"
        ),
        "Tags on the crates showed that the rice had come from Basra.",
    ),
    PhraseRule(
        "comments",
        "comment boxes",
        "links",
        phrases(
            # leave a comment; leave your comment; leave a reply
            "اترك تعليقا / اترك تعليقك / اترك ردا "
            # leave a reply (as a well-known theme writes it); add comment; add a comment; add your comment
            "/ اترك رد / أضف تعليق / أضف تعليقا / أضف تعليقك "
            # adding of a comment; cancel the reply; comment on the news; share your opinion; the comments
            "/ إضافة تعليق / إلغاء الرد / علق على الخبر / شارك برأيك / التعليقات "
            # readers' comments; visitors' comments; readers' opinions; comments; comment
            "/ تعليقات القراء / تعليقات الزوار / آراء القراء / تعليقات / تعليق "
            # there are no comments; there are no comments; comment!; comment now; comment on the article
            "/ لا توجد تعليقات / لا يوجد تعليقات / علق / علق الآن / علق على المقال "
            # comment on this news; writing of a comment; sending of a comment; send a comment;
            # put your comment
            "/ علق على هذا الخبر / كتابة تعليق / إرسال تعليق / أرسل تعليق / ضع تعليقك "
            # leaving of a comment; leave a comment, spelt otherwise; leave your comment, spelt otherwise
            "/ ترك تعليق / إترك تعليق / أترك تعليقك "
            # leave a comment; share your opinion; your opinion matters to us; the comment;
            # comments on the news
            "/ اترك تعليق / شارك رأيك / رأيك يهمنا / التعليق / التعليقات على الخبر "
            # latest comments; newest comments; Facebook comments; Facebook comments; no comments
            "/ آخر التعليقات / أحدث التعليقات / تعليقات فيسبوك / تعليقات الفيسبوك / لا تعليقات "
            # there is no comment; without a comment; one comment; two comments; replies; the replies
            "/ لا يوجد تعليق / بدون تعليق / تعليق واحد / تعليقان / ردود / الردود "
            # number of comments; number of replies; join the discussion; join the conversation
            "/ عدد التعليقات / عدد الردود / انضم إلى المناقشة / انضم إلى المحادثة "
            # join the discussion; comment on the news; add a reply; adding a reply
            "/ انضم للنقاش / التعليق على الخبر / أضف ردا / اضافة رد "
            "/ leave a comment / leave a reply / post a comment / add a comment / add comment "
            "/ write a comment / join the conversation / cancel reply / comments / comment / no comments "
            "/ view comments / show comments / view all comments / read comments / hide comments "
            "/ leave comment / leave your comment / leave a response / leave us a comment / leave feedback "
            "/ post comment / post comments / post your comment / post a reply / post reply "
            "/ add your comment / add your comments / add yours now / add a reply / add new comment "
            "/ submit comment / submit a comment / write a reply / write your comment / write comment "
            "/ make a comment / your comments / comment here / comment now / comment on this story "
            "/ comment on this article / comments closed / comments off / comments on this "
            "/ comments disabled / comments policy / comment policy / commenting policy "
            "/ community guidelines / commenting guidelines / comment guidelines / comments rss "
            "/ comments feed / facebook comments / facebook comments plugin / disqus comments / disqus "
            "/ reader comments / readers comments / reader responses / user comments / visitor comments "
            "/ latest comment / article comments / view all / view the discussion "
            "/ view the discussion thread / see comments / see all comments / read the comments "
            "/ read all comments / load comments / load more comments / show all comments "
            "/ show hide comments / no comment / no replies / no responses / start the conversation "
            "/ start a conversation / start the discussion / join the discussion / join the debate "
            "/ join discussion / discuss this story / have your say / your say / your views / your thoughts "
            "/ replies / reader reactions / whats your reaction / react to this story / trackbacks "
            "/ pingbacks / sort by / welcome to the discussion / write a review / post a review "
            "/ letters to the editor / submit a letter"
        ),
        "وقال الوزير إن التعليقات لا تعبر عن رأي الحكومة.",  # the comments are not the government's opinion
    ),
)
