"""The need by head-count plan on the command line: as JSON, and as lines for people."""

from typing import Any

from seatdesk.cli.output.counting import counted
from seatdesk.cli.output.planning.freshness_shapes import freshness_json, freshness_lines
from seatdesk.cli.output.reply import table
from seatdesk.controllers.messages.planning.headcount_texts import skipped_text, too_late_text
from seatdesk.controllers.planning.headcount import HeadcountNeed
from seatdesk.domain.evaluation.headcount_outlook import HeadcountOutlook
from seatdesk.domain.headcount.plan_document import plan_document


def headcount_json(need: HeadcountNeed) -> dict[str, Any]:
    """The need as JSON."""
    return {
        "as_of": need.account.as_of.isoformat(),
        "currency": need.account.currency,
        "freshness": freshness_json(need.freshness),
        "months": need.months,
        "products": [_product_json(one) for one in need.products],
        "skipped": [{"entry": one.entry, "why": skipped_text(one)} for one in need.skipped],
        "plan": plan_document(need.plan),
    }


def _product_json(one: HeadcountOutlook) -> dict[str, Any]:
    return {
        "product": one.product,
        "base": one.base,
        "held": one.held,
        "owned": one.owned,
        "runs_out": one.runs_out and one.runs_out.isoformat(),
        "peak": {"needed": one.peak.seats, "on": one.peak.day.isoformat()},
        "by_month": [
            {
                "month": f"{month.days.start:%Y-%m}",
                "people": month.people,
                "needed": month.needed,
                "owned": month.owned,
                "short": month.short,
                "joiners": month.joiners,
                "leavers": month.leavers,
            }
            for month in one.months
        ],
        "too_late": [
            {
                "entry": leaver.entry,
                "on": leaver.on.isoformat(),
                "people": leaver.people,
                "renewal": leaver.renewal.isoformat(),
                "last_day_to_act": leaver.last_day.isoformat(),
                "text": too_late_text(leaver),
            }
            for leaver in one.too_late
        ],
    }


def headcount_lines(need: HeadcountNeed) -> list[str]:
    """The need as lines for people: a table for each product."""
    lines = [line for one in need.products for line in (*_product_lines(one), "")]
    lines += [f"Entry {one.entry} is skipped: {skipped_text(one)}" for one in need.skipped]
    return lines + freshness_lines(need.freshness)


def _product_lines(one: HeadcountOutlook) -> list[str]:
    ends = "seats suffice" if one.runs_out is None else f"runs out on {one.runs_out}"
    head = ("Month", "People", "Joiners", "Leavers", "Needed", "Owned", "Short")
    rows = [
        (
            f"{month.days.start:%Y-%m}",
            month.people,
            month.joiners,
            month.leavers,
            month.needed,
            month.owned,
            month.short or "",
        )
        for month in one.months
    ]
    return [
        (
            f"{one.product}: {ends}; needed at most {one.peak.seats} on {one.peak.day}, "
            f"owned {one.owned} today, held {one.held}, base {one.base}"
        ),
        *table(head, rows),
        *(
            f"{counted(leaver.people, 'leaver')} on {leaver.on}: {too_late_text(leaver)}"
            for leaver in one.too_late
        ),
    ]
