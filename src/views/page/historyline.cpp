// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/historyline.h"

#include "views/page/flowlayout.h"
#include "views/page/plainlabel.h"
#include "views/words/clockwords.h"
#include "views/words/harmless.h"
#include "views/words/historywords.h"
#include "views/words/statewords.h"

#include <QVBoxLayout>

namespace favilla {
namespace {

// "Received from Partner Center" less the bold "Received".
QString restOfAction(const HistoryEntry& entry) {
    const auto whole = words::entryWord(entry);
    const auto action = words::historyWord(entry.action);
    return whole.startsWith(action) ? whole.mid(action.size()).trimmed() : QString();
}

QString restOf(const HistoryEntry& entry, const Moment& now, const QLocale& locale) {
    const auto origin = words::isolated(restOfAction(entry));
    QStringList parts{words::isolated(entry.who), words::whenWord(entry.at, now, locale)};
    parts.removeAll(QString());
    const auto told = parts.join(QStringLiteral(" · "));
    return origin.isEmpty() ? QStringLiteral("· ") + told : origin + QStringLiteral(" · ") + told;
}

bool namesReason(const HistoryEntry& entry) {
    return std::any_of(entry.changes.begin(), entry.changes.end(),
        [](const FieldChange& change) { return change.field == Field::Reason; });
}

/// Whether the bold word says what state the referral came into: an import may bring any.
bool saysState(HistoryAction action) {
    switch (action) {
    case HistoryAction::Accepted:
    case HistoryAction::Declined:
    case HistoryAction::Won:
    case HistoryAction::Lost:
    case HistoryAction::Expired:
        return true;
    default:
        return false;
    }
}

QString changesOf(const HistoryEntry& entry, const Moment& now, const QLocale& locale) {
    constexpr int longestLine = 400;
    QStringList lines;
    for (auto change : entry.changes) {
        const bool isState = change.field == Field::Status || change.field == Field::Substatus;
        if (isState && saysState(entry.action))
            continue;
        if (change.field == Field::StatusReason && namesReason(entry)) {
            // The service's English wording of the reason above: only the notes behind it say more.
            change.field = Field::ReasonNotes;
            change.before = change.before.section(QStringLiteral(": "), 1);
            change.after = change.after.section(QStringLiteral(": "), 1);
            if (change.before == change.after)
                continue;
        }
        change.before = words::harmlessLine(change.before.left(longestLine));
        change.after = words::harmlessLine(change.after.left(longestLine));
        lines << words::changeWord(change, now, locale);
    }
    return lines.join(u'\n');
}

} // namespace

HistoryLine::HistoryLine(QWidget* parent)
    : QWidget(parent)
    , m_action(new PlainLabel(nullptr, this))
    , m_rest(new PlainLabel("dim", this))
    , m_changes(new PlainLabel("dim", this)) {
    m_action->setBold(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    auto* heads = new QWidget(this);
    auto* flow = new FlowLayout(2, 0, heads);
    flow->addWidget(m_action);
    flow->addWidget(m_rest);
    column->addWidget(heads);
    column->addWidget(m_changes);
}

void HistoryLine::setEntry(const HistoryEntry& entry, const Moment& now, const QLocale& locale) {
    m_action->showText(words::historyWord(entry.action));
    m_rest->showText(restOf(entry, now, locale));
    const auto changes = changesOf(entry, now, locale);
    m_changes->showText(changes);
    m_changes->setVisible(!changes.isEmpty());
}

} // namespace favilla
