// The least that a program of Qt Widgets can be, which bench_window starts beside the console: an
// empty window of the console's size, or with a word in it where one is given.

#include "tests/bench/FirstPaint.h"

#include <QLabel>
#include <QMainWindow>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    auto *canvas = argc > 1 ? new QLabel(QString::fromLocal8Bit(argv[1])) : new QWidget;
    window.setCentralWidget(canvas);
    window.resize(1440, 900);
    const skranke::bench::FirstPaint paint(canvas);
    window.show();
    return QApplication::exec();
}
