// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/history.h"

#include <QLocale>
#include <QWidget>

namespace favilla {

class PlainLabel;

/// One entry of a HistoryList: the action in bold, origin, person and time beside it, changes below.
class HistoryLine final : public QWidget {
    Q_OBJECT

public:
    explicit HistoryLine(QWidget* parent = nullptr);

    void setEntry(const HistoryEntry& entry, const Moment& now, const QLocale& locale);

private:
    PlainLabel* m_action;
    PlainLabel* m_rest;
    PlainLabel* m_changes;
};

} // namespace favilla
