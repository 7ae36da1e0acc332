// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivewriter.h"

#include "partnercenterdocument.h"

#include "store/historyrepository.h"
#include "store/referralrepository.h"

namespace favilla::invented {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr quint64 batchSize = 5'000;

using Batch = std::shared_ptr<const QList<Referral>>;

Batch thinkUp(const Archive& archive, quint64 first, quint64 count) {
    auto batch = std::make_shared<QList<Referral>>();
    batch->reserve(qsizetype(count));
    for (quint64 number = first; number < first + count; ++number) {
        auto referral = Referral::create(archive.referral(number));
        if (!referral)
            qFatal("an invented referral is none: %s", qPrintable(name(referral.error().kind)));
        *batch << *std::move(referral);
    }
    return batch;
}

Result<void> writeBatch(Transaction& transaction, const QList<Referral>& batch) {
    for (const auto& referral : batch) {
        const auto row = ReferralRepository::insert(transaction, referral);
        FAVILLA_TRY(row);
        for (const auto& entry : Archive::history(*referral))
            FAVILLA_TRY(HistoryRepository::append(transaction, *row, entry));
    }
    return {};
}

/// Ten indexes with keys in no order want more memory than a user's workspace does, and fewer checkpoints.
Result<void> prepareForBulk(Connection& connection) {
    if (connection.dialect() == Dialect::Postgresql)
        return {};
    FAVILLA_TRY(connection.run(u"PRAGMA cache_size = -600000"_s));
    FAVILLA_TRY(connection.run(u"PRAGMA wal_autocheckpoint = 50000"_s));
    return {};
}

} // namespace

Result<void> writeArchive(Database& database, const Archive& archive, quint64 count, const Written& written) {
    auto prepared = database.read(prepareForBulk);
    FAVILLA_TRY(prepared.result());
    QFuture<Result<void>> writing;
    for (quint64 first = 0; first < count; first += batchSize) {
        const auto batch = thinkUp(archive, first, qMin(batchSize, count - first));
        if (first > 0)
            FAVILLA_TRY(writing.result());
        writing =
            database.write([batch](Transaction& transaction) { return writeBatch(transaction, *batch); });
        written(first);
    }
    if (count > 0)
        FAVILLA_TRY(writing.result());
    written(count);
    return {};
}

Result<quint64> writeDocument(
    QIODevice& device, const Archive& archive, quint64 first, quint64 count, qint64 mostBytes) {
    QByteArray text = "{\"value\":[\n";
    qint64 length = 0;
    quint64 done = 0;
    for (; done < count; ++done) {
        const auto document = partnerCenterDocument(archive.referral(first + done));
        if (length + text.size() + document.size() > mostBytes)
            break;
        text += (done > 0 ? ",\n" : "") + document;
        if (text.size() > (1 << 20)) {
            length += text.size();
            if (device.write(std::exchange(text, {})) < 0)
                return Error{.kind = ErrorKind::FileNotWritable, .detail = device.errorString()};
        }
    }
    text += "\n]}\n";
    if (device.write(text) != text.size())
        return Error{.kind = ErrorKind::FileNotWritable, .detail = device.errorString()};
    return done;
}

} // namespace favilla::invented
