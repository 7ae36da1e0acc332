// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter.h"
#include "simulator/http/message.h"
#include "simulator/state/refusal.h"

#include <QStringList>

namespace favilla::simulation {

/// What a list request asks for, with the place where its page begins.
struct ListQuery {
    enum class OrderBy { Nothing, Created, Updated };

    Filter filter;
    OrderBy orderBy = OrderBy::Nothing;
    bool isDescending = false;
    /// Empty: everything.
    QStringList select;
    /// -1: not given.
    int top = -1;
    int skip = 0;
    bool wantsCount = false;

    /// Where the page goes on, out of `$skiptoken`: what was sent so far and the last item's place in the
    /// index.
    int sent = 0;
    Ticks lastTicks = 0;
    int lastRow = -1;
    /// The options as they came, for the token of the next page.
    QList<QPair<QString, QString>> options;
};

/// Reads the options of api.md, section 4.1. With a `$skiptoken` the rest of the query comes out of it.
MaybeRefusal readListQuery(const QByteArray& query, const Oddities& oddities, ListQuery& result);

/// The value of `$skiptoken` for the page after one that ended there. Opaque, with characters that have to be
/// percent-encoded, and different each time.
QString skipToken(const ListQuery& query, int sent, Ticks lastTicks, int lastRow);

} // namespace favilla::simulation
