// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/networkform.h"

#include "ui_networkform.h"
#include "views/dialogs/choices.h"
#include "views/dialogs/notice.h"
#include "views/theme.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QUrl>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Whether the file has a certificate in it; what kind, only the connection finds out.
bool holdsCertificate(const QString& path) {
    constexpr qint64 largest = 1'000'000;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(largest).contains("-----BEGIN CERTIFICATE-----");
}

} // namespace

NetworkForm::NetworkForm(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::NetworkForm>()) {
    m_ui->setupUi(this);
    fillChoices();
    connect(m_ui->proxyBox, &QComboBox::currentIndexChanged, this, &NetworkForm::showWords);
    connect(m_ui->proxyHostEdit, &QLineEdit::textChanged, this, &NetworkForm::showWords);
    connect(m_ui->certificateEdit, &QLineEdit::textChanged, this, &NetworkForm::showWords);
    connect(m_ui->chooseButton, &QPushButton::clicked, this, &NetworkForm::chooseCertificate);
    setPreferences({});
}

NetworkForm::~NetworkForm() = default;

void NetworkForm::fillChoices() {
    setChoices(m_ui->proxyBox,
        {{tr("As the system"), int(ProxyKind::System)}, {tr("None"), int(ProxyKind::None)},
            {tr("This one"), int(ProxyKind::Own)}});
}

void NetworkForm::setPreferences(const ConnectionPreferences& preferences) {
    m_given = preferences;
    m_ui->undoBox->setValue(int(preferences.undoTime.count()));
    m_ui->intervalBox->setValue(int(preferences.checkInterval.count()));
    choose(m_ui->proxyBox, int(preferences.proxy));
    m_ui->proxyHostEdit->setText(preferences.proxyHost);
    m_ui->proxyPortBox->setValue(preferences.proxyPort);
    m_ui->proxyUserEdit->setText(preferences.proxyUser);
    m_ui->certificateEdit->setText(QDir::toNativeSeparators(preferences.certificateFile));
    showWords();
}

ConnectionPreferences NetworkForm::preferences() const {
    auto preferences = m_given;
    preferences.undoTime = std::chrono::seconds(m_ui->undoBox->value());
    preferences.checkInterval = std::chrono::minutes(m_ui->intervalBox->value());
    preferences.proxy = kind();
    preferences.proxyHost = m_ui->proxyHostEdit->text().trimmed();
    preferences.proxyPort = quint16(m_ui->proxyPortBox->value());
    preferences.proxyUser = m_ui->proxyUserEdit->text().trimmed();
    preferences.certificateFile = QDir::fromNativeSeparators(m_ui->certificateEdit->text().trimmed());
    return preferences;
}

std::optional<QString> NetworkForm::proxyPassword() const {
    if (kind() != ProxyKind::Own)
        return {};
    const bool isNoneAsked = m_ui->proxyUserEdit->text().trimmed().isEmpty() && !m_given.proxyUser.isEmpty();
    if (m_ui->proxyPasswordEdit->text().isEmpty() && !isNoneAsked)
        return {};
    return m_ui->proxyPasswordEdit->text();
}

ProxyKind NetworkForm::kind() const {
    return ProxyKind(m_ui->proxyBox->currentData().toInt());
}

/// A name alone: the port has a field of its own, and there is no path to a proxy.
bool NetworkForm::isHostOpen() const {
    const auto host = m_ui->proxyHostEdit->text().trimmed();
    QUrl url;
    url.setHost(host, QUrl::DecodedMode);
    return kind() == ProxyKind::Own && (host.isEmpty() || !url.isValid() || host.contains(u'/'));
}

bool NetworkForm::isCertificateOpen() const {
    const auto path = preferences().certificateFile;
    return !path.isEmpty() && !holdsCertificate(path);
}

bool NetworkForm::showOpen() {
    m_isChecked = true;
    showWords();
    if (isHostOpen())
        m_ui->proxyHostEdit->setFocus();
    else if (isCertificateOpen())
        m_ui->certificateEdit->setFocus();
    return isHostOpen() || isCertificateOpen();
}

void NetworkForm::showWords() {
    m_ui->proxyPane->setVisible(kind() == ProxyKind::Own);
    const bool isHostWrong = m_isChecked && isHostOpen();
    setState(m_ui->proxyHostEdit, isHostWrong ? "bad" : "");
    setNotice(m_ui->proxyHostNote,
        isHostWrong ? tr("Enter the name of the proxy server, without http://.") : QString());
    const bool isFileWrong = m_isChecked && isCertificateOpen();
    setState(m_ui->certificateEdit, isFileWrong ? "bad" : "");
    setNotice(m_ui->certificateNote,
        isFileWrong ? tr("This file cannot be read or holds no certificate in PEM form.") : QString());
}

void NetworkForm::chooseCertificate() {
    auto* dialog = new QFileDialog(this, tr("Additional certificate"), m_ui->certificateEdit->text(),
        tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_ui->certificateEdit->setText(QDir::toNativeSeparators(path));
        m_isChecked = true;
        showWords();
    });
    dialog->open();
}

void NetworkForm::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillChoices();
        showWords();
    }
    QWidget::changeEvent(event);
}

} // namespace favilla
