-- SPDX-FileCopyrightText: 2026 The Favilla authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What makes a million referrals as quick as ten: counts and sums kept by the database, and an index in the
-- order of each list. Statements end where a line ends in a semicolon; those within a body stand at a beginning.

CREATE TABLE tallies (
    box INTEGER NOT NULL,
    substatus TEXT NOT NULL,
    -- Empty for referrals without a value.
    currency TEXT NOT NULL,
    referrals INTEGER NOT NULL,
    -- Smallest units, in two parts: the sum of many large amounts does not fit in 64 bits.
    value_large INTEGER NOT NULL,
    value_small INTEGER NOT NULL,
    PRIMARY KEY (box, substatus, currency)
) STRICT, WITHOUT ROWID;

INSERT INTO tallies (box, substatus, currency, referrals, value_large, value_small)
SELECT box, substatus, CASE WHEN value_minor IS NULL THEN '' ELSE coalesce(currency, '') END, count(*),
    coalesce(sum(value_minor / 1000000), 0), coalesce(sum(value_minor % 1000000), 0)
FROM referrals GROUP BY 1, 2, 3;

CREATE TRIGGER tally_inserted AFTER INSERT ON referrals BEGIN
    INSERT INTO tallies (box, substatus, currency, referrals, value_large, value_small)
    VALUES (new.box, new.substatus, CASE WHEN new.value_minor IS NULL THEN '' ELSE coalesce(new.currency, '') END,
        1, coalesce(new.value_minor / 1000000, 0), coalesce(new.value_minor % 1000000, 0))
    ON CONFLICT (box, substatus, currency) DO UPDATE SET referrals = referrals + 1,
        value_large = value_large + excluded.value_large, value_small = value_small + excluded.value_small
; END;

CREATE TRIGGER tally_deleted AFTER DELETE ON referrals BEGIN
    UPDATE tallies SET referrals = referrals - 1,
        value_large = value_large - coalesce(old.value_minor / 1000000, 0),
        value_small = value_small - coalesce(old.value_minor % 1000000, 0)
    WHERE box = old.box AND substatus = old.substatus
        AND currency = CASE WHEN old.value_minor IS NULL THEN '' ELSE coalesce(old.currency, '') END
; END;

CREATE TRIGGER tally_updated AFTER UPDATE OF box, substatus, currency, value_minor ON referrals
WHEN old.box <> new.box OR old.substatus <> new.substatus OR old.currency IS NOT new.currency
    OR old.value_minor IS NOT new.value_minor
BEGIN
    UPDATE tallies SET referrals = referrals - 1,
        value_large = value_large - coalesce(old.value_minor / 1000000, 0),
        value_small = value_small - coalesce(old.value_minor % 1000000, 0)
    WHERE box = old.box AND substatus = old.substatus
        AND currency = CASE WHEN old.value_minor IS NULL THEN '' ELSE coalesce(old.currency, '') END
    ; INSERT INTO tallies (box, substatus, currency, referrals, value_large, value_small)
    VALUES (new.box, new.substatus, CASE WHEN new.value_minor IS NULL THEN '' ELSE coalesce(new.currency, '') END,
        1, coalesce(new.value_minor / 1000000, 0), coalesce(new.value_minor % 1000000, 0))
    ON CONFLICT (box, substatus, currency) DO UPDATE SET referrals = referrals + 1,
        value_large = value_large + excluded.value_large, value_small = value_small + excluded.value_small
; END;

-- Ties stand in the order of the rows, which ends each index by itself.
DROP INDEX referrals_by_received;

CREATE INDEX referrals_by_received ON referrals (box, created_at DESC);

DROP INDEX referrals_by_closed;

CREATE INDEX referrals_by_closed ON referrals (box, closed_at DESC);

CREATE INDEX referrals_by_outcome ON referrals (box, substatus, closed_at DESC);

CREATE INDEX referrals_by_value ON referrals (box, value_major DESC);

CREATE INDEX referrals_by_customer ON referrals (box, customer_key);

CREATE INDEX referrals_by_box_expiry ON referrals (box, expires_at);

CREATE INDEX all_by_received ON referrals (created_at DESC);

CREATE INDEX all_by_value ON referrals (value_major DESC);

CREATE INDEX all_by_customer ON referrals (customer_key);

CREATE INDEX all_by_expiry ON referrals (expires_at);
