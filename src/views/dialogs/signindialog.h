// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/error.h"
#include "views/dialogs/livedialog.h"

#include <QUrl>

#include <memory>
#include <optional>

class QPushButton;
class QTimer;

namespace Ui {
class SignInDialog;
}

namespace favilla {

/// Accompanies one sign-in, in the browser or with a code: asks for the way, says what is to be done there
/// and how it ended. The owner does the sign-in and tells each step; nothing secret passes through here.
/// Thread: main.
class SignInDialog final : public LiveDialog {
    Q_OBJECT

public:
    SignInDialog(
        const QString& accountName, const Clock& clock, const QLocale& locale, QWidget* parent = nullptr);
    ~SignInDialog() override;

    /// The owner has opened `address` in the browser and waits for its answer.
    void setWaitingForBrowser(const QUrl& address);
    /// The code to enter at `address` until `expiresAt` (UTC).
    void setCode(const QString& userCode, const QUrl& address, const QDateTime& expiresAt);
    /// `isKept`: whether the keychain holds the sign-in for the next start.
    void setSucceeded(const QString& userName, bool isKept);
    void setFailed(const Error& error);

    void reject() override;

signals:
    void browserWanted();
    /// Also for a new code in place of one that has expired.
    void codeWanted();
    /// The user gave up a sign-in that was under way; the dialog is closed.
    void cancelled();
    /// The user wants to see what the company's administrator does.
    void administratorWanted();

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    enum class Step { Choosing, Opening, InBrowser, AskingForCode, Code, Succeeded, Failed };

    void connectButtons();
    void goTo(Step step);
    void goOn();
    void useBrowser();
    void useCode();
    bool isUnderWay() const;
    bool isCodeExpired() const;
    QWidget* page() const;
    void showWords();
    void showNotice();
    void showButtons();
    QString nextWord() const;
    QString countWord() const;
    void tick();
    void copy(QPushButton* button, const QString& text);

    std::unique_ptr<Ui::SignInDialog> m_ui;
    const Clock& m_clock;
    QString m_accountName;
    Step m_step = Step::Choosing;
    /// Which way to offer again after a failure.
    bool m_isByCode = false;
    QUrl m_address;
    QDateTime m_expiresAt;
    QString m_userName;
    bool m_isKept = true;
    std::optional<Error> m_error;
    QTimer* m_tick;
};

} // namespace favilla
