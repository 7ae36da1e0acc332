// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/query.h"

namespace favilla {

/// `list`: referrals in the order of the windows. As JSON all of each referral, as text a line each.
class ListCommand final : public Command {
public:
    Usage usage() const override;
    std::optional<QString> take(const QCommandLineParser& parser, const QStringList& arguments) override;
    QFuture<Result<Report>> run(Workspace& workspace, const QLocale& locale) override;

private:
    ReferralQuery m_query;
    /// The most rows to show; nothing for all.
    std::optional<int> m_limit;
};

} // namespace favilla
