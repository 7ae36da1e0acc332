// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/queueitem.h"

namespace favilla {

/// `queue [--retry ID | --discard ID | --mine ID | --theirs ID]`: what is on its way to Partner Center, and
/// what the user decides about it. Decisions are sent by the next synchronisation.
class QueueCommand final : public Command {
public:
    Usage usage() const override;
    std::optional<QString> take(const QCommandLineParser& parser, const QStringList& arguments) override;
    QFuture<Result<Report>> run(Workspace& workspace, const QLocale& locale) override;

private:
    enum class Wish { Show, Retry, Discard, Mine, Theirs };
    QFuture<Result<Report>> decideAndShow(
        Workspace& workspace, const QueueItem& item, const QLocale& locale) const;
    QFuture<Result<void>> decide(Workspace& workspace, const QueueItem& item) const;

    Wish m_wish = Wish::Show;
    QString m_change;
};

/// The change that a whole id or its first characters (at least four) name. Errors: NotFound, Ambiguous.
Result<QueueItem> itemNamed(const QList<QueueItem>& queue, const QString& idOrPrefix);

} // namespace favilla
