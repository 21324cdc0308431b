"""Early input: kept until the part that answers it is there, and then carried out."""

from collections.abc import Callable

from PySide6.QtCore import QObject, SignalInstance


class EarlyInput(QObject):
    """Listens to signals in place of those who will, and sends them again to those who do."""

    def __init__(self, parent: QObject, *signals: SignalInstance) -> None:
        super().__init__(parent)
        self._kept: list[tuple[SignalInstance, tuple[object, ...]]] = []
        self._listening: list[tuple[SignalInstance, Callable[..., None]]] = []
        for signal in signals:
            listener = self._listener(signal)
            signal.connect(listener)
            self._listening.append((signal, listener))

    def let_go(self) -> None:
        """Those who answer are there: say it again to them, and listen no more."""
        listening, self._listening = self._listening, []
        for signal, listener in listening:
            signal.disconnect(listener)
        kept, self._kept = self._kept, []
        for signal, values in kept:
            signal.emit(*values)

    def _listener(self, signal: SignalInstance) -> Callable[..., None]:
        def keep(*values: object) -> None:
            self._kept.append((signal, values))

        return keep
