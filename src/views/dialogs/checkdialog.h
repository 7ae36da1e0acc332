// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/clock.h"
#include "domain/connectioncheck.h"
#include "views/dialogs/livedialog.h"

#include <QDateTime>

#include <memory>

class QTreeWidgetItem;

namespace Ui {
class CheckDialog;
}

namespace favilla {

/// Shows how a check of the connection goes, step by step, and gives a report to pass on. The owner does the
/// check: begin(), add() for each step as it ends, finish(). Thread: main.
class CheckDialog final : public LiveDialog {
    Q_OBJECT

public:
    /// `version` of the program, for the report.
    CheckDialog(const QList<Account>& accounts, const QString& version, const Clock& clock,
        const QLocale& locale, QWidget* parent = nullptr);
    ~CheckDialog() override;

    void begin(const QString& accountName);
    void add(const CheckResult& result);
    /// What was not added was not reached.
    void finish();
    /// What "Copy report" copies; without the steps that have not ended.
    QString report() const;
    void reject() override;

signals:
    void checkWanted(const favilla::AccountId& account);
    /// The dialog was closed while a check was under way.
    void cancelled();

protected:
    void retranslate() override;

private:
    const CheckResult* resultOf(CheckStep step) const;
    const CheckResult* failure() const;
    void showSteps();
    void showStep(QTreeWidgetItem* item, CheckStep step, bool isNext);
    void showWords();

    std::unique_ptr<Ui::CheckDialog> m_ui;
    QList<Account> m_accounts;
    QString m_version;
    const Clock& m_clock;
    QString m_accountName;
    QDateTime m_begunAt;
    QList<CheckResult> m_results;
    bool m_isRunning = false;
};

} // namespace favilla
