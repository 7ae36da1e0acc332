// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/result.h"

#include <QSet>
#include <QTest>

#include <memory>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

class TestError : public QObject {
    Q_OBJECT

private slots:
    void everyKindHasItsName();
    void everyFieldHasItsName();
    void resultHoldsEither();
    void resultOfNothing();
    void resultGivesUpItsValue();
    void tryLeavesWithTheError();
};

void TestError::everyKindHasItsName() {
    QSet<QString> names;
    for (int i = 0; i <= static_cast<int>(ErrorKind::Cancelled); ++i) {
        const auto text = name(static_cast<ErrorKind>(i));
        QVERIFY2(!text.isEmpty(), qPrintable(QString::number(i)));
        names << text;
    }
    QCOMPARE(names.size(), static_cast<int>(ErrorKind::Cancelled) + 1);
}

void TestError::everyFieldHasItsName() {
    QSet<QString> names;
    for (int i = 0; i <= static_cast<int>(Field::Source); ++i) {
        const auto field = static_cast<Field>(i);
        QVERIFY2(!name(field).isEmpty(), qPrintable(QString::number(i)));
        QCOMPARE(fieldNamed(name(field)), field);
        names << name(field);
    }
    QCOMPARE(names.size(), static_cast<int>(Field::Source) + 1);
    QCOMPARE(fieldNamed(u"no such field"_s), Field::None);
}

void TestError::resultHoldsEither() {
    const Result<int> good = 7;
    QVERIFY(good && good.hasValue());
    QCOMPARE(*good, 7);
    QCOMPARE(good.valueOr(1), 7);
    const Result<int> bad = Error{.kind = ErrorKind::NotFound, .subject = u"x"_s};
    QVERIFY(!bad);
    QCOMPARE(bad.error().kind, ErrorKind::NotFound);
    QCOMPARE(bad.error().subject, u"x"_s);
    QCOMPARE(bad.valueOr(1), 1);
}

void TestError::resultOfNothing() {
    QVERIFY(Result<void>());
    const Result<void> bad = Error{.kind = ErrorKind::Cancelled};
    QVERIFY(!bad);
    QCOMPARE(bad.error().kind, ErrorKind::Cancelled);
}

void TestError::resultGivesUpItsValue() {
    Result<std::unique_ptr<int>> owned = std::make_unique<int>(7);
    const auto taken = std::move(owned).value();
    QCOMPARE(*taken, 7);
    QVERIFY(!owned.value());
}

void TestError::tryLeavesWithTheError() {
    bool isPast = false;
    const auto attempt = [&](const Result<int>& first) -> Result<QString> {
        FAVILLA_TRY(first);
        isPast = true;
        return u"done"_s;
    };
    QCOMPARE(attempt(Error{.kind = ErrorKind::Locked}).error().kind, ErrorKind::Locked);
    QVERIFY(!isPast);
    QCOMPARE(*attempt(1), u"done"_s);
    QVERIFY(isPast);
}

QTEST_APPLESS_MAIN(TestError)
#include "tst_error.moc"
