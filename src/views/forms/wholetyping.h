// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDateTimeEdit;

namespace favilla {

/// Lets a date or a time be typed over the whole field, with whatever signs stand between its parts: Qt alone
/// would put what is typed into the part where the cursor was and refuse a sign that is not the field's own.
/// Belongs to the field. Thread: main.
class WholeTyping final : public QObject {
    Q_OBJECT

public:
    explicit WholeTyping(QDateTimeEdit* edit);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool takes(const QString& typed);

    QDateTimeEdit& m_edit;
};

} // namespace favilla
