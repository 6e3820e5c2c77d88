// SPDX-License-Identifier: GPL-3.0-or-later
#include "inlinecode.h"

#include <editor/codeeditor.h>
#include <editor/editorpane.h>
#include <editor/language/syntax.h>
#include <ui/style/theme.h>

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace lambdesk
{

namespace
{

constexpr int editorHeight = 420;

} // namespace

InlineCode::InlineCode(QWidget *parent)
    : QWidget(parent)
    , m_editor(new EditorPane)
    , m_savedAs(new QLabel(this))
    , m_languageWarning(new QLabel(this))
{
    const Theme &theme = Theme::current();
    m_savedAs->setObjectName(QStringLiteral("codeFileName"));
    m_savedAs->setProperty("muted", true);
    m_savedAs->setFont(theme.smallFont);
    m_languageWarning->setObjectName(QStringLiteral("codeLanguageWarning"));
    m_languageWarning->setProperty("severity", QStringLiteral("warning"));
    m_languageWarning->setWordWrap(true);
    m_languageWarning->setFont(theme.smallFont);
    m_languageWarning->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.spaceSmall);
    column->addWidget(makeFrame());
    column->addWidget(m_languageWarning);
    column->addWidget(m_savedAs);
    connect(m_editor->editor(), &QsciScintilla::textChanged, this, &InlineCode::codeChanged);
}

QWidget *InlineCode::makeFrame()
{
    auto *frame = new QFrame(this);
    frame->setObjectName(QStringLiteral("editorFrame"));
    frame->setFixedHeight(Theme::current().px(editorHeight));
    auto *framed = new QVBoxLayout(frame);
    framed->setContentsMargins(1, 1, 1, 1);
    framed->addWidget(m_editor);
    m_editor->setObjectName(QStringLiteral("codePane"));
    m_editor->editor()->setObjectName(QStringLiteral("functionCode"));
    m_editor->editor()->setAccessibleName(tr("Function code"));
    return frame;
}

QByteArray InlineCode::code() const
{
    return m_editor->editor()->code();
}

void InlineCode::setCode(const QByteArray &code, Language language)
{
    m_language = language;
    m_languageWarning->hide();
    m_editor->editor()->setSyntax(syntaxOf(language));
    m_editor->editor()->setCode(code);
}

void InlineCode::replaceCode(const QByteArray &code)
{
    m_editor->editor()->replaceCode(code);
}

bool InlineCode::isEdited() const
{
    return m_editor->editor()->isModified();
}

void InlineCode::setRuntimeLanguage(Language language)
{
    m_editor->editor()->setSyntax(syntaxOf(language));
    m_languageWarning->setText(language == Language::Python
                                   ? tr("The code was written for Node.js, the runtime is Python.")
                                   : tr("The code was written for Python, the runtime is Node.js."));
    m_languageWarning->setVisible(language != m_language);
}

void InlineCode::setFileName(const QString &fileName)
{
    m_savedAs->setText(tr("Saved as %1").arg(fileName));
}

} // namespace lambdesk
