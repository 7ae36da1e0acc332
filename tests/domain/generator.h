// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/intent.h"
#include "domain/query.h"

#include <QRandomGenerator>

namespace favilla {

/// Makes arbitrary values for property tests, strange texts included. The seed is printed; the same one in
/// FAVILLA_SEED repeats a run. Thread: one.
class Generator {
public:
    Generator() : Generator(chosenSeed()) { }
    explicit Generator(quint32 seed) : m_random(seed) {
        qInfo("seed %u (FAVILLA_SEED=%u repeats this run)", seed, seed);
    }

    int number(int below) { return static_cast<int>(m_random.bounded(below)); }
    bool coin() { return number(2) == 0; }
    template <class T>
    T oneOf(const QList<T>& choices) {
        return choices.at(number(static_cast<int>(choices.size())));
    }

    QString text() {
        static const QStringList pieces{QStringLiteral("Rossi"), QStringLiteral("perché no"),
            QStringLiteral("Ünïcödé ß"), QStringLiteral("\"quoted\", 'too'"), QStringLiteral("=1+1"),
            QStringLiteral("東京都"), QStringLiteral("🔥👩‍💻"), QStringLiteral("line\r\nbreak\ttab"),
            QString(QChar::Null), QStringLiteral("\u202Eright\u202C"), QStringLiteral("<b>bold</b>"),
            QStringLiteral("a;b,c"), QStringLiteral("\\u0041 %s {0}"), QStringLiteral(" edges ")};
        QString made;
        for (int i = number(4); i > 0; --i)
            made += oneOf(pieces);
        return made;
    }
    QStringList texts() {
        QStringList made;
        for (int i = number(3); i > 0; --i)
            made << text();
        return made;
    }
    /// Never before 1970 nor after 9999, whole milliseconds, sometimes none.
    QDateTime instant() {
        if (number(5) == 0)
            return {};
        return somewhen();
    }
    QDateTime somewhen() {
        constexpr qint64 lastSecond = 253'402'300'799;
        return QDateTime::fromMSecsSinceEpoch(m_random.bounded(lastSecond) * 1000 + number(1000), Qt::UTC);
    }
    QDate day() { return number(5) == 0 ? QDate() : somewhen().date(); }

    Money money() {
        constexpr qint64 most = 999'999'999'999'999'999;
        const auto minor = coin() ? m_random.bounded(most) : qint64(number(100'000));
        return *Money::fromMinor(minor, oneOf(currencyCodes()));
    }
    std::optional<Money> someMoney() { return coin() ? std::optional(money()) : std::nullopt; }

    Contact contact() {
        Contact made{ContactId(text()), text(), text(), text(), text(), text(), text()};
        if (coin())
            made.id = ContactId::create();
        return made;
    }
    QList<Contact> contacts() {
        QList<Contact> made;
        for (int i = number(4); i > 0; --i)
            made << contact();
        return made;
    }

    template <class E>
    Open<E> open(const QList<E>& known) {
        return number(4) == 0 ? Open<E>::fromText(text()) : Open<E>(oneOf(known));
    }

    Terms terms() { return {text(), someMoney(), day(), text(), text(), contacts()}; }
    EngagementEdit edit() { return {text(), someMoney(), day(), text(), text()}; }
    std::optional<Reason> someReason() { return coin() ? std::optional(oneOf(allReasons())) : std::nullopt; }
    Intent intent() {
        switch (number(7)) {
        case 0:
            return Accept{terms()};
        case 1:
            return Decline{someReason(), text()};
        case 2:
            return Win{};
        case 3:
            return Lose{someReason(), text()};
        case 4:
            return EditEngagement{edit()};
        case 5:
            return PlanNextStep{coin() ? std::optional(NextStep{somewhen(), text()}) : std::nullopt};
        default:
            return AddContact{contact()};
        }
    }

    /// A referral in any state that holds together, with every property sometimes there, sometimes not.
    Referral referral() {
        ReferralData data;
        data.id = ReferralId(QStringLiteral("x") + text());
        data.engagementId = text();
        data.source = open<Source>({Source::PartnerCenter, Source::File, Source::Telephone, Source::Email});
        putState(data);
        data.statusReason = text();
        data.reason = open<Reason>(allReasons());
        data.qualification = open<Qualification>({Qualification::Direct, Qualification::SalesQualified});
        data.direction = open<Direction>({Direction::Incoming, Direction::Outgoing});
        data.type = open<ReferralType>({ReferralType::Independent, ReferralType::Shared});
        data.createdAt = somewhen();
        data.updatedAt = instant();
        data.expiresAt = instant();
        data.acceptedAt = instant();
        data.closedAt = instant();
        data.customer = {text(), {text(), text(), text(), text(), text(), text()}, text(), text()};
        data.contacts = contacts();
        data.team = contacts();
        data.request = {text(), text(), texts(), texts(), texts(), texts()};
        data.engagement = {text(), someMoney(), text(), day(), text(), text(), text(), text()};
        if (coin())
            data.customerRequestedContact = coin();
        data.hasConsentToContact = coin();
        data.organizationName = text();
        data.invitedBy = text();
        data.eTag = text();
        data.updatedText = text();
        if (coin())
            data.nextStep = NextStep{somewhen(), text()};
        return *Referral::create(data);
    }

    ReferralQuery query() {
        ReferralQuery made;
        made.box = oneOf<Box>({Box::Inbox, Box::Active, Box::Archived, Box::All});
        made.order =
            oneOf<Order>({Order::AnswerDue, Order::Received, Order::Value, Order::Customer, Order::Expiry});
        if (coin())
            made.outcome = oneOf<Substatus>({Substatus::Won, Substatus::Lost, Substatus::Expired});
        made.filter = {
            coin(), coin(), text(), someMoney(), coin() ? std::optional(Source::Telephone) : std::nullopt};
        made.search = text();
        return made;
    }

private:
    static quint32 chosenSeed() {
        bool isGiven = false;
        const auto given = qEnvironmentVariable("FAVILLA_SEED").toUInt(&isGiven);
        return isGiven ? given : QRandomGenerator::global()->generate();
    }

    void putState(ReferralData& data) {
        data.status = open<Status>({Status::New, Status::Active, Status::Closed});
        QList<Substatus> fitting;
        for (int i = 0; i <= static_cast<int>(Substatus::Error); ++i)
            if (!data.status.known() || isConsistent(*data.status.known(), static_cast<Substatus>(i)))
                fitting << static_cast<Substatus>(i);
        data.substatus = open<Substatus>(fitting);
    }

    QRandomGenerator m_random;
};

} // namespace favilla
