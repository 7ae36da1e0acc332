// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oautherror.h"

#include "simulator/service/errorbody.h"
#include "simulator/state/completion.h"

#include <QDateTime>
#include <QJsonArray>

namespace favilla::simulation {
namespace {

using namespace Qt::Literals::StringLiterals;

QString stamp() {
    return QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd HH:mm:ssZ"_s);
}

} // namespace

QString descriptionOf(const OAuthError& error) {
    return u"AADSTS%1: %2"_s.arg(error.number).arg(error.words);
}

Answer oauthErrorAnswer(const OAuthError& error, int status) {
    const auto trace = newGuid();
    const auto correlation = newGuid();
    return jsonAnswer(status,
        QJsonObject{{u"error"_s, error.error},
            {u"error_description"_s,
                u"%1\r\nTrace ID: %2\r\nCorrelation ID: %3\r\nTimestamp: %4"_s.arg(
                    descriptionOf(error), trace, correlation, stamp())},
            {u"error_codes"_s, QJsonArray{error.number}}, {u"timestamp"_s, stamp()}, {u"trace_id"_s, trace},
            {u"correlation_id"_s, correlation}});
}

} // namespace favilla::simulation
