// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/alertform.h"

#include "ui_alertform.h"
#include "views/dialogs/choices.h"
#include "views/dialogs/notice.h"
#include "views/forms/wholetyping.h"
#include "views/page/flowlayout.h"
#include "views/words/alertwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>

namespace favilla {

using namespace Qt::Literals::StringLiterals;

AlertForm::AlertForm(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::AlertForm>()) {
    m_ui->setupUi(this);
    buildKinds();
    buildDays();
    orderTabs();
    for (auto* edit : {m_ui->fromEdit, m_ui->toEdit})
        new WholeTyping(edit);
    connect(m_ui->hoursBox, &QCheckBox::toggled, this, &AlertForm::showQuiet);
    connect(m_ui->testAlertButton, &QPushButton::clicked, this, &AlertForm::testWanted);
    setPreferences({});
}

AlertForm::~AlertForm() = default;

void AlertForm::buildKinds() {
    for (const auto kind : allAlertKinds()) {
        const auto row = int(m_kinds.size());
        auto* label = new QLabel(this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        auto* box = new QComboBox(this);
        box->setObjectName(name(kind));
        label->setBuddy(box);
        m_ui->kindsGrid->addWidget(label, row, 0);
        m_ui->kindsGrid->addWidget(box, row, 1);
        m_kinds.push_back({kind, label, box});
    }
}

void AlertForm::buildDays() {
    auto* flow = new FlowLayout(12, 6, m_ui->daysPane);
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        auto* box = new QCheckBox(m_ui->daysPane);
        box->setObjectName(u"day%1"_s.arg(day));
        flow->addWidget(box);
        m_days.push_back(box);
    }
}

/// Those that were built here stand between those of the layout. Tab knows a circle: the first one takes its
/// place where the layout's first one was.
void AlertForm::orderTabs() {
    QWidgetList order{m_ui->testAlertButton};
    for (const auto& row : m_kinds)
        order << row.box;
    order << m_ui->testAlertButton << m_ui->hoursBox << m_ui->fromEdit << m_ui->toEdit;
    for (auto* day : m_days)
        order << day;
    order << m_ui->hotBox << m_ui->trayBox << m_ui->sessionBox << m_ui->minimizedBox;
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void AlertForm::setPreferences(const AlertPreferences& preferences) {
    m_given = preferences;
    showWords(); // the choices among them
    for (const auto& row : m_kinds)
        choose(row.box, int(loudnessOf(preferences.alerts, row.kind)));
    const auto& quiet = preferences.alerts.quiet;
    m_ui->hoursBox->setChecked(quiet.hasHours);
    m_ui->fromEdit->setTime(quiet.from);
    m_ui->toEdit->setTime(quiet.to);
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        m_days.at(size_t(day - Qt::Monday))->setChecked(quiet.days.contains(day));
    m_ui->hotBox->setChecked(preferences.alerts.hotRingsInQuiet);
    m_ui->trayBox->setChecked(preferences.isKeptInTray);
    m_ui->sessionBox->setChecked(preferences.isStartedWithSession);
    m_ui->minimizedBox->setChecked(preferences.isStartedMinimized);
    showQuiet();
}

/// What is left as it was follows the defaults on, where it did.
QMap<AlertKind, Loudness> AlertForm::loudness() const {
    auto loudness = m_given.alerts.loudness;
    for (const auto& row : m_kinds) {
        const auto chosen = Loudness(row.box->currentData().toInt());
        if (chosen != loudnessOf(m_given.alerts, row.kind))
            loudness.insert(row.kind, chosen);
    }
    return loudness;
}

QuietTimes AlertForm::quietTimes() const {
    QuietTimes quiet;
    quiet.hasHours = m_ui->hoursBox->isChecked();
    quiet.from = m_ui->fromEdit->time();
    quiet.to = m_ui->toEdit->time();
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        if (m_days.at(size_t(day - Qt::Monday))->isChecked())
            quiet.days.insert(day);
    return quiet;
}

AlertPreferences AlertForm::preferences() const {
    auto preferences = m_given;
    preferences.alerts.loudness = loudness();
    preferences.alerts.quiet = quietTimes();
    preferences.alerts.hotRingsInQuiet = m_ui->hotBox->isChecked();
    preferences.isKeptInTray = m_ui->trayBox->isChecked();
    preferences.isStartedWithSession = m_ui->sessionBox->isChecked();
    preferences.isStartedMinimized = m_ui->minimizedBox->isChecked();
    return preferences;
}

void AlertForm::showTested(bool isShown) {
    m_isTestShown = isShown;
    showWords();
}

void AlertForm::showQuiet() {
    const bool isQuiet = m_ui->hoursBox->isChecked();
    m_ui->fromEdit->setEnabled(isQuiet);
    m_ui->toEdit->setEnabled(isQuiet);
}

void AlertForm::showDays() {
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        auto* box = m_days.at(size_t(day - Qt::Monday));
        box->setText(locale().standaloneDayName(day, QLocale::ShortFormat));
        //: %1 is the name of a day
        box->setAccessibleName(tr("Quiet all day on %1").arg(locale().standaloneDayName(day)));
    }
}

void AlertForm::showWords() {
    for (const auto& row : m_kinds) {
        row.label->setText(words::alertKindWord(row.kind));
        QList<Choice> choices;
        for (const auto loudness : {Loudness::Off, Loudness::Silent, Loudness::Sound})
            choices.append({words::loudnessWord(loudness), int(loudness)});
        setChoices(row.box, choices);
    }
    showDays();
    for (auto* edit : {m_ui->fromEdit, m_ui->toEdit})
        edit->setDisplayFormat(locale().timeFormat(QLocale::ShortFormat));
    const bool isMissing = m_isTestShown.has_value() && !*m_isTestShown;
    setNotice(m_ui->testNote,
        isMissing ? tr("Nothing on this desktop shows alerts: no notification service and no tray was found.")
                  : QString(),
        "warning");
}

void AlertForm::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showWords();
    }
    if (event->type() == QEvent::LocaleChange)
        showWords();
    QWidget::changeEvent(event);
}

} // namespace favilla
