"""Links that open an email: what they hold, to the letter, and when they are too long."""

from checklist.notes import mail

CASES = (
    # why                                             to                     subject             text                  gives
    (
        "a plain note",
        "mary@acme.example",
        "Thank you",
        "Dear Mary,\n\nYes.",
        "mailto:mary@acme.example?subject=Thank%20you&body=Dear%20Mary%2C%0D%0A%0D%0AYes.",
    ),
    ("nobody to send it to yet", "", "Hello", "Yes", "mailto:?subject=Hello&body=Yes"),
    ("no subject", "a@b.example", " ", "Yes", "mailto:a@b.example?body=Yes"),
    ("nothing but a recipient", " a@b.example\n", "", "", "mailto:a@b.example"),
    (
        "what would end the field or begin another",
        "a@b.example",
        "R&D = 50% + more?",
        "a#b&c",
        "mailto:a@b.example?subject=R%26D%20%3D%2050%25%20%2B%20more%3F&body=a%23b%26c",
    ),
    ("a plus and a percent sign in the address", "anna+jobs%a@b.example", "", "", "mailto:anna%2Bjobs%25a@b.example"),
    (
        "an address cannot bring a header along",
        "a@b.example?bcc=c@d.example\nx",
        "",
        "",
        "mailto:a@b.example%3Fbcc%3Dc@d.example%0Ax",
    ),
    (
        "a subject is one line",
        "a@b.example",
        "Thank you\r\nBcc: c@d.example",
        "",
        "mailto:a@b.example?subject=Thank%20you%20Bcc%3A%20c%40d.example",
    ),
    ("every kind of line end is one", "", "", "a\r\nb\rc\nd", "mailto:?body=a%0D%0Ab%0D%0Ac%0D%0Ad"),
    (
        "letters beyond ASCII",
        "",
        "Zoë",
        "Łódź, 東京 🙂",
        "mailto:?subject=Zo%C3%AB&body=%C5%81%C3%B3d%C5%BA%2C%20%E6%9D%B1%E4%BA%AC%20%F0%9F%99%82",
    ),
    ("quotes and angles", "", "", "\"'<>", "mailto:?body=%22%27%3C%3E"),
    ("as long as may be", "", "", "a" * 1887, "fits"),
    ("one more is too long", "", "", "a" * 1888, "too long"),
    ("letters beyond ASCII take more room", "", "", "é" * 315, "too long"),
)


def answer(case: tuple) -> str:
    """The link, or of a long one whether it fits."""
    found = mail.link(case[1], case[2], case[3])
    if len(case[3]) < 100:
        return found
    return "fits" if mail.fits(found) else "too long"
