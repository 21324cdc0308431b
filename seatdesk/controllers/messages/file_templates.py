"""English templates of errors with a file or a server; see `refusal_templates`."""

FILES: dict[str, str] = {
    # files and databases
    "not_found": "{location} was not found. Check the name, or make a new workspace there.",
    "not_a_workspace": (
        "{location} is not a SeatDesk workspace. Choose a workspace file, or import this file "
        "into one."
    ),
    "newer_version": (
        "{location} was made by a newer version of SeatDesk and is left as it is. Install the "
        "newer version to open it."
    ),
    "damaged": "{location} is damaged and is left as it is. Restore the newest backup of it.",
    "foreign_schema": (
        "{location} was not opened: it holds what SeatDesk did not make ({what} {name}), which "
        "could change your data by itself. Restore a backup, or ask whoever sent it."
    ),
    "foreign_schema.changed": (
        "{location} was not opened: its {what} {name} is not as SeatDesk makes it, so its data "
        "could be changed unseen. Restore a backup, or ask whoever sent it."
    ),
    "foreign_schema.missing": (
        "{location} was not opened: its {what} {name} is gone, so the file no longer keeps its "
        "rules itself. Restore the newest backup of it."
    ),
    "in_use": (
        "{location} is in use by another program that does not let go. Close the other one, or "
        "try again in a moment."
    ),
    "read_only": (
        "{location} cannot be written to: it is read-only. Change its permissions, or save a "
        "copy elsewhere."
    ),
    "read_only.folder": (
        "{location} cannot be written to: its folder is read-only. Choose another folder, or "
        "change its permissions."
    ),
    "read_only.chosen": (
        "{location} was opened to be read only, while somebody else has it open. Close it and open "
        "it again to change it."
    ),
    "read_only.database": (
        "{location} cannot be written to: on the server it is read-only for this user. Ask who "
        "runs the server, or work as a user who may write."
    ),
    "disk_full": (
        "{location} was not saved: the disk is full. Free some space and try again; nothing was "
        "lost."
    ),
    "disk_full.temporary": (
        "Nothing was changed: the temporary folder {location} is full. Free some space there, or "
        "name another folder in TMPDIR."
    ),
    "unusable.no_temporary": (
        "Nothing was changed: there is no temporary folder that can be written to. Name a folder "
        "in TMPDIR."
    ),
    "unusable.temporary": (
        "Nothing was changed: the temporary folder {location} cannot be written to. Make it "
        "writable, or name another folder in TMPDIR."
    ),
    "vanished": (
        "{location} is gone: it was moved or deleted while open. Put it back, or open it where "
        "it is now."
    ),
    "vanished.replaced": (
        "{location} is not the workspace that was opened: another file was put in its place. Put "
        "the first one back, or open this one anew."
    ),
    "unreachable": (
        "{location} cannot be reached. Check the address, the network and the server, and try "
        "again."
    ),
    "unreachable.login": (
        "{location} was not opened: the server does not take this user name or password. Check "
        "both, or ask who runs the server."
    ),
    "unreachable.no_database": (
        "{location} was not opened: the server has no database of that name. Check the name, or "
        "have the database made (createdb) and then the workspace in it."
    ),
    "unreachable.no_tls": (
        "{location} was not opened: the server does not offer encryption (TLS). Ask who runs it to "
        "switch it on; only on a network that nobody else can read may you do without."
    ),
    "unreachable.certificate": (
        "{location} was not opened: the server's certificate does not prove that it is the one you "
        "asked for. Choose the certificate file of its authority, or ask who runs the server."
    ),
    "unreachable.full": (
        "{location} was not opened: too many programs use the server. Close some, or try again in "
        "a moment."
    ),
    "conflict": (
        "Nothing was saved: someone else saved a change first. Look at what is there now and "
        "try again."
    ),
    "needs_upgrade": (
        "{location} was made by an older version of SeatDesk. Upgrade it (a backup is made "
        "first) to use it."
    ),
    "network_share": (
        "{location} lies on a network share, where a database file gets damaged. Copy it to "
        "this machine, or use a PostgreSQL server for a team."
    ),
    "already_there": (
        "{location} already exists and is left as it is. Choose another name, or delete it first."
    ),
    "already_there.left": (
        "{location} was not made: {left} was left there by a workspace of the same name, and "
        "would be mixed into it. Choose another name; or close what uses that file, and move it "
        "away."
    ),
    "not_a_workspace.name": (
        "{location} cannot be the name of a workspace: what ends in {ending} belongs to another "
        "file, and is deleted with it. Choose another name."
    ),
    "not_a_workspace.folder": (
        "{location} is a folder, not a SeatDesk workspace. Choose a workspace file in it."
    ),
    "not_a_workspace.other_url": (
        "{location} is neither a file nor a PostgreSQL database. Give the path of a workspace "
        "file, or a URL that begins with postgresql://."
    ),
    "not_a_workspace.empty": (
        "{location} is an empty file, not a SeatDesk workspace. Choose a workspace file, or "
        "delete it and make a new workspace there."
    ),
    "not_a_workspace.no_tables": (
        "{location} is an empty database, not a SeatDesk workspace yet. Make a new workspace in "
        "it, or restore a backup into it."
    ),
    "not_found.folder": "The folder {location} does not exist. Make it, or choose another one.",
    "driver_missing": (
        "{location} cannot be opened: this installation lacks the part for PostgreSQL "
        "({driver}). Install SeatDesk with it, or use a workspace file."
    ),
    "saved_unread": (
        "It is saved, as number {batch} of the history; only what is there now could not be read: "
        "{first} Do not do it again; open the workspace anew to see it."
    ),
    "saved_unread.whole": (
        "It is done; only what is there now could not be read: {first} Do not do it again."
    ),
    "in_doubt": (
        "The connection to {location} broke while this was saved, so it may be saved or not. Look "
        "at the newest lines of the history before you do it again."
    ),
    "in_doubt.whole": (
        "The connection to {location} broke while this was stored, so it may be done or not. Open "
        "the workspace to see what is there before you do it again."
    ),
    "not_text": (
        "Nothing was saved or looked up: a text holds a sign that is none, such as a zero or half "
        "of a pair. Type it again, or copy it from another place."
    ),
    "rule_broken": (
        "Nothing was saved: the database itself keeps the rule “{rule}” and refused. Look at "
        "what is there now and try again."
    ),
    "unusable": (
        "{location} cannot be used: {detail}. Choose another file or folder, or change its "
        "permissions."
    ),
    "unreadable": ("{location} was not read: {problem}. Choose another file, or correct this one."),
    # files that leave
    "unwritable.bad_name": (
        "{location} cannot be the name of a file here. Choose a shorter name without special signs."
    ),
    "unwritable.directory": (
        "{location} is a folder, so nothing was exported. Add a file name to it."
    ),
    "unwritable.disk_full": (
        "{location} was not exported: the disk is full. Free some space or choose another disk; "
        "what was there before is untouched."
    ),
    "unwritable.no_folder": (
        "{location} was not exported: the folder {folder} does not exist. Make it, or choose "
        "another one."
    ),
    "unwritable.no_permission": (
        "{location} was not exported: this user may not write there. Choose another folder, or "
        "ask its owner for access."
    ),
    "unwritable.not_a_file": (
        "{location} is a device or a pipe, so nothing was exported. Choose the name of a file."
    ),
    "unwritable.open": (
        "{location} was not exported: the file is open in another program. Close it there, or "
        "choose another name."
    ),
    "unwritable.read_only": (
        "{location} was not exported: nothing can be written there, the place is read-only. "
        "Choose another folder."
    ),
    "unwritable.system": ("{location} was not exported: {detail}. Choose another folder or name."),
    "unwritable.workspace": (
        "{location} is a workspace, so nothing was exported. Choose another name."
    ),
}
