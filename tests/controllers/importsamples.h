// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspacefixture.h"

#include <QByteArrayList>

namespace favilla {

/// A New request as Partner Center writes it, asked on 19 November 2026.
inline QByteArray request(const QByteArray& id, const QByteArray& customer = "Tela e Filo",
    const QByteArray& updatedAt = "2026-11-19T08:00:00Z", const QByteArray& more = {}) {
    return R"({"id":")" + id + R"(","status":"New","substatus":"Pending",)"
        + R"("createdDateTime":"2026-11-19T08:00:00Z","updatedDateTime":")" + updatedAt
        + R"(","customerProfile":{"name":")" + customer + R"("})" + more + '}';
}

/// One element a line, the first on line 2.
inline QByteArray jsonFile(const QByteArrayList& elements) {
    return "[\n" + elements.join(",\n") + "\n]\n";
}

inline QByteArrayList manyRequests(int count) {
    QByteArrayList requests;
    for (int i = 0; i < count; ++i)
        requests << request("many-" + QByteArray::number(i));
    return requests;
}

/// Rows that lie, exaggerate or are none; the first and the last are good.
inline QByteArrayList hostileRequests() {
    constexpr int fiveMegabytes = 5 << 20;
    const auto with = [](const QByteArray& id, const QByteArray& details) {
        return request(id, "Cantine", "2026-11-19T08:00:00Z", R"(,"details":{)" + details + '}');
    };
    return {request("good"), R"({"name":"without id"})",
        R"({"id":"year 0","createdDateTime":"0000-01-01T00:00:00Z"})",
        with("infinite", R"("dealValue":1e400,"currency":"EUR")"),
        with("currency", R"("dealValue":12,"currency":"XXQ")"), request("marks", R"(a\u0000b\u202Ec)"),
        with("large", R"("notes":")" + QByteArray(fiveMegabytes, 'n') + '"'), "42", "null",
        R"({"id":"good","createdDateTime":"2026-11-18T08:00:00Z"})", request("last")};
}

} // namespace favilla
