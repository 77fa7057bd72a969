"""``/metrics``: read as Prometheus reads it, and counted as requests were made."""

import re
from collections import defaultdict

import pytest
from fastapi.testclient import TestClient

from app.metrics import SECONDS, Tally

_SAMPLE = re.compile(r'([a-z_]+)(?:\{((?:[a-z]+="(?:[^"\\\n]|\\.)*",?)*)\})? (\S+)')
_LABEL = re.compile(r'([a-z]+)="((?:[^"\\\n]|\\.)*)"')

Samples = dict[str, dict[frozenset[tuple[str, str]], float]]


def read_samples(text: str) -> Samples:
    """Read the text format: each family introduced once, before its samples, none twice."""
    samples: Samples = defaultdict(dict)
    kinds: dict[str, str] = {}
    assert text.endswith("\n")
    for line in text.splitlines():
        if line.startswith("#"):
            _, word, name, rest = line.split(" ", 3)
            assert word in ("HELP", "TYPE")
            if word == "TYPE":
                assert name not in kinds
                kinds[name] = rest
            continue
        match = _SAMPLE.fullmatch(line)
        assert match, line
        family = re.sub("_(bucket|sum|count)$", "", match[1]) if match[1] not in kinds else match[1]
        assert list(kinds)[-1] == family
        labels = frozenset(_LABEL.findall(match[2] or ""))
        assert labels not in samples[match[1]]
        samples[match[1]][labels] = float(match[3])
    return samples


def count_of(samples: Samples, name: str, **labels: str) -> float:
    return sum(value for key, value in samples[name].items() if set(labels.items()) <= key)


def test_requests_are_counted_by_route_method_and_status(client: TestClient) -> None:
    for path in ("/articles/aleppo-1", "/articles/nowhere", "/articles/flood-2", "/nowhere"):
        client.get(f"/api/v1{path}")
    client.request("PURGE", "/api/v1/articles")
    answer = client.get("/metrics")
    assert answer.headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8"
    samples = read_samples(answer.text)
    route = "/api/v1/articles/{article_id}"
    assert count_of(samples, "sijill_requests_total", route=route, method="GET", status="200") == 2
    assert count_of(samples, "sijill_requests_total", route=route, status="404") == 1
    assert count_of(samples, "sijill_requests_total", route="none", status="404") == 1
    assert count_of(samples, "sijill_requests_total", method="other", status="405") == 1
    assert count_of(samples, "sijill_articles") == 3
    assert count_of(samples, "sijill_ready") == 1
    assert count_of(samples, "sijill_info", engine="embedded") == 1


def test_a_stream_is_counted_at_its_end_and_a_refusal_too(client: TestClient) -> None:
    client.get("/api/v1/export")
    client.get("/api/v1/export?format=x")
    samples = read_samples(client.get("/metrics").text)
    assert count_of(samples, "sijill_requests_total", route="/api/v1/export", status="200") == 1
    assert count_of(samples, "sijill_requests_total", route="/api/v1/export", status="422") == 1
    assert count_of(samples, "sijill_request_duration_seconds_count", route="/api/v1/export") == 2


@pytest.mark.parametrize(
    ("seconds", "bound"), [(0.0, "0.005"), (0.005, "0.005"), (0.0051, "0.01"), (10.0, "10.0"), (11.0, "+Inf")]
)
def test_a_duration_falls_into_every_bucket_from_its_own_on(seconds: float, bound: str) -> None:
    tally = Tally()
    tally.add("/", "GET", 200, seconds)
    samples = read_samples("\n".join([*tally.lines(), ""]))
    bounds = [*map(str, SECONDS), "+Inf"]
    counted = [count_of(samples, "sijill_request_duration_seconds_bucket", le=each) for each in bounds]
    first = bounds.index(bound)
    assert counted == [0.0] * first + [1.0] * (len(bounds) - first)
    assert count_of(samples, "sijill_request_duration_seconds_sum") == pytest.approx(seconds)


def test_labels_are_escaped() -> None:
    tally = Tally()
    tally.add('/a"\\\n', "GET", 200, 0.1)
    samples = read_samples("\n".join([*tally.lines(), ""]))
    assert any(("route", '/a\\"\\\\\\n') in key for key in samples["sijill_requests_total"])


def test_it_takes_no_parameters(client: TestClient) -> None:
    assert client.get("/metrics?name=x").status_code == 400
