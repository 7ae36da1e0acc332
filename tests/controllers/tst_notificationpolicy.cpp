// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertsituation.h"

#include <QTest>

using namespace favilla;
using namespace favilla::alerts;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(favilla::alerts::Situation)

namespace {

/// One line of the table: a situation in words, and what it gives.
class Line {
public:
    explicit Line(const char* name) : m_name(name) { }

    Line& at(const QString& now) {
        m_situation.now = now;
        return *this;
    }
    Line& of(const QList<AlertFacts>& facts) {
        m_situation.facts = facts;
        return *this;
    }
    /// All that was due until then has been told.
    Line& toldUntil(const QString& time) {
        auto before = m_situation;
        before.now = time;
        for (const auto& key : decide(before).told)
            m_situation.told.insert(key);
        return *this;
    }
    Line& told(const QString& words, const QString& dueAt) {
        m_situation.told.insert(key(words, dueAt));
        return *this;
    }
    Line& snoozed(const QString& words, const QString& dueAt, const QString& until) {
        told(words, dueAt);
        m_situation.snoozed << Snoozed{key(words, dueAt), alerts::at(until)};
        return *this;
    }
    Line& on(Occasion occasion) {
        m_situation.occasion = occasion;
        return *this;
    }
    Line& in(const QByteArray& zone) {
        m_situation.zone = zone;
        return *this;
    }
    Line& quiet(const QuietTimes& quiet, bool hotRings = false) {
        m_situation.settings.quiet = quiet;
        m_situation.settings.hotRingsInQuiet = hotRings;
        return *this;
    }
    Line& pausedUntil(const QString& time) {
        m_situation.settings.pausedUntil = alerts::at(time);
        return *this;
    }
    Line& with(AlertKind kind, Loudness loudness) {
        m_situation.settings.loudness.insert(kind, loudness);
        return *this;
    }
    void gives(const QStringList& words, const QString& next) {
        QTest::newRow(m_name) << m_situation << words << next;
    }

private:
    const char* m_name;
    Situation m_situation;
};

Line line(const char* name) {
    return Line(name);
}

Case request(QChar letter, const QString& createdAt = u"20 08:00"_s) {
    return Case(letter, createdAt);
}
Case hotRequest(QChar letter, const QString& createdAt = u"20 08:00"_s) {
    return Case(letter, createdAt).hot();
}
Case deal(QChar letter) {
    return Case(letter, u"01 08:00"_s).accepted();
}

// A request of "20 08:00": answer by 21 08:00, hot until 23 08:00, expires on 4 December, 08:00.
const QString nextWarning = u"21 04:00"_s;

void newRequests() {
    line("a request comes").at(u"20 08:00"_s).of({request('A')}).gives({u"newRequest A"_s}, nextWarning);
    line("a hot request comes")
        .at(u"20 08:00"_s)
        .of({hotRequest('A')})
        .gives({u"hotRequest A!"_s}, nextWarning);
    line("it was told").at(u"20 08:30"_s).of({request('A')}).toldUntil(u"20 08:00"_s).gives({}, nextWarning);
    line("a hot one was told")
        .at(u"20 08:30"_s)
        .of({hotRequest('A')})
        .toldUntil(u"20 08:00"_s)
        .gives({}, nextWarning);
    line("a hot one that was told cools: no new request")
        .at(u"23 08:00"_s)
        .of({hotRequest('A')})
        .toldUntil(u"23 07:59"_s)
        .gives({}, u"2026-12-01 08:00"_s);
    line("a told request becomes hot")
        .at(u"20 09:00"_s)
        .of({hotRequest('A')})
        .told(u"newRequest A"_s, u"20 08:00"_s)
        .gives({u"hotRequest A!"_s}, nextWarning);
    line("a hot one that cooled untold is a new one")
        .at(u"24 08:00"_s)
        .of({hotRequest('A', u"20 08:00"_s).arrived(u"24 08:00"_s)})
        .gives({u"newRequest A"_s}, u"2026-12-01 08:00"_s);
    line("one that is on its way from a desk whose clock is ahead")
        .at(u"20 07:59"_s)
        .of({request('A')})
        .gives({}, u"20 08:00"_s);
    line("three at once: hot first, then the soonest deadline")
        .at(u"20 09:00"_s)
        .of({request('A', u"20 08:30"_s), request('B', u"20 08:00"_s), hotRequest('C', u"20 09:00"_s)})
        .gives({u"hotRequest C!"_s, u"newRequest B"_s, u"newRequest A"_s}, nextWarning);
    line("four at once: the fourth as a figure")
        .at(u"20 09:00"_s)
        .of({request('A', u"20 08:30"_s), request('B', u"20 08:00"_s), hotRequest('C', u"20 09:00"_s),
            request('D', u"20 08:45"_s)})
        .gives({u"hotRequest C!"_s, u"newRequest B"_s, u"newRequest A"_s, u"[1 new of 1 others]"_s},
            nextWarning);
    line("what ends the soonest comes first, be it the 24 h or the expiry")
        .at(u"20 09:00"_s)
        .of({request('A', u"10 08:00"_s).arrived(u"20 09:00"_s),
            request('B', u"19 09:03"_s).arrived(u"20 09:00"_s),
            request('C', u"06 09:02"_s).arrived(u"20 09:00"_s), request('D', u"20 08:00"_s),
            hotRequest('E', u"20 08:30"_s)})
        .gives({u"hotRequest E!"_s, u"newRequest C"_s, u"newRequest B"_s, u"[2 new of 2 others]"_s},
            u"20 09:02"_s);
    line("what has expired comes last")
        .at(u"20 09:00"_s)
        .of({request('A', u"06 08:59"_s), request('B', u"20 08:00"_s), request('C', u"20 08:30"_s)})
        .told(u"newRequest A"_s, u"06 08:59"_s)
        .gives({u"newRequest B"_s, u"newRequest C"_s, u"expired A"_s}, nextWarning);
    line("ten at once, five of them hot")
        .at(u"20 09:00"_s)
        .of({request('A'), request('B'), request('C'), request('D'), request('E'), hotRequest('F'),
            hotRequest('G'), hotRequest('H'), hotRequest('I'), hotRequest('J')})
        .gives({u"hotRequest F!"_s, u"hotRequest G!"_s, u"hotRequest H!"_s, u"[7 new, 2 hot of 7 others]"_s},
            nextWarning);
    line("one told, one not")
        .at(u"20 09:00"_s)
        .of({request('A'), request('B', u"20 09:00"_s)})
        .told(u"newRequest A"_s, u"20 08:00"_s)
        .gives({u"newRequest B"_s}, nextWarning);
    line("one that comes late is told once, not with each warning")
        .at(u"21 07:30"_s)
        .of({request('A').arrived(u"21 07:30"_s)})
        .gives({u"newRequest A"_s}, u"2026-12-01 08:00"_s);
    line("one that comes 2 h before its 24 h end is still warned of 1 h before")
        .at(u"21 06:00"_s)
        .of({request('A').arrived(u"21 06:00"_s)})
        .gives({u"newRequest A"_s}, u"21 07:00"_s);
    line("one whose 24 h are over comes while we are here: news all the same")
        .at(u"22 09:00"_s)
        .of({request('A').arrived(u"22 09:00"_s)})
        .gives({u"newRequest A"_s}, u"2026-12-01 08:00"_s);
    line("one that is past its date on arrival is no news")
        .at(u"20 09:00"_s)
        .of({request('A', u"2026-10-01 08:00"_s).arrived(u"20 09:00"_s)})
        .gives({}, u"never"_s);
}

void answers() {
    line("4 h before the 24 h end")
        .at(u"21 04:00"_s)
        .of({request('A')})
        .toldUntil(u"20 08:00"_s)
        .gives({u"answerDueIn4Hours A"_s}, u"21 07:00"_s);
    line("a minute earlier")
        .at(u"21 03:59"_s)
        .of({request('A')})
        .toldUntil(u"20 08:00"_s)
        .gives({}, nextWarning);
    line("1 h before")
        .at(u"21 07:00"_s)
        .of({request('A')})
        .toldUntil(u"21 04:00"_s)
        .gives({u"answerDueIn1Hour A"_s}, u"2026-12-01 08:00"_s);
    line("both passed at once: the latest alone")
        .at(u"21 07:10"_s)
        .of({request('A')})
        .toldUntil(u"20 08:00"_s)
        .gives({u"answerDueIn1Hour A"_s}, u"2026-12-01 08:00"_s);
    line("the 24 h are over: too late to warn")
        .at(u"21 08:00"_s)
        .of({request('A')})
        .toldUntil(u"20 08:00"_s)
        .gives({}, u"2026-12-01 08:00"_s);
    line("new and nearly late at once: one alert of one referral")
        .at(u"21 05:00"_s)
        .of({request('A')})
        .gives({u"answerDueIn4Hours A"_s}, u"21 07:00"_s);
    line("new, nearly late and hot at once: hot stands above")
        .at(u"21 05:00"_s)
        .of({hotRequest('A')})
        .gives({u"hotRequest A!"_s}, u"21 07:00"_s);
    line("accepted here or on the second desk: nothing")
        .at(u"21 04:00"_s)
        .of({request('A').accepted()})
        .gives({}, u"never"_s);
    line("declined on the second desk: nothing")
        .at(u"21 04:00"_s)
        .of({hotRequest('A').declined()})
        .gives({}, u"never"_s);
    line("four answers due at once")
        .at(u"21 04:00"_s)
        .of({request('A'), request('B'), request('C'), request('D')})
        .toldUntil(u"20 08:00"_s)
        .gives({u"answerDueIn4Hours A"_s, u"answerDueIn4Hours B"_s, u"answerDueIn4Hours C"_s,
                   u"[1 answers of 1 others]"_s},
            u"21 07:00"_s);
    line("one answer and one step")
        .at(u"21 04:00"_s)
        .of({request('A'), deal('B').step(u"21 04:00"_s)})
        .toldUntil(u"20 08:00"_s)
        .gives({u"nextStepDue B"_s, u"answerDueIn4Hours A"_s}, u"21 07:00"_s);
}

void hotEndings() {
    line("4 h before it cools")
        .at(u"23 04:00"_s)
        .of({hotRequest('A')})
        .toldUntil(u"21 08:00"_s)
        .gives({u"hotEnding A"_s}, u"2026-12-01 08:00"_s);
    line("a second earlier")
        .at(u"23 03:59:59"_s)
        .of({hotRequest('A')})
        .toldUntil(u"21 08:00"_s)
        .gives({}, u"23 04:00"_s);
    line("cooled while nobody looked: too late")
        .at(u"23 08:00"_s)
        .of({hotRequest('A')})
        .toldUntil(u"21 08:00"_s)
        .gives({}, u"2026-12-01 08:00"_s);
    line("accepted: the call is somebody's by now")
        .at(u"23 04:00"_s)
        .of({hotRequest('A').accepted()})
        .gives({}, u"never"_s);
    line("not hot: nothing ends")
        .at(u"23 04:00"_s)
        .of({request('A')})
        .toldUntil(u"21 08:00"_s)
        .gives({}, u"2026-12-01 08:00"_s);
    line("hot goes before a sooner deadline")
        .at(u"23 05:00"_s)
        .of({request('B', u"22 07:00"_s), hotRequest('A')})
        .toldUntil(u"22 08:00"_s)
        .gives({u"hotEnding A"_s, u"answerDueIn4Hours B"_s}, u"23 06:00"_s);
}

void expiries() {
    const auto late = u"2026-12-04 08:00"_s;
    line("3 days before")
        .at(u"2026-12-01 08:00"_s)
        .of({request('A')})
        .toldUntil(u"25 08:00"_s)
        .gives({u"expiresIn3Days A"_s}, u"2026-12-03 08:00"_s);
    line("1 day before")
        .at(u"2026-12-03 08:00"_s)
        .of({request('A')})
        .toldUntil(u"2026-12-01 08:00"_s)
        .gives({u"expiresIn1Day A"_s}, late);
    line("both passed: the latest alone")
        .at(u"2026-12-03 12:00"_s)
        .of({request('A')})
        .toldUntil(u"25 08:00"_s)
        .gives({u"expiresIn1Day A"_s}, late);
    line("expired: its clock struck a moment before it is closed")
        .at(late)
        .of({request('A')})
        .toldUntil(u"2026-12-03 08:00"_s)
        .gives({u"expired A"_s}, u"never"_s);
    line("expired and closed")
        .at(late)
        .of({request('A').expired()})
        .toldUntil(u"2026-12-01 08:00"_s)
        .gives({u"expired A"_s}, u"never"_s);
    line("told as New, then closed: the same")
        .at(u"2026-12-04 08:01"_s)
        .of({request('A').expired()})
        .told(u"expired A"_s, late)
        .gives({}, u"never"_s);
    line("past its date and for the service to close: told, and once")
        .at(u"2026-12-06 08:00"_s)
        .of({request('A')})
        .toldUntil(u"2026-12-04 08:00"_s)
        .gives({}, u"never"_s);
    line("all of it passed: expired alone")
        .at(u"2026-12-05 08:00"_s)
        .of({request('A')})
        .toldUntil(u"25 08:00"_s)
        .gives({u"expired A"_s}, u"never"_s);
    line("nothing was told at all: expired alone")
        .at(u"2026-12-05 08:00"_s)
        .of({request('A')})
        .gives({u"expired A"_s}, u"never"_s);
    line("the date was moved: told of the new one")
        .at(u"24 08:00"_s)
        .of({request('A').expires(u"26 08:00"_s)})
        .told(u"newRequest A"_s, u"20 08:00"_s)
        .told(u"expiresIn3Days A"_s, u"2026-12-01 08:00"_s)
        .gives({u"expiresIn3Days A"_s}, u"25 08:00"_s);
    line("the date was moved away: what was told comes again with it")
        .at(u"2026-12-08 08:00"_s)
        .of({request('A').expires(u"2026-12-10 08:00"_s)})
        .toldUntil(u"25 08:00"_s)
        .told(u"expiresIn3Days A"_s, u"2026-12-01 08:00"_s)
        .gives({u"expiresIn3Days A"_s}, u"2026-12-09 08:00"_s);
    line("a life of two days: no warning of three")
        .at(u"20 08:00"_s)
        .of({request('A').expires(u"22 08:00"_s)})
        .gives({u"newRequest A"_s}, nextWarning);
    line("came the day before it expires: the arrival says so")
        .at(u"2026-12-03 09:00"_s)
        .of({request('A').arrived(u"2026-12-03 09:00"_s)})
        .gives({u"newRequest A"_s}, late);
    line("expired before it came here")
        .at(u"2026-12-06 08:00"_s)
        .of({request('A').arrived(u"2026-12-05 08:00"_s).expired()})
        .gives({}, u"never"_s);
    line("closed by somebody else, not expired")
        .at(u"2026-12-06 08:00"_s)
        .of({request('A').won()})
        .gives({}, u"never"_s);
}

void gone() {
    line("gone: no news").at(u"20 08:00"_s).of({request('A').gone()}).gives({}, u"never"_s);
    line("gone: no deadlines").at(u"21 07:00"_s).of({hotRequest('A').gone()}).gives({}, u"never"_s);
    line("gone: not expired").at(u"2026-12-06 08:00"_s).of({request('A').gone()}).gives({}, u"never"_s);
    line("gone and expired over there")
        .at(u"2026-12-06 08:00"_s)
        .of({request('A').expired().gone()})
        .gives({}, u"never"_s);
    line("gone: no purchase, no step")
        .at(u"20 09:00"_s)
        .of({deal('A').purchaseBy(2026, 11, 19).step(u"20 08:00"_s).gone()})
        .gives({}, u"never"_s);
    line("gone, but its refusal is to be decided")
        .at(u"20 09:00"_s)
        .of({deal('A').refused(u"20 09:00"_s).gone()})
        .gives({u"changeRefused A"_s}, u"never"_s);
}

void deals() {
    line("the purchase date is over: 09:00 of the next day")
        .at(u"20 09:00"_s)
        .of({deal('A').purchaseBy(2026, 11, 19)})
        .gives({u"purchasePast A"_s}, u"never"_s);
    line("not at midnight")
        .at(u"20 00:00"_s)
        .of({deal('A').purchaseBy(2026, 11, 19)})
        .gives({}, u"20 09:00"_s);
    line("not on the day itself")
        .at(u"20 12:00"_s)
        .of({deal('A').purchaseBy(2026, 11, 20)})
        .gives({}, u"21 09:00"_s);
    line("told once")
        .at(u"25 09:00"_s)
        .of({deal('A').purchaseBy(2026, 11, 19)})
        .toldUntil(u"20 09:00"_s)
        .gives({}, u"never"_s);
    line("another date is another alert")
        .at(u"25 09:00"_s)
        .of({deal('A').purchaseBy(2026, 11, 24)})
        .told(u"purchasePast A"_s, u"19 00:00"_s)
        .gives({u"purchasePast A"_s}, u"never"_s);
    line("won meanwhile")
        .at(u"20 09:00"_s)
        .of({deal('A').purchaseBy(2026, 11, 19).won()})
        .gives({}, u"never"_s);
    line("a request has no purchase date that counts")
        .at(u"20 09:00"_s)
        .of({request('A').purchaseBy(2026, 11, 1)})
        .toldUntil(u"20 08:00"_s)
        .gives({}, nextWarning);
    line("it was over before it came here")
        .at(u"20 09:00"_s)
        .of({deal('A').purchaseBy(2026, 11, 10).arrived(u"15 08:00"_s)})
        .gives({}, u"never"_s);
    line("a step is due")
        .at(u"20 10:00"_s)
        .of({deal('A').step(u"20 10:00"_s)})
        .gives({u"nextStepDue A"_s}, u"never"_s);
    line("a step of a request")
        .at(u"20 10:00"_s)
        .of({request('A').step(u"20 10:00"_s)})
        .toldUntil(u"20 08:00"_s)
        .gives({u"nextStepDue A"_s}, nextWarning);
    line("a step to come").at(u"20 09:00"_s).of({deal('A').step(u"20 10:00"_s)}).gives({}, u"20 10:00"_s);
    line("a step that was told")
        .at(u"20 11:00"_s)
        .of({deal('A').step(u"20 10:00"_s)})
        .told(u"nextStepDue A"_s, u"20 10:00"_s)
        .gives({}, u"never"_s);
    line("a step that was put to another time")
        .at(u"20 12:00"_s)
        .of({deal('A').step(u"20 12:00"_s)})
        .told(u"nextStepDue A"_s, u"20 10:00"_s)
        .gives({u"nextStepDue A"_s}, u"never"_s);
    line("a request with its step due at once: two things")
        .at(u"20 08:00"_s)
        .of({request('A').step(u"20 08:00"_s)})
        .gives({u"nextStepDue A"_s, u"newRequest A"_s}, nextWarning);
    line("refused by the service")
        .at(u"20 09:00"_s)
        .of({deal('A').refused(u"20 09:00"_s)})
        .gives({u"changeRefused A"_s}, u"never"_s);
    line("refused, tried again, refused again")
        .at(u"20 09:30"_s)
        .of({deal('A').refused(u"20 09:30"_s)})
        .told(u"changeRefused A"_s, u"20 09:00"_s)
        .gives({u"changeRefused A"_s}, u"never"_s);
    line("refused, of what is closed here")
        .at(u"20 09:00"_s)
        .of({request('A').declined().refused(u"20 09:00"_s)})
        .gives({u"changeRefused A"_s}, u"never"_s);
    line("no longer refused")
        .at(u"20 09:00"_s)
        .of({deal('A')})
        .told(u"changeRefused A"_s, u"20 09:00"_s)
        .gives({}, u"never"_s);
}

void zones() {
    line("the purchase date ends by the reader's clock, in the east")
        .at(u"20 00:00"_s)
        .of({deal('A').purchaseBy(2026, 11, 19)})
        .in("Asia/Tokyo")
        .gives({u"purchasePast A"_s}, u"never"_s);
    line("and in the west")
        .at(u"20 12:00"_s)
        .of({deal('A').purchaseBy(2026, 11, 19)})
        .in("America/New_York")
        .gives({}, u"20 14:00"_s);
    line("told in Tokyo, then flown to New York: not again")
        .at(u"20 14:00"_s)
        .of({deal('A').purchaseBy(2026, 11, 19)})
        .told(u"purchasePast A"_s, u"19 00:00"_s)
        .in("America/New_York")
        .gives({}, u"never"_s);
    line("24 h are 24 h in every zone")
        .at(u"21 04:00"_s)
        .of({request('A')})
        .toldUntil(u"20 08:00"_s)
        .in("Pacific/Kiritimati")
        .gives({u"answerDueIn4Hours A"_s}, u"21 07:00"_s);
    line("24 h are 24 h in the night that has 25: not yet")
        .at(u"2026-10-25 11:59"_s)
        .of({request('A', u"2026-10-24 16:00"_s)})
        .toldUntil(u"2026-10-24 16:00"_s)
        .in("Europe/Rome")
        .gives({}, u"2026-10-25 12:00"_s);
    line("24 h are 24 h in the night that has 25: now")
        .at(u"2026-10-25 12:00"_s)
        .of({request('A', u"2026-10-24 16:00"_s)})
        .toldUntil(u"2026-10-24 16:00"_s)
        .in("Europe/Rome")
        .gives({u"answerDueIn4Hours A"_s}, u"2026-10-25 15:00"_s);
    line("24 h are 24 h in the night that has 23")
        .at(u"2027-03-28 12:00"_s)
        .of({request('A', u"2027-03-27 16:00"_s)})
        .toldUntil(u"2027-03-27 16:00"_s)
        .in("Europe/Rome")
        .gives({u"answerDueIn4Hours A"_s}, u"2027-03-28 15:00"_s);
    line("09:00 on the day the clocks went back")
        .at(u"2026-10-25 07:59"_s)
        .of({Case('A', u"2026-10-01 08:00"_s).accepted().purchaseBy(2026, 10, 24)})
        .in("Europe/Rome")
        .gives({}, u"2026-10-25 08:00"_s);
    line("09:00 on the day they went forward")
        .at(u"2027-03-28 06:59"_s)
        .of({Case('A', u"2027-03-01 08:00"_s).accepted().purchaseBy(2027, 3, 27)})
        .in("Europe/Rome")
        .gives({}, u"2027-03-28 07:00"_s);
    line("a clock that was set back tells nothing twice")
        .at(u"20 06:00"_s)
        .of({request('A')})
        .toldUntil(u"21 04:00"_s)
        .gives({}, u"21 07:00"_s);
    line("a day that the zone leaves out")
        .at(u"2011-12-30 09:00"_s)
        .of({Case('A', u"2011-12-01 08:00"_s).accepted().purchaseBy(2011, 12, 29)})
        .in("Pacific/Apia")
        .gives({}, u"2011-12-30 10:00"_s);
}

void quietTimes() {
    const auto night = hours(u"22:00"_s, u"07:00"_s);
    line("at night it waits")
        .at(u"20 23:00"_s)
        .of({request('A', u"20 23:00"_s)})
        .quiet(night)
        .gives({}, u"21 07:00"_s);
    line("after midnight it still waits")
        .at(u"21 03:00"_s)
        .of({request('A', u"20 23:00"_s)})
        .quiet(night)
        .gives({}, u"21 07:00"_s);
    line("in the morning it comes")
        .at(u"21 07:00"_s)
        .of({request('A', u"20 23:00"_s)})
        .quiet(night)
        .gives({u"newRequest A"_s}, u"21 19:00"_s);
    line("in the morning what came at night comes as figures")
        .at(u"21 07:00"_s)
        .of({request('A', u"20 23:00"_s), request('B', u"21 02:00"_s)})
        .quiet(night)
        .gives({u"[2 new of 2]"_s}, u"21 19:00"_s);
    line("in the morning hot ones are named")
        .at(u"21 07:00"_s)
        .of({request('A', u"20 23:00"_s), request('B', u"21 02:00"_s), request('C', u"21 03:00"_s),
            hotRequest('D', u"21 05:00"_s)})
        .quiet(night)
        .gives({u"hotRequest D!"_s, u"[4 new, 1 hot of 4]"_s}, u"21 19:00"_s);
    line("the first minute of the night")
        .at(u"20 22:00"_s)
        .of({request('A', u"20 22:00"_s)})
        .quiet(night)
        .gives({}, u"21 07:00"_s);
    line("the last minute of the day")
        .at(u"20 21:59"_s)
        .of({request('A', u"20 21:59"_s)})
        .quiet(night)
        .gives({u"newRequest A"_s}, u"21 17:59"_s);
    line("hot ones wait too")
        .at(u"20 23:00"_s)
        .of({hotRequest('A', u"20 23:00"_s)})
        .quiet(night)
        .gives({}, u"21 07:00"_s);
    line("hot ones ring all the same where they may")
        .at(u"20 23:00"_s)
        .of({hotRequest('A', u"20 23:00"_s), request('B', u"20 22:30"_s)})
        .quiet(night, true)
        .gives({u"hotRequest A!"_s}, u"21 07:00"_s);
    line("the last call rings too where they may")
        .at(u"23 04:00"_s)
        .of({hotRequest('A')})
        .toldUntil(u"22 08:00"_s)
        .quiet(night, true)
        .gives({u"hotEnding A"_s}, u"2026-12-01 08:00"_s);
    line("a warning at night waits, and is too late in the morning")
        .at(u"21 09:00"_s)
        .of({request('A')})
        .toldUntil(u"20 08:00"_s)
        .quiet(hours(u"20:00"_s, u"09:00"_s))
        .gives({}, u"2026-12-01 08:00"_s);
    line("a warning at night that is of use in the morning")
        .at(u"21 07:00"_s)
        .of({request('A')})
        .toldUntil(u"20 08:00"_s)
        .quiet(night)
        .gives({u"answerDueIn1Hour A"_s}, u"2026-12-01 08:00"_s);
    line("answered before the morning: nothing comes")
        .at(u"21 07:00"_s)
        .of({request('A', u"20 23:00"_s).accepted()})
        .quiet(night)
        .gives({}, u"never"_s);
    line("nothing is due: the night is not worth a wake-up of its own")
        .at(u"20 23:00"_s)
        .of({request('A', u"20 12:00"_s)})
        .toldUntil(u"20 12:00"_s)
        .quiet(night)
        .gives({}, u"21 08:00"_s);
    line("what falls due in the night is looked at when it ends")
        .at(u"20 23:00"_s)
        .of({request('A')})
        .toldUntil(u"20 08:00"_s)
        .quiet(night)
        .gives({}, u"21 07:00"_s);
    line("quiet over lunch")
        .at(u"20 12:30"_s)
        .of({request('A', u"20 12:30"_s)})
        .quiet(hours(u"12:00"_s, u"13:00"_s))
        .gives({}, u"20 13:00"_s);
    line("hours that begin where they end are none")
        .at(u"20 12:30"_s)
        .of({request('A', u"20 12:30"_s)})
        .quiet(hours(u"12:00"_s, u"12:00"_s))
        .gives({u"newRequest A"_s}, u"21 08:30"_s);
    line("the hours are switched off")
        .at(u"20 23:00"_s)
        .of({request('A', u"20 23:00"_s)})
        .gives({u"newRequest A"_s}, u"21 19:00"_s);
    line("a quiet Saturday")
        .at(u"21 12:00"_s)
        .of({request('A', u"21 12:00"_s)})
        .quiet(days({6}))
        .gives({}, u"22 00:00"_s);
    line("a quiet weekend")
        .at(u"21 12:00"_s)
        .of({request('A', u"21 12:00"_s)})
        .quiet(days({6, 7}))
        .gives({}, u"23 00:00"_s);
    line("on Monday")
        .at(u"23 00:00"_s)
        .of({request('A', u"21 12:00"_s), request('B', u"22 12:00"_s)})
        .quiet(days({6, 7}))
        .gives({u"[2 new of 2]"_s}, u"23 08:00"_s);
    auto nightsAndWeekends = night;
    nightsAndWeekends.days = {6, 7};
    line("Friday night leads into the weekend, and that into Monday morning")
        .at(u"20 23:00"_s)
        .of({request('A', u"20 23:00"_s)})
        .quiet(nightsAndWeekends)
        .gives({}, u"23 07:00"_s);
    line("where every day is quiet it is asked again after a week")
        .at(u"20 12:00"_s)
        .of({request('A', u"20 12:00"_s)})
        .quiet(days({1, 2, 3, 4, 5, 6, 7}))
        .gives({}, u"28 00:00"_s);
    line("the night is the reader's own")
        .at(u"20 14:00"_s)
        .of({request('A', u"20 14:00"_s)})
        .quiet(night)
        .in("Asia/Tokyo")
        .gives({}, u"20 22:00"_s);
    line("the day too")
        .at(u"20 15:00"_s)
        .of({request('A', u"20 15:00"_s)})
        .quiet(days({6}))
        .in("Asia/Tokyo")
        .gives({}, u"21 15:00"_s);
    line("flown out of the night")
        .at(u"20 23:00"_s)
        .of({request('A', u"20 23:00"_s)})
        .quiet(night)
        .in("America/New_York")
        .gives({u"newRequest A"_s}, u"21 19:00"_s);
    line("a night that is an hour longer")
        .at(u"2026-10-24 21:00"_s)
        .of({request('A', u"2026-10-24 21:00"_s)})
        .quiet(night)
        .in("Europe/Rome")
        .gives({}, u"2026-10-25 06:00"_s);
    line("a night that is an hour shorter")
        .at(u"2027-03-27 22:00"_s)
        .of({request('A', u"2027-03-27 22:00"_s)})
        .quiet(night)
        .in("Europe/Rome")
        .gives({}, u"2027-03-28 05:00"_s);
    line("a night that ends in the hour that is skipped")
        .at(u"2027-03-28 00:30"_s)
        .of({request('A', u"2027-03-28 00:30"_s)})
        .quiet(hours(u"22:00"_s, u"02:30"_s))
        .in("Europe/Rome")
        .gives({}, u"2027-03-28 01:00"_s);
    line("a night that ends in the hour that comes twice, the first time")
        .at(u"2026-10-25 00:10"_s)
        .of({request('A', u"2026-10-25 00:10"_s)})
        .quiet(hours(u"22:00"_s, u"02:30"_s))
        .in("Europe/Rome")
        .gives({}, u"2026-10-25 00:30"_s);
    line("and the second time")
        .at(u"2026-10-25 01:10"_s)
        .of({request('A', u"2026-10-25 01:10"_s)})
        .quiet(hours(u"22:00"_s, u"02:30"_s))
        .in("Europe/Rome")
        .gives({}, u"2026-10-25 01:30"_s);
}

void pauses() {
    line("paused")
        .at(u"20 09:00"_s)
        .of({request('A', u"20 09:00"_s)})
        .pausedUntil(u"20 10:00"_s)
        .gives({}, u"20 10:00"_s);
    line("paused, hot too")
        .at(u"20 09:00"_s)
        .of({hotRequest('A', u"20 09:00"_s)})
        .quiet({}, true)
        .pausedUntil(u"20 10:00"_s)
        .gives({}, u"20 10:00"_s);
    line("the pause is over: what waited comes as figures")
        .at(u"20 10:00"_s)
        .of({request('A', u"20 09:10"_s), request('B', u"20 09:20"_s)})
        .pausedUntil(u"20 10:00"_s)
        .gives({u"[2 new of 2]"_s}, u"21 05:10"_s);
    line("the pause is over: one waited")
        .at(u"20 10:00"_s)
        .of({request('A', u"20 09:10"_s)})
        .pausedUntil(u"20 10:00"_s)
        .gives({u"newRequest A"_s}, u"21 05:10"_s);
    line("the pause has long been over: two at once are two")
        .at(u"20 12:00"_s)
        .of({request('A', u"20 11:50"_s), request('B', u"20 11:55"_s)})
        .pausedUntil(u"20 10:00"_s)
        .gives({u"newRequest A"_s, u"newRequest B"_s}, u"21 07:50"_s);
    line("a pause that ends in the night goes on with it")
        .at(u"20 22:30"_s)
        .of({request('A', u"20 22:00"_s)})
        .quiet(hours(u"22:00"_s, u"07:00"_s))
        .pausedUntil(u"20 22:30"_s)
        .gives({}, u"21 07:00"_s);
    line("nothing due in the pause")
        .at(u"20 09:00"_s)
        .of({request('A')})
        .toldUntil(u"20 08:00"_s)
        .pausedUntil(u"20 10:00"_s)
        .gives({}, nextWarning);
}

void returns() {
    const QList<AlertFacts> four{request('A'), request('B'), request('C'), hotRequest('D')};
    for (const auto& [occasion, name] : {std::pair(Occasion::Started, "on return: 4 new, 1 hot"),
             std::pair(Occasion::Woke, "after a sleep: 4 new, 1 hot"),
             std::pair(Occasion::FirstPull, "on a first reading: 4 new, 1 hot"),
             std::pair(Occasion::Import, "on an import: 4 new, 1 hot")})
        line(name)
            .at(u"20 09:00"_s)
            .of(four)
            .on(occasion)
            .gives({u"hotRequest D!"_s, u"[4 new, 1 hot of 4]"_s}, nextWarning);
    line("one thing on return is told itself")
        .at(u"20 09:00"_s)
        .of({request('A')})
        .on(Occasion::Started)
        .gives({u"newRequest A"_s}, nextWarning);
    line("two things on return are figures")
        .at(u"20 09:00"_s)
        .of({request('A'), request('B')})
        .on(Occasion::Started)
        .gives({u"[2 new of 2]"_s}, nextWarning);
    line("nothing on return")
        .at(u"20 09:00"_s)
        .of({request('A')})
        .toldUntil(u"20 08:00"_s)
        .on(Occasion::Started)
        .gives({}, nextWarning);
    line("on return steps are named")
        .at(u"20 12:00"_s)
        .of({request('A'), deal('B').step(u"20 10:00"_s), deal('C').step(u"20 11:00"_s)})
        .on(Occasion::Started)
        .gives({u"nextStepDue B"_s, u"nextStepDue C"_s, u"[1 new, 2 steps of 3]"_s}, nextWarning);
    line("on return at most three are named, hot ones first")
        .at(u"20 12:00"_s)
        .of({hotRequest('A'), hotRequest('B'), deal('C').step(u"20 10:00"_s), deal('D').step(u"20 11:00"_s),
            request('E')})
        .on(Occasion::Started)
        .gives(
            {u"hotRequest A!"_s, u"hotRequest B!"_s, u"nextStepDue C"_s, u"[3 new, 2 hot, 2 steps of 5]"_s},
            nextWarning);
    line("a week of everything")
        .at(u"2026-12-04 09:00"_s)
        .of({request('A'), request('B').expired(), request('C', u"2026-12-03 10:00"_s),
            request('D', u"22 08:00"_s), deal('E').purchaseBy(2026, 12, 1), deal('F').refused(u"24 08:00"_s),
            deal('G').step(u"25 10:00"_s)})
        .on(Occasion::Started)
        .gives({u"nextStepDue G"_s,
                   u"[2 new, 1 answers, 1 expiring, 2 expired, 1 refused, 1 purchases, 1 steps of 7]"_s},
            u"2026-12-05 08:00"_s);
    line("a first reading passes over what was late or expired before")
        .at(u"20 09:00"_s)
        .of({request('A', u"20 08:00"_s).arrived(u"20 09:00"_s),
            request('B', u"18 08:00"_s).arrived(u"20 09:00"_s),
            request('C', u"01 08:00"_s).arrived(u"20 09:00"_s),
            request('D', u"01 08:00"_s).arrived(u"20 09:00"_s).expired(),
            deal('E').purchaseBy(2026, 11, 1).arrived(u"20 09:00"_s)})
        .on(Occasion::FirstPull)
        .gives({u"newRequest A"_s}, nextWarning);
    line("a first reading finds one that is late and still hot")
        .at(u"20 09:00"_s)
        .of({hotRequest('A', u"18 09:00"_s).arrived(u"20 09:00"_s),
            request('B', u"18 08:00"_s).arrived(u"20 09:00"_s)})
        .on(Occasion::FirstPull)
        .gives({u"hotRequest A!"_s}, u"21 05:00"_s);
    line("an import of old requests")
        .at(u"20 09:00"_s)
        .of({request('A', u"10 08:00"_s).arrived(u"20 09:00"_s),
            request('B', u"11 08:00"_s).arrived(u"20 09:00"_s)})
        .on(Occasion::Import)
        .gives({}, u"21 08:00"_s);
    line("an import at night passes over what is old, and waits with the rest")
        .at(u"20 23:00"_s)
        .of({request('A', u"10 08:00"_s).arrived(u"20 23:00"_s),
            request('B', u"20 22:00"_s).arrived(u"20 23:00"_s)})
        .quiet(hours(u"22:00"_s, u"07:00"_s))
        .on(Occasion::Import)
        .gives({}, u"21 07:00"_s);
    line("asleep over both warnings")
        .at(u"21 07:30"_s)
        .of({request('A')})
        .toldUntil(u"20 09:00"_s)
        .on(Occasion::Woke)
        .gives({u"answerDueIn1Hour A"_s}, u"2026-12-01 08:00"_s);
    line("asleep over all of it")
        .at(u"2026-12-10 08:00"_s)
        .of({hotRequest('A')})
        .toldUntil(u"20 09:00"_s)
        .on(Occasion::Woke)
        .gives({u"expired A"_s}, u"never"_s);
    line("started again at once: nothing twice")
        .at(u"20 09:00"_s)
        .of(four)
        .toldUntil(u"20 09:00"_s)
        .on(Occasion::Started)
        .gives({}, nextWarning);
}

void snoozes() {
    line("put off for an hour")
        .at(u"20 09:00"_s)
        .of({request('A')})
        .snoozed(u"newRequest A"_s, u"20 08:00"_s, u"20 10:00"_s)
        .gives({}, u"20 10:00"_s);
    line("the hour is over")
        .at(u"20 10:00"_s)
        .of({request('A')})
        .snoozed(u"newRequest A"_s, u"20 08:00"_s, u"20 10:00"_s)
        .gives({u"newRequest A"_s}, nextWarning);
    line("answered meanwhile")
        .at(u"20 10:00"_s)
        .of({request('A').accepted()})
        .snoozed(u"newRequest A"_s, u"20 08:00"_s, u"20 10:00"_s)
        .gives({}, u"never"_s);
    line("a step put off until tomorrow")
        .at(u"21 09:00"_s)
        .of({deal('A').step(u"20 10:00"_s)})
        .snoozed(u"nextStepDue A"_s, u"20 10:00"_s, u"21 09:00"_s)
        .gives({u"nextStepDue A"_s}, u"never"_s);
    line("a step put off, then planned anew")
        .at(u"21 09:00"_s)
        .of({deal('A').step(u"24 10:00"_s)})
        .snoozed(u"nextStepDue A"_s, u"20 10:00"_s, u"21 09:00"_s)
        .gives({}, u"24 10:00"_s);
    line("put off into the night: the morning has it")
        .at(u"20 23:00"_s)
        .of({deal('A').step(u"20 10:00"_s)})
        .snoozed(u"nextStepDue A"_s, u"20 10:00"_s, u"20 23:00"_s)
        .quiet(hours(u"22:00"_s, u"07:00"_s))
        .gives({}, u"21 07:00"_s);
    line("a warning put off past its deadline says nothing any more")
        .at(u"21 09:00"_s)
        .of({request('A')})
        .toldUntil(u"21 07:00"_s)
        .snoozed(u"answerDueIn4Hours A"_s, u"21 04:00"_s, u"21 09:00"_s)
        .gives({}, u"2026-12-01 08:00"_s);
    line("a warning put off gives way to the next one")
        .at(u"21 07:00"_s)
        .of({request('A')})
        .toldUntil(u"21 04:00"_s)
        .snoozed(u"answerDueIn4Hours A"_s, u"21 04:00"_s, u"21 07:30"_s)
        .gives({u"answerDueIn1Hour A"_s}, u"2026-12-01 08:00"_s);
    line("a hot one put off until it has cooled comes as a new one")
        .at(u"23 09:00"_s)
        .of({hotRequest('A')})
        .toldUntil(u"23 08:00"_s)
        .snoozed(u"hotRequest A"_s, u"20 08:00"_s, u"23 09:00"_s)
        .gives({u"newRequest A"_s}, u"2026-12-01 08:00"_s);
    line("a new one put off becomes hot: that is news")
        .at(u"20 09:00"_s)
        .of({hotRequest('A')})
        .snoozed(u"newRequest A"_s, u"20 08:00"_s, u"20 12:00"_s)
        .gives({u"hotRequest A!"_s}, nextWarning);
    line("two put off to one time")
        .at(u"20 15:00"_s)
        .of({request('A'), deal('B').step(u"20 10:00"_s)})
        .snoozed(u"newRequest A"_s, u"20 08:00"_s, u"20 15:00"_s)
        .snoozed(u"nextStepDue B"_s, u"20 10:00"_s, u"20 15:00"_s)
        .gives({u"nextStepDue B"_s, u"newRequest A"_s}, nextWarning);
    line("put off, and the program was not running then")
        .at(u"20 16:00"_s)
        .of({request('A')})
        .snoozed(u"newRequest A"_s, u"20 08:00"_s, u"20 15:00"_s)
        .on(Occasion::Started)
        .gives({u"newRequest A"_s}, nextWarning);
}

void settings() {
    line("new ones off")
        .at(u"20 08:00"_s)
        .of({request('A')})
        .with(AlertKind::NewRequest, Loudness::Off)
        .gives({}, nextWarning);
    line("new ones off, hot ones not")
        .at(u"20 08:00"_s)
        .of({hotRequest('A')})
        .with(AlertKind::NewRequest, Loudness::Off)
        .gives({u"hotRequest A!"_s}, nextWarning);
    line("hot ones off: new all the same")
        .at(u"20 08:00"_s)
        .of({hotRequest('A')})
        .with(AlertKind::HotRequest, Loudness::Off)
        .gives({u"newRequest A"_s}, nextWarning);
    line("a new one with a sound")
        .at(u"20 08:00"_s)
        .of({request('A')})
        .with(AlertKind::NewRequest, Loudness::Sound)
        .gives({u"newRequest A!"_s}, nextWarning);
    line("a hot one in silence")
        .at(u"20 08:00"_s)
        .of({hotRequest('A')})
        .with(AlertKind::HotRequest, Loudness::Silent)
        .gives({u"hotRequest A"_s}, nextWarning);
    line("no warning 4 h before, one 1 h before")
        .at(u"20 09:00"_s)
        .of({request('A')})
        .toldUntil(u"20 08:00"_s)
        .with(AlertKind::AnswerDueIn4Hours, Loudness::Off)
        .gives({}, u"21 07:00"_s);
    line("a kind that is off does not wake")
        .at(u"20 09:00"_s)
        .of({deal('A').step(u"20 10:00"_s)})
        .with(AlertKind::NextStepDue, Loudness::Off)
        .gives({}, u"never"_s);
    line("the last warning is off: the earlier one is over all the same")
        .at(u"21 07:10"_s)
        .of({request('A')})
        .toldUntil(u"20 08:00"_s)
        .with(AlertKind::AnswerDueIn1Hour, Loudness::Off)
        .gives({}, u"2026-12-01 08:00"_s);
    line("what is off does not count")
        .at(u"20 09:00"_s)
        .of({request('A'), request('B'), deal('C').step(u"20 08:30"_s)})
        .with(AlertKind::NextStepDue, Loudness::Off)
        .on(Occasion::Started)
        .gives({u"[2 new of 2]"_s}, nextWarning);
    line("switched off while it was put off")
        .at(u"20 10:00"_s)
        .of({request('A')})
        .snoozed(u"newRequest A"_s, u"20 08:00"_s, u"20 10:00"_s)
        .with(AlertKind::NewRequest, Loudness::Off)
        .gives({}, nextWarning);
    line("nothing at all").at(u"20 09:00"_s).of({}).gives({}, u"never"_s);
}

} // namespace

/// What is told in each situation, and what is not.
class tst_NotificationPolicy : public QObject {
    Q_OBJECT

private slots:
    void tells_data();
    void tells();
};

void tst_NotificationPolicy::tells_data() {
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("next");
    newRequests();
    answers();
    hotEndings();
    expiries();
    gone();
    deals();
    zones();
    quietTimes();
    pauses();
    returns();
    snoozes();
    settings();
}

void tst_NotificationPolicy::tells() {
    QFETCH(Situation, situation);
    QFETCH(QStringList, words);
    QFETCH(QString, next);
    const auto decision = decide(situation);
    QCOMPARE(inWords(decision), words);
    QCOMPARE(inWords(decision.nextMoment), next);
    QVERIFY(!decision.nextMoment.isValid() || decision.nextMoment > at(situation.now));
    for (const auto& alert : decision.alerts) {
        // A hot request that cooled while it was put off is told as a new one.
        auto asHot = alert.key;
        asHot.kind = AlertKind::HotRequest;
        const bool isCooled = alert.key.kind == AlertKind::NewRequest && decision.told.contains(asHot);
        QVERIFY(decision.told.contains(alert.key) || isCooled);
    }
    QCOMPARE(QSet<AlertKey>(decision.told.begin(), decision.told.end()).size(), decision.told.size());

    // Whatever was decided: asked again, also by a program that was started anew, it tells nothing twice.
    for (const auto& key : decision.told) {
        situation.told.insert(key);
        situation.snoozed.removeIf([&key](const Snoozed& each) { return each.key == key; });
    }
    for (const auto occasion : {Occasion::Running, Occasion::Started, Occasion::Woke}) {
        situation.occasion = occasion;
        const auto again = decide(situation);
        QCOMPARE(inWords(again), QStringList());
        QVERIFY(again.told.isEmpty());
        QCOMPARE(inWords(again.nextMoment), next);
    }
}

QTEST_APPLESS_MAIN(tst_NotificationPolicy)
#include "tst_notificationpolicy.moc"
