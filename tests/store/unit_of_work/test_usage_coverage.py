"""The known part of the use of each product's seats, read on each database."""

from datetime import date, timedelta

from seatdesk.domain.choices import Activity
from seatdesk.domain.evaluation.freshness import UsageCoverage
from tests.factories import SALES, SERVICE, TODAY, furnish, make_subscription, make_user

OLD_FROM = TODAY - timedelta(days=60)


def person(number, days=None, last=None):
    """Somebody whose activity a source spoke of so many days ago; None: nobody spoke of it."""
    email = f"user{number}@example.com"
    if days is None:
        return make_user(email)
    activity = Activity.NEVER if last is None else Activity.KNOWN
    return make_user(
        email,
        activity=activity,
        last_active=last,
        activity_as_of=TODAY - timedelta(days=days),
    )


def usage(database):
    with database.look() as work:
        return work.seats.usage(OLD_FROM)


def test_e11_2_each_product_has_its_newest_day_and_how_many_are_known(database):
    people = [person(1, 70), person(2, 3, date(2026, 1, 5)), person(3), person(4, 60)]
    furnish(
        database,
        users=tuple(people),
        subscriptions=(make_subscription(), make_subscription(SERVICE), make_subscription("CMS")),
        seated={SALES: (1, 2, 3), SERVICE: (4,)},
    )
    assert usage(database) == (
        UsageCoverage(
            product=SALES,
            holders=3,
            judged=2,
            newest=TODAY - timedelta(days=3),
            silent=1,
            aged=True,
        ),
        UsageCoverage(product=SERVICE, holders=1, judged=1, newest=TODAY - timedelta(days=60)),
    )


def test_e11_2_without_a_seat_there_is_nothing_to_know(database):
    furnish(database, users=(person(1, 3),), subscriptions=(make_subscription(),))
    assert usage(database) == ()


def test_e11_2_unknown_activity_has_no_day_whatever_was_imported(database):
    unknown = make_user("user1@example.com", activity_as_of=TODAY)
    furnish(database, users=(unknown,), subscriptions=(make_subscription(),), seated={SALES: (1,)})
    (found,) = usage(database)
    assert (found.judged, found.newest, found.silent) == (0, None, 1)
