"""XML written for machines: an element with text in it, never a character that XML cannot hold."""

import re
from xml.etree.ElementTree import Element, SubElement, tostring

# Everything but the characters of XML 1.0, section 2.2.
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def add(parent: Element, name: str, text: str = "", **attributes: str) -> Element:
    """Add an element with its text and attributes; what XML cannot hold is left out of both."""
    element = SubElement(parent, name, {key: clean(value) for key, value in attributes.items()})
    element.text = clean(text) or None
    return element


def clean(text: str) -> str:
    """Leave out what XML cannot hold."""
    return _NO_XML.sub("", text)


def document(root: Element) -> bytes:
    """Give an element as a whole UTF-8 document."""
    return f'<?xml version="1.0" encoding="utf-8"?>\n{tostring(root, encoding="unicode")}\n'.encode()
