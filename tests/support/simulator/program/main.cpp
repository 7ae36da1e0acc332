// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace favilla;

int main(int argc, char* argv[]) {
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("favilla-simulator"));
    QTextStream out(stdout);
    Program program(out);
    QObject::connect(
        &program, &Program::finished, &application, &QCoreApplication::exit, Qt::QueuedConnection);
    program.start(QCoreApplication::arguments());
    return QCoreApplication::exec();
}
