"""The phases of the way after an interview: the values of `phase` of a step, in the guide's order.

content/fields.yml allows the same ones; tests/site/test_kinds.py compares the two.
"""

BEFORE_LEAVING = "before-you-leave"
FIRST_DAY = "first-day"
WAITING = "while-you-wait"
ASKING = "asking"
ANSWER = "the-answer"

PHASES = (BEFORE_LEAVING, FIRST_DAY, WAITING, ASKING, ANSWER)
COMMON = (BEFORE_LEAVING, FIRST_DAY, WAITING, ASKING)  # those that every interview has, whatever they answer
ON_TIMELINE = (BEFORE_LEAVING, FIRST_DAY, WAITING, ANSWER, ASKING)  # what they answered comes before asking for it
AFTERWARDS = (FIRST_DAY, WAITING, ASKING, ANSWER)  # what nobody does before the interview is over
WITH_THE_DAY = (BEFORE_LEAVING, FIRST_DAY, ASKING)  # what a new day of the interview moves
LAST = (ASKING, ANSWER)  # no other phase follows these: after them stands what they answered
