// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "legibility.h"
#include "program.h"
#include "wording.h"

#include "views/connectionsamples.h"
#include "views/dialogsamples.h"
#include "views/formsamples.h"

#include "models/referrallistmodel.h"
#include "store/referralrepository.h"
#include "views/dialogs/accountsdialog.h"
#include "views/dialogs/checkdialog.h"
#include "views/dialogs/conflictdialog.h"
#include "views/dialogs/importdialog.h"
#include "views/dialogs/problemsdialog.h"
#include "views/dialogs/queuewindow.h"
#include "views/dialogs/signindialog.h"
#include "views/dialogs/snoozedialog.h"
#include "views/dialogs/wordtocustomerdialog.h"
#include "views/forms/acceptdialog.h"
#include "views/forms/contactdialog.h"
#include "views/forms/declinedialog.h"
#include "views/forms/editengagementdialog.h"
#include "views/forms/lostdialog.h"
#include "views/main/desk.h"
#include "views/main/mainactions.h"
#include "views/main/workspacewords.h"
#include "views/page/linkbutton.h"
#include "views/referrallistview.h"
#include "views/safelink.h"
#include "views/sidebarview.h"
#include "views/undobar.h"
#include "views/words/syncwords.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>
#include <QTreeView>

using namespace favilla;
using namespace favilla::windows;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList schemes{u"http"_s, u"https"_s, u"mailto"_s, u"tel"_s, u"file"_s, u"javascript"_s};

/// What a stranger may write where a name is expected. Every one of them says "trap", so that it is found
/// again.
const QString& hostile() {
    static const QString text =
        u"<b>trap</b> <img src=\"http://evil.example/x.png\"> <a href='file:///etc/passwd'>R&D && &Save</a> "_s
        + QChar(0x202e) + u"txet"_s + QChar(0x202c) + u" NUL:"_s + QChar(0) + u" line\nbreak"_s;
    return text;
}

ReferralData hostileReferral() {
    auto data = samples::sampleReferral(u"hostile-1"_s);
    data.customer.name = hostile();
    data.customer.address.city = hostile();
    data.customer.size = hostile();
    data.request.text = hostile() + u" javascript:alert(1) file:///etc/passwd"_s;
    data.request.invitation = hostile();
    data.request.products = {hostile()};
    data.engagement.name = hostile();
    data.engagement.crmId = hostile();
    data.engagement.notes = hostile() + QString(5 * 1024 * 1024, u'x');
    data.organizationName = hostile();
    data.invitedBy = hostile();
    data.customerRequestedContact = true;
    auto& contact = data.contacts.first();
    contact.firstName = hostile();
    contact.title = hostile();
    contact.phone = u"javascript:alert(1)"_s;
    contact.email = u"file:///etc/passwd"_s;
    Contact attached;
    attached.lastName = u"Trap"_s;
    attached.email = u"a@b.example?attach=/etc/passwd"_s;
    attached.phone = u"*21*0491234567#"_s;
    data.contacts << attached;
    return data;
}

bool isTrap(const QString& text) {
    return text.contains("trap"_L1) || text.contains("evil.example"_L1);
}

/// Tags of ours around escaped text of theirs are all that a tool tip may hold.
bool isHarmlessToolTip(const QString& text) {
    if (!Qt::mightBeRichText(text))
        return true;
    auto inner = text;
    for (const auto& own : {u"<qt>"_s, u"</qt>"_s, u"<br>"_s})
        inner.remove(own);
    return !inner.contains(u'<');
}

bool hasTurningMark(const QString& text) {
    return text.contains(QChar(0x202e)) || text.contains(QChar(0));
}

QStringList unsafeLabel(const QLabel& label) {
    QStringList found;
    const bool isRich = label.textFormat() == Qt::RichText || label.textFormat() == Qt::MarkdownText
        || (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(label.text()));
    if (isTrap(label.text()) && (isRich || label.textFormat() == Qt::AutoText))
        found << u"may be rich: "_s + describe(label);
    if (hasTurningMark(label.text()))
        found << u"turns its neighbours: "_s + describe(label);
    return found;
}

/// "&" of a stranger stands twice, or it would underline a letter and take a key.
bool hasMnemonic(const QString& text) {
    return isTrap(text) && !QKeySequence::mnemonic(text).isEmpty();
}

QStringList unsafeActions(const QList<QAction*>& actions, bool mayHaveOwnKey) {
    QStringList found;
    for (const auto* action : actions) {
        // The words around the stranger's may have a key of their own, at their start.
        const auto text =
            mayHaveOwnKey ? action->text().mid(action->text().indexOf(u'&') + 1) : action->text();
        if (hasMnemonic(text))
            found << u"takes a key: "_s + action->text();
        if (hasTurningMark(action->text()) || action->text().contains(u'\n'))
            found << u"breaks its line: "_s + action->text();
        if (!isHarmlessToolTip(action->toolTip()))
            found << u"rich tool tip: "_s + action->toolTip();
        if (const auto* menu = action->menu<QMenu*>())
            found << unsafeActions(menu->actions(), mayHaveOwnKey);
    }
    return found;
}

QStringList unsafeRows(const QAbstractItemView& view) {
    QStringList found;
    const auto* model = view.model();
    for (int row = 0; model && row < qMin(20, model->rowCount()); ++row)
        for (int column = 0; column < model->columnCount(); ++column)
            if (const auto tip = model->index(row, column).data(Qt::ToolTipRole).toString();
                !isHarmlessToolTip(tip))
                found << u"rich tool tip of a row: "_s + tip;
    return found;
}

QStringList unsafeParts(QWidget& window) {
    QStringList found;
    for (const auto* widget : seenWidgets(window)) {
        if (!isHarmlessToolTip(widget->toolTip()))
            found << u"rich tool tip: "_s + describe(*widget) + widget->toolTip().left(200);
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            found << unsafeLabel(*label);
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget);
            button && hasMnemonic(button->text()))
            found << u"takes a key: "_s + describe(*widget);
        if (const auto* edit = qobject_cast<const QTextEdit*>(widget);
            edit && isTrap(edit->toPlainText()) && !edit->toPlainText().contains("<b>trap</b>"_L1))
            found << u"shows HTML: "_s + describe(*widget);
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget))
            found << unsafeRows(*view);
        if (const auto* link = qobject_cast<const LinkButton*>(widget);
            link && !link->link().isEmpty() && !isSafeLink(link->link()))
            found << u"unsafe link: "_s + link->link().toString();
        found << unsafeActions(widget->actions(), qobject_cast<const QMenuBar*>(widget) != nullptr);
    }
    if (hasTurningMark(window.windowTitle()) || window.windowTitle().contains(u'\n'))
        found << u"title: "_s + window.windowTitle();
    return found;
}

} // namespace

/// Whatever strangers write, in names, notes, addresses and files: it is shown as plain text everywhere,
/// takes no key, turns no neighbour around, and no link leaves that is not safe.
class TestTextOfStrangers : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void mainWindowShowsPlainText();
    void linksThatLeaveAreSafe();
    void undoIsPlainText();
    void workspaceTitleIsOneLine();
    void savedViewsArePlainText();
    void formsShowPlainText();
    void importShowsPlainText();
    void connectionShowsPlainText();
    void failuresArePlainText();
    void faultsAreNoticed();

public slots:
    void take(const QUrl& link) { m_left << link; }

private:
    /// Shows the hostile referral; false where it does not come.
    bool showHostile();

    std::unique_ptr<Program> m_program;
    QList<QUrl> m_left;
};

#define VERIFY_SAFE(window)                                                                                  \
    {                                                                                                        \
        const auto unsafe = unsafeParts(window);                                                             \
        for (const auto& each : unsafe)                                                                      \
            qWarning("%s", qPrintable(each.left(400)));                                                      \
        QCOMPARE(unsafe.size(), 0);                                                                          \
    }

void TestTextOfStrangers::initTestCase() {
    for (const auto& scheme : schemes)
        QDesktopServices::setUrlHandler(scheme, this, "take");
    m_program = std::make_unique<Program>(*qApp, u"en"_s, Scheme::Light);
    QVERIFY(m_program->start());
    QVERIFY(showHostile());
}

void TestTextOfStrangers::cleanupTestCase() {
    for (const auto& scheme : schemes)
        QDesktopServices::unsetUrlHandler(scheme);
    m_program.reset();
}

bool TestTextOfStrangers::showHostile() {
    auto& workspace = m_program->workspace();
    const auto saved = workspace.database().write([](Transaction& transaction) {
        return ReferralRepository::insert(transaction, *Referral::create(hostileReferral()));
    });
    if (!QTest::qWaitFor([&saved] { return saved.isFinished(); }, 10'000) || !saved.result())
        return false;
    m_program->window().desk().find(ReferralId(u"hostile-1"_s));
    m_program->window().desk().showBox(Box::Inbox);
    return QTest::qWaitFor(
        [this] {
            const auto& detail = m_program->window().desk().detail();
            return detail && detail->referral->id.text() == "hostile-1"_L1;
        },
        10'000);
}

void TestTextOfStrangers::mainWindowShowsPlainText() {
    auto& window = m_program->window();
    QTest::qWait(100);
    VERIFY_SAFE(window);
    const auto labels = window.findChildren<QLabel*>();
    const auto showsTags = [](const QLabel* label) {
        return label->isVisible() && label->text().remove(QChar(0x200b)).contains("<b>trap</b>"_L1);
    };
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), showsTags));
    const auto* list = window.findChild<ReferralListView*>();
    for (const int role : {int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
        QVERIFY(!hasTurningMark(list->currentIndex().data(role).toString()));
}

void TestTextOfStrangers::linksThatLeaveAreSafe() {
    m_left.clear();
    auto& window = m_program->window();
    for (auto* link : window.findChildren<LinkButton*>())
        if (link->isVisible() && link->isEnabled() && !link->link().isEmpty())
            link->click();
    for (const auto& bad :
        {u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, u"mailto:a@b.example?attach=/etc/passwd"_s,
            u"tel:*21*0491234567#"_s, u"http://u@evil.example/"_s})
        emit window.desk().linkActivated(QUrl(bad));
    for (const auto& link : std::as_const(m_left))
        QVERIFY2(isSafeLink(link), qPrintable(link.toString()));
    emit window.desk().linkActivated(QUrl(u"https://learn.example/"_s));
    QVERIFY(m_left.contains(QUrl(u"https://learn.example/"_s)));
}

void TestTextOfStrangers::undoIsPlainText() {
    auto& window = m_program->window();
    Change change;
    change.customer = hostile();
    for (const auto& kind : {u"accept"_s, u"decline"_s, u"win"_s, u"lose"_s, u"edit"_s, u"add-contact"_s,
             u"create"_s, u"import"_s}) {
        change.kind = kind;
        window.actions().setUndoable(change);
        const auto text = window.actions().undo.text();
        QVERIFY2(!hasTurningMark(text) && !text.contains(u'\n'), qPrintable(text));
        QCOMPARE(QKeySequence::mnemonic(text), QKeySequence(Qt::ALT | Qt::Key_U));
        QVERIFY2(QKeySequence::mnemonic(text.mid(2)).isEmpty(), qPrintable(text));
    }
    window.desk().undoBar().offer(answerWord(change));
    QTest::qWait(250);
    VERIFY_SAFE(window);
    window.desk().undoBar().dismiss();
}

void TestTextOfStrangers::workspaceTitleIsOneLine() {
    const auto title = words::workspaceTitle(StoreLocation::sqliteFile(
        u"/tmp/"_s + QString(hostile()).remove(u'/').remove(QChar(0)) + u".sqlite"_s));
    QVERIFY2(!hasTurningMark(title) && !title.contains(u'\n'), qPrintable(title));
}

void TestTextOfStrangers::savedViewsArePlainText() {
    SidebarView sidebar;
    sidebar.setSavedViews({{ViewId(u"v"_s), hostile(), {}}});
    sidebar.show();
    VERIFY_SAFE(sidebar);
}

void TestTextOfStrangers::formsShowPlainText() {
    const auto context = samples::context();
    const auto fresh = *Referral::create(hostileReferral());
    auto data = hostileReferral();
    data.status = Status::Active;
    data.substatus = Substatus::Accepted;
    const auto active = *Referral::create(data);
    data.status = Status::Closed;
    data.substatus = Substatus::Declined;
    const std::unique_ptr<QWidget> all[]{std::make_unique<AcceptDialog>(fresh, context),
        std::make_unique<DeclineDialog>(fresh, context), std::make_unique<LostDialog>(active, context),
        std::make_unique<EditEngagementDialog>(active, context),
        std::make_unique<ContactDialog>(active, context),
        std::make_unique<WordToCustomerDialog>(WordToCustomer().word(data, hostile()), context.locale)};
    for (const auto& form : all) {
        form->show();
        QTest::qWait(20);
        VERIFY_SAFE(*form);
    }
    const auto link = WordToCustomer().word(data, hostile()).link();
    QVERIFY(link.isEmpty() || isSafeLink(link));
}

void TestTextOfStrangers::importShowsPlainText() {
    const auto original = hostile().toUtf8();
    ImportPlan plan{FileFormat::Csv, {}};
    plan.rows << PlannedRow{{1, original, *Referral::create(hostileReferral())}, Fate::New, {}}
              << PlannedRow{{2, original, Error{ErrorKind::NotADate, Field::CreatedAt, hostile(), {}, 2}},
                     Fate::Problem, {}};
    ImportDialog dialog(hostile(), samples::italian());
    dialog.show();
    CsvTable table = samples::sampleTable();
    table.headers[0] = hostile();
    table.records[0].cells[0] = hostile();
    dialog.setTable(table, CsvMapping());
    VERIFY_SAFE(dialog);
    dialog.setPlan(plan);
    auto* view = samples::child<QTreeView>(dialog, "rowView");
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        view->setCurrentIndex(view->model()->index(row, 0));
        VERIFY_SAFE(dialog);
    }
    dialog.showError({ErrorKind::FileNotReadable, Field::None, hostile()});
    VERIFY_SAFE(dialog);

    ProblemsDialog problems({{2, {ErrorKind::NotADate, Field::CreatedAt, hostile(), {}, 2}, original, 1, {}}},
        samples::italian());
    problems.show();
    VERIFY_SAFE(problems);
}

void TestTextOfStrangers::connectionShowsPlainText() {
    const samples::TurnedClock clock;
    auto item = samples::conflictItem();
    item.customer = hostile();
    item.title = hostile();
    item.kind = hostile();
    item.refusal->requestIds = hostile();
    item.refusal->error = {ErrorKind::HostNotFound, Field::None, hostile()};
    item.refusal->conflicts = {{Field::CrmId, hostile(), hostile(), hostile()},
        {Field::Notes, hostile(), hostile() + QString(5 * 1024 * 1024, u'x'), {}}};
    const auto account = samples::account(u"a-1"_s, hostile());
    auto status = samples::statusOf(account, SyncState::Offline);
    status.failure = item.refusal->error;

    QueueWindow queue(clock, samples::italian());
    queue.setItems({item});
    AccountsDialog accounts(clock, samples::italian());
    accounts.setAccounts({account, account});
    accounts.setStatuses({status});
    ConflictDialog conflict(item, clock.now(), samples::italian());
    SnoozeDialog snooze(hostile(), clock, samples::italian());
    SignInDialog signIn(hostile(), clock, samples::italian());
    signIn.setSucceeded(hostile(), true);
    SignInDialog code(hostile(), clock, samples::italian());
    code.setCode(hostile(), QUrl(u"javascript:alert(1)"_s), samples::today(9, 15));
    CheckDialog check({account, account}, u"0.1.0"_s, clock, samples::italian());
    check.begin(hostile());
    check.add({CheckStep::Tls, CheckOutcome::Failed, item.refusal->error, hostile(), {}});
    check.finish();
    for (auto* window :
        std::initializer_list<QWidget*>{&queue, &accounts, &conflict, &snooze, &signIn, &code, &check}) {
        window->show();
        QTest::qWait(20);
        VERIFY_SAFE(*window);
    }
    m_left.clear();
    samples::child<QPushButton>(code, "openButton")->click();
    QVERIFY(m_left.isEmpty());
    const auto sentence = words::statusSentence(
        {status, samples::statusOf(account, SyncState::Idle)}, clock.now(), samples::italian());
    QVERIFY2(!hasTurningMark(sentence) && !sentence.contains(u'\n'), qPrintable(sentence));
}

void TestTextOfStrangers::failuresArePlainText() {
    for (const auto kind : {ErrorKind::FileNotFound, ErrorKind::FileNotReadable, ErrorKind::FileNotWritable,
             ErrorKind::InvalidValue, ErrorKind::NotADate, ErrorKind::CannotOpen}) {
        emit m_program->window().desk().failed({kind, Field::None, hostile()});
        QVERIFY(QTest::qWaitFor([] { return Program::dialog() != nullptr; }, 10'000));
        const auto* box = qobject_cast<QMessageBox*>(Program::dialog());
        QVERIFY(box);
        QCOMPARE(box->textFormat(), Qt::PlainText);
        VERIFY_SAFE(*Program::dialog());
        const QPointer<QWidget> closed(Program::dialog());
        QVERIFY(Program::closeDialogs());
        QTRY_VERIFY(closed.isNull());
    }
}

/// The eyes themselves: each kind of fault is seen.
void TestTextOfStrangers::faultsAreNoticed() {
    QWidget window;
    QLabel rich(hostile(), &window);
    rich.setToolTip(hostile());
    QPushButton key(u"trap &Save"_s, &window);
    QAction action(u"trap &Save"_s);
    window.addAction(&action);
    window.show();
    QCOMPARE(unsafeParts(window).size(), 5);
    rich.setTextFormat(Qt::PlainText);
    rich.setText(u"<b>trap</b>"_s);
    rich.setToolTip(u"<qt>&lt;b&gt;trap&lt;/b&gt;</qt>"_s);
    key.setText(u"trap &&Save"_s);
    action.setText(u"trap &&Save"_s);
    QCOMPARE(unsafeParts(window), QStringList());
}

QTEST_MAIN(TestTextOfStrangers)
#include "tst_textofstrangers.moc"
