"""All answers of a table at once, for the interpreters that are asked from outside."""


def answers(name: str) -> list:
    """What the code gives for each row of the table `name`, in the table's order."""
    found = __import__("tests.cases." + name, None, None, ["CASES"])
    return [found.answer(row) for row in found.CASES]
