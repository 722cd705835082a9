"""A link that opens the person's own email with recipient, subject and text in it. Nothing is sent by us."""

from checklist.rules import words

KEPT = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
HEX = "0123456789ABCDEF"
LONGEST = 1900
BROKEN = "%EF%BF%BD"


def link(to: str, subject: str, text: str) -> str:
    """The `mailto:` link, by RFC 6068: UTF-8, percent-encoded, each line end a CRLF.

    `to` may be empty: the email then opens without a recipient. A subject is one
    line. Half a surrogate pair, which UTF-8 has no form for, becomes U+FFFD.
    """
    given = []
    if words.trim(subject):
        given.append("subject=" + encoded(" ".join(lines(words.trim(subject)))))
    if text:
        given.append("body=" + "%0D%0A".join([encoded(line) for line in lines(text)]))
    return "mailto:" + encoded(words.trim(to), "@") + ("?" if given else "") + "&".join(given)


def fits(address: str) -> bool:
    """True where the whole link is short enough to be opened everywhere: 1,900 characters.

    Windows hands no address of more than 2,083 characters to a program
    (electron/electron#9987), and with Outlook behind them three browsers were seen
    to stop at 2,046. Above its bound a link opens nothing, without a word; so we
    stay well below, and say so where the text is longer.
    """
    return len(address) <= LONGEST


def lines(text: str) -> list:
    """The lines of a text, whichever way they end."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def encoded(text: str, also: str = "") -> str:
    """The text percent-encoded; letters and digits of ASCII, `-._~` and what `also` holds stay as they are."""
    found = []
    for letter in text:
        if letter in KEPT or letter in also:
            found.append(letter)
        elif 0xD800 <= ord(letter) < 0xE000:
            found.append(BROKEN)
        else:
            for byte in letter.encode("utf-8"):
                found.append("%" + HEX[byte // 16] + HEX[byte % 16])
    return "".join(found)
