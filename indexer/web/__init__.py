"""From a web page's markup to the text of its article, and to what the page says about it."""
