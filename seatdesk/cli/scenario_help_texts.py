"""Texts of `scenario … --help`: a sentence on each command, examples, every option's meaning."""

from collections.abc import Mapping

from seatdesk.cli.example_words import W

SCENARIO_COMMANDS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "scenario": (
        (
            "Scenarios: steps that somebody thinks of taking, kept beside the account. Nothing of "
            "them happens until a step is recorded."
        ),
        (),
    ),
    "scenario list": (
        "Lists the scenarios, with what each comes to in twelve months.",
        (f"scenario {W} list",),
    ),
    "scenario add": (
        "Appends steps to a scenario, and makes it if there is none of that name.",
        (
            f'scenario {W} add Tidy --note "Before the renewal" --buy "Sales Hub=2"',
            f'scenario {W} add Tidy --on 2026-06-01 --renewal-price "Sales Hub=5"',
        ),
    ),
    "scenario show": (
        "Shows a scenario's steps: which apply, which a rule refuses, and what each changes.",
        (f"scenario {W} show Tidy --months 12",),
    ),
    "scenario copy": (
        "Makes another scenario with the same steps.",
        (f"scenario {W} copy Tidy Bolder",),
    ),
    "scenario compare": (
        (
            "Compares doing nothing with up to five scenarios: cash, service, seats, break-even, "
            "and the difference by step, product and month."
        ),
        (f"scenario {W} compare Tidy Bolder --months 36",),
    ),
    "scenario cheapest": (
        (
            "Finds the plan of each product that costs least while everybody who needs a seat has "
            "one, proves it, and may keep it as a scenario."
        ),
        (
            f"scenario {W} cheapest --price-book hubs-2022 --months 12",
            f"scenario {W} cheapest --reclaim to-check --save Cheapest",
        ),
    ),
    "report": (
        "Writes an approval pack: the decision asked, what it costs, what is done, who signs.",
        (
            f"report {W} --scenario Tidy --out tidy.xlsx",
            f"report {W} --scenario Tidy --compare Bolder --months 36 --out both.html",
            f'report {W} --scenario Tidy --title Seats --ask "Approve it" --out tidy.html',
            f"report {W} --scenario Tidy --costs-by user --out tidy.csv --decimal-mark comma",
        ),
    ),
    "scenario rename": ("Calls a scenario otherwise.", (f"scenario {W} rename Bolder Other",)),
    "scenario move": (
        (
            "Puts a step at another place of the list. Days and kinds come first; the list decides "
            "among steps of one kind on one day."
        ),
        (f"scenario {W} move Tidy --step 2 --to 1",),
    ),
    "scenario export": (
        "Writes a scenario to a JSON file, with users by e-mail.",
        (f"scenario {W} export Other --out other.json",),
    ),
    "scenario remove": (
        "Takes one step out of a scenario, or deletes it.",
        (f"scenario {W} remove Tidy --step 1", f"scenario {W} remove Other"),
    ),
    "scenario import": (
        (
            "Reads a scenario from a file that was exported; unknown names become steps that are "
            "refused."
        ),
        (f"scenario {W} import other.json --name Other",),
    ),
    "scenario looks-right": (
        "Takes the account of today for the one that the scenario was made on.",
        (f"scenario {W} looks-right Tidy",),
    ),
    "scenario record": (
        "Carries one step out in the account, today, by the same rules as ever.",
        (f"scenario {W} record Tidy --step 1",),
    ),
    "headcount": (
        (
            "Shows by month how many seats are needed and owned, and when they run out; keeps or "
            "deletes the head-count plan that says who comes and goes."
        ),
        (f"headcount {W} --months 12", f"headcount {W} --scenario Other"),
    ),
    "reconcile": (
        (
            "Compares a vendor's invoice with ours line by line: what differs, why to the cent, "
            "and the message to the vendor; --accept records it."
        ),
        (f"reconcile {W} invoice.csv --date 2026-04-01",),
    ),
    "steps": (
        "Lists a scenario's steps as the vendor's portal needs them, with last dates; ticks them.",
        (f"steps {W} --scenario Tidy",),
    ),
}
SCENARIO_ARGUMENTS: Mapping[str, Mapping[str, str]] = {
    "scenario": {
        "name": "the scenario's name, in any case",
        "step": "the number of a step",
        "months": "how many months from today, 1 to 60 (default: 24)",
        "to": "its new name",
        "out": "a file that is not there yet",
        "file": "a JSON file",
    },
    "reconcile": {
        "file": "a CSV file or workbook that lists the charges",
        "date": "the day of the invoice, where the file does not say it or ours is of another",
        "product": "of lines that name none: their product",
        "tolerance": "an amount in the currency of the invoice",
    },
    "headcount": {
        "plan": "a head-count plan: entries of joiners, leavers, seasons and growth",
        "months": "how many months from today, 1 to 60 (default: 12)",
        "scenario": "a scenario's name, in any case",
    },
    "scenario move": {"to": "the number it shall have"},
}
