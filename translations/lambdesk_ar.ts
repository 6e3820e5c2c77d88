<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>AliasStore</name>
        <message>
            <source>Function not found: %1</source>
            <translation>Function not found: %1</translation>
        </message>
        <message>
            <source>The workspace holds an alias that can't be read.</source>
            <translation>تحتوي مساحة العمل على اسم مستعار تتعذر قراءته.</translation>
        </message>
        <message>
            <source>Alias already exists: %1</source>
            <translation>Alias already exists: %1</translation>
        </message>
    </context>
    <context>
        <name>Blueprint</name>
        <message>
            <source>Shows what a function can learn from its context: its name, its limits, and how much time is left.</source>
            <extracomment>What the blueprint is; its tile has room for about 110 characters (context-and-remaining-time, context-and-remaining-time-python)</extracomment>
            <translation>تعرض ما يمكن للدالة أن تعرفه من سياقها: اسمها وحدودها وكم بقي لها من الوقت.</translation>
        </message>
        <message>
            <source>Reads its settings from environment variables, so that they can change while the code stays.</source>
            <extracomment>What the blueprint is; its tile has room for about 110 characters (environment-variables, environment-variables-python)</extracomment>
            <translation>تقرأ إعداداتها من متغيرات البيئة، فيمكن تغييرها مع بقاء الشيفرة كما هي.</translation>
        </message>
        <message>
            <source>One error is caught and dealt with, the next is not: the run fails, and the result shows why.</source>
            <extracomment>What the blueprint is; its tile has room for about 110 characters (errors-caught-and-uncaught, errors-caught-and-uncaught-python)</extracomment>
            <translation>خطأ يُلتقط ويُعالَج، وآخر لا يُلتقط: يفشل التشغيل، وتبيّن النتيجة السبب.</translation>
        </message>
        <message>
            <source>A first function: it logs the three values of its event and gives the first one back.</source>
            <extracomment>What the blueprint is; its tile has room for about 110 characters (hello-world)</extracomment>
            <translation>دالة أولى: تكتب قيم حدثها الثلاث في السجل وتعيد أولاها.</translation>
        </message>
        <message>
            <source>A first function in Python: it prints the three values of its event and returns the first one.</source>
            <extracomment>What the blueprint is; its tile has room for about 110 characters (hello-world-python)</extracomment>
            <translation>دالة أولى بلغة Python: تطبع قيم حدثها الثلاث وتعيد أولاها.</translation>
        </message>
        <message>
            <source>Writes to the log at each level, and shows how values and objects look there.</source>
            <extracomment>What the blueprint is; its tile has room for about 110 characters (logging-levels)</extracomment>
            <translation>تكتب في السجل بكل مستوى، وتبيّن كيف تظهر فيه القيم والكائنات.</translation>
        </message>
        <message>
            <source>Writes to the log with print and with the logging module, at each of its levels.</source>
            <extracomment>What the blueprint is; its tile has room for about 110 characters (logging-levels-python)</extracomment>
            <translation>تكتب في السجل باستخدام print ووحدة logging، بكل مستوى من مستوياتها.</translation>
        </message>
        <message>
            <source>The modern way to write a handler: an async function that waits for work and returns its result.</source>
            <extracomment>What the blueprint is; its tile has room for about 110 characters (nodejs-async-handler)</extracomment>
            <translation>الطريقة الحديثة لكتابة المعالج: دالة async تنتظر عملًا وتعيد نتيجته.</translation>
        </message>
        <message>
            <source>The way of Node.js 4 to 22: the handler gets a third argument, a function to call when it has finished.</source>
            <extracomment>What the blueprint is; its tile has room for about 110 characters (nodejs-callback-handler)</extracomment>
            <translation>طريقة Node.js من 4 إلى 22: يتلقى المعالج وسيطًا ثالثًا، وهو دالة يستدعيها عندما ينتهي.</translation>
        </message>
        <message>
            <source>The way of the first Lambda functions: context.succeed, context.fail and context.done end the run.</source>
            <extracomment>What the blueprint is; its tile has room for about 110 characters (nodejs-context-succeed)</extracomment>
            <translation>طريقة دوال Lambda الأولى: ينتهي التشغيل باستدعاء context.succeed أو context.fail أو context.done.</translation>
        </message>
        <message>
            <source>Works longer than its time-out allows, so that you see what happens then.</source>
            <extracomment>What the blueprint is; its tile has room for about 110 characters (time-out, time-out-python)</extracomment>
            <translation>تعمل مدة أطول مما تسمح به مهلتها، لترى ما يحدث عندئذ.</translation>
        </message>
        <message>
            <source>Counts its runs in a global variable, to show what survives from one run to the next.</source>
            <extracomment>What the blueprint is; its tile has room for about 110 characters (warm-state, warm-state-python)</extracomment>
            <translation>تعدّ تشغيلاتها في متغير عام، لتبيّن ما يبقى من تشغيل إلى التالي.</translation>
        </message>
        <message>
            <source>Keeps notes in a file of the temporary folder, the one place where a function may write.</source>
            <extracomment>What the blueprint is; its tile has room for about 110 characters (write-to-tmp, write-to-tmp-python)</extracomment>
            <translation>تحفظ ملاحظات في ملف بالمجلد المؤقت، وهو الموضع الوحيد الذي يجوز للدالة الكتابة فيه.</translation>
        </message>
        <message>
            <source>The remaining time in the log gets smaller from step to step; raise steps until the function stops early.</source>
            <extracomment>What to look at once a function of the blueprint has run (context-and-remaining-time, context-and-remaining-time-python)</extracomment>
            <translation>يقل الوقت المتبقي في السجل من خطوة إلى أخرى؛ زد قيمة steps حتى تتوقف الدالة قبل النهاية.</translation>
        </message>
        <message>
            <source>Change GREETING under Advanced settings and test again: the code is the same, the result is not.</source>
            <extracomment>What to look at once a function of the blueprint has run (environment-variables, environment-variables-python)</extracomment>
            <translation>غيّر GREETING في «Advanced settings» واختبر ثانيةً: الشيفرة هي نفسها، والنتيجة ليست كذلك.</translation>
        </message>
        <message>
            <source>This run fails on purpose: the result has the error's type and message, and the line of the code it came from.</source>
            <extracomment>What to look at once a function of the blueprint has run (errors-caught-and-uncaught, errors-caught-and-uncaught-python)</extracomment>
            <translation>يفشل هذا التشغيل عن قصد: في النتيجة نوع الخطأ ورسالته وسطر الشيفرة الذي صدر عنه.</translation>
        </message>
        <message>
            <source>The result is the value of key1; the log shows one line for each of the three values.</source>
            <extracomment>What to look at once a function of the blueprint has run (hello-world, hello-world-python)</extracomment>
            <translation>النتيجة هي قيمة key1؛ ويعرض السجل سطرًا لكل قيمة من القيم الثلاث.</translation>
        </message>
        <message>
            <source>Each line of the log has the time, the request ID and its level; the object keeps its shape.</source>
            <extracomment>What to look at once a function of the blueprint has run (logging-levels)</extracomment>
            <translation>في كل سطر من السجل الوقت ومعرّف الطلب والمستوى؛ ويحتفظ الكائن بشكله.</translation>
        </message>
        <message>
            <source>Lines of the logger have a level, the time and the request ID; a printed line has none of them.</source>
            <extracomment>What to look at once a function of the blueprint has run (logging-levels-python)</extracomment>
            <translation>في أسطر المسجِّل (logger) المستوى والوقت ومعرّف الطلب؛ أما السطر المطبوع باستخدام print فليس فيه شيء منها.</translation>
        </message>
        <message>
            <source>The result arrives when the promise settles: the duration includes the tenth of a second that the function waits.</source>
            <extracomment>What to look at once a function of the blueprint has run (nodejs-async-handler)</extracomment>
            <translation>تصل النتيجة عندما يُحسم الوعد (promise): وتشمل المدة عُشر الثانية الذي تنتظره الدالة.</translation>
        </message>
        <message>
            <source>The answer leaves when nothing is left to do, so the line of the timer that runs on is in the log too.</source>
            <extracomment>What to look at once a function of the blueprint has run (nodejs-callback-handler)</extracomment>
            <translation>تُرسل الإجابة عندما لا يبقى ما يُعمل، ولذلك يظهر في السجل أيضًا سطر المؤقت الذي يواصل العمل.</translation>
        </message>
        <message>
            <source>Change action in the event to succeed or fail and test again: each of the three ends the run in its own way.</source>
            <extracomment>What to look at once a function of the blueprint has run (nodejs-context-succeed)</extracomment>
            <translation>غيّر action في الحدث إلى succeed أو fail واختبر ثانيةً: كل من الثلاثة يُنهي التشغيل بطريقته.</translation>
        </message>
        <message>
            <source>This run fails on purpose: after two seconds the function is stopped, wherever it is. Send fewer seconds, or raise the time-out.</source>
            <extracomment>What to look at once a function of the blueprint has run (time-out, time-out-python)</extracomment>
            <translation>يفشل هذا التشغيل عن قصد: بعد ثانيتين تُوقَف الدالة أينما كانت. أرسل عدد ثوانٍ أقل، أو زد المهلة.</translation>
        </message>
        <message>
            <source>Test several times: the count grows while the environment stays warm, and starts again after a change of the code.</source>
            <extracomment>What to look at once a function of the blueprint has run (warm-state, warm-state-python)</extracomment>
            <translation>اختبر عدة مرات: يزداد العدد ما دامت البيئة دافئة، ويبدأ من جديد بعد تغيير الشيفرة.</translation>
        </message>
        <message>
            <source>Test several times: the file is still there in a warm environment, and gone in a new one.</source>
            <extracomment>What to look at once a function of the blueprint has run (write-to-tmp, write-to-tmp-python)</extracomment>
            <translation>اختبر عدة مرات: يبقى الملف في البيئة الدافئة، ولا يوجد في بيئة جديدة.</translation>
        </message>
        <message>
            <source>nodejs</source>
            <extracomment>A tag on the blueprint's tile; names of the platform and of programming stay (context-and-remaining-time, environment-variables …)</extracomment>
            <translation>nodejs</translation>
        </message>
        <message>
            <source>context</source>
            <extracomment>A tag on the blueprint's tile; names of the platform and of programming stay (context-and-remaining-time, context-and-remaining-time-python …)</extracomment>
            <translation>السياق</translation>
        </message>
        <message>
            <source>python</source>
            <extracomment>A tag on the blueprint's tile; names of the platform and of programming stay (context-and-remaining-time-python, environment-variables-python …)</extracomment>
            <translation>python</translation>
        </message>
        <message>
            <source>environment</source>
            <extracomment>A tag on the blueprint's tile; names of the platform and of programming stay (environment-variables, environment-variables-python …)</extracomment>
            <translation>البيئة</translation>
        </message>
        <message>
            <source>configuration</source>
            <extracomment>A tag on the blueprint's tile; names of the platform and of programming stay (environment-variables, environment-variables-python)</extracomment>
            <translation>التكوين</translation>
        </message>
        <message>
            <source>errors</source>
            <extracomment>A tag on the blueprint's tile; names of the platform and of programming stay (errors-caught-and-uncaught, errors-caught-and-uncaught-python …)</extracomment>
            <translation>الأخطاء</translation>
        </message>
        <message>
            <source>logging</source>
            <extracomment>A tag on the blueprint's tile; names of the platform and of programming stay (logging-levels, logging-levels-python)</extracomment>
            <translation>السجلات</translation>
        </message>
        <message>
            <source>handler</source>
            <extracomment>A tag on the blueprint's tile; names of the platform and of programming stay (nodejs-async-handler, nodejs-callback-handler …)</extracomment>
            <translation>المعالج</translation>
        </message>
        <message>
            <source>async</source>
            <extracomment>A tag on the blueprint's tile; names of the platform and of programming stay (nodejs-async-handler)</extracomment>
            <translation>async</translation>
        </message>
        <message>
            <source>callback</source>
            <extracomment>A tag on the blueprint's tile; names of the platform and of programming stay (nodejs-callback-handler)</extracomment>
            <translation>callback</translation>
        </message>
        <message>
            <source>time-out</source>
            <extracomment>A tag on the blueprint's tile; names of the platform and of programming stay (time-out, time-out-python)</extracomment>
            <translation>المهلة</translation>
        </message>
        <message>
            <source>cold-start</source>
            <extracomment>A tag on the blueprint's tile; names of the platform and of programming stay (warm-state, warm-state-python)</extracomment>
            <translation>البدء البارد</translation>
        </message>
        <message>
            <source>files</source>
            <extracomment>A tag on the blueprint's tile; names of the platform and of programming stay (write-to-tmp, write-to-tmp-python)</extracomment>
            <translation>الملفات</translation>
        </message>
        <message>
            <source>tmp</source>
            <extracomment>A tag on the blueprint's tile; names of the platform and of programming stay (write-to-tmp, write-to-tmp-python)</extracomment>
            <translation>tmp</translation>
        </message>
    </context>
    <context>
        <name>ChartData</name>
        <message>
            <source>no runs</source>
            <translation>لا تشغيلات</translation>
        </message>
    </context>
    <context>
        <name>ChartPlan</name>
        <message>
            <source>Average</source>
            <translation>المتوسط</translation>
        </message>
        <message>
            <source>Invocation duration</source>
            <translation>مدة الاستدعاء</translation>
        </message>
        <message>
            <source>Minimum</source>
            <translation>الأدنى</translation>
        </message>
        <message>
            <source>p95</source>
            <translation>p95</translation>
        </message>
        <message>
            <source>p99</source>
            <translation>p99</translation>
        </message>
        <message>
            <source>Maximum</source>
            <translation>الأقصى</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>‏Errors (الأخطاء)</translation>
        </message>
        <message>
            <source>Success rate</source>
            <translation>نسبة النجاح</translation>
        </message>
        <message>
            <source>Invocation errors</source>
            <translation>أخطاء الاستدعاء</translation>
        </message>
        <message>
            <source>Cold starts</source>
            <translation>‏Cold starts (البدء البارد)</translation>
        </message>
        <message>
            <source>Cold starts and Init Duration</source>
            <translation>البدء البارد وInit Duration</translation>
        </message>
        <message>
            <source>Init Duration, average</source>
            <translation>‏Init Duration، المتوسط</translation>
        </message>
        <message>
            <source>Init Duration, maximum</source>
            <translation>‏Init Duration، الأقصى</translation>
        </message>
        <message>
            <source>Max memory used</source>
            <translation>أقصى ذاكرة مستخدمة</translation>
        </message>
        <message>
            <source>Configured</source>
            <translation>المحددة</translation>
        </message>
        <message>
            <source>Invocation count</source>
            <translation>عدد الاستدعاءات</translation>
        </message>
        <message>
            <source>Invocations</source>
            <translation>‏Invocations (الاستدعاءات)</translation>
        </message>
        <message>
            <source>Throttled invocations</source>
            <translation>الاستدعاءات المقيَّدة</translation>
        </message>
        <message>
            <source>Throttles</source>
            <translation>‏Throttles (التقييد)</translation>
        </message>
        <message>
            <source>Concurrent executions</source>
            <translation>‏Concurrent executions (التنفيذات المتزامنة)</translation>
        </message>
        <message>
            <source>At the same time, at most</source>
            <translation>في الوقت نفسه، بحد أقصى</translation>
        </message>
    </context>
    <context>
        <name>CodeHistoryStore</name>
        <message>
            <source>This code of %1 is not in the history any more.</source>
            <translation>لم تعد هذه الشيفرة ضمن تاريخ شيفرة الدالة ⁨%1⁩.</translation>
        </message>
    </context>
    <context>
        <name>CodeUpload</name>
        <message>
            <source>There is no file %1.</source>
            <translation>لا يوجد ملف ⁨%1⁩.</translation>
        </message>
        <message>
            <source>%1 is a device, a pipe or a socket, not a file.</source>
            <translation>المسار ⁨%1⁩ جهاز أو أنبوب أو مقبس، وليس ملفًا.</translation>
        </message>
        <message>
            <source>You may not read %1.</source>
            <translation>لا يُسمح لك بقراءة ⁨%1⁩.</translation>
        </message>
        <message>
            <source>%1 can't become a function's code. A .zip or .jar file, a .js, .mjs or .py file, or a folder can.</source>
            <translation>لا يمكن أن يصبح ⁨%1⁩ شيفرة دالة. يصلح لذلك ملف ⁦.zip⁩ أو ⁦.jar⁩ أو ⁦.js⁩ أو ⁦.mjs⁩ أو ⁦.py⁩، أو مجلد.</translation>
        </message>
        <message>
            <source>Zipped size must be smaller than %1 bytes</source>
            <translation>Zipped size must be smaller than %1 bytes</translation>
        </message>
        <message>
            <source>%1 has %2 bytes.</source>
            <translation>حجم ⁨%1⁩ هو ⁨%2⁩ بايت.</translation>
        </message>
    </context>
    <context>
        <name>CommonOptions</name>
        <message>
            <source>The folder that keeps the functions (%1).</source>
            <translation>المجلد الذي يحفظ الدوال (⁨%1⁩).</translation>
        </message>
        <message>
            <source>The platform's time, for quotas, prices and wording: today or 2016.</source>
            <translation>زمن المنصة الذي تُؤخذ منه الحصص والأسعار والصياغة: today أو 2016.</translation>
        </message>
        <message>
            <source>How many invocations may run at the same time; fewer than the platform allows.</source>
            <translation>عدد الاستدعاءات التي يجوز تشغيلها في الوقت نفسه؛ أقل مما تسمح به المنصة.</translation>
        </message>
        <message>
            <source>The seconds after which an execution environment ends that nobody has used (600).</source>
            <translation>عدد الثواني التي تنتهي بعدها بيئة تنفيذ لم يستخدمها أحد (600).</translation>
        </message>
        <message>
            <source>What the waits between the tries of asynchronous invocations are multiplied by, 0 to 1; 0.01 makes seconds of minutes.</source>
            <translation>العامل الذي تُضرب فيه فترات الانتظار بين محاولات الاستدعاءات غير المتزامنة، من 0 إلى 1؛ والقيمة 0.01 تجعل الدقائق ثوانيَ.</translation>
        </message>
        <message>
            <source>'%1' is not an option.</source>
            <translation>«⁨%1⁩» ليس خيارًا معروفًا.</translation>
        </message>
        <message>
            <source>'%1' is not a profile: today or 2016.</source>
            <translation>«⁨%1⁩» ليس ملفًا تعريفيًا للمنصة: today أو 2016.</translation>
        </message>
        <message>
            <source>--workspace needs the name of a folder.</source>
            <translation>يحتاج الخيار ⁨--workspace⁩ إلى اسم مجلد.</translation>
        </message>
        <message>
            <source>--%1: '%2' is not a number from %3 to %4.</source>
            <translation>الخيار ‎--⁨%1⁩: القيمة «⁨%2⁩» ليست عددًا من ⁨%3⁩ إلى ⁨%4⁩.</translation>
        </message>
        <message>
            <source>Try '%1 --help'.</source>
            <translation>جرّب ⁨'%1 --help'⁩.</translation>
        </message>
    </context>
    <context>
        <name>ConcurrencyLimits</name>
        <message>
            <source>Rate exceeded: %1 is running as often at the same time as is reserved for it (%2).</source>
            <translation>Rate exceeded: %1 is running as often at the same time as is reserved for it (%2).</translation>
        </message>
        <message>
            <source>Rate exceeded: as many functions are running as may run at the same time (%1).</source>
            <translation>Rate exceeded: as many functions are running as may run at the same time (%1).</translation>
        </message>
    </context>
    <context>
        <name>ConfigurationLines</name>
        <message>
            <source>%1: %2</source>
            <comment>a setting and its value</comment>
            <translation>⁨%1⁩: ⁨%2⁩</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>الوصف</translation>
        </message>
        <message>
            <source>Runtime</source>
            <translation>بيئة التشغيل (Runtime)</translation>
        </message>
        <message>
            <source>Handler</source>
            <translation>‏Handler (المعالج)</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>‏Role (الدور)</translation>
        </message>
        <message>
            <source>Memory (MB)</source>
            <translation>‏Memory (MB) – الذاكرة</translation>
        </message>
        <message>
            <source>Ephemeral storage (MB)</source>
            <translation>‏Ephemeral storage (MB) – التخزين المؤقت</translation>
        </message>
        <message>
            <source>Timeout</source>
            <translation>‏Timeout (المهلة)</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <extracomment>%1 and %2 are numbers of minutes and seconds</extracomment>
            <translation>⁦%1 min %2 s⁩</translation>
        </message>
        <message>
            <source>Environment variable</source>
            <translation>متغير بيئة</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>طبقة</translation>
        </message>
    </context>
    <context>
        <name>CostLine</name>
        <message>
            <source>%1 MB costs $%2 per 100 ms, and $%3 per million runs of 100 ms with their requests (prices: %4; free tier not counted).</source>
            <translation>تكلّف ذاكرة ⁨%1 MB⁩ مبلغ ⁨$%2⁩ لكل ⁨100 ms⁩، و⁨$%3⁩ لكل مليون تشغيل مدته ⁨100 ms⁩ مع طلباته (الأسعار: ⁨%4⁩؛ دون احتساب الفئة المجانية).</translation>
        </message>
        <message>
            <source>The first %1 MB are free.</source>
            <translation>أول ⁨%1 MB⁩ مجانية.</translation>
        </message>
        <message>
            <source>%1 MB beyond the free %2 MB cost $%3 per million runs of 100 ms (prices: %4).</source>
            <translation>تكلّف ⁨%1 MB⁩ فوق ⁨%2 MB⁩ المجانية مبلغ ⁨$%3⁩ لكل مليون تشغيل مدته ⁨100 ms⁩ (الأسعار: ⁨%4⁩).</translation>
        </message>
    </context>
    <context>
        <name>Database</name>
        <message>
            <source>The workspace can't be written to.</source>
            <translation>تتعذر الكتابة في مساحة العمل.</translation>
        </message>
        <message>
            <source>The disk is full: nothing was changed.</source>
            <translation>القرص ممتلئ: لم يتغير شيء.</translation>
        </message>
        <message>
            <source>The workspace could not be read or written.</source>
            <translation>تعذرت قراءة مساحة العمل أو الكتابة فيها.</translation>
        </message>
    </context>
    <context>
        <name>DesignSystem</name>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Runtime</source>
            <translation>بيئة التشغيل</translation>
        </message>
        <message>
            <source>Last modified</source>
            <translation>آخر تعديل</translation>
        </message>
        <message>
            <source>an hour ago</source>
            <translation>قبل ساعة</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>قيد التشغيل</translation>
        </message>
        <message>
            <source>Initializing</source>
            <translation>قيد التهيئة</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>مجمّدة</translation>
        </message>
        <message>
            <source>Ending</source>
            <translation>قيد الإنهاء</translation>
        </message>
        <message>
            <source>Started ahead</source>
            <translation>بُدئت مسبقًا</translation>
        </message>
        <message>
            <source>12 runs</source>
            <translation>12 تشغيلًا</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>‏Duration (المدة)</translation>
        </message>
        <message>
            <source>Max memory used</source>
            <translation>أقصى ذاكرة مستخدمة</translation>
        </message>
        <message>
            <source>Request ID</source>
            <translation>معرّف الطلب</translation>
        </message>
        <message>
            <source>The function hello was created.</source>
            <translation>أُنشئت الدالة hello.</translation>
        </message>
        <message>
            <source>A newer version of the code is there.</source>
            <translation>يوجد إصدار أحدث من الشيفرة.</translation>
        </message>
        <message>
            <source>The code was changed elsewhere.</source>
            <translation>تغيّرت الشيفرة في مكان آخر.</translation>
        </message>
        <message>
            <source>Load it</source>
            <translation>تحميله</translation>
        </message>
        <message>
            <source>The function could not be created.</source>
            <translation>تعذر إنشاء الدالة.</translation>
        </message>
        <message>
            <source>The workspace has no room left.</source>
            <translation>لم يبق متسع في مساحة العمل.</translation>
        </message>
        <message>
            <source>There is no layer yet. A layer is a .zip file of libraries that several functions share.</source>
            <translation>لا توجد طبقات بعد. الطبقة ملف ⁦.zip⁩ يضم مكتبات تتشاركها عدة دوال.</translation>
        </message>
        <message>
            <source>Create layer</source>
            <translation>إنشاء طبقة</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>تصفية</translation>
        </message>
        <message>
            <source>Functions</source>
            <translation>‏Functions (الدوال)</translation>
        </message>
        <message>
            <source>An entry</source>
            <translation>مُدخل</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>محدَّد</translation>
        </message>
        <message>
            <source>Disabled</source>
            <translation>معطَّل</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Primary</source>
            <translation>أساسي</translation>
        </message>
        <message>
            <source>Secondary</source>
            <translation>ثانوي</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>مقسوم</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>قائمة</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>رابط</translation>
        </message>
        <message>
            <source>Segment</source>
            <translation>مقطع</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>مختار</translation>
        </message>
        <message>
            <source>Check box</source>
            <translation>خانة اختيار</translation>
        </message>
        <message>
            <source>Radio button</source>
            <translation>زر اختيار</translation>
        </message>
        <message>
            <source>Name*</source>
            <translation>الاسم*</translation>
        </message>
        <message>
            <source>What is behind the i.</source>
            <translation>ما يظهر خلف علامة i.</translation>
        </message>
        <message>
            <source>Letters, digits, - and _</source>
            <translation>حروف وأرقام والعلامتان - و _</translation>
        </message>
        <message>
            <source>With an error*</source>
            <translation>مع خطأ*</translation>
        </message>
        <message>
            <source>A name has no spaces.</source>
            <translation>لا يحتوي الاسم على مسافات.</translation>
        </message>
        <message>
            <source>Take them away</source>
            <translation>إزالتها</translation>
        </message>
        <message>
            <source>With a warning</source>
            <translation>مع تحذير</translation>
        </message>
        <message>
            <source>There is no file index.js in the package.</source>
            <translation>لا يوجد ملف index.js في الحزمة.</translation>
        </message>
        <message>
            <source>Optional</source>
            <translation>اختياري</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>فارغ</translation>
        </message>
        <message>
            <source>Memory (MB)</source>
            <translation>‏Memory (MB) – الذاكرة</translation>
        </message>
        <message>
            <source>Timeout</source>
            <translation>‏Timeout (المهلة)</translation>
        </message>
        <message>
            <source>A sentence or two about what this one does, cut after the fourth line.</source>
            <translation>جملة أو جملتان عمّا يفعله هذا المخطط، تُقطعان بعد السطر الرابع.</translation>
        </message>
        <message>
            <source>Uploading …</source>
            <translation>جارٍ الرفع…</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>رفع</translation>
        </message>
        <message>
            <source>Log output</source>
            <translation>‏Log output (مخرجات السجل)</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>‏Code (الشيفرة)</translation>
        </message>
        <message>
            <source>A problem</source>
            <translation>مشكلة</translation>
        </message>
        <message>
            <source>Of a page</source>
            <translation>عنوان صفحة</translation>
        </message>
        <message>
            <source>Of a section, with a button</source>
            <translation>عنوان قسم مع زر</translation>
        </message>
        <message>
            <source>A sentence about what follows.</source>
            <translation>جملة عمّا يلي.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>الألوان</translation>
        </message>
        <message>
            <source>Type, space and radius</source>
            <translation>الخطوط والمسافات والزوايا</translation>
        </message>
        <message>
            <source>Icons</source>
            <translation>الأيقونات</translation>
        </message>
        <message>
            <source>Buttons</source>
            <translation>الأزرار</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>الحقول</translation>
        </message>
        <message>
            <source>Tiles</source>
            <translation>البلاطات</translation>
        </message>
        <message>
            <source>Cards and status dots</source>
            <translation>البطاقات ونقاط الحالة</translation>
        </message>
        <message>
            <source>Key-value list</source>
            <translation>قائمة المفاتيح والقيم</translation>
        </message>
        <message>
            <source>Flash messages and empty state</source>
            <translation>الرسائل العابرة والحالة الفارغة</translation>
        </message>
        <message>
            <source>Table with filter</source>
            <translation>جدول مع تصفية</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>التقدم</translation>
        </message>
        <message>
            <source>Section headers</source>
            <translation>عناوين الأقسام</translation>
        </message>
    </context>
    <context>
        <name>DraftStore</name>
        <message>
            <source>What you typed is more than %1 MB: until you save it, it would be lost if the program ended.</source>
            <translation>يزيد ما كتبته على ⁨%1 MB⁩: وحتى تحفظه سيضيع إذا انتهى البرنامج.</translation>
        </message>
        <message numerus="yes">
            <source>%n sets of unsaved changes are kept here, and there can't be more. Save or discard one of them, then press Undo again.</source>
            <translation>
                <numerusform>لا يمكن الاحتفاظ بتغييرات غير محفوظة هنا.</numerusform>
                <numerusform>يُحتفظ هنا بمجموعة واحدة من التغييرات غير المحفوظة، ولا يمكن أن يكون هناك أكثر. احفظها أو تجاهلها، ثم اضغط «تراجع» مرة أخرى.</numerusform>
                <numerusform>يُحتفظ هنا بمجموعتين من التغييرات غير المحفوظة، ولا يمكن أن يكون هناك أكثر. احفظ إحداهما أو تجاهلها، ثم اضغط «تراجع» مرة أخرى.</numerusform>
                <numerusform>يُحتفظ هنا بـ %n مجموعات من التغييرات غير المحفوظة، ولا يمكن أن يكون هناك أكثر. احفظ إحداها أو تجاهلها، ثم اضغط «تراجع» مرة أخرى.</numerusform>
                <numerusform>يُحتفظ هنا بـ %n مجموعة من التغييرات غير المحفوظة، ولا يمكن أن يكون هناك أكثر. احفظ إحداها أو تجاهلها، ثم اضغط «تراجع» مرة أخرى.</numerusform>
                <numerusform>يُحتفظ هنا بـ %n مجموعة من التغييرات غير المحفوظة، ولا يمكن أن يكون هناك أكثر. احفظ إحداها أو تجاهلها، ثم اضغط «تراجع» مرة أخرى.</numerusform>
            </translation>
        </message>
        <message>
            <source>All unsaved changes together have at most %1 MB, and with these they would have more. Save or discard others, then press Undo again.</source>
            <translation>لا يتجاوز حجم التغييرات غير المحفوظة كلها معًا ⁨%1 MB⁩، ومع هذه يصبح أكبر. احفظ تغييرات أخرى أو تجاهلها، ثم اضغط «تراجع» مرة أخرى.</translation>
        </message>
    </context>
    <context>
        <name>DroppedPath</name>
        <message>
            <source>One file or one folder at a time, please.</source>
            <translation>ملف واحد أو مجلد واحد في كل مرة من فضلك.</translation>
        </message>
        <message>
            <source>%1 is not on this computer. Save it first.</source>
            <translation>لا يوجد ⁨%1⁩ على هذا الحاسوب. احفظه أولًا.</translation>
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message>
            <source>The concurrency goes from 1 to %1; %2 is outside.</source>
            <translation>يتراوح التزامن بين 1 و⁨%1⁩؛ والقيمة ⁨%2⁩ خارج هذا النطاق.</translation>
        </message>
        <message>
            <source>There is no platform profile named "%1".</source>
            <translation>لا يوجد ملف تعريفي للمنصة باسم «⁨%1⁩».</translation>
        </message>
    </context>
    <context>
        <name>EventExport</name>
        <message>
            <source>More than %1 is too much for the clipboard. Save the selection to a file instead.</source>
            <translation>ما يزيد على ⁨%1⁩ أكبر من أن تستوعبه الحافظة. احفظ التحديد في ملف بدلًا من ذلك.</translation>
        </message>
    </context>
    <context>
        <name>EventFile</name>
        <message>
            <source>The events could not be saved as %1. Check the folder and the space on the disk, or choose another place.</source>
            <translation>تعذر حفظ الأحداث باسم ⁨%1⁩. تحقق من المجلد ومن المساحة المتاحة على القرص، أو اختر مكانًا آخر.</translation>
        </message>
    </context>
    <context>
        <name>EventLayout</name>
        <message>
            <source>… %1 more. Copy and Save take all of it.</source>
            <translation>… و⁨%1⁩ غيرها. النسخ والحفظ يشملانها كلها.</translation>
        </message>
    </context>
    <context>
        <name>EventText</name>
        <message>
            <source>Give the event a name.</source>
            <translation>أعطِ الحدث اسمًا.</translation>
        </message>
        <message>
            <source>A name has at most %1 characters; this one has %2.</source>
            <translation>لا يزيد الاسم على ⁨%1⁩ محرفًا؛ وهذا فيه ⁨%2⁩.</translation>
        </message>
        <message>
            <source>There is a test event of this name already.</source>
            <translation>يوجد حدث اختبار بهذا الاسم بالفعل.</translation>
        </message>
        <message>
            <source>The event has %1 (%2 bytes); at most %3 can be sent.</source>
            <translation>حجم الحدث ⁨%1⁩ (⁨%2⁩ بايت)؛ ويمكن إرسال ⁨%3⁩ بحد أقصى.</translation>
        </message>
        <message numerus="yes">
            <source>A function can have %n test events. Change or delete one of them.</source>
            <translation>
                <numerusform>لا يمكن أن يكون للدالة أحداث اختبار. غيّر أحدها أو احذفه.</numerusform>
                <numerusform>يمكن أن يكون للدالة حدث اختبار واحد. غيّره أو احذفه.</numerusform>
                <numerusform>يمكن أن يكون للدالة حدثا اختبار. غيّر أحدهما أو احذفه.</numerusform>
                <numerusform>يمكن أن يكون للدالة %n أحداث اختبار. غيّر أحدها أو احذفه.</numerusform>
                <numerusform>يمكن أن يكون للدالة %n حدث اختبار. غيّر أحدها أو احذفه.</numerusform>
                <numerusform>يمكن أن يكون للدالة %n حدث اختبار. غيّر أحدها أو احذفه.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FailureAdvice</name>
        <message>
            <source>The code uses the member {2} of something that is {1}. Often the event doesn't have the members that the code expects.</source>
            <translation>تستخدم الشيفرة العضو ⁦{2}⁩ من شيء قيمته ⁨{1}⁩. غالبًا لا يحتوي الحدث على الأعضاء التي تتوقعها الشيفرة.</translation>
        </message>
        <message>
            <source>Compare the test event with the code, or check that the value is there: value?.{2}</source>
            <translation>قارن حدث الاختبار بالشيفرة، أو تحقق من وجود القيمة: ⁦value?.{2}⁩</translation>
        </message>
        <message>
            <source>The code uses the member {1} of something that is {2}. Often the event doesn't have the members that the code expects.</source>
            <translation>تستخدم الشيفرة العضو ⁦{1}⁩ من شيء قيمته ⁨{2}⁩. غالبًا لا يحتوي الحدث على الأعضاء التي تتوقعها الشيفرة.</translation>
        </message>
        <message>
            <source>Compare the test event with the code, or check that the value is there before using it.</source>
            <translation>قارن حدث الاختبار بالشيفرة، أو تحقق من وجود القيمة قبل استخدامها.</translation>
        </message>
        <message>
            <source>The code calls {1}, and that is not a function.</source>
            <translation>تستدعي الشيفرة ⁦{1}⁩، وهو ليس دالة.</translation>
        </message>
        <message>
            <source>Check the spelling, and that the module or object has such a function.</source>
            <translation>تحقق من الهجاء، ومن أن في الوحدة أو الكائن دالة بهذا الاسم.</translation>
        </message>
        <message>
            <source>The code goes through {1} as through a list, and it is none.</source>
            <translation>تمر الشيفرة على عناصر ⁦{1}⁩ كأنه قائمة، وهو ليس قائمة.</translation>
        </message>
        <message>
            <source>Compare the test event with the code: the member may be missing or not a list.</source>
            <translation>قارن حدث الاختبار بالشيفرة: قد يكون العضو غير موجود أو ليس قائمة.</translation>
        </message>
        <message>
            <source>The code gives a const a new value.</source>
            <translation>تعطي الشيفرة ثابتًا (const) قيمة جديدة.</translation>
        </message>
        <message>
            <source>Declare it with let, or use another name.</source>
            <translation>عرّفه باستخدام let، أو استخدم اسمًا آخر.</translation>
        </message>
        <message>
            <source>{file} is loaded as an ES module, which has no require().</source>
            <translation>يُحمَّل الملف ⁦{file}⁩ على أنه وحدة ES، وليس فيها ⁦require()⁩.</translation>
        </message>
        <message>
            <source>Load with import name from 'name'; instead.</source>
            <translation>حمّل باستخدام ⁦import name from 'name';⁩ بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>{file} is loaded as an ES module, which has no exports object.</source>
            <translation>يُحمَّل الملف ⁦{file}⁩ على أنه وحدة ES، وليس فيها كائن exports.</translation>
        </message>
        <message>
            <source>Write export const {export} = async (event) =&gt; { … };</source>
            <translation>اكتب ⁦export const {export} = async (event) =&gt; { … };⁩</translation>
        </message>
        <message>
            <source>The code uses {1} above the line that declares it.</source>
            <translation>تستخدم الشيفرة ⁦{1}⁩ فوق السطر الذي يعرّفه.</translation>
        </message>
        <message>
            <source>Move the declaration up.</source>
            <translation>انقل التعريف إلى أعلى.</translation>
        </message>
        <message>
            <source>The code uses the name {1}, and nothing of that name is declared.</source>
            <translation>تستخدم الشيفرة الاسم ⁦{1}⁩، ولا شيء معرّف بهذا الاسم.</translation>
        </message>
        <message>
            <source>Check the spelling, or declare it with const, let or require().</source>
            <translation>تحقق من الهجاء، أو عرّفه باستخدام const أو let أو ⁦require()⁩.</translation>
        </message>
        <message>
            <source>A function calls itself again and again without an end.</source>
            <translation>تستدعي دالة نفسها مرة بعد مرة بلا نهاية.</translation>
        </message>
        <message>
            <source>Give the recursion a condition under which it stops.</source>
            <translation>ضع للاستدعاء الذاتي شرطًا يتوقف عنده.</translation>
        </message>
        <message>
            <source>JSON.parse() was given something that isn't JSON. The event arrives as an object already and needs no parsing.</source>
            <translation>أُعطيت ⁦JSON.parse()⁩ ما ليس JSON. يصل الحدث كائنًا جاهزًا ولا يحتاج إلى تحليل.</translation>
        </message>
        <message>
            <source>Remove JSON.parse() for the event, or print the text before parsing it.</source>
            <translation>أزل ⁦JSON.parse()⁩ عن الحدث، أو اطبع النص قبل تحليله.</translation>
        </message>
        <message>
            <source>A dict has no key {1}. Often the event doesn't have the members that the code expects.</source>
            <translation>لا يحتوي dict على المفتاح ⁦{1}⁩. غالبًا لا يحتوي الحدث على الأعضاء التي تتوقعها الشيفرة.</translation>
        </message>
        <message>
            <source>Compare the test event with the code, or read it with .get('{1}').</source>
            <translation>قارن حدث الاختبار بالشيفرة، أو اقرأه باستخدام ⁦.get('{1}')⁩.</translation>
        </message>
        <message>
            <source>The code reads an element beyond the end of a list.</source>
            <translation>تقرأ الشيفرة عنصرًا بعد نهاية القائمة.</translation>
        </message>
        <message>
            <source>Check the list's length first; compare the test event with the code.</source>
            <translation>تحقق أولًا من طول القائمة؛ وقارن حدث الاختبار بالشيفرة.</translation>
        </message>
        <message>
            <source>A function was called with {1} arguments, and it takes another number. Lambda calls the handler with two.</source>
            <translation>عدد الوسائط التي استُدعيت بها دالة ⁨{1}⁩، وهي تقبل عددًا آخر. تستدعي Lambda المعالج بوسيطين.</translation>
        </message>
        <message>
            <source>Write the handler as def {export}(event, context):</source>
            <translation>اكتب المعالج هكذا: ⁦def {export}(event, context):⁩</translation>
        </message>
        <message>
            <source>The code reads a member of something that is None, a function's missing return value for example.</source>
            <translation>تقرأ الشيفرة عضوًا من شيء قيمته None، كنتيجة دالة لا تعيد قيمة مثلًا.</translation>
        </message>
        <message>
            <source>Check where the value comes from; compare the test event with the code.</source>
            <translation>تحقق من مصدر القيمة؛ وقارن حدث الاختبار بالشيفرة.</translation>
        </message>
        <message>
            <source>The code reads a member of something that is text, where it expects a dict.</source>
            <translation>تقرأ الشيفرة عضوًا من شيء هو نص، وهي تتوقع dict.</translation>
        </message>
        <message>
            <source>Compare the test event with the code: the member may be text, or need json.loads().</source>
            <translation>قارن حدث الاختبار بالشيفرة: قد يكون العضو نصًا، أو يحتاج إلى ⁦json.loads()⁩.</translation>
        </message>
        <message>
            <source>Two values of different types are combined, text and a number for example.</source>
            <translation>يُجمع بين قيمتين من نوعين مختلفين، كنص وعدد مثلًا.</translation>
        </message>
        <message>
            <source>Convert one of them, with str() or int().</source>
            <translation>حوّل إحداهما باستخدام ⁦str()⁩ أو ⁦int()⁩.</translation>
        </message>
        <message>
            <source>The code uses .{2} of a value of the kind {1}, which has no such attribute.</source>
            <translation>تستخدم الشيفرة ⁦.{2}⁩ على قيمة من النوع ⁦{1}⁩، وليست لهذا النوع خاصية كهذه.</translation>
        </message>
        <message>
            <source>Check the spelling. Members of the event are read as event['{2}'].</source>
            <translation>تحقق من الهجاء. تُقرأ أعضاء الحدث هكذا: ⁦event['{2}']⁩.</translation>
        </message>
        <message>
            <source>The code uses the name {1}{2} before anything of that name is there.</source>
            <translation>تستخدم الشيفرة الاسم ⁦{1}{2}⁩ قبل وجود شيء بهذا الاسم.</translation>
        </message>
        <message>
            <source>Check the spelling, or import or assign it first.</source>
            <translation>تحقق من الهجاء، أو استورده أو عيّن له قيمة أولًا.</translation>
        </message>
        <message>
            <source>The code divides by zero.</source>
            <translation>تقسم الشيفرة على صفر.</translation>
        </message>
        <message>
            <source>Check the divisor first.</source>
            <translation>تحقق من المقسوم عليه أولًا.</translation>
        </message>
        <message>
            <source>json.loads() was given something that isn't JSON. The event arrives as a dict already and needs no parsing.</source>
            <translation>أُعطيت ⁦json.loads()⁩ ما ليس JSON. يصل الحدث في هيئة dict جاهزًا ولا يحتاج إلى تحليل.</translation>
        </message>
        <message>
            <source>Remove json.loads() for the event, or print the text before parsing it.</source>
            <translation>أزل ⁦json.loads()⁩ عن الحدث، أو اطبع النص قبل تحليله.</translation>
        </message>
        <message>
            <source>The code writes to or reads from a place that it has no access to. A function may write below /tmp only.</source>
            <translation>تكتب الشيفرة في موضع لا يُسمح لها بالوصول إليه، أو تقرأ منه. لا تُسمح الكتابة للدالة إلا تحت ⁨/tmp⁩.</translation>
        </message>
        <message>
            <source>Use a path below /tmp.</source>
            <translation>استخدم مسارًا تحت ⁨/tmp⁩.</translation>
        </message>
        <message>
            <source>The temporary folder is full.</source>
            <translation>المجلد المؤقت ممتلئ.</translation>
        </message>
        <message>
            <source>Write less, or delete files when they are no longer needed: warm environments keep /tmp.</source>
            <translation>اكتب أقل، أو احذف الملفات عندما لا تعود لازمة: تحتفظ البيئات الدافئة بمحتوى ⁨/tmp⁩.</translation>
        </message>
        <message>
            <source>The code uses a file or folder that does not exist.</source>
            <translation>تستخدم الشيفرة ملفًا أو مجلدًا غير موجود.</translation>
        </message>
        <message>
            <source>Check the path. The function's own files are in the folder that LAMBDA_TASK_ROOT names.</source>
            <translation>تحقق من المسار. ملفات الدالة نفسها في المجلد الذي يدل عليه LAMBDA_TASK_ROOT.</translation>
        </message>
        <message>
            <source>The code could not reach another computer or service.</source>
            <translation>تعذر على الشيفرة الوصول إلى حاسوب آخر أو خدمة أخرى.</translation>
        </message>
        <message>
            <source>Check the address, and whether this computer may connect to it.</source>
            <translation>تحقق من العنوان، ومن أنه يُسمح لهذا الحاسوب بالاتصال به.</translation>
        </message>
        <message>
            <source>The code reported a failure by a plain text instead of an Error.</source>
            <translation>أبلغت الشيفرة عن فشل بنص عادي بدلًا من Error.</translation>
        </message>
        <message>
            <source>throw new Error('…') or callback(new Error('…')) also says where it happened.</source>
            <translation>استخدام ⁦throw new Error('…')⁩ أو ⁦callback(new Error('…'))⁩ يبيّن أيضًا أين حدث ذلك.</translation>
        </message>
        <message>
            <source>The function's code reported this error itself, or something that it called did.</source>
            <translation>أبلغت شيفرة الدالة عن هذا الخطأ بنفسها، أو أبلغ عنه شيء استدعته.</translation>
        </message>
        <message>
            <source>Look at the place where it was raised and at the log output.</source>
            <translation>انظر إلى الموضع الذي أُثير فيه وإلى مخرجات السجل.</translation>
        </message>
        <message>
            <source>The function was still running when its time-out of {timeout} s was over, so it was ended. Usual causes: a promise that never settles, a callback that is never called, a timer or connection that is still open, or an endless loop.</source>
            <translation>كانت الدالة ما تزال قيد التشغيل عند انقضاء مهلتها البالغة ⁨{timeout} s⁩، فأُنهيت. الأسباب المعتادة: وعد (promise) لا يُحسم أبدًا، أو callback لا يُستدعى أبدًا، أو مؤقت أو اتصال ما زال مفتوحًا، أو حلقة لا نهائية.</translation>
        </message>
        <message>
            <source>Make sure that every path answers. If the work really takes longer, raise Timeout under Configuration. With a callback, context.callbackWaitsForEmptyEventLoop = false answers without waiting for open timers.</source>
            <translation>تأكد من أن كل مسار يعطي جوابًا. وإذا كان العمل يستغرق فعلًا وقتًا أطول، فارفع «Timeout» في «Configuration». ومع callback تجعل ⁦context.callbackWaitsForEmptyEventLoop = false⁩ الدالة تجيب دون انتظار المؤقتات المفتوحة.</translation>
        </message>
        <message>
            <source>The function was still running when its time-out of {timeout} s was over, so it was ended. Usual causes: an endless loop, a sleep, or waiting for something that never answers.</source>
            <translation>كانت الدالة ما تزال قيد التشغيل عند انقضاء مهلتها البالغة ⁨{timeout} s⁩، فأُنهيت. الأسباب المعتادة: حلقة لا نهائية، أو sleep، أو انتظار شيء لا يجيب أبدًا.</translation>
        </message>
        <message>
            <source>Make sure that the handler returns. If the work really takes longer, raise Timeout under Configuration.</source>
            <translation>تأكد من أن المعالج ينتهي بـ return. وإذا كان العمل يستغرق فعلًا وقتًا أطول، فارفع «Timeout» في «Configuration».</translation>
        </message>
        <message>
            <source>The process was ended by the system, most often because it used more than its {memory} MB of memory.</source>
            <translation>أنهى النظام العملية، وغالبًا لأنها استخدمت أكثر من ذاكرتها البالغة ⁨{memory} MB⁩.</translation>
        </message>
        <message>
            <source>Raise Memory (MB) under Configuration, or keep less in memory at once. Compare Max memory used in the Summary.</source>
            <translation>ارفع «Memory (MB)» في «Configuration»، أو احتفظ بأقل في الذاكرة في الوقت نفسه. قارن «أقصى ذاكرة مستخدمة» في «Summary».</translation>
        </message>
        <message>
            <source>The code ended the whole process before it answered. Usually that is a call of process.exit().</source>
            <translation>أنهت الشيفرة العملية كلها قبل أن تجيب. سبب ذلك عادةً استدعاء ⁦process.exit()⁩.</translation>
        </message>
        <message>
            <source>Remove process.exit() and return a value from the handler, or throw an Error to report a failure.</source>
            <translation>أزل ⁦process.exit()⁩ وأعِد قيمة من المعالج، أو ارمِ Error للإبلاغ عن فشل.</translation>
        </message>
        <message>
            <source>An error was thrown outside the handler's own call, in a timer or an event for example, and nobody caught it, so the process ended.</source>
            <translation>رُمي خطأ خارج استدعاء المعالج نفسه، في مؤقت أو حدث مثلًا، ولم يلتقطه شيء، فانتهت العملية.</translation>
        </message>
        <message>
            <source>Catch it where it happens and report it through the callback, or use async functions and await.</source>
            <translation>التقطه حيث يحدث وأبلغ عنه عبر callback، أو استخدم دوال async مع await.</translation>
        </message>
        <message>
            <source>The process ended before it answered. Usual causes: process.exit(), an uncaught error outside the handler, or a handler that ends without calling back.</source>
            <translation>انتهت العملية قبل أن تجيب. الأسباب المعتادة: ⁦process.exit()⁩، أو خطأ لم يُلتقط خارج المعالج، أو معالج ينتهي دون استدعاء callback.</translation>
        </message>
        <message>
            <source>Read the end of the log output. Return a value from the handler, or throw an Error to report a failure.</source>
            <translation>اقرأ آخر مخرجات السجل. أعِد قيمة من المعالج، أو ارمِ Error للإبلاغ عن فشل.</translation>
        </message>
        <message>
            <source>The process ended before it answered. Usually the code calls sys.exit() or os._exit(), or a module crashed.</source>
            <translation>انتهت العملية قبل أن تجيب. عادةً تكون الشيفرة قد استدعت ⁦sys.exit()⁩ أو ⁦os._exit()⁩، أو تكون وحدة قد انهارت.</translation>
        </message>
        <message>
            <source>Read the end of the log output. Return from the handler instead, or raise an exception to report a failure.</source>
            <translation>اقرأ آخر مخرجات السجل. استخدم return في المعالج بدلًا من ذلك، أو أثِر استثناءً للإبلاغ عن فشل.</translation>
        </message>
        <message>
            <source>A custom runtime is a program named bootstrap in the package's top folder, and this package has none there.</source>
            <translation>بيئة التشغيل المخصصة برنامج باسم bootstrap في المجلد الأعلى من الحزمة، وليس موجودًا هناك في هذه الحزمة.</translation>
        </message>
        <message>
            <source>Put bootstrap into the zip itself, not into a folder within it.</source>
            <translation>ضع bootstrap في الملف المضغوط نفسه، لا في مجلد داخله.</translation>
        </message>
        <message>
            <source>The package's bootstrap may not be executed.</source>
            <translation>لا يُسمح بتنفيذ bootstrap الموجود في الحزمة.</translation>
        </message>
        <message>
            <source>Run chmod 755 bootstrap before you zip it.</source>
            <translation>نفّذ chmod 755 bootstrap قبل ضغطه.</translation>
        </message>
        <message>
            <source>The package's bootstrap is neither a program of this system nor a script whose first line says what runs it.</source>
            <translation>ملف bootstrap الموجود في الحزمة ليس برنامجًا لهذا النظام، ولا نصًا برمجيًا يذكر سطره الأول ما يشغّله.</translation>
        </message>
        <message>
            <source>Begin a script with a line like #!/bin/sh; build a program for Linux.</source>
            <translation>ابدأ النص البرمجي بسطر مثل ⁦#!/bin/sh⁩؛ وابنِ البرنامج لنظام Linux.</translation>
        </message>
        <message>
            <source>The first line of the package's bootstrap names an interpreter that is not there.</source>
            <translation>يذكر السطر الأول من bootstrap الموجود في الحزمة مفسّرًا غير موجود.</translation>
        </message>
        <message>
            <source>Correct the line, and save the file with Linux line ends.</source>
            <translation>صحّح السطر، واحفظ الملف بنهايات أسطر Linux.</translation>
        </message>
        <message>
            <source>The function runs with {runtime}, and its code is for another runtime: it is written for {other}.</source>
            <translation>تعمل الدالة بواسطة ⁦{runtime}⁩، وشيفرتها لبيئة تشغيل أخرى: فهي مكتوبة لـ ⁦{other}⁩.</translation>
        </message>
        <message>
            <source>Choose a runtime of {other} and the handler that belongs to the code under Configuration, or replace the code by code for {runtime}.</source>
            <translation>اختر في «Configuration» بيئة تشغيل من ⁦{other}⁩ والمعالج الذي يخص الشيفرة، أو استبدل بالشيفرة شيفرةً لـ ⁦{runtime}⁩.</translation>
        </message>
        <message>
            <source>The handler {handler} names a class that is not in the package.</source>
            <translation>يذكر المعالج ⁦{handler}⁩ صنفًا ليس في الحزمة.</translation>
        </message>
        <message>
            <source>Correct Handler under Configuration. Classes lie in the zip as in a jar, example.Hello as example/Hello.class, and further jars in lib/.</source>
            <translation>صحّح «Handler» في «Configuration». توضع الأصناف في الملف المضغوط كما في jar، فيكون example.Hello في example/Hello.class، وملفات jar الأخرى في ⁦lib/⁩.</translation>
        </message>
        <message>
            <source>The code uses the interfaces of aws-lambda-java-core, which Lambda has built in. They are not on this computer.</source>
            <translation>تستخدم الشيفرة واجهات aws-lambda-java-core المدمجة في Lambda. وهي ليست على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Put aws-lambda-java-core into the package, as a shaded jar does, or into lib/.</source>
            <translation>ضع aws-lambda-java-core في الحزمة كما في shaded jar، أو في ⁦lib/⁩.</translation>
        </message>
        <message>
            <source>The code was compiled for a later Java than the function's runtime.</source>
            <translation>تُرجمت الشيفرة لإصدار Java أحدث من بيئة تشغيل الدالة.</translation>
        </message>
        <message>
            <source>Choose a later runtime under Configuration, or compile with --release of an earlier one.</source>
            <translation>اختر بيئة تشغيل أحدث في «Configuration»، أو ترجم الشيفرة مع ⁦--release⁩ لإصدار أقدم.</translation>
        </message>
        <message>
            <source>The class is there, but has no public method that fits the handler {handler}.</source>
            <translation>الصنف موجود، لكن ليس فيه تابع عام (public) يناسب المعالج ⁦{handler}⁩.</translation>
        </message>
        <message>
            <source>Make the method public, with the event as its only parameter, or the event and a Context; or correct Handler under Configuration.</source>
            <translation>اجعل التابع عامًا (public)، ووسيطه الوحيد الحدث، أو وسيطاه الحدث وContext؛ أو صحّح «Handler» في «Configuration».</translation>
        </message>
        <message>
            <source>The handler {handler} names a file {module}.js, and the function's code has no such file: it is saved as {file}.</source>
            <translation>يذكر المعالج ⁦{handler}⁩ الملف ⁦{module}.js⁩، وليس في شيفرة الدالة ملف كهذا: فهي محفوظة باسم ⁦{file}⁩.</translation>
        </message>
        <message>
            <source>Correct the part before the dot in Handler under Configuration.</source>
            <translation>صحّح الجزء الذي قبل النقطة من «Handler» في «Configuration».</translation>
        </message>
        <message>
            <source>The handler {handler} names a file {module}.py, and the function's code has no such file: it is saved as {file}.</source>
            <translation>يذكر المعالج ⁦{handler}⁩ الملف ⁦{module}.py⁩، وليس في شيفرة الدالة ملف كهذا: فهي محفوظة باسم ⁦{file}⁩.</translation>
        </message>
        <message>
            <source>The code loads the AWS SDK, which Lambda has built in. It is not installed on this computer.</source>
            <translation>تحمّل الشيفرة حزمة AWS SDK المدمجة في Lambda. وهي غير مثبتة على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Remove the line that loads it while you try the function here.</source>
            <translation>أزل السطر الذي يحمّلها ما دمت تجرّب الدالة هنا.</translation>
        </message>
        <message>
            <source>The code loads the module '{1}', which is neither part of Node.js nor of the function's code.</source>
            <translation>تحمّل الشيفرة الوحدة «⁦{1}⁩»، وهي ليست من Node.js ولا من شيفرة الدالة.</translation>
        </message>
        <message>
            <source>Check the spelling. Code that is edited inline can use the modules of Node.js only.</source>
            <translation>تحقق من الهجاء. لا تستخدم الشيفرة المحررة مباشرة إلا وحدات Node.js.</translation>
        </message>
        <message>
            <source>The code imports the module '{1}', which is neither part of Python nor of the function's code.</source>
            <translation>تستورد الشيفرة الوحدة «⁦{1}⁩»، وهي ليست من Python ولا من شيفرة الدالة.</translation>
        </message>
        <message>
            <source>Check the spelling. Code that is edited inline can use Python's standard library only.</source>
            <translation>تحقق من الهجاء. لا تستخدم الشيفرة المحررة مباشرة إلا مكتبة Python القياسية.</translation>
        </message>
        <message>
            <source>The module exists, but there is no '{1}' in it.</source>
            <translation>الوحدة موجودة، لكن ليس فيها «⁦{1}⁩».</translation>
        </message>
        <message>
            <source>Check the spelling of the imported name.</source>
            <translation>تحقق من هجاء الاسم المستورد.</translation>
        </message>
        <message>
            <source>The code could not be loaded: something that it needs is missing or failed while it was loaded.</source>
            <translation>تعذر تحميل الشيفرة: شيء تحتاج إليه غير موجود أو فشل أثناء تحميلها.</translation>
        </message>
        <message>
            <source>Check the lines that load modules at the top of the code.</source>
            <translation>تحقق من الأسطر التي تحمّل الوحدات في أعلى الشيفرة.</translation>
        </message>
        <message>
            <source>The code exports {export}, but it is not a function.</source>
            <translation>تصدّر الشيفرة ⁦{export}⁩، لكنه ليس دالة.</translation>
        </message>
        <message>
            <source>Export a function: exports.{export} = async (event) =&gt; { … };</source>
            <translation>صدّر دالة: ⁦exports.{export} = async (event) =&gt; { … };⁩</translation>
        </message>
        <message>
            <source>{file} is there, but exports nothing named {export}, as the handler {handler} asks for.</source>
            <translation>الملف ⁦{file}⁩ موجود، لكنه لا يصدّر شيئًا باسم ⁦{export}⁩ كما يطلب المعالج ⁦{handler}⁩.</translation>
        </message>
        <message>
            <source>Write exports.{export} = async (event) =&gt; { … }; or correct the part after the dot in Handler under Configuration.</source>
            <translation>اكتب ⁦exports.{export} = async (event) =&gt; { … };⁩ أو صحّح الجزء الذي بعد النقطة من «Handler» في «Configuration».</translation>
        </message>
        <message>
            <source>{file} is there, but defines no function {export}, as the handler {handler} asks for.</source>
            <translation>الملف ⁦{file}⁩ موجود، لكنه لا يعرّف الدالة ⁦{export}⁩ كما يطلب المعالج ⁦{handler}⁩.</translation>
        </message>
        <message>
            <source>Write def {export}(event, context): or correct the part after the dot in Handler under Configuration.</source>
            <translation>اكتب ⁦def {export}(event, context):⁩ أو صحّح الجزء الذي بعد النقطة من «Handler» في «Configuration».</translation>
        </message>
        <message>
            <source>The handler {handler} is not of the form file.export.</source>
            <translation>ليس المعالج ⁦{handler}⁩ على الصيغة file.export.</translation>
        </message>
        <message>
            <source>Set Handler under Configuration to something like index.handler.</source>
            <translation>اضبط «Handler» في «Configuration» على قيمة مثل index.handler.</translation>
        </message>
        <message>
            <source>The handler {handler} is not of the form module.function.</source>
            <translation>ليس المعالج ⁦{handler}⁩ على الصيغة module.function.</translation>
        </message>
        <message>
            <source>Set Handler under Configuration to something like lambda_function.lambda_handler.</source>
            <translation>اضبط «Handler» في «Configuration» على قيمة مثل lambda_function.lambda_handler.</translation>
        </message>
        <message>
            <source>The handler's file has the name of a module that is built into Python, which is found first.</source>
            <translation>لملف المعالج اسم وحدة مدمجة في Python، وهي التي يُعثر عليها أولًا.</translation>
        </message>
        <message>
            <source>Use another file name in Handler under Configuration.</source>
            <translation>استخدم اسم ملف آخر في «Handler» ضمن «Configuration».</translation>
        </message>
        <message>
            <source>The code uses import or export as ES modules do, and {file} is loaded as a CommonJS module.</source>
            <translation>تستخدم الشيفرة import أو export كما في وحدات ES، بينما يُحمَّل الملف ⁦{file}⁩ على أنه وحدة CommonJS.</translation>
        </message>
        <message>
            <source>Load with const name = require('name'); and export with exports.{export} = …;</source>
            <translation>حمّل باستخدام ⁦const name = require('name');⁩ وصدّر باستخدام ⁦exports.{export} = …;⁩</translation>
        </message>
        <message>
            <source>The indentation is wrong: a block has too few or too many spaces, or mixes tabs and spaces.</source>
            <translation>الإزاحة غير صحيحة: في إحدى الكتل مسافات ناقصة أو زائدة، أو خليط من علامات الجدولة والمسافات.</translation>
        </message>
        <message>
            <source>Indent all lines of a block alike, with four spaces for each level.</source>
            <translation>أزِح أسطر الكتلة الواحدة بالمقدار نفسه، بأربع مسافات لكل مستوى.</translation>
        </message>
        <message>
            <source>The code ends before everything that was opened is closed: a bracket, a brace or a quote is missing.</source>
            <translation>تنتهي الشيفرة قبل إغلاق كل ما فُتح: ينقصها قوس أو قوس معقوف أو علامة اقتباس.</translation>
        </message>
        <message>
            <source>Look for the opening one that has no partner; the editor marks pairs as the cursor touches them.</source>
            <translation>ابحث عن علامة الفتح التي لا مقابل لها؛ يبرز المحرر الأزواج عندما يلامسها المؤشر.</translation>
        </message>
        <message>
            <source>await is used in a function that is not async.</source>
            <translation>استُخدمت await في دالة ليست async.</translation>
        </message>
        <message>
            <source>Write async before that function.</source>
            <translation>اكتب async قبل تلك الدالة.</translation>
        </message>
        <message>
            <source>The code can't be read. Usually a bracket, a quote, a comma or a colon is missing or too many, at the place that is named or just before it.</source>
            <translation>تتعذر قراءة الشيفرة. غالبًا ينقص قوس أو علامة اقتباس أو فاصلة أو نقطتان رأسيتان، أو يزيد شيء منها، في الموضع المذكور أو قبله مباشرة.</translation>
        </message>
        <message>
            <source>Correct the code, then press Save and test.</source>
            <translation>صحّح الشيفرة، ثم اضغط «Save and test».</translation>
        </message>
        <message>
            <source>The handler returned a value with a {1} in it, for which JSON has no form.</source>
            <translation>أعاد المعالج قيمة فيها ⁨{1}⁩، ولا صيغة له في JSON.</translation>
        </message>
        <message>
            <source>Turn it into text, numbers, lists or dicts before returning it, for example with str() or list().</source>
            <translation>حوّلها إلى نصوص أو أعداد أو قوائم أو dict قبل إعادتها، باستخدام ⁦str()⁩ أو ⁦list()⁩ مثلًا.</translation>
        </message>
        <message>
            <source>The handler returned an object that contains itself, for which JSON has no form.</source>
            <translation>أعاد المعالج كائنًا يحتوي على نفسه، ولا صيغة له في JSON.</translation>
        </message>
        <message>
            <source>Return a new object with just the members that the caller needs.</source>
            <translation>أعِد كائنًا جديدًا ليس فيه إلا الأعضاء التي يحتاج إليها المستدعي.</translation>
        </message>
        <message>
            <source>The handler returned a BigInt, for which JSON has no form.</source>
            <translation>أعاد المعالج BigInt، ولا صيغة له في JSON.</translation>
        </message>
        <message>
            <source>Return it as text, with String(value), or as a Number where it is small enough.</source>
            <translation>أعِده نصًا باستخدام ⁦String(value)⁩، أو Number إذا كان صغيرًا بما يكفي.</translation>
        </message>
        <message>
            <source>The handler returned a value for which JSON has no form: an object that contains itself, a BigInt, a set, a date …</source>
            <translation>أعاد المعالج قيمة لا صيغة لها في JSON: كائنًا يحتوي على نفسه، أو BigInt، أو set، أو تاريخًا…</translation>
        </message>
        <message>
            <source>Return only text, numbers, true, false, null, lists and plain objects.</source>
            <translation>لا تُعِد إلا النصوص والأعداد وtrue وfalse وnull والقوائم والكائنات العادية.</translation>
        </message>
        <message>
            <source>The result is larger than Lambda lets a function return.</source>
            <translation>النتيجة أكبر مما تسمح Lambda للدالة بإعادته.</translation>
        </message>
        <message>
            <source>Return less: a part of the data, or the place where they are.</source>
            <translation>أعِد أقل: جزءًا من البيانات، أو موضعها.</translation>
        </message>
        <message>
            <source>The event could not be read as JSON.</source>
            <translation>تعذرت قراءة الحدث بصيغة JSON.</translation>
        </message>
        <message>
            <source>Correct the event under Actions, Configure test event.</source>
            <translation>صحّح الحدث من «Actions» ثم «Configure test event».</translation>
        </message>
        <message>
            <source>The handler is async, and nothing was left to wait for though its promise had not settled: an await on something that never happens.</source>
            <translation>المعالج async، ولم يبق شيء يُنتظر مع أن وعده (promise) لم يُحسم: فيه await لشيء لا يحدث أبدًا.</translation>
        </message>
        <message>
            <source>Resolve or reject every promise that the handler waits for.</source>
            <translation>نفّذ resolve أو reject لكل وعد (promise) ينتظره المعالج.</translation>
        </message>
        <message>
            <source>A promise was rejected and nobody handled it, so the process was ended.</source>
            <translation>رُفض وعد (promise) ولم يعالجه شيء، فأُنهيت العملية.</translation>
        </message>
        <message>
            <source>Put await or return before the call that makes the promise, or add .catch() to it.</source>
            <translation>ضع await أو return قبل الاستدعاء الذي ينشئ الوعد، أو أضف إليه ⁦.catch()⁩.</translation>
        </message>
    </context>
    <context>
        <name>FileWriter</name>
        <message>
            <source>%1 can't be written to.</source>
            <translation>تتعذر الكتابة في ⁨%1⁩.</translation>
        </message>
        <message>
            <source>%1 could not be written.</source>
            <translation>تعذرت كتابة ⁨%1⁩.</translation>
        </message>
    </context>
    <context>
        <name>FunctionDeletion</name>
        <message>
            <source>Delete function %1</source>
            <translation>حذف الدالة ⁨%1⁩</translation>
        </message>
        <message>
            <source>The function %1, its code, its versions and aliases, its test events and its runs will be deleted. You can undo this for as long as the message about it is shown.</source>
            <translation>ستُحذف الدالة ⁨%1⁩ وشيفرتها وإصداراتها وأسماؤها المستعارة وأحداث اختبارها وتشغيلاتها. يمكنك التراجع عن ذلك ما دامت الرسالة المتعلقة به ظاهرة.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
    </context>
    <context>
        <name>FunctionDraft</name>
        <message>
            <source>Choose a runtime.</source>
            <translation>اختر بيئة تشغيل.</translation>
        </message>
        <message>
            <source>Choose a role.</source>
            <translation>اختر دورًا.</translation>
        </message>
        <message>
            <source>Memory is a whole number of MB, from %1 to %2.</source>
            <translation>الذاكرة عدد صحيح من وحدات MB، من ⁨%1⁩ إلى ⁨%2⁩.</translation>
        </message>
        <message>
            <source>Ephemeral storage is a whole number of MB, from %1 to %2.</source>
            <translation>التخزين المؤقت عدد صحيح من وحدات MB، من ⁨%1⁩ إلى ⁨%2⁩.</translation>
        </message>
        <message>
            <source>Time-out is whole minutes and seconds, %1 to %2 seconds in all.</source>
            <translation>المهلة دقائق وثوانٍ كاملة، من ⁨%1⁩ إلى ⁨%2⁩ ثانية في المجموع.</translation>
        </message>
    </context>
    <context>
        <name>FunctionLayerRows</name>
        <message>
            <source>The workspace holds a layer that can't be read.</source>
            <translation>تحتوي مساحة العمل على طبقة تتعذر قراءتها.</translation>
        </message>
    </context>
    <context>
        <name>FunctionLayers</name>
        <message>
            <source>Layer version %1 does not exist.</source>
            <translation>Layer version %1 does not exist.</translation>
        </message>
        <message>
            <source>The platform of %1 has no layers: they came in November 2018.</source>
            <translation>منصة ⁨%1⁩ بلا طبقات: فقد ظهرت في نوفمبر 2018.</translation>
        </message>
        <message>
            <source>Cannot reference more than %1 layers.</source>
            <translation>Cannot reference more than %1 layers.</translation>
        </message>
        <message>
            <source>Two different versions of the same layer are not allowed to be referenced in the same function. %1 and %2 are versions of the same layer.</source>
            <translation>Two different versions of the same layer are not allowed to be referenced in the same function. %1 and %2 are versions of the same layer.</translation>
        </message>
        <message>
            <source>Layers consume more than the available size of %1 bytes</source>
            <translation>Layers consume more than the available size of %1 bytes</translation>
        </message>
        <message>
            <source>Function code combined with layers exceeds the maximum allowed size of %1 bytes. The actual size is %2 bytes.</source>
            <translation>Function code combined with layers exceeds the maximum allowed size of %1 bytes. The actual size is %2 bytes.</translation>
        </message>
    </context>
    <context>
        <name>FunctionReference</name>
        <message>
            <source>"%1" names no function: give a name, or an ARN.</source>
            <translation>لا تدل «⁨%1⁩» على دالة: أدخل اسمًا أو ARN.</translation>
        </message>
    </context>
    <context>
        <name>FunctionRow</name>
        <message>
            <source>The workspace holds a function that can't be read.</source>
            <translation>تحتوي مساحة العمل على دالة تتعذر قراءتها.</translation>
        </message>
    </context>
    <context>
        <name>FunctionSettingsStore</name>
        <message>
            <source>Function not found: %1</source>
            <translation>Function not found: %1</translation>
        </message>
    </context>
    <context>
        <name>FunctionStore</name>
        <message>
            <source>Function not found: %1</source>
            <translation>Function not found: %1</translation>
        </message>
        <message>
            <source>Function already exist: %1</source>
            <translation>Function already exist: %1</translation>
        </message>
    </context>
    <context>
        <name>FunctionValues</name>
        <message>
            <source>a space</source>
            <translation>مسافة</translation>
        </message>
        <message>
            <source>an invisible character</source>
            <translation>محرف غير مرئي</translation>
        </message>
        <message>
            <source>A function needs a name.</source>
            <translation>تحتاج الدالة إلى اسم.</translation>
        </message>
        <message>
            <source>A name has letters, digits, hyphens and underscores only; "%1" has %2.</source>
            <translation>يتكون الاسم من حروف وأرقام وشرطات وشرطات سفلية فقط؛ و«⁨%1⁩» فيه ⁨%2⁩.</translation>
        </message>
        <message>
            <source>A name has at most %1 characters; this one has %2.</source>
            <translation>لا يزيد الاسم على ⁨%1⁩ محرفًا؛ وهذا فيه ⁨%2⁩.</translation>
        </message>
        <message>
            <source>A description has at most %1 characters; this one has %2.</source>
            <translation>لا يزيد الوصف على ⁨%1⁩ محرفًا؛ وهذا فيه ⁨%2⁩.</translation>
        </message>
        <message>
            <source>A function needs a handler: the file and the function in it, such as index.handler or lambda_function.lambda_handler.</source>
            <translation>تحتاج الدالة إلى معالج: الملف والدالة التي فيه، مثل index.handler أو lambda_function.lambda_handler.</translation>
        </message>
        <message>
            <source>A handler has no spaces; "%1" has %2.</source>
            <translation>لا يحتوي المعالج على مسافات؛ و«⁨%1⁩» فيه ⁨%2⁩.</translation>
        </message>
        <message>
            <source>A handler has at most %1 characters; this one has %2.</source>
            <translation>لا يزيد المعالج على ⁨%1⁩ محرفًا؛ وهذا فيه ⁨%2⁩.</translation>
        </message>
        <message>
            <source>Memory goes from %1 to %2 MB; %3 MB is outside.</source>
            <translation>تتراوح الذاكرة بين ⁨%1⁩ و⁨%2 MB⁩؛ و⁨%3 MB⁩ خارج هذا النطاق.</translation>
        </message>
        <message>
            <source>Memory goes from %1 MB in steps of %2 MB; %3 MB is between two steps.</source>
            <translation>تبدأ الذاكرة من ⁨%1 MB⁩ وتزيد بخطوات من ⁨%2 MB⁩؛ و⁨%3 MB⁩ تقع بين خطوتين.</translation>
        </message>
        <message>
            <source>Ephemeral storage goes from %1 to %2 MB; %3 MB is outside.</source>
            <translation>يتراوح التخزين المؤقت بين ⁨%1⁩ و⁨%2 MB⁩؛ و⁨%3 MB⁩ خارج هذا النطاق.</translation>
        </message>
        <message>
            <source>A time-out goes from %1 s to %2 min %3 s; this one is %4 min %5 s.</source>
            <translation>تتراوح المهلة بين ⁨%1 s⁩ و⁦%2 min %3 s⁩؛ وهذه ⁦%4 min %5 s⁩.</translation>
        </message>
        <message>
            <source>An environment variable needs a key.</source>
            <translation>يحتاج متغير البيئة إلى مفتاح.</translation>
        </message>
        <message>
            <source>The platform sets %1 itself; a function can't change it.</source>
            <translation>تضبط المنصة ⁨%1⁩ بنفسها؛ ولا يمكن للدالة تغييره.</translation>
        </message>
        <message>
            <source>A key has letters, digits and underscores only; "%1" has %2.</source>
            <translation>يتكون المفتاح من حروف وأرقام وشرطات سفلية فقط؛ و«⁨%1⁩» فيه ⁨%2⁩.</translation>
        </message>
        <message>
            <source>A key begins with a letter; "%1" doesn't.</source>
            <translation>يبدأ المفتاح بحرف؛ و«⁨%1⁩» لا يبدأ بحرف.</translation>
        </message>
        <message>
            <source>A key has at least two characters; "%1" has one.</source>
            <translation>في المفتاح محرفان على الأقل؛ و«⁨%1⁩» فيه محرف واحد.</translation>
        </message>
        <message>
            <source>The platform of that time had no environment variables.</source>
            <translation>لم تكن في المنصة آنذاك متغيرات بيئة.</translation>
        </message>
        <message>
            <source>The key %1 is there twice.</source>
            <translation>المفتاح ⁨%1⁩ مكرر.</translation>
        </message>
        <message>
            <source>The value of %1 has a zero character, which no variable can hold.</source>
            <translation>تحتوي قيمة ⁨%1⁩ على محرف صفري لا يمكن لأي متغير أن يحمله.</translation>
        </message>
        <message>
            <source>The environment variables together have at most %1 bytes; these have %2.</source>
            <translation>لا تزيد متغيرات البيئة مجتمعة على ⁨%1⁩ بايت؛ وهذه ⁨%2⁩.</translation>
        </message>
        <message>
            <source>"%1"</source>
            <extracomment>a character that may not stand there</extracomment>
            <translation>«⁦%1⁩»</translation>
        </message>
    </context>
    <context>
        <name>HelloWorldTour</name>
        <message>
            <source>Begin a new function</source>
            <translation>بدء دالة جديدة</translation>
        </message>
        <message>
            <source>Press this button. Once there are functions, it is called Create a Lambda function.</source>
            <translation>اضغط هذا الزر. وعند وجود دوال يصبح اسمه «Create a Lambda function (إنشاء دالة Lambda)».</translation>
        </message>
        <message>
            <source>Go to the list of functions first.</source>
            <translation>انتقل إلى قائمة الدوال أولًا.</translation>
        </message>
        <message>
            <source>Choose a blueprint</source>
            <translation>اختيار مخطط</translation>
        </message>
        <message>
            <source>Blueprints are functions to begin with. Click hello-world: it logs three values and answers with the first.</source>
            <translation>المخططات (Blueprints) دوال تبدأ منها. انقر hello-world: تكتب ثلاث قيم في السجل وتجيب بأولاها.</translation>
        </message>
        <message>
            <source>Go to Select blueprint first.</source>
            <translation>انتقل إلى «Select blueprint» أولًا.</translation>
        </message>
        <message>
            <source>Enter a name</source>
            <translation>إدخال اسم</translation>
        </message>
        <message>
            <source>Call it hello, for example, then press Tab. All else can stay as it is; the code is below.</source>
            <translation>سمّها hello مثلًا، ثم اضغط Tab. يمكن أن يبقى كل ما عداه كما هو؛ والشيفرة في الأسفل.</translation>
        </message>
        <message>
            <source>Begin a new function and choose a blueprint first.</source>
            <translation>ابدأ دالة جديدة واختر مخططًا أولًا.</translation>
        </message>
        <message>
            <source>Go on to the review</source>
            <translation>الانتقال إلى المراجعة</translation>
        </message>
        <message>
            <source>Press Next.</source>
            <translation>اضغط «التالي».</translation>
        </message>
        <message>
            <source>Create the function</source>
            <translation>إنشاء الدالة</translation>
        </message>
        <message>
            <source>Look at what you have chosen, and press Create function.</source>
            <translation>راجع ما اخترته، واضغط «Create function (إنشاء دالة)».</translation>
        </message>
        <message>
            <source>Fill in Configure function and press Next first.</source>
            <translation>املأ «Configure function» واضغط «التالي» أولًا.</translation>
        </message>
        <message>
            <source>Test it</source>
            <translation>اختبارها</translation>
        </message>
        <message>
            <source>Press Test. The first time it asks for the event that the function gets.</source>
            <translation>اضغط «Test (اختبار)». في المرة الأولى يُطلب الحدث الذي تتلقاه الدالة.</translation>
        </message>
        <message>
            <source>Open your function first.</source>
            <translation>افتح دالتك أولًا.</translation>
        </message>
        <message>
            <source>Send an event</source>
            <translation>إرسال حدث</translation>
        </message>
        <message>
            <source>The event is JSON. Change a value if you like, then press Save and test.</source>
            <translation>الحدث نص JSON. غيّر قيمة إن شئت، ثم اضغط «Save and test (حفظ واختبار)».</translation>
        </message>
        <message>
            <source>Press Test on your function's page first.</source>
            <translation>اضغط «Test (اختبار)» في صفحة دالتك أولًا.</translation>
        </message>
        <message>
            <source>Read the result</source>
            <translation>قراءة النتيجة</translation>
        </message>
        <message>
            <source>The function has run on this computer. Here is whether it succeeded, and below what it returned.</source>
            <translation>عملت الدالة على هذا الحاسوب. يظهر هنا هل نجحت، وتحته ما أعادته.</translation>
        </message>
        <message>
            <source>Read the log</source>
            <translation>قراءة السجل</translation>
        </message>
        <message>
            <source>What the code printed, between the platform's own lines: START, END, and REPORT with time and memory.</source>
            <translation>ما طبعته الشيفرة، بين أسطر المنصة نفسها: START وEND، وREPORT مع الوقت والذاكرة.</translation>
        </message>
        <message>
            <source>See how it does</source>
            <translation>متابعة أدائها</translation>
        </message>
        <message>
            <source>Open the tab Monitoring: charts of all its runs, a timeline, and what they would cost.</source>
            <translation>افتح علامة التبويب «Monitoring (المراقبة)»: رسوم بيانية لكل تشغيلاتها، وخط زمني، وما كانت ستكلّفه.</translation>
        </message>
        <message>
            <source>Find its logs</source>
            <translation>العثور على سجلاتها</translation>
        </message>
        <message>
            <source>Press View logs in CloudWatch: the logs of all runs are kept there.</source>
            <translation>اضغط «View logs in CloudWatch (عرض السجلات)»: سجلات كل التشغيلات محفوظة هناك.</translation>
        </message>
        <message>
            <source>Open Monitoring on your function's page first.</source>
            <translation>افتح «Monitoring (المراقبة)» في صفحة دالتك أولًا.</translation>
        </message>
        <message>
            <source>That is the whole way</source>
            <translation>هذا هو الطريق كله</translation>
        </message>
        <message>
            <source>Each log stream belongs to one execution environment; Enter opens it. You find this tour again under Help, Take the tour.</source>
            <translation>كل تدفق سجلات يخص بيئة تنفيذ واحدة؛ ويفتحه Enter. تجد هذه الجولة ثانيةً في «مساعدة» ثم «بدء الجولة».</translation>
        </message>
        <message>
            <source>The logs are under Services, CloudWatch, Log groups.</source>
            <translation>السجلات في «الخدمات» ثم «CloudWatch» ثم «Log groups (مجموعات السجلات)».</translation>
        </message>
    </context>
    <context>
        <name>HitReader</name>
        <message>
            <source>(This event has been removed.)</source>
            <translation>(أُزيل هذا الحدث.)</translation>
        </message>
    </context>
    <context>
        <name>InsightsCollector</name>
        <message>
            <source>The query needs more memory than it may have. Filter the events first, or group by something that has fewer values.</source>
            <translation>يحتاج الاستعلام إلى ذاكرة أكبر من المسموح. صفِّ الأحداث أولًا، أو جمّع حسب شيء قيمه أقل.</translation>
        </message>
    </context>
    <context>
        <name>InvocationQueueStore</name>
        <message>
            <source>The workspace holds an invocation that can't be read.</source>
            <translation>تحتوي مساحة العمل على استدعاء تتعذر قراءته.</translation>
        </message>
    </context>
    <context>
        <name>JsonLines</name>
        <message>
            <source>Shown as plain text: this event has %1, and JSON is laid out as a tree up to %2.</source>
            <translation>يُعرض نصًا عاديًا: حجم هذا الحدث ⁨%1⁩، ويُعرض JSON شجرةً حتى ⁨%2⁩.</translation>
        </message>
        <message>
            <source>Shown as plain text: as a tree this event would have %1 lines, and at most %2 are laid out.</source>
            <translation>يُعرض نصًا عاديًا: كان عدد أسطر هذا الحدث في هيئة شجرة سيبلغ ⁨%1⁩، ولا يُعرض هكذا أكثر من ⁨%2⁩.</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <extracomment>Number of members of a closed object or array.</extracomment>
            <translation>
                <numerusform>بلا عناصر</numerusform>
                <numerusform>عنصر واحد</numerusform>
                <numerusform>عنصران</numerusform>
                <numerusform>‏%n عناصر</numerusform>
                <numerusform>‏%n عنصرًا</numerusform>
                <numerusform>‏%n عنصر</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>KeyText</name>
        <message>
            <source>%1 then %2</source>
            <extracomment>Keys that are pressed one after the other: %1 is `Ctrl+X`, %2 is `U`</extracomment>
            <translation>⁨%1⁩ ثم ⁨%2⁩</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <extracomment>Keys that do the same: %1 is `Ctrl+Return`, or several already joined so, and %2 is `F5`</extracomment>
            <translation>⁨%1⁩ أو ⁨%2⁩</translation>
        </message>
        <message>
            <source>Plus</source>
            <extracomment>The key +, as in `Ctrl+Plus`</extracomment>
            <translation>زائد</translation>
        </message>
        <message>
            <source>Minus</source>
            <extracomment>The key -, as in `Ctrl+Minus`</extracomment>
            <translation>ناقص</translation>
        </message>
    </context>
    <context>
        <name>LayerStore</name>
        <message>
            <source>The workspace holds a layer that can't be read.</source>
            <translation>تحتوي مساحة العمل على طبقة تتعذر قراءتها.</translation>
        </message>
    </context>
    <context>
        <name>LayerVersion</name>
        <message>
            <source>A layer needs a name.</source>
            <translation>تحتاج الطبقة إلى اسم.</translation>
        </message>
        <message>
            <source>A layer's name has at most %1 characters.</source>
            <translation>لا يزيد اسم الطبقة على ⁨%1⁩ محرفًا.</translation>
        </message>
        <message>
            <source>A layer's name has letters, digits, hyphens and underscores only.</source>
            <translation>يتكون اسم الطبقة من حروف وأرقام وشرطات وشرطات سفلية فقط.</translation>
        </message>
        <message>
            <source>"%1" is not the ARN of a layer.</source>
            <translation>«⁨%1⁩» ليس ARN لطبقة.</translation>
        </message>
    </context>
    <context>
        <name>LogDatabase</name>
        <message>
            <source>The logs of this workspace were written by a newer Lambdesk.</source>
            <translation>كُتبت سجلات مساحة العمل هذه بإصدار أحدث من Lambdesk.</translation>
        </message>
        <message>
            <source>The file of the logs can't be used or put aside.</source>
            <translation>لا يمكن استخدام ملف السجلات ولا تنحيته جانبًا.</translation>
        </message>
    </context>
    <context>
        <name>ListText</name>
        <message numerus="yes">
            <source>%n more</source>
            <extracomment>At the end of a list of names.</extracomment>
            <translation>
                <numerusform>لا شيء غيرها</numerusform>
                <numerusform>واحد غيرها</numerusform>
                <numerusform>اثنان غيرها</numerusform>
                <numerusform>‏%n غيرها</numerusform>
                <numerusform>‏%n غيرها</numerusform>
                <numerusform>‏%n غيرها</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LogProblem</name>
        <message>
            <source>The output isn't stored in CloudWatch Logs: the role %1 doesn't allow %2.</source>
            <translation>لا تُخزَّن المخرجات في CloudWatch Logs: الدور ⁨%1⁩ لا يسمح بـ ⁨%2⁩.</translation>
        </message>
    </context>
    <context>
        <name>LogReader</name>
        <message>
            <source>There is no log group "%1".</source>
            <translation>لا توجد مجموعة سجلات «⁨%1⁩».</translation>
        </message>
        <message>
            <source>There is no log stream "%1" in %2.</source>
            <translation>لا يوجد تدفق سجلات «⁨%1⁩» في ⁨%2⁩.</translation>
        </message>
        <message>
            <source>The log stream isn't there any more.</source>
            <translation>لم يعد تدفق السجلات موجودًا.</translation>
        </message>
        <message>
            <source>There is no log of the run %1.</source>
            <translation>لا يوجد سجل للتشغيل ⁨%1⁩.</translation>
        </message>
    </context>
    <context>
        <name>LogRules</name>
        <message>
            <source>A log group's name has 1 to %1 characters.</source>
            <translation>يتكون اسم مجموعة السجلات من 1 إلى ⁨%1⁩ محرفًا.</translation>
        </message>
        <message>
            <source>A log group's name has letters, digits, and _ - / . # only.</source>
            <translation>يتكون اسم مجموعة السجلات من حروف وأرقام والعلامات ⁦_ - / . #⁩ فقط.</translation>
        </message>
        <message>
            <source>A log stream's name has 1 to %1 characters.</source>
            <translation>يتكون اسم تدفق السجلات من 1 إلى ⁨%1⁩ محرفًا.</translation>
        </message>
        <message>
            <source>A log stream's name has neither : nor *.</source>
            <translation>لا يحتوي اسم تدفق السجلات على ⁦:⁩ ولا على ⁦*⁩.</translation>
        </message>
        <message numerus="yes">
            <source>Events can't be kept for %n day(s): choose a number that is offered.</source>
            <translation>
                <numerusform>لا يمكن الاحتفاظ بالأحداث %n يوم: اختر عددًا من المعروض.</numerusform>
                <numerusform>لا يمكن الاحتفاظ بالأحداث يومًا واحدًا: اختر عددًا من المعروض.</numerusform>
                <numerusform>لا يمكن الاحتفاظ بالأحداث يومين: اختر عددًا من المعروض.</numerusform>
                <numerusform>لا يمكن الاحتفاظ بالأحداث %n أيام: اختر عددًا من المعروض.</numerusform>
                <numerusform>لا يمكن الاحتفاظ بالأحداث %n يومًا: اختر عددًا من المعروض.</numerusform>
                <numerusform>لا يمكن الاحتفاظ بالأحداث %n يوم: اختر عددًا من المعروض.</numerusform>
            </translation>
        </message>
        <message>
            <source>A log group has at most %1 tags.</source>
            <translation>لا تزيد وسوم مجموعة السجلات على ⁨%1⁩.</translation>
        </message>
        <message>
            <source>A tag's key has 1 to %1 characters.</source>
            <translation>يتكون مفتاح الوسم من 1 إلى ⁨%1⁩ محرفًا.</translation>
        </message>
        <message>
            <source>A tag's value has at most %1 characters.</source>
            <translation>لا تزيد قيمة الوسم على ⁨%1⁩ محرفًا.</translation>
        </message>
        <message>
            <source>One call takes 1 to %1 events.</source>
            <translation>يقبل الطلب الواحد من 1 إلى ⁨%1⁩ من الأحداث.</translation>
        </message>
        <message>
            <source>An event's message has at least one character.</source>
            <translation>في رسالة الحدث محرف واحد على الأقل.</translation>
        </message>
        <message>
            <source>An event has at most %1 bytes.</source>
            <translation>لا يزيد الحدث على ⁨%1⁩ بايت.</translation>
        </message>
        <message>
            <source>The events of one call must be in the order of their time.</source>
            <translation>يجب أن تكون أحداث الطلب الواحد مرتبة حسب وقتها.</translation>
        </message>
        <message>
            <source>One call takes at most %1 bytes.</source>
            <translation>يقبل الطلب الواحد ⁨%1⁩ بايت بحد أقصى.</translation>
        </message>
        <message>
            <source>The events of one call must lie within 24 hours.</source>
            <translation>يجب أن تقع أحداث الطلب الواحد ضمن 24 ساعة.</translation>
        </message>
        <message>
            <source>An event is too old: at most 14 days are taken.</source>
            <translation>أحد الأحداث قديم جدًا: تُقبل 14 يومًا بحد أقصى.</translation>
        </message>
        <message>
            <source>An event lies more than 2 hours in the future.</source>
            <translation>أحد الأحداث يقع في المستقبل بأكثر من ساعتين.</translation>
        </message>
    </context>
    <context>
        <name>LogStore</name>
        <message>
            <source>There is no log group "%1".</source>
            <translation>لا توجد مجموعة سجلات «⁨%1⁩».</translation>
        </message>
        <message>
            <source>There is no log stream "%1" in %2.</source>
            <translation>لا يوجد تدفق سجلات «⁨%1⁩» في ⁨%2⁩.</translation>
        </message>
        <message>
            <source>There is a log group "%1" already.</source>
            <translation>توجد مجموعة سجلات «⁨%1⁩» بالفعل.</translation>
        </message>
        <message>
            <source>There is a log stream "%1" in %2 already.</source>
            <translation>يوجد تدفق سجلات «⁨%1⁩» في ⁨%2⁩ بالفعل.</translation>
        </message>
    </context>
    <context>
        <name>LogWalk</name>
        <message>
            <source>This isn't a place to go on from.</source>
            <translation>ليس هذا موضعًا تمكن المتابعة منه.</translation>
        </message>
        <message>
            <source>There is no log group to look through.</source>
            <translation>لا توجد مجموعة سجلات للبحث فيها.</translation>
        </message>
        <message>
            <source>There is no log group "%1".</source>
            <translation>لا توجد مجموعة سجلات «⁨%1⁩».</translation>
        </message>
    </context>
    <context>
        <name>LogWriter</name>
        <message>
            <source>The stored logs can't be used. They were put aside as %1, and new ones begun.</source>
            <translation>لا يمكن استخدام السجلات المخزنة. نُحّيت جانبًا باسم ⁨%1⁩، وبُدئت سجلات جديدة.</translation>
        </message>
    </context>
    <context>
        <name>MergedFolders</name>
        <message>
            <source>The function's layers could not be put together.</source>
            <translation>تعذر جمع طبقات الدالة معًا.</translation>
        </message>
    </context>
    <context>
        <name>MetricRecorder</name>
        <message>
            <source>The metrics aren't open.</source>
            <translation>المقاييس غير مفتوحة.</translation>
        </message>
    </context>
    <context>
        <name>MetricSchema</name>
        <message>
            <source>The metrics were written by a newer Lambdesk.</source>
            <translation>كُتبت المقاييس بإصدار أحدث من Lambdesk.</translation>
        </message>
    </context>
    <context>
        <name>Migrations</name>
        <message>
            <source>This workspace was written by a newer Lambdesk. Install that version, or start this one with another workspace.</source>
            <translation>كُتبت مساحة العمل هذه بإصدار أحدث من Lambdesk. ثبّت ذلك الإصدار، أو ابدأ هذا بمساحة عمل أخرى.</translation>
        </message>
    </context>
    <context>
        <name>MovePlan</name>
        <message>
            <source>The workspace is there already.</source>
            <translation>مساحة العمل موجودة هناك بالفعل.</translation>
        </message>
        <message>
            <source>This is a folder in the workspace. Choose one outside of it.</source>
            <translation>هذا مجلد داخل مساحة العمل. اختر مجلدًا خارجها.</translation>
        </message>
        <message>
            <source>The workspace is in this folder. Name a new folder in it.</source>
            <translation>مساحة العمل داخل هذا المجلد. اكتب اسم مجلد جديد فيه.</translation>
        </message>
        <message>
            <source>This is a file. Choose a folder.</source>
            <translation>هذا ملف. اختر مجلدًا.</translation>
        </message>
        <message>
            <source>This folder isn't empty. Choose an empty one, or name a new folder in it.</source>
            <translation>هذا المجلد ليس فارغًا. اختر مجلدًا فارغًا، أو اكتب اسم مجلد جديد فيه.</translation>
        </message>
        <message>
            <source>This is the top folder of a disk. Name a new folder in it.</source>
            <translation>هذا هو المجلد الأعلى في القرص. اكتب اسم مجلد جديد فيه.</translation>
        </message>
        <message>
            <source>You may not make folders in %1. Choose a folder in a place of yours.</source>
            <translation>لا يُسمح لك بإنشاء مجلدات في ⁨%1⁩. اختر مجلدًا في مكان يخصك.</translation>
        </message>
        <message>
            <source>%1 is a file, and there are no folders in a file. Choose another place.</source>
            <extracomment>%1 is a path.</extracomment>
            <translation>‏⁨%1⁩ ملف، ولا توجد مجلدات داخل ملف. اختر مكانًا آخر.</translation>
        </message>
        <message>
            <source>Nothing can be kept in %1: it isn't on a disk. Choose a folder in a place of yours.</source>
            <extracomment>%1 is a path.</extracomment>
            <translation>لا يمكن حفظ أي شيء في ⁨%1⁩: فهو ليس على قرص. اختر مجلدًا في مكان يخصك.</translation>
        </message>
        <message>
            <source>Enter the whole path of a folder, from the first /.</source>
            <translation>أدخل المسار الكامل للمجلد بدءًا من أول ⁦/⁩.</translation>
        </message>
        <message>
            <source>There is no folder %1. Make it first, or choose another one.</source>
            <translation>لا يوجد مجلد ⁨%1⁩. أنشئه أولًا، أو اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <source>There is too little room: the move needs %1, and %2 are free there.</source>
            <extracomment>Both are sizes, such as 20 MB.</extracomment>
            <translation>المساحة غير كافية: يحتاج النقل إلى ⁨%1⁩، والمتاح هناك ⁨%2⁩.</translation>
        </message>
        <message numerus="yes">
            <source>The folder's name is too long. Choose one of at most %n character(s).</source>
            <translation>
                <numerusform>اسم المجلد طويل جدًا. اختر مجلدًا آخر.</numerusform>
                <numerusform>اسم المجلد طويل جدًا. اختر اسمًا من حرف واحد على الأكثر.</numerusform>
                <numerusform>اسم المجلد طويل جدًا. اختر اسمًا من حرفين على الأكثر.</numerusform>
                <numerusform>اسم المجلد طويل جدًا. اختر اسمًا من %n أحرف على الأكثر.</numerusform>
                <numerusform>اسم المجلد طويل جدًا. اختر اسمًا من %n حرفًا على الأكثر.</numerusform>
                <numerusform>اسم المجلد طويل جدًا. اختر اسمًا من %n حرف على الأكثر.</numerusform>
            </translation>
        </message>
        <message>
            <source>The folder's path is too long for the files in it. Choose a folder that is in fewer others.</source>
            <translation>مسار المجلد طويل جدًا بالنسبة إلى الملفات التي ستكون فيه. اختر مجلدًا داخل عدد أقل من المجلدات.</translation>
        </message>
    </context>
    <context>
        <name>Options</name>
        <message>
            <source>'%1' is not a theme: system, light, dark or high-contrast.</source>
            <translation>«⁨%1⁩» ليس سمة: system أو light أو dark أو high-contrast.</translation>
        </message>
        <message>
            <source>There is no file '%1'.</source>
            <translation>لا يوجد ملف «⁨%1⁩».</translation>
        </message>
        <message>
            <source>A console for AWS Lambda functions that runs them on this computer, without an account.</source>
            <translation>وحدة تحكم لدوال AWS Lambda تشغّلها على هذا الحاسوب دون حساب.</translation>
        </message>
        <message>
            <source>For developers: shows the parts that the window is made of, in all their states.</source>
            <translation>للمطورين: يعرض الأجزاء التي تتكون منها النافذة بجميع حالاتها.</translation>
        </message>
        <message>
            <source>A .zip, .js, .mjs or .py file, or a folder, to make a function of.</source>
            <translation>ملف ⁦.zip⁩ أو ⁦.js⁩ أو ⁦.mjs⁩ أو ⁦.py⁩، أو مجلد، تُنشأ منه دالة.</translation>
        </message>
        <message>
            <source>'%1' is not a language of the window: %2.</source>
            <translation>«⁨%1⁩» ليست من لغات النافذة: ⁨%2⁩.</translation>
        </message>
        <message>
            <source>The window's colours this time: system, light, dark or high-contrast. Without it, what was chosen under Preferences.</source>
            <translation>ألوان النافذة هذه المرة: system أو light أو dark أو high-contrast. ومن دونه يُستخدم ما اختير في «التفضيلات».</translation>
        </message>
        <message>
            <source>The window's language this time, such as en or de. Without it, what was chosen under Preferences, or the system's.</source>
            <translation>لغة النافذة هذه المرة، مثل en أو de. ومن دونه تُستخدم اللغة المختارة في «التفضيلات»، أو لغة النظام.</translation>
        </message>
    </context>
    <context>
        <name>PackageDialogs</name>
        <message>
            <source>Upload a .ZIP file</source>
            <translation>‏⁦Upload a .ZIP file⁩ (رفع ملف ⁦.ZIP⁩)</translation>
        </message>
        <message>
            <source>Packages and code (*.zip *.jar *.js *.mjs *.cjs *.py);;All files (*)</source>
            <translation>الحزم والشيفرة (*.zip *.jar *.js *.mjs *.cjs *.py);;كل الملفات (*)</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>رفع</translation>
        </message>
        <message>
            <source>Download code</source>
            <translation>تنزيل الشيفرة</translation>
        </message>
        <message>
            <source>Packages (*.zip)</source>
            <translation>الحزم (*.zip)</translation>
        </message>
        <message>
            <source>Open a folder</source>
            <translation>فتح مجلد</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
    </context>
    <context>
        <name>PackageDraft</name>
        <message>
            <source>There is a file %1 already.</source>
            <translation>يوجد ملف ⁨%1⁩ بالفعل.</translation>
        </message>
        <message>
            <source>"%1" is no name for a file of a package.</source>
            <translation>«⁨%1⁩» لا يصلح اسمًا لملف في حزمة.</translation>
        </message>
    </context>
    <context>
        <name>PackageHandlers</name>
        <message>
            <source>The package has no program named bootstrap at its top, which runs the function.</source>
            <translation>ليس في أعلى الحزمة برنامج باسم bootstrap، وهو الذي يشغّل الدالة.</translation>
        </message>
        <message>
            <source>The package's bootstrap may not be executed. Run chmod 755 bootstrap before you zip it.</source>
            <translation>لا يُسمح بتنفيذ bootstrap الموجود في الحزمة. نفّذ chmod 755 bootstrap قبل ضغطه.</translation>
        </message>
        <message>
            <source>The package has no class file %1.</source>
            <translation>ليس في الحزمة ملف الصنف ⁨%1⁩.</translation>
        </message>
        <message>
            <source>The package has no file %1.</source>
            <translation>ليس في الحزمة ملف ⁨%1⁩.</translation>
        </message>
        <message>
            <source>The package has no file %1. %2 is code for another runtime.</source>
            <translation>ليس في الحزمة ملف ⁨%1⁩. والملف ⁨%2⁩ شيفرة لبيئة تشغيل أخرى.</translation>
        </message>
        <message>
            <source>The package has no file %1. Use %2.</source>
            <translation>ليس في الحزمة ملف ⁨%1⁩. استخدم ⁨%2⁩.</translation>
        </message>
    </context>
    <context>
        <name>PackageStore</name>
        <message>
            <source>A function needs at least one file of code.</source>
            <translation>تحتاج الدالة إلى ملف شيفرة واحد على الأقل.</translation>
        </message>
        <message>
            <source>The package has too many files to be edited here.</source>
            <translation>في الحزمة ملفات أكثر من أن تُحرَّر هنا.</translation>
        </message>
        <message>
            <source>"%1" is not a file name within a package.</source>
            <translation>«⁨%1⁩» ليس اسم ملف داخل حزمة.</translation>
        </message>
        <message>
            <source>The package has the file "%1" twice.</source>
            <translation>في الحزمة ملف «⁨%1⁩» مكرر.</translation>
        </message>
        <message>
            <source>The package has a file and a folder of the same name.</source>
            <translation>في الحزمة ملف ومجلد بالاسم نفسه.</translation>
        </message>
        <message>
            <source>The function's code could not be saved or read.</source>
            <translation>تعذر حفظ شيفرة الدالة أو قراءتها.</translation>
        </message>
        <message>
            <source>The package is too large to be edited here.</source>
            <translation>الحزمة أكبر من أن تُحرَّر هنا.</translation>
        </message>
        <message>
            <source>The package has no "%1".</source>
            <translation>ليس في الحزمة «⁨%1⁩».</translation>
        </message>
    </context>
    <context>
        <name>PackageText</name>
        <message>
            <source>Zipped from the folder; what isn't part of the code, as .git and caches, is left out.</source>
            <translation>ضُغطت من المجلد؛ وتُرك ما ليس من الشيفرة، مثل ⁦.git⁩ والملفات المؤقتة.</translation>
        </message>
        <message>
            <source>One file of code, zipped on the way.</source>
            <translation>ملف شيفرة واحد، ضُغط أثناء ذلك.</translation>
        </message>
        <message numerus="yes">
            <source>%1/ (%n file(s), %2)</source>
            <extracomment>%1 is the name of a folder, %2 its size.</extracomment>
            <translation>
                <numerusform>‏⁨%1/⁩ (لا ملفات، ⁨%2⁩)</numerusform>
                <numerusform>‏⁨%1/⁩ (ملف واحد، ⁨%2⁩)</numerusform>
                <numerusform>‏⁨%1/⁩ (ملفان، ⁨%2⁩)</numerusform>
                <numerusform>‏⁨%1/⁩ (%n ملفات، ⁨%2⁩)</numerusform>
                <numerusform>‏⁨%1/⁩ (%n ملفًا، ⁨%2⁩)</numerusform>
                <numerusform>‏⁨%1/⁩ (%n ملف، ⁨%2⁩)</numerusform>
            </translation>
        </message>
        <message>
            <source>Largest folders: %1</source>
            <translation>أكبر المجلدات: ⁨%1⁩</translation>
        </message>
        <message>
            <source>Functions that can be the handler: %1</source>
            <translation>دوال تصلح معالجًا: ⁨%1⁩</translation>
        </message>
        <message numerus="yes">
            <source>%1 zipped, %n file(s), %2 unzipped</source>
            <extracomment>%1 and %2 are sizes.</extracomment>
            <translation>
                <numerusform>⁨%1⁩ مضغوطة، لا ملفات، ⁨%2⁩ بعد فك الضغط</numerusform>
                <numerusform>⁨%1⁩ مضغوطة، ملف واحد، ⁨%2⁩ بعد فك الضغط</numerusform>
                <numerusform>⁨%1⁩ مضغوطة، ملفان، ⁨%2⁩ بعد فك الضغط</numerusform>
                <numerusform>⁨%1⁩ مضغوطة، %n ملفات، ⁨%2⁩ بعد فك الضغط</numerusform>
                <numerusform>⁨%1⁩ مضغوطة، %n ملفًا، ⁨%2⁩ بعد فك الضغط</numerusform>
                <numerusform>⁨%1⁩ مضغوطة، %n ملف، ⁨%2⁩ بعد فك الضغط</numerusform>
            </translation>
        </message>
        <message>
            <source>All files are in the folder %1. The handler's file is looked for at the top of the zip, so that the handler begins with the folder's name. Zip the files themselves, not the folder around them, to have them at the top.</source>
            <translation>كل الملفات في المجلد ⁨%1⁩. يُبحث عن ملف المعالج في أعلى الملف المضغوط، فيبدأ المعالج باسم المجلد. اضغط الملفات نفسها لا المجلد الذي يضمها لتكون في الأعلى.</translation>
        </message>
        <message>
            <source>No function that could be the handler was found in its files. Enter the handler below, as its file and function are named: hello-world.handler is exports.handler in hello-world.js.</source>
            <translation>لم يُعثر في ملفاتها على دالة تصلح معالجًا. أدخل المعالج أدناه كما سُمّي ملفه ودالته: hello-world.handler هو exports.handler في hello-world.js.</translation>
        </message>
        <message numerus="yes">
            <source>%n files added</source>
            <translation>
                <numerusform>لم يُضف أي ملف</numerusform>
                <numerusform>أُضيف ملف واحد</numerusform>
                <numerusform>أُضيف ملفان</numerusform>
                <numerusform>أُضيفت %n ملفات</numerusform>
                <numerusform>أُضيف %n ملفًا</numerusform>
                <numerusform>أُضيف %n ملف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files changed</source>
            <translation>
                <numerusform>لم يتغير أي ملف</numerusform>
                <numerusform>تغيّر ملف واحد</numerusform>
                <numerusform>تغيّر ملفان</numerusform>
                <numerusform>تغيّرت %n ملفات</numerusform>
                <numerusform>تغيّر %n ملفًا</numerusform>
                <numerusform>تغيّر %n ملف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files removed</source>
            <translation>
                <numerusform>لم يُزل أي ملف</numerusform>
                <numerusform>أُزيل ملف واحد</numerusform>
                <numerusform>أُزيل ملفان</numerusform>
                <numerusform>أُزيلت %n ملفات</numerusform>
                <numerusform>أُزيل %n ملفًا</numerusform>
                <numerusform>أُزيل %n ملف</numerusform>
            </translation>
        </message>
        <message>
            <source>%1.</source>
            <extracomment>%1 is a list, as 1 file added, 2 files changed.</extracomment>
            <translation>‏⁨%1⁩.</translation>
        </message>
    </context>
    <context>
        <name>PaletteEntry</name>
        <message>
            <source>Action</source>
            <translation>إجراء</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>صفحة</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>علامة تبويب</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>دالة</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>طبقة</translation>
        </message>
        <message>
            <source>Blueprint</source>
            <translation>مخطط</translation>
        </message>
        <message>
            <source>Log group</source>
            <translation>مجموعة سجلات</translation>
        </message>
    </context>
    <context>
        <name>Platform</name>
        <message>
            <source>Winter 2015-16</source>
            <extracomment>The time whose platform is meant; a title (profile-2016)</extracomment>
            <translation>شتاء ⁦2015-16⁩</translation>
        </message>
        <message>
            <source>winter 2015-16</source>
            <extracomment>The same time within a sentence, as in “prices of today” (profile-2016)</extracomment>
            <translation>شتاء ⁦2015-16⁩</translation>
        </message>
        <message>
            <source>Today</source>
            <extracomment>The time whose platform is meant; a title (profile-today)</extracomment>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>today</source>
            <extracomment>The same time within a sentence, as in “prices of today” (profile-today)</extracomment>
            <translation>اليوم</translation>
        </message>
    </context>
    <context>
        <name>PolicyDocument</name>
        <message>
            <source>This is no policy document.</source>
            <translation>ليس هذا مستند سياسة.</translation>
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message>
            <source>A port is a number from %1 to %2.</source>
            <translation>المنفذ عدد من ⁨%1⁩ إلى ⁨%2⁩.</translation>
        </message>
        <message>
            <source>The preferences can't be written. Look at the permissions of the folder %1, and whether its disk is full.</source>
            <translation>تتعذر كتابة التفضيلات. تحقق من أذونات المجلد ⁨%1⁩، ومما إذا كان قرصه ممتلئًا.</translation>
        </message>
    </context>
    <context>
        <name>Qualifier</name>
        <message>
            <source>An alias needs a name.</source>
            <translation>يحتاج الاسم المستعار إلى اسم.</translation>
        </message>
        <message>
            <source>The name of an alias has letters, digits, hyphens and underscores only: "%1".</source>
            <translation>يتكون الاسم المستعار من حروف وأرقام وشرطات وشرطات سفلية فقط: «⁨%1⁩».</translation>
        </message>
        <message>
            <source>The name of an alias isn't digits alone, which name a version: %1.</source>
            <translation>لا يتكون الاسم المستعار من أرقام وحدها، فهي تدل على إصدار: ⁨%1⁩.</translation>
        </message>
        <message>
            <source>The name of an alias has at most %1 characters; this one has %2.</source>
            <translation>لا يزيد الاسم المستعار على ⁨%1⁩ محرفًا؛ وهذا فيه ⁨%2⁩.</translation>
        </message>
        <message>
            <source>%1 is not the number of a version.</source>
            <translation>القيمة ⁨%1⁩ ليست رقم إصدار.</translation>
        </message>
    </context>
    <context>
        <name>RelativeTime</name>
        <message>
            <source>just now</source>
            <translation>الآن</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s) ago</source>
            <translation>
                <numerusform>قبل أقل من ثانية</numerusform>
                <numerusform>قبل ثانية</numerusform>
                <numerusform>قبل ثانيتين</numerusform>
                <numerusform>قبل %n ثوانٍ</numerusform>
                <numerusform>قبل %n ثانية</numerusform>
                <numerusform>قبل %n ثانية</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) ago</source>
            <translation>
                <numerusform>قبل أقل من دقيقة</numerusform>
                <numerusform>قبل دقيقة</numerusform>
                <numerusform>قبل دقيقتين</numerusform>
                <numerusform>قبل %n دقائق</numerusform>
                <numerusform>قبل %n دقيقة</numerusform>
                <numerusform>قبل %n دقيقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) ago</source>
            <translation>
                <numerusform>قبل أقل من ساعة</numerusform>
                <numerusform>قبل ساعة</numerusform>
                <numerusform>قبل ساعتين</numerusform>
                <numerusform>قبل %n ساعات</numerusform>
                <numerusform>قبل %n ساعة</numerusform>
                <numerusform>قبل %n ساعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>قبل أقل من يوم</numerusform>
                <numerusform>قبل يوم</numerusform>
                <numerusform>قبل يومين</numerusform>
                <numerusform>قبل %n أيام</numerusform>
                <numerusform>قبل %n يومًا</numerusform>
                <numerusform>قبل %n يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) ago</source>
            <translation>
                <numerusform>قبل أقل من شهر</numerusform>
                <numerusform>قبل شهر</numerusform>
                <numerusform>قبل شهرين</numerusform>
                <numerusform>قبل %n أشهر</numerusform>
                <numerusform>قبل %n شهرًا</numerusform>
                <numerusform>قبل %n شهر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s) ago</source>
            <translation>
                <numerusform>قبل أقل من سنة</numerusform>
                <numerusform>قبل سنة</numerusform>
                <numerusform>قبل سنتين</numerusform>
                <numerusform>قبل %n سنوات</numerusform>
                <numerusform>قبل %n سنة</numerusform>
                <numerusform>قبل %n سنة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RemovedFunctionStore</name>
        <message>
            <source>Function not found: %1</source>
            <translation>Function not found: %1</translation>
        </message>
        <message>
            <source>There is a new function named %1 by now, so the deleted one can't come back. Delete the new one first.</source>
            <translation>توجد الآن دالة جديدة باسم ⁨%1⁩، فلا يمكن أن تعود المحذوفة. احذف الجديدة أولًا.</translation>
        </message>
        <message>
            <source>The function %1 can't be brought back any more.</source>
            <translation>لم تعد استعادة الدالة ⁨%1⁩ ممكنة.</translation>
        </message>
    </context>
    <context>
        <name>Revision</name>
        <message>
            <source>The Revision Id provided does not match the latest Revision Id. Call the GetFunction/GetAlias API to retrieve the latest Revision Id</source>
            <translation>The Revision Id provided does not match the latest Revision Id. Call the GetFunction/GetAlias API to retrieve the latest Revision Id</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>A function with this role may write its logs, and nothing else.</source>
            <extracomment>What the role is for (lambda_basic_execution)</extracomment>
            <translation>يجوز لدالة لها هذا الدور أن تكتب سجلاتها، ولا شيء غير ذلك.</translation>
        </message>
        <message>
            <source>A function with this role may write its logs, and be attached to the network of a VPC.</source>
            <extracomment>What the role is for (lambda_basic_vpc_execution)</extracomment>
            <translation>يجوز لدالة لها هذا الدور أن تكتب سجلاتها وأن تُربط بشبكة VPC.</translation>
        </message>
        <message>
            <source>A function with this role may write its logs, and read and change items of DynamoDB tables.</source>
            <extracomment>What the role is for (lambda_dynamo)</extracomment>
            <translation>يجوز لدالة لها هذا الدور أن تكتب سجلاتها وأن تقرأ عناصر جداول DynamoDB وتغيّرها.</translation>
        </message>
        <message>
            <source>A function with this role may write its logs, and read the streams of DynamoDB tables that trigger it.</source>
            <extracomment>What the role is for (lambda_dynamo_streams)</extracomment>
            <translation>يجوز لدالة لها هذا الدور أن تكتب سجلاتها وأن تقرأ تدفقات جداول DynamoDB التي تُطلقها.</translation>
        </message>
        <message>
            <source>A function with this role may write its logs, and read the records of Kinesis streams that trigger it.</source>
            <extracomment>What the role is for (lambda_kinesis_role)</extracomment>
            <translation>يجوز لدالة لها هذا الدور أن تكتب سجلاتها وأن تقرأ بيانات تدفقات Kinesis التي تُطلقها.</translation>
        </message>
        <message>
            <source>A function with this role may write its logs, and read and write the objects of S3 buckets.</source>
            <extracomment>What the role is for (lambda_s3_exec_role)</extracomment>
            <translation>يجوز لدالة لها هذا الدور أن تكتب سجلاتها وأن تقرأ كائنات حاويات S3 وتكتبها.</translation>
        </message>
        <message>
            <source>Write logs (CloudWatch Logs)</source>
            <extracomment>What the role allows, in a list behind “Allows:”; names of services stay (lambda_basic_execution, lambda_basic_vpc_execution …)</extracomment>
            <translation>كتابة السجلات (CloudWatch Logs)</translation>
        </message>
        <message>
            <source>Make, see and delete network interfaces (VPC)</source>
            <extracomment>What the role allows, in a list behind “Allows:”; names of services stay (lambda_basic_vpc_execution)</extracomment>
            <translation>إنشاء واجهات الشبكة وعرضها وحذفها (VPC)</translation>
        </message>
        <message>
            <source>Read, query and scan DynamoDB items</source>
            <extracomment>What the role allows, in a list behind “Allows:”; names of services stay (lambda_dynamo)</extracomment>
            <translation>قراءة عناصر DynamoDB والاستعلام عنها ومسحها (scan)</translation>
        </message>
        <message>
            <source>Put, update and delete DynamoDB items</source>
            <extracomment>What the role allows, in a list behind “Allows:”; names of services stay (lambda_dynamo)</extracomment>
            <translation>إضافة عناصر DynamoDB وتحديثها وحذفها</translation>
        </message>
        <message>
            <source>Read DynamoDB streams</source>
            <extracomment>What the role allows, in a list behind “Allows:”; names of services stay (lambda_dynamo_streams)</extracomment>
            <translation>قراءة تدفقات DynamoDB</translation>
        </message>
        <message>
            <source>Read Kinesis streams</source>
            <extracomment>What the role allows, in a list behind “Allows:”; names of services stay (lambda_kinesis_role)</extracomment>
            <translation>قراءة تدفقات Kinesis</translation>
        </message>
        <message>
            <source>Read S3 objects</source>
            <extracomment>What the role allows, in a list behind “Allows:”; names of services stay (lambda_s3_exec_role)</extracomment>
            <translation>قراءة كائنات S3</translation>
        </message>
        <message>
            <source>Write S3 objects</source>
            <extracomment>What the role allows, in a list behind “Allows:”; names of services stay (lambda_s3_exec_role)</extracomment>
            <translation>كتابة كائنات S3</translation>
        </message>
    </context>
    <context>
        <name>RunLine</name>
        <message>
            <source>%1 ms</source>
            <translation>⁦%1 ms⁩</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>قيد التشغيل</translation>
        </message>
        <message>
            <source>Cold start %1</source>
            <translation>بدء بارد ⁨%1⁩</translation>
        </message>
        <message>
            <source>Cold start</source>
            <translation>بدء بارد</translation>
        </message>
        <message>
            <source>Cut short</source>
            <translation>انقطع</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>خطأ</translation>
        </message>
        <message>
            <source>RequestId: %1</source>
            <translation>RequestId: %1</translation>
        </message>
        <message>
            <source>Duration: %1</source>
            <translation>المدة: ⁨%1⁩</translation>
        </message>
        <message>
            <source>Memory: %1 of %2 MB</source>
            <translation>الذاكرة: ⁨%1⁩ من ⁨%2 MB⁩</translation>
        </message>
        <message>
            <source>%1 of %2 MB</source>
            <translation>⁨%1⁩ من ⁨%2 MB⁩</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s)</source>
            <translation>
                <numerusform>لا أحداث</numerusform>
                <numerusform>حدث واحد</numerusform>
                <numerusform>حدثان</numerusform>
                <numerusform>‏%Ln أحداث</numerusform>
                <numerusform>‏%Ln حدثًا</numerusform>
                <numerusform>‏%Ln حدث</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RunRow</name>
        <message>
            <source>The workspace holds a run that can't be read.</source>
            <translation>تحتوي مساحة العمل على تشغيل تتعذر قراءته.</translation>
        </message>
    </context>
    <context>
        <name>RunStore</name>
        <message>
            <source>The run %1 is no longer kept.</source>
            <translation>لم يعد التشغيل ⁨%1⁩ محفوظًا.</translation>
        </message>
    </context>
    <context>
        <name>RunText</name>
        <message>
            <source>Executing</source>
            <translation>قيد التنفيذ</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>نجح</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>فشل</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>أُوقف</translation>
        </message>
        <message>
            <source>Cut short</source>
            <translation>انقطع</translation>
        </message>
        <message>
            <source>API</source>
            <extracomment>where a run's event came from</extracomment>
            <translation>‏API</translation>
        </message>
        <message>
            <source>The event came through the API, as from the CLI, an SDK or another program; it is no saved test event.</source>
            <translation>وصل الحدث عبر API، مثلًا من CLI أو من SDK أو من برنامج آخر؛ وليس حدث اختبار محفوظًا.</translation>
        </message>
        <message>
            <source>Lambdesk ended before this run did, so nothing was measured, and what came of it isn't known. What it wrote until then is in its log stream.</source>
            <translation>انتهى Lambdesk قبل انتهاء هذا التشغيل، فلم يُقَس شيء، ولا تُعرف نتيجته. ما كتبه حتى ذلك الحين موجود في تدفق سجلاته.</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>⁦%1 ms⁩</translation>
        </message>
        <message>
            <source>Enforced</source>
            <translation>مطبَّقة</translation>
        </message>
        <message>
            <source>Simulated</source>
            <translation>محاكاة</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>متجاوَزة</translation>
        </message>
    </context>
    <context>
        <name>Runtime</name>
        <message>
            <source>Install Node.js 18 with `sudo apt install nodejs` on Debian 12 or Ubuntu 24.04, or anywhere with the version manager nvm: `nvm install 18`.</source>
            <extracomment>How to install a runtime; what stands between ` and ` is entered in a terminal and stays (nodejs18.x)</extracomment>
            <translation>ثبّت Node.js 18 بالأمر ⁦`sudo apt install nodejs`⁩ على Debian 12 أو Ubuntu 24.04، أو على أي نظام باستخدام مدير الإصدارات nvm: ⁦`nvm install 18`⁩.</translation>
        </message>
        <message>
            <source>Install Node.js 20 with `sudo apt install nodejs` on Debian 13, or anywhere with the version manager nvm: `nvm install 20`.</source>
            <extracomment>How to install a runtime; what stands between ` and ` is entered in a terminal and stays (nodejs20.x)</extracomment>
            <translation>ثبّت Node.js 20 بالأمر ⁦`sudo apt install nodejs`⁩ على Debian 13، أو على أي نظام باستخدام مدير الإصدارات nvm: ⁦`nvm install 20`⁩.</translation>
        </message>
        <message>
            <source>Install Node.js 22 with the version manager nvm: `nvm install 22`.</source>
            <extracomment>How to install a runtime; what stands between ` and ` is entered in a terminal and stays (nodejs22.x)</extracomment>
            <translation>ثبّت Node.js 22 باستخدام مدير الإصدارات nvm: ⁦`nvm install 22`⁩.</translation>
        </message>
        <message>
            <source>Install Node.js 24 with the version manager nvm: `nvm install 24`.</source>
            <extracomment>How to install a runtime; what stands between ` and ` is entered in a terminal and stays (nodejs24.x)</extracomment>
            <translation>ثبّت Node.js 24 باستخدام مدير الإصدارات nvm: ⁦`nvm install 24`⁩.</translation>
        </message>
        <message>
            <source>Install Python 3.9 with `sudo apt install python3` on Debian 11, or anywhere with uv or pyenv: `uv python install 3.9` or `pyenv install 3.9`.</source>
            <extracomment>How to install a runtime; what stands between ` and ` is entered in a terminal and stays (python3.9)</extracomment>
            <translation>ثبّت Python 3.9 بالأمر ⁦`sudo apt install python3`⁩ على Debian 11، أو على أي نظام باستخدام uv أو pyenv: ⁦`uv python install 3.9`⁩ أو ⁦`pyenv install 3.9`⁩.</translation>
        </message>
        <message>
            <source>Install Python 3.10 with `sudo apt install python3` on Ubuntu 22.04, or anywhere with uv or pyenv: `uv python install 3.10` or `pyenv install 3.10`.</source>
            <extracomment>How to install a runtime; what stands between ` and ` is entered in a terminal and stays (python3.10)</extracomment>
            <translation>ثبّت Python 3.10 بالأمر ⁦`sudo apt install python3`⁩ على Ubuntu 22.04، أو على أي نظام باستخدام uv أو pyenv: ⁦`uv python install 3.10`⁩ أو ⁦`pyenv install 3.10`⁩.</translation>
        </message>
        <message>
            <source>Install Python 3.11 with `sudo apt install python3` on Debian 12, or anywhere with uv or pyenv: `uv python install 3.11` or `pyenv install 3.11`.</source>
            <extracomment>How to install a runtime; what stands between ` and ` is entered in a terminal and stays (python3.11)</extracomment>
            <translation>ثبّت Python 3.11 بالأمر ⁦`sudo apt install python3`⁩ على Debian 12، أو على أي نظام باستخدام uv أو pyenv: ⁦`uv python install 3.11`⁩ أو ⁦`pyenv install 3.11`⁩.</translation>
        </message>
        <message>
            <source>Install Python 3.12 with `sudo apt install python3` on Ubuntu 24.04, or anywhere with uv or pyenv: `uv python install 3.12` or `pyenv install 3.12`.</source>
            <extracomment>How to install a runtime; what stands between ` and ` is entered in a terminal and stays (python3.12)</extracomment>
            <translation>ثبّت Python 3.12 بالأمر ⁦`sudo apt install python3`⁩ على Ubuntu 24.04، أو على أي نظام باستخدام uv أو pyenv: ⁦`uv python install 3.12`⁩ أو ⁦`pyenv install 3.12`⁩.</translation>
        </message>
        <message>
            <source>Install Python 3.13 with `sudo apt install python3` on Debian 13, or anywhere with uv or pyenv: `uv python install 3.13` or `pyenv install 3.13`.</source>
            <extracomment>How to install a runtime; what stands between ` and ` is entered in a terminal and stays (python3.13)</extracomment>
            <translation>ثبّت Python 3.13 بالأمر ⁦`sudo apt install python3`⁩ على Debian 13، أو على أي نظام باستخدام uv أو pyenv: ⁦`uv python install 3.13`⁩ أو ⁦`pyenv install 3.13`⁩.</translation>
        </message>
        <message>
            <source>Install Python 3.14 with uv or pyenv: `uv python install 3.14` or `pyenv install 3.14`.</source>
            <extracomment>How to install a runtime; what stands between ` and ` is entered in a terminal and stays (python3.14)</extracomment>
            <translation>ثبّت Python 3.14 باستخدام uv أو pyenv: ⁦`uv python install 3.14`⁩ أو ⁦`pyenv install 3.14`⁩.</translation>
        </message>
        <message>
            <source>Install Java 11 with the version manager SDKMAN.</source>
            <extracomment>How to install a runtime; what stands between ` and ` is entered in a terminal and stays (java11)</extracomment>
            <translation>ثبّت Java 11 باستخدام مدير الإصدارات SDKMAN.</translation>
        </message>
        <message>
            <source>Install Java 17 with `sudo apt install default-jdk` on Debian 12, or anywhere with the version manager SDKMAN.</source>
            <extracomment>How to install a runtime; what stands between ` and ` is entered in a terminal and stays (java17)</extracomment>
            <translation>ثبّت Java 17 بالأمر ⁦`sudo apt install default-jdk`⁩ على Debian 12، أو على أي نظام باستخدام مدير الإصدارات SDKMAN.</translation>
        </message>
        <message>
            <source>Install Java 21 with `sudo apt install default-jdk` on Debian 13 or Ubuntu 24.04, or anywhere with the version manager SDKMAN.</source>
            <extracomment>How to install a runtime; what stands between ` and ` is entered in a terminal and stays (java21)</extracomment>
            <translation>ثبّت Java 21 بالأمر ⁦`sudo apt install default-jdk`⁩ على Debian 13 أو Ubuntu 24.04، أو على أي نظام باستخدام مدير الإصدارات SDKMAN.</translation>
        </message>
        <message>
            <source>Install Java 25 with the version manager SDKMAN.</source>
            <extracomment>How to install a runtime; what stands between ` and ` is entered in a terminal and stays (java25)</extracomment>
            <translation>ثبّت Java 25 باستخدام مدير الإصدارات SDKMAN.</translation>
        </message>
        <message>
            <source>Custom runtime (provided.al2023)</source>
            <extracomment>Name of a runtime that each function brings; what stands in brackets stays (provided.al2023)</extracomment>
            <translation>بيئة تشغيل مخصصة (provided.al2023)</translation>
        </message>
        <message>
            <source>Custom runtime (provided.al2)</source>
            <extracomment>Name of a runtime that each function brings; what stands in brackets stays (provided.al2)</extracomment>
            <translation>بيئة تشغيل مخصصة (provided.al2)</translation>
        </message>
    </context>
    <context>
        <name>RuntimeCatalog</name>
        <message>
            <source>%1 can't be read.</source>
            <translation>تتعذر قراءة ⁨%1⁩.</translation>
        </message>
        <message>
            <source>%1 has no list named runtimes.</source>
            <translation>ليس في ⁨%1⁩ قائمة باسم runtimes.</translation>
        </message>
        <message>
            <source>%1 names a runtime that isn't known.</source>
            <translation>يذكر ⁨%1⁩ بيئة تشغيل غير معروفة.</translation>
        </message>
    </context>
    <context>
        <name>SampleEvent</name>
        <message>
            <source>Three steps</source>
            <extracomment>Name of the blueprint's sample event; at most 64 characters (context-and-remaining-time, context-and-remaining-time-python)</extracomment>
            <translation>ثلاث خطوات</translation>
        </message>
        <message>
            <source>Somebody's name</source>
            <extracomment>Name of the blueprint's sample event; at most 64 characters (environment-variables, environment-variables-python)</extracomment>
            <translation>اسم شخص</translation>
        </message>
        <message>
            <source>Three orders, one of them broken</source>
            <extracomment>Name of the blueprint's sample event; at most 64 characters (errors-caught-and-uncaught, errors-caught-and-uncaught-python)</extracomment>
            <translation>ثلاث طلبيات، إحداها معطوبة</translation>
        </message>
        <message>
            <source>An order</source>
            <extracomment>Name of the blueprint's sample event; at most 64 characters (logging-levels, logging-levels-python)</extracomment>
            <translation>طلبية</translation>
        </message>
        <message>
            <source>Rectangle</source>
            <extracomment>Name of the blueprint's sample event; at most 64 characters (nodejs-async-handler, nodejs-callback-handler)</extracomment>
            <translation>مستطيل</translation>
        </message>
        <message>
            <source>Succeed, fail or done</source>
            <extracomment>Name of the blueprint's sample event; at most 64 characters (nodejs-context-succeed)</extracomment>
            <translation>‏succeed أو fail أو done</translation>
        </message>
        <message>
            <source>Five seconds of work</source>
            <extracomment>Name of the blueprint's sample event; at most 64 characters (time-out, time-out-python)</extracomment>
            <translation>خمس ثوانٍ من العمل</translation>
        </message>
        <message>
            <source>Nothing</source>
            <extracomment>Name of the blueprint's sample event; at most 64 characters (warm-state, warm-state-python)</extracomment>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>A note</source>
            <extracomment>Name of the blueprint's sample event; at most 64 characters (write-to-tmp, write-to-tmp-python)</extracomment>
            <translation>ملاحظة</translation>
        </message>
    </context>
    <context>
        <name>SampleQuery</name>
        <message>
            <source>Events by level, of messages in JSON</source>
            <extracomment>A sample query of Logs Insights (events-by-level)</extracomment>
            <translation>الأحداث حسب المستوى، من رسائل JSON</translation>
        </message>
        <message>
            <source>List of log events that are not exceptions</source>
            <extracomment>A sample query of Logs Insights (events-that-are-no-exceptions)</extracomment>
            <translation>قائمة أحداث السجل التي ليست استثناءات</translation>
        </message>
        <message>
            <source>Number of exceptions logged every 5 minutes</source>
            <extracomment>A sample query of Logs Insights (exceptions-every-5-minutes)</extracomment>
            <translation>عدد الاستثناءات المسجلة كل 5 دقائق</translation>
        </message>
        <message>
            <source>Find cold starts</source>
            <extracomment>A sample query of Logs Insights (lambda-cold-starts)</extracomment>
            <translation>البحث عن حالات البدء البارد</translation>
        </message>
        <message>
            <source>View latency statistics for 5-minute intervals</source>
            <extracomment>A sample query of Logs Insights (lambda-latency-statistics)</extracomment>
            <translation>عرض إحصاءات زمن الاستجابة كل 5 دقائق</translation>
        </message>
        <message>
            <source>Find the most expensive requests</source>
            <extracomment>A sample query of Logs Insights (lambda-most-expensive)</extracomment>
            <translation>البحث عن الطلبات الأعلى تكلفة</translation>
        </message>
        <message>
            <source>Determine the amount of overprovisioned memory</source>
            <extracomment>A sample query of Logs Insights (lambda-overprovisioned-memory)</extracomment>
            <translation>تحديد مقدار الذاكرة المخصصة الزائدة</translation>
        </message>
        <message>
            <source>Find the slowest requests</source>
            <extracomment>A sample query of Logs Insights (lambda-slowest)</extracomment>
            <translation>البحث عن أبطأ الطلبات</translation>
        </message>
        <message>
            <source>Find runs that timed out</source>
            <extracomment>A sample query of Logs Insights (lambda-timeouts)</extracomment>
            <translation>البحث عن التشغيلات التي انتهت مهلتها</translation>
        </message>
        <message>
            <source>25 most recently added log events</source>
            <extracomment>A sample query of Logs Insights (most-recent-events)</extracomment>
            <translation>أحدث 25 حدثًا أُضيف إلى السجل</translation>
        </message>
    </context>
    <context>
        <name>ServeOptions</name>
        <message>
            <source>'%1' is not a port: 0 to 65535.</source>
            <translation>«⁨%1⁩» ليس رقم منفذ: من 0 إلى 65535.</translation>
        </message>
        <message>
            <source>Runs AWS Lambda functions on this computer, and answers the AWS CLI and SDKs on a port of 127.0.0.1.</source>
            <translation>يشغّل دوال AWS Lambda على هذا الحاسوب، ويجيب AWS CLI وحزم SDK على منفذ في 127.0.0.1.</translation>
        </message>
        <message>
            <source>The port to listen on; 0 takes a free one (4566, or the next one that is free).</source>
            <translation>المنفذ الذي يُستمع إليه؛ والقيمة 0 تأخذ منفذًا حرًا (4566 أو التالي الحر).</translation>
        </message>
        <message>
            <source>Let functions have as much of the processor as there is. Without it, and where a control group can, each has the share of a core's time that its memory size has on the platform.</source>
            <translation>إعطاء الدوال كل ما يتاح من المعالج. ومن دون هذا الخيار، وحيث تتيح ذلك مجموعة تحكم، تكون لكل دالة الحصة من وقت نواة CPU التي لحجم ذاكرتها على المنصة.</translation>
        </message>
        <message>
            <source>Make no control groups: functions are held to their memory by being looked at alone.</source>
            <translation>عدم إنشاء مجموعات تحكم: لا تُلزَم الدوال بذاكرتها إلا بمراقبتها.</translation>
        </message>
    </context>
    <context>
        <name>SizeText</name>
        <message numerus="yes">
            <source>%n bytes</source>
            <translation>
                <numerusform>‏%n بايت</numerusform>
                <numerusform>‏%n بايت</numerusform>
                <numerusform>‏%n بايت</numerusform>
                <numerusform>‏%n بايتات</numerusform>
                <numerusform>‏%n بايتًا</numerusform>
                <numerusform>‏%n بايت</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 KB</source>
            <translation>⁦%1 KB⁩</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>⁦%1 MB⁩</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>⁦%1 GB⁩</translation>
        </message>
    </context>
    <context>
        <name>SpareWorkspace</name>
        <message>
            <source>What an earlier move has left in %1 can't be removed.</source>
            <translation>تتعذر إزالة ما تركه نقل سابق في ⁨%1⁩.</translation>
        </message>
        <message>
            <source>%1 is in the way. Move it elsewhere, or choose another folder.</source>
            <translation>يعترض ⁨%1⁩ الطريق. انقله إلى مكان آخر، أو اختر مجلدًا آخر.</translation>
        </message>
    </context>
    <context>
        <name>SpokenLanguage</name>
        <message>
            <source>Arabic</source>
            <translation>العربية</translation>
        </message>
        <message>
            <source>English</source>
            <translation>الإنجليزية</translation>
        </message>
        <message>
            <source>German</source>
            <translation>الألمانية</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>الإسبانية</translation>
        </message>
    </context>
    <context>
        <name>Statistic</name>
        <message>
            <source>"%1" is no statistic: there are SampleCount, Average, Sum, Minimum, Maximum and percentiles from p0 to p100.</source>
            <translation>«⁨%1⁩» ليس إحصاءً: المتاح SampleCount وAverage وSum وMinimum وMaximum والمئينات من p0 إلى p100.</translation>
        </message>
    </context>
    <context>
        <name>TestEventStore</name>
        <message>
            <source>Function not found: %1</source>
            <translation>Function not found: %1</translation>
        </message>
        <message>
            <source>There is no test event named "%1".</source>
            <translation>لا يوجد حدث اختبار باسم «⁨%1⁩».</translation>
        </message>
    </context>
    <context>
        <name>TransferFiles</name>
        <message>
            <source>Exported workspaces (*.zip);;All files (*)</source>
            <translation>مساحات العمل المصدَّرة (*.zip);;كل الملفات (*)</translation>
        </message>
        <message>
            <source>Export workspace</source>
            <translation>تصدير مساحة العمل</translation>
        </message>
        <message>
            <source>Import workspace</source>
            <translation>استيراد مساحة عمل</translation>
        </message>
    </context>
    <context>
        <name>TransferFolder</name>
        <message>
            <source>The workspace could not be prepared for the export.</source>
            <translation>تعذر إعداد مساحة العمل للتصدير.</translation>
        </message>
        <message>
            <source>The file is not whole: a package is missing. Have it exported again.</source>
            <translation>الملف غير مكتمل: تنقصه حزمة. اطلب تصديره ثانيةً.</translation>
        </message>
        <message>
            <source>The unpacked file could not be read.</source>
            <translation>تعذرت قراءة الملف بعد فك ضغطه.</translation>
        </message>
        <message>
            <source>The file was changed after its export: a package is not the one that it should be. Have it exported again.</source>
            <translation>تغيّر الملف بعد تصديره: إحدى الحزم ليست التي يجب أن تكون. اطلب تصديره ثانيةً.</translation>
        </message>
        <message>
            <source>The functions' test events and settings are too large for one file. Choose fewer functions, or leave the test events out.</source>
            <translation>أحداث الاختبار وإعدادات الدوال أكبر من أن يسعها ملف واحد. اختر عددًا أقل من الدوال، أو استبعد أحداث الاختبار.</translation>
        </message>
        <message>
            <source>The functions' packages are too large for one file. Choose fewer functions.</source>
            <translation>حزم الدوال أكبر من أن يسعها ملف واحد. اختر عددًا أقل من الدوال.</translation>
        </message>
        <message>
            <source>The file is not an exported workspace: it has no %1.</source>
            <translation>الملف ليس مساحة عمل مصدَّرة: ليس فيه ⁨%1⁩.</translation>
        </message>
        <message>
            <source>The file's %1 is too large.</source>
            <translation>حجم ⁨%1⁩ في الملف أكبر من المسموح.</translation>
        </message>
        <message>
            <source>The workspace could not be saved as %1.</source>
            <translation>تعذر حفظ مساحة العمل باسم ⁦%1⁩.</translation>
        </message>
    </context>
    <context>
        <name>TransferParts</name>
        <message>
            <source>It has more than %1 layers.</source>
            <translation>فيها أكثر من ⁨%1⁩ طبقة.</translation>
        </message>
        <message>
            <source>A layer has a runtime without a name.</source>
            <translation>في إحدى الطبقات بيئة تشغيل بلا اسم.</translation>
        </message>
        <message>
            <source>It doesn't say which package its code is in.</source>
            <translation>لا تذكر في أي حزمة توجد شيفرتها.</translation>
        </message>
        <message>
            <source>Zipped size must be smaller than %1 bytes</source>
            <translation>Zipped size must be smaller than %1 bytes</translation>
        </message>
        <message>
            <source>It has a runtime without a name.</source>
            <translation>فيها بيئة تشغيل بلا اسم.</translation>
        </message>
        <message>
            <source>It has a role or a target with too long a name.</source>
            <translation>فيها دور أو هدف اسمه أطول من المسموح.</translation>
        </message>
        <message>
            <source>The layer %1 has no number.</source>
            <translation>ليس للطبقة ⁨%1⁩ رقم.</translation>
        </message>
        <message>
            <source>The layer %1 has too long a description or license.</source>
            <translation>وصف الطبقة ⁨%1⁩ أو رخصتها أطول من المسموح.</translation>
        </message>
        <message>
            <source>It has settings of %1, which isn't in the file.</source>
            <translation>فيها إعدادات تخص ⁨%1⁩، وهو غير موجود في الملف.</translation>
        </message>
        <message>
            <source>It has %1 test events; a function has at most %2.</source>
            <translation>فيها ⁨%1⁩ من أحداث الاختبار؛ والحد الأقصى للدالة ⁨%2⁩.</translation>
        </message>
        <message>
            <source>It has the test event "%1" twice.</source>
            <translation>حدث الاختبار «⁨%1⁩» مكرر فيها.</translation>
        </message>
        <message>
            <source>It has a tag without a key, or one that is too long.</source>
            <translation>فيها وسم بلا مفتاح، أو وسم أطول من المسموح.</translation>
        </message>
        <message>
            <source>It has %1 tags; a function has at most %2.</source>
            <translation>فيها ⁨%1⁩ من الوسوم؛ والحد الأقصى للدالة ⁨%2⁩.</translation>
        </message>
        <message>
            <source>Its settings for asynchronous invocations aren't allowed here.</source>
            <translation>إعداداتها للاستدعاءات غير المتزامنة غير مسموح بها هنا.</translation>
        </message>
        <message>
            <source>Its policy has a statement without an id of its own.</source>
            <translation>في سياستها بيان بلا معرّف خاص به.</translation>
        </message>
        <message>
            <source>Its policy is too large.</source>
            <translation>سياستها أكبر من المسموح.</translation>
        </message>
        <message>
            <source>A reserved concurrency is 0 or more.</source>
            <translation>التزامن المحجوز عدد لا يقل عن 0.</translation>
        </message>
    </context>
    <context>
        <name>TransferReader</name>
        <message>
            <source>Its versions have no numbers of their own.</source>
            <translation>ليس لكل إصدار من إصداراتها رقم خاص به.</translation>
        </message>
        <message>
            <source>Its alias %1 stands for a version that isn't in the file.</source>
            <translation>اسمها المستعار ⁨%1⁩ يدل على إصدار غير موجود في الملف.</translation>
        </message>
        <message>
            <source>It has the alias %1 twice.</source>
            <translation>الاسم المستعار ⁨%1⁩ مكرر فيها.</translation>
        </message>
        <message>
            <source>The file has a function whose name is not one. %1</source>
            <translation>في الملف دالة اسمها غير صالح. ⁨%1⁩</translation>
        </message>
        <message>
            <source>The file has the function %1 twice.</source>
            <translation>الدالة ⁨%1⁩ مكررة في الملف.</translation>
        </message>
        <message>
            <source>The file has the layer %1 twice.</source>
            <translation>الطبقة ⁨%1⁩ مكررة في الملف.</translation>
        </message>
        <message>
            <source>The file's workspace.json is broken. Export the workspace again.</source>
            <translation>ملف workspace.json الذي في الملف المصدَّر تالف. صدّر مساحة العمل ثانيةً.</translation>
        </message>
        <message>
            <source>The file is not an exported workspace: its workspace.json is another program's.</source>
            <translation>الملف ليس مساحة عمل مصدَّرة: workspace.json الذي فيه يخص برنامجًا آخر.</translation>
        </message>
        <message>
            <source>The workspace was exported by a newer Lambdesk (%1). Install that version, or have it exported by this one.</source>
            <translation>صُدّرت مساحة العمل بإصدار أحدث من Lambdesk (⁨%1⁩). ثبّت ذلك الإصدار، أو اطلب تصديرها بهذا.</translation>
        </message>
        <message>
            <source>The file's workspace.json doesn't say which format it has.</source>
            <translation>ملف workspace.json الذي في الملف المصدَّر لا يذكر صيغته.</translation>
        </message>
    </context>
    <context>
        <name>TransferTarget</name>
        <message>
            <source>Two functions can't both be named %1.</source>
            <translation>لا يمكن أن تحمل دالتان معًا الاسم ⁨%1⁩.</translation>
        </message>
        <message>
            <source>The file has no function %1 to take in.</source>
            <translation>ليست في الملف دالة ⁨%1⁩ لاستيرادها.</translation>
        </message>
        <message>
            <source>Nothing was imported, because of the function %1. %2</source>
            <extracomment>%1 is a function's name, %2 a sentence that says why</extracomment>
            <translation>لم يُستورد شيء، بسبب الدالة ⁨%1⁩. ⁨%2⁩</translation>
        </message>
    </context>
    <context>
        <name>TreeCopy</name>
        <message>
            <source>The new disk is full. The workspace is where it was.</source>
            <translation>القرص الجديد ممتلئ. مساحة العمل باقية في مكانها.</translation>
        </message>
        <message>
            <source>The new disk can't keep links and permissions of files, which functions need: choose a folder on another one. The workspace is where it was.</source>
            <translation>لا يستطيع القرص الجديد حفظ روابط الملفات وأذوناتها التي تحتاج إليها الدوال: اختر مجلدًا على قرص آخر. مساحة العمل باقية في مكانها.</translation>
        </message>
        <message>
            <source>A file could not be copied. The workspace is where it was.</source>
            <translation>تعذر نسخ ملف. مساحة العمل باقية في مكانها.</translation>
        </message>
        <message>
            <source>The move was cancelled. The workspace is where it was.</source>
            <translation>أُلغي النقل. مساحة العمل باقية في مكانها.</translation>
        </message>
    </context>
    <context>
        <name>VersionStore</name>
        <message>
            <source>Function not found: %1</source>
            <translation>Function not found: %1</translation>
        </message>
        <message>
            <source>Unable to delete version because the following aliases reference it: [%1]</source>
            <translation>Unable to delete version because the following aliases reference it: [%1]</translation>
        </message>
    </context>
    <context>
        <name>WindowActions</name>
        <message>
            <source>New function</source>
            <translation>دالة جديدة</translation>
        </message>
        <message>
            <source>Create a Lambda function</source>
            <translation>‏Create a Lambda function (إنشاء دالة Lambda)</translation>
        </message>
        <message>
            <source>Open a .ZIP file…</source>
            <translation>فتح ملف ZIP…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>Side navigation</source>
            <translation>التنقل الجانبي</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>ملء الشاشة</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>تقدّم</translation>
        </message>
        <message>
            <source>List of functions</source>
            <translation>قائمة الدوال</translation>
        </message>
        <message>
            <source>Find anything…</source>
            <translation>البحث عن أي شيء…</translation>
        </message>
        <message>
            <source>Open the menu</source>
            <translation>فتح القائمة</translation>
        </message>
        <message>
            <source>Open the Help menu</source>
            <translation>فتح قائمة المساعدة</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>اختصارات لوحة المفاتيح</translation>
        </message>
        <message>
            <source>About Lambdesk</source>
            <translation>حول Lambdesk</translation>
        </message>
        <message>
            <source>Open a folder…</source>
            <translation>فتح مجلد…</translation>
        </message>
        <message>
            <source>Export workspace…</source>
            <translation>تصدير مساحة العمل…</translation>
        </message>
        <message>
            <source>Import workspace…</source>
            <translation>استيراد مساحة عمل…</translation>
        </message>
        <message>
            <source>Preferences…</source>
            <translation>التفضيلات…</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>بدء الجولة</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>The workspace %1 can't be written to. Choose a folder that you may write in.</source>
            <translation>تتعذر الكتابة في مساحة العمل ⁨%1⁩. اختر مجلدًا يُسمح لك بالكتابة فيه.</translation>
        </message>
        <message>
            <source>The workspace isn't open.</source>
            <translation>مساحة العمل غير مفتوحة.</translation>
        </message>
        <message>
            <source>Another Lambdesk (process %1) has this workspace open: %2. Use that one, close it, or start this one with another workspace.</source>
            <translation>فتح Lambdesk آخر (العملية ⁨%1⁩) مساحة العمل هذه: ⁨%2⁩. استخدمه أو أغلقه، أو ابدأ هذا بمساحة عمل أخرى.</translation>
        </message>
        <message>
            <source>The workspace's folder is not there: %1. If it is on a disk of its own, connect that one. To begin with an empty workspace, create the folder again.</source>
            <translation>مجلد مساحة العمل غير موجود: ⁨%1⁩. إذا كان على قرص منفصل فقم بتوصيل ذلك القرص. وللبدء بمساحة عمل فارغة أنشئ المجلد من جديد.</translation>
        </message>
    </context>
    <context>
        <name>WorkspaceMove</name>
        <message>
            <source>The workspace could not be moved. It is where it was.</source>
            <translation>تعذر نقل مساحة العمل. وهي باقية في مكانها.</translation>
        </message>
        <message>
            <source>The move was cancelled. The workspace is where it was.</source>
            <translation>أُلغي النقل. مساحة العمل باقية في مكانها.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::AboutDialog</name>
        <message>
            <source>About Lambdesk</source>
            <translation>حول Lambdesk</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>الإصدار</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>المنصة</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>مساحة العمل</translation>
        </message>
        <message>
            <source>Qt</source>
            <translation>Qt</translation>
        </message>
        <message>
            <source>System</source>
            <translation>النظام</translation>
        </message>
        <message>
            <source>Lambdesk is free software under the GNU General Public License, version 3 or later, and comes with no warranty. It is not made by Amazon, and sends nothing anywhere.</source>
            <translation>برنامج Lambdesk حر بموجب رخصة GNU General Public License، الإصدار 3 أو ما بعده، ويأتي دون أي ضمان. ليس من صنع Amazon، ولا يرسل شيئًا إلى أي مكان.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Copies the lines above, for a report of what went wrong</source>
            <translation>ينسخ الأسطر أعلاه لاستخدامها في الإبلاغ عن مشكلة</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Lambdesk</source>
            <translation>Lambdesk</translation>
        </message>
        <message>
            <source>The AWS Lambda console on your desktop</source>
            <translation>وحدة تحكم AWS Lambda على سطح مكتبك</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::AdvancedFields</name>
        <message>
            <source>Advanced settings</source>
            <translation>‏Advanced settings (إعدادات متقدمة)</translation>
        </message>
        <message>
            <source>Memory and time-out decide how fast the function runs, how long it may take, and what it would cost.</source>
            <translation>تحدد الذاكرة والمهلة سرعة تشغيل الدالة، وأقصى زمن لها، وما كانت ستكلّفه.</translation>
        </message>
        <message>
            <source>Memory (MB)*</source>
            <translation>‏Memory (MB) – الذاكرة*</translation>
        </message>
        <message>
            <source>From %1 to %2 MB. The share of processor time grows with it.</source>
            <translation>من ⁨%1⁩ إلى ⁨%2 MB⁩. وتزداد معها الحصة من وقت CPU.</translation>
        </message>
        <message>
            <source>Ephemeral storage (MB)*</source>
            <translation>‏Ephemeral storage (MB) – التخزين المؤقت*</translation>
        </message>
        <message>
            <source>From %1 to %2 MB, for files that the function writes to /tmp. They stay there until their execution environment ends.</source>
            <translation>من ⁨%1⁩ إلى ⁨%2 MB⁩، للملفات التي تكتبها الدالة في ⁨/tmp⁩. وتبقى هناك إلى أن تنتهي بيئة تنفيذها.</translation>
        </message>
        <message>
            <source>Timeout*</source>
            <translation>‏Timeout (المهلة)*</translation>
        </message>
        <message>
            <source>Environment variables</source>
            <translation>متغيرات البيئة</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>‏Layers (الطبقات)</translation>
        </message>
        <message>
            <source>The function sees their files at /opt; those of a lower one replace those above.</source>
            <translation>ترى الدالة ملفاتها في ⁦/opt⁩؛ وملفات الطبقة الأدنى تحل محل ملفات ما فوقها.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::AdviceBox</name>
        <message>
            <source>%1 line %2</source>
            <translation>⁨%1⁩، السطر ⁨%2⁩</translation>
        </message>
        <message>
            <source>Go to this line in the editor</source>
            <translation>الانتقال إلى هذا السطر في المحرر</translation>
        </message>
        <message>
            <source>The code of this run is not the one in the editor</source>
            <translation>شيفرة هذا التشغيل ليست الموجودة في المحرر</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::AliasDialog</name>
        <message>
            <source>Create alias</source>
            <translation>‏Create alias (إنشاء اسم مستعار)</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>إنشاء</translation>
        </message>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source>None</source>
            <translation>بلا</translation>
        </message>
        <message>
            <source>An alias is a name for a version of %1. It can share the invocations between two.</source>
            <translation>الاسم المستعار اسم لإصدار من ⁨%1⁩. ويمكنه توزيع الاستدعاءات بين إصدارين.</translation>
        </message>
        <message>
            <source>Name*</source>
            <translation>الاسم*</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>الوصف</translation>
        </message>
        <message>
            <source>Version*</source>
            <translation>الإصدار*</translation>
        </message>
        <message>
            <source>Additional version</source>
            <translation>إصدار إضافي</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>الوزن</translation>
        </message>
        <message>
            <source>The part of the invocations that version %1 gets.</source>
            <translation>نسبة الاستدعاءات التي يتلقاها الإصدار ⁨%1⁩.</translation>
        </message>
        <message>
            <source>Choose an additional version to share the invocations.</source>
            <translation>اختر إصدارًا إضافيًا لتوزيع الاستدعاءات.</translation>
        </message>
        <message>
            <source>$LATEST can't share its invocations: choose a version above.</source>
            <translation>لا يمكن توزيع استدعاءات ⁨$LATEST⁩: اختر إصدارًا في الأعلى.</translation>
        </message>
        <message>
            <source>This is the version above already.</source>
            <translation>هذا هو الإصدار المحدد في الأعلى.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::AliasService</name>
        <message>
            <source>An alias names a version, not an alias.</source>
            <translation>يدل الاسم المستعار على إصدار، لا على اسم مستعار.</translation>
        </message>
        <message>
            <source>$LATEST is not supported for an alias pointing to more than 1 version</source>
            <translation>$LATEST is not supported for an alias pointing to more than 1 version</translation>
        </message>
        <message>
            <source>Invalid function version %1. Function version %1 is already included in routing configuration.</source>
            <translation>Invalid function version %1. Function version %1 is already included in routing configuration.</translation>
        </message>
        <message>
            <source>The weight of a version goes from 0 to 1; %1 is outside.</source>
            <translation>يتراوح وزن الإصدار بين 0 و1؛ والقيمة ⁨%1⁩ خارج هذا النطاق.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::AsynchronousInvocations</name>
        <message>
            <source>%1 byte payload is too large for the Event invocation type (limit %2 bytes)</source>
            <translation>%1 byte payload is too large for the Event invocation type (limit %2 bytes)</translation>
        </message>
        <message>
            <source>The event is not JSON: line %1, column %2: %3</source>
            <translation>الحدث ليس JSON: السطر ⁨%1⁩، العمود ⁨%2⁩: ⁨%3⁩</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::BlueprintPage</name>
        <message>
            <source>Filter</source>
            <translation>تصفية</translation>
        </message>
        <message>
            <source>No blueprint matches. Change the filter, or press Skip to start from scratch.</source>
            <translation>لا يوجد مخطط مطابق. غيّر التصفية، أو اضغط «Skip» للبدء من الصفر.</translation>
        </message>
        <message>
            <source>Select blueprint</source>
            <translation>‏Select blueprint (اختيار مخطط)</translation>
        </message>
        <message>
            <source>Blueprints are sample functions: each one runs and shows one thing. Choose the one that is closest to what you want and change it, or press &lt;b&gt;Skip&lt;/b&gt; to write a function from scratch.</source>
            <translation>المخططات (Blueprints) دوال نموذجية: كل منها يعمل ويوضح شيئًا واحدًا. اختر أقربها إلى ما تريد وعدّله، أو اضغط &lt;b&gt;Skip&lt;/b&gt; لكتابة دالة من الصفر.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>كل اللغات</translation>
        </message>
        <message>
            <source>Node.js</source>
            <translation>Node.js</translation>
        </message>
        <message>
            <source>Python</source>
            <translation>Python</translation>
        </message>
        <message>
            <source>Filter blueprints</source>
            <translation>تصفية المخططات</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>‏Skip (تخطّي)</translation>
        </message>
        <message>
            <source>Viewing %1-%2 of %3</source>
            <translation>عرض ⁨%1⁩ إلى ⁨%2⁩ من ⁨%3⁩</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::Breadcrumb</name>
        <message>
            <source>Breadcrumb</source>
            <translation>مسار التنقل</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::BusNotifier</name>
        <message>
            <source>Show the result</source>
            <translation>عرض النتيجة</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ChartCard</name>
        <message>
            <source>Nothing was measured in this time.</source>
            <translation>لم يُقَس شيء في هذه الفترة.</translation>
        </message>
        <message>
            <source>Show as table</source>
            <translation>عرض في جدول</translation>
        </message>
        <message>
            <source>Show as table: %1</source>
            <translation>عرض في جدول: ⁨%1⁩</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Save %1</source>
            <translation>حفظ ⁨%1⁩</translation>
        </message>
        <message>
            <source>Picture (PNG) …</source>
            <translation>صورة (PNG)…</translation>
        </message>
        <message>
            <source>Numbers (CSV) …</source>
            <translation>أرقام (CSV)…</translation>
        </message>
        <message>
            <source>%1, table</source>
            <translation>⁨%1⁩، جدول</translation>
        </message>
        <message>
            <source>Pictures (*.png)</source>
            <translation>الصور (*.png)</translation>
        </message>
        <message>
            <source>Comma-separated values (*.csv)</source>
            <translation>قيم مفصولة بفواصل (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ChartTableModel</name>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ChartView</name>
        <message>
            <source>%1, chart</source>
            <translation>⁨%1⁩، رسم بياني</translation>
        </message>
        <message>
            <source>The arrow keys go through its values. Show as table lists them all.</source>
            <translation>تتنقل مفاتيح الأسهم بين قيمه. ويسردها العرض في جدول كلها.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ChildProcess</name>
        <message>
            <source>The function's process could not be started: %1.</source>
            <translation>تعذر بدء عملية الدالة: ⁨%1⁩.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::CloudWatchPages</name>
        <message>
            <source>CloudWatch</source>
            <translation>CloudWatch</translation>
        </message>
        <message>
            <source>Log groups</source>
            <translation>‏Log groups (مجموعات السجلات)</translation>
        </message>
        <message>
            <source>Logs Insights</source>
            <translation>Logs Insights</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>المقاييس</translation>
        </message>
        <message>
            <source>Run %1</source>
            <translation>التشغيل ⁨%1⁩</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Log streams</source>
            <translation>‏Log streams (تدفقات السجلات)</translation>
        </message>
        <message>
            <source>Log events</source>
            <translation>‏Log events (أحداث السجل)</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::CodeBox</name>
        <message>
            <source>Copy %1</source>
            <translation>نسخ ⁨%1⁩</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::CodeEntry</name>
        <message>
            <source>Edit code inline</source>
            <translation>Edit code inline</translation>
        </message>
        <message>
            <source>Upload a .ZIP file</source>
            <translation>Upload a .ZIP file</translation>
        </message>
        <message>
            <source>Code entry type</source>
            <translation>‏Code entry type (طريقة إدخال الشيفرة)</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::CodeHistoryDialog</name>
        <message>
            <source>After: %1</source>
            <translation>بعد: ⁨%1⁩</translation>
        </message>
        <message>
            <source>Before: %1</source>
            <translation>قبل: ⁨%1⁩</translation>
        </message>
        <message>
            <source>%1 (present code)</source>
            <translation>⁨%1⁩ (الشيفرة الحالية)</translation>
        </message>
        <message>
            <source>The present code</source>
            <translation>الشيفرة الحالية</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>⁨%1⁩، ⁨%2⁩</translation>
        </message>
        <message>
            <source>The handler was %1 then. It is %2 now, and going back doesn't change it.</source>
            <translation>كان المعالج حينها ⁨%1⁩، وهو الآن ⁨%2⁩، ولا يغيّره الرجوع.</translation>
        </message>
        <message>
            <source>This is the only code so far.
Each time another one is saved or uploaded, the one before is kept here, up to ten.</source>
            <translation>هذه هي الشيفرة الوحيدة حتى الآن.
كلما حُفظت شيفرة أخرى أو رُفعت، احتُفظ هنا بالتي قبلها، حتى عشر شيفرات.</translation>
        </message>
        <message>
            <source>This is the present code. Choose an earlier one to see what has changed since.</source>
            <translation>هذه هي الشيفرة الحالية. اختر شيفرة أقدم لترى ما تغيّر منذ ذلك الحين.</translation>
        </message>
        <message>
            <source>Both are the same code.</source>
            <translation>الشيفرتان متطابقتان.</translation>
        </message>
        <message>
            <source>Comparing …</source>
            <translation>جارٍ المقارنة…</translation>
        </message>
        <message>
            <source>The zips differ, the files in them don't.</source>
            <translation>يختلف الملفان المضغوطان، ولا تختلف الملفات التي فيهما.</translation>
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation>تغييرات غير محفوظة</translation>
        </message>
        <message>
            <source>What you have changed in the editor of %1 and not saved is lost when you go back.</source>
            <translation>ما غيّرته في محرر ⁨%1⁩ ولم تحفظه سيضيع عند الرجوع.</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Codes of this function</source>
            <translation>شيفرات هذه الدالة</translation>
        </message>
        <message>
            <source>Files that differ</source>
            <translation>الملفات المختلفة</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Go back to this code</source>
            <translation>الرجوع إلى هذه الشيفرة</translation>
        </message>
        <message>
            <source>Code history of %1</source>
            <translation>تاريخ شيفرة ⁨%1⁩</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>مقارنة مع</translation>
        </message>
        <message>
            <source>Next difference</source>
            <translation>الفرق التالي</translation>
        </message>
        <message>
            <source>Previous difference</source>
            <translation>الفرق السابق</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::CodeHistoryModel</name>
        <message>
            <source>Created with %1</source>
            <translation>أُنشئت مع ⁨%1⁩</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>أُنشئت</translation>
        </message>
        <message>
            <source>Saved in the editor</source>
            <translation>حُفظت في المحرر</translation>
        </message>
        <message>
            <source>Uploaded %1</source>
            <translation>رُفع ⁨%1⁩</translation>
        </message>
        <message>
            <source>Uploaded</source>
            <translation>رُفعت</translation>
        </message>
        <message>
            <source>Through the endpoint</source>
            <translation>عبر نقطة النهاية</translation>
        </message>
        <message>
            <source>Copied from %1</source>
            <translation>نُسخت من ⁨%1⁩</translation>
        </message>
        <message>
            <source>Went back to %1</source>
            <extracomment>%1 is a time</extracomment>
            <translation>رجوع إلى ⁨%1⁩</translation>
        </message>
        <message>
            <source>Before there was a history</source>
            <translation>قبل وجود التاريخ</translation>
        </message>
        <message>
            <source>%1, the present code</source>
            <translation>⁨%1⁩، الشيفرة الحالية</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>How it came</source>
            <translation>كيف أتت</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>%1
Runtime %2, handler %3</source>
            <translation>⁨%1⁩
بيئة التشغيل ⁨%2⁩، المعالج ⁨%3⁩</translation>
        </message>
        <message>
            <source>The present code
%1</source>
            <translation>الشيفرة الحالية
⁨%1⁩</translation>
        </message>
        <message>
            <source>Imported from a workspace</source>
            <translation>استُوردت من مساحة عمل</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::CodeHistoryService</name>
        <message>
            <source>The code of %1 has been changed again since then, and stays as it is. Code history still has the one before.</source>
            <translation>تغيّرت شيفرة ⁨%1⁩ مرة أخرى منذ ذلك الحين، وتبقى كما هي. لا يزال تاريخ الشيفرة يضم الشيفرة السابقة.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::CodeStorage</name>
        <message>
            <source>Code storage limit exceeded. The zips of all functions, versions and layers have at most %1 together, and with this there would be %2. Delete functions, versions or layers that aren't needed any more.</source>
            <extracomment>%1 and %2 are sizes such as 1.5 GB</extracomment>
            <translation>جرى تجاوز حد تخزين الشيفرة. لا يزيد مجموع الملفات المضغوطة لكل الدوال والإصدارات والطبقات على ⁨%1⁩، وسيبلغ مع هذا ⁨%2⁩. احذف دوال أو إصدارات أو طبقات لم تعد لازمة.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::CodeTab</name>
        <message>
            <source>● Unsaved changes</source>
            <translation>● تغييرات غير محفوظة</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Function code</source>
            <translation>شيفرة الدالة</translation>
        </message>
        <message>
            <source>Code entry type</source>
            <translation>‏Code entry type (طريقة إدخال الشيفرة)</translation>
        </message>
        <message>
            <source>Save the code (%1)</source>
            <translation>حفظ الشيفرة (⁨%1⁩)</translation>
        </message>
        <message>
            <source>Upload a .ZIP file</source>
            <translation>‏⁦Upload a .ZIP file⁩ (رفع ملف ⁦.ZIP⁩)</translation>
        </message>
        <message>
            <source>Edit code inline</source>
            <translation>‏Edit code inline (تحرير الشيفرة مباشرة)</translation>
        </message>
        <message>
            <source>Reading %1 …</source>
            <translation>جارٍ قراءة ⁨%1⁩…</translation>
        </message>
        <message>
            <source>Delete file</source>
            <translation>حذف الملف</translation>
        </message>
        <message>
            <source>Delete the file %1 from the package?</source>
            <translation>أتريد حذف الملف ⁨%1⁩ من الحزمة؟</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Search in files</source>
            <translation>البحث في الملفات</translation>
        </message>
        <message>
            <source>Choose a file from the list.</source>
            <translation>اختر ملفًا من القائمة.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ColumnPattern</name>
        <message>
            <source>Expected a comma, &amp;&amp;, || or ].</source>
            <translation>المتوقع فاصلة أو ⁦&amp;&amp;⁩ أو ⁦||⁩ أو ⁦]⁩.</translation>
        </message>
        <message>
            <source>Expected a comma, an operator or ].</source>
            <translation>المتوقع فاصلة أو معامل أو ⁦]⁩.</translation>
        </message>
        <message>
            <source>Expected nothing after ].</source>
            <translation>لا يُتوقع شيء بعد ⁦]⁩.</translation>
        </message>
        <message>
            <source>Expected the name of a column, or ... for any columns.</source>
            <translation>المتوقع اسم عمود، أو ⁦...⁩ لأي أعمدة.</translation>
        </message>
        <message>
            <source>Expected %1: the conditions of a column are about that column.</source>
            <translation>المتوقع ⁨%1⁩: شروط العمود تخص ذلك العمود.</translation>
        </message>
        <message>
            <source>Expected one of = != &lt; &lt;= &gt; &gt;=.</source>
            <translation>المتوقع أحد الرموز ⁦= != &lt; &lt;= &gt; &gt;=⁩.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::CommandPalette</name>
        <message>
            <source>Command palette</source>
            <translation>لوحة الأوامر</translation>
        </message>
        <message>
            <source>Type a part of a name, go through what is found with the arrow keys, and choose with %1.</source>
            <translation>اكتب جزءًا من اسم، وتنقّل بين النتائج بمفاتيح الأسهم، واختر بمفتاح ⁨%1⁩.</translation>
        </message>
        <message>
            <source>Find an action, a page, a function, a log group …</source>
            <translation>البحث عن إجراء أو صفحة أو دالة أو مجموعة سجلات…</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>البحث عن أي شيء</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>النتائج</translation>
        </message>
        <message>
            <source>Nothing has these letters in its name: %1
Type fewer letters: the first ones of each word are enough.</source>
            <translation>لا شيء في اسمه هذه الأحرف: ⁨%1⁩
اكتب أقل منها: تكفي الأحرف التي تبدأ بها كلماته.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::CommentToggle</name>
        <message>
            <source>Toggle comment</source>
            <translation>تبديل التعليق</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ComparisonModel</name>
        <message>
            <source>no line end</source>
            <translation>لا نهاية سطر</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>السطر ⁨%1⁩: ⁨%2⁩</translation>
        </message>
        <message>
            <source>Line %1, changed: %2</source>
            <translation>السطر ⁨%1⁩، تغيّر: ⁨%2⁩</translation>
        </message>
        <message>
            <source>Line %1, removed: %2</source>
            <translation>السطر ⁨%1⁩، أُزيل: ⁨%2⁩</translation>
        </message>
        <message>
            <source>Line %1, added: %2</source>
            <translation>السطر ⁨%1⁩، أُضيف: ⁨%2⁩</translation>
        </message>
        <message>
            <source>No line here</source>
            <translation>لا سطر هنا</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ComparisonView</name>
        <message>
            <source>Before</source>
            <translation>قبل</translation>
        </message>
        <message>
            <source>After</source>
            <translation>بعد</translation>
        </message>
        <message>
            <source>Previous difference</source>
            <translation>الفرق السابق</translation>
        </message>
        <message>
            <source>Next difference</source>
            <translation>الفرق التالي</translation>
        </message>
        <message>
            <source>Previous difference (%1)</source>
            <translation>الفرق السابق (⁨%1⁩)</translation>
        </message>
        <message>
            <source>Next difference (%1)</source>
            <translation>الفرق التالي (⁨%1⁩)</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>No differences</source>
            <translation>لا فروق</translation>
        </message>
        <message>
            <source>Differences: %1</source>
            <translation>الفروق: ⁨%1⁩</translation>
        </message>
        <message>
            <source>Difference %1 of %2</source>
            <translation>الفرق ⁨%1⁩ من ⁨%2⁩</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::Completion</name>
        <message>
            <source>Complete the word</source>
            <translation>إكمال الكلمة</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ConfigurationTab</name>
        <message>
            <source>● Unsaved changes</source>
            <translation>● تغييرات غير محفوظة</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Save the configuration (%1)</source>
            <translation>حفظ التكوين (⁨%1⁩)</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ConfigurePage</name>
        <message>
            <source>Configure function</source>
            <translation>‏Configure function (تكوين الدالة)</translation>
        </message>
        <message>
            <source>A Lambda function is the code you want to run, and what it needs to run.</source>
            <translation>دالة Lambda هي الشيفرة التي تريد تشغيلها، وما تحتاج إليه لتعمل.</translation>
        </message>
        <message>
            <source>Lambda function code</source>
            <translation>‏Lambda function code (شيفرة دالة Lambda)</translation>
        </message>
        <message>
            <source>Write the code here, as one file, or upload the code and the libraries that it needs as a .ZIP file.</source>
            <translation>اكتب الشيفرة هنا في ملف واحد، أو ارفعها مع المكتبات التي تحتاج إليها في ملف ZIP.</translation>
        </message>
        <message>
            <source>* These fields are required.</source>
            <translation>* هذه الحقول مطلوبة.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>السابق</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ConfirmDialog</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::Console</name>
        <message>
            <source>lambdesk: the workspace %1 is open already; its window has been brought to the front.</source>
            <translation>‏lambdesk: مساحة العمل ⁨%1⁩ مفتوحة بالفعل؛ وأُحضرت نافذتها إلى الأمام.</translation>
        </message>
        <message>
            <source>It opens %1.</source>
            <translation>ستفتح ⁨%1⁩.</translation>
        </message>
        <message>
            <source>Lambdesk can't start</source>
            <translation>تعذر بدء Lambdesk</translation>
        </message>
        <message>
            <source>Files that ship with the program are missing or broken. Install it again.</source>
            <translation>ملفات تأتي مع البرنامج مفقودة أو تالفة. أعد تثبيته.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::CostPanel</name>
        <message>
            <source>What this would have cost on the platform, by the prices of %1: nothing is charged for what runs here. Durations are those of this computer.</source>
            <translation>ما كان هذا سيكلّفه على المنصة بأسعار ⁨%1⁩: لا يُحتسب شيء على ما يعمل هنا. والمدد هي مدد هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Last run</source>
            <translation>آخر تشغيل</translation>
        </message>
        <message>
            <source>Billed in this time</source>
            <translation>المفوتر في هذه الفترة</translation>
        </message>
        <message>
            <source>Cost of this time</source>
            <translation>تكلفة هذه الفترة</translation>
        </message>
        <message>
            <source>A month at this rate</source>
            <translation>شهر بهذا المعدل</translation>
        </message>
        <message>
            <source>With the free tier</source>
            <translation>مع الفئة المجانية</translation>
        </message>
        <message>
            <source>Compare memory sizes</source>
            <translation>مقارنة أحجام الذاكرة</translation>
        </message>
        <message>
            <source>%1: %2 ms billed at %3 MB (%4), and its request (%5); %6 for a million such runs</source>
            <translation>⁨%1⁩: مفوتر ⁨%2 ms⁩ بذاكرة ⁨%3 MB⁩ (⁨%4⁩)، وطلبه (⁨%5⁩)؛ و⁨%6⁩ لمليون تشغيل مثله</translation>
        </message>
        <message>
            <source>%1: %2 ms billed at %3 MB (%4), ephemeral storage above %5 MB (%6), and its request (%7); %8 for a million such runs</source>
            <translation>⁨%1⁩: مفوتر ⁨%2 ms⁩ بذاكرة ⁨%3 MB⁩ (⁨%4⁩)، والتخزين المؤقت فوق ⁨%5 MB⁩ (⁨%6⁩)، وطلبه (⁨%7⁩)؛ و⁨%8⁩ لمليون تشغيل مثله</translation>
        </message>
        <message>
            <source>There was none.</source>
            <translation>لا يوجد.</translation>
        </message>
        <message>
            <source>Nothing has run in %1, so nothing would have been billed.</source>
            <translation>لم يعمل شيء في هذه الفترة (⁨%1⁩)، فما كان ليُفوتر شيء.</translation>
        </message>
        <message>
            <source>Requests: %1, GB-seconds: %2</source>
            <translation>الطلبات: ⁨%1⁩، وGB-seconds: ⁨%2⁩</translation>
        </message>
        <message>
            <source>%1: %2 for requests, %3 for GB-seconds (free tier not counted)</source>
            <translation>⁨%1⁩: منها ⁨%2⁩ للطلبات، و⁨%3⁩ لوحدات GB-seconds (دون احتساب الفئة المجانية)</translation>
        </message>
        <message>
            <source>%1: %2 for requests, %3 for GB-seconds, %4 for ephemeral storage (free tier not counted)</source>
            <translation>⁨%1⁩: منها ⁨%2⁩ للطلبات، و⁨%3⁩ لوحدات GB-seconds، و⁨%4⁩ للتخزين المؤقت (دون احتساب الفئة المجانية)</translation>
        </message>
        <message>
            <source>%1: %2 requests and %3 GB-seconds in 730 hours, if it goes on as in %4</source>
            <translation>⁨%1⁩: الطلبات ⁨%2⁩ وGB-seconds ⁨%3⁩ في 730 ساعة، إذا استمر الأمر كما في هذه الفترة (⁨%4⁩)</translation>
        </message>
        <message>
            <source>%1 a month: %2 requests and %3 GB-seconds of each month are free, if nothing else runs</source>
            <translation>⁨%1⁩ في الشهر: المجاني من كل شهر ⁨%2⁩ من الطلبات و⁨%3⁩ من GB-seconds، إن لم يعمل شيء آخر</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::DesignWindow</name>
        <message>
            <source>Design system – Lambdesk</source>
            <translation>نظام التصميم – Lambdesk</translation>
        </message>
        <message>
            <source>Design system</source>
            <translation>نظام التصميم</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::DifferingFilesModel</name>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>التغيير</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>قبل</translation>
        </message>
        <message>
            <source>After</source>
            <translation>بعد</translation>
        </message>
        <message>
            <source>+ added</source>
            <translation>+ أُضيف</translation>
        </message>
        <message>
            <source>− removed</source>
            <translation>− أُزيل</translation>
        </message>
        <message>
            <source>± changed</source>
            <translation>± تغيّر</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::DraftComparison</name>
        <message>
            <source>Unsaved changes</source>
            <translation>تغييرات غير محفوظة</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>الجزء</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>المحفوظ</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::DraftLine</name>
        <message>
            <source>What is saved has been changed since then.</source>
            <translation>تغيّر المحفوظ منذ ذلك الحين.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>استعادة</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>مقارنة</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>تجاهل</translation>
        </message>
        <message>
            <source>%1 of %2, the newest first.</source>
            <extracomment>The first of so many that were kept; the others are offered after it</extracomment>
            <translation>⁨%1⁩ من ⁨%2⁩، الأحدث أولًا.</translation>
        </message>
        <message>
            <source>The unsaved changes of %1 were discarded.</source>
            <extracomment>%1 is a time</extracomment>
            <translation>جرى تجاهل التغييرات غير المحفوظة بتاريخ ⁨%1⁩.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::DropTarget</name>
        <message>
            <source>Paste a file or folder</source>
            <translation>لصق ملف أو مجلد</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::DuplicateDialog</name>
        <message>
            <source>Duplicate %1</source>
            <translation>تكرار ⁨%1⁩</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>تكرار</translation>
        </message>
        <message>
            <source>The copy gets the configuration, the code and the test events.</source>
            <translation>تأخذ النسخة التكوين والشيفرة وأحداث الاختبار.</translation>
        </message>
        <message>
            <source>Name*</source>
            <translation>الاسم*</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EditActions</name>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>قص</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>لصق</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>تحديد الكل</translation>
        </message>
        <message>
            <source>%1 (in a field)</source>
            <translation>⁨%1⁩ (في حقل)</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EditorPane</name>
        <message>
            <source>Editor (Emacs keys)</source>
            <translation>المحرر (مفاتيح ⁨Emacs⁩)</translation>
        </message>
        <message>
            <source>Editor</source>
            <translation>المحرر</translation>
        </message>
        <message>
            <source>Find…</source>
            <translation>بحث…</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>استبدال…</translation>
        </message>
        <message>
            <source>Go to line…</source>
            <translation>الانتقال إلى سطر…</translation>
        </message>
        <message>
            <source>Find backward…</source>
            <translation>بحث إلى الخلف…</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EditorSection</name>
        <message>
            <source>%1 pt</source>
            <extracomment>A size of type, in points.</extracomment>
            <translation>⁦%1 pt⁩</translation>
        </message>
        <message>
            <source>Editor</source>
            <translation>المحرر</translation>
        </message>
        <message>
            <source>Wrap long lines</source>
            <translation>التفاف الأسطر الطويلة</translation>
        </message>
        <message>
            <source>Font</source>
            <translation>الخط</translation>
        </message>
        <message>
            <source>For code and events. The list has the monospaced fonts that are installed.</source>
            <translation>للشيفرة والأحداث. تضم القائمة الخطوط المثبتة ذات العرض الثابت.</translation>
        </message>
        <message>
            <source>Font size</source>
            <translation>حجم الخط</translation>
        </message>
        <message>
            <source>At the window's usual size: it grows with the window's text, and %1 and the wheel change it in one editor.</source>
            <extracomment>%1 is the key `Ctrl`</extracomment>
            <translation>عند الحجم المعتاد للنافذة: يكبر مع نص النافذة، ويغيّره ⁨%1⁩ مع العجلة في محرر واحد.</translation>
        </message>
        <message>
            <source>Tab size</source>
            <translation>عرض علامة الجدولة</translation>
        </message>
        <message>
            <source>How many columns a tab takes. Code that is indented with spaces keeps its own width.</source>
            <translation>عدد الأعمدة التي تشغلها علامة الجدولة. الشيفرة المزاحة بمسافات تحتفظ بعرضها.</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>الأسطر</translation>
        </message>
        <message>
            <source>If this is off, they run past the editor's edge. Very large files are never wrapped.</source>
            <translation>وإلا امتدت إلى ما بعد حافة المحرر. لا تلتف أسطر الملفات الكبيرة جدًا.</translation>
        </message>
        <message>
            <source>The program's choice</source>
            <translation>اختيار البرنامج</translation>
        </message>
        <message>
            <source>%1 (not installed)</source>
            <translation>⁨%1⁩ (غير مثبت)</translation>
        </message>
        <message>
            <source>As the window's text</source>
            <translation>مثل نص النافذة</translation>
        </message>
        <message>
            <source>Key bindings</source>
            <translation>ربط المفاتيح</translation>
        </message>
        <message>
            <source>While an editor has the keyboard, these keys come before those of the window. All of them are under Help, Keyboard shortcuts.</source>
            <translation>ما دامت لوحة المفاتيح لمحرر، تسبق هذه المفاتيح مفاتيح النافذة. كلها تحت مساعدة، اختصارات لوحة المفاتيح.</translation>
        </message>
        <message>
            <source>Standard</source>
            <extracomment>The key bindings of the editors that are the program&apos;s own.</extracomment>
            <translation>القياسي</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EmacsCommands</name>
        <message>
            <source>Character forward</source>
            <translation>حرف إلى الأمام</translation>
        </message>
        <message>
            <source>Character backward</source>
            <translation>حرف إلى الخلف</translation>
        </message>
        <message>
            <source>Next line</source>
            <translation>السطر التالي</translation>
        </message>
        <message>
            <source>Previous line</source>
            <translation>السطر السابق</translation>
        </message>
        <message>
            <source>Beginning of the line</source>
            <translation>بداية السطر</translation>
        </message>
        <message>
            <source>End of the line</source>
            <translation>نهاية السطر</translation>
        </message>
        <message>
            <source>Word forward</source>
            <translation>كلمة إلى الأمام</translation>
        </message>
        <message>
            <source>Word backward</source>
            <translation>كلمة إلى الخلف</translation>
        </message>
        <message>
            <source>Page down</source>
            <translation>صفحة إلى الأسفل</translation>
        </message>
        <message>
            <source>Page up</source>
            <translation>صفحة إلى الأعلى</translation>
        </message>
        <message>
            <source>Beginning of the text</source>
            <translation>بداية النص</translation>
        </message>
        <message>
            <source>End of the text</source>
            <translation>نهاية النص</translation>
        </message>
        <message>
            <source>Show the caret&apos;s line in the middle</source>
            <translation>عرض سطر المؤشر في الوسط</translation>
        </message>
        <message>
            <source>Set the mark</source>
            <translation>وضع العلامة</translation>
        </message>
        <message>
            <source>Swap caret and mark</source>
            <translation>تبديل المؤشر والعلامة</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>تحديد الكل</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Quit what was begun</source>
            <translation>إنهاء ما بدأ</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>قص</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>لصق</translation>
        </message>
        <message>
            <source>Delete the next character</source>
            <translation>حذف الحرف التالي</translation>
        </message>
        <message>
            <source>Cut to the end of the line</source>
            <translation>القص حتى نهاية السطر</translation>
        </message>
        <message>
            <source>Cut to the end of the word</source>
            <translation>القص حتى نهاية الكلمة</translation>
        </message>
        <message>
            <source>Cut to the beginning of the word</source>
            <translation>القص حتى بداية الكلمة</translation>
        </message>
        <message>
            <source>Break the line behind the caret</source>
            <translation>كسر السطر بعد المؤشر</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>إعادة</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EndpointButton</name>
        <message>
            <source>Copy address</source>
            <translation>نسخ العنوان</translation>
        </message>
        <message>
            <source>Copy export commands for AWS CLI and SDKs</source>
            <translation>نسخ أوامر export الخاصة بـ AWS CLI وحزم SDK</translation>
        </message>
        <message>
            <source>Copy the endpoint's address</source>
            <translation>نسخ عنوان نقطة النهاية</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>تفعيل</translation>
        </message>
        <message>
            <source>Switch the endpoint off</source>
            <translation>إيقاف نقطة النهاية</translation>
        </message>
        <message>
            <source>Switch the endpoint on</source>
            <translation>تفعيل نقطة النهاية</translation>
        </message>
        <message>
            <source>Endpoint: %1</source>
            <translation>نقطة النهاية: ⁨%1⁩</translation>
        </message>
        <message>
            <source>The AWS CLI and SDKs on this computer can use the functions at this address.</source>
            <translation>يمكن لـ AWS CLI وحزم SDK على هذا الحاسوب استخدام الدوال على هذا العنوان.</translation>
        </message>
        <message>
            <source>Port %1 is taken by another program.</source>
            <translation>المنفذ ⁨%1⁩ يشغله برنامج آخر.</translation>
        </message>
        <message>
            <source>Endpoint: failed</source>
            <translation>نقطة النهاية: تعذرت</translation>
        </message>
        <message>
            <source>Endpoint: off</source>
            <translation>نقطة النهاية: متوقفة</translation>
        </message>
        <message>
            <source>Switched on, it lets the AWS CLI and SDKs on this computer use the functions.</source>
            <translation>عند تفعيلها، تتيح لـ AWS CLI وحزم SDK على هذا الحاسوب استخدام الدوال.</translation>
        </message>
        <message>
            <source>Copied: %1</source>
            <translation>نُسخ: ⁨%1⁩</translation>
        </message>
        <message>
            <source>Copied: export AWS_ENDPOINT_URL=%1 … Paste it into a terminal.</source>
            <translation>نُسخ: ⁦export AWS_ENDPOINT_URL=%1 …⁩ الصقه في نافذة طرفية.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EndpointSection</name>
        <message>
            <source>Endpoint</source>
            <translation>نقطة النهاية</translation>
        </message>
        <message>
            <source>Serve the AWS CLI and SDKs</source>
            <translation>إتاحة الدوال لـ AWS CLI وحزم SDK</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>المنفذ</translation>
        </message>
        <message>
            <source>On 127.0.0.1, which only this computer can reach. If the port is in use when the program starts, the next free one is taken.</source>
            <translation>على 127.0.0.1 الذي لا يصل إليه إلا هذا الحاسوب. وإذا كان المنفذ مشغولًا عند بدء البرنامج، استُخدم المنفذ الحر التالي.</translation>
        </message>
        <message>
            <source>Now at %1. The status line below has what to give the AWS CLI.</source>
            <translation>الآن على ⁦%1⁩. في سطر الحالة أدناه ما يُعطى لـ AWS CLI.</translation>
        </message>
        <message>
            <source>Now off: the functions run from this window alone.</source>
            <translation>متوقفة الآن: لا تُشغَّل الدوال إلا من هذه النافذة.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EngineSection</name>
        <message>
            <source>How functions run</source>
            <translation>كيفية تشغيل الدوال</translation>
        </message>
        <message>
            <source>Run functions in a sandbox</source>
            <translation>تشغيل الدوال في صندوق معزول</translation>
        </message>
        <message>
            <source>Use control groups</source>
            <translation>استخدام مجموعات التحكم</translation>
        </message>
        <message>
            <source>Give functions their share of the processor</source>
            <translation>إعطاء الدوال حصتها من المعالج</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>المنصة</translation>
        </message>
        <message>
            <source>Quotas, prices, rounding and wording are those of this time. Winter 2015-16 is that of the tutorial “Learn AWS Lambda”.</source>
            <translation>تُؤخذ الحصص والأسعار والتقريب والصياغة من هذا الزمن. وشتاء ⁦2015-16⁩ هو زمن الدرس التعليمي «Learn AWS Lambda».</translation>
        </message>
        <message>
            <source>This time it is %1, since the program was started with --profile %2. To choose here, start it without.</source>
            <translation>الزمن هذه المرة هو ⁨%1⁩، لأن البرنامج بُدئ بالخيار ⁦--profile %2⁩. للاختيار هنا ابدأه دون هذا الخيار.</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>الصندوق المعزول (Sandbox)</translation>
        </message>
        <message>
            <source>With bubblewrap: code can't be changed by the function, /tmp is its own, and home folders and other programs are out of its sight. Switch it off only for code that you trust and that needs them.</source>
            <translation>باستخدام bubblewrap: لا يمكن للدالة تغيير الشيفرة، ولها ⁨/tmp⁩ خاص بها، ولا ترى المجلدات الشخصية والبرامج الأخرى. لا توقفه إلا لشيفرة تثق بها وتحتاج إلى ذلك.</translation>
        </message>
        <message>
            <source>bubblewrap isn't on this computer, so functions run without. Install it with “sudo apt install bubblewrap”, then start the program again.</source>
            <translation>لا يوجد bubblewrap على هذا الحاسوب، لذا تعمل الدوال من دونه. ثبّته بالأمر «⁦sudo apt install bubblewrap⁩»، ثم ابدأ البرنامج ثانيةً.</translation>
        </message>
        <message>
            <source>Control groups</source>
            <translation>مجموعات التحكم</translation>
        </message>
        <message>
            <source>Where the system gives them, the kernel bounds memory and number of processes. Without, functions are held to their memory by being looked at often.</source>
            <translation>حيث يتيحها النظام، تحدّ النواة الذاكرة وعدد العمليات. ومن دونها تُلزَم الدوال بذاكرتها بمراقبتها مرارًا.</translation>
        </message>
        <message>
            <source>CPU share</source>
            <translation>حصة CPU</translation>
        </message>
        <message>
            <source>As on the platform, a function has the share of a core's time that its memory size stands for, after its init phase: %1 MB have all of it. It takes control groups; without, functions run as fast as this computer can.</source>
            <translation>كما على المنصة، للدالة بعد مرحلة التهيئة الحصة من وقت نواة CPU التي يمثلها حجم ذاكرتها: ولذاكرة ⁨%1 MB⁩ وقت النواة كله. يتطلب ذلك مجموعات التحكم؛ ومن دونها تعمل الدوال بأقصى سرعة هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Winter 2015-16</source>
            <translation>شتاء ⁦2015-16⁩</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EnvironmentProcess</name>
        <message>
            <source>The function's temporary folder could not be made.</source>
            <translation>تعذر إنشاء المجلد المؤقت للدالة.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EnvironmentTable</name>
        <message>
            <source>Add environment variable</source>
            <translation>إضافة متغير بيئة</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>المفتاح</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Key %1</source>
            <translation>المفتاح ⁨%1⁩</translation>
        </message>
        <message>
            <source>Value %1</source>
            <translation>القيمة ⁨%1⁩</translation>
        </message>
        <message>
            <source>Remove environment variable %1</source>
            <translation>إزالة متغير البيئة ⁨%1⁩</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EnvironmentsModel</name>
        <message>
            <source>Started ahead of need</source>
            <translation>بُدئت مسبقًا</translation>
        </message>
        <message>
            <source>Initializing</source>
            <translation>قيد التهيئة</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>قيد التشغيل</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>مجمّدة</translation>
        </message>
        <message>
            <source>Being ended</source>
            <translation>قيد الإنهاء</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>⁦%1 MB⁩</translation>
        </message>
        <message>
            <source>%1 of %2 MB</source>
            <translation>⁨%1⁩ من ⁨%2 MB⁩</translation>
        </message>
        <message>
            <source>Version %1, log stream %2</source>
            <translation>الإصدار ⁨%1⁩، تدفق السجلات ⁨%2⁩</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>⁦%1 s⁩</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>⁦%1 min %2 s⁩</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>⁦%1 h %2 min⁩</translation>
        </message>
        <message>
            <source>Log stream %1</source>
            <translation>تدفق السجلات ⁨%1⁩</translation>
        </message>
        <message>
            <source>%1, age %2, %3, memory %4, %5</source>
            <extracomment>%1 is a state as `Frozen`, %2 a duration, %3 `2 runs`, %4 `45 of 128 MB`, %5 a version and a log stream</extracomment>
            <translation>⁨%1⁩، العمر ⁨%2⁩، ⁨%3⁩، الذاكرة ⁨%4⁩، ⁨%5⁩</translation>
        </message>
        <message numerus="yes">
            <source>%n run(s)</source>
            <translation>
                <numerusform>لا تشغيلات</numerusform>
                <numerusform>تشغيل واحد</numerusform>
                <numerusform>تشغيلان</numerusform>
                <numerusform>‏%n تشغيلات</numerusform>
                <numerusform>‏%n تشغيلًا</numerusform>
                <numerusform>‏%n تشغيل</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EnvironmentsTab</name>
        <message>
            <source>No execution environment is alive. Press Test to start one: it stays, frozen, for the next runs, until it has been idle for a while or the function changes.</source>
            <translation>لا توجد بيئة تنفيذ حية. اضغط «Test» لبدء واحدة: تبقى مجمّدة للتشغيلات التالية إلى أن تخمل مدة أو تتغير الدالة.</translation>
        </message>
        <message>
            <source>Force cold start</source>
            <translation>فرض بدء بارد</translation>
        </message>
        <message>
            <source>End these environments, busy ones once they have answered</source>
            <translation>إنهاء هذه البيئات، والمشغولة منها بعد أن تجيب</translation>
        </message>
        <message>
            <source>Execution environments</source>
            <translation>بيئات التنفيذ</translation>
        </message>
        <message numerus="yes">
            <source>%n running</source>
            <translation>
                <numerusform>لا بيئة قيد التشغيل</numerusform>
                <numerusform>واحدة قيد التشغيل</numerusform>
                <numerusform>اثنتان قيد التشغيل</numerusform>
                <numerusform>‏%n قيد التشغيل</numerusform>
                <numerusform>‏%n قيد التشغيل</numerusform>
                <numerusform>‏%n قيد التشغيل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n initializing</source>
            <translation>
                <numerusform>لا بيئة قيد التهيئة</numerusform>
                <numerusform>واحدة قيد التهيئة</numerusform>
                <numerusform>اثنتان قيد التهيئة</numerusform>
                <numerusform>‏%n قيد التهيئة</numerusform>
                <numerusform>‏%n قيد التهيئة</numerusform>
                <numerusform>‏%n قيد التهيئة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frozen</source>
            <translation>
                <numerusform>لا بيئة مجمّدة</numerusform>
                <numerusform>واحدة مجمّدة</numerusform>
                <numerusform>اثنتان مجمّدتان</numerusform>
                <numerusform>‏%n مجمّدة</numerusform>
                <numerusform>‏%n مجمّدة</numerusform>
                <numerusform>‏%n مجمّدة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n started ahead of need</source>
            <translation>
                <numerusform>لا بيئة بُدئت مسبقًا</numerusform>
                <numerusform>واحدة بُدئت مسبقًا</numerusform>
                <numerusform>اثنتان بُدئتا مسبقًا</numerusform>
                <numerusform>‏%n بُدئت مسبقًا</numerusform>
                <numerusform>‏%n بُدئت مسبقًا</numerusform>
                <numerusform>‏%n بُدئت مسبقًا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n being ended</source>
            <translation>
                <numerusform>لا بيئة قيد الإنهاء</numerusform>
                <numerusform>واحدة قيد الإنهاء</numerusform>
                <numerusform>اثنتان قيد الإنهاء</numerusform>
                <numerusform>‏%n قيد الإنهاء</numerusform>
                <numerusform>‏%n قيد الإنهاء</numerusform>
                <numerusform>‏%n قيد الإنهاء</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n execution environment(s): %1</source>
            <translation>
                <numerusform>لا بيئات تنفيذ: ⁨%1⁩</numerusform>
                <numerusform>بيئة تنفيذ واحدة: ⁨%1⁩</numerusform>
                <numerusform>بيئتا تنفيذ: ⁨%1⁩</numerusform>
                <numerusform>‏%n بيئات تنفيذ: ⁨%1⁩</numerusform>
                <numerusform>‏%n بيئة تنفيذ: ⁨%1⁩</numerusform>
                <numerusform>‏%n بيئة تنفيذ: ⁨%1⁩</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EventExport</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>التقدم</translation>
        </message>
        <message>
            <source>Save log events</source>
            <translation>حفظ أحداث السجل</translation>
        </message>
        <message>
            <source>Log (*.log)</source>
            <translation>سجل (*.log)</translation>
        </message>
        <message>
            <source>JSON lines (*.jsonl)</source>
            <translation>أسطر JSON (*.jsonl)</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Saving %1 …</source>
            <translation>جارٍ حفظ ⁨%1⁩…</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>حُفظ باسم ⁨%1⁩.</translation>
        </message>
        <message>
            <source>Copying …</source>
            <translation>جارٍ النسخ…</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EventReader</name>
        <message>
            <source>The log is not there any more.</source>
            <translation>لم يعد السجل موجودًا.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EventTools</name>
        <message>
            <source>Wrap lines</source>
            <translation>التفاف الأسطر</translation>
        </message>
        <message>
            <source>Fold all</source>
            <translation>طي الكل</translation>
        </message>
        <message>
            <source>Unfold all</source>
            <translation>بسط الكل</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <source>Clear view</source>
            <translation>مسح العرض</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>‏Actions (إجراءات)</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>المنطقة الزمنية</translation>
        </message>
        <message>
            <source>Local time (%1)</source>
            <translation>التوقيت المحلي (⁨%1⁩)</translation>
        </message>
        <message>
            <source>UTC</source>
            <translation>UTC</translation>
        </message>
        <message>
            <source>Show each run as one row</source>
            <translation>عرض كل تشغيل في صف واحد</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Copy as JSON</source>
            <translation>نسخ بصيغة JSON</translation>
        </message>
        <message>
            <source>Save all …</source>
            <translation>حفظ الكل…</translation>
        </message>
        <message>
            <source>Save selection …</source>
            <translation>حفظ التحديد…</translation>
        </message>
        <message>
            <source>Show around this event</source>
            <translation>عرض ما حول هذا الحدث</translation>
        </message>
        <message>
            <source>Show a minute before and after this event</source>
            <translation>عرض دقيقة قبل هذا الحدث ودقيقة بعده</translation>
        </message>
        <message>
            <source>Fold or unfold this run</source>
            <translation>طي هذا التشغيل أو بسطه</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>استئناف</translation>
        </message>
        <message>
            <source>Go to the end and follow it</source>
            <translation>الانتقال إلى النهاية ومتابعتها</translation>
        </message>
        <message>
            <source>Show nothing that arrives until you resume</source>
            <translation>عدم عرض أي شيء يصل حتى الاستئناف</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>عرض الكل</translation>
        </message>
        <message>
            <source>Show the events that were hidden, too</source>
            <translation>عرض الأحداث التي أُخفيت أيضًا</translation>
        </message>
        <message>
            <source>Hide what is there now; nothing is deleted</source>
            <translation>إخفاء الموجود الآن؛ لا يُحذف شيء</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EventsHeader</name>
        <message>
            <source>Timestamp (%1)</source>
            <translation>الوقت (⁨%1⁩)</translation>
        </message>
        <message>
            <source>Log stream</source>
            <translation>تدفق السجلات</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>الرسالة</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EventsPage</name>
        <message>
            <source>The execution environment that wrote this log stream has ended: nothing more is added to it.</source>
            <translation>انتهت بيئة التنفيذ التي كتبت تدفق السجلات هذا: لن يضاف إليه شيء آخر.</translation>
        </message>
        <message>
            <source>Find events</source>
            <translation>البحث عن أحداث</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>النتيجة التالية</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>النتيجة السابقة</translation>
        </message>
        <message>
            <source>Save events to a file</source>
            <translation>حفظ الأحداث في ملف</translation>
        </message>
        <message>
            <source>Stop the search, or go back to the events</source>
            <translation>إيقاف البحث، أو الرجوع إلى الأحداث</translation>
        </message>
        <message>
            <source>%1 selected</source>
            <translation>المحدد: ⁨%1⁩</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>متوقف مؤقتًا</translation>
        </message>
        <message>
            <source>following what arrives</source>
            <translation>يتابع ما يصل</translation>
        </message>
        <message>
            <source>holding still</source>
            <translation>ثابت</translation>
        </message>
        <message>
            <source>Run %1</source>
            <translation>التشغيل ⁨%1⁩</translation>
        </message>
        <message>
            <source>The log stream %1 was deleted.</source>
            <translation>حُذف تدفق السجلات ⁨%1⁩.</translation>
        </message>
        <message>
            <source>There are no events in this log stream yet. They appear here as they arrive.</source>
            <translation>لا توجد أحداث في تدفق السجلات هذا بعد. ستظهر هنا فور وصولها.</translation>
        </message>
        <message>
            <source>%1 log groups</source>
            <translation>مجموعات السجلات: ⁨%1⁩</translation>
        </message>
        <message>
            <source>All log streams</source>
            <translation>كل تدفقات السجلات</translation>
        </message>
        <message>
            <source>No event was found. Try another pattern, or a longer time range.</source>
            <translation>لم يُعثر على أي حدث. جرّب نمطًا آخر أو فترة أطول.</translation>
        </message>
        <message>
            <source>Searching …</source>
            <translation>جارٍ البحث…</translation>
        </message>
        <message>
            <source>Back to the log stream</source>
            <translation>الرجوع إلى تدفق السجلات</translation>
        </message>
        <message>
            <source>Back to what was found</source>
            <translation>الرجوع إلى النتائج</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s)</source>
            <translation>
                <numerusform>لا أحداث</numerusform>
                <numerusform>حدث واحد</numerusform>
                <numerusform>حدثان</numerusform>
                <numerusform>‏%Ln أحداث</numerusform>
                <numerusform>‏%Ln حدثًا</numerusform>
                <numerusform>‏%Ln حدث</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EventsView</name>
        <message>
            <source>Log events</source>
            <translation>‏Log events (أحداث السجل)</translation>
        </message>
        <message>
            <source>Loading …</source>
            <translation>جارٍ التحميل…</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ExportDialog</name>
        <message>
            <source>Export workspace</source>
            <translation>تصدير مساحة العمل</translation>
        </message>
        <message>
            <source>All functions</source>
            <translation>كل الدوال</translation>
        </message>
        <message>
            <source>Test events</source>
            <translation>أحداث الاختبار</translation>
        </message>
        <message>
            <source>Versions and aliases</source>
            <translation>الإصدارات والأسماء المستعارة</translation>
        </message>
        <message>
            <source>Layers that they use</source>
            <translation>الطبقات التي تستخدمها</translation>
        </message>
        <message>
            <source>Values of environment variables</source>
            <translation>قيم متغيرات البيئة</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>What you choose is written to one file, to be handed on: File → Import workspace… takes it in elsewhere. Runs and logs stay here.</source>
            <translation>يُكتب ما تختاره في ملف واحد لتسليمه إلى غيرك: ويُستورد في مكان آخر من «ملف» ثم «استيراد مساحة عمل…». تبقى التشغيلات والسجلات هنا.</translation>
        </message>
        <message>
            <source>Functions</source>
            <translation>‏Functions (الدوال)</translation>
        </message>
        <message>
            <source>With them</source>
            <translation>معها</translation>
        </message>
        <message>
            <source>Secrets</source>
            <translation>الأسرار</translation>
        </message>
        <message>
            <source>Functions to export</source>
            <translation>الدوال المراد تصديرها</translation>
        </message>
        <message>
            <source>There is no function yet that could be exported.</source>
            <translation>لا توجد بعد دالة يمكن تصديرها.</translation>
        </message>
        <message>
            <source>Choose at least one function.</source>
            <translation>اختر دالة واحدة على الأقل.</translation>
        </message>
        <message>
            <source>They may be passwords or keys, and whoever has the file can read them.</source>
            <translation>قد تكون كلمات مرور أو مفاتيح، ويمكن لكل من لديه الملف قراءتها.</translation>
        </message>
        <message>
            <source>The variables go along with empty values, to be filled in after the import.</source>
            <translation>تُصدَّر المتغيرات بقيم فارغة تُملأ بعد الاستيراد.</translation>
        </message>
        <message>
            <source>Exporting to %1 …</source>
            <translation>جارٍ التصدير إلى ⁨%1⁩…</translation>
        </message>
        <message>
            <source>The export was cancelled. Nothing was written.</source>
            <translation>أُلغي التصدير. لم يُكتب شيء.</translation>
        </message>
        <message>
            <source>Cancel the export</source>
            <translation>إلغاء التصدير</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ExportJob</name>
        <message>
            <source>The workspace could not be saved as %1. Choose a folder that may be written to and has room for it.</source>
            <translation>تعذر حفظ مساحة العمل باسم ⁦%1⁩. اختر مجلدًا تُسمح الكتابة فيه وفيه متسع لها.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FileComparison</name>
        <message>
            <source>%1, SHA-256 %2</source>
            <translation>⁨%1⁩، SHA-256 ⁨%2⁩</translation>
        </message>
        <message>
            <source>It has more than %1 and isn't compared line by line.</source>
            <translation>يزيد على ⁨%1⁩ ولا يُقارن سطرًا بسطر.</translation>
        </message>
        <message>
            <source>%1
The bytes are alike; whether it may be executed differs.</source>
            <translation>⁨%1⁩
البايتات متطابقة؛ ويختلف السماح بتنفيذه.</translation>
        </message>
        <message>
            <source>It isn't text.</source>
            <translation>ليس نصًا.</translation>
        </message>
        <message>
            <source>Before: %1</source>
            <translation>قبل: ⁨%1⁩</translation>
        </message>
        <message>
            <source>After: %1</source>
            <translation>بعد: ⁨%1⁩</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FileHitsModel</name>
        <message>
            <source>%1: </source>
            <translation>%1: </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>السطر ⁨%1⁩: ⁨%2⁩</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FilePreview</name>
        <message>
            <source>Picture %1</source>
            <translation>الصورة ⁨%1⁩</translation>
        </message>
        <message>
            <source>%1
%2, %3</source>
            <translation>⁨%1⁩
⁨%2⁩، ⁨%3⁩</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FileSearchPanel</name>
        <message>
            <source>node_modules</source>
            <translation>node_modules</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Search in files</source>
            <translation>البحث في الملفات</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>إغلاق البحث</translation>
        </message>
        <message>
            <source>Back to the files (%1)</source>
            <translation>الرجوع إلى الملفات (⁨%1⁩)</translation>
        </message>
        <message>
            <source>Search the folders node_modules as well</source>
            <translation>البحث في مجلدات node_modules أيضًا</translation>
        </message>
        <message>
            <source>Found in files</source>
            <translation>النتائج في الملفات</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>مطابقة حالة الأحرف</translation>
        </message>
        <message>
            <source>Whole words</source>
            <translation>كلمات كاملة</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>تعبير نمطي</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>⁨%1⁩ في ⁨%2⁩</translation>
        </message>
        <message numerus="yes">
            <source>%n lines</source>
            <translation>
                <numerusform>لا أسطر</numerusform>
                <numerusform>سطر واحد</numerusform>
                <numerusform>سطران</numerusform>
                <numerusform>‏%n أسطر</numerusform>
                <numerusform>‏%n سطرًا</numerusform>
                <numerusform>‏%n سطر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>لا ملفات</numerusform>
                <numerusform>ملف واحد</numerusform>
                <numerusform>ملفين</numerusform>
                <numerusform>‏%n ملفات</numerusform>
                <numerusform>‏%n ملفًا</numerusform>
                <numerusform>‏%n ملف</numerusform>
            </translation>
        </message>
        <message>
            <source>Searching … %1</source>
            <translation>جارٍ البحث… ⁨%1⁩</translation>
        </message>
        <message>
            <source>Searching …</source>
            <translation>جارٍ البحث…</translation>
        </message>
        <message>
            <source>Cancelled. %1</source>
            <translation>أُلغي. ⁨%1⁩</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>أُلغي.</translation>
        </message>
        <message>
            <source>The first %1</source>
            <translation>أول ⁨%1⁩</translation>
        </message>
        <message>
            <source>Nothing found.</source>
            <translation>لا نتائج.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FileTree</name>
        <message>
            <source>New file</source>
            <translation>ملف جديد</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>الملفات</translation>
        </message>
        <message>
            <source>Search in files</source>
            <translation>البحث في الملفات</translation>
        </message>
        <message>
            <source>Search in files (%1)</source>
            <translation>البحث في الملفات (⁨%1⁩)</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>إعادة تسمية</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Rename the selected file</source>
            <translation>إعادة تسمية الملف المحدد</translation>
        </message>
        <message>
            <source>Delete the selected file</source>
            <translation>حذف الملف المحدد</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FilterField</name>
        <message>
            <source>Clear</source>
            <translation>مسح</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FindBar</name>
        <message>
            <source>Find</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Match case (Aa)</source>
            <translation>مطابقة حالة الأحرف (Aa)</translation>
        </message>
        <message>
            <source>Whole words</source>
            <translation>كلمات كاملة</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>تعبير نمطي</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>⁨%1⁩ من ⁨%2⁩</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>التطابق السابق</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>التطابق التالي</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>الاستبدال بـ</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>استبدال</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>استبدال الكل</translation>
        </message>
        <message>
            <source>Not a regular expression</source>
            <translation>ليس تعبيرًا نمطيًا</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>لا نتائج</translation>
        </message>
        <message>
            <source>%1 found</source>
            <translation>النتائج: ⁨%1⁩</translation>
        </message>
        <message>
            <source>%1 replaced</source>
            <translation>المستبدل: ⁨%1⁩</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FlashArea</name>
        <message>
            <source>Go to the messages</source>
            <translation>الانتقال إلى الرسائل</translation>
        </message>
        <message>
            <source>Undo what the newest message tells of</source>
            <translation>التراجع عما تخبر به أحدث رسالة</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>الرسائل</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FlashMessage</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Undo (%1)</source>
            <translation>تراجع (⁨%1⁩)</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FormRow</name>
        <message>
            <source>About %1</source>
            <translation>معلومات عن ⁨%1⁩</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FunctionForm</name>
        <message>
            <source>Name*</source>
            <translation>الاسم*</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>الوصف</translation>
        </message>
        <message>
            <source>Lambda function handler and role</source>
            <translation>‏Lambda function handler and role (معالج الدالة ودورها)</translation>
        </message>
        <message>
            <source>There is a function named %1 already. Choose another name.</source>
            <translation>توجد دالة باسم ⁨%1⁩ بالفعل. اختر اسمًا آخر.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FunctionHead</name>
        <message>
            <source>Test</source>
            <translation>‏Test (اختبار)</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>‏Actions (إجراءات)</translation>
        </message>
        <message>
            <source>Run the function with the test event (%1)</source>
            <extracomment>%1 are keys, as `Ctrl+Return or F5`</extracomment>
            <translation>تشغيل الدالة بحدث الاختبار (⁨%1⁩)</translation>
        </message>
        <message>
            <source>Configure test event</source>
            <translation>‏Configure test event (تكوين حدث الاختبار)</translation>
        </message>
        <message>
            <source>Publish new version</source>
            <translation>‏Publish new version (نشر إصدار جديد)</translation>
        </message>
        <message>
            <source>Create alias</source>
            <translation>‏Create alias (إنشاء اسم مستعار)</translation>
        </message>
        <message>
            <source>Force cold start</source>
            <translation>فرض بدء بارد</translation>
        </message>
        <message>
            <source>Upload a .ZIP file</source>
            <translation>‏⁦Upload a .ZIP file⁩ (رفع ملف ⁦.ZIP⁩)</translation>
        </message>
        <message>
            <source>Download code</source>
            <translation>تنزيل الشيفرة</translation>
        </message>
        <message>
            <source>Code history</source>
            <translation>تاريخ الشيفرة</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>تكرار</translation>
        </message>
        <message>
            <source>Delete function</source>
            <translation>حذف الدالة</translation>
        </message>
        <message>
            <source>Copy ARN</source>
            <translation>نسخ ARN</translation>
        </message>
        <message>
            <source>Save and test</source>
            <translation>‏Save and test (حفظ واختبار)</translation>
        </message>
        <message>
            <source>Test with %1</source>
            <extracomment>%1 is the name of a saved test event.</extracomment>
            <translation>اختبار باستخدام ⁨%1⁩</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FunctionListModel</name>
        <message>
            <source>%1 MB</source>
            <translation>⁦%1 MB⁩</translation>
        </message>
        <message>
            <source>%1 sec</source>
            <translation>⁦%1 s⁩</translation>
        </message>
        <message>
            <source>Function name</source>
            <translation>اسم الدالة</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>الوصف</translation>
        </message>
        <message>
            <source>Runtime</source>
            <translation>بيئة التشغيل</translation>
        </message>
        <message>
            <source>Code size</source>
            <translation>حجم الشيفرة</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>الذاكرة</translation>
        </message>
        <message>
            <source>Timeout</source>
            <translation>المهلة</translation>
        </message>
        <message>
            <source>Last modified</source>
            <translation>آخر تعديل</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FunctionPage</name>
        <message>
            <source>Congratulations! Your Lambda function "%1" has been successfully created. You can now click on the "Test" button to input a test event and test your function.</source>
            <translation>تهانينا! أُنشئت دالة Lambda «⁨%1⁩» بنجاح. يمكنك الآن النقر على زر «Test» لإدخال حدث اختبار واختبار دالتك.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>‏Code (الشيفرة)</translation>
        </message>
        <message>
            <source>Configuration</source>
            <translation>‏Configuration (التكوين)</translation>
        </message>
        <message>
            <source>Monitoring</source>
            <translation>‏Monitoring (المراقبة)</translation>
        </message>
        <message>
            <source>Environments</source>
            <translation>‏Environments (البيئات)</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>حُفظ باسم ⁨%1⁩.</translation>
        </message>
        <message>
            <source>The next run of %1 starts cold.</source>
            <translation>سيبدأ التشغيل التالي للدالة ⁨%1⁩ بدءًا باردًا.</translation>
        </message>
        <message>
            <source>%1 was changed outside this window while you were editing it.</source>
            <translation>تغيّرت الدالة ⁨%1⁩ خارج هذه النافذة أثناء تحريرك لها.</translation>
        </message>
        <message>
            <source>Not saved: %1 was changed outside this window since it was loaded here.</source>
            <translation>لم يُحفظ: تغيّرت الدالة ⁨%1⁩ خارج هذه النافذة منذ تحميلها هنا.</translation>
        </message>
        <message>
            <source>What you typed is still here, and not saved.</source>
            <translation>ما كتبته ما زال هنا، ولم يُحفظ.</translation>
        </message>
        <message>
            <source>Reload theirs</source>
            <translation>تحميل النسخة الأخرى</translation>
        </message>
        <message>
            <source>Overwrite with mine</source>
            <translation>الكتابة فوقها بنسختي</translation>
        </message>
        <message>
            <source>Unsaved changes of %1</source>
            <extracomment>%1 is a time</extracomment>
            <translation>تغييرات غير محفوظة من ⁨%1⁩</translation>
        </message>
        <message>
            <source>Unsaved changes of %1 to the code were kept.</source>
            <extracomment>%1 is a time</extracomment>
            <translation>احتُفظ بتغييرات غير محفوظة في الشيفرة من ⁨%1⁩.</translation>
        </message>
        <message>
            <source>Unsaved changes of %1 to the configuration were kept.</source>
            <extracomment>%1 is a time</extracomment>
            <translation>احتُفظ بتغييرات غير محفوظة في التكوين من ⁨%1⁩.</translation>
        </message>
        <message>
            <source>Unsaved changes of %1 to the code and the configuration were kept.</source>
            <extracomment>%1 is a time</extracomment>
            <translation>احتُفظ بتغييرات غير محفوظة في الشيفرة والتكوين من ⁨%1⁩.</translation>
        </message>
        <message>
            <source>There is no function %1 any more.</source>
            <translation>لم تعد توجد دالة ⁨%1⁩.</translation>
        </message>
        <message>
            <source>The function %1 was deleted outside this window.</source>
            <translation>حُذفت الدالة ⁨%1⁩ خارج هذه النافذة.</translation>
        </message>
        <message>
            <source>What you had changed here and not saved is gone with it.</source>
            <translation>وضاع معها ما غيّرته هنا ولم تحفظه.</translation>
        </message>
        <message>
            <source>The code has %1; at most %2 can be edited inline. It is not saved.</source>
            <translation>حجم الشيفرة ⁨%1⁩؛ ويمكن تحرير ⁨%2⁩ مباشرة بحد أقصى. لم تُحفظ.</translation>
        </message>
        <message>
            <source>The code of %1 has changes that are not saved.</source>
            <translation>في شيفرة ⁨%1⁩ تغييرات لم تُحفظ.</translation>
        </message>
        <message>
            <source>The configuration of %1 has changes that are not saved.</source>
            <translation>في تكوين ⁨%1⁩ تغييرات لم تُحفظ.</translation>
        </message>
        <message>
            <source>The code and the configuration of %1 have changes that are not saved.</source>
            <translation>في شيفرة ⁨%1⁩ وتكوينها تغييرات لم تُحفظ.</translation>
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation>تغييرات غير محفوظة</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>تجاهل</translation>
        </message>
        <message>
            <source>The package has more than %1 and can't be edited here, only looked at. To change it, upload another one.</source>
            <translation>تزيد الحزمة على ⁨%1⁩ فلا يمكن تحريرها هنا، بل عرضها فقط. لتغييرها ارفع حزمة أخرى.</translation>
        </message>
        <message>
            <source>A published version keeps its code. Switch to $LATEST to replace the code there.</source>
            <translation>يحتفظ الإصدار المنشور بشيفرته. انتقل إلى ⁨$LATEST⁩ لاستبدال الشيفرة هناك.</translation>
        </message>
        <message>
            <source>A published version keeps its code. Switch to $LATEST to see the codes it had.</source>
            <translation>يحتفظ الإصدار المنشور بشيفرته. انتقل إلى ⁨$LATEST⁩ لرؤية شيفراته السابقة.</translation>
        </message>
        <message>
            <source>The code of %1 was saved as %2.</source>
            <translation>حُفظت شيفرة ⁨%1⁩ باسم ⁨%2⁩.</translation>
        </message>
        <message>
            <source>%1 isn't there any more; this is $LATEST.</source>
            <translation>لم يعد ⁨%1⁩ موجودًا؛ والمعروض الآن ⁨$LATEST⁩.</translation>
        </message>
        <message>
            <source>Version %1 of %2 is published.</source>
            <translation>نُشر الإصدار ⁨%1⁩ من ⁨%2⁩.</translation>
        </message>
        <message>
            <source>Show version %1</source>
            <translation>عرض الإصدار ⁨%1⁩</translation>
        </message>
        <message>
            <source>Nothing has changed since version %1 was published, so there is no new version.</source>
            <translation>لم يتغير شيء منذ نشر الإصدار ⁨%1⁩، فلا يوجد إصدار جديد.</translation>
        </message>
        <message>
            <source>The alias %1 of %2 is created.</source>
            <translation>أُنشئ الاسم المستعار ⁨%1⁩ للدالة ⁨%2⁩.</translation>
        </message>
        <message>
            <source>Show %1</source>
            <translation>عرض ⁨%1⁩</translation>
        </message>
        <message>
            <source>These changes are saved by now.</source>
            <translation>هذه التغييرات محفوظة الآن.</translation>
        </message>
        <message>
            <source>The code of %1 went back to what it was while you were editing it.</source>
            <translation>عادت شيفرة ⁨%1⁩ كما كانت أثناء تحريرك لها.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FunctionService</name>
        <message>
            <source>The operation cannot be performed at this time. An update is in progress for resource: %1</source>
            <translation>The operation cannot be performed at this time. An update is in progress for resource: %1</translation>
        </message>
        <message>
            <source>This program takes no packages.</source>
            <translation>لا يقبل هذا البرنامج الحزم.</translation>
        </message>
        <message>
            <source>The workspace has lost this code of the function.</source>
            <translation>فقدت مساحة العمل شيفرة الدالة هذه.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FunctionSettingsService</name>
        <message>
            <source>A tag's key has 1 to %1 characters and doesn't begin with "aws:": "%2".</source>
            <translation>يتكون مفتاح الوسم من 1 إلى ⁨%1⁩ محرفًا ولا يبدأ بـ ⁦"aws:"⁩: «⁨%2⁩».</translation>
        </message>
        <message>
            <source>A tag's value has at most %1 characters; that of "%2" has %3.</source>
            <translation>لا تزيد قيمة الوسم على ⁨%1⁩ محرفًا؛ وقيمة «⁨%2⁩» فيها ⁨%3⁩.</translation>
        </message>
        <message>
            <source>A function has at most %1 tags; these are %2.</source>
            <translation>لا تزيد وسوم الدالة على ⁨%1⁩؛ وهذه ⁨%2⁩.</translation>
        </message>
        <message>
            <source>A reserved concurrency is 0 or more.</source>
            <translation>التزامن المحجوز عدد لا يقل عن 0.</translation>
        </message>
        <message>
            <source>Specified ReservedConcurrentExecutions for function decreases account's UnreservedConcurrentExecution below its minimum value of [%1].</source>
            <translation>Specified ReservedConcurrentExecutions for function decreases account's UnreservedConcurrentExecution below its minimum value of [%1].</translation>
        </message>
        <message>
            <source>The function %1 doesn't have an EventInvokeConfig</source>
            <translation>The function %1 doesn't have an EventInvokeConfig</translation>
        </message>
        <message>
            <source>MaximumRetryAttempts goes from 0 to %1; %2 is outside.</source>
            <translation>تتراوح MaximumRetryAttempts بين 0 و⁨%1⁩؛ والقيمة ⁨%2⁩ خارج هذا النطاق.</translation>
        </message>
        <message>
            <source>MaximumEventAgeInSeconds goes from %1 to %2; %3 is outside.</source>
            <translation>تتراوح MaximumEventAgeInSeconds بين ⁨%1⁩ و⁨%2⁩؛ والقيمة ⁨%3⁩ خارج هذا النطاق.</translation>
        </message>
        <message>
            <source>The destination ARN %1 is invalid: here a destination is another function.</source>
            <translation>الوجهة ARN ⁨%1⁩ غير صالحة: الوجهة هنا دالة أخرى.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FunctionWizard</name>
        <message>
            <source>What you had entered for a new function on %1 was kept.</source>
            <extracomment>%1 is a time</extracomment>
            <translation>احتُفظ بما أدخلته لدالة جديدة في ⁨%1⁩.</translation>
        </message>
        <message>
            <source>New function</source>
            <translation>دالة جديدة</translation>
        </message>
        <message>
            <source>New function using blueprint %1</source>
            <translation>دالة جديدة من المخطط ⁨%1⁩</translation>
        </message>
        <message>
            <source>Select blueprint</source>
            <translation>Select blueprint</translation>
        </message>
        <message>
            <source>Configure function</source>
            <translation>Configure function</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Review</translation>
        </message>
        <message>
            <source>Replace the code?</source>
            <translation>أتريد استبدال الشيفرة؟</translation>
        </message>
        <message>
            <source>You have changed the code. Starting from another blueprint replaces it, and the settings with it.</source>
            <translation>لقد غيّرت الشيفرة. البدء من مخطط آخر يستبدلها ويستبدل معها الإعدادات.</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>استبدال</translation>
        </message>
        <message>
            <source>Leave without creating the function?</source>
            <translation>أتريد المغادرة دون إنشاء الدالة؟</translation>
        </message>
        <message>
            <source>What you have entered for the new function will be lost.</source>
            <translation>سيضيع ما أدخلته للدالة الجديدة.</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>مغادرة</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FunctionsPage</name>
        <message>
            <source>Create a Lambda function</source>
            <translation>‏Create a Lambda function (إنشاء دالة Lambda)</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>‏Actions (إجراءات)</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>تصفية</translation>
        </message>
        <message>
            <source>No function matches the filter.</source>
            <translation>لا توجد دالة مطابقة للتصفية.</translation>
        </message>
        <message>
            <source>Functions</source>
            <translation>‏Functions (الدوال)</translation>
        </message>
        <message>
            <source>Filter functions</source>
            <translation>تصفية الدوال</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>تكرار</translation>
        </message>
        <message>
            <source>Delete function</source>
            <translation>حذف الدالة</translation>
        </message>
        <message>
            <source>Viewing %1-%2 of %3</source>
            <translation>عرض ⁨%1⁩ إلى ⁨%2⁩ من ⁨%3⁩</translation>
        </message>
        <message>
            <source>Select a function first</source>
            <translation>حدّد دالة أولًا</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::GoToLineBar</name>
        <message>
            <source>Go to line</source>
            <translation>الانتقال إلى سطر</translation>
        </message>
        <message>
            <source>line or line:column</source>
            <translation>السطر أو السطر:العمود</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>من ⁨%1⁩</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::HandlerCheck</name>
        <message>
            <source>%1 and %2 more</source>
            <translation>⁨%1⁩ و⁨%2⁩ غيرها</translation>
        </message>
        <message>
            <source>A handler is the file's name without .js, a point, and the exported function: %1.</source>
            <translation>المعالج هو اسم الملف دون ⁦.js⁩، ثم نقطة، ثم الدالة المصدَّرة: ⁨%1⁩.</translation>
        </message>
        <message>
            <source>A handler is the file's name without .py, a point, and the function: %1.</source>
            <translation>المعالج هو اسم الملف دون ⁦.py⁩، ثم نقطة، ثم الدالة: ⁨%1⁩.</translation>
        </message>
        <message>
            <source>The handler looks for the file "%1", but the code is saved as %2. Use %3.</source>
            <translation>يبحث المعالج عن الملف «⁨%1⁩»، لكن الشيفرة محفوظة باسم ⁨%2⁩. استخدم ⁨%3⁩.</translation>
        </message>
        <message>
            <source>%1 defines no function. Add: def %2(event, context):</source>
            <translation>لا يعرّف ⁨%1⁩ أي دالة. أضف: ⁦def %2(event, context):⁩</translation>
        </message>
        <message>
            <source>%1 defines %2, not "%3". Use %4.</source>
            <translation>يعرّف ⁨%1⁩ ما يلي: ⁨%2⁩، لا «⁨%3⁩». استخدم ⁨%4⁩.</translation>
        </message>
        <message>
            <source>Line %1 of %2 replaces exports, which exports nothing. Write module.exports = there.</source>
            <translation>السطر ⁨%1⁩ من ⁨%2⁩ يستبدل exports، فلا يُصدَّر شيء. اكتب هناك ⁦module.exports =⁩.</translation>
        </message>
        <message>
            <source>%1 has "%2" in line %3, but doesn't export it. Add: exports.%2 = %2;</source>
            <translation>في ⁨%1⁩ توجد «⁨%2⁩» في السطر ⁨%3⁩، لكنه لا يصدّرها. أضف: ⁦exports.%2 = %2;⁩</translation>
        </message>
        <message>
            <source>%1 exports nothing. Add: exports.%2 = async (event, context) =&gt; { … };</source>
            <translation>لا يصدّر ⁨%1⁩ شيئًا. أضف: ⁦exports.%2 = async (event, context) =&gt; { … };⁩</translation>
        </message>
        <message>
            <source>%1 exports %2, not "%3". Use %4.</source>
            <translation>يصدّر ⁨%1⁩ ما يلي: ⁨%2⁩، لا «⁨%3⁩». استخدم ⁨%4⁩.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::HandlerRow</name>
        <message>
            <source>Handler*</source>
            <translation>‏Handler (المعالج)*</translation>
        </message>
        <message>
            <source>The file's name without its extension, a dot, and the function in it that is called for each event: index.handler is exports.handler in index.js, lambda_function.lambda_handler is lambda_handler in lambda_function.py.</source>
            <translation>اسم الملف دون امتداده، ثم نقطة، ثم الدالة التي فيه وتُستدعى لكل حدث: index.handler هو exports.handler في index.js، وlambda_function.lambda_handler هو lambda_handler في lambda_function.py.</translation>
        </message>
        <message>
            <source>Rename %1 to %2</source>
            <translation>إعادة تسمية ⁨%1⁩ إلى ⁨%2⁩</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>استخدام ⁨%1⁩</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ImportDialog</name>
        <message>
            <source>Import workspace</source>
            <translation>استيراد مساحة عمل</translation>
        </message>
        <message>
            <source>Functions in the file</source>
            <translation>الدوال الموجودة في الملف</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>استيراد</translation>
        </message>
        <message>
            <source>Reading %1 …</source>
            <translation>جارٍ قراءة ⁨%1⁩…</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>ما سيحدث</translation>
        </message>
        <message>
            <source>New name*</source>
            <translation>الاسم الجديد*</translation>
        </message>
        <message>
            <source>%1, exported by Lambdesk %2.</source>
            <translation>الملف ⁨%1⁩، صدّره Lambdesk ⁨%2⁩.</translation>
        </message>
        <message>
            <source>%1, exported by Lambdesk %2 with the profile %3; this window has %4.</source>
            <translation>الملف ⁨%1⁩، صدّره Lambdesk ⁨%2⁩ بالملف التعريفي ⁨%3⁩؛ ولهذه النافذة ⁨%4⁩.</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>الاحتفاظ بنسختي</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>استبعاد</translation>
        </message>
        <message>
            <source>Keep mine, leave out the others</source>
            <translation>الاحتفاظ بنسختي، واستبعاد الباقي</translation>
        </message>
        <message>
            <source>Replace mine</source>
            <translation>استبدال نسختي</translation>
        </message>
        <message>
            <source>Replace mine, import the others</source>
            <translation>استبدال نسختي، واستيراد الباقي</translation>
        </message>
        <message>
            <source>Import under another name</source>
            <translation>استيراد باسم آخر</translation>
        </message>
        <message>
            <source>A new name is not valid yet, or is used twice: see the functions above.</source>
            <translation>أحد الأسماء الجديدة غير صالح بعد، أو مكرر: انظر إلى الدوال أعلاه.</translation>
        </message>
        <message numerus="yes">
            <source>%n function(s) will be imported.</source>
            <translation>
                <numerusform>لن تُستورد أي دالة.</numerusform>
                <numerusform>ستُستورد دالة واحدة.</numerusform>
                <numerusform>ستُستورد دالتان.</numerusform>
                <numerusform>ستُستورد %n دوال.</numerusform>
                <numerusform>ستُستورد %n دالة.</numerusform>
                <numerusform>ستُستورد %n دالة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Importing …</source>
            <translation>جارٍ الاستيراد…</translation>
        </message>
        <message>
            <source>The import was cancelled. Nothing was imported.</source>
            <translation>أُلغي الاستيراد. لم يُستورد شيء.</translation>
        </message>
        <message>
            <source>Cancel the import</source>
            <translation>إلغاء الاستيراد</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ImportJob</name>
        <message>
            <source>The unpacked file could not be read.</source>
            <translation>تعذرت قراءة الملف بعد فك ضغطه.</translation>
        </message>
        <message>
            <source>Nothing was imported: a package of the file can't be used. %1</source>
            <extracomment>%1 is a sentence that says why</extracomment>
            <translation>لم يُستورد شيء: لا يمكن استخدام إحدى حزم الملف. ⁨%1⁩</translation>
        </message>
        <message>
            <source>Nothing was imported: the unpacked file was changed meanwhile.</source>
            <translation>لم يُستورد شيء: تغيّر الملف المفكوك ضغطه أثناء ذلك.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ImportModel</name>
        <message>
            <source>There is a function named %1 already.</source>
            <translation>توجد دالة باسم ⁨%1⁩ بالفعل.</translation>
        </message>
        <message>
            <source>Another function of the file is to be named %1, too.</source>
            <translation>ستحمل دالة أخرى من الملف الاسم ⁨%1⁩ أيضًا.</translation>
        </message>
        <message>
            <source>It can't be imported. %1</source>
            <extracomment>%1 is a sentence that says why</extracomment>
            <translation>لا يمكن استيرادها. ⁨%1⁩</translation>
        </message>
        <message>
            <source>%1 is not on this computer: the function comes in, and runs once it is.</source>
            <translation>بيئة التشغيل ⁨%1⁩ ليست على هذا الحاسوب: تُستورد الدالة، وتعمل متى وُجدت.</translation>
        </message>
        <message>
            <source>It comes without these layers, which are neither in the file nor here: %1</source>
            <translation>تأتي دون هذه الطبقات، وهي ليست في الملف ولا هنا: ⁦%1⁩</translation>
        </message>
        <message>
            <source>The values of its environment variables were left out of the file: fill them in after the import.</source>
            <translation>تُركت قيم متغيرات بيئتها خارج الملف: املأها بعد الاستيراد.</translation>
        </message>
        <message>
            <source>Yours is deleted, with its versions, test events and runs.</source>
            <translation>ستُحذف نسختك، مع إصداراتها وأحداث اختبارها وتشغيلاتها.</translation>
        </message>
        <message>
            <source>%1 (not on this computer)</source>
            <translation>⁨%1⁩ (ليست على هذا الحاسوب)</translation>
        </message>
        <message numerus="yes">
            <source>%n version(s)</source>
            <translation>
                <numerusform>لا إصدارات</numerusform>
                <numerusform>إصدار واحد</numerusform>
                <numerusform>إصداران</numerusform>
                <numerusform>‏%n إصدارات</numerusform>
                <numerusform>‏%n إصدارًا</numerusform>
                <numerusform>‏%n إصدار</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alias(es)</source>
            <translation>
                <numerusform>لا أسماء مستعارة</numerusform>
                <numerusform>اسم مستعار واحد</numerusform>
                <numerusform>اسمان مستعاران</numerusform>
                <numerusform>‏%n أسماء مستعارة</numerusform>
                <numerusform>‏%n اسمًا مستعارًا</numerusform>
                <numerusform>‏%n اسم مستعار</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n test event(s)</source>
            <translation>
                <numerusform>لا أحداث اختبار</numerusform>
                <numerusform>حدث اختبار واحد</numerusform>
                <numerusform>حدثا اختبار</numerusform>
                <numerusform>‏%n أحداث اختبار</numerusform>
                <numerusform>‏%n حدث اختبار</numerusform>
                <numerusform>‏%n حدث اختبار</numerusform>
            </translation>
        </message>
        <message>
            <source>Can't be imported</source>
            <translation>لا يمكن استيرادها</translation>
        </message>
        <message>
            <source>Keeps mine</source>
            <translation>تبقى نسختي</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>تُستبعد</translation>
        </message>
        <message>
            <source>Replaces mine</source>
            <translation>تحل محل نسختي</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>تُستورد</translation>
        </message>
        <message>
            <source>Imported as %1</source>
            <translation>تُستورد باسم ⁨%1⁩</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>الدالة</translation>
        </message>
        <message>
            <source>Runtime</source>
            <translation>بيئة التشغيل</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>With it</source>
            <translation>معها</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>ما سيحدث</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::InlineCode</name>
        <message>
            <source>Function code</source>
            <translation>شيفرة الدالة</translation>
        </message>
        <message>
            <source>The code was written for Node.js, the runtime is Python.</source>
            <translation>كُتبت الشيفرة لـ Node.js، وبيئة التشغيل Python.</translation>
        </message>
        <message>
            <source>The code was written for Python, the runtime is Node.js.</source>
            <translation>كُتبت الشيفرة لـ Python، وبيئة التشغيل Node.js.</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>يُحفظ باسم ⁨%1⁩</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::InsightsChart</name>
        <message>
            <source>A query that ends in stats … by bin(…) is drawn here, as in
stats count(*) by bin(5m)</source>
            <translation>الاستعلام الذي ينتهي بـ ⁦stats … by bin(…)⁩ يُرسم هنا، كما في
⁦stats count(*) by bin(5m)⁩</translation>
        </message>
        <message>
            <source>Kind of chart</source>
            <translation>نوع الرسم البياني</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>خطوط</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>مساحات</translation>
        </message>
        <message>
            <source>Bar</source>
            <translation>أعمدة</translation>
        </message>
        <message>
            <source>Chart of the result</source>
            <translation>رسم بياني للنتيجة</translation>
        </message>
        <message>
            <source>The table of the result has the same values.</source>
            <translation>في جدول النتيجة القيم نفسها.</translation>
        </message>
        <message>
            <source>Series drawn: the first %1 of %2 by name. A filter in the query can choose others.</source>
            <extracomment>filter is a command of the query, and stays as it is. %1 and %2 are numbers.</extracomment>
            <translation>السلاسل المرسومة: أول ⁨%1⁩ من ⁨%2⁩ بحسب الاسم. يمكن بأمر filter في الاستعلام اختيار غيرها.</translation>
        </message>
        <message>
            <source>Periods drawn: the newest %1 of %2. A longer one in bin(…) draws all of them.</source>
            <extracomment>bin(…) is a part of the query, and is given the length of a period. %1 and %2 are numbers.</extracomment>
            <translation>الفترات المرسومة: أحدث ⁨%1⁩ من ⁨%2⁩. فترة أطول في ⁦bin(…)⁩ ترسمها كلها.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::InsightsDistinctRows</name>
        <message>
            <source>dedup found more than %1 different values. Filter the events first.</source>
            <translation>وجد dedup أكثر من ⁨%1⁩ من القيم المختلفة. صفِّ الأحداث أولًا.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::InsightsEditor</name>
        <message>
            <source>Query</source>
            <translation>الاستعلام</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::InsightsExpressionParser</name>
        <message>
            <source>There is no function %1().</source>
            <translation>لا توجد دالة ⁦%1()⁩.</translation>
        </message>
        <message numerus="yes">
            <source>%1() takes %n argument(s).</source>
            <translation>
                <numerusform>لا تأخذ ⁦%1()⁩ أي وسيط.</numerusform>
                <numerusform>تأخذ ⁦%1()⁩ وسيطًا واحدًا.</numerusform>
                <numerusform>تأخذ ⁦%1()⁩ وسيطين.</numerusform>
                <numerusform>تأخذ ⁦%1()⁩ %n وسائط.</numerusform>
                <numerusform>تأخذ ⁦%1()⁩ %n وسيطًا.</numerusform>
                <numerusform>تأخذ ⁦%1()⁩ %n وسيط.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1() takes at least %n argument(s).</source>
            <translation>
                <numerusform>قد لا تأخذ ⁦%1()⁩ أي وسيط.</numerusform>
                <numerusform>تأخذ ⁦%1()⁩ وسيطًا واحدًا على الأقل.</numerusform>
                <numerusform>تأخذ ⁦%1()⁩ وسيطين على الأقل.</numerusform>
                <numerusform>تأخذ ⁦%1()⁩ %n وسائط على الأقل.</numerusform>
                <numerusform>تأخذ ⁦%1()⁩ %n وسيطًا على الأقل.</numerusform>
                <numerusform>تأخذ ⁦%1()⁩ %n وسيط على الأقل.</numerusform>
            </translation>
        </message>
        <message>
            <source>Expected a comma or ).</source>
            <translation>المتوقع فاصلة أو ⁦)⁩.</translation>
        </message>
        <message>
            <source>Expected a comma and a period as in 5m.</source>
            <translation>المتوقع فاصلة ثم مدة كما في 5m.</translation>
        </message>
        <message>
            <source>%1() can be used in stats only.</source>
            <translation>لا يمكن استخدام ⁦%1()⁩ إلا في stats.</translation>
        </message>
        <message>
            <source>Expected a comma and a percentage as in pct(@duration, 95).</source>
            <translation>المتوقع فاصلة ثم نسبة مئوية كما في ⁦pct(@duration, 95)⁩.</translation>
        </message>
        <message>
            <source>Expected a percentage from 0 to 100.</source>
            <translation>المتوقع نسبة مئوية من 0 إلى 100.</translation>
        </message>
        <message>
            <source>Expected like or in after not.</source>
            <translation>المتوقع like أو in بعد not.</translation>
        </message>
        <message>
            <source>Expected a regular expression as in /error/.</source>
            <translation>المتوقع تعبير نمطي كما في ⁦/error/⁩.</translation>
        </message>
        <message>
            <source>Expected a list as in ["a", "b"].</source>
            <translation>المتوقع قائمة كما في ⁦["a", "b"]⁩.</translation>
        </message>
        <message>
            <source>Expected a comma or ].</source>
            <translation>المتوقع فاصلة أو ⁦]⁩.</translation>
        </message>
        <message>
            <source>This is nested too deeply.</source>
            <translation>التداخل هنا أعمق من المسموح.</translation>
        </message>
        <message>
            <source>Expected a field, a number, a text in quotes or a function.</source>
            <translation>المتوقع حقل أو عدد أو نص بين علامتي اقتباس أو دالة.</translation>
        </message>
        <message>
            <source>Expected ).</source>
            <translation>المتوقع ⁦)⁩.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::InsightsGroupChoice</name>
        <message>
            <source>Filter</source>
            <translation>تصفية</translation>
        </message>
        <message>
            <source>Log groups</source>
            <translation>‏Log groups (مجموعات السجلات)</translation>
        </message>
        <message>
            <source>There is no log group yet.</source>
            <translation>لا توجد مجموعات سجلات بعد.</translation>
        </message>
        <message>
            <source>No log group has that in its name.</source>
            <translation>لا توجد مجموعة سجلات في اسمها ذلك.</translation>
        </message>
        <message>
            <source>Select log groups</source>
            <translation>اختيار مجموعات السجلات</translation>
        </message>
        <message numerus="yes">
            <source>%n log group(s)</source>
            <translation>
                <numerusform>لا مجموعات سجلات</numerusform>
                <numerusform>مجموعة سجلات واحدة</numerusform>
                <numerusform>مجموعتا سجلات</numerusform>
                <numerusform>‏%n مجموعات سجلات</numerusform>
                <numerusform>‏%n مجموعة سجلات</numerusform>
                <numerusform>‏%n مجموعة سجلات</numerusform>
            </translation>
        </message>
        <message>
            <source>Log groups: %1</source>
            <translation>مجموعات السجلات: ⁨%1⁩</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::InsightsGroups</name>
        <message>
            <source>stats found more than %1 groups. Group by something that has fewer values.</source>
            <translation>وجد stats أكثر من ⁨%1⁩ من المجموعات. جمّع حسب شيء قيمه أقل.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::InsightsPage</name>
        <message>
            <source>Run query</source>
            <translation>تشغيل الاستعلام</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Export results</source>
            <translation>تصدير النتائج</translation>
        </message>
        <message>
            <source>Logs Insights</source>
            <translation>Logs Insights</translation>
        </message>
        <message>
            <source>Logs</source>
            <translation>السجلات</translation>
        </message>
        <message>
            <source>Visualization</source>
            <translation>التمثيل البياني</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>حفظ بصيغة CSV…</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Save as JSON…</source>
            <translation>حفظ بصيغة JSON…</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Select at least one log group.</source>
            <translation>حدّد مجموعة سجلات واحدة على الأقل.</translation>
        </message>
        <message>
            <source>The time range ends before it begins.</source>
            <translation>تنتهي الفترة قبل أن تبدأ.</translation>
        </message>
        <message>
            <source>Running…</source>
            <translation>قيد التشغيل…</translation>
        </message>
        <message>
            <source>No results. Nothing in these log groups and this time fits the query.</source>
            <translation>لا نتائج. لا شيء في مجموعات السجلات هذه وفي هذه الفترة يطابق الاستعلام.</translation>
        </message>
        <message>
            <source>%1 records matched, %2 records (%3) scanned in %4 s</source>
            <translation>الأحداث المطابقة: ⁨%1⁩، المفحوصة: ⁨%2⁩ (⁨%3⁩) خلال ⁨%4 s⁩</translation>
        </message>
        <message>
            <source>Waiting for other queries</source>
            <translation>في انتظار استعلامات أخرى</translation>
        </message>
        <message>
            <source>%1 %: %2 records matched, %3 records (%4) scanned in %5 s</source>
            <extracomment>%4 is a size</extracomment>
            <translation>‏⁨%1 %⁩: الأحداث المطابقة: ⁨%2⁩، المفحوصة: ⁨%3⁩ (⁨%4⁩) خلال ⁨%5 s⁩</translation>
        </message>
        <message>
            <source>Cancelled: %1 records matched, %2 records (%3) scanned in %4 s</source>
            <extracomment>%3 is a size</extracomment>
            <translation>أُلغي: الأحداث المطابقة: ⁨%1⁩، المفحوصة: ⁨%2⁩ (⁨%3⁩) خلال ⁨%4 s⁩</translation>
        </message>
        <message>
            <source>Logs (%1)</source>
            <translation>السجلات (⁨%1⁩)</translation>
        </message>
        <message>
            <source>Press Run query, or %1 in the query.</source>
            <translation>اضغط «تشغيل الاستعلام»، أو ⁨%1⁩ داخل الاستعلام.</translation>
        </message>
        <message>
            <source>Save query</source>
            <translation>حفظ الاستعلام</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>حُفظ باسم ⁨%1⁩</translation>
        </message>
        <message>
            <source>Select one or more log groups, and press Run query.
The samples beside it are a good beginning: double-click one.</source>
            <translation>حدّد مجموعة سجلات أو أكثر، واضغط «تشغيل الاستعلام».
الاستعلامات النموذجية المجاورة بداية جيدة: انقر أحدها نقرًا مزدوجًا.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::InsightsParser</name>
        <message>
            <source>Expected a text with * in quotes, or a regular expression between slashes.</source>
            <translation>المتوقع نص فيه ⁦*⁩ بين علامتي اقتباس، أو تعبير نمطي بين شرطتين مائلتين.</translation>
        </message>
        <message>
            <source>Expected a * for each part to take out.</source>
            <translation>المتوقع ⁦*⁩ لكل جزء يُستخرج.</translation>
        </message>
        <message>
            <source>Expected as and a name for each *.</source>
            <translation>المتوقع as واسم لكل ⁦*⁩.</translation>
        </message>
        <message numerus="yes">
            <source>The text has %n *: expected as many names.</source>
            <translation>
                <numerusform>ليس في النص أي ⁦*⁩: المتوقع العدد نفسه من الأسماء.</numerusform>
                <numerusform>في النص ⁦*⁩ واحدة: المتوقع اسم واحد.</numerusform>
                <numerusform>في النص اثنتان من ⁦*⁩: المتوقع اسمان.</numerusform>
                <numerusform>في النص %n من ⁦*⁩: المتوقع العدد نفسه من الأسماء.</numerusform>
                <numerusform>في النص %n من ⁦*⁩: المتوقع العدد نفسه من الأسماء.</numerusform>
                <numerusform>في النص %n من ⁦*⁩: المتوقع العدد نفسه من الأسماء.</numerusform>
            </translation>
        </message>
        <message>
            <source>Expected a group with a name: (?&lt;name&gt;…).</source>
            <translation>المتوقع مجموعة لها اسم: ⁦(?&lt;name&gt;…)⁩.</translation>
        </message>
        <message>
            <source>Expected | and a command, or the end of the query.</source>
            <translation>المتوقع ⁦|⁩ ثم أمر، أو نهاية الاستعلام.</translation>
        </message>
        <message>
            <source>Expected a command: %1.</source>
            <translation>المتوقع أمر: ⁨%1⁩.</translation>
        </message>
        <message>
            <source>Expected a name.</source>
            <translation>المتوقع اسم.</translation>
        </message>
        <message>
            <source>Expected a number from 1 to %1.</source>
            <translation>المتوقع عدد من 1 إلى ⁨%1⁩.</translation>
        </message>
        <message>
            <source>Expected a function such as count() or avg(), or a name of this stats.</source>
            <translation>المتوقع دالة مثل ⁦count()⁩ أو ⁦avg()⁩، أو اسم من أمر stats هذا.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::InsightsQueryList</name>
        <message>
            <source>Saved queries</source>
            <translation>الاستعلامات المحفوظة</translation>
        </message>
        <message>
            <source>Sample queries</source>
            <translation>استعلامات نموذجية</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Queries</source>
            <translation>الاستعلامات</translation>
        </message>
        <message>
            <source>Saved queries and samples</source>
            <translation>الاستعلامات المحفوظة والنموذجية</translation>
        </message>
        <message>
            <source>Delete the selected query</source>
            <translation>حذف الاستعلام المحدد</translation>
        </message>
        <message>
            <source>None yet: Save keeps a query here.</source>
            <translation>لا شيء بعد: زر «حفظ» يحفظ استعلامًا هنا.</translation>
        </message>
        <message>
            <source>Select a saved query first</source>
            <translation>حدّد استعلامًا محفوظًا أولًا</translation>
        </message>
        <message>
            <source>Delete query %1</source>
            <translation>حذف الاستعلام ⁨%1⁩</translation>
        </message>
        <message>
            <source>The saved query %1 will be deleted. This can't be undone.</source>
            <translation>سيُحذف الاستعلام المحفوظ ⁨%1⁩. لا يمكن التراجع عن ذلك.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::InsightsResultModel</name>
        <message>
            <source>Go to the event</source>
            <translation>الانتقال إلى الحدث</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::InsightsResults</name>
        <message>
            <source>Results</source>
            <translation>النتائج</translation>
        </message>
        <message>
            <source>Fields of the row</source>
            <translation>حقول الصف</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>الحقل</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <source>Log group</source>
            <translation>مجموعة السجلات</translation>
        </message>
        <message>
            <source>Log stream</source>
            <translation>تدفق السجلات</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::InsightsText</name>
        <message numerus="yes">
            <source>A query can have up to %n character(s).</source>
            <translation>
                <numerusform>لا يحتوي الاستعلام على أي محرف.</numerusform>
                <numerusform>لا يزيد الاستعلام على محرف واحد.</numerusform>
                <numerusform>لا يزيد الاستعلام على محرفين.</numerusform>
                <numerusform>لا يزيد الاستعلام على %n محارف.</numerusform>
                <numerusform>لا يزيد الاستعلام على %n محرفًا.</numerusform>
                <numerusform>لا يزيد الاستعلام على %n محرف.</numerusform>
            </translation>
        </message>
        <message>
            <source>Expected a period as in 5m: a number and one of ms, s, m, h, d, w.</source>
            <translation>المتوقع مدة كما في 5m: عدد ثم أحد الرموز ⁦ms, s, m, h, d, w⁩.</translation>
        </message>
        <message>
            <source>These quotes are not closed: expected %1.</source>
            <translation>علامة الاقتباس هذه غير مغلقة: المتوقع ⁦%1⁩.</translation>
        </message>
        <message>
            <source>This regular expression is not closed: expected /.</source>
            <translation>هذا التعبير النمطي غير مغلق: المتوقع ⁦/⁩.</translation>
        </message>
        <message>
            <source>Not a regular expression: %1.</source>
            <translation>ليس تعبيرًا نمطيًا: ⁨%1⁩.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::JsonChecker</name>
        <message>
            <source>An invisible byte order mark (U+FEFF) stands before the value. Remove it.</source>
            <translation>توجد علامة ترتيب بايتات غير مرئية (U+FEFF) قبل القيمة. أزلها.</translation>
        </message>
        <message>
            <source>JSON has no comments. Remove what starts with %1 here.</source>
            <translation>لا تعليقات في JSON. أزل ما يبدأ هنا بـ ⁦%1⁩.</translation>
        </message>
        <message>
            <source>Expected a colon after the name</source>
            <translation>المتوقع نقطتان رأسيتان بعد الاسم</translation>
        </message>
        <message>
            <source>Expected the end after the value, but found %1, which closes nothing that is open.</source>
            <translation>المتوقع النهاية بعد القيمة، لكن وُجد ⁦%1⁩، وهو لا يغلق شيئًا مفتوحًا.</translation>
        </message>
        <message>
            <source>Expected the end after the value</source>
            <translation>المتوقع النهاية بعد القيمة</translation>
        </message>
        <message>
            <source>Expected a name in double quotes after the comma</source>
            <translation>المتوقع اسم بين علامتي اقتباس مزدوجتين بعد الفاصلة</translation>
        </message>
        <message>
            <source>Expected a name in double quotes or }</source>
            <translation>المتوقع اسم بين علامتي اقتباس مزدوجتين أو ⁦}⁩</translation>
        </message>
        <message>
            <source>Expected a name in double quotes after the comma, but found }. Remove the comma, or add what is missing.</source>
            <translation>المتوقع اسم بين علامتي اقتباس مزدوجتين بعد الفاصلة، لكن وُجد ⁦}⁩. أزل الفاصلة، أو أضف الناقص.</translation>
        </message>
        <message>
            <source>Expected a name in double quotes, but found a single quote. Write "name" instead of 'name'.</source>
            <translation>المتوقع اسم بين علامتي اقتباس مزدوجتين، لكن وُجدت علامة اقتباس مفردة. اكتب ⁦"name"⁩ بدلًا من ⁦'name'⁩.</translation>
        </message>
        <message>
            <source>Expected a name in double quotes, but found %1. Write "%1".</source>
            <translation>المتوقع اسم بين علامتي اقتباس مزدوجتين، لكن وُجد ⁨%1⁩. اكتب ⁦"%1"⁩.</translation>
        </message>
        <message>
            <source>Expected a comma or } after the value</source>
            <translation>المتوقع فاصلة أو ⁦}⁩ بعد القيمة</translation>
        </message>
        <message>
            <source>Expected a comma or ] after the value</source>
            <translation>المتوقع فاصلة أو ⁦]⁩ بعد القيمة</translation>
        </message>
        <message>
            <source>Expected a value, but found %1, which JSON doesn't have. Use null or a text.</source>
            <translation>المتوقع قيمة، لكن وُجد ⁨%1⁩، ولا وجود له في JSON. استخدم null أو نصًا.</translation>
        </message>
        <message>
            <source>Expected a value, but found %1. Write it in lower case: %2.</source>
            <translation>المتوقع قيمة، لكن وُجد ⁨%1⁩. اكتبها بأحرف صغيرة: ⁨%2⁩.</translation>
        </message>
        <message>
            <source>Expected a value, but found None. JSON's word for it is null.</source>
            <translation>المتوقع قيمة، لكن وُجد None. مقابله في JSON هو null.</translation>
        </message>
        <message>
            <source>Expected a value, but found %1. A text stands in double quotes: "%1".</source>
            <translation>المتوقع قيمة، لكن وُجد ⁨%1⁩. يُكتب النص بين علامتي اقتباس مزدوجتين: ⁦"%1"⁩.</translation>
        </message>
        <message>
            <source>Expected a number, but found -%1, which JSON doesn't have.</source>
            <translation>المتوقع عدد، لكن وُجد ⁦-%1⁩، ولا وجود له في JSON.</translation>
        </message>
        <message>
            <source>Found a number that starts with 0. A number has no leading zeros.</source>
            <translation>وُجد عدد يبدأ بـ 0. لا تسبق العددَ أصفار.</translation>
        </message>
        <message>
            <source>Found a hexadecimal number. JSON has only decimal ones.</source>
            <translation>وُجد عدد ست عشري. ليس في JSON إلا الأعداد العشرية.</translation>
        </message>
        <message>
            <source>Expected a digit after the minus sign</source>
            <translation>المتوقع رقم بعد علامة السالب</translation>
        </message>
        <message>
            <source>Expected a digit after the decimal point</source>
            <translation>المتوقع رقم بعد الفاصلة العشرية</translation>
        </message>
        <message>
            <source>Expected a digit in the exponent</source>
            <translation>المتوقع رقم في الأس</translation>
        </message>
        <message>
            <source>Expected a closing double quote, but the text ends.</source>
            <translation>المتوقع علامة اقتباس مزدوجة للإغلاق، لكن النص انتهى.</translation>
        </message>
        <message>
            <source>Expected one of " \ / b f n r t u after the backslash. To write a backslash, double it: \\.</source>
            <translation>المتوقع أحد الرموز ⁦" \ / b f n r t u⁩ بعد الشرطة المائلة العكسية. لكتابة شرطة مائلة عكسية كرّرها: ⁦\\⁩.</translation>
        </message>
        <message>
            <source>Expected four hexadecimal digits after \u.</source>
            <translation>المتوقع أربعة أرقام ست عشرية بعد ⁦\u⁩.</translation>
        </message>
        <message>
            <source>Expected text in UTF-8</source>
            <translation>المتوقع نص بترميز UTF-8</translation>
        </message>
        <message>
            <source>Expected a closing double quote before the end of the line. A line break within a text is written \n.</source>
            <translation>المتوقع علامة اقتباس مزدوجة للإغلاق قبل نهاية السطر. يُكتب فاصل الأسطر داخل النص ⁦\n⁩.</translation>
        </message>
        <message>
            <source>Found a tab within a text. There it is written \t.</source>
            <translation>وُجدت علامة جدولة داخل نص. تُكتب هناك ⁦\t⁩.</translation>
        </message>
        <message>
            <source>Found a control character (%1) within a text. There it is written \u%2.</source>
            <translation>وُجد محرف تحكم (⁨%1⁩) داخل نص. يُكتب هناك ⁦\u%2⁩.</translation>
        </message>
        <message>
            <source>Expected a value, but the text is empty.</source>
            <translation>المتوقع قيمة، لكن النص فارغ.</translation>
        </message>
        <message>
            <source>Expected a value after the comma</source>
            <translation>المتوقع قيمة بعد الفاصلة</translation>
        </message>
        <message>
            <source>Expected a value or ]</source>
            <translation>المتوقع قيمة أو ⁦]⁩</translation>
        </message>
        <message>
            <source>Expected a value</source>
            <translation>المتوقع قيمة</translation>
        </message>
        <message>
            <source>Expected a value after the comma, but found ]. Remove the comma, or add what is missing.</source>
            <translation>المتوقع قيمة بعد الفاصلة، لكن وُجد ⁦]⁩. أزل الفاصلة، أو أضف الناقص.</translation>
        </message>
        <message>
            <source>Expected a value, but found a single quote. A text stands in double quotes: "text".</source>
            <translation>المتوقع قيمة، لكن وُجدت علامة اقتباس مفردة. يُكتب النص بين علامتي اقتباس مزدوجتين: ⁦"text"⁩.</translation>
        </message>
        <message>
            <source>Expected a value, but found +. A number has no plus sign.</source>
            <translation>المتوقع قيمة، لكن وُجد ⁦+⁩. لا تُكتب للعدد علامة موجب.</translation>
        </message>
        <message>
            <source>Expected a value, but found a point. A number starts with a digit: 0.5, not .5.</source>
            <translation>المتوقع قيمة، لكن وُجدت نقطة. يبدأ العدد برقم: ⁦0.5⁩ لا ⁦.5⁩.</translation>
        </message>
        <message>
            <source>%1, but the text ends.</source>
            <translation>⁨%1⁩، لكن النص انتهى.</translation>
        </message>
        <message>
            <source>%1, but the text ends. The %2 of line %3 is not closed.</source>
            <translation>⁨%1⁩، لكن النص انتهى. الرمز ⁦%2⁩ في السطر ⁨%3⁩ غير مغلق.</translation>
        </message>
        <message>
            <source>%1, but found %2.</source>
            <translation>⁨%1⁩، لكن وُجد ⁦%2⁩.</translation>
        </message>
        <message>
            <source>the byte 0x%1, which is not UTF-8</source>
            <translation>البايت ⁨0x%1⁩، وهو ليس UTF-8</translation>
        </message>
        <message>
            <source>the invisible character %1</source>
            <translation>المحرف غير المرئي ⁨%1⁩</translation>
        </message>
        <message>
            <source>the typographic quote %1 (write a plain ")</source>
            <translation>علامة الاقتباس الطباعية ⁦%1⁩ (اكتب ⁦"⁩ العادية)</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::JsonEditor</name>
        <message>
            <source>Format JSON</source>
            <translation>تنسيق JSON</translation>
        </message>
        <message>
            <source>Line %1, column %2: %3</source>
            <translation>السطر ⁨%1⁩، العمود ⁨%2⁩: ⁨%3⁩</translation>
        </message>
        <message>
            <source>Valid JSON</source>
            <translation>نص JSON صالح</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::JsonFile</name>
        <message>
            <source>The file %1, a part of this program, can't be read.</source>
            <translation>تتعذر قراءة الملف ⁨%1⁩، وهو جزء من هذا البرنامج.</translation>
        </message>
        <message>
            <source>The file %1, a part of this program, is broken in line %2, column %3: %4</source>
            <translation>الملف ⁨%1⁩، وهو جزء من هذا البرنامج، تالف في السطر ⁨%2⁩، العمود ⁨%3⁩: ⁨%4⁩</translation>
        </message>
        <message>
            <source>The file %1, a part of this program, is not a JSON object.</source>
            <translation>الملف ⁨%1⁩، وهو جزء من هذا البرنامج، ليس كائن JSON.</translation>
        </message>
        <message>
            <source>is not a text</source>
            <translation>ليس نصًا</translation>
        </message>
        <message>
            <source>is not a list of texts</source>
            <translation>ليس قائمة نصوص</translation>
        </message>
        <message>
            <source>is not true or false</source>
            <translation>ليس true أو false</translation>
        </message>
        <message>
            <source>is not a whole number from %1 to %2</source>
            <translation>ليس عددًا صحيحًا من ⁨%1⁩ إلى ⁨%2⁩</translation>
        </message>
        <message>
            <source>is not a number of at least 0</source>
            <translation>ليس عددًا لا يقل عن 0</translation>
        </message>
        <message>
            <source>is not an object</source>
            <translation>ليس كائنًا</translation>
        </message>
        <message>
            <source>The file %1, a part of this program, is broken: "%2" %3.</source>
            <translation>الملف ⁨%1⁩، وهو جزء من هذا البرنامج، تالف: «⁨%2⁩» ⁨%3⁩.</translation>
        </message>
        <message>
            <source>is not a member that belongs there</source>
            <translation>عضو لا مكان له هناك</translation>
        </message>
        <message>
            <source>is missing</source>
            <translation>غير موجود</translation>
        </message>
        <message>
            <source>does not begin with nodejs or python</source>
            <translation>لا يبدأ بـ nodejs أو python</translation>
        </message>
        <message>
            <source>is above the maximum</source>
            <translation>يتجاوز الحد الأقصى</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::JsonPattern</name>
        <message>
            <source>Expected &amp;&amp;, || or }.</source>
            <translation>المتوقع ⁦&amp;&amp;⁩ أو ⁦||⁩ أو ⁦}⁩.</translation>
        </message>
        <message>
            <source>Expected nothing after }.</source>
            <translation>لا يُتوقع شيء بعد ⁦}⁩.</translation>
        </message>
        <message>
            <source>Expected NULL, TRUE or FALSE after IS.</source>
            <translation>المتوقع NULL أو TRUE أو FALSE بعد IS.</translation>
        </message>
        <message>
            <source>Expected EXISTS after NOT.</source>
            <translation>المتوقع EXISTS بعد NOT.</translation>
        </message>
        <message>
            <source>Expected one of = != &lt; &lt;= &gt; &gt;=, IS or NOT EXISTS.</source>
            <translation>المتوقع أحد الرموز ⁦= != &lt; &lt;= &gt; &gt;=⁩ أو IS أو NOT EXISTS.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::JsonSelector</name>
        <message>
            <source>Expected a selector as in $.name.</source>
            <translation>المتوقع محدِّد كما في ⁦$.name⁩.</translation>
        </message>
        <message>
            <source>Expected . or [ after $.</source>
            <translation>المتوقع ⁦.⁩ أو ⁦[⁩ بعد ⁦$⁩.</translation>
        </message>
        <message>
            <source>Expected the name of a property.</source>
            <translation>المتوقع اسم خاصية.</translation>
        </message>
        <message>
            <source>Expected an index, * or a name in quotes.</source>
            <translation>المتوقع فهرس أو ⁦*⁩ أو اسم بين علامتي اقتباس.</translation>
        </message>
        <message>
            <source>Expected ].</source>
            <translation>المتوقع ⁦]⁩.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::KeyValueList</name>
        <message>
            <source>Copy %1</source>
            <translation>نسخ ⁨%1⁩</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::KeyboardExit</name>
        <message>
            <source>%1 indents. To leave the editor press %2, then %1.</source>
            <extracomment>%1 is the key `Tab`, %2 the key `Esc`</extracomment>
            <translation>مفتاح ⁨%1⁩ للإزاحة. لمغادرة المحرر اضغط ⁨%2⁩ ثم ⁨%1⁩.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LambdaPages</name>
        <message>
            <source>Functions</source>
            <translation>‏Functions (الدوال)</translation>
        </message>
        <message>
            <source>Lambda</source>
            <translation>Lambda</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>‏Layers (الطبقات)</translation>
        </message>
        <message>
            <source>A function</source>
            <translation>دالة</translation>
        </message>
        <message>
            <source>The function %1 is deleted.</source>
            <translation>حُذفت الدالة ⁨%1⁩.</translation>
        </message>
        <message>
            <source>The function %1 is there again.</source>
            <translation>عادت الدالة ⁨%1⁩.</translation>
        </message>
        <message>
            <source>Version %1 of the layer %2 is there again.</source>
            <translation>عاد الإصدار ⁨%1⁩ من الطبقة ⁨%2⁩.</translation>
        </message>
        <message>
            <source>Version %1 of the layer %2 is deleted.</source>
            <translation>حُذف الإصدار ⁨%1⁩ من الطبقة ⁨%2⁩.</translation>
        </message>
        <message>
            <source>Drop to replace the function's code by %1</source>
            <translation>أفلت لاستبدال شيفرة الدالة بـ ⁨%1⁩</translation>
        </message>
        <message>
            <source>Drop to publish %1 as a layer</source>
            <translation>أفلت لنشر ⁨%1⁩ ليكون طبقة</translation>
        </message>
        <message>
            <source>Drop to upload %1 as the function's code</source>
            <translation>أفلت لرفع ⁨%1⁩ ليكون شيفرة الدالة</translation>
        </message>
        <message>
            <source>Drop to create a function from %1</source>
            <translation>أفلت لإنشاء دالة من ⁨%1⁩</translation>
        </message>
        <message>
            <source>A new function</source>
            <translation>دالة جديدة</translation>
        </message>
        <message>
            <source>The code of %1 is again that of %2.</source>
            <extracomment>%1 is a function, %2 a time</extracomment>
            <translation>عادت شيفرة ⁨%1⁩ إلى شيفرة ⁨%2⁩.</translation>
        </message>
        <message>
            <source>The code of %1 is now that of %2.</source>
            <extracomment>%1 is a function, %2 a file</extracomment>
            <translation>شيفرة ⁨%1⁩ الآن هي شيفرة ⁨%2⁩.</translation>
        </message>
        <message>
            <source>The code of %1 is now that of %2, and its handler is %3.</source>
            <extracomment>%1 is a function, %2 a file, %3 a handler</extracomment>
            <translation>شيفرة ⁨%1⁩ الآن هي شيفرة ⁨%2⁩، ومعالجها ⁨%3⁩.</translation>
        </message>
        <message>
            <source>The code of %1 is again what it was.</source>
            <extracomment>%1 is a function</extracomment>
            <translation>عادت شيفرة ⁨%1⁩ كما كانت.</translation>
        </message>
        <message>
            <source>The code of %1 is again what it was, and its handler is %2.</source>
            <extracomment>%1 is a function, %2 a handler</extracomment>
            <translation>عادت شيفرة ⁨%1⁩ كما كانت، ومعالجها ⁨%2⁩.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LanguageActions</name>
        <message>
            <source>System</source>
            <translation>النظام</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <extracomment>%1 is a language by its own name; who can't read this one looks for that</extracomment>
            <translation>اللغة: ⁨%1⁩</translation>
        </message>
        <message>
            <source>Language: %1 (%2)</source>
            <extracomment>%1 is a language by its own name, %2 by its English one; whoever looks for it knows either</extracomment>
            <translation>اللغة: ⁨%1⁩ (⁨%2⁩)</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LayerDialog</name>
        <message>
            <source>Create a version of %1</source>
            <translation>إنشاء إصدار من ⁨%1⁩</translation>
        </message>
        <message>
            <source>Create layer</source>
            <translation>إنشاء طبقة</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>رفع</translation>
        </message>
        <message>
            <source>Name*</source>
            <translation>الاسم*</translation>
        </message>
        <message>
            <source>Package*</source>
            <translation>الحزمة*</translation>
        </message>
        <message>
            <source>Compatible runtimes</source>
            <translation>بيئات التشغيل المتوافقة</translation>
        </message>
        <message>
            <source>Create version</source>
            <translation>إنشاء إصدار</translation>
        </message>
        <message>
            <source>Publishing … %1 %</source>
            <translation>جارٍ النشر… ⁨%1 %⁩</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>الوصف</translation>
        </message>
        <message>
            <source>Optional. Those that find something in the package are ticked when you choose it. Functions with other runtimes can use the layer, too.</source>
            <translation>اختياري. عند اختيار الحزمة تُحدَّد بيئات التشغيل التي تجد فيها شيئًا. ويمكن للدوال ذات بيئات التشغيل الأخرى استخدام الطبقة أيضًا.</translation>
        </message>
        <message>
            <source>Optional. As in the previous version. Functions with other runtimes can use the layer, too.</source>
            <translation>اختياري. كما في الإصدار السابق. ويمكن للدوال ذات بيئات التشغيل الأخرى استخدام الطبقة أيضًا.</translation>
        </message>
        <message>
            <source>Upload the layer's package</source>
            <translation>رفع حزمة الطبقة</translation>
        </message>
        <message>
            <source>Reading %1 …</source>
            <translation>جارٍ قراءة ⁨%1⁩…</translation>
        </message>
        <message>
            <source>A layer is made of a .zip file or a folder.</source>
            <translation>تُنشأ الطبقة من ملف ⁦.zip⁩ أو من مجلد.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>⁨%1⁩، ⁨%2⁩</translation>
        </message>
        <message>
            <source>No file is chosen.</source>
            <translation>لم يُختر ملف.</translation>
        </message>
        <message>
            <source>A .zip file or a folder, chosen or dropped here. Functions see it at /opt: modules in python/ or nodejs/node_modules/, jars in java/lib/, programs in bin/, libraries in lib/.</source>
            <translation>ملف ⁦.zip⁩ أو مجلد، يُختار أو يُفلت هنا. تراه الدوال في ⁦/opt⁩: الوحدات في ⁦python/⁩ أو ⁦nodejs/node_modules/⁩، وملفات jar في ⁦java/lib/⁩، والبرامج في ⁦bin/⁩، والمكتبات في ⁦lib/⁩.</translation>
        </message>
        <message>
            <source>Publishing was cancelled.</source>
            <translation>أُلغي النشر.</translation>
        </message>
        <message>
            <source>Cancel publishing</source>
            <translation>إلغاء النشر</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Publishing …</source>
            <translation>جارٍ النشر…</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LayerField</name>
        <message>
            <source>Add layer</source>
            <translation>إضافة طبقة</translation>
        </message>
        <message>
            <source>Layer to add</source>
            <translation>الطبقة المراد إضافتها</translation>
        </message>
        <message>
            <source>Version of the layer to add</source>
            <translation>إصدار الطبقة المراد إضافتها</translation>
        </message>
        <message>
            <source>A function has at most %1 layers.</source>
            <translation>لا تزيد طبقات الدالة على ⁨%1⁩.</translation>
        </message>
        <message>
            <source>The function has all layers that there are.</source>
            <translation>في الدالة كل الطبقات الموجودة.</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>الإصدار ⁨%1⁩</translation>
        </message>
        <message>
            <source>%1, version %2</source>
            <translation>⁨%1⁩، الإصدار ⁨%2⁩</translation>
        </message>
        <message>
            <source>Move %1 up</source>
            <translation>نقل ⁨%1⁩ إلى أعلى</translation>
        </message>
        <message>
            <source>Move %1 down</source>
            <translation>نقل ⁨%1⁩ إلى أسفل</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>إزالة ⁨%1⁩</translation>
        </message>
        <message>
            <source>There is no layer yet. Make one under Services, Lambda, Layers.</source>
            <translation>لا توجد طبقات بعد. أنشئ واحدة من «الخدمات» ثم «Lambda» ثم «Layers».</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LayerService</name>
        <message>
            <source>The platform of %1 has no layers: they came in November 2018.</source>
            <translation>منصة ⁨%1⁩ بلا طبقات: فقد ظهرت في نوفمبر 2018.</translation>
        </message>
        <message>
            <source>A description has at most %1 characters.</source>
            <translation>لا يزيد الوصف على ⁨%1⁩ محرفًا.</translation>
        </message>
        <message>
            <source>A license's text has at most %1 characters.</source>
            <translation>لا يزيد نص الرخصة على ⁨%1⁩ محرفًا.</translation>
        </message>
        <message>
            <source>The resource you requested does not exist.</source>
            <translation>The resource you requested does not exist.</translation>
        </message>
        <message>
            <source>Version %1 of the layer %2 can't be brought back any more.</source>
            <translation>لم تعد استعادة الإصدار ⁨%1⁩ من الطبقة ⁨%2⁩ ممكنة.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LayersModel</name>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>الإصدار</translation>
        </message>
        <message>
            <source>Newest version</source>
            <translation>أحدث إصدار</translation>
        </message>
        <message>
            <source>Compatible runtimes</source>
            <translation>بيئات التشغيل المتوافقة</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>تاريخ الإنشاء</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LayersPage</name>
        <message>
            <source>Layers</source>
            <translation>‏Layers (الطبقات)</translation>
        </message>
        <message>
            <source>There is no layer yet. A layer is a .zip file of libraries or programs that functions share: each version of it can be added to functions on their Configuration tab, and they see its files at /opt.</source>
            <translation>لا توجد طبقات بعد. الطبقة ملف ⁦.zip⁩ يضم مكتبات أو برامج تتشاركها الدوال: يمكن إضافة كل إصدار منها إلى الدوال في علامة التبويب «Configuration»، وترى ملفاتها في ⁦/opt⁩.</translation>
        </message>
        <message>
            <source>Show all versions</source>
            <translation>عرض كل الإصدارات</translation>
        </message>
        <message>
            <source>Create layer</source>
            <translation>إنشاء طبقة</translation>
        </message>
        <message>
            <source>Create version</source>
            <translation>إنشاء إصدار</translation>
        </message>
        <message>
            <source>Delete version</source>
            <translation>حذف الإصدار</translation>
        </message>
        <message>
            <source>Delete the selected version</source>
            <translation>حذف الإصدار المحدد</translation>
        </message>
        <message>
            <source>Select a layer first</source>
            <translation>حدّد طبقة أولًا</translation>
        </message>
        <message>
            <source>Delete version %1 of %2</source>
            <translation>حذف الإصدار ⁨%1⁩ من ⁨%2⁩</translation>
        </message>
        <message>
            <source>Version %1 of the layer %2 will be deleted. Functions that have it keep it, and no other can get it. You can undo this for as long as the message about it is shown.</source>
            <translation>سيُحذف الإصدار ⁨%1⁩ من الطبقة ⁨%2⁩. تحتفظ به الدوال التي تستخدمه، ولا تحصل عليه غيرها. يمكنك التراجع عن ذلك ما دامت الرسالة المتعلقة به ظاهرة.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LogBox</name>
        <message>
            <source>Log output</source>
            <translation>‏Log output (مخرجات السجل)</translation>
        </message>
        <message>
            <source>Only the last lines are shown here. When the run has ended, the copy button takes all that is kept.</source>
            <translation>تُعرض هنا آخر الأسطر فقط. وعند انتهاء التشغيل يأخذ زر النسخ كل المحفوظ.</translation>
        </message>
        <message>
            <source>The function printed more than is kept.</source>
            <translation>طبعت الدالة أكثر مما يُحفظ.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LogGroupsModel</name>
        <message>
            <source>Never expire</source>
            <translation>دون انتهاء</translation>
        </message>
        <message>
            <source>Log group</source>
            <translation>مجموعة السجلات</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>مدة الاحتفاظ</translation>
        </message>
        <message>
            <source>Stored bytes</source>
            <translation>البايتات المخزنة</translation>
        </message>
        <message>
            <source>Last event</source>
            <translation>آخر حدث</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>‏%n يوم</numerusform>
                <numerusform>يوم واحد</numerusform>
                <numerusform>يومان</numerusform>
                <numerusform>‏%n أيام</numerusform>
                <numerusform>‏%n يومًا</numerusform>
                <numerusform>‏%n يوم</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LogGroupsPage</name>
        <message>
            <source>Log groups</source>
            <translation>‏Log groups (مجموعات السجلات)</translation>
        </message>
        <message>
            <source>Filter log groups</source>
            <translation>تصفية مجموعات السجلات</translation>
        </message>
        <message>
            <source>No log group matches the filter.</source>
            <translation>لا توجد مجموعة سجلات مطابقة للتصفية.</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>‏Actions (إجراءات)</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>View in Logs Insights</source>
            <translation>عرض في Logs Insights</translation>
        </message>
        <message>
            <source>There is no log group yet. One is made when a function runs for the first time: it is called /aws/lambda/NAME and keeps what the function prints. Or make one of your own, for programs that write to it through the endpoint.</source>
            <translation>لا توجد مجموعات سجلات بعد. تُنشأ واحدة عند أول تشغيل لدالة: اسمها ⁨/aws/lambda/NAME⁩ وتحفظ ما تطبعه الدالة. أو أنشئ مجموعة خاصة بك للبرامج التي تكتب فيها عبر نقطة النهاية.</translation>
        </message>
        <message>
            <source>Create log group</source>
            <translation>إنشاء مجموعة سجلات</translation>
        </message>
        <message>
            <source>Edit retention setting</source>
            <translation>تعديل مدة الاحتفاظ</translation>
        </message>
        <message>
            <source>Delete log group(s)</source>
            <translation>حذف مجموعات السجلات</translation>
        </message>
        <message>
            <source>Select a log group first</source>
            <translation>حدّد مجموعة سجلات أولًا</translation>
        </message>
        <message>
            <source>Log group name*</source>
            <translation>اسم مجموعة السجلات*</translation>
        </message>
        <message>
            <source>Letters, digits, and . - _ / #</source>
            <translation>حروف وأرقام والعلامات ⁦. - _ / #⁩</translation>
        </message>
        <message>
            <source>Delete log group</source>
            <translation>حذف مجموعة السجلات</translation>
        </message>
        <message>
            <source>Delete %1 log groups</source>
            <translation>حذف مجموعات السجلات (⁨%1⁩)</translation>
        </message>
        <message>
            <source>%1 of log events of %2 will be deleted. This can't be undone.</source>
            <translation>سيُحذف ⁨%1⁩ من أحداث السجل في ⁨%2⁩. لا يمكن التراجع عن ذلك.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message numerus="yes">
            <source>%n log group(s)</source>
            <translation>
                <numerusform>لا مجموعات سجلات</numerusform>
                <numerusform>مجموعة سجلات واحدة</numerusform>
                <numerusform>مجموعتا سجلات</numerusform>
                <numerusform>‏%n مجموعات سجلات</numerusform>
                <numerusform>‏%n مجموعة سجلات</numerusform>
                <numerusform>‏%n مجموعة سجلات</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LogNameDialog</name>
        <message>
            <source>Create</source>
            <translation>إنشاء</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LogQueries</name>
        <message>
            <source>Line %1, column %2: %3</source>
            <translation>السطر ⁨%1⁩، العمود ⁨%2⁩: ⁨%3⁩</translation>
        </message>
        <message>
            <source>Choose at least one log group.</source>
            <translation>اختر مجموعة سجلات واحدة على الأقل.</translation>
        </message>
        <message>
            <source>%1 queries wait already. Stop some of them, or wait for their end.</source>
            <translation>عدد الاستعلامات المنتظرة ⁨%1⁩ بالفعل. أوقف بعضها أو انتظر انتهاءها.</translation>
        </message>
        <message>
            <source>There is no query with the id %1.</source>
            <translation>لا يوجد استعلام بالمعرّف ⁨%1⁩.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LogScan</name>
        <message>
            <source>The search was ended.</source>
            <translation>أُنهي البحث.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LogService</name>
        <message>
            <source>The workspace isn't open.</source>
            <translation>مساحة العمل غير مفتوحة.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LogStreamsModel</name>
        <message>
            <source>Log stream</source>
            <translation>تدفق السجلات</translation>
        </message>
        <message>
            <source>Stored bytes</source>
            <translation>البايتات المخزنة</translation>
        </message>
        <message>
            <source>Last event time</source>
            <translation>وقت آخر حدث</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LogStreamsPage</name>
        <message>
            <source>Log stream name prefix</source>
            <translation>بادئة اسم تدفق السجلات</translation>
        </message>
        <message>
            <source>Log streams</source>
            <translation>‏Log streams (تدفقات السجلات)</translation>
        </message>
        <message>
            <source>Search all</source>
            <translation>البحث في الكل</translation>
        </message>
        <message>
            <source>Create log stream</source>
            <translation>إنشاء تدفق سجلات</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Filter log streams by prefix</source>
            <translation>تصفية تدفقات السجلات حسب البادئة</translation>
        </message>
        <message>
            <source>Retention: %1   Stored bytes: %2   Created: %3   Last event: %4</source>
            <translation>مدة الاحتفاظ: ⁨%1⁩   البايتات المخزنة: ⁨%2⁩   تاريخ الإنشاء: ⁨%3⁩   آخر حدث: ⁨%4⁩</translation>
        </message>
        <message>
            <source>%1 has not written a log yet. Run it once: each of its execution environments writes a log stream, and it is listed here.</source>
            <translation>لم تكتب الدالة ⁨%1⁩ سجلًا بعد. شغّلها مرة: تكتب كل بيئة من بيئات تنفيذها تدفق سجلات، ويُدرج هنا.</translation>
        </message>
        <message>
            <source>There is no log stream in this group yet.</source>
            <translation>لا توجد تدفقات سجلات في هذه المجموعة بعد.</translation>
        </message>
        <message>
            <source>There is no log group %1.</source>
            <translation>لا توجد مجموعة سجلات ⁨%1⁩.</translation>
        </message>
        <message>
            <source>Log stream name*</source>
            <translation>اسم تدفق السجلات*</translation>
        </message>
        <message>
            <source>Anything but : and *</source>
            <translation>أي شيء عدا ⁦:⁩ و⁦*⁩</translation>
        </message>
        <message>
            <source>%1 log streams</source>
            <translation>تدفقات السجلات (⁨%1⁩)</translation>
        </message>
        <message>
            <source>Delete log stream</source>
            <translation>حذف تدفق السجلات</translation>
        </message>
        <message>
            <source>Delete %1 log streams</source>
            <translation>حذف تدفقات السجلات (⁨%1⁩)</translation>
        </message>
        <message>
            <source>%1 of log events of %2 in %3 will be deleted. This can't be undone.</source>
            <translation>سيُحذف ⁨%1⁩ من أحداث السجل في ⁨%2⁩ ضمن ⁨%3⁩. لا يمكن التراجع عن ذلك.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LogsSection</name>
        <message>
            <source>Logs</source>
            <translation>السجلات</translation>
        </message>
        <message>
            <source>New log groups</source>
            <translation>مجموعات السجلات الجديدة</translation>
        </message>
        <message>
            <source>How long the group of a function that writes its first log keeps the events. Groups that are there have their own setting, on the page Log groups.</source>
            <translation>مدة الاحتفاظ بالأحداث في مجموعة الدالة التي تكتب سجلها الأول. للمجموعات الموجودة إعدادها الخاص في صفحة «Log groups».</translation>
        </message>
        <message>
            <source>All logs together</source>
            <translation>كل السجلات معًا</translation>
        </message>
        <message>
            <source>If they need more room than this on the disk, the oldest events are deleted for good.</source>
            <translation>عندما يتجاوز حجمها على القرص هذا الحد، تُزال أقدم الأحداث نهائيًا.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LongRunNotices</name>
        <message>
            <source>%1 failed after %2 s</source>
            <extracomment>%1 is a function's name, %2 a number of seconds</extracomment>
            <translation>فشلت الدالة ⁨%1⁩ بعد ⁨%2 s⁩</translation>
        </message>
        <message>
            <source>%1 succeeded after %2 s</source>
            <translation>نجحت الدالة ⁨%1⁩ بعد ⁨%2 s⁩</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LookActions</name>
        <message>
            <source>Larger</source>
            <translation>أكبر</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>أصغر</translation>
        </message>
        <message>
            <source>Usual size</source>
            <translation>الحجم المعتاد</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>حركة أقل</translation>
        </message>
        <message>
            <source>System</source>
            <translation>النظام</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>تباين عالٍ</translation>
        </message>
        <message>
            <source>Theme: %1</source>
            <translation>السمة: ⁨%1⁩</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>السمة</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LookSection</name>
        <message>
            <source>%1 %</source>
            <translation>⁦%1 %⁩</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <source>System follows the desktop, and changes with it.</source>
            <translation>خيار «النظام» يتبع سطح المكتب ويتغير معه.</translation>
        </message>
        <message>
            <source>This time the program was started with --theme %1. What you choose here acts at once, and is what it starts with when nothing is given.</source>
            <translation>بُدئ البرنامج هذه المرة بالخيار ⁦--theme %1⁩. ما تختاره هنا يسري فورًا، وبه يبدأ البرنامج حين لا يُعطى هذا الخيار.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>السمة</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Labels that belong to the platform stay as tutorials name them. The window opens again in the new language.</source>
            <translation>تبقى تسميات المنصة كما تسميها الدروس التعليمية. وتُفتح النافذة من جديد باللغة الجديدة.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>حجم النص</translation>
        </message>
        <message>
            <source>Everything in the window grows with it. %1 and %2 do the same on every page.</source>
            <extracomment>%1 and %2 are keys, `Ctrl+Plus` and `Ctrl+Minus`</extracomment>
            <translation>يكبر معه كل ما في النافذة. ويفعل ⁨%1⁩ و⁨%2⁩ الشيء نفسه في كل صفحة.</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>حركة أقل</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>الحركة</translation>
        </message>
        <message>
            <source>Nothing moves or fades. If the desktop asks for less motion, this is always so.</source>
            <translation>لا شيء يتحرك أو يتلاشى. وإذا طلب سطح المكتب حركة أقل فالأمر كذلك دائمًا.</translation>
        </message>
        <message>
            <source>System</source>
            <translation>النظام</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>تباين عالٍ</translation>
        </message>
        <message>
            <source>The system's</source>
            <translation>لغة النظام</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::MainWindow</name>
        <message>
            <source>Opening the workspace …</source>
            <translation>جارٍ فتح مساحة العمل…</translation>
        </message>
        <message>
            <source>Lambdesk</source>
            <translation>Lambdesk</translation>
        </message>
        <message>
            <source>Lambda</source>
            <translation>Lambda</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>The workspace is not open yet.</source>
            <translation>لم تُفتح مساحة العمل بعد.</translation>
        </message>
        <message>
            <source>Drop to import %1</source>
            <translation>أفلت لاستيراد ⁨%1⁩</translation>
        </message>
        <message>
            <source>%1 is opened once the dialog is closed.</source>
            <extracomment>%1 is a file's name</extracomment>
            <translation>يُفتح ⁨%1⁩ بعد إغلاق مربع الحوار.</translation>
        </message>
        <message>
            <source>The window opens again in the other language, without what is not saved.</source>
            <translation>تُفتح النافذة من جديد باللغة الأخرى، بدون ما لم يُحفظ.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::Measures</name>
        <message>
            <source>Memory limit</source>
            <translation>حد الذاكرة</translation>
        </message>
        <message>
            <source>Looked at every 20 ms over all processes; using more ends the function. There is no control group in which the kernel would hold it.</source>
            <translation>تُفحص الذاكرة كل ⁨20 ms⁩ على جميع العمليات؛ وتجاوز الحد ينهي الدالة. لا توجد مجموعة تحكم تفرض بها النواة هذا الحد.</translation>
        </message>
        <message>
            <source>Looked at every 20 ms over all processes; using more ends the function. There is no control group in which the kernel would hold it; the kernel gives a single process at most %1 MB, used or not.</source>
            <translation>تُفحص الذاكرة كل ⁨20 ms⁩ على جميع العمليات؛ وتجاوز الحد ينهي الدالة. لا توجد مجموعة تحكم تفرض بها النواة هذا الحد؛ ولا تمنح النواة العملية الواحدة أكثر من ⁨%1 MB⁩، استُخدمت أم لم تُستخدم.</translation>
        </message>
        <message>
            <source>Looked at every 20 ms over all processes; using more ends the function. A control group holds processes and /tmp together to %1 MB.</source>
            <translation>تُفحص الذاكرة كل ⁨20 ms⁩ على جميع العمليات؛ وتجاوز الحد ينهي الدالة. وتُلزم مجموعة تحكم العمليات و⁨/tmp⁩ معًا بـ ⁨%1 MB⁩.</translation>
        </message>
        <message>
            <source>Held by a control group, and looked at every 20 ms over all processes; using more ends the function.</source>
            <translation>تُلزم مجموعة تحكم الدالة بالحد، وتُفحص الذاكرة كل ⁨20 ms⁩ على جميع العمليات؛ وتجاوز الحد ينهي الدالة.</translation>
        </message>
        <message>
            <source>Number of processes</source>
            <translation>عدد العمليات</translation>
        </message>
        <message>
            <source>At most %1, threads included.</source>
            <translation>بحد أقصى ⁨%1⁩، بما فيها الخيوط.</translation>
        </message>
        <message>
            <source>Counted every 20 ms, threads included; more than %1 end the function. There is no control group in which the kernel would refuse them.</source>
            <translation>تُعدّ كل ⁨20 ms⁩، بما فيها الخيوط؛ وتجاوز ⁨%1⁩ ينهي الدالة. لا توجد مجموعة تحكم ترفض بها النواة ما زاد.</translation>
        </message>
        <message>
            <source>CPU share</source>
            <translation>حصة CPU</translation>
        </message>
        <message>
            <source>After its init phase, a control group holds it to what %1 MB have of a core's time; %2 MB have all of it.</source>
            <translation>بعد مرحلة التهيئة، تُلزم مجموعة تحكم الدالة بما لذاكرة ⁨%1 MB⁩ من وقت نواة CPU؛ ولذاكرة ⁨%2 MB⁩ وقت النواة كله.</translation>
        </message>
        <message>
            <source>The function runs as fast as this computer can: there is no control group that would hold it.</source>
            <translation>تعمل الدالة بأقصى سرعة هذا الحاسوب: لا توجد مجموعة تحكم تقيّدها.</translation>
        </message>
        <message>
            <source>The function runs as fast as this computer can: its share is switched off, in Preferences or by --no-cpu-share.</source>
            <translation>تعمل الدالة بأقصى سرعة هذا الحاسوب: حصتها موقوفة في التفضيلات أو بالخيار ⁦--no-cpu-share⁩.</translation>
        </message>
        <message>
            <source>Looked at for CloudWatch Logs, where it allows to write; there is no other service yet that would check them.</source>
            <translation>تُفحص لأجل CloudWatch Logs حيث تسمح بالكتابة؛ ولا توجد بعد خدمة أخرى تفحصها.</translation>
        </message>
        <message>
            <source>Permissions of the role</source>
            <translation>أذونات الدور</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>الطبقات</translation>
        </message>
        <message>
            <source>They are at /opt, read-only.</source>
            <translation>موجودة في ⁦/opt⁩، للقراءة فقط.</translation>
        </message>
        <message>
            <source>They are in a folder that PATH, LD_LIBRARY_PATH and the runtime's own paths name; /opt is this computer's.</source>
            <translation>موجودة في مجلد تذكره PATH وLD_LIBRARY_PATH ومسارات بيئة التشغيل نفسها؛ أما ⁦/opt⁩ فمجلد هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Ephemeral storage</source>
            <translation>‏Ephemeral storage – التخزين المؤقت</translation>
        </message>
        <message>
            <source>TMPDIR is a folder of the environment's own, /tmp is this computer's; its size has no limit.</source>
            <translation>يدل TMPDIR على مجلد خاص بالبيئة، أما ⁨/tmp⁩ فمجلد هذا الحاسوب؛ ولا حد لحجمه.</translation>
        </message>
        <message>
            <source>File system isolation</source>
            <translation>عزل نظام الملفات</translation>
        </message>
        <message>
            <source>The function can read and write what you can: %1.</source>
            <translation>يمكن للدالة قراءة ما يمكنك قراءته وكتابة ما يمكنك كتابته: ⁨%1⁩.</translation>
        </message>
        <message>
            <source>/tmp is the environment's own, of %1 MB.</source>
            <translation>المجلد ⁨/tmp⁩ خاص بالبيئة، وحجمه ⁨%1 MB⁩.</translation>
        </message>
        <message>
            <source>The code is read-only at /var/task; your files and the workspace can't be seen.</source>
            <translation>الشيفرة للقراءة فقط في ⁨/var/task⁩؛ ولا يمكن رؤية ملفاتك ومساحة العمل.</translation>
        </message>
        <message>
            <source>Number of open files</source>
            <translation>عدد الملفات المفتوحة</translation>
        </message>
        <message>
            <source>At most %1 in each process.</source>
            <translation>بحد أقصى ⁨%1⁩ في كل عملية.</translation>
        </message>
        <message>
            <source>Time-out</source>
            <translation>المهلة</translation>
        </message>
        <message>
            <source>Process tree</source>
            <translation>شجرة العمليات</translation>
        </message>
        <message>
            <source>What the function starts ends with its environment.</source>
            <translation>ما تبدؤه الدالة ينتهي مع بيئتها.</translation>
        </message>
        <message>
            <source>Freezing between runs</source>
            <translation>التجميد بين التشغيلات</translation>
        </message>
        <message>
            <source>Timers and threads of a warm environment stand still until the next run.</source>
            <translation>تتوقف مؤقتات البيئة الدافئة وخيوطها حتى التشغيل التالي.</translation>
        </message>
        <message>
            <source>Size of event and result</source>
            <translation>حجم الحدث والنتيجة</translation>
        </message>
        <message>
            <source>Simultaneous runs</source>
            <translation>التشغيلات المتزامنة</translation>
        </message>
        <message>
            <source>Environment variables</source>
            <translation>متغيرات البيئة</translation>
        </message>
        <message>
            <source>The function sees the platform's and its own, none of this computer.</source>
            <translation>ترى الدالة متغيرات المنصة ومتغيراتها هي، ولا شيء من متغيرات هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>بيانات الاعتماد</translation>
        </message>
        <message>
            <source>They are made up: no service outside accepts them.</source>
            <translation>مختلَقة: لا تقبلها أي خدمة في الخارج.</translation>
        </message>
        <message>
            <source>Billing</source>
            <translation>الفوترة</translation>
        </message>
        <message>
            <source>Computed from the measured time; nothing is charged.</source>
            <translation>تُحسب من الزمن المقيس؛ ولا يُحتسب عليك شيء.</translation>
        </message>
        <message>
            <source>Network isolation</source>
            <translation>عزل الشبكة</translation>
        </message>
        <message>
            <source>The function can reach what this computer can.</source>
            <translation>يمكن للدالة الوصول إلى ما يصل إليه هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Start of the interpreter</source>
            <translation>بدء المفسّر</translation>
        </message>
        <message>
            <source>It was done ahead of the run, so that the answer comes sooner; Init Duration counts its time.</source>
            <translation>جرى قبل التشغيل ليصل الجواب أسرع؛ ويُحتسب وقته في Init Duration.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::MeasuresModel</name>
        <message>
            <source>Property of the platform</source>
            <translation>خاصية المنصة</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>هنا</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>السبب</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::MemoryComparisonDialog</name>
        <message>
            <source>CPU share was applied to these runs: they were held to what %1 MB have of a core, so their durations get longer or shorter with the memory size here, too.</source>
            <translation>طُبّقت حصة CPU على هذه التشغيلات: أُلزمت بما لذاكرة ⁨%1 MB⁩ من نواة، فتطول مددها أو تقصر مع حجم الذاكرة هنا أيضًا.</translation>
        </message>
        <message>
            <source>CPU share was applied to some of these runs and not to others, so their durations don't compare, and the second column is no good estimate. Choose a time with runs of one kind.</source>
            <translation>طُبّقت حصة CPU على بعض هذه التشغيلات دون بعضها، فلا تصح مقارنة مددها، ولا يُعدّ العمود الثاني تقديرًا جيدًا. اختر فترة تشغيلاتها من نوع واحد.</translation>
        </message>
        <message>
            <source>CPU share was not applied to these runs: they ran as fast as this computer can, and would with any memory size. Durations scale with the memory only where a control group applies the share, unless Preferences or --no-cpu-share switch it off.</source>
            <translation>لم تُطبَّق حصة CPU على هذه التشغيلات: عملت بأقصى سرعة هذا الحاسوب، وكانت ستفعل مع أي حجم ذاكرة. ولا تتناسب المدد مع الذاكرة إلا حيث تطبّق مجموعة تحكم الحصة، ما لم توقفها التفضيلات أو ⁦--no-cpu-share⁩.</translation>
        </message>
        <message>
            <source>Compare memory sizes</source>
            <translation>مقارنة أحجام الذاكرة</translation>
        </message>
        <message>
            <source>The runs of %1 (%2), with other memory sizes</source>
            <translation>التشغيلات (⁨%1⁩، عددها ⁨%2⁩) بأحجام ذاكرة أخرى</translation>
        </message>
        <message>
            <source>Both columns are estimates, prices of %1, free tier not counted. On the platform, a function has as much of the processor as of the memory: all of one core at %2 MB, less below. So durations would not stay: the first column is right for runs that mostly wait, for others or the network; the second for runs that only compute, if this computer's core is as fast as the platform's. Yours lie in between.</source>
            <translation>العمودان تقديران، بأسعار ⁨%1⁩، دون احتساب الفئة المجانية. على المنصة تحصل الدالة من CPU بقدر ما لها من الذاكرة: نواة كاملة عند ⁨%2 MB⁩، وأقل دونها. فلن تبقى المدد كما هي: يصح العمود الأول للتشغيلات التي تنتظر غالبًا غيرها أو الشبكة؛ ويصح الثاني للتشغيلات التي تحسب فقط، إذا كانت نواة هذا الحاسوب بسرعة نواة المنصة. وتقع تشغيلاتك بينهما.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Cost by memory size</source>
            <translation>التكلفة حسب حجم الذاكرة</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>الذاكرة</translation>
        </message>
        <message>
            <source>Share of a core</source>
            <translation>الحصة من نواة</translation>
        </message>
        <message>
            <source>If durations stayed</source>
            <translation>لو بقيت المدد</translation>
        </message>
        <message>
            <source>If runs only compute</source>
            <translation>لو كانت التشغيلات حسابًا فقط</translation>
        </message>
        <message>
            <source>%1 MB (now)</source>
            <translation>‏⁨%1 MB⁩ (الآن)</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>⁦%1 MB⁩</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>⁦%1 %⁩</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::MessageLine</name>
        <message>
            <source>Message</source>
            <translation>الرسالة</translation>
        </message>
        <message>
            <source>Go to this place</source>
            <translation>الانتقال إلى هذا الموضع</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::MetricsPanel</name>
        <message>
            <source>Versions and aliases</source>
            <translation>الإصدارات والأسماء المستعارة</translation>
        </message>
        <message>
            <source>Functions</source>
            <translation>الدوال</translation>
        </message>
        <message>
            <source>All versions and aliases together</source>
            <translation>كل الإصدارات والأسماء المستعارة معًا</translation>
        </message>
        <message>
            <source>All functions together</source>
            <translation>كل الدوال معًا</translation>
        </message>
        <message>
            <source>A line for each version and alias</source>
            <translation>خط لكل إصدار واسم مستعار</translation>
        </message>
        <message>
            <source>A line for each function</source>
            <translation>خط لكل دالة</translation>
        </message>
        <message>
            <source>%1 has not run in %2. Press Test to run it; what happens is drawn here.</source>
            <translation>لم تعمل الدالة ⁨%1⁩ في هذه الفترة (⁨%2⁩). اضغط «Test» لتشغيلها؛ وما يحدث يُرسم هنا.</translation>
        </message>
        <message>
            <source>No function has run in %1. Open one and press Test; what happens is drawn here.</source>
            <translation>لم تعمل أي دالة في هذه الفترة (⁨%1⁩). افتح واحدة واضغط «Test»؛ وما يحدث يُرسم هنا.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::MissingRuntime</name>
        <message>
            <source>Command that installs it</source>
            <translation>الأمر الذي يثبّتها</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>التحقق ثانيةً</translation>
        </message>
        <message>
            <source>Look for runtimes on this computer, without a restart</source>
            <translation>البحث عن بيئات التشغيل على هذا الحاسوب، دون إعادة تشغيل البرنامج</translation>
        </message>
        <message>
            <source>This command, entered in a terminal, installs %1:</source>
            <extracomment>%1 is a runtime, as `Node.js 20.x`; the command follows in a box</extracomment>
            <translation>هذا الأمر، عند إدخاله في نافذة طرفية، يثبّت ⁨%1⁩:</translation>
        </message>
        <message>
            <source>Install it, or choose another runtime for the function.</source>
            <translation>ثبّتها، أو اختر بيئة تشغيل أخرى للدالة.</translation>
        </message>
        <message>
            <source>Looking for runtimes …</source>
            <translation>جارٍ البحث عن بيئات التشغيل…</translation>
        </message>
        <message>
            <source>Still not there: %1. Has the command ended without an error?</source>
            <translation>ما زالت غير موجودة: ⁨%1⁩. هل انتهى الأمر دون خطأ؟</translation>
        </message>
        <message>
            <source>%1 was found.</source>
            <extracomment>%1 is a runtime, as `Node.js 20.x`</extracomment>
            <translation>عُثر على ⁨%1⁩.</translation>
        </message>
        <message>
            <source>Found: %1</source>
            <translation>عُثر على: ⁨%1⁩</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::MonitoringPage</name>
        <message>
            <source>Metrics</source>
            <translation>المقاييس</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>الخط الزمني</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>التكلفة</translation>
        </message>
        <message>
            <source>Metrics of all functions</source>
            <translation>مقاييس كل الدوال</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>حُفظ باسم ⁨%1⁩.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::MonitoringTab</name>
        <message>
            <source>Metrics</source>
            <translation>المقاييس</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>الخط الزمني</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>التشغيلات</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>التكلفة</translation>
        </message>
        <message>
            <source>View logs in CloudWatch</source>
            <translation>‏View logs in CloudWatch (عرض السجلات)</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::MoveWorkspaceDialog</name>
        <message>
            <source>Move workspace</source>
            <translation>نقل مساحة العمل</translation>
        </message>
        <message>
            <source>New folder*</source>
            <translation>المجلد الجديد*</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>نقل</translation>
        </message>
        <message>
            <source>Everything is moved: functions, test events, runs, logs and metrics. Meanwhile the window is closed, the endpoint is off and running functions are ended; then the console goes on in the new folder, and the old one is removed. Whatever happens on the way, the workspace is whole in one of them.</source>
            <translation>يُنقل كل شيء: الدوال وأحداث الاختبار والتشغيلات والسجلات والمقاييس. وفي أثناء ذلك تُغلق النافذة، وتُوقف نقطة النهاية، وتُنهى الدوال الجارية؛ ثم تتابع وحدة التحكم في المجلد الجديد، ويُزال القديم. ومهما حدث في الطريق تبقى مساحة العمل كاملة في أحدهما.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>اختيار…</translation>
        </message>
        <message>
            <source>Move the workspace to</source>
            <translation>نقل مساحة العمل إلى</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>اختيار</translation>
        </message>
        <message>
            <source>An empty folder, or the name of a new one.</source>
            <translation>مجلد فارغ، أو اسم مجلد جديد.</translation>
        </message>
        <message>
            <source>Use a new folder in it</source>
            <translation>استخدام مجلد جديد فيه</translation>
        </message>
        <message>
            <source>On the same disk: %1 are copied, and the packages of functions need no room.</source>
            <translation>على القرص نفسه: يُنسخ ⁨%1⁩، ولا تحتاج حزم الدوال إلى مساحة.</translation>
        </message>
        <message>
            <source>On another disk: %1 are copied, %2 are free.</source>
            <translation>على قرص آخر: يُنسخ ⁨%1⁩، والمتاح ⁨%2⁩.</translation>
        </message>
        <message>
            <source>This folder is in the computer's memory: a restart of the computer takes the workspace away. To keep it, choose a folder on a disk.</source>
            <translation>هذا المجلد في ذاكرة الحاسوب: تزول مساحة العمل عند إعادة تشغيل الحاسوب. للاحتفاظ بها، اختر مجلدًا على قرص.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::MovingWorkspaceDialog</name>
        <message>
            <source>Moving the workspace</source>
            <translation>جارٍ نقل مساحة العمل</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>نقل</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>To %1 …</source>
            <extracomment>%1 is a folder.</extracomment>
            <translation>إلى ⁨%1⁩ …</translation>
        </message>
        <message>
            <source>Cancelling …</source>
            <translation>جارٍ الإلغاء …</translation>
        </message>
        <message numerus="yes">
            <source>The workspace is moved. %n file(s) or folder(s) of the old folder are not Lambdesk's and stay there: %1.</source>
            <extracomment>%1 are names of files and folders, the first few.</extracomment>
            <translation>
                <numerusform>نُقلت مساحة العمل. لم يبقَ في المجلد القديم ما ليس من Lambdesk: ⁨%1⁩.</numerusform>
                <numerusform>نُقلت مساحة العمل. في المجلد القديم ملف أو مجلد واحد ليس من Lambdesk ويبقى هناك: ⁨%1⁩.</numerusform>
                <numerusform>نُقلت مساحة العمل. في المجلد القديم ملفان أو مجلدان ليسا من Lambdesk ويبقيان هناك: ⁨%1⁩.</numerusform>
                <numerusform>نُقلت مساحة العمل. في المجلد القديم %n ملفات أو مجلدات ليست من Lambdesk وتبقى هناك: ⁨%1⁩.</numerusform>
                <numerusform>نُقلت مساحة العمل. في المجلد القديم %n ملفًا أو مجلدًا ليست من Lambdesk وتبقى هناك: ⁨%1⁩.</numerusform>
                <numerusform>نُقلت مساحة العمل. في المجلد القديم %n ملف أو مجلد ليست من Lambdesk وتبقى هناك: ⁨%1⁩.</numerusform>
            </translation>
        </message>
        <message>
            <source>The workspace is moved. The old folder could not be removed as a whole: the next start tries it again.</source>
            <translation>نُقلت مساحة العمل. تعذرت إزالة المجلد القديم بأكمله: ستُعاد المحاولة عند البدء التالي.</translation>
        </message>
        <message>
            <source>Everything is copied. Writing it to the disk, and removing the old folder …</source>
            <translation>نُسخ كل شيء. تجري كتابته على القرص وإزالة المجلد القديم…</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::NavigationBar</name>
        <message>
            <source>Lambdesk</source>
            <translation>Lambdesk</translation>
        </message>
        <message>
            <source>The list of functions</source>
            <translation>قائمة الدوال</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>الخدمات</translation>
        </message>
        <message>
            <source>Platform: %1</source>
            <translation>المنصة: ⁨%1⁩</translation>
        </message>
        <message>
            <source>The region in names and logs. Nothing leaves this computer.</source>
            <translation>المنطقة الواردة في الأسماء والسجلات. لا شيء يغادر هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>البحث عن أي شيء</translation>
        </message>
        <message>
            <source>Find an action, a page, a function, a log group … (%1)</source>
            <translation>البحث عن إجراء أو صفحة أو دالة أو مجموعة سجلات… (⁨%1⁩)</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>مساعدة</translation>
        </message>
        <message>
            <source>Help (%1)</source>
            <translation>مساعدة (⁨%1⁩)</translation>
        </message>
        <message>
            <source>Quotas, prices and wording are those of this time. It is chosen under Preferences.</source>
            <translation>تُؤخذ الحصص والأسعار والصياغة من هذا الزمن. ويُختار في «التفضيلات».</translation>
        </message>
        <message>
            <source>Preferences, theme, size, motion and language</source>
            <translation>التفضيلات والسمة والحجم والحركة واللغة</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::NewEventsButton</name>
        <message>
            <source>Go to the end and follow</source>
            <translation>الانتقال إلى النهاية ومتابعتها</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new event(s) ↓</source>
            <translation>
                <numerusform>لا أحداث جديدة ↓</numerusform>
                <numerusform>حدث جديد ↓</numerusform>
                <numerusform>حدثان جديدان ↓</numerusform>
                <numerusform>‏%Ln أحداث جديدة ↓</numerusform>
                <numerusform>‏%Ln حدثًا جديدًا ↓</numerusform>
                <numerusform>‏%Ln حدث جديد ↓</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lambdesk::OpenJob</name>
        <message>
            <source>%1 is not an exported workspace, or is broken.</source>
            <translation>الملف ⁨%1⁩ ليس مساحة عمل مصدَّرة، أو هو تالف.</translation>
        </message>
        <message>
            <source>%1 could not be unpacked. See whether it can be read and the disk has room.</source>
            <translation>تعذر فك ضغط ⁨%1⁩. تحقق من أنه قابل للقراءة ومن وجود متسع على القرص.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PackageInspection</name>
        <message>
            <source>Zipped size must be smaller than %1 bytes</source>
            <translation>Zipped size must be smaller than %1 bytes</translation>
        </message>
        <message>
            <source>%1 has %2 bytes.</source>
            <translation>حجم ⁨%1⁩ هو ⁨%2⁩ بايت.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PackageInspector</name>
        <message>
            <source>The code could not be saved as %1.</source>
            <translation>تعذر حفظ الشيفرة باسم ⁨%1⁩.</translation>
        </message>
        <message>
            <source>%1 could not be read.</source>
            <translation>تعذرت قراءة ⁨%1⁩.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PackageTreeModel</name>
        <message>
            <source>%1, not saved</source>
            <translation>⁨%1⁩، غير محفوظ</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>⁨%1⁩، ⁨%2⁩</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PaletteModel</name>
        <message>
            <source>%1, %2</source>
            <translation>⁨%1⁩، ⁨%2⁩</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <translation>⁨%1⁩، ⁨%2⁩، ⁨%3⁩</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>A command's name: %1 is how it is called, %2 what else, as in English, which is what was typed</extracomment>
            <translation>⁨%1⁩ (⁨%2⁩)</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PatternField</name>
        <message>
            <source>Filter events</source>
            <translation>تصفية الأحداث</translation>
        </message>
        <message>
            <source>Filter events: a term, "a phrase", ?any ?of, -not, %regex%, { $.level = "error" }</source>
            <translation>تصفية الأحداث: ⁦term, "a phrase", ?any ?of, -not, %regex%, { $.level = "error" }⁩</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PatternRegex</name>
        <message>
            <source>This regular expression is not closed: expected %.</source>
            <translation>هذا التعبير النمطي غير مغلق: المتوقع ⁦%⁩.</translation>
        </message>
        <message>
            <source>Expected a regular expression between the % signs.</source>
            <translation>المتوقع تعبير نمطي بين علامتي ⁦%⁩.</translation>
        </message>
        <message>
            <source>Not a regular expression: %1.</source>
            <translation>ليس تعبيرًا نمطيًا: ⁨%1⁩.</translation>
        </message>
        <message>
            <source>The platform's regular expressions have no parentheses; write \%1 for one in the message.</source>
            <translation>لا أقواس في التعابير النمطية للمنصة؛ اكتب ⁦\%1⁩ لقوس في الرسالة.</translation>
        </message>
        <message>
            <source>Write \s for a space in a regular expression.</source>
            <translation>اكتب ⁦\s⁩ للمسافة في التعبير النمطي.</translation>
        </message>
        <message>
            <source>The platform's regular expressions don't have this character: %1</source>
            <translation>ليس في التعابير النمطية للمنصة هذا المحرف: ⁦%1⁩</translation>
        </message>
        <message>
            <source>Expected two hexadecimal digits after \x.</source>
            <translation>المتوقع رقمان ست عشريان بعد ⁦\x⁩.</translation>
        </message>
        <message>
            <source>Expected one of \d \D \s \S \w \W \x, or a sign after the backslash.</source>
            <translation>المتوقع أحد الرموز ⁦\d \D \s \S \w \W \x⁩، أو علامة بعد الشرطة المائلة العكسية.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PatternText</name>
        <message numerus="yes">
            <source>A pattern can have up to %n character(s).</source>
            <translation>
                <numerusform>لا يحتوي النمط على أي محرف.</numerusform>
                <numerusform>لا يزيد النمط على محرف واحد.</numerusform>
                <numerusform>لا يزيد النمط على محرفين.</numerusform>
                <numerusform>لا يزيد النمط على %n محارف.</numerusform>
                <numerusform>لا يزيد النمط على %n محرفًا.</numerusform>
                <numerusform>لا يزيد النمط على %n محرف.</numerusform>
            </translation>
        </message>
        <message>
            <source>Expected ), &amp;&amp; or ||.</source>
            <translation>المتوقع ⁦)⁩ أو ⁦&amp;&amp;⁩ أو ⁦||⁩.</translation>
        </message>
        <message>
            <source>These quotes are not closed: expected %1.</source>
            <translation>علامة الاقتباس هذه غير مغلقة: المتوقع ⁦%1⁩.</translation>
        </message>
        <message numerus="yes">
            <source>A pattern can have %n regular expression(s).</source>
            <translation>
                <numerusform>لا يحتوي النمط على أي تعبير نمطي.</numerusform>
                <numerusform>يمكن أن يحتوي النمط على تعبير نمطي واحد.</numerusform>
                <numerusform>يمكن أن يحتوي النمط على تعبيرين نمطيين.</numerusform>
                <numerusform>يمكن أن يحتوي النمط على %n تعابير نمطية.</numerusform>
                <numerusform>يمكن أن يحتوي النمط على %n تعبيرًا نمطيًا.</numerusform>
                <numerusform>يمكن أن يحتوي النمط على %n تعبير نمطي.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PatternValue</name>
        <message>
            <source>Expected a number after &lt;, &lt;=, &gt; and &gt;=.</source>
            <translation>المتوقع عدد بعد الرموز ⁦&lt; &lt;= &gt; &gt;=⁩.</translation>
        </message>
        <message>
            <source>Expected a value: a number, a text or a %regular expression%.</source>
            <translation>المتوقع قيمة: عدد أو نص أو تعبير نمطي بين علامتي ⁦%⁩.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PayloadBox</name>
        <message>
            <source>Laying out %1 …</source>
            <translation>جارٍ تنسيق ⁨%1⁩…</translation>
        </message>
        <message>
            <source>This is the beginning of %1. The copy button takes all of it.</source>
            <translation>هذه بداية ⁨%1⁩. زر النسخ يأخذها كلها.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PeriodFields</name>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>To</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>to</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>من ⁨%1⁩ إلى ⁨%2⁩</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PolicyService</name>
        <message>
            <source>The resource you requested does not exist.</source>
            <translation>The resource you requested does not exist.</translation>
        </message>
        <message>
            <source>The statement id (%1) provided already exists. Please provide a new statement id, or remove the existing statement.</source>
            <translation>The statement id (%1) provided already exists. Please provide a new statement id, or remove the existing statement.</translation>
        </message>
        <message>
            <source>The policy would have more than %1 bytes.</source>
            <translation>ستزيد السياسة على ⁨%1⁩ بايت.</translation>
        </message>
        <message>
            <source>No policy is associated with the given resource.</source>
            <translation>No policy is associated with the given resource.</translation>
        </message>
        <message>
            <source>Statement %1 is not found in resource policy.</source>
            <translation>Statement %1 is not found in resource policy.</translation>
        </message>
        <message>
            <source>A statement's id has 1 to %1 letters, digits, hyphens and underscores; this one is "%2".</source>
            <translation>يتكون معرّف البيان من 1 إلى ⁨%1⁩ من الحروف والأرقام والشرطات والشرطات السفلية؛ وهذا «⁨%2⁩».</translation>
        </message>
        <message>
            <source>An action is * or begins with "lambda:"; this one is "%1".</source>
            <translation>الإجراء هو ⁦*⁩ أو يبدأ بـ ⁦"lambda:"⁩؛ وهذا «⁨%1⁩».</translation>
        </message>
        <message>
            <source>A statement names a principal: a service, an account, or *.</source>
            <translation>يذكر البيان جهة (principal): خدمة أو حسابًا أو ⁦*⁩.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PreferenceSection</name>
        <message>
            <source>Reset</source>
            <translation>إعادة تعيين</translation>
        </message>
        <message>
            <source>Reset: %1</source>
            <extracomment>%1 is the title of a part of the page, as Editor.</extracomment>
            <translation>إعادة تعيين: ⁨%1⁩</translation>
        </message>
        <message>
            <source>Puts this part back to what it was when Lambdesk was installed</source>
            <translation>يعيد هذا الجزء إلى ما كان عليه عند تثبيت Lambdesk</translation>
        </message>
        <message>
            <source>Reset “%1”?</source>
            <extracomment>%1 is the title of a part of the page, as Editor.</extracomment>
            <translation>أتريد إعادة تعيين «⁨%1⁩»؟</translation>
        </message>
        <message>
            <source>What you have chosen there is forgotten. Functions and their data stay as they are.</source>
            <translation>سيُنسى ما اخترته هناك. تبقى الدوال وبياناتها كما هي.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PreferencesPage</name>
        <message>
            <source>Filter preferences</source>
            <translation>تصفية التفضيلات</translation>
        </message>
        <message>
            <source>No preference matches the filter.</source>
            <translation>لا يوجد تفضيل مطابق للتصفية.</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>التفضيلات</translation>
        </message>
        <message>
            <source>Reset all…</source>
            <translation>إعادة تعيين الكل…</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translation>إعادة التشغيل الآن</translation>
        </message>
        <message>
            <source>Ends the engine and the window, and starts them again with what you have chosen</source>
            <translation>ينهي المحرك والنافذة، ويبدؤهما ثانيةً بما اخترته</translation>
        </message>
        <message>
            <source>What you have changed takes effect at the next start: %1.</source>
            <extracomment>%1 are titles of parts of the page: How functions run and Logs.</extracomment>
            <translation>ما غيّرته يسري من البدء التالي: ⁨%1⁩.</translation>
        </message>
        <message>
            <source>Reset all preferences?</source>
            <translation>أتريد إعادة تعيين كل التفضيلات؟</translation>
        </message>
        <message>
            <source>What you have chosen on this page is forgotten. Functions and their data stay as they are, and so does the workspace's folder.</source>
            <translation>سيُنسى ما اخترته في هذه الصفحة. تبقى الدوال وبياناتها كما هي، وكذلك مجلد مساحة العمل.</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>إعادة تعيين الكل</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PreferencesPages</name>
        <message>
            <source>Lambdesk</source>
            <translation>Lambdesk</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>التفضيلات</translation>
        </message>
        <message>
            <source>The workspace is moved. It is in %1 now.</source>
            <extracomment>%1 is the path of a folder.</extracomment>
            <translation>نُقلت مساحة العمل. وهي الآن في ⁨%1⁩.</translation>
        </message>
        <message>
            <source>Restart now?</source>
            <translation>أتريد إعادة التشغيل الآن؟</translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) in progress will be stopped, and counted as stopped.</source>
            <translation>
                <numerusform>لن يُوقف أي تشغيل.</numerusform>
                <numerusform>سيُوقف تشغيل واحد قيد التنفيذ، ويُحسب موقوفًا.</numerusform>
                <numerusform>سيُوقف تشغيلان قيد التنفيذ، ويُحسبان موقوفين.</numerusform>
                <numerusform>ستُوقف %n تشغيلات قيد التنفيذ، وتُحسب موقوفة.</numerusform>
                <numerusform>سيُوقف %n تشغيلًا قيد التنفيذ، وتُحسب موقوفة.</numerusform>
                <numerusform>سيُوقف %n تشغيل قيد التنفيذ، وتُحسب موقوفة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>إعادة التشغيل</translation>
        </message>
        <message>
            <source>Move the workspace now?</source>
            <translation>أتريد نقل مساحة العمل الآن؟</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>نقل</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PublishDialog</name>
        <message>
            <source>Publish new version</source>
            <translation>‏Publish new version (نشر إصدار جديد)</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>نشر</translation>
        </message>
        <message>
            <source>A version keeps code and configuration of %1 as they are saved now. It gets the next number and never changes.</source>
            <translation>يحتفظ الإصدار بشيفرة ⁨%1⁩ وتكوينها كما هما محفوظان الآن. ويأخذ الرقم التالي ولا يتغير أبدًا.</translation>
        </message>
        <message>
            <source>Version description</source>
            <translation>وصف الإصدار</translation>
        </message>
        <message>
            <source>Left empty, it is the function's description.</source>
            <translation>إذا تُرك فارغًا فهو وصف الدالة.</translation>
        </message>
        <message>
            <source>%1 was changed outside this window. Cancel, look at it, and publish then.</source>
            <translation>تغيّرت الدالة ⁨%1⁩ خارج هذه النافذة. ألغِ واطّلع عليها ثم انشر.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::QualifiersButton</name>
        <message>
            <source>%1 (%2 %), %3 (%4 %)</source>
            <translation>⁨%1⁩ (⁨%2 %⁩)، ⁨%3⁩ (⁨%4 %⁩)</translation>
        </message>
        <message>
            <source>Qualifiers</source>
            <translation>‏Qualifiers (المحدِّدات)</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>‏Versions (الإصدارات)</translation>
        </message>
        <message>
            <source>Aliases</source>
            <translation>‏Aliases (الأسماء المستعارة)</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>alias: its versions</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>None yet. Actions has Create alias.</source>
            <translation>لا شيء بعد. تجد «Create alias» في «Actions».</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ReplaceCodeDialog</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Replace code</source>
            <translation>استبدال الشيفرة</translation>
        </message>
        <message>
            <source>Replace the code of %1</source>
            <translation>استبدال شيفرة ⁨%1⁩</translation>
        </message>
        <message>
            <source>Reading %1 …</source>
            <translation>جارٍ قراءة ⁨%1⁩…</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>رفع</translation>
        </message>
        <message>
            <source>New: %1, %2
Now: %3 zipped</source>
            <translation>الجديدة: ⁨%1⁩، ⁨%2⁩
الحالية: ⁨%3⁩ مضغوطة</translation>
        </message>
        <message>
            <source>The handler %1 is in it.</source>
            <translation>المعالج ⁨%1⁩ موجود فيها.</translation>
        </message>
        <message>
            <source>The function's handler is %1. %2</source>
            <translation>معالج الدالة هو ⁨%1⁩. ⁨%2⁩</translation>
        </message>
        <message>
            <source>What you have changed in the editor and not saved is lost.</source>
            <translation>ما غيّرته في المحرر ولم تحفظه سيضيع.</translation>
        </message>
        <message>
            <source>The files are the same as now.</source>
            <translation>الملفات هي نفسها الحالية.</translation>
        </message>
        <message>
            <source>Uploading the code …</source>
            <translation>جارٍ رفع الشيفرة…</translation>
        </message>
        <message>
            <source>New handler</source>
            <translation>المعالج الجديد</translation>
        </message>
        <message>
            <source>Keep %1</source>
            <extracomment>%1 is the handler that the function has</extracomment>
            <translation>الإبقاء على ⁨%1⁩</translation>
        </message>
        <message>
            <source>Replace code and handler</source>
            <translation>استبدال الشيفرة والمعالج</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ResultHeading</name>
        <message>
            <source>Execution result: executing</source>
            <translation>‏Execution result: executing (نتيجة التنفيذ: قيد التنفيذ)</translation>
        </message>
        <message>
            <source>Execution result: succeeded</source>
            <translation>‏Execution result: succeeded (نتيجة التنفيذ: نجح)</translation>
        </message>
        <message>
            <source>Execution result: failed</source>
            <translation>‏Execution result: failed (نتيجة التنفيذ: فشل)</translation>
        </message>
        <message>
            <source>Execution result: stopped</source>
            <translation>‏Execution result: stopped (نتيجة التنفيذ: أُوقف)</translation>
        </message>
        <message>
            <source>Execution result: cut short</source>
            <translation>‏Execution result: cut short (نتيجة التنفيذ: انقطع)</translation>
        </message>
        <message>
            <source>(logs)</source>
            <translation>(السجلات)</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Go to the log of this run in CloudWatch</source>
            <translation>الانتقال إلى سجل هذا التشغيل في CloudWatch</translation>
        </message>
        <message>
            <source>End this run now</source>
            <translation>إنهاء هذا التشغيل الآن</translation>
        </message>
        <message>
            <source>Execution result: not started</source>
            <translation>‏Execution result: not started (نتيجة التنفيذ: لم يبدأ)</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::RetentionDialog</name>
        <message>
            <source>Edit retention setting</source>
            <translation>تعديل مدة الاحتفاظ</translation>
        </message>
        <message>
            <source>How long events of %1 are kept. Older ones are removed for good.</source>
            <translation>مدة الاحتفاظ بأحداث ⁨%1⁩. وما هو أقدم يُزال نهائيًا.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Expire events after</source>
            <translation>انتهاء الأحداث بعد</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ReviewPage</name>
        <message>
            <source>Edit</source>
            <translation>تعديل</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>السابق</translation>
        </message>
        <message>
            <source>Create function</source>
            <translation>‏Create function (إنشاء دالة)</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>‏Review (مراجعة)</translation>
        </message>
        <message>
            <source>Review the details of your function. You can go back and change them. When everything is right, press &lt;b&gt;Create function&lt;/b&gt;.</source>
            <translation>راجع تفاصيل دالتك. يمكنك الرجوع وتغييرها. وعندما يصح كل شيء، اضغط &lt;b&gt;Create function&lt;/b&gt;.</translation>
        </message>
        <message>
            <source>Lambda function</source>
            <translation>دالة Lambda</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>رفع</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>الوصف</translation>
        </message>
        <message>
            <source>Runtime</source>
            <translation>بيئة التشغيل (Runtime)</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>‏Code (الشيفرة)</translation>
        </message>
        <message>
            <source>Handler</source>
            <translation>‏Handler (المعالج)</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>‏Role (الدور)</translation>
        </message>
        <message>
            <source>Memory (MB)</source>
            <translation>‏Memory (MB) – الذاكرة</translation>
        </message>
        <message>
            <source>Ephemeral storage (MB)</source>
            <translation>‏Ephemeral storage (MB) – التخزين المؤقت</translation>
        </message>
        <message>
            <source>Timeout</source>
            <translation>‏Timeout (المهلة)</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>⁦%1 s⁩</translation>
        </message>
        <message>
            <source>Environment variables</source>
            <translation>متغيرات البيئة</translation>
        </message>
        <message>
            <source>Uploading the code and creating the function …</source>
            <translation>جارٍ رفع الشيفرة وإنشاء الدالة…</translation>
        </message>
        <message>
            <source>Creating the function …</source>
            <translation>جارٍ إنشاء الدالة…</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::RoleRow</name>
        <message>
            <source>Role*</source>
            <translation>‏Role (الدور)*</translation>
        </message>
        <message>
            <source>What the function may do with other services while it runs. Choose the role that allows what the code needs and no more.</source>
            <translation>ما يجوز للدالة فعله مع الخدمات الأخرى أثناء تشغيلها. اختر الدور الذي يسمح بما تحتاج إليه الشيفرة لا أكثر.</translation>
        </message>
        <message>
            <source>Lambdesk doesn't know what this role allows.</source>
            <translation>لا يعرف Lambdesk ما يسمح به هذا الدور.</translation>
        </message>
        <message>
            <source>Allows: %1</source>
            <translation>يسمح بما يلي: ⁨%1⁩</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::RunDetails</name>
        <message>
            <source>Run again with this event</source>
            <translation>تشغيل ثانيةً بهذا الحدث</translation>
        </message>
        <message>
            <source>Event of the run</source>
            <translation>حدث التشغيل</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>الحدث</translation>
        </message>
        <message>
            <source>Enforced, simulated, skipped</source>
            <translation>المطبَّقة والمحاكاة والمتجاوَزة</translation>
        </message>
        <message>
            <source>Run of %1, version %2</source>
            <extracomment>%1 is a time</extracomment>
            <translation>تشغيل ⁨%1⁩، الإصدار ⁨%2⁩</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::RunService</name>
        <message>
            <source>The event has %1 bytes; a function takes at most %2.</source>
            <translation>حجم الحدث ⁨%1⁩ بايت؛ وتقبل الدالة ⁨%2⁩ بحد أقصى.</translation>
        </message>
        <message>
            <source>The event is not JSON: line %1, column %2: %3</source>
            <translation>الحدث ليس JSON: السطر ⁨%1⁩، العمود ⁨%2⁩: ⁨%3⁩</translation>
        </message>
        <message>
            <source>Lambdesk is being closed.</source>
            <translation>جارٍ إغلاق Lambdesk.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::RunView</name>
        <message>
            <source>Execution result</source>
            <translation>‏Execution result (نتيجة التنفيذ)</translation>
        </message>
        <message>
            <source>Log output</source>
            <translation>‏Log output (مخرجات السجل)</translation>
        </message>
        <message>
            <source>Copy Summary</source>
            <translation>نسخ الملخص</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>‏Summary (الملخص)</translation>
        </message>
        <message>
            <source>What your code printed, between the platform's own lines.</source>
            <translation>ما طبعته شيفرتك، بين أسطر المنصة نفسها.</translation>
        </message>
        <message>
            <source>The result appears here as soon as the function has answered.</source>
            <translation>تظهر النتيجة هنا فور جواب الدالة.</translation>
        </message>
        <message>
            <source>The code has changed since: this is the result of the code as it was before.</source>
            <translation>تغيّرت الشيفرة منذ ذلك الحين: هذه نتيجة الشيفرة كما كانت من قبل.</translation>
        </message>
        <message>
            <source>The run was stopped before it returned a result.</source>
            <translation>أُوقف التشغيل قبل أن يعيد نتيجة.</translation>
        </message>
        <message>
            <source>The area below shows the error that was reported.</source>
            <translation>تعرض المساحة أدناه الخطأ الذي أُبلغ عنه.</translation>
        </message>
        <message>
            <source>The area below shows the result that your function returned.</source>
            <translation>تعرض المساحة أدناه النتيجة التي أعادتها دالتك.</translation>
        </message>
        <message>
            <source>The function could not be run</source>
            <translation>تعذر تشغيل الدالة</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::RunsModel</name>
        <message>
            <source>Request ID %1</source>
            <translation>معرّف الطلب ⁨%1⁩</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>الحدث</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>الإصدار</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>المآل</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>المدة</translation>
        </message>
        <message>
            <source>Billed</source>
            <translation>المفوتر</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>الذاكرة</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>البدء</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>⁦%1 ms⁩</translation>
        </message>
        <message>
            <source>%1 of %2 MB</source>
            <translation>⁨%1⁩ من ⁨%2 MB⁩</translation>
        </message>
        <message>
            <source>Cold</source>
            <translation>بارد</translation>
        </message>
        <message>
            <source>Warm</source>
            <translation>دافئ</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::RunsPanel</name>
        <message>
            <source>This function has not run yet. Press Test to run it; every run is listed here with its event, result and log.</source>
            <translation>لم تعمل هذه الدالة بعد. اضغط «Test» لتشغيلها؛ ويُدرج هنا كل تشغيل مع حدثه ونتيجته وسجله.</translation>
        </message>
        <message>
            <source>Recent runs</source>
            <translation>التشغيلات الأخيرة</translation>
        </message>
        <message>
            <source>Show all recent runs</source>
            <translation>عرض كل التشغيلات الأخيرة</translation>
        </message>
        <message>
            <source>Event, result and log are kept of the newest %1 runs of a function; of this one there are only the figures above.</source>
            <translation>يُحتفظ بالحدث والنتيجة والسجل لأحدث ⁨%1⁩ من تشغيلات الدالة؛ وليس لهذا إلا الأرقام أعلاه.</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>من ⁨%1⁩ إلى ⁨%2⁩</translation>
        </message>
        <message>
            <source>Runs that began %1</source>
            <translation>التشغيلات التي بدأت في الفترة ⁨%1⁩</translation>
        </message>
        <message>
            <source>The newest %1 of %2 runs that began %3</source>
            <translation>أحدث ⁨%1⁩ من التشغيلات التي بدأت في الفترة ⁨%3⁩ (عددها ⁨%2⁩)</translation>
        </message>
        <message>
            <source>Runs that began %1: %2</source>
            <translation>التشغيلات التي بدأت في الفترة ⁨%1⁩: ⁨%2⁩</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::RuntimeApiServer</name>
        <message>
            <source>No port could be opened on 127.0.0.1.</source>
            <translation>تعذر فتح منفذ على 127.0.0.1.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::RuntimeChoice</name>
        <message>
            <source>Other compatible runtimes</source>
            <translation>بيئات تشغيل متوافقة أخرى</translation>
        </message>
        <message>
            <source>Others, as ruby3.3, dotnet8</source>
            <translation>غيرها، مثل ⁦ruby3.3, dotnet8⁩</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::RuntimeField</name>
        <message>
            <source>Looking for runtimes …</source>
            <translation>جارٍ البحث عن بيئات التشغيل…</translation>
        </message>
        <message>
            <source>No other runtime was found on this computer.</source>
            <translation>لم يُعثر على بيئة تشغيل أخرى على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Found: %1</source>
            <translation>عُثر على: ⁨%1⁩</translation>
        </message>
        <message>
            <source>Look again on this computer</source>
            <translation>البحث ثانيةً على هذا الحاسوب</translation>
        </message>
        <message>
            <source>Choose a runtime</source>
            <translation>اختيار بيئة تشغيل</translation>
        </message>
        <message>
            <source>%1 (not on this computer)</source>
            <translation>⁨%1⁩ (ليست على هذا الحاسوب)</translation>
        </message>
        <message>
            <source>The package brings a program named bootstrap that runs the function.</source>
            <translation>تأتي الحزمة ببرنامج اسمه bootstrap يشغّل الدالة.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::RuntimeRow</name>
        <message>
            <source>Runtime*</source>
            <translation>بيئة التشغيل (Runtime)*</translation>
        </message>
        <message>
            <source>No runtime of this language is on this computer.</source>
            <translation>لا توجد على هذا الحاسوب بيئة تشغيل لهذه اللغة.</translation>
        </message>
        <message>
            <source>%1 is not on this computer.</source>
            <translation>بيئة التشغيل ⁨%1⁩ ليست على هذا الحاسوب.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::RuntimeService</name>
        <message>
            <source>Lambdesk was built without a Java compiler. Install one with `sudo apt install default-jdk`, then build Lambdesk again.</source>
            <translation>بُني Lambdesk دون مترجم Java. ثبّت واحدًا بالأمر ⁦`sudo apt install default-jdk`⁩، ثم أعد بناء Lambdesk.</translation>
        </message>
        <message>
            <source>Install it, or choose another runtime for the function.</source>
            <translation>ثبّتها، أو اختر بيئة تشغيل أخرى للدالة.</translation>
        </message>
        <message>
            <source>%1 is not on this computer. %2</source>
            <translation>بيئة التشغيل ⁨%1⁩ ليست على هذا الحاسوب. ⁨%2⁩</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::RuntimesSection</name>
        <message>
            <source>Runtimes</source>
            <translation>بيئات التشغيل (Runtimes)</translation>
        </message>
        <message>
            <source>None yet.</source>
            <translation>لا شيء بعد.</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>إضافة مجلد…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Node.js, Python and Java are found by themselves: on the PATH, in JAVA_HOME, and where version managers keep them. One that lies elsewhere is found in a folder of this list, or in a folder in it. It is looked into at once.</source>
            <translation>يُعثر على Node.js وPython وJava تلقائيًا: في PATH وفي JAVA_HOME وحيث تحفظها برامج إدارة الإصدارات. وما كان في مكان آخر يُعثر عليه في مجلد من هذه القائمة، أو في مجلد داخله. ويُبحث فيه فورًا.</translation>
        </message>
        <message>
            <source>More folders</source>
            <translation>مجلدات أخرى</translation>
        </message>
        <message>
            <source>Looking for runtimes …</source>
            <translation>جارٍ البحث عن بيئات التشغيل…</translation>
        </message>
        <message>
            <source>Remove the selected folder</source>
            <translation>إزالة المجلد المحدد</translation>
        </message>
        <message>
            <source>Look for runtimes in</source>
            <translation>البحث عن بيئات التشغيل في</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>%1 is in the list already.</source>
            <translation>المجلد ⁦%1⁩ في القائمة بالفعل.</translation>
        </message>
        <message>
            <source>%1 (version %2)</source>
            <translation>⁨%1⁩ (الإصدار ⁨%2⁩)</translation>
        </message>
        <message>
            <source>No runtime found on this computer: install Node.js or Python 3, or add the folder where one lies.</source>
            <translation>لا توجد بيئة تشغيل على هذا الحاسوب: ثبّت Node.js أو Python 3، أو أضف المجلد الذي توجد فيه إحداها.</translation>
        </message>
        <message>
            <source>On this computer: %1</source>
            <translation>على هذا الحاسوب: ⁨%1⁩</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::SandboxCheck</name>
        <message>
            <source>bubblewrap could not be started</source>
            <translation>تعذر بدء bubblewrap</translation>
        </message>
        <message>
            <source>bubblewrap did not answer</source>
            <translation>لم يُجب bubblewrap</translation>
        </message>
        <message>
            <source>bubblewrap failed</source>
            <translation>فشل bubblewrap</translation>
        </message>
        <message>
            <source>bubblewrap is not installed</source>
            <translation>لم يُثبَّت bubblewrap</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::SavedQueries</name>
        <message>
            <source>A query needs a name.</source>
            <translation>يحتاج الاستعلام إلى اسم.</translation>
        </message>
        <message>
            <source>A query's name has at most %1 characters.</source>
            <translation>لا يزيد اسم الاستعلام على ⁨%1⁩ محرفًا.</translation>
        </message>
        <message>
            <source>There is no saved query named "%1".</source>
            <translation>لا يوجد استعلام محفوظ باسم «⁨%1⁩».</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::SearchBar</name>
        <message>
            <source>Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Progress of the search</source>
            <translation>تقدم البحث</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>النتيجة السابقة</translation>
        </message>
        <message>
            <source>Previous hit (%1)</source>
            <translation>النتيجة السابقة (⁨%1⁩)</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>النتيجة التالية</translation>
        </message>
        <message>
            <source>Next hit (%1)</source>
            <translation>النتيجة التالية (⁨%1⁩)</translation>
        </message>
        <message>
            <source>The first %1 events found</source>
            <translation>أول ⁨%1⁩ من الأحداث التي عُثر عليها</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) found</source>
            <translation>
                <numerusform>لم يُعثر على أحداث</numerusform>
                <numerusform>عُثر على حدث واحد</numerusform>
                <numerusform>عُثر على حدثين</numerusform>
                <numerusform>عُثر على %Ln أحداث</numerusform>
                <numerusform>عُثر على %Ln حدثًا</numerusform>
                <numerusform>عُثر على %Ln حدث</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ServicesMenu</name>
        <message>
            <source>Services</source>
            <translation>الخدمات</translation>
        </message>
        <message>
            <source>No service and no page has that in its name.</source>
            <translation>لا خدمة ولا صفحة في اسمها ذلك.</translation>
        </message>
        <message>
            <source>Find a service or a page</source>
            <translation>البحث عن خدمة أو صفحة</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ShortcutSheet</name>
        <message>
            <source>No shortcut has that in its name, its keys or its place.</source>
            <translation>لا اختصار في اسمه أو مفاتيحه أو مكانه ذلك.</translation>
        </message>
        <message>
            <source>The editors have their standard keys. Those of Emacs are switched on in the preferences, under Editor, Key bindings.</source>
            <translation>تستخدم المحررات مفاتيحها القياسية. تُفعَّل مفاتيح Emacs في التفضيلات، تحت المحرر، ربط المفاتيح.</translation>
        </message>
        <message>
            <source>Open the preferences</source>
            <translation>فتح التفضيلات</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>اختصارات لوحة المفاتيح</translation>
        </message>
        <message>
            <source>Filter shortcuts</source>
            <translation>تصفية الاختصارات</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>تصفية</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ShortcutsModel</name>
        <message>
            <source>The whole window</source>
            <translation>النافذة كلها</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>أين</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::SideNavigation</name>
        <message>
            <source>Side navigation</source>
            <translation>التنقل الجانبي</translation>
        </message>
        <message>
            <source>Close the side navigation</source>
            <translation>إغلاق التنقل الجانبي</translation>
        </message>
        <message>
            <source>Close the side navigation (%1)</source>
            <translation>إغلاق التنقل الجانبي (⁨%1⁩)</translation>
        </message>
        <message>
            <source>Current page</source>
            <translation>الصفحة الحالية</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::Spinner</name>
        <message>
            <source>In progress</source>
            <translation>قيد التقدم</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::StartGate</name>
        <message>
            <source>The function's process could not be started: %1.</source>
            <translation>تعذر بدء عملية الدالة: ⁨%1⁩.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::StatusLine</name>
        <message>
            <source>Workspace: %1</source>
            <translation>مساحة العمل: ⁨%1⁩</translation>
        </message>
        <message>
            <source>%1: version %2, %3</source>
            <translation>⁨%1⁩: الإصدار ⁨%2⁩، ⁨%3⁩</translation>
        </message>
        <message>
            <source>%1 doesn't tell its version. Look again in a function's Runtime list asks it once more.</source>
            <translation>لا يذكر ⁨%1⁩ إصداره. خيار «البحث ثانيةً» في قائمة بيئات تشغيل الدالة يسأله مرة أخرى.</translation>
        </message>
        <message>
            <source>No runtime found on this computer: install Node.js or Python 3 to run functions</source>
            <translation>لا توجد بيئة تشغيل على هذا الحاسوب: ثبّت Node.js أو Python 3 لتشغيل الدوال</translation>
        </message>
        <message>
            <source>Runtimes: %1</source>
            <translation>بيئات التشغيل: ⁨%1⁩</translation>
        </message>
        <message numerus="yes">
            <source>%n without an answer · %1</source>
            <extracomment>Of the interpreters; %1 is what is said of the runtimes that answered.</extracomment>
            <translation>
                <numerusform>لا شيء بلا جواب · ⁨%1⁩</numerusform>
                <numerusform>واحدة بلا جواب · ⁨%1⁩</numerusform>
                <numerusform>اثنتان بلا جواب · ⁨%1⁩</numerusform>
                <numerusform>‏%n بلا جواب · ⁨%1⁩</numerusform>
                <numerusform>‏%n بلا جواب · ⁨%1⁩</numerusform>
                <numerusform>‏%n بلا جواب · ⁨%1⁩</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lambdesk::StepList</name>
        <message>
            <source>Step %1: %2</source>
            <translation>الخطوة ⁨%1⁩: ⁨%2⁩</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::SummaryList</name>
        <message>
            <source>Event</source>
            <translation>الحدث</translation>
        </message>
        <message>
            <source>Code SHA-256</source>
            <translation>‏SHA-256 للشيفرة</translation>
        </message>
        <message>
            <source>Request ID</source>
            <translation>معرّف الطلب</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>‏Duration (المدة)</translation>
        </message>
        <message>
            <source>Billed duration</source>
            <translation>المدة المفوترة</translation>
        </message>
        <message>
            <source>Resources configured</source>
            <translation>الموارد المحددة</translation>
        </message>
        <message>
            <source>Max memory used</source>
            <translation>أقصى ذاكرة مستخدمة</translation>
        </message>
        <message>
            <source>Init duration</source>
            <translation>مدة Init</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>⁦%1 ms⁩</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>⁦%1 MB⁩</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::TermPattern</name>
        <message>
            <source>Expected a space between two terms.</source>
            <translation>المتوقع مسافة بين مصطلحين.</translation>
        </message>
        <message>
            <source>A term that has more than letters, digits and _ must be in double quotes.</source>
            <translation>المصطلح الذي فيه غير الحروف والأرقام و_ يجب أن يكون بين علامتي اقتباس مزدوجتين.</translation>
        </message>
        <message>
            <source>Expected a term, a "phrase" or a %regular expression%.</source>
            <translation>المتوقع مصطلح أو ⁦"phrase"⁩ أو ⁦%regular expression%⁩.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::TestEventDialog</name>
        <message>
            <source>Event</source>
            <translation>الحدث</translation>
        </message>
        <message>
            <source>Delete event</source>
            <translation>حذف الحدث</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>تنسيق</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Save and test</source>
            <translation>‏Save and test (حفظ واختبار)</translation>
        </message>
        <message>
            <source>Input test event</source>
            <translation>‏Input test event (إدخال حدث الاختبار)</translation>
        </message>
        <message>
            <source>Enter the event to test your function with. It is kept with the function; you can change it at any time under Actions, Configure test event.</source>
            <translation>أدخل الحدث الذي تريد اختبار دالتك به. يُحفظ مع الدالة؛ ويمكنك تغييره في أي وقت من «Actions» ثم «Configure test event».</translation>
        </message>
        <message>
            <source>Choose a template</source>
            <translation>اختيار قالب</translation>
        </message>
        <message>
            <source>Test event</source>
            <translation>حدث اختبار</translation>
        </message>
        <message>
            <source>Event name</source>
            <translation>اسم الحدث</translation>
        </message>
        <message>
            <source>Saved test events</source>
            <translation>أحداث الاختبار المحفوظة</translation>
        </message>
        <message>
            <source>Sample event template</source>
            <translation>‏Sample event template (قالب حدث نموذجي)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Lay the JSON out, one member a line</source>
            <translation>ترتيب JSON بحيث يكون كل عضو في سطر</translation>
        </message>
        <message>
            <source>Unsaved changes of %1 were kept.</source>
            <extracomment>%1 is a time</extracomment>
            <translation>احتُفظ بتغييرات غير محفوظة من ⁨%1⁩.</translation>
        </message>
        <message>
            <source>New event…</source>
            <translation>حدث جديد…</translation>
        </message>
        <message>
            <source>The event is not JSON yet: line %1, column %2: %3</source>
            <translation>الحدث ليس JSON بعد: السطر ⁨%1⁩، العمود ⁨%2⁩: ⁨%3⁩</translation>
        </message>
        <message>
            <source>Delete the test event “%1” of %2?</source>
            <translation>أتريد حذف حدث الاختبار «⁨%1⁩» من ⁨%2⁩؟</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Unsaved test event</source>
            <translation>حدث اختبار غير محفوظ</translation>
        </message>
        <message>
            <source>“%1”</source>
            <extracomment>A name in a list, which What you typed for … is not saved has.</extracomment>
            <translation>‏«⁨%1⁩»</translation>
        </message>
        <message>
            <source>What you typed for %1 is not saved.</source>
            <extracomment>%1 are names of test events, in quotation marks.</extracomment>
            <translation>ما كتبته في ⁨%1⁩ لم يُحفظ.</translation>
        </message>
        <message>
            <source>Go on editing</source>
            <translation>متابعة التحرير</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>تجاهل</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::TestEventService</name>
        <message>
            <source>A test event needs a name.</source>
            <translation>يحتاج حدث الاختبار إلى اسم.</translation>
        </message>
        <message>
            <source>A test event's name has at most %1 characters; this one has %2.</source>
            <translation>لا يزيد اسم حدث الاختبار على ⁨%1⁩ محرفًا؛ وهذا فيه ⁨%2⁩.</translation>
        </message>
        <message>
            <source>The event is not JSON: line %1, column %2: %3</source>
            <translation>الحدث ليس JSON: السطر ⁨%1⁩، العمود ⁨%2⁩: ⁨%3⁩</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::TimeRangeBar</name>
        <message>
            <source>1 week</source>
            <translation>أسبوع</translation>
        </message>
        <message>
            <source>The last %1</source>
            <translation>آخر ⁨%1⁩</translation>
        </message>
        <message>
            <source>Custom</source>
            <translation>مخصصة</translation>
        </message>
        <message>
            <source>From one time to another</source>
            <translation>من وقت إلى آخر</translation>
        </message>
        <message>
            <source>the last %1</source>
            <translation>آخر ⁨%1⁩</translation>
        </message>
        <message>
            <source>1h</source>
            <translation>1h</translation>
        </message>
        <message>
            <source>3h</source>
            <translation>3h</translation>
        </message>
        <message>
            <source>12h</source>
            <translation>12h</translation>
        </message>
        <message>
            <source>1d</source>
            <translation>1d</translation>
        </message>
        <message>
            <source>3d</source>
            <translation>3d</translation>
        </message>
        <message>
            <source>1w</source>
            <translation>1w</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>‏%n يوم</numerusform>
                <numerusform>يوم</numerusform>
                <numerusform>يومين</numerusform>
                <numerusform>‏%n أيام</numerusform>
                <numerusform>‏%n يومًا</numerusform>
                <numerusform>‏%n يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>‏%n ساعة</numerusform>
                <numerusform>ساعة</numerusform>
                <numerusform>ساعتين</numerusform>
                <numerusform>‏%n ساعات</numerusform>
                <numerusform>‏%n ساعة</numerusform>
                <numerusform>‏%n ساعة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lambdesk::TimeRangeField</name>
        <message>
            <source>Last 5 minutes</source>
            <translation>آخر 5 دقائق</translation>
        </message>
        <message>
            <source>Last 15 minutes</source>
            <translation>آخر 15 دقيقة</translation>
        </message>
        <message>
            <source>Last 30 minutes</source>
            <translation>آخر 30 دقيقة</translation>
        </message>
        <message>
            <source>Last hour</source>
            <translation>آخر ساعة</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>آخر يوم</translation>
        </message>
        <message>
            <source>Last week</source>
            <translation>آخر أسبوع</translation>
        </message>
        <message>
            <source>Time range</source>
            <translation>الفترة</translation>
        </message>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Custom</source>
            <translation>مخصصة</translation>
        </message>
        <message numerus="yes">
            <source>Last %n hour(s)</source>
            <translation>
                <numerusform>آخر %n ساعة</numerusform>
                <numerusform>آخر ساعة</numerusform>
                <numerusform>آخر ساعتين</numerusform>
                <numerusform>آخر %n ساعات</numerusform>
                <numerusform>آخر %n ساعة</numerusform>
                <numerusform>آخر %n ساعة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lambdesk::TimelineLegend</name>
        <message>
            <source>Legend: %1</source>
            <translation>وسيلة الإيضاح: ⁨%1⁩</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::TimelinePanel</name>
        <message>
            <source>Nothing has run in the last day. Each execution environment gets a lane here, and each run a bar in it: press Test twice to see a cold start and a warm one, or run it many times at once to see the environments next to each other.</source>
            <translation>لم يعمل شيء في آخر يوم. لكل بيئة تنفيذ مسار هنا، ولكل تشغيل شريط فيه: اضغط «Test» مرتين لترى بدءًا باردًا وآخر دافئًا، أو شغّلها مرات كثيرة معًا لترى البيئات جنبًا إلى جنب.</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>تكبير</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>تصغير</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>عرض الكل</translation>
        </message>
        <message>
            <source>Show all runs</source>
            <translation>عرض كل التشغيلات</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>مباشر</translation>
        </message>
        <message>
            <source>Follow what is running</source>
            <translation>متابعة ما يعمل الآن</translation>
        </message>
        <message>
            <source>Live: follow what is running</source>
            <translation>مباشر: متابعة ما يعمل الآن</translation>
        </message>
        <message>
            <source>Wheel or + and − zoom, dragging moves, a click opens the run.</source>
            <translation>العجلة أو + و− للتكبير والتصغير، والسحب للتحريك، والنقر لفتح التشغيل.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::TimelineView</name>
        <message>
            <source>The arrow keys go from run to run, along a lane and from lane to lane. Enter opens one.</source>
            <translation>تتنقل مفاتيح الأسهم من تشغيل إلى آخر، على طول المسار ومن مسار إلى مسار. ويفتح Enter أحدها.</translation>
        </message>
        <message>
            <source>Lane %1 of %2: %3</source>
            <extracomment>%1 and %2 are numbers, %3 is an execution environment</extracomment>
            <translation>المسار ⁨%1⁩ من ⁨%2⁩: ⁨%3⁩</translation>
        </message>
        <message>
            <source>Init (cold start)</source>
            <translation>‏Init (بدء بارد)</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>قيد التشغيل</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>نجح</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>خطأ</translation>
        </message>
        <message>
            <source>Timed out</source>
            <translation>تجاوز المهلة</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>أُوقف</translation>
        </message>
        <message>
            <source>Throttled</source>
            <translation>مقيَّد</translation>
        </message>
        <message>
            <source>Warm, frozen between runs</source>
            <translation>دافئة، مجمّدة بين التشغيلات</translation>
        </message>
        <message>
            <source>%1, version %2</source>
            <translation>⁨%1⁩، الإصدار ⁨%2⁩</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <extracomment>%1 is how a run ended, %2 a time</extracomment>
            <translation>⁨%1⁩ في ⁨%2⁩</translation>
        </message>
        <message>
            <source>%1:%2, version %3</source>
            <translation>⁦%1:%2⁩، الإصدار ⁨%3⁩</translation>
        </message>
        <message>
            <source>Duration %1, billed %2 ms</source>
            <translation>المدة ⁨%1⁩، المفوتر ⁨%2 ms⁩</translation>
        </message>
        <message>
            <source>Init Duration %1, done here before the call</source>
            <translation>‏Init Duration ⁨%1⁩، جرت هنا قبل الاستدعاء</translation>
        </message>
        <message>
            <source>Init Duration %1</source>
            <translation>Init Duration %1</translation>
        </message>
        <message>
            <source>Cold start</source>
            <translation>بدء بارد</translation>
        </message>
        <message>
            <source>Warm</source>
            <translation>دافئ</translation>
        </message>
        <message>
            <source>Max memory used %1 of %2 MB</source>
            <translation>أقصى ذاكرة مستخدمة ⁨%1⁩ من ⁨%2 MB⁩</translation>
        </message>
        <message>
            <source>Request ID %1</source>
            <translation>معرّف الطلب ⁨%1⁩</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>البيئة</translation>
        </message>
        <message>
            <source>Timeline of runs</source>
            <translation>الخط الزمني للتشغيلات</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::TimeoutField</name>
        <message>
            <source>Timeout min</source>
            <translation>المهلة: الدقائق</translation>
        </message>
        <message>
            <source>Timeout sec</source>
            <translation>المهلة: الثواني</translation>
        </message>
        <message>
            <source>min</source>
            <translation>دقيقة</translation>
        </message>
        <message>
            <source>sec</source>
            <translation>ثانية</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::Tour</name>
        <message>
            <source>The tour has ended. You find it again under Help, Take the tour.</source>
            <translation>انتهت الجولة. تجدها ثانيةً في «مساعدة» ثم «بدء الجولة».</translation>
        </message>
        <message>
            <source>It is out of sight.</source>
            <translation>ليس ظاهرًا الآن.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::TourBubble</name>
        <message>
            <source>Take me there</source>
            <translation>الانتقال إلى هناك</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Skip step</source>
            <translation>تخطّي الخطوة</translation>
        </message>
        <message>
            <source>End tour</source>
            <translation>إنهاء الجولة</translation>
        </message>
        <message>
            <source>Go to the tour's hint</source>
            <translation>الانتقال إلى تلميح الجولة</translation>
        </message>
        <message>
            <source>%1 goes to this hint and back.</source>
            <extracomment>%1 is a key</extracomment>
            <translation>ينقلك ⁨%1⁩ إلى هذا التلميح ويعيدك منه.</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>الخطوة ⁨%1⁩ من ⁨%2⁩</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Tour, %1. %2. %3</source>
            <extracomment>%1 is `Step 2 of 12`, %2 the title and %3 what to do: read out by screen readers</extracomment>
            <translation>الجولة، ⁨%1⁩. ⁨%2⁩. ⁨%3⁩</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::TransferService</name>
        <message>
            <source>The exported workspace isn't open any more.</source>
            <translation>لم تعد مساحة العمل المصدَّرة مفتوحة.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::UnpackProcess</name>
        <message>
            <source>Unzipped size must be smaller than %1 bytes</source>
            <translation>Unzipped size must be smaller than %1 bytes</translation>
        </message>
        <message>
            <source>Could not unzip uploaded file. Please check your file, then try to upload again.</source>
            <translation>Could not unzip uploaded file. Please check your file, then try to upload again.</translation>
        </message>
        <message>
            <source>The function's code could not be saved or read.</source>
            <translation>تعذر حفظ شيفرة الدالة أو قراءتها.</translation>
        </message>
        <message>
            <source>The program that unpacks packages could not do its work.</source>
            <translation>تعذر على البرنامج الذي يفك الحزم أداء عمله.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::UploadField</name>
        <message>
            <source>Upload</source>
            <translation>رفع</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Function package*</source>
            <translation>حزمة الدالة*</translation>
        </message>
        <message>
            <source>Checking the package … %1 %</source>
            <translation>جارٍ فحص الحزمة… ⁨%1 %⁩</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <extracomment>%1 is a file</extracomment>
            <translation>إزالة ⁨%1⁩</translation>
        </message>
        <message>
            <source>Cancel the upload</source>
            <translation>إلغاء الرفع</translation>
        </message>
        <message>
            <source>Reading %1 …</source>
            <translation>جارٍ قراءة ⁨%1⁩…</translation>
        </message>
        <message>
            <source>Choose the .ZIP file with the function's code.</source>
            <translation>اختر ملف ⁦.ZIP⁩ الذي فيه شيفرة الدالة.</translation>
        </message>
        <message>
            <source>No file is chosen.</source>
            <translation>لم يُختر ملف.</translation>
        </message>
        <message>
            <source>A .zip file with the code at its top, with the libraries it needs. A file of code or a folder can be dropped onto the window as well.</source>
            <translation>ملف ⁦.zip⁩ تكون الشيفرة في أعلاه مع المكتبات التي تحتاج إليها. ويمكن أيضًا إفلات ملف شيفرة أو مجلد على النافذة.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::VersionLine</name>
        <message>
            <source>Version %1 of %2, published %3. Code and configuration of a version can't be changed.</source>
            <translation>الإصدار ⁨%1⁩ من ⁨%2⁩، نُشر ⁨%3⁩. لا يمكن تغيير شيفرة الإصدار وتكوينه.</translation>
        </message>
        <message>
            <source>The alias %1 names $LATEST of %2. To change code or configuration, switch to $LATEST.</source>
            <translation>الاسم المستعار ⁨%1⁩ يدل على ⁨$LATEST⁩ من ⁨%2⁩. لتغيير الشيفرة أو التكوين انتقل إلى ⁨$LATEST⁩.</translation>
        </message>
        <message>
            <source>The alias %1 names version %2 of %3. Code and configuration of a version can't be changed.</source>
            <translation>الاسم المستعار ⁨%1⁩ يدل على الإصدار ⁨%2⁩ من ⁨%3⁩. لا يمكن تغيير شيفرة الإصدار وتكوينه.</translation>
        </message>
        <message>
            <source>The alias %1 names version %2 of %3, which is shown, and gives %4 % of the invocations to version %5. Code and configuration of a version can't be changed.</source>
            <translation>الاسم المستعار ⁨%1⁩ يدل على الإصدار ⁨%2⁩ من ⁨%3⁩، وهو المعروض، ويعطي ⁨%4 %⁩ من الاستدعاءات للإصدار ⁨%5⁩. لا يمكن تغيير شيفرة الإصدار وتكوينه.</translation>
        </message>
        <message>
            <source>Switch to $LATEST</source>
            <translation>الانتقال إلى ⁨$LATEST⁩</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::VersionService</name>
        <message>
            <source>CodeSHA256 (%1) is different from current CodeSHA256 in $LATEST (%2). Please try again with the CodeSHA256 in $LATEST.</source>
            <translation>CodeSHA256 (%1) is different from current CodeSHA256 in $LATEST (%2). Please try again with the CodeSHA256 in $LATEST.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::WelcomePage</name>
        <message>
            <source>AWS Lambda on your desk</source>
            <translation>خدمة AWS Lambda على مكتبك</translation>
        </message>
        <message>
            <source>Write a function, give it an event, and see its result and log.
It runs for real, on this computer, without an account.</source>
            <translation>اكتب دالة، وأعطها حدثًا، واطّلع على نتيجتها وسجلها.
تعمل فعليًا على هذا الحاسوب، دون حساب.</translation>
        </message>
        <message>
            <source>Get Started Now</source>
            <translation>‏Get Started Now (البدء الآن)</translation>
        </message>
        <message>
            <source>1. Pick a blueprint</source>
            <translation>1. اختيار مخطط</translation>
        </message>
        <message>
            <source>Or start from a few lines of your own, or drop a .zip file here.</source>
            <translation>أو ابدأ ببضعة أسطر من عندك، أو أفلت هنا ملف ZIP.</translation>
        </message>
        <message>
            <source>2. Configure it</source>
            <translation>2. تكوينها</translation>
        </message>
        <message>
            <source>Name, code, handler, role, memory and time-out.</source>
            <translation>الاسم والشيفرة والمعالج والدور والذاكرة والمهلة.</translation>
        </message>
        <message>
            <source>3. Test it</source>
            <translation>3. اختبارها</translation>
        </message>
        <message>
            <source>Send it an event and read what it did.</source>
            <translation>أرسل إليها حدثًا واقرأ ما فعلته.</translation>
        </message>
        <message>
            <source>Open a .ZIP</source>
            <translation>فتح ملف ⁦.ZIP⁩</translation>
        </message>
        <message>
            <source>Make a function of a .ZIP file or a file of code</source>
            <translation>إنشاء دالة من ملف ⁦.ZIP⁩ أو ملف شيفرة</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>بدء الجولة</translation>
        </message>
        <message>
            <source>Be shown step by step how to make and test a function</source>
            <translation>عرض خطوات إنشاء دالة واختبارها واحدة واحدة</translation>
        </message>
        <message>
            <source>Neither Node.js nor Python is on this computer. Functions can be written, but not run.</source>
            <translation>لا يوجد Node.js ولا Python على هذا الحاسوب. يمكن كتابة الدوال، لا تشغيلها.</translation>
        </message>
        <message>
            <source>Open a folder</source>
            <translation>فتح مجلد</translation>
        </message>
        <message>
            <source>Make a function of the files in a folder</source>
            <translation>إنشاء دالة من ملفات مجلد</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::WindowMenu</name>
        <message>
            <source>Menu</source>
            <translation>القائمة</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>ملف</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>تحرير</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>عرض</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>انتقال</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>مساعدة</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::WorkspaceErrorPage</name>
        <message>
            <source>This workspace is open already</source>
            <translation>مساحة العمل هذه مفتوحة بالفعل</translation>
        </message>
        <message>
            <source>This workspace was written by a newer Lambdesk</source>
            <translation>كُتبت مساحة العمل هذه بإصدار أحدث من Lambdesk</translation>
        </message>
        <message>
            <source>This workspace can't be written to</source>
            <translation>تتعذر الكتابة في مساحة العمل هذه</translation>
        </message>
        <message>
            <source>This workspace can't be opened</source>
            <translation>يتعذر فتح مساحة العمل هذه</translation>
        </message>
        <message>
            <source>To use another workspace, start with: lambdesk --workspace FOLDER.</source>
            <translation>لاستخدام مساحة عمل أخرى ابدأ بالأمر: ⁦lambdesk --workspace FOLDER⁩.</translation>
        </message>
        <message>
            <source>When the other one has ended, press Try again.</source>
            <translation>عندما ينتهي الآخر، اضغط «إعادة المحاولة».</translation>
        </message>
        <message>
            <source>Nothing in it was changed.</source>
            <translation>لم يتغير فيها شيء.</translation>
        </message>
        <message>
            <source>Look at the owner and the permissions of the folder and of the files in it, and whether its disk is mounted read-only; then press Try again.</source>
            <translation>تحقق من مالك المجلد والملفات التي فيه ومن أذوناتها، ومن أن قرصه ليس موصولًا للقراءة فقط؛ ثم اضغط «إعادة المحاولة».</translation>
        </message>
        <message>
            <source>Check that the disk is there and not full, then press Try again.</source>
            <translation>تحقق من أن القرص موجود وغير ممتلئ، ثم اضغط «إعادة المحاولة».</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>Workspace: %1</source>
            <translation>مساحة العمل: ⁨%1⁩</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>إنهاء</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::WorkspaceSection</name>
        <message>
            <source>Workspace</source>
            <translation>مساحة العمل</translation>
        </message>
        <message>
            <source>Workspace folder</source>
            <translation>مجلد مساحة العمل</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>المجلد</translation>
        </message>
        <message>
            <source>Functions, test events, logs and metrics are there. To work in another one, start with: lambdesk --workspace FOLDER.</source>
            <translation>فيه الدوال وأحداث الاختبار والسجلات والمقاييس. للعمل في مجلد آخر ابدأ بالأمر: ⁦lambdesk --workspace FOLDER⁩.</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>فتح المجلد</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>نسخ المسار</translation>
        </message>
        <message>
            <source>This desktop has no program for folders. Copy the path, and paste it where you want to look at it.</source>
            <translation>لا يوجد في سطح المكتب هذا برنامج للمجلدات. انسخ المسار، والصقه حيث تريد عرضه.</translation>
        </message>
        <message>
            <source>Functions, test events, logs and metrics are there. The program was started with --workspace for it, so it can't be moved from here: the next start would look for it where it was.</source>
            <translation>فيه الدوال وأحداث الاختبار والسجلات والمقاييس. وقد حُدّد بالخيار ⁦--workspace⁩ عند بدء البرنامج، فلا يمكن نقله من هنا: سيبحث عنه البدء التالي في مكانه السابق.</translation>
        </message>
        <message>
            <source>Move…</source>
            <translation>نقل…</translation>
        </message>
        <message>
            <source>Moves the workspace to another folder</source>
            <translation>ينقل مساحة العمل إلى مجلد آخر</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::WorkspaceTransfer</name>
        <message numerus="yes">
            <source>%n function(s) were exported to %1 (%2).</source>
            <extracomment>%1 is a file's name, %2 its size</extracomment>
            <translation>
                <numerusform>لم تُصدَّر أي دالة إلى ⁦%1⁩ (⁨%2⁩).</numerusform>
                <numerusform>صُدّرت دالة واحدة إلى ⁦%1⁩ (⁨%2⁩).</numerusform>
                <numerusform>صُدّرت دالتان إلى ⁦%1⁩ (⁨%2⁩).</numerusform>
                <numerusform>صُدّرت %n دوال إلى ⁦%1⁩ (⁨%2⁩).</numerusform>
                <numerusform>صُدّرت %n دالة إلى ⁦%1⁩ (⁨%2⁩).</numerusform>
                <numerusform>صُدّرت %n دالة إلى ⁦%1⁩ (⁨%2⁩).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n function(s) were imported.</source>
            <translation>
                <numerusform>لم تُستورد أي دالة.</numerusform>
                <numerusform>استُوردت دالة واحدة.</numerusform>
                <numerusform>استُوردت دالتان.</numerusform>
                <numerusform>استُوردت %n دوال.</numerusform>
                <numerusform>استُوردت %n دالة.</numerusform>
                <numerusform>استُوردت %n دالة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n function(s) were imported: %1</source>
            <translation>
                <numerusform>لم تُستورد أي دالة: ⁨%1⁩</numerusform>
                <numerusform>استُوردت دالة واحدة: ⁨%1⁩</numerusform>
                <numerusform>استُوردت دالتان: ⁨%1⁩</numerusform>
                <numerusform>استُوردت %n دوال: ⁨%1⁩</numerusform>
                <numerusform>استُوردت %n دالة: ⁨%1⁩</numerusform>
                <numerusform>استُوردت %n دالة: ⁨%1⁩</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n version(s) of layers came with them.</source>
            <translation>
                <numerusform>لم تأتِ معها أي إصدارات من الطبقات.</numerusform>
                <numerusform>أتى معها إصدار واحد من الطبقات.</numerusform>
                <numerusform>أتى معها إصداران من الطبقات.</numerusform>
                <numerusform>أتت معها %n إصدارات من الطبقات.</numerusform>
                <numerusform>أتى معها %n إصدارًا من الطبقات.</numerusform>
                <numerusform>أتى معها %n إصدار من الطبقات.</numerusform>
            </translation>
        </message>
        <message>
            <source>The function %1 is there again.</source>
            <translation>عادت الدالة ⁨%1⁩.</translation>
        </message>
        <message>
            <source>Save or discard your changes to %1 first.</source>
            <translation>احفظ تغييراتك على ⁨%1⁩ أو تجاهلها أولاً.</translation>
        </message>
        <message>
            <source>The function %1, which the import has replaced, can still come back.</source>
            <translation>ما زال بالإمكان استعادة الدالة ⁨%1⁩ التي استبدلها الاستيراد.</translation>
        </message>
        <message numerus="yes">
            <source>%n imported function(s) were taken out again.</source>
            <translation>
                <numerusform>لم تُزل أي دالة مستوردة.</numerusform>
                <numerusform>أُزيلت دالة مستوردة واحدة من جديد.</numerusform>
                <numerusform>أُزيلت دالتان مستوردتان من جديد.</numerusform>
                <numerusform>أُزيلت %n دوال مستوردة من جديد.</numerusform>
                <numerusform>أُزيلت %n دالة مستوردة من جديد.</numerusform>
                <numerusform>أُزيلت %n دالة مستوردة من جديد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n imported function(s) stay, changed since the import: %1</source>
            <translation>
                <numerusform>لا تبقى أي دالة مستوردة تغيّرت بعد الاستيراد: ⁨%1⁩</numerusform>
                <numerusform>تبقى دالة مستوردة واحدة لأنها تغيّرت بعد الاستيراد: ⁨%1⁩</numerusform>
                <numerusform>تبقى دالتان مستوردتان لأنهما تغيّرتا بعد الاستيراد: ⁨%1⁩</numerusform>
                <numerusform>تبقى %n دوال مستوردة لأنها تغيّرت بعد الاستيراد: ⁨%1⁩</numerusform>
                <numerusform>تبقى %n دالة مستوردة لأنها تغيّرت بعد الاستيراد: ⁨%1⁩</numerusform>
                <numerusform>تبقى %n دالة مستوردة لأنها تغيّرت بعد الاستيراد: ⁨%1⁩</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n imported version(s) of layers stay, because functions have them.</source>
            <translation>
                <numerusform>لا يبقى أي إصدار مستورد من الطبقات.</numerusform>
                <numerusform>يبقى إصدار مستورد واحد من الطبقات، لأن دوالًا تستخدمه.</numerusform>
                <numerusform>يبقى إصداران مستوردان من الطبقات، لأن دوالًا تستخدمهما.</numerusform>
                <numerusform>تبقى %n إصدارات مستوردة من الطبقات، لأن دوالًا تستخدمها.</numerusform>
                <numerusform>يبقى %n إصدارًا مستوردًا من الطبقات، لأن دوالًا تستخدمها.</numerusform>
                <numerusform>يبقى %n إصدار مستورد من الطبقات، لأن دوالًا تستخدمها.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ZipImporter</name>
        <message>
            <source>Zipped size must be smaller than %1 bytes</source>
            <translation>Zipped size must be smaller than %1 bytes</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ZoomBadge</name>
        <message>
            <source>%1 %</source>
            <translation>⁦%1 %⁩</translation>
        </message>
        <message>
            <source>Zoom %1</source>
            <translation>التكبير ⁨%1⁩</translation>
        </message>
    </context>
</TS>
