// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion.h"

#include <editor/codeeditor.h>
#include <editor/keys/editorkeys.h>
#include <editor/language/languagefacts.h>
#include <editor/text/names.h>
#include <editor/text/textaccess.h>

#include <QAction>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace lambdesk
{

using Sci = QsciScintillaBase;

namespace
{

constexpr char separator = '\n';
constexpr qsizetype prefixThatOffers = 2;
constexpr qsizetype shortestOffered = 3; ///< of the text's words
/// Around the caret; reading more at every key would be felt.
constexpr long searchedBytes = 128 * 1024;

QSet<QString> matches(const QString &text, const QRegularExpression &expression)
{
    QSet<QString> words;
    for (auto match = expression.globalMatch(text); match.hasNext();)
        words.insert(match.next().captured(1));
    return words;
}

} // namespace

Completion::Completion(CodeEditor *editor)
    : QObject(editor)
    , m_editor(editor)
{
    send(*m_editor, Sci::SCI_AUTOCSETSEPARATOR, separator);
    send(*m_editor, Sci::SCI_AUTOCSETIGNORECASE, 1);
    send(*m_editor, Sci::SCI_AUTOCSETORDER, Sci::SC_ORDER_PERFORMSORT);
    send(*m_editor, Sci::SCI_AUTOCSETMAXHEIGHT, 9);
    m_editor->installEventFilter(this);
    connect(m_editor, &QsciScintillaBase::SCN_CHARADDED, this, &Completion::afterCharacter);

    auto *action = new QAction(tr("Complete the word"), editor);
    action->setObjectName(QStringLiteral("completeWord"));
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this] {
        m_cameByItself = false;
        offer();
    });
    m_editor->addAction(action);
    m_editor->keys().give(action, Qt::CTRL | Qt::Key_Space, {Qt::ALT | Qt::Key_Slash});
}

QStringList Completion::candidates() const
{
    const long caret = caretPosition(*m_editor);
    const QByteArray prefix = wordBefore(*m_editor, caret);
    const long start = caret - prefix.size();
    const bool isMember = start > 0 && byteAt(*m_editor, start - 1) == '.';
    const QString wanted = QString::fromUtf8(prefix);
    const QStringList all =
        isMember ? membersOf(QString::fromUtf8(wordBefore(*m_editor, start - 1)), wanted) : words(wanted);

    const bool isCalled = byteAt(*m_editor, caret) == '(';
    QSet<QString> fitting;
    for (QString word : all) {
        if (!word.startsWith(wanted, Qt::CaseInsensitive))
            continue;
        if (isCalled && word.endsWith(QLatin1String("()")))
            word.chop(2);
        fitting.insert(word);
    }
    QStringList sorted(fitting.cbegin(), fitting.cend());
    std::sort(sorted.begin(), sorted.end(), [](const QString &a, const QString &b) {
        const int order = QString::compare(a, b, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a < b;
    });
    return sorted;
}

void Completion::afterCharacter(int character)
{
    if (m_editor->isListActive() || m_editor->isReadOnly() || !hasOneCaret(*m_editor))
        return;
    const long caret = caretPosition(*m_editor);
    const LanguageFacts &language = factsOf(m_editor->syntax());
    const char typed = static_cast<char>(character);
    if (character > 0x7f || (typed != '.' && !isWordByte(typed)) ||
        language.textStyles.contains(styleAt(*m_editor, caret - 1)) || isWordByte(byteAt(*m_editor, caret)))
        return;
    const QByteArray prefix = wordBefore(*m_editor, caret);
    const bool isNumber = !prefix.isEmpty() && prefix.at(0) >= '0' && prefix.at(0) <= '9';
    const long start = caret - prefix.size();
    const bool isMember =
        start > 1 && byteAt(*m_editor, start - 1) == '.' && isWordByte(byteAt(*m_editor, start - 2));
    const qsizetype enough = isMember ? 0 : prefixThatOffers;
    if (isNumber || prefix.size() < enough)
        return;
    m_cameByItself = true;
    offer();
}

void Completion::offer()
{
    const QByteArray prefix = wordBefore(*m_editor, caretPosition(*m_editor));
    const QStringList found = candidates();
    m_chosen = false;
    if (found.isEmpty() || (found.size() == 1 && found.first() == QString::fromUtf8(prefix)))
        return;
    const QByteArray list = found.join(QLatin1Char(separator)).toUtf8();
    m_editor->SendScintilla(Sci::SCI_AUTOCSHOW, static_cast<uintptr_t>(prefix.size()), list.constData());
}

QStringList Completion::words(const QString &begin) const
{
    const LanguageFacts &language = factsOf(m_editor->syntax());
    return language.keywords + language.names + namesIn(searchedText(), begin, shortestOffered).values();
}

QStringList Completion::membersOf(const QString &owner, const QString &begin) const
{
    const LanguageFacts &language = factsOf(m_editor->syntax());
    const QString key = isContext(owner) ? QStringLiteral("context") : owner;
    if (!owner.isEmpty() && language.members.contains(key))
        return language.members.value(key);
    return language.members.value(QString()) + memberNamesIn(searchedText(), begin).values();
}

bool Completion::isContext(const QString &name) const
{
    if (name == QLatin1String("context") || name == QLatin1String("ctx"))
        return true;
    static const QRegularExpression secondParameter(
        QStringLiteral(R"((?:handler\b[^(\n]*|def\s+\w*handler\w*\s*)\(\s*\w+\s*,\s*([\w$]+)\s*[,)])"));
    return matches(searchedText(), secondParameter).contains(name);
}

/// The text around the caret without the word that is being typed, which is no proposal for itself.
QString Completion::searchedText() const
{
    const long caret = caretPosition(*m_editor);
    const long start = caret - wordBefore(*m_editor, caret).size();
    return QString::fromUtf8(textBetween(*m_editor, qMax(0L, start - searchedBytes), start)) + u'\n' +
           QString::fromUtf8(textBetween(*m_editor, caret, caret + searchedBytes));
}

void Completion::keyWithList(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        m_chosen = true;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_cameByItself && !m_chosen)
            m_editor->cancelList();
        break;
    default:
        break;
    }
}

bool Completion::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_editor->isListActive())
        keyWithList(*static_cast<QKeyEvent *>(event));
    return QObject::eventFilter(watched, event);
}

} // namespace lambdesk
