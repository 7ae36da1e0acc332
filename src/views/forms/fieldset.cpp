// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/fieldset.h"

#include "views/forms/moneyfield.h"
#include "views/forms/purchasefield.h"
#include "views/theme.h"
#include "views/words/errorwords.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace favilla {
namespace {

QWidget* innermost(QWidget* editor) {
    while (editor->focusProxy())
        editor = editor->focusProxy();
    return editor;
}

/// What the label says, without the star and the mark of the key.
QString plainName(const QLabel* label) {
    auto name = label->text();
    name.remove(QLatin1Char('&')).remove(QLatin1Char('*'));
    return name.simplified();
}

/// A value and its currency are one question.
bool isMeant(Field asked, Field named) {
    return asked == named || (asked == Field::Value && named == Field::Currency)
        || (asked == Field::FirstName && named == Field::LastName);
}

} // namespace

FieldSet::FieldSet(Problems problems, QLocale locale, QWidget* owner)
    : QObject(owner), m_problems(std::move(problems)), m_locale(std::move(locale)) { }

void FieldSet::add(const FormField& field) {
    m_entries.push_back({.of = field, .isTouched = false, .wasLeft = false, .refusal = {}});
    field.note->setTextFormat(Qt::PlainText);
    innermost(field.editor)->installEventFilter(this);
    listen(field.editor);
    show(m_entries.back(), nullptr);
}

void FieldSet::listen(QWidget* editor) {
    const auto touched = [this, editor] { touch(editor); };
    if (auto* line = qobject_cast<QLineEdit*>(editor))
        connect(line, &QLineEdit::textEdited, this, touched);
    else if (auto* text = qobject_cast<QPlainTextEdit*>(editor))
        connect(text, &QPlainTextEdit::textChanged, this, touched);
    else if (auto* combo = qobject_cast<QComboBox*>(editor))
        connect(combo, &QComboBox::activated, this, touched);
    else if (auto* time = qobject_cast<QDateTimeEdit*>(editor))
        connect(time, &QDateTimeEdit::dateTimeChanged, this, touched);
    else if (auto* button = qobject_cast<QAbstractButton*>(editor))
        connect(button, &QAbstractButton::clicked, this, touched);
    else if (auto* money = qobject_cast<MoneyField*>(editor))
        connect(money, &MoneyField::edited, this, touched);
    else if (auto* purchase = qobject_cast<PurchaseField*>(editor))
        connect(purchase, &PurchaseField::edited, this, touched);
}

void FieldSet::touch(QWidget* editor) {
    for (auto& entry : m_entries)
        if (entry.of.editor == editor) {
            entry.isTouched = true;
            entry.refusal = {};
        }
    refresh();
    emit edited();
}

const Error* FieldSet::problemOf(const Entry& entry, const QList<Error>& found) const {
    if (entry.refusal.field != Field::None)
        return &entry.refusal;
    const auto problem = std::find_if(
        found.begin(), found.end(), [&](const Error& error) { return isMeant(entry.of.field, error.field); });
    return problem == found.end() ? nullptr : &*problem;
}

bool FieldSet::hasProblem() const {
    const auto found = m_problems();
    return std::any_of(m_entries.begin(), m_entries.end(),
        [&](const Entry& entry) { return problemOf(entry, found) != nullptr; });
}

void FieldSet::insist() {
    m_isInsisting = true;
    for (auto& entry : m_entries)
        entry.refusal = {};
    refresh();
}

void FieldSet::focusFirst() {
    innermost(m_entries.front().of.editor)->setFocus(Qt::OtherFocusReason);
}

bool FieldSet::focusFirstOpen() {
    const auto found = m_problems();
    for (const auto& entry : m_entries)
        if (problemOf(entry, found)) {
            innermost(entry.of.editor)->setFocus(Qt::OtherFocusReason);
            return true;
        }
    return false;
}

bool FieldSet::showRefusal(const Error& error) {
    for (auto& entry : m_entries)
        if (error.field != Field::None && isMeant(entry.of.field, error.field)) {
            entry.refusal = error;
            refresh();
            innermost(entry.of.editor)->setFocus(Qt::OtherFocusReason);
            return true;
        }
    return false;
}

void FieldSet::calm() {
    m_isInsisting = false;
    for (auto& entry : m_entries)
        entry = {.of = entry.of, .isTouched = false, .wasLeft = false, .refusal = {}};
    refresh();
}

void FieldSet::refresh() {
    const auto found = m_problems();
    for (const auto& entry : m_entries) {
        const auto* problem = problemOf(entry, found);
        const bool isDue = m_isInsisting || entry.refusal.field != Field::None
            || (entry.isTouched && (!entry.of.isPatient || entry.wasLeft));
        show(entry, isDue ? problem : nullptr);
    }
}

void FieldSet::show(const Entry& entry, const Error* problem) const {
    const auto& [field, label, editor, note, isPatient, explain] = entry.of;
    auto* control = innermost(editor);
    auto sentence = problem && explain ? explain(*problem) : QString();
    if (problem && sentence.isEmpty())
        sentence = words::sentence(*problem, m_locale);
    note->setText(sentence);
    note->setVisible(problem != nullptr);
    if ((control->property("state").toString() == QLatin1String("bad")) != (problem != nullptr))
        setState(control, problem ? "bad" : "");
    // A button of a group is called by its own text; the question is the name of the group.
    (qobject_cast<QAbstractButton*>(control) ? editor : control)->setAccessibleName(plainName(label));
    const bool isRequired = label->text().contains(QLatin1Char('*'));
    control->setAccessibleDescription(problem ? note->text() : isRequired ? tr("Required") : QString());
}

bool FieldSet::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut)
        for (auto& entry : m_entries)
            if (innermost(entry.of.editor) == watched && entry.isTouched) {
                entry.wasLeft = true;
                refresh();
            }
    return QObject::eventFilter(watched, event);
}

} // namespace favilla
