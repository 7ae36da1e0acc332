// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contact.h"

#include <QFrame>

class QToolButton;
class QVBoxLayout;

namespace favilla {

class LinkButton;

/// The people of a customer or of a team on one card: name and title, e-mail and telephone as links, each
/// with a button that copies it. The first ten are shown, the others on demand.
class ContactCard final : public QFrame {
    Q_OBJECT

public:
    static constexpr int firstShown = 10;

    explicit ContactCard(QWidget* parent = nullptr);

    /// `country` is where numbers without a prefix belong. Leaves alone what is the same.
    void setContacts(const QList<Contact>& contacts, const QString& country);

signals:
    void linkActivated(const QUrl& link);
    void copyRequested(const QString& text);
    /// People were added or taken away: the order of Tab is to be made anew.
    void rowsChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    QWidget* personRow(const Contact& contact);
    void addWay(
        QLayout* ways, QWidget* person, const QString& text, const QUrl& link, const QString& copyWords);
    void setIcons();

    QVBoxLayout* m_rows;
    QList<Contact> m_contacts;
    QString m_country;
    bool m_isWhole = false;
};

} // namespace favilla
