-- SPDX-FileCopyrightText: 2026 The Favilla authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Clocks run for what is open, a small part of an archive that grew for years: its indexes hold nothing else, and
-- all that the lists of a day's work ask. The last two hold what filters, and the sum of a search's hits, ask.

DROP INDEX referrals_by_answer;

DROP INDEX referrals_by_hot;

DROP INDEX referrals_by_purchase;

CREATE INDEX open_by_heat ON referrals (box, hot_until) WHERE box < 2;

CREATE INDEX open_by_answer ON referrals (box, answer_by, row_id, hot_until) WHERE box < 2;

CREATE INDEX open_by_received ON referrals (box, created_at DESC, row_id, hot_until, answer_by) WHERE box < 2;

CREATE INDEX open_by_purchase ON referrals (box, purchase_by, row_id, hot_until) WHERE box < 2;

CREATE INDEX all_by_currency ON referrals (currency, value_minor, box, substatus) WHERE value_minor IS NOT NULL;

CREATE INDEX all_by_source ON referrals (source);
