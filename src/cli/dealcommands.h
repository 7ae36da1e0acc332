// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/intent.h"

namespace favilla {

/// What was written of a deal, each part as text: `--name`, `--value`, `--currency`, `--by`, `--notes`,
/// `--crm-id`. A part that was not written stays unset.
struct WrittenDeal {
    std::optional<QString> name;
    std::optional<QString> value;
    std::optional<QString> currency;
    std::optional<QString> by;
    std::optional<QString> notes;
    std::optional<QString> crmId;

    static QList<QCommandLineOption> options();
    static WrittenDeal from(const QCommandLineParser& parser);
    bool isEmpty() const;
    /// `present` with what was written in the place of what was there. Errors: those of Money::fromText, and
    /// NotANumber for what may be thousands ("120.000"), TooManyDecimals, also where the currency alone was
    /// written and has fewer decimals than the present value, NotADate.
    Result<EngagementEdit> over(const EngagementEdit& present) const;
};

/// `accept ID --name … --value … --currency … --by … --notes … [--crm-id …]`.
class AcceptCommand final : public Command {
public:
    Usage usage() const override;
    std::optional<QString> take(const QCommandLineParser& parser, const QStringList& arguments) override;
    QFuture<Result<Report>> run(Workspace& workspace, const QLocale& locale) override;

private:
    QString m_id;
    WrittenDeal m_deal;
};

/// `edit ID …`: what is not written stays as it is.
class EditCommand final : public Command {
public:
    Usage usage() const override;
    std::optional<QString> take(const QCommandLineParser& parser, const QStringList& arguments) override;
    QFuture<Result<Report>> run(Workspace& workspace, const QLocale& locale) override;

private:
    QString m_id;
    WrittenDeal m_deal;
};

} // namespace favilla
