// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/syncwords.h"

#include "views/words/harmless.h"

#include <QCoreApplication>

namespace favilla::words {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Says {
    Q_DECLARE_TR_FUNCTIONS(QueueWords)
};

QString heldWord(const QDateTime& until, const Moment& now) {
    using namespace std::chrono;
    const seconds left(now.utc.secsTo(until));
    if (!until.isValid() || left <= 0s)
        return Says::tr("Waiting to be sent");
    if (left < 2min)
        return Says::tr("Sends in %Ln s", "seconds", int(left.count()));
    return Says::tr("Sends in %Ln min", "minutes", int(left / 1min));
}

} // namespace

QString changeKindWord(const QString& kind) {
    if (kind == "accept"_L1)
        return Says::tr("Accept");
    if (kind == "decline"_L1)
        return Says::tr("Decline");
    if (kind == "win"_L1)
        return Says::tr("Won", "one referral");
    if (kind == "lose"_L1)
        return Says::tr("Lost", "one referral");
    if (kind == "edit"_L1)
        return Says::tr("Edit engagement");
    if (kind == "add-contact"_L1)
        return Says::tr("Add contact");
    return harmlessLine(kind);
}

QString changeTitle(const QueueItem& item) {
    QStringList parts{changeKindWord(item.kind)};
    for (const auto& name : {item.customer, item.title})
        if (const auto line = isolated(name); !line.isEmpty())
            parts << line;
    return parts.join(u" · "_s);
}

QString queueStateWord(QueueState state) {
    switch (state) {
    case QueueState::Held:
        return Says::tr("Held for undo");
    case QueueState::Waiting:
        return Says::tr("Waiting to be sent");
    case QueueState::Sending:
        return Says::tr("Sending, not confirmed yet");
    case QueueState::Refused:
        return Says::tr("Refused");
    case QueueState::Conflict:
        return Says::tr("Decide", "both sides changed the same");
    }
    return {};
}

QString sendStateWord(const QueueItem& item, const Moment& now) {
    return item.state == QueueState::Held ? heldWord(item.heldUntil, now) : queueStateWord(item.state);
}

QString sendWord(SendState state) {
    switch (state) {
    case SendState::None:
        break;
    case SendState::Waiting:
        return Says::tr("not sent yet", "a referral");
    case SendState::Sending:
        return Says::tr("being sent", "a referral");
    case SendState::Parked:
        return Says::tr("needs a decision", "a referral");
    }
    return {};
}

QString discardLossWord(const QString& kind) {
    if (kind == "accept"_L1)
        return Says::tr("The acceptance is lost, with the name, value, date and notes you entered.");
    if (kind == "decline"_L1)
        return Says::tr("The decline is lost, with its reason and notes.");
    if (kind == "win"_L1)
        return Says::tr("It is lost that this deal was won.");
    if (kind == "lose"_L1)
        return Says::tr("It is lost that this deal was lost, with the reason and notes.");
    if (kind == "edit"_L1)
        return Says::tr("Your changes to the engagement are lost.");
    if (kind == "add-contact"_L1)
        return Says::tr("The contact you added is lost.");
    return Says::tr("This change is lost.");
}

} // namespace favilla::words
