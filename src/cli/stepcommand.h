// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace favilla {

/// `step ID --at … --text …`, or `step ID --clear`.
class StepCommand final : public Command {
public:
    Usage usage() const override;
    std::optional<QString> take(const QCommandLineParser& parser, const QStringList& arguments) override;
    QFuture<Result<Report>> run(Workspace& workspace, const QLocale& locale) override;

private:
    QString m_id;
    bool m_isCleared = false;
    QString m_at;
    QString m_text;
};

} // namespace favilla
