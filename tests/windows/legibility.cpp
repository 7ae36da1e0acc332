// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "legibility.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenuBar>
#include <QScreen>
#include <QScrollArea>
#include <QStyleOptionComboBox>
#include <QStyleOptionSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTreeView>

namespace favilla::windows {

using namespace Qt::Literals::StringLiterals;

namespace {

// Figures of fonts are rounded, more so on a scaled screen.
constexpr int tolerance = 1;

bool isInnerPart(const QWidget* widget) {
    const auto* parent = widget->parentWidget();
    return parent
        && (qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QComboBox*>(parent)
            || qobject_cast<const QLineEdit*>(parent) || qobject_cast<const QTabBar*>(parent)
            || qobject_cast<const QMenuBar*>(parent) || widget->objectName().startsWith("qt_scrollarea"_L1)
            || parent->objectName().startsWith("qt_scrollarea_h"_L1)
            || parent->objectName().startsWith("qt_scrollarea_v"_L1));
}

// Qt's own size grips, rubber bands and the like are no concern here.
void collect(QWidget* widget, QList<QWidget*>& seen) {
    for (auto* child : widget->children()) {
        auto* part = qobject_cast<QWidget*>(child);
        if (!part || part->isWindow() || !part->isVisible() || isInnerPart(part))
            continue;
        seen << part;
        collect(part, seen);
    }
}

bool isToldByToolTip(const QWidget& widget, const QString& shown) {
    return !widget.toolTip().isEmpty() && (shown.contains(u'…') || shown.contains(u"..."_s));
}

QString need(const QSize& needed, const QSize& room) {
    return u"needs %1x%2, has %3x%4"_s.arg(needed.width())
        .arg(needed.height())
        .arg(room.width())
        .arg(room.height());
}

bool isLarger(const QSize& needed, const QSize& room) {
    return needed.width() > room.width() + tolerance || needed.height() > room.height() + tolerance;
}

QString clippedLabel(const QLabel& label) {
    const auto text = label.text();
    if (text.isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull())
        return {};
    const int margin = label.margin();
    const auto room = label.contentsRect().adjusted(margin, margin, -margin, -margin).size();
    if (label.textFormat() == Qt::RichText)
        return isLarger(label.sizeHint(), label.size()) ? need(label.sizeHint(), label.size()) : QString();
    const int flags = int(label.alignment()) | (label.buddy() ? Qt::TextShowMnemonic : 0)
        | (label.wordWrap() ? Qt::TextWordWrap : 0) | Qt::TextExpandTabs;
    const QRect unlimited(0, 0, label.wordWrap() ? room.width() : QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
    auto needed = label.fontMetrics().boundingRect(unlimited, flags, text).size();
    if (!label.wordWrap())
        return isLarger(needed, room) ? need(needed, room) : QString();
    // Asked for less than it has, a wrapped label may put its line ends elsewhere: its own word counts.
    const QSize whole(needed.width(), label.heightForWidth(label.width()));
    const QSize size(room.width(), label.height());
    return isLarger(whole, size) ? need(whole, size) : QString();
}

QString clippedButton(const QAbstractButton& button) {
    if (button.text().isEmpty() || isToldByToolTip(button, button.text()))
        return {};
    const auto hint = button.sizeHint();
    return isLarger(hint, button.size()) ? need(hint, button.size()) : QString();
}

QString clippedComboBox(QComboBox& box) {
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const int room =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
    const int needed = box.fontMetrics().horizontalAdvance(box.currentText());
    if (needed > room + tolerance && !isToldByToolTip(box, u"…"_s))
        return need({needed, 0}, {room, 0});
    return {};
}

QString clippedSpinBox(const QAbstractSpinBox& box) {
    const auto hint = box.minimumSizeHint();
    return isLarger(hint, box.size()) ? need(hint, box.size()) : QString();
}

QString clippedPlaceholder(const QLineEdit& edit) {
    if (!edit.text().isEmpty() || edit.placeholderText().isEmpty() || !edit.toolTip().isEmpty())
        return {};
    constexpr int insides = 8; // the frame and Qt's own margins on both sides
    const int needed = edit.fontMetrics().horizontalAdvance(edit.placeholderText());
    return needed > edit.width() - insides ? need({needed, 0}, {edit.width() - insides, 0}) : QString();
}

QString clippedTabs(const QTabBar& bar) {
    for (int i = 0; i < bar.count(); ++i) {
        const int needed = bar.fontMetrics().size(Qt::TextShowMnemonic, bar.tabText(i)).width();
        const auto tab = bar.tabRect(i);
        if (needed > tab.width() || !bar.rect().adjusted(0, 0, tolerance, tolerance).contains(tab))
            return bar.tabText(i) + u' ' + need({needed, 0}, tab.size());
    }
    return {};
}

QString clippedMenuBar(const QMenuBar& bar) {
    for (const auto* action : bar.actions()) {
        const auto place = bar.actionGeometry(const_cast<QAction*>(action));
        const int needed = bar.fontMetrics().size(Qt::TextShowMnemonic, action->text()).width();
        if (action->isVisible() && (needed > place.width() || !bar.rect().contains(place)))
            return action->text() + u' ' + need({needed, 0}, place.size());
    }
    return {};
}

QString clippedHeader(const QHeaderView& header) {
    for (int i = 0; i < header.count(); ++i)
        if (!header.isSectionHidden(i) && header.orientation() == Qt::Horizontal
            && header.sectionSizeHint(i) > header.sectionSize(i) + tolerance)
            return header.model()->headerData(i, Qt::Horizontal).toString() + u' '
                + need({header.sectionSizeHint(i), 0}, {header.sectionSize(i), 0});
    return {};
}

// Cells are elided where a value is long; then a tool tip has it all.
QString clippedCell(const QAbstractItemView& view) {
    const auto* model = view.model();
    const bool isTable = qobject_cast<const QTableView*>(&view) || qobject_cast<const QTreeView*>(&view);
    constexpr int looked = 30;
    for (int row = 0; model && isTable && row < qMin(looked, model->rowCount()); ++row)
        for (int column = 0; column < model->columnCount(); ++column) {
            const auto index = model->index(row, column);
            const int room = view.visualRect(index).width();
            const int needed =
                view.fontMetrics().horizontalAdvance(index.data().toString().section(u'\n', 0, 0));
            if (room > 0 && needed > room && index.data(Qt::ToolTipRole).toString().isEmpty())
                return index.data().toString() + u' ' + need({needed, 0}, {room, 0});
        }
    return {};
}

QString clipped(QWidget& widget) {
    if (const auto* label = qobject_cast<QLabel*>(&widget))
        return clippedLabel(*label);
    if (const auto* button = qobject_cast<QAbstractButton*>(&widget))
        return clippedButton(*button);
    if (auto* box = qobject_cast<QComboBox*>(&widget))
        return clippedComboBox(*box);
    if (const auto* box = qobject_cast<QAbstractSpinBox*>(&widget))
        return clippedSpinBox(*box);
    if (const auto* edit = qobject_cast<QLineEdit*>(&widget))
        return clippedPlaceholder(*edit);
    if (const auto* box = qobject_cast<QGroupBox*>(&widget))
        return isLarger(box->minimumSizeHint(), box->size()) ? need(box->minimumSizeHint(), box->size())
                                                             : QString();
    if (const auto* bar = qobject_cast<QTabBar*>(&widget))
        return clippedTabs(*bar);
    if (const auto* bar = qobject_cast<QMenuBar*>(&widget))
        return clippedMenuBar(*bar);
    if (const auto* header = qobject_cast<QHeaderView*>(&widget))
        return clippedHeader(*header);
    if (const auto* view = qobject_cast<QAbstractItemView*>(&widget))
        return clippedCell(*view);
    return {};
}

void collectManaged(QLayout* layout, QList<QWidget*>& managed) {
    for (int i = 0; i < layout->count(); ++i) {
        auto* item = layout->itemAt(i);
        if (item->layout())
            collectManaged(item->layout(), managed);
        else if (item->widget() && item->widget()->isVisible())
            managed << item->widget();
    }
}

/// What the contents of a scroll area may exceed: its height, never its width.
QString stickingOutOfScrollArea(const QWidget& widget, const QScrollArea& area) {
    const int room = area.viewport()->width();
    return widget.width() > room + tolerance ? need(widget.size(), area.viewport()->size()) : QString();
}

QString stickingOut(const QWidget& widget) {
    const auto* parent = widget.parentWidget();
    const auto* grandparent = parent->parentWidget();
    if (const auto* area = qobject_cast<const QScrollArea*>(grandparent); area && area->viewport() == parent)
        return stickingOutOfScrollArea(widget, *area);
    // Parts of a scrolled view come and go with its contents.
    if (const auto* area = qobject_cast<const QAbstractScrollArea*>(grandparent);
        area && area->viewport() == parent)
        return {};
    if (parent->rect().adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(widget.geometry())
        || widget.size().isEmpty())
        return {};
    const auto place = widget.geometry();
    return u"at %1,%2 %3x%4 in %5x%6"_s.arg(place.x())
        .arg(place.y())
        .arg(place.width())
        .arg(place.height())
        .arg(parent->width())
        .arg(parent->height());
}

} // namespace

QList<QWidget*> seenWidgets(QWidget& window) {
    QList<QWidget*> seen{&window};
    collect(&window, seen);
    return seen;
}

QString drawnText(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    if (const auto* box = qobject_cast<const QGroupBox*>(&widget))
        return box->title();
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        return box->currentText();
    if (const auto* edit = qobject_cast<const QLineEdit*>(&widget))
        return edit->placeholderText();
    return {};
}

QString describe(const QWidget& widget) {
    constexpr int firstWords = 60;
    const auto parent = widget.parentWidget() ? widget.parentWidget()->objectName() : QString();
    return u"%1 %2/%3 “%4”"_s.arg(QString::fromLatin1(widget.metaObject()->className()), parent,
        widget.objectName(), drawnText(widget).left(firstWords));
}

QStringList clippedTexts(QWidget& window) {
    QStringList found;
    for (auto* widget : seenWidgets(window))
        if (const auto why = clipped(*widget); !why.isEmpty())
            found << u"clipped: %1: %2"_s.arg(describe(*widget), why);
    return found;
}

QStringList overlaps(QWidget& window) {
    QStringList found;
    for (const auto* widget : seenWidgets(window)) {
        QList<QWidget*> managed;
        if (widget->layout() && !widget->layout()->inherits("QStackedLayout"))
            collectManaged(widget->layout(), managed);
        for (qsizetype i = 0; i < managed.size(); ++i)
            for (qsizetype j = i + 1; j < managed.size(); ++j)
                if (managed[i]->parentWidget() == managed[j]->parentWidget()
                    && managed[i]->geometry().intersects(managed[j]->geometry()))
                    found << u"overlap: %1 and %2"_s.arg(describe(*managed[i]), describe(*managed[j]));
    }
    return found;
}

QStringList stickingOut(QWidget& window) {
    QStringList found;
    const auto screen = window.screen()->availableGeometry().size();
    if (isLarger(window.size(), screen))
        found << u"larger than the screen: %1"_s.arg(need(window.size(), screen));
    for (const auto* widget : seenWidgets(window))
        if (widget != &window)
            if (const auto why = stickingOut(*widget); !why.isEmpty())
                found << u"sticks out: %1: %2"_s.arg(describe(*widget), why);
    return found;
}

} // namespace favilla::windows
