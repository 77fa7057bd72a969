"""What stands before a writer's name: the words that every table of bylines shares.

Which sign has to follow them is said where they are used: below a headline none, elsewhere a colon or a dash.
"""

from typing import Final

# he (she) wrote, writing (by), he interviewed him, he interviewed her
WROTE: Final = r"كتبت?|كتابة|حاوره|حاورها"
KINDS_OF_TEXT: Final = ("Analysis", "Comment", "Interview", "Report", "Story", "Words")
