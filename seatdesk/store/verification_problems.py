"""Problems that a verification finds."""

from dataclasses import dataclass, field

DAMAGE = (ValueError, LookupError, TypeError, ArithmeticError, AttributeError, RuntimeError)
"""The errors of reading data that this program never writes."""


@dataclass(frozen=True, slots=True)
class VerificationProblem:
    """One problem: a code and the facts of its sentence."""

    code: str
    params: dict[str, object] = field(default_factory=dict)
