"""The search page: what was asked stands there, and every way on is a link or a plain form."""

from collections.abc import Callable
from urllib.parse import urlencode

import pytest
from fastapi.testclient import TestClient
from lxml import html

ReadPage = Callable[..., html.HtmlElement]


def titles(page: html.HtmlElement) -> list[str]:
    return [heading.text_content().strip() for heading in page.xpath("//article//h3")]


def facet_link(page: html.HtmlElement, label: str, kind: str) -> str:
    lines = page.xpath("//details[contains(@class, 'facet')]//li")
    (line,) = [line for line in lines if line.xpath("string(.//bdi)") == label]
    return line.xpath(f".//a[@class='{kind}']/@href")[0]


def test_the_box_keeps_the_query_and_runs_as_the_query_does(read_page: ReadPage) -> None:
    page = read_page("/search?q=دمشق")  # Damascus
    (box,) = page.xpath("//form[@role='search']//input[@name='q']")
    assert box.get("value") == "دمشق"
    assert box.get("dir") == "auto"
    assert {form.get("method") for form in page.xpath("//form[not(ancestor::dialog)]")} == {"get"}


def test_what_matches_is_marked_in_title_and_snippet(read_page: ReadPage) -> None:
    page = read_page("/search?q=دمشق")  # Damascus
    marked = page.xpath("//article//mark")
    assert {mark.text_content() for mark in marked} == {"دمشق", "Damascus"}
    assert page.xpath("//article//h3//mark")
    assert page.xpath("//article//p[contains(@class, 'snippet')]//mark")


def test_a_facet_value_is_chosen_shown_and_taken_back(read_page: ReadPage) -> None:
    everything = read_page("/search?ui=en")
    chosen = read_page(facet_link(everything, "#حلب_تحترق", "value"))
    assert len(titles(chosen)) == 1
    (chip,) = chosen.xpath("//section[@class='chosen']//li")
    assert "حلب_تحترق" in chip.text_content()
    assert facet_link(chosen, "#حلب_تحترق", "value")
    again = read_page(chip.xpath("./a/@href")[0])
    assert titles(again) == titles(everything)


def test_a_second_value_of_a_facet_widens_and_an_excluded_one_narrows(read_page: ReadPage) -> None:
    one = read_page(facet_link(read_page("/search?ui=en"), "Sahifa", "value"))
    two = read_page(facet_link(one, "بلدي/../نيوز", "value"))
    assert "12 articles" in one.xpath("string(//h2[@id='found'])")
    assert "13 articles" in two.xpath("string(//h2[@id='found'])")
    without = read_page(facet_link(read_page("/search?ui=en"), "Sahifa", "not"))
    assert "5 articles" in without.xpath("string(//h2[@id='found'])")


def test_the_undated_can_be_asked_for(read_page: ReadPage) -> None:
    page = read_page("/search?ui=en")
    (link,) = page.xpath("//a[text()='Without a date']/@href")
    undated = titles(read_page(link))
    assert "Nobody knows when the old theatre in Damascus was painted." in undated
    assert len(undated) == 2  # of the bridge's two copies one stands for both


def test_a_bar_of_the_timeline_leads_to_just_its_articles(read_page: ReadPage) -> None:
    page = read_page("/search?ui=en")
    bars = page.xpath("//section[@class='timeline']//ol/li")
    assert bars
    for bar in bars:
        narrowed = read_page(bar.xpath("./a/@href")[0])
        count = bar.xpath("string(./span)").strip()
        assert narrowed.xpath("string(//h2[@id='found'])").split()[0] == count
    assert page.xpath("//section[@class='timeline']//svg//a/@href") == [
        link.get("href") for link in page.xpath("//section[@class='timeline']//ol/li/a")
    ]


def test_dates_are_narrowed_by_a_plain_form_that_keeps_the_rest(read_page: ReadPage) -> None:
    page = read_page("/search?q=السوق&source=Sahifa&ui=en")  # the market
    (form,) = page.xpath("//form[.//input[@name='published_from']]")
    kept = {field.get("name"): field.get("value") for field in form.xpath(".//input[@type='hidden']")}
    assert kept == {"q": "السوق", "source": "Sahifa", "ui": "en"}


def test_pages_follow_each_other_and_lead_back_to_the_first(read_page: ReadPage) -> None:
    first = read_page("/search?limit=10&ui=en")
    (next_link,) = pager(first, "next")
    second = read_page(next_link)
    assert not set(titles(first)) & set(titles(second))
    assert len(titles(first)) + len(titles(second)) == 16
    (back,) = pager(second, "prev")
    assert back == "/search?limit=10&ui=en"
    assert titles(read_page(back)) == titles(first)


def pager(page: html.HtmlElement, rel: str) -> list[str]:
    return page.xpath(f"//nav[@class='pager']//a[@rel='{rel}']/@href")


@pytest.mark.parametrize(
    "search",
    [
        "/search?limit=3&ui=en",
        "/search?q=السوق&limit=2&sort=oldest&ui=en",
        "/search?q=bridge OR السوق&limit=3",
    ],
    ids=["everything", "by date", "by score, a story folded"],  # the market
)
def test_the_way_back_through_the_pages_is_the_way_there(read_page: ReadPage, search: str) -> None:
    there = [read_page(search)]
    while onward := pager(there[-1], "next"):
        there.append(read_page(onward[0]))
    assert len(there) >= 5
    back = [there[-1]]
    while before := pager(back[-1], "prev"):
        back.append(read_page(before[0]))
    assert [titles(page) for page in reversed(back)] == [titles(page) for page in there]
    (first,) = pager(there[-1], "first")
    assert titles(read_page(first)) == titles(there[0])


def test_behind_the_last_page_there_is_only_the_way_back(read_page: ReadPage) -> None:
    page = read_page("/search?limit=10&page=9&ui=en")
    assert titles(page) == []
    assert "There is no further page." in page.text_content()
    assert pager(page, "next") == []
    assert titles(read_page(pager(page, "first")[0]))


def test_a_query_that_had_to_be_repaired_says_so_in_the_readers_language(read_page: ReadPage) -> None:
    page = read_page('/search?q="دمشق&ui=ar')  # Damascus, the quotation mark not closed
    (notice,) = page.xpath("//p[@class='notice']")
    assert "علامة اقتباس" in notice.text_content()  # quotation mark
    assert titles(read_page(notice.xpath("./a/@href")[0]))


def test_each_link_has_a_name_beside_a_sign(read_page: ReadPage) -> None:
    page = read_page("/search?exclude_source=Sahifa&ui=en")
    names = {link.get("title") for link in page.xpath("//a[@class='not']")}
    assert {"No longer exclude Sahifa", "Exclude #حلب_تحترق"} <= names


def test_the_same_search_as_data_is_named(site: TestClient, read_page: ReadPage) -> None:
    page = read_page("/search?q=دمشق&ui=en")  # Damascus
    (twin,) = page.xpath("//link[@type='application/json']/@href")
    assert site.get(twin).json()["total"]["value"] == len(titles(page))


@pytest.mark.parametrize(
    ("address", "said"),
    [
        pytest.param("/search?q=nosuchword&ui=en", "No article has these words. Some ways on:", id="words"),
        pytest.param("/search?q=nosuchword&source=Sahifa&ui=en", "Remove a choice", id="words and a choice"),
    ],
)
def test_nothing_found_offers_a_way_on(read_page: ReadPage, address: str, said: str) -> None:
    page = read_page(address)
    (advice,) = page.xpath("//div[@class='nothing']")
    assert said in advice.text_content()
    assert advice.xpath(".//a/@href")


def test_counts_are_worded_as_arabic_counts(read_page: ReadPage) -> None:
    many = read_page("/search?source=Sahifa&ui=ar")
    one = read_page("/search?hashtag=حلب_تحترق&ui=ar")
    assert many.xpath("string(//h2[@id='found'])").strip() == "12 مقالًا"  # eleven to ninety-nine: accusative
    assert one.xpath("string(//h2[@id='found'])").strip() == "مقال واحد"  # one article


def test_copies_of_a_story_are_folded_with_a_count_and_a_link_that_opens_them(read_page: ReadPage) -> None:
    page = read_page("/search?q=bridge&ui=en")
    assert len(titles(page)) == 1
    (link,) = page.xpath("//p[@class='copies']/a")
    assert link.text_content() == "and 1 copy of it"
    opened = read_page(link.get("href"))
    assert sorted(titles(opened)) == ["Bridge opens", "Bridge opens, again"]
    (chip,) = opened.xpath("//section[@class='chosen']//li")
    assert "Copies of one story" in chip.text_content()
    assert titles(read_page(chip.xpath("./a/@href")[0])) == titles(page)


def test_a_word_of_the_other_language_is_taken_out_and_put_back(read_page: ReadPage) -> None:
    page = read_page("/search?q=دمشق&ui=en")  # Damascus
    (chip,) = [link for link in page.xpath("//a[@class='form other']") if "damascus" in link.text_content()]
    without = read_page(chip.get("href"))
    assert len(titles(page)) == 2
    assert len(titles(without)) == 1
    assert not [
        link for link in without.xpath("//a[@class='form other']") if "damascus" in link.text_content()
    ]
    (back,) = without.xpath("//a[@class='form dropped']/@href")
    assert titles(read_page(back)) == titles(page)


def test_a_facet_is_searched_inside_by_a_plain_form(read_page: ReadPage) -> None:
    page = read_page("/facets/source?inside=SAHI&ui=en")
    labels = [line.text_content() for line in page.xpath("//ul[@class='facet wide']//bdi")]
    assert labels == ["Sahifa"]
    (choose,) = page.xpath("//ul[@class='facet wide']//a[@class='value']/@href")
    assert "12 articles" in read_page(choose).xpath("string(//h2[@id='found'])")


def test_a_facet_of_another_name_is_a_404(read_page: ReadPage) -> None:
    read_page("/facets/colour", status=404)


def test_what_was_found_can_be_had_as_files_and_followed(site: TestClient, read_page: ReadPage) -> None:
    page = read_page("/search?q=السوق&limit=5&ui=en")  # the market
    links = {link.text_content(): link.get("href") for link in page.xpath("//p[@class='files']/a")}
    assert set(links) == {"CSV", "JSONL", "RIS", "BibTeX", "Follow as a feed"}
    assert len(site.get(links["JSONL"]).text.splitlines()) == 12
    assert site.get(links["Follow as a feed"]).text.count("<entry") == 12


def test_a_word_misspelt_is_offered_another_one(read_page: ReadPage) -> None:
    page = read_page("/search?q=brigde&ui=en")
    (offer,) = page.xpath("//section[@class='offers']//a")
    assert offer.text_content() == "bridge"
    assert titles(read_page(offer.get("href")))


def test_within_a_range_the_timeline_is_finer_and_shows_just_what_was_found(read_page: ReadPage) -> None:
    page = read_page("/search?published_from=2020-02&published_to=2020-06&ui=en")
    counts = [int(count.text_content()) for count in page.xpath("//section[@class='timeline']//ol//span")]
    assert (len(counts), sum(counts)) == (5, 5)
    (whole,) = page.xpath("//section[@class='timeline']//a[@class='whole']/@href")
    assert not read_page(whole).xpath("//section[@class='chosen']")


def timeline(page: html.HtmlElement) -> html.HtmlElement:
    (drawn,) = page.xpath("//section[@class='timeline']")
    return drawn


def test_the_timeline_shows_the_dates_named_in_the_texts_if_asked(read_page: ReadPage) -> None:
    page = read_page("/search?q=دمشق&ui=en")  # Damascus
    (switch,) = timeline(page).xpath(".//a[text()='Dates in the text']/@href")
    named = read_page(switch)
    assert titles(named) == titles(page)
    (bar,) = timeline(named).xpath(".//ol/li/a")
    assert bar.text_content() == "March 2015"
    narrowed = read_page(bar.get("href"))
    assert titles(narrowed) == ["Facebook تنقل فيضانات دمشق"]  # Facebook relays Damascus floods
    (chip,) = narrowed.xpath("//section[@class='chosen']//li")
    assert " ".join(chip.text_content().split()) == "Dates in the text March 2015 ×remove"
    assert timeline(narrowed).xpath(".//ol/li/a/text()") == ["March 2015"]
    (whole,) = timeline(narrowed).xpath(".//a[@class='whole']/@href")
    assert titles(read_page(whole)) == titles(page)
    (back,) = timeline(named).xpath(".//a[text()='Published']/@href")
    assert timeline(read_page(back)).xpath("string(.//h2)") == "Articles by day"


@pytest.mark.parametrize(
    ("search", "says"),
    [
        pytest.param("source=Sahifa&timeline=named", "These articles name no date.", id="no date named"),
        pytest.param("undated=true", "Nobody knows when these articles were published.", id="undated"),
    ],
)
def test_a_timeline_without_dates_says_so_and_still_leads_to_the_others(
    read_page: ReadPage, search: str, says: str
) -> None:
    drawn = timeline(read_page(f"/search?{search}&ui=en"))
    assert says in drawn.text_content()
    assert not drawn.xpath(".//svg")
    assert len(drawn.xpath(".//nav//a/@href")) == 2


def test_named_dates_are_narrowed_by_a_plain_form_that_keeps_the_rest(read_page: ReadPage) -> None:
    page = read_page("/search?q=دمشق&timeline=named&ui=en")  # Damascus
    (form,) = page.xpath("//form[.//input[@name='named_from']]")
    form.fields["named_from"] = "2015"
    narrowed = read_page("/search?" + urlencode([(k, v) for k, v in form.form_values() if v]))
    assert len(titles(narrowed)) == 1
    assert timeline(narrowed).xpath("string(.//h2)") == "Months named in the text"


def test_what_has_no_headline_is_headed_by_its_first_words_found(read_page: ReadPage) -> None:
    (hit,) = read_page("/search?q=theatre&ui=en").xpath("//article")
    assert "theatre" in [mark.text_content() for mark in hit.xpath(".//h3//mark")]
    assert not hit.xpath(".//p[@class='snippet']")
