"""The pages of the words to send, as they are made from the content."""

import pytest

from checklist.site.content import load
from checklist.site.guide import pages, template_pages
from tests.conftest import ROOT

CONTENT = load.load(ROOT / "content")[0]
TEXT = CONTENT["words"]
MADE = pages.pages(CONTENT)
TEMPLATES = {one["id"]: one for one in CONTENT["templates"]}


def test_every_template_has_a_page_a_place_in_the_list_and_one_in_the_navigation():
    listed = MADE["templates/index.md"]
    section = next(entry[TEXT["nav-templates"]] for entry in pages.nav(CONTENT) if TEXT["nav-templates"] in entry)
    assert section == ["templates/index.md", *[f"templates/{one['id']}.md" for one in template_pages.ordered(CONTENT)]]
    for name in TEMPLATES:
        assert f"templates/{name}.md" in MADE
        assert listed.count(f"]({name}.md)") == 1


def test_the_list_goes_by_the_parts_of_the_way():
    listed = MADE["templates/index.md"]
    places = [listed.index(f"]({name}.md)") for name in ("plain-thanks", "one-example", "asking-once-more")]
    assert places == sorted(places)
    assert listed.index("{ #first-day }") < places[0] < listed.index("{ #while-you-wait }") < places[1]


@pytest.mark.parametrize("name", sorted(TEMPLATES))
def test_a_page_has_the_words_with_every_gap_marked_and_asked_for(name):
    page = MADE[f"templates/{name}.md"]
    letter = page[page.index('<div class="letter">') : page.index('<div class="copying"')]
    asked = page[page.index('<ul class="plain-list">') :]
    assert "{" not in letter
    for gap in TEMPLATES[name]["gaps"]:
        stands = gap.get("stands") or TEXT[f"gap-{gap['id']}-stands"]
        marked = f'<span class="gap">[{stands}]</span>'
        assert marked in letter
        assert asked.count(marked) == 1
    both = TEMPLATES[name].get("subject", "") + TEMPLATES[name]["text"]
    assert letter.count('<span class="gap">') == both.count("{")
    assert page.count("data-copy=") == (2 if "subject" in TEMPLATES[name] else 1)


def test_a_page_leads_to_each_step_that_it_serves_and_back():
    assert "](../steps/answer-graciously.md)" in MADE["templates/answering-and-asking-why.md"]
    assert "](../steps/ask-for-feedback.md)" in MADE["templates/answering-and-asking-why.md"]
    assert "](../templates/answering-and-asking-why.md)" in MADE["steps/ask-for-feedback.md"]
    assert "](../templates/" not in MADE["steps/review-yourself.md"]


def test_a_page_says_where_its_template_is_offered():
    assert TEXT["guide-templates-given-agency"] in MADE["templates/thanks-through-the-agency.md"]
    assert TEXT["guide-templates-given-agency"] not in MADE["templates/plain-thanks.md"]


def test_what_somebody_writes_into_a_template_is_no_markup():
    gaps = [{"id": "x", "stands": "a < b", "ask": "?"}]
    made = template_pages.html.render(template_pages.letter({"text": "<b>\n{x} & {y}", "subject": "<i>"}, gaps, TEXT))
    assert "&lt;b&gt;<br>" in made
    assert "[a &lt; b]" in made
    assert "{y}" in made
    assert "&lt;i&gt;" in made


@pytest.mark.parametrize("step", sorted({one["kind"] for one in CONTENT["templates"]}))
def test_what_most_people_need_stands_before_what_an_agency_needs(step):
    agency = ["agency" in one.get("given", []) for one in template_pages.ordered(CONTENT) if one["kind"] == step]
    assert agency == sorted(agency)


def test_a_step_s_page_names_the_words_that_go_through_an_agency_last():
    for step in CONTENT["steps"]:
        said = "".join(template_pages.links(step, CONTENT))
        titles = [one["title"] for one in TEMPLATES.values() if "agency" in one.get("given", [])]
        links = said.split("](")[:-1]
        agency = [any(link.endswith("[" + title) for title in titles) for link in links]
        assert agency == sorted(agency), step["id"]


def test_a_message_without_a_subject_is_not_called_an_email():
    assert template_pages.channel(TEMPLATES["message-on-a-network"]) == "letter-channel-message"
    assert template_pages.channel(TEMPLATES["plain-thanks"]) == "letter-channel-email"
    assert template_pages.channel(TEMPLATES["asking-by-telephone"]) == "letter-channel-telephone"
    assert template_pages.channel(TEMPLATES["card-by-hand"]) == "letter-channel-handwritten"
