// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/addresses.h"
#include "api/session.h"

#include <QJsonArray>

namespace favilla {

struct AskedFor;

/// The operations on referrals (partner-center api.md, section 4), each one call with the documented headers.
/// It never tries again by itself but for one case: a token refused with 401 is renewed once. Whether a write
/// that failed was done all the same is said by the failure; one write at a time is the caller's duty.
/// Thread: where it is made, as its session and network.
class PartnerCenterClient final : public QObject {
    Q_OBJECT

public:
    /// Called later, never before the operation returns; not at all once the context (null: this) is gone or
    /// after `abort`.
    using Then = std::function<void(const Outcome<Answer>&)>;

    PartnerCenterClient(const Account& account, Session& session, Network& network,
        const NetworkOptions& options, const Clock& clock, QObject* parent = nullptr);
    ~PartnerCenterClient() override;

    /// All errors from NotHttps to RefusedByService, and ChangedOverThere, may come from each of these.
    void list(const ListQuery& query, QObject* context, Then then);
    /// The page after: `nextLink` as it came. Asked for at the account's own address only; ForeignAddress.
    void next(const QString& nextLink, QObject* context, Then then);
    /// NotVisible where it is gone, or not for this user any more.
    void get(const ReferralId& id, QObject* context, Then then);
    /// `operations` as in section 4.3. `eTag` byte for byte as it stood in the referral, its quotes included;
    /// InvalidValue for one that cannot be sent. Empty sends none: the last writer wins. The answer may have
    /// no body.
    void patch(
        const ReferralId& id, const QJsonArray& operations, const QString& eTag, QObject* context, Then then);
    void create(const QJsonObject& referral, QObject* context, Then then);

    /// Ends everything in silence.
    void abort();

private:
    struct Asking;

    void ask(Asking asking);
    void askWith(const Asking& asking, const QByteArray& token);
    void answered(
        Asking asking, const QByteArray& token, const QByteArray& id, const Outcome<HttpAnswer>& outcome);
    Outcome<Answer> judged(const Asking& asking, const QByteArray& id, const HttpAnswer& answer) const;
    void tell(const Asking& asking, const Outcome<Answer>& outcome);
    void refuse(Asking asking, const Error& error);

    Account m_account;
    Session& m_session;
    Network& m_network;
    NetworkOptions m_options;
    const Clock& m_clock;
    /// Parent of everything under way: deleting it ends all of it.
    QObject* m_underWay = nullptr;
};

} // namespace favilla
