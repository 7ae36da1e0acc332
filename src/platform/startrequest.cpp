// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/startrequest.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int version = 1;

bool isText(const QJsonValue& value) {
    return value.isString() && !value.toString().contains(QChar(0));
}

} // namespace

StartRequest startRequest(const QStringList& arguments, const QProcessEnvironment& environment) {
    const auto activation = environment.value(u"XDG_ACTIVATION_TOKEN"_s);
    return {arguments, QDir::currentPath(),
        activation.isEmpty() ? environment.value(u"DESKTOP_STARTUP_ID"_s) : activation};
}

QByteArray toLine(const StartRequest& request) {
    const QJsonObject object{{u"version"_s, version},
        {u"arguments"_s, QJsonArray::fromStringList(request.arguments)}, {u"folder"_s, request.folder},
        {u"token"_s, request.token}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<StartRequest> startRequestIn(const QByteArray& line) {
    const auto object = QJsonDocument::fromJson(line).object();
    const auto folder = object.value("folder"_L1);
    const auto token = object.value("token"_L1);
    if (object.value("version"_L1) != version || !object.value("arguments"_L1).isArray() || !isText(folder)
        || !isText(token) || !QDir::isAbsolutePath(folder.toString()))
        return {};
    const auto arguments = object.value("arguments"_L1).toArray();
    if (!std::all_of(arguments.begin(), arguments.end(), isText))
        return {};
    QStringList texts;
    for (const auto& argument : arguments)
        texts << argument.toString();
    return StartRequest{texts, folder.toString(), token.toString()};
}

} // namespace favilla
