"""When two values of a plan mean the same: what is empty and what is absent are one.

A plan that was read has every known field, `"moved": ""` among them; the same plan as
an action left it has fewer. Whatever is compared is compared here. Source:
docs/reference/plan-format.md, *every field may be left out*.
"""

from checklist.plan import fields


def normal(value):
    """The value without what says nothing: an empty text, list or object, 0, false and null, however deep.

    The entries of a list all stay, for their places count. A plan's own fields that
    start at another value than 0 are `normal_plan`'s.
    """
    if isinstance(value, dict):
        made = {}
        for name in value:
            inner = normal(value[name])
            if inner not in (None, "", 0, {}, []):
                made[name] = inner
        return made
    if isinstance(value, list):
        return [normal(item) for item in value]
    return value


def normal_plan(plan: dict) -> dict:
    """The plan in its normal form; a number that stands at its start is left out too."""
    made = normal(plan)
    for name in fields.STARTS_AT:
        if made.get(name) == fields.STARTS_AT[name]:
            del made[name]
    return made


def same(one, other) -> bool:
    """True where the two values mean the same; None stands for what is absent."""
    one, other = normal(one), normal(other)
    return one == other or (empty(one) and empty(other))


def same_plan(one: dict, other: dict) -> bool:
    """True where the two plans mean the same."""
    return normal_plan(one) == normal_plan(other)


def empty(value) -> bool:
    """True where the value says nothing."""
    return normal(value) in (None, "", 0, {}, [])
