"""The site, the API and the command line; what an article is and how it is found lies in ``archive/``."""
