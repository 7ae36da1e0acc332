// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/icons.h"
#include "views/plaintext.h"
#include "views/theme.h"
#include "views/themeswitch.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace favilla;

namespace {

double luminance(const QColor& color) {
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

// WCAG 2.1, success criterion 1.4.3.
double contrast(const QColor& a, const QColor& b) {
    const auto x = luminance(a) + 0.05;
    const auto y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

class FakeShade final : public SystemShade {
public:
    Shade shade() const override { return m_shade; }
    void turn(Shade shade) {
        m_shade = shade;
        emit shadeChanged(shade);
    }

private:
    Shade m_shade = Shade::Light;
};

} // namespace

class tst_Theme : public QObject {
    Q_OBJECT

private slots:
    void textIsReadable_data() {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        for (const auto shade : {Shade::Light, Shade::Dark}) {
            const auto t = Theme(shade).tokens();
            const auto add = [shade](const char* name, const QColor& text, const QColor& ground) {
                QTest::addRow("%s %s", shade == Shade::Dark ? "dark" : "light", name) << text << ground;
            };
            const std::pair<const char*, QColor> grounds[] = {{"window", t.window}, {"sidebar", t.sidebar},
                {"card", t.card}, {"hover", t.hover}, {"selection", t.selection}};
            for (const auto& [name, ground] : grounds) {
                add(qPrintable(QLatin1String("text on ") + QLatin1String(name)), t.text, ground);
                add(qPrintable(QLatin1String("dim on ") + QLatin1String(name)), t.dim, ground);
                add(qPrintable(QLatin1String("accent on ") + QLatin1String(name)), t.accentText, ground);
                add(qPrintable(QLatin1String("bad on ") + QLatin1String(name)), t.bad, ground);
            }
            for (const auto& [name, ground] :
                {std::pair("good", t.goodBack), std::pair("warning", t.warningBack),
                    std::pair("bad", t.badBack), std::pair("calm", t.calmBack)})
                add(qPrintable(QLatin1String("text on notice ") + QLatin1String(name)), t.text, ground);
            add("good pill", t.good, t.goodBack);
            add("warning pill", t.warning, t.warningBack);
            add("bad pill", t.bad, t.badBack);
            add("hot pill", t.hot, t.hotBack);
            add("calm pill", t.calm, t.calmBack);
            add("primary button", t.onAccent, t.accent);
            add("primary button under the pointer", t.onAccent, t.accentHover);
        }
    }
    void textIsReadable() {
        QFETCH(QColor, text);
        QFETCH(QColor, ground);
        const auto ratio = contrast(text, ground);
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
    }

    void paletteRolesAreReadable() {
        using Pair = std::pair<QPalette::ColorRole, QPalette::ColorRole>;
        for (const auto shade : {Shade::Light, Shade::Dark}) {
            const auto palette = Theme(shade).palette();
            for (const auto& [text, ground] : {Pair(QPalette::WindowText, QPalette::Window),
                     Pair(QPalette::Text, QPalette::Base), Pair(QPalette::ButtonText, QPalette::Button),
                     Pair(QPalette::HighlightedText, QPalette::Highlight),
                     Pair(QPalette::Link, QPalette::Base), Pair(QPalette::PlaceholderText, QPalette::Base),
                     Pair(QPalette::ToolTipText, QPalette::ToolTipBase)})
                QVERIFY(contrast(palette.color(text), palette.color(ground)) >= 4.5);
        }
    }

    void aPaletteTellsItsTheme() {
        QCOMPARE(Theme::of(Theme(Shade::Light).palette()).shade(), Shade::Light);
        QCOMPARE(Theme::of(Theme(Shade::Dark).palette()).shade(), Shade::Dark);
    }

    void theStyleSheetNamesNoUnknownColour() {
        for (const auto shade : {Shade::Light, Shade::Dark}) {
            const auto sheet = Theme(shade).styleSheet();
            QVERIFY2(!sheet.contains(u'@'), qPrintable(sheet.mid(sheet.indexOf(u'@'), 40)));
            QCOMPARE(sheet.count(u'{'), sheet.count(u'}'));
        }
    }

    void theStyleSheetsPicturesExist() {
        static const QRegularExpression url(QStringLiteral("url\\(([^)]+)\\)"));
        for (const auto shade : {Shade::Light, Shade::Dark}) {
            auto found = url.globalMatch(Theme(shade).styleSheet());
            QVERIFY(found.hasNext());
            while (found.hasNext()) {
                const auto picture = found.next().captured(1);
                QVERIFY2(QFile::exists(picture), qPrintable(picture));
            }
        }
    }

    void followsTheSystemUntilTheUserChooses() {
        auto system = std::make_unique<FakeShade>();
        auto* desktop = system.get();
        ThemeSwitch theme(*qApp, std::move(system));
        QSignalSpy changed(&theme, &ThemeSwitch::shadeChanged);
        QLabel label;
        QCOMPARE(Theme::of(label.palette()).shade(), Shade::Light);
        desktop->turn(Shade::Dark);
        QCOMPARE(theme.shade(), Shade::Dark);
        QCOMPARE(Theme::of(label.palette()).shade(), Shade::Dark);
        theme.use(Scheme::Light);
        QCOMPARE(theme.shade(), Shade::Light);
        desktop->turn(Shade::Light);
        desktop->turn(Shade::Dark);
        QCOMPARE(theme.shade(), Shade::Light);
        theme.use(Scheme::System);
        QCOMPARE(theme.shade(), Shade::Dark);
        QCOMPARE(changed.count(), 3);
    }

    void aWidgetWithAGroundOfItsOwnKnowsItsTheme() {
        ThemeSwitch theme(*qApp, std::make_unique<FakeShade>());
        for (const auto scheme : {Scheme::Dark, Scheme::Light}) {
            theme.use(scheme);
            QWidget window;
            QPushButton primary(&window);
            primary.setProperty("kind", QStringLiteral("primary"));
            QFrame notice(&window);
            notice.setProperty("kind", QStringLiteral("notice"));
            notice.setProperty("state", QStringLiteral("hot"));
            window.ensurePolished();
            primary.ensurePolished();
            notice.ensurePolished();
            QCOMPARE(Theme::of(primary.palette()).shade(), theme.shade());
            QCOMPARE(Theme::of(notice.palette()).shade(), theme.shade());
        }
    }

    void aWrongFieldIsDrawnOtherwise() {
        ThemeSwitch theme(*qApp, std::make_unique<FakeShade>());
        QLineEdit field;
        field.resize(120, 32);
        const auto calm = field.grab().toImage();
        setState(&field, "bad");
        const auto wrong = field.grab().toImage();
        QCOMPARE(wrong.pixelColor(60, 0), Theme(Shade::Light).tokens().bad);
        setState(&field, "");
        QCOMPARE(field.grab().toImage(), calm);
    }

    void everyIconDrawsInItsColour() {
        QDirIterator files(QStringLiteral(":/icons"), {QStringLiteral("*.svg")});
        QVERIFY(files.hasNext());
        while (files.hasNext()) {
            files.next();
            const auto name = files.fileInfo().baseName();
            if (name == QLatin1String("favilla"))
                continue;
            const auto image = icon(name, QColor(0xc2410c)).pixmap(QSize(16, 16), 2.0).toImage();
            QCOMPARE(image.size(), QSize(32, 32));
            int drawn = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (const auto pixel = image.pixelColor(x, y); pixel.alpha() == 255) {
                        ++drawn;
                        QVERIFY2(pixel == QColor(0xc2410c), qPrintable(name + u' ' + pixel.name()));
                    }
            QVERIFY2(drawn > 4, qPrintable(name));
        }
        QVERIFY(icon(QStringLiteral("no such icon"), Qt::black).isNull());
        QVERIFY(!programIcon().isNull());
    }

    void aStrangersToolTipStaysPlain() {
        const auto tip = plainToolTip(QStringLiteral("<b>Adatum</b>\n<img src=x>"));
        QVERIFY(!tip.contains(QLatin1String("<b>")));
        QVERIFY(!tip.contains(QLatin1String("<img")));
        QVERIFY(tip.contains(QLatin1String("&lt;b&gt;")));
        QVERIFY(plainToolTip({}).isEmpty());
        QLabel label;
        setPlainText(&label, QStringLiteral("<b>Adatum</b>"));
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QCOMPARE(label.text(), QStringLiteral("<b>Adatum</b>"));
    }
};

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
