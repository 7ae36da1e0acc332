// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestreader.h"

#include <utility>

namespace favilla::simulation {
namespace {

constexpr qsizetype largestHead = 64 * 1024;
constexpr qsizetype largestBody = 32 * 1024 * 1024;

} // namespace

RequestReader::State RequestReader::read(Request& request) {
    if (!m_hasHead) {
        const auto state = readHead(m_request);
        if (state != State::Complete)
            return state;
        m_hasHead = true;
        m_isExpecting = m_request.header("Expect").toLower() == "100-continue";
    }
    const auto chunked = m_request.header("Transfer-Encoding").toLower() == "chunked";
    const auto state = chunked ? readChunks(m_request) : readBody(m_request);
    if (state == State::Complete) {
        request = std::exchange(m_request, {});
        m_hasHead = false;
    }
    return state;
}

bool RequestReader::takeExpectation() {
    return std::exchange(m_isExpecting, false);
}

RequestReader::State RequestReader::readHead(Request& request) {
    const auto end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return m_buffer.size() > largestHead ? State::Broken : State::Reading;
    auto lines = m_buffer.left(end).replace("\r\n", "\n").split('\n');
    m_buffer.remove(0, end + 4);
    // A target with a raw space has more than three parts: that is no request line.
    const auto first = lines.takeFirst().split(' ');
    if (first.size() != 3 || !first.at(2).startsWith("HTTP/1."))
        return State::Broken;
    request.method = first.at(0);
    request.target = first.at(1);
    for (const auto& line : lines) {
        const auto colon = line.indexOf(':');
        if (colon <= 0)
            return State::Broken;
        request.headers << qMakePair(line.left(colon), line.mid(colon + 1).trimmed());
    }
    return State::Complete;
}

RequestReader::State RequestReader::readBody(Request& request) {
    const auto length = request.header("Content-Length").toLongLong();
    if (length < 0 || length > largestBody)
        return State::Broken;
    if (m_buffer.size() < length)
        return State::Reading;
    request.body = m_buffer.left(length);
    m_buffer.remove(0, length);
    return State::Complete;
}

RequestReader::State RequestReader::readChunks(Request& request) {
    while (true) {
        const auto line = m_buffer.indexOf("\r\n");
        if (line < 0)
            return State::Reading;
        bool isNumber = false;
        const auto size = m_buffer.left(line).split(';').first().trimmed().toLongLong(&isNumber, 16);
        if (!isNumber || size < 0 || request.body.size() + size > largestBody)
            return State::Broken;
        if (m_buffer.size() < line + 2 + size + 2)
            return State::Reading;
        request.body += m_buffer.mid(line + 2, size);
        m_buffer.remove(0, line + 2 + size + 2);
        if (size == 0)
            return State::Complete;
    }
}

} // namespace favilla::simulation
