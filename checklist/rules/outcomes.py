"""The kinds of outcome: the values of `outcome.kind` of a plan, in the order in which the page offers them.

content/fields.yml allows the `BRINGING` ones in `needs`; tests/site/test_kinds.py compares the two.
"""

NEXT_ROUND = "next-round"
OFFER = "offer"
REJECTION = "rejection"
CANCELLED = "cancelled"
WITHDRAWN = "withdrawn"
SILENCE = "silence"

KINDS = (NEXT_ROUND, OFFER, REJECTION, CANCELLED, WITHDRAWN, SILENCE)
ANSWERED = (NEXT_ROUND, OFFER, REJECTION, CANCELLED)  # the employer said so
BRINGING = (NEXT_ROUND, OFFER, REJECTION, WITHDRAWN)  # there are steps that need it
ENDED = (REJECTION, CANCELLED, WITHDRAWN, SILENCE)  # nothing more comes from this employer
AT_REST = (CANCELLED, WITHDRAWN, SILENCE)  # nothing more is to be done with them either
CALLED_OFF = (CANCELLED, WITHDRAWN)  # where this came before the interview, there was none
UNTOLD = ("", SILENCE)  # the employer has told nothing
