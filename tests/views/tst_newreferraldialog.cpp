// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formsamples.h"
#include "views/forms/newreferraldialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

class TestNewReferralDialog : public QObject {
    Q_OBJECT

private slots:
    void givesWhatWasTakenDown();
    void leadsThroughTheOpenFields();
    void showsTheTimeInTheZoneOfTheUser_data();
    void showsTheTimeInTheZoneOfTheUser();
    void refusesAMomentToCome();
    void checksTheNumberByTheChosenCountry();
    void takesNoValueButNoneThatIsWrong();
    void startsInTheCountryOfTheUser();
    void draftComesBackWhole();
    void tabVisitsTheFieldsInOrder();
    void namesEveryControl();
};

namespace {

struct Form {
    NewReferralDialog dialog;
    QDateTimeEdit* received = samples::child<QDateTimeEdit>(dialog, "received");
    QPlainTextEdit* request = samples::child<QPlainTextEdit>(dialog, "request");
    QPushButton* finish = samples::finishButton(dialog);
    QSignalSpy submissions{&dialog, &NewReferralDialog::submitted};

    explicit Form(const FormContext& context = samples::context()) : dialog(context) {
        samples::open(dialog);
    }
    void type(const char* field, const QString& text) {
        QTest::keyClicks(samples::child<QLineEdit>(dialog, field), text);
    }
    void choose(const char* field, const QVariant& data) {
        auto* combo = samples::child<QComboBox>(dialog, field);
        combo->setCurrentIndex(combo->findData(data));
        emit combo->activated(combo->currentIndex());
    }
    void fillIn() {
        type("customer", u"Officine Lunardi"_s);
        QTest::keyClicks(request, u"Vorrebbe un'offerta."_s);
        type("firstName", u"Anna"_s);
        type("phone", u"049 123 4567"_s);
    }
    NewReferral form() { return submissions.value(0).value(0).value<NewReferral>(); }
    QString note(const char* name) { return samples::noteOf(dialog, name); }
};

} // namespace

void TestNewReferralDialog::givesWhatWasTakenDown() {
    Form form;
    form.fillIn();
    form.choose("source", apiName(Source::Email));
    form.choose("country", u"DE"_s);
    form.choose("size", u"51to250employees"_s);
    form.type("city", u"Monaco"_s);
    form.type("title", u"Teams"_s);
    form.type("amount", u"18.000"_s);
    samples::child<QCheckBox>(form.dialog, "callWanted")->click();
    form.received->setDateTime(QDateTime(QDate(2026, 11, 21), QTime(18, 30), Qt::UTC));
    form.finish->click();
    QCOMPARE(form.submissions.size(), 1);
    NewReferral expected;
    expected.source = Source::Email;
    expected.title = u"Teams"_s;
    expected.customer.name = u"Officine Lunardi"_s;
    expected.customer.size = u"51to250employees"_s;
    expected.customer.address.city = u"Monaco"_s;
    expected.customer.address.country = u"DE"_s;
    expected.contact.firstName = u"Anna"_s;
    expected.contact.phone = u"049 123 4567"_s;
    expected.request = u"Vorrebbe un'offerta."_s;
    expected.isCallWanted = true;
    expected.value = *Money::fromMinor(1'800'000, u"EUR"_s);
    expected.receivedAt = QDateTime(QDate(2026, 11, 21), QTime(17, 30), Qt::UTC);
    QVERIFY(form.form() == expected);
    QVERIFY(created(form.form(), ReferralId::create(), samples::context().now).hasValue());
}

void TestNewReferralDialog::leadsThroughTheOpenFields() {
    Form form;
    const auto next = [&] {
        form.finish->click();
        return form.dialog.focusWidget()->objectName();
    };
    QCOMPARE(next(), u"customer"_s);
    form.type("customer", u"Officine Lunardi"_s);
    QCOMPARE(next(), u"request"_s);
    QTest::keyClicks(form.request, u"Un'offerta"_s);
    QCOMPARE(next(), u"firstName"_s);
    form.type("firstName", u"Anna"_s);
    QCOMPARE(next(), u"phone"_s);
    form.type("email", u"anna@lunardi.example"_s);
    form.finish->click();
    QCOMPARE(form.submissions.size(), 1);
}

void TestNewReferralDialog::showsTheTimeInTheZoneOfTheUser_data() {
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDateTime>("utc");
    QTest::addColumn<QTime>("shown");
    const QDateTime winter(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
    const QDateTime summer(QDate(2026, 7, 1), QTime(9, 0), Qt::UTC);
    const QDateTime gap(QDate(2026, 3, 29), QTime(1, 0), Qt::UTC);
    QTest::newRow("Rome, winter") << QByteArray("Europe/Rome") << winter << QTime(10, 0);
    QTest::newRow("Rome, summer") << QByteArray("Europe/Rome") << summer << QTime(11, 0);
    QTest::newRow("Rome, after the gap") << QByteArray("Europe/Rome") << gap << QTime(3, 0);
    QTest::newRow("New York") << QByteArray("America/New_York") << winter << QTime(4, 0);
    QTest::newRow("Kathmandu") << QByteArray("Asia/Kathmandu") << winter << QTime(14, 45);
}

void TestNewReferralDialog::showsTheTimeInTheZoneOfTheUser() {
    QFETCH(QByteArray, zone);
    QFETCH(QDateTime, utc);
    auto context = samples::context();
    context.now = {utc, QTimeZone(zone)};
    Form form(context);
    QTEST(form.received->time(), "shown");
    form.fillIn();
    form.finish->click();
    QCOMPARE(form.form().receivedAt, utc);
}

void TestNewReferralDialog::refusesAMomentToCome() {
    Form form;
    form.fillIn();
    form.received->setDateTime(QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC));
    form.finish->click();
    QCOMPARE(form.submissions.size(), 0);
    QVERIFY(!form.note("receivedNote").isEmpty());
    QCOMPARE(form.dialog.focusWidget(), form.received);
    form.received->setDateTime(QDateTime(QDate(2026, 11, 22), QTime(9, 59), Qt::UTC));
    QCOMPARE(form.note("receivedNote"), QString());
}

void TestNewReferralDialog::checksTheNumberByTheChosenCountry() {
    Form form;
    form.fillIn();
    samples::child<QLineEdit>(form.dialog, "phone")->clear();
    form.choose("country", u"US"_s);
    form.type("phone", u"030 901"_s);
    form.finish->click();
    QCOMPARE(form.submissions.size(), 0);
    QVERIFY(!form.note("phoneNote").isEmpty());
    form.choose("country", u"DE"_s);
    QCOMPARE(form.note("phoneNote"), QString());
}

void TestNewReferralDialog::takesNoValueButNoneThatIsWrong() {
    Form form;
    form.fillIn();
    form.type("amount", u"tanto"_s);
    form.finish->click();
    QCOMPARE(form.submissions.size(), 0);
    QVERIFY(!form.note("valueNote").isEmpty());
    samples::child<QLineEdit>(form.dialog, "amount")->clear();
    form.finish->click();
    QCOMPARE(form.submissions.size(), 1);
    QVERIFY(!form.form().value);
}

void TestNewReferralDialog::startsInTheCountryOfTheUser() {
    Form italian;
    QCOMPARE(samples::child<QComboBox>(italian.dialog, "country")->currentData().toString(), u"IT"_s);
    Form british(samples::context(QLocale(u"en_GB"_s)));
    QCOMPARE(samples::child<QComboBox>(british.dialog, "country")->currentData().toString(), u"GB"_s);
}

void TestNewReferralDialog::draftComesBackWhole() {
    Form form;
    form.fillIn();
    form.choose("source", apiName(Source::Other));
    form.choose("country", u"FR"_s);
    form.type("amount", u"12,"_s);
    form.received->setDateTime(QDateTime(QDate(2026, 11, 20), QTime(8, 15), Qt::UTC));
    samples::child<QCheckBox>(form.dialog, "callWanted")->click();
    Form again;
    again.dialog.restoreDraft(form.dialog.draft());
    QCOMPARE(again.dialog.draft(), form.dialog.draft());
    QCOMPARE(again.received->dateTime(), form.received->dateTime());
    QCOMPARE(again.request->toPlainText(), form.request->toPlainText());
}

void TestNewReferralDialog::tabVisitsTheFieldsInOrder() {
    Form form;
    const QStringList expected{u"source"_s, u"received"_s, u"customer"_s, u"city"_s, u"country"_s, u"size"_s,
        u"request"_s, u"callWanted"_s, u"title"_s, u"amount"_s, u"currency"_s, u"firstName"_s, u"lastName"_s,
        u"phone"_s, u"email"_s, u"job"_s};
    QCOMPARE(samples::tabOrder(form.dialog).first(expected.size()), expected);
}

void TestNewReferralDialog::namesEveryControl() {
    Form form;
    QCOMPARE(samples::unnamed(form.dialog).join(u'|'), QString());
}

QTEST_MAIN(TestNewReferralDialog)
#include "tst_newreferraldialog.moc"
