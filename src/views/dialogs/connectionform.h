// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/storelocation.h"

#include <QWidget>

#include <memory>

class QLineEdit;

namespace Ui {
class ConnectionForm;
}

namespace favilla {

/// The address of a PostgreSQL database in its parts. A whole `postgresql://` address that is put into the
/// field of the server is taken apart.
class ConnectionForm final : public QWidget {
    Q_OBJECT

public:
    explicit ConnectionForm(QWidget* parent = nullptr);
    ~ConnectionForm() override;

    void setLocation(const StoreLocation& location);
    /// Nothing while a part is missing: see showOpen().
    std::optional<StoreLocation> location() const;
    /// Explains what is missing and leads to the first open field; false if nothing is.
    bool showOpen();
    /// The answer to `tested`.
    void showTested(const Result<void>& result);

signals:
    /// The user wants to know whether this connection works; showTested() answers.
    void tested(const favilla::StoreLocation& location);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Test { None, Running, Passed, Failed };

    void takeApart(const QString& text);
    void edited();
    void test();
    void showWords();
    QString sslMode() const;
    QList<QLineEdit*> openFields() const;

    std::unique_ptr<Ui::ConnectionForm> m_ui;
    QString m_sslMode;
    bool m_isChecked = false;
    Test m_test = Test::None;
    std::optional<Error> m_error;
};

} // namespace favilla
