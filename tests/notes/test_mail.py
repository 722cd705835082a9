"""Links for the email program, read back by Python's own library, as a stranger would."""

import email
import email.policy
from urllib.parse import parse_qs, unquote, urlsplit

from hypothesis import example, given
from hypothesis import strategies as st

from checklist.notes import mail

texts = st.text(st.characters(exclude_categories=("Cs",)), max_size=300)
addresses = st.from_regex(r"[a-z0-9!#$%&*+/=?^_`{|}~.-]{1,20}@[a-z]{1,10}\.example", fullmatch=True)


def read_back(link: str) -> dict:
    """`to`, `subject` and `body` of a link."""
    parts = urlsplit(link)
    assert parts.scheme == "mailto"
    assert not parts.fragment
    fields = parse_qs(parts.query, keep_blank_values=True, strict_parsing=bool(parts.query), errors="strict")
    assert all(len(values) == 1 for values in fields.values())
    return {"to": unquote(parts.path, errors="strict"), **{name: values[0] for name, values in fields.items()}}


def with_crlf(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\r\n")


@given(addresses, texts, texts)
@example("mary@acme.example", "R&D: 50% + “more”?", "Dear Mary,\n\nŁódź & 東京 🙂\r\n+1 = 2%\r\n")
def test_a_link_gives_back_what_went_in(to, subject, text):
    link = mail.link(to, subject, text)
    assert link.isascii()
    assert not set(link) & set(' "<>\n\r\\^`{|}')
    found = read_back(link)
    assert found["to"] == to
    assert found.get("body", "") == with_crlf(text)
    stripped = subject.strip(" \t\n\r\x0b\x0c")
    assert found.get("subject", "") == " ".join(stripped.replace("\r\n", "\n").replace("\r", "\n").split("\n"))


@given(texts)
def test_a_plus_is_a_plus_and_a_blank_is_no_plus(text):
    link = mail.link("", "", text)
    assert "+" not in link
    assert unquote(link.partition("body=")[2]) == with_crlf(text)


@given(st.text(st.characters(codec="ascii", categories=("L", "N", "P", "Zs")), min_size=1, max_size=60), texts)
def test_a_message_made_from_it_is_the_note(subject, text):
    found = read_back(mail.link("mary@acme.example", subject, text))
    message = email.message.EmailMessage()
    message["To"], message["Subject"] = found["to"], found.get("subject", "")
    message.set_content(found.get("body", "").replace("\r\n", "\n"), cte="base64")
    again = email.message_from_bytes(message.as_bytes(), policy=email.policy.default)
    assert again["To"].addresses[0].addr_spec == "mary@acme.example"
    assert again["Subject"].strip() == subject.strip(" \t\n\r\x0b\x0c")
    assert again.get_content().rstrip("\n") == with_crlf(text).replace("\r\n", "\n").rstrip("\n")
    assert list(again.keys()).count("Bcc") == 0


def test_half_a_pair_of_surrogates_is_no_error():
    assert mail.link("", "", "a\ud83db") == "mailto:?body=a%EF%BF%BDb"
