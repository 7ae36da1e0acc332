// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/stepcommand.h"

#include "cli/cliwords.h"
#include "cli/showcommand.h"
#include "controllers/workspace.h"
#include "domain/walltime.h"

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

/// "2026-12-01 09:00" is what the clocks here show then; an offset or a Z says otherwise. A day alone is no
/// moment.
Result<QDateTime> momentNamed(const QString& text, const QTimeZone& zone) {
    constexpr qsizetype dayLength = 10;
    const auto written = text.trimmed();
    const auto day = QDate::fromString(written.left(dayLength), Qt::ISODate);
    const auto rest = written.mid(dayLength + 1);
    const auto time = QTime::fromString(rest, Qt::ISODate);
    auto at = time.isValid() ? instantAt(day, time, zone) : QDateTime();
    if (!time.isValid() && !rest.isEmpty())
        at = fromIso(written.left(dayLength) + u'T' + rest);
    if (!at.isValid())
        return Error{.kind = ErrorKind::NotADate, .field = Field::NextStepAt, .subject = text};
    return at;
}

} // namespace

Usage StepCommand::usage() const {
    return {.name = u"step"_s,
        .description = Cli::tr("Plans what is to be done next on an open referral, or takes that away."),
        .arguments = {referralArgument()},
        .options = {
            {u"at"_s, Cli::tr("When: in local time, or as ISO 8601 with an offset."), u"YYYY-MM-DD HH:MM"_s},
            {u"text"_s, Cli::tr("What is to be done."), u"TEXT"_s},
            {u"clear"_s, Cli::tr("Takes the planned step away.")}}};
}

std::optional<QString> StepCommand::take(const QCommandLineParser& parser, const QStringList& arguments) {
    m_id = arguments.first();
    m_isCleared = parser.isSet(u"clear"_s);
    m_at = parser.value(u"at"_s);
    m_text = parser.value(u"text"_s);
    const bool isPlanned = parser.isSet(u"at"_s) && parser.isSet(u"text"_s);
    const bool isAny = parser.isSet(u"at"_s) || parser.isSet(u"text"_s);
    if (m_isCleared ? isAny : !isPlanned)
        return Cli::tr("Give either when and what (--at, --text), or --clear.");
    return {};
}

QFuture<Result<Report>> StepCommand::run(Workspace& workspace, const QLocale& locale) {
    if (m_isCleared)
        return applied(workspace, m_id, PlanNextStep{}, locale);
    const auto at = momentNamed(m_at, workspace.clock().now().zone);
    if (!at)
        return reported(at.error());
    return applied(workspace, m_id, PlanNextStep{NextStep{*at, m_text}}, locale);
}

} // namespace favilla
