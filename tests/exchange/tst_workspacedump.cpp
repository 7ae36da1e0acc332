// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workspacedump.h"

#include "../domain/generator.h"
#include "testdata.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

namespace {

using Item = std::pair<QString, QJsonObject>;

QByteArray written(const QList<Item>& items, const QStringList& emptySections = {}) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    DumpWriter writer(buffer);
    bool isWritten = bool(writer.begin(testMoment().utc));
    QString section;
    for (const auto& [name, item] : items) {
        if (name != section)
            isWritten = isWritten && writer.section(name);
        section = name;
        isWritten = isWritten && writer.item(item);
    }
    for (const auto& name : emptySections)
        isWritten = isWritten && writer.section(name);
    if (!isWritten || !writer.end())
        qFatal("not written");
    return buffer.data();
}

Result<DumpHeader> read(QByteArray bytes, QList<Item>& items) {
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readDump(buffer, [&items](const QString& section, const QJsonObject& item) {
        items << Item{section, item};
        return Result<void>();
    });
}

const QList<Item> sample{{u"referrals"_s, {{u"id"_s, u"a"_s}}}, {u"referrals"_s, {{u"id"_s, u"b\n\"]}"_s}}},
    {u"history"_s, {{u"at"_s, 5}}}};

} // namespace

class TestWorkspaceDump : public QObject {
    Q_OBJECT

private slots:
    void roundTrips();
    void isOneJsonDocument();
    void roundTripsReferrals();
    void handsOutNothingOfAPart();
    void refusesEveryChangedByte();
    void refuses_data();
    void refuses();
    void endsWithTheVisitorsError();
    void saysWhenItCannotWrite();
    void endsWhenCancelled();
};

void TestWorkspaceDump::roundTrips() {
    QList<Item> items;
    const auto header = read(written(sample, {u"drafts"_s}), items);
    QVERIFY(header);
    QCOMPARE(items, sample);
    QCOMPARE(header->version, 1);
    QCOMPARE(header->createdAt, testMoment().utc);
    QCOMPARE(header->counts.value(u"referrals"_s), 2);
    QCOMPARE(header->counts.value(u"drafts"_s, -1), 0);
    items.clear();
    QVERIFY(read(written({}), items));
    QVERIFY(items.isEmpty());
    QVERIFY(read(written(sample).replace("\n", "\r\n"), items));
}

void TestWorkspaceDump::isOneJsonDocument() {
    const auto json = QJsonDocument::fromJson(written(sample, {u"drafts"_s})).object();
    QCOMPARE(json.value("format"_L1).toString(), u"favilla-workspace"_s);
    QCOMPARE(json.value("sections"_L1).toObject().value("referrals"_L1).toArray().size(), 2);
    QCOMPARE(json.value("end"_L1).toObject().value("items"_L1).toObject().value("history"_L1).toInt(), 1);
    QVERIFY(!QJsonDocument::fromJson(written({})).isNull());
}

void TestWorkspaceDump::roundTripsReferrals() {
    Generator generator;
    for (int i = 0; i < 200; ++i) {
        auto data = *generator.referral();
        data.raw = generator.coin() ? QByteArray(R"({"id":"x","n":1.50})") : QByteArray();
        const auto item = QJsonDocument(dumpItem(data)).toJson();
        const auto again = referralFromDump(QJsonDocument::fromJson(item).object());
        QVERIFY(again);
        QVERIFY(**again == data);
    }
}

void TestWorkspaceDump::handsOutNothingOfAPart() {
    const auto whole = written(sample, {u"drafts"_s});
    // The last line break alone may be missing.
    for (qsizetype size = 0; size < whole.size() - 1; ++size) {
        QList<Item> items;
        QVERIFY2(!read(whole.first(size), items), qUtf8Printable(QString::number(size)));
        QVERIFY(items.isEmpty());
    }
    QList<Item> items;
    QVERIFY(read(whole.chopped(1), items));
}

void TestWorkspaceDump::refusesEveryChangedByte() {
    const auto whole = written(sample);
    const auto from = whole.indexOf("\"referrals\"");
    const auto to = whole.indexOf("]\n},\"end\"");
    for (qsizetype at = from; at < to; ++at) {
        if (whole.at(at) == '\n' || whole.at(at) == ',')
            continue;
        auto changed = whole;
        changed[at] = changed.at(at) == 'z' ? 'y' : 'z';
        QList<Item> items;
        QVERIFY2(!read(changed, items), changed.constData());
        QVERIFY(items.isEmpty());
    }
}

void TestWorkspaceDump::refuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("empty") << QByteArray() << ErrorKind::NotACopy;
    QTest::newRow("other JSON") << QByteArray(R"({"value":[]})") << ErrorKind::NotACopy;
    QTest::newRow("newer") << written(sample).replace("\"version\":1", "\"version\":2")
                           << ErrorKind::CopyNewer;
    QTest::newRow("cut") << written(sample).first(150) << ErrorKind::TruncatedJson;
    QTest::newRow("count") << written(sample).replace("\"history\":1,", "\"history\":2,")
                           << ErrorKind::CopyDamaged;
    QTest::newRow("checksum") << written(sample).replace("\"at\":5", "\"at\":6") << ErrorKind::CopyDamaged;
    QTest::newRow("long line") << R"({"format":"favilla-workspace","version":1)" + QByteArray(5'000'000, '[')
                               << ErrorKind::TruncatedJson;
}

void TestWorkspaceDump::refuses() {
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorKind, kind);
    QList<Item> items;
    const auto header = read(bytes, items);
    QVERIFY(!header);
    QCOMPARE(header.error().kind, kind);
    QVERIFY(items.isEmpty());
}

void TestWorkspaceDump::endsWithTheVisitorsError() {
    auto bytes = written(sample);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    int count = 0;
    const auto header = readDump(buffer, [&count](const QString&, const QJsonObject&) -> Result<void> {
        if (++count == 2)
            return Error{.kind = ErrorKind::DiskFull};
        return {};
    });
    QVERIFY(!header);
    QCOMPARE(header.error().kind, ErrorKind::DiskFull);
    QCOMPARE(count, 2);
}

void TestWorkspaceDump::saysWhenItCannotWrite() {
    QBuffer closed;
    closed.open(QIODevice::ReadOnly);
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
    QCOMPARE(DumpWriter(closed).begin(testMoment().utc).error().kind, ErrorKind::FileNotWritable);
}

void TestWorkspaceDump::endsWhenCancelled() {
    auto bytes = written(sample);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    Progress progress;
    progress.isCancelled = true;
    QCOMPARE(verifyDump(buffer, &progress).error().kind, ErrorKind::Cancelled);
}

QTEST_APPLESS_MAIN(TestWorkspaceDump)
#include "tst_workspacedump.moc"
