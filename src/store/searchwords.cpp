// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchwords.h"

#include "domain/textfold.h"

#include <QSet>

#include <algorithm>

namespace favilla {
namespace {

constexpr qsizetype longestWord = 64;
constexpr qsizetype mostBytes = qsizetype{512} * 1024;
constexpr qsizetype pieceLength = 1024;
constexpr qsizetype mostWordsTyped = 32;

QString cut(const QString& word) {
    if (word.size() <= longestWord)
        return word;
    return word.left(word.at(longestWord - 1).isHighSurrogate() ? longestWord - 1 : longestWord);
}

/// Collects words, each once, until there is no more room.
class WordList {
public:
    /// Piece by piece, cut between words: a long text is folded no further than there is room.
    void add(const QString& text) {
        for (qsizetype start = 0; start < text.size() && !isFull();) {
            auto end = std::min(start + pieceLength, text.size());
            while (end < text.size() && end - start < 2 * pieceLength && !text.at(end).isSpace())
                ++end;
            for (const auto& word : foldedWords(text.mid(start, end - start)))
                addWord(cut(word));
            start = end;
        }
    }
    void addDigits(const QString& text) {
        QString digits;
        for (const auto c : text)
            if (c.isDigit())
                digits += QChar(u'0' + c.digitValue());
        if (!digits.isEmpty())
            addWord(cut(digits));
    }
    const QStringList& words() const { return m_words; }

private:
    bool isFull() const { return m_bytes > mostBytes; }
    void addWord(const QString& word) {
        if (isFull() || m_seen.contains(word))
            return;
        m_seen.insert(word);
        m_bytes += word.toUtf8().size() + 1;
        m_words << word;
    }

    QStringList m_words;
    QSet<QString> m_seen;
    qsizetype m_bytes = 0;
};

void addContacts(WordList& list, const QList<Contact>& contacts) {
    for (const auto& contact : contacts) {
        // Not the id: Favilla made it, and nobody ever sees it.
        for (const auto& text :
            {contact.firstName, contact.lastName, contact.title, contact.email, contact.phone})
            list.add(text);
        list.addDigits(contact.phone);
    }
}

} // namespace

QStringList searchWordsOf(const ReferralData& referral) {
    WordList list;
    const auto& customer = referral.customer;
    for (const auto& text : {referral.id.text(), referral.engagementId, referral.engagement.crmId,
             customer.name, referral.engagement.name, customer.address.city, customer.address.line1,
             customer.address.line2, customer.address.state, customer.address.postalCode,
             customer.address.country, customer.dunsNumber, referral.organizationName, referral.invitedBy})
        list.add(text);
    addContacts(list, referral.contacts);
    addContacts(list, referral.team);
    for (const auto& names : {referral.request.industries, referral.request.products,
             referral.request.services, referral.request.solutions})
        for (const auto& text : names)
            list.add(text);
    for (const auto& text : {referral.request.text, referral.engagement.notes, referral.request.invitation})
        list.add(text);
    return list.words();
}

QStringList searchWordsIn(const QString& typed) {
    QStringList words;
    for (const auto& word : foldedWords(typed.left(4096)).mid(0, mostWordsTyped))
        if (const auto shortened = cut(word); !words.contains(shortened))
            words << shortened;
    return words;
}

} // namespace favilla
