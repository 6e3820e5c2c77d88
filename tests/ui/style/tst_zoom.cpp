// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/codeeditor.h>
#include <tests/support/testprogram.h>
#include <ui/style/icons.h>
#include <ui/style/themecontroller.h>
#include <ui/widgets/button.h>
#include <ui/widgets/iconlabel.h>
#include <ui/widgets/sectionheader.h>

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace lambdesk;

/// A page with sizes of every sort, given as pages give them.
class ZoomedPage : public QWidget
{
public:
    ZoomedPage()
    {
        const Theme &theme = Theme::current();
        title = new QLabel(QStringLiteral("Title"), this);
        title->setFont(theme.titleFont);
        words = new QLabel(QStringLiteral("Words"), this);
        field = new QLineEdit(this);
        field->setFixedWidth(theme.filterWidth);
        button = new PrimaryButton(QStringLiteral("Create"), this);
        button->setIcon(icon(IconName::Lambda));
        button->setIconSize({theme.iconSize, theme.iconSize});
        picture = new IconLabel(IconName::Lambda, &Theme::text, 40, this);
        table = new QTableWidget(1, 4, this);
        table->horizontalHeader()->resizeSection(0, theme.columnWidth);
        table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
        table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
        tree = new QTreeWidget(this);
        tree->setIndentation(theme.px(14));
        column = new QVBoxLayout(this);
        column->setContentsMargins(theme.spaceLarge, theme.spaceSmall, theme.spaceTiny, 5);
        column->setSpacing(theme.spaceMedium);
        for (QWidget *each :
             {static_cast<QWidget *>(title), static_cast<QWidget *>(words), static_cast<QWidget *>(field),
              static_cast<QWidget *>(button), static_cast<QWidget *>(picture), static_cast<QWidget *>(table),
              static_cast<QWidget *>(tree)})
            column->addWidget(each);
        column->addSpacing(theme.spaceLarge);
        show();
    }

    QList<double> sizes() const
    {
        const QMargins margins = column->contentsMargins();
        QList<double> all{title->font().pointSizeF(),
                          words->font().pointSizeF(),
                          double(field->minimumWidth()),
                          double(field->maximumWidth()),
                          double(button->iconSize().width()),
                          double(picture->sizeHint().width()),
                          double(table->horizontalHeader()->sectionSize(0)),
                          double(tree->indentation()),
                          double(column->spacing()),
                          double(column->itemAt(column->count() - 1)->sizeHint().height())};
        for (const int margin : {margins.left(), margins.top(), margins.right(), margins.bottom()})
            all.append(margin);
        return all;
    }

    QLabel *title;
    QLabel *words;
    QLineEdit *field;
    PrimaryButton *button;
    IconLabel *picture;
    QTableWidget *table;
    QTreeWidget *tree;
    QVBoxLayout *column;
};

class TestZoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enlargesWhatIsThere();
    void enlargesStepByStep();
    void comesBackToThePixel();
    void makesNewPagesAtTheZoom();
    void enlargesTheEditorsText();
    void keepsWhatAWidgetSetItselfSince();
    void isBoundedAndGoesInSteps();
    void theStyleSheetGrowsWithIt();
    void theFocusMovesNothing();
};

void TestZoom::enlargesWhatIsThere()
{
    ThemeController themes(*qApp, ThemeChoice::Light);
    const ZoomedPage page;
    const QList<double> before = page.sizes();
    themes.setZoom(2);
    const QList<double> after = page.sizes();
    for (qsizetype i = 0; i < before.size(); ++i)
        QCOMPARE(after[i], 2 * before[i]);
}

void TestZoom::enlargesStepByStep()
{
    ThemeController themes(*qApp, ThemeChoice::Light);
    const ZoomedPage page;
    page.words->setFont(Theme::current().boldFont); // it has long had its first style sheet
    const QList<double> before = page.sizes();
    while (themes.zoom() < ThemeController::mostZoom)
        themes.setZoom(themes.largerZoom());
    const QList<double> after = page.sizes();
    for (qsizetype i = 0; i < before.size(); ++i)
        QVERIFY2(qAbs(after[i] - 3 * before[i]) < 1e-6, qPrintable(QString::number(i)));
    themes.setChoice(ThemeChoice::Dark);
    QCOMPARE(page.sizes(), after);
}

void TestZoom::comesBackToThePixel()
{
    ThemeController themes(*qApp, ThemeChoice::Light);
    const ZoomedPage page;
    const QList<double> before = page.sizes();
    while (themes.zoom() > ThemeController::leastZoom)
        themes.setZoom(themes.smallerZoom());
    while (themes.zoom() < ThemeController::mostZoom)
        themes.setZoom(themes.largerZoom());
    themes.setZoom(1);
    const QList<double> after = page.sizes();
    for (qsizetype i = 0; i < before.size(); ++i)
        QVERIFY2(qAbs(after[i] - before[i]) < 1e-6, qPrintable(QString::number(i)));
}

void TestZoom::makesNewPagesAtTheZoom()
{
    ThemeController themes(*qApp, ThemeChoice::Light);
    const ZoomedPage old;
    themes.setZoom(1.5);
    const ZoomedPage made;
    QCOMPARE(made.title->font().pointSizeF(), old.title->font().pointSizeF());
    QCOMPARE(made.field->width(), old.field->width());
    QCOMPARE(made.column->spacing(), old.column->spacing());
    QCOMPARE(made.button->sizeHint(), old.button->sizeHint());
}

void TestZoom::enlargesTheEditorsText()
{
    ThemeController themes(*qApp, ThemeChoice::Light);
    CodeEditor editor;
    editor.show();
    const double before = editor.editorTheme().font.pointSizeF();
    const auto ofBraces = [&editor] {
        return editor.SendScintilla(QsciScintilla::SCI_STYLEGETSIZEFRACTIONAL,
                                    QsciScintilla::STYLE_BRACELIGHT);
    };
    const long bracesBefore = ofBraces();
    themes.setZoom(2);
    QCOMPARE(editor.editorTheme().font.pointSizeF(), 2 * before);
    QCOMPARE(ofBraces(), 2 * bracesBefore);
    themes.setZoom(1);
    QCOMPARE(ofBraces(), bracesBefore);
}

void TestZoom::keepsWhatAWidgetSetItselfSince()
{
    ThemeController themes(*qApp, ThemeChoice::Light);
    const ZoomedPage page;
    themes.setZoom(2);
    page.field->setFixedWidth(100);
    themes.setZoom(1);
    QCOMPARE(page.field->width(), 50);
    themes.setZoom(2);
    QCOMPARE(page.field->width(), 100);
}

void TestZoom::isBoundedAndGoesInSteps()
{
    ThemeController themes(*qApp, ThemeChoice::Light);
    QCOMPARE(themes.largerZoom(), 1.1);
    QCOMPARE(themes.smallerZoom(), 0.9);
    themes.setZoom(100);
    QCOMPARE(themes.zoom(), 3.0);
    QCOMPARE(themes.largerZoom(), 3.0);
    themes.setZoom(0);
    QCOMPARE(themes.zoom(), 0.5);
    QCOMPARE(themes.smallerZoom(), 0.5);
    const ThemeController broken(*qApp, ThemeChoice::Light, -7);
    QCOMPARE(broken.zoom(), 0.5);
}

void TestZoom::theStyleSheetGrowsWithIt()
{
    ThemeController themes(*qApp, ThemeChoice::Light);
    const PrimaryButton button(QStringLiteral("Create"));
    const QSize before = button.sizeHint();
    themes.setZoom(2);
    QVERIFY(button.sizeHint().height() >= 2 * before.height() - 4);
    QVERIFY(!qApp->styleSheet().contains(u'@'));
    QVERIFY(!qApp->styleSheet().contains(QRegularExpression(QStringLiteral("\\{\\d"))));
}

void TestZoom::theFocusMovesNothing()
{
    ThemeController themes(*qApp, ThemeChoice::Light);
    QWidget window;
    auto *button = new SecondaryButton(QStringLiteral("Cancel"), &window);
    auto *field = new QLineEdit(&window);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window, lambdesk::test::patience));
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::HighContrast}) {
        for (const double zoom : {1.0, 1.5, 2.0}) {
            themes.setChoice(choice);
            themes.setZoom(zoom);
            field->setFocus();
            const QSize buttonSize = button->sizeHint();
            button->setFocus();
            const QSize fieldSize = field->sizeHint();
            QCOMPARE(button->sizeHint(), buttonSize);
            field->setFocus();
            QCOMPARE(field->sizeHint(), fieldSize);
        }
    }
}

LAMBDESK_TEST(QApplication, TestZoom)
#include "tst_zoom.moc"
