// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/checkwords.h"

#include "domain/clock.h"
#include "views/words/harmless.h"

#include <QCoreApplication>

namespace favilla::words {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Says {
    Q_DECLARE_TR_FUNCTIONS(CheckWords)
};

QString reportLine(const CheckResult& result) {
    auto line = u"%1: %2"_s.arg(name(result.step), name(result.outcome));
    if (result.outcome != CheckOutcome::NotReached)
        line += u" (%1 ms)"_s.arg(result.duration.count());
    // The subject may be a file or an address of the user; the kind says enough.
    if (result.error)
        line += u" [%1]"_s.arg(name(result.error->kind));
    const auto finding = result.note == CheckNote::None ? harmlessLine(result.finding) : name(result.note);
    return finding.isEmpty() ? line : line + u": "_s + finding;
}

} // namespace

QString checkStepWord(CheckStep step) {
    switch (step) {
    case CheckStep::NameResolution:
        return Says::tr("The address is known");
    case CheckStep::Proxy:
        return Says::tr("The proxy lets it through");
    case CheckStep::Tls:
        return Says::tr("The connection is safe");
    case CheckStep::SignIn:
        return Says::tr("You are signed in");
    case CheckStep::Role:
        return Says::tr("Your role is the right one");
    case CheckStep::ReadAccess:
        return Says::tr("Referrals can be read");
    }
    return {};
}

QString checkOutcomeWord(CheckOutcome outcome) {
    switch (outcome) {
    case CheckOutcome::Passed:
        return Says::tr("Passed", "a step of the check");
    case CheckOutcome::Failed:
        return Says::tr("Failed", "a step of the check");
    case CheckOutcome::NotReached:
        return Says::tr("Not reached", "a step of the check");
    }
    return {};
}

QString findingWord(const CheckResult& result) {
    switch (result.note) {
    case CheckNote::None:
        break;
    case CheckNote::NoProxy:
        return Says::tr("No proxy in between");
    case CheckNote::LeftToProxy:
        return Says::tr("The proxy looks it up");
    case CheckNote::NotEncrypted:
        return Says::tr("Not encrypted, but on this computer only");
    case CheckNote::SignInValid:
        return Says::tr("The sign-in is valid");
    }
    return harmlessLine(result.finding);
}

QString durationWord(std::chrono::milliseconds duration, const QLocale& locale) {
    using namespace std::chrono;
    if (duration < 1s)
        return Says::tr("%1 ms", "milliseconds").arg(locale.toString(duration.count()));
    return Says::tr("%1 s", "seconds").arg(locale.toString(double(duration.count()) / 1000.0, 'f', 1));
}

QString checkReportText(const CheckReport& report) {
    QStringList lines{u"Favilla connection check"_s, u"Time: %1"_s.arg(toIso(report.at)),
        u"Version: %1"_s.arg(report.version), u"System: %1"_s.arg(report.system),
        u"Account: %1"_s.arg(harmlessLine(report.accountName)), QString()};
    for (const auto& result : report.results)
        lines << reportLine(result);
    return lines.join(u'\n') + u'\n';
}

} // namespace favilla::words
