"""The table of content fields says what content/fields.yml says."""

from checklist.site.content import reference
from tests.conftest import ROOT


def test_the_table_is_current():
    written = (ROOT / reference.PATH).read_text(encoding="utf-8")
    assert written == reference.made(ROOT), "make fields writes it anew"


def test_a_field_says_what_it_holds_and_a_group_has_its_fields_below():
    fields = {
        "when": {
            "kind": "groups",
            "means": "The | windows.",
            "required": True,
            "fields": {"order": {"kind": "number", "least": 1, "most": 9, "means": "The place."}},
        },
        "of": {"kind": "ids", "of": "steps", "means": "Which."},
        "how": {"kind": "line", "longest": 90, "means": "How."},
        "sort": {"kind": "choice", "allowed": ["a", "b c"], "means": "Sort."},
    }
    assert reference.rows(fields, "") == [
        "| **`when`** | groups | The \\| windows. |",
        "| `when.order` | number, 1 to 9 | The place. |",
        "| `of` | ids of steps | Which. |",
        "| `how` | line, at most 90 characters | How. |",
        "| `sort` | choice: `a`, `b c` | Sort. |",
    ]
