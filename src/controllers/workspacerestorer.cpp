// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/workspacerestorer.h"

#include "store/accountrepository.h"
#include "store/draftrepository.h"
#include "store/historyrepository.h"
#include "store/importrepository.h"
#include "store/outbox.h"
#include "store/referralrepository.h"
#include "store/savedviewrepository.h"
#include "store/settingrepository.h"
#include "store/workspacerepository.h"

#include <QJsonArray>

namespace favilla {

using namespace Qt::Literals::StringLiterals;

namespace {

QString text(const QJsonObject& item, const QString& key) {
    return item.value(key).toString();
}

/// An item that holds nothing possible, or stands there twice, tells that the copy is not what was written.
Result<void> ofTheCopy(const QString& section, const Result<void>& taken) {
    if (taken)
        return taken;
    const auto& error = taken.error();
    const bool isOfTheStore =
        error.kind > ErrorKind::InconsistentState && error.kind != ErrorKind::ChangedMeanwhile;
    if (isOfTheStore)
        return error;
    return Error{.kind = ErrorKind::CopyDamaged, .detail = section + u": "_s + name(error.kind)};
}

} // namespace

WorkspaceRestorer::WorkspaceRestorer(Transaction& transaction, const QDateTime& now, Progress& progress)
    : m_transaction(transaction), m_now(now), m_progress(progress) { }

Result<int> WorkspaceRestorer::restore(QIODevice& device) {
    m_transaction.expectMany();
    FAVILLA_TRY(WorkspaceRepository::clear(m_transaction));
    const auto header = readDump(
        device,
        [this](const QString& section, const QJsonObject& item) {
            return ofTheCopy(section, take(section, item));
        },
        &m_progress);
    if (!header)
        return header.error();
    m_transaction.changes().isEverything = true;
    return int(m_rows.size());
}

Result<void> WorkspaceRestorer::take(const QString& section, const QJsonObject& item) {
    if (m_progress.isCancelled)
        return Error{.kind = ErrorKind::Cancelled};
    if (section == "referrals"_L1)
        return takeReferral(item);
    if (section == "history"_L1)
        return takeHistory(item);
    if (section == "drafts"_L1)
        return DraftRepository::save(m_transaction, text(item, u"key"_s), item.value(u"draft"_s).toObject());
    if (section == "savedViews"_L1)
        return SavedViewRepository::save(m_transaction,
            {ViewId(text(item, u"id"_s)), text(item, u"name"_s),
                queryFromJson(item.value(u"query"_s).toObject())});
    if (section == "settings"_L1)
        return SettingRepository::setValue(m_transaction, text(item, u"key"_s), item.value(u"value"_s));
    if (section == "accounts"_L1) {
        m_hasAccounts = true;
        return AccountRepository::save(m_transaction, accountFromJson(item));
    }
    if (section == "outbox"_L1)
        return takeOutbox(item);
    if (section == "problems"_L1)
        return takeProblem(item);
    return {}; // a section of a later version that this one has no room for
}

Result<void> WorkspaceRestorer::takeReferral(const QJsonObject& item) {
    const auto referral = referralFromDump(item);
    if (!referral)
        return referral.error();
    const auto row = ReferralRepository::insert(m_transaction, *referral);
    if (!row)
        return row.error();
    m_rows.insert((*referral)->id.text(), *row);
    return {};
}

Result<RowId> WorkspaceRestorer::rowOf(const QJsonObject& item) const {
    const auto id = text(item, u"referral"_s);
    const auto found = m_rows.constFind(id);
    if (found == m_rows.constEnd())
        return Error{.kind = ErrorKind::InvalidValue, .field = Field::ReferralId, .subject = id};
    return *found;
}

Result<void> WorkspaceRestorer::takeHistory(const QJsonObject& item) {
    const auto row = rowOf(item);
    if (!row)
        return row.error();
    return HistoryRepository::append(m_transaction, *row,
        {fromIso(text(item, u"at"_s)), text(item, u"who"_s), historyActionNamed(text(item, u"action"_s)),
            Open<Source>::fromText(text(item, u"source"_s)),
            changesFromJson(item.value(u"changes"_s).toArray())});
}

Result<void> WorkspaceRestorer::takeOutbox(const QJsonObject& item) {
    const auto row = rowOf(item);
    if (!row)
        return row.error();
    const auto intent = intentFromJson(item.value(u"intent"_s).toObject());
    if (!intent)
        return intent.error();
    const ChangeId change(text(item, u"change"_s));
    FAVILLA_TRY(Outbox::append(m_transaction, *row, change, *intent, text(item, u"eTag"_s), {},
        fromIso(text(item, u"createdAt"_s))));
    if (!m_hasAccounts)
        return {};
    // The workspace that the copy was made of may send it, or have sent it: the user decides.
    return Outbox::park(m_transaction, change, {.error = {.kind = ErrorKind::MadeBeforeConnecting}}, m_now);
}

Result<void> WorkspaceRestorer::takeProblem(const QJsonObject& item) {
    const BatchId batch(text(item, u"batch"_s));
    if (!m_batches.contains(batch.text())) {
        m_batches.insert(batch.text());
        FAVILLA_TRY(ImportRepository::beginBatch(m_transaction, batch, {}, m_now, text(item, u"layout"_s)));
    }
    const Error error{.kind = errorKindNamed(text(item, u"kind"_s)),
        .field = fieldNamed(text(item, u"field"_s)),
        .subject = text(item, u"subject"_s)};
    return ImportRepository::addProblems(m_transaction, batch,
        {{.line = item.value(u"line"_s).toInteger(),
            .error = error,
            .original = QByteArray::fromBase64(text(item, u"original"_s).toLatin1()),
            .number = 0,
            .batch = batch,
            .entry = item.value(u"entry"_s).toInteger()}});
}

} // namespace favilla
