// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/registryautostart.h"

#include <QDir>
#include <QSettings>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

const auto valueName = u"Favilla"_s;

} // namespace

RegistryAutostart::RegistryAutostart(
    std::unique_ptr<QSettings> run, std::unique_ptr<QSettings> approved, QString program)
    : m_run(std::move(run)), m_approved(std::move(approved)), m_program(std::move(program)) { }

RegistryAutostart::~RegistryAutostart() = default;

/// An odd first byte of the approval is the Task Manager's "disabled"; without an approval it is on.
bool RegistryAutostart::isOn() const {
    const auto approval = m_approved->value(valueName).toByteArray();
    const bool isDisabled = !approval.isEmpty() && (approval.at(0) & 1) != 0;
    return !m_run->value(valueName).toString().isEmpty() && !isDisabled;
}

Result<void> RegistryAutostart::set(bool isOn) {
    if (isOn) {
        // A path of Windows holds no quotation mark.
        m_run->setValue(valueName, u"\"%1\" --minimized"_s.arg(QDir::toNativeSeparators(m_program)));
        m_approved->remove(valueName);
    } else {
        m_run->remove(valueName);
    }
    m_run->sync();
    m_approved->sync();
    if (m_run->status() != QSettings::NoError || m_approved->status() != QSettings::NoError)
        return Error{.kind = ErrorKind::FileNotWritable, .subject = m_run->fileName()};
    return {};
}

} // namespace favilla
