// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/notice.h"

#include <QObject>
#include <QProcessEnvironment>

#include <memory>

namespace favilla {

/// Shows notices through what the session offers and tells what became of them. Nothing here waits: whether a
/// notice could be shown is known later, and then told by failed(). Thread: main.
class NotificationService : public QObject {
    Q_OBJECT

public:
    /// False until the session's service has answered for the first time, and wherever there is none.
    virtual bool isAvailable() const = 0;
    /// Whether the service plays sounds itself when a notice asks for one.
    virtual bool hasSounds() const = 0;
    /// A number for the signals below: that of `notice.replaces` where it is still there, otherwise a new
    /// one. 0 where there is no service: show it another way. While the service is being asked the notice
    /// waits.
    virtual quint64 show(const Notice& notice) = 0;
    /// closed() follows where the notice was still there.
    virtual void withdraw(quint64 notice) = 0;

signals:
    /// The notice itself was clicked. `token` lets a window come to the front (see activateWindow); may be
    /// empty.
    void activated(quint64 notice, const QString& token);
    void actionChosen(quint64 notice, const QString& action, const QString& token);
    /// It is no longer there, for whatever reason; its number means nothing any more.
    void closed(quint64 notice);
    /// It could not be shown after all: show it another way.
    void failed(quint64 notice);
    void availabilityChanged(bool isAvailable);

protected:
    using QObject::QObject;
};

/// Within Flatpak (`flatpakFile`, usually /.flatpak-info, exists) or Snap (SNAP in the environment), where
/// the way out is the portal.
bool isSandboxed(
    const QProcessEnvironment& environment, const QString& flatpakFile = QStringLiteral("/.flatpak-info"));

/// The one for this session: the portal's in a sandbox, otherwise the desktop's. Null on systems without
/// D-Bus. `desktopId` is the name of the desktop file without its ending; it names the icon too.
std::unique_ptr<NotificationService> notificationService(
    const QProcessEnvironment& environment, const QString& desktopId);

} // namespace favilla
