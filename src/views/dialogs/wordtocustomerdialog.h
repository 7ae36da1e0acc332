// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/livedialog.h"
#include "views/dialogs/wordtocustomer.h"

#include <memory>

namespace Ui {
class WordToCustomerDialog;
}

namespace favilla {

/// Shows the ready e-mail, lets the user change it, and hands it over to the mail program or the clipboard.
class WordToCustomerDialog final : public LiveDialog {
    Q_OBJECT

public:
    WordToCustomerDialog(const CustomerWord& word, const QLocale& locale, QWidget* parent = nullptr);
    ~WordToCustomerDialog() override;

    /// As it stands in the fields.
    CustomerWord word() const;

signals:
    /// The user wants it in the mail program: the owner opens the link, the dialog closes.
    void mailOpened(const QUrl& link);

protected:
    void retranslate() override;

private:
    void copy();
    void openMail();
    void showNote();

    std::unique_ptr<Ui::WordToCustomerDialog> m_ui;
    CustomerWord m_word;
    bool m_isChecked = false;
    bool m_isCopied = false;
};

} // namespace favilla
