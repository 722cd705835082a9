"""Plans that nobody wrote: the two interpreters give the same timeline to the letter."""

import os

from hypothesis import HealthCheck, given, settings

from tests import strategies
from tests.cases import plans
from tests.tables import letters

PLANS = int(os.environ.get("PLANS", "2000"))


@settings(max_examples=PLANS, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(strategies.documents(), strategies.moments)
def test_both_interpreters_give_the_same_timeline(micropython, data, now):
    assert letters(micropython.ask("tests.cases.plans.timed", data, now)) == letters(plans.timed(data, now))
