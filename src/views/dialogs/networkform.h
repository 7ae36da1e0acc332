// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/connectionpreferences.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class NetworkForm;
}

namespace favilla {

/// How this machine connects to Partner Center; part of the preferences. Explains what is missing beside it.
/// Thread: main.
class NetworkForm final : public QWidget {
    Q_OBJECT

public:
    explicit NetworkForm(QWidget* parent = nullptr);
    ~NetworkForm() override;

    void setPreferences(const ConnectionPreferences& preferences);
    ConnectionPreferences preferences() const;
    /// The password of the proxy as it was entered; nothing where the one that is kept stays. Empty where
    /// the proxy asks for none any more.
    std::optional<QString> proxyPassword() const;
    /// Explains what is wrong and leads there; false if nothing is.
    bool showOpen();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillChoices();
    ProxyKind kind() const;
    bool isHostOpen() const;
    bool isCertificateOpen() const;
    void showWords();
    void chooseCertificate();

    std::unique_ptr<Ui::NetworkForm> m_ui;
    ConnectionPreferences m_given;
    bool m_isChecked = false;
};

} // namespace favilla
