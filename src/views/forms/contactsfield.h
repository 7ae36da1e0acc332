// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contact.h"
#include "views/forms/fieldset.h"

#include <QFrame>
#include <QJsonArray>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace favilla {

class ContactEditor;

/// The customer's contacts as they are, and room for more: each new one can be filled in and taken out
/// again. A new one that stays empty is no contact and asks for nothing.
class ContactsField final : public QFrame {
    Q_OBJECT

public:
    explicit ContactsField(QWidget* parent = nullptr);

    void setUp(const QLocale& locale, const QString& country, const QList<Contact>& known);
    /// The new ones only.
    QList<Contact> added() const;

    QJsonArray draft() const;
    void setDraft(const QJsonArray& draft);
    QList<FieldSet*> fieldSets() const;

signals:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        QWidget* frame = nullptr;
        ContactEditor* editor = nullptr;
        QPushButton* removeButton = nullptr;
    };
    const Row& addRow();
    void addByUser();
    void removeRow(QWidget* frame);
    void retranslate();

    QLocale m_locale;
    QString m_country;
    QList<Contact> m_known;
    QLabel* m_knownLabel;
    QVBoxLayout* m_rowsLayout;
    QPushButton* m_addButton;
    QList<Row> m_rows;
};

} // namespace favilla
