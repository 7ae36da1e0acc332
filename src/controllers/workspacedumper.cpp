// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/workspacedumper.h"

#include "domain/clock.h"
#include "store/accountrepository.h"
#include "store/draftrepository.h"
#include "store/historyrepository.h"
#include "store/importrepository.h"
#include "store/outbox.h"
#include "store/referralrepository.h"
#include "store/savedviewrepository.h"
#include "store/settingrepository.h"

#include <QJsonArray>

namespace favilla {

using namespace Qt::Literals::StringLiterals;

WorkspaceDumper::WorkspaceDumper(Connection& connection, QIODevice& device, Progress& progress)
    : m_connection(connection), m_writer(device), m_progress(progress) { }

Result<int> WorkspaceDumper::write(const QDateTime& createdAt) {
    FAVILLA_TRY(m_writer.begin(createdAt));
    const auto count = writeReferrals();
    if (!count)
        return count.error();
    FAVILLA_TRY(writeHistory());
    FAVILLA_TRY(writeDrafts());
    FAVILLA_TRY(writeSavedViews());
    FAVILLA_TRY(writeSettings());
    FAVILLA_TRY(writeAccounts());
    FAVILLA_TRY(writeOutbox());
    FAVILLA_TRY(writeProblems());
    FAVILLA_TRY(m_writer.end());
    return *count;
}

Result<int> WorkspaceDumper::writeReferrals() {
    const auto total = ReferralRepository::count(m_connection);
    if (!total)
        return total.error();
    m_progress.total = *total;
    FAVILLA_TRY(m_writer.section(u"referrals"_s));
    int count = 0;
    FAVILLA_TRY(ReferralRepository::forEach(m_connection, [&](const Stored& stored) -> Result<void> {
        if (m_progress.isCancelled)
            return Error{.kind = ErrorKind::Cancelled};
        ++count;
        ++m_progress.done;
        return m_writer.item(dumpItem(*stored.referral));
    }));
    return count;
}

Result<void> WorkspaceDumper::writeHistory() {
    FAVILLA_TRY(m_writer.section(u"history"_s));
    return ReferralRepository::forEach(m_connection, [&](const Stored& stored) -> Result<void> {
        const auto history = HistoryRepository::of(m_connection, stored.row);
        if (!history)
            return history.error();
        for (auto entry = history->rbegin(); entry != history->rend(); ++entry)
            FAVILLA_TRY(m_writer.item({{u"referral"_s, stored.referral->id.text()},
                {u"at"_s, toIso(entry->at)}, {u"who"_s, entry->who}, {u"action"_s, name(entry->action)},
                {u"source"_s, entry->source.text()}, {u"changes"_s, toJson(entry->changes)}}));
        return {};
    });
}

Result<void> WorkspaceDumper::writeDrafts() {
    FAVILLA_TRY(m_writer.section(u"drafts"_s));
    const auto keys = DraftRepository::keys(m_connection);
    if (!keys)
        return keys.error();
    for (const auto& key : *keys) {
        const auto draft = DraftRepository::load(m_connection, key);
        if (!draft)
            return draft.error();
        FAVILLA_TRY(m_writer.item({{u"key"_s, key}, {u"draft"_s, draft->value_or(QJsonObject())}}));
    }
    return {};
}

Result<void> WorkspaceDumper::writeSavedViews() {
    FAVILLA_TRY(m_writer.section(u"savedViews"_s));
    const auto views = SavedViewRepository::list(m_connection);
    if (!views)
        return views.error();
    for (const auto& view : *views)
        FAVILLA_TRY(m_writer.item(
            {{u"id"_s, view.id.text()}, {u"name"_s, view.name}, {u"query"_s, toJson(view.query)}}));
    return {};
}

Result<void> WorkspaceDumper::writeSettings() {
    FAVILLA_TRY(m_writer.section(u"settings"_s));
    const auto settings = SettingRepository::all(m_connection);
    if (!settings)
        return settings.error();
    for (auto setting = settings->begin(); setting != settings->end(); ++setting)
        FAVILLA_TRY(m_writer.item({{u"key"_s, setting.key()}, {u"value"_s, setting.value()}}));
    return {};
}

Result<void> WorkspaceDumper::writeAccounts() {
    FAVILLA_TRY(m_writer.section(u"accounts"_s));
    const auto accounts = AccountRepository::all(m_connection);
    if (!accounts)
        return accounts.error();
    for (const auto& account : *accounts)
        FAVILLA_TRY(m_writer.item(toJson(account)));
    return {};
}

Result<void> WorkspaceDumper::writeOutbox() {
    FAVILLA_TRY(m_writer.section(u"outbox"_s));
    const auto entries = Outbox::all(m_connection);
    if (!entries)
        return entries.error();
    for (const auto& entry : *entries)
        FAVILLA_TRY(m_writer.item({{u"referral"_s, entry.referral.text()}, {u"change"_s, entry.change.text()},
            {u"intent"_s, toJson(entry.intent)}, {u"eTag"_s, entry.eTag},
            {u"createdAt"_s, toIso(entry.createdAt)}}));
    return {};
}

Result<void> WorkspaceDumper::writeProblems() {
    FAVILLA_TRY(m_writer.section(u"problems"_s));
    const auto problems = ImportRepository::problems(m_connection);
    if (!problems)
        return problems.error();
    for (const auto& problem : *problems)
        FAVILLA_TRY(m_writer.item(
            {{u"batch"_s, problem.batch.text()}, {u"line"_s, problem.line}, {u"entry"_s, problem.entry},
                {u"kind"_s, name(problem.error.kind)}, {u"field"_s, name(problem.error.field)},
                {u"subject"_s, problem.error.subject}, {u"layout"_s, problem.layout},
                {u"original"_s, QString::fromLatin1(problem.original.toBase64())}}));
    return {};
}

} // namespace favilla
