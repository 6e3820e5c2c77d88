// SPDX-License-Identifier: GPL-3.0-or-later
#include "longwords.h"

#include <model/core/programtexts.h>

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lambdesk::test
{

namespace
{

QChar accented(QChar letter)
{
    static const QHash<QChar, QChar> accents{{u'a', u'å'}, {u'e', u'ê'}, {u'i', u'ï'}, {u'o', u'ø'},
                                             {u'u', u'ü'}, {u'A', u'Å'}, {u'E', u'Ê'}, {u'I', u'Î'},
                                             {u'O', u'Ø'}, {u'U', u'Û'}, {u'c', u'ç'}, {u'y', u'ý'}};
    return accents.value(letter, letter);
}

} // namespace

bool hasLongWords()
{
    return qEnvironmentVariable("LAMBDESK_TEST_WORDS") == u"long";
}

QString LongWords::translate(const char *, const char *sourceText, const char *, int n) const
{
    QString source = QString::fromUtf8(sourceText);
    if (source.isEmpty() || ProgramTexts::isOn())
        return {};
    if (n >= 0)
        source.replace(u"%Ln"_s, QString::number(n)).replace(u"%n"_s, QString::number(n));
    static const QRegularExpression kept(u"<[^>]*>|%L?\\d|\\{\\w+\\}|&."_s);
    QString text;
    qsizetype from = 0;
    const auto accent = [&](qsizetype to) {
        for (; from < to; ++from)
            text += accented(source.at(from));
    };
    for (auto matches = kept.globalMatch(source); matches.hasNext();) {
        const auto match = matches.next();
        accent(match.capturedStart());
        text += match.captured();
        from = match.capturedEnd();
    }
    accent(source.size());
    const qsizetype more = qMax<qsizetype>(1, source.size() / 3);
    // Words, so that it can be wrapped as a sentence can.
    QString filling;
    for (qsizetype i = 0; i < more; ++i)
        filling += i % 7 == 0 ? u' ' : u'ŋ';
    return u'⟦' + text + filling + u'⟧';
}

QString withoutLongWords(QString text)
{
    static const QRegularExpression innermost(u"⟦[^⟦⟧]*⟧"_s);
    for (QString before; before != text;) {
        before = text;
        text.remove(innermost);
    }
    return text;
}

} // namespace lambdesk::test
