// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/progress.h"

#include "domain/referral.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QIODevice>
#include <QJsonObject>
#include <QMap>

#include <functional>

namespace favilla {

/// Writes a whole workspace as one JSON document, item by item, so that its size does not matter:
/// `{"format":"favilla-workspace","version":1,"createdAt":…,"sections":{"referrals":[…],…},"end":{…}}`,
/// one item per line. `end` holds the number of items of each section and a checksum: a document without it
/// is never taken for a whole one. Order of calls: begin, (section, item…)…, end. Errors: FileNotWritable,
/// DiskFull. Thread: the caller's.
class DumpWriter {
public:
    explicit DumpWriter(QIODevice& device);

    Result<void> begin(const QDateTime& createdAt);
    /// `name` once each: "referrals", "history", "drafts", "savedViews", "settings", "outbox", "problems".
    Result<void> section(const QString& name);
    Result<void> item(const QJsonObject& item);
    Result<void> end();

private:
    Result<void> write(const QByteArray& bytes);

    QIODevice& m_device;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QMap<QString, qint64> m_counts;
    QString m_section;
};

struct DumpHeader {
    int version = 0;
    QDateTime createdAt;
    /// Items per section.
    QMap<QString, qint64> counts;
};

using DumpVisitor = std::function<Result<void>(const QString& section, const QJsonObject& item)>;

/// Whether the first bytes of a file are those of a dump.
bool isWorkspaceDump(const QByteArray& firstBytes);
/// Reads the document once through without using it. The device must be seekable. Errors: NotACopy,
/// CopyNewer, TruncatedJson (no end), CopyDamaged (counts or checksum differ, a line that is no item),
/// Cancelled.
Result<DumpHeader> verifyDump(QIODevice& device, Progress* progress = nullptr);
/// Verifies the whole document first, only then hands out its items in their order; ends with the first
/// error of `visit`.
Result<DumpHeader> readDump(QIODevice& device, const DumpVisitor& visit, Progress* progress = nullptr);

/// An item of the section "referrals": the form of domain/referraljson.h, and the source's own document
/// (`raw`) under "favilla".
QJsonObject dumpItem(const ReferralData& referral);
/// Errors: those of referralFromJson.
Result<Referral> referralFromDump(const QJsonObject& item);

} // namespace favilla
