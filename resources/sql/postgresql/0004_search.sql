-- SPDX-FileCopyrightText: 2026 The Favilla authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The words of each referral, folded by the program, as lexemes without positions.

CREATE TABLE search (
    row_id bigint PRIMARY KEY REFERENCES referrals (row_id) ON DELETE CASCADE,
    words tsvector NOT NULL
);

CREATE INDEX search_by_words ON search USING gin (words);
