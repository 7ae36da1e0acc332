// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/addresses.h"
#include "sync/servicenews.h"
#include "sync/syncmemory.h"

#include <QSet>

namespace favilla {

/// One reading of the service's list, page by page: what to ask for, when it is over, and when it goes in
/// circles.
class PullRun {
public:
    /// First: everything, for the first time. Full: everything, to notice what vanished. Changes: what
    /// changed.
    enum class Kind { First, Full, Changes };

    PullRun(Kind kind, const SyncMemory& memory, std::chrono::seconds overlap);

    Kind kind() const { return m_kind; }
    /// Of the first page; the pages after it are `link`.
    ListQuery query() const;
    const QString& link() const { return m_link; }
    bool isResumed() const { return m_isResumed; }

    /// Takes in a page that is stored. Errors: EndlessAnswer where pages repeat.
    Result<void> read(const NewsOutcome& page, const QString& nextLink);
    bool isOver() const { return m_isOver; }

    void goWithoutFilter() { m_isFilterRefused = true; }
    /// The first pull that goes on from a link that the service does not know any more begins anew.
    void beginAnew();

    /// Rows that the list held.
    const QSet<RowId>& seen() const { return m_seen; }
    const QDateTime& highest() const { return m_highest; }

private:
    bool isCaughtUp(const NewsOutcome& page) const;

    Kind m_kind;
    bool m_isFilterRefused;
    QDateTime m_since;
    QString m_link;
    bool m_isResumed = false;
    bool m_isOver = false;
    /// Whether the pages came ordered as asked for, latest change first.
    bool m_isOrdered = true;
    QDateTime m_lowest;
    QDateTime m_highest;
    QSet<RowId> m_seen;
    QSet<size_t> m_unreadable;
    QSet<QString> m_links;
    int m_pagesWithoutNews = 0;
};

} // namespace favilla
