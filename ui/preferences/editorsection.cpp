// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorsection.h"

#include <editor/editorchoices.h>
#include <model/preferences/preferences.h>
#include <ui/widgets/keytext.h>

#include <QCheckBox>
#include <QComboBox>
#include <QFontDatabase>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

QStringList familiesForCode()
{
    QStringList families;
    const QStringList all = QFontDatabase::families();
    for (const QString &family : all) {
        if (QFontDatabase::isFixedPitch(family) && !QFontDatabase::isPrivateFamily(family))
            families << family;
    }
    return families;
}

QString points(int size)
{
    //: A size of type, in points.
    return EditorSection::tr("%1 pt").arg(QLocale().toString(size));
}

} // namespace

EditorSection::EditorSection(QWidget *parent)
    : PreferenceSection(u"editorPreferences"_s, tr("Editor"), parent)
    , m_families(familiesForCode())
    , m_family(makeList(u"fontPreference"_s))
    , m_size(makeList(u"fontSizePreference"_s))
    , m_tabWidth(makeList(u"tabWidthPreference"_s))
    , m_wrapsLines(makeBox(u"wrapPreference"_s, tr("Wrap long lines")))
    , m_keyBindings(makeList(u"keyBindingsPreference"_s))
{
    addRow(tr("Font"), m_family,
           tr("For code and events. The list has the monospaced fonts that are installed."));
    addRow(
        tr("Font size"), m_size,
        //: %1 is the key `Ctrl`
        tr("At the window's usual size: it grows with the window's text, and %1 and the wheel change it in "
           "one editor.")
            .arg(controlKeyText()));
    addRow(tr("Tab size"), m_tabWidth,
           tr("How many columns a tab takes. Code that is indented with spaces keeps its own width."));
    addRow(tr("Lines"), m_wrapsLines,
           tr("If this is off, they run past the editor's edge. Very large files are never wrapped."),
           FormRow::Width::Full);
    addRow(tr("Key bindings"), m_keyBindings,
           tr("While an editor has the keyboard, these keys come before those of the window. All of them are "
              "under Help, Keyboard shortcuts."));
    for (const QComboBox *list : {m_family, m_size, m_tabWidth, m_keyBindings})
        connect(list, &QComboBox::activated, this, &EditorSection::keep);
    connect(m_wrapsLines, &QCheckBox::clicked, this, &EditorSection::keep);
    load();
}

void EditorSection::load()
{
    const EditorPreferences chosen = preferences::editor();
    Choices families{{tr("The program's choice"), QString()}};
    for (const QString &family : m_families)
        families.append({family, family});
    fill(m_family, families, chosen.fontFamily, tr("%1 (not installed)").arg(chosen.fontFamily));
    Choices sizes{{tr("As the window's text"), 0}};
    for (const int size : {8, 9, 10, 11, 12, 13, 14, 16, 18, 20, 24, 28, 32})
        sizes.append({points(size), size});
    fill(m_size, sizes, chosen.fontSize, points(chosen.fontSize));
    Choices widths;
    for (const int width : {1, 2, 3, 4, 6, 8})
        widths.append({QLocale().toString(width), width});
    fill(m_tabWidth, widths, chosen.tabWidth);
    m_wrapsLines->setChecked(chosen.wrapsLines);
    //: The key bindings of the editors that are the program's own.
    fill(m_keyBindings, {{tr("Standard"), int(KeyBindings::Standard)}, {u"Emacs"_s, int(KeyBindings::Emacs)}},
         int(chosen.keyBindings));
}

void EditorSection::reset()
{
    preferences::setEditor({});
    applyEditorPreferences({});
    load();
    Q_EMIT changed();
}

void EditorSection::focusKeyBindings()
{
    m_keyBindings->setFocus(Qt::OtherFocusReason);
}

void EditorSection::keep()
{
    EditorPreferences chosen;
    chosen.fontFamily = m_family->currentData().toString();
    chosen.fontSize = m_size->currentData().toInt();
    chosen.tabWidth = m_tabWidth->currentData().toInt();
    chosen.wrapsLines = m_wrapsLines->isChecked();
    chosen.keyBindings = KeyBindings(m_keyBindings->currentData().toInt());
    preferences::setEditor(chosen);
    applyEditorPreferences(chosen);
    Q_EMIT changed();
}

} // namespace lambdesk
