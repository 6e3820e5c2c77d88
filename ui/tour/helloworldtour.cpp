// SPDX-License-Identifier: GPL-3.0-or-later
#include "helloworldtour.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

struct HelloWorldTourText {
    Q_DECLARE_TR_FUNCTIONS(HelloWorldTour)
};

const QString home = u"homeAction"_s;
const QString newFunction = u"newFunctionAction"_s;
const QString result = u"resultPane"_s;

QList<TourStep> creation()
{
    return {
        {u"start"_s,
         HelloWorldTourText::tr("Begin a new function"),
         HelloWorldTourText::tr(
             "Press this button. Once there are functions, it is called Create a Lambda function."),
         {u"getStartedButton"_s, u"createFunctionButton"_s},
         HelloWorldTourText::tr("Go to the list of functions first."),
         {home},
         {u"functionWizard"_s}},
        {u"blueprint"_s,
         HelloWorldTourText::tr("Choose a blueprint"),
         HelloWorldTourText::tr(
             "Blueprints are functions to begin with. Click hello-world: it logs three values and "
             "answers with the first."),
         {u"blueprint-hello-world"_s, u"blueprint-hello-world-python"_s, u"blueprintFilter"_s},
         HelloWorldTourText::tr("Go to Select blueprint first."),
         {u"step1"_s, newFunction},
         {u"configurePage"_s, u"reviewPage"_s}},
        {u"name"_s,
         HelloWorldTourText::tr("Enter a name"),
         HelloWorldTourText::tr(
             "Call it hello, for example, then press Tab. All else can stay as it is; the code is "
             "below."),
         {u"functionName"_s},
         HelloWorldTourText::tr("Begin a new function and choose a blueprint first."),
         {u"step2"_s},
         {u"reviewPage"_s},
         true},
        {u"next"_s,
         HelloWorldTourText::tr("Go on to the review"),
         HelloWorldTourText::tr("Press Next."),
         {u"nextButton"_s},
         HelloWorldTourText::tr("Begin a new function and choose a blueprint first."),
         {u"step2"_s},
         {u"reviewPage"_s}},
        {u"create"_s,
         HelloWorldTourText::tr("Create the function"),
         HelloWorldTourText::tr("Look at what you have chosen, and press Create function."),
         {u"createButton"_s},
         HelloWorldTourText::tr("Fill in Configure function and press Next first."),
         {u"step3"_s},
         {u"functionPage"_s}},
    };
}

QList<TourStep> testing()
{
    return {
        {u"test"_s,
         HelloWorldTourText::tr("Test it"),
         HelloWorldTourText::tr("Press Test. The first time it asks for the event that the function gets."),
         {u"testButton"_s},
         HelloWorldTourText::tr("Open your function first."),
         {home},
         {u"testEventDialog"_s, result}},
        {u"event"_s,
         HelloWorldTourText::tr("Send an event"),
         HelloWorldTourText::tr("The event is JSON. Change a value if you like, then press Save and test."),
         {u"saveAndTestButton"_s},
         HelloWorldTourText::tr("Press Test on your function's page first."),
         {},
         {result}},
        {u"result"_s,
         HelloWorldTourText::tr("Read the result"),
         HelloWorldTourText::tr(
             "The function has run on this computer. Here is whether it succeeded, and below what it "
             "returned."),
         {u"executionResult"_s},
         HelloWorldTourText::tr("Press Test on your function's page first."),
         {},
         {}},
        {u"log"_s,
         HelloWorldTourText::tr("Read the log"),
         HelloWorldTourText::tr(
             "What the code printed, between the platform's own lines: START, END, and REPORT with "
             "time and memory."),
         {u"logOutput"_s},
         HelloWorldTourText::tr("Press Test on your function's page first."),
         {},
         {}},
    };
}

QList<TourStep> watching()
{
    return {
        {u"monitoring"_s,
         HelloWorldTourText::tr("See how it does"),
         HelloWorldTourText::tr(
             "Open the tab Monitoring: charts of all its runs, a timeline, and what they would cost."),
         {u"monitoringTab"_s},
         HelloWorldTourText::tr("Open your function first."),
         {home},
         {u"monitoringTab"_s}},
        {u"logs"_s,
         HelloWorldTourText::tr("Find its logs"),
         HelloWorldTourText::tr("Press View logs in CloudWatch: the logs of all runs are kept there."),
         {u"viewLogsButton"_s},
         HelloWorldTourText::tr("Open Monitoring on your function's page first."),
         {},
         {u"logStreamsPage"_s}},
        {u"end"_s,
         HelloWorldTourText::tr("That is the whole way"),
         HelloWorldTourText::tr(
             "Each log stream belongs to one execution environment; Enter opens it. You find this tour "
             "again under Help, Take the tour."),
         {u"logStreamTable"_s, u"logStreamsPage"_s},
         HelloWorldTourText::tr("The logs are under Services, CloudWatch, Log groups."),
         {},
         {}},
    };
}

} // namespace

QList<TourStep> helloWorldTour()
{
    return creation() + testing() + watching();
}

} // namespace lambdesk
