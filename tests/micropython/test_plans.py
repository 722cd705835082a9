"""Plans that nobody wrote: the two interpreters give the same timeline to the letter."""

import os

from hypothesis import HealthCheck, given, settings

from tests import strategies
from tests.cases import plans
from tests.tables import letters

PLANS = int(os.environ.get("PLANS", "2000"))


def test_both_interpreters_give_the_same_timeline(micropython):
    compared = 0

    # a file holds one to three plans
    @settings(max_examples=PLANS * 5 // 8, suppress_health_check=[HealthCheck.too_slow])
    @given(strategies.documents(), strategies.moments)
    def agree(data, now):
        nonlocal compared
        micropython.put("tests.cases.plans.timed", data, now)
        here = letters(plans.timed(data, now))
        assert letters(micropython.take()) == here
        compared += len(data["plans"])

    agree()
    assert compared >= PLANS
