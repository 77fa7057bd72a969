"""From files to articles: read, clean, recognise, write. Knows the archive; does not know the site."""
