// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <memory>

namespace favilla::windows {

/// A window of the program, filled in as far as it has something to show.
struct Scene {
    QString name;
    std::function<std::unique_ptr<QWidget>(const QLocale&)> open;
    /// Whether its words follow a switch of language; boxes with one question are gone before that.
    bool isLive = true;
};

/// Every dialog and window but the main one, in every state that shows other words.
QList<Scene> scenes();
/// What the samples of the scenes and the demo have to say: no words of the program.
QStringList strangersTexts();

} // namespace favilla::windows
