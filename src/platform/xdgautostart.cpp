// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/xdgautostart.h"

#include "platform/wholefile.h"

#include <QDir>
#include <QHash>

#include <algorithm>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

QString quoted(const QString& word) {
    constexpr auto reserved = " \t\n\"'\\><~|&;$*?#()`"_L1;
    QString inner = word;
    inner.replace(u"%"_s, u"%%"_s);
    const auto isReserved = [&](QChar c) { return QStringView(word).contains(c); };
    if (std::none_of(reserved.begin(), reserved.end(), [&](char c) { return isReserved(QLatin1Char(c)); }))
        return inner;
    QString text;
    for (const auto c : inner) {
        if (c == u'"' || c == u'`' || c == u'$' || c == u'\\')
            text += u'\\';
        text += c;
    }
    return u'"' + text + u'"';
}

/// The keys of the group "Desktop Entry", the first of each.
QHash<QByteArray, QByteArray> entryKeys(const QByteArray& content) {
    QHash<QByteArray, QByteArray> keys;
    bool isInEntry = false;
    for (const auto& line : content.split('\n')) {
        if (line.startsWith('['))
            isInEntry = line.trimmed() == "[Desktop Entry]";
        const auto equals = line.indexOf('=');
        const auto key = line.left(equals).trimmed();
        if (isInEntry && equals > 0 && !line.startsWith('#') && !keys.contains(key))
            keys.insert(key, line.mid(equals + 1).trimmed());
    }
    return keys;
}

} // namespace

QString desktopExec(const QStringList& command) {
    QStringList words;
    for (const auto& word : command)
        words << quoted(word);
    return words.join(u' ').replace(u"\\"_s, u"\\\\"_s).replace(u"\n"_s, u"\\n"_s).replace(u"\t"_s, u"\\t"_s);
}

XdgAutostart::XdgAutostart(const QString& folder, QString program)
    : m_file(QDir(folder).filePath(u"favilla.desktop"_s)), m_program(std::move(program)) { }

bool XdgAutostart::isOn() const {
    const auto keys = entryKeys(smallFile(m_file));
    return !keys.value("Exec").isEmpty() && keys.value("Hidden") != "true"
        && keys.value("X-GNOME-Autostart-enabled") != "false";
}

Result<void> XdgAutostart::set(bool isOn) {
    if (!isOn)
        return removeFile(m_file);
    const auto content = u"[Desktop Entry]\n"
                         "Type=Application\n"
                         "Version=1.4\n"
                         "Name=Favilla\n"
                         "Exec=%1\n"
                         "Icon=favilla\n"
                         "Terminal=false\n"
                         "StartupNotify=false\n"
                         "X-GNOME-Autostart-enabled=true\n"_s.arg(desktopExec({m_program, u"--minimized"_s}));
    return writeWholeFile(m_file, content.toUtf8());
}

} // namespace favilla
