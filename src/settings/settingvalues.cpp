// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingvalues.h"

#include <QSettings>

namespace favilla {

using namespace Qt::Literals::StringLiterals;

QString textSetting(const QSettings& store, QAnyStringView key) {
    const auto value = store.value(key);
    return value.typeId() == QMetaType::QString ? value.toString() : QString();
}

bool isSettingOn(const QSettings& store, QAnyStringView key, bool otherwise) {
    const auto value = store.value(key).toString();
    if (value == "true"_L1)
        return true;
    return value == "false"_L1 ? false : otherwise;
}

qint64 numberSetting(
    const QSettings& store, QAnyStringView key, qint64 least, qint64 most, qint64 otherwise) {
    bool isNumber = false;
    const auto value = store.value(key).toString().toLongLong(&isNumber);
    return isNumber && value >= least && value <= most ? value : otherwise;
}

} // namespace favilla
