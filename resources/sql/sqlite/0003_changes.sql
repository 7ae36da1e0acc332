-- SPDX-FileCopyrightText: 2026 The Favilla authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What happened: to each referral, to be sent, to be undone, to be noticed by other processes.

CREATE TABLE history (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    row_id INTEGER NOT NULL REFERENCES referrals (row_id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    action TEXT NOT NULL,
    source TEXT NOT NULL,
    changes TEXT NOT NULL
) STRICT;

CREATE INDEX history_by_row ON history (row_id, number);

CREATE TABLE outbox (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    row_id INTEGER NOT NULL REFERENCES referrals (row_id) ON DELETE CASCADE,
    change_id TEXT NOT NULL UNIQUE,
    intent TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('held', 'waiting', 'parked')),
    held_until TEXT,
    created_at TEXT NOT NULL,
    etag TEXT NOT NULL,
    error TEXT NOT NULL
) STRICT;

CREATE INDEX outbox_by_row ON outbox (row_id, number);

-- Steps that can be undone. The referral may be gone: no reference.
CREATE TABLE changes (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    change_id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    referral_id TEXT NOT NULL,
    customer TEXT NOT NULL,
    batch_id TEXT,
    at TEXT NOT NULL,
    -- NULL where the change created the referral.
    before_document TEXT,
    before_raw BLOB,
    is_undone INTEGER NOT NULL,
    is_sent INTEGER NOT NULL
) STRICT;

CREATE INDEX changes_by_row ON changes (row_id, number);

CREATE INDEX changes_by_batch ON changes (batch_id) WHERE batch_id IS NOT NULL;

CREATE TABLE import_batches (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    batch_id TEXT NOT NULL UNIQUE,
    file_name TEXT NOT NULL,
    started_at TEXT NOT NULL,
    finished_at TEXT,
    inserted INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    problems INTEGER NOT NULL
) STRICT;

CREATE TABLE problems (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    batch_id TEXT NOT NULL REFERENCES import_batches (batch_id) ON DELETE CASCADE,
    line INTEGER NOT NULL,
    kind TEXT NOT NULL,
    field TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    original BLOB NOT NULL
) STRICT;

CREATE INDEX problems_by_batch ON problems (batch_id, line);

-- What was committed, by whom: read by the other processes, trimmed by the writers.
CREATE TABLE change_log (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    row_id INTEGER,
    kind TEXT NOT NULL,
    writer TEXT NOT NULL
) STRICT;
