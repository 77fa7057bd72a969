"""The API described as a page for people, drawn here so that no other site is asked for scripts."""

from pathlib import Path

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from app.problems import KINDS

_PAGES = Environment(
    loader=FileSystemLoader(Path(__file__).parent),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)

router = APIRouter()


@router.get("/docs", include_in_schema=False)
def docs(request: Request) -> HTMLResponse:
    """List every route with its parameters and answers, and every problem that can come back."""
    page = _PAGES.get_template("docs.html").render(api=request.app.openapi(), kinds=KINDS)
    return HTMLResponse(page)
