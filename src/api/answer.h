// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <chrono>
#include <optional>
#include <variant>

namespace favilla {

/// Why a call brought nothing, with what the engine needs to decide whether and when to try again.
struct Failure {
    Error error = {};
    /// 0 where no answer came.
    int httpStatus = 0;
    /// The innermost code of the body that is known, as it came.
    QString code = {};
    /// What the service asks for, from now on; at most a day.
    std::optional<std::chrono::milliseconds> retryAfter = {};
    /// "request-id …, client-request-id …", for support.
    QString requestIds = {};
    /// A write whose outcome is not known: read back before it is sent again.
    bool mayBeApplied = false;
};

/// A call that succeeded.
struct Answer {
    int httpStatus = 0;
    QByteArray body = {};
    /// The body, where it is one object; read once here so that nobody reads it twice.
    QJsonObject object = {};
    /// The header, if there is one; the eTag of a referral stands in its body.
    QString eTag = {};
    /// The service's own clock, in UTC; invalid where it does not tell.
    QDateTime serverTime = {};
    QString requestIds = {};
};

/// A value or the failure: Result for calls.
template <class T>
class [[nodiscard]] Outcome {
public:
    using value_type = T;

    Outcome(T value) // NOLINT(google-explicit-constructor): `return value;` is the point
        : m_state(std::in_place_index<0>, std::move(value)) { }
    Outcome(Failure failure) // NOLINT(google-explicit-constructor)
        : m_state(std::in_place_index<1>, std::move(failure)) { }

    bool hasValue() const { return m_state.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    const T& value() const& { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::get<0>(std::move(m_state)); }
    const T* operator->() const { return &value(); }

    const Failure& failure() const { return std::get<1>(m_state); }
    const Error& error() const { return failure().error; }

private:
    std::variant<T, Failure> m_state;
};

} // namespace favilla
