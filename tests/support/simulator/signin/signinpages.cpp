// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signinpages.h"

namespace favilla::simulation {
namespace {

using namespace Qt::Literals::StringLiterals;

Answer page(int status, const QString& content) {
    const auto html =
        u"<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Simulated sign-in</title>"
        u"<body style=\"font-family: sans-serif; margin: 4em auto; max-width: 30em\">%1</body></html>\n"_s;
    return {status, {{"Content-Type", "text/html; charset=utf-8"}, {"Cache-Control", "no-store"}},
        html.arg(content).toUtf8()};
}

QString button(const QString& name, const QString& value, const QString& text) {
    return u"<p><button name=\"%1\" value=\"%2\">%3</button></p>"_s.arg(
        name, value.toHtmlEscaped(), text.toHtmlEscaped());
}

QString buttons(QList<SimulatedUser> users, const QString& hint) {
    QString all;
    for (const auto& user : users)
        all += button(u"user"_s, user.upn,
            u"Sign in as "_s + user.name + (user.upn == hint ? u" (suggested)"_s : QString()));
    return all;
}

} // namespace

Answer choicePage(const QString& request, const QList<SimulatedUser>& users, const QString& hint) {
    return page(200,
        u"<h1>Simulated sign-in</h1><p>This is not Microsoft: nothing leaves this computer.</p>"
        u"<form action=\"/signin\"><input type=\"hidden\" name=\"request\" value=\"%1\">%2%3</form>"_s.arg(
            request, buttons(users, hint), button(u"cancel"_s, u"1"_s, u"Cancel"_s)));
}

Answer errorPage(const OAuthError& error) {
    return page(400, u"<h1>Sign-in failed</h1><p>%1</p>"_s.arg(descriptionOf(error).toHtmlEscaped()));
}

Answer devicePage(const QString& userCode, const QList<SimulatedUser>& users) {
    return page(200,
        u"<h1>Simulated sign-in</h1><form action=\"/device\" method=\"post\">"
        u"<p><label>Code <input name=\"code\" value=\"%1\" autocomplete=\"off\"></label></p>%2%3</form>"_s
            .arg(userCode.toHtmlEscaped(), buttons(users, {}), button(u"decline"_s, u"1"_s, u"Decline"_s)));
}

Answer messagePage(const QString& message) {
    return page(200, u"<p>%1</p>"_s.arg(message.toHtmlEscaped()));
}

} // namespace favilla::simulation
