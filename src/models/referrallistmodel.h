// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"

#include <QAbstractListModel>
#include <QCache>
#include <QSet>

#include <functional>

namespace favilla {

class RowChanges;

/// The rows of a list: their ids in order, and a cache of the summaries that are looked at.
/// Never resets: what changed in the order becomes signals of rows inserted, moved and removed, so that
/// selection and scroll stay; where so much changed that single signals would take longer than a new layout,
/// at most one removal, one insertion and two changes of layout. A list of a million rows costs no more than
/// a frame: what it has in common with the one before at both ends is not looked at, and where the rest is
/// long it is replaced in one change of layout. Holds no words: see setDescriber. Thread: main.
class ReferralListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        RowIdRole = Qt::UserRole + 1, ///< RowId; always there
        SummaryRole, ///< ReferralSummary; invalid until its page came, and then asked for
        IsLoadedRole ///< bool; asks for nothing
    };
    /// Qt::DisplayRole is the customer's name, Qt::AccessibleTextRole the describer's
    /// text.
    using Describer = std::function<QString(const ReferralSummary&)>;

    explicit ReferralListModel(QObject* parent = nullptr);

    /// Ids must not repeat.
    void setRows(const QList<RowId>& rows);
    const QList<RowId>& rows() const { return m_rows; }
    void setSummaries(const QList<ReferralSummary>& summaries);
    /// These changed in the store: they stay as they are on screen and are asked for again when next looked
    /// at.
    void refresh(const QList<RowId>& rows);
    void refreshAll();
    void setDescriber(Describer describer);
    /// These positions are about to be painted: what is not known of them is asked for, as if they were.
    void lookAt(int first, int last) const;

    /// -1 for a row that is not in the list.
    int indexOf(RowId row) const;
    /// Precondition: 0 ≤ position < rowCount().
    RowId rowAt(int position) const { return m_rows.at(position); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

signals:
    /// At most one page (64 rows) per signal, each row once until its summary came; emitted from the event
    /// loop. What was looked at comes first, by itself: it is waited for. The rest of its page, into which
    /// one scrolls next, follows.
    void summariesWanted(const QList<favilla::RowId>& rows);

private:
    void append(const QList<RowId>& rows);
    void truncate(const QList<RowId>& rows);
    void change(const QList<RowId>& rows);
    void changeLarge(int first, const QList<RowId>& rows);
    /// `offset`: where what was compared begins.
    void applyOneByOne(const RowChanges& changes, const QList<RowId>& rows, int offset);
    void applyAtOnce(const RowChanges& changes, const QList<RowId>& rows);
    void removeRange(int first, int last);
    void moveAfter(RowId row, std::optional<RowId> predecessor, int offset);
    void replace(const QList<RowId>& rows);
    void forgetMissing(const QSet<RowId>& gone);
    const ReferralSummary* summaryAt(int position) const;
    bool isFresh(RowId row) const;
    void want(int position) const;
    QList<RowId> neighbours(const QList<RowId>& rows) const;
    void announceWanted();
    void askFor(const QList<RowId>& rows);
    void announceChanged(const QSet<RowId>& rows);
    void announceChangedAt(QList<int> positions);

    QList<RowId> m_rows;
    Describer m_describer;
    QCache<RowId, ReferralSummary> m_summaries;
    QSet<RowId> m_stale;
    /// With the position at which each stood then, which it mostly still has when the answer comes.
    mutable QHash<RowId, int> m_asked;
    mutable QList<RowId> m_wanted;
};

} // namespace favilla

Q_DECLARE_METATYPE(favilla::RowId)
Q_DECLARE_METATYPE(favilla::ReferralSummary)
