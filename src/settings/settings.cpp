// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include "settings/settingvalues.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSettings>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto isStartedKey = "start/isStarted"_L1;
constexpr auto languageKey = "preferences/language"_L1;
constexpr auto schemeKey = "preferences/scheme"_L1;
constexpr auto currencyKey = "preferences/defaultCurrency"_L1;
constexpr auto personKey = "preferences/personName"_L1;
constexpr auto orderKey = "preferences/listOrder"_L1;
constexpr auto emailKey = "preferences/isEmailOffered"_L1;
constexpr auto undoBarKey = "preferences/isUndoBarShown"_L1;
constexpr auto undoTimeKey = "connection/undoSeconds"_L1;
constexpr auto intervalKey = "connection/checkMinutes"_L1;
constexpr auto proxyKey = "connection/proxy"_L1;
constexpr auto proxyHostKey = "connection/proxyHost"_L1;
constexpr auto proxyPortKey = "connection/proxyPort"_L1;
constexpr auto proxyUserKey = "connection/proxyUser"_L1;
constexpr auto certificateKey = "connection/certificateFile"_L1;
constexpr auto workspaceKey = "last/workspace"_L1;

ConnectionPreferences readConnection(const QSettings& store) {
    using Limits = ConnectionPreferences;
    Limits read;
    read.undoTime = std::chrono::seconds(
        numberSetting(store, undoTimeKey, 0, Limits::longestUndoTime.count(), read.undoTime.count()));
    read.checkInterval = std::chrono::minutes(numberSetting(store, intervalKey,
        Limits::shortestInterval.count(), Limits::longestInterval.count(), read.checkInterval.count()));
    read.proxy = proxyKindNamed(textSetting(store, proxyKey)).value_or(read.proxy);
    read.proxyHost = textSetting(store, proxyHostKey).trimmed();
    read.proxyPort = quint16(numberSetting(store, proxyPortKey, 1, 65535, read.proxyPort));
    read.proxyUser = textSetting(store, proxyUserKey);
    read.certificateFile = textSetting(store, certificateKey);
    // A proxy without a name leads nowhere.
    if (read.proxy == ProxyKind::Own && read.proxyHost.isEmpty())
        read.proxy = ProxyKind::System;
    return read;
}

void writeConnection(QSettings& store, const ConnectionPreferences& connection) {
    store.setValue(undoTimeKey, qint64(connection.undoTime.count()));
    store.setValue(intervalKey, qint64(connection.checkInterval.count()));
    store.setValue(proxyKey, name(connection.proxy));
    store.setValue(proxyHostKey, connection.proxyHost.trimmed());
    store.setValue(proxyPortKey, int(connection.proxyPort));
    store.setValue(proxyUserKey, connection.proxyUser);
    store.setValue(certificateKey, connection.certificateFile);
}

QString knownLanguage(const QString& code) {
    return code == "it"_L1 || code == "en"_L1 ? code : QString();
}

/// A path or an address has letters that an INI file would spell out one by one.
QString placeKey(const QString& workspace, const QString& key) {
    const auto hash =
        QCryptographicHash::hash(workspace.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return u"place-"_s + QString::fromLatin1(hash) + u'/' + key;
}

QString keyIn(const QString& group, const QString& key) {
    // A slash in the name would open another group.
    return group + u'/' + QString(key).replace(u'/', u'_');
}

} // namespace

Settings::Settings(QSettings& store, QString defaultPersonName)
    : m_store(store), m_defaultPersonName(std::move(defaultPersonName)) { }

bool Settings::isFirstStart() const {
    return !isSettingOn(m_store, isStartedKey, false);
}

void Settings::markStarted() {
    m_store.setValue(isStartedKey, true);
}

Preferences Settings::preferences() const {
    Preferences read;
    read.language = knownLanguage(textSetting(m_store, languageKey));
    read.scheme = schemeNamed(textSetting(m_store, schemeKey)).value_or(read.scheme);
    if (const auto code = textSetting(m_store, currencyKey); currencyDecimals(code))
        read.defaultCurrency = code;
    const auto person = textSetting(m_store, personKey).trimmed();
    read.personName = person.isEmpty() ? m_defaultPersonName : person;
    read.listOrder = orderNamed(textSetting(m_store, orderKey)).value_or(read.listOrder);
    read.isEmailOffered = isSettingOn(m_store, emailKey, read.isEmailOffered);
    read.isUndoBarShown = isSettingOn(m_store, undoBarKey, read.isUndoBarShown);
    read.connection = readConnection(m_store);
    read.background = readAlertPreferences(m_store);
    return read;
}

void Settings::setPreferences(const Preferences& preferences) {
    m_store.setValue(languageKey, preferences.language);
    m_store.setValue(schemeKey, name(preferences.scheme));
    m_store.setValue(currencyKey, preferences.defaultCurrency);
    // The system's name is not written down, so that it still follows the system.
    const auto person = preferences.personName.trimmed();
    m_store.setValue(personKey, person == m_defaultPersonName ? QString() : person);
    m_store.setValue(orderKey, name(preferences.listOrder));
    m_store.setValue(emailKey, preferences.isEmailOffered);
    m_store.setValue(undoBarKey, preferences.isUndoBarShown);
    writeConnection(m_store, preferences.connection);
    writeAlertPreferences(m_store, preferences.background);
}

QByteArray Settings::windowGeometry(const QString& window) const {
    return blob(u"geometry"_s, window);
}
void Settings::setWindowGeometry(const QString& window, const QByteArray& geometry) {
    setBlob(u"geometry"_s, window, geometry);
}

QByteArray Settings::windowState(const QString& window) const {
    return blob(u"state"_s, window);
}
void Settings::setWindowState(const QString& window, const QByteArray& state) {
    setBlob(u"state"_s, window, state);
}

QByteArray Settings::splitterState(const QString& splitter) const {
    return blob(u"splitter"_s, splitter);
}
void Settings::setSplitterState(const QString& splitter, const QByteArray& state) {
    setBlob(u"splitter"_s, splitter, state);
}

QString Settings::lastWorkspace() const {
    return textSetting(m_store, workspaceKey);
}
void Settings::setLastWorkspace(const QString& workspace) {
    m_store.setValue(workspaceKey, workspace);
}

ReferralQuery Settings::lastQuery(const QString& workspace) const {
    const auto written =
        workspace.isEmpty() ? QString() : textSetting(m_store, placeKey(workspace, u"query"_s));
    const auto json = QJsonDocument::fromJson(written.toUtf8()).object();
    auto query = queryFromJson(json);
    if (orderNamed(json.value("order"_L1).toString()) != query.order)
        query.order = preferences().listOrder;
    return query;
}

void Settings::setLastQuery(const QString& workspace, const ReferralQuery& query) {
    const auto json = QJsonDocument(toJson(query)).toJson(QJsonDocument::Compact);
    if (!workspace.isEmpty())
        m_store.setValue(placeKey(workspace, u"query"_s), QString::fromUtf8(json));
}

ReferralId Settings::lastReferral(const QString& workspace) const {
    return ReferralId(
        workspace.isEmpty() ? QString() : textSetting(m_store, placeKey(workspace, u"referral"_s)));
}
void Settings::setLastReferral(const QString& workspace, const ReferralId& id) {
    if (!workspace.isEmpty())
        m_store.setValue(placeKey(workspace, u"referral"_s), id.text());
}

QByteArray Settings::blob(const QString& group, const QString& key) const {
    return m_store.value(keyIn(group, key)).toByteArray();
}
void Settings::setBlob(const QString& group, const QString& key, const QByteArray& bytes) {
    m_store.setValue(keyIn(group, key), bytes);
}

} // namespace favilla
