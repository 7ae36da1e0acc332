// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/contact.h"

namespace favilla {

/// `add-contact ID --name … [--phone …] [--email …] [--title …]`.
class AddContactCommand final : public Command {
public:
    Usage usage() const override;
    std::optional<QString> take(const QCommandLineParser& parser, const QStringList& arguments) override;
    QFuture<Result<Report>> run(Workspace& workspace, const QLocale& locale) override;

private:
    QString m_id;
    Contact m_contact;
};

} // namespace favilla
