// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dice.h"

#include <QStringList>

namespace favilla::invented {

enum class Tongue { Italian, English };

/// The words of notes and requests: common ones by hand, the long tail put together from syllables. The rank
/// of a word decides how often it comes (Zipf): some stand in half of all texts, most in a handful.
/// Invariant: the same on every machine. Thread: any, after it was made.
class Vocabulary {
public:
    explicit Vocabulary(Tongue tongue);

    const QStringList& words() const { return m_words; }
    /// Sentences of `count` words in all.
    QString text(Dice& dice, int count) const;

private:
    QStringList m_words;
};

} // namespace favilla::invented
