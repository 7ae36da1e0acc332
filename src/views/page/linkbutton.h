// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QUrl>

namespace favilla {

/// A link as a button: its words are plain text, elided where there is no room, and the target is handed
/// over only when `isSafeLink` lets it pass. Without a target it is a plain button that looks like a link.
class LinkButton final : public QPushButton {
    Q_OBJECT

public:
    /// What the style sheet puts before the words: border and padding.
    static constexpr int indent = 5;

    explicit LinkButton(const QString& text, const QUrl& link = {}, QWidget* parent = nullptr);

    const QUrl& link() const { return m_link; }
    void setLink(const QString& text, const QUrl& link);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void linkActivated(const QUrl& link);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void elide();

    QString m_full;
    QUrl m_link;
};

} // namespace favilla
