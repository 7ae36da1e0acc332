// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/intent.h"

namespace favilla {

/// The argument of every command about one referral.
Usage::Argument referralArgument();

/// The whole page of the referral that `idOrPrefix` names.
QFuture<Result<Report>> shown(Workspace& workspace, const QString& idOrPrefix, const QLocale& locale);
/// Does what is wanted to the referral that `idOrPrefix` names, and answers with its page.
QFuture<Result<Report>> applied(
    Workspace& workspace, const QString& idOrPrefix, const Intent& intent, const QLocale& locale);

/// `show ID`.
class ShowCommand final : public Command {
public:
    Usage usage() const override;
    std::optional<QString> take(const QCommandLineParser& parser, const QStringList& arguments) override;
    QFuture<Result<Report>> run(Workspace& workspace, const QLocale& locale) override;

private:
    QString m_id;
};

} // namespace favilla
