// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/administratordialog.h"

#include "ui_administratordialog.h"
#include "views/words/administratorwords.h"

#include <QClipboard>
#include <QGuiApplication>

namespace favilla {
namespace {

constexpr int withinStep = 6;
constexpr int betweenSteps = 18;
constexpr int besideField = 8;

QLabel* label(const QString& text, const char* kind) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("kind", QString::fromLatin1(kind));
    return label;
}

} // namespace

AdministratorDialog::AdministratorDialog(const QLocale& locale, QWidget* parent)
    : LiveDialog(locale, parent), m_ui(std::make_unique<Ui::AdministratorDialog>()) {
    m_ui->setupUi(this);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &AdministratorDialog::accept);
    connect(m_ui->copyButton, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(words::administratorText());
        m_ui->copyButton->setText(tr("Copied"));
    });
    showSteps();
}

AdministratorDialog::~AdministratorDialog() = default;

void AdministratorDialog::showSteps() {
    delete m_steps;
    m_steps = new QWidget(m_ui->body);
    auto* column = new QVBoxLayout(m_steps);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(betweenSteps);
    int number = 0;
    for (const auto& step : words::administratorSteps())
        column->addLayout(stepLayout(++number, step));
    column->addStretch();
    m_ui->bodyLayout->addWidget(m_steps);
    // The steps were made after the buttons, but are read before them.
    const auto buttons = m_steps->findChildren<QPushButton*>();
    for (qsizetype i = 1; i < buttons.size(); ++i)
        setTabOrder(buttons.at(i - 1), buttons.at(i));
    setTabOrder(buttons.last(), m_ui->copyButton);
    setTabOrder(m_ui->copyButton, m_ui->closeButton);
}

QLayout* AdministratorDialog::stepLayout(int number, const words::AdministratorStep& step) {
    auto* column = new QVBoxLayout;
    column->setSpacing(withinStep);
    column->addWidget(label(QStringLiteral("%1. %2").arg(number).arg(step.title), "heading"));
    column->addWidget(label(step.text, ""));
    for (const auto& value : step.values)
        column->addLayout(valueLayout(value));
    return column;
}

QLayout* AdministratorDialog::valueLayout(const words::AdministratorValue& value) {
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(label(value.name, "caption"));
    auto* row = new QHBoxLayout;
    row->setSpacing(besideField);
    auto* field = new QLineEdit(value.value);
    field->setReadOnly(true);
    field->setFocusPolicy(Qt::ClickFocus);
    field->setAccessibleName(value.name);
    auto* copy = new QPushButton(tr("Copy"));
    copy->setAutoDefault(false);
    copy->setAccessibleName(tr("Copy %1", "the value of this name").arg(value.name));
    connect(copy, &QPushButton::clicked, this, [copy, text = value.value] {
        QGuiApplication::clipboard()->setText(text);
        copy->setText(tr("Copied"));
    });
    row->addWidget(field, 1);
    row->addWidget(copy);
    column->addLayout(row);
    return column;
}

void AdministratorDialog::retranslate() {
    m_ui->retranslateUi(this);
    showSteps();
}

} // namespace favilla
