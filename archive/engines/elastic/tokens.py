"""What the live index makes of a text, way by way: asked of the cluster itself, to be compared."""

from archive.engines.elastic.analysis import Body
from archive.engines.elastic.client import Cluster
from archive.text.analyzer import Tokens

_TOKENS = "tokens.token,tokens.start_offset"


def tokens_of(cluster: Cluster, index: str, text: str) -> Tokens:
    """Cut a text as the index does; raises EngineError beyond the 10,000 words that a node shows."""
    found = {way: _asked(cluster, index, way, text) for way in ("exact", "stem", "gram")}
    sounds = [
        token for way in ("sound_arabic", "sound_english") for token in _asked(cluster, index, way, text)
    ]
    sounds.sort(key=lambda token: int(token["start_offset"]))  # both scripts in the text's order
    return Tokens(
        exact=_texts(found["exact"]),
        stem=_texts(found["stem"]),
        gram=_texts(found["gram"]),
        sound=_texts(sounds),
    )


def _asked(cluster: Cluster, index: str, way: str, text: str) -> list[Body]:
    answer = cluster.request(
        "POST", f"/{index}/_analyze", {"analyzer": way, "text": text}, filter_path=_TOKENS
    )
    tokens: list[Body] = answer.get("tokens", [])
    return tokens


def _texts(tokens: list[Body]) -> tuple[str, ...]:
    return tuple(str(token["token"]) for token in tokens)
