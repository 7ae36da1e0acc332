// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <cstdio>

namespace favilla {

/// Prints what commands answer, as text or as JSON, and why something was refused. Nothing that a stranger
/// wrote reaches the terminal as a control character or as a mark that turns its direction. Thread: main.
class Console {
public:
    Console(std::FILE* output, std::FILE* errors);

    void setJson(bool isJson) { m_isJson = isJson; }

    /// Without its failure, which `refuse` tells.
    void print(const Report& report);
    /// Help and version.
    void print(const QString& text);
    /// `{"error":{"kind","field","message"}}`, or the message alone. `hint`: what can be done about it here.
    void refuse(const Error& error, const QString& hint = {});
    /// The failure of a report.
    void refuse(const Report& report, const QString& hint = {});
    /// What has to be known before the report is there, on the standard error: as lines of text, or `json` on
    /// one line.
    void note(const QString& text, const QJsonObject& json);
    /// How far it is, on the standard error: one line that is written over where somebody watches a terminal,
    /// elsewhere a line whenever `step` is another one; nothing with JSON.
    void progress(const QString& step, const QString& text);
    /// Whether anybody sees `progress` move.
    bool isWatched() const { return m_isWatched && !m_isJson; }
    /// The same for a command that cannot be meant; its kind is "wrongUse".
    void refuseUse(const QString& why);

private:
    void refuse(const QString& kind, const QString& field, const QString& message);
    void clearProgress();

    std::FILE* m_output;
    std::FILE* m_errors;
    bool m_isJson = false;
    /// The standard error is a terminal.
    bool m_isWatched = false;
    QString m_step;
    /// How wide the line is that is to be written over.
    qsizetype m_width = 0;
};

/// JSON text in which amounts ("dealValue") stand as numbers, with all decimals that their currency has: a
/// JSON number has no limit, a double would lose digits. And in which every control character and direction
/// mark stands as an escape (\u202e): the same value to a program, harmless on a terminal.
QByteArray harmlessJson(const QJsonValue& value);

} // namespace favilla
