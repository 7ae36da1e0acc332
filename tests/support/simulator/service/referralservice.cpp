// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referralservice.h"

#include "rendering.h"
#include "simulator/state/createrules.h"
#include "simulator/state/jsonpatch.h"
#include "simulator/state/patchrules.h"

#include <QJsonDocument>
#include <QUrl>

namespace favilla::simulation {
namespace {

using namespace Qt::Literals::StringLiterals;

MaybeRefusal contentRefusal(const Request& request) {
    if (request.header("Content-Type").split(';').first().trimmed().toLower() == "application/json")
        return {};
    return Refusal{415, u"invalidRequest"_s, u"The content type is not supported."_s, u"Content-Type"_s};
}

/// The body as JSON, or why it is none.
MaybeRefusal bodyRefusal(const Request& request, QJsonDocument& document) {
    if (const auto refusal = contentRefusal(request))
        return refusal;
    QJsonParseError error;
    document = QJsonDocument::fromJson(request.body, &error);
    if (error.error == QJsonParseError::NoError)
        return {};
    return badRequest(u"The body is no JSON: %1."_s.arg(error.errorString()));
}

bool wantsRepresentation(const Request& request) {
    for (const auto& preference : request.header("Prefer").split(','))
        if (preference.trimmed() == "return=representation")
            return true;
    return false;
}

} // namespace

ReferralService::ReferralService(SimulatedReferrals& referrals, const Oddities& oddities)
    : m_referrals(referrals), m_oddities(oddities) { }

bool ReferralService::maySee(int row, const SimulatedUser& user) const {
    if (user.role == SimulatedUser::Role::ReferralsAdmin)
        return true;
    const auto& facts = m_referrals.facts(row);
    return user.role == SimulatedUser::Role::ReferralsUser && !facts.isLead
        && facts.teamEmails.contains(user.upn.toLower());
}

MaybeRefusal ReferralService::visibilityRefusal(const QString& id, const SimulatedUser& user) const {
    if (!m_referrals.isVisible(id) || !maySee(m_referrals.rowOf(id), user))
        return notFound(id);
    return {};
}

/// Byte for byte, the quotes included.
MaybeRefusal ReferralService::preconditionRefusal(const Request& request, const QString& id) const {
    const auto current = m_referrals.facts(m_referrals.rowOf(id)).eTag.toUtf8();
    if (request.hasHeader("If-Match") && request.header("If-Match") != current)
        return eTagMismatch();
    return {};
}

Answer ReferralService::single(const QString& id, int status, bool hasBrokenETag) const {
    const auto row = m_referrals.rowOf(id);
    auto answer =
        jsonAnswer(status, Rendering(m_referrals, m_oddities, m_collection).single(row, hasBrokenETag));
    if (!m_oddities.answersLackETagHeader && !hasBrokenETag)
        answer.headers << qMakePair(QByteArray("ETag"), m_referrals.facts(row).eTag.toUtf8());
    return answer;
}

Answer ReferralService::list(
    const Request& request, const SimulatedUser& user, const std::optional<Fault>& fault) {
    ListQuery query;
    if (const auto refusal = readListQuery(request.query(), m_oddities, query))
        return refused(*refusal);
    const auto isSeen = [&](int row) { return maySee(row, user); };
    const auto page = pageOf(m_referrals, query, m_oddities, isSeen);
    const auto rows = spoiltRows(page, query, isSeen, fault);
    QByteArray body = "{\"@odata.context\":\"" + m_collection + "/$metadata#Referrals\"";
    if (query.wantsCount || m_oddities.count == Oddities::Count::OfPage)
        body += ",\"@odata.count\":"
            + QByteArray::number(query.wantsCount ? countOf(m_referrals, query, isSeen) : int(rows.size()));
    else if (m_oddities.count == Oddities::Count::Hundred)
        body += ",\"@odata.count\":100";
    body += ",\"value\":[" + items(rows, query.select, fault) + ']';
    if (const auto link = nextLink(request, query, page, fault); !link.isEmpty())
        body += ",\"@odata.nextLink\":\"" + link + '"';
    return jsonAnswer(200, body + '}');
}

QList<int> ReferralService::spoiltRows(
    const Page& page, const ListQuery& query, const MaySee& maySee, const std::optional<Fault>& fault) const {
    if (fault && fault->kind == Fault::DuplicateItems)
        return page.rows + page.rows;
    if (!fault || fault->kind != Fault::RepeatsPage)
        return page.rows;
    auto first = query;
    first.lastRow = -1;
    return pageOf(m_referrals, first, m_oddities, maySee).rows;
}

QByteArray ReferralService::items(
    const QList<int>& rows, const QStringList& select, const std::optional<Fault>& fault) const {
    const auto hasBrokenETag = fault && fault->kind == Fault::LineBreakInETag;
    const Rendering rendering(m_referrals, m_oddities, m_collection);
    QByteArrayList texts;
    for (const auto row : rows)
        texts << rendering.item(row, select, hasBrokenETag);
    return texts.join(',');
}

QByteArray ReferralService::nextLink(const Request& request, const ListQuery& query, const Page& page,
    const std::optional<Fault>& fault) const {
    const auto is = [&](Fault::Kind kind) { return fault && fault->kind == kind; };
    const auto isForced = is(Fault::ForeignNextLink) || is(Fault::EndlessNextLinks);
    const QUrl collection(QString::fromLatin1(m_collection));
    if (is(Fault::RepeatingNextLink))
        return collection.toEncoded(QUrl::RemovePath) + request.target;
    if (!page.hasMore && !isForced)
        return {};
    auto path = collection.path().toLatin1();
    if (m_oddities.nextLinkHasWrongPath)
        path.replace("/engagements", "");
    auto host = m_oddities.nextLinkIsRelative ? QByteArray() : collection.toEncoded(QUrl::RemovePath);
    if (is(Fault::ForeignNextLink))
        host = m_stranger;
    const auto token =
        page.hasMore ? skipToken(query, page.sent, page.lastTicks, page.lastRow) : skipToken(query, 0, 0, -1);
    return host + path + "?$skiptoken=" + QUrl::toPercentEncoding(token);
}

Answer ReferralService::create(const Request& request) {
    QJsonDocument document;
    if (const auto refusal = bodyRefusal(request, document))
        return refused(*refusal);
    const auto body = document.object();
    if (const auto refusal = createRefusal(body, m_oddities))
        return refused(*refusal);
    const auto engagement = body.value(u"engagementId"_s).toString();
    if (!engagement.isEmpty() && !m_referrals.hasEngagement(engagement))
        return refused(badRequest(u"The engagement is unknown."_s, u"engagementId"_s));
    const auto id = m_referrals.add(created(body, textOf(m_referrals.nextStamp())));
    return single(id, m_oddities.postAnswersCreated ? 201 : 200);
}

Answer ReferralService::get(const QString& id, const SimulatedUser& user, const std::optional<Fault>& fault) {
    if (const auto refusal = visibilityRefusal(id, user))
        return refused(*refusal);
    return single(id, 200, fault && fault->kind == Fault::LineBreakInETag);
}

Answer ReferralService::patch(const Request& request, const QString& id, const SimulatedUser& user) {
    QJsonDocument document;
    if (const auto refusal = bodyRefusal(request, document))
        return refused(*refusal);
    if (const auto refusal = visibilityRefusal(id, user))
        return refused(*refusal);
    if (const auto refusal = preconditionRefusal(request, id))
        return refused(*refusal);
    if (!document.isArray())
        return refused(badRequest(u"A patch document is an array of operations."_s));
    if (const auto refusal = patchRefusal(m_referrals.referral(id), document.array(), m_oddities))
        return refused(*refusal);
    m_referrals.change(id, patchWithNumbers(document.array()));
    const auto hasBody = m_oddities.patchAnswer == Oddities::PatchAnswer::AlwaysBody
        || (m_oddities.patchAnswer == Oddities::PatchAnswer::AsPreferred && wantsRepresentation(request));
    return hasBody ? single(id) : Answer{204, {}, {}};
}

Answer ReferralService::put(const Request& request, const QString& id, const SimulatedUser& user) {
    QJsonDocument document;
    if (const auto refusal = bodyRefusal(request, document))
        return refused(*refusal);
    if (const auto refusal = visibilityRefusal(id, user))
        return refused(*refusal);
    if (!request.hasHeader("If-Match"))
        return refused(badRequest(u"The header If-Match is required."_s, u"If-Match"_s));
    if (const auto refusal = preconditionRefusal(request, id))
        return refused(*refusal);
    const auto before = m_referrals.referral(id);
    if (const auto refusal = replaceRefusal(before, document.object(), m_oddities))
        return refused(*refusal);
    m_referrals.replace(id, replaced(before, document.object()));
    return single(id);
}

} // namespace favilla::simulation
