// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/conflictdialog.h"

#include "ui_conflictdialog.h"
#include "views/dialogs/conflictrow.h"
#include "views/dialogs/notice.h"
#include "views/plaintext.h"
#include "views/words/errorwords.h"
#include "views/words/syncwords.h"

#include <algorithm>

namespace favilla {

ConflictDialog::ConflictDialog(
    const QueueItem& item, const Moment& now, const QLocale& locale, QWidget* parent)
    : LiveDialog(locale, parent), m_ui(std::make_unique<Ui::ConflictDialog>()), m_item(item), m_now(now) {
    m_ui->setupUi(this);
    addRows();
    connect(m_ui->allMineButton, &QPushButton::clicked, this, [this] { chooseAll(Side::Mine); });
    connect(m_ui->allTheirsButton, &QPushButton::clicked, this, [this] { chooseAll(Side::Theirs); });
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ConflictDialog::reject);
    connect(m_ui->decideButton, &QPushButton::clicked, this, &ConflictDialog::decide);
    showWords();
    if (!m_rows.isEmpty())
        m_rows.first()->focusChoice();
}

ConflictDialog::~ConflictDialog() = default;

void ConflictDialog::addRows() {
    const auto conflicts = m_item.refusal ? m_item.refusal->conflicts : QList<FieldConflict>();
    for (const auto& conflict : conflicts) {
        auto* row = new ConflictRow(conflict, m_now, locale(), m_ui->body);
        connect(row, &ConflictRow::chosen, this, &ConflictDialog::showWords);
        m_ui->bodyLayout->addWidget(row);
        m_rows << row;
    }
    m_ui->bodyLayout->addStretch();
}

QHash<Field, Side> ConflictDialog::sides() const {
    QHash<Field, Side> sides;
    for (const auto* row : m_rows)
        if (const auto side = row->side())
            sides.insert(row->field(), *side);
    return sides;
}

void ConflictDialog::chooseAll(Side side) {
    for (auto* row : std::as_const(m_rows))
        row->choose(side);
}

int ConflictDialog::openCount() const {
    return int(
        std::count_if(m_rows.cbegin(), m_rows.cend(), [](const ConflictRow* row) { return !row->side(); }));
}

void ConflictDialog::decide() {
    m_isChecked = true;
    m_error.reset();
    const auto open =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [](const ConflictRow* row) { return !row->side(); });
    if (open != m_rows.cend()) {
        showWords();
        return (*open)->focusChoice();
    }
    setBusy(true);
    emit decided(m_item.change, sides());
}

void ConflictDialog::setBusy(bool isBusy) {
    m_isBusy = isBusy;
    for (auto* widget : {static_cast<QWidget*>(m_ui->scrollArea), static_cast<QWidget*>(m_ui->allMineButton),
             static_cast<QWidget*>(m_ui->allTheirsButton), static_cast<QWidget*>(m_ui->cancelButton),
             static_cast<QWidget*>(m_ui->decideButton)})
        widget->setEnabled(!isBusy);
    showWords();
}

void ConflictDialog::showError(const Error& error) {
    m_error = error;
    setBusy(false);
}

void ConflictDialog::reject() {
    if (!m_isBusy)
        LiveDialog::reject();
}

void ConflictDialog::showWords() {
    setPlainText(m_ui->changeLabel, words::changeTitle(m_item));
    for (auto* row : std::as_const(m_rows))
        row->setOpen(m_isChecked && !row->side());
    const int open = openCount();
    auto notice = m_error ? words::sentence(*m_error, locale()) : QString();
    if (notice.isEmpty() && m_isChecked && open > 0)
        notice = tr("%Ln field(s) to choose still.", nullptr, open);
    setNotice(m_ui->noticeLabel, notice);
}

void ConflictDialog::retranslate() {
    m_ui->retranslateUi(this);
    showWords();
}

} // namespace favilla
