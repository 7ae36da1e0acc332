-- SPDX-FileCopyrightText: 2026 The Favilla authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Which entry of a JSON list a problem is, 1 the first: a whole file may be one line. 0 where lines say it.
ALTER TABLE problems ADD COLUMN entry bigint NOT NULL DEFAULT 0;
