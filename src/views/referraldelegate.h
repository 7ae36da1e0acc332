// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

#include <QStyledItemDelegate>

namespace favilla {

/// Draws a referral as one row of the list: flame, customer, what it is about, an excerpt; at the right the
/// clock that matters most as a pill, and what comes after it. All rows are equally high, texts are elided
/// and never overlap; colours come from the palette, dates and numbers from the widget's locale. Thread:
/// main.
class ReferralDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `clock` must outlive the delegate.
    explicit ReferralDelegate(const Clock& clock, QObject* parent = nullptr);

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

private:
    const Clock& m_clock;
};

} // namespace favilla
