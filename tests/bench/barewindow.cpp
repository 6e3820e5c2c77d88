// SPDX-License-Identifier: GPL-3.0-or-later
// What the console's start and memory are held against: the least that a Qt program with one code editor is.
#include <Qsci/qsciscintilla.h>

#include <QApplication>
#include <QMainWindow>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QsciScintilla(&window));
    window.resize(1200, 800);
    window.show();
    return application.exec();
}
