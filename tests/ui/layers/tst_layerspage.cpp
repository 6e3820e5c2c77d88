// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/layers/layerservice.h>
#include <model/packages/storedzip.h>
#include <ui/layers/layerdialog.h>
#include <ui/layers/layerspage.h>
#include <ui/shell/mainwindow.h>
#include <ui/style/themecontroller.h>
#include <ui/widgets/breadcrumb.h>
#include <ui/widgets/taborder.h>

#include <tests/support/testprogram.h>
#include <tests/support/windowfixture.h>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QTableView>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

class TestLayersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tabAsLaidOutEverywhere(); } // as the window does

    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_page = std::make_unique<LayersPage>(m_fixture->services->layers, m_fixture->services->packages,
                                              m_fixture->services->runtimes);
        m_page->resize(1000, 600);
        m_page->show();
        m_page->load();
        m_page->focusList();
        new QAbstractItemModelTester(table()->model(), m_page.get());
    }

    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void createsLayersAndVersions()
    {
        QTRY_VERIFY(find<QLabel>(*m_page, "noLayers")->isVisible());
        QVERIFY(!button("createLayerVersion")->isEnabled());
        click(button("createLayer"));
        auto *dialog = opened();
        QTest::keyClicks(line(dialog, "layerName"), u"my tools"_s);
        dialog->open(zip("1"));
        QTRY_VERIFY(file(dialog).startsWith(u"layer.zip"));
        QVERIFY(!publish(dialog)->isEnabled()); // a name has no blanks
        line(dialog, "layerName")->clear();
        QTest::keyClicks(line(dialog, "layerName"), u"tools"_s);
        QTest::keyClicks(line(dialog, "layerDescription"), u"What"_s);
        QTest::keyClicks(line(dialog, "layerRuntimes"), u"ruby3.3, dotnet8"_s);
        click(publish(dialog));
        QTRY_COMPARE(rows(), QStringList{u"tools 1 ruby3.3, dotnet8"_s});
        QTRY_VERIFY(button("createLayerVersion")->isEnabled()); // it is selected

        button("createLayerVersion")->setFocus();
        QTest::keyClick(button("createLayerVersion"), Qt::Key_Return);
        dialog = opened();
        QVERIFY(line(dialog, "layerName")->isReadOnly());
        QCOMPARE(line(dialog, "layerDescription")->text(), u"What"_s);
        drop(dialog, zip("2"));
        QTRY_VERIFY(publish(dialog)->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(rows(), QStringList{u"tools 2 ruby3.3, dotnet8"_s});
        click(find<QCheckBox>(*m_page, "allLayerVersions"));
        QTRY_COMPARE(rows(), (QStringList{u"tools 2 ruby3.3, dotnet8"_s, u"tools 1 ruby3.3, dotnet8"_s}));
    }

    void deletesAfterAQuestion()
    {
        add(u"tools"_s, "1");
        add(u"tools"_s, "2");
        QTRY_COMPARE(rows(), QStringList{u"tools 2 –"_s});
        table()->selectRow(0);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Delete);
        QWidget *question = nullptr;
        QTRY_VERIFY((question = openDialog<QDialog>("confirmDialog")));
        QTest::keyClick(question, Qt::Key_Return); // Cancel is the default
        QTRY_VERIFY(!openDialog<QDialog>("confirmDialog"));
        QCOMPARE(rows(), QStringList{u"tools 2 –"_s});
        click(button("deleteLayerVersion"));
        QTRY_VERIFY((question = openDialog<QDialog>("confirmDialog")));
        std::optional<LayerReference> removed;
        connect(m_page.get(), &LayersPage::versionRemoved, this,
                [&removed](const LayerReference &layer) { removed = layer; });
        click(find<QPushButton>(*question, "confirmButton"));
        QTRY_COMPARE(rows(), QStringList{u"tools 1 –"_s});
        QTRY_VERIFY(removed);
        QCOMPARE(removed->number, 2);
        m_page->disconnect(this);
        QVERIFY(WindowFixture::answer(m_fixture->services->layers.restore(*removed)));
        m_page->goTo(*removed);
        QTRY_COMPARE(rows(), QStringList{u"tools 2 –"_s});
        QCOMPARE(m_page->focusWidget(), table());
    }

    void saysWhatIsWrongWithAPackage()
    {
        click(button("createLayer"));
        auto *dialog = opened();
        QTest::keyClicks(line(dialog, "layerName"), u"tools"_s);
        const QString path = m_folder.filePath(u"no.zip"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no zip");
        file.close();
        dialog->open(path);
        QTRY_VERIFY(find<QLabel>(*dialog, "layerPackageProblem"));
        QVERIFY(!publish(dialog)->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!openDialog<LayerDialog>("layerDialog"));
    }

    void offersTheRuntimesHoweverSoonItIsAsked()
    {
        click(button("createLayer"));
        QVERIFY(box(opened(), u"python3.11"_s));
    }

    void takesWhatIsDropped()
    {
        click(button("createLayer"));
        auto *dialog = opened();
        const QString folder = m_folder.filePath(u"my tools"_s);
        QVERIFY(QDir().mkpath(folder + u"/bin"_s));
        QFile tool(folder + u"/bin/tool"_s);
        QVERIFY(tool.open(QIODevice::WriteOnly) && tool.write("1") == 1);
        tool.close();
        drop(dialog, QList{QUrl::fromLocalFile(folder), QUrl::fromLocalFile(tool.fileName())});
        QTRY_VERIFY(find<QLabel>(*dialog, "layerPackageProblem"));
        QVERIFY(find<QLabel>(*dialog, "layerPackageProblem")->text().contains(u"One file or one folder"_s));
        drop(dialog, QList{QUrl::fromLocalFile(folder + u'/')});
        QCOMPARE(line(dialog, "layerName")->text(), u"my-tools"_s);
        QTRY_VERIFY(publish(dialog)->isEnabled());
        QVERIFY2(file(dialog).startsWith(u"my tools"_s), qPrintable(file(dialog)));
    }

    void ticksTheRuntimesThatThePackageIsFor()
    {
        // The page asked first, so it knows them, too.
        QVERIFY(WindowFixture::answer(m_fixture->services->runtimes.runtimes()));
        click(button("createLayer"));
        auto *dialog = opened();
        dialog->open(zip("1", u"python/lib/python3.11/site-packages/one.py"_s));
        QTRY_COMPARE(ticked(dialog), QStringList{u"python3.11"_s});
        QCOMPARE(line(dialog, "layerName")->text(), u"layer"_s); // as the file
        dialog->open(zip("2", u"nodejs/node_modules/two/index.js"_s));
        QTRY_VERIFY(ticked(dialog).contains(u"nodejs20.x"_s) && !ticked(dialog).contains(u"python3.11"_s));
        QVERIFY(ticked(dialog).contains(u"nodejs22.x"_s));
        // What the user has ticked stays.
        for (const QString &runtime : ticked(dialog))
            click(box(dialog, runtime));
        click(box(dialog, u"java21"_s));
        dialog->open(zip("3", u"python/three.py"_s));
        QTRY_VERIFY(publish(dialog)->isEnabled());
        QCOMPARE(ticked(dialog), QStringList{u"java21"_s});
        click(publish(dialog));
        QTRY_COMPARE(rows(), QStringList{u"layer 1 java21"_s});
        // As do those of the version before.
        QTRY_VERIFY(button("createLayerVersion")->isEnabled());
        click(button("createLayerVersion"));
        dialog = opened();
        dialog->open(zip("4", u"python/four.py"_s));
        QTRY_VERIFY(publish(dialog)->isEnabled());
        QCOMPARE(ticked(dialog), QStringList{u"java21"_s});
        QTest::keyClick(dialog, Qt::Key_Escape);
    }

    void endsPublishingWhenCancelled()
    {
        click(button("createLayer"));
        auto *dialog = opened();
        CodePackage many;
        for (int file = 0; file < 3000; ++file)
            many.files.append({u"bin/tool%1"_s.arg(file), "some bytes", false});
        dialog->open(write(storedZip(many)));
        QTRY_VERIFY(publish(dialog)->isEnabled());
        click(publish(dialog));
        QVERIFY(!publish(dialog)->isEnabled());
        QVERIFY(file(dialog).startsWith(u"Publishing …"));
        QTest::keyClick(dialog, Qt::Key_Escape);
        const auto problem = [dialog] { return find<QLabel>(*dialog, "layerPackageProblem"); };
        QTRY_VERIFY(problem() && problem()->text() == u"Publishing was cancelled."_s);
        QVERIFY(dialog->isVisible());
        QVERIFY(file(dialog).startsWith(u"layer.zip"));
        QVERIFY(rows().isEmpty());
        click(publish(dialog));
        QTRY_COMPARE(rows(), QStringList{u"layer 1 –"_s});
    }

    void goesOnByTabAsOneReads()
    {
        QVERIFY(WindowFixture::answer(m_fixture->services->runtimes.runtimes()));
        add(u"tools"_s, "1");
        QTRY_COMPARE(rows().size(), 1);
        table()->selectRow(0);
        QVERIFY(QTest::qWaitForWindowActive(m_page.get(), patience));
        button("createLayer")->setFocus();
        const auto stops = [](QWidget *window, const QString &last) {
            QStringList names{QApplication::focusWidget()->objectName()};
            while (names.last() != last && names.size() < 50) {
                QTest::keyClick(window, Qt::Key_Tab);
                names.append(QApplication::focusWidget()->objectName());
            }
            return names;
        };
        QCOMPARE(stops(m_page.get(), u"layerTable"_s),
                 (QStringList{u"createLayer"_s, u"createLayerVersion"_s, u"deleteLayerVersion"_s,
                              u"allLayerVersions"_s, u"layerTable"_s}));
        click(button("createLayer"));
        auto *dialog = opened();
        dialog->open(zip("2"));
        QTRY_VERIFY(publish(dialog)->isEnabled());
        QTRY_COMPARE(QApplication::focusWidget(), line(dialog, "layerName"));
        const QStringList inDialog = stops(dialog, u"publishLayerButton"_s);
        QCOMPARE(inDialog.mid(0, 3),
                 (QStringList{u"layerName"_s, u"layerDescription"_s, u"layerUploadButton"_s}));
        QVERIFY(inDialog.at(3).startsWith(u"layerRuntime_"_s));
        QCOMPARE(inDialog.mid(inDialog.size() - 3),
                 (QStringList{u"layerRuntimes"_s, u"cancelButton"_s, u"publishLayerButton"_s}));
        QTest::keyClick(dialog, Qt::Key_Escape);
    }

    void isInTheServicesMenu()
    {
        MainWindow main(*m_fixture->services, m_fixture->folder.path());
        main.show();
        main.workspaceOpened();
        add(u"tools"_s, "1");
        auto *entry = entryOf(main, u"Layers"_s);
        QVERIFY(entry);
        entry->trigger();
        QTRY_VERIFY(find<LayersPage>(main, "layersPage") &&
                    find<LayersPage>(main, "layersPage")->isVisible());
        QCOMPARE(main.findChild<Breadcrumb *>()->parts(), (QStringList{u"Lambda"_s, u"Layers"_s}));
        QTRY_COMPARE(main.focusWidget(), find<QTableView>(main, "layerTable"));
        QTest::keyClick(&main, Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY(!find<LayersPage>(main, "layersPage")->isVisible());
    }

    void wasNotThereIn2016()
    {
        const WindowFixture before(u"2016"_s);
        MainWindow main(*before.services, before.folder.path());
        main.workspaceOpened();
        QVERIFY(!entryOf(main, u"Layers"_s));
        QVERIFY(entryOf(main, u"Lambda"_s));
    }

    void scrollsWhatTheScreenHasNoRoomFor()
    {
        const ThemeController theme(*qApp, ThemeChoice::Light, 2.5);
        click(button("createLayer"));
        auto *dialog = opened();
        QVERIFY(QTest::qWaitForWindowActive(dialog, patience));
        QVERIFY(dialog->height() <= dialog->screen()->availableSize().height());
        for (const char *name : {"cancelButton", "publishLayerButton"}) {
            const auto *each = find<QPushButton>(*dialog, name);
            QTRY_VERIFY2(each->height() >= each->sizeHint().height(), name);
            QVERIFY2(each->mapTo(dialog, each->rect().bottomLeft()).y() < dialog->height(), name);
        }
        for (const QCheckBox *each : dialog->findChildren<QCheckBox *>())
            QTRY_VERIFY2(each->height() >= each->sizeHint().height(), qPrintable(each->objectName()));
        line(dialog, "layerRuntimes")->setFocus(); // the last of them
        QTRY_VERIFY(!line(dialog, "layerRuntimes")->visibleRegion().isEmpty());
        dialog->reject();
        QTRY_VERIFY(!openDialog<LayerDialog>("layerDialog"));
    }

private:
    static QAction *entryOf(const QWidget &window, const QString &text)
    {
        for (const QMenu *menu : window.findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                if (action->text() == text)
                    return action;
            }
        }
        return nullptr;
    }
    QTableView *table() const { return m_page->findChild<QTableView *>(u"layerTable"_s); }
    QPushButton *button(const char *objectName) const { return find<QPushButton>(*m_page, objectName); }
    static QLineEdit *line(QWidget *dialog, const char *objectName)
    {
        return find<QLineEdit>(*dialog, objectName);
    }
    static QPushButton *publish(QWidget *dialog) { return find<QPushButton>(*dialog, "publishLayerButton"); }
    static QString file(QWidget *dialog) { return find<QLabel>(*dialog, "layerFile")->text(); }
    static LayerDialog *opened()
    {
        LayerDialog *dialog = nullptr;
        [&] { QTRY_VERIFY((dialog = openDialog<LayerDialog>("layerDialog"))); }();
        return dialog;
    }
    static QCheckBox *box(QWidget *dialog, const QString &runtime)
    {
        return dialog->findChild<QCheckBox *>(u"layerRuntime_"_s + runtime);
    }
    static QStringList ticked(QWidget *dialog)
    {
        QStringList runtimes;
        for (const QCheckBox *each : dialog->findChildren<QCheckBox *>()) {
            if (each->isChecked())
                runtimes.append(each->objectName().section(u'_', 1));
        }
        return runtimes;
    }
    QString write(const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(u"layer.zip"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write(bytes);
        return path;
    }
    QString zip(const QByteArray &text, const QString &entry = u"bin/tool"_s) const
    {
        return write(storedZip(CodePackage::single(entry, text)));
    }
    static void drop(QWidget *onto, const QString &path) { drop(onto, QList{QUrl::fromLocalFile(path)}); }
    static void drop(QWidget *onto, const QList<QUrl> &urls)
    {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(onto, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(onto, &event);
    }
    void add(const QString &name, const QByteArray &text)
    {
        QVERIFY(WindowFixture::answer(m_fixture->services->layers.publish(
            {LayerName::from(name).value()}, storedZip(CodePackage::single(u"bin/tool"_s, text)))));
    }
    /// Name, version and runtimes.
    QStringList rows() const
    {
        QStringList all;
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            QStringList texts;
            for (int column = 0; column < 3; ++column)
                texts.append(table()->model()->index(row, column).data().toString());
            all.append(texts.join(u' '));
        }
        return all;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<LayersPage> m_page;
};

LAMBDESK_TEST(QApplication, TestLayersPage)
#include "tst_layerspage.moc"
