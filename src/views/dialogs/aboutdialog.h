// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/livedialog.h"

#include <memory>

namespace Ui {
class AboutDialog;
}

namespace favilla {

/// What the program is, of which version, under which licence, and the details that a report needs.
class AboutDialog final : public LiveDialog {
    Q_OBJECT

public:
    /// `version` of the program ("0.1.0"); `store` names the kind and version of the database, not its
    /// place: the details are made to be pasted in public.
    AboutDialog(
        const QString& version, const QString& store, const QLocale& locale, QWidget* parent = nullptr);
    ~AboutDialog() override;

    /// In English whatever the language, one fact per line.
    QString details() const;

protected:
    void retranslate() override;

private:
    void copy();

    std::unique_ptr<Ui::AboutDialog> m_ui;
    QString m_version;
    QString m_store;
};

} // namespace favilla
