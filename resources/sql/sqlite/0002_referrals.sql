-- SPDX-FileCopyrightText: 2026 The Favilla authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A referral in two rows: what lists, filters and orders need, and its long texts beside it, so that the
-- first table stays small enough to be walked. `document` is the referral without loss; the columns are
-- drawn from it.

CREATE TABLE referrals (
    row_id INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    -- Lower case, for prefixes typed by hand.
    id_key TEXT NOT NULL,
    engagement_id TEXT NOT NULL,
    source TEXT NOT NULL,
    status TEXT NOT NULL,
    substatus TEXT NOT NULL,
    status_reason TEXT NOT NULL,
    reason TEXT NOT NULL,
    qualification TEXT NOT NULL,
    direction TEXT NOT NULL,
    type TEXT NOT NULL,
    -- 0 Inbox, 1 Active, 2 Archived.
    box INTEGER NOT NULL,
    -- Instants: ISO 8601 in UTC, of fixed width, so that they sort as text.
    created_at TEXT NOT NULL,
    updated_at TEXT,
    updated_text TEXT NOT NULL,
    expires_given TEXT,
    answer_by TEXT NOT NULL,
    -- NULL where no call is wanted.
    hot_until TEXT,
    -- The given one, or 14 days.
    expires_at TEXT NOT NULL,
    accepted_at TEXT,
    closed_at TEXT,
    purchase_by TEXT,
    is_call_requested INTEGER,
    is_call_wanted INTEGER NOT NULL,
    has_consent INTEGER NOT NULL,
    organization_name TEXT NOT NULL,
    invited_by TEXT NOT NULL,
    etag TEXT NOT NULL,
    customer_name TEXT NOT NULL,
    -- Accents and case folded and cut, so that both databases sort names alike.
    customer_key TEXT NOT NULL,
    customer_size TEXT NOT NULL,
    duns_number TEXT NOT NULL,
    address_line1 TEXT NOT NULL,
    address_line2 TEXT NOT NULL,
    city TEXT NOT NULL,
    state TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    country TEXT NOT NULL,
    title TEXT NOT NULL,
    excerpt TEXT NOT NULL,
    industry TEXT NOT NULL,
    engagement_name TEXT NOT NULL,
    -- In the smallest unit of the currency.
    value_minor INTEGER,
    currency TEXT,
    -- In whole units, for the order only.
    value_major REAL,
    value_as_received TEXT NOT NULL,
    crm_id TEXT NOT NULL,
    sales_stage TEXT NOT NULL,
    campaign_id TEXT NOT NULL
) STRICT;

CREATE INDEX referrals_by_id_key ON referrals (id_key);

CREATE INDEX referrals_by_answer ON referrals (box, answer_by);

CREATE INDEX referrals_by_hot ON referrals (box, hot_until);

CREATE INDEX referrals_by_received ON referrals (box, created_at);

CREATE INDEX referrals_by_purchase ON referrals (box, purchase_by);

CREATE INDEX referrals_by_closed ON referrals (box, closed_at);

CREATE INDEX referrals_by_country ON referrals (country);

CREATE INDEX referrals_by_expiry ON referrals (expires_at) WHERE status = 'New';

CREATE TABLE referral_texts (
    row_id INTEGER PRIMARY KEY REFERENCES referrals (row_id) ON DELETE CASCADE,
    request TEXT NOT NULL,
    invitation TEXT NOT NULL,
    notes TEXT NOT NULL,
    -- JSON arrays.
    industries TEXT NOT NULL,
    products TEXT NOT NULL,
    services TEXT NOT NULL,
    solutions TEXT NOT NULL,
    document TEXT NOT NULL,
    -- The JSON of the source, byte for byte.
    raw BLOB NOT NULL
) STRICT;

CREATE TABLE contacts (
    row_id INTEGER NOT NULL REFERENCES referrals (row_id) ON DELETE CASCADE,
    -- customer or team.
    kind TEXT NOT NULL,
    place INTEGER NOT NULL,
    contact_id TEXT NOT NULL,
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    title TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    locale TEXT NOT NULL,
    PRIMARY KEY (row_id, kind, place)
) STRICT;
