"""What an article is, how it is kept and how it is found. Knows no web page and no import format."""
