// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAnyStringView>
#include <QString>

class QSettings;

namespace favilla {

// How values of a settings file are read that somebody may have edited, or that another version wrote: what
// is broken reads as its default.

/// Lists and blobs have no text: what a broken file holds in the place of a text reads as none.
QString textSetting(const QSettings& store, QAnyStringView key);
/// An INI file gives booleans as text; whatever is neither "true" nor "false" is broken.
bool isSettingOn(const QSettings& store, QAnyStringView key, bool otherwise);
/// What is outside of the limits is broken too.
qint64 numberSetting(const QSettings& store, QAnyStringView key, qint64 least, qint64 most, qint64 otherwise);

} // namespace favilla
