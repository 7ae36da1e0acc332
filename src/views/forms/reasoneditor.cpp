// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/reasoneditor.h"

#include "ui_reasoneditor.h"
#include "views/words/statewords.h"

#include <QButtonGroup>
#include <QEvent>
#include <QRadioButton>

namespace favilla {

using namespace Qt::Literals::StringLiterals;

ReasonEditor::ReasonEditor(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::ReasonEditor>()) {
    m_ui->setupUi(this);
    addChoices();
    setFocusProxy(m_ui->choices);
    retranslate();
}

ReasonEditor::~ReasonEditor() = default;

void ReasonEditor::addChoices() {
    auto* group = new QButtonGroup(this);
    QWidget* before = nullptr;
    for (const auto reason : allReasons()) {
        auto* choice = new QRadioButton(m_ui->choices);
        choice->setObjectName(u"reason%1"_s.arg(int(reason)));
        m_ui->choices->layout()->addWidget(choice);
        group->addButton(choice);
        m_choices.append({reason, choice});
        if (before)
            setTabOrder(before, choice);
        before = choice;
    }
    setTabOrder(before, m_ui->notes);
    m_ui->choices->setFocusProxy(m_choices.first().second);
}

// Only now: the form that holds this editor has put its own order over it.
void ReasonEditor::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    for (qsizetype i = 1; i < m_choices.size(); ++i)
        setTabOrder(m_choices[i - 1].second, m_choices[i].second);
    setTabOrder(m_choices.last().second, m_ui->notes);
}

void ReasonEditor::setUp(const QLocale& locale, Check check) {
    m_fields = std::make_unique<FieldSet>(
        [this, check = std::move(check)] { return check(reason(), notes()); }, locale, this);
    m_fields->add({Field::Reason, m_ui->choicesLabel, m_ui->choices, m_ui->choicesNote});
    m_fields->add({Field::ReasonNotes, m_ui->notesLabel, m_ui->notes, m_ui->notesNote});
    for (const auto& [reason, choice] : std::as_const(m_choices))
        connect(choice, &QRadioButton::clicked, m_fields.get(), [this] { m_fields->touch(m_ui->choices); });
}

std::optional<Reason> ReasonEditor::reason() const {
    for (const auto& [reason, choice] : m_choices)
        if (choice->isChecked())
            return reason;
    return {};
}

QString ReasonEditor::notes() const {
    return m_ui->notes->toPlainText().trimmed();
}

void ReasonEditor::choose(std::optional<Reason> reason) {
    auto* group = m_choices.first().second->group();
    // An exclusive group would not let go of the last choice.
    group->setExclusive(false);
    for (const auto& [offered, choice] : std::as_const(m_choices))
        choice->setChecked(offered == reason);
    group->setExclusive(true);
}

QJsonObject ReasonEditor::draft() const {
    const auto chosen = reason();
    return {{u"reason"_s, chosen ? apiName(*chosen) : QString()}, {u"notes"_s, m_ui->notes->toPlainText()}};
}

void ReasonEditor::setDraft(const QJsonObject& draft) {
    const QSignalBlocker quiet(m_ui->notes);
    choose(fromApiName<Reason>(draft.value("reason"_L1).toString()));
    m_ui->notes->setPlainText(draft.value("notes"_L1).toString());
}

void ReasonEditor::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
}

void ReasonEditor::retranslate() {
    for (const auto& [reason, choice] : std::as_const(m_choices))
        choice->setText(words::reasonWord(reason));
}

} // namespace favilla
