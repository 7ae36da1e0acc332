// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Random histories of changes here and over there; whatever happens, both sides end up equal and nothing is
// lost or doubled. FAVILLA_WHOLE=1 runs a thousand, FAVILLA_HISTORY=n the n-th alone.
#include "stage.h"
#include "synchistory.h"
#include "testseed.h"

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

class tst_SyncHistories : public QObject {
    Q_OBJECT

private:
    StoreFixture m_store;

    QStringList wrongIn(bool isPostgresql, quint32 seed, int& changes) {
        Stage stage(m_store, isPostgresql);
        SyncHistory history(stage.service, *stage.desk, stage.clock, seed);
        history.run(40);
        const auto wrong = history.end();
        changes += history.changeCount();
        return wrong;
    }

private slots:
    /// Several rows, since a test function must not take long.
    void bothSidesEndUpEqual_data() {
        constexpr int rowSize = 25;
        const int count = isWhole() ? 500 : 16;
        QTest::addColumn<bool>("isPostgresql");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("end");
        bool isOne = false;
        const int one = qEnvironmentVariableIntValue("FAVILLA_HISTORY", &isOne);
        for (const bool isPostgresql : {false, true}) {
            const auto* name = isPostgresql ? "postgresql" : "sqlite";
            if (isOne)
                QTest::addRow("%s", name) << isPostgresql << one << one + 1;
            for (int i = 0; i < count && !isOne; i += rowSize)
                QTest::addRow("%s %d", name, i) << isPostgresql << i << std::min(i + rowSize, count);
        }
    }
    void bothSidesEndUpEqual() {
        QFETCH(const bool, isPostgresql);
        QFETCH(const int, first);
        QFETCH(const int, end);
        const auto seed = testSeed();
        int changes = 0;
        QStringList wrong;
        for (int i = first; i < end; ++i)
            for (const auto& line : wrongIn(isPostgresql, seed + quint32(i), changes))
                wrong << u"history %1: %2"_s.arg(i).arg(line);
        qInfo("%d histories, %d changes made here", end - first, changes);
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(tst_SyncHistories)
#include "tst_synchistories.moc"
