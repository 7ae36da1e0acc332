// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvmapping.h"
#include "exchange/importplan.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTranslator>
#include <QtTest>

namespace favilla::samples {

/// Puts every text between guillemets, so that a test sees which words follow a switch of language.
class MarkingTranslator final : public QTranslator {
public:
    QString translate(const char*, const char* source, const char*, int) const override {
        return u'«' + QString::fromUtf8(source) + u'»';
    }
    bool isEmpty() const override { return false; }
};

/// For the length of a scope.
class OtherLanguage final {
public:
    OtherLanguage() {
        QCoreApplication::installTranslator(&m_translator);
        QCoreApplication::processEvents();
    }
    ~OtherLanguage() { QCoreApplication::removeTranslator(&m_translator); }
    Q_DISABLE_COPY_MOVE(OtherLanguage)

private:
    MarkingTranslator m_translator;
};

template <class T>
T* child(const QWidget& parent, const char* name) {
    auto* found = parent.findChild<T*>(QLatin1String(name));
    if (!found)
        qFatal("no child named %s", name);
    return found;
}

inline QString textOf(const QWidget& parent, const char* label) {
    return child<QLabel>(parent, label)->text();
}

inline void click(const QWidget& parent, const char* button) {
    auto* found = child<QPushButton>(parent, button);
    QVERIFY2(found->isVisible() && found->isEnabled(), button);
    QTest::mouseClick(found, Qt::LeftButton);
}

/// Signals of values that the test only counts need no meta type; those it reads are collected.
template <class Value>
struct Collected {
    QList<Value> values;
    auto taker() {
        return [this](const Value& value) { values.append(value); };
    }
};

inline QLocale italian() {
    return {QLocale::Italian, QLocale::Italy};
}

inline Moment sampleMoment() {
    return {QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC), QTimeZone("Europe/Rome")};
}

inline ReferralData sampleReferral(const QString& id = QStringLiteral("r-1")) {
    ReferralData data;
    data.id = ReferralId(id);
    data.source = Source::File;
    data.createdAt = QDateTime(QDate(2026, 11, 21), QTime(17, 47), Qt::UTC);
    data.customer.name = QStringLiteral("Cantina Terre Alte S.p.A.");
    data.customer.address.country = QStringLiteral("IT");
    data.engagement.name = QStringLiteral("Migrazione ERP");
    Contact contact;
    contact.firstName = QStringLiteral("Giulia");
    contact.lastName = QStringLiteral("Ferri");
    contact.email = QStringLiteral("giulia.ferri@terrealte.example");
    data.contacts = {contact};
    return data;
}

inline PlannedRow plannedRow(qint64 line, Fate fate) {
    auto data = sampleReferral(QStringLiteral("r-%1").arg(line));
    PlannedRow planned{{line, QByteArrayLiteral("original"), *Referral::create(data)}, fate, {}};
    if (fate == Fate::Updated) {
        auto before = data;
        before.engagement.notes = QStringLiteral("before");
        planned.existing = *Referral::create(before);
    }
    if (fate == Fate::Problem)
        planned.row.outcome =
            Error{ErrorKind::NotADate, Field::CreatedAt, QStringLiteral("yesterday"), {}, line};
    return planned;
}

/// New, updated, unchanged, not readable: as many of each.
inline ImportPlan samplePlan(int fresh, int updated, int unchanged, int problems) {
    ImportPlan plan{FileFormat::Csv, {}};
    const QList<std::pair<Fate, int>> counts{{Fate::New, fresh}, {Fate::Updated, updated},
        {Fate::Unchanged, unchanged}, {Fate::Problem, problems}};
    for (const auto& [fate, count] : counts)
        for (int i = 0; i < count; ++i)
            plan.rows.append(plannedRow(plan.rows.size() + 2, fate));
    return plan;
}

inline CsvTable sampleTable() {
    CsvTable table;
    table.separator = u';';
    table.headers = {QStringLiteral("Kunde"), QStringLiteral("Wert"), QStringLiteral("<b>Sonstiges</b>")};
    table.records = {
        {2, {QStringLiteral("Adatum GmbH"), QStringLiteral("1.234,50"), QStringLiteral("x")}, {}},
        {3, {QStringLiteral("Fabrikam"), QStringLiteral("90"), QString()}, {}}};
    return table;
}

} // namespace favilla::samples
