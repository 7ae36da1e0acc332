// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formsamples.h"
#include "views/forms/contactdialog.h"

#include <QLineEdit>

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

class TestContactDialog : public QObject {
    Q_OBJECT

private slots:
    void givesAContact();
    void takesATelephoneOrAnAddress();
    void checksNumbersByTheCountry_data();
    void checksNumbersByTheCountry();
    void draftComesBackWhole();
    void tabVisitsTheFieldsInOrder();
};

namespace {

struct Form {
    ContactDialog dialog;
    QPushButton* finish = samples::finishButton(dialog);
    QSignalSpy submissions{&dialog, &ContactDialog::submitted};

    explicit Form(const Referral& referral = samples::referral()) : dialog(referral, samples::context()) {
        samples::open(dialog);
    }
    void type(const char* field, const QString& text) {
        QTest::keyClicks(samples::child<QLineEdit>(dialog, field), text);
    }
    Contact contact() { return submissions.value(0).value(0).value<Contact>(); }
};

} // namespace

void TestContactDialog::givesAContact() {
    Form form;
    form.type("firstName", u" Marta "_s);
    form.type("lastName", u"Galli"_s);
    form.type("job", u"logistica"_s);
    form.type("phone", u"+39 031 555 0122"_s);
    form.type("email", u"m.galli@contoso.example"_s);
    form.finish->click();
    Contact expected;
    expected.firstName = u"Marta"_s;
    expected.lastName = u"Galli"_s;
    expected.title = u"logistica"_s;
    expected.phone = u"+39 031 555 0122"_s;
    expected.email = u"m.galli@contoso.example"_s;
    QCOMPARE(form.submissions.size(), 1);
    QVERIFY(form.contact() == expected);
}

void TestContactDialog::takesATelephoneOrAnAddress() {
    Form form;
    form.type("lastName", u"Galli"_s);
    form.finish->click();
    QVERIFY(!samples::noteOf(form.dialog, "phoneNote").isEmpty());
    QCOMPARE(samples::noteOf(form.dialog, "firstNameNote"), QString());
    form.type("email", u"m@contoso.example"_s);
    QCOMPARE(samples::noteOf(form.dialog, "phoneNote"), QString());
    form.finish->click();
    QCOMPARE(form.submissions.size(), 1);
}

void TestContactDialog::checksNumbersByTheCountry_data() {
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("Italy") << u"IT"_s << u"049 123 4567"_s << true;
    QTest::newRow("Germany") << u"DE"_s << u"030 901820"_s << true;
    QTest::newRow("abroad") << u"IT"_s << u"+1 425 555 0100"_s << true;
    QTest::newRow("too short") << u"IT"_s << u"12"_s << false;
    QTest::newRow("no number") << u"IT"_s << u"chiedere"_s << false;
    QTest::newRow("United States, too short") << u"US"_s << u"555"_s << false;
}

void TestContactDialog::checksNumbersByTheCountry() {
    QFETCH(QString, country);
    QFETCH(QString, number);
    QFETCH(bool, isTaken);
    auto data = samples::data();
    data.customer.address.country = country;
    Form form(samples::referral(data));
    form.type("firstName", u"Marta"_s);
    form.type("phone", number);
    form.finish->click();
    QCOMPARE(form.submissions.size(), isTaken ? 1 : 0);
    QCOMPARE(samples::noteOf(form.dialog, "phoneNote").isEmpty(), isTaken);
}

void TestContactDialog::draftComesBackWhole() {
    Form form;
    form.type("firstName", u"Mar"_s);
    form.type("email", u"mar@"_s);
    Form again;
    again.dialog.restoreDraft(form.dialog.draft());
    QCOMPARE(again.dialog.draft(), form.dialog.draft());
    QCOMPARE(samples::child<QLineEdit>(again.dialog, "email")->text(), u"mar@"_s);
}

void TestContactDialog::tabVisitsTheFieldsInOrder() {
    Form form;
    const QStringList expected{u"firstName"_s, u"lastName"_s, u"phone"_s, u"email"_s, u"job"_s};
    QCOMPARE(samples::tabOrder(form.dialog).first(expected.size()), expected);
}

QTEST_MAIN(TestContactDialog)
#include "tst_contactdialog.moc"
