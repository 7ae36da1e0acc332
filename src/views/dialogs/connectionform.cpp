// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/connectionform.h"

#include "ui_connectionform.h"
#include "views/dialogs/notice.h"
#include "views/theme.h"
#include "views/words/errorwords.h"

#include <QEvent>
#include <QUrl>
#include <QUrlQuery>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

bool isTlsRequired(const QString& sslMode) {
    return sslMode == "require"_L1 || sslMode.startsWith("verify"_L1);
}

} // namespace

ConnectionForm::ConnectionForm(QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ConnectionForm>()) {
    m_ui->setupUi(this);
    connect(m_ui->hostEdit, &QLineEdit::textChanged, this, &ConnectionForm::takeApart);
    for (auto* edit : {m_ui->hostEdit, m_ui->databaseEdit, m_ui->userEdit, m_ui->passwordEdit})
        connect(edit, &QLineEdit::textChanged, this, &ConnectionForm::edited);
    connect(m_ui->portBox, &QSpinBox::valueChanged, this, &ConnectionForm::edited);
    connect(m_ui->tlsBox, &QCheckBox::toggled, this, &ConnectionForm::edited);
    connect(m_ui->testButton, &QPushButton::clicked, this, &ConnectionForm::test);
    showWords();
}

ConnectionForm::~ConnectionForm() = default;

void ConnectionForm::setLocation(const StoreLocation& location) {
    m_ui->hostEdit->setText(location.host());
    m_ui->portBox->setValue(location.port());
    m_ui->databaseEdit->setText(location.databaseName());
    m_ui->userEdit->setText(location.user());
    m_ui->passwordEdit->setText(location.password());
    m_sslMode = location.sslMode();
    m_ui->tlsBox->setChecked(isTlsRequired(m_sslMode));
}

void ConnectionForm::takeApart(const QString& text) {
    if (!text.startsWith("postgresql://"_L1) && !text.startsWith("postgres://"_L1))
        return;
    // While an address is typed its parts are not complete: only a whole one is taken.
    if (const auto whole = StoreLocation::fromText(text); whole && !whole->host().isEmpty())
        setLocation(*whole);
}

std::optional<StoreLocation> ConnectionForm::location() const {
    if (!openFields().isEmpty())
        return {};
    const auto host = m_ui->hostEdit->text().trimmed();
    QUrl url;
    url.setScheme(u"postgresql"_s);
    url.setUserName(m_ui->userEdit->text().trimmed(), QUrl::DecodedMode);
    QUrlQuery query;
    if (host.startsWith(u'/'))
        query.addQueryItem(u"host"_s, host);
    else
        url.setHost(host);
    url.setPort(m_ui->portBox->value());
    url.setPath(u'/' + m_ui->databaseEdit->text().trimmed(), QUrl::DecodedMode);
    query.addQueryItem(u"sslmode"_s, sslMode());
    url.setQuery(query);
    const auto location = StoreLocation::fromText(url.toString(QUrl::FullyEncoded));
    if (!location)
        return {};
    return location->withPassword(m_ui->passwordEdit->text());
}

/// The form knows only two ways; a finer one that an address brought (verify-full, disable) stays as long as
/// the box agrees with it.
QString ConnectionForm::sslMode() const {
    const bool isInsisting = m_ui->tlsBox->isChecked();
    if (!m_sslMode.isEmpty() && isInsisting == isTlsRequired(m_sslMode))
        return m_sslMode;
    return isInsisting ? u"require"_s : u"prefer"_s;
}

QList<QLineEdit*> ConnectionForm::openFields() const {
    QList<QLineEdit*> open;
    const auto host = m_ui->hostEdit->text().trimmed();
    QUrl url;
    url.setHost(host);
    if (host.isEmpty() || (!host.startsWith(u'/') && !url.isValid()))
        open.append(m_ui->hostEdit);
    for (auto* edit : {m_ui->databaseEdit, m_ui->userEdit})
        if (edit->text().trimmed().isEmpty())
            open.append(edit);
    return open;
}

bool ConnectionForm::showOpen() {
    m_isChecked = true;
    showWords();
    const auto open = openFields();
    if (!open.isEmpty())
        open.first()->setFocus();
    return !open.isEmpty();
}

void ConnectionForm::edited() {
    m_test = Test::None;
    showWords();
}

void ConnectionForm::test() {
    if (showOpen())
        return;
    m_test = Test::Running;
    showWords();
    emit tested(*location());
}

void ConnectionForm::showTested(const Result<void>& result) {
    // An answer to what has been edited meanwhile means nothing.
    if (m_test != Test::Running)
        return;
    m_test = result ? Test::Passed : Test::Failed;
    m_error = result ? std::nullopt : std::optional(result.error());
    showWords();
}

void ConnectionForm::showWords() {
    const auto open = openFields();
    for (auto* edit : {m_ui->hostEdit, m_ui->databaseEdit, m_ui->userEdit})
        setState(edit, m_isChecked && open.contains(edit) ? "bad" : "");
    QString note;
    if (m_isChecked && open.contains(m_ui->hostEdit))
        note = tr("Name the server: ask whoever set up the database.");
    else if (m_isChecked && open.contains(m_ui->databaseEdit))
        note = tr("Name the database on that server.");
    else if (m_isChecked && open.contains(m_ui->userEdit))
        note = tr("Name the user under which you work in the database.");
    setNotice(m_ui->noteLabel, note);
    m_ui->testButton->setEnabled(m_test != Test::Running);
    QString word;
    if (m_test == Test::Running)
        word = tr("Connecting…");
    else if (m_test == Test::Passed)
        word = tr("The connection works.");
    else if (m_test == Test::Failed)
        word = words::sentence(*m_error, locale());
    setNotice(m_ui->testLabel, word, m_test == Test::Failed ? "bad" : "");
}

void ConnectionForm::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showWords();
    }
    QWidget::changeEvent(event);
}

} // namespace favilla
