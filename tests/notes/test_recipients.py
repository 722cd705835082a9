"""Every template in every row that it serves, in plans of every kind: nothing goes to anybody but whom it names."""

import pytest

from checklist.notes import composing, recipients
from tests.cases import content
from tests.cases import recipients as table

MARY, OKORO, BERNADETTE = "mary@acme.example", "jobs@okoro.example", "bernadette@beta.example"
WITH_AGENCY = {
    **table.ACME,
    "id": "with",
    "agency": "Lis & Co",
    "agency_contact": "Mr Lis",
    "agency_email": "lis@lis.example",
}
UNNAMED = {**WITH_AGENCY, "id": "unnamed", "agency_contact": "", "agency_email": ""}
PANEL = {**table.TWO, "id": "panel", "owed": table.ACME["owed"]}
# whom each kind of text reaches, by the plan of the row, and for rows about another employer by that one's plan
REACHED = {
    ("acme", "person"): MARY,
    ("acme", "insider"): "",
    ("acme", "referee"): "",
    ("with", "person"): MARY,
    ("with", "agency"): "lis@lis.example",
    ("with", "insider"): "",
    ("with", "referee"): "",
    ("unnamed", "person"): MARY,
    ("unnamed", "agency"): "",
    ("unnamed", "insider"): "",
    ("unnamed", "referee"): "",
    ("panel", "person"): "",
    ("panel", "insider"): "",
    ("panel", "referee"): "",
    ("none", "person"): "",
    ("none", "insider"): "",
    ("none", "referee"): "",
    ("sent", "other-employer"): BERNADETTE,
    ("sent", "agency"): OKORO,
    ("two", "other-employer"): "",
    ("acme", "other-employer"): MARY,
    ("man", "other-employer"): "",
    ("none", "other-employer"): "",
}
KINDS = {"person", "arranger", "insider", "agency", "other-employer", "referee"}
OWN = {"thank-you": ("thank-you:p1", "thank-you:p2", "thank-you"), "keep-your-word": ("keep-your-word:o1",)}


def rows(plan: dict, step: str) -> list:
    """The keys of the rows that the step may bring."""
    if step == "tell-the-others":
        return [f"{step}:{other['id']}" for other in table.PLANS if other["id"] != plan["id"]]
    return list(OWN.get(step, (step,)))


def every() -> list:
    """`(plan, row, template)`: every template in every row that it serves, in every plan."""
    found = []
    for plan in (table.ACME, WITH_AGENCY, UNNAMED, PANEL, table.NOBODY):
        for template in content.templates():
            for step in [template["kind"], *template.get("serves", [])]:
                found += [(plan, key, template) for key in rows(plan, step)]
    return found


@pytest.fixture(scope="module", params=every(), ids=lambda one: f"{one[0]['id']} {one[1]} {one[2]['id']}")
def one(request):
    plan, key, template = request.param
    owner = key.partition(":")[2] if key.startswith("tell-the-others:") else plan["id"]
    return plan, key, template, owner


def wanted(plan: dict, key: str, to: str, owner: str) -> str:
    """The address that the text must reach: that of the row's own person, else what REACHED says."""
    if key.startswith("thank-you:") and to == "person":
        return {("panel", "thank-you:p1"): "ann@two.example", ("panel", "thank-you:p2"): "tom@two.example"}.get(
            (owner, key), MARY if owner != "none" and key == "thank-you:p1" else ""
        )
    known = {plan["id"]: plan, **{each["id"]: each for each in table.PLANS}}[owner]
    unknown = to == "arranger" or (to == "agency" and not known.get("agency"))
    return "" if unknown else REACHED[owner, to]


def test_it_reaches_whom_it_names_and_nobody_else(one):
    plan, key, template, owner = one
    read = table.read(plan)
    plans = [read, *(table.read(each) for each in table.PLANS if each["id"] != plan["id"])]
    found = recipients.recipient(read, key, plans, template["to"])["email"]
    assert found == wanted(plan, key, template["to"], owner)


def test_what_is_composed_from_it_has_that_address_and_greets_nobody_else(one):
    plan, key, template, _ = one
    made = chosen(plan, key, template)
    if not made["template"] or made["template"]["id"] != template["id"]:
        return  # it is not offered in this plan
    assert made["to"] == template["to"]
    names = {"Mary Shaw", "Ann Lee", "Tom Reed", "Bernadette Hall", "Eva", "Mr Lis", "Ms Okoro"}
    first = made["note"]["text"].split("\n")[0]
    assert not [name for name in names - {made["recipient"]["name"]} if name in first], first


def test_with_an_agency_what_is_offered_first_to_an_employer_goes_to_the_agency():
    asked = {key for plan, key, template in every() if template["to"] in ("person", "other-employer")}
    for key in sorted(asked):
        for channel in ("", "phone"):
            agency = key == "tell-the-others:sent" or not key.startswith("tell-the-others")
            made = table.made({**WITH_AGENCY, "channel": channel}, key, "")
            assert (made["to"] == "agency") == agency, key
            assert (made["recipient"]["email"] in ("lis@lis.example", OKORO)) == agency, key


def test_each_kind_of_letter_is_among_the_templates():
    assert {one["to"] for one in content.templates()} == KINDS


def chosen(plan: dict, key: str, template: dict) -> dict:
    """The note begun from the template, by its own channel."""
    own = {**plan, "notes": {key: {"channel": template["channel"]}}}
    return table.made(own, key, template["id"])


def test_a_kept_note_goes_where_it_went_whatever_is_chosen_later():
    plan, key = table.read(table.SENT), "thank-you:p1"
    case = {"plans": [plan], "promised": 0, "name": "", "templates": content.templates(), "text": content.words()}
    made = composing.composed(plan, key, case, "plain-thanks")
    action = composing.keeping(key, made, "text", "Dear Bernadette, thank you.")
    kept = {**plan, "notes": {key: {**action["also"], "person": "", action["field"]: action["value"]}}}
    for later in ("", "thanks-through-the-agency", "empty"):
        assert composing.composed(kept, key, case, later)["recipient"]["email"] == BERNADETTE
