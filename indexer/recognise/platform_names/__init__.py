"""The names of platforms in both languages, a file for each platform, each row with examples of what it must
and what it must not be found in.

Tables only: how a row is matched, and what its context has to be, belongs to ``platforms.py``.
"""

from indexer.recognise.platform_names.bluesky import BLUESKY
from indexer.recognise.platform_names.clubhouse import CLUBHOUSE
from indexer.recognise.platform_names.facebook import FACEBOOK
from indexer.recognise.platform_names.instagram import INSTAGRAM
from indexer.recognise.platform_names.linkedin import LINKEDIN
from indexer.recognise.platform_names.mastodon import MASTODON
from indexer.recognise.platform_names.reddit import REDDIT
from indexer.recognise.platform_names.row import PlatformName
from indexer.recognise.platform_names.signal import SIGNAL
from indexer.recognise.platform_names.snapchat import SNAPCHAT
from indexer.recognise.platform_names.telegram import TELEGRAM
from indexer.recognise.platform_names.threads import THREADS
from indexer.recognise.platform_names.tiktok import TIKTOK
from indexer.recognise.platform_names.twitter import TWITTER
from indexer.recognise.platform_names.viber import VIBER
from indexer.recognise.platform_names.whatsapp import WHATSAPP
from indexer.recognise.platform_names.youtube import YOUTUBE

PLATFORM_NAMES: tuple[PlatformName, ...] = (
    *FACEBOOK,
    *TWITTER,
    *INSTAGRAM,
    *YOUTUBE,
    *TELEGRAM,
    *WHATSAPP,
    *TIKTOK,
    *SNAPCHAT,
    *LINKEDIN,
    *REDDIT,
    *THREADS,
    *SIGNAL,
    *VIBER,
    *CLUBHOUSE,
    *BLUESKY,
    *MASTODON,
)
