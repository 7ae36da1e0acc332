// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/conflictrow.h"

#include "views/page/longtext.h"
#include "views/plaintext.h"
#include "views/theme.h"
#include "views/words/harmless.h"
#include "views/words/historywords.h"
#include "views/words/statewords.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace favilla {
namespace {

/// More is read in a field that scrolls.
constexpr int longestShort = 160;
constexpr int excerptLength = 120;
constexpr int linesOfLongText = 6;

QString excerpt(const QString& text) {
    const auto line = words::harmlessLine(text.left(10 * excerptLength));
    return line.size() > excerptLength ? line.left(excerptLength) + u'…' : line;
}

/// Megabytes would stop the window; all of it opens in one of its own.
QString firstPart(const QString& text) {
    return text.size() > LongText::longestShown ? text.left(LongText::longestShown) + u'…' : text;
}

QLabel* wrapped(const char* kind, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("kind", QString::fromLatin1(kind));
    return label;
}

} // namespace

ConflictRow::ConflictRow(
    const FieldConflict& conflict, const Moment& now, const QLocale& locale, QWidget* parent)
    : QFrame(parent)
    , m_conflict(conflict)
    , m_now(now)
    , m_locale(locale)
    , m_fieldLabel(wrapped("heading", this))
    , m_beforeLabel(wrapped("dim", this))
    , m_mine(new QRadioButton(this))
    , m_theirs(new QRadioButton(this))
    , m_mineValue(valueWidget(valueWord(conflict.mine)))
    , m_theirsValue(valueWidget(valueWord(conflict.theirs))) {
    setProperty("kind", QStringLiteral("card"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(14, 11, 14, 12);
    all->setSpacing(6);
    all->addWidget(m_fieldLabel);
    all->addWidget(m_beforeLabel);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(20);
    sides->addLayout(column(m_mine, m_mineValue), 1);
    sides->addLayout(column(m_theirs, m_theirsValue), 1);
    all->addLayout(sides);
    for (auto* choice : {m_mine, m_theirs})
        connect(choice, &QRadioButton::toggled, this, &ConflictRow::chosen);
    retranslate();
}

QLayout* ConflictRow::column(QRadioButton* choice, QWidget* value) {
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(choice);
    column->addWidget(value);
    const auto& canonical = choice == m_mine ? m_conflict.mine : m_conflict.theirs;
    if (valueWord(canonical).size() > LongText::longestShown)
        column->addWidget(showAllButton(canonical), 0, Qt::AlignLeft);
    column->addStretch();
    return column;
}

QWidget* ConflictRow::valueWidget(const QString& text) {
    if (text.size() <= longestShort && !text.contains(u'\n')) {
        auto* label = wrapped("", this);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return label;
    }
    auto* edit = new QPlainTextEdit(words::harmless(firstPart(text)), this);
    edit->setReadOnly(true);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(linesOfLongText * fontMetrics().lineSpacing() + 12);
    return edit;
}

QPushButton* ConflictRow::showAllButton(const QString& canonical) {
    auto* button = new QPushButton(this);
    button->setProperty("kind", QStringLiteral("link"));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, canonical] {
        openTextWindow(words::fieldWord(m_conflict.field), valueWord(canonical), this)->show();
    });
    m_showAll << button;
    return button;
}

QString ConflictRow::valueWord(const QString& canonical) const {
    return words::fieldValueWord({m_conflict.field, {}, canonical}, true, m_now, m_locale);
}

std::optional<Side> ConflictRow::side() const {
    if (m_mine->isChecked())
        return Side::Mine;
    return m_theirs->isChecked() ? std::optional(Side::Theirs) : std::nullopt;
}

void ConflictRow::choose(Side side) {
    (side == Side::Mine ? m_mine : m_theirs)->setChecked(true);
}

void ConflictRow::setOpen(bool isOpen) {
    setState(this, isOpen ? "bad" : "");
}

void ConflictRow::focusChoice() {
    m_mine->setFocus(Qt::OtherFocusReason);
}

void ConflictRow::retranslate() {
    const auto field = words::fieldWord(m_conflict.field);
    const auto word = [this](const QString& canonical) {
        const auto value = valueWord(canonical);
        return value.isEmpty() ? tr("nothing") : value;
    };
    m_fieldLabel->setText(field);
    m_beforeLabel->setText(tr("Before: %1").arg(excerpt(word(m_conflict.before))));
    m_mine->setText(tr("Mine"));
    m_theirs->setText(tr("From Partner Center"));
    for (auto* button : std::as_const(m_showAll))
        button->setText(tr("Show all"));
    const std::tuple<QRadioButton*, QWidget*, QString> sides[] = {
        {m_mine, m_mineValue, m_conflict.mine}, {m_theirs, m_theirsValue, m_conflict.theirs}};
    for (const auto& [choice, value, canonical] : sides) {
        if (auto* label = qobject_cast<QLabel*>(value))
            setPlainText(label, word(canonical));
        value->setAccessibleName(field + QStringLiteral(", ") + choice->text());
        choice->setAccessibleName(
            QStringLiteral("%1, %2: %3").arg(field, choice->text(), excerpt(word(canonical))));
    }
}

void ConflictRow::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace favilla
