// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/helpbrowser.h"

#include <QDir>
#include <QEvent>
#include <QFile>
#include <QTextDocument>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int pageMargin = 24;

} // namespace

HelpBrowser::HelpBrowser(QWidget* parent) : QTextBrowser(parent) {
    dress();
}

void HelpBrowser::setRoot(const QString& folder) {
    m_root = folder;
}

/// Empty for what is not inside the folder.
QString HelpBrowser::fileOf(const QUrl& page) const {
    const auto path = QDir::cleanPath(page.path());
    if (page.scheme() != "help"_L1 || !path.startsWith(u'/') || path.contains("/.."_L1))
        return {};
    return m_root + path;
}

bool HelpBrowser::hasPage(const QUrl& page) const {
    const auto file = fileOf(page);
    return !file.isEmpty() && QFile::exists(file);
}

QVariant HelpBrowser::loadResource(int type, const QUrl& name) {
    QFile file(fileOf(source().isEmpty() ? name : source().resolved(name)));
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    const auto bytes = file.readAll();
    return type == QTextDocument::HtmlResource ? QVariant(QString::fromUtf8(bytes)) : QVariant(bytes);
}

void HelpBrowser::dress() {
    document()->setDocumentMargin(pageMargin);
    document()->setDefaultStyleSheet(
        u"a { color: %1; } h1 { font-size: 20px; } h2 { font-size: 15px; margin-top: 18px; } "
        "p, li { line-height: 135%; } th { text-align: left; }"_s.arg(
            palette().color(QPalette::Link).name()));
}

void HelpBrowser::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    dress();
    if (!source().isEmpty())
        reload();
}

} // namespace favilla
