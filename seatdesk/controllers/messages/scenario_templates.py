"""English templates of the refusals around scenarios and exemptions."""

_AGAIN = "Nothing was stored; correct the step and try again."
_STEP = "Step {step} was not read: "
_FILE = "{file} was not read: "
_STEPS_FILE: dict[str, str] = {
    "not_opened": "{value}. Nothing was stored; choose another file, or try again.",
    "not_json": "it is not JSON ({value}). Nothing was stored; correct the file and try again.",
    "no_list": "it is no list of steps. Nothing was stored; put the steps between [ and ].",
    "no_scenario": (
        "it is no file of a scenario. Nothing was stored; choose one that was made by Export."
    ),
    "newer": (
        "it is a scenario of a newer SeatDesk, and its field “format” says {value}. Nothing was "
        "stored; open it with that version."
    ),
    "no_format": (
        "its field “format” is {value} and must be {wanted}. Nothing was stored; choose a file "
        "that was made by Export."
    ),
    "no_field": (
        "its field “{key}” cannot be read. Nothing was stored; correct the file and try again."
    ),
    "unknown_field": (
        "“{key}” is no field of a scenario. Nothing was stored; correct the file and try again."
    ),
}
"""Sentences about a file as a whole, by reason."""
_STEP_FIELDS: dict[str, str] = {
    "no_step": "it is no object in braces.",
    "missing": "“{key}” is missing.",
    "repeated": "“{key}” stands in it twice.",
    "unknown_key": "“{key}” is no field of it; check the spelling.",
    "unknown_verb": "“{key}” is {value}, and must be one of {choices}.",
    "no_choice": "“{key}” is {value}, and must be one of {choices}.",
    "no_price": "“{key}” is {value}, and must be {choices}, or an amount such as 22.50.",
    "apart": "“{key}” and “{value}” exclude each other; state one of them.",
    "not_text": "“{key}” must be text.",
    "no_sign": "“{key}” holds a sign that is none, such as half of a pair.",
    "empty": "“{key}” is empty.",
    "too_long": "“{key}” is longer than {most:sign}.",
    "not_a_date": "“{key}” is {value}, and must be a date such as 2026-03-31.",
    "date_outside": "“{key}” is {value}, and years go from {least} to {most}.",
    "not_whole": "“{key}” is {value}, and must be a whole number.",
    "out_of_range": "“{key}” is {value}, and must be from {least} to {most}.",
    "no_amount": "“{key}” is {value}, and must be a number such as 22.50.",
    "negative": "“{key}” is {value}, and must not be below zero.",
    "not_a_flag": "“{key}” is {value}, and must be true or false.",
    "not_a_list": "“{key}” must be a list in brackets.",
    "not_an_object": "“{key}” must be an object in braces.",
    "twice": "“{key}” has {value} twice.",
    "illegible": "“{key}” cannot be understood.",
}
"""Sentences about a field of a step, by reason."""
_INVALID_STEP: dict[str, str] = {
    "invalid_step": f"{_STEP}“{{key}}” cannot be understood. {_AGAIN}",
    **{f"invalid_step.{reason}": _FILE + text for reason, text in _STEPS_FILE.items()},
    **{
        f"invalid_step.{reason}": f"{_STEP}{text} {_AGAIN}" for reason, text in _STEP_FIELDS.items()
    },
}
_PLAN_FIELDS: dict[str, str] = _STEP_FIELDS | {
    "nobody": "“{key}” is 0, and must be a number of people.",
    "one_person": "“{key}” is {value}, and must be 1 or -1 where “email” names somebody.",
    "ends_before": "“{key}” is not after its first day, {value}.",
    "too_many": "“{key}” has {value:entry}, and {most} is the most.",
}
"""Sentences about a field of a head-count plan, by reason."""
_PLAN_AGAIN = "Nothing was stored; correct the plan and try again."
_INVALID_PLAN: dict[str, str] = {
    "invalid_plan": f"{{file}} was not read as a head-count plan. {_PLAN_AGAIN}",
    **{
        f"invalid_plan.entry.{reason}": f"Entry {{entry}} of {{file}}: {text} {_PLAN_AGAIN}"
        for reason, text in _PLAN_FIELDS.items()
    },
    **{
        f"invalid_plan.plan.{reason}": f"{{file}}: {text} {_PLAN_AGAIN}"
        for reason, text in _PLAN_FIELDS.items()
    },
    **{
        f"invalid_plan.row.{reason}": f"Line {{entry}} of {{file}}: {text} {_PLAN_AGAIN}"
        for reason, text in _PLAN_FIELDS.items()
    },
    "invalid_plan.rows.no_days": (
        f"{{file}} has no column of days, such as Date, Hire date or Last day. {_PLAN_AGAIN}"
    ),
    "invalid_plan.rows.no_products": (
        f"{{file}} has no column Product that says who needs a seat of what. {_PLAN_AGAIN}"
    ),
    "invalid_plan.rows.no_people": (
        f"{{file}} has days, and no column that says who joins or leaves, such as Joins/leaves, "
        f"Count, Joiners or Leavers. {_PLAN_AGAIN}"
    ),
    "invalid_plan.rows.empty": (
        "{file} has no row of a head-count plan. Nothing was stored; choose or copy rows with days."
    ),
    "invalid_plan.row.no_direction": (
        "Line {entry} of {file}: “{key}” is {value}, and must say whether people join or leave: "
        f"joins, leaves, or a number with its sign. {_PLAN_AGAIN}"
    ),
    "invalid_plan.row.two_ways": (
        "Line {entry} of {file}: “{key}” is {value}, and the number of people is below zero. "
        f"{_PLAN_AGAIN}"
    ),
    "invalid_plan.row.days_apart": (
        "Line {entry} of {file}: “{key}” is {value}, and another column has a day as well. Keep "
        f"the one that counts. {_PLAN_AGAIN}"
    ),
    "invalid_plan.rows.two_days": (
        "{file}: {value} can be {first} or {second}. Write days such as 2026-03-31. "
        f"{_PLAN_AGAIN}"
    ),
    "invalid_plan.plan.not_an_object": (
        f"{{file}} was not read: a head-count plan is an object in braces. {_PLAN_AGAIN}"
    ),
    "invalid_plan.plan.not_opened": f"{{file}} was not read: {{value}} {_PLAN_AGAIN}",
    "invalid_plan.plan.not_json": (
        f"{{file}} was not read: it is not JSON ({{value}}). {_PLAN_AGAIN}"
    ),
    "invalid_plan.entry.unknown_product": (
        "Entry {entry} of the plan: neither the account nor a price book knows {value}. They know: "
        f"{{known}}. {_PLAN_AGAIN}"
    ),
    "invalid_plan.plan.unknown_product": (
        "“{key}” of the plan: neither the account nor a price book knows {value}. They know: "
        f"{{known}}. {_PLAN_AGAIN}"
    ),
    "invalid_plan.plan.product_twice": (
        f"“{{key}}” of the plan has {{value}} twice, in two spellings. {_PLAN_AGAIN}"
    ),
    "invalid_plan.plan.unknown_key": f"“{{key}}” is no part of a head-count plan. {_PLAN_AGAIN}",
}
_RECONCILIATION: dict[str, str] = {
    "no_invoice": (
        "There is no invoice of yours on {date}, nor within ten days of it. Say with the date of "
        "the invoice which one it is."
    ),
    "no_invoice.undated": ("{file} does not say of which day the invoice is. Say its date."),
    "no_invoice.several": (
        "{file} has the invoices of several days: {known}. Say with the date which one it is."
    ),
    "no_invoice.whose": (
        "Line {line} (“{text}”) names no product, and it could be of {known}. Say of which product "
        "such lines are."
    ),
    "not_an_invoice": "{file} was not read as an invoice. Choose a file that lists its charges.",
    "not_an_invoice.pdf": (
        "{file} is a PDF, whose lines cannot be read for certain. Ask the vendor for a CSV or "
        "workbook, or paste the lines of the invoice."
    ),
    "not_an_invoice.no_amounts": (
        "{file} has no column of amounts, so it is no invoice. Choose a file that lists the "
        "charges, or paste its lines."
    ),
    "not_an_invoice.empty": (
        "{file} has no line with an amount. Choose a file that lists the charges."
    ),
    "not_an_invoice.people": (
        "{file} is a list of people, not an invoice. Nothing was compared; with Import it would "
        "change what is shown here."
    ),
    "not_an_invoice.subscriptions": (
        "{file} is a list of subscriptions, not an invoice. Nothing was compared; with Import it "
        "would change what is shown here."
    ),
    "not_an_invoice.several": (
        "{file} has several invoices ({known}) and does not say of which days they are. Keep the "
        "lines of one, and try again."
    ),
    "not_an_invoice.bad_amount": (
        "Line {line} of {file}: the amount “{value}” is no number. Correct it, and try again."
    ),
    "not_an_invoice.currencies": (
        "{file} has amounts in several currencies: {known}. Divide it up by currency."
    ),
}
SCENARIOS: dict[str, str] = {
    **_RECONCILIATION,
    **_INVALID_STEP,
    **_INVALID_PLAN,
    "unknown_scenario.none": (
        "There is no scenario “{scenario}” in this workspace, nor any other. Make one first."
    ),
    "unknown_scenario": (
        "There is no scenario “{scenario}” in this workspace. It has: {known}. Choose one of these."
    ),
    "invalid_step.not_listed": (
        "The change list of “{scenario}” has no step {step}: it has {count:step}. Choose one of "
        "them."
    ),
    "scenario_exists": (
        "There is a scenario “{scenario}” already. Choose another name, or delete that one first."
    ),
    "reserved_name": (
        "No scenario can be called “{scenario}”: that name stands for the account as it is. Choose "
        "another name."
    ),
    "invalid_step.no_such_step": (
        "There is no step {step} in “{scenario}”, which has {count:step}. Choose one of them."
    ),
    "not_recordable": (
        "People who have no name yet cannot be recorded for {product}. Add the users, and assign "
        "or unassign their seats."
    ),
    "moved_on.scenario": (
        "The scenario “{what}” is no longer as you saw it: somebody changed it meanwhile. Look at "
        "it again, and make your change anew."
    ),
    "too_many.name": (
        "The name has {value:sign}, and a scenario's has at most {most}. Choose a shorter one."
    ),
    "too_many": "There are {value}, and at most {most} are possible. Divide them up.",
    "too_many.steps": (
        "The scenario would have {value:step}, and at most {most} are possible. Nothing was "
        "stored; divide it into several scenarios."
    ),
    "too_many.scenarios": (
        "The workspace has {most:scenario}, and more are not possible. Delete one first."
    ),
    "too_many.compared": (
        "{value:scenario} cannot be compared at once; {most} is the most. Choose fewer."
    ),
    "too_many.exemption": (
        "The reason has {value:sign}, and an exemption's has at most {most}. Say it shorter."
    ),
    "no_name.exemption": "Nobody was exempted: no reason is given. Say why the seat is needed.",
    "in_the_past.exemption": (
        "An exemption cannot end on {on}: that is before {as_of}. Choose today or a later day, or "
        "none."
    ),
    "in_the_past.scenario": (
        "{name} cannot be shown as of {on}: that is before {as_of}, and what is over no scenario "
        "changes. Choose today or a later day."
    ),
    "seat_not_held.exemption": (
        "{email} holds no {product} seat that is paid for, so there is nothing to exempt. Leave "
        "this user out."
    ),
    "not_exempt": ("{email} is not exempt from the findings of {product}. Leave this user out."),
    "out_of_span.no_days": (
        "There is no day from {start} up to {end}, which is no part of the range. Choose an end "
        "after its first day."
    ),
    "out_of_span": (
        "A span of {months:month} is not possible: it has from {least} to {most:month}. Choose a "
        "number between."
    ),
    "unknown_group": (
        "There is no group {group}, so it can have no share. Choose one of these: {known}."
    ),
    "unknown_group.why": (
        "No costs of these days go to {group}, so there is nothing to explain. Choose one of "
        "these: {known}."
    ),
    "shares_not_hundred": (
        "The shares make {total} %, and together they must make 100 %, none below 0. Correct the "
        "shares, or choose another way to spread."
    ),
}
