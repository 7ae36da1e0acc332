// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access.h"

#include "legibility.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QRadioButton>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

namespace favilla::windows {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isControl(const QWidget& widget) {
    return widget.isEnabled() && !widget.focusProxy() && !widget.isWindow();
}

/// Everything Tab comes to, from where the focus is, once around; the widget it never leaves, if any.
struct Round {
    QSet<const QWidget*> visited;
    const QWidget* trap = nullptr;
};

Round goRound(QWidget& window) {
    constexpr int mostSteps = 1'500;
    constexpr int mostWithinOne = 200; // the parts of a date, the links of a page
    Round round;
    if (!QApplication::focusWidget())
        QTest::keyClick(&window, Qt::Key_Tab);
    const auto* first = QApplication::focusWidget();
    const auto* previous = first;
    int within = 0;
    round.visited << first;
    for (int step = 0; first && step < mostSteps; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const auto* now = QApplication::focusWidget();
        if (!now || (now == first && previous != first))
            break;
        within = now == previous ? within + 1 : 0;
        if (within > mostWithinOne) {
            if (round.visited.size() > 1 || step > mostWithinOne)
                round.trap = now;
            break;
        }
        round.visited << now;
        previous = now;
    }
    return round;
}

/// Of radio buttons only the chosen one is a stop: the arrows lead to the others.
bool isReached(const QWidget& widget, const QSet<const QWidget*>& visited) {
    if (visited.contains(&widget))
        return true;
    const auto* radio = qobject_cast<const QRadioButton*>(&widget);
    if (!radio || !radio->autoExclusive())
        return false;
    const auto members = radio->group()
        ? radio->group()->buttons()
        : radio->parentWidget()->findChildren<QAbstractButton*>(QString(), Qt::FindDirectChildrenOnly);
    return std::any_of(members.cbegin(), members.cend(),
        [&visited](const QAbstractButton* member) { return visited.contains(member); });
}

void addMnemonic(QMap<QString, QStringList>& letters, const QString& text) {
    const auto letter = QKeySequence::mnemonic(text).toString();
    if (!letter.isEmpty())
        letters[letter] << text;
}

QStringList doubles(const QMap<QString, QStringList>& letters, const QString& where) {
    QStringList found;
    for (auto letter = letters.cbegin(); letter != letters.cend(); ++letter)
        if (letter->size() > 1)
            found << u"two things on %1 in %2: %3"_s.arg(letter.key(), where, letter->join(u" | "_s));
    return found;
}

QStringList doublesInMenu(const QMenu& menu) {
    QStringList found;
    QMap<QString, QStringList> letters;
    for (const auto* action : menu.actions()) {
        if (action->isVisible())
            addMnemonic(letters, action->text());
        if (const auto* submenu = action->menu<QMenu*>())
            found << doublesInMenu(*submenu);
    }
    return found + doubles(letters, menu.title().isEmpty() ? u"a menu"_s : menu.title());
}

void addMnemonics(const QWidget& widget, QMap<QString, QStringList>& letters) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget); label && label->buddy())
        addMnemonic(letters, label->text());
    if (qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QGroupBox*>(&widget))
        addMnemonic(letters, drawnText(widget));
    if (const auto* bar = qobject_cast<const QTabBar*>(&widget))
        for (int i = 0; i < bar->count(); ++i)
            addMnemonic(letters, bar->tabText(i));
    if (const auto* bar = qobject_cast<const QMenuBar*>(&widget))
        for (const auto* action : bar->actions())
            addMnemonic(letters, action->text());
}

QList<QMenu*> menusOf(const QWidget& widget) {
    if (const auto* bar = qobject_cast<const QMenuBar*>(&widget)) {
        QList<QMenu*> menus;
        for (const auto* action : bar->actions())
            if (auto* menu = action->menu<QMenu*>())
                menus << menu;
        return menus;
    }
    QMenu* menu = nullptr;
    if (const auto* button = qobject_cast<const QToolButton*>(&widget))
        menu = button->menu();
    return menu ? QList<QMenu*>{menu} : QList<QMenu*>();
}

} // namespace

QStringList unnamedControls(QWidget& window) {
    QStringList found;
    for (auto* widget : seenWidgets(window)) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || widget->isWindow())
            continue;
        auto* spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            found << u"without a name: "_s + describe(*widget);
    }
    return found;
}

QStringList unreachableControls(QWidget& window) {
    const auto round = goRound(window);
    QStringList found;
    if (round.trap)
        found << u"Tab never leaves "_s + describe(*round.trap);
    for (const auto* widget : seenWidgets(window)) {
        const bool isStop = widget->focusPolicy() & Qt::TabFocus;
        const bool isButton = qobject_cast<const QAbstractButton*>(widget);
        if (isControl(*widget) && (isStop || isButton) && !isReached(*widget, round.visited))
            found << u"not reached by Tab: "_s + describe(*widget);
    }
    return found;
}

QStringList doubleMnemonics(QWidget& window) {
    QStringList found;
    QMap<QString, QStringList> letters;
    for (const auto* widget : seenWidgets(window)) {
        addMnemonics(*widget, letters);
        for (const auto* menu : menusOf(*widget))
            found << doublesInMenu(*menu);
    }
    return found + doubles(letters, u"the window"_s);
}

} // namespace favilla::windows
