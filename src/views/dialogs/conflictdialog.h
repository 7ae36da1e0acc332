// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/queueitem.h"
#include "views/dialogs/livedialog.h"

#include <QHash>

#include <memory>
#include <optional>

namespace Ui {
class ConflictDialog;
}

namespace favilla {

class ConflictRow;

/// Shows what was changed here and over there and takes a choice for each field. Nothing is chosen before the
/// user does: neither side is the right one by itself. The owner closes it with accept(), or says why not
/// with showError(). Thread: main.
class ConflictDialog final : public LiveDialog {
    Q_OBJECT

public:
    ConflictDialog(
        const QueueItem& item, const Moment& now, const QLocale& locale, QWidget* parent = nullptr);
    ~ConflictDialog() override;

    /// Whose value is to hold, for the fields that were chosen so far.
    QHash<Field, Side> sides() const;
    /// The choices stay.
    void showError(const Error& error);
    void reject() override;

signals:
    /// One side for every field of the conflict.
    void decided(const favilla::ChangeId& change, const QHash<favilla::Field, favilla::Side>& sides);

protected:
    void retranslate() override;

private:
    void addRows();
    void chooseAll(Side side);
    void decide();
    int openCount() const;
    void setBusy(bool isBusy);
    void showWords();

    std::unique_ptr<Ui::ConflictDialog> m_ui;
    QueueItem m_item;
    Moment m_now;
    QList<ConflictRow*> m_rows;
    std::optional<Error> m_error;
    bool m_isChecked = false;
    bool m_isBusy = false;
};

} // namespace favilla
