-- SPDX-FileCopyrightText: 2026 The Favilla authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Accounts of Partner Center, how far each was read, and which referrals each keeps up to date. A change that has
-- left the machine and has no answer yet is being sent: it is looked up over there before it is sent again.

CREATE TABLE accounts (
    account_id TEXT PRIMARY KEY,
    document TEXT NOT NULL,
    -- How far it was read: see SyncMemory.
    memory TEXT NOT NULL
) STRICT;

ALTER TABLE referrals ADD COLUMN account_id TEXT NOT NULL DEFAULT '';

ALTER TABLE referrals ADD COLUMN is_gone INTEGER NOT NULL DEFAULT 0;

CREATE INDEX all_by_account ON referrals (account_id, is_gone) WHERE account_id <> '';

DROP INDEX referrals_by_expiry;

-- Of the workspace's own: the service decides on the others.
CREATE INDEX own_by_expiry ON referrals (expires_at) WHERE status = 'New' AND account_id = '';

-- SQLite changes no check of a column: the table is made anew.
CREATE TABLE outbox_entries (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    row_id INTEGER NOT NULL REFERENCES referrals (row_id) ON DELETE CASCADE,
    change_id TEXT NOT NULL UNIQUE,
    intent TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('held', 'waiting', 'sending', 'parked')),
    held_until TEXT,
    created_at TEXT NOT NULL,
    etag TEXT NOT NULL,
    -- Why it is parked: see Refusal. Empty otherwise.
    error TEXT NOT NULL
) STRICT;

INSERT INTO outbox_entries SELECT number, row_id, change_id, intent, state, held_until, created_at, etag, error
FROM outbox;

DROP TABLE outbox;

ALTER TABLE outbox_entries RENAME TO outbox;

CREATE INDEX outbox_by_row ON outbox (row_id, number);
