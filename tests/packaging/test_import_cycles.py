"""No module of the program leads back to itself by what it imports, not even by an annotation."""

from collections.abc import Mapping

import grimp


def test_no_imports_form_a_circle() -> None:
    graph = grimp.build_graph("seatdesk", cache_dir=None)
    imports = {name: graph.find_modules_directly_imported_by(name) for name in graph.modules}
    assert len(imports) > 400
    assert in_circles(imports) == set()


def test_a_circle_is_found() -> None:
    line = {"top": {"middle"}, "middle": {"bottom"}, "bottom": set[str]()}
    assert in_circles(line) == set()
    assert in_circles(line | {"bottom": {"middle"}}) == {"middle", "bottom"}
    assert in_circles(line | {"bottom": {"bottom"}}) == {"bottom"}


def in_circles(imports: Mapping[str, set[str]]) -> set[str]:
    """The modules in a circle, or between two: those are left that import and are imported."""
    left = set(imports)
    while True:
        imported = {below for name in left for below in imports[name]}
        free = {name for name in left if name not in imported or not imports[name] & left}
        if not free:
            return left
        left -= free
