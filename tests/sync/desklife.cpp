// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desklife.h"

namespace favilla {

using namespace Qt::Literals::StringLiterals;

void DeskLife::act() {
    const auto all = m_desk.referrals();
    if (!all.isEmpty())
        act(m_chance.oneOf(all)->id.text());
}

void DeskLife::act(const QString& id) {
    const auto found = m_desk.referral(id);
    if (!found || found->isClosed())
        return;
    const auto& shown = **found;
    const auto hold = std::chrono::seconds(m_chance.oneIn(2) ? 15 : 0);
    const int what = m_chance.below(12);
    if (found->isNew() && what < 6)
        apply(id, Accept{terms(shown)}, hold);
    else if (found->isNew() && what < 9)
        apply(id, Decline{Reason::Others, m_chance.text(u"Reason"_s)}, hold);
    else if (found->isNew() || what < 3)
        apply(id, AddContact{m_chance.person()}, hold);
    else if (what == 3)
        apply(id, Win{}, hold);
    else if (what == 4)
        apply(id, Lose{Reason::Others, m_chance.text(u"Reason"_s)}, hold);
    else
        apply(id, EditEngagement{edit(shown)}, hold);
}

Terms DeskLife::terms(const ReferralData& shown) {
    Terms terms{.name = m_chance.text(u"Deal"_s),
        .value = m_chance.amount(),
        .purchaseBy = m_chance.day(),
        .notes = m_chance.text(u"Notes"_s),
        .crmId = m_chance.oneIn(2) ? m_chance.text(u"CRM"_s) : shown.engagement.crmId,
        .contacts = {}};
    for (int i = m_chance.below(3); i > 0; --i)
        terms.contacts << m_chance.person();
    return terms;
}

EngagementEdit DeskLife::edit(const ReferralData& shown) {
    auto edit = samples::editOf(shown.engagement);
    const int fields = m_chance.oneIn(5) ? 31 : 1 << m_chance.below(5);
    if ((fields & 1) != 0 || edit.name.isEmpty())
        edit.name = m_chance.text(u"Deal"_s);
    if ((fields & 2) != 0 || !edit.value)
        edit.value = m_chance.amount();
    if ((fields & 4) != 0 || !edit.purchaseBy.isValid())
        edit.purchaseBy = m_chance.day();
    if ((fields & 8) != 0 || edit.notes.isEmpty())
        edit.notes = m_chance.text(u"Notes"_s);
    if ((fields & 16) != 0)
        edit.crmId = m_chance.oneIn(4) ? QString() : m_chance.text(u"CRM"_s);
    return edit;
}

bool DeskLife::apply(const QString& id, const Intent& intent, std::chrono::seconds hold) {
    const auto before = m_desk.referral(id);
    const auto change = m_desk.act(ReferralId(id), intent, hold);
    if (!change)
        return false;
    const auto after = m_desk.referral(id);
    Made made{*change, id, {}, {}};
    if ((*before)->engagement.name != (*after)->engagement.name)
        made.name = (*after)->engagement.name;
    for (const auto field : sharedFields()) {
        const auto was = textOf(**before, field);
        const auto is = textOf(**after, field);
        // A declined request keeps its words as the notes over there.
        if (was == is || (field == Field::Notes && is.isEmpty()))
            continue;
        m_ledger.replaced({id, field}, was, change->text());
        m_ledger.wrote({id, field}, is, change->text());
        made.wrote << std::pair(field, is);
    }
    for (qsizetype i = (*before)->contacts.size(); i < (*after)->contacts.size(); ++i) {
        m_ledger.wrote({id, Field::Contacts}, (*after)->contacts.at(i).email, change->text());
        made.wrote << std::pair(Field::Contacts, (*after)->contacts.at(i).email);
    }
    m_changes << made;
    return true;
}

void DeskLife::undoSome() {
    if (m_changes.isEmpty())
        return;
    const auto recent = std::max(0, int(m_changes.size()) - 4);
    const auto made = m_changes.at(recent + m_chance.below(int(m_changes.size()) - recent));
    if (m_desk.undo(made.id))
        takenBack(made.id);
}

void DeskLife::takenBack(const ChangeId& change) {
    m_ledger.takenBack(change.text());
    for (auto& made : m_changes)
        made.isTakenBack = made.isTakenBack || made.id == change;
}

QString DeskLife::nameOf(const QString& id) const {
    QString name;
    for (const auto& made : m_changes)
        if (made.referral == id && !made.isTakenBack && !made.name.isEmpty())
            name = made.name;
    return name;
}

QList<Ledger::Place> DeskLife::decideAll() {
    QList<Ledger::Place> asked;
    for (const auto& item : m_desk.queue()) {
        if (item.state != QueueState::Conflict)
            continue;
        QSet<Field> theirs;
        for (const auto& conflict : item.refusal->conflicts) {
            const Ledger::Place place{item.referral.text(), conflict.field};
            asked << place;
            const bool isTheirs = m_chance.oneIn(2);
            if (isTheirs)
                theirs << conflict.field;
            isTheirs ? letGo(place) : m_ledger.decidedAgainst(place, conflict.theirs);
        }
        qCDebug(historyLog) << "decide" << item.change.text() << theirs.size();
        m_desk.decide(item.change, theirs);
    }
    return asked;
}

/// The other side's value holds: whatever was written here is of no account.
void DeskLife::letGo(const Ledger::Place& place) {
    for (const auto& made : std::as_const(m_changes))
        for (const auto& [field, value] : made.wrote)
            if (made.referral == place.referral && field == place.field)
                m_ledger.decidedAgainst(place, value);
}

void DeskLife::discardConflict() {
    for (const auto& item : m_desk.queue())
        if (item.state == QueueState::Conflict)
            return discard(item);
}

void DeskLife::discard(const QueueItem& item) {
    qCDebug(historyLog) << "discard" << item.change.text() << name(item.refusal->error.kind);
    m_desk.discard(item.change);
    m_discarded << item.referral.text();
    takenBack(item.change);
}

} // namespace favilla
