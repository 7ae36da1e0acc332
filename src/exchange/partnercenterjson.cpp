// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/partnercenterjson.h"

#include "exchange/jsonscan.h"
#include "exchange/problemfile.h"
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

/// Why an element is no JSON object: unsound JSON, or a value of another kind ("null", 7) among objects.
Error strangerAt(const JsonSpan& span, const QByteArray& original, const QJsonParseError& parsing) {
    if (!original.startsWith('{'))
        return {.kind = ErrorKind::NotAReferral, .line = span.line};
    const auto before = original.first(std::min<qsizetype>(parsing.offset, original.size()));
    return {
        .kind = ErrorKind::NotJson, .detail = parsing.errorString(), .line = span.line + before.count('\n')};
}

QJsonDocument documentOf(const QByteArray& original, QJsonParseError& parsing) {
    auto document = QJsonDocument::fromJson(original, &parsing);
    if (parsing.error == QJsonParseError::IllegalNumber)
        document = QJsonDocument::fromJson(withLargeNumbersQuoted(original), &parsing);
    return document;
}

/// Favilla's own answers hold amounts as numbers, its full copies as text; QJsonValue would round a number.
QJsonObject withExactAmount(QJsonObject json, const QByteArray& original) {
    auto details = json.value("details"_L1).toObject();
    if (!details.value("dealValue"_L1).isDouble())
        return json;
    const auto token = jsonValueAt(original, {"details", "dealValue"});
    details.insert("dealValue"_L1, QString::fromLatin1(token.data(), token.size()));
    json.insert("details"_L1, details);
    return json;
}

Element readElement(const QByteArray& text, const JsonSpan& span, qint64 entry) {
    const auto written = span.in(text).toByteArray();
    const auto original = withoutProblemReason(written);
    const bool isReturned = original.size() != written.size();
    QJsonParseError parsing{};
    const auto document = documentOf(original, parsing);
    if (!document.isObject()) {
        auto error = strangerAt(span, original, parsing);
        error.entry = entry;
        return {{.line = span.line, .original = original, .outcome = error, .entry = entry},
            isReturned || original.startsWith('{')};
    }
    const auto json = document.object();
    const bool isOwn = json.value("favilla"_L1).isObject();
    Element element{{span.line, original,
                        isOwn ? referralFromDump(withExactAmount(json, original))
                              : referralFromPartnerCenter(json, original),
                        {}, !isOwn, entry},
        isReturned || isReferralLike(json)};
    if (!element.row.outcome) {
        auto error = element.row.outcome.error();
        error.line = span.line;
        error.entry = entry;
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
        auto element = readElement(json, span, file.rows.size() + 1);
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
        && !file.rows.first().outcome && file.rows.first().outcome.error().kind == ErrorKind::NotJson) {
        auto error = file.rows.first().outcome.error();
        error.entry = 0; // the file itself
        return error;
    }
    return file;
}

} // namespace favilla
