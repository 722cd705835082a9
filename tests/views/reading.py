"""HTML text read back by Python's own parser: a small tree, and whether every tag is closed where it should be."""

from html.parser import HTMLParser

VOID = ("br", "input")


class Node:
    """An element: `tag`, `attributes`, `inner` (nodes and texts)."""

    def __init__(self, tag: str, attributes: dict, above: "Node | None"):
        self.tag, self.attributes, self.above, self.inner = tag, attributes, above, []

    def all(self, tag: str = "", **wanted) -> list["Node"]:
        """Every element below with the tag and the attributes; `kind` is one of its classes."""
        found = []
        for one in self.inner:
            if isinstance(one, Node):
                kind = wanted.get("kind")
                fits = (not tag or one.tag == tag) and (not kind or kind in one.attributes.get("class", "").split())
                if fits and all(one.attributes.get(name) == value for name, value in wanted.items() if name != "kind"):
                    found.append(one)
                found += one.all(tag, **wanted)
        return found

    def one(self, tag: str = "", **wanted) -> "Node":
        """The only such element. Raises AssertionError where there is none, or more."""
        found = self.all(tag, **wanted)
        assert len(found) == 1, (tag, wanted, len(found))
        return found[0]

    def text(self) -> str:
        """The words inside, with single spaces."""
        return " ".join("".join(one if isinstance(one, str) else one.text() + " " for one in self.inner).split())

    def within(self, tag: str) -> bool:
        """True where an element with the tag is above."""
        return self.above is not None and (self.above.tag == tag or self.above.within(tag))


class Reader(HTMLParser):
    def __init__(self):
        super().__init__()
        self.root = self.here = Node("", {}, None)

    def handle_starttag(self, tag, attributes):
        names = [name for name, _ in attributes]
        assert len(names) == len(set(names)), f"an attribute stands twice in {tag}: {names}"
        node = Node(tag, {name: value or "" for name, value in attributes}, self.here)
        self.here.inner.append(node)
        if tag not in VOID:
            self.here = node

    def handle_endtag(self, tag):
        assert tag == self.here.tag, f"</{tag}> closes <{self.here.tag}>"
        self.here = self.here.above

    def handle_data(self, data):
        self.here.inner.append(data)


def tree(text: str) -> Node:
    """The elements of the text. Raises AssertionError for a tag left open, or an attribute or id that stands twice."""
    reader = Reader()
    reader.feed(text)
    reader.close()
    assert reader.here is reader.root, f"<{reader.here.tag}> is never closed"
    ids = [one.attributes["id"] for one in reader.root.all() if "id" in one.attributes]
    assert len(ids) == len(set(ids)), sorted(one for one in ids if ids.count(one) > 1)
    return reader.root
