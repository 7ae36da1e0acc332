-- SPDX-FileCopyrightText: 2026 The Favilla authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What makes a million referrals as quick as ten: counts and sums kept by the database, and an index in the
-- order of each list. Statements end where a line ends in a semicolon; those within a body stand at a beginning.

CREATE TABLE tallies (
    box smallint NOT NULL,
    substatus text COLLATE "C" NOT NULL,
    -- Empty for referrals without a value.
    currency text COLLATE "C" NOT NULL,
    referrals bigint NOT NULL,
    -- Smallest units, in two parts: the sum of many large amounts does not fit in 64 bits.
    value_large bigint NOT NULL,
    value_small bigint NOT NULL,
    PRIMARY KEY (box, substatus, currency)
);

INSERT INTO tallies (box, substatus, currency, referrals, value_large, value_small)
SELECT box, substatus, CASE WHEN value_minor IS NULL THEN '' ELSE coalesce(currency, '') END, count(*),
    coalesce(sum(value_minor / 1000000), 0), coalesce(sum(value_minor % 1000000), 0)
FROM referrals GROUP BY 1, 2, 3;

-- What a transaction did so far. It is added up once, before the commit: a row that is changed a hundred
-- thousand times within one transaction leaves as many dead versions to walk over.
CREATE TABLE tally_changes (
    box smallint NOT NULL,
    substatus text COLLATE "C" NOT NULL,
    currency text COLLATE "C" NOT NULL,
    referrals bigint NOT NULL,
    value_large bigint NOT NULL,
    value_small bigint NOT NULL
);

CREATE FUNCTION note_tally(referral referrals, sign integer) RETURNS void LANGUAGE sql AS $$
    INSERT INTO tally_changes (box, substatus, currency, referrals, value_large, value_small)
    VALUES (referral.box, referral.substatus,
        CASE WHEN referral.value_minor IS NULL THEN '' ELSE coalesce(referral.currency, '') END, sign,
        sign * coalesce(referral.value_minor / 1000000, 0), sign * coalesce(referral.value_minor % 1000000, 0))
$$;

CREATE FUNCTION note_tallies() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN PERFORM note_tally(OLD, -1)
    ; END IF
    ; IF TG_OP <> 'DELETE' THEN PERFORM note_tally(NEW, 1)
    ; END IF
    ; RETURN NULL
    ; END
$$;

CREATE TRIGGER tally_changed AFTER INSERT OR DELETE OR UPDATE OF box, substatus, currency, value_minor ON referrals
FOR EACH ROW EXECUTE FUNCTION note_tallies();

DROP INDEX referrals_by_received;

CREATE INDEX referrals_by_received ON referrals (box, created_at DESC, row_id);

DROP INDEX referrals_by_closed;

CREATE INDEX referrals_by_closed ON referrals (box, closed_at DESC NULLS LAST, row_id);

CREATE INDEX referrals_by_outcome ON referrals (box, substatus, closed_at DESC NULLS LAST, row_id);

CREATE INDEX referrals_by_value ON referrals (box, value_major DESC NULLS LAST, row_id);

CREATE INDEX referrals_by_customer ON referrals (box, customer_key, row_id);

CREATE INDEX referrals_by_box_expiry ON referrals (box, expires_at, row_id);

CREATE INDEX all_by_received ON referrals (created_at DESC, row_id);

CREATE INDEX all_by_value ON referrals (value_major DESC NULLS LAST, row_id);

CREATE INDEX all_by_customer ON referrals (customer_key, row_id);

CREATE INDEX all_by_expiry ON referrals (expires_at, row_id);
