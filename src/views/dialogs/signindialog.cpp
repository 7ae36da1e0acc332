// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/signindialog.h"

#include "ui_signindialog.h"
#include "views/dialogs/notice.h"
#include "views/plaintext.h"
#include "views/safelink.h"
#include "views/words/errorwords.h"
#include "views/words/harmless.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QTimer>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

void openInBrowser(const QUrl& address) {
    if (isSafeLink(address))
        QDesktopServices::openUrl(address);
}

/// What only the company's administrator can change.
bool isForAdministrator(const Error& error) {
    return error.kind == ErrorKind::ConsentNeeded || error.kind == ErrorKind::RoleMissing
        || error.kind == ErrorKind::SignInFailed;
}

/// The code is read from across a desk.
void enlarge(QLabel* label) {
    auto font = label->font();
    font.setPixelSize(28);
    font.setBold(true);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 3);
    label->setFont(font);
}

} // namespace

SignInDialog::SignInDialog(
    const QString& accountName, const Clock& clock, const QLocale& locale, QWidget* parent)
    : LiveDialog(locale, parent)
    , m_ui(std::make_unique<Ui::SignInDialog>())
    , m_clock(clock)
    , m_accountName(accountName)
    , m_tick(new QTimer(this)) {
    m_ui->setupUi(this);
    setPlainText(m_ui->accountLabel, words::harmlessLine(accountName));
    enlarge(m_ui->codeLabel);
    m_tick->setSingleShot(true);
    connectButtons();
    goTo(Step::Choosing);
}

SignInDialog::~SignInDialog() = default;

void SignInDialog::connectButtons() {
    connect(m_tick, &QTimer::timeout, this, &SignInDialog::tick);
    connect(m_ui->nextButton, &QPushButton::clicked, this, &SignInDialog::goOn);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &SignInDialog::reject);
    connect(
        m_ui->otherButton, &QPushButton::clicked, this, [this] { m_isByCode ? useBrowser() : useCode(); });
    connect(m_ui->administratorButton, &QPushButton::clicked, this, &SignInDialog::administratorWanted);
    for (auto* button : {m_ui->openAgainButton, m_ui->openButton})
        connect(button, &QPushButton::clicked, this, [this] { openInBrowser(m_address); });
    for (auto* button : {m_ui->copyAddressButton, m_ui->copyLinkButton})
        connect(button, &QPushButton::clicked, this,
            [this, button] { copy(button, m_address.toString(QUrl::FullyEncoded)); });
    connect(m_ui->copyCodeButton, &QPushButton::clicked, this,
        [this] { copy(m_ui->copyCodeButton, m_ui->codeLabel->text()); });
}

void SignInDialog::setWaitingForBrowser(const QUrl& address) {
    m_isByCode = false;
    m_address = address;
    goTo(Step::InBrowser);
}

void SignInDialog::setCode(const QString& userCode, const QUrl& address, const QDateTime& expiresAt) {
    m_isByCode = true;
    m_address = address;
    m_expiresAt = expiresAt;
    setPlainText(m_ui->codeLabel, words::harmlessLine(userCode));
    m_ui->addressEdit->setText(words::harmlessLine(address.toDisplayString()));
    goTo(Step::Code);
}

void SignInDialog::setSucceeded(const QString& userName, bool isKept) {
    m_userName = userName;
    m_isKept = isKept;
    goTo(Step::Succeeded);
}

void SignInDialog::setFailed(const Error& error) {
    m_error = error;
    goTo(Step::Failed);
}

void SignInDialog::reject() {
    if (m_step == Step::Succeeded)
        return accept();
    if (isUnderWay())
        emit cancelled();
    LiveDialog::reject();
}

bool SignInDialog::isUnderWay() const {
    return m_step == Step::Opening || m_step == Step::InBrowser || m_step == Step::AskingForCode
        || m_step == Step::Code;
}

bool SignInDialog::isCodeExpired() const {
    return m_expiresAt.isValid() && m_expiresAt <= m_clock.now().utc;
}

void SignInDialog::goOn() {
    if (m_step == Step::Succeeded)
        accept();
    else if (m_isByCode)
        useCode();
    else
        useBrowser();
}

void SignInDialog::useBrowser() {
    m_isByCode = false;
    goTo(Step::Opening);
    emit browserWanted();
}

void SignInDialog::useCode() {
    m_isByCode = true;
    goTo(Step::AskingForCode);
    emit codeWanted();
}

QWidget* SignInDialog::page() const {
    switch (m_step) {
    case Step::Choosing:
        return m_ui->choosePage;
    case Step::Opening:
    case Step::InBrowser:
        return m_ui->browserPage;
    case Step::AskingForCode:
        return m_ui->askingPage;
    case Step::Code:
        return m_ui->codePage;
    case Step::Succeeded:
        return m_ui->donePage;
    case Step::Failed:
        return m_ui->failedPage;
    }
    return nullptr;
}

void SignInDialog::goTo(Step step) {
    m_step = step;
    m_ui->pages->setCurrentWidget(page());
    m_ui->retranslateUi(this); // what was copied before is copied no longer
    showWords();
    if (!m_ui->nextButton->isHidden())
        m_ui->nextButton->setFocus();
    else if (step == Step::Code)
        m_ui->copyCodeButton->setFocus();
    tick();
}

void SignInDialog::showWords() {
    m_ui->browserLabel->setText(m_step == Step::Opening
            ? tr("Opening the browser…")
            : tr("Sign in in the browser that has opened. This window goes on by itself."));
    for (auto* widget : {static_cast<QWidget*>(m_ui->browserHint),
             static_cast<QWidget*>(m_ui->openAgainButton), static_cast<QWidget*>(m_ui->copyAddressButton)})
        widget->setVisible(m_step == Step::InBrowser);
    m_ui->doneLabel->setText(m_userName.isEmpty()
            ? tr("You are signed in.")
            : tr("You are signed in as %1.").arg(words::isolated(m_userName)));
    m_ui->countLabel->setText(countWord());
    showNotice();
    showButtons();
}

QString SignInDialog::countWord() const {
    if (isCodeExpired() || !m_expiresAt.isValid())
        return {};
    const auto left = m_clock.now().utc.secsTo(m_expiresAt);
    const auto clock = u"%1:%2"_s.arg(left / 60).arg(left % 60, 2, 10, QLatin1Char('0'));
    return tr("The code is good for another %1 minutes. This window goes on by itself.").arg(clock);
}

void SignInDialog::showNotice() {
    if (m_step == Step::Failed)
        return setNotice(m_ui->noticeLabel, words::sentence(*m_error, locale()));
    if (m_step == Step::Code && isCodeExpired())
        return setNotice(m_ui->noticeLabel, words::sentence({ErrorKind::CodeExpired}, locale()), "warning");
    if (m_step == Step::Succeeded && !m_isKept)
        return setNotice(m_ui->noticeLabel,
            tr("There is no keychain on this system to keep the sign-in: you will sign in at each start."),
            "warning");
    setNotice(m_ui->noticeLabel, {});
}

void SignInDialog::showButtons() {
    const bool isExpired = m_step == Step::Code && isCodeExpired();
    const bool canChoose = m_step != Step::Succeeded;
    m_ui->codeCard->setEnabled(!isExpired);
    m_ui->otherButton->setVisible(canChoose);
    m_ui->otherButton->setText(m_isByCode ? tr("Use the browser instead") : tr("Use a code instead"));
    m_ui->administratorButton->setVisible(m_step == Step::Failed && isForAdministrator(*m_error));
    m_ui->cancelButton->setVisible(canChoose);
    m_ui->nextButton->setVisible(!isUnderWay() || isExpired);
    m_ui->nextButton->setText(nextWord());
}

QString SignInDialog::nextWord() const {
    if (m_step == Step::Succeeded)
        return tr("Close");
    if (m_step == Step::Code)
        return tr("New code");
    return m_step == Step::Failed ? tr("Try again") : tr("Open browser");
}

void SignInDialog::tick() {
    using namespace std::chrono_literals;
    m_tick->stop();
    if (m_step != Step::Code || !isVisible())
        return;
    m_ui->countLabel->setText(countWord());
    if (isCodeExpired()) {
        showWords();
        m_ui->nextButton->setFocus();
    } else {
        m_tick->start(1s);
    }
}

void SignInDialog::copy(QPushButton* button, const QString& text) {
    QGuiApplication::clipboard()->setText(text);
    button->setText(tr("Copied"));
}

void SignInDialog::showEvent(QShowEvent* event) {
    LiveDialog::showEvent(event);
    tick();
}

void SignInDialog::hideEvent(QHideEvent* event) {
    LiveDialog::hideEvent(event);
    m_tick->stop();
}

void SignInDialog::retranslate() {
    m_ui->retranslateUi(this);
    showWords();
}

} // namespace favilla
