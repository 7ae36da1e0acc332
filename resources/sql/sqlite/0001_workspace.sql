-- SPDX-FileCopyrightText: 2026 The Favilla authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which workspace this is, and which steps of the schema were taken. The application id is "FAVI".

PRAGMA application_id = 1178686025;

CREATE TABLE workspace (
    single INTEGER PRIMARY KEY CHECK (single = 1),
    id TEXT NOT NULL,
    application_id INTEGER NOT NULL,
    schema_version INTEGER NOT NULL
) STRICT;

INSERT INTO workspace (single, id, application_id, schema_version)
VALUES (1, lower(hex(randomblob(16))), 1178686025, 0);

CREATE TABLE migrations (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    checksum TEXT NOT NULL,
    applied_at TEXT NOT NULL
) STRICT;

CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE drafts (
    key TEXT PRIMARY KEY,
    document TEXT NOT NULL
) STRICT;

CREATE TABLE saved_views (
    view_id TEXT PRIMARY KEY,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    query TEXT NOT NULL
) STRICT;
