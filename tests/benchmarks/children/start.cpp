// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench-start: the program's own way from main() to the first rows of its list. Prints a line when they are
// painted, with the longest event of the window thread until then, and ends. With --scroll N it opens the
// archive, looks at N places of it and prints how much memory it takes.
#include "memory.h"

#include "bench/listwatch.h"
#include "bench/shiftedclock.h"
#include "bench/stage.h"

#include "models/referrallistmodel.h"
#include "views/icons.h"
#include "views/main/desk.h"
#include "views/main/mainwindow.h"
#include "views/referrallistview.h"

#include <QCommandLineParser>
#include <QScrollBar>

#include <cstdio>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

namespace {

void say(const char* word, double number) {
    std::printf("%s %.3f\n", word, number);
    std::fflush(stdout);
}

bool scroll(bench::WatchedApplication& application, MainWindow& window, ReferralListView& list, int times) {
    bench::ListWatch watch(application, list);
    const auto before = watch.model().rowCount();
    window.desk().showBox(Box::Archived);
    bench::waitFor([&] { return watch.model().rowCount() != before && watch.areVisibleRowsLoaded(); });
    bench::waitFor([] { return false; }, 3'000); // what is still on its way
    for (int i = 0; i < times; ++i) {
        auto* bar = list.verticalScrollBar();
        const auto place = int(qint64(bar->maximum()) * i / times);
        if (!watch.timeUntilPainted(
                [bar, place] { bar->setValue(place == bar->value() ? place + 1 : place); },
                [&watch] { return watch.areVisibleRowsLoaded(); }))
            return false;
    }
    return true;
}

struct Arguments {
    QString workspace;
    QString home;
    QDateTime now;
    /// 0: only the start.
    int scrolls = 0;
};

Arguments readArguments() {
    QCommandLineParser parser;
    const QCommandLineOption workspace(u"workspace"_s, {}, u"PATH"_s);
    const QCommandLineOption home(u"home"_s, {}, u"DIR"_s);
    const QCommandLineOption now(u"now"_s, {}, u"ISO"_s);
    const QCommandLineOption scrolls(u"scroll"_s, {}, u"N"_s);
    parser.addOptions({workspace, home, now, scrolls});
    parser.process(QApplication::arguments());
    return {parser.value(workspace), parser.value(home), fromIso(parser.value(now)),
        parser.value(scrolls).toInt()};
}

/// Opens the workspace and says when its first rows are painted.
bool start(bench::WatchedApplication& application, Desktop& desktop, const QString& workspace) {
    std::unique_ptr<bench::ListWatch> watch;
    bool isPainted = false;
    QObject::connect(
        &desktop, &Desktop::opened, &desktop,
        [&] {
            auto* list = desktop.window()->findChild<ReferralListView*>();
            watch = std::make_unique<bench::ListWatch>(application, *list);
            application.watchPaint(list->viewport(), [&] {
                if (isPainted || !watch->areVisibleRowsLoaded())
                    return;
                isPainted = true;
                say("painted", application.takeLongest().took);
            });
        },
        Qt::SingleShotConnection);
    StartOptions options;
    options.workspace = workspace;
    desktop.start(options);
    return bench::waitFor([&isPainted] { return isPainted; }, 600'000);
}

void nameApplication() {
    QCoreApplication::setApplicationName(u"favilla"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FAVILLA_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Favilla"_s);
    QGuiApplication::setDesktopFileName(u"favilla"_s);
}

} // namespace

int main(int argc, char* argv[]) {
    nameApplication();
    bench::WatchedApplication application(argc, argv);
    QApplication::setWindowIcon(programIcon());
    const auto arguments = readArguments();
    const bench::ShiftedClock clock(arguments.now);
    const StandardFolders folders{
        arguments.home + u"/favilla.ini"_s, arguments.home, arguments.home + u"/favilla.sqlite"_s};
    Desktop desktop(application, folders, clock, std::make_unique<KeychainStore>());
    if (!start(application, desktop, arguments.workspace))
        return 1;
    if (arguments.scrolls == 0)
        return 0;
    auto* list = desktop.window()->findChild<ReferralListView*>();
    if (!scroll(application, *desktop.window(), *list, arguments.scrolls))
        return 1;
    say("rss", double(bench::residentKilobytes()));
    return 0;
}
