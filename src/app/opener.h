// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controllers/workspace.h"
#include "settings/secretstore.h"

#include <QTemporaryDir>

namespace favilla {

/// Opens workspaces: makes the folder of a file, brings the password of a database from the keychain and
/// keeps one that worked (where there is no keychain: until the program ends), fills the demo. One opening at
/// a time; a later wish gives up the one before. Thread: main.
class Opener final : public QObject {
    Q_OBJECT

public:
    using Opened = Result<std::shared_ptr<Workspace>>;
    using Answer = std::function<void(const Opened&)>;

    Opener(const Clock& clock, SecretStore& secrets);

    /// Errors: as of Database::open, FileNotWritable.
    void open(const StoreLocation& location, const QString& who, const Answer& answer);
    /// A new demo each time, its views named in `language`; its files go with this object.
    void openDemo(const QString& who, const QString& language, const Answer& answer);
    /// Whether it could be opened; nothing stays open. Errors: as of Database::open.
    void test(const StoreLocation& location, const std::function<void(const Result<void>&)>& answer);

private:
    void connectTo(const StoreLocation& location, const QString& who, const Answer& answer);
    void fill(const std::shared_ptr<Workspace>& demo, const QString& language, const Answer& answer);

    const Clock& m_clock;
    SecretStore& m_secrets;
    /// The passwords that worked, by their secret name.
    QHash<QString, QString> m_passwords;
    std::unique_ptr<QTemporaryDir> m_demoFolder;
    quint64 m_wish = 0;
};

} // namespace favilla
