-- SPDX-FileCopyrightText: 2026 The Favilla authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Accounts of Partner Center, how far each was read, and which referrals each keeps up to date. A change that has
-- left the machine and has no answer yet is being sent: it is looked up over there before it is sent again.

CREATE TABLE accounts (
    account_id text COLLATE "C" PRIMARY KEY,
    document text NOT NULL,
    -- How far it was read: see SyncMemory.
    memory text NOT NULL
);

ALTER TABLE referrals ADD COLUMN account_id text COLLATE "C" NOT NULL DEFAULT '';

ALTER TABLE referrals ADD COLUMN is_gone smallint NOT NULL DEFAULT 0;

CREATE INDEX all_by_account ON referrals (account_id, is_gone) WHERE account_id <> '';

DROP INDEX referrals_by_expiry;

-- Of the workspace's own: the service decides on the others.
CREATE INDEX own_by_expiry ON referrals (expires_at) WHERE status = 'New' AND account_id = '';

ALTER TABLE outbox DROP CONSTRAINT outbox_state_check;

ALTER TABLE outbox ADD CONSTRAINT outbox_state_check
    CHECK (state IN ('held', 'waiting', 'sending', 'parked'));
