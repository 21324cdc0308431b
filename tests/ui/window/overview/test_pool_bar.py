"""The bar of a pool says in words what it paints."""

from seatdesk.ui.window.overview.pool_bar import PoolBar, PoolState


def test_the_bar_says_in_words_what_it_paints(frame):
    bar = PoolBar(frame)
    for state in (PoolState(25, 22), PoolState(25, 22, 4, 2), PoolState(), PoolState(5, 9)):
        bar.show_pool(state, "words")
        bar.grab()
    assert bar.accessibleName() == "words"
    assert PoolState(25, 24, 3).short == 2
    assert PoolState(25, 30, -1).short == 0
