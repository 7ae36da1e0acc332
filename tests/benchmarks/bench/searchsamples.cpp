// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchsamples.h"

namespace favilla::bench {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype fewHits = 300;

/// Words from `first` on in steps, until `each` of them pass.
template <class Passes>
QStringList chosen(const QStringList& words, int first, int step, int each, const Passes& passes) {
    QStringList chosen;
    for (int i = first; i < words.size() && chosen.size() < each; i += step)
        if (words.at(i).size() > 2 && passes(words.at(i)))
            chosen << words.at(i);
    return chosen;
}

} // namespace

SearchSamples searchSamples(SearchFloor& floor, int rows, int each) {
    const invented::Vocabulary italian(invented::Tongue::Italian);
    const invented::Vocabulary english(invented::Tongue::English);
    SearchSamples samples;
    const auto isBroad = [&](const QString& word) { return floor.hits(word).size() * 100 >= rows * 8; };
    samples.broad = chosen(italian.words(), 4, 2, each - each / 2, isBroad)
        + chosen(english.words(), 4, 2, each / 2, isBroad);
    samples.rare = chosen(italian.words(), 12'000, 611, each, [&](const QString& word) {
        const auto hits = floor.hits(word).size();
        return hits >= 1 && hits <= fewHits;
    });
    for (int i = 0; i < each && !samples.broad.isEmpty(); ++i) {
        const auto& first = samples.broad.at(i % samples.broad.size());
        const auto second = chosen(italian.words(), 60 + 7 * i, 13, 1,
            [&](const QString& word) { return !floor.hits(first + u' ' + word).isEmpty(); });
        if (!second.isEmpty())
            samples.twoWords << first + u' ' + second.first();
    }
    for (int i = 0; i < each; ++i)
        samples.none << (i % 2 == 0 || samples.broad.isEmpty() ? u"zzyqx%1"_s.arg(i)
                                                               : samples.broad.first() + u" qqzzv"_s);
    return samples;
}

} // namespace favilla::bench
