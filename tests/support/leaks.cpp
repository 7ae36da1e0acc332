// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaks.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace favilla {

using namespace Qt::Literals::StringLiterals;

QStringList leaksIn(const QByteArray& bytes, const QStringList& words) {
    QStringList found;
    for (const auto& word : words) {
        const QByteArray wide(reinterpret_cast<const char*>(word.utf16()), word.size() * 2);
        if (bytes.contains(word.toUtf8()) || bytes.contains(wide))
            found << word;
    }
    return found;
}

QStringList leakingLines(const QString& text, const QStringList& words) {
    QStringList found;
    for (const auto& line : text.split(u'\n'))
        if (std::any_of(words.begin(), words.end(), [&](const auto& word) { return line.contains(word); }))
            found << line;
    return found;
}

QStringList leaksUnder(
    const QString& folder, const std::function<QStringList(const QString& path)>& unwantedIn) {
    QStringList found;
    QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        // One that went meanwhile holds nothing any more; a socket is no file.
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto leaks = leaksIn(file.readAll(), unwantedIn(file.fileName()));
        if (!leaks.isEmpty())
            found << file.fileName() + u": "_s + leaks.join(u", "_s);
    }
    return found;
}

} // namespace favilla
