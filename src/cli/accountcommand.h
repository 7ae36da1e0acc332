// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/writtenaccount.h"

namespace favilla {

/// `account add | list | edit NAME|ID | remove NAME|ID`: the connections of the workspace to Partner Center.
class AccountCommand final : public Command {
public:
    Usage usage() const override;
    std::optional<QString> take(const QCommandLineParser& parser, const QStringList& arguments) override;
    /// Only where one is added.
    bool isBeginner() const override { return m_action == Action::Add; }
    void enter(const Surroundings& here) override { m_here = &here; }
    QFuture<Result<Report>> run(Workspace& workspace, const QLocale& locale) override;

private:
    enum class Action { Add, List, Edit, Remove };
    std::optional<QString> misuse(const QCommandLineParser& parser) const;
    QFuture<Result<Report>> save(Workspace& workspace, const Account& account) const;
    QFuture<Result<Report>> list(Workspace& workspace) const;
    QFuture<Result<Report>> edit(Workspace& workspace) const;
    QFuture<Result<Report>> remove(Workspace& workspace) const;
    QFuture<Result<Report>> removeFor(Workspace& workspace, const Account& account, int unsent) const;

    const Surroundings* m_here = nullptr;
    Action m_action = Action::List;
    QString m_account;
    WrittenAccount m_written;
    bool m_isSure = false;
};

} // namespace favilla
