// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/alertcontroller.h"

#include "controllers/alertcandidate.h"
#include "store/whendone.h"

namespace favilla {
namespace {

using namespace std::chrono_literals;

/// Longer than between two checks of the clock, shorter than any sleep worth the name.
constexpr auto shortestSleep = 150s;
/// Where the database could not be read or written.
constexpr auto retryTime = 60s;
/// A timer may fire a little early.
constexpr auto shortestWait = 20ms;

bool isSupersededBy(const AlertKey& shown, const Alert& alert) {
    const auto isOfRequest = [](AlertKind kind) {
        return kind != AlertKind::ChangeRefused && kind != AlertKind::PurchasePast
            && kind != AlertKind::NextStepDue;
    };
    return shown.row == alert.key.row && shown != alert.key
        && (shown.kind == alert.key.kind || (isOfRequest(shown.kind) && isOfRequest(alert.key.kind)));
}

} // namespace

AlertController::AlertController(Database& database, const Clock& clock, QString person, QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock), m_person(std::move(person)) {
    m_timer.setSingleShot(true);
    // A coarse timer would be an hour off after a day.
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &AlertController::wake);
    connect(&m_pace, &RefreshPace::due, this, &AlertController::look);
    connect(&m_database, &Database::committed, this, [this] {
        if (m_isStarted)
            m_pace.ask();
    });
}

void AlertController::start(const AlertSettings& settings) {
    m_settings = settings;
    m_isStarted = true;
    m_lastChecked = m_clock.now();
    lookAs(Occasion::Started);
}

void AlertController::setSettings(const AlertSettings& settings) {
    if (settings == m_settings)
        return;
    m_settings = settings;
    look();
}

void AlertController::rename(const QString& person) {
    if (person == m_person || !m_isStarted)
        return;
    const auto renamed = m_database.write([from = m_person, person](Transaction& transaction) {
        return AlertMemory::inherit(transaction, from, person);
    });
    whenDone(renamed, this, [this, person](const Result<void>& done) {
        if (done)
            m_person = person;
        else
            emit failed(done.error());
    });
}

void AlertController::beginOccasion(Occasion occasion) {
    m_held = occasion;
}

void AlertController::endOccasion() {
    if (!m_held)
        return;
    const auto occasion = *m_held;
    m_held.reset();
    lookAs(occasion);
}

void AlertController::checkClock(const Moment& now) {
    if (!m_isStarted)
        return;
    const std::chrono::milliseconds passed(m_lastChecked.utc.msecsTo(now.utc));
    const bool isOtherZone = m_lastChecked.zone != now.zone;
    m_lastChecked = now;
    if (passed > shortestSleep)
        lookAs(Occasion::Woke);
    else if (passed < 0ms || isOtherZone || (m_nextMoment.isValid() && m_nextMoment <= now.utc))
        look();
}

void AlertController::pauseUntil(const QDateTime& until) {
    m_settings.pausedUntil = until.toUTC();
    emit settingsChanged(m_settings);
    look();
}

void AlertController::resume() {
    // Kept, so that what waited is known to have waited.
    if (m_settings.pausedUntil > m_clock.now().utc)
        pauseUntil(m_clock.now().utc);
}

void AlertController::snooze(const AlertKey& key, const QDateTime& until) {
    forget(key);
    const auto written = m_database.write(
        [person = m_person, key, until = until.toUTC(), now = m_clock.now().utc](
            Transaction& transaction) { return AlertMemory::snooze(transaction, person, key, until, now); });
    whenDone(written, this, [this](const Result<void>& done) {
        if (!done)
            emit failed(done.error());
        look();
    });
}

void AlertController::forget(const AlertKey& key) {
    m_shown.removeAll(key);
}

/// A return is more than news, whatever comes in between.
void AlertController::lookAs(Occasion occasion) {
    m_occasion = occasion;
    look();
}

void AlertController::look() {
    if (!m_isStarted)
        return;
    if (m_isLooking) {
        m_isAskedAgain = true;
        return;
    }
    m_isLooking = true;
    const auto asked = question();
    if (!asked.isHeld)
        m_occasion = Occasion::Running;
    whenDone(m_database.read([asked](Connection& connection) { return lookForAlerts(connection, asked); }),
        this, [this, asked](const Result<AlertLook>& found) {
            if (found && found->hasNews)
                settle(asked);
            else
                finish(asked, found);
        });
}

AlertQuestion AlertController::question() const {
    return {m_person, m_settings, m_clock.now(), m_occasion, m_held.has_value(), m_shown};
}

void AlertController::settle(const AlertQuestion& question) {
    const auto settled = m_database.write(
        [question](Transaction& transaction) { return settleAlerts(transaction, question); });
    whenDone(settled, this, [this, question](const Result<AlertLook>& look) { finish(question, look); });
}

void AlertController::finish(const AlertQuestion& question, const Result<AlertLook>& look) {
    m_isLooking = false;
    if (look) {
        schedule(look->nextMoment);
        show(*look);
    } else {
        // Nothing was told: the occasion is still to come.
        if (m_occasion == Occasion::Running && !question.isHeld)
            m_occasion = question.occasion;
        schedule(m_clock.now().utc.addSecs(retryTime.count()));
        emit failed(look.error());
    }
    if (std::exchange(m_isAskedAgain, false))
        this->look();
}

void AlertController::show(const AlertLook& look) {
    withdraw(look.withdrawn);
    if (look.counts != m_counts) {
        m_counts = look.counts;
        emit countsChanged(look.counts);
    }
    const auto& [alerts, summary, told, next] = look.decision;
    if (alerts.isEmpty() && !summary)
        return;
    QList<AlertKey> superseded;
    for (const auto& shown : m_shown)
        if (std::any_of(alerts.cbegin(), alerts.cend(),
                [&shown](const Alert& alert) { return isSupersededBy(shown, alert); }))
            superseded << shown;
    withdraw(superseded);
    for (const auto& alert : alerts)
        if (!m_shown.contains(alert.key))
            m_shown << alert.key;
    emit alertsDue(alerts, summary);
}

void AlertController::withdraw(const QList<AlertKey>& keys) {
    QList<AlertKey> shown;
    for (const auto& key : keys)
        if (m_shown.removeAll(key) > 0)
            shown << key;
    if (!shown.isEmpty())
        emit withdrawn(shown);
}

void AlertController::schedule(const QDateTime& next) {
    m_nextMoment = next;
    if (!next.isValid()) {
        m_timer.stop();
        return;
    }
    const std::chrono::milliseconds wait(m_clock.now().utc.msecsTo(next));
    m_timer.start(std::clamp(wait, std::chrono::milliseconds(shortestWait), std::chrono::milliseconds(24h)));
}

void AlertController::wake() {
    if (m_clock.now().utc < m_nextMoment)
        schedule(m_nextMoment);
    else
        look();
}

} // namespace favilla
