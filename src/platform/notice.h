// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace favilla {

/// A button of a notice. The key comes back when it is chosen; the label is for people.
struct NoticeAction {
    QString key = {};
    QString label = {};

    friend bool operator==(const NoticeAction&, const NoticeAction&) = default;
};

/// What the desktop shows over everything else for a moment. Title and body are plain text, whoever wrote
/// them.
struct Notice {
    QString title = {};
    QString body = {};
    /// An action with the key "default" only names the click on the notice itself, which is always possible.
    QList<NoticeAction> actions = {};
    /// Until somebody takes it away: the user, or whoever showed it. Not even an action closes it.
    bool stays = false;
    bool sounds = false;
    bool isUrgent = false;
    /// The notice whose place this one takes; 0 for none.
    quint64 replaces = 0;

    friend bool operator==(const Notice&, const Notice&) = default;
};

} // namespace favilla
