// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/newreferraldialog.h"

#include "ui_newreferraldialog.h"
#include "views/words/statewords.h"
#include "views/words/valuewords.h"

namespace favilla {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Source sources[] = {Source::Telephone, Source::Email, Source::Other};
/// The sizes of the pick list in use (partner-center api.md); its older, coarser ones are only read.
constexpr const char* sizes[] = {"1to9employees", "10to50employees", "51to250employees", "251to1000employees",
    "1001to5000employees", "5001to10000employees", "10001to20000employees", "Morethan20000employees"};

void choose(QComboBox* combo, const QVariant& data) {
    combo->setCurrentIndex(qMax(0, combo->findData(data)));
}

} // namespace

NewReferralDialog::NewReferralDialog(const FormContext& context, QWidget* parent)
    : FormDialog(context, parent), m_ui(std::make_unique<Ui::NewReferralDialog>()) {
    m_ui->setupUi(this);
    m_sinceOpened.start();
    const auto& locale = this->context().locale;
    const auto country = QLocale::territoryToCode(locale.territory());
    m_ui->value->setUp(locale, context.defaultCurrency);
    m_ui->contact->setUp(locale, country, ContactEditor::Presence::Required);
    offerChoices();
    choose(m_ui->country, country);
    setReceivedAt(context.now.utc);
    addFields();
    connect(m_ui->country, &QComboBox::currentIndexChanged, this, &NewReferralDialog::followCountry);
    connect(m_ui->callWanted, &QCheckBox::clicked, this, &NewReferralDialog::noteEdit);
    assemble({m_ui->body, m_ui->notice, m_ui->buttons});
}

NewReferralDialog::~NewReferralDialog() = default;

void NewReferralDialog::offerChoices() {
    for (const auto source : sources)
        m_ui->source->addItem(QString(), apiName(source));
    m_ui->country->addItem(QString(), QString());
    for (const auto& code : words::countryCodes(context().locale))
        m_ui->country->addItem(QString(), code);
    m_ui->size->addItem(QString(), QString());
    for (const auto* size : sizes)
        m_ui->size->addItem(QString(), QString::fromLatin1(size));
    m_ui->received->setTimeSpec(Qt::UTC);
    m_ui->received->setLocale(context().locale);
    auto format = context().locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    m_ui->received->setDisplayFormat(format + u' ' + context().locale.timeFormat(QLocale::ShortFormat));
}

void NewReferralDialog::addFields() {
    m_fields = std::make_unique<FieldSet>([this] { return openProblems(); }, context().locale, this);
    m_fields->add({Field::Source, m_ui->sourceLabel, m_ui->source, m_ui->sourceNote});
    m_fields->add(
        {Field::CreatedAt, m_ui->receivedLabel, m_ui->received, m_ui->receivedNote, true, [](const Error&) {
             return tr("This moment is in the future: enter when the request reached you.");
         }});
    m_fields->add({Field::CustomerName, m_ui->customerLabel, m_ui->customer, m_ui->customerNote});
    m_fields->add({Field::CustomerCity, m_ui->cityLabel, m_ui->city, m_ui->cityNote});
    m_fields->add({Field::CustomerCountry, m_ui->countryLabel, m_ui->country, m_ui->countryNote});
    m_fields->add({Field::CustomerSize, m_ui->sizeLabel, m_ui->size, m_ui->sizeNote});
    m_fields->add({Field::Request, m_ui->requestLabel, m_ui->request, m_ui->requestNote});
    m_fields->add({Field::EngagementName, m_ui->titleLabel, m_ui->title, m_ui->titleNote});
    m_fields->add({Field::Value, m_ui->valueLabel, m_ui->value, m_ui->valueNote, true});
}

void NewReferralDialog::followCountry() {
    m_ui->contact->setCountry(m_ui->country->currentData().toString());
}

QDateTime NewReferralDialog::receivedAt() const {
    const auto shown = m_ui->received->dateTime();
    return QDateTime(shown.date(), shown.time(), context().now.zone).toUTC();
}

Moment NewReferralDialog::now() const {
    return {context().now.utc.addMSecs(m_sinceOpened.elapsed()), context().now.zone};
}

void NewReferralDialog::setReceivedAt(const QDateTime& instant) {
    const QSignalBlocker quiet(m_ui->received);
    const auto local = instant.toTimeZone(context().now.zone);
    m_ui->received->setDateTime(
        QDateTime(local.date(), QTime(local.time().hour(), local.time().minute()), Qt::UTC));
}

NewReferral NewReferralDialog::form() const {
    NewReferral form;
    form.source = fromApiName<Source>(m_ui->source->currentData().toString()).value_or(Source::Other);
    form.title = m_ui->title->text().trimmed();
    form.customer.name = m_ui->customer->text().trimmed();
    form.customer.address.city = m_ui->city->text().trimmed();
    form.customer.address.country = m_ui->country->currentData().toString();
    form.customer.size = m_ui->size->currentData().toString();
    form.contact = m_ui->contact->contact();
    form.request = m_ui->request->toPlainText().trimmed();
    form.isCallWanted = m_ui->callWanted->isChecked();
    form.value = m_ui->value->money();
    form.receivedAt = receivedAt();
    return form;
}

QList<Error> NewReferralDialog::openProblems() const {
    auto found = problems(form(), now());
    const auto problem = m_ui->value->problem();
    if (problem && !m_ui->value->isBlank())
        found << *problem;
    return found;
}

QJsonObject NewReferralDialog::draft() const {
    return {{u"source"_s, m_ui->source->currentData().toString()}, {u"received"_s, toIso(receivedAt())},
        {u"customer"_s, m_ui->customer->text()}, {u"city"_s, m_ui->city->text()},
        {u"country"_s, m_ui->country->currentData().toString()},
        {u"size"_s, m_ui->size->currentData().toString()}, {u"request"_s, m_ui->request->toPlainText()},
        {u"callWanted"_s, m_ui->callWanted->isChecked()}, {u"title"_s, m_ui->title->text()},
        {u"value"_s, m_ui->value->draft()}, {u"contact"_s, m_ui->contact->draft()}};
}

void NewReferralDialog::fill(const QJsonObject& draft) {
    const QSignalBlocker quiet(m_ui->request);
    const auto text = [&](QLatin1String key) { return draft.value(key).toString(); };
    choose(m_ui->source, text("source"_L1));
    if (const auto received = fromIso(text("received"_L1)); received.isValid())
        setReceivedAt(received);
    m_ui->customer->setText(text("customer"_L1));
    m_ui->city->setText(text("city"_L1));
    choose(m_ui->country, text("country"_L1));
    choose(m_ui->size, text("size"_L1));
    m_ui->request->setPlainText(text("request"_L1));
    m_ui->callWanted->setChecked(draft.value("callWanted"_L1).toBool());
    m_ui->title->setText(text("title"_L1));
    m_ui->value->setDraft(draft.value("value"_L1).toObject());
    m_ui->contact->setDraft(draft.value("contact"_L1).toObject());
}

QList<FieldSet*> NewReferralDialog::fieldSets() const {
    return {m_fields.get(), m_ui->contact->fields()};
}

void NewReferralDialog::submit() {
    emit submitted(form());
}

QString NewReferralDialog::finishWord() const {
    return tr("Save");
}

void NewReferralDialog::retranslate() {
    m_ui->retranslateUi(this);
    for (int i = 0; i < m_ui->source->count(); ++i)
        m_ui->source->setItemText(
            i, words::sourceWord(Open<Source>::fromText(m_ui->source->itemData(i).toString())));
    for (int i = 1; i < m_ui->country->count(); ++i)
        m_ui->country->setItemText(i, words::countryWord(m_ui->country->itemData(i).toString()));
    for (int i = 1; i < m_ui->size->count(); ++i)
        m_ui->size->setItemText(i, words::sizeWord(m_ui->size->itemData(i).toString(), context().locale));
    m_ui->country->setItemText(0, tr("Not known"));
    m_ui->size->setItemText(0, tr("Not known"));
}

} // namespace favilla
