"""What the page knows: what is drawn (`state`), and what stands beside it (`hold`)."""

from checklist.plan import promises
from checklist.views.place import NOWHERE

PASSING = (
    "trouble-full",
    "trouble-blocked",
    "trouble-refused",
    "trouble-failed",
    "undo-not",
    "trouble-link-date",
    "trouble-link-end",
)

LATE = "trouble-late"  # the part that keeps plans elsewhere did not come

# the screen that keeps plans elsewhere: what came, what is wrong with it, the link that was made and what was said
KEEP = {"incoming": None, "problem": "", "link": "", "all": "", "note": "", "text": ""}
PASSING_KEEP = ("problem", "link", "all", "note")

state = {
    "document": None,
    "plan": "",
    "place": NOWHERE,
    "timeline": None,
    "problems": [],
    "now": "",
    "regions": [],
    "listed": True,
    "suggestion": "",
    "troubles": [],
    "just": [],
    "typing": None,
    "asked": False,
    "asking": "",
    "proposal": None,
    "not_twins": [],
    "new_day": False,
    "open": ["told"],
    "tables": {},
    "undo": "",
    "chosen": "",
    "wanted": ("", ""),
    "copied": "",
    "there": None,
    "borrowed": "",
    "erased": "",
    "lost": "",
    "keep": dict(KEEP),
    "can_share": "",
    "log-from": "",
    "log-to": "",
    "root": "../",
}
hold = {
    "content": {},
    "codes": {},
    "unkept": {},
    "fresh": None,
    "history": [],
    "made": {},
    "calendars": {},
    "marked": False,
    "ready": False,
    "missing": [],
    "coming": [],
    "slow": False,
    "letters": None,
    "late": "",
    "gone": {},
    "sent": {},
}


def plan(plan_id: str):
    """The plan under this id; None where there is none."""
    for one in state["document"]["plans"]:
        if one["id"] == plan_id:
            return one
    return None


def shown() -> dict:
    """The plan that the page shows."""
    return plan(state["plan"])


def words() -> dict:
    """The words of the interface, in the reader's manner."""
    return hold["content"]["words"]


def said() -> str:
    """What they said, as the plan has it."""
    place = promises.newest(shown())
    return shown()["promises"][place]["said"] if place >= 0 else ""


def entry(plan_id: str) -> dict:
    """The plan's part of the timeline; one without rows where it was not worked out."""
    for one in state["timeline"]["plans"] if state["timeline"] else []:
        if one["id"] == plan_id:
            return one
    return {"rows": [], "headline": ""}


def trouble(key: str) -> None:
    """Adds a sentence for the person, once."""
    if key not in state["troubles"]:
        state["troubles"] = state["troubles"] + [key]


def several() -> bool:
    """True on the screens that show rows of several plans."""
    return state["place"]["screen"] in ("agenda", "log", "erase")


def passed() -> None:
    """Takes away the sentences that hold only until the next change."""
    state["troubles"] = [one for one in state["troubles"] if one not in PASSING]


def keep_passed() -> None:
    """Takes away what is said and made on the screen that keeps plans, which a change elsewhere makes old."""
    for name in PASSING_KEEP:
        state["keep"][name] = ""
