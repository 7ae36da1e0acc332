// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <memory>

namespace Ui {
class HelpWindow;
}

namespace favilla {

/// The help for the user, beside the other windows, in the language of the program: it follows a switch and
/// stays on its page. A page that is missing in a language is shown in English; an unknown one gives way to
/// the table of contents. Links to the web leave the program, if they are safe ones.
class HelpWindow final : public QWidget {
    Q_OBJECT

public:
    /// `language` answers "it" or "en" whenever it is asked; `root` is the folder of the pages.
    explicit HelpWindow(std::function<QString()> language, QWidget* parent = nullptr,
        const QString& root = QStringLiteral(":/help"));
    ~HelpWindow() override;

    /// Opens a page by its name ("import", or "import#problems") without showing the window.
    void openPage(const QString& name);
    /// The name of the page on screen, without place.
    QString page() const;

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void follow(const QUrl& link);
    void find(bool isFromStart);
    QUrl address(const QString& name) const;

    std::unique_ptr<Ui::HelpWindow> m_ui;
    std::function<QString()> m_language;
};

} // namespace favilla
