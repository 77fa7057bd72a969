"""``/opensearch.xml``: what a browser reads to offer this archive among its search engines."""

from xml.etree import ElementTree

from fastapi.testclient import TestClient

from app.discovery import render_description

OPENSEARCH = "{http://a9.com/-/spec/opensearch/1.1/}"


def urls_of(content: bytes) -> dict[str | None, str]:
    description = ElementTree.fromstring(content)  # noqa: S314 - our own description
    assert description.tag == f"{OPENSEARCH}OpenSearchDescription"
    assert len(description.findtext(f"{OPENSEARCH}ShortName") or "") in range(1, 17)
    assert description.findtext(f"{OPENSEARCH}Description")
    return {url.get("type"): url.get("template") or "" for url in description.findall(f"{OPENSEARCH}Url")}


def test_the_description_leads_to_pages_feeds_and_suggestions_of_this_site(client: TestClient) -> None:
    answer = client.get("/opensearch.xml", headers={"Host": "news.example"})
    assert answer.headers["content-type"] == "application/opensearchdescription+xml"
    assert urls_of(answer.content) == {
        "text/html": "http://news.example/search?q={searchTerms}",
        "application/atom+xml": "http://news.example/search.atom?q={searchTerms}",
        "application/x-suggestions+json": (
            "http://news.example/api/v1/suggest?q={searchTerms}&format=opensearch"
        ),
        "application/opensearchdescription+xml": "http://news.example/opensearch.xml",
    }


def test_each_address_answers_a_search(client: TestClient) -> None:
    for media_type, template in urls_of(client.get("/opensearch.xml").content).items():
        answer = client.get(template.replace("{searchTerms}", "flood"))
        assert answer.status_code == 200, template
        assert answer.headers["content-type"].startswith(str(media_type)), template


def test_a_hostile_host_stays_text() -> None:
    urls = urls_of(render_description('http://a"><script>&\x00'))
    assert urls["text/html"] == 'http://a"><script>&/search?q={searchTerms}'


def test_it_takes_no_parameters(client: TestClient) -> None:
    assert client.get("/opensearch.xml?q=x").status_code == 400
