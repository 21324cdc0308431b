"""Findings of the verification: one thing that is not as it must be."""

from dataclasses import dataclass, field

DAMAGE = (ValueError, LookupError, TypeError, ArithmeticError, AttributeError, RuntimeError)
"""What reading comes to where something stands that this program never writes."""


@dataclass(frozen=True, slots=True)
class VerificationProblem:
    """One thing that is not as it must be: a code and the facts of its sentence."""

    code: str
    params: dict[str, object] = field(default_factory=dict)
