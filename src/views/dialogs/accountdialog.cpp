// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/accountdialog.h"

#include "ui_accountdialog.h"
#include "views/dialogs/notice.h"
#include "views/forms/fieldset.h"
#include "views/words/errorwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

bool isAdvanced(Field field) {
    return field == Field::Authority || field == Field::BaseUrl || field == Field::Scopes;
}

/// People paste them with spaces, commas or line ends between.
QStringList scopesIn(const QString& text) {
    static const QRegularExpression between(u"[\\s,]+"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

QUrl addressIn(const QLineEdit* edit) {
    return QUrl(edit->text().trimmed(), QUrl::StrictMode);
}

} // namespace

AccountDialog::AccountDialog(const Account& account, const QLocale& locale, QWidget* parent)
    : LiveDialog(locale, parent)
    , m_ui(std::make_unique<Ui::AccountDialog>())
    , m_given(account)
    , m_fields(new FieldSet([this] { return problems(this->account()); }, locale, this)) {
    m_ui->setupUi(this);
    fill(account);
    addFields();
    connect(m_ui->advancedButton, &QPushButton::toggled, this, &AccountDialog::showAdvanced);
    connect(m_ui->resetButton, &QPushButton::clicked, this, &AccountDialog::reset);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &AccountDialog::reject);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &AccountDialog::submit);
    m_ui->advancedButton->setChecked(isAdvancedOpen());
    showAdvanced(m_ui->advancedButton->isChecked());
    showWords();
    m_fields->focusFirst();
}

AccountDialog::~AccountDialog() {
    // A dialog that hides as it goes moves the focus, and the fields would look at controls that are gone.
    delete m_fields;
}

void AccountDialog::fill(const Account& account) {
    m_ui->nameEdit->setText(account.name);
    m_ui->clientEdit->setText(account.clientId);
    m_ui->tenantEdit->setText(account.tenant);
    m_ui->authorityEdit->setText(account.authority.toString());
    m_ui->serviceEdit->setText(account.baseUrl.toString());
    m_ui->scopesEdit->setPlainText(account.scopes.join(u'\n'));
}

void AccountDialog::addFields() {
    const auto explained = [this](const Error& error) { return explain(error); };
    const auto add = [&](Field field, QLabel* label, QWidget* editor, QLabel* note) {
        m_fields->add({.field = field,
            .label = label,
            .editor = editor,
            .note = note,
            .isPatient = true,
            .explain = explained});
    };
    add(Field::AccountName, m_ui->nameLabel, m_ui->nameEdit, m_ui->nameNote);
    add(Field::ClientId, m_ui->clientLabel, m_ui->clientEdit, m_ui->clientNote);
    add(Field::Tenant, m_ui->tenantLabel, m_ui->tenantEdit, m_ui->tenantNote);
    add(Field::Authority, m_ui->authorityLabel, m_ui->authorityEdit, m_ui->authorityNote);
    add(Field::BaseUrl, m_ui->serviceLabel, m_ui->serviceEdit, m_ui->serviceNote);
    add(Field::Scopes, m_ui->scopesLabel, m_ui->scopesEdit, m_ui->scopesNote);
}

/// Empty where the usual sentence says it as well.
QString AccountDialog::explain(const Error& error) const {
    switch (error.field) {
    case Field::AccountName:
        return error.kind == ErrorKind::Empty ? tr("Give it a name by which you tell it from others.")
                                              : QString();
    case Field::ClientId:
        if (error.kind != ErrorKind::Empty)
            return tr("A client ID has five groups of digits and letters, such as %1.")
                .arg(u"1b3e5f70-4a2c-4d6e-8f90-a1b2c3d4e5f6"_s);
        return tr("Enter the client ID. Your administrator has it: see “For your administrator”.");
    case Field::Tenant:
        return tr("Enter the ID or the domain of your company, or “organizations”.");
    case Field::Scopes:
        return tr("Enter at least one scope.");
    default:
        return error.kind == ErrorKind::NotHttps ? QString()
                                                 : tr("Enter a whole address that begins with https://.");
    }
}

Account AccountDialog::account() const {
    auto account = m_given;
    account.name = m_ui->nameEdit->text().trimmed();
    account.clientId = m_ui->clientEdit->text().trimmed();
    account.tenant = m_ui->tenantEdit->text().trimmed();
    account.authority = addressIn(m_ui->authorityEdit);
    account.baseUrl = addressIn(m_ui->serviceEdit);
    account.scopes = scopesIn(m_ui->scopesEdit->toPlainText());
    return account;
}

/// What differs from the documentation is not hidden, nor is what is wrong.
bool AccountDialog::isAdvancedOpen() const {
    const auto documented = documentedAccount();
    const auto now = account();
    const auto found = problems(now);
    return now.authority != documented.authority || now.baseUrl != documented.baseUrl
        || now.scopes != documented.scopes
        || std::any_of(found.cbegin(), found.cend(), [](const Error& e) { return isAdvanced(e.field); });
}

void AccountDialog::showAdvanced(bool isShown) {
    m_ui->advancedPane->setVisible(isShown);
    showWords();
    if (!isShown)
        resize(width(), 0); // to what is left
}

void AccountDialog::reset() {
    const auto documented = documentedAccount();
    m_ui->authorityEdit->setText(documented.authority.toString());
    m_ui->serviceEdit->setText(documented.baseUrl.toString());
    m_ui->scopesEdit->setPlainText(documented.scopes.join(u'\n'));
    m_fields->refresh();
}

void AccountDialog::submit() {
    m_error.reset();
    m_fields->insist();
    if (m_fields->hasProblem()) {
        if (isAdvancedOpen())
            m_ui->advancedButton->setChecked(true);
        m_fields->focusFirstOpen();
        return showWords();
    }
    setBusy(true);
    emit submitted(account());
}

void AccountDialog::setBusy(bool isBusy) {
    m_isBusy = isBusy;
    for (auto* widget : findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        if (!qobject_cast<QLabel*>(widget))
            widget->setEnabled(!isBusy);
    showWords();
}

void AccountDialog::showError(const Error& error) {
    setBusy(false);
    if (isAdvanced(error.field))
        m_ui->advancedButton->setChecked(true);
    if (!m_fields->showRefusal(error))
        m_error = error;
    showWords();
}

void AccountDialog::reject() {
    if (!m_isBusy)
        LiveDialog::reject();
}

void AccountDialog::showWords() {
    const auto title = m_given.name.isEmpty() ? tr("Add account") : tr("Edit account");
    setWindowTitle(title);
    m_ui->titleLabel->setText(title);
    m_ui->advancedButton->setText(m_ui->advancedButton->isChecked() ? tr("Hide advanced") : tr("Advanced…"));
    setNotice(m_ui->noticeLabel, m_error ? words::sentence(*m_error, locale()) : QString());
}

void AccountDialog::retranslate() {
    m_ui->retranslateUi(this);
    m_fields->refresh();
    showWords();
}

} // namespace favilla
