// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"

#include <QStatusBar>

class QLabel;
class QToolButton;

namespace favilla {

class ElidedLabel;

/// The foot of the window: which workspace is open, or for some seconds what has just been done, and how much
/// waits for an answer. All of it plain text. Thread: main.
class StatusLine final : public QStatusBar {
    Q_OBJECT

public:
    enum class Place {
        File,
        Team,
        /// A file where SQLite is not safe.
        SharedFolder
    };

    /// `title`: how the workspace is called.
    StatusLine(const QString& title, Place place, QWidget* parent = nullptr);

    void setPlace(Place place);
    void setCounts(const Counts& counts);
    /// How the connection stands; empty without one. `isPressing`: the user has something to do. While a
    /// first reading runs it can be cancelled.
    void setConnection(const QString& sentence, bool isPressing, bool isCancellable);
    /// Replaces the workspace's name for as long as it takes to read.
    void say(const QString& text);

signals:
    void connectionActivated();
    void firstPullCancelled();

protected:
    void changeEvent(QEvent* event) override;

private:
    QString placeWord() const;
    void retranslate();

    QString m_title;
    Place m_place;
    Counts m_counts;
    QString m_said;
    ElidedLabel* m_placeLabel;
    QLabel* m_countLabel;
    QToolButton* m_connection;
    QToolButton* m_cancel;
};

} // namespace favilla
