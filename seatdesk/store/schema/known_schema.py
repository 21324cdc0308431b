"""The known statements of a workspace file, schema by schema, and of what else may be in it.

They are what the migrations make, in SQLite's own words: a test runs them and compares.
Standard library only: a file is compared before its first query, before the first paint.
"""

FIRST = (
    """CREATE TABLE account (id INTEGER NOT NULL, workspace VARCHAR(36) NOT NULL, name TEXT NOT
    NULL, currency VARCHAR(3) NOT NULL, time_zone TEXT NOT NULL, opened DATE NOT NULL, as_of
    DATE NOT NULL, policies TEXT NOT NULL, rates TEXT NOT NULL, acting_user_id INTEGER,
    last_user_id INTEGER NOT NULL, history_length INTEGER NOT NULL, history_head VARCHAR(64)
    NOT NULL, revision INTEGER NOT NULL, CONSTRAINT pk_account PRIMARY KEY (id), CONSTRAINT
    ck_account_one_account CHECK (id = 1))""",
    """CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, CONSTRAINT
    alembic_version_pkc PRIMARY KEY (version_num))""",
    """CREATE TABLE history (seq INTEGER NOT NULL, batch INTEGER NOT NULL, at VARCHAR(32) NOT
    NULL, day DATE NOT NULL, actor TEXT NOT NULL, kind VARCHAR(32) NOT NULL, change TEXT NOT
    NULL, note TEXT NOT NULL, source TEXT NOT NULL, reverses INTEGER, previous VARCHAR(64)
    NOT NULL, hash VARCHAR(64) NOT NULL, CONSTRAINT pk_history PRIMARY KEY (seq))""",
    """CREATE TABLE product_access (user_id INTEGER NOT NULL, product TEXT NOT NULL, CONSTRAINT
    pk_product_access PRIMARY KEY (user_id, product), CONSTRAINT fk_product_access_user_id
    FOREIGN KEY(user_id) REFERENCES users (id)) WITHOUT ROWID""",
    """CREATE TABLE seat (user_id INTEGER NOT NULL, subscription_id INTEGER NOT NULL, counted
    BOOLEAN NOT NULL, assigned_on DATE NOT NULL, CONSTRAINT pk_seat PRIMARY KEY (user_id,
    subscription_id), CONSTRAINT fk_seat_user_id FOREIGN KEY(user_id) REFERENCES users (id),
    CONSTRAINT fk_seat_subscription_id FOREIGN KEY(subscription_id) REFERENCES subscription
    (id)) WITHOUT ROWID""",
    """CREATE TABLE subscription (id INTEGER NOT NULL, product TEXT NOT NULL, tier TEXT NOT
    NULL, currency VARCHAR(3) NOT NULL, renewal DATE NOT NULL, included INTEGER NOT NULL,
    additional INTEGER NOT NULL, assigned INTEGER NOT NULL, removal_seats INTEGER,
    removal_effective DATE, ended BOOLEAN NOT NULL, revision INTEGER NOT NULL, contract TEXT
    NOT NULL, CONSTRAINT pk_subscription PRIMARY KEY (id), CONSTRAINT
    ck_subscription_seats_not_negative CHECK (included >= 0 AND additional >= 0), CONSTRAINT
    ck_subscription_assigned_not_negative CHECK (assigned >= 0), CONSTRAINT
    ck_subscription_assigned_within_owned CHECK (assigned <= included + additional),
    CONSTRAINT ck_subscription_removal_complete CHECK ((removal_seats IS NULL) =
    (removal_effective IS NULL)), CONSTRAINT ck_subscription_removal_possible CHECK
    (removal_seats IS NULL OR (removal_seats > 0 AND removal_seats <= additional AND
    included + additional - removal_seats >= assigned)))""",
    """CREATE TABLE users (id INTEGER NOT NULL, email TEXT NOT NULL, email_key TEXT NOT NULL,
    name TEXT NOT NULL, name_key TEXT NOT NULL, status VARCHAR(16) NOT NULL, kind
    VARCHAR(16) NOT NULL, super_admin BOOLEAN NOT NULL, add_edit_users BOOLEAN NOT NULL,
    modify_billing BOOLEAN NOT NULL, team TEXT NOT NULL, team_key TEXT NOT NULL, cost_centre
    TEXT NOT NULL, job_title TEXT NOT NULL, manager TEXT NOT NULL, activity VARCHAR(16) NOT
    NULL, last_active DATE, active_key TEXT NOT NULL, hired DATE, left_on DATE, search TEXT
    NOT NULL, revision INTEGER NOT NULL, CONSTRAINT pk_users PRIMARY KEY (id), CONSTRAINT
    ck_users_status CHECK (status IN ('invited', 'active', 'deactivated', 'removed')),
    CONSTRAINT ck_users_kind CHECK (kind IN ('person', 'bot', 'service', 'guest')),
    CONSTRAINT ck_users_activity CHECK (activity IN ('known', 'never', 'unknown')),
    CONSTRAINT ck_users_activity_known CHECK ((activity = 'known') = (last_active IS NOT
    NULL)))""",
    "CREATE INDEX ix_history_by_batch ON history (batch, seq)",
    "CREATE INDEX ix_seat_by_subscription ON seat (subscription_id, user_id)",
    "CREATE INDEX ix_users_by_last_active ON users (active_key, id, status)",
    "CREATE INDEX ix_users_by_name ON users (name_key, id, status)",
    "CREATE INDEX ix_users_by_status ON users (status, id)",
    "CREATE INDEX ix_users_by_team ON users (team_key, id, status)",
    "CREATE UNIQUE INDEX uq_subscription_product ON subscription (product)",
    "CREATE UNIQUE INDEX uq_users_email_key ON users (email_key) WHERE status <> 'removed'",
    """CREATE TRIGGER history_kept BEFORE DELETE ON history BEGIN
    SELECT RAISE(ABORT, 'history is only added to'); END""",
    """CREATE TRIGGER history_unchanged BEFORE UPDATE ON history BEGIN SELECT RAISE(ABORT,
    'history is only added to'); END""",
    """CREATE TRIGGER seat_given AFTER INSERT ON seat WHEN NEW.counted BEGIN UPDATE
    subscription SET assigned = assigned + 1 WHERE id = NEW.subscription_id; END""",
    """CREATE TRIGGER seat_moved AFTER UPDATE OF counted, subscription_id ON seat WHEN
    OLD.counted <> NEW.counted OR OLD.subscription_id <> NEW.subscription_id BEGIN UPDATE
    subscription SET assigned = assigned - OLD.counted WHERE id = OLD.subscription_id;
    UPDATE subscription SET assigned = assigned + NEW.counted WHERE id =
    NEW.subscription_id; END""",
    """CREATE TRIGGER seat_taken AFTER DELETE ON seat WHEN OLD.counted BEGIN UPDATE
    subscription SET assigned = assigned - 1 WHERE id = OLD.subscription_id; END""",
)
SECOND = (
    """CREATE TABLE import_source (id INTEGER NOT NULL, file TEXT NOT NULL, sha256 VARCHAR(64)
    NOT NULL, imported_at VARCHAR(32) NOT NULL, as_of DATE, CONSTRAINT pk_import_source
    PRIMARY KEY (id))""",
    """CREATE TABLE price_book ("key" TEXT NOT NULL, document TEXT NOT NULL, CONSTRAINT
    pk_price_book PRIMARY KEY ("key"))""",
    """CREATE TABLE "users" (id INTEGER NOT NULL, email TEXT NOT NULL, email_key TEXT NOT NULL,
    name TEXT NOT NULL, name_key TEXT NOT NULL, status VARCHAR(16) NOT NULL, kind
    VARCHAR(16) NOT NULL, super_admin BOOLEAN NOT NULL, add_edit_users BOOLEAN NOT NULL,
    modify_billing BOOLEAN NOT NULL, team TEXT NOT NULL, team_key TEXT NOT NULL, cost_centre
    TEXT NOT NULL, job_title TEXT NOT NULL, manager TEXT NOT NULL, activity VARCHAR(16) NOT
    NULL, last_active DATE, active_key TEXT NOT NULL, hired DATE, left_on DATE, search TEXT
    NOT NULL, revision INTEGER NOT NULL, origin_id INTEGER, origin_line INTEGER, CONSTRAINT
    pk_users PRIMARY KEY (id), CONSTRAINT ck_users_status CHECK (status IN ('invited',
    'active', 'deactivated', 'removed')), CONSTRAINT ck_users_activity CHECK (activity IN
    ('known', 'never', 'unknown')), CONSTRAINT ck_users_kind CHECK (kind IN ('person',
    'bot', 'service', 'guest')), CONSTRAINT ck_users_activity_known CHECK ((activity =
    'known') = (last_active IS NOT NULL)), CONSTRAINT fk_users_origin_id FOREIGN
    KEY(origin_id) REFERENCES import_source (id))""",
)
THIRD = (
    """CREATE TABLE import_preset (name_key TEXT NOT NULL, name TEXT NOT NULL, signature TEXT
    NOT NULL, kind TEXT NOT NULL, recognised_as TEXT NOT NULL, answers TEXT NOT NULL, saved
    DATE NOT NULL, CONSTRAINT pk_import_preset PRIMARY KEY (name_key))""",
    """CREATE TABLE user_alias (user_id INTEGER NOT NULL, alias_key TEXT NOT NULL, alias TEXT
    NOT NULL, CONSTRAINT pk_user_alias PRIMARY KEY (user_id, alias_key), CONSTRAINT
    fk_user_alias_user_id FOREIGN KEY(user_id) REFERENCES users (id)) WITHOUT ROWID""",
    "CREATE INDEX ix_user_alias_by_key ON user_alias (alias_key, user_id)",
)
FOURTH = (
    """CREATE TABLE exemption (user_id INTEGER NOT NULL, product TEXT NOT NULL, reason TEXT NOT
    NULL, until DATE, exempted_by TEXT NOT NULL, CONSTRAINT pk_exemption PRIMARY KEY (user_id,
    product), CONSTRAINT fk_exemption_user_id FOREIGN KEY(user_id) REFERENCES users (id))
    WITHOUT ROWID""",
    """CREATE TABLE headcount (id INTEGER NOT NULL, document TEXT NOT NULL, edited DATE NOT NULL,
    CONSTRAINT pk_headcount PRIMARY KEY (id), CONSTRAINT ck_headcount_one_plan CHECK (id = 1))""",
    """CREATE TABLE recorded_invoice (number_key TEXT NOT NULL, dated DATE NOT NULL, number TEXT
    NOT NULL, currency VARCHAR(3) NOT NULL, sha256 VARCHAR(64) NOT NULL, document TEXT NOT
    NULL, recorded DATE NOT NULL, CONSTRAINT pk_recorded_invoice PRIMARY KEY (number_key,
    dated))""",
    """CREATE TABLE scenario (name_key TEXT NOT NULL, name TEXT NOT NULL, note TEXT NOT NULL,
    steps TEXT NOT NULL, edited DATE NOT NULL, seen_length INTEGER NOT NULL, seen_total TEXT,
    CONSTRAINT pk_scenario PRIMARY KEY (name_key))""",
    """CREATE TABLE "seat" (user_id INTEGER NOT NULL, subscription_id INTEGER NOT NULL, counted
    BOOLEAN NOT NULL, assigned_on DATE NOT NULL, age_known BOOLEAN NOT NULL, CONSTRAINT
    pk_seat PRIMARY KEY (user_id, subscription_id), CONSTRAINT fk_seat_subscription_id FOREIGN
    KEY(subscription_id) REFERENCES subscription (id), CONSTRAINT fk_seat_user_id FOREIGN
    KEY(user_id) REFERENCES users (id)) WITHOUT ROWID""",
    """CREATE TABLE "users" (id INTEGER NOT NULL, email TEXT NOT NULL, email_key TEXT NOT NULL,
    name TEXT NOT NULL, name_key TEXT NOT NULL, status VARCHAR(16) NOT NULL, kind VARCHAR(16)
    NOT NULL, super_admin BOOLEAN NOT NULL, add_edit_users BOOLEAN NOT NULL, modify_billing
    BOOLEAN NOT NULL, team TEXT NOT NULL, team_key TEXT NOT NULL, cost_centre TEXT NOT NULL,
    job_title TEXT NOT NULL, manager TEXT NOT NULL, activity VARCHAR(16) NOT NULL, last_active
    DATE, active_key TEXT NOT NULL, hired DATE, left_on DATE, search TEXT NOT NULL, revision
    INTEGER NOT NULL, origin_id INTEGER, origin_line INTEGER, censored BOOLEAN NOT NULL,
    activity_as_of DATE, CONSTRAINT pk_users PRIMARY KEY (id), CONSTRAINT fk_users_origin_id
    FOREIGN KEY(origin_id) REFERENCES import_source (id), CONSTRAINT ck_users_activity_known
    CHECK ((activity = 'known') = (last_active IS NOT NULL)), CONSTRAINT ck_users_kind CHECK
    (kind IN ('person', 'bot', 'service', 'guest')), CONSTRAINT ck_users_status CHECK (status
    IN ('invited', 'active', 'deactivated', 'removed')), CONSTRAINT ck_users_activity CHECK
    (activity IN ('known', 'never', 'unknown')))""",
)

FIFTH = (
    """CREATE TABLE "users" (id INTEGER NOT NULL, email TEXT NOT NULL, email_key TEXT NOT NULL,
    name TEXT NOT NULL, name_key TEXT NOT NULL, status VARCHAR(16) NOT NULL, kind VARCHAR(16)
    NOT NULL, super_admin BOOLEAN NOT NULL, add_edit_users BOOLEAN NOT NULL, modify_billing
    BOOLEAN NOT NULL, team TEXT NOT NULL, team_key TEXT NOT NULL, cost_centre TEXT NOT NULL,
    job_title TEXT NOT NULL, manager TEXT NOT NULL, activity VARCHAR(16) NOT NULL, last_active
    DATE, active_key TEXT NOT NULL, hired DATE, left_on DATE, search TEXT NOT NULL, revision
    INTEGER NOT NULL, origin_id INTEGER, origin_line INTEGER, censored BOOLEAN NOT NULL,
    activity_as_of DATE, name_key_nordic TEXT NOT NULL, CONSTRAINT pk_users PRIMARY KEY (id),
    CONSTRAINT fk_users_origin_id FOREIGN KEY(origin_id) REFERENCES import_source (id), CONSTRAINT
    ck_users_activity_known CHECK ((activity = 'known') = (last_active IS NOT NULL)), CONSTRAINT
    ck_users_kind CHECK (kind IN ('person', 'bot', 'service', 'guest')), CONSTRAINT
    ck_users_status CHECK (status IN ('invited', 'active', 'deactivated', 'removed')), CONSTRAINT
    ck_users_activity CHECK (activity IN ('known', 'never', 'unknown')))""",
    "CREATE INDEX ix_users_by_nordic_name ON users (name_key_nordic, id, status)",
)

SEARCH = (
    "CREATE VIRTUAL TABLE users_words USING fts5(search, tokenize='trigram case_sensitive 1')",
    """CREATE TABLE users_words_state (
    id INTEGER PRIMARY KEY CHECK (id = 1), upto INTEGER NOT NULL, ready INTEGER NOT NULL)""",
)
"""Tables of the search index: see `search_index`."""
# Only users up to `upto` are in the index; the others are added when their portion is.
SEARCH_TRIGGERS = (
    """CREATE TRIGGER users_words_added AFTER INSERT ON users
    WHEN NEW.id <= (SELECT upto FROM users_words_state) BEGIN
    INSERT INTO users_words (rowid, search) VALUES (NEW.id, NEW.search); END""",
    """CREATE TRIGGER users_words_gone AFTER DELETE ON users
    WHEN OLD.id <= (SELECT upto FROM users_words_state) BEGIN
    DELETE FROM users_words WHERE rowid = OLD.id; END""",
    """CREATE TRIGGER users_words_changed AFTER UPDATE OF search ON users
    WHEN OLD.search <> NEW.search AND OLD.id <= (SELECT upto FROM users_words_state) BEGIN
    UPDATE users_words SET search = NEW.search WHERE rowid = NEW.id; END""",
)
FORMER_SEARCH = (
    """CREATE VIRTUAL TABLE users_search USING fts5(search, content='users', content_rowid='id',
    tokenize='trigram case_sensitive 1')""",
    """CREATE TABLE users_search_state (
    id INTEGER PRIMARY KEY CHECK (id = 1), upto INTEGER NOT NULL, ready INTEGER NOT NULL)""",
    """CREATE TRIGGER users_search_added AFTER INSERT ON users
    WHEN NEW.id <= (SELECT upto FROM users_search_state) BEGIN
    INSERT INTO users_search (rowid, search) VALUES (NEW.id, NEW.search); END""",
    """CREATE TRIGGER users_search_gone AFTER DELETE ON users
    WHEN OLD.id <= (SELECT upto FROM users_search_state) BEGIN
    INSERT INTO users_search (users_search, rowid, search)
    VALUES ('delete', OLD.id, OLD.search); END""",
    """CREATE TRIGGER users_search_changed AFTER UPDATE OF search ON users
    WHEN OLD.search <> NEW.search AND OLD.id <= (SELECT upto FROM users_search_state) BEGIN
    INSERT INTO users_search (users_search, rowid, search)
    VALUES ('delete', OLD.id, OLD.search);
    INSERT INTO users_search (rowid, search) VALUES (NEW.id, NEW.search); END""",
)
"""The search index of earlier versions of the program, which a file may still have."""


def _without(statements: tuple[str, ...], *tables: str) -> tuple[str, ...]:
    """Statements without those of tables that a later revision makes anew."""
    gone = tuple(f"CREATE TABLE {quote}{name}{quote} " for name in tables for quote in ("", '"'))
    return tuple(text for text in statements if not text.startswith(gone))


_SECOND = (*_without(FIRST, "users"), *SECOND)
_THIRD = (*_SECOND, *THIRD)
_FOURTH = (*_without(_THIRD, "users", "seat"), *FOURTH)
STATEMENTS: dict[int, tuple[str, ...]] = {
    1: FIRST,
    2: _SECOND,
    3: _THIRD,
    4: _FOURTH,
    5: (*_without(_FOURTH, "users"), *FIFTH),
}
"""The statements of each schema, by its number."""

SERVER_FUNCTIONS: dict[str, str] = {
    "seat_lock": "BEGIN PERFORM 1 FROM account WHERE id = 1 FOR UPDATE; RETURN NULL; END",
    "seat_given": """BEGIN
    UPDATE subscription SET assigned = assigned + moved.seats FROM (
        SELECT subscription_id, count(*) AS seats FROM added WHERE counted GROUP BY 1
    ) AS moved WHERE id = moved.subscription_id; RETURN NULL; END""",
    "seat_taken": """BEGIN
    UPDATE subscription SET assigned = assigned - moved.seats FROM (
        SELECT subscription_id, count(*) AS seats FROM gone WHERE counted GROUP BY 1
    ) AS moved WHERE id = moved.subscription_id; RETURN NULL; END""",
    "seat_moved": """BEGIN
    UPDATE subscription SET assigned = assigned + moved.seats FROM (
        SELECT subscription_id, sum(seats) AS seats FROM (
            SELECT subscription_id, 1 AS seats FROM added WHERE counted
            UNION ALL SELECT subscription_id, -1 FROM gone WHERE counted) AS each GROUP BY 1
    ) AS moved WHERE id = moved.subscription_id AND moved.seats <> 0; RETURN NULL; END""",
    "seat_emptied": "BEGIN UPDATE subscription SET assigned = 0; RETURN NULL; END",
    "history_unchanged": """BEGIN
    RAISE EXCEPTION 'history is only added to' USING ERRCODE = 'integrity_constraint_violation';
    END""",
}
"""The bodies of the trigger functions on a server, by name."""
