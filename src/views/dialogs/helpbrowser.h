// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace favilla {

/// Shows pages of one folder and nothing else: no file of the machine, nothing from the network. Pages are
/// addressed as `help:/en/import.html`. Follows the palette. Thread: that of the windows.
class HelpBrowser final : public QTextBrowser {
    Q_OBJECT

public:
    explicit HelpBrowser(QWidget* parent = nullptr);

    /// The folder of the pages; ":/help" for those that are built in.
    void setRoot(const QString& folder);
    bool hasPage(const QUrl& page) const;

    QVariant loadResource(int type, const QUrl& name) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    QString fileOf(const QUrl& page) const;
    void dress();

    QString m_root;
};

} // namespace favilla
