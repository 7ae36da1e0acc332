// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace favilla::words {

/// A value to copy, under the name that the portal gives it.
struct AdministratorValue {
    QString name;
    QString value;
};

/// One step of what a company's administrator does once, so that its people can sign in.
struct AdministratorStep {
    QString title;
    QString text;
    QList<AdministratorValue> values;
};

/// The registration of a program that ships no secret, its two permissions and the roles of the users
/// (partner-center api.md, section 2). Only what is documented.
QList<AdministratorStep> administratorSteps();
/// All of it as plain text, to send to the administrator.
QString administratorText();

} // namespace favilla::words
