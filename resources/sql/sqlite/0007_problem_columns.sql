-- SPDX-FileCopyrightText: 2026 The Favilla authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The columns of a CSV file, so that the rows nobody could read are saved as a file that reads like it.
ALTER TABLE import_batches ADD COLUMN layout TEXT NOT NULL DEFAULT '';
