"""A problem as a page: the same frame as everything else, a sentence for readers, and the exact message."""

from fastapi import Request, Response

from app.problems import Problem
from app.rendering import Renderer


def render_problem(request: Request, problem: Problem) -> Response:
    """Draw a problem for a browser, in the reader's language."""
    renderer: Renderer = request.app.state.renderer
    return renderer.page(request, "problem.html", status=problem.kind.status, problem=problem)
