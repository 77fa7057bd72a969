"""What pages say to their readers, in many wordings, and sentences with the same words."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.furniture.lines import line_kind
from indexer.furniture.patterns import Wordings, reader_of
from indexer.furniture.removal import remove_lines
from indexer.furniture.tables import WORDINGS

SENTENCE = "The council met on Tuesday and agreed to rebuild the old quays."

ENGLISH_FURNITURE = """
Follow Bay News on Facebook, Twitter and Instagram
Follow our live coverage here
Was this article helpful?
Did you like this story?
Have something to say? Leave a comment.
What is your opinion?
We noticed that you are using an ad blocker.
Why do I see ads?
An error occurred. Try again later.
This is a subscriber-only story
Limited time offer: four weeks for a penny
Sign up for Morning Tide: the news of the coast, every weekday
Become a Bay News member today
Vote in our poll
Republish our stories for free under a licence.
When you buy through links on our site, we may earn a commission.
Comments with insults are not published.
Add Bay News as a preferred source on Google
Most viewed in Coast
More by Lina Saab
Link copied!
124 people are reading this
Like us on Facebook
Join our WhatsApp channel for breaking news
Download our app
Get breaking news alerts on your phone
Listen to this article
Listen to the story above
Read more of our coverage here.
Have a story tip? Email newsdesk@harbour.example
Do you know more about this story? Contact our reporter
• Jane Roe can be reached at jroe@harbour.example or 555-1234
Contact the writer at jroe@harbour.example
Published in The Bay Herald, May 5th, 2016
This article appeared in the Business section of the print edition under the headline "Ships"
This story originally appeared in the Coast Review and is part of a collaboration
Originally published on Coast Review.
More via Coast TV here.
2016 Harbour Post. All rights reserved.
The Coast Agency contributed to this report.
(With inputs from Coast Agency)
With files from The Coast Agency
This is a developing story. Check back for updates.
(This story has not been edited by Harbour staff and is auto-generated from a syndicated feed.)
The views expressed in this article are the author's own, not necessarily those of the paper.
Image caption, Fishermen at the harbour
FILE PHOTO: A ship leaves the harbour. REUTERS/Jane Roe/File Photo
The mayor opens the quay (Photo: Jane Roe)
The mayor opens the quay. (Supplied)
The mayor opens the quay [Jane Roe/Coast TV]
Mayor Jane Roe at the opening. (Submitted photo)
Credit...Jane Roe for The Harbour Times
Name *
Save my name, email, and website in this browser for the next time I comment.
Notify me of follow-up comments by email.
Comments are closed.
Please keep comments civil and on topic.
Sort by Best
Log in to comment
1 2 3 Next »
Labels: ports, ships
Posted by Jane Roe at 5:30 PM
Email ThisBlogThis!Share to TwitterShare to FacebookShare to Pinterest
This entry was posted in Ports and tagged ships by Jane Roe. Bookmark the permalink.
View all posts by Jane Roe →
You have reached your limit of free articles.
This content is for subscribers only.
Already a subscriber? Sign in
To continue reading, subscribe today.
Advertisement - Continue Reading Below
This website uses cookies to ensure you get the best experience on our website.
Allow Twitter content?
End of Twitter post, 1
This video can not be played
0:00 / 3:45
Sign up to our free newsletter for the latest news
What do you think? Leave a comment below.
Send letters to the editor to letters@harbour.example
Support our journalism. Become a member today.
For the latest news, visit our website.
GALLERY: Ships wait for the tide
Watch the video below:
Never miss a story — sign up for our newsletter
Thank you for reading. Please subscribe.
Spotted a mistake? Let us know.
Editor's note: This story was first published in May.
Jane Roe does not work for, consult, own shares in or receive funding from any company
Please press like to show support
"""

ENGLISH_SENTENCES = """
Follow the signs to the harbour and turn left at the church.
Was this story true, the judge asked.
Limited time was left for the boats.
An error occurred to nobody but the pilot, who turned back.
No thanks to the council, the quay is open.
Sign up for the rescue courses was slow, the coastguard said.
Become a member of the crew in a week, the poster says.
More by luck than judgement, the boat came home.
Latest in the row of walls to fall was the oldest.
What is your opinion, he asked her, and did not wait.
Follow-up talks on Facebook's plan will begin on Monday.
Like many others on Facebook, she was angry.
Join the navy, they told him, and see the world.
Listen to the sea and you will hear it.
Contact police at 555-1234 if you have seen the boat.
Anyone with information is asked to call the police at 555-1234.
For more information about the fair, call the town hall at 555-1234.
For more than twenty years visitors have come to the harbour.
Published in 1925, the novel sold few copies before the war.
Originally a fishing village, Westport has grown into a town.
The fisherman contributed a boat to the museum.
With reports of flooding in the west, the council closed the schools.
This story of two brothers was told to me by their sister.
This report was published by the ministry on Monday.
Photo albums were lost in the flood.
He sent a letter by email to the council.
By continuing the strike the dockers hope for better pay.
Allow me to begin with the sea.
Sign language is taught in the school.
Subscribers to the theatre will get their money back.
Save the children first, he shouted.
Comments on the plan can be sent to the council until May.
Thank you for your letter of 5 May, he wrote to her.
Do you agree with the mayor?
What do you think of the new quay?
Be the change that you want to see.
No one was hurt in the fire.
Stay in your houses, the police warned, and keep your windows shut.
Warning: the road is closed after rain.
End of an era: the last ferry has left.
Tell us about your childhood in the village.
More details of the plan were given by the minister on Monday.
Enter the harbour from the west, the pilot's book says.
Follow us on Twitter and use #quays
by email
Choose a strong password for your email and change it often.
Stay informed about the flood and listen to local radio.
Open the app and choose Settings.
Support for local journalism has fallen since 2008.
See the story of the flood in the town museum.
Press the red button to open the door.
Look at the clouds above.
More information is available from the town hall.
Are you a member of the party?
To buy tickets call 555-1234 or visit the theatre.
You must register to vote by 5 May.
By posting photos of the school on Facebook, she broke the law.
No response to the letter was received.
Please report any sightings of the boat to the police.
Something went wrong with the engine over the sea.
By using the bridge drivers agree to pay the toll.
End post-war rules on trade, ministers are urged.
This year in the 2016 edition of the festival forty films were shown.
The anger expressed at the meeting by writers and poets was real.
This is an ongoing situation, and the police are on the scene.
Hundreds of scientists contributed to the report.
Join the debate on the budget on Tuesday at the town hall.
Watch the birds return to the harbour.
Three groups met [the council, the guild and the church].
"""

ARABIC_FURNITURE = {
    "هل أعجبك المقال؟": "did you like the article?",
    "هل وجدت خطأ في الخبر؟ أبلغنا": "did you find a mistake? tell us",
    "ما رأيك؟": "what is your opinion?",
    "هذا المقال للمشتركين فقط": "this article is for subscribers only",
    "تبقى لك مقالان مجانيان هذا الشهر": "two free articles are left to you this month",
    "هذا المحتوى غير متاح بسبب إعدادات الخصوصية": "not to be had because of your settings",
    "يجب الموافقة على ملفات تعريف الارتباط لعرض المحتوى": "cookies have to be accepted",
    "كل مقالات سامر الخطيب": "all articles by",
    "المزيد من أخبار الساحل": "more news of the coast",
    "اقرأ للكاتب: البحر والناس": "read by the writer",
    "تم توفير محتوى هذا البيان من قبل مزود خارجي": "this release was provided by others",
    "تمت طباعة الخبر في: الخميس 12 مايو 2016": "this item was printed on",
    "نسخ الرابط المختصر": "copy the short link",
    "أضف إلى المفضلة": "add to the favourites",
    "صورة 1 من 4": "picture 1 of 4",
    "تابعنا على تلغرام": "follow us on Telegram",
    "تابع قناة المرفأ على فيسبوك": "follow the channel on Facebook",
    "تابع آخر الأخبار عبر Google News": "follow the latest news on Google News",
    "اشترك الآن ليصلك كل جديد": "subscribe now that all news may reach you",
    "انضموا إلى قناة المرفأ على تلغرام": "join the channel on Telegram",
    "حمّل تطبيق المرفأ الآن": "load the app now",
    "تطبيق المرفأ متوفر على جوجل بلاي": "the app is to be had",
    "للتواصل مع المحرر: editor@harbour.example": "to reach the editor",
    "نُشر في صحيفة المرفأ، العدد 120": "published in the newspaper, issue 120",
    "هذا المقال نشر أولا في موقع المرفأ": "this article was first published elsewhere",
    "لمتابعة آخر الأخبار اضغط هنا": "to follow the latest news press here",
    "اقرأ أيضا| مطر على الساحل": "read also, and a title",
    "الاسم *": "name, required",
    "احفظ اسمي، بريدي الإلكتروني، والموقع الإلكتروني في هذا المتصفح": "keep my name in this browser",
    "أعلمني بمتابعة التعليقات بواسطة البريد الإلكتروني.": "tell me of comments by mail",
    "الآراء الواردة في هذا المقال تعبر عن رأي كاتبها": "the opinions are the writer's",
    "شروط التعليق: عدم الإساءة للكاتب أو للأشخاص": "rules for comments: no insults",
    "يستخدم هذا الموقع ملفات تعريف الارتباط لتحسين تجربتك": "this site uses cookies",
    "الموافقة على ملفات الارتباط": "consent to cookies",
    "هذا المقال متاح للمشتركين فقط": "for subscribers only",
    "سجل الدخول لقراءة المزيد": "log in to read more",
    "استمع إلى هذا المقال": "hear this article",
    "تخطى قصص مقترحة وواصل القراءة": "skip suggested stories and read on",
    "التعليق على الصورة، الصيادون في المرفأ": "caption, fishermen in the harbour",
    "الصيادون في المرفأ (أرشيفية)": "fishermen (from the archive)",
    "الصيادون في المرفأ (مواقع التواصل)": "fishermen (networks)",
    "يستمر الخبر بعد الإعلان": "goes on behind the advertisement",
    "منذ ساعتين": "two hours ago",
    "أضف تعليقك هنا": "add your comment here",
    "ما رأيك؟ شاركنا في التعليقات": "what do you think? tell us in the comments",
    "هل لديك معلومات عن هذا الخبر؟ راسلنا": "have you information? write to us",
    "كانت هذه تفاصيل خبر أمطار على الساحل لهذا اليوم": "these were the details of the news",
}

ARABIC_SENTENCES = {
    "تابع الوزير عبر قناة العربية أخبار المعركة، ثم أصدر أمره.": "the minister followed the news",
    "تابعنا على مدى أيام أخبار القصف من نافذة البيت.": "for days we followed the shelling",
    "انضم إلى قناة المرفأ مذيع جديد بعد عشر سنوات في الصحافة.": "a new speaker joined the channel",
    "سجل اللاعب هدفين في الشوط الأول.": "the player scored twice",
    "أرسل الرئيس رسالة إلى نظيره المصري.": "the president sent a letter",
    "للتواصل مع الأهالي أقامت البلدية مكتبا في السوق.": "to reach the people an office was opened",
    "لمتابعة تنفيذ المشروع شكل الوزير لجنة من خمسة أعضاء.": "to follow the project a committee was formed",
    "نشر في صحيفة المرفأ مقالا انتقد فيه الحكومة.": "he criticised the government in the newspaper",
    "هذا الخبر أسعد الأهالي في القرية.": "this news made the village happy",
    "شاهد الأهالي سيارة تحترق على الطريق.": "people saw a burning car",
    "شاهد.. أمطار غزيرة على الساحل": "a headline that begins with watch",
    "الموقع الذي أقيم فيه المصنع قريب من النهر.": "the site of the factory is near the river",
    "شروط النشر التي وضعتها الحكومة أثارت غضب الصحفيين.": "rules for publishing angered journalists",
    "إذا كنت تريد السلام فاستعد للحرب.": "if you want peace prepare for war",
    "عاجل: انفجار في وسط العاصمة": "urgent news with its words",
    "كانت هذه أبرز مطالب المعتصمين.": "these were the demands of the protesters",
    "جميع المقالات التي كتبها عن المدينة جمعت في كتاب.": "all his articles were collected in a book",
    "لا توجد مياه في القرية منذ أسبوع.": "there is no water",
    "يرجى من المواطنين الانتظار في منازلهم حتى المساء.": "citizens are asked to wait at home",
    "تابع آلاف الزوار عبر الشاشات مراسم الافتتاح.": "thousands followed the opening",
    "شاهد الجمهور على يوتيوب الحلقة مليون مرة خلال يومين.": "people watched it on YouTube",
    "انضم الفنان إلى مجموعة من النجوم على واتساب للتنسيق.": "an artist joined a group",
    "حمل التطبيق الجديد للقانون مفاجآت للتجار.": "applying the law brought surprises",
    "اتصل المواطن بنا وأبلغ عن الحريق.": "a citizen called us",
    "أرسل المواطن صورا إلى الشرطة عبر الواتساب.": "a citizen sent pictures to the police",
    "نحن لا نتحمل مزيدا من الضرائب، قال التاجر.": "we can bear no more taxes",
    "لا يتحمل المواطن مسؤولية ما جرى، قال النائب.": "the citizen is not answerable",
    "تم نشر الخبر في كل الصحف صباح أمس، وأكده الوزير.": "the news was in all newspapers",
    "هل أنت عضو في الحزب؟": "are you a member of the party",
    "للحصول على الجواز يجب تقديم الطلب في المديرية.": "how to get a passport",
    "للاطلاع على الشروط يمكن زيارة موقع الدفاع المدني على الرابط www.civil.example": "an authority's address",
}


def _lines(text: str) -> list[str]:
    return text.strip().splitlines()


@pytest.mark.parametrize("table", WORDINGS, ids=lambda table: table.name)
def test_wordings_touch_and_leave_their_examples(table: Wordings) -> None:
    assert reader_of([table])(table.touches)
    assert remove_lines([SENTENCE, table.touches]) == [SENTENCE]
    assert remove_lines([SENTENCE, table.leaves]) == [SENTENCE, table.leaves]
    assert table.gloss.isascii()


@pytest.mark.parametrize("line", _lines(ENGLISH_FURNITURE))
def test_what_a_page_says_in_english_is_furniture(line: str) -> None:
    assert line_kind(line) is not None


@pytest.mark.parametrize("line", _lines(ENGLISH_SENTENCES))
def test_english_sentences_with_the_same_words_stay(line: str) -> None:
    assert line_kind(line) is None


@pytest.mark.parametrize("line", ARABIC_FURNITURE, ids=ARABIC_FURNITURE.values())
def test_what_a_page_says_in_arabic_is_furniture(line: str) -> None:
    assert line_kind(line) is not None


@pytest.mark.parametrize("line", ARABIC_SENTENCES, ids=ARABIC_SENTENCES.values())
def test_arabic_sentences_with_the_same_words_stay(line: str) -> None:
    assert line_kind(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "إشترك الآن ليصلك كل جديد",
        "وأشترك الان ليصلك كل جديد",
        "SIGN-UP FOR OUR NEWSLETTER",
        "signup for our newsletter",
    ],
    ids=["hamza below", "and, hamza above", "capitals and a hyphen", "one word"],
)
def test_spelling_does_not_matter_to_wordings(line: str) -> None:
    assert line_kind(line) == "line"


@pytest.mark.parametrize(
    "heading", ["Leave a comment (5)", "More on this story:", "اقرأ أيضا..", "Tags:"]
)  # read also
def test_a_heading_takes_its_list_along_also_where_a_wording_fits(heading: str) -> None:  # read also
    assert line_kind(heading) == "links"


@given(
    st.text(max_size=300), st.sampled_from([row[0].split()[0] for table in WORDINGS for row in table.rows])
)
def test_any_line_is_read_without_an_exception(text: str, first: str) -> None:
    line = f"{first.replace('_', ' ')} {text}"
    assert line_kind(line) == line_kind(line)


def test_a_long_line_of_first_words_costs_no_more_than_its_length() -> None:
    def cost(times: int) -> float:
        line = "follow us on for more via click here " * times
        reader = reader_of(WORDINGS)
        reader(line)
        begin = time.process_time()
        for _ in range(20):
            reader(line)
        return time.process_time() - begin

    assert cost(1600) <= 100 * max(cost(100), 0.001)
