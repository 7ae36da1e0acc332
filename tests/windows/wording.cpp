// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording.h"

#include "legibility.h"
#include "views/referrallistview.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>

namespace favilla::windows {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Names of things and places, the same in both languages, and keys as the keyboard shows them.
const QStringList& sameEverywhere() {
    static const QStringList names{u"Favilla"_s, u"SQLite"_s, u"PostgreSQL"_s, u"CSV"_s, u"JSON"_s, u"CRM"_s,
        u"TLS"_s, u"GPL"_s, u"Qt"_s, u"Microsoft"_s, u"Partner"_s, u"Center"_s, u"Azure"_s, u"Dynamics"_s,
        u"Power"_s, u"Teams"_s, u"Windows"_s, u"Linux"_s, u"macOS"_s, u"E-mail"_s, u"File"_s, u"OK"_s,
        u"ID"_s, u"Ctrl"_s, u"Alt"_s, u"Shift"_s, u"Server"_s, u"Database"_s, u"Password"_s, u"Demo"_s,
        u"Italiano"_s, u"English"_s, u"Account"_s, u"No"_s, u"ms"_s};
    return names;
}

class Collector {
public:
    explicit Collector(QWidget& window) : m_window(window) { }

    QList<Wording> all() {
        for (auto* widget : seenWidgets(m_window))
            read(*widget);
        return m_all;
    }

private:
    QString place(const QWidget& widget) const {
        auto name = widget.objectName();
        if (name.isEmpty() || name.startsWith("qt_"_L1)) {
            int index = 0;
            if (const auto* parent = widget.parentWidget(); parent && &widget != &m_window)
                for (const auto* sibling :
                    parent->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
                    if (sibling == &widget)
                        break;
                    index += sibling->metaObject() == widget.metaObject() && sibling->isVisible() ? 1 : 0;
                }
            name = u"%1#%2"_s.arg(QString::fromLatin1(widget.metaObject()->className())).arg(index);
        }
        return &widget == &m_window || !widget.parentWidget() ? name
                                                              : place(*widget.parentWidget()) + u'/' + name;
    }

    void add(const QString& place, const char* part, const QString& text) {
        if (!text.trimmed().isEmpty())
            m_all << Wording{place + u' ' + QString::fromLatin1(part), text};
    }

    void read(const QWidget& widget) {
        const auto at = place(widget);
        if (widget.isWindow())
            add(at, "title", widget.windowTitle());
        add(at, "tool tip", widget.toolTip());
        add(at, "name", widget.accessibleName());
        add(at, "description", widget.accessibleDescription());
        readText(widget, at);
        readParts(widget, at);
        for (const auto* action : widget.actions())
            readAction(*action, at + u"/action"_s);
    }

    void readText(const QWidget& widget, const QString& at) {
        if (!qobject_cast<const QComboBox*>(&widget))
            add(at, "text", drawnText(widget));
        if (const auto* edit = qobject_cast<const QPlainTextEdit*>(&widget))
            add(at, "text", edit->placeholderText());
        if (const auto* edit = qobject_cast<const QTextEdit*>(&widget))
            add(at, "text", edit->placeholderText());
        if (const auto* bar = qobject_cast<const QProgressBar*>(&widget); bar && bar->isTextVisible())
            add(at, "text", bar->text());
        if (const auto* box = qobject_cast<const QSpinBox*>(&widget))
            add(at, "text", box->prefix() + box->suffix() + box->specialValueText());
        if (const auto* list = qobject_cast<const ReferralListView*>(&widget))
            add(at, "empty", list->emptyText());
    }

    void readParts(const QWidget& widget, const QString& at) {
        if (const auto* box = qobject_cast<const QComboBox*>(&widget))
            readEntries(*box, at);
        if (const auto* bar = qobject_cast<const QTabBar*>(&widget))
            for (int i = 0; i < bar->count(); ++i)
                add(at, "tab", bar->tabText(i));
        if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget))
            readRows(*view, at);
        if (const auto* button = qobject_cast<const QToolButton*>(&widget); button && button->menu())
            readMenu(*button->menu(), at);
        if (const auto* button = qobject_cast<const QPushButton*>(&widget); button && button->menu())
            readMenu(*button->menu(), at);
    }

    // Long lists are those of countries and currencies: names, tested where they are made.
    void readEntries(const QComboBox& box, const QString& at) {
        constexpr int longest = 40;
        for (int i = 0; box.count() <= longest && i < box.count(); ++i)
            add(at, "entry", box.itemText(i));
    }

    void readRows(const QAbstractItemView& view, const QString& at) {
        constexpr int looked = 30;
        const auto* header = qobject_cast<const QHeaderView*>(&view);
        const auto* model = view.model();
        for (int column = 0; model && column < model->columnCount(); ++column) {
            if (header && header->orientation() == Qt::Horizontal && !header->isSectionHidden(column))
                add(at, "head", model->headerData(column, Qt::Horizontal).toString());
            for (int row = 0; !header && row < qMin(looked, model->rowCount()); ++row)
                for (const int role :
                    {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)}) {
                    const auto part = u"row %1, column %2, role %3"_s.arg(row).arg(column).arg(role);
                    add(at, part.toLatin1().constData(), model->index(row, column).data(role).toString());
                }
        }
    }

    void readMenu(const QMenu& menu, const QString& at) {
        add(at, "menu", menu.title());
        for (const auto* action : menu.actions())
            readAction(*action, at + u"/menu"_s);
    }

    void readAction(const QAction& action, const QString& at) {
        add(at, "text", action.text());
        // Qt makes it of the text where nobody set one.
        add(at, "tool tip", action.toolTip());
        if (const auto* menu = action.menu<QMenu*>())
            readMenu(*menu, at);
    }

    QWidget& m_window;
    QList<Wording> m_all;
};

QString plain(QString text) {
    static const QRegularExpression tags(u"<[^>]*>"_s);
    return text.remove(tags).remove(u'&').remove(QChar(0x200b));
}

/// The places with the texts there, in their order.
QMap<QString, QStringList> byPlace(const QList<Wording>& wording) {
    QMap<QString, QStringList> texts;
    for (const auto& each : wording)
        texts[each.place] << each.text;
    return texts;
}

} // namespace

QList<Wording> wordingOf(QWidget& window) {
    return Collector(window).all();
}

KnownNames::KnownNames(const QStringList& strangers) : m_phrases(strangers) {
    // Long ones first, so that a name within a sentence does not leave the rest of it.
    std::sort(m_phrases.begin(), m_phrases.end(),
        [](const QString& a, const QString& b) { return a.size() > b.size(); });
}

QStringList KnownNames::otherWords(const QString& text) const {
    static const QRegularExpression word(u"[\\p{L}][\\p{L}-]+"_s);
    static const QRegularExpression code(u"^[A-Z]{2,3}$"_s); // a country, a currency, a province
    auto rest = plain(text);
    for (const auto& phrase : m_phrases)
        rest.replace(plain(phrase), u" "_s);
    QStringList others;
    for (auto match = word.globalMatch(rest); match.hasNext();) {
        const auto found = match.next().captured();
        if (!sameEverywhere().contains(found, Qt::CaseInsensitive) && !code.match(found).hasMatch())
            others << found;
    }
    return others;
}

QStringList untranslated(
    const QList<Wording>& english, const QList<Wording>& italian, const KnownNames& names) {
    QStringList found;
    const auto said = byPlace(italian);
    const auto texts = byPlace(english);
    for (auto at = texts.cbegin(); at != texts.cend(); ++at) {
        const auto there = said.value(at.key());
        for (qsizetype i = 0; i < qMin(there.size(), at->size()); ++i)
            if (const auto text = at->at(i); there.at(i) == text && !names.otherWords(text).isEmpty())
                found << u"not translated: “%1” at %2"_s.arg(text.left(200), at.key());
    }
    return found;
}

QStringList differences(const QList<Wording>& one, const QList<Wording>& other) {
    QStringList found;
    const auto first = byPlace(one);
    const auto second = byPlace(other);
    for (const auto& place : first.keys() + second.keys())
        if (const auto a = first.value(place), b = second.value(place); a != b)
            found << u"differs at %1: “%2” and “%3”"_s.arg(
                place, a.join(u'|').left(300), b.join(u'|').left(300));
    found.removeDuplicates();
    return found;
}

QStringList remains(const QList<Wording>& wording) {
    static const QRegularExpression remain(u"\\((s|es|i|e|a|o)\\)|%L?n|%L?[0-9]"_s);
    QStringList found;
    for (const auto& each : wording)
        if (each.text.contains(remain))
            found << u"not filled in: “%1” at %2"_s.arg(each.text.left(200), each.place);
    return found;
}

} // namespace favilla::windows
