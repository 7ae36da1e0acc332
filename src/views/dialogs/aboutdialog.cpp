// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/aboutdialog.h"

#include "ui_aboutdialog.h"
#include "views/icons.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QSysInfo>
#include <QUrl>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int iconSize = 56;

} // namespace

AboutDialog::AboutDialog(const QString& version, const QString& store, const QLocale& locale, QWidget* parent)
    : LiveDialog(locale, parent)
    , m_ui(std::make_unique<Ui::AboutDialog>())
    , m_version(version)
    , m_store(store) {
    m_ui->setupUi(this);
    m_ui->iconLabel->setPixmap(programIcon().pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    connect(m_ui->copyButton, &QPushButton::clicked, this, &AboutDialog::copy);
    connect(m_ui->licenceButton, &QPushButton::clicked, this,
        [] { QDesktopServices::openUrl(QUrl(u"https://www.gnu.org/licenses/gpl-3.0.html"_s)); });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &AboutDialog::accept);
    retranslate();
}

AboutDialog::~AboutDialog() = default;

QString AboutDialog::details() const {
    QStringList lines{u"Favilla %1"_s.arg(m_version), u"Qt %1"_s.arg(QLatin1String(qVersion())),
        u"%1, %2"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture())};
    if (!m_store.isEmpty())
        lines.append(m_store);
    return lines.join(u'\n');
}

void AboutDialog::retranslate() {
    m_ui->retranslateUi(this);
    m_ui->nameLabel->setText(u"Favilla"_s);
    m_ui->versionLabel->setText(tr("Version %1").arg(m_version));
    m_ui->detailLabel->setText(details());
}

void AboutDialog::copy() {
    QGuiApplication::clipboard()->setText(details());
    m_ui->copyButton->setText(tr("Copied"));
}

} // namespace favilla
