// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/launchagentautostart.h"

#include "platform/wholefile.h"

#include <QDir>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

const auto label = u"org.favilla.Favilla"_s;

QByteArray propertyList(const QStringList& command) {
    QByteArray content;
    QXmlStreamWriter xml(&content);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeDTD(u"<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                 "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">"_s);
    xml.writeStartElement(u"plist"_s);
    xml.writeAttribute(u"version"_s, u"1.0"_s);
    xml.writeStartElement(u"dict"_s);
    xml.writeTextElement(u"key"_s, u"Label"_s);
    xml.writeTextElement(u"string"_s, label);
    xml.writeTextElement(u"key"_s, u"ProgramArguments"_s);
    xml.writeStartElement(u"array"_s);
    for (const auto& word : command)
        xml.writeTextElement(u"string"_s, word);
    xml.writeEndElement();
    xml.writeTextElement(u"key"_s, u"RunAtLoad"_s);
    xml.writeEmptyElement(u"true"_s);
    xml.writeEndDocument();
    return content;
}

/// Whether the value of a key of the outermost dictionary is true.
bool isTrue(const QByteArray& content, const QString& wanted) {
    QXmlStreamReader xml(content);
    QString key;
    while (xml.readNextStartElement()) {
        if (xml.name() == "plist"_L1 || xml.name() == "dict"_L1)
            continue;
        if (xml.name() == "key"_L1) {
            key = xml.readElementText();
            continue;
        }
        if (key == wanted)
            return xml.name() == "true"_L1;
        xml.skipCurrentElement();
    }
    return false;
}

} // namespace

LaunchAgentAutostart::LaunchAgentAutostart(const QString& folder, QString program)
    : m_file(QDir(folder).filePath(label + u".plist"_s)), m_program(std::move(program)) { }

bool LaunchAgentAutostart::isOn() const {
    const auto content = smallFile(m_file);
    return isTrue(content, u"RunAtLoad"_s) && !isTrue(content, u"Disabled"_s);
}

Result<void> LaunchAgentAutostart::set(bool isOn) {
    if (!isOn)
        return removeFile(m_file);
    return writeWholeFile(m_file, propertyList({m_program, u"--minimized"_s}));
}

} // namespace favilla
