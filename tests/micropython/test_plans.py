"""Plans that nobody wrote: the two interpreters give the same timeline to the letter."""

import os

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import strategies
from tests.cases import plans
from tests.tables import letters

PLANS = int(os.environ.get("PLANS", "600"))


def test_both_interpreters_give_the_same_timeline(micropython):
    compared = 0

    # a file of two or three plans, so that the count is reached whatever Hypothesis draws
    @settings(max_examples=(PLANS + 1) // 2, suppress_health_check=[HealthCheck.too_slow])
    @given(strategies.documents(least=2), strategies.moments)
    def agree(data, now):
        nonlocal compared
        micropython.put("tests.cases.plans.timed", data, now)
        here = letters(plans.timed(data, now))
        assert letters(micropython.take()) == here
        compared += len(data["plans"])

    agree()
    assert compared >= PLANS


def test_any_actions_are_taken_back_on_both_interpreters(micropython):
    @settings(max_examples=max(100, PLANS // 5), suppress_health_check=[HealthCheck.too_slow])
    @given(strategies.plan("a"), st.lists(strategies.action(), max_size=8), strategies.moments)
    def agree(data, actions, now):
        micropython.put("tests.cases.plans.undone", data, actions, now)
        last, wrong = plans.undone(data, actions, now)
        there = micropython.take()
        assert not wrong
        assert letters(there) == letters([last, wrong])

    agree()
