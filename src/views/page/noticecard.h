// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page/pagewords.h"

#include <QFrame>
#include <QPointer>

class QLabel;

namespace favilla {

class FlowLayout;
class LinkButton;
class PlainLabel;

/// The notice on top of a page: an icon, what it is, what to do, and links to do it.
class NoticeCard final : public QFrame {
    Q_OBJECT

public:
    explicit NoticeCard(QWidget* parent = nullptr);

    /// Hides itself for "none"; leaves alone what is the same.
    void setNotice(const std::optional<PageNotice>& notice);

signals:
    void linkActivated(const QUrl& link);
    void wordToCustomerRequested();
    void queueRequested(const favilla::ChangeId& change);

protected:
    void changeEvent(QEvent* event) override;

private:
    static QString wordToCustomer();
    static QString queueWord();
    void addButton(QPointer<LinkButton>& button, const QString& words);
    void setLinks(const PageNotice& notice);
    void paintPicture();

    QString m_icon;
    QByteArray m_state;
    QList<PageNotice::Link> m_shown;
    bool m_hasWord = false;
    QLabel* m_picture;
    PlainLabel* m_headline;
    PlainLabel* m_text;
    FlowLayout* m_links;
    QPointer<LinkButton> m_word;
    QPointer<LinkButton> m_queue;
    ChangeId m_change;
};

} // namespace favilla
