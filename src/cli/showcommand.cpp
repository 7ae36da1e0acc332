// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/showcommand.h"

#include "cli/cliwords.h"
#include "cli/referralreport.h"
#include "controllers/workspace.h"

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

QFuture<Result<Report>> page(Workspace& workspace, const ReferralId& id, const QLocale& locale) {
    return andThen(
        workspace.referrals().detail(id), &workspace, [&workspace, locale](const ReferralDetail& detail) {
            return reported(detailReport(detail, workspace.clock().now(), locale));
        });
}

} // namespace

Usage::Argument referralArgument() {
    return {u"ID"_s, Cli::tr("The referral: its ID, or the first characters of it (at least four).")};
}

QFuture<Result<Report>> shown(Workspace& workspace, const QString& idOrPrefix, const QLocale& locale) {
    return andThen(workspace.referrals().resolve(idOrPrefix), &workspace,
        [&workspace, locale](const ReferralId& id) { return page(workspace, id, locale); });
}

QFuture<Result<Report>> applied(
    Workspace& workspace, const QString& idOrPrefix, const Intent& intent, const QLocale& locale) {
    const auto change = andThen(workspace.referrals().resolve(idOrPrefix), &workspace,
        [&workspace, intent](const ReferralId& id) { return workspace.referrals().apply(id, intent); });
    return andThen(change, &workspace,
        [&workspace, locale](const Change& done) { return page(workspace, done.referral, locale); });
}

Usage ShowCommand::usage() const {
    return {.name = u"show"_s,
        .description = Cli::tr("Shows one referral with its history."),
        .arguments = {referralArgument()}};
}

std::optional<QString> ShowCommand::take(const QCommandLineParser&, const QStringList& arguments) {
    m_id = arguments.first();
    return {};
}

QFuture<Result<Report>> ShowCommand::run(Workspace& workspace, const QLocale& locale) {
    return shown(workspace, m_id, locale);
}

} // namespace favilla
