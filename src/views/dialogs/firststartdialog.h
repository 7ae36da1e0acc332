// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/livedialog.h"
#include "views/dialogs/workspaceform.h"

#include <memory>

namespace Ui {
class FirstStartDialog;
}

namespace favilla {

/// What the first start asks. `language` is "it", "en" or empty for the system's.
struct FirstStart {
    QString language;
    QString personName;
    WorkspaceChoice workspace;

    friend bool operator==(const FirstStart&, const FirstStart&) = default;
};

/// The welcome on a machine that has no workspace yet: language, name, and where the referrals are kept.
/// The owner opens the workspace and closes the dialog with accept(), or says why not with showError().
class FirstStartDialog final : public LiveDialog {
    Q_OBJECT

public:
    /// `proposal` is what stands in the fields at first; its workspace is a file.
    FirstStartDialog(const FirstStart& proposal, const QLocale& locale, QWidget* parent = nullptr);
    ~FirstStartDialog() override;

    void setBusy(bool isBusy);
    /// Everything stays as it was filled in.
    void showError(const Error& error);
    /// The answer to `connectionTested`.
    void showTested(const Result<void>& result);

signals:
    /// At once, so that the rest is read in that language already.
    void languageChosen(const QString& code);
    void submitted(const favilla::FirstStart& start);
    void connectionTested(const favilla::StoreLocation& location);

protected:
    void retranslate() override;

private:
    void showWords();
    void submit();

    std::unique_ptr<Ui::FirstStartDialog> m_ui;
    QString m_proposedName;
    std::optional<Error> m_error;
};

} // namespace favilla
