// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/intent.h"

namespace favilla {

/// The ways to close: `decline ID --reason …`, `win ID`, `lose ID --reason …`. They differ in what they ask.
class EndingCommand : public Command {
public:
    std::optional<QString> take(const QCommandLineParser& parser, const QStringList& arguments) override;
    QFuture<Result<Report>> run(Workspace& workspace, const QLocale& locale) override;

protected:
    /// The usage of an ending that asks for a reason.
    static Usage reasonedUsage(const QString& name, const QString& description);
    virtual Intent intent() const = 0;

    std::optional<Reason> m_reason;
    QString m_notes;

private:
    QString m_id;
};

class DeclineCommand final : public EndingCommand {
public:
    Usage usage() const override;

protected:
    Intent intent() const override { return Decline{m_reason, m_notes}; }
};

class WinCommand final : public EndingCommand {
public:
    Usage usage() const override;

protected:
    Intent intent() const override { return Win{}; }
};

class LoseCommand final : public EndingCommand {
public:
    Usage usage() const override;

protected:
    Intent intent() const override { return Lose{m_reason, m_notes}; }
};

} // namespace favilla
