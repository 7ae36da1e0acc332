// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listcommand.h"

#include "cli/cliwords.h"
#include "cli/queryoptions.h"
#include "cli/referralreport.h"
#include "cli/referraltext.h"
#include "controllers/workspace.h"
#include "store/queryrepository.h"
#include "store/referralrepository.h"

#include <QJsonArray>
#include <QJsonObject>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Rows, summaries and whole referrals from one snapshot.
Result<Report> readList(Connection& connection, const ReferralQuery& query, std::optional<int> limit,
    const Moment& now, const QLocale& locale) {
    const auto found = QueryRepository::rows(connection, query, now);
    if (!found)
        return found.error();
    const auto rows = limit ? found->rows.mid(0, *limit) : found->rows;
    const auto summaries = QueryRepository::summaries(connection, rows);
    if (!summaries)
        return summaries.error();
    QJsonArray json;
    for (const auto row : rows) {
        const auto stored = ReferralRepository::load(connection, row);
        if (!stored)
            return stored.error();
        json << referralJson(*stored->referral, now);
    }
    return Report{.text = listText(*summaries, now, locale), .json = json};
}

} // namespace

Usage ListCommand::usage() const {
    Usage usage{.name = u"list"_s, .description = Cli::tr("Lists referrals."), .options = queryOptions()};
    usage.options << QCommandLineOption(u"limit"_s, Cli::tr("At most this many referrals."), u"N"_s);
    return usage;
}

std::optional<QString> ListCommand::take(const QCommandLineParser& parser, const QStringList&) {
    if (parser.isSet(u"limit"_s)) {
        bool isNumber = false;
        m_limit = parser.value(u"limit"_s).toInt(&isNumber);
        if (!isNumber || *m_limit < 0)
            return Cli::tr("%1 must be a number.").arg(u"--limit"_s);
    }
    return takeQuery(parser, m_query);
}

QFuture<Result<Report>> ListCommand::run(Workspace& workspace, const QLocale& locale) {
    return workspace.database().read(
        [query = m_query, limit = m_limit, now = workspace.clock().now(), locale](
            Connection& connection) { return readList(connection, query, limit, now, locale); });
}

} // namespace favilla
