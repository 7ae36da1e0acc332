// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A program that may run once: for the tests of SingleInstance, which need processes that die and hang.
//
//     instanceprobe SOCKET LOCK PATIENCE [ARGUMENT…]
//
// Says "first", "alone", "handed STATUS" or "hung PROCESS". The first one stays and prints each start it
// hears of, its folder, its token and its arguments, separated by "|".
#include "platform/singleinstance.h"

#include <QCoreApplication>

#include <cstdio>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

namespace {

void say(const QString& line) {
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char* argv[]) {
    QCoreApplication application(argc, argv);
    const auto words = QCoreApplication::arguments();
    SingleInstance instance({words.value(1), words.value(2)});
    QObject::connect(&instance, &SingleInstance::started, &application, [](const StartRequest& request) {
        say((QStringList{request.folder, request.token} + request.arguments).join(u'|'));
    });
    const auto request = startRequest(words.mid(4), QProcessEnvironment::systemEnvironment());
    switch (instance.begin(request, words.value(3).toInt())) {
    case SingleInstance::Outcome::HandedOver:
        say(u"handed %1"_s.arg(instance.status()));
        return instance.status();
    case SingleInstance::Outcome::Hung:
        say(u"hung %1"_s.arg(instance.otherProcess()));
        return 1;
    case SingleInstance::Outcome::Alone:
        say(u"alone"_s);
        return 0;
    case SingleInstance::Outcome::First:
        say(u"first"_s);
    }
    return QCoreApplication::exec();
}
