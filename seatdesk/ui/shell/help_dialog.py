"""The help: every topic offline, searchable, beside the window that it explains."""

from PySide6.QtCore import QEvent, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from seatdesk.override import override
from seatdesk.ui.shell.help_topics import (
    FIRST,
    fit_pictures,
    folder,
    part_paragraphs,
    read_topics,
)
from seatdesk.ui.style import theme
from seatdesk.ui.widgets.clear_button import add_clear_button
from seatdesk.ui.widgets.dialogs.dialog import Dialog

WIDTH, HEIGHT = 120, 36
"""Letters and lines."""


class HelpText(QTextBrowser):
    """A text with pictures that are never wider than it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        # Always there, so that a text which just needs it does not change the room for pictures.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.document().setDocumentMargin(self.fontMetrics().height())
        self._markdown, self._fitted = "", 0

    def show_markdown(self, text: str) -> None:
        """Show a text from its beginning; its title is no larger than those of pages."""
        self._markdown = text
        self._set_text()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _set_text(self) -> None:
        document = self.document()
        self.setMarkdown(self._markdown)
        part_paragraphs(document)
        cursor = QTextCursor(document)
        title = QTextCharFormat()
        title.setFont(theme.scaled(self.font(), 1.5, bold=True))
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        cursor.mergeCharFormat(title)
        self._fitted = self._room
        fit_pictures(document, folder(), self._fitted, self.devicePixelRatioF())

    @property
    def _room(self) -> int:
        """The width that pictures may have now."""
        return max(1, self.viewport().width() - 3 * self.fontMetrics().height())

    def _fit(self, top: int) -> None:
        """Fit the pictures to another width; the text stays from what was at its top."""
        if not self._markdown or self._room == self._fitted or not self.isVisible():
            return
        self._set_text()
        self.document().size()  # laid out now, so that all of it can be scrolled to
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(top, self.document().characterCount() - 1))
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top() if top else 0)

    @property
    def _top(self) -> int:
        """The place in the text that is at the top of what is seen."""
        return (
            self.cursorForPosition(QPoint()).position() if self.verticalScrollBar().value() else 0
        )

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Fit what was set before there was a layout."""
        super().showEvent(event)
        self._fit(self._top)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit to the new width; the place is asked for before the lines are broken anew."""
        top = self._top
        super().resizeEvent(event)
        self._fit(top)


class HelpDialog(Dialog):
    """Topics at the left, the chosen one at the right; the window stays usable beside it."""

    def __init__(self, topic: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.NonModal)
        self._topics = read_topics()
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Find in the help…"))
        self.search.setAccessibleName(self.tr("Find in the help"))
        add_clear_button(self.search)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Topics"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setSpacing(self.line // 6)
        self.text = HelpText(self)
        self.text.setAccessibleName(self.tr("Text of the topic"))
        self.add_cancel(self.tr("Close"))
        self._lay_out()
        self.search.textChanged.connect(self._list_topics)
        self.list.currentItemChanged.connect(self._show_chosen)
        self.text.anchorClicked.connect(self._follow)
        self._list_topics()
        self.show_topic(topic)

    @property
    def topic(self) -> str:
        """The key of the topic that is shown."""
        if self.list.currentRow() < 0:
            return ""
        return str(self.list.currentItem().data(Qt.ItemDataRole.UserRole))

    def show_topic(self, topic: str) -> None:
        """Choose a topic by its key; the first one where there is none of that name."""
        wanted = topic if topic in self._topics else FIRST
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole) == wanted:
                self.list.setCurrentRow(row)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        both = QHBoxLayout()
        both.addLayout(left, 2)
        both.addWidget(self.text, 5)
        layout = self.frame()
        layout.addLayout(both, 1)
        layout.addWidget(self.buttons)
        self.set_opening_size(WIDTH, HEIGHT)

    @override
    @Slot()
    def _help(self) -> None:
        self.show_topic(FIRST)

    @Slot()
    def _list_topics(self) -> None:
        """List the topics that have the wanted words; the shown one stays chosen, or the first."""
        words, before = self.search.text().split(), self.topic
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.list.clear()
        for one in self._topics.values():
            if one.is_about(words):
                item = QListWidgetItem(one.title, self.list)
                item.setToolTip(one.title)
                item.setData(Qt.ItemDataRole.UserRole, one.key)
        keys = [
            self.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.list.count())
        ]
        self.list.setCurrentRow(keys.index(before) if before in keys else 0)
        self.list.blockSignals(False)  # noqa: FBT003
        self._show_chosen()

    @Slot()
    def _show_chosen(self) -> None:
        topic = self._topics.get(self.topic)
        if topic is None:
            self.text.clear()
            self.set_title(self.tr("Help"))
            return
        self.text.show_markdown(topic.text)
        self.set_title(self.tr("Help: {topic}").format(topic=topic.title))

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        """Show the topic that a link names."""
        self.search.clear()
        self.show_topic(link.toString())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "text"):
            self._show_chosen()
