// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listwatch.h"

#include "models/referrallistmodel.h"
#include "views/referrallistview.h"

#include <QDeadlineTimer>
#include <QTimer>

namespace favilla::bench {

ListWatch::ListWatch(WatchedApplication& application, ReferralListView& list)
    : m_application(application), m_list(list) { }

ListWatch::~ListWatch() {
    m_application.watchPaint(nullptr, {});
}

std::optional<double> ListWatch::timeUntilPainted(
    const std::function<void()>& action, const IsRight& isRight) {
    std::optional<double> took;
    QElapsedTimer clock;
    m_application.watchPaint(m_list.viewport(), [&] {
        if (!took && isRight())
            took = double(clock.nsecsElapsed()) / 1e6;
    });
    clock.start();
    QMetaObject::invokeMethod(&m_list, action, Qt::QueuedConnection);
    waitFor([&took] { return took.has_value(); });
    m_application.watchPaint(nullptr, {});
    return took;
}

int ListWatch::firstVisible() const {
    return m_list.indexAt({1, 1}).row();
}

int ListWatch::lastVisible() const {
    const auto last = m_list.indexAt({1, m_list.viewport()->height() - 1});
    return last.isValid() ? last.row() : model().rowCount() - 1;
}

QList<RowId> ListWatch::visibleRows() const {
    QList<RowId> rows;
    if (const auto first = firstVisible(); first >= 0)
        for (int position = first; position <= lastVisible(); ++position)
            rows << model().rowAt(position);
    return rows;
}

bool ListWatch::areVisibleRowsLoaded() const {
    const auto first = firstVisible();
    if (first < 0)
        return false;
    for (int position = first; position <= lastVisible(); ++position)
        if (!model().index(position).data(ReferralListModel::IsLoadedRole).toBool())
            return false;
    return true;
}

int ListWatch::roomForRows() const {
    const auto height = m_list.visualRect(model().index(0)).height();
    return height > 0 ? (m_list.viewport()->height() + height - 1) / height : 0;
}

const ReferralListModel& ListWatch::model() const {
    return static_cast<const ReferralListModel&>(*m_list.model());
}

bool waitFor(const std::function<bool()>& isSo, int most) {
    const QDeadlineTimer deadline(most);
    QTimer waker; // so that a wait for the next event ends
    waker.start(5);
    while (!isSo()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return true;
}

} // namespace favilla::bench
