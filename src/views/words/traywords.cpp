// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/traywords.h"

#include "views/words/clockwords.h"
#include "views/words/harmless.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

namespace favilla::words {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Says {
    Q_DECLARE_TR_FUNCTIONS(TrayWords)
};

constexpr qsizetype longestName = 60;

/// Between two letters as people see them: half of one would be shown as a box.
QString shortened(const QString& name) {
    if (name.size() <= longestName)
        return name;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    finder.setPosition(longestName - 1);
    const auto end = finder.isAtBoundary() ? finder.position() : finder.toPreviousBoundary();
    return name.left(std::max<qsizetype>(0, end)).trimmed() + u'…';
}

} // namespace

QString trayWord(TrayWish wish) {
    switch (wish) {
    case TrayWish::Open:
        return Says::tr("Open Favilla");
    case TrayWish::SyncNow:
        return Says::tr("Sync now");
    case TrayWish::PauseOneHour:
        return Says::tr("Pause alerts for 1 hour");
    case TrayWish::PauseUntilTomorrow:
        return Says::tr("Pause alerts until tomorrow");
    case TrayWish::Resume:
        return Says::tr("Resume alerts");
    case TrayWish::NewReferral:
        return Says::tr("New referral…");
    case TrayWish::Quit:
        return Says::tr("Quit");
    }
    return {};
}

QString trayTip(const AlertCounts& counts) {
    return counts.needAnswer > 0
        ? Says::tr("Favilla: %Ln referral(s) need(s) an answer", nullptr, counts.needAnswer)
        : Says::tr("Favilla: nothing waits for an answer");
}

QString alertPauseWord(const QDateTime& pausedUntil, const Moment& now, const QLocale& locale) {
    return Says::tr("Alerts are paused until %1", "today 18:47").arg(exactWord(pausedUntil, now, locale));
}

QString trayDetail(
    const AlertCounts& counts, const QDateTime& pausedUntil, const Moment& now, const QLocale& locale) {
    QStringList lines;
    if (counts.hot > 0)
        lines << Says::tr("%Ln customer(s) wait(s) for a call", nullptr, counts.hot);
    if (pausedUntil > now.utc)
        lines << alertPauseWord(pausedUntil, now, locale);
    return lines.join(u'\n');
}

QString alertName(const QString& customer) {
    const auto name = harmlessLine(customer);
    return name.isEmpty() ? Says::tr("a customer without a name") : isolated(shortened(name));
}

} // namespace favilla::words
