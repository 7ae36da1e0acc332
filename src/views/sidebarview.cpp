// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sidebarview.h"

#include "views/plaintext.h"
#include "views/words/statewords.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalBlocker>

#include <algorithm>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr Substatus outcomes[] = {
    Substatus::Won, Substatus::Lost, Substatus::Declined, Substatus::Expired, Substatus::Error};

QString keyOf(Box box) {
    return u"box:"_s + name(box);
}
QString keyOf(Substatus outcome) {
    return u"outcome:"_s + apiName(outcome);
}
QString keyOf(const ViewId& view) {
    return u"view:"_s + view.text();
}
QString keyOf(const QListWidgetItem* item) {
    return item ? item->data(SidebarDelegate::KeyRole).toString() : QString();
}

ReferralQuery queryOf(Box box, std::optional<Substatus> outcome = {}) {
    ReferralQuery query;
    query.box = box;
    query.outcome = outcome;
    return query;
}

// Empty for headings.
QVariant countOf(const QString& key, const Counts& counts) {
    if (key == keyOf(Box::Inbox))
        return counts.inbox;
    if (key == keyOf(Box::Active))
        return counts.active;
    if (key == keyOf(Box::Archived))
        return counts.archived;
    for (const auto outcome : outcomes)
        if (key == keyOf(outcome))
            return counts.byOutcome.value(outcome);
    for (auto view = counts.byView.cbegin(); view != counts.byView.cend(); ++view)
        if (key == keyOf(view.key()))
            return view.value();
    return {};
}

} // namespace

SidebarView::SidebarView(QWidget* parent) : QListWidget(parent) {
    setItemDelegate(new SidebarDelegate(this));
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) { announce(item); });
    connect(this, &QListWidget::itemChanged, this, &SidebarView::offerRename);
    fill();
    setCurrentBox(Box::Inbox);
}

void SidebarView::add(Kind kind, const QString& text, const QString& key) {
    auto* item = new QListWidgetItem(text, this);
    item->setData(SidebarDelegate::KindRole, int(kind));
    item->setData(SidebarDelegate::KeyRole, key);
    if (kind == Kind::Heading)
        item->setFlags(Qt::NoItemFlags);
}

void SidebarView::fill() {
    const QSignalBlocker quiet(this);
    const auto current = keyOf(currentItem());
    clear();
    setAccessibleName(tr("Boxes and saved views"));
    add(Kind::Heading, tr("Referrals"));
    for (const auto box : {Box::Inbox, Box::Active, Box::Archived})
        add(Kind::Box, words::boxWord(box), keyOf(box));
    for (const auto outcome : outcomes)
        add(Kind::Outcome, words::outcomesWord(outcome), keyOf(outcome));
    addViews();
    showCounts();
    setCurrentItem(itemWith(current));
}

void SidebarView::addViews() {
    if (m_views.isEmpty())
        return;
    add(Kind::Heading, tr("Saved views"));
    for (const auto& view : std::as_const(m_views)) {
        add(Kind::View, view.name, keyOf(view.id));
        auto* added = item(count() - 1);
        added->setFlags(added->flags() | Qt::ItemIsEditable);
        added->setData(SidebarDelegate::HotRole, view.query.filter.isHotOnly);
        added->setToolTip(plainToolTip(view.name));
    }
}

void SidebarView::setCounts(const Counts& counts) {
    m_counts = counts;
    showCounts();
}

void SidebarView::showCounts() {
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row) {
        auto* entry = item(row);
        const auto key = keyOf(entry);
        const auto number = countOf(key, m_counts);
        entry->setData(SidebarDelegate::CountRole, number);
        entry->setData(Qt::AccessibleTextRole,
            number.isValid() ? tr("%1, %2", "name of a box, number of referrals in it")
                                   .arg(entry->text(), locale().toString(number.toInt()))
                             : entry->text());
        // Referrals closed as an error are rare: the line is there only with them.
        if (key == keyOf(Substatus::Error))
            entry->setHidden(number.toInt() == 0 && entry != currentItem());
    }
}

void SidebarView::setSavedViews(const QList<SavedView>& views) {
    if (views == m_views)
        return;
    const auto current = keyOf(currentItem());
    m_views = views;
    fill();
    if (!current.isEmpty() && !currentItem())
        setCurrentItem(itemWith(keyOf(Box::Inbox)));
}

void SidebarView::setCurrentBox(favilla::Box box, std::optional<Substatus> outcome) {
    selectSilently(itemWith(outcome ? keyOf(*outcome) : keyOf(box)));
}

void SidebarView::setCurrentView(const ViewId& view) {
    selectSilently(itemWith(keyOf(view)));
}

void SidebarView::clearCurrent() {
    selectSilently(nullptr);
}

QListWidgetItem* SidebarView::itemWith(const QString& key) const {
    for (int row = 0; row < count() && !key.isEmpty(); ++row)
        if (keyOf(item(row)) == key)
            return item(row);
    return nullptr;
}

void SidebarView::selectSilently(QListWidgetItem* item) {
    const QSignalBlocker quiet(this);
    setCurrentItem(item);
    if (!item)
        clearSelection();
}

void SidebarView::announce(const QListWidgetItem* item) {
    const auto key = keyOf(item);
    for (const auto box : {Box::Inbox, Box::Active, Box::Archived})
        if (key == keyOf(box))
            emit querySelected(queryOf(box));
    for (const auto outcome : outcomes)
        if (key == keyOf(outcome))
            emit querySelected(queryOf(Box::Archived, outcome));
    if (const auto* view = viewOf(item))
        emit savedViewSelected(view->id);
}

const SavedView* SidebarView::viewOf(const QListWidgetItem* item) const {
    const auto key = keyOf(item);
    const auto found = std::find_if(
        m_views.cbegin(), m_views.cend(), [&key](const SavedView& view) { return keyOf(view.id) == key; });
    return found == m_views.cend() ? nullptr : &*found;
}

// The name stays as it was until the store has taken the new one.
void SidebarView::offerRename(QListWidgetItem* item) {
    const auto* view = viewOf(item);
    if (!view || item->text() == view->name)
        return;
    const auto id = view->id;
    const auto typed = item->text().trimmed();
    {
        const QSignalBlocker quiet(this);
        item->setText(view->name);
    }
    if (!typed.isEmpty() && typed != view->name)
        emit savedViewRenamed(id, typed);
}

void SidebarView::offerMove(const QListWidgetItem* item, int by) {
    const auto* view = viewOf(item);
    if (!view)
        return;
    const auto from = view - m_views.constData();
    const auto to = from + by;
    if (to < 0 || to >= m_views.size())
        return;
    QList<ViewId> order;
    for (const auto& each : std::as_const(m_views))
        order << each.id;
    order.move(from, to);
    emit savedViewsMoved(order);
}

void SidebarView::changeEvent(QEvent* event) {
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        fill();
}

void SidebarView::contextMenuEvent(QContextMenuEvent* event) {
    auto* entry = event->reason() == QContextMenuEvent::Keyboard ? currentItem() : itemAt(event->pos());
    const auto* view = viewOf(entry);
    if (!view)
        return;
    const auto place = event->reason() == QContextMenuEvent::Keyboard
        ? viewport()->mapToGlobal(visualItemRect(entry).bottomLeft())
        : event->globalPos();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // The list may have been filled anew while the menu was open: the id finds the entry again.
    const auto key = keyOf(view->id);
    const auto offer = [&](const QString& text, const QKeySequence& keys, auto step, bool isPossible = true) {
        auto* action = menu->addAction(text, this, [this, key, step] {
            if (auto* item = itemWith(key))
                step(item);
        });
        action->setShortcut(keys);
        action->setEnabled(isPossible);
    };
    const auto at = view - m_views.constData();
    offer(tr("&Rename"), Qt::Key_F2, [this](QListWidgetItem* item) { editItem(item); });
    offer(
        tr("Move &up"), Qt::ALT | Qt::Key_Up, [this](QListWidgetItem* item) { offerMove(item, -1); }, at > 0);
    offer(
        tr("Move &down"), Qt::ALT | Qt::Key_Down, [this](QListWidgetItem* item) { offerMove(item, 1); },
        at + 1 < m_views.size());
    menu->addSeparator();
    offer(tr("Re&move"), QKeySequence(QKeySequence::Delete), [this](QListWidgetItem* item) {
        if (const auto* gone = viewOf(item))
            emit savedViewRemoved(ViewId(gone->id));
    });
    menu->popup(place);
}

void SidebarView::keyPressEvent(QKeyEvent* event) {
    const auto* view = viewOf(currentItem());
    if (view && event->matches(QKeySequence::Delete))
        emit savedViewRemoved(ViewId(view->id));
    else if (view && event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Up)
        offerMove(currentItem(), -1);
    else if (view && event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Down)
        offerMove(currentItem(), 1);
    else
        QListWidget::keyPressEvent(event);
}

} // namespace favilla
