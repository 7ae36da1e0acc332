// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/partnercenterjson.h"

#include "exchange/jsonscan.h"
#include "exchange/workspacedump.h"

#include <QJsonDocument>

#include <algorithm>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

// A row takes a good kilobyte whatever stands in it. Real referrals are longer than what these limits come to
// under any bearable size of a file, so only nonsense meets them.
constexpr qsizetype mostRows = 250'000;
constexpr qsizetype mostStrangers = 1'000;

/// What every shape of a referral has at least one of; answers of other services have none.
bool isReferralLike(const QJsonObject& json) {
    static const QStringList marks{
        u"id"_s, u"customerProfile"_s, u"createdDateTime"_s, u"engagementId"_s, u"details"_s, u"favilla"_s};
    return std::any_of(
        marks.begin(), marks.end(), [&json](const QString& mark) { return json.contains(mark); });
}

/// The spans of the referrals: the elements of an array or of `value`, or the one object.
Result<QList<JsonSpan>> referralSpans(const QByteArray& text, const JsonSpan& top) {
    if (text.at(top.begin) == '[')
        return jsonElements(text, top);
    const auto members = jsonMembers(text, top);
    if (!members)
        return members.error();
    for (const auto& member : *members)
        if (member.key == "value" && member.value.in(text).startsWith('['))
            return jsonElements(text, member.value);
    return QList{top};
}

QSet<Field> assumedIn(const QJsonObject& json) {
    QSet<Field> assumed;
    if (json.value("status"_L1).toString().isEmpty() && json.value("substatus"_L1).toString().isEmpty())
        assumed << Field::Status;
    if (!json.value("consent"_L1).toObject().value("consentToContact"_L1).isBool())
        assumed << Field::CallWanted;
    if (json.value("createdDateTime"_L1).toString().isEmpty())
        assumed << Field::CreatedAt;
    return assumed;
}

struct Element {
    ReadRow row;
    bool isReferralLike = false;
};

Element readElement(const QByteArray& text, const JsonSpan& span) {
    const auto original = span.in(text).toByteArray();
    QJsonParseError parsing{};
    auto document = QJsonDocument::fromJson(original, &parsing);
    if (parsing.error == QJsonParseError::IllegalNumber)
        document = QJsonDocument::fromJson(withLargeNumbersQuoted(original), &parsing);
    if (!document.isObject()) {
        // A value of another kind is sound JSON inside an array, but no document of its own.
        const bool isObject = original.startsWith('{');
        const auto kind = isObject ? ErrorKind::NotJson : ErrorKind::NotAReferralFile;
        const auto line =
            span.line + original.first(std::min<qsizetype>(parsing.offset, original.size())).count('\n');
        return {
            {span.line, original,
                Error{.kind = kind, .detail = parsing.errorString(), .line = isObject ? line : span.line}},
            isObject};
    }
    const auto json = document.object();
    const bool isOwn = json.value("favilla"_L1).isObject();
    Element element{
        {span.line, original, isOwn ? referralFromDump(json) : referralFromPartnerCenter(json, original), {},
            !isOwn},
        isReferralLike(json)};
    if (!element.row.outcome) {
        auto error = element.row.outcome.error();
        error.line = span.line;
        element.row.outcome = error;
    } else if (!isOwn) {
        element.row.assumed = assumedIn(json);
    }
    return element;
}

} // namespace

Result<ReadFile> readPartnerCenterJson(const QByteArray& json, Progress* progress) {
    const auto top = checkedJson(json, maximumJsonDepth, progress);
    if (!top)
        return top.error();
    const auto spans = referralSpans(json, *top);
    if (!spans)
        return spans.error();
    ReadFile file{.format = FileFormat::PartnerCenterJson, .rows = {}};
    if (spans->size() > mostRows)
        return Error{.kind = ErrorKind::FileTooLarge,
            .detail = u"%1 elements"_s.arg(spans->size()),
            .line = top->line};
    file.rows.reserve(spans->size());
    bool hasReferral = spans->isEmpty();
    for (const auto& span : *spans) {
        if (progress && progress->isCancelled)
            return Error{.kind = ErrorKind::Cancelled};
        auto element = readElement(json, span);
        hasReferral = hasReferral || element.isReferralLike;
        file.rows << std::move(element.row);
        if (!hasReferral && file.rows.size() > mostStrangers)
            break;
        if (progress)
            progress->done = (json.size() + span.end) / 2;
    }
    if (!hasReferral)
        return Error{.kind = ErrorKind::NotAReferralFile, .line = top->line};
    if (file.rows.size() == 1 && json.at(top->begin) == '{' && spans->first().begin == top->begin
        && !file.rows.first().outcome && file.rows.first().outcome.error().kind == ErrorKind::NotJson)
        return file.rows.first().outcome.error();
    return file;
}

} // namespace favilla
