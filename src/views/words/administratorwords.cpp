// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/administratorwords.h"

#include <QCoreApplication>
#include <QStringList>

namespace favilla::words {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Says {
    Q_DECLARE_TR_FUNCTIONS(AdministratorWords)
};

AdministratorStep registration() {
    return {Says::tr("Register an application"),
        Says::tr(
            "In Microsoft Entra, under App registrations, register a new application. It is a public client: "
            "Favilla needs no secret and no certificate."),
        {{Says::tr("Name"), u"Favilla"_s}}};
}

AdministratorStep platform() {
    return {Says::tr("Add the platform"),
        Says::tr(
            "Under Authentication, add the platform “Mobile and desktop applications” with this redirect "
            "address. For a sign-in with a code, also set “Allow public client flows” to Yes."),
        {{Says::tr("Redirect address"), u"http://localhost"_s}}};
}

AdministratorStep permissions() {
    return {Says::tr("Add two permissions"),
        Says::tr(
            "Under API permissions, find each of these two APIs by its application ID and add its delegated "
            "permission. The first was called Microsoft Dev Center before."),
        {{u"Microsoft Partner"_s, u"4990cffe-04e8-4e8b-808a-1175604b879f"_s},
            {u"Microsoft Partner Center"_s, u"fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd"_s},
            {Says::tr("Delegated permission of both"), u"user_impersonation"_s}}};
}

AdministratorStep consent() {
    return {Says::tr("Grant consent"),
        Says::tr("Grant admin consent for your organization. The portal does not list it as required, but "
                 "partners "
                 "are told to grant it."),
        {}};
}

AdministratorStep roles() {
    return {Says::tr("Give people their role"),
        Says::tr(
            "In Partner Center, whoever is to see leads and answer them needs the role Referrals admin for "
            "the whole "
            "company. A Referrals user sees only the co-sell opportunities in whose team they are. Every "
            "sign-in takes a second factor (MFA)."),
        {}};
}

AdministratorStep handOver() {
    return {Says::tr("Pass on two values"),
        Says::tr("Give the people the Application (client) ID of the registration and the Directory (tenant) "
                 "ID or "
                 "the domain of your company. They enter them in Favilla under Tools ▸ Accounts."),
        {}};
}

} // namespace

QList<AdministratorStep> administratorSteps() {
    return {registration(), platform(), permissions(), consent(), roles(), handOver()};
}

QString administratorText() {
    QStringList lines{
        Says::tr("Connecting Favilla to Microsoft Partner Center: what the administrator does once")};
    int number = 0;
    for (const auto& step : administratorSteps()) {
        lines << QString() << u"%1. %2"_s.arg(++number).arg(step.title) << step.text;
        for (const auto& [name, value] : step.values)
            lines << u"   %1: %2"_s.arg(name, value);
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace favilla::words
