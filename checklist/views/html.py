"""HTML as plain data, and the one place that turns it into text.

A node is a text, a tuple `(tag, attributes, child, ...)`, or a list of nodes.
Attributes are a flat tuple of names and values, in the order in which they are
written: `("class", "step", "hidden", True)`. Every text and every value is
escaped; tags and names come from our own code only.
"""

VOID = ("br", "input")
FINISHED = "!"
MOST_WRITTEN = 2000
_WRITTEN = {}


def escape(text: str) -> str:
    """The text with `&`, `<`, `>` and both quotes written as references."""
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    if ">" in text:
        text = text.replace(">", "&gt;")
    if '"' in text:
        text = text.replace('"', "&quot;")
    if "'" in text:
        text = text.replace("'", "&#39;")
    return text


def render(node) -> str:
    """The node's HTML text. None and empty texts give nothing."""
    parts = []
    _write(node, parts)
    return "".join(parts)


def finished(node) -> tuple:
    """A node whose text is made once here and copied wherever the node stands."""
    return (FINISHED, render(node))


def _write(node, parts: list) -> None:
    if not node:
        return
    if isinstance(node, str):
        parts.append(escape(node))
        return
    if isinstance(node, list):
        for one in node:
            _write(one, parts)
        return
    tag = node[0]
    if tag == FINISHED:
        parts.append(node[1])
        return
    attributes = node[1]
    parts.append("<" + tag)
    parts.append((_WRITTEN.get(attributes) or _attributes(attributes)) if attributes else ">")
    if tag in VOID:
        return
    for place in range(2, len(node)):
        _write(node[place], parts)
    parts.append("</" + tag + ">")


def _attributes(attributes: tuple) -> str:
    """The attributes as text, with the end of the tag; kept, for nearly all of them come again in the next drawing."""
    parts = []
    for place in range(0, len(attributes), 2):
        value = attributes[place + 1]
        if value is True:
            parts.append(" " + attributes[place])
        elif value is not False and value is not None:
            parts.append(" " + attributes[place] + '="' + escape(value) + '"')
    written = "".join(parts) + ">"
    if len(_WRITTEN) >= MOST_WRITTEN:
        _WRITTEN.clear()
    _WRITTEN[attributes] = written
    return written


def rich(template: str, *gaps) -> list:
    """The sentence as nodes, with each `{name}` of `gaps`, pairs of name and node, in its place.

    Text that is filled in is not read again: braces in it stay as they are.
    """
    parts = template.split("{")
    nodes = [parts[0]]
    for part in parts[1:]:
        end = part.find("}")
        found = None
        for name, node in gaps:
            if end > 0 and part[:end] == name:
                found = node
        if found is None:
            nodes.append("{" + part)
        else:
            nodes.append(found)
            nodes.append(part[end + 1 :])
    return nodes


def runs(node, strong: bool = False) -> list:
    """The node's words without its tags: pairs of a text and whether it stands out."""
    if not node:
        return []
    if isinstance(node, str):
        return [[node, strong]]
    found = []
    for one in node if isinstance(node, list) else node[2:]:
        found.extend(runs(one, strong or (isinstance(node, tuple) and node[0] == "b")))
    return found


def plain(node) -> str:
    """The node's words without its tags, as one text."""
    return "".join([text for text, strong in runs(node)])


def hush(text: str) -> tuple:
    """Words for those who listen to the page, out of sight."""
    return ("span", ("class", "hush"), text)


def more(label: str, hidden: str, name: str, body: list, is_open: bool = False) -> tuple:
    """A quiet disclosure. `hidden` says out of sight what it belongs to, `name` is its id."""
    return (
        "details",
        ("class", "more", "id", name, "open", is_open),
        ("summary", (), ("span", (), label, hush(": " + hidden) if hidden else None)),
        ("div", ("class", "more__text"), body),
    )


def button(label: str, name: str, value: str, hidden: str = "", kind: str = "button button--plain") -> tuple:
    """A button that the page listens to by its name. `hidden` says out of sight what it belongs to."""
    return (
        "button",
        ("class", kind, "type", "button", "name", name, "value", value, "id", name + "-" + value),
        label,
        hush(": " + hidden) if hidden else None,
    )
