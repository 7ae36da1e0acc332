// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/queueitem.h"
#include "views/dialogs/livedialog.h"

#include <memory>

class QTimer;

namespace Ui {
class QueueWindow;
}

namespace favilla {

class QueueModel;

/// The changes that Partner Center has not taken yet, with what can be done about each. Stands beside the
/// main window (show(), not open()); the owner gives a new list with setItems() whenever one changes, and
/// selection and scroll stay. Time is told anew only while the window is shown and something waits.
/// Thread: main.
class QueueWindow final : public LiveDialog {
    Q_OBJECT

public:
    QueueWindow(const Clock& clock, const QLocale& locale, QWidget* parent = nullptr);
    ~QueueWindow() override;

    void setItems(const QList<QueueItem>& items);
    /// Selects this change, if it is there: for "Decide" on the page of a referral.
    void select(const ChangeId& change);

signals:
    void retried(const favilla::ChangeId& change);
    /// After the user was told what is lost.
    void discarded(const favilla::ChangeId& change);
    void decideWanted(const favilla::ChangeId& change);
    void shown(const favilla::ReferralId& referral);

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    const QueueItem* current() const;
    void prepareView();
    void selectFirst();
    void showCurrent();
    void showDetails(const QueueItem& item);
    void tick();
    void askToDiscard();
    void copySupport();

    std::unique_ptr<Ui::QueueWindow> m_ui;
    const Clock& m_clock;
    QueueModel* m_model;
    QTimer* m_tick;
};

} // namespace favilla
