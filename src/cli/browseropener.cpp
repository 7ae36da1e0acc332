// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/browseropener.h"

#include <QProcess>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

#if defined(Q_OS_WIN)
constexpr auto opener = "rundll32.exe"_L1;
#elif defined(Q_OS_MACOS)
constexpr auto opener = "open"_L1;
#else
constexpr auto opener = "xdg-open"_L1;
#endif

QStringList argumentsFor(const QUrl& address) {
    const auto text = address.toString(QUrl::FullyEncoded);
#ifdef Q_OS_WIN
    // Not "start": a shell would read the ampersands of the address.
    return {u"url.dll,FileProtocolHandler"_s, text};
#else
    return {text};
#endif
}

} // namespace

void openInBrowser(const QUrl& address) {
    // Anything but a web address could be a program.
    if (address.scheme() != "https"_L1 && address.scheme() != "http"_L1)
        return;
    QProcess process;
    process.setProgram(opener);
    process.setArguments(argumentsFor(address));
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.startDetached();
}

} // namespace favilla
