-- SPDX-FileCopyrightText: 2026 The Favilla authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The words of each referral, folded by the program: the tokenizer only cuts at spaces. Positions are not
-- kept, since every word is looked for by itself.

CREATE VIRTUAL TABLE search USING fts5 (words, tokenize = 'ascii', detail = 'none', columnsize = 0, prefix = '2 3');
