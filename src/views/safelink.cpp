// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/safelink.h"

#include "domain/contact.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

bool isSafeWebAddress(const QUrl& link) {
    return !link.host().isEmpty() && link.userInfo().isEmpty();
}

bool isSafeMail(const QUrl& link) {
    const auto path = link.path(QUrl::FullyDecoded);
    const bool hasLineEnd =
        std::any_of(path.cbegin(), path.cend(), [](QChar c) { return c.category() == QChar::Other_Control; });
    const auto items = QUrlQuery(link).queryItems();
    const bool hasOnlyWords = std::all_of(items.cbegin(), items.cend(), [](const auto& item) {
        return item.first.compare("subject"_L1, Qt::CaseInsensitive) == 0
            || item.first.compare("body"_L1, Qt::CaseInsensitive) == 0;
    });
    return !path.isEmpty() && !hasLineEnd && hasOnlyWords && link.authority().isEmpty();
}

bool isSafeCall(const QUrl& link) {
    // No star and no hash: they make a number a command to the telephone.
    static const QRegularExpression number(u"^\\+?[0-9][0-9 ().-]{1,30}\\z"_s);
    return number.match(link.path(QUrl::FullyDecoded)).hasMatch() && !link.hasQuery() && !link.hasFragment();
}

} // namespace

bool isSafeLink(const QUrl& link) {
    if (!link.isValid())
        return false;
    const auto scheme = link.scheme();
    if (scheme == "http"_L1 || scheme == "https"_L1)
        return isSafeWebAddress(link);
    if (scheme == "mailto"_L1)
        return isSafeMail(link);
    return scheme == "tel"_L1 && isSafeCall(link);
}

QUrl emailLink(const QString& address) {
    if (!canBeEmail(address))
        return {};
    QUrl link;
    link.setScheme(u"mailto"_s);
    link.setPath(address.trimmed(), QUrl::DecodedMode);
    return link;
}

QUrl phoneLink(const QString& number, const QString& country) {
    const auto dial = dialable(number, country);
    if (dial.isEmpty())
        return {};
    QUrl link;
    link.setScheme(u"tel"_s);
    link.setPath(dial);
    return link;
}

} // namespace favilla
