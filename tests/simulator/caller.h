// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/simulator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>
#include <QUuid>

#include <memory>

namespace favilla {

/// Asks the simulator as a careful client would, over a real connection, and waits for the answer.
class Caller {
public:
    using Headers = QList<QPair<QByteArray, QByteArray>>;

    struct Answered {
        int status = 0;
        QNetworkReply::NetworkError error = QNetworkReply::NoError;
        QByteArray body;
        Headers headers;
        QString reason;

        QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
        QJsonArray items() const { return json().value(QStringLiteral("value")).toArray(); }
        QString nextLink() const { return json().value(QStringLiteral("@odata.nextLink")).toString(); }
        QStringList ids() const {
            QStringList all;
            for (const auto& item : items())
                all << item[u"id"].toString();
            return all;
        }
        QByteArray header(const QByteArray& name) const { return simulation::header(headers, name); }
        /// `error.code` and `error.message` of the API.
        QString code() const { return json()[u"error"][u"code"].toString(); }
        QString message() const { return json()[u"error"][u"message"].toString(); }
    };

    explicit Caller(Simulator& simulator)
        : m_simulator(simulator), token(simulator.issueAccessToken().toLatin1()) { }

    Answered list(const QByteArray& query = {}, const Headers& more = {}) {
        return call("GET", collection() + (query.isEmpty() ? QByteArray() : '?' + query), {}, more);
    }
    Answered get(const QString& id) { return call("GET", collection() + '/' + id.toLatin1(), {}, {}); }
    Answered patch(const QString& id, const QJsonArray& operations, const Headers& more = {}) {
        return call("PATCH", collection() + '/' + id.toLatin1(),
            QJsonDocument(operations).toJson(QJsonDocument::Compact), more);
    }
    Answered put(const QString& id, const QJsonObject& body, const Headers& more = {}) {
        return call("PUT", collection() + '/' + id.toLatin1(), QJsonDocument(body).toJson(), more);
    }
    Answered post(const QJsonObject& body) {
        return call("POST", collection(), QJsonDocument(body).toJson(), {});
    }
    /// A form to the sign-in.
    Answered form(const QString& path, const QList<QPair<QString, QString>>& fields) {
        QByteArrayList parts;
        for (const auto& [name, value] : fields)
            parts << name.toLatin1() + '=' + QUrl::toPercentEncoding(value);
        return send("POST", m_simulator.authority().toEncoded() + path.toLatin1(), parts.join('&'),
            {{"Content-Type", "application/x-www-form-urlencoded"}});
    }
    Answered page(const QByteArray& target) {
        return send("GET", m_simulator.authority().toEncoded() + target, {}, {});
    }

    /// With the headers of api.md, section 3; one in `more` with an empty value is left out.
    Answered call(
        const QByteArray& method, const QByteArray& url, const QByteArray& body, const Headers& more) {
        Headers headers{{"Authorization", "Bearer " + token}, {"Accept", "application/json"},
            {"client-request-id", QUuid::createUuid().toByteArray(QUuid::WithoutBraces)}};
        if (!body.isEmpty())
            headers << qMakePair(QByteArray("Content-Type"), QByteArray("application/json"));
        for (const auto& [name, value] : more) {
            headers.removeIf([&](const auto& pair) { return pair.first == name; });
            if (!value.isEmpty())
                headers << qMakePair(name, value);
        }
        return send(method, url, body, headers);
    }
    Answered send(
        const QByteArray& method, const QByteArray& url, const QByteArray& body, const Headers& headers) {
        const std::unique_ptr<QNetworkReply> reply(begin(method, url, body, headers));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished() && !finished.wait(timeout))
            reply->abort();
        return answered(*reply);
    }
    QNetworkReply* begin(
        const QByteArray& method, const QByteArray& url, const QByteArray& body, const Headers& headers) {
        QNetworkRequest request(QUrl::fromEncoded(url));
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        for (const auto& [name, value] : headers)
            request.setRawHeader(name, value);
        return m_network.sendCustomRequest(request, method, body);
    }
    static Answered answered(QNetworkReply& reply) {
        Answered answered{reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply.error(),
            reply.isOpen() ? reply.readAll() : QByteArray(), {},
            reply.attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString()};
        for (const auto& name : reply.rawHeaderList())
            answered.headers << qMakePair(name, reply.rawHeader(name));
        return answered;
    }
    QByteArray collection() const { return m_simulator.baseUrl().toEncoded() + "/referrals"; }

private:
    Simulator& m_simulator;
    QNetworkAccessManager m_network;

public:
    QByteArray token;
    /// Milliseconds that a call waits before it gives up.
    int timeout = 20'000;
};

inline QJsonObject operation(
    const QString& op, const QString& path, const QJsonValue& value = QJsonValue::Undefined) {
    QJsonObject object{{QStringLiteral("op"), op}, {QStringLiteral("path"), path}};
    if (!value.isUndefined())
        object.insert(QStringLiteral("value"), value);
    return object;
}

inline QJsonArray replacing(const QString& path, const QJsonValue& value) {
    return {operation(QStringLiteral("replace"), path, value)};
}

} // namespace favilla
