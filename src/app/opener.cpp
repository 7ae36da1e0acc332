// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opener.h"

#include "settings/standardfolders.h"
#include "store/whendone.h"

#include <QFile>
#include <QFileInfo>

namespace favilla {

Opener::Opener(const Clock& clock, SecretStore& secrets) : m_clock(clock), m_secrets(secrets) { }

void Opener::open(const StoreLocation& location, const QString& who, const Answer& answer) {
    const auto wish = ++m_wish;
    if (!location.isPostgresql() || !location.password().isEmpty()) {
        connectTo(location, who, answer);
        return;
    }
    whenDone(m_secrets.read(location.secretName()), this, [=, this](const Result<QString>& password) {
        // Without a password the server may still let this user in, or libpq knows one.
        if (wish == m_wish)
            connectTo(location.withPassword(password.valueOr(m_passwords.value(location.secretName()))), who,
                answer);
    });
}

void Opener::openDemo(const QString& who, const QString& language, const Answer& answer) {
    ++m_wish;
    m_demoFolder = std::make_unique<QTemporaryDir>();
    const auto file = m_demoFolder->filePath(QStringLiteral("demo.sqlite"));
    connectTo(StoreLocation::sqliteFile(file), who, [this, language, answer](const Opened& opened) {
        if (opened) {
            (*opened)->setDemo();
            fill(*opened, language, answer);
        } else {
            answer(opened);
        }
    });
}

void Opener::test(const StoreLocation& location, const std::function<void(const Result<void>&)>& answer) {
    auto trial = std::make_shared<Database>(location, m_clock);
    whenDone(trial->open(), this, [trial, answer](const Result<void>& opened) { answer(opened); });
}

void Opener::connectTo(const StoreLocation& location, const QString& who, const Answer& answer) {
    if (!location.isPostgresql()) {
        if (const auto made = makePrivateFolder(QFileInfo(location.path()).absolutePath()); !made) {
            answer(made.error());
            return;
        }
    }
    const auto wish = m_wish;
    auto workspace = std::make_shared<Workspace>(location, m_clock, who);
    whenDone(workspace->open(), this, [=, this](const Result<void>& opened) {
        if (wish != m_wish)
            return;
        if (opened && location.isPostgresql() && !location.password().isEmpty()) {
            m_passwords.insert(location.secretName(), location.password());
            m_secrets.write(location.secretName(), location.password());
        }
        answer(opened ? Opened(workspace) : Opened(opened.error()));
    });
}

void Opener::fill(const std::shared_ptr<Workspace>& demo, const QString& language, const Answer& answer) {
    QFile file(QStringLiteral(":/demo/demo.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        answer(Error{.kind = ErrorKind::FileNotFound, .subject = file.fileName()});
        return;
    }
    whenDone(DemoWorkspace(demo->database(), m_clock).fill(file.readAll(), language), this,
        [demo, answer](
            const Result<int>& filled) { answer(filled ? Opened(demo) : Opened(filled.error())); });
}

} // namespace favilla
