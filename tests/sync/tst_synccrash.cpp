// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The engine is killed before each of its steps in turn, and with each answer; a new one goes on, and in the
// end everything stands as if nothing had happened. FAVILLA_WHOLE=1 tries each on PostgreSQL as well, not
// every fourth.
#include "stage.h"
#include "testseed.h"

using namespace favilla;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Phase {
    /// What people do, while no engine runs.
    std::function<void(Stage&)> deed;
    bool isFull = false;
};

struct Scenario {
    const char* name;
    std::function<void(Stage&)> before;
    QList<Phase> phases;
};

QStringList personsOf(const ReferralData& referral) {
    QStringList persons;
    for (const auto& contact : referral.contacts)
        persons << contact.email;
    persons.sort();
    return persons;
}

QString stateOf(const ReferralData& referral) {
    const auto& deal = referral.engagement;
    return QStringList{referral.id.text(), referral.status.text(), referral.substatus.text(),
        referral.statusReason, deal.value ? deal.value->text() : QString(),
        deal.purchaseBy.toString(Qt::ISODate), deal.notes, deal.crmId, personsOf(referral).join(u',')}
        .join(u'|');
}

/// Everything that matters, here and over there.
QStringList endState(Stage& stage) {
    QStringList lines;
    for (const auto& id : stage.service.ids())
        lines << u"there "_s + stateOf(samples::wordOf(stage.service.referral(id)));
    for (const auto& referral : stage.desk->referrals())
        lines << u"here %1|%2|%3|%4"_s.arg(stateOf(*referral), referral->engagement.name,
            referral->request.text, referral->isGone ? u"gone"_s : QString());
    for (const auto& item : stage.desk->queue())
        lines << u"waits %1 %2 %3"_s.arg(item.referral.text(), item.kind, name(item.state));
    lines << u"problems %1"_s.arg(stage.desk->problemCount());
    lines.sort();
    return lines;
}

void fill(Stage& stage) {
    stage.fill(5);
}

void fail(Stage& stage, Fault::Kind kind) {
    stage.service.switches().fail({.kind = kind, .on = Fault::Patch});
}

const QList<Scenario>& scenarios() {
    static const QList<Scenario> all{
        {"first pull of several pages",
            [](Stage& stage) {
                for (int i = 0; i < 7; ++i)
                    stage.add(u"r%1"_s.arg(i));
            },
            {{}}},
        {"poll with news", fill, {{[](Stage& stage) {
             stage.clock.advance(std::chrono::minutes(20));
             stage.add(u"f"_s);
             stage.service.set(u"a"_s, u"/details/notes"_s, u"Sixty mailboxes"_s);
             stage.service.set(u"b"_s, u"/externalReferenceId"_s, u"CRM-1"_s);
             stage.service.expire(u"c"_s);
         }}}},
        {"accept", fill, {{[](Stage& stage) { stage.act(u"a"_s, Accept{samples::terms()}); }}}},
        {"accept, edit, add a contact, win", fill, {{[](Stage& stage) {
             stage.act(u"a"_s, Accept{samples::terms()});
             auto edit = stage.edit(u"a"_s);
             edit.notes = u"Second thoughts"_s;
             stage.act(u"a"_s, EditEngagement{edit});
             stage.act(u"a"_s, AddContact{samples::person(u"Ada"_s)});
             stage.act(u"a"_s, Win{});
         }}}},
        {"conflict and decision",
            [](Stage& stage) {
                fill(stage);
                stage.acceptAndSend(u"a"_s);
            },
            {{[](Stage& stage) {
                 auto edit = stage.edit(u"a"_s);
                 edit.notes = u"Ours"_s;
                 edit.crmId = u"CRM-1"_s;
                 stage.act(u"a"_s, EditEngagement{edit});
                 stage.service.set(u"a"_s, u"/details/notes"_s, u"Theirs"_s);
                 stage.service.set(u"a"_s, u"/externalReferenceId"_s, u"CRM-2"_s);
             }},
                {[](Stage& stage) { stage.desk->decideAll({Field::Notes}); }}}},
        {"refused and tried again", fill,
            {{[](Stage& stage) {
                 fail(stage, Fault::Unprocessable);
                 stage.act(u"a"_s, Decline{Reason::Others, u"No room"_s});
             }},
                {[](Stage& stage) {
                    for (const auto& item : stage.desk->queue())
                        stage.desk->retry(item.change);
                }}}},
        {"gone, back, and tried again", fill,
            {{[](Stage& stage) {
                 stage.act(u"a"_s, Decline{Reason::Others, u"No room"_s});
                 stage.act(u"b"_s, Decline{Reason::Others, u"No room"_s});
                 stage.service.hide(u"a"_s);
             }},
                {[](Stage& stage) {
                    stage.service.show(u"a"_s);
                    for (const auto& item : stage.desk->queue())
                        stage.desk->retry(item.change);
                }}}},
        {"answers without a body",
            [](Stage& stage) {
                stage.service.switches().oddities.patchAnswer = Oddities::PatchAnswer::NeverBody;
                fill(stage);
            },
            {{[](Stage& stage) {
                stage.act(u"a"_s, Accept{samples::terms()});
                stage.act(u"b"_s, AddContact{samples::person(u"Ada"_s)});
            }}}},
        {"the answer is lost", fill, {{[](Stage& stage) {
             fail(stage, Fault::ClosesBeforeAnswer);
             auto terms = samples::terms();
             terms.contacts = {samples::person(u"Ada"_s)};
             stage.act(u"a"_s, Accept{terms});
         }}}},
        {"the server fails after the effect", fill, {{[](Stage& stage) {
             fail(stage, Fault::ServerErrorAfterEffect);
             stage.act(u"a"_s, AddContact{samples::person(u"Ada"_s)});
             stage.act(u"b"_s, Decline{Reason::Others, u"No room"_s});
         }}}},
        {"full pass with vanished ones", fill, {{[](Stage& stage) {
             stage.clock.advance(std::chrono::hours(25));
             stage.service.hide(u"a"_s);
             stage.service.hide(u"d"_s);
             stage.add(u"f"_s);
         }}}},
    };
    return all;
}

/// When the engine is killed: before a step, or with a request whose answer does not arrive any more.
enum class Death { AtStep, AtRequest };

void killAt(SyncDesk& desk, Death death, int number) {
    desk.killAtStep(death == Death::AtStep ? number : 0);
    desk.killAtRequest(death == Death::AtRequest ? number : 0);
}

/// Plays a scenario with the engine killed at the n-th opportunity, 0 for never; whether it came to that.
bool play(Stage& stage, const Scenario& scenario, Death death, int number) {
    scenario.before(stage);
    stage.desk->kill();
    killAt(*stage.desk, death, number);
    bool wasKilled = false;
    for (const auto& phase : scenario.phases) {
        if (phase.deed)
            phase.deed(stage);
        if (!stage.desk->isAlive())
            stage.desk->startEngine();
        stage.desk->settle();
        if (stage.desk->isAlive())
            continue;
        wasKilled = true;
        killAt(*stage.desk, death, 0);
        stage.comeToRest();
    }
    killAt(*stage.desk, death, 0);
    stage.comeToRest();
    return wasKilled;
}

} // namespace

class tst_SyncCrash : public QObject {
    Q_OBJECT

private:
    StoreFixture m_store;
    int m_kills = 0;

private slots:
    void cleanupTestCase() { qInfo("%d kills", m_kills); }

    void everyStepCanBeTheLast_data() {
        QTest::addColumn<bool>("isPostgresql");
        QTest::addColumn<int>("number");
        for (const bool isPostgresql : {false, true})
            for (int i = 0; i < scenarios().size(); ++i)
                QTest::addRow("%s: %s", isPostgresql ? "postgresql" : "sqlite", scenarios().at(i).name)
                    << isPostgresql << i;
    }
    void everyStepCanBeTheLast() {
        QFETCH(const bool, isPostgresql);
        QFETCH(const int, number);
        const auto& scenario = scenarios().at(number);
        Stage whole(m_store, isPostgresql, 2);
        QVERIFY(!play(whole, scenario, Death::AtStep, 0));
        const auto expected = endState(whole);
        QCOMPARE(whole.desk->differences(false), QStringList());
        QCOMPARE(whole.wrongAtRest(), QString());
        const int stride = isPostgresql && !isWhole() ? 6 : 1;
        const int first = 1 + int(testSeed() + quint32(number)) % stride;
        for (const auto death : {Death::AtStep, Death::AtRequest}) {
            const int before = m_kills;
            for (int i = first; !QTest::currentTestFailed(); i += stride) {
                Stage stage(m_store, isPostgresql, 2);
                if (!play(stage, scenario, death, i))
                    break;
                ++m_kills;
                compare(stage, expected,
                    u"killed at %1 %2"_s.arg(death == Death::AtStep ? u"step"_s : u"request"_s).arg(i));
            }
            QVERIFY2(m_kills > before || stride > 1, "no kill at all");
        }
    }

private:
    static void compare(Stage& stage, const QStringList& expected, const QString& where) {
        const auto state = endState(stage);
        QVERIFY2(state == expected,
            qPrintable(where + u":\n"_s + state.join(u'\n') + u"\ninstead of\n"_s + expected.join(u'\n')));
        const auto wrong = stage.wrongAtRest();
        QVERIFY2(wrong.isEmpty(), qPrintable(where + u": "_s + wrong));
    }
};

QTEST_GUILESS_MAIN(tst_SyncCrash)
#include "tst_synccrash.moc"
