"""Cases that were right when they were found, and stay so."""


def test_case_20_a_seat_that_is_given_again_cancels_the_removal_and_says_so(hub, run):
    day = "2026-11-10"
    run("subscription", hub, "edit", "--product", "Sales Hub", "--additional", 2, today=day)
    for number in range(5):
        run("user", hub, "add", f"p{number}@x.example", "--seat", "Sales Hub", today=day)
    run("downgrade", hub, "--product", "Sales Hub", "--seats", 2, today=day)
    run("user", hub, "add", "late@x.example", today=day)
    said = run("assign", hub, "late@x.example", "--product", "Sales Hub", today=day)
    assert said.code == 0
    assert "The downgrade of 2 Sales Hub seats was cancelled by this." in said.out
