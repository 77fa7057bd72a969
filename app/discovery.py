"""How browsers and search programs learn to search here: the OpenSearch description document."""

from xml.etree.ElementTree import Element

from fastapi import APIRouter, Request, Response

from app.api.asking import NoParameters
from app.caching import unless_known
from app.feeds import FEED_PATH, base_address
from app.feeds import MEDIA_TYPE as FEED_TYPE
from app.xml_writing import add, document

DISCOVERY_PATH = "/opensearch.xml"
MEDIA_TYPE = "application/opensearchdescription+xml"

router = APIRouter()


@router.get(
    DISCOVERY_PATH,
    tags=["articles"],
    response_class=Response,
    responses={200: {"content": {MEDIA_TYPE: {}}}},
    dependencies=[NoParameters],
)
def describe_search(request: Request) -> Response:
    """Describe the search to browsers: how a page, a feed and suggestions are asked for (OpenSearch 1.1)."""
    return unless_known(request, render_description(base_address(request)), {"Content-Type": MEDIA_TYPE})


def render_description(base: str) -> bytes:
    """Write the description of a site that stands at ``base``."""
    root = Element("OpenSearchDescription", {"xmlns": "http://a9.com/-/spec/opensearch/1.1/"})
    add(root, "ShortName", "Sijill")
    add(root, "Description", "Search news articles in Arabic and English by one question.")
    add(root, "Url", type="text/html", template=f"{base}/search?q={{searchTerms}}")
    add(root, "Url", type=FEED_TYPE, template=f"{base}{FEED_PATH}?q={{searchTerms}}")
    suggestions = f"{base}/api/v1/suggest?q={{searchTerms}}&format=opensearch"
    add(root, "Url", type="application/x-suggestions+json", template=suggestions)
    add(root, "Url", type=MEDIA_TYPE, rel="self", template=f"{base}{DISCOVERY_PATH}")
    add(root, "Image", f"{base}/static/icon.svg", type="image/svg+xml")
    add(root, "Language", "ar")
    add(root, "Language", "en")
    add(root, "InputEncoding", "UTF-8")
    add(root, "OutputEncoding", "UTF-8")
    return document(root)
