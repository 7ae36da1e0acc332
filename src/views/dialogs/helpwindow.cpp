// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/helpwindow.h"

#include "ui_helpwindow.h"
#include "views/safelink.h"
#include "views/theme.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QShortcut>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

QUrl helpAddress(const QString& language, const QString& name) {
    const auto place = name.indexOf(u'#');
    QUrl url;
    url.setScheme(u"help"_s);
    url.setPath(u"/%1/%2.html"_s.arg(language, place < 0 ? name : name.left(place)));
    if (place >= 0)
        url.setFragment(name.mid(place + 1));
    return url;
}

} // namespace

HelpWindow::HelpWindow(std::function<QString()> language, QWidget* parent, const QString& root)
    : QWidget(parent, Qt::Window), m_ui(std::make_unique<Ui::HelpWindow>()), m_language(std::move(language)) {
    m_ui->setupUi(this);
    m_ui->browser->setRoot(root);
    m_ui->backButton->setEnabled(false);
    m_ui->forwardButton->setEnabled(false);
    connect(m_ui->browser, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    connect(m_ui->browser, &QTextBrowser::backwardAvailable, m_ui->backButton, &QWidget::setEnabled);
    connect(m_ui->browser, &QTextBrowser::forwardAvailable, m_ui->forwardButton, &QWidget::setEnabled);
    connect(m_ui->backButton, &QPushButton::clicked, m_ui->browser, &QTextBrowser::backward);
    connect(m_ui->forwardButton, &QPushButton::clicked, m_ui->browser, &QTextBrowser::forward);
    connect(m_ui->contentsButton, &QPushButton::clicked, this, [this] { openPage(u"index"_s); });
    connect(m_ui->findEdit, &QLineEdit::textEdited, this, [this] { find(true); });
    connect(m_ui->findEdit, &QLineEdit::returnPressed, this, [this] { find(false); });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_ui->findEdit,
        qOverload<>(&QWidget::setFocus));
    openPage(u"index"_s);
    m_ui->browser->setFocus();
}

HelpWindow::~HelpWindow() = default;

QUrl HelpWindow::address(const QString& name) const {
    for (const auto& candidate :
        {helpAddress(m_language(), name), helpAddress(u"en"_s, name), helpAddress(m_language(), u"index"_s)})
        if (m_ui->browser->hasPage(candidate))
            return candidate;
    return helpAddress(u"en"_s, u"index"_s);
}

void HelpWindow::openPage(const QString& name) {
    m_ui->browser->setSource(address(name));
}

QString HelpWindow::page() const {
    return QFileInfo(m_ui->browser->source().path()).completeBaseName();
}

void HelpWindow::follow(const QUrl& link) {
    const auto target = m_ui->browser->source().resolved(link);
    if (m_ui->browser->hasPage(target))
        m_ui->browser->setSource(target);
    else if (isSafeLink(target))
        QDesktopServices::openUrl(target);
}

/// While typing the match stays where it is as long as it fits; Return goes on to the next one, and from the
/// end of the page back to its start.
void HelpWindow::find(bool isFromStart) {
    auto* browser = m_ui->browser;
    const auto wanted = m_ui->findEdit->text();
    auto cursor = browser->textCursor();
    if (isFromStart) {
        cursor.setPosition(cursor.selectionStart());
        browser->setTextCursor(cursor);
    }
    bool isFound = wanted.isEmpty() || browser->find(wanted);
    if (!isFound) {
        browser->moveCursor(QTextCursor::Start);
        isFound = browser->find(wanted);
    }
    setState(m_ui->findEdit, isFound ? "" : "bad");
}

void HelpWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        openPage(page());
    }
    QWidget::changeEvent(event);
}

void HelpWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace favilla
