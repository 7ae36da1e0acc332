-- SPDX-FileCopyrightText: 2026 The Favilla authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is to be done next on a referral, and what its people were told of: each of them hears of a thing once, at
-- whichever desk they sit.

ALTER TABLE referrals ADD COLUMN next_step_at text COLLATE "C";

ALTER TABLE referrals ADD COLUMN next_step_text text NOT NULL DEFAULT '';

CREATE INDEX open_by_step ON referrals (next_step_at) WHERE next_step_at IS NOT NULL;

-- Since when an entry is parked; NULL where it is not.
ALTER TABLE outbox ADD COLUMN parked_at text COLLATE "C";

CREATE INDEX outbox_parked ON outbox (row_id, number) WHERE state = 'parked';

CREATE TABLE alerts_told (
    row_id bigint NOT NULL REFERENCES referrals (row_id) ON DELETE CASCADE,
    -- See AlertKind.
    kind text COLLATE "C" NOT NULL,
    -- The date it is about: another date is told anew.
    due_at text COLLATE "C" NOT NULL,
    -- As in the history.
    person text COLLATE "C" NOT NULL,
    told_at text COLLATE "C" NOT NULL,
    -- To be told once more then.
    snoozed_until text COLLATE "C",
    PRIMARY KEY (row_id, kind, due_at, person)
);

CREATE INDEX alerts_by_age ON alerts_told (told_at);

CREATE INDEX alerts_snoozed ON alerts_told (person, row_id) WHERE snoozed_until IS NOT NULL;
