// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QLocale>

namespace favilla {

/// A dialog whose words follow the language while it is open. `locale` is that of figures and dates; the
/// widgets inside inherit it. Thread: that of the windows.
class LiveDialog : public QDialog {
    Q_OBJECT

public:
    LiveDialog(const QLocale& locale, QWidget* parent);

protected:
    /// Says every word anew; what the user entered or chose stays.
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;
    /// Grows to what its wrapped texts need at this width; Qt's own minimum takes them for one line.
    bool event(QEvent* event) override;
};

} // namespace favilla
