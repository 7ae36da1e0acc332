// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wirepatch.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Collects the operations that make one document into another.
class PatchWriter {
public:
    explicit PatchWriter(const QByteArray& raw) : m_document(QJsonDocument::fromJson(raw).object()) { }

    void put(const QString& path, const QJsonValue& value) {
        // What is not there cannot be replaced (RFC 6902); null is there.
        write(hasMember(path) ? u"replace"_s : u"add"_s, path, value);
    }
    void putText(const QString& path, const QString& before, const QString& after) {
        if (before != after)
            put(path, after);
    }
    void append(const QString& path, const QJsonArray& values) {
        if (!valueAt(path).isArray()) {
            write(u"add"_s, path, values);
            return;
        }
        for (const auto& value : values)
            write(u"add"_s, path + u"/-"_s, value);
    }
    const QJsonArray& patch() const { return m_patch; }

private:
    QJsonObject parentOf(const QString& path) const {
        auto object = m_document;
        const auto keys = path.split(u'/', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i + 1 < keys.size(); ++i)
            object = object.value(keys.at(i)).toObject();
        return object;
    }
    bool hasMember(const QString& path) const { return parentOf(path).contains(path.section(u'/', -1)); }
    QJsonValue valueAt(const QString& path) const { return parentOf(path).value(path.section(u'/', -1)); }
    void write(const QString& kind, const QString& path, const QJsonValue& value) {
        m_patch << QJsonObject{{u"op"_s, kind}, {u"path"_s, path}, {u"value"_s, value}};
    }

    QJsonObject m_document;
    QJsonArray m_patch;
};

bool isSameState(const ReferralData& before, const ReferralData& after) {
    return before.status.text() == after.status.text() && before.substatus.text() == after.substatus.text();
}

void patchState(PatchWriter& writer, const ReferralData& before, const ReferralData& after) {
    if (isSameState(before, after))
        return;
    writer.put(u"/status"_s, after.status.text());
    writer.put(u"/substatus"_s, after.substatus.text());
    if (!after.statusReason.isEmpty())
        writer.putText(u"/statusReason"_s, before.statusReason, after.statusReason);
}

void patchDeal(PatchWriter& writer, const Engagement& before, const Engagement& after) {
    if (after.value && before.value != after.value) {
        // As text no digit of it passes through a double.
        writer.put(u"/details/dealValue"_s, after.value->text());
        writer.put(u"/details/currency"_s, after.value->currency());
    }
    if (after.purchaseBy.isValid() && before.purchaseBy != after.purchaseBy)
        writer.put(u"/details/closingDateTime"_s, after.purchaseBy.toString(Qt::ISODate) + u"T00:00:00Z"_s);
    writer.putText(u"/details/notes"_s, before.notes, after.notes);
    writer.putText(u"/externalReferenceId"_s, before.crmId, after.crmId);
}

QJsonObject memberOf(const Contact& contact) {
    QJsonObject member{{u"firstName"_s, contact.firstName}, {u"lastName"_s, contact.lastName},
        {u"phoneNumber"_s, contact.phone}, {u"email"_s, contact.email}};
    if (!contact.title.isEmpty())
        member.insert(u"title"_s, contact.title);
    if (!contact.locale.isEmpty())
        member.insert(u"contactPreference"_s, QJsonObject{{u"locale"_s, contact.locale}});
    return member;
}

void patchContacts(PatchWriter& writer, const QList<Contact>& before, const QList<Contact>& after) {
    QJsonArray members;
    for (const auto& contact : after)
        if (std::none_of(before.begin(), before.end(),
                [&contact](const Contact& known) { return isSameEntry(known, contact); }))
            members << memberOf(contact);
    if (!members.isEmpty())
        writer.append(u"/customerProfile/team"_s, members);
}

} // namespace

bool isSameEntry(const Contact& a, const Contact& b) {
    return a.firstName == b.firstName && a.lastName == b.lastName && a.phone == b.phone
        && a.email.compare(b.email, Qt::CaseInsensitive) == 0;
}

QJsonArray wirePatch(const ReferralData& before, const ReferralData& after, const QByteArray& raw) {
    PatchWriter writer(raw);
    patchState(writer, before, after);
    patchDeal(writer, before.engagement, after.engagement);
    patchContacts(writer, before.contacts, after.contacts);
    return writer.patch();
}

std::optional<QJsonArray> withNumbers(const QJsonArray& patch) {
    QJsonArray changed;
    for (const auto& value : patch) {
        auto operation = value.toObject();
        if (operation.value("path"_L1) == "/details/dealValue"_L1)
            operation.insert(u"value"_s, operation.value("value"_L1).toString().toDouble());
        changed << operation;
    }
    return changed == patch ? std::nullopt : std::optional(changed);
}

} // namespace favilla
