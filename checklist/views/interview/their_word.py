"""Whether this employer kept their word: how late their answer came. It is for the person alone."""

from checklist.plan import record
from checklist.rules import words


def line(context: dict) -> tuple:
    """How late they answered, counted in working days after the last day that they named; None where they did not."""
    late = lateness(context)
    return ("p", ("id", "their-word"), said(late, "word-plan", context)) if late >= 0 else None


def lateness(context: dict) -> int:
    """The working days by which their answer came late; -1 where they named no day, or have not answered."""
    if not record.answer_day(context["plan"]):
        return -1
    kept = [one for one in record.words_kept(context["plan"], context["calendar"], context["now"][0]) if one["came"]]
    return kept[-1]["late"] if kept else -1


def said(late: int, key: str, context: dict) -> str:
    """The lateness in words."""
    return words.counted(late, key, context["text"]) if late else context["text"][key + "-kept"]
