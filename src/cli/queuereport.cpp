// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/queuereport.h"

#include "cli/cliwords.h"
#include "cli/texttable.h"
#include "views/words/errorwords.h"
#include "views/words/harmless.h"
#include "views/words/historywords.h"
#include "views/words/statewords.h"
#include "views/words/syncwords.h"

#include <QJsonArray>
#include <QJsonObject>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Enough of an id to name it; the queue is short.
QString shortId(const ChangeId& change) {
    constexpr qsizetype enough = 8;
    return change.text().left(enough);
}

/// A conflict as the history tells a change: what is here, what is over there.
QString conflictLine(const FieldConflict& conflict, const Moment& now, const QLocale& locale) {
    const FieldChange change{conflict.field, conflict.mine, conflict.theirs};
    return Cli::tr("%1: here “%2”, in Partner Center “%3”", "a field and its two values")
        .arg(words::fieldWord(conflict.field), words::fieldValueWord(change, false, now, locale),
            words::fieldValueWord(change, true, now, locale));
}

QStringList reasonLines(const QueueItem& item, const Moment& now, const QLocale& locale) {
    QStringList lines;
    if (item.refusal) {
        lines << words::sentence(item.refusal->error, locale);
        for (const auto& conflict : item.refusal->conflicts)
            lines << conflictLine(conflict, now, locale);
        lines << item.refusal->requestIds;
    }
    lines << words::localFieldsWord(item.localFields, locale);
    lines.removeAll(QString());
    return lines;
}

QJsonObject itemJson(const QueueItem& item, const QList<Account>& accounts) {
    QJsonArray local;
    for (const auto field : item.localFields)
        local << name(field);
    QJsonObject json{{u"id"_s, item.change.text()}, {u"account"_s, item.account.text()},
        {u"referral"_s, item.referral.text()}, {u"customer"_s, item.customer}, {u"title"_s, item.title},
        {u"kind"_s, item.kind}, {u"state"_s, name(item.state)}, {u"createdAt"_s, toIso(item.createdAt)},
        {u"heldUntil"_s, item.heldUntil.isValid() ? QJsonValue(toIso(item.heldUntil)) : QJsonValue()},
        {u"localFields"_s, local}, {u"refusal"_s, QJsonValue()}};
    for (const auto& account : accounts)
        if (account.id == item.account)
            json.insert(u"accountName"_s, account.name);
    if (item.refusal) {
        auto refusal = toJson(*item.refusal);
        refusal.insert(u"message"_s, words::sentence(item.refusal->error, QLocale::c()));
        json.insert(u"refusal"_s, refusal);
    }
    return json;
}

} // namespace

Report queueReport(
    const QList<QueueItem>& queue, const QList<Account>& accounts, const Moment& now, const QLocale& locale) {
    QList<QStringList> rows;
    QJsonArray json;
    for (const auto& item : queue) {
        rows << QStringList{shortId(item.change), words::changeKindWord(item.kind), item.customer,
            words::sendStateWord(item, now), words::agoWord(item.createdAt, now)};
        json << itemJson(item, accounts);
    }
    auto lines = textTable(rows).split(u'\n');
    lines.removeLast();
    QString text;
    for (qsizetype i = 0; i < queue.size(); ++i) {
        text += lines.at(i) + u'\n';
        for (const auto& reason : reasonLines(queue.at(i), now, locale))
            text += u"    "_s + words::harmlessLine(reason) + u'\n';
    }
    return {.text = text + Cli::tr("%Ln change(s)", nullptr, int(queue.size())), .json = json};
}

} // namespace favilla
