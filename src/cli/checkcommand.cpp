// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/checkcommand.h"

#include "cli/chosenaccounts.h"
#include "cli/cliwords.h"
#include "cli/texttable.h"
#include "controllers/workspace.h"
#include "views/words/checkwords.h"
#include "views/words/errorwords.h"
#include "views/words/harmless.h"

#include <QJsonArray>
#include <QJsonObject>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

QString accountText(const CheckCommand::Checked& checked, const QLocale& locale) {
    QList<QStringList> rows;
    for (const auto& result : checked.results) {
        const bool isReached = result.outcome != CheckOutcome::NotReached;
        rows << QStringList{words::checkOutcomeWord(result.outcome), words::checkStepWord(result.step),
            isReached ? words::durationWord(result.duration, locale) : QString(), words::findingWord(result)};
    }
    return words::harmlessLine(checked.account.name) + u"\n  "_s
        + textTable(rows).trimmed().replace(u"\n"_s, u"\n  "_s);
}

QJsonObject stepJson(const CheckResult& result) {
    QJsonObject json{{u"step"_s, name(result.step)}, {u"outcome"_s, name(result.outcome)},
        {u"finding"_s, result.finding}, {u"note"_s, name(result.note)},
        {u"milliseconds"_s, qint64(result.duration.count())}};
    if (result.error)
        json.insert(u"error"_s,
            QJsonObject{{u"kind"_s, name(result.error->kind)}, {u"field"_s, name(result.error->field)},
                {u"message"_s, words::sentence(*result.error, QLocale::c())}});
    return json;
}

QJsonObject accountJson(const CheckCommand::Checked& checked) {
    QJsonArray steps;
    for (const auto& result : checked.results)
        steps << stepJson(result);
    return {{u"account"_s, checked.account.id.text()}, {u"accountName"_s, checked.account.name},
        {u"steps"_s, steps}};
}

Report reportOf(const QList<CheckCommand::Checked>& all, const QLocale& locale) {
    Report report;
    QStringList texts;
    QJsonArray accounts;
    for (const auto& checked : all) {
        texts << accountText(checked, locale);
        accounts << accountJson(checked);
        for (const auto& result : checked.results)
            if (result.error && !report.failure)
                report.failure = result.error;
    }
    report.text = texts.join(u'\n');
    report.json = QJsonObject{{u"accounts"_s, accounts}};
    return report;
}

} // namespace

Usage CheckCommand::usage() const {
    return {.name = u"check"_s,
        .description = Cli::tr("Checks the connection to Partner Center step by step. Changes nothing."),
        .options = {accountOption()}};
}

std::optional<QString> CheckCommand::take(const QCommandLineParser& parser, const QStringList&) {
    m_account = parser.value(u"account"_s);
    return {};
}

void CheckCommand::work(const QList<Account>& accounts) {
    m_waiting = accounts;
    auto& connections = workspace().connections();
    QObject::connect(&connections, &ConnectionController::checked, &workspace(),
        [this](const AccountId& account, const CheckResult& result) {
            if (!m_done.isEmpty() && m_done.last().account.id == account)
                m_done.last().results << result;
        });
    QObject::connect(&connections, &ConnectionController::checkFinished, &workspace(),
        [this](const AccountId& account) { finished(account); });
    next();
}

void CheckCommand::stop() {
    workspace().connections().cancelCheck(m_done.last().account.id);
    end(Error{.kind = ErrorKind::Cancelled});
}

void CheckCommand::next() {
    if (m_waiting.isEmpty()) {
        end(reportOf(m_done, locale()));
        return;
    }
    m_done << Checked{m_waiting.takeFirst(), {}};
    workspace().connections().check(m_done.last().account.id);
}

void CheckCommand::finished(const AccountId& account) {
    if (m_done.last().account.id == account)
        next();
}

} // namespace favilla
