// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/statepair.h"

#include "domain/textfold.h"

#include <QHash>

namespace favilla {
namespace {

using namespace Qt::Literals::StringLiterals;

Status statusOf(Substatus substatus) {
    if (isFinal(substatus))
        return Status::Closed;
    return substatus == Substatus::Accepted ? Status::Active : Status::New;
}

/// The service's spelling of an Italian word of the portal or of this program; other words as they are.
QString serviceWord(const QString& word) {
    // Without the ending, which agrees with the noun.
    static const QHash<QString, QString> words{{u"nuov"_s, u"New"_s}, {u"attiv"_s, u"Active"_s},
        {u"chius"_s, u"Closed"_s}, {u"in sospes"_s, u"Pending"_s}, {u"ricevut"_s, u"Received"_s},
        {u"accettat"_s, u"Accepted"_s}, {u"vint"_s, u"Won"_s}, {u"pers"_s, u"Lost"_s},
        {u"rifiutat"_s, u"Declined"_s}, {u"scadut"_s, u"Expired"_s}, {u"error"_s, u"Error"_s}};
    const auto folded = foldedWords(word).join(u' ');
    return words.value(folded.chopped(folded.isEmpty() ? 0 : 1), word.trimmed());
}

} // namespace

void completeState(ReferralData& data) {
    if (data.status.isEmpty() && data.substatus.isKnown())
        data.status = statusOf(*data.substatus.known());
    if (data.status.isEmpty())
        data.status = Status::New;
    if (data.substatus.isEmpty() && data.status == Status::New)
        data.substatus = Substatus::Pending;
    if (data.substatus.isEmpty() && data.status == Status::Active)
        data.substatus = Substatus::Accepted;
}

void putState(ReferralData& data, const QString& status, const QString& substatus) {
    data.status = Open<Status>::fromText(serviceWord(status));
    data.substatus = Open<Substatus>::fromText(serviceWord(substatus));
    const auto inStatus = fromApiName<Substatus>(serviceWord(status));
    if (!data.status.isKnown() && inStatus) {
        data.status = statusOf(*inStatus);
        if (data.substatus.isEmpty())
            data.substatus = *inStatus;
    }
    completeState(data);
}

} // namespace favilla
