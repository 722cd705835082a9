"""Names and descriptions: what is typed where a name would be, whom a letter greets, and what a row calls them."""

from checklist.rules import called
from tests.cases import content

CASES = (
    # why                                       name, role                                  greets, in a sentence
    ("a name", ("Mary Shaw", ""), ("Mary Shaw", "Mary Shaw")),
    ("a first name", ("Mary", ""), ("Mary", "Mary")),
    ("a name in small letters", ("mary shaw", ""), ("mary shaw", "mary shaw")),
    ("a title before a name", ("Dr Noura Al-Harbi", ""), ("Dr Noura Al-Harbi", "Dr Noura Al-Harbi")),
    ("letters beyond English", ("Łukasz Wiśniewski", ""), ("Łukasz Wiśniewski", "Łukasz Wiśniewski")),
    ("letters beyond Latin", ("山田太郎", ""), ("山田太郎", "山田太郎")),
    ("particles of a name", ("Anneke van der Berg", ""), ("Anneke van der Berg", "Anneke van der Berg")),
    ("a name that begins like an article", ("An Nguyen", ""), ("An Nguyen", "An Nguyen")),
    ("and one that begins like a pronoun", ("My Linh", ""), ("My Linh", "My Linh")),
    ("an initial", ("A Kumar", ""), ("A Kumar", "A Kumar")),
    ("a surname that is also a post", ("Anthony Head", ""), ("Anthony Head", "Anthony Head")),
    ("a first name that is also a word", ("Guy Ritchie", ""), ("Guy Ritchie", "Guy Ritchie")),
    ("the surname first", ("Shaw, Mary", ""), ("Shaw, Mary", "Shaw, Mary")),
    ("a man", ("a man from HR", ""), ("", "the man from HR")),
    ("a man with a capital", ("A man from HR", ""), ("", "the man from HR")),
    ("a lady", ("the lady at reception", ""), ("", "the lady at reception")),
    ("a post", ("HR manager", ""), ("", "the HR manager")),
    ("a post with capitals", ("Hiring Manager", ""), ("", "the hiring manager")),
    ("a post and its field", ("Head of research", ""), ("", "the head of research")),
    ("a number", ("interviewer 2", ""), ("", "interviewer 2")),
    ("a number with its sign", ("Interviewer #2", ""), ("", "Interviewer #2")),
    ("an article of the other kind", ("an engineer", ""), ("", "the engineer")),
    ("somebody", ("Somebody from the lab", ""), ("", "somebody from the lab")),
    ("one of them", ("one of the directors", ""), ("", "one of the directors")),
    ("a pronoun", ("her boss", ""), ("", "her boss")),
    ("words of looks", ("tall guy with a beard", ""), ("", "the tall guy with a beard")),
    ("a team", ("the panel", ""), ("", "the panel")),
    ("a title and nothing behind it", ("Mr ?", ""), ("", "")),
    ("the same, and what he does", ("Mr ?", "Head of sales"), ("", "the head of sales")),
    ("a title alone", ("Mrs", ""), ("", "")),
    ("a question mark", ("?", ""), ("", "")),
    ("a line", ("-", ""), ("", "")),
    ("nobody knows", ("I don't remember", ""), ("", "")),
    ("nobody knows, in one word", ("unknown", ""), ("", "")),
    ("no name but a role", ("", "Head of research"), ("", "the head of research")),
    ("neither", ("", ""), ("", "")),
    ("half a name", ("Mary ?", ""), ("Mary", "Mary ?")),
    ("a name and where from", ("Mary from HR", ""), ("Mary", "Mary from HR")),
    (
        "a name and a post behind a comma",
        ("Mary Shaw, Head of research", ""),
        ("Mary Shaw", "Mary Shaw, Head of research"),
    ),
    ("a name and a part of the firm", ("Tom Reed, HR", ""), ("Tom Reed", "Tom Reed, HR")),
    ("a name and a bracket", ("Tom (finance)", ""), ("Tom", "Tom (finance)")),
    ("a post before a name", ("HR - Mary Shaw", ""), ("Mary Shaw", "HR - Mary Shaw")),
    ("a post beside a name", ("Recruiter Ann Lee", ""), ("Ann Lee", "Recruiter Ann Lee")),
    ("two at once", ("Mary and Tom", ""), ("Mary and Tom", "Mary and Tom")),
    ("blanks", ("  Mary Shaw \n", ""), ("Mary Shaw", "Mary Shaw")),
)


def answer(case: tuple) -> tuple:
    """Whom a letter would greet, and the person in the middle of a sentence."""
    text = content.BUNDLE["words"]
    return called.name(case[1][0], text), called.spoken({"name": case[1][0], "role": case[1][1]}, text)
