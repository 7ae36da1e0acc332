// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/forms/formdialog.h"
#include "views/forms/formnotice.h"

#include "domain/referral.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QtTest>

namespace favilla::samples {

inline FormContext context(const QLocale& locale = QLocale(QLocale::Italian, QLocale::Italy)) {
    return {{QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC), QTimeZone("Europe/Rome")}, locale,
        QStringLiteral("EUR")};
}

inline ReferralData data() {
    ReferralData data;
    data.id = ReferralId(QStringLiteral("r-1"));
    data.source = Source::PartnerCenter;
    data.createdAt = QDateTime(QDate(2026, 11, 21), QTime(17, 47), Qt::UTC);
    data.customer.name = QStringLiteral("Cantina Terre Alte");
    data.customer.address.country = QStringLiteral("IT");
    Contact contact;
    contact.firstName = QStringLiteral("Giulia");
    contact.lastName = QStringLiteral("Ferri");
    contact.email = QStringLiteral("giulia.ferri@terrealte.example");
    data.contacts = {contact};
    return data;
}

inline Referral referral(const ReferralData& data = samples::data()) {
    return *Referral::create(data);
}

inline Referral activeReferral() {
    auto active = data();
    active.status = Status::Active;
    active.substatus = Substatus::Accepted;
    active.engagement.name = QStringLiteral("Migrazione ERP");
    active.engagement.value = *Money::fromMinor(8'200'000, QStringLiteral("EUR"));
    active.engagement.purchaseBy = QDate(2026, 11, 1);
    active.engagement.notes = QStringLiteral("Vuole unire negozio e magazzino.");
    active.engagement.crmId = QStringLiteral("OPP-20418");
    return referral(active);
}

template <class T>
T* child(QWidget& parent, const char* name) {
    auto* found = parent.findChild<T*>(QString::fromLatin1(name));
    if (!found)
        qFatal("there is no %s", name);
    return found;
}

inline QPushButton* finishButton(QDialog& dialog) {
    return child<QDialogButtonBox>(dialog, "buttons")->button(QDialogButtonBox::Ok);
}

/// What stands beside a field; empty while nothing does.
inline QString noteOf(QWidget& parent, const char* name) {
    const auto* note = child<QLabel>(parent, name);
    return note->isHidden() ? QString() : note->text();
}

inline void open(QDialog& dialog) {
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
}

/// The names of the controls that Tab visits, in its order, starting behind the first one.
inline QStringList tabOrder(QDialog& dialog) {
    constexpr int most = 100;
    QStringList names;
    const auto* first = dialog.focusWidget();
    int steps = 0;
    do {
        // Within a date, Tab goes from day to month to year first.
        if (const auto name = dialog.focusWidget()->objectName(); names.isEmpty() || names.last() != name)
            names << name;
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    } while (dialog.focusWidget() != first && ++steps < most);
    return names;
}

/// Controls that an assistive program could not name.
inline QStringList unnamed(QWidget& parent) {
    QStringList found;
    for (const auto* control : parent.findChildren<QWidget*>()) {
        if (control->focusPolicy() == Qt::NoFocus || !control->isVisibleTo(&parent)
            || control->objectName().startsWith(QLatin1String("qt_")))
            continue;
        const bool hasText =
            !control->property("text").toString().isEmpty() && !control->inherits("QLineEdit");
        if (control->accessibleName().isEmpty() && !hasText)
            found << control->metaObject()->className() + QStringLiteral(" ") + control->objectName();
    }
    return found;
}

} // namespace favilla::samples
