"""The route that gives everything a search finds as one streamed file."""

from collections.abc import Iterator
from itertools import chain
from typing import Annotated, cast

import orjson
from fastapi import APIRouter, Depends, Request
from fastapi.responses import StreamingResponse

from app.api.asking import UsesSearcher, describe_parameters, given_for
from app.attachments import attachment
from app.exports import EXPORT_FORMATS, FILE_KINDS, ExportFormat, found_pages, whole_request, write_export
from app.parameters import PARAMETERS, Given, Parameter, read_choice
from app.problems import describe
from app.search_params import SearchParams, params_of
from archive.errors import RequestError, SijillError

EXPORT_PATH = "/api/v1/export"
FORMAT = Parameter("format", "The format of the file (jsonl).", choices=EXPORT_FORMATS)
BOM = Parameter(
    "bom",
    "1 puts the mark before a CSV by which spreadsheets know that it is UTF-8.",
    choices=("0", "1"),
)
# Which page is shown, and how, makes no difference here: taken all the same, so that any search's URL serves.
_OF_A_PAGE = ("limit", "cursor", "page", "timeline", "ui")
SEARCHED_BY = {parameter.name: parameter for parameter in PARAMETERS if parameter.name not in _OF_A_PAGE}

router = APIRouter()


@router.get(
    EXPORT_PATH,
    tags=["articles"],
    response_class=StreamingResponse,
    responses={200: {"content": {kind.media_type.partition(";")[0]: {} for kind in FILE_KINDS.values()}}},
    openapi_extra=describe_parameters(*SEARCHED_BY.values(), FORMAT, BOM),
)
def export(
    request: Request,
    searcher: UsesSearcher,
    given: Annotated[Given, Depends(given_for(*PARAMETERS, FORMAT, BOM))],
) -> StreamingResponse:
    """Give every article that a search finds, newest first unless sort=oldest, as a stream without a cap.

    Should the archive fail midway, JSON lines end with a line {"error": …}; of every other format the
    connection breaks off, so that no part can be taken for the whole.
    """
    export_format = cast(ExportFormat, read_choice(given, FORMAT, "jsonl"))
    bom = read_choice(given, BOM, "0") == "1"
    if bom and export_format != "csv":
        raise RequestError("bom=1 is for format=csv: leave it out", parameter="bom")
    params = params_of({name: given[name] for name in given.keys() & SEARCHED_BY})
    pages = found_pages(searcher.engine, whole_request(searcher, params))
    # The first page is read before the answer begins: a search that fails at once is a problem, not a stream.
    pieces = write_export(chain([next(pages)], pages), export_format, bom=bom)
    if export_format == "jsonl":
        pieces = _ended_by_failure(pieces, request.url.path)
    kind = FILE_KINDS[export_format]
    headers = {"Content-Disposition": attachment(file_name(params), kind.suffix)}
    return StreamingResponse(pieces, headers=headers, media_type=kind.media_type)


def file_name(params: SearchParams) -> str:
    """Name a search's export for those who save it: by its words and what is chosen."""
    chosen = [value for choice in params.choices for value in choice.values]
    return " ".join(["sijill", params.q, *chosen])


def _ended_by_failure(lines: Iterator[bytes], path: str) -> Iterator[bytes]:
    try:
        yield from lines
    except SijillError as error:
        yield orjson.dumps({"error": orjson.loads(describe(error, path).to_json())}) + b"\n"
