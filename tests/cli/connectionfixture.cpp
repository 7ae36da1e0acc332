// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionfixture.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSignalSpy>
#include <QTimer>
#include <QUrlQuery>

namespace favilla {
namespace {

/// What the terminal writes to; read by its name, so that reading does not move its place.
class Stream {
public:
    explicit Stream(const QString& path)
        : m_path(path), m_file(std::fopen(path.toLocal8Bit().constData(), "wb")) {
        if (!m_file)
            qFatal("no file to write to");
    }
    ~Stream() { std::fclose(m_file); }
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;

    std::FILE* file() const { return m_file; }
    QByteArray content() const {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QString m_path;
    std::FILE* m_file;
};

/// The loopback needs none, whatever this machine has.
void chooseNoProxy(const QString& settingsFile) {
    QSettings file(settingsFile, QSettings::IniFormat);
    Settings settings(file);
    auto preferences = settings.preferences();
    preferences.connection.proxy = ProxyKind::None;
    settings.setPreferences(preferences);
}

} // namespace

ConnectionFixture::ConnectionFixture(StoreFixture& stores)
    : clock(QDateTime::currentDateTimeUtc()), m_stores(stores) {
    if (!service.start())
        qFatal("no service");
    chooseNoProxy(m_folder.filePath(u"favilla.ini"_s));
    service.setNow([this] { return clock.now().utc; });
    service.switches().oddities.deviceInterval = 1;
}

ConnectionFixture::Outcome ConnectionFixture::run(const QStringList& arguments, const QString& language) {
    const Stream output(m_folder.filePath(u"output"_s));
    const Stream errors(m_folder.filePath(u"errors"_s));
    Console console(output.file(), errors.file());
    Terminal terminal(*QCoreApplication::instance(),
        {.folders = {m_folder.filePath(u"favilla.ini"_s), m_folder.path(), m_folder.filePath(u"u.sqlite"_s)},
            .environmentPassword = {},
            .prompt = [](const QString&) { return std::optional<QString>(); },
            .openAddress = [this](const QUrl& address) { visit(address); },
            .secrets = *secrets,
            .clock = clock},
        console);
    QSignalSpy finished(&terminal, &Terminal::finished);
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        if (m_meanwhile)
            m_meanwhile(errors.content());
    });
    look.start(20);
    terminal.start(QStringList{u"--lang"_s, language, u"--workspace"_s, workspace} + arguments);
    if (finished.isEmpty() && !finished.wait(60'000))
        qFatal("the terminal does not end: %s", errors.content().constData());
    const Outcome outcome{finished.first().first().toInt(), output.content(), errors.content()};
    printed += outcome.output + outcome.errors;
    return outcome;
}

ConnectionFixture::Outcome ConnectionFixture::watched(
    const QStringList& arguments, const std::function<void(const QByteArray&)>& meanwhile) {
    m_meanwhile = meanwhile;
    const auto outcome = run(arguments);
    m_meanwhile = {};
    return outcome;
}

ConnectionFixture::Outcome ConnectionFixture::approving(const QStringList& arguments) {
    return watched(arguments, [this](const QByteArray& errors) {
        // As a person does: the code is read at the terminal.
        for (const auto& code : service.signIn().waitingUserCodes())
            if (errors.contains(code.toUtf8()))
                service.signIn().approveDevice(code);
    });
}

void ConnectionFixture::begin(bool isPostgresql) {
    workspace = m_stores.freshLocation(isPostgresql).display();
    const auto added = json(accountArguments() + QStringList{u"--create"_s});
    if (added.status != 0)
        qFatal("no account: %s", added.errors.constData());
}

QStringList ConnectionFixture::accountArguments(const QString& name) {
    return {u"account"_s, u"add"_s, u"--name"_s, name, u"--client-id"_s, service.signIn().clientId(),
        u"--tenant"_s, service.signIn().tenant(), u"--base-url"_s, service.baseUrl().toString(),
        u"--authority"_s, service.authority().toString()};
}

void ConnectionFixture::accept(const QString& id) {
    const auto accepted = json(acceptArguments(id));
    if (accepted.status != 0)
        qFatal("not accepted: %s", accepted.errors.constData());
    clock.advance(std::chrono::minutes(1));
}

QList<QByteArray> ConnectionFixture::secretsSeen() const {
    QList<QByteArray> secrets;
    for (const auto& request : service.requests()) {
        const auto bearer = request.header("Authorization");
        if (bearer.startsWith("Bearer "))
            secrets << bearer.mid(7);
        const QUrlQuery form(QString::fromUtf8(request.body));
        for (const auto& name : {u"refresh_token"_s, u"device_code"_s, u"code"_s, u"code_verifier"_s})
            if (const auto value = form.queryItemValue(name, QUrl::FullyDecoded); !value.isEmpty())
                secrets << value.toUtf8();
    }
    return secrets;
}

void ConnectionFixture::visit(const QUrl& address) {
    opened << address;
    QNetworkRequest request(address);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    auto* reply = m_browser.get(request);
    QObject::connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
}

} // namespace favilla
