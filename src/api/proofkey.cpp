// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/proofkey.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace favilla {
namespace {

QByteArray urlSafe(const QByteArray& bytes) {
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

QByteArray randomText() {
    std::array<quint32, 8> numbers{};
    QRandomGenerator::system()->fillRange(numbers.data(), numbers.size());
    return urlSafe(QByteArray(reinterpret_cast<const char*>(numbers.data()), sizeof numbers));
}

QByteArray challengeOf(const QByteArray& verifier) {
    return urlSafe(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256));
}

bool isSameText(const QByteArray& a, const QByteArray& b) {
    int difference = a.size() == b.size() ? 0 : 1;
    for (qsizetype i = 0; i < qMin(a.size(), b.size()); ++i)
        difference |= a.at(i) ^ b.at(i);
    return difference == 0;
}

} // namespace favilla
