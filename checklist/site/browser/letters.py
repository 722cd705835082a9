"""What writing a note, and keeping a plan elsewhere, need beside the bundle: templates, and words.

The browser fetches each as one JSON file when it is asked for, so that somebody who
only wants dates does not wait for it.
"""

from checklist.site.content import load

SENDING = ("id", "title", "to", "kind", "serves", "channel", "order", "given", "subject", "text")


def letters(content: dict) -> dict:
    """`templates` with what each gap asks, and `words`: those of letter-, remark-, cards- and gap- that code reads."""
    text = content["words"]
    templates = [
        {
            **{name: template[name] for name in SENDING if name in template},
            "gaps": [asked(gap, text) for gap in template["gaps"]],
        }
        for template in content["templates"]
    ]
    words = {
        key: " ".join(sentence.split())
        for key, sentence in text.items()
        if key.startswith(load.SENT) and not key.endswith(("-stands", "-ask"))
    }
    return {"templates": templates, "words": words}


def keep(content: dict) -> dict:
    """`words`: those of keep- that code reads, for the part of the program that keeps, moves and restores plans."""
    return {"words": {key: said for key, said in content["words"].items() if key.startswith(load.KEEP)}}


def asked(gap: dict, text: dict) -> dict:
    """The gap with what stands for it and what we ask, from words.yml where the template leaves it to that."""
    return {"id": gap["id"], **{name: gap.get(name) or text[f"gap-{gap['id']}-{name}"] for name in ("stands", "ask")}}
