// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QThread>

#include <cstdio>

namespace favilla::bench {
namespace {

using namespace Qt::Literals::StringLiterals;

QString firstLine(const QString& path, const QString& key) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const auto& line : QString::fromUtf8(file.readAll()).split(u'\n'))
        if (line.startsWith(key))
            return line.section(u':', 1).simplified();
    return {};
}

QString met(const Figure& figure) {
    return !figure.isMet ? u"-"_s : *figure.isMet ? u"yes"_s : u"NO"_s;
}

QJsonObject toJson(const Figure& figure) {
    return {{u"name"_s, figure.name}, {u"p50_ms"_s, figure.p50}, {u"p95_ms"_s, figure.p95},
        {u"floor_ms"_s, figure.floor}, {u"ratio"_s, figure.ratio}, {u"goal"_s, figure.goal}};
}

} // namespace

Figure figure(const QString& name, const Series& ours, const Series& floor, Compared compared, double most) {
    const bool isMedian = compared == Compared::Median;
    Figure figure{name, ours.median(), ours.p95(), isMedian ? floor.median() : floor.p95(), 0, {}, {}};
    if (figure.floor > 0)
        figure.ratio = (isMedian ? figure.p50 : figure.p95) / figure.floor;
    if (most > 0) {
        figure.goal = (isMedian ? u"≤ %1 ×"_s : u"p95 ≤ %1 ×"_s).arg(most);
        figure.isMet = figure.ratio <= most;
    }
    return figure;
}

void Report::add(const Figure& figure) {
    m_figures << figure;
    say(u"  %1: p50 %2, p95 %3, floor %4"_s.arg(figure.name)
            .arg(figure.p50, 0, 'f', 2)
            .arg(figure.p95, 0, 'f', 2)
            .arg(figure.floor, 0, 'f', 2));
}

void Report::note(const QString& text) {
    m_notes << text;
}

void Report::print() const {
    say(u"\n%1 %2 %3 %4 %5  %6 %7"_s.arg(u"what"_s, -58)
            .arg(u"p50 ms"_s, 11)
            .arg(u"p95 ms"_s, 11)
            .arg(u"floor ms"_s, 11)
            .arg(u"ratio"_s, 8)
            .arg(u"goal"_s, -30)
            .arg(u"met"_s));
    for (const auto& row : m_figures)
        say(u"%1 %2 %3 %4 %5  %6 %7"_s.arg(row.name, -58)
                .arg(row.p50, 11, 'f', 2)
                .arg(row.p95, 11, 'f', 2)
                .arg(row.floor, 11, 'f', 3)
                .arg(row.ratio, 8, 'f', 2)
                .arg(row.goal, -30)
                .arg(met(row)));
    say({});
    for (const auto& note : m_notes)
        say(note);
    say(machine());
}

void Report::writeJson(const QString& path) const {
    QJsonArray rows;
    for (const auto& figure : m_figures)
        rows << toJson(figure);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(rows).toJson()) < 0)
        say(u"not written: %1 %2"_s.arg(path, file.errorString()));
}

QString machine() {
    return u"%1, %2 cores, %3 of memory, %4 %5, Qt %6 on %7"_s.arg(
        firstLine(u"/proc/cpuinfo"_s, u"model name"_s), QString::number(QThread::idealThreadCount()),
        firstLine(u"/proc/meminfo"_s, u"MemTotal"_s), QSysInfo::prettyProductName(),
        QSysInfo::kernelVersion(), QLatin1String(qVersion()), QGuiApplication::platformName());
}

void say(const QString& line) {
    const auto text = line.toUtf8() + '\n';
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
    std::fflush(stdout);
}

} // namespace favilla::bench
