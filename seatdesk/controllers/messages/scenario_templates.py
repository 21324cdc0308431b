"""English templates of the refusals around scenarios."""

SCENARIOS: dict[str, str] = {
    "unknown_scenario.none": (
        "There is no scenario “{scenario}” in this workspace, nor any other. Make one first."
    ),
    "unknown_scenario": (
        "There is no scenario “{scenario}” in this workspace. It has: {known}. Choose one of these."
    ),
    "scenario_exists": (
        "There is a scenario “{scenario}” already. Choose another name, or delete that one first."
    ),
    "reserved_name": (
        "No scenario can be called “{scenario}”: that name stands for the account as it is. Choose "
        "another name."
    ),
    "invalid_step": (
        "Step {step} was not read: {field} {problem}. Nothing was stored; correct the step and "
        "try again."
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
    "out_of_span": (
        "A span of {months:month} is not possible: it has from {least} to {most:month}. Choose a "
        "number between."
    ),
}
