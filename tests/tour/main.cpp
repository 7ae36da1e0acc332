// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectiontour.h"
#include "tour.h"

#include "views/icons.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Variant {
    QString name;
    QString language;
    favilla::Scheme scheme;
};

/// The tour in one language and shade, on settings and data of its own.
bool walk(QApplication& application, const Variant& variant, const QString& out) {
    QTemporaryDir home;
    const auto folder = QDir(out).filePath(variant.name);
    if (!home.isValid() || !QDir().mkpath(folder))
        return false;
    const favilla::StandardFolders folders{
        home.filePath(u"favilla.ini"_s), home.path(), home.filePath(u"favilla.sqlite"_s)};
    {
        QSettings file(folders.settingsFile, QSettings::IniFormat);
        favilla::Settings settings(file);
        auto preferences = settings.preferences();
        preferences.language = variant.language;
        preferences.scheme = variant.scheme;
        preferences.personName = u"Chiara Rossi"_s;
        settings.setPreferences(preferences);
        settings.markStarted();
    }
    const favilla::SystemClock clock;
    favilla::Desktop desktop(application, folders, clock, std::make_unique<favilla::MemorySecretStore>());
    favilla::Tour tour(desktop, folder);
    return tour.run() && favilla::ConnectionTour(desktop, folder, tour.lastNumber()).run();
}

} // namespace

int main(int argc, char* argv[]) {
    QCoreApplication::setApplicationName(u"favilla"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FAVILLA_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Favilla"_s);
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setWindowIcon(favilla::programIcon());
    QCommandLineParser parser;
    const QCommandLineOption out(u"out"_s, u"Folder of the pictures."_s, u"DIR"_s, u"tour"_s);
    parser.addOption(out);
    parser.addHelpOption();
    parser.process(application);

    const Variant variants[]{
        {u"light-en"_s, u"en"_s, favilla::Scheme::Light}, {u"dark-it"_s, u"it"_s, favilla::Scheme::Dark}};
    for (const auto& variant : variants) {
        QTextStream(stdout) << variant.name << Qt::endl;
        if (!walk(application, variant, parser.value(out)))
            return 1;
    }
    QTextStream(stdout) << "pictures: " << QDir(parser.value(out)).absolutePath() << Qt::endl;
    return 0;
}
