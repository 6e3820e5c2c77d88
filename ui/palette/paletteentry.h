// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

class QObject;

namespace lambdesk
{

/// Something that the command palette finds.
struct PaletteEntry {
    Q_DECLARE_TR_FUNCTIONS(PaletteEntry)
public:
    /// In the order in which they stand when nothing else decides.
    enum class Kind { Action, Page, Tab, Function, Layer, Blueprint, LogGroup };

    Kind kind = Kind::Action;
    QString name;
    QString shortcut = {}; ///< as it is shown
    std::function<void()> choose = {};
    /// It is found by these, too, as by what it is called in English, if the window speaks another language.
    QStringList otherNames = {};

    /// The same in the next session.
    QString key() const;
    /// `Function`, `Log group` …
    QString kindText() const;
};

/// Who has entries for the palette.
class PaletteSource
{
public:
    using Entries = QList<PaletteEntry>;
    using Receiver = std::function<void(const Entries &)>;

    virtual ~PaletteSource() = default;
    /// Hands over what there is, each kind as soon as it is known: at once, or later, while `context` lives.
    /// May call `receive` any number of times, each with other entries.
    virtual void offer(QObject *context, const Receiver &receive) = 0;

protected:
    PaletteSource() = default;
    Q_DISABLE_COPY_MOVE(PaletteSource)
};

} // namespace lambdesk
