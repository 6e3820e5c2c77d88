// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace lambdesk::test
{

/// Whether the environment asks for the language of long words: LAMBDESK_TEST_WORDS=long.
bool hasLongWords();

/// A language that nobody speaks, to see what other languages do to the window: each text is a third longer,
/// has accents above and below, and stands in brackets ⟦ ⟧. Placeholders, tags and keys stay.
class LongWords final : public QTranslator
{
    Q_OBJECT
public:
    QString translate(const char *context, const char *sourceText, const char *disambiguation = nullptr,
                      int n = -1) const override;
    bool isEmpty() const override { return false; }
};

/// The text without what stands in these brackets.
QString withoutLongWords(QString text);

} // namespace lambdesk::test
