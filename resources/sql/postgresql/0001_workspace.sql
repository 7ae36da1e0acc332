-- SPDX-FileCopyrightText: 2026 The Favilla authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which workspace this is, and which steps of the schema were taken. The application id is "FAVI".

CREATE TABLE workspace (
    single smallint PRIMARY KEY CHECK (single = 1),
    id text NOT NULL,
    application_id integer NOT NULL,
    schema_version integer NOT NULL
);

INSERT INTO workspace (single, id, application_id, schema_version)
VALUES (1, replace(gen_random_uuid()::text, '-', ''), 1178686025, 0);

CREATE TABLE migrations (
    number integer PRIMARY KEY,
    name text NOT NULL,
    checksum text NOT NULL,
    applied_at text NOT NULL
);

CREATE TABLE settings (
    key text COLLATE "C" PRIMARY KEY,
    value text NOT NULL
);

CREATE TABLE drafts (
    key text COLLATE "C" PRIMARY KEY,
    document text NOT NULL
);

CREATE TABLE saved_views (
    view_id text COLLATE "C" PRIMARY KEY,
    place bigint NOT NULL,
    name text NOT NULL,
    query text NOT NULL
);
