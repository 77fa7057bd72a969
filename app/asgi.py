"""What a web server imports: ``uvicorn --factory app.asgi:create``, with settings from the environment."""

import sys

from fastapi import FastAPI

from app.main import create_app
from archive.engines import open_engine
from archive.errors import SijillError
from archive.settings import read_settings

CANNOT_START = 3
"""The exit code by which uvicorn and gunicorn know that starting a worker again would not help."""


def create() -> FastAPI:
    """Read the settings, open the engine and assemble the application."""
    try:
        settings = read_settings()
        return create_app(settings, open_engine(settings))
    except SijillError as error:
        print(f"sijill: {error}", file=sys.stderr)
        sys.exit(CANNOT_START)
