// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access.h"
#include "legibility.h"
#include "program.h"
#include "scenes.h"
#include "wording.h"

#include "views/dialogs/helpbrowser.h"
#include "views/dialogs/helpwindow.h"
#include "views/systemshade.h"
#include "views/themeswitch.h"
#include "views/words/languages.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTextBlock>

using namespace favilla;
using namespace favilla::windows;
using namespace Qt::Literals::StringLiterals;

namespace {

QLocale localeOf(const QString& language) {
    return language == "it"_L1 ? QLocale(QLocale::Italian, QLocale::Italy)
                               : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QStringList helpPages() {
    auto pages = QDir(u":/help/en"_s).entryList({u"*.html"_s});
    pages.replaceInStrings(u".html"_s, QString());
    return pages;
}

QList<QRect> places(QWidget& window) {
    QList<QRect> all;
    for (const auto* widget : seenWidgets(window))
        all << widget->geometry();
    return all;
}

/// Waits until a window stands as it will stay, with the focus in it.
bool settle(QWidget& window) {
    window.activateWindow();
    const bool isActive = QTest::qWaitForWindowActive(&window);
    // New words ask for a new layout, which may ask for another one: still means still for a while.
    constexpr int stillFor = 3;
    QList<QRect> before;
    for (int still = 0, rounds = 0; still < stillFor && rounds < 100; ++rounds) {
        QTest::qWait(10);
        const auto now = places(window);
        still = now == before ? still + 1 : 0;
        before = now;
    }
    return isActive;
}

QStringList layoutFindings(QWidget& window) {
    return clippedTexts(window) + overlaps(window) + stickingOut(window);
}

QStringList findings(QWidget& window) {
    return layoutFindings(window) + unnamedControls(window) + doubleMnemonics(window)
        + remains(wordingOf(window)) + unreachableControls(window);
}

} // namespace

/// Opens every window and dialog in both languages, light and dark, with something in it, and looks whether
/// it can be read, whether it is translated, and whether hands and screen readers find everything. CTest runs
/// it at 100 % and at 150 %.
class TestAllWindows : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data();
    void initTestCase();
    void init();
    void cleanup();
    void dialogsCanBeReadAndReached_data();
    void dialogsCanBeReadAndReached();
    void mainWindowCanBeReadAndReached();
    void everyPageOfAReferralCanBeRead();
    void smallestMainWindowCanBeRead();
    void dialogsAreTranslated_data();
    void dialogsAreTranslated();
    void mainWindowIsTranslated();
    void helpIsWholeInBothLanguages();
    void textsOfQtAreTranslated();
    void unfinishedFormsAreNoticed();

private:
    void collect(const QString& where, const QStringList& found);
    /// The program brings its own language and theme.
    void undress();
    void useLanguage(const QString& language) { m_languages->use(language); }
    QList<Wording> wordsOf(const Scene& scene, const QString& language, const QLocale& locale);
    /// Every view of the main window and the dialogs it opens, by name.
    QMap<QString, QList<Wording>> wordsOf(Program& program);
    Scheme scheme() const;

    std::unique_ptr<Languages> m_languages;
    std::unique_ptr<ThemeSwitch> m_theme;
    QStringList m_found;
};

void TestAllWindows::collect(const QString& where, const QStringList& found) {
    for (const auto& each : found)
        m_found << u"[%1] %2"_s.arg(where, each);
}

// Each on a line of its own: Qt cuts long messages.
#define VERIFY_NOTHING_FOUND()                                                                               \
    for (const auto& found : std::as_const(m_found))                                                         \
        qWarning("%s", qPrintable(found));                                                                   \
    QCOMPARE(m_found.size(), 0)

void TestAllWindows::initTestCase_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isDark");
    QTest::newRow("en light") << u"en"_s << false;
    QTest::newRow("it light") << u"it"_s << false;
    QTest::newRow("en dark") << u"en"_s << true;
    QTest::newRow("it dark") << u"it"_s << true;
}

void TestAllWindows::initTestCase() {
    QApplication::setQuitOnLastWindowClosed(false);
    QGuiApplication::setApplicationDisplayName(u"Favilla"_s);
}

void TestAllWindows::init() {
    QFETCH_GLOBAL(QString, language);
    m_found.clear();
    m_languages = std::make_unique<Languages>(*qApp, localeOf(u"en"_s));
    useLanguage(language);
    m_theme = std::make_unique<ThemeSwitch>(*qApp, systemShade());
    m_theme->use(scheme());
}

void TestAllWindows::cleanup() {
    undress();
}

void TestAllWindows::undress() {
    m_theme.reset();
    m_languages.reset();
}

Scheme TestAllWindows::scheme() const {
    QFETCH_GLOBAL(bool, isDark);
    return isDark ? Scheme::Dark : Scheme::Light;
}

void TestAllWindows::dialogsCanBeReadAndReached_data() {
    QTest::addColumn<int>("number");
    const auto all = scenes();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(qPrintable(all.at(i).name)) << i;
}

void TestAllWindows::dialogsCanBeReadAndReached() {
    QFETCH_GLOBAL(QString, language);
    QFETCH(int, number);
    const auto scene = scenes().at(number);
    const auto window = scene.open(localeOf(language));
    QVERIFY(settle(*window));
    collect(scene.name, findings(*window));
    VERIFY_NOTHING_FOUND();
}

void TestAllWindows::mainWindowCanBeReadAndReached() {
    QFETCH_GLOBAL(QString, language);
    undress();
    Program program(*qApp, language, scheme());
    QVERIFY(program.start());
    for (const auto& view : program.views()) {
        QVERIFY2(view.show() && settle(program.window()), qPrintable(view.name));
        collect(view.name, findings(program.window()));
    }
    for (const auto& view : program.dialogs()) {
        QVERIFY2(view.show() && settle(*Program::dialog()), qPrintable(view.name));
        collect(view.name, findings(*Program::dialog()));
        QVERIFY2(Program::closeDialogs(), qPrintable(view.name));
    }
    VERIFY_NOTHING_FOUND();
}

void TestAllWindows::everyPageOfAReferralCanBeRead() {
    QFETCH_GLOBAL(QString, language);
    undress();
    Program program(*qApp, language, scheme());
    QVERIFY(program.start());
    int pages = 0;
    const auto look = [&](const QString& customer) {
        ++pages;
        auto& window = program.window();
        collect(customer, layoutFindings(window) + remains(wordingOf(window)) + unnamedControls(window));
    };
    for (const auto& view : program.views())
        if (QStringList{u"inbox"_s, u"active"_s, u"archived"_s}.contains(view.name)) {
            QVERIFY2(view.show(), qPrintable(view.name));
            QVERIFY2(program.eachRow(look), qPrintable(view.name));
        }
    QVERIFY(pages >= 40);
    VERIFY_NOTHING_FOUND();
}

void TestAllWindows::smallestMainWindowCanBeRead() {
    QFETCH_GLOBAL(QString, language);
    undress();
    Program program(*qApp, language, scheme());
    QVERIFY(program.start());
    auto& window = program.window();
    window.resize(window.minimumSize());
    for (const auto& view : program.views()) {
        QVERIFY2(view.show() && settle(window), qPrintable(view.name));
        collect(view.name, layoutFindings(window));
    }
    VERIFY_NOTHING_FOUND();
}

QList<Wording> TestAllWindows::wordsOf(const Scene& scene, const QString& language, const QLocale& locale) {
    useLanguage(language);
    const auto window = scene.open(locale);
    settle(*window);
    return wordingOf(*window);
}

void TestAllWindows::dialogsAreTranslated_data() {
    dialogsCanBeReadAndReached_data();
}

void TestAllWindows::dialogsAreTranslated() {
    QFETCH_GLOBAL(QString, language);
    QFETCH(int, number);
    const auto scene = scenes().at(number);
    const auto locale = localeOf(language);
    const auto other = language == "it"_L1 ? u"en"_s : u"it"_s;
    const auto there = wordsOf(scene, other, localeOf(other));
    const auto fresh = wordsOf(scene, language, locale);
    QVERIFY(fresh.size() > 1);
    collect(scene.name, untranslated(there, fresh, KnownNames(strangersTexts())));

    useLanguage(other);
    const auto window = scene.open(locale);
    settle(*window);
    useLanguage(language);
    settle(*window);
    if (scene.isLive) {
        collect(scene.name, differences(fresh, wordingOf(*window)));
        collect(scene.name + u", switched"_s, layoutFindings(*window));
    }
    VERIFY_NOTHING_FOUND();
}

QMap<QString, QList<Wording>> TestAllWindows::wordsOf(Program& program) {
    QMap<QString, QList<Wording>> words;
    for (const auto& view : program.views()) {
        if (!view.show())
            collect(view.name, {u"did not come"_s});
        words[view.name] = wordingOf(program.window());
    }
    for (const auto& view : program.dialogs()) {
        if (view.show() && settle(*Program::dialog()))
            words[view.name] = wordingOf(*Program::dialog());
        if (!Program::closeDialogs())
            collect(view.name, {u"does not close"_s});
    }
    return words;
}

void TestAllWindows::mainWindowIsTranslated() {
    QFETCH_GLOBAL(QString, language);
    const auto other = language == "it"_L1 ? u"en"_s : u"it"_s;
    undress();
    QMap<QString, QList<Wording>> there;
    QMap<QString, QList<Wording>> switched;
    {
        Program program(*qApp, other, scheme());
        QVERIFY(program.start() && program.removeViews());
        there = wordsOf(program);
        QVERIFY(program.switchTo(language));
        switched = wordsOf(program);
    }
    Program program(*qApp, language, scheme());
    QVERIFY(program.start() && program.removeViews());
    const auto fresh = wordsOf(program);
    const KnownNames names(strangersTexts());
    for (auto view = fresh.cbegin(); view != fresh.cend(); ++view) {
        QVERIFY2(!view->isEmpty(), qPrintable(view.key()));
        collect(view.key(), untranslated(there.value(view.key()), *view, names));
        collect(view.key() + u", switched"_s, differences(*view, switched.value(view.key())));
    }
    m_found.removeDuplicates();
    VERIFY_NOTHING_FOUND();
}

void TestAllWindows::helpIsWholeInBothLanguages() {
    QFETCH_GLOBAL(QString, language);
    const auto pages = helpPages();
    QVERIFY(pages.size() >= 10);
    auto current = language;
    HelpWindow help([&current] { return current; });
    auto* browser = help.findChild<HelpBrowser*>();
    help.show();
    for (const auto& page : pages) {
        help.openPage(page);
        QVERIFY(settle(help));
        QCOMPARE(help.page(), page);
        collect(page, findings(help));
        const auto words = browser->toPlainText();
        for (auto block = browser->document()->begin(); block.isValid(); block = block.next())
            for (auto part = block.begin(); !part.atEnd(); ++part)
                if (const auto link = part.fragment().charFormat().anchorHref(); !link.isEmpty()) {
                    const auto target = browser->source().resolved(QUrl(link));
                    if (target.scheme() == "help"_L1 && !browser->hasPage(target))
                        collect(page, {u"leads nowhere: "_s + link});
                }
        current = language == "it"_L1 ? u"en"_s : u"it"_s;
        help.openPage(u"index"_s);
        help.openPage(page);
        if (browser->toPlainText() == words)
            collect(page, {u"is the same in both languages"_s});
        current = language;
    }
    VERIFY_NOTHING_FOUND();
}

void TestAllWindows::textsOfQtAreTranslated() {
    QStringList italian;
    for (const auto& language : {u"en"_s, u"it"_s}) {
        useLanguage(language);
        QLineEdit edit(u"x"_s);
        const std::unique_ptr<QMenu> menu(edit.createStandardContextMenu());
        for (const auto* action : menu->actions()) {
            const auto text = action->text().section(u'\t', 0, 0).remove(u'&');
            if (text.isEmpty())
                continue;
            if (language == "en"_L1)
                italian << text;
            else if (italian.takeFirst() == text)
                collect(u"menu of a field"_s, {u"not translated: "_s + text});
        }
    }
    VERIFY_NOTHING_FOUND();
}

/// The eyes themselves: each kind of fault is seen.
void TestAllWindows::unfinishedFormsAreNoticed() {
    QWidget window;
    QLabel narrow(u"A text without room"_s, &window);
    narrow.setGeometry(0, 0, 20, 20);
    QPushButton far(u"&Go"_s, &window);
    far.setGeometry(380, 10, 90, 30);
    QPushButton second(u"&Good (s) %1"_s, &window);
    second.setGeometry(0, 50, 40, 10);
    second.setFocusPolicy(Qt::ClickFocus);
    QLineEdit field(&window);
    field.setGeometry(0, 100, 100, 30);
    window.resize(400, 200);
    window.show();
    QVERIFY(settle(window));
    QCOMPARE(clippedTexts(window).size(), 2);
    QCOMPARE(stickingOut(window).size(), 1);
    QCOMPARE(unnamedControls(window).size(), 1);
    QCOMPARE(unreachableControls(window).size(), 1);
    QCOMPARE(doubleMnemonics(window).size(), 1);
    const auto words = wordingOf(window);
    QCOMPARE(remains(words).size(), 1);
    QCOMPARE(untranslated(words, words, KnownNames({u"A text without room"_s})).size(), 2);
    QVERIFY(differences(words, words).isEmpty());
    QCOMPARE(differences(words, {}).size(), 3);
}

QTEST_MAIN(TestAllWindows)
#include "tst_allwindows.moc"
