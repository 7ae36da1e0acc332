// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogsamples.h"
#include "views/dialogs/helpbrowser.h"
#include "views/dialogs/helpwindow.h"

#include <QDesktopServices>
#include <QTemporaryDir>

using namespace favilla;
using namespace favilla::samples;
using namespace Qt::Literals::StringLiterals;

/// Help by name, in the language of the program, and nothing but help.
class TestHelpWindow : public QObject {
    Q_OBJECT

private slots:
    void init();
    void opensByName();
    void fallsBack();
    void followsTheLanguage();
    void followsLinksAndGoesBack();
    void readsNothingElse_data();
    void readsNothingElse();
    void linksLeaveOnlyWhenSafe();
    void findsOnThePage();
    void everyPageIsThereInBothLanguages();
    void everyLinkInThePagesLeadsSomewhere();

public slots:
    void take(const QUrl& link) { m_opened.append(link); }

private:
    void write(const QString& path, const QString& body) const;
    static QString shown(const HelpWindow& window) {
        return child<HelpBrowser>(window, "browser")->toPlainText();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_language;
    QList<QUrl> m_opened;
};

void TestHelpWindow::write(const QString& path, const QString& body) const {
    QDir().mkpath(QFileInfo(m_folder->filePath(path)).path());
    QFile file(m_folder->filePath(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(u"<html><body>%1</body></html>"_s.arg(body).toUtf8());
}

void TestHelpWindow::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_language = u"en"_s;
    m_opened.clear();
    write(u"root/en/index.html"_s, u"Contents <a href='import.html'>import</a>"_s);
    write(u"root/en/import.html"_s, u"Importing, then undoing an import"_s);
    write(u"root/en/keys.html"_s, u"Keys"_s);
    write(u"root/it/index.html"_s, u"Indice"_s);
    write(u"root/it/import.html"_s, u"Importare"_s);
    write(u"secret.html"_s, u"secret"_s);
}

void TestHelpWindow::opensByName() {
    HelpWindow window([this] { return m_language; }, nullptr, m_folder->filePath(u"root"_s));
    QCOMPARE(window.page(), u"index"_s);
    window.openPage(u"import#undo"_s);
    QCOMPARE(window.page(), u"import"_s);
    QVERIFY(shown(window).startsWith(u"Importing"_s));
}

void TestHelpWindow::fallsBack() {
    m_language = u"it"_s;
    HelpWindow window([this] { return m_language; }, nullptr, m_folder->filePath(u"root"_s));
    window.openPage(u"keys"_s);
    QCOMPARE(shown(window), u"Keys"_s);
    window.openPage(u"nowhere"_s);
    QCOMPARE(shown(window), u"Indice"_s);
    window.openPage(u"../../secret"_s);
    QCOMPARE(shown(window), u"Indice"_s);
}

void TestHelpWindow::followsTheLanguage() {
    HelpWindow window([this] { return m_language; }, nullptr, m_folder->filePath(u"root"_s));
    window.openPage(u"import"_s);
    m_language = u"it"_s;
    const OtherLanguage other;
    QCOMPARE(shown(window), u"Importare"_s);
    QCOMPARE(window.windowTitle(), u"«Favilla help»"_s);
}

void TestHelpWindow::followsLinksAndGoesBack() {
    HelpWindow window([this] { return m_language; }, nullptr, m_folder->filePath(u"root"_s));
    window.show();
    auto* browser = child<HelpBrowser>(window, "browser");
    emit browser->anchorClicked(QUrl(u"import.html"_s));
    QCOMPARE(window.page(), u"import"_s);
    click(window, "backButton");
    QCOMPARE(window.page(), u"index"_s);
    QTest::keyClick(&window, Qt::Key_Escape);
    QVERIFY(!window.isVisible());
}

void TestHelpWindow::readsNothingElse_data() {
    QTest::addColumn<QString>("address");
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("above") << u"help:/../secret.html"_s;
    QTest::newRow("above, encoded") << u"help:/en/%2e%2e/%2e%2e/secret.html"_s;
    QTest::newRow("web") << u"https://example.com/x.png"_s;
    QTest::newRow("data") << u"data:text/html,secret"_s;
}

void TestHelpWindow::readsNothingElse() {
    QFETCH(const QString, address);
    HelpBrowser browser;
    browser.setRoot(m_folder->filePath(u"root"_s));
    QVERIFY(!browser.hasPage(QUrl(address)));
    QVERIFY(!browser.loadResource(QTextDocument::HtmlResource, QUrl(address)).isValid());
    QVERIFY(!browser.loadResource(QTextDocument::ImageResource, QUrl(address)).isValid());
}

void TestHelpWindow::linksLeaveOnlyWhenSafe() {
    HelpWindow window([this] { return m_language; }, nullptr, m_folder->filePath(u"root"_s));
    for (const auto& scheme : {u"https"_s, u"file"_s, u"javascript"_s})
        QDesktopServices::setUrlHandler(scheme, this, "take");
    auto* browser = child<HelpBrowser>(window, "browser");
    for (const auto& link : {u"file:///etc/passwd"_s, u"javascript:alert(1)"_s, u"https://example.com/a"_s})
        emit browser->anchorClicked(QUrl(link));
    for (const auto& scheme : {u"https"_s, u"file"_s, u"javascript"_s})
        QDesktopServices::unsetUrlHandler(scheme);
    QCOMPARE(m_opened, QList{QUrl(u"https://example.com/a"_s)});
    QCOMPARE(window.page(), u"index"_s);
}

void TestHelpWindow::findsOnThePage() {
    HelpWindow window([this] { return m_language; }, nullptr, m_folder->filePath(u"root"_s));
    window.openPage(u"import"_s);
    window.show();
    auto* browser = child<HelpBrowser>(window, "browser");
    auto* edit = child<QLineEdit>(window, "findEdit");
    QTest::keyClicks(edit, u"import"_s);
    QCOMPARE(browser->textCursor().selectionStart(), 0);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(browser->textCursor().selectionStart() > 0);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(browser->textCursor().selectionStart(), 0);
    QTest::keyClicks(edit, u"zzz"_s);
    QCOMPARE(edit->property("state").toString(), u"bad"_s);
}

void TestHelpWindow::everyPageIsThereInBothLanguages() {
    const QDir english(QStringLiteral(FAVILLA_SOURCE_DIR) + u"/resources/help/en"_s);
    const QDir italianPages(QStringLiteral(FAVILLA_SOURCE_DIR) + u"/resources/help/it"_s);
    QVERIFY(!english.entryList({u"*.html"_s}).isEmpty());
    QCOMPARE(italianPages.entryList({u"*.html"_s}), english.entryList({u"*.html"_s}));
}

void TestHelpWindow::everyLinkInThePagesLeadsSomewhere() {
    HelpBrowser browser;
    browser.setRoot(QStringLiteral(FAVILLA_SOURCE_DIR) + u"/resources/help"_s);
    static const QRegularExpression anchor(u"href=\"([^\"]+)\""_s);
    int links = 0;
    for (const auto& language : {u"en"_s, u"it"_s}) {
        const QDir folder(QStringLiteral(FAVILLA_SOURCE_DIR) + u"/resources/help/"_s + language);
        for (const auto& name : folder.entryList({u"*.html"_s})) {
            const QUrl page(u"help:/%1/%2"_s.arg(language, name));
            const auto html = browser.loadResource(QTextDocument::HtmlResource, page).toString();
            for (auto match = anchor.globalMatch(html); match.hasNext(); ++links) {
                const auto target = page.resolved(QUrl(match.next().captured(1)));
                QVERIFY2(
                    target.scheme() == u"https"_s || browser.hasPage(target), qPrintable(target.toString()));
            }
        }
    }
    QVERIFY(links > 10);
}

QTEST_MAIN(TestHelpWindow)
#include "tst_helpwindow.moc"
