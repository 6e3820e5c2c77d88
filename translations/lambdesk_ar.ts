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
            <translation>Errors (الأخطاء)</translation>
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
            <translation>Cold starts (البدء البارد)</translation>
        </message>
        <message>
            <source>Cold starts and Init Duration</source>
            <translation>البدء البارد وInit Duration</translation>
        </message>
        <message>
            <source>Init Duration, average</source>
            <translation>Init Duration، المتوسط</translation>
        </message>
        <message>
            <source>Init Duration, maximum</source>
            <translation>Init Duration، الأقصى</translation>
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
            <translation>Invocations (الاستدعاءات)</translation>
        </message>
        <message>
            <source>Throttled invocations</source>
            <translation>الاستدعاءات المقيَّدة</translation>
        </message>
        <message>
            <source>Throttles</source>
            <translation>Throttles (التقييد)</translation>
        </message>
        <message>
            <source>Concurrent executions</source>
            <translation>Concurrent executions (التنفيذات المتزامنة)</translation>
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
            <translation>لم تعد هذه الشيفرة ضمن تاريخ شيفرة الدالة %1.</translation>
        </message>
    </context>
    <context>
        <name>CodeUpload</name>
        <message>
            <source>There is no file %1.</source>
            <translation>لا يوجد ملف %1.</translation>
        </message>
        <message>
            <source>%1 is a device, a pipe or a socket, not a file.</source>
            <translation>المسار %1 جهاز أو أنبوب أو مقبس، وليس ملفًا.</translation>
        </message>
        <message>
            <source>You may not read %1.</source>
            <translation>لا يُسمح لك بقراءة %1.</translation>
        </message>
        <message>
            <source>%1 can't become a function's code. A .zip or .jar file, a .js, .mjs or .py file, or a folder can.</source>
            <translation>لا يمكن أن يصبح %1 شيفرة دالة. يصلح لذلك ملف ‎.zip أو ‎.jar أو ‎.js أو ‎.mjs أو ‎.py، أو مجلد.</translation>
        </message>
        <message>
            <source>Zipped size must be smaller than %1 bytes</source>
            <translation>Zipped size must be smaller than %1 bytes</translation>
        </message>
        <message>
            <source>%1 has %2 bytes.</source>
            <translation>حجم %1 هو %2 بايت.</translation>
        </message>
    </context>
    <context>
        <name>CommonOptions</name>
        <message>
            <source>The folder that keeps the functions (%1).</source>
            <translation>المجلد الذي يحفظ الدوال (%1).</translation>
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
            <translation>«%1» ليس خيارًا معروفًا.</translation>
        </message>
        <message>
            <source>'%1' is not a profile: today or 2016.</source>
            <translation>«%1» ليس ملفًا تعريفيًا للمنصة: today أو 2016.</translation>
        </message>
        <message>
            <source>--workspace needs the name of a folder.</source>
            <translation>يحتاج الخيار ‎--workspace إلى اسم مجلد.</translation>
        </message>
        <message>
            <source>--%1: '%2' is not a number from %3 to %4.</source>
            <translation>الخيار ‎--%1: القيمة «%2» ليست عددًا من %3 إلى %4.</translation>
        </message>
        <message>
            <source>Try '%1 --help'.</source>
            <translation>جرّب '%1 --help'.</translation>
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
        <name>CostLine</name>
        <message>
            <source>%1 MB costs $%2 per 100 ms, and $%3 per million runs of 100 ms with their requests (prices: %4; free tier not counted).</source>
            <translation>تكلّف ذاكرة %1 MB مبلغ $%2 لكل 100 ms، و$%3 لكل مليون تشغيل مدته 100 ms مع طلباته (الأسعار: %4؛ دون احتساب الفئة المجانية).</translation>
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
            <translation>Duration (المدة)</translation>
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
            <translation>لا توجد طبقات بعد. الطبقة ملف ‎.zip يضم مكتبات تتشاركها عدة دوال.</translation>
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
            <translation>Functions (الدوال)</translation>
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
            <source>A name has no blanks.</source>
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
            <translation>Memory (MB) – الذاكرة</translation>
        </message>
        <message>
            <source>Timeout</source>
            <translation>Timeout (المهلة)</translation>
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
            <translation>Log output (مخرجات السجل)</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code (الشيفرة)</translation>
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
            <source>Function not found: %1</source>
            <translation>Function not found: %1</translation>
        </message>
        <message>
            <source>What you typed is more than %1 MB: until you save it, it would be lost if the program ended.</source>
            <translation>يزيد ما كتبته على %1 MB: وحتى تحفظه سيضيع إذا انتهى البرنامج.</translation>
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message>
            <source>The concurrency goes from 1 to %1; %2 is outside.</source>
            <translation>يتراوح التزامن بين 1 و%1؛ والقيمة %2 خارج هذا النطاق.</translation>
        </message>
        <message>
            <source>There is no platform profile named "%1".</source>
            <translation>لا يوجد ملف تعريفي للمنصة باسم «%1».</translation>
        </message>
    </context>
    <context>
        <name>EventExport</name>
        <message>
            <source>More than %1 is too much for the clipboard. Save the selection to a file instead.</source>
            <translation>ما يزيد على %1 أكبر من أن تستوعبه الحافظة. احفظ التحديد في ملف بدلًا من ذلك.</translation>
        </message>
    </context>
    <context>
        <name>EventFile</name>
        <message>
            <source>The events could not be saved as %1. Check the folder and the space on the disk, or choose another place.</source>
            <translation>تعذر حفظ الأحداث باسم %1. تحقق من المجلد ومن المساحة المتاحة على القرص، أو اختر مكانًا آخر.</translation>
        </message>
    </context>
    <context>
        <name>EventLayout</name>
        <message>
            <source>… %1 more. Copy and Save take all of it.</source>
            <translation>… و%1 غيرها. النسخ والحفظ يشملانها كلها.</translation>
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
            <translation>لا يزيد الاسم على %1 محرفًا؛ وهذا فيه %2.</translation>
        </message>
        <message>
            <source>There is a test event of this name already.</source>
            <translation>يوجد حدث اختبار بهذا الاسم بالفعل.</translation>
        </message>
        <message>
            <source>The event has %1 (%2 bytes); at most %3 can be sent.</source>
            <translation>حجم الحدث %1 (%2 بايت)؛ ويمكن إرسال %3 بحد أقصى.</translation>
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
        <name>FileWriter</name>
        <message>
            <source>%1 can't be written to.</source>
            <translation>تتعذر الكتابة في %1.</translation>
        </message>
        <message>
            <source>%1 could not be written.</source>
            <translation>تعذرت كتابة %1.</translation>
        </message>
    </context>
    <context>
        <name>FunctionDeletion</name>
        <message>
            <source>Delete function %1</source>
            <translation>حذف الدالة %1</translation>
        </message>
        <message>
            <source>The function %1, its code, its versions and aliases, its test events and its runs will be deleted. You can undo this for as long as the message about it is shown.</source>
            <translation>ستُحذف الدالة %1 وشيفرتها وإصداراتها وأسماؤها المستعارة وأحداث اختبارها وتشغيلاتها. يمكنك التراجع عن ذلك ما دامت الرسالة المتعلقة به ظاهرة.</translation>
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
            <translation>الذاكرة عدد صحيح من وحدات MB، من %1 إلى %2.</translation>
        </message>
        <message>
            <source>Time-out is whole minutes and seconds, %1 to %2 seconds in all.</source>
            <translation>المهلة دقائق وثوانٍ كاملة، من %1 إلى %2 ثانية في المجموع.</translation>
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
            <translation>منصة %1 بلا طبقات: فقد ظهرت في نوفمبر 2018.</translation>
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
            <translation>لا تدل «%1» على دالة: أدخل اسمًا أو ARN.</translation>
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
            <source>a blank</source>
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
            <translation>يتكون الاسم من حروف وأرقام وشرطات وشرطات سفلية فقط؛ و«%1» فيه %2.</translation>
        </message>
        <message>
            <source>A name has at most %1 characters; this one has %2.</source>
            <translation>لا يزيد الاسم على %1 محرفًا؛ وهذا فيه %2.</translation>
        </message>
        <message>
            <source>A description has at most %1 characters; this one has %2.</source>
            <translation>لا يزيد الوصف على %1 محرفًا؛ وهذا فيه %2.</translation>
        </message>
        <message>
            <source>A function needs a handler: the file and the function in it, such as index.handler or lambda_function.lambda_handler.</source>
            <translation>تحتاج الدالة إلى معالج: الملف والدالة التي فيه، مثل index.handler أو lambda_function.lambda_handler.</translation>
        </message>
        <message>
            <source>A handler has no blanks; "%1" has %2.</source>
            <translation>لا يحتوي المعالج على مسافات؛ و«%1» فيه %2.</translation>
        </message>
        <message>
            <source>A handler has at most %1 characters; this one has %2.</source>
            <translation>لا يزيد المعالج على %1 محرفًا؛ وهذا فيه %2.</translation>
        </message>
        <message>
            <source>Memory goes from %1 to %2 MB; %3 MB is outside.</source>
            <translation>تتراوح الذاكرة بين %1 و%2 MB؛ و%3 MB خارج هذا النطاق.</translation>
        </message>
        <message>
            <source>Memory goes from %1 MB in steps of %2 MB; %3 MB is between two steps.</source>
            <translation>تبدأ الذاكرة من %1 MB وتزيد بخطوات من %2 MB؛ و%3 MB تقع بين خطوتين.</translation>
        </message>
        <message>
            <source>A time-out goes from %1 s to %2 min %3 s; this one is %4 min %5 s.</source>
            <translation>تتراوح المهلة بين %1 s و⁦%2 min %3 s⁩؛ وهذه ⁦%4 min %5 s⁩.</translation>
        </message>
        <message>
            <source>An environment variable needs a key.</source>
            <translation>يحتاج متغير البيئة إلى مفتاح.</translation>
        </message>
        <message>
            <source>The platform sets %1 itself; a function can't change it.</source>
            <translation>تضبط المنصة %1 بنفسها؛ ولا يمكن للدالة تغييره.</translation>
        </message>
        <message>
            <source>A key has letters, digits and underscores only; "%1" has %2.</source>
            <translation>يتكون المفتاح من حروف وأرقام وشرطات سفلية فقط؛ و«%1» فيه %2.</translation>
        </message>
        <message>
            <source>A key begins with a letter; "%1" doesn't.</source>
            <translation>يبدأ المفتاح بحرف؛ و«%1» لا يبدأ بحرف.</translation>
        </message>
        <message>
            <source>A key has at least two characters; "%1" has one.</source>
            <translation>في المفتاح محرفان على الأقل؛ و«%1» فيه محرف واحد.</translation>
        </message>
        <message>
            <source>The platform of that time had no environment variables.</source>
            <translation>لم تكن في المنصة آنذاك متغيرات بيئة.</translation>
        </message>
        <message>
            <source>The key %1 is there twice.</source>
            <translation>المفتاح %1 مكرر.</translation>
        </message>
        <message>
            <source>The value of %1 has a zero character, which no variable can hold.</source>
            <translation>تحتوي قيمة %1 على محرف صفري لا يمكن لأي متغير أن يحمله.</translation>
        </message>
        <message>
            <source>The environment variables together have at most %1 bytes; these have %2.</source>
            <translation>لا تزيد متغيرات البيئة مجتمعة على %1 بايت؛ وهذه %2.</translation>
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
        <message>
            <source>Function not found: %1</source>
            <translation>Function not found: %1</translation>
        </message>
    </context>
    <context>
        <name>JsonFile</name>
        <message>
            <source>does not begin with nodejs or python</source>
            <translation>لا يبدأ بـ nodejs أو python</translation>
        </message>
        <message>
            <source>is not a text</source>
            <translation>ليس نصًا</translation>
        </message>
        <message>
            <source>is above the maximum</source>
            <translation>يتجاوز الحد الأقصى</translation>
        </message>
        <message>
            <source>is missing</source>
            <translation>غير موجود</translation>
        </message>
    </context>
    <context>
        <name>JsonLines</name>
        <message>
            <source>Shown as plain text: this event has %1, and JSON is laid out as a tree up to %2.</source>
            <translation>يُعرض نصًا عاديًا: حجم هذا الحدث %1، ويُعرض JSON شجرةً حتى %2.</translation>
        </message>
        <message>
            <source>Shown as plain text: as a tree this event would have %1 lines, and at most %2 are laid out.</source>
            <translation>يُعرض نصًا عاديًا: كان عدد أسطر هذا الحدث في هيئة شجرة سيبلغ %1، ولا يُعرض هكذا أكثر من %2.</translation>
        </message>
        <message>
            <source>1 item</source>
            <extracomment>Number of members of a closed object or array.</extracomment>
            <translation>عنصر واحد</translation>
        </message>
        <message>
            <source>%1 items</source>
            <translation>العناصر: %1</translation>
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
            <translation>لا يزيد اسم الطبقة على %1 محرفًا.</translation>
        </message>
        <message>
            <source>A layer's name has letters, digits, hyphens and underscores only.</source>
            <translation>يتكون اسم الطبقة من حروف وأرقام وشرطات وشرطات سفلية فقط.</translation>
        </message>
        <message>
            <source>"%1" is not the ARN of a layer.</source>
            <translation>«%1» ليس ARN لطبقة.</translation>
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
        <name>LogIntake</name>
        <message numerus="yes">
            <source>%n line(s) were left out here: they came faster than they could be stored.</source>
            <translation>
                <numerusform>لم يُسقط أي سطر هنا.</numerusform>
                <numerusform>أُسقط سطر واحد هنا: وصل أسرع مما يمكن تخزينه.</numerusform>
                <numerusform>أُسقط سطران هنا: وصلا أسرع مما يمكن تخزينه.</numerusform>
                <numerusform>أُسقطت %n أسطر هنا: وصلت أسرع مما يمكن تخزينه.</numerusform>
                <numerusform>أُسقط %n سطرًا هنا: وصلت أسرع مما يمكن تخزينه.</numerusform>
                <numerusform>أُسقط %n سطر هنا: وصلت أسرع مما يمكن تخزينه.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LogPermissions</name>
        <message>
            <source>The output isn't stored in CloudWatch Logs: the role %1 doesn't allow %2.</source>
            <translation>لا تُخزَّن المخرجات في CloudWatch Logs: الدور %1 لا يسمح بـ %2.</translation>
        </message>
    </context>
    <context>
        <name>LogReader</name>
        <message>
            <source>There is no log group "%1".</source>
            <translation>لا توجد مجموعة سجلات «%1».</translation>
        </message>
        <message>
            <source>There is no log stream "%1" in %2.</source>
            <translation>لا يوجد تدفق سجلات «%1» في %2.</translation>
        </message>
        <message>
            <source>The log stream isn't there any more.</source>
            <translation>لم يعد تدفق السجلات موجودًا.</translation>
        </message>
        <message>
            <source>There is no log of the run %1.</source>
            <translation>لا يوجد سجل للتشغيل %1.</translation>
        </message>
    </context>
    <context>
        <name>LogRules</name>
        <message>
            <source>A log group's name has 1 to %1 characters.</source>
            <translation>يتكون اسم مجموعة السجلات من 1 إلى %1 محرفًا.</translation>
        </message>
        <message>
            <source>A log group's name has letters, digits, and _ - / . # only.</source>
            <translation>يتكون اسم مجموعة السجلات من حروف وأرقام والعلامات ⁦_ - / . #⁩ فقط.</translation>
        </message>
        <message>
            <source>A log stream's name has 1 to %1 characters.</source>
            <translation>يتكون اسم تدفق السجلات من 1 إلى %1 محرفًا.</translation>
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
            <translation>لا تزيد وسوم مجموعة السجلات على %1.</translation>
        </message>
        <message>
            <source>A tag's key has 1 to %1 characters.</source>
            <translation>يتكون مفتاح الوسم من 1 إلى %1 محرفًا.</translation>
        </message>
        <message>
            <source>A tag's value has at most %1 characters.</source>
            <translation>لا تزيد قيمة الوسم على %1 محرفًا.</translation>
        </message>
        <message>
            <source>One call takes 1 to %1 events.</source>
            <translation>يقبل الطلب الواحد من 1 إلى %1 من الأحداث.</translation>
        </message>
        <message>
            <source>An event's message has at least one character.</source>
            <translation>في رسالة الحدث محرف واحد على الأقل.</translation>
        </message>
        <message>
            <source>An event has at most %1 bytes.</source>
            <translation>لا يزيد الحدث على %1 بايت.</translation>
        </message>
        <message>
            <source>The events of one call must be in the order of their time.</source>
            <translation>يجب أن تكون أحداث الطلب الواحد مرتبة حسب وقتها.</translation>
        </message>
        <message>
            <source>One call takes at most %1 bytes.</source>
            <translation>يقبل الطلب الواحد %1 بايت بحد أقصى.</translation>
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
            <translation>لا توجد مجموعة سجلات «%1».</translation>
        </message>
        <message>
            <source>There is no log stream "%1" in %2.</source>
            <translation>لا يوجد تدفق سجلات «%1» في %2.</translation>
        </message>
        <message>
            <source>There is a log group "%1" already.</source>
            <translation>توجد مجموعة سجلات «%1» بالفعل.</translation>
        </message>
        <message>
            <source>There is a log stream "%1" in %2 already.</source>
            <translation>يوجد تدفق سجلات «%1» في %2 بالفعل.</translation>
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
            <translation>لا توجد مجموعة سجلات «%1».</translation>
        </message>
    </context>
    <context>
        <name>LogWriter</name>
        <message>
            <source>The stored logs can't be used. They were put aside as %1, and new ones begun.</source>
            <translation>لا يمكن استخدام السجلات المخزنة. نُحّيت جانبًا باسم %1، وبُدئت سجلات جديدة.</translation>
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
        <name>Options</name>
        <message>
            <source>'%1' is not a theme: system, light, dark or high-contrast.</source>
            <translation>«%1» ليس سمة: system أو light أو dark أو high-contrast.</translation>
        </message>
        <message>
            <source>There is no file '%1'.</source>
            <translation>لا يوجد ملف «%1».</translation>
        </message>
        <message>
            <source>A console for AWS Lambda functions that runs them on this computer, without an account.</source>
            <translation>وحدة تحكم لدوال AWS Lambda تشغّلها على هذا الحاسوب دون حساب.</translation>
        </message>
        <message>
            <source>The window's colours this time: system, light, dark or high-contrast. Without it, what was chosen under Settings.</source>
            <translation>ألوان النافذة هذه المرة: system أو light أو dark أو high-contrast. ومن دونه، ما اختير في الإعدادات.</translation>
        </message>
        <message>
            <source>For developers: shows the parts that the window is made of, in all their states.</source>
            <translation>للمطورين: يعرض الأجزاء التي تتكون منها النافذة بجميع حالاتها.</translation>
        </message>
        <message>
            <source>A .zip, .js, .mjs or .py file, or a folder, to make a function of.</source>
            <translation>ملف ‎.zip أو ‎.js أو ‎.mjs أو ‎.py، أو مجلد، تُنشأ منه دالة.</translation>
        </message>
    </context>
    <context>
        <name>PackageDialogs</name>
        <message>
            <source>Upload a .ZIP file</source>
            <translation>Upload a .ZIP file (رفع ملف ‎.ZIP)</translation>
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
    </context>
    <context>
        <name>PackageDraft</name>
        <message>
            <source>There is a file %1 already.</source>
            <translation>يوجد ملف %1 بالفعل.</translation>
        </message>
        <message>
            <source>"%1" is no name for a file of a package.</source>
            <translation>«%1» لا يصلح اسمًا لملف في حزمة.</translation>
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
            <translation>ليس في الحزمة ملف الصنف %1.</translation>
        </message>
        <message>
            <source>The package has no file %1.</source>
            <translation>ليس في الحزمة ملف %1.</translation>
        </message>
        <message>
            <source>The package has no file %1. %2 is code for another runtime.</source>
            <translation>ليس في الحزمة ملف %1. والملف %2 شيفرة لبيئة تشغيل أخرى.</translation>
        </message>
        <message>
            <source>The package has no file %1. Use %2.</source>
            <translation>ليس في الحزمة ملف %1. استخدم %2.</translation>
        </message>
    </context>
    <context>
        <name>PackageInspector</name>
        <message>
            <source>%1 could not be read.</source>
            <translation>تعذرت قراءة %1.</translation>
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
            <translation>«%1» ليس اسم ملف داخل حزمة.</translation>
        </message>
        <message>
            <source>The package has the file "%1" twice.</source>
            <translation>في الحزمة ملف «%1» مكرر.</translation>
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
            <translation>ليس في الحزمة «%1».</translation>
        </message>
    </context>
    <context>
        <name>PackageText</name>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>لا ملفات</numerusform>
                <numerusform>ملف واحد</numerusform>
                <numerusform>ملفان</numerusform>
                <numerusform>%n ملفات</numerusform>
                <numerusform>%n ملفًا</numerusform>
                <numerusform>%n ملف</numerusform>
            </translation>
        </message>
        <message>
            <source>Zipped from the folder; what isn't part of the code, as .git and caches, is left out.</source>
            <translation>ضُغطت من المجلد؛ وتُرك ما ليس من الشيفرة، مثل ‎.git والملفات المؤقتة.</translation>
        </message>
        <message>
            <source>One file of code, zipped on the way.</source>
            <translation>ملف شيفرة واحد، ضُغط أثناء ذلك.</translation>
        </message>
        <message>
            <source>%1/ (%2, %3)</source>
            <translation>%1/‎ (%2، %3)</translation>
        </message>
        <message>
            <source>Largest folders: %1</source>
            <translation>أكبر المجلدات: %1</translation>
        </message>
        <message numerus="yes">
            <source>Functions that can be the handler: %1 and %n more</source>
            <translation>
                <numerusform>دوال تصلح معالجًا: %1</numerusform>
                <numerusform>دوال تصلح معالجًا: %1 وواحدة غيرها</numerusform>
                <numerusform>دوال تصلح معالجًا: %1 واثنتان غيرها</numerusform>
                <numerusform>دوال تصلح معالجًا: %1 و%n غيرها</numerusform>
                <numerusform>دوال تصلح معالجًا: %1 و%n غيرها</numerusform>
                <numerusform>دوال تصلح معالجًا: %1 و%n غيرها</numerusform>
            </translation>
        </message>
        <message>
            <source>Functions that can be the handler: %1</source>
            <translation>دوال تصلح معالجًا: %1</translation>
        </message>
        <message>
            <source>%1 zipped, %2, %3 unzipped</source>
            <translation>%1 مضغوطة، %2، %3 بعد فك الضغط</translation>
        </message>
        <message>
            <source>All files are in the folder %1. The handler's file is looked for at the top of the zip, so that the handler begins with the folder's name. Zip the files themselves, not the folder around them, to have them at the top.</source>
            <translation>كل الملفات في المجلد %1. يُبحث عن ملف المعالج في أعلى الملف المضغوط، فيبدأ المعالج باسم المجلد. اضغط الملفات نفسها لا المجلد الذي يضمها لتكون في الأعلى.</translation>
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
        <name>PolicyDocument</name>
        <message>
            <source>This is no policy document.</source>
            <translation>ليس هذا مستند سياسة.</translation>
        </message>
    </context>
    <context>
        <name>PolicyStore</name>
        <message>
            <source>Function not found: %1</source>
            <translation>Function not found: %1</translation>
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
            <translation>يتكون الاسم المستعار من حروف وأرقام وشرطات وشرطات سفلية فقط: «%1».</translation>
        </message>
        <message>
            <source>The name of an alias isn't digits alone, which name a version: %1.</source>
            <translation>لا يتكون الاسم المستعار من أرقام وحدها، فهي تدل على إصدار: %1.</translation>
        </message>
        <message>
            <source>The name of an alias has at most %1 characters; this one has %2.</source>
            <translation>لا يزيد الاسم المستعار على %1 محرفًا؛ وهذا فيه %2.</translation>
        </message>
        <message>
            <source>%1 is not the number of a version.</source>
            <translation>القيمة %1 ليست رقم إصدار.</translation>
        </message>
    </context>
    <context>
        <name>RelativeTime</name>
        <message>
            <source>just now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>%1 seconds ago</source>
            <translation>قبل %1 ثانية</translation>
        </message>
        <message>
            <source>1 minute ago</source>
            <translation>قبل دقيقة</translation>
        </message>
        <message>
            <source>%1 minutes ago</source>
            <translation>قبل %1 دقيقة</translation>
        </message>
        <message>
            <source>1 hour ago</source>
            <translation>قبل ساعة</translation>
        </message>
        <message>
            <source>%1 hours ago</source>
            <translation>قبل %1 ساعة</translation>
        </message>
        <message>
            <source>1 day ago</source>
            <translation>قبل يوم</translation>
        </message>
        <message>
            <source>%1 days ago</source>
            <translation>قبل %1 يوم</translation>
        </message>
        <message>
            <source>1 month ago</source>
            <translation>قبل شهر</translation>
        </message>
        <message>
            <source>%1 months ago</source>
            <translation>قبل %1 أشهر</translation>
        </message>
        <message>
            <source>1 year ago</source>
            <translation>قبل سنة</translation>
        </message>
        <message>
            <source>%1 years ago</source>
            <translation>قبل %1 سنوات</translation>
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
            <translation>توجد الآن دالة جديدة باسم %1، فلا يمكن أن تعود المحذوفة. احذف الجديدة أولًا.</translation>
        </message>
        <message>
            <source>The function %1 can't be brought back any more.</source>
            <translation>لم تعد استعادة الدالة %1 ممكنة.</translation>
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
        <name>RunLine</name>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>1 event</source>
            <translation>حدث واحد</translation>
        </message>
        <message>
            <source>%1 events</source>
            <translation>الأحداث: %1</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>قيد التشغيل</translation>
        </message>
        <message>
            <source>Cold start %1</source>
            <translation>بدء بارد %1</translation>
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
            <translation>المدة: %1</translation>
        </message>
        <message>
            <source>Memory: %1 of %2 MB</source>
            <translation>الذاكرة: %1 من %2 MB</translation>
        </message>
        <message>
            <source>%1 of %2 MB</source>
            <translation>%1 من %2 MB</translation>
        </message>
    </context>
    <context>
        <name>RunStore</name>
        <message>
            <source>The workspace holds a run that can't be read.</source>
            <translation>تحتوي مساحة العمل على تشغيل تتعذر قراءته.</translation>
        </message>
        <message>
            <source>Function not found: %1</source>
            <translation>Function not found: %1</translation>
        </message>
        <message>
            <source>The run %1 is no longer kept.</source>
            <translation>لم يعد التشغيل %1 محفوظًا.</translation>
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
            <source>Lambdesk ended before this run did, so nothing was measured, and what came of it isn't known. What it wrote until then is in its log stream.</source>
            <translation>انتهى Lambdesk قبل انتهاء هذا التشغيل، فلم يُقَس شيء، ولا تُعرف نتيجته. ما كتبه حتى ذلك الحين موجود في تدفق سجلاته.</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
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
        <name>RuntimeCatalog</name>
        <message>
            <source>%1 can't be read.</source>
            <translation>تتعذر قراءة %1.</translation>
        </message>
        <message>
            <source>%1 has no list named runtimes.</source>
            <translation>ليس في %1 قائمة باسم runtimes.</translation>
        </message>
        <message>
            <source>%1 names a runtime that isn't known.</source>
            <translation>يذكر %1 بيئة تشغيل غير معروفة.</translation>
        </message>
    </context>
    <context>
        <name>ServeOptions</name>
        <message>
            <source>'%1' is not a port: 0 to 65535.</source>
            <translation>«%1» ليس رقم منفذ: من 0 إلى 65535.</translation>
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
            <source>Give a function as much of a core's time as its memory size has on the platform, where a control group can.</source>
            <translation>إعطاء الدالة من وقت نواة CPU بقدر ما لحجم ذاكرتها على المنصة، حيث تتيح ذلك مجموعة تحكم.</translation>
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
                <numerusform>%n بايت</numerusform>
                <numerusform>%n بايت</numerusform>
                <numerusform>%n بايت</numerusform>
                <numerusform>%n بايتات</numerusform>
                <numerusform>%n بايتًا</numerusform>
                <numerusform>%n بايت</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 KB</source>
            <translation>%1 KB</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
    </context>
    <context>
        <name>Statistic</name>
        <message>
            <source>"%1" is no statistic: there are SampleCount, Average, Sum, Minimum, Maximum and percentiles from p0 to p100.</source>
            <translation>«%1» ليس إحصاءً: المتاح SampleCount وAverage وSum وMinimum وMaximum والمئينات من p0 إلى p100.</translation>
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
            <translation>لا يوجد حدث اختبار باسم «%1».</translation>
        </message>
    </context>
    <context>
        <name>TimeRangeBar</name>
        <message>
            <source>1h</source>
            <translation>ساعة</translation>
        </message>
        <message>
            <source>3h</source>
            <translation>3 ساعات</translation>
        </message>
        <message>
            <source>12h</source>
            <translation>12 ساعة</translation>
        </message>
        <message>
            <source>1d</source>
            <translation>يوم</translation>
        </message>
        <message>
            <source>3d</source>
            <translation>3 أيام</translation>
        </message>
        <message>
            <source>1w</source>
            <translation>أسبوع</translation>
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
            <source>Open…</source>
            <translation>فتح…</translation>
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
            <source>Open a .ZIP file or folder</source>
            <translation>فتح ملف ‎.ZIP أو مجلد</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>The workspace %1 can't be written to. Choose a folder that you may write in.</source>
            <translation>تتعذر الكتابة في مساحة العمل %1. اختر مجلدًا يُسمح لك بالكتابة فيه.</translation>
        </message>
        <message>
            <source>The workspace isn't open.</source>
            <translation>مساحة العمل غير مفتوحة.</translation>
        </message>
        <message>
            <source>Another Lambdesk (process %1) has this workspace open: %2. Use that one, close it, or start this one with another workspace.</source>
            <translation>فتح Lambdesk آخر (العملية %1) مساحة العمل هذه: %2. استخدمه أو أغلقه، أو ابدأ هذا بمساحة عمل أخرى.</translation>
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
        <name>lambdesk::ActiveRun</name>
        <message numerus="yes">
            <source>%n byte(s) of output more than are kept were left out.</source>
            <translation>
                <numerusform>لم يُسقط أي بايت من المخرجات.</numerusform>
                <numerusform>أُسقط من المخرجات بايت واحد يزيد على ما يُحفظ.</numerusform>
                <numerusform>أُسقط من المخرجات بايتان يزيدان على ما يُحفظ.</numerusform>
                <numerusform>أُسقطت من المخرجات %n بايتات تزيد على ما يُحفظ.</numerusform>
                <numerusform>أُسقط من المخرجات %n بايتًا يزيد على ما يُحفظ.</numerusform>
                <numerusform>أُسقط من المخرجات %n بايت يزيد على ما يُحفظ.</numerusform>
            </translation>
        </message>
        <message>
            <source>The run was stopped before it ended.</source>
            <translation>أُوقف التشغيل قبل أن ينتهي.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::AdvancedFields</name>
        <message>
            <source>Advanced settings</source>
            <translation>Advanced settings (إعدادات متقدمة)</translation>
        </message>
        <message>
            <source>Memory and time-out decide how fast the function runs, how long it may take, and what it would cost.</source>
            <translation>تحدد الذاكرة والمهلة سرعة تشغيل الدالة، وأقصى زمن لها، وما كانت ستكلّفه.</translation>
        </message>
        <message>
            <source>Memory (MB)*</source>
            <translation>Memory (MB) – الذاكرة*</translation>
        </message>
        <message>
            <source>From %1 to %2 MB. The share of processor time grows with it.</source>
            <translation>من %1 إلى %2 MB. وتزداد معها الحصة من وقت CPU.</translation>
        </message>
        <message>
            <source>Timeout*</source>
            <translation>Timeout (المهلة)*</translation>
        </message>
        <message>
            <source>Environment variables</source>
            <translation>متغيرات البيئة</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Layers (الطبقات)</translation>
        </message>
        <message>
            <source>The function sees their files at /opt; those of a lower one replace those above.</source>
            <translation>ترى الدالة ملفاتها في ‎/opt؛ وملفات الطبقة الأدنى تحل محل ملفات ما فوقها.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::AdviceBox</name>
        <message>
            <source>%1 line %2</source>
            <translation>%1، السطر %2</translation>
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
            <translation>Create alias (إنشاء اسم مستعار)</translation>
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
            <translation>الاسم المستعار اسم لإصدار من %1. ويمكنه توزيع الاستدعاءات بين إصدارين.</translation>
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
            <translation>نسبة الاستدعاءات التي يتلقاها الإصدار %1.</translation>
        </message>
        <message>
            <source>Choose an additional version to share the invocations.</source>
            <translation>اختر إصدارًا إضافيًا لتوزيع الاستدعاءات.</translation>
        </message>
        <message>
            <source>$LATEST can't share its invocations: choose a version above.</source>
            <translation>لا يمكن توزيع استدعاءات ‎$LATEST: اختر إصدارًا في الأعلى.</translation>
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
            <translation>يتراوح وزن الإصدار بين 0 و1؛ والقيمة %1 خارج هذا النطاق.</translation>
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
            <translation>الحدث ليس JSON: السطر %1، العمود %2: %3</translation>
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
            <translation>Select blueprint (اختيار مخطط)</translation>
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
            <translation>Skip (تخطّي)</translation>
        </message>
        <message>
            <source>Viewing %1-%2 of %3</source>
            <translation>عرض %1 إلى %2 من %3</translation>
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
            <translation>عرض في جدول: %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Save %1</source>
            <translation>حفظ %1</translation>
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
            <translation>%1، جدول</translation>
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
            <translation>%1، رسم بياني</translation>
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
            <translation>تعذر بدء عملية الدالة: %1.</translation>
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
            <translation>Log groups (مجموعات السجلات)</translation>
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
            <translation>التشغيل %1</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Log streams</source>
            <translation>Log streams (تدفقات السجلات)</translation>
        </message>
        <message>
            <source>Log events</source>
            <translation>Log events (أحداث السجل)</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::CodeBox</name>
        <message>
            <source>Copy %1</source>
            <translation>نسخ %1</translation>
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
            <translation>Edit code inline (تحرير الشيفرة مباشرة)</translation>
        </message>
        <message>
            <source>Upload a .ZIP file</source>
            <translation>Upload a .ZIP file (رفع ملف ‎.ZIP)</translation>
        </message>
        <message>
            <source>Code entry type</source>
            <translation>Code entry type (طريقة إدخال الشيفرة)</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::CodeHistoryDialog</name>
        <message>
            <source>After: %1</source>
            <translation>بعد: %1</translation>
        </message>
        <message>
            <source>Before: %1</source>
            <translation>قبل: %1</translation>
        </message>
        <message>
            <source>%1 (present code)</source>
            <translation>%1 (الشيفرة الحالية)</translation>
        </message>
        <message>
            <source>The present code</source>
            <translation>الشيفرة الحالية</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>The handler was %1 then. It is %2 now, and going back doesn't change it.</source>
            <translation>كان المعالج حينها %1، وهو الآن %2، ولا يغيّره الرجوع.</translation>
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
            <translation>ما غيّرته في محرر %1 ولم تحفظه سيضيع عند الرجوع.</translation>
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
            <translation>تاريخ شيفرة %1</translation>
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
            <translation>أُنشئت مع %1</translation>
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
            <translation>رُفع %1</translation>
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
            <translation>نُسخت من %1</translation>
        </message>
        <message>
            <source>Went back to %1</source>
            <translation>رجوع إلى %1</translation>
        </message>
        <message>
            <source>Before there was a history</source>
            <translation>قبل وجود التاريخ</translation>
        </message>
        <message>
            <source>%1, the present code</source>
            <translation>%1، الشيفرة الحالية</translation>
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
            <translation>%1
بيئة التشغيل %2، المعالج %3</translation>
        </message>
        <message>
            <source>The present code
%1</source>
            <translation>الشيفرة الحالية
%1</translation>
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
            <translation>Code entry type (طريقة إدخال الشيفرة)</translation>
        </message>
        <message>
            <source>Save the code (Ctrl+S)</source>
            <translation>حفظ الشيفرة (Ctrl+S)</translation>
        </message>
        <message>
            <source>Upload a .ZIP file</source>
            <translation>Upload a .ZIP file (رفع ملف ‎.ZIP)</translation>
        </message>
        <message>
            <source>Edit code inline</source>
            <translation>Edit code inline (تحرير الشيفرة مباشرة)</translation>
        </message>
        <message>
            <source>Reading %1 …</source>
            <translation>جارٍ قراءة %1…</translation>
        </message>
        <message>
            <source>Choose a file at the left.</source>
            <translation>اختر ملفًا من القائمة المجاورة.</translation>
        </message>
        <message>
            <source>Delete file</source>
            <translation>حذف الملف</translation>
        </message>
        <message>
            <source>Delete the file %1 from the package?</source>
            <translation>أتريد حذف الملف %1 من الحزمة؟</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Search in files</source>
            <translation>البحث في الملفات</translation>
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
            <translation>المتوقع %1: شروط العمود تخص ذلك العمود.</translation>
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
            <source>Type a part of a name, go through what is found with the arrow keys, and choose with Enter.</source>
            <translation>اكتب جزءًا من اسم، وتنقّل بين النتائج بمفاتيح الأسهم، واختر بمفتاح Enter.</translation>
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
Type fewer of them: those in which its words begin are enough.</source>
            <translation>لا شيء في اسمه هذه الأحرف: %1
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
            <translation>السطر %1: %2</translation>
        </message>
        <message>
            <source>Line %1, changed: %2</source>
            <translation>السطر %1، تغيّر: %2</translation>
        </message>
        <message>
            <source>Line %1, removed: %2</source>
            <translation>السطر %1، أُزيل: %2</translation>
        </message>
        <message>
            <source>Line %1, added: %2</source>
            <translation>السطر %1، أُضيف: %2</translation>
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
            <source>Previous difference (Shift+F7)</source>
            <translation>الفرق السابق (Shift+F7)</translation>
        </message>
        <message>
            <source>Next difference (F7)</source>
            <translation>الفرق التالي (F7)</translation>
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
            <translation>الفروق: %1</translation>
        </message>
        <message>
            <source>Difference %1 of %2</source>
            <translation>الفرق %1 من %2</translation>
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
            <source>Save the configuration (Ctrl+S)</source>
            <translation>حفظ التكوين (Ctrl+S)</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ConfigurePage</name>
        <message>
            <source>Configure function</source>
            <translation>Configure function (تكوين الدالة)</translation>
        </message>
        <message>
            <source>A Lambda function is the code you want to run, and what it needs to run.</source>
            <translation>دالة Lambda هي الشيفرة التي تريد تشغيلها، وما تحتاج إليه لتعمل.</translation>
        </message>
        <message>
            <source>Lambda function code</source>
            <translation>Lambda function code (شيفرة دالة Lambda)</translation>
        </message>
        <message>
            <source>Write the code here, as one file, or upload the code and the libraries that it needs as a .ZIP file.</source>
            <translation>اكتب الشيفرة هنا في ملف واحد، أو ارفعها مع المكتبات التي تحتاج إليها في ملف ‎.ZIP.</translation>
        </message>
        <message>
            <source>Function code</source>
            <translation>شيفرة الدالة</translation>
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
            <translation>يُحفظ باسم %1</translation>
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
            <translation>lambdesk: مساحة العمل %1 مفتوحة بالفعل؛ وأُحضرت نافذتها إلى الأمام.</translation>
        </message>
        <message>
            <source>It opens %1.</source>
            <translation>ستفتح %1.</translation>
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
            <translation>ما كان هذا سيكلّفه على المنصة بأسعار %1: لا يُحتسب شيء على ما يعمل هنا. والمدد هي مدد هذا الحاسوب.</translation>
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
            <translation>%1: مفوتر %2 ms بذاكرة %3 MB (%4)، وطلبه (%5)؛ و%6 لمليون تشغيل مثله</translation>
        </message>
        <message>
            <source>There was none.</source>
            <translation>لا يوجد.</translation>
        </message>
        <message>
            <source>Nothing has run in %1, so nothing would have been billed.</source>
            <translation>لم يعمل شيء في هذه الفترة (%1)، فما كان ليُفوتر شيء.</translation>
        </message>
        <message>
            <source>Requests: %1, GB-seconds: %2</source>
            <translation>الطلبات: %1، وGB-seconds: %2</translation>
        </message>
        <message>
            <source>%1: %2 for requests, %3 for GB-seconds (free tier not counted)</source>
            <translation>%1: منها %2 للطلبات، و%3 لوحدات GB-seconds (دون احتساب الفئة المجانية)</translation>
        </message>
        <message>
            <source>%1: %2 requests and %3 GB-seconds in 730 hours, if it goes on as in %4</source>
            <translation>%1: الطلبات %2 وGB-seconds %3 في 730 ساعة، إذا استمر الأمر كما في هذه الفترة (%4)</translation>
        </message>
        <message>
            <source>%1 a month: %2 requests and %3 GB-seconds of each month are free, if nothing else runs</source>
            <translation>%1 في الشهر: المجاني من كل شهر %2 من الطلبات و%3 من GB-seconds، إن لم يعمل شيء آخر</translation>
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
            <source>File</source>
            <translation>الملف</translation>
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
    </context>
    <context>
        <name>lambdesk::DropTarget</name>
        <message>
            <source>One file or one folder at a time, please.</source>
            <translation>ملف واحد أو مجلد واحد في كل مرة من فضلك.</translation>
        </message>
        <message>
            <source>%1 is not on this computer. Save it first.</source>
            <translation>لا يوجد %1 على هذا الحاسوب. احفظه أولًا.</translation>
        </message>
        <message>
            <source>Paste a file or folder</source>
            <translation>لصق ملف أو مجلد</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::DuplicateDialog</name>
        <message>
            <source>Duplicate %1</source>
            <translation>تكرار %1</translation>
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
            <translation>%1 (في حقل)</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EditorPane</name>
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
            <translation>نقطة النهاية: %1</translation>
        </message>
        <message>
            <source>The AWS CLI and SDKs on this computer can use the functions at this address.</source>
            <translation>يمكن لـ AWS CLI وحزم SDK على هذا الحاسوب استخدام الدوال على هذا العنوان.</translation>
        </message>
        <message>
            <source>Port %1 is taken by another program.</source>
            <translation>المنفذ %1 يشغله برنامج آخر.</translation>
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
            <translation>نُسخ: %1</translation>
        </message>
        <message>
            <source>Copied: export AWS_ENDPOINT_URL=%1 … Paste it into a terminal.</source>
            <translation>نُسخ: ⁦export AWS_ENDPOINT_URL=%1 …⁩ الصقه في نافذة طرفية.</translation>
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
            <translation>المفتاح %1</translation>
        </message>
        <message>
            <source>Value %1</source>
            <translation>القيمة %1</translation>
        </message>
        <message>
            <source>Remove environment variable %1</source>
            <translation>إزالة متغير البيئة %1</translation>
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
            <source>1 run</source>
            <translation>تشغيل واحد</translation>
        </message>
        <message>
            <source>%1 runs</source>
            <translation>التشغيلات: %1</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>%1 of %2 MB</source>
            <translation>%1 من %2 MB</translation>
        </message>
        <message>
            <source>Version %1, log stream %2</source>
            <translation>الإصدار %1، تدفق السجلات %2</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
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
            <translation>تدفق السجلات %1</translation>
        </message>
        <message>
            <source>age %1</source>
            <translation>العمر %1</translation>
        </message>
        <message>
            <source>memory %1</source>
            <translation>الذاكرة %1</translation>
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
        <message>
            <source>%1 running</source>
            <translation>%1 قيد التشغيل</translation>
        </message>
        <message>
            <source>%1 initializing</source>
            <translation>%1 قيد التهيئة</translation>
        </message>
        <message>
            <source>%1 frozen</source>
            <translation>%1 مجمّدة</translation>
        </message>
        <message>
            <source>%1 started ahead of need</source>
            <translation>%1 بُدئت مسبقًا</translation>
        </message>
        <message>
            <source>%1 being ended</source>
            <translation>%1 قيد الإنهاء</translation>
        </message>
        <message>
            <source>1 execution environment:</source>
            <translation>بيئة تنفيذ واحدة:</translation>
        </message>
        <message>
            <source>%1 execution environments:</source>
            <translation>بيئات التنفيذ (%1):</translation>
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
            <translation>جارٍ حفظ %1…</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>حُفظ باسم %1.</translation>
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
            <translation>Actions (إجراءات)</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>المنطقة الزمنية</translation>
        </message>
        <message>
            <source>Local time (%1)</source>
            <translation>التوقيت المحلي (%1)</translation>
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
            <translation>الوقت (%1)</translation>
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
            <source>1 event</source>
            <translation>حدث واحد</translation>
        </message>
        <message>
            <source>%1 events</source>
            <translation>الأحداث: %1</translation>
        </message>
        <message>
            <source>%1 selected</source>
            <translation>المحدد: %1</translation>
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
            <translation>التشغيل %1</translation>
        </message>
        <message>
            <source>The log stream %1 was deleted.</source>
            <translation>حُذف تدفق السجلات %1.</translation>
        </message>
        <message>
            <source>There are no events in this log stream yet. They appear here as they arrive.</source>
            <translation>لا توجد أحداث في تدفق السجلات هذا بعد. ستظهر هنا فور وصولها.</translation>
        </message>
        <message>
            <source>%1 log groups</source>
            <translation>مجموعات السجلات: %1</translation>
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
    </context>
    <context>
        <name>lambdesk::EventsView</name>
        <message>
            <source>Log events</source>
            <translation>Log events (أحداث السجل)</translation>
        </message>
        <message>
            <source>Loading …</source>
            <translation>جارٍ التحميل…</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FileComparison</name>
        <message>
            <source>%1, SHA-256 %2</source>
            <translation>%1، SHA-256 %2</translation>
        </message>
        <message>
            <source>It has more than %1 and isn't compared line by line.</source>
            <translation>يزيد على %1 ولا يُقارن سطرًا بسطر.</translation>
        </message>
        <message>
            <source>%1
The bytes are alike; whether it may be executed differs.</source>
            <translation>%1
البايتات متطابقة؛ ويختلف السماح بتنفيذه.</translation>
        </message>
        <message>
            <source>It isn't text.</source>
            <translation>ليس نصًا.</translation>
        </message>
        <message>
            <source>Before: %1</source>
            <translation>قبل: %1</translation>
        </message>
        <message>
            <source>After: %1</source>
            <translation>بعد: %1</translation>
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
            <translation>السطر %1: %2</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FilePreview</name>
        <message>
            <source>Picture %1</source>
            <translation>الصورة %1</translation>
        </message>
        <message>
            <source>%1
%2, %3</source>
            <translation>%1
%2، %3</translation>
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
            <source>Back to the files (Esc)</source>
            <translation>الرجوع إلى الملفات (Esc)</translation>
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
            <translation>%1 في %2</translation>
        </message>
        <message numerus="yes">
            <source>%n lines</source>
            <translation>
                <numerusform>لا أسطر</numerusform>
                <numerusform>سطر واحد</numerusform>
                <numerusform>سطران</numerusform>
                <numerusform>%n أسطر</numerusform>
                <numerusform>%n سطرًا</numerusform>
                <numerusform>%n سطر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>لا ملفات</numerusform>
                <numerusform>ملف واحد</numerusform>
                <numerusform>ملفين</numerusform>
                <numerusform>%n ملفات</numerusform>
                <numerusform>%n ملفًا</numerusform>
                <numerusform>%n ملف</numerusform>
            </translation>
        </message>
        <message>
            <source>Searching … %1</source>
            <translation>جارٍ البحث… %1</translation>
        </message>
        <message>
            <source>Searching …</source>
            <translation>جارٍ البحث…</translation>
        </message>
        <message>
            <source>Cancelled. %1</source>
            <translation>أُلغي. %1</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>أُلغي.</translation>
        </message>
        <message>
            <source>The first %1</source>
            <translation>أول %1</translation>
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
            <source>Search in files (Ctrl+Shift+F)</source>
            <translation>البحث في الملفات (Ctrl+Shift+F)</translation>
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
            <translation>%1 من %2</translation>
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
            <translation>النتائج: %1</translation>
        </message>
        <message>
            <source>%1 replaced</source>
            <translation>المستبدل: %1</translation>
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
            <translation>تراجع (%1)</translation>
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
            <translation>معلومات عن %1</translation>
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
            <source>Runtime*</source>
            <translation>بيئة التشغيل (Runtime)*</translation>
        </message>
        <message>
            <source>Lambda function handler and role</source>
            <translation>Lambda function handler and role (معالج الدالة ودورها)</translation>
        </message>
        <message>
            <source>There is a function named %1 already. Choose another name.</source>
            <translation>توجد دالة باسم %1 بالفعل. اختر اسمًا آخر.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FunctionHead</name>
        <message>
            <source>Test</source>
            <translation>Test (اختبار)</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Actions (إجراءات)</translation>
        </message>
        <message>
            <source>Run the function with the test event (Ctrl+Enter or F5)</source>
            <translation>تشغيل الدالة بحدث الاختبار (Ctrl+Enter أو F5)</translation>
        </message>
        <message>
            <source>Configure test event</source>
            <translation>Configure test event (تكوين حدث الاختبار)</translation>
        </message>
        <message>
            <source>Publish new version</source>
            <translation>Publish new version (نشر إصدار جديد)</translation>
        </message>
        <message>
            <source>Create alias</source>
            <translation>Create alias (إنشاء اسم مستعار)</translation>
        </message>
        <message>
            <source>Force cold start</source>
            <translation>فرض بدء بارد</translation>
        </message>
        <message>
            <source>Upload a .ZIP file</source>
            <translation>Upload a .ZIP file (رفع ملف ‎.ZIP)</translation>
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
            <translation>Save and test (حفظ واختبار)</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FunctionListModel</name>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>%1 sec</source>
            <translation>%1 s</translation>
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
            <translation>تهانينا! أُنشئت دالة Lambda «%1» بنجاح. يمكنك الآن النقر على زر «Test» لإدخال حدث اختبار واختبار دالتك.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code (الشيفرة)</translation>
        </message>
        <message>
            <source>Configuration</source>
            <translation>Configuration (التكوين)</translation>
        </message>
        <message>
            <source>Monitoring</source>
            <translation>Monitoring (المراقبة)</translation>
        </message>
        <message>
            <source>Environments</source>
            <translation>Environments (البيئات)</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>حُفظ باسم %1.</translation>
        </message>
        <message>
            <source>The next run of %1 starts cold.</source>
            <translation>سيبدأ التشغيل التالي للدالة %1 بدءًا باردًا.</translation>
        </message>
        <message>
            <source>%1 was changed outside this window while you were editing it.</source>
            <translation>تغيّرت الدالة %1 خارج هذه النافذة أثناء تحريرك لها.</translation>
        </message>
        <message>
            <source>Not saved: %1 was changed outside this window since it was loaded here.</source>
            <translation>لم يُحفظ: تغيّرت الدالة %1 خارج هذه النافذة منذ تحميلها هنا.</translation>
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
            <translation>تغييرات غير محفوظة من %1</translation>
        </message>
        <message>
            <source>Unsaved changes of %1 were kept.</source>
            <translation>احتُفظ بتغييرات غير محفوظة من %1.</translation>
        </message>
        <message>
            <source>There is no function %1 any more.</source>
            <translation>لم تعد توجد دالة %1.</translation>
        </message>
        <message>
            <source>The function %1 was deleted outside this window.</source>
            <translation>حُذفت الدالة %1 خارج هذه النافذة.</translation>
        </message>
        <message>
            <source>What you had changed here and not saved is gone with it.</source>
            <translation>وضاع معها ما غيّرته هنا ولم تحفظه.</translation>
        </message>
        <message>
            <source>The code has %1; at most %2 can be edited inline. It is not saved.</source>
            <translation>حجم الشيفرة %1؛ ويمكن تحرير %2 مباشرة بحد أقصى. لم تُحفظ.</translation>
        </message>
        <message>
            <source>The code of %1 has changes that are not saved.</source>
            <translation>في شيفرة %1 تغييرات لم تُحفظ.</translation>
        </message>
        <message>
            <source>The configuration of %1 has changes that are not saved.</source>
            <translation>في تكوين %1 تغييرات لم تُحفظ.</translation>
        </message>
        <message>
            <source>The code and the configuration of %1 have changes that are not saved.</source>
            <translation>في شيفرة %1 وتكوينها تغييرات لم تُحفظ.</translation>
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
            <translation>تزيد الحزمة على %1 فلا يمكن تحريرها هنا، بل عرضها فقط. لتغييرها ارفع حزمة أخرى.</translation>
        </message>
        <message>
            <source>A published version keeps its code. Switch to $LATEST to replace the code there.</source>
            <translation>يحتفظ الإصدار المنشور بشيفرته. انتقل إلى ‎$LATEST لاستبدال الشيفرة هناك.</translation>
        </message>
        <message>
            <source>The code of %1 is now that of %2.</source>
            <translation>شيفرة %1 الآن هي شيفرة %2.</translation>
        </message>
        <message>
            <source>A published version keeps its code. Switch to $LATEST to see the codes it had.</source>
            <translation>يحتفظ الإصدار المنشور بشيفرته. انتقل إلى ‎$LATEST لرؤية شيفراته السابقة.</translation>
        </message>
        <message>
            <source>The code of %1 is again that of %2.</source>
            <translation>عادت شيفرة %1 إلى شيفرة %2.</translation>
        </message>
        <message>
            <source>The code of %1 was saved as %2.</source>
            <translation>حُفظت شيفرة %1 باسم %2.</translation>
        </message>
        <message>
            <source>%1 isn't there any more; this is $LATEST.</source>
            <translation>لم يعد %1 موجودًا؛ والمعروض الآن ‎$LATEST.</translation>
        </message>
        <message>
            <source>Version %1 of %2 is published.</source>
            <translation>نُشر الإصدار %1 من %2.</translation>
        </message>
        <message>
            <source>Show version %1</source>
            <translation>عرض الإصدار %1</translation>
        </message>
        <message>
            <source>Nothing has changed since version %1 was published, so there is no new version.</source>
            <translation>لم يتغير شيء منذ نشر الإصدار %1، فلا يوجد إصدار جديد.</translation>
        </message>
        <message>
            <source>The alias %1 of %2 is created.</source>
            <translation>أُنشئ الاسم المستعار %1 للدالة %2.</translation>
        </message>
        <message>
            <source>Show %1</source>
            <translation>عرض %1</translation>
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
            <translation>يتكون مفتاح الوسم من 1 إلى %1 محرفًا ولا يبدأ بـ ⁦"aws:"⁩: «%2».</translation>
        </message>
        <message>
            <source>A tag's value has at most %1 characters; that of "%2" has %3.</source>
            <translation>لا تزيد قيمة الوسم على %1 محرفًا؛ وقيمة «%2» فيها %3.</translation>
        </message>
        <message>
            <source>A function has at most %1 tags; these are %2.</source>
            <translation>لا تزيد وسوم الدالة على %1؛ وهذه %2.</translation>
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
            <translation>تتراوح MaximumRetryAttempts بين 0 و%1؛ والقيمة %2 خارج هذا النطاق.</translation>
        </message>
        <message>
            <source>MaximumEventAgeInSeconds goes from %1 to %2; %3 is outside.</source>
            <translation>تتراوح MaximumEventAgeInSeconds بين %1 و%2؛ والقيمة %3 خارج هذا النطاق.</translation>
        </message>
        <message>
            <source>The destination ARN %1 is invalid: here a destination is another function.</source>
            <translation>الوجهة ARN %1 غير صالحة: الوجهة هنا دالة أخرى.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FunctionWizard</name>
        <message>
            <source>What you had entered for a new function on %1 was kept.</source>
            <translation>احتُفظ بما أدخلته لدالة جديدة في %1.</translation>
        </message>
        <message>
            <source>New function</source>
            <translation>دالة جديدة</translation>
        </message>
        <message>
            <source>New function using blueprint %1</source>
            <translation>دالة جديدة من المخطط %1</translation>
        </message>
        <message>
            <source>Select blueprint</source>
            <translation>Select blueprint (اختيار مخطط)</translation>
        </message>
        <message>
            <source>Configure function</source>
            <translation>Configure function (تكوين الدالة)</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Review (مراجعة)</translation>
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
            <translation>Create a Lambda function (إنشاء دالة Lambda)</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Actions (إجراءات)</translation>
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
            <translation>Functions (الدوال)</translation>
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
            <translation>عرض %1 إلى %2 من %3</translation>
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
            <translation>من %1</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::HandlerCheck</name>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 و%2 غيرها</translation>
        </message>
        <message>
            <source>A handler is the file's name without .js, a point, and the exported function: %1.</source>
            <translation>المعالج هو اسم الملف دون ‎.js، ثم نقطة، ثم الدالة المصدَّرة: %1.</translation>
        </message>
        <message>
            <source>A handler is the file's name without .py, a point, and the function: %1.</source>
            <translation>المعالج هو اسم الملف دون ‎.py، ثم نقطة، ثم الدالة: %1.</translation>
        </message>
        <message>
            <source>The handler looks for the file "%1", but the code is saved as %2. Use %3.</source>
            <translation>يبحث المعالج عن الملف «%1»، لكن الشيفرة محفوظة باسم %2. استخدم %3.</translation>
        </message>
        <message>
            <source>%1 defines no function. Add: def %2(event, context):</source>
            <translation>لا يعرّف %1 أي دالة. أضف: ⁦def %2(event, context):⁩</translation>
        </message>
        <message>
            <source>%1 defines %2, not "%3". Use %4.</source>
            <translation>يعرّف %1 ما يلي: %2، لا «%3». استخدم %4.</translation>
        </message>
        <message>
            <source>Line %1 of %2 replaces exports, which exports nothing. Write module.exports = there.</source>
            <translation>السطر %1 من %2 يستبدل exports، فلا يُصدَّر شيء. اكتب هناك ⁦module.exports =⁩.</translation>
        </message>
        <message>
            <source>%1 has "%2" in line %3, but doesn't export it. Add: exports.%2 = %2;</source>
            <translation>في %1 توجد «%2» في السطر %3، لكنه لا يصدّرها. أضف: ⁦exports.%2 = %2;⁩</translation>
        </message>
        <message>
            <source>%1 exports nothing. Add: exports.%2 = async (event, context) =&gt; { … };</source>
            <translation>لا يصدّر %1 شيئًا. أضف: ⁦exports.%2 = async (event, context) =&gt; { … };⁩</translation>
        </message>
        <message>
            <source>%1 exports %2, not "%3". Use %4.</source>
            <translation>يصدّر %1 ما يلي: %2، لا «%3». استخدم %4.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::HandlerRow</name>
        <message>
            <source>Handler*</source>
            <translation>Handler (المعالج)*</translation>
        </message>
        <message>
            <source>The file's name without its extension, a dot, and the function in it that is called for each event: index.handler is exports.handler in index.js, lambda_function.lambda_handler is lambda_handler in lambda_function.py.</source>
            <translation>اسم الملف دون امتداده، ثم نقطة، ثم الدالة التي فيه وتُستدعى لكل حدث: index.handler هو exports.handler في index.js، وlambda_function.lambda_handler هو lambda_handler في lambda_function.py.</translation>
        </message>
        <message>
            <source>Rename %1 to %2</source>
            <translation>إعادة تسمية %1 إلى %2</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>استخدام %1</translation>
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
    </context>
    <context>
        <name>lambdesk::InsightsDistinctRows</name>
        <message>
            <source>dedup found more than %1 different values. Filter the events first.</source>
            <translation>وجد dedup أكثر من %1 من القيم المختلفة. صفِّ الأحداث أولًا.</translation>
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
            <translation>Log groups (مجموعات السجلات)</translation>
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
                <numerusform>%n مجموعات سجلات</numerusform>
                <numerusform>%n مجموعة سجلات</numerusform>
                <numerusform>%n مجموعة سجلات</numerusform>
            </translation>
        </message>
        <message>
            <source>Log groups: %1</source>
            <translation>مجموعات السجلات: %1</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::InsightsGroups</name>
        <message>
            <source>stats found more than %1 groups. Group by something that has fewer values.</source>
            <translation>وجد stats أكثر من %1 من المجموعات. جمّع حسب شيء قيمه أقل.</translation>
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
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
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
            <translation>الأحداث المطابقة: %1، المفحوصة: %2 (%3) خلال %4 s</translation>
        </message>
        <message>
            <source>Waiting for other queries</source>
            <translation>في انتظار استعلامات أخرى</translation>
        </message>
        <message>
            <source>%1 %: %2</source>
            <translation>%1 %: %2</translation>
        </message>
        <message>
            <source>Cancelled: %1</source>
            <translation>أُلغي: %1</translation>
        </message>
        <message>
            <source>Logs (%1)</source>
            <translation>السجلات (%1)</translation>
        </message>
        <message>
            <source>Select one or more log groups, and press Run query.
The samples at the right are a good beginning: double-click one.</source>
            <translation>حدّد مجموعة سجلات واحدة أو أكثر، واضغط «تشغيل الاستعلام».
النماذج المجاورة بداية جيدة: انقر أحدها نقرًا مزدوجًا.</translation>
        </message>
        <message>
            <source>Press Run query, or Ctrl+Enter in the query.</source>
            <translation>اضغط «تشغيل الاستعلام»، أو Ctrl+Enter داخل الاستعلام.</translation>
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
            <translation>حُفظ باسم %1</translation>
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
            <translation>المتوقع أمر: %1.</translation>
        </message>
        <message>
            <source>Expected a name.</source>
            <translation>المتوقع اسم.</translation>
        </message>
        <message>
            <source>Expected a number from 1 to %1.</source>
            <translation>المتوقع عدد من 1 إلى %1.</translation>
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
            <translation>حذف الاستعلام %1</translation>
        </message>
        <message>
            <source>The saved query %1 will be deleted. This can't be undone.</source>
            <translation>سيُحذف الاستعلام المحفوظ %1. لا يمكن التراجع عن ذلك.</translation>
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
            <translation>ليس تعبيرًا نمطيًا: %1.</translation>
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
            <translation>المتوقع اسم بين علامتي اقتباس مزدوجتين، لكن وُجد %1. اكتب ⁦"%1"⁩.</translation>
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
            <translation>المتوقع قيمة، لكن وُجد %1، ولا وجود له في JSON. استخدم null أو نصًا.</translation>
        </message>
        <message>
            <source>Expected a value, but found %1. Write it in lower case: %2.</source>
            <translation>المتوقع قيمة، لكن وُجد %1. اكتبها بأحرف صغيرة: %2.</translation>
        </message>
        <message>
            <source>Expected a value, but found None. JSON's word for it is null.</source>
            <translation>المتوقع قيمة، لكن وُجد None. مقابله في JSON هو null.</translation>
        </message>
        <message>
            <source>Expected a value, but found %1. A text stands in double quotes: "%1".</source>
            <translation>المتوقع قيمة، لكن وُجد %1. يُكتب النص بين علامتي اقتباس مزدوجتين: ⁦"%1"⁩.</translation>
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
            <translation>وُجد محرف تحكم (%1) داخل نص. يُكتب هناك ⁦\u%2⁩.</translation>
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
            <translation>%1، لكن النص انتهى.</translation>
        </message>
        <message>
            <source>%1, but the text ends. The %2 of line %3 is not closed.</source>
            <translation>%1، لكن النص انتهى. الرمز ⁦%2⁩ في السطر %3 غير مغلق.</translation>
        </message>
        <message>
            <source>%1, but found %2.</source>
            <translation>%1، لكن وُجد ⁦%2⁩.</translation>
        </message>
        <message>
            <source>the byte 0x%1, which is not UTF-8</source>
            <translation>البايت 0x%1، وهو ليس UTF-8</translation>
        </message>
        <message>
            <source>the invisible character %1</source>
            <translation>المحرف غير المرئي %1</translation>
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
            <translation>السطر %1، العمود %2: %3</translation>
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
            <translation>تتعذر قراءة الملف %1، وهو جزء من هذا البرنامج.</translation>
        </message>
        <message>
            <source>The file %1, a part of this program, is broken in line %2, column %3: %4</source>
            <translation>الملف %1، وهو جزء من هذا البرنامج، تالف في السطر %2، العمود %3: %4</translation>
        </message>
        <message>
            <source>The file %1, a part of this program, is not a JSON object.</source>
            <translation>الملف %1، وهو جزء من هذا البرنامج، ليس كائن JSON.</translation>
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
            <translation>ليس عددًا صحيحًا من %1 إلى %2</translation>
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
            <translation>الملف %1، وهو جزء من هذا البرنامج، تالف: «%2» %3.</translation>
        </message>
        <message>
            <source>is not a member that belongs there</source>
            <translation>عضو لا مكان له هناك</translation>
        </message>
        <message>
            <source>is missing</source>
            <translation>غير موجود</translation>
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
            <translation>نسخ %1</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::KeyboardExit</name>
        <message>
            <source>Tab indents. To leave the editor press Esc, then Tab.</source>
            <translation>مفتاح Tab للإزاحة. لمغادرة المحرر اضغط Esc ثم Tab.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LambdaPages</name>
        <message>
            <source>Functions</source>
            <translation>Functions (الدوال)</translation>
        </message>
        <message>
            <source>Lambda</source>
            <translation>Lambda</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Layers (الطبقات)</translation>
        </message>
        <message>
            <source>A function</source>
            <translation>دالة</translation>
        </message>
        <message>
            <source>The function %1 is deleted.</source>
            <translation>حُذفت الدالة %1.</translation>
        </message>
        <message>
            <source>The function %1 is there again.</source>
            <translation>عادت الدالة %1.</translation>
        </message>
        <message>
            <source>Version %1 of the layer %2 is there again.</source>
            <translation>عاد الإصدار %1 من الطبقة %2.</translation>
        </message>
        <message>
            <source>Version %1 of the layer %2 is deleted.</source>
            <translation>حُذف الإصدار %1 من الطبقة %2.</translation>
        </message>
        <message>
            <source>Drop to replace the function's code by %1</source>
            <translation>أفلت لاستبدال شيفرة الدالة بـ %1</translation>
        </message>
        <message>
            <source>Drop to publish %1 as a layer</source>
            <translation>أفلت لنشر %1 ليكون طبقة</translation>
        </message>
        <message>
            <source>Drop to upload %1 as the function's code</source>
            <translation>أفلت لرفع %1 ليكون شيفرة الدالة</translation>
        </message>
        <message>
            <source>Drop to create a function from %1</source>
            <translation>أفلت لإنشاء دالة من %1</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LayerDialog</name>
        <message>
            <source>Create a version of %1</source>
            <translation>إنشاء إصدار من %1</translation>
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
            <translation>جارٍ النشر… %1 %</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>الوصف</translation>
        </message>
        <message>
            <source>Those that find something in the package are ticked when it is chosen; may be none. Other runtimes can have the layer all the same.</source>
            <translation>عند اختيار الحزمة تُحدَّد بيئات التشغيل التي تجد فيها شيئًا؛ ويجوز ألا يُحدَّد شيء. ومع ذلك يمكن لبيئات التشغيل الأخرى استخدام الطبقة.</translation>
        </message>
        <message>
            <source>As of the version before; may be none. Other runtimes can have the layer all the same.</source>
            <translation>كما في الإصدار السابق؛ ويجوز ألا يُحدَّد شيء. ومع ذلك يمكن لبيئات التشغيل الأخرى استخدام الطبقة.</translation>
        </message>
        <message>
            <source>Upload the layer's package</source>
            <translation>رفع حزمة الطبقة</translation>
        </message>
        <message>
            <source>Reading %1 …</source>
            <translation>جارٍ قراءة %1…</translation>
        </message>
        <message>
            <source>A layer is made of a .zip file or a folder.</source>
            <translation>تُنشأ الطبقة من ملف ‎.zip أو من مجلد.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>No file is chosen.</source>
            <translation>لم يُختر ملف.</translation>
        </message>
        <message>
            <source>A .zip file or a folder, chosen or dropped here. Functions see it at /opt: modules in python/ or nodejs/node_modules/, jars in java/lib/, programs in bin/, libraries in lib/.</source>
            <translation>ملف ‎.zip أو مجلد، يُختار أو يُفلت هنا. تراه الدوال في ‎/opt: الوحدات في ⁦python/⁩ أو ⁦nodejs/node_modules/⁩، وملفات jar في ⁦java/lib/⁩، والبرامج في ⁦bin/⁩، والمكتبات في ⁦lib/⁩.</translation>
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
            <translation>لا تزيد طبقات الدالة على %1.</translation>
        </message>
        <message>
            <source>There is no layer yet: Services → Lambda → Layers makes one.</source>
            <translation>لا توجد طبقات بعد: تُنشأ في صفحة «Layers» ضمن Lambda في قائمة «الخدمات».</translation>
        </message>
        <message>
            <source>The function has all layers that there are.</source>
            <translation>في الدالة كل الطبقات الموجودة.</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>الإصدار %1</translation>
        </message>
        <message>
            <source>%1, version %2</source>
            <translation>%1، الإصدار %2</translation>
        </message>
        <message>
            <source>Move %1 up</source>
            <translation>نقل %1 إلى أعلى</translation>
        </message>
        <message>
            <source>Move %1 down</source>
            <translation>نقل %1 إلى أسفل</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>إزالة %1</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LayerService</name>
        <message>
            <source>The platform of %1 has no layers: they came in November 2018.</source>
            <translation>منصة %1 بلا طبقات: فقد ظهرت في نوفمبر 2018.</translation>
        </message>
        <message>
            <source>A description has at most %1 characters.</source>
            <translation>لا يزيد الوصف على %1 محرفًا.</translation>
        </message>
        <message>
            <source>A license's text has at most %1 characters.</source>
            <translation>لا يزيد نص الرخصة على %1 محرفًا.</translation>
        </message>
        <message>
            <source>The resource you requested does not exist.</source>
            <translation>The resource you requested does not exist.</translation>
        </message>
        <message>
            <source>Version %1 of the layer %2 can't be brought back any more.</source>
            <translation>لم تعد استعادة الإصدار %1 من الطبقة %2 ممكنة.</translation>
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
            <translation>Layers (الطبقات)</translation>
        </message>
        <message>
            <source>There is no layer yet. A layer is a .zip file of libraries or programs that functions share: each version of it can be added to functions on their Configuration tab, and they see its files at /opt.</source>
            <translation>لا توجد طبقات بعد. الطبقة ملف ‎.zip يضم مكتبات أو برامج تتشاركها الدوال: يمكن إضافة كل إصدار منها إلى الدوال في علامة التبويب «Configuration»، وترى ملفاتها في ‎/opt.</translation>
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
            <translation>حذف الإصدار %1 من %2</translation>
        </message>
        <message>
            <source>Version %1 of the layer %2 will be deleted. Functions that have it keep it, and no other can get it. You can undo this for as long as the message about it is shown.</source>
            <translation>سيُحذف الإصدار %1 من الطبقة %2. تحتفظ به الدوال التي تستخدمه، ولا تحصل عليه غيرها. يمكنك التراجع عن ذلك ما دامت الرسالة المتعلقة به ظاهرة.</translation>
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
            <translation>Log output (مخرجات السجل)</translation>
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
            <source>1 day</source>
            <translation>يوم واحد</translation>
        </message>
        <message>
            <source>%1 days</source>
            <translation>%1 يوم</translation>
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
    </context>
    <context>
        <name>lambdesk::LogGroupsPage</name>
        <message>
            <source>Log groups</source>
            <translation>Log groups (مجموعات السجلات)</translation>
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
            <translation>Actions (إجراءات)</translation>
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
            <translation>لا توجد مجموعات سجلات بعد. تُنشأ واحدة عند أول تشغيل لدالة: اسمها ‎/aws/lambda/NAME وتحفظ ما تطبعه الدالة. أو أنشئ مجموعة خاصة بك للبرامج التي تكتب فيها عبر نقطة النهاية.</translation>
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
            <source>1 log group</source>
            <translation>مجموعة سجلات واحدة</translation>
        </message>
        <message>
            <source>%1 log groups</source>
            <translation>مجموعات السجلات: %1</translation>
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
            <translation>حذف مجموعات السجلات (%1)</translation>
        </message>
        <message>
            <source>%1 of log events of %2 will be deleted. This can't be undone.</source>
            <translation>سيُحذف %1 من أحداث السجل في %2. لا يمكن التراجع عن ذلك.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
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
            <translation>السطر %1، العمود %2: %3</translation>
        </message>
        <message>
            <source>Choose at least one log group.</source>
            <translation>اختر مجموعة سجلات واحدة على الأقل.</translation>
        </message>
        <message>
            <source>%1 queries wait already. Stop some of them, or wait for their end.</source>
            <translation>عدد الاستعلامات المنتظرة %1 بالفعل. أوقف بعضها أو انتظر انتهاءها.</translation>
        </message>
        <message>
            <source>There is no query with the id %1.</source>
            <translation>لا يوجد استعلام بالمعرّف %1.</translation>
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
            <translation>Log streams (تدفقات السجلات)</translation>
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
            <translation>مدة الاحتفاظ: %1   البايتات المخزنة: %2   تاريخ الإنشاء: %3   آخر حدث: %4</translation>
        </message>
        <message>
            <source>%1 has not written a log yet. Run it once: each of its execution environments writes a log stream, and it is listed here.</source>
            <translation>لم تكتب الدالة %1 سجلًا بعد. شغّلها مرة: تكتب كل بيئة من بيئات تنفيذها تدفق سجلات، ويُدرج هنا.</translation>
        </message>
        <message>
            <source>There is no log stream in this group yet.</source>
            <translation>لا توجد تدفقات سجلات في هذه المجموعة بعد.</translation>
        </message>
        <message>
            <source>There is no log group %1.</source>
            <translation>لا توجد مجموعة سجلات %1.</translation>
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
            <translation>تدفقات السجلات (%1)</translation>
        </message>
        <message>
            <source>Delete log stream</source>
            <translation>حذف تدفق السجلات</translation>
        </message>
        <message>
            <source>Delete %1 log streams</source>
            <translation>حذف تدفقات السجلات (%1)</translation>
        </message>
        <message>
            <source>%1 of log events of %2 in %3 will be deleted. This can't be undone.</source>
            <translation>سيُحذف %1 من أحداث السجل في %2 ضمن %3. لا يمكن التراجع عن ذلك.</translation>
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
            <translation>السمة: %1</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>السمة</translation>
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
    </context>
    <context>
        <name>lambdesk::Measures</name>
        <message>
            <source>Memory limit</source>
            <translation>حد الذاكرة</translation>
        </message>
        <message>
            <source>Looked at every 20 ms over all processes; using more ends the function. There is no control group in which the kernel would hold it.</source>
            <translation>تُفحص الذاكرة كل 20 ms على جميع العمليات؛ وتجاوز الحد ينهي الدالة. لا توجد مجموعة تحكم تفرض بها النواة هذا الحد.</translation>
        </message>
        <message>
            <source>Looked at every 20 ms over all processes; using more ends the function. A control group holds processes and /tmp together to %1 MB.</source>
            <translation>تُفحص الذاكرة كل 20 ms على جميع العمليات؛ وتجاوز الحد ينهي الدالة. وتُلزم مجموعة تحكم العمليات و‎/tmp معًا بـ %1 MB.</translation>
        </message>
        <message>
            <source>Held by a control group, and looked at every 20 ms over all processes; using more ends the function.</source>
            <translation>تُلزم مجموعة تحكم الدالة بالحد، وتُفحص الذاكرة كل 20 ms على جميع العمليات؛ وتجاوز الحد ينهي الدالة.</translation>
        </message>
        <message>
            <source>Number of processes</source>
            <translation>عدد العمليات</translation>
        </message>
        <message>
            <source>At most %1, threads included.</source>
            <translation>بحد أقصى %1، بما فيها الخيوط.</translation>
        </message>
        <message>
            <source>The system holds root, who runs this, to no such limit.</source>
            <translation>لا يُلزم النظام root، وهو من يشغّل هذا، بحد كهذا.</translation>
        </message>
        <message>
            <source>The function can start as many as you can.</source>
            <translation>يمكن للدالة بدء ما يمكنك بدؤه منها.</translation>
        </message>
        <message>
            <source>CPU share</source>
            <translation>حصة CPU</translation>
        </message>
        <message>
            <source>A control group holds it to what %1 MB have of a core's time; %2 MB have all of it.</source>
            <translation>تُلزم مجموعة تحكم الدالة بما لذاكرة %1 MB من وقت نواة CPU؛ ولذاكرة %2 MB وقت النواة كله.</translation>
        </message>
        <message>
            <source>The function runs as fast as this computer can: there is no control group that would hold it.</source>
            <translation>تعمل الدالة بأقصى سرعة هذا الحاسوب: لا توجد مجموعة تحكم تقيّدها.</translation>
        </message>
        <message>
            <source>The function runs as fast as this computer can. lambdesk-serve --cpu-share holds it to its share.</source>
            <translation>تعمل الدالة بأقصى سرعة هذا الحاسوب. ويُلزمها ⁦lambdesk-serve --cpu-share⁩ بحصتها.</translation>
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
            <translation>موجودة في ‎/opt، للقراءة فقط.</translation>
        </message>
        <message>
            <source>They are in a folder that PATH, LD_LIBRARY_PATH and the runtime's own paths name; /opt is this computer's.</source>
            <translation>موجودة في مجلد تذكره PATH وLD_LIBRARY_PATH ومسارات بيئة التشغيل نفسها؛ أما ‎/opt فمجلد هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Temporary storage</source>
            <translation>التخزين المؤقت</translation>
        </message>
        <message>
            <source>TMPDIR is a folder of the environment's own, /tmp is this computer's; its size has no limit.</source>
            <translation>يدل TMPDIR على مجلد خاص بالبيئة، أما ‎/tmp فمجلد هذا الحاسوب؛ ولا حد لحجمه.</translation>
        </message>
        <message>
            <source>File system isolation</source>
            <translation>عزل نظام الملفات</translation>
        </message>
        <message>
            <source>The function can read and write what you can: %1.</source>
            <translation>يمكن للدالة قراءة ما يمكنك قراءته وكتابة ما يمكنك كتابته: %1.</translation>
        </message>
        <message>
            <source>/tmp is the environment's own, of %1 MB.</source>
            <translation>المجلد ‎/tmp خاص بالبيئة، وحجمه %1 MB.</translation>
        </message>
        <message>
            <source>The code is read-only at /var/task; your files and the workspace can't be seen.</source>
            <translation>الشيفرة للقراءة فقط في ‎/var/task؛ ولا يمكن رؤية ملفاتك ومساحة العمل.</translation>
        </message>
        <message>
            <source>Number of open files</source>
            <translation>عدد الملفات المفتوحة</translation>
        </message>
        <message>
            <source>At most %1 in each process.</source>
            <translation>بحد أقصى %1 في كل عملية.</translation>
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
            <source>CPU share was applied to these runs (--cpu-share): they were held to what %1 MB have of a core, so their durations get longer or shorter with the memory size here, too.</source>
            <translation>طُبّقت حصة CPU على هذه التشغيلات (⁦--cpu-share⁩): أُلزمت بما لذاكرة %1 MB من نواة، فتطول مددها أو تقصر مع حجم الذاكرة هنا أيضًا.</translation>
        </message>
        <message>
            <source>CPU share was applied to some of these runs (--cpu-share) and not to others, so their durations don't compare, and the second column is no good estimate. Choose a time with runs of one kind.</source>
            <translation>طُبّقت حصة CPU على بعض هذه التشغيلات (⁦--cpu-share⁩) دون بعضها، فلا تصح مقارنة مددها، ولا يُعدّ العمود الثاني تقديرًا جيدًا. اختر فترة تشغيلاتها من نوع واحد.</translation>
        </message>
        <message>
            <source>CPU share was not applied to these runs: they ran as fast as this computer can, and would with any memory size. Durations scale with the memory only in lambdesk-serve --cpu-share.</source>
            <translation>لم تُطبَّق حصة CPU على هذه التشغيلات: عملت بأقصى سرعة هذا الحاسوب، وكانت ستفعل مع أي حجم ذاكرة. ولا تتناسب المدد مع الذاكرة إلا في ⁦lambdesk-serve --cpu-share⁩.</translation>
        </message>
        <message>
            <source>Compare memory sizes</source>
            <translation>مقارنة أحجام الذاكرة</translation>
        </message>
        <message>
            <source>The runs of %1 (%2), with other memory sizes</source>
            <translation>التشغيلات (%1، عددها %2) بأحجام ذاكرة أخرى</translation>
        </message>
        <message>
            <source>Both columns are estimates, prices of %1, free tier not counted. On the platform, a function has as much of the processor as of the memory: all of one core at %2 MB, less below. So durations would not stay: the first column is right for runs that mostly wait, for others or the network; the second for runs that only compute, if this computer's core is as fast as the platform's. Yours lie in between.</source>
            <translation>العمودان تقديران، بأسعار %1، دون احتساب الفئة المجانية. على المنصة تحصل الدالة من CPU بقدر ما لها من الذاكرة: نواة كاملة عند %2 MB، وأقل دونها. فلن تبقى المدد كما هي: يصح العمود الأول للتشغيلات التي تنتظر غالبًا غيرها أو الشبكة؛ ويصح الثاني للتشغيلات التي تحسب فقط، إذا كانت نواة هذا الحاسوب بسرعة نواة المنصة. وتقع تشغيلاتك بينهما.</translation>
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
            <translation>%1 MB (الآن)</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::MemoryField</name>
        <message>
            <source>Memory (MB)*</source>
            <translation>Memory (MB) – الذاكرة*</translation>
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
            <translation>لم تعمل الدالة %1 في هذه الفترة (%2). اضغط «Test» لتشغيلها؛ وما يحدث يُرسم هنا.</translation>
        </message>
        <message>
            <source>No function has run in %1. Open one and press Test; what happens is drawn here.</source>
            <translation>لم تعمل أي دالة في هذه الفترة (%1). افتح واحدة واضغط «Test»؛ وما يحدث يُرسم هنا.</translation>
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
            <translation>حُفظ باسم %1.</translation>
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
            <translation>View logs in CloudWatch (عرض السجلات)</translation>
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
            <translation>المنصة: %1</translation>
        </message>
        <message>
            <source>Quotas, prices and wording are those of this time. Start with --profile today or --profile 2016 to choose.</source>
            <translation>الحصص والأسعار والصياغة هي الخاصة بهذا الزمن. للاختيار ابدأ البرنامج بالخيار ⁦--profile today⁩ أو ⁦--profile 2016⁩.</translation>
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
            <translation>البحث عن إجراء أو صفحة أو دالة أو مجموعة سجلات… (%1)</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Theme, size and motion</source>
            <translation>السمة والحجم والحركة</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>مساعدة</translation>
        </message>
        <message>
            <source>Help (%1)</source>
            <translation>مساعدة (%1)</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::NewEventsButton</name>
        <message>
            <source>Go to the end and follow</source>
            <translation>الانتقال إلى النهاية ومتابعتها</translation>
        </message>
        <message>
            <source>1 new event ↓</source>
            <translation>حدث جديد واحد ↓</translation>
        </message>
        <message>
            <source>%1 new events ↓</source>
            <translation>الأحداث الجديدة: %1 ↓</translation>
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
            <translation>حجم %1 هو %2 بايت.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PackageInspector</name>
        <message>
            <source>The code could not be saved as %1.</source>
            <translation>تعذر حفظ الشيفرة باسم %1.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PackageTreeModel</name>
        <message>
            <source>%1, not saved</source>
            <translation>%1، غير محفوظ</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PaletteModel</name>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <translation>%1، %2، %3</translation>
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
            <translation>ليس تعبيرًا نمطيًا: %1.</translation>
        </message>
        <message>
            <source>The platform's regular expressions have no parentheses; write \%1 for one in the message.</source>
            <translation>لا أقواس في التعابير النمطية للمنصة؛ اكتب ⁦\%1⁩ لقوس في الرسالة.</translation>
        </message>
        <message>
            <source>Write \s for a blank in a regular expression.</source>
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
            <translation>جارٍ تنسيق %1…</translation>
        </message>
        <message>
            <source>This is the beginning of %1. The copy button takes all of it.</source>
            <translation>هذه بداية %1. زر النسخ يأخذها كلها.</translation>
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
            <translation>من %1 إلى %2</translation>
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
            <translation>ستزيد السياسة على %1 بايت.</translation>
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
            <translation>يتكون معرّف البيان من 1 إلى %1 من الحروف والأرقام والشرطات والشرطات السفلية؛ وهذا «%2».</translation>
        </message>
        <message>
            <source>An action is * or begins with "lambda:"; this one is "%1".</source>
            <translation>الإجراء هو ⁦*⁩ أو يبدأ بـ ⁦"lambda:"⁩؛ وهذا «%1».</translation>
        </message>
        <message>
            <source>A statement names a principal: a service, an account, or *.</source>
            <translation>يذكر البيان جهة (principal): خدمة أو حسابًا أو ⁦*⁩.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PublishDialog</name>
        <message>
            <source>Publish new version</source>
            <translation>Publish new version (نشر إصدار جديد)</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>نشر</translation>
        </message>
        <message>
            <source>A version keeps code and configuration of %1 as they are saved now. It gets the next number and never changes.</source>
            <translation>يحتفظ الإصدار بشيفرة %1 وتكوينها كما هما محفوظان الآن. ويأخذ الرقم التالي ولا يتغير أبدًا.</translation>
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
            <translation>تغيّرت الدالة %1 خارج هذه النافذة. ألغِ واطّلع عليها ثم انشر.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::QualifiersButton</name>
        <message>
            <source>%1 (%2 %), %3 (%4 %)</source>
            <translation>%1 (%2 %)، %3 (%4 %)</translation>
        </message>
        <message>
            <source>Qualifiers</source>
            <translation>Qualifiers (المحدِّدات)</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions (الإصدارات)</translation>
        </message>
        <message>
            <source>Aliases</source>
            <translation>Aliases (الأسماء المستعارة)</translation>
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
            <translation>استبدال شيفرة %1</translation>
        </message>
        <message>
            <source>Reading %1 …</source>
            <translation>جارٍ قراءة %1…</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>رفع</translation>
        </message>
        <message>
            <source>New: %1, %2
Now: %3 zipped</source>
            <translation>الجديدة: %1، %2
الحالية: %3 مضغوطة</translation>
        </message>
        <message>
            <source>The handler %1 is in it.</source>
            <translation>المعالج %1 موجود فيها.</translation>
        </message>
        <message>
            <source>The function's handler is %1. %2</source>
            <translation>معالج الدالة هو %1. %2</translation>
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
    </context>
    <context>
        <name>lambdesk::ResultHeading</name>
        <message>
            <source>Execution result: executing</source>
            <translation>Execution result: executing (نتيجة التنفيذ: قيد التنفيذ)</translation>
        </message>
        <message>
            <source>Execution result: succeeded</source>
            <translation>Execution result: succeeded (نتيجة التنفيذ: نجح)</translation>
        </message>
        <message>
            <source>Execution result: failed</source>
            <translation>Execution result: failed (نتيجة التنفيذ: فشل)</translation>
        </message>
        <message>
            <source>Execution result: stopped</source>
            <translation>Execution result: stopped (نتيجة التنفيذ: أُوقف)</translation>
        </message>
        <message>
            <source>Execution result: cut short</source>
            <translation>Execution result: cut short (نتيجة التنفيذ: انقطع)</translation>
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
            <translation>Execution result: not started (نتيجة التنفيذ: لم يبدأ)</translation>
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
            <translation>مدة الاحتفاظ بأحداث %1. وما هو أقدم يُزال نهائيًا.</translation>
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
            <translation>Create function (إنشاء دالة)</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Review (مراجعة)</translation>
        </message>
        <message>
            <source>Look the details of your function over. You can go back and change them. When all is well, press &lt;b&gt;Create function&lt;/b&gt;.</source>
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
            <translation>Code (الشيفرة)</translation>
        </message>
        <message>
            <source>Handler</source>
            <translation>Handler (المعالج)</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role (الدور)</translation>
        </message>
        <message>
            <source>Memory (MB)</source>
            <translation>Memory (MB) – الذاكرة</translation>
        </message>
        <message>
            <source>Timeout</source>
            <translation>Timeout (المهلة)</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
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
            <translation>Role (الدور)*</translation>
        </message>
        <message>
            <source>What the function may do with other services while it runs. Choose the role that allows what the code needs and no more.</source>
            <translation>ما يجوز للدالة فعله مع الخدمات الأخرى أثناء تشغيلها. اختر الدور الذي يسمح بما تحتاج إليه الشيفرة لا أكثر.</translation>
        </message>
        <message>
            <source>Allows: %1</source>
            <translation>يسمح بما يلي: %1</translation>
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
            <translation>تشغيل %1، الإصدار %2</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::RunService</name>
        <message>
            <source>The event has %1 bytes; a function takes at most %2.</source>
            <translation>حجم الحدث %1 بايت؛ وتقبل الدالة %2 بحد أقصى.</translation>
        </message>
        <message>
            <source>The event is not JSON: line %1, column %2: %3</source>
            <translation>الحدث ليس JSON: السطر %1، العمود %2: %3</translation>
        </message>
        <message>
            <source>Lambdesk is being closed.</source>
            <translation>جارٍ إغلاق Lambdesk.</translation>
        </message>
        <message>
            <source>This run could not be stored: %1</source>
            <translation>تعذر تخزين هذا التشغيل: %1</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::RunView</name>
        <message>
            <source>Execution result</source>
            <translation>Execution result (نتيجة التنفيذ)</translation>
        </message>
        <message>
            <source>Log output</source>
            <translation>Log output (مخرجات السجل)</translation>
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
            <translation>Summary (الملخص)</translation>
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
            <translation>معرّف الطلب %1</translation>
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
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 of %2 MB</source>
            <translation>%1 من %2 MB</translation>
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
            <translation>يُحتفظ بالحدث والنتيجة والسجل لأحدث %1 من تشغيلات الدالة؛ وليس لهذا إلا الأرقام أعلاه.</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>من %1 إلى %2</translation>
        </message>
        <message>
            <source>Runs that began %1</source>
            <translation>التشغيلات التي بدأت في الفترة %1</translation>
        </message>
        <message>
            <source>The newest %1 of %2 runs that began %3</source>
            <translation>أحدث %1 من التشغيلات التي بدأت في الفترة %3 (عددها %2)</translation>
        </message>
        <message>
            <source>Runs that began %1: %2</source>
            <translation>التشغيلات التي بدأت في الفترة %1: %2</translation>
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
            <translation>عُثر على: %1</translation>
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
            <translation>%1 (ليست على هذا الحاسوب)</translation>
        </message>
        <message>
            <source>The package brings a program named bootstrap that runs the function.</source>
            <translation>تأتي الحزمة ببرنامج اسمه bootstrap يشغّل الدالة.</translation>
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
            <translation>بيئة التشغيل %1 ليست على هذا الحاسوب. %2</translation>
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
            <translation>لا يزيد اسم الاستعلام على %1 محرفًا.</translation>
        </message>
        <message>
            <source>There is no saved query named "%1".</source>
            <translation>لا يوجد استعلام محفوظ باسم «%1».</translation>
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
            <source>Previous hit (Shift+F3)</source>
            <translation>النتيجة السابقة (Shift+F3)</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>النتيجة التالية</translation>
        </message>
        <message>
            <source>Next hit (F3)</source>
            <translation>النتيجة التالية (F3)</translation>
        </message>
        <message>
            <source>The first %1 events found</source>
            <translation>أول %1 من الأحداث التي عُثر عليها</translation>
        </message>
        <message>
            <source>1 event found</source>
            <translation>عُثر على حدث واحد</translation>
        </message>
        <message>
            <source>%1 events found</source>
            <translation>الأحداث التي عُثر عليها: %1</translation>
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
            <translation>إغلاق التنقل الجانبي (%1)</translation>
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
            <translation>تعذر بدء عملية الدالة: %1.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::StatusLine</name>
        <message>
            <source>Workspace: %1</source>
            <translation>مساحة العمل: %1</translation>
        </message>
        <message>
            <source>%1: version %2, %3</source>
            <translation>%1: الإصدار %2، %3</translation>
        </message>
        <message>
            <source>%1 doesn't tell its version. Look again in a function's Runtime list asks it once more.</source>
            <translation>لا يذكر %1 إصداره. خيار «البحث ثانيةً» في قائمة بيئات تشغيل الدالة يسأله مرة أخرى.</translation>
        </message>
        <message>
            <source>No runtime found on this computer: install Node.js or Python 3 to run functions</source>
            <translation>لا توجد بيئة تشغيل على هذا الحاسوب: ثبّت Node.js أو Python 3 لتشغيل الدوال</translation>
        </message>
        <message>
            <source>Runtimes: %1</source>
            <translation>بيئات التشغيل: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n without an answer</source>
            <translation>
                <numerusform>لا شيء بلا جواب</numerusform>
                <numerusform>واحدة بلا جواب</numerusform>
                <numerusform>اثنتان بلا جواب</numerusform>
                <numerusform>%n بلا جواب</numerusform>
                <numerusform>%n بلا جواب</numerusform>
                <numerusform>%n بلا جواب</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lambdesk::StepList</name>
        <message>
            <source>Step %1: %2</source>
            <translation>الخطوة %1: %2</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::SummaryList</name>
        <message>
            <source>Code SHA-256</source>
            <translation>SHA-256 للشيفرة</translation>
        </message>
        <message>
            <source>Request ID</source>
            <translation>معرّف الطلب</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Duration (المدة)</translation>
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
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::TermPattern</name>
        <message>
            <source>Expected a blank between two terms.</source>
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
            <translation>Save and test (حفظ واختبار)</translation>
        </message>
        <message>
            <source>Input test event</source>
            <translation>Input test event (إدخال حدث الاختبار)</translation>
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
            <translation>Sample event template (قالب حدث نموذجي)</translation>
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
            <translation>احتُفظ بتغييرات غير محفوظة من %1.</translation>
        </message>
        <message>
            <source>New event…</source>
            <translation>حدث جديد…</translation>
        </message>
        <message>
            <source>The event is not JSON yet: line %1, column %2: %3</source>
            <translation>الحدث ليس JSON بعد: السطر %1، العمود %2: %3</translation>
        </message>
        <message>
            <source>Delete the test event “%1” of %2?</source>
            <translation>أتريد حذف حدث الاختبار «%1» من %2؟</translation>
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
            <source>What you typed for “%1” is not saved.</source>
            <translation>ما كتبته في «%1» لم يُحفظ.</translation>
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
            <translation>لا يزيد اسم حدث الاختبار على %1 محرفًا؛ وهذا فيه %2.</translation>
        </message>
        <message>
            <source>The event is not JSON: line %1, column %2: %3</source>
            <translation>الحدث ليس JSON: السطر %1، العمود %2: %3</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::TimeRangeBar</name>
        <message>
            <source>1 week</source>
            <translation>أسبوع</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>يوم</translation>
        </message>
        <message>
            <source>%1 days</source>
            <translation>%1 أيام</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>ساعة</translation>
        </message>
        <message>
            <source>%1 hours</source>
            <translation>%1 س</translation>
        </message>
        <message>
            <source>The last %1</source>
            <translation>آخر %1</translation>
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
            <translation>آخر %1</translation>
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
            <source>Last %1 hours</source>
            <translation>آخر %1 س</translation>
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
    </context>
    <context>
        <name>lambdesk::TimelineLegend</name>
        <message>
            <source>Legend: %1</source>
            <translation>وسيلة الإيضاح: %1</translation>
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
            <source>Init (cold start)</source>
            <translation>Init (بدء بارد)</translation>
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
            <translation>%1، الإصدار %2</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%1 في %2</translation>
        </message>
        <message>
            <source>%1:%2, version %3</source>
            <translation>⁦%1:%2⁩، الإصدار %3</translation>
        </message>
        <message>
            <source>Duration %1, billed %2 ms</source>
            <translation>المدة %1، المفوتر %2 ms</translation>
        </message>
        <message>
            <source>Init Duration %1, done here before the call</source>
            <translation>Init Duration %1، جرت هنا قبل الاستدعاء</translation>
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
            <translation>أقصى ذاكرة مستخدمة %1 من %2 MB</translation>
        </message>
        <message>
            <source>Request ID %1</source>
            <translation>معرّف الطلب %1</translation>
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
            <translation>جارٍ فحص الحزمة… %1 %</translation>
        </message>
        <message>
            <source>Cancel the upload</source>
            <translation>إلغاء الرفع</translation>
        </message>
        <message>
            <source>Reading %1 …</source>
            <translation>جارٍ قراءة %1…</translation>
        </message>
        <message>
            <source>Choose the .ZIP file with the function's code.</source>
            <translation>اختر ملف ‎.ZIP الذي فيه شيفرة الدالة.</translation>
        </message>
        <message>
            <source>No file is chosen.</source>
            <translation>لم يُختر ملف.</translation>
        </message>
        <message>
            <source>A .zip file with the code at its top, with the libraries it needs. A file of code or a folder can be dropped onto the window as well.</source>
            <translation>ملف ‎.zip تكون الشيفرة في أعلاه مع المكتبات التي تحتاج إليها. ويمكن أيضًا إفلات ملف شيفرة أو مجلد على النافذة.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::VersionLine</name>
        <message>
            <source>Version %1 of %2, published %3. Code and configuration of a version can't be changed.</source>
            <translation>الإصدار %1 من %2، نُشر %3. لا يمكن تغيير شيفرة الإصدار وتكوينه.</translation>
        </message>
        <message>
            <source>The alias %1 names $LATEST of %2. To change code or configuration, switch to $LATEST.</source>
            <translation>الاسم المستعار %1 يدل على ‎$LATEST من %2. لتغيير الشيفرة أو التكوين انتقل إلى ‎$LATEST.</translation>
        </message>
        <message>
            <source>The alias %1 names version %2 of %3. Code and configuration of a version can't be changed.</source>
            <translation>الاسم المستعار %1 يدل على الإصدار %2 من %3. لا يمكن تغيير شيفرة الإصدار وتكوينه.</translation>
        </message>
        <message>
            <source>The alias %1 names version %2 of %3, which is shown, and gives %4 % of the invocations to version %5. Code and configuration of a version can't be changed.</source>
            <translation>الاسم المستعار %1 يدل على الإصدار %2 من %3، وهو المعروض، ويعطي %4 % من الاستدعاءات للإصدار %5. لا يمكن تغيير شيفرة الإصدار وتكوينه.</translation>
        </message>
        <message>
            <source>Switch to $LATEST</source>
            <translation>الانتقال إلى ‎$LATEST</translation>
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
            <translation>Get Started Now (البدء الآن)</translation>
        </message>
        <message>
            <source>1. Pick a blueprint</source>
            <translation>1. اختيار مخطط</translation>
        </message>
        <message>
            <source>Or start from a few lines of your own, or drop a .zip file here.</source>
            <translation>أو ابدأ ببضعة أسطر من عندك، أو أفلت هنا ملف ‎.zip.</translation>
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
            <translation>مساحة العمل: %1</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>إنهاء</translation>
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
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Zoom %1</source>
            <translation>التكبير %1</translation>
        </message>
    </context>
</TS>
