"""Early input: remembered until the part that answers it is there, and then carried out."""

from collections.abc import Callable

from PySide6.QtCore import QObject, SignalInstance


class EarlyInput(QObject):
    """Listens to signals in place of those who will, and sends them again to those who do."""

    def __init__(self, parent: QObject, *signals: SignalInstance) -> None:
        super().__init__(parent)
        self._early: list[tuple[SignalInstance, tuple[object, ...]]] = []
        self._listening: list[tuple[SignalInstance, Callable[..., None]]] = []
        for signal in signals:
            listener = self._listener(signal)
            signal.connect(listener)
            self._listening.append((signal, listener))

    def replay(self) -> None:
        """Send the input to those who answer, now that they are there, and listen no more."""
        listening, self._listening = self._listening, []
        for signal, listener in listening:
            signal.disconnect(listener)
        early, self._early = self._early, []
        for signal, values in early:
            signal.emit(*values)

    def _listener(self, signal: SignalInstance) -> Callable[..., None]:
        def remember(*values: object) -> None:
            self._early.append((signal, values))

        return remember
