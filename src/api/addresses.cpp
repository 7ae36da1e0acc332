// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/addresses.h"

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

QUrl withQuery(QUrl url, const QByteArray& query) {
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    url.setFragment({});
    return url;
}

QByteArray option(const char* name, const QString& value) {
    return name + QUrl::toPercentEncoding(value);
}

/// As it came, still encoded: it is the service's own.
QByteArray skipToken(const QUrl& link) {
    for (const auto& part : link.query(QUrl::FullyEncoded).toLatin1().split('&')) {
        const auto name = QByteArray::fromPercentEncoding(part.left(part.indexOf('=')));
        if (part.contains('=') && name.compare("$skiptoken", Qt::CaseInsensitive) == 0)
            return part.mid(part.indexOf('=') + 1);
    }
    return {};
}

} // namespace

QUrl listAddress(const Account& account, const ListQuery& query) {
    QByteArrayList options;
    if (query.top > 0)
        options << option("$top=", QString::number(query.top));
    if (!query.filter.isEmpty())
        options << option("$filter=", query.filter);
    if (!query.orderBy.isEmpty())
        options << option("$orderby=", query.orderBy);
    if (!query.select.isEmpty())
        options << option("$select=", query.select.join(u','));
    auto url = referralsUrl(account);
    return options.isEmpty() ? url : withQuery(url, options.join('&'));
}

Result<QUrl> referralAddress(const Account& account, const ReferralId& id) {
    const auto& text = id.text();
    if (text.isEmpty() || text == "."_L1 || text == ".."_L1)
        return Error{.kind = ErrorKind::InvalidValue, .field = Field::ReferralId, .subject = text};
    auto url = referralsUrl(account);
    url.setPath(url.path(QUrl::FullyEncoded) + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(text)),
        QUrl::TolerantMode);
    return url;
}

Result<QUrl> nextAddress(const Account& account, const QString& nextLink) {
    const auto collection = referralsUrl(account);
    const auto link = collection.resolved(QUrl(nextLink)).adjusted(QUrl::NormalizePathSegments);
    const bool isOurHost = link.host().compare(collection.host(), Qt::CaseInsensitive) == 0;
    const auto path = link.path(QUrl::FullyEncoded);
    const auto ours = collection.path(QUrl::FullyEncoded);
    if (link.isValid() && isOurHost && (path == ours || path.startsWith(ours + u'/'))) {
        auto url = collection;
        url.setPath(path, QUrl::TolerantMode);
        return withQuery(url, link.query(QUrl::FullyEncoded).toLatin1());
    }
    const auto token = skipToken(link);
    if (!token.isEmpty())
        return withQuery(collection, "$skiptoken=" + token);
    return Error{.kind = ErrorKind::ForeignAddress, .subject = link.host(), .detail = u"next link"_s};
}

QUrl signInAddress(const Account& account, const QString& leaf) {
    auto url = account.authority.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    const auto above = url.path().endsWith(u'/') ? url.path() : url.path() + u'/';
    url.setPath(above + account.tenant + u"/oauth2/v2.0/"_s + leaf);
    return url;
}

QByteArray encodedForm(const QList<QPair<QString, QString>>& fields) {
    QByteArrayList parts;
    for (const auto& [name, value] : fields)
        parts << QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    return parts.join('&');
}

} // namespace favilla
