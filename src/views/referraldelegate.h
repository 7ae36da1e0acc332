// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/id.h"
#include "views/laidrow.h"

#include <QCache>
#include <QStyledItemDelegate>

#include <optional>

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
    const RowFonts& fontsFor(const QFont& base) const;
    const LaidRow& laid(const ReferralSummary& summary, const QStyleOptionViewItem& option) const;

    const Clock& m_clock;
    /// Of the rows painted last: made anew, each font would be looked up and measured anew.
    mutable QFont m_base;
    mutable std::optional<RowFonts> m_fonts;
    mutable QCache<RowId, LaidRow> m_laid;
};

} // namespace favilla
