// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workspacedump.h"

#include "domain/clock.h"
#include "domain/referraljson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int dumpVersion = 1;
constexpr QByteArrayView dumpStart = R"({"format":"favilla-workspace","version":)";
constexpr qint64 longestLine = 512LL * 1024 * 1024;

Error damagedAt(qint64 line, const QString& detail = {}) {
    return {.kind = ErrorKind::CopyDamaged, .detail = detail, .line = line};
}

QByteArray quoted(const QString& text) {
    // QJsonDocument writes no bare strings: taken out of an array of one.
    auto json = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return json.sliced(1, json.size() - 2);
}

/// One line with its end; without it where the device ends or the line is longer than any item can be.
/// (QIODevice::readLine(maximum) would allocate the maximum.)
QByteArray boundedLine(QIODevice& device) {
    constexpr qint64 step = 64LL * 1024;
    QByteArray line;
    QByteArray part(step, Qt::Uninitialized);
    while (line.size() < longestLine) {
        const auto size = device.readLine(part.data(), step);
        if (size <= 0)
            break;
        line.append(part.constData(), size);
        if (line.endsWith('\n'))
            break;
    }
    return line;
}

/// Reads a dump line by line, as DumpWriter lays it out; the layout is part of the format.
class DumpReader {
public:
    DumpReader(QIODevice& device, Progress* progress) : m_device(device), m_progress(progress) { }

    Result<DumpHeader> read(const DumpVisitor& visit) {
        FAVILLA_TRY(readHeader());
        while (true) {
            FAVILLA_TRY(next());
            if (m_text.startsWith("},\"end\":"))
                break;
            FAVILLA_TRY(readSection(visit));
        }
        FAVILLA_TRY(checkEnd());
        return m_header;
    }

private:
    Result<void> next() {
        if (m_progress && m_progress->isCancelled)
            return Error{.kind = ErrorKind::Cancelled};
        m_text = boundedLine(m_device);
        ++m_line;
        if (m_progress)
            m_progress->done = m_device.pos();
        if (!m_text.endsWith('\n') && m_device.atEnd() && !m_text.endsWith("}}"))
            return Error{.kind = ErrorKind::TruncatedJson, .line = m_line};
        // A file that went through a program with other line ends is still whole.
        while (m_text.endsWith('\n') || m_text.endsWith('\r'))
            m_text.chop(1);
        return {};
    }

    Result<void> readHeader() {
        if (!m_device.seek(0) || !isWorkspaceDump(m_device.peek(dumpStart.size())))
            return Error{.kind = ErrorKind::NotACopy};
        FAVILLA_TRY(next());
        const auto header = QJsonDocument::fromJson(m_text + "}}").object();
        m_header.version = header.value("version"_L1).toInt();
        m_header.createdAt = fromIso(header.value("createdAt"_L1).toString());
        if (m_header.version > dumpVersion)
            return Error{.kind = ErrorKind::CopyNewer, .detail = u"version %1"_s.arg(m_header.version)};
        if (m_header.version < 1)
            return damagedAt(m_line);
        return {};
    }

    /// `"name":[`, then one item per line, each but the last with a comma, then `]` or `],`.
    Result<void> readSection(const DumpVisitor& visit) {
        if (!m_text.endsWith(":["))
            return damagedAt(m_line);
        const auto names = QJsonDocument::fromJson('[' + m_text.chopped(2) + ']').array();
        const auto name = names.at(0).toString();
        if (name.isEmpty() || m_counts.contains(name))
            return damagedAt(m_line);
        m_hash.addData(name.toUtf8());
        m_counts[name] = 0;
        while (true) {
            FAVILLA_TRY(next());
            if (m_text == "]" || m_text == "],")
                return {};
            FAVILLA_TRY(readItem(name, visit));
        }
    }

    Result<void> readItem(const QString& section, const DumpVisitor& visit) {
        if (m_text.endsWith(','))
            m_text.chop(1);
        m_hash.addData(m_text);
        ++m_counts[section];
        const auto item = QJsonDocument::fromJson(m_text);
        if (!item.isObject())
            return damagedAt(m_line);
        return visit ? visit(section, item.object()) : Result<void>();
    }

    Result<void> checkEnd() {
        constexpr qsizetype endKey = 8; // },"end":
        const auto end = QJsonDocument::fromJson(m_text.sliced(endKey).chopped(1)).object();
        const auto counts = end.value("items"_L1).toObject();
        bool isSame = qsizetype(counts.size()) == m_counts.size();
        for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it)
            isSame = isSame && counts.value(it.key()).toDouble(-1) == double(it.value());
        if (!isSame)
            return damagedAt(m_line, u"counts"_s);
        if (end.value("sha256"_L1).toString() != QLatin1StringView(m_hash.result().toHex()))
            return damagedAt(m_line, u"checksum"_s);
        m_header.counts = m_counts;
        return {};
    }

    QIODevice& m_device;
    Progress* m_progress;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QMap<QString, qint64> m_counts;
    DumpHeader m_header;
    QByteArray m_text;
    qint64 m_line = 0;
};

} // namespace

DumpWriter::DumpWriter(QIODevice& device) : m_device(device) { }

Result<void> DumpWriter::write(const QByteArray& bytes) {
    if (m_device.write(bytes) == bytes.size())
        return {};
    return Error{.kind = ErrorKind::FileNotWritable, .detail = m_device.errorString()};
}

Result<void> DumpWriter::begin(const QDateTime& createdAt) {
    return write(dumpStart.toByteArray() + QByteArray::number(dumpVersion) + R"(,"createdAt":)"
        + quoted(toIso(createdAt)) + R"(,"sections":{)");
}

Result<void> DumpWriter::section(const QString& name) {
    const QByteArray before = m_section.isEmpty() ? "\n" : "\n],\n";
    m_section = name;
    m_counts[name] = 0;
    m_hash.addData(name.toUtf8());
    return write(before + quoted(name) + ":[");
}

Result<void> DumpWriter::item(const QJsonObject& item) {
    const auto json = QJsonDocument(item).toJson(QJsonDocument::Compact);
    m_hash.addData(json);
    const QByteArray before = m_counts[m_section]++ == 0 ? "\n" : ",\n";
    return write(before + json);
}

Result<void> DumpWriter::end() {
    QJsonObject counts;
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it)
        counts.insert(it.key(), it.value());
    const QJsonObject end{{u"items"_s, counts}, {u"sha256"_s, QString::fromLatin1(m_hash.result().toHex())}};
    const QByteArray before = m_section.isEmpty() ? "\n" : "\n]\n";
    return write(before + R"(},"end":)" + QJsonDocument(end).toJson(QJsonDocument::Compact) + "}\n");
}

bool isWorkspaceDump(const QByteArray& firstBytes) {
    return firstBytes.startsWith(dumpStart);
}

Result<DumpHeader> verifyDump(QIODevice& device, Progress* progress) {
    if (progress)
        progress->total = device.size();
    return DumpReader(device, progress).read({});
}

Result<DumpHeader> readDump(QIODevice& device, const DumpVisitor& visit, Progress* progress) {
    if (auto verified = verifyDump(device, progress); !verified)
        return verified;
    return DumpReader(device, progress).read(visit);
}

QJsonObject dumpItem(const ReferralData& referral) {
    auto item = toJson(referral);
    auto own = item.value("favilla"_L1).toObject();
    if (!referral.raw.isEmpty())
        own.insert(u"raw"_s, QString::fromUtf8(referral.raw));
    item.insert(u"favilla"_s, own);
    return item;
}

Result<Referral> referralFromDump(const QJsonObject& item) {
    auto referral = referralFromJson(item);
    if (!referral)
        return referral;
    auto data = **referral;
    data.raw = item.value("favilla"_L1).toObject().value("raw"_L1).toString().toUtf8();
    return Referral::create(std::move(data));
}

} // namespace favilla
