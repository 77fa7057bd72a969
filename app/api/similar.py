"""The route that gives what else the archive holds on an article's subject."""

from typing import Annotated

from fastapi import APIRouter, Depends
from starlette.exceptions import HTTPException

from app.api.asking import UsesSearcher, describe_parameters, given_for
from app.api.schemas import ARTICLES_PATH, FoundArticle, WireModel, found_article
from app.parameters import PARAMETERS_BY_NAME, Given, read_limit

LIMIT = PARAMETERS_BY_NAME["limit"]

router = APIRouter()


class SimilarArticles(WireModel):
    """Articles on the subject of one, most alike first, in the shape in which searches list them."""

    items: tuple[FoundArticle, ...]


@router.get(
    ARTICLES_PATH + "/{article_id}/similar", tags=["articles"], openapi_extra=describe_parameters(LIMIT)
)
def get_similar(
    article_id: str, searcher: UsesSearcher, given: Annotated[Given, Depends(given_for(LIMIT))]
) -> SimilarArticles:
    """Give articles on the same subject, most alike first; copies of the same story are not among them."""
    if searcher.engine.get(article_id) is None:
        raise HTTPException(404, f"There is no article {article_id!r}.")
    hits = searcher.similar(article_id, limit=read_limit(given))
    return SimilarArticles(items=tuple(found_article(hit) for hit in hits))
