// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message.h"

namespace favilla::simulation {

/// Reads HTTP/1.1 requests out of the bytes of one connection (RFC 9112), with lengths and chunked bodies.
/// Own code, since Qt's HTTP server changes header names and, from Qt 6.5 on, does not give away the socket,
/// which an answer that breaks off needs.
class RequestReader {
public:
    enum class State { Reading, Complete, Broken };

    void add(const QByteArray& bytes) { m_buffer += bytes; }
    /// Takes the next request out of what came so far. Broken: nothing more can be read.
    State read(Request& request);
    /// Once, when a client asks to be told before it sends its body.
    bool takeExpectation();

private:
    State readHead(Request& request);
    State readBody(Request& request);
    State readChunks(Request& request);

    QByteArray m_buffer;
    Request m_request;
    bool m_hasHead = false;
    bool m_isExpecting = false;
};

} // namespace favilla::simulation
