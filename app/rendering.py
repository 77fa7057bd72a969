"""From a view's answer to an HTML response: one Jinja environment a language, its filters and addresses.

What a page shows is decided in ``app/pages``; the words stand in ``app/wording`` and ``templates/``.
"""

import re
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlencode

from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined, pass_context
from jinja2.runtime import Context
from markupsafe import Markup, escape

from app.addresses import article_address, page_address, search_address
from app.direction import direction_of, without_bidi_controls
from app.parameters import UiLanguage
from app.search_params import SearchParams
from app.wording import UI_LANGUAGES, Wording, choose_language, read_wordings

APP_FOLDER = Path(__file__).parent
STATIC_FOLDER = APP_FOLDER / "static"
# In a checkout the templates stand beside app/, in an installed package inside it.
TEMPLATES_FOLDER = next(
    folder for folder in (APP_FOLDER / "templates", APP_FOLDER.parent / "templates") if folder.is_dir()
)

REMEMBER_SECONDS = 365 * 24 * 3600

_ENCODED_LETTERS = re.compile(r"(?:%[89A-F][0-9A-F])+")


def opening(text: str, length: int = 90) -> str:
    """Give the beginning of a text on one line, cut after a word; stands where a headline is missing."""
    line = " ".join(text[: 3 * length].split())
    if len(line) <= length:
        return line
    cut = line[: length + 1].rpartition(" ")[0] or line[:length]
    return f"{cut}\N{HORIZONTAL ELLIPSIS}"


def breakable(tag: str) -> Markup:
    """Write a hashtag so that a line may end after an underscore, and need not within a word."""
    return Markup("_<wbr>").join(escape(part) for part in tag.split("_"))


def shorten_url(url: str) -> str:
    """Write the letters of a percent-encoded URL out: a third of the bytes, and readable in the status bar.

    Only letters and digits of other scripts are written out; a browser encodes them again as it asks.
    """
    return _ENCODED_LETTERS.sub(_decoded_letters, url)


def _decoded_letters(encoded: re.Match[str]) -> str:
    text = unquote(encoded[0], errors="replace")
    return text if text.isalnum() else encoded[0]


class Renderer:
    """Renders templates in the language of the reader who asks."""

    def __init__(self, wordings: Mapping[UiLanguage, Wording] | None = None) -> None:
        self._wordings = read_wordings() if wordings is None else wordings
        versions = {file.name: _version(file) for file in STATIC_FOLDER.iterdir() if file.is_file()}
        self._environments = {
            language: _environment(wording, versions) for language, wording in self._wordings.items()
        }

    def wording(self, request: Request) -> Wording:
        """Give the interface language of a request: the URL's, the cookie's, the browser's, or Arabic."""
        asked, remembered = request.query_params.get("ui"), request.cookies.get("ui")
        return self._wordings[choose_language(asked, remembered, request.headers.get("accept-language", ""))]

    def asked_language(self, request: Request) -> UiLanguage | None:
        """Give the interface language that stands in the URL, to be carried along by its links."""
        asked = request.query_params.get("ui")
        return next((language for language in UI_LANGUAGES if language == asked), None)

    def page(self, request: Request, template: str, *, status: int = 200, **context: object) -> HTMLResponse:
        """Render a template as a whole page; a language chosen in the URL is remembered in a cookie."""
        wording, asked = self.wording(request), self.asked_language(request)
        page = self._environments[wording.language].get_template(template)
        html = page.render(
            context, ui=asked, switch_url=_switched(request, wording.other), path=request.url.path
        )
        headers = {"Vary": "Accept-Language, Cookie", "Content-Language": wording.language}
        response = HTMLResponse(html, status, headers)
        if asked:
            secure = request.url.scheme == "https"
            response.set_cookie(
                "ui", asked, max_age=REMEMBER_SECONDS, httponly=True, samesite="lax", secure=secure
            )
        return response


def _version(file: Path) -> str:
    return sha256(file.read_bytes()).hexdigest()[:10]


def _switched(request: Request, language: UiLanguage) -> str:
    """Give this very page in another language, its path as it was sent: a slash in a name stays encoded.

    Two slashes at the beginning would lead to another site.
    """
    raw_path = request.scope.get("raw_path") or request.url.path.encode()
    path = "/" + raw_path.decode("ascii", "ignore").lstrip("/")
    pairs = parse_qsl(request.url.query)
    query = urlencode([(name, value) for name, value in pairs if name != "ui"] + [("ui", language)])
    return f"{path}?{query}"


@pass_context
def _to(context: Context, *steps: str) -> str:
    """Give the address of a page to a template, in the language that the reader's URL asks for."""
    return page_address(context["ui"], *steps)


@pass_context
def _search_for(context: Context, words: str) -> str:
    """Give the address of a search for some words to a template."""
    return search_address(SearchParams(q=words, ui=context["ui"]))


def _environment(wording: Wording, versions: Mapping[str, str]) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES_FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n", "jinja2.ext.do"],
    )
    environment.install_gettext_translations(wording.translations, newstyle=True)  # type: ignore[attr-defined]
    environment.filters.update(
        number=wording.number,
        day=wording.date,
        language_name=wording.language_name,
        platform_name=wording.platform_name,
        direction=direction_of,
        plain=without_bidi_controls,
        short=shorten_url,
        opening=opening,
        breakable=breakable,
    )
    environment.globals.update(
        to=_to,
        search_for=_search_for,
        article_address=article_address,
        language=wording.language,
        direction=wording.direction,
        other_language=wording.other,
        static=lambda name: f"/static/{name}?v={versions[name]}",
    )
    return environment
