"""The files by which a Linux desktop knows the program: menu entry, kind of file, icons, manual.

All are written from `identity.py`; `tests/packaging/linux` holds them to the desktops' own checks.
"""

from __future__ import annotations

import datetime as dt
import gzip
from xml.sax.saxutils import escape

import icons
import identity

# What menus say in the languages of the program; the plain text is English.
TITLES = {
    "de": ("Abonnement-Lizenzen", "Bezahlte Lizenzen: wer eine hat und was sie kosten"),
    "sv": ("Licenser i abonnemang", "Betalda licenser: vem som har en och vad de kostar"),
}
GENERIC_NAME = "Subscription seats"
COMMENT = "Paid seats of a subscription: who has one, and what they cost"
FILE_NAMES = {"de": "SeatDesk-Arbeitsbereich", "sv": "SeatDesk-arbetsyta"}
KEYWORDS = "seats;licenses;subscription;billing;SaaS;renewal;"
WHAT_IT_IS = (
    "SeatDesk looks after the paid seats of a SaaS subscription: who has one, what it costs, "
    "what can still be changed, and by when."
)
WHAT_IT_DOES = (
    "It finds seats that cost money for nothing, tries changes out before they are made, "
    "explains every amount, and prints the pack that finance signs. Everything stays on your own "
    "machine: SeatDesk never talks to the network."
)
DESCRIPTION = (WHAT_IT_IS, WHAT_IT_DOES)


def desktop_entry() -> str:
    """Write the entry of the menu, which also opens workspaces."""
    lines = [
        "[Desktop Entry]",
        "Type=Application",
        "Version=1.4",
        f"Name={identity.NAME}",
        f"GenericName={GENERIC_NAME}",
        *(f"GenericName[{language}]={title}" for language, (title, _) in TITLES.items()),
        f"Comment={COMMENT}",
        *(f"Comment[{language}]={comment}" for language, (_, comment) in TITLES.items()),
        f"Exec={identity.PROGRAM} %f",
        f"TryExec={identity.PROGRAM}",
        f"Icon={identity.APPLICATION}",
        "Terminal=false",
        "Categories=Office;Finance;",
        f"Keywords={KEYWORDS}",
        f"MimeType={identity.MIME_TYPE};",
        "StartupNotify=true",
        f"StartupWMClass={identity.PROGRAM}",
    ]
    return "\n".join(lines) + "\n"


def mime_package() -> str:
    """Write the kind of file: known by its ending, and without it by SQLite's application id."""
    names = "".join(
        f'\n    <comment xml:lang="{language}">{escape(name)}</comment>'
        for language, name in FILE_NAMES.items()
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="{identity.MIME_TYPE}">
    <comment>{escape(identity.FILE_NAME)}</comment>{names}
    <sub-class-of type="application/vnd.sqlite3"/>
    <icon name="{identity.APPLICATION}"/>
    <magic priority="80">
      <match type="string" offset="0" value="SQLite format 3">
        <match type="big32" offset="{identity.MAGIC_OFFSET}" value="0x{identity.MAGIC:08x}"/>
      </match>
    </magic>
    <glob pattern="*{identity.FILE_ENDING}"/>
  </mime-type>
</mime-info>
"""


def metainfo(date: dt.date) -> str:
    """Write what software centres show (AppStream); ``date`` is that of this version."""
    summaries = "".join(
        f'\n  <summary xml:lang="{language}">{escape(comment)}</summary>'
        for language, (_, comment) in TITLES.items()
    )
    paragraphs = "".join(f"\n    <p>{escape(text)}</p>" for text in DESCRIPTION)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>{identity.APPLICATION}</id>
  <metadata_license>CC0-1.0</metadata_license>
  <project_license>{identity.LICENCE}</project_license>
  <name>{identity.NAME}</name>
  <summary>{escape(COMMENT)}</summary>{summaries}
  <description>{paragraphs}
  </description>
  <developer id="org.seatdesk">
    <name>{escape(identity.PUBLISHER)}</name>
  </developer>
  <launchable type="desktop-id">{identity.APPLICATION}.desktop</launchable>
  <provides>
    <binary>{identity.PROGRAM}</binary>
    <binary>{identity.CONSOLE}</binary>
    <mediatype>{identity.MIME_TYPE}</mediatype>
  </provides>
  <content_rating type="oars-1.1"/>
  <releases>
    <release version="{identity.VERSION}" date="{date.isoformat()}"/>
  </releases>
</component>
"""


def manual_page(date: dt.date) -> str:
    """Write the page for `man seatdesk`."""
    return rf""".TH SEATDESK 1 "{date.isoformat()}" "SeatDesk {identity.VERSION}" "User Commands"
.SH NAME
seatdesk, seatdesk\-cli \- paid seats of a subscription: who has one, and what they cost
.SH SYNOPSIS
.B seatdesk
.RI [ WORKSPACE ]
.br
.B seatdesk
.I COMMAND
.RI [ OPTION ]...
.SH DESCRIPTION
Without a command the window opens: on the named workspace, else on the last one, else on a
welcome page.
A workspace is one file with the ending
.IR {identity.FILE_ENDING} ,
or the URL of a PostgreSQL database.
.PP
With a command the work is done on the command line, without a window; then
.B seatdesk\-cli
is the same program.
.B seatdesk \-\-help
lists the commands, and
.B seatdesk
.I COMMAND
.B \-\-help
explains one of them with examples.
.PP
SeatDesk never talks to the network, except to a PostgreSQL server that is named to it.
.SH OPTIONS
.TP
.B \-\-help
list the commands
.TP
.B \-\-version
print the version
.SH EXIT STATUS
0 when it was done, 1 when a rule refused it, 2 for wrong usage, and 3 for trouble with a file or a
database.
.SH ENVIRONMENT
.TP
.B SEATDESK_DATA
a folder that holds settings, drafts and logs in place of the usual ones
.SH FILES
.TP
.I ~/.config/SeatDesk
settings
.TP
.I ~/.local/share/SeatDesk
drafts that are not saved yet
.TP
.I ~/.cache/SeatDesk/log
logs
.SH EXAMPLES
.nf
seatdesk demo sample.seatdesk
seatdesk sample.seatdesk
seatdesk overview sample.seatdesk \-\-json
.fi
"""


def shared(date: dt.date) -> dict[str, bytes]:
    """List the files below `/usr/share` with their contents."""
    name = identity.APPLICATION
    page = gzip.compress(manual_page(date).encode(), mtime=0)
    return {
        f"applications/{name}.desktop": desktop_entry().encode(),
        f"metainfo/{name}.metainfo.xml": metainfo(date).encode(),
        f"mime/packages/{name}.xml": mime_package().encode(),
        f"icons/hicolor/scalable/apps/{name}.svg": identity.ICON.read_bytes(),
        **{
            f"icons/hicolor/{size}x{size}/apps/{name}.png": icons.picture(size)
            for size in icons.SIZES
        },
        f"man/man1/{identity.PROGRAM}.1.gz": page,
        f"man/man1/{identity.CONSOLE}.1.gz": page,
    }
