// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace favilla::windows {

/// One text of a window: where it stands ("AcceptDialog/buttons/QPushButton#1 text") and what it says.
struct Wording {
    QString place;
    QString text;

    friend bool operator==(const Wording&, const Wording&) = default;
};

/// Every text that can be read or heard in a window as it is now: titles, labels, buttons, entries of short
/// combo boxes, tabs, heads and rows of lists, menus, tool tips, accessible names. Not what fields hold.
QList<Wording> wordingOf(QWidget& window);

/// Texts that are no words of the program: names that are the same in every language, and what strangers
/// wrote, which the samples know.
class KnownNames {
public:
    /// `strangers`: whole texts of the samples.
    explicit KnownNames(const QStringList& strangers);
    /// The words of a text that are neither; empty for "82.000 €" and "Padova · CRM".
    QStringList otherWords(const QString& text) const;

private:
    QStringList m_phrases;
};

/// Texts at the same place with the same words in both languages.
QStringList untranslated(
    const QList<Wording>& english, const QList<Wording>& italian, const KnownNames& names);
/// What stands in one and not in the other.
QStringList differences(const QList<Wording>& one, const QList<Wording>& other);
/// Plural forms and arguments that nobody filled in: "(s)", "%n", "%1".
QStringList remains(const QList<Wording>& wording);

} // namespace favilla::windows
