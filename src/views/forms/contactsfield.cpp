// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/contactsfield.h"

#include "views/forms/contacteditor.h"
#include "views/page/linkbutton.h"
#include "views/words/harmless.h"

#include <QEvent>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace favilla {

using namespace Qt::Literals::StringLiterals;

namespace {

QString lineOf(const Contact& contact) {
    QStringList parts;
    for (const auto& part : {contact.fullName(), contact.email, contact.phone})
        if (!part.trimmed().isEmpty())
            parts << words::isolated(part);
    return parts.join(u" · "_s);
}

} // namespace

ContactsField::ContactsField(QWidget* parent)
    : QFrame(parent), m_knownLabel(new QLabel), m_rowsLayout(new QVBoxLayout), m_addButton(new QPushButton) {
    setProperty("kind", u"card"_s);
    m_knownLabel->setTextFormat(Qt::PlainText);
    m_knownLabel->setWordWrap(true);
    m_addButton->setObjectName(u"addContact"_s);
    m_addButton->setProperty("kind", u"link"_s);
    m_addButton->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    // The words of the link stand under the others, although it begins before them.
    column->setContentsMargins(14 - LinkButton::indent, 10, 14, 10);
    m_knownLabel->setIndent(LinkButton::indent);
    m_rowsLayout->setContentsMargins(LinkButton::indent, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_knownLabel);
    m_rowsLayout->setSpacing(12);
    column->addLayout(m_rowsLayout);
    column->addWidget(m_addButton, 0, Qt::AlignLeft);
    connect(m_addButton, &QPushButton::clicked, this, &ContactsField::addByUser);
    retranslate();
}

void ContactsField::setUp(const QLocale& locale, const QString& country, const QList<Contact>& known) {
    m_locale = locale;
    m_country = country;
    m_known = known;
    retranslate();
}

const ContactsField::Row& ContactsField::addRow() {
    Row row{.frame = new QWidget, .editor = new ContactEditor, .removeButton = new QPushButton};
    row.editor->setUp(m_locale, m_country, ContactEditor::Presence::MayBeEmpty);
    row.removeButton->setProperty("kind", u"link"_s);
    row.removeButton->setAutoDefault(false);
    auto* column = new QVBoxLayout(row.frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(row.editor);
    column->addWidget(row.removeButton, 0, Qt::AlignRight);
    m_rowsLayout->addWidget(row.frame);
    connect(row.editor->fields(), &FieldSet::edited, this, &ContactsField::edited);
    connect(row.removeButton, &QPushButton::clicked, this, [this, frame = row.frame] { removeRow(frame); });
    m_rows << row;
    setTabOrder(row.removeButton, m_addButton);
    retranslate();
    return m_rows.last();
}

void ContactsField::addByUser() {
    const auto* editor = addRow().editor;
    editor->focusProxy()->setFocus(Qt::OtherFocusReason);
    emit edited();
}

void ContactsField::removeRow(QWidget* frame) {
    m_addButton->setFocus(Qt::OtherFocusReason);
    m_rows.removeIf([frame](const Row& row) { return row.frame == frame; });
    // The button that was clicked lies in it: it goes once the click is over.
    frame->hide();
    frame->deleteLater();
    retranslate();
    emit edited();
}

QList<Contact> ContactsField::added() const {
    QList<Contact> contacts;
    for (const auto& row : m_rows)
        if (const auto contact = row.editor->contact(); !contact.isEmpty())
            contacts << contact;
    return contacts;
}

QJsonArray ContactsField::draft() const {
    QJsonArray drafts;
    for (const auto& row : m_rows)
        drafts << row.editor->draft();
    return drafts;
}

void ContactsField::setDraft(const QJsonArray& draft) {
    while (!m_rows.isEmpty())
        delete m_rows.takeLast().frame;
    for (const auto& contact : draft)
        addRow().editor->setDraft(contact.toObject());
}

QList<FieldSet*> ContactsField::fieldSets() const {
    QList<FieldSet*> sets;
    for (const auto& row : m_rows)
        sets << row.editor->fields();
    return sets;
}

void ContactsField::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ContactsField::retranslate() {
    QStringList lines;
    for (const auto& contact : std::as_const(m_known))
        lines << lineOf(contact);
    m_knownLabel->setText(lines.isEmpty() ? tr("No contact yet.") : lines.join(u'\n'));
    m_addButton->setText(tr("+ Add contact"));
    for (int i = 0; i < m_rows.size(); ++i) {
        m_rows[i].removeButton->setText(tr("Remove"));
        m_rows[i].removeButton->setAccessibleName(tr("Remove new contact %1").arg(i + 1));
    }
}

} // namespace favilla
