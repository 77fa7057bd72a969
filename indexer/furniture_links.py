"""Phrases that head lists of links: related articles, key words, comments. The list goes with its heading."""

from typing import Final

from indexer.furniture_rules import PhraseRule

HEADINGS_OF_LINKS: Final[tuple[PhraseRule, ...]] = (
    PhraseRule(
        "related",
        "related articles, read also, most read",
        "links",
        (
            "مقالات ذات صلة",  # related articles
            "مواضيع ذات صلة",  # related subjects
            "مواضيع متعلقة",  # connected subjects
            "موضوعات متعلقة",  # connected topics
            "مقالات متعلقة",  # connected articles
            "مقالات مرتبطة",  # linked articles
            "أخبار مرتبطة",  # linked news
            "مواد ذات صلة",  # related material
            "شاهد المزيد",  # watch more
            "مواضيع مرتبطة",  # linked subjects
            "أخبار ذات صلة",  # related news
            "أخبار متعلقة",  # connected news
            "ذات صلة",  # related
            "موضوعات ذات صلة",  # related topics
            "مقالات مشابهة",  # similar articles
            "مقالات أخرى",  # other articles
            "مقالات أخرى للكاتب",  # other articles by the writer
            "المزيد من الأخبار",  # more news
            "المزيد في",  # more in
            "اقرأ أيضا",  # read also
            "اقرأ أيضاً في",  # read also in
            "اقرئي أيضا",  # read also (to a woman)
            "اقرأ أكثر",  # read more
            "طالع أيضا",  # look at also
            "شاهد أيضا",  # watch also
            "تابع أيضا",  # follow also
            "قد يعجبك أيضا",  # you may like too
            "قد يهمك أيضا",  # may interest you too
            "قد يهمك",  # may interest you
            "ربما يعجبك",  # perhaps you like
            "الأكثر قراءة",  # most read
            "الأكثر مشاهدة",  # most viewed
            "الأكثر شيوعا",  # most popular
            "الأكثر تداولا",  # most shared
            "آخر الأخبار",  # latest news
            "أحدث الأخبار",  # newest news
            "المقال السابق",  # previous article
            "المقال التالي",  # next article
            "الخبر السابق",  # previous news item
            "الخبر التالي",  # next news item
            "الموضوعات ذات الصلة",  # the related topics
            "مواضيع قد تهمك",  # subjects that may interest you
            "مقالات قد تهمك",  # articles that may interest you
            "أخبار قد تهمك",  # news that may interest you
            "اخترنا لك",  # we chose for you
            "اخترنا لكم",  # we chose for you all
            "مختارات",  # a choice
            "قصص مقترحة",  # suggested stories
            "نهاية قصص مقترحة",  # end of suggested stories
            "حول هذه القصة",  # about this story
            "الأكثر تفاعلا",  # most reactions
            "من نفس القسم",  # from the same section
            "الموضوع السابق",  # previous subject
            "السابق بوست",  # previous post, half translated
            "القادم بوست",  # next post, half translated
            "المنشور السابق",  # previous post
            "المنشور التالي",  # next post
            "الموضوع التالي",  # next subject
            "related articles",
            "related stories",
            "related news",
            "related topics",
            "related posts",
            "related content",
            "related links",
            "related",
            "read also",
            "also read",
            "read next",
            "up next",
            "see also",
            "more on this story",
            "more from this section",
            "more stories",
            "more news",
            "most read",
            "most popular",
            "most viewed",
            "trending now",
            "latest news",
            "recommended for you",
            "recommended stories",
            "recommended",
            "you may also like",
            "you might also like",
            "dont miss",
            "previous article",
            "next article",
            "previous post",
            "next post",
            "top stories",
            "more on this topic",
            "end of recommended stories",
            "related coverage",
            "related reading",
            "more like this",
            "more to read",
            "keep reading",
            "recent stories",
            "recent posts",
            "in other news",
            "more in this section",
            "in case you missed it",
            "suggested reading",
            "popular stories",
            "whats hot",
            "sponsored stories",
            "editors picks",
            "around the web",
            "from the web",
        ),
        "The two companies are related, and most read the law that way.",
    ),
    PhraseRule(
        "tags",
        "the site's own key words",
        "links",
        (
            "الوسوم",  # tags
            "الكلمات المفتاحية",  # key words
            "كلمات مفتاحية",  # key words
            "الكلمات الدلالية",  # indicative words
            "كلمات دلالية",  # indicative words
            "وسوم",  # tags
            "كلمات البحث",  # words to search by
            "التصنيف",  # category
            "التصنيفات",  # categories
            "categories",
            "category",
            "posted in",
            "tags",
            "keywords",
            "filed under",
            "topics",
        ),
        "Tags on the crates showed that the rice had come from Basra.",
    ),
    PhraseRule(
        "comments",
        "comment boxes",
        "links",
        (
            "اترك تعليقا",  # leave a comment
            "اترك تعليقك",  # leave your comment
            "اترك ردا",  # leave a reply
            "اترك رد",  # leave a reply (as a well-known theme writes it)
            "أضف تعليق",  # add comment
            "أضف تعليقا",  # add a comment
            "أضف تعليقك",  # add your comment
            "إضافة تعليق",  # adding of a comment
            "إلغاء الرد",  # cancel the reply
            "علق على الخبر",  # comment on the news
            "شارك برأيك",  # share your opinion
            "التعليقات",  # the comments
            "تعليقات القراء",  # readers' comments
            "تعليقات الزوار",  # visitors' comments
            "آراء القراء",  # readers' opinions
            "تعليقات",  # comments
            "تعليق",  # comment
            "لا توجد تعليقات",  # there are no comments
            "لا يوجد تعليقات",  # there are no comments
            "leave a comment",
            "leave a reply",
            "post a comment",
            "add a comment",
            "add comment",
            "write a comment",
            "join the conversation",
            "cancel reply",
            "comments",
            "comment",
            "no comments",
            "view comments",
            "show comments",
            "view all comments",
            "read comments",
            "hide comments",
        ),
        "وقال الوزير إن التعليقات لا تعبر عن رأي الحكومة.",  # the comments are not the government's opinion
    ),
)
