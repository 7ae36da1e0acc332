// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/testlauncher.h"

#include "session/badgelistener.h"

namespace favilla {

using namespace Qt::Literals::StringLiterals;

TestLauncher::TestLauncher(const QString& address) : SessionPeer(address, u"com.canonical.Unity"_s) { }

QObject* TestLauncher::objectOn(QDBusConnection& bus) {
    auto* made = new BadgeListener;
    bus.connect(QString(), QString(), u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s, made,
        SLOT(hear(QString, QVariantMap)));
    return made;
}

QList<TestLauncher::Badge> TestLauncher::badges() {
    QList<Badge> badges;
    run([&] { badges = static_cast<BadgeListener*>(object())->badges; });
    return badges;
}

} // namespace favilla
