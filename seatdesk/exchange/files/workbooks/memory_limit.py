"""Limits the memory of this process: on Windows by a job, elsewhere by its address space.

macOS takes the limit and does not keep to it; there only the limit on time holds.
"""

import ctypes
import sys
from contextlib import suppress

_PROCESS_MEMORY = 0x100
_EXTENDED_LIMITS = 9


def limit_memory(size: int) -> None:
    """Refuse this process more than so many bytes from now on, where the system can."""
    if sys.platform == "win32":
        _limit_job(size)
    else:
        import resource  # noqa: PLC0415 - not there on Windows

        with suppress(ValueError, OSError):  # a lower limit stands already
            _, most = resource.getrlimit(resource.RLIMIT_AS)
            resource.setrlimit(resource.RLIMIT_AS, (size, most))


def _limit_job(size: int) -> None:  # pragma: no cover - Windows
    """Put this process into a job of its own that limits it."""
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined,unused-ignore]
    kernel.CreateJobObjectW.restype = ctypes.c_void_p
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
    limits = _Limits(flags=_PROCESS_MEMORY, process_memory=size)
    kernel.SetInformationJobObject(
        job, _EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits)
    )
    kernel.AssignProcessToJobObject(job, ctypes.c_void_p(kernel.GetCurrentProcess()))


class _Limits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = [  # type: ignore[mutable-override,unused-ignore]
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least_set", ctypes.c_size_t),
        ("most_set", ctypes.c_size_t),
        ("processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
        ("input_output", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process", ctypes.c_size_t),
        ("peak_job", ctypes.c_size_t),
    ]
