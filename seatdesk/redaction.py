"""Takes passwords and e-mail addresses out of what is kept, shown or written down (H6).

Standard library only: the names of recent workspaces are read before the first paint.
"""

import re
from urllib.parse import quote, unquote

URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
HIDDEN = "***"
# A password may hold any of /?#@: it goes up to the last @ of all, too far rather than too short.
USERINFO = re.compile(r"(?<=://)(?:([^:@/]*):|([^:/]*):(?!\d*(?:[/?#,]|$))).*@", re.DOTALL)
NO_PORT = re.compile(r"(?<=://)([^:/\[]*):(?!\d*(?:[/?#,]|$)).*", re.DOTALL)
"""Text after a colon that is no port: a password whose host was forgotten."""
SECRETS = frozenset({"password", "sslpassword", "passwd", "pwd", "pass"})

# Texts are looked through after the first paint: `re` keeps these when they are first used.
_IN_URL = r"""(://[^:/\s]*:)([^\s"'<>]*)"""
# The question mark before what libpq can be told: one of a password is followed by else.
_OPTIONS = r"""(?ix)\?(?=(?:application_name|channel_binding|client_encoding|connect_timeout|dbname
    |fallback_application_name|gssencmode|gsslib|host|hostaddr|keepalives\w*|krbsrvname
    |load_balance_hosts|options|passfile|password|port|require_auth|service|ssl\w+
    |target_session_attrs|tcp_user_timeout|user)=)"""
_NAMED = r"""(?ix)((?:\b|_|ssl|pg)(?:password|passwd|pwd)["']?\s*[=:]\s*)
    ('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[^&\s,;)}\]]+)"""
# Text of any length is looked through in one go: what could be an address is split at its signs.
# (No possessive quantifiers: those of Python 3.11.2, which Debian has, never end.)
_QUOTED = r"""(?x)"[^"\n]{1,64}"(?:@|%40)(?:[\w-]+(?:\.[\w-]+)*|\[[^\]\s]{0,64}\])"""
_WORDS = r"""(?x)(?:[^\s<>"“”(),;:=\[\]{}*|/\\]+|(?:(?<=@)|(?<=%40))\[[^\]\s]{0,64}\])+"""
_HOST = r"[\w-]+(?:\.[\w-]+)*|\[[^\]\s]*\]"


def shown(location: str) -> str:
    """A path or URL as people may read it: without a password."""
    return _changed(location, f":{HIDDEN}@", f":{HIDDEN}", f"={HIDDEN}")


def kept(location: str) -> str:
    """A path or URL as it may be written down: what is missing is asked for when it is opened."""
    return _changed(location, "@", "", None)


def with_password(location: str, password: str) -> str:
    """The URL of a server with the password that somebody typed."""
    scheme, rest = kept(location).split("://", 1)
    user, at, place = rest.partition("@")
    if not at:
        user, place = "", rest
    return f"{scheme}://{user}:{quote(password, safe='')}@{place}"


def without_secrets(text: str, address: str = "<e-mail>") -> str:
    """A text, such as a line of the log, without passwords and e-mail addresses."""
    hidden = re.sub(_IN_URL, _without_password, text)
    hidden = re.sub(_NAMED, rf"\g<1>{HIDDEN}", hidden)
    hidden = re.sub(_QUOTED, lambda _hit: address, hidden)
    return re.sub(_WORDS, lambda hit: _without_addresses(hit.group(), address), hidden)


def _without_password(server: re.Match[str]) -> str:
    """A server's address: what stands between the colon and the last @ may be a password."""
    _, sign, rest = server[2].rpartition("@")
    return f"{server[1]}{HIDDEN}{sign}{rest}" if sign else server[0]


def _without_addresses(words: str, address: str) -> str:
    """Words without blanks between them; an address in an address of the web is quoted there."""
    for sign in ("@", "%40"):
        if sign in words:
            words = _hidden(words, sign, address)
    return words


def _hidden(words: str, sign: str, address: str) -> str:
    """The name before each sign and the host after it become the address that is shown."""
    first, *rest = words.split(sign)
    told, name = [first], first.lstrip("'")
    for after in rest:
        host = re.match(_HOST, after) if name else None
        if host is None:
            told[-1] += sign
        else:
            told[-1] = told[-1][: len(told[-1]) - len(name)] + address
        left = after[host.end() :] if host is not None else after
        told.append(left)
        name = left.lstrip("'")
    return "".join(told)


def _changed(location: str, at: str, alone: str, named: str | None) -> str:
    """`at`: in place of a password before a host; `alone`: without one; `named`: in the query."""
    if not URL.search(location):
        return location
    place, mark, query = _divided(location)
    found = USERINFO.sub(rf"\g<1>\g<2>{at}", place, count=1)
    if found == place:
        found = NO_PORT.sub(rf"\g<1>{alone}", place, count=1)
    if not mark:
        found, mark, query = found.partition("?")
    pieces = [_piece(piece, named) for piece in query.split("&")] if mark else []
    told = "&".join(piece for piece in pieces if piece)
    return f"{found}?{told}" if told else found


def _divided(location: str) -> tuple[str, str, str]:
    """The server, the question mark and the options, where a question mark surely begins those.

    It may be one of the password otherwise.
    """
    found = re.search(_OPTIONS, location)
    place = location[: found.start()] if found else location
    if found is None or ("@" not in place and NO_PORT.search(place)):
        return location, "", ""
    return place, "?", location[found.end() :]


def _piece(piece: str, named: str | None) -> str:
    name, equals, _ = piece.partition("=")
    if not equals or unquote(name).casefold() not in SECRETS:
        return piece
    return "" if named is None else f"{name}{named}"
