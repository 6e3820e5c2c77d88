<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AliasStore</name>
        <message>
            <source>Function not found: %1</source>
            <translation>Function not found: %1</translation>
        </message>
        <message>
            <source>The workspace holds an alias that can't be read.</source>
            <translation>El espacio de trabajo contiene un alias que no se puede leer.</translation>
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
            <translation>Muestra lo que una función sabe por su contexto: su nombre, sus límites y cuánto tiempo le queda.</translation>
        </message>
        <message>
            <source>Reads its settings from environment variables, so that they can change while the code stays.</source>
            <extracomment>What the blueprint is; its tile has room for about 110 characters (environment-variables, environment-variables-python)</extracomment>
            <translation>Lee su configuración de variables de entorno, para que pueda cambiar sin tocar el código.</translation>
        </message>
        <message>
            <source>One error is caught and dealt with, the next is not: the run fails, and the result shows why.</source>
            <extracomment>What the blueprint is; its tile has room for about 110 characters (errors-caught-and-uncaught, errors-caught-and-uncaught-python)</extracomment>
            <translation>Un error se captura y se trata; el siguiente, no: la ejecución falla y el resultado muestra por qué.</translation>
        </message>
        <message>
            <source>A first function: it logs the three values of its event and gives the first one back.</source>
            <extracomment>What the blueprint is; its tile has room for about 110 characters (hello-world)</extracomment>
            <translation>Una primera función: escribe en el log los tres valores de su evento y devuelve el primero.</translation>
        </message>
        <message>
            <source>A first function in Python: it prints the three values of its event and returns the first one.</source>
            <extracomment>What the blueprint is; its tile has room for about 110 characters (hello-world-python)</extracomment>
            <translation>Una primera función en Python: imprime los tres valores de su evento y devuelve el primero.</translation>
        </message>
        <message>
            <source>Writes to the log at each level, and shows how values and objects look there.</source>
            <extracomment>What the blueprint is; its tile has room for about 110 characters (logging-levels)</extracomment>
            <translation>Escribe en el log con cada nivel y muestra qué aspecto tienen allí los valores y los objetos.</translation>
        </message>
        <message>
            <source>Writes to the log with print and with the logging module, at each of its levels.</source>
            <extracomment>What the blueprint is; its tile has room for about 110 characters (logging-levels-python)</extracomment>
            <translation>Escribe en el log con print y con el módulo logging, en cada uno de sus niveles.</translation>
        </message>
        <message>
            <source>The modern way to write a handler: an async function that waits for work and returns its result.</source>
            <extracomment>What the blueprint is; its tile has room for about 110 characters (nodejs-async-handler)</extracomment>
            <translation>El handler moderno: una función async que espera un trabajo y devuelve su resultado.</translation>
        </message>
        <message>
            <source>The way of Node.js 4 to 22: the handler gets a third argument, a function to call when it has finished.</source>
            <extracomment>What the blueprint is; its tile has room for about 110 characters (nodejs-callback-handler)</extracomment>
            <translation>El handler de Node.js 4 a 22: el tercer argumento es una función a la que llama al terminar.</translation>
        </message>
        <message>
            <source>The way of the first Lambda functions: context.succeed, context.fail and context.done end the run.</source>
            <extracomment>What the blueprint is; its tile has room for about 110 characters (nodejs-context-succeed)</extracomment>
            <translation>El handler de los primeros años: context.succeed, context.fail y context.done finalizan la ejecución.</translation>
        </message>
        <message>
            <source>Works longer than its time-out allows, so that you see what happens then.</source>
            <extracomment>What the blueprint is; its tile has room for about 110 characters (time-out, time-out-python)</extracomment>
            <translation>Trabaja más de lo que permite su tiempo límite, para que vea qué ocurre entonces.</translation>
        </message>
        <message>
            <source>Counts its runs in a global variable, to show what survives from one run to the next.</source>
            <extracomment>What the blueprint is; its tile has room for about 110 characters (warm-state, warm-state-python)</extracomment>
            <translation>Cuenta sus ejecuciones en una variable global y muestra así qué se conserva de una a otra.</translation>
        </message>
        <message>
            <source>Keeps notes in a file of the temporary folder, the one place where a function may write.</source>
            <extracomment>What the blueprint is; its tile has room for about 110 characters (write-to-tmp, write-to-tmp-python)</extracomment>
            <translation>Guarda notas en un archivo de la carpeta temporal, el único lugar donde una función puede escribir.</translation>
        </message>
        <message>
            <source>The remaining time in the log gets smaller from step to step; raise steps until the function stops early.</source>
            <extracomment>What to look at once a function of the blueprint has run (context-and-remaining-time, context-and-remaining-time-python)</extracomment>
            <translation>El tiempo restante en el log disminuye de un paso a otro; aumente steps hasta que la función termine antes de tiempo.</translation>
        </message>
        <message>
            <source>Change GREETING under Advanced settings and test again: the code is the same, the result is not.</source>
            <extracomment>What to look at once a function of the blueprint has run (environment-variables, environment-variables-python)</extracomment>
            <translation>Cambie GREETING en «Advanced settings» y pruebe de nuevo: el código es el mismo; el resultado, no.</translation>
        </message>
        <message>
            <source>This run fails on purpose: the result has the error's type and message, and the line of the code it came from.</source>
            <extracomment>What to look at once a function of the blueprint has run (errors-caught-and-uncaught, errors-caught-and-uncaught-python)</extracomment>
            <translation>Esta ejecución falla a propósito: el resultado incluye el tipo y el mensaje del error, y la línea del código de la que procede.</translation>
        </message>
        <message>
            <source>The result is the value of key1; the log shows one line for each of the three values.</source>
            <extracomment>What to look at once a function of the blueprint has run (hello-world, hello-world-python)</extracomment>
            <translation>El resultado es el valor de key1; el log muestra una línea por cada uno de los tres valores.</translation>
        </message>
        <message>
            <source>Each line of the log has the time, the request ID and its level; the object keeps its shape.</source>
            <extracomment>What to look at once a function of the blueprint has run (logging-levels)</extracomment>
            <translation>Cada línea del log lleva la hora, el ID de solicitud y su nivel; el objeto conserva su forma.</translation>
        </message>
        <message>
            <source>Lines of the logger have a level, the time and the request ID; a printed line has none of them.</source>
            <extracomment>What to look at once a function of the blueprint has run (logging-levels-python)</extracomment>
            <translation>Las líneas del logger llevan un nivel, la hora y el ID de solicitud; una línea de print no lleva nada de eso.</translation>
        </message>
        <message>
            <source>The result arrives when the promise settles: the duration includes the tenth of a second that the function waits.</source>
            <extracomment>What to look at once a function of the blueprint has run (nodejs-async-handler)</extracomment>
            <translation>El resultado llega cuando se resuelve la promesa: la duración incluye la décima de segundo que espera la función.</translation>
        </message>
        <message>
            <source>The answer leaves when nothing is left to do, so the line of the timer that runs on is in the log too.</source>
            <extracomment>What to look at once a function of the blueprint has run (nodejs-callback-handler)</extracomment>
            <translation>La respuesta sale cuando no queda nada por hacer, así que en el log también está la línea del temporizador que sigue en marcha.</translation>
        </message>
        <message>
            <source>Change action in the event to succeed or fail and test again: each of the three ends the run in its own way.</source>
            <extracomment>What to look at once a function of the blueprint has run (nodejs-context-succeed)</extracomment>
            <translation>Cambie action en el evento por succeed o fail y pruebe de nuevo: cada uno de los tres finaliza la ejecución a su manera.</translation>
        </message>
        <message>
            <source>This run fails on purpose: after two seconds the function is stopped, wherever it is. Send fewer seconds, or raise the time-out.</source>
            <extracomment>What to look at once a function of the blueprint has run (time-out, time-out-python)</extracomment>
            <translation>Esta ejecución falla a propósito: a los dos segundos se detiene la función, esté donde esté. Envíe menos segundos o aumente el tiempo límite.</translation>
        </message>
        <message>
            <source>Test several times: the count grows while the environment stays warm, and starts again after a change of the code.</source>
            <extracomment>What to look at once a function of the blueprint has run (warm-state, warm-state-python)</extracomment>
            <translation>Pruebe varias veces: la cuenta crece mientras el entorno siga en caliente y vuelve a empezar tras un cambio del código.</translation>
        </message>
        <message>
            <source>Test several times: the file is still there in a warm environment, and gone in a new one.</source>
            <extracomment>What to look at once a function of the blueprint has run (write-to-tmp, write-to-tmp-python)</extracomment>
            <translation>Pruebe varias veces: en un entorno en caliente el archivo sigue ahí; en uno nuevo ya no está.</translation>
        </message>
        <message>
            <source>nodejs</source>
            <extracomment>A tag on the blueprint's tile; names of the platform and of programming stay (context-and-remaining-time, environment-variables …)</extracomment>
            <translation>nodejs</translation>
        </message>
        <message>
            <source>context</source>
            <extracomment>A tag on the blueprint's tile; names of the platform and of programming stay (context-and-remaining-time, context-and-remaining-time-python …)</extracomment>
            <translation>contexto</translation>
        </message>
        <message>
            <source>python</source>
            <extracomment>A tag on the blueprint's tile; names of the platform and of programming stay (context-and-remaining-time-python, environment-variables-python …)</extracomment>
            <translation>python</translation>
        </message>
        <message>
            <source>environment</source>
            <extracomment>A tag on the blueprint's tile; names of the platform and of programming stay (environment-variables, environment-variables-python …)</extracomment>
            <translation>entorno</translation>
        </message>
        <message>
            <source>configuration</source>
            <extracomment>A tag on the blueprint's tile; names of the platform and of programming stay (environment-variables, environment-variables-python)</extracomment>
            <translation>configuración</translation>
        </message>
        <message>
            <source>errors</source>
            <extracomment>A tag on the blueprint's tile; names of the platform and of programming stay (errors-caught-and-uncaught, errors-caught-and-uncaught-python …)</extracomment>
            <translation>errores</translation>
        </message>
        <message>
            <source>logging</source>
            <extracomment>A tag on the blueprint's tile; names of the platform and of programming stay (logging-levels, logging-levels-python)</extracomment>
            <translation>logs</translation>
        </message>
        <message>
            <source>handler</source>
            <extracomment>A tag on the blueprint's tile; names of the platform and of programming stay (nodejs-async-handler, nodejs-callback-handler …)</extracomment>
            <translation>handler</translation>
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
            <translation>tiempo límite</translation>
        </message>
        <message>
            <source>cold-start</source>
            <extracomment>A tag on the blueprint's tile; names of the platform and of programming stay (warm-state, warm-state-python)</extracomment>
            <translation>arranque en frío</translation>
        </message>
        <message>
            <source>files</source>
            <extracomment>A tag on the blueprint's tile; names of the platform and of programming stay (write-to-tmp, write-to-tmp-python)</extracomment>
            <translation>archivos</translation>
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
            <translation>sin ejecuciones</translation>
        </message>
    </context>
    <context>
        <name>ChartPlan</name>
        <message>
            <source>Average</source>
            <translation>Promedio</translation>
        </message>
        <message>
            <source>Invocation duration</source>
            <translation>Duración de las invocaciones</translation>
        </message>
        <message>
            <source>Minimum</source>
            <translation>Mínimo</translation>
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
            <translation>Máximo</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Errors (errores)</translation>
        </message>
        <message>
            <source>Success rate</source>
            <translation>Tasa de éxito</translation>
        </message>
        <message>
            <source>Invocation errors</source>
            <translation>Errores de invocación</translation>
        </message>
        <message>
            <source>Cold starts</source>
            <translation>Cold starts (arranques en frío)</translation>
        </message>
        <message>
            <source>Cold starts and Init Duration</source>
            <translation>Arranques en frío e Init Duration</translation>
        </message>
        <message>
            <source>Init Duration, average</source>
            <translation>Init Duration, promedio</translation>
        </message>
        <message>
            <source>Init Duration, maximum</source>
            <translation>Init Duration, máximo</translation>
        </message>
        <message>
            <source>Max memory used</source>
            <translation>Memoria máxima usada</translation>
        </message>
        <message>
            <source>Configured</source>
            <translation>Configurado</translation>
        </message>
        <message>
            <source>Invocation count</source>
            <translation>Número de invocaciones</translation>
        </message>
        <message>
            <source>Invocations</source>
            <translation>Invocations (invocaciones)</translation>
        </message>
        <message>
            <source>Throttled invocations</source>
            <translation>Invocaciones limitadas</translation>
        </message>
        <message>
            <source>Throttles</source>
            <translation>Throttles (limitaciones)</translation>
        </message>
        <message>
            <source>Concurrent executions</source>
            <translation>Concurrent executions (ejecuciones simultáneas)</translation>
        </message>
        <message>
            <source>At the same time, at most</source>
            <translation>Simultáneas, como máximo</translation>
        </message>
    </context>
    <context>
        <name>CodeHistoryStore</name>
        <message>
            <source>This code of %1 is not in the history any more.</source>
            <translation>Este código de %1 ya no está en el historial.</translation>
        </message>
    </context>
    <context>
        <name>CodeUpload</name>
        <message>
            <source>There is no file %1.</source>
            <translation>No existe el archivo %1.</translation>
        </message>
        <message>
            <source>%1 is a device, a pipe or a socket, not a file.</source>
            <translation>%1 es un dispositivo, una tubería o un socket, no un archivo.</translation>
        </message>
        <message>
            <source>You may not read %1.</source>
            <translation>No tiene permiso para leer %1.</translation>
        </message>
        <message>
            <source>%1 can't become a function's code. A .zip or .jar file, a .js, .mjs or .py file, or a folder can.</source>
            <translation>%1 no puede ser el código de una función. Sirven un archivo .zip o .jar, un archivo .js, .mjs o .py, o una carpeta.</translation>
        </message>
        <message>
            <source>Zipped size must be smaller than %1 bytes</source>
            <translation>Zipped size must be smaller than %1 bytes</translation>
        </message>
        <message>
            <source>%1 has %2 bytes.</source>
            <translation>%1 tiene %2 bytes.</translation>
        </message>
    </context>
    <context>
        <name>CommonOptions</name>
        <message>
            <source>The folder that keeps the functions (%1).</source>
            <translation>Carpeta en la que se guardan las funciones (%1).</translation>
        </message>
        <message>
            <source>The platform's time, for quotas, prices and wording: today or 2016.</source>
            <translation>Época de la plataforma para cuotas, precios y textos: today o 2016.</translation>
        </message>
        <message>
            <source>How many invocations may run at the same time; fewer than the platform allows.</source>
            <translation>Número de invocaciones que pueden ejecutarse a la vez; menos de las que permite la plataforma.</translation>
        </message>
        <message>
            <source>The seconds after which an execution environment ends that nobody has used (600).</source>
            <translation>Segundos tras los que finaliza un entorno de ejecución que nadie ha usado (600).</translation>
        </message>
        <message>
            <source>What the waits between the tries of asynchronous invocations are multiplied by, 0 to 1; 0.01 makes seconds of minutes.</source>
            <translation>Factor por el que se multiplican las esperas entre los intentos de las invocaciones asíncronas, de 0 a 1; con 0.01, los minutos se quedan en segundos.</translation>
        </message>
        <message>
            <source>'%1' is not an option.</source>
            <translation>«%1» no es una opción.</translation>
        </message>
        <message>
            <source>'%1' is not a profile: today or 2016.</source>
            <translation>«%1» no es un perfil: today o 2016.</translation>
        </message>
        <message>
            <source>--workspace needs the name of a folder.</source>
            <translation>--workspace necesita el nombre de una carpeta.</translation>
        </message>
        <message>
            <source>--%1: '%2' is not a number from %3 to %4.</source>
            <translation>--%1: «%2» no es un número de %3 a %4.</translation>
        </message>
        <message>
            <source>Try '%1 --help'.</source>
            <translation>Pruebe con «%1 --help».</translation>
        </message>
    </context>
    <context>
        <name>ConcurrencyLimits</name>
        <message>
            <source>Rate exceeded: %1 is running as often at the same time as is reserved for it (%2).</source>
            <translation>Rate exceeded: ya se están ejecutando a la vez todas las invocaciones de %1 que tiene reservadas (%2).</translation>
        </message>
        <message>
            <source>Rate exceeded: as many functions are running as may run at the same time (%1).</source>
            <translation>Rate exceeded: ya se están ejecutando tantas funciones como pueden ejecutarse a la vez (%1).</translation>
        </message>
    </context>
    <context>
        <name>ConfigurationLines</name>
        <message>
            <source>%1: %2</source>
            <comment>a setting and its value</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <source>Runtime</source>
            <translation>Runtime</translation>
        </message>
        <message>
            <source>Handler</source>
            <translation>Handler</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role (rol)</translation>
        </message>
        <message>
            <source>Memory (MB)</source>
            <translation>Memory (MB)</translation>
        </message>
        <message>
            <source>Ephemeral storage (MB)</source>
            <translation>Ephemeral storage (MB)</translation>
        </message>
        <message>
            <source>Timeout</source>
            <translation>Timeout (tiempo límite)</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <extracomment>%1 and %2 are numbers of minutes and seconds</extracomment>
            <translation>%1 min %2 s</translation>
        </message>
        <message>
            <source>Environment variable</source>
            <translation>Variable de entorno</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>Capa</translation>
        </message>
    </context>
    <context>
        <name>CostLine</name>
        <message>
            <source>%1 MB costs $%2 per 100 ms, and $%3 per million runs of 100 ms with their requests (prices: %4; free tier not counted).</source>
            <translation>%1 MB cuestan $%2 por cada 100 ms y $%3 por cada millón de ejecuciones de 100 ms con sus solicitudes (precios: %4; sin contar el nivel gratuito).</translation>
        </message>
        <message>
            <source>The first %1 MB are free.</source>
            <translation>Los primeros %1 MB son gratuitos.</translation>
        </message>
        <message>
            <source>%1 MB beyond the free %2 MB cost $%3 per million runs of 100 ms (prices: %4).</source>
            <translation>%1 MB por encima de los %2 MB gratuitos cuestan $%3 por cada millón de ejecuciones de 100 ms (precios: %4).</translation>
        </message>
    </context>
    <context>
        <name>Database</name>
        <message>
            <source>The workspace can't be written to.</source>
            <translation>No se puede escribir en el espacio de trabajo.</translation>
        </message>
        <message>
            <source>The disk is full: nothing was changed.</source>
            <translation>El disco está lleno: no se ha cambiado nada.</translation>
        </message>
        <message>
            <source>The workspace could not be read or written.</source>
            <translation>No se pudo leer o escribir en el espacio de trabajo.</translation>
        </message>
    </context>
    <context>
        <name>DesignSystem</name>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Runtime</source>
            <translation>Runtime</translation>
        </message>
        <message>
            <source>Last modified</source>
            <translation>Última modificación</translation>
        </message>
        <message>
            <source>an hour ago</source>
            <translation>hace una hora</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En ejecución</translation>
        </message>
        <message>
            <source>Initializing</source>
            <translation>Inicializando</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Congelado</translation>
        </message>
        <message>
            <source>Ending</source>
            <translation>Finalizando</translation>
        </message>
        <message>
            <source>Started ahead</source>
            <translation>Preiniciado</translation>
        </message>
        <message>
            <source>12 runs</source>
            <translation>12 ejecuciones</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Duration (duración)</translation>
        </message>
        <message>
            <source>Max memory used</source>
            <translation>Memoria máxima usada</translation>
        </message>
        <message>
            <source>Request ID</source>
            <translation>ID de solicitud</translation>
        </message>
        <message>
            <source>The function hello was created.</source>
            <translation>Se ha creado la función hello.</translation>
        </message>
        <message>
            <source>A newer version of the code is there.</source>
            <translation>Hay una versión más reciente del código.</translation>
        </message>
        <message>
            <source>The code was changed elsewhere.</source>
            <translation>El código se ha cambiado en otro lugar.</translation>
        </message>
        <message>
            <source>Load it</source>
            <translation>Cargarla</translation>
        </message>
        <message>
            <source>The function could not be created.</source>
            <translation>No se pudo crear la función.</translation>
        </message>
        <message>
            <source>The workspace has no room left.</source>
            <translation>No queda espacio en el espacio de trabajo.</translation>
        </message>
        <message>
            <source>There is no layer yet. A layer is a .zip file of libraries that several functions share.</source>
            <translation>Todavía no hay ninguna capa. Una capa es un archivo .zip de bibliotecas que comparten varias funciones.</translation>
        </message>
        <message>
            <source>Create layer</source>
            <translation>Crear capa</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtrar</translation>
        </message>
        <message>
            <source>Functions</source>
            <translation>Functions (funciones)</translation>
        </message>
        <message>
            <source>An entry</source>
            <translation>Una entrada</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Marcada</translation>
        </message>
        <message>
            <source>Disabled</source>
            <translation>Desactivado</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Primary</source>
            <translation>Primario</translation>
        </message>
        <message>
            <source>Secondary</source>
            <translation>Secundario</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Dividido</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menú</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Enlace</translation>
        </message>
        <message>
            <source>Segment</source>
            <translation>Segmento</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>Elegido</translation>
        </message>
        <message>
            <source>Check box</source>
            <translation>Casilla</translation>
        </message>
        <message>
            <source>Radio button</source>
            <translation>Botón de opción</translation>
        </message>
        <message>
            <source>Name*</source>
            <translation>Nombre*</translation>
        </message>
        <message>
            <source>What is behind the i.</source>
            <translation>Lo que hay detrás de la i.</translation>
        </message>
        <message>
            <source>Letters, digits, - and _</source>
            <translation>Letras, dígitos, - y _</translation>
        </message>
        <message>
            <source>With an error*</source>
            <translation>Con un error*</translation>
        </message>
        <message>
            <source>A name has no spaces.</source>
            <translation>Un nombre no contiene espacios.</translation>
        </message>
        <message>
            <source>Take them away</source>
            <translation>Quitarlos</translation>
        </message>
        <message>
            <source>With a warning</source>
            <translation>Con una advertencia</translation>
        </message>
        <message>
            <source>There is no file index.js in the package.</source>
            <translation>No hay ningún archivo index.js en el paquete.</translation>
        </message>
        <message>
            <source>Optional</source>
            <translation>Opcional</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Vacío</translation>
        </message>
        <message>
            <source>Memory (MB)</source>
            <translation>Memory (MB)</translation>
        </message>
        <message>
            <source>Timeout</source>
            <translation>Timeout (tiempo límite)</translation>
        </message>
        <message>
            <source>A sentence or two about what this one does, cut after the fourth line.</source>
            <translation>Una o dos frases sobre lo que hace este, cortadas después de la cuarta línea.</translation>
        </message>
        <message>
            <source>Uploading …</source>
            <translation>Subiendo…</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Subida</translation>
        </message>
        <message>
            <source>Log output</source>
            <translation>Log output (salida del log)</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code (código)</translation>
        </message>
        <message>
            <source>A problem</source>
            <translation>Un problema</translation>
        </message>
        <message>
            <source>Of a page</source>
            <translation>De una página</translation>
        </message>
        <message>
            <source>Of a section, with a button</source>
            <translation>De una sección, con un botón</translation>
        </message>
        <message>
            <source>A sentence about what follows.</source>
            <translation>Una frase sobre lo que sigue.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>Type, space and radius</source>
            <translation>Tipografía, espacio y radio</translation>
        </message>
        <message>
            <source>Icons</source>
            <translation>Iconos</translation>
        </message>
        <message>
            <source>Buttons</source>
            <translation>Botones</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Campos</translation>
        </message>
        <message>
            <source>Tiles</source>
            <translation>Mosaicos</translation>
        </message>
        <message>
            <source>Cards and status dots</source>
            <translation>Tarjetas y puntos de estado</translation>
        </message>
        <message>
            <source>Key-value list</source>
            <translation>Lista de claves y valores</translation>
        </message>
        <message>
            <source>Flash messages and empty state</source>
            <translation>Mensajes y estado vacío</translation>
        </message>
        <message>
            <source>Table with filter</source>
            <translation>Tabla con filtro</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>Section headers</source>
            <translation>Encabezados de sección</translation>
        </message>
    </context>
    <context>
        <name>DraftStore</name>
        <message>
            <source>What you typed is more than %1 MB: until you save it, it would be lost if the program ended.</source>
            <translation>Lo que ha escrito ocupa más de %1 MB: mientras no lo guarde, se perdería si el programa terminara.</translation>
        </message>
        <message numerus="yes">
            <source>%n sets of unsaved changes are kept here, and there can't be more. Save or discard one of them, then press Undo again.</source>
            <translation>
                <numerusform>Aquí se conserva %n conjunto de cambios sin guardar y no puede haber más. Guárdelo o descártelo y vuelva a pulsar «Deshacer».</numerusform>
                <numerusform>Aquí se conservan %n conjuntos de cambios sin guardar y no puede haber más. Guarde o descarte uno de ellos y vuelva a pulsar «Deshacer».</numerusform>
            </translation>
        </message>
        <message>
            <source>All unsaved changes together have at most %1 MB, and with these they would have more. Save or discard others, then press Undo again.</source>
            <translation>Todos los cambios sin guardar juntos ocupan como máximo %1 MB, y con estos ocuparían más. Guarde o descarte otros y vuelva a pulsar «Deshacer».</translation>
        </message>
    </context>
    <context>
        <name>DroppedPath</name>
        <message>
            <source>One file or one folder at a time, please.</source>
            <translation>Un solo archivo o una sola carpeta a la vez, por favor.</translation>
        </message>
        <message>
            <source>%1 is not on this computer. Save it first.</source>
            <translation>%1 no está en este equipo. Guárdelo antes.</translation>
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message>
            <source>The concurrency goes from 1 to %1; %2 is outside.</source>
            <translation>La concurrencia va de 1 a %1; %2 queda fuera.</translation>
        </message>
        <message>
            <source>There is no platform profile named "%1".</source>
            <translation>No hay ningún perfil de la plataforma llamado «%1».</translation>
        </message>
    </context>
    <context>
        <name>EventExport</name>
        <message>
            <source>More than %1 is too much for the clipboard. Save the selection to a file instead.</source>
            <translation>Más de %1 es demasiado para el portapapeles. En su lugar, guarde la selección en un archivo.</translation>
        </message>
    </context>
    <context>
        <name>EventFile</name>
        <message>
            <source>The events could not be saved as %1. Check the folder and the space on the disk, or choose another place.</source>
            <translation>No se pudieron guardar los eventos como %1. Compruebe la carpeta y el espacio en el disco, o elija otro lugar.</translation>
        </message>
    </context>
    <context>
        <name>EventLayout</name>
        <message>
            <source>… %1 more. Copy and Save take all of it.</source>
            <translation>… %1 más. Con «Copiar» y «Guardar» se toma todo.</translation>
        </message>
    </context>
    <context>
        <name>EventText</name>
        <message>
            <source>Give the event a name.</source>
            <translation>Indique un nombre para el evento.</translation>
        </message>
        <message>
            <source>A name has at most %1 characters; this one has %2.</source>
            <translation>Un nombre tiene %1 caracteres como máximo; este tiene %2.</translation>
        </message>
        <message>
            <source>There is a test event of this name already.</source>
            <translation>Ya hay un evento de prueba con este nombre.</translation>
        </message>
        <message>
            <source>The event has %1 (%2 bytes); at most %3 can be sent.</source>
            <translation>El evento tiene %1 (%2 bytes); se pueden enviar %3 como máximo.</translation>
        </message>
        <message numerus="yes">
            <source>A function can have %n test events. Change or delete one of them.</source>
            <translation>
                <numerusform>Una función puede tener %n evento de prueba. Cámbielo o elimínelo.</numerusform>
                <numerusform>Una función puede tener %n eventos de prueba. Cambie o elimine uno de ellos.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FailureAdvice</name>
        <message>
            <source>The code uses the member {2} of something that is {1}. Often the event doesn't have the members that the code expects.</source>
            <translation>El código usa el miembro {2} de algo que es {1}. A menudo el evento no tiene los miembros que el código espera.</translation>
        </message>
        <message>
            <source>Compare the test event with the code, or check that the value is there: value?.{2}</source>
            <translation>Compare el evento de prueba con el código o compruebe que el valor exista: value?.{2}</translation>
        </message>
        <message>
            <source>The code uses the member {1} of something that is {2}. Often the event doesn't have the members that the code expects.</source>
            <translation>El código usa el miembro {1} de algo que es {2}. A menudo el evento no tiene los miembros que el código espera.</translation>
        </message>
        <message>
            <source>Compare the test event with the code, or check that the value is there before using it.</source>
            <translation>Compare el evento de prueba con el código o compruebe que el valor exista antes de usarlo.</translation>
        </message>
        <message>
            <source>The code calls {1}, and that is not a function.</source>
            <translation>El código llama a {1}, que no es una función.</translation>
        </message>
        <message>
            <source>Check the spelling, and that the module or object has such a function.</source>
            <translation>Compruebe que esté bien escrito y que el módulo u objeto tenga esa función.</translation>
        </message>
        <message>
            <source>The code goes through {1} as through a list, and it is none.</source>
            <translation>El código recorre {1} como si fuera una lista, y no lo es.</translation>
        </message>
        <message>
            <source>Compare the test event with the code: the member may be missing or not a list.</source>
            <translation>Compare el evento de prueba con el código: puede que el miembro falte o no sea una lista.</translation>
        </message>
        <message>
            <source>The code gives a const a new value.</source>
            <translation>El código asigna un valor nuevo a una const.</translation>
        </message>
        <message>
            <source>Declare it with let, or use another name.</source>
            <translation>Declárela con let o use otro nombre.</translation>
        </message>
        <message>
            <source>{file} is loaded as an ES module, which has no require().</source>
            <translation>{file} se carga como módulo ES, que no tiene require().</translation>
        </message>
        <message>
            <source>Load with import name from 'name'; instead.</source>
            <translation>En su lugar, cargue con import name from 'name';.</translation>
        </message>
        <message>
            <source>{file} is loaded as an ES module, which has no exports object.</source>
            <translation>{file} se carga como módulo ES, que no tiene ningún objeto exports.</translation>
        </message>
        <message>
            <source>Write export const {export} = async (event) =&gt; { … };</source>
            <translation>Escriba export const {export} = async (event) =&gt; { … };</translation>
        </message>
        <message>
            <source>The code uses {1} above the line that declares it.</source>
            <translation>El código usa {1} antes de la línea que lo declara.</translation>
        </message>
        <message>
            <source>Move the declaration up.</source>
            <translation>Mueva la declaración más arriba.</translation>
        </message>
        <message>
            <source>The code uses the name {1}, and nothing of that name is declared.</source>
            <translation>El código usa el nombre {1}, y no hay nada declarado con ese nombre.</translation>
        </message>
        <message>
            <source>Check the spelling, or declare it with const, let or require().</source>
            <translation>Compruebe que esté bien escrito o declárelo con const, let o require().</translation>
        </message>
        <message>
            <source>A function calls itself again and again without an end.</source>
            <translation>Una función se llama a sí misma una y otra vez, sin fin.</translation>
        </message>
        <message>
            <source>Give the recursion a condition under which it stops.</source>
            <translation>Ponga a la recursión una condición para detenerse.</translation>
        </message>
        <message>
            <source>JSON.parse() was given something that isn't JSON. The event arrives as an object already and needs no parsing.</source>
            <translation>JSON.parse() recibió algo que no es JSON. El evento ya llega como objeto y no hace falta analizarlo.</translation>
        </message>
        <message>
            <source>Remove JSON.parse() for the event, or print the text before parsing it.</source>
            <translation>Quite JSON.parse() para el evento, o imprima el texto antes de analizarlo.</translation>
        </message>
        <message>
            <source>A dict has no key {1}. Often the event doesn't have the members that the code expects.</source>
            <translation>Un dict no tiene la clave {1}. A menudo el evento no tiene los miembros que el código espera.</translation>
        </message>
        <message>
            <source>Compare the test event with the code, or read it with .get('{1}').</source>
            <translation>Compare el evento de prueba con el código o lea el miembro con .get('{1}').</translation>
        </message>
        <message>
            <source>The code reads an element beyond the end of a list.</source>
            <translation>El código lee un elemento más allá del final de una lista.</translation>
        </message>
        <message>
            <source>Check the list's length first; compare the test event with the code.</source>
            <translation>Compruebe antes la longitud de la lista; compare el evento de prueba con el código.</translation>
        </message>
        <message>
            <source>A function was called with {1} arguments, and it takes another number. Lambda calls the handler with two.</source>
            <translation>Se llamó a una función con {1} argumentos, pero admite otro número. Lambda llama al handler con dos.</translation>
        </message>
        <message>
            <source>Write the handler as def {export}(event, context):</source>
            <translation>Escriba el handler como def {export}(event, context):</translation>
        </message>
        <message>
            <source>The code reads a member of something that is None, a function's missing return value for example.</source>
            <translation>El código lee un miembro de algo que es None, por ejemplo, de una función que no devuelve ningún valor.</translation>
        </message>
        <message>
            <source>Check where the value comes from; compare the test event with the code.</source>
            <translation>Compruebe de dónde viene el valor; compare el evento de prueba con el código.</translation>
        </message>
        <message>
            <source>The code reads a member of something that is text, where it expects a dict.</source>
            <translation>El código lee un miembro de algo que es texto, donde espera un dict.</translation>
        </message>
        <message>
            <source>Compare the test event with the code: the member may be text, or need json.loads().</source>
            <translation>Compare el evento de prueba con el código: puede que el miembro sea texto o necesite json.loads().</translation>
        </message>
        <message>
            <source>Two values of different types are combined, text and a number for example.</source>
            <translation>Se combinan dos valores de tipos distintos, por ejemplo, un texto y un número.</translation>
        </message>
        <message>
            <source>Convert one of them, with str() or int().</source>
            <translation>Convierta uno de ellos con str() o int().</translation>
        </message>
        <message>
            <source>The code uses .{2} of a value of the kind {1}, which has no such attribute.</source>
            <translation>El código usa .{2} de un valor de tipo {1}, que no tiene ese atributo.</translation>
        </message>
        <message>
            <source>Check the spelling. Members of the event are read as event['{2}'].</source>
            <translation>Compruebe que esté bien escrito. Los miembros del evento se leen como event['{2}'].</translation>
        </message>
        <message>
            <source>The code uses the name {1}{2} before anything of that name is there.</source>
            <translation>El código usa el nombre {1}{2} antes de que exista algo con ese nombre.</translation>
        </message>
        <message>
            <source>Check the spelling, or import or assign it first.</source>
            <translation>Compruebe que esté bien escrito, o impórtelo o asígnelo antes.</translation>
        </message>
        <message>
            <source>The code divides by zero.</source>
            <translation>El código divide entre cero.</translation>
        </message>
        <message>
            <source>Check the divisor first.</source>
            <translation>Compruebe antes el divisor.</translation>
        </message>
        <message>
            <source>json.loads() was given something that isn't JSON. The event arrives as a dict already and needs no parsing.</source>
            <translation>json.loads() recibió algo que no es JSON. El evento ya llega como dict y no hace falta analizarlo.</translation>
        </message>
        <message>
            <source>Remove json.loads() for the event, or print the text before parsing it.</source>
            <translation>Quite json.loads() para el evento, o imprima el texto antes de analizarlo.</translation>
        </message>
        <message>
            <source>The code writes to or reads from a place that it has no access to. A function may write below /tmp only.</source>
            <translation>El código escribe o lee en un lugar al que no tiene acceso. Una función solo puede escribir dentro de /tmp.</translation>
        </message>
        <message>
            <source>Use a path below /tmp.</source>
            <translation>Use una ruta dentro de /tmp.</translation>
        </message>
        <message>
            <source>The temporary folder is full.</source>
            <translation>La carpeta temporal está llena.</translation>
        </message>
        <message>
            <source>Write less, or delete files when they are no longer needed: warm environments keep /tmp.</source>
            <translation>Escriba menos o elimine archivos cuando ya no se necesiten: los entornos en caliente conservan /tmp.</translation>
        </message>
        <message>
            <source>The code uses a file or folder that does not exist.</source>
            <translation>El código usa un archivo o una carpeta que no existe.</translation>
        </message>
        <message>
            <source>Check the path. The function's own files are in the folder that LAMBDA_TASK_ROOT names.</source>
            <translation>Compruebe la ruta. Los archivos propios de la función están en la carpeta que indica LAMBDA_TASK_ROOT.</translation>
        </message>
        <message>
            <source>The code could not reach another computer or service.</source>
            <translation>El código no pudo comunicarse con otro equipo o servicio.</translation>
        </message>
        <message>
            <source>Check the address, and whether this computer may connect to it.</source>
            <translation>Compruebe la dirección y si este equipo puede conectarse a ella.</translation>
        </message>
        <message>
            <source>The code reported a failure by a plain text instead of an Error.</source>
            <translation>El código notificó un fallo con un simple texto en lugar de un Error.</translation>
        </message>
        <message>
            <source>throw new Error('…') or callback(new Error('…')) also says where it happened.</source>
            <translation>throw new Error('…') o callback(new Error('…')) indica también dónde ocurrió.</translation>
        </message>
        <message>
            <source>The function's code reported this error itself, or something that it called did.</source>
            <translation>Este error lo notificó el propio código de la función o algo a lo que llamó.</translation>
        </message>
        <message>
            <source>Look at the place where it was raised and at the log output.</source>
            <translation>Mire el lugar donde se produjo y la salida del log.</translation>
        </message>
        <message>
            <source>The function was still running when its time-out of {timeout} s was over, so it was ended. Usual causes: a promise that never settles, a callback that is never called, a timer or connection that is still open, or an endless loop.</source>
            <translation>La función seguía en ejecución al agotarse su tiempo límite de {timeout} s, así que se finalizó. Causas habituales: una promesa que nunca se resuelve, un callback al que nunca se llama, un temporizador o una conexión que sigue abierto, o un bucle infinito.</translation>
        </message>
        <message>
            <source>Make sure that every path answers. If the work really takes longer, raise Timeout under Configuration. With a callback, context.callbackWaitsForEmptyEventLoop = false answers without waiting for open timers.</source>
            <translation>Asegúrese de que todos los caminos del código respondan. Si el trabajo de verdad tarda más, aumente «Timeout» en «Configuration». Con un callback, context.callbackWaitsForEmptyEventLoop = false responde sin esperar a los temporizadores abiertos.</translation>
        </message>
        <message>
            <source>The function was still running when its time-out of {timeout} s was over, so it was ended. Usual causes: an endless loop, a sleep, or waiting for something that never answers.</source>
            <translation>La función seguía en ejecución al agotarse su tiempo límite de {timeout} s, así que se finalizó. Causas habituales: un bucle infinito, un sleep o la espera de algo que nunca responde.</translation>
        </message>
        <message>
            <source>Make sure that the handler returns. If the work really takes longer, raise Timeout under Configuration.</source>
            <translation>Asegúrese de que el handler termine. Si el trabajo de verdad tarda más, aumente «Timeout» en «Configuration».</translation>
        </message>
        <message>
            <source>The process was ended by the system, most often because it used more than its {memory} MB of memory.</source>
            <translation>El sistema finalizó el proceso, casi siempre porque usó más de sus {memory} MB de memoria.</translation>
        </message>
        <message>
            <source>Raise Memory (MB) under Configuration, or keep less in memory at once. Compare Max memory used in the Summary.</source>
            <translation>Aumente «Memory (MB)» en «Configuration» o mantenga menos cosas en memoria a la vez. Compare con «Memoria máxima usada» en «Summary».</translation>
        </message>
        <message>
            <source>The code ended the whole process before it answered. Usually that is a call of process.exit().</source>
            <translation>El código terminó todo el proceso antes de responder. Normalmente se debe a una llamada a process.exit().</translation>
        </message>
        <message>
            <source>Remove process.exit() and return a value from the handler, or throw an Error to report a failure.</source>
            <translation>Quite process.exit() y devuelva un valor desde el handler, o lance un Error para notificar un fallo.</translation>
        </message>
        <message>
            <source>An error was thrown outside the handler's own call, in a timer or an event for example, and nobody caught it, so the process ended.</source>
            <translation>Se lanzó un error fuera de la llamada al handler, por ejemplo, en un temporizador o un evento, y nadie lo capturó, así que el proceso terminó.</translation>
        </message>
        <message>
            <source>Catch it where it happens and report it through the callback, or use async functions and await.</source>
            <translation>Captúrelo donde se produce y notifíquelo con el callback, o use funciones async y await.</translation>
        </message>
        <message>
            <source>The process ended before it answered. Usual causes: process.exit(), an uncaught error outside the handler, or a handler that ends without calling back.</source>
            <translation>El proceso terminó antes de responder. Causas habituales: process.exit(), un error no capturado fuera del handler, o un handler que termina sin llamar al callback.</translation>
        </message>
        <message>
            <source>Read the end of the log output. Return a value from the handler, or throw an Error to report a failure.</source>
            <translation>Lea el final de la salida del log. Devuelva un valor desde el handler, o lance un Error para notificar un fallo.</translation>
        </message>
        <message>
            <source>The process ended before it answered. Usually the code calls sys.exit() or os._exit(), or a module crashed.</source>
            <translation>El proceso terminó antes de responder. Normalmente el código llama a sys.exit() u os._exit(), o un módulo falló.</translation>
        </message>
        <message>
            <source>Read the end of the log output. Return from the handler instead, or raise an exception to report a failure.</source>
            <translation>Lea el final de la salida del log. En su lugar, termine el handler con return, o lance una excepción para notificar un fallo.</translation>
        </message>
        <message>
            <source>A custom runtime is a program named bootstrap in the package's top folder, and this package has none there.</source>
            <translation>Un runtime personalizado es un programa llamado bootstrap en la raíz del paquete, y este paquete no lo tiene ahí.</translation>
        </message>
        <message>
            <source>Put bootstrap into the zip itself, not into a folder within it.</source>
            <translation>Ponga bootstrap en el propio zip, no en una carpeta dentro de él.</translation>
        </message>
        <message>
            <source>The package's bootstrap may not be executed.</source>
            <translation>El bootstrap del paquete no tiene permiso de ejecución.</translation>
        </message>
        <message>
            <source>Run chmod 755 bootstrap before you zip it.</source>
            <translation>Ejecute chmod 755 bootstrap antes de comprimirlo.</translation>
        </message>
        <message>
            <source>The package's bootstrap is neither a program of this system nor a script whose first line says what runs it.</source>
            <translation>El bootstrap del paquete no es ni un programa de este sistema ni un script cuya primera línea indique qué lo ejecuta.</translation>
        </message>
        <message>
            <source>Begin a script with a line like #!/bin/sh; build a program for Linux.</source>
            <translation>Empiece un script con una línea como #!/bin/sh; compile un programa para Linux.</translation>
        </message>
        <message>
            <source>The first line of the package's bootstrap names an interpreter that is not there.</source>
            <translation>La primera línea del bootstrap del paquete nombra un intérprete que no existe.</translation>
        </message>
        <message>
            <source>Correct the line, and save the file with Linux line ends.</source>
            <translation>Corrija la línea y guarde el archivo con finales de línea de Linux.</translation>
        </message>
        <message>
            <source>The function runs with {runtime}, and its code is for another runtime: it is written for {other}.</source>
            <translation>La función se ejecuta con {runtime}, pero su código es para otro runtime: está escrito para {other}.</translation>
        </message>
        <message>
            <source>Choose a runtime of {other} and the handler that belongs to the code under Configuration, or replace the code by code for {runtime}.</source>
            <translation>Elija en «Configuration» un runtime de {other} y el handler que corresponde al código, o reemplace el código por código para {runtime}.</translation>
        </message>
        <message>
            <source>The handler {handler} names a class that is not in the package.</source>
            <translation>El handler {handler} nombra una clase que no está en el paquete.</translation>
        </message>
        <message>
            <source>Correct Handler under Configuration. Classes lie in the zip as in a jar, example.Hello as example/Hello.class, and further jars in lib/.</source>
            <translation>Corrija «Handler» en «Configuration». Las clases van en el zip como en un jar, example.Hello como example/Hello.class, y los demás jars en lib/.</translation>
        </message>
        <message>
            <source>The code uses the interfaces of aws-lambda-java-core, which Lambda has built in. They are not on this computer.</source>
            <translation>El código usa las interfaces de aws-lambda-java-core, que Lambda lleva incorporadas. No están en este equipo.</translation>
        </message>
        <message>
            <source>Put aws-lambda-java-core into the package, as a shaded jar does, or into lib/.</source>
            <translation>Ponga aws-lambda-java-core en el paquete, como hace un jar con dependencias incluidas (shaded), o en lib/.</translation>
        </message>
        <message>
            <source>The code was compiled for a later Java than the function's runtime.</source>
            <translation>El código se compiló para un Java posterior al del runtime de la función.</translation>
        </message>
        <message>
            <source>Choose a later runtime under Configuration, or compile with --release of an earlier one.</source>
            <translation>Elija un runtime posterior en «Configuration» o compile con el --release de uno anterior.</translation>
        </message>
        <message>
            <source>The class is there, but has no public method that fits the handler {handler}.</source>
            <translation>La clase existe, pero no tiene ningún método público que corresponda al handler {handler}.</translation>
        </message>
        <message>
            <source>Make the method public, with the event as its only parameter, or the event and a Context; or correct Handler under Configuration.</source>
            <translation>Haga público el método, con el evento como único parámetro, o con el evento y un Context; o corrija «Handler» en «Configuration».</translation>
        </message>
        <message>
            <source>The handler {handler} names a file {module}.js, and the function's code has no such file: it is saved as {file}.</source>
            <translation>El handler {handler} nombra un archivo {module}.js, y el código de la función no tiene tal archivo: está guardado como {file}.</translation>
        </message>
        <message>
            <source>Correct the part before the dot in Handler under Configuration.</source>
            <translation>Corrija la parte anterior al punto en «Handler», en «Configuration».</translation>
        </message>
        <message>
            <source>The handler {handler} names a file {module}.py, and the function's code has no such file: it is saved as {file}.</source>
            <translation>El handler {handler} nombra un archivo {module}.py, y el código de la función no tiene tal archivo: está guardado como {file}.</translation>
        </message>
        <message>
            <source>The code loads the AWS SDK, which Lambda has built in. It is not installed on this computer.</source>
            <translation>El código carga el AWS SDK, que Lambda lleva incorporado. No está instalado en este equipo.</translation>
        </message>
        <message>
            <source>Remove the line that loads it while you try the function here.</source>
            <translation>Quite la línea que lo carga mientras prueba la función aquí.</translation>
        </message>
        <message>
            <source>The code loads the module '{1}', which is neither part of Node.js nor of the function's code.</source>
            <translation>El código carga el módulo «{1}», que no forma parte ni de Node.js ni del código de la función.</translation>
        </message>
        <message>
            <source>Check the spelling. Code that is edited inline can use the modules of Node.js only.</source>
            <translation>Compruebe que esté bien escrito. El código que se edita aquí mismo solo puede usar los módulos de Node.js.</translation>
        </message>
        <message>
            <source>The code imports the module '{1}', which is neither part of Python nor of the function's code.</source>
            <translation>El código importa el módulo «{1}», que no forma parte ni de Python ni del código de la función.</translation>
        </message>
        <message>
            <source>Check the spelling. Code that is edited inline can use Python's standard library only.</source>
            <translation>Compruebe que esté bien escrito. El código que se edita aquí mismo solo puede usar la biblioteca estándar de Python.</translation>
        </message>
        <message>
            <source>The module exists, but there is no '{1}' in it.</source>
            <translation>El módulo existe, pero no contiene ningún «{1}».</translation>
        </message>
        <message>
            <source>Check the spelling of the imported name.</source>
            <translation>Compruebe que el nombre importado esté bien escrito.</translation>
        </message>
        <message>
            <source>The code could not be loaded: something that it needs is missing or failed while it was loaded.</source>
            <translation>No se pudo cargar el código: algo que necesita falta o falló al cargarse.</translation>
        </message>
        <message>
            <source>Check the lines that load modules at the top of the code.</source>
            <translation>Compruebe las líneas que cargan módulos al principio del código.</translation>
        </message>
        <message>
            <source>The code exports {export}, but it is not a function.</source>
            <translation>El código exporta {export}, pero no es una función.</translation>
        </message>
        <message>
            <source>Export a function: exports.{export} = async (event) =&gt; { … };</source>
            <translation>Exporte una función: exports.{export} = async (event) =&gt; { … };</translation>
        </message>
        <message>
            <source>{file} is there, but exports nothing named {export}, as the handler {handler} asks for.</source>
            <translation>{file} existe, pero no exporta nada llamado {export}, como pide el handler {handler}.</translation>
        </message>
        <message>
            <source>Write exports.{export} = async (event) =&gt; { … }; or correct the part after the dot in Handler under Configuration.</source>
            <translation>Escriba exports.{export} = async (event) =&gt; { … }; o corrija la parte posterior al punto en «Handler», en «Configuration».</translation>
        </message>
        <message>
            <source>{file} is there, but defines no function {export}, as the handler {handler} asks for.</source>
            <translation>{file} existe, pero no define ninguna función {export}, como pide el handler {handler}.</translation>
        </message>
        <message>
            <source>Write def {export}(event, context): or correct the part after the dot in Handler under Configuration.</source>
            <translation>Escriba def {export}(event, context): o corrija la parte posterior al punto en «Handler», en «Configuration».</translation>
        </message>
        <message>
            <source>The handler {handler} is not of the form file.export.</source>
            <translation>El handler {handler} no tiene la forma archivo.exportación.</translation>
        </message>
        <message>
            <source>Set Handler under Configuration to something like index.handler.</source>
            <translation>Ponga en «Handler», en «Configuration», algo como index.handler.</translation>
        </message>
        <message>
            <source>The handler {handler} is not of the form module.function.</source>
            <translation>El handler {handler} no tiene la forma módulo.función.</translation>
        </message>
        <message>
            <source>Set Handler under Configuration to something like lambda_function.lambda_handler.</source>
            <translation>Ponga en «Handler», en «Configuration», algo como lambda_function.lambda_handler.</translation>
        </message>
        <message>
            <source>The handler's file has the name of a module that is built into Python, which is found first.</source>
            <translation>El archivo del handler se llama igual que un módulo incorporado en Python, que se encuentra primero.</translation>
        </message>
        <message>
            <source>Use another file name in Handler under Configuration.</source>
            <translation>Use otro nombre de archivo en «Handler», en «Configuration».</translation>
        </message>
        <message>
            <source>The code uses import or export as ES modules do, and {file} is loaded as a CommonJS module.</source>
            <translation>El código usa import o export como los módulos ES, y {file} se carga como módulo CommonJS.</translation>
        </message>
        <message>
            <source>Load with const name = require('name'); and export with exports.{export} = …;</source>
            <translation>Cargue con const name = require('name'); y exporte con exports.{export} = …;</translation>
        </message>
        <message>
            <source>The indentation is wrong: a block has too few or too many spaces, or mixes tabs and spaces.</source>
            <translation>La sangría no es correcta: a un bloque le faltan o le sobran espacios, o mezcla tabulaciones y espacios.</translation>
        </message>
        <message>
            <source>Indent all lines of a block alike, with four spaces for each level.</source>
            <translation>Aplique la misma sangría a todas las líneas de un bloque, con cuatro espacios por nivel.</translation>
        </message>
        <message>
            <source>The code ends before everything that was opened is closed: a bracket, a brace or a quote is missing.</source>
            <translation>El código termina antes de que se cierre todo lo que se abrió: falta un paréntesis, un corchete, una llave o una comilla.</translation>
        </message>
        <message>
            <source>Look for the opening one that has no partner; the editor marks pairs as the cursor touches them.</source>
            <translation>Busque el signo de apertura que no tiene pareja; el editor marca las parejas cuando el cursor las toca.</translation>
        </message>
        <message>
            <source>await is used in a function that is not async.</source>
            <translation>Se usa await en una función que no es async.</translation>
        </message>
        <message>
            <source>Write async before that function.</source>
            <translation>Escriba async delante de esa función.</translation>
        </message>
        <message>
            <source>The code can't be read. Usually a bracket, a quote, a comma or a colon is missing or too many, at the place that is named or just before it.</source>
            <translation>No se puede leer el código. Normalmente falta o sobra un paréntesis, una comilla, una coma o dos puntos en el lugar indicado o justo antes.</translation>
        </message>
        <message>
            <source>Correct the code, then press Save and test.</source>
            <translation>Corrija el código y después pulse «Save and test».</translation>
        </message>
        <message>
            <source>The handler returned a value with a {1} in it, for which JSON has no form.</source>
            <translation>El handler devolvió un valor que contiene un {1}, para el que JSON no tiene representación.</translation>
        </message>
        <message>
            <source>Turn it into text, numbers, lists or dicts before returning it, for example with str() or list().</source>
            <translation>Conviértalo en texto, números, listas o dicts antes de devolverlo, por ejemplo, con str() o list().</translation>
        </message>
        <message>
            <source>The handler returned an object that contains itself, for which JSON has no form.</source>
            <translation>El handler devolvió un objeto que se contiene a sí mismo, para el que JSON no tiene representación.</translation>
        </message>
        <message>
            <source>Return a new object with just the members that the caller needs.</source>
            <translation>Devuelva un objeto nuevo solo con los miembros que necesita quien llama.</translation>
        </message>
        <message>
            <source>The handler returned a BigInt, for which JSON has no form.</source>
            <translation>El handler devolvió un BigInt, para el que JSON no tiene representación.</translation>
        </message>
        <message>
            <source>Return it as text, with String(value), or as a Number where it is small enough.</source>
            <translation>Devuélvalo como texto, con String(value), o como Number si es lo bastante pequeño.</translation>
        </message>
        <message>
            <source>The handler returned a value for which JSON has no form: an object that contains itself, a BigInt, a set, a date …</source>
            <translation>El handler devolvió un valor para el que JSON no tiene representación: un objeto que se contiene a sí mismo, un BigInt, un set, una fecha…</translation>
        </message>
        <message>
            <source>Return only text, numbers, true, false, null, lists and plain objects.</source>
            <translation>Devuelva solo texto, números, true, false, null, listas y objetos simples.</translation>
        </message>
        <message>
            <source>The result is larger than Lambda lets a function return.</source>
            <translation>El resultado es mayor de lo que Lambda permite devolver a una función.</translation>
        </message>
        <message>
            <source>Return less: a part of the data, or the place where they are.</source>
            <translation>Devuelva menos: una parte de los datos o el lugar donde están.</translation>
        </message>
        <message>
            <source>The event could not be read as JSON.</source>
            <translation>No se pudo leer el evento como JSON.</translation>
        </message>
        <message>
            <source>Correct the event under Actions, Configure test event.</source>
            <translation>Corrija el evento en «Actions», «Configure test event».</translation>
        </message>
        <message>
            <source>The handler is async, and nothing was left to wait for though its promise had not settled: an await on something that never happens.</source>
            <translation>El handler es async y no quedaba nada que esperar, aunque su promesa no se había resuelto: un await de algo que nunca ocurre.</translation>
        </message>
        <message>
            <source>Resolve or reject every promise that the handler waits for.</source>
            <translation>Resuelva o rechace todas las promesas que espera el handler.</translation>
        </message>
        <message>
            <source>A promise was rejected and nobody handled it, so the process was ended.</source>
            <translation>Una promesa se rechazó y nadie se ocupó de ello, así que el proceso se finalizó.</translation>
        </message>
        <message>
            <source>Put await or return before the call that makes the promise, or add .catch() to it.</source>
            <translation>Ponga await o return delante de la llamada que crea la promesa, o añádale .catch().</translation>
        </message>
    </context>
    <context>
        <name>FileWriter</name>
        <message>
            <source>%1 can't be written to.</source>
            <translation>No se puede escribir en %1.</translation>
        </message>
        <message>
            <source>%1 could not be written.</source>
            <translation>No se pudo escribir %1.</translation>
        </message>
    </context>
    <context>
        <name>FunctionDeletion</name>
        <message>
            <source>Delete function %1</source>
            <translation>Eliminar la función %1</translation>
        </message>
        <message>
            <source>The function %1, its code, its versions and aliases, its test events and its runs will be deleted. You can undo this for as long as the message about it is shown.</source>
            <translation>Se eliminarán la función %1, su código, sus versiones y alias, sus eventos de prueba y sus ejecuciones. Puede deshacerlo mientras se muestre el mensaje correspondiente.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
    </context>
    <context>
        <name>FunctionDraft</name>
        <message>
            <source>Choose a runtime.</source>
            <translation>Elija un runtime.</translation>
        </message>
        <message>
            <source>Choose a role.</source>
            <translation>Elija un rol.</translation>
        </message>
        <message>
            <source>Memory is a whole number of MB, from %1 to %2.</source>
            <translation>La memoria es un número entero de MB, de %1 a %2.</translation>
        </message>
        <message>
            <source>Ephemeral storage is a whole number of MB, from %1 to %2.</source>
            <translation>El almacenamiento efímero es un número entero de MB, de %1 a %2.</translation>
        </message>
        <message>
            <source>Time-out is whole minutes and seconds, %1 to %2 seconds in all.</source>
            <translation>El tiempo límite se indica en minutos y segundos enteros, de %1 a %2 segundos en total.</translation>
        </message>
    </context>
    <context>
        <name>FunctionLayerRows</name>
        <message>
            <source>The workspace holds a layer that can't be read.</source>
            <translation>El espacio de trabajo contiene una capa que no se puede leer.</translation>
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
            <translation>La plataforma de %1 no tiene capas: llegaron en noviembre de 2018.</translation>
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
            <translation>«%1» no designa ninguna función: indique un nombre o un ARN.</translation>
        </message>
    </context>
    <context>
        <name>FunctionRow</name>
        <message>
            <source>The workspace holds a function that can't be read.</source>
            <translation>El espacio de trabajo contiene una función que no se puede leer.</translation>
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
            <translation>un espacio</translation>
        </message>
        <message>
            <source>an invisible character</source>
            <translation>un carácter invisible</translation>
        </message>
        <message>
            <source>A function needs a name.</source>
            <translation>Una función necesita un nombre.</translation>
        </message>
        <message>
            <source>A name has letters, digits, hyphens and underscores only; "%1" has %2.</source>
            <translation>Un nombre solo contiene letras, dígitos, guiones y guiones bajos; «%1» contiene %2.</translation>
        </message>
        <message>
            <source>A name has at most %1 characters; this one has %2.</source>
            <translation>Un nombre tiene %1 caracteres como máximo; este tiene %2.</translation>
        </message>
        <message>
            <source>A description has at most %1 characters; this one has %2.</source>
            <translation>Una descripción tiene %1 caracteres como máximo; esta tiene %2.</translation>
        </message>
        <message>
            <source>A function needs a handler: the file and the function in it, such as index.handler or lambda_function.lambda_handler.</source>
            <translation>Una función necesita un handler: el archivo y la función que contiene, como index.handler o lambda_function.lambda_handler.</translation>
        </message>
        <message>
            <source>A handler has no spaces; "%1" has %2.</source>
            <translation>Un handler no contiene espacios; «%1» contiene %2.</translation>
        </message>
        <message>
            <source>A handler has at most %1 characters; this one has %2.</source>
            <translation>Un handler tiene %1 caracteres como máximo; este tiene %2.</translation>
        </message>
        <message>
            <source>Memory goes from %1 to %2 MB; %3 MB is outside.</source>
            <translation>La memoria va de %1 a %2 MB; %3 MB queda fuera.</translation>
        </message>
        <message>
            <source>Memory goes from %1 MB in steps of %2 MB; %3 MB is between two steps.</source>
            <translation>La memoria va desde %1 MB en pasos de %2 MB; %3 MB queda entre dos pasos.</translation>
        </message>
        <message>
            <source>Ephemeral storage goes from %1 to %2 MB; %3 MB is outside.</source>
            <translation>El almacenamiento efímero va de %1 a %2 MB; %3 MB queda fuera.</translation>
        </message>
        <message>
            <source>A time-out goes from %1 s to %2 min %3 s; this one is %4 min %5 s.</source>
            <translation>El tiempo límite va de %1 s a %2 min %3 s; este es de %4 min %5 s.</translation>
        </message>
        <message>
            <source>An environment variable needs a key.</source>
            <translation>Una variable de entorno necesita una clave.</translation>
        </message>
        <message>
            <source>The platform sets %1 itself; a function can't change it.</source>
            <translation>La plataforma define %1 por sí misma; una función no puede cambiarla.</translation>
        </message>
        <message>
            <source>A key has letters, digits and underscores only; "%1" has %2.</source>
            <translation>Una clave solo contiene letras, dígitos y guiones bajos; «%1» contiene %2.</translation>
        </message>
        <message>
            <source>A key begins with a letter; "%1" doesn't.</source>
            <translation>Una clave empieza por una letra; «%1», no.</translation>
        </message>
        <message>
            <source>A key has at least two characters; "%1" has one.</source>
            <translation>Una clave tiene al menos dos caracteres; «%1» tiene uno.</translation>
        </message>
        <message>
            <source>The platform of that time had no environment variables.</source>
            <translation>La plataforma de esa época no tenía variables de entorno.</translation>
        </message>
        <message>
            <source>The key %1 is there twice.</source>
            <translation>La clave %1 está repetida.</translation>
        </message>
        <message>
            <source>The value of %1 has a zero character, which no variable can hold.</source>
            <translation>El valor de %1 contiene un carácter nulo, que ninguna variable puede contener.</translation>
        </message>
        <message>
            <source>The environment variables together have at most %1 bytes; these have %2.</source>
            <translation>Las variables de entorno tienen en conjunto %1 bytes como máximo; estas tienen %2.</translation>
        </message>
        <message>
            <source>"%1"</source>
            <extracomment>a character that may not stand there</extracomment>
            <translation>«%1»</translation>
        </message>
    </context>
    <context>
        <name>HelloWorldTour</name>
        <message>
            <source>Begin a new function</source>
            <translation>Empiece una función nueva</translation>
        </message>
        <message>
            <source>Press this button. Once there are functions, it is called Create a Lambda function.</source>
            <translation>Pulse este botón. Cuando ya hay funciones, se llama «Create a Lambda function (crear función)».</translation>
        </message>
        <message>
            <source>Go to the list of functions first.</source>
            <translation>Vaya antes a la lista de funciones.</translation>
        </message>
        <message>
            <source>Choose a blueprint</source>
            <translation>Elija un blueprint</translation>
        </message>
        <message>
            <source>Blueprints are functions to begin with. Click hello-world: it logs three values and answers with the first.</source>
            <translation>Los blueprints son funciones con las que empezar. Haga clic en hello-world: escribe tres valores en el log y responde con el primero.</translation>
        </message>
        <message>
            <source>Go to Select blueprint first.</source>
            <translation>Vaya antes a «Select blueprint».</translation>
        </message>
        <message>
            <source>Enter a name</source>
            <translation>Escriba un nombre</translation>
        </message>
        <message>
            <source>Call it hello, for example, then press Tab. All else can stay as it is; the code is below.</source>
            <translation>Llámela hello, por ejemplo, y después pulse Tab. Todo lo demás puede quedarse como está; el código está abajo.</translation>
        </message>
        <message>
            <source>Begin a new function and choose a blueprint first.</source>
            <translation>Empiece antes una función nueva y elija un blueprint.</translation>
        </message>
        <message>
            <source>Go on to the review</source>
            <translation>Continúe a la revisión</translation>
        </message>
        <message>
            <source>Press Next.</source>
            <translation>Pulse «Siguiente».</translation>
        </message>
        <message>
            <source>Create the function</source>
            <translation>Cree la función</translation>
        </message>
        <message>
            <source>Look at what you have chosen, and press Create function.</source>
            <translation>Mire lo que ha elegido y pulse «Create function (crear función)».</translation>
        </message>
        <message>
            <source>Fill in Configure function and press Next first.</source>
            <translation>Rellene antes «Configure function» y pulse «Siguiente».</translation>
        </message>
        <message>
            <source>Test it</source>
            <translation>Pruébela</translation>
        </message>
        <message>
            <source>Press Test. The first time it asks for the event that the function gets.</source>
            <translation>Pulse «Test (probar)». La primera vez pregunta por el evento que recibe la función.</translation>
        </message>
        <message>
            <source>Open your function first.</source>
            <translation>Abra antes su función.</translation>
        </message>
        <message>
            <source>Send an event</source>
            <translation>Envíe un evento</translation>
        </message>
        <message>
            <source>The event is JSON. Change a value if you like, then press Save and test.</source>
            <translation>El evento es JSON. Cambie un valor si quiere y después pulse «Save and test (guardar y probar)».</translation>
        </message>
        <message>
            <source>Press Test on your function's page first.</source>
            <translation>Pulse antes «Test (probar)» en la página de su función.</translation>
        </message>
        <message>
            <source>Read the result</source>
            <translation>Lea el resultado</translation>
        </message>
        <message>
            <source>The function has run on this computer. Here is whether it succeeded, and below what it returned.</source>
            <translation>La función se ha ejecutado en este equipo. Aquí se ve si terminó correctamente y, debajo, lo que devolvió.</translation>
        </message>
        <message>
            <source>Read the log</source>
            <translation>Lea el log</translation>
        </message>
        <message>
            <source>What the code printed, between the platform's own lines: START, END, and REPORT with time and memory.</source>
            <translation>Lo que imprimió el código, entre las líneas propias de la plataforma: START, END y REPORT, con el tiempo y la memoria.</translation>
        </message>
        <message>
            <source>See how it does</source>
            <translation>Vea cómo le va</translation>
        </message>
        <message>
            <source>Open the tab Monitoring: charts of all its runs, a timeline, and what they would cost.</source>
            <translation>Abra la pestaña «Monitoring (supervisión)»: gráficos de todas sus ejecuciones, una línea de tiempo y lo que costarían.</translation>
        </message>
        <message>
            <source>Find its logs</source>
            <translation>Busque sus logs</translation>
        </message>
        <message>
            <source>Press View logs in CloudWatch: the logs of all runs are kept there.</source>
            <translation>Pulse «View logs in CloudWatch (ver logs)»: ahí se guardan los logs de todas las ejecuciones.</translation>
        </message>
        <message>
            <source>Open Monitoring on your function's page first.</source>
            <translation>Abra antes «Monitoring (supervisión)» en la página de su función.</translation>
        </message>
        <message>
            <source>That is the whole way</source>
            <translation>Ese es todo el camino</translation>
        </message>
        <message>
            <source>Each log stream belongs to one execution environment; Enter opens it. You find this tour again under Help, Take the tour.</source>
            <translation>Cada flujo de logs pertenece a un entorno de ejecución; Enter lo abre. Encontrará de nuevo este recorrido en «Ayuda», «Hacer el recorrido».</translation>
        </message>
        <message>
            <source>The logs are under Services, CloudWatch, Log groups.</source>
            <translation>Los logs están en «Servicios», «CloudWatch», «Log groups (grupos)».</translation>
        </message>
    </context>
    <context>
        <name>HitReader</name>
        <message>
            <source>(This event has been removed.)</source>
            <translation>(Este evento se ha eliminado.)</translation>
        </message>
    </context>
    <context>
        <name>InsightsCollector</name>
        <message>
            <source>The query needs more memory than it may have. Filter the events first, or group by something that has fewer values.</source>
            <translation>La consulta necesita más memoria de la permitida. Filtre antes los eventos o agrupe por algo que tenga menos valores.</translation>
        </message>
    </context>
    <context>
        <name>InvocationQueueStore</name>
        <message>
            <source>The workspace holds an invocation that can't be read.</source>
            <translation>El espacio de trabajo contiene una invocación que no se puede leer.</translation>
        </message>
    </context>
    <context>
        <name>JsonLines</name>
        <message>
            <source>Shown as plain text: this event has %1, and JSON is laid out as a tree up to %2.</source>
            <translation>Se muestra como texto sin formato: este evento tiene %1, y el JSON se presenta como árbol hasta %2.</translation>
        </message>
        <message>
            <source>Shown as plain text: as a tree this event would have %1 lines, and at most %2 are laid out.</source>
            <translation>Se muestra como texto sin formato: como árbol, este evento tendría %1 líneas, y se presentan %2 como máximo.</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <extracomment>Number of members of a closed object or array.</extracomment>
            <translation>
                <numerusform>%n elemento</numerusform>
                <numerusform>%n elementos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>KeyText</name>
        <message>
            <source>%1 then %2</source>
            <extracomment>Keys that are pressed one after the other: %1 is `Ctrl+X`, %2 is `U`</extracomment>
            <translation>%1 y luego %2</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <extracomment>Keys that do the same: %1 is `Ctrl+Return`, or several already joined so, and %2 is `F5`</extracomment>
            <translation>%1 o %2</translation>
        </message>
        <message>
            <source>Plus</source>
            <extracomment>The key +, as in `Ctrl+Plus`</extracomment>
            <translation>Más</translation>
        </message>
        <message>
            <source>Minus</source>
            <extracomment>The key -, as in `Ctrl+Minus`</extracomment>
            <translation>Menos</translation>
        </message>
    </context>
    <context>
        <name>LayerStore</name>
        <message>
            <source>The workspace holds a layer that can't be read.</source>
            <translation>El espacio de trabajo contiene una capa que no se puede leer.</translation>
        </message>
    </context>
    <context>
        <name>LayerVersion</name>
        <message>
            <source>A layer needs a name.</source>
            <translation>Una capa necesita un nombre.</translation>
        </message>
        <message>
            <source>A layer's name has at most %1 characters.</source>
            <translation>El nombre de una capa tiene %1 caracteres como máximo.</translation>
        </message>
        <message>
            <source>A layer's name has letters, digits, hyphens and underscores only.</source>
            <translation>El nombre de una capa solo contiene letras, dígitos, guiones y guiones bajos.</translation>
        </message>
        <message>
            <source>"%1" is not the ARN of a layer.</source>
            <translation>«%1» no es el ARN de una capa.</translation>
        </message>
    </context>
    <context>
        <name>LogDatabase</name>
        <message>
            <source>The logs of this workspace were written by a newer Lambdesk.</source>
            <translation>Los logs de este espacio de trabajo se escribieron con una versión más reciente de Lambdesk.</translation>
        </message>
        <message>
            <source>The file of the logs can't be used or put aside.</source>
            <translation>El archivo de los logs no se puede usar ni apartar.</translation>
        </message>
    </context>
    <context>
        <name>ListText</name>
        <message numerus="yes">
            <source>%n more</source>
            <extracomment>At the end of a list of names.</extracomment>
            <translation>
                <numerusform>%n más</numerusform>
                <numerusform>%n más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LogProblem</name>
        <message>
            <source>The output isn't stored in CloudWatch Logs: the role %1 doesn't allow %2.</source>
            <translation>La salida no se guarda en CloudWatch Logs: el rol %1 no permite %2.</translation>
        </message>
    </context>
    <context>
        <name>LogReader</name>
        <message>
            <source>There is no log group "%1".</source>
            <translation>No hay ningún grupo de logs «%1».</translation>
        </message>
        <message>
            <source>There is no log stream "%1" in %2.</source>
            <translation>No hay ningún flujo de logs «%1» en %2.</translation>
        </message>
        <message>
            <source>The log stream isn't there any more.</source>
            <translation>El flujo de logs ya no existe.</translation>
        </message>
        <message>
            <source>There is no log of the run %1.</source>
            <translation>No hay ningún log de la ejecución %1.</translation>
        </message>
    </context>
    <context>
        <name>LogRules</name>
        <message>
            <source>A log group's name has 1 to %1 characters.</source>
            <translation>El nombre de un grupo de logs tiene de 1 a %1 caracteres.</translation>
        </message>
        <message>
            <source>A log group's name has letters, digits, and _ - / . # only.</source>
            <translation>El nombre de un grupo de logs solo contiene letras, dígitos y _ - / . # como signos.</translation>
        </message>
        <message>
            <source>A log stream's name has 1 to %1 characters.</source>
            <translation>El nombre de un flujo de logs tiene de 1 a %1 caracteres.</translation>
        </message>
        <message>
            <source>A log stream's name has neither : nor *.</source>
            <translation>El nombre de un flujo de logs no contiene : ni *.</translation>
        </message>
        <message numerus="yes">
            <source>Events can't be kept for %n day(s): choose a number that is offered.</source>
            <translation>
                <numerusform>Los eventos no se pueden conservar %n día: elija uno de los números ofrecidos.</numerusform>
                <numerusform>Los eventos no se pueden conservar %n días: elija uno de los números ofrecidos.</numerusform>
            </translation>
        </message>
        <message>
            <source>A log group has at most %1 tags.</source>
            <translation>Un grupo de logs tiene %1 etiquetas como máximo.</translation>
        </message>
        <message>
            <source>A tag's key has 1 to %1 characters.</source>
            <translation>La clave de una etiqueta tiene de 1 a %1 caracteres.</translation>
        </message>
        <message>
            <source>A tag's value has at most %1 characters.</source>
            <translation>El valor de una etiqueta tiene %1 caracteres como máximo.</translation>
        </message>
        <message>
            <source>One call takes 1 to %1 events.</source>
            <translation>Una llamada admite de 1 a %1 eventos.</translation>
        </message>
        <message>
            <source>An event's message has at least one character.</source>
            <translation>El mensaje de un evento tiene al menos un carácter.</translation>
        </message>
        <message>
            <source>An event has at most %1 bytes.</source>
            <translation>Un evento tiene %1 bytes como máximo.</translation>
        </message>
        <message>
            <source>The events of one call must be in the order of their time.</source>
            <translation>Los eventos de una llamada deben ir ordenados por su hora.</translation>
        </message>
        <message>
            <source>One call takes at most %1 bytes.</source>
            <translation>Una llamada admite %1 bytes como máximo.</translation>
        </message>
        <message>
            <source>The events of one call must lie within 24 hours.</source>
            <translation>Los eventos de una llamada deben caer dentro de 24 horas.</translation>
        </message>
        <message>
            <source>An event is too old: at most 14 days are taken.</source>
            <translation>Un evento es demasiado antiguo: se admiten 14 días como máximo.</translation>
        </message>
        <message>
            <source>An event lies more than 2 hours in the future.</source>
            <translation>Un evento está más de 2 horas en el futuro.</translation>
        </message>
    </context>
    <context>
        <name>LogStore</name>
        <message>
            <source>There is no log group "%1".</source>
            <translation>No hay ningún grupo de logs «%1».</translation>
        </message>
        <message>
            <source>There is no log stream "%1" in %2.</source>
            <translation>No hay ningún flujo de logs «%1» en %2.</translation>
        </message>
        <message>
            <source>There is a log group "%1" already.</source>
            <translation>Ya hay un grupo de logs «%1».</translation>
        </message>
        <message>
            <source>There is a log stream "%1" in %2 already.</source>
            <translation>Ya hay un flujo de logs «%1» en %2.</translation>
        </message>
    </context>
    <context>
        <name>LogWalk</name>
        <message>
            <source>This isn't a place to go on from.</source>
            <translation>Este no es un punto desde el que se pueda continuar.</translation>
        </message>
        <message>
            <source>There is no log group to look through.</source>
            <translation>No hay ningún grupo de logs en el que buscar.</translation>
        </message>
        <message>
            <source>There is no log group "%1".</source>
            <translation>No hay ningún grupo de logs «%1».</translation>
        </message>
    </context>
    <context>
        <name>LogWriter</name>
        <message>
            <source>The stored logs can't be used. They were put aside as %1, and new ones begun.</source>
            <translation>Los logs guardados no se pueden usar. Se han apartado como %1 y se han empezado otros nuevos.</translation>
        </message>
    </context>
    <context>
        <name>MergedFolders</name>
        <message>
            <source>The function's layers could not be put together.</source>
            <translation>No se pudieron reunir las capas de la función.</translation>
        </message>
    </context>
    <context>
        <name>MetricRecorder</name>
        <message>
            <source>The metrics aren't open.</source>
            <translation>Las métricas no están abiertas.</translation>
        </message>
    </context>
    <context>
        <name>MetricSchema</name>
        <message>
            <source>The metrics were written by a newer Lambdesk.</source>
            <translation>Las métricas se escribieron con una versión más reciente de Lambdesk.</translation>
        </message>
    </context>
    <context>
        <name>Migrations</name>
        <message>
            <source>This workspace was written by a newer Lambdesk. Install that version, or start this one with another workspace.</source>
            <translation>Este espacio de trabajo se escribió con una versión más reciente de Lambdesk. Instale esa versión o inicie esta con otro espacio de trabajo.</translation>
        </message>
    </context>
    <context>
        <name>MovePlan</name>
        <message>
            <source>The workspace is there already.</source>
            <translation>El espacio de trabajo ya está ahí.</translation>
        </message>
        <message>
            <source>This is a folder in the workspace. Choose one outside of it.</source>
            <translation>Esta carpeta está dentro del espacio de trabajo. Elija una que esté fuera.</translation>
        </message>
        <message>
            <source>The workspace is in this folder. Name a new folder in it.</source>
            <translation>El espacio de trabajo está en esta carpeta. Indique una carpeta nueva dentro de ella.</translation>
        </message>
        <message>
            <source>This is a file. Choose a folder.</source>
            <translation>Esto es un archivo. Elija una carpeta.</translation>
        </message>
        <message>
            <source>This folder isn't empty. Choose an empty one, or name a new folder in it.</source>
            <translation>Esta carpeta no está vacía. Elija una vacía o indique una carpeta nueva dentro de ella.</translation>
        </message>
        <message>
            <source>This is the top folder of a disk. Name a new folder in it.</source>
            <translation>Esta es la carpeta superior de un disco. Indique una carpeta nueva dentro de ella.</translation>
        </message>
        <message>
            <source>You may not make folders in %1. Choose a folder in a place of yours.</source>
            <translation>No tiene permiso para crear carpetas en %1. Elija una carpeta en un lugar suyo.</translation>
        </message>
        <message>
            <source>%1 is a file, and there are no folders in a file. Choose another place.</source>
            <extracomment>%1 is a path.</extracomment>
            <translation>%1 es un archivo, y dentro de un archivo no hay carpetas. Elija otro lugar.</translation>
        </message>
        <message>
            <source>Nothing can be kept in %1: it isn't on a disk. Choose a folder in a place of yours.</source>
            <extracomment>%1 is a path.</extracomment>
            <translation>En %1 no se puede guardar nada: no está en un disco. Elija una carpeta en un lugar suyo.</translation>
        </message>
        <message>
            <source>Enter the whole path of a folder, from the first /.</source>
            <translation>Escriba la ruta completa de una carpeta, desde la primera /.</translation>
        </message>
        <message>
            <source>There is no folder %1. Make it first, or choose another one.</source>
            <translation>No existe la carpeta %1. Créela antes o elija otra.</translation>
        </message>
        <message>
            <source>There is too little room: the move needs %1, and %2 are free there.</source>
            <extracomment>Both are sizes, such as 20 MB.</extracomment>
            <translation>No hay suficiente espacio: el traslado necesita %1 y ahí quedan %2 libres.</translation>
        </message>
        <message numerus="yes">
            <source>The folder's name is too long. Choose one of at most %n character(s).</source>
            <translation>
                <numerusform>El nombre de la carpeta es demasiado largo. Elija uno de %n carácter como máximo.</numerusform>
                <numerusform>El nombre de la carpeta es demasiado largo. Elija uno de %n caracteres como máximo.</numerusform>
            </translation>
        </message>
        <message>
            <source>The folder's path is too long for the files in it. Choose a folder that is in fewer others.</source>
            <translation>La ruta de la carpeta es demasiado larga para los archivos que contendrá. Elija una carpeta que esté dentro de menos carpetas.</translation>
        </message>
    </context>
    <context>
        <name>Options</name>
        <message>
            <source>'%1' is not a theme: system, light, dark or high-contrast.</source>
            <translation>«%1» no es un tema: system, light, dark o high-contrast.</translation>
        </message>
        <message>
            <source>There is no file '%1'.</source>
            <translation>No existe el archivo «%1».</translation>
        </message>
        <message>
            <source>A console for AWS Lambda functions that runs them on this computer, without an account.</source>
            <translation>Una consola para funciones de AWS Lambda que las ejecuta en este equipo, sin cuenta.</translation>
        </message>
        <message>
            <source>For developers: shows the parts that the window is made of, in all their states.</source>
            <translation>Para desarrolladores: muestra las partes que componen la ventana, en todos sus estados.</translation>
        </message>
        <message>
            <source>A .zip, .js, .mjs or .py file, or a folder, to make a function of.</source>
            <translation>Un archivo .zip, .js, .mjs o .py, o una carpeta, con lo que crear una función.</translation>
        </message>
        <message>
            <source>'%1' is not a language of the window: %2.</source>
            <translation>«%1» no es un idioma de la ventana: %2.</translation>
        </message>
        <message>
            <source>The window's colours this time: system, light, dark or high-contrast. Without it, what was chosen under Preferences.</source>
            <translation>Los colores de la ventana por esta vez: system, light, dark o high-contrast. Sin ello, lo elegido en «Preferencias».</translation>
        </message>
        <message>
            <source>The window's language this time, such as en or de. Without it, what was chosen under Preferences, or the system's.</source>
            <translation>El idioma de la ventana por esta vez, como en o de. Sin ello, lo elegido en «Preferencias», o el del sistema.</translation>
        </message>
    </context>
    <context>
        <name>PackageDialogs</name>
        <message>
            <source>Upload a .ZIP file</source>
            <translation>Upload a .ZIP file (subir un .ZIP)</translation>
        </message>
        <message>
            <source>Packages and code (*.zip *.jar *.js *.mjs *.cjs *.py);;All files (*)</source>
            <translation>Paquetes y código (*.zip *.jar *.js *.mjs *.cjs *.py);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>Download code</source>
            <translation>Descargar código</translation>
        </message>
        <message>
            <source>Packages (*.zip)</source>
            <translation>Paquetes (*.zip)</translation>
        </message>
        <message>
            <source>Open a folder</source>
            <translation>Abrir una carpeta</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
    </context>
    <context>
        <name>PackageDraft</name>
        <message>
            <source>There is a file %1 already.</source>
            <translation>Ya hay un archivo %1.</translation>
        </message>
        <message>
            <source>"%1" is no name for a file of a package.</source>
            <translation>«%1» no es un nombre válido para un archivo de un paquete.</translation>
        </message>
    </context>
    <context>
        <name>PackageHandlers</name>
        <message>
            <source>The package has no program named bootstrap at its top, which runs the function.</source>
            <translation>El paquete no tiene en su raíz ningún programa llamado bootstrap, que es el que ejecuta la función.</translation>
        </message>
        <message>
            <source>The package's bootstrap may not be executed. Run chmod 755 bootstrap before you zip it.</source>
            <translation>El bootstrap del paquete no tiene permiso de ejecución. Ejecute chmod 755 bootstrap antes de comprimirlo.</translation>
        </message>
        <message>
            <source>The package has no class file %1.</source>
            <translation>El paquete no tiene ningún archivo de clase %1.</translation>
        </message>
        <message>
            <source>The package has no file %1.</source>
            <translation>El paquete no tiene ningún archivo %1.</translation>
        </message>
        <message>
            <source>The package has no file %1. %2 is code for another runtime.</source>
            <translation>El paquete no tiene ningún archivo %1. %2 es código para otro runtime.</translation>
        </message>
        <message>
            <source>The package has no file %1. Use %2.</source>
            <translation>El paquete no tiene ningún archivo %1. Use %2.</translation>
        </message>
    </context>
    <context>
        <name>PackageStore</name>
        <message>
            <source>A function needs at least one file of code.</source>
            <translation>Una función necesita al menos un archivo de código.</translation>
        </message>
        <message>
            <source>The package has too many files to be edited here.</source>
            <translation>El paquete tiene demasiados archivos para editarlo aquí.</translation>
        </message>
        <message>
            <source>"%1" is not a file name within a package.</source>
            <translation>«%1» no es un nombre de archivo dentro de un paquete.</translation>
        </message>
        <message>
            <source>The package has the file "%1" twice.</source>
            <translation>El paquete tiene dos veces el archivo «%1».</translation>
        </message>
        <message>
            <source>The package has a file and a folder of the same name.</source>
            <translation>El paquete tiene un archivo y una carpeta con el mismo nombre.</translation>
        </message>
        <message>
            <source>The function's code could not be saved or read.</source>
            <translation>No se pudo guardar o leer el código de la función.</translation>
        </message>
        <message>
            <source>The package is too large to be edited here.</source>
            <translation>El paquete es demasiado grande para editarlo aquí.</translation>
        </message>
        <message>
            <source>The package has no "%1".</source>
            <translation>El paquete no tiene «%1».</translation>
        </message>
    </context>
    <context>
        <name>PackageText</name>
        <message>
            <source>Zipped from the folder; what isn't part of the code, as .git and caches, is left out.</source>
            <translation>Se ha comprimido a partir de la carpeta; lo que no forma parte del código, como .git y las cachés, se deja fuera.</translation>
        </message>
        <message>
            <source>One file of code, zipped on the way.</source>
            <translation>Un solo archivo de código, que se comprime al subirlo.</translation>
        </message>
        <message numerus="yes">
            <source>%1/ (%n file(s), %2)</source>
            <extracomment>%1 is the name of a folder, %2 its size.</extracomment>
            <translation>
                <numerusform>%1/ (%n archivo, %2)</numerusform>
                <numerusform>%1/ (%n archivos, %2)</numerusform>
            </translation>
        </message>
        <message>
            <source>Largest folders: %1</source>
            <translation>Carpetas más grandes: %1</translation>
        </message>
        <message>
            <source>Functions that can be the handler: %1</source>
            <translation>Funciones que pueden ser el handler: %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 zipped, %n file(s), %2 unzipped</source>
            <extracomment>%1 and %2 are sizes.</extracomment>
            <translation>
                <numerusform>%1 en zip, %n archivo, %2 sin comprimir</numerusform>
                <numerusform>%1 en zip, %n archivos, %2 sin comprimir</numerusform>
            </translation>
        </message>
        <message>
            <source>All files are in the folder %1. The handler's file is looked for at the top of the zip, so that the handler begins with the folder's name. Zip the files themselves, not the folder around them, to have them at the top.</source>
            <translation>Todos los archivos están en la carpeta %1. El archivo del handler se busca en la raíz del zip, así que el handler empieza por el nombre de la carpeta. Para tener los archivos en la raíz, comprímalos directamente, sin la carpeta que los contiene.</translation>
        </message>
        <message>
            <source>No function that could be the handler was found in its files. Enter the handler below, as its file and function are named: hello-world.handler is exports.handler in hello-world.js.</source>
            <translation>No se ha encontrado en sus archivos ninguna función que pueda ser el handler. Escriba abajo el handler tal como se llaman su archivo y su función: hello-world.handler es exports.handler en hello-world.js.</translation>
        </message>
        <message numerus="yes">
            <source>%n files added</source>
            <translation>
                <numerusform>%n archivo añadido</numerusform>
                <numerusform>%n archivos añadidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files changed</source>
            <translation>
                <numerusform>%n archivo cambiado</numerusform>
                <numerusform>%n archivos cambiados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files removed</source>
            <translation>
                <numerusform>%n archivo eliminado</numerusform>
                <numerusform>%n archivos eliminados</numerusform>
            </translation>
        </message>
        <message>
            <source>%1.</source>
            <extracomment>%1 is a list, as 1 file added, 2 files changed.</extracomment>
            <translation>%1.</translation>
        </message>
    </context>
    <context>
        <name>PaletteEntry</name>
        <message>
            <source>Action</source>
            <translation>Acción</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Pestaña</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>Función</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>Capa</translation>
        </message>
        <message>
            <source>Blueprint</source>
            <translation>Blueprint</translation>
        </message>
        <message>
            <source>Log group</source>
            <translation>Grupo de logs</translation>
        </message>
    </context>
    <context>
        <name>Platform</name>
        <message>
            <source>Winter 2015-16</source>
            <extracomment>The time whose platform is meant; a title (profile-2016)</extracomment>
            <translation>Invierno 2015-16</translation>
        </message>
        <message>
            <source>winter 2015-16</source>
            <extracomment>The same time within a sentence, as in “prices of today” (profile-2016)</extracomment>
            <translation>invierno de 2015-16</translation>
        </message>
        <message>
            <source>Today</source>
            <extracomment>The time whose platform is meant; a title (profile-today)</extracomment>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>today</source>
            <extracomment>The same time within a sentence, as in “prices of today” (profile-today)</extracomment>
            <translation>hoy</translation>
        </message>
    </context>
    <context>
        <name>PolicyDocument</name>
        <message>
            <source>This is no policy document.</source>
            <translation>Esto no es un documento de política.</translation>
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message>
            <source>A port is a number from %1 to %2.</source>
            <translation>Un puerto es un número de %1 a %2.</translation>
        </message>
        <message>
            <source>The preferences can't be written. Look at the permissions of the folder %1, and whether its disk is full.</source>
            <translation>No se pueden escribir las preferencias. Compruebe los permisos de la carpeta %1 y si su disco está lleno.</translation>
        </message>
    </context>
    <context>
        <name>Qualifier</name>
        <message>
            <source>An alias needs a name.</source>
            <translation>Un alias necesita un nombre.</translation>
        </message>
        <message>
            <source>The name of an alias has letters, digits, hyphens and underscores only: "%1".</source>
            <translation>El nombre de un alias solo contiene letras, dígitos, guiones y guiones bajos: «%1».</translation>
        </message>
        <message>
            <source>The name of an alias isn't digits alone, which name a version: %1.</source>
            <translation>El nombre de un alias no puede constar solo de dígitos, que designan una versión: %1.</translation>
        </message>
        <message>
            <source>The name of an alias has at most %1 characters; this one has %2.</source>
            <translation>El nombre de un alias tiene %1 caracteres como máximo; este tiene %2.</translation>
        </message>
        <message>
            <source>%1 is not the number of a version.</source>
            <translation>%1 no es el número de una versión.</translation>
        </message>
    </context>
    <context>
        <name>RelativeTime</name>
        <message>
            <source>just now</source>
            <translation>ahora mismo</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s) ago</source>
            <translation>
                <numerusform>hace un segundo</numerusform>
                <numerusform>hace %n segundos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) ago</source>
            <translation>
                <numerusform>hace un minuto</numerusform>
                <numerusform>hace %n minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) ago</source>
            <translation>
                <numerusform>hace una hora</numerusform>
                <numerusform>hace %n horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>hace un día</numerusform>
                <numerusform>hace %n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) ago</source>
            <translation>
                <numerusform>hace un mes</numerusform>
                <numerusform>hace %n meses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s) ago</source>
            <translation>
                <numerusform>hace un año</numerusform>
                <numerusform>hace %n años</numerusform>
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
            <translation>Ahora hay una función nueva llamada %1, así que la eliminada no puede recuperarse. Elimine antes la nueva.</translation>
        </message>
        <message>
            <source>The function %1 can't be brought back any more.</source>
            <translation>La función %1 ya no se puede recuperar.</translation>
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
            <translation>Una función con este rol puede escribir sus logs y nada más.</translation>
        </message>
        <message>
            <source>A function with this role may write its logs, and be attached to the network of a VPC.</source>
            <extracomment>What the role is for (lambda_basic_vpc_execution)</extracomment>
            <translation>Una función con este rol puede escribir sus logs y conectarse a la red de una VPC.</translation>
        </message>
        <message>
            <source>A function with this role may write its logs, and read and change items of DynamoDB tables.</source>
            <extracomment>What the role is for (lambda_dynamo)</extracomment>
            <translation>Una función con este rol puede escribir sus logs y leer y cambiar elementos de tablas de DynamoDB.</translation>
        </message>
        <message>
            <source>A function with this role may write its logs, and read the streams of DynamoDB tables that trigger it.</source>
            <extracomment>What the role is for (lambda_dynamo_streams)</extracomment>
            <translation>Una función con este rol puede escribir sus logs y leer los streams de tablas de DynamoDB que la activan.</translation>
        </message>
        <message>
            <source>A function with this role may write its logs, and read the records of Kinesis streams that trigger it.</source>
            <extracomment>What the role is for (lambda_kinesis_role)</extracomment>
            <translation>Una función con este rol puede escribir sus logs y leer los registros de los streams de Kinesis que la activan.</translation>
        </message>
        <message>
            <source>A function with this role may write its logs, and read and write the objects of S3 buckets.</source>
            <extracomment>What the role is for (lambda_s3_exec_role)</extracomment>
            <translation>Una función con este rol puede escribir sus logs y leer y escribir objetos de buckets de S3.</translation>
        </message>
        <message>
            <source>Write logs (CloudWatch Logs)</source>
            <extracomment>What the role allows, in a list behind “Allows:”; names of services stay (lambda_basic_execution, lambda_basic_vpc_execution …)</extracomment>
            <translation>Escribir logs (CloudWatch Logs)</translation>
        </message>
        <message>
            <source>Make, see and delete network interfaces (VPC)</source>
            <extracomment>What the role allows, in a list behind “Allows:”; names of services stay (lambda_basic_vpc_execution)</extracomment>
            <translation>Crear, ver y eliminar interfaces de red (VPC)</translation>
        </message>
        <message>
            <source>Read, query and scan DynamoDB items</source>
            <extracomment>What the role allows, in a list behind “Allows:”; names of services stay (lambda_dynamo)</extracomment>
            <translation>Leer, consultar y recorrer (scan) elementos de DynamoDB</translation>
        </message>
        <message>
            <source>Put, update and delete DynamoDB items</source>
            <extracomment>What the role allows, in a list behind “Allows:”; names of services stay (lambda_dynamo)</extracomment>
            <translation>Añadir, actualizar y eliminar elementos de DynamoDB</translation>
        </message>
        <message>
            <source>Read DynamoDB streams</source>
            <extracomment>What the role allows, in a list behind “Allows:”; names of services stay (lambda_dynamo_streams)</extracomment>
            <translation>Leer streams de DynamoDB</translation>
        </message>
        <message>
            <source>Read Kinesis streams</source>
            <extracomment>What the role allows, in a list behind “Allows:”; names of services stay (lambda_kinesis_role)</extracomment>
            <translation>Leer streams de Kinesis</translation>
        </message>
        <message>
            <source>Read S3 objects</source>
            <extracomment>What the role allows, in a list behind “Allows:”; names of services stay (lambda_s3_exec_role)</extracomment>
            <translation>Leer objetos de S3</translation>
        </message>
        <message>
            <source>Write S3 objects</source>
            <extracomment>What the role allows, in a list behind “Allows:”; names of services stay (lambda_s3_exec_role)</extracomment>
            <translation>Escribir objetos de S3</translation>
        </message>
    </context>
    <context>
        <name>RunLine</name>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En ejecución</translation>
        </message>
        <message>
            <source>Cold start %1</source>
            <translation>Arranque en frío %1</translation>
        </message>
        <message>
            <source>Cold start</source>
            <translation>Arranque en frío</translation>
        </message>
        <message>
            <source>Cut short</source>
            <translation>Interrumpida</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Error</translation>
        </message>
        <message>
            <source>RequestId: %1</source>
            <translation>RequestId: %1</translation>
        </message>
        <message>
            <source>Duration: %1</source>
            <translation>Duración: %1</translation>
        </message>
        <message>
            <source>Memory: %1 of %2 MB</source>
            <translation>Memoria: %1 de %2 MB</translation>
        </message>
        <message>
            <source>%1 of %2 MB</source>
            <translation>%1 de %2 MB</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s)</source>
            <translation>
                <numerusform>%Ln evento</numerusform>
                <numerusform>%Ln eventos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RunRow</name>
        <message>
            <source>The workspace holds a run that can't be read.</source>
            <translation>El espacio de trabajo contiene una ejecución que no se puede leer.</translation>
        </message>
    </context>
    <context>
        <name>RunStore</name>
        <message>
            <source>The run %1 is no longer kept.</source>
            <translation>La ejecución %1 ya no se conserva.</translation>
        </message>
    </context>
    <context>
        <name>RunText</name>
        <message>
            <source>Executing</source>
            <translation>En ejecución</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>Correcta</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fallida</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenida</translation>
        </message>
        <message>
            <source>Cut short</source>
            <translation>Interrumpida</translation>
        </message>
        <message>
            <source>API</source>
            <extracomment>where a run's event came from</extracomment>
            <translation>API</translation>
        </message>
        <message>
            <source>The event came through the API, as from the CLI, an SDK or another program; it is no saved test event.</source>
            <translation>El evento llegó por la API, por ejemplo de la CLI, de un SDK o de otro programa; no es un evento de prueba guardado.</translation>
        </message>
        <message>
            <source>Lambdesk ended before this run did, so nothing was measured, and what came of it isn't known. What it wrote until then is in its log stream.</source>
            <translation>Lambdesk terminó antes que esta ejecución, así que no se midió nada y no se sabe en qué acabó. Lo que escribió hasta entonces está en su flujo de logs.</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>Enforced</source>
            <translation>Aplicado</translation>
        </message>
        <message>
            <source>Simulated</source>
            <translation>Simulado</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Omitido</translation>
        </message>
    </context>
    <context>
        <name>Runtime</name>
        <message>
            <source>Install Node.js 18 with `sudo apt install nodejs` on Debian 12 or Ubuntu 24.04, or anywhere with the version manager nvm: `nvm install 18`.</source>
            <extracomment>How to install a runtime; what stands between ` and ` is entered in a terminal and stays (nodejs18.x)</extracomment>
            <translation>Instale Node.js 18 con `sudo apt install nodejs` en Debian 12 o Ubuntu 24.04, o en cualquier sistema con el gestor de versiones nvm: `nvm install 18`.</translation>
        </message>
        <message>
            <source>Install Node.js 20 with `sudo apt install nodejs` on Debian 13, or anywhere with the version manager nvm: `nvm install 20`.</source>
            <extracomment>How to install a runtime; what stands between ` and ` is entered in a terminal and stays (nodejs20.x)</extracomment>
            <translation>Instale Node.js 20 con `sudo apt install nodejs` en Debian 13, o en cualquier sistema con el gestor de versiones nvm: `nvm install 20`.</translation>
        </message>
        <message>
            <source>Install Node.js 22 with the version manager nvm: `nvm install 22`.</source>
            <extracomment>How to install a runtime; what stands between ` and ` is entered in a terminal and stays (nodejs22.x)</extracomment>
            <translation>Instale Node.js 22 con el gestor de versiones nvm: `nvm install 22`.</translation>
        </message>
        <message>
            <source>Install Node.js 24 with the version manager nvm: `nvm install 24`.</source>
            <extracomment>How to install a runtime; what stands between ` and ` is entered in a terminal and stays (nodejs24.x)</extracomment>
            <translation>Instale Node.js 24 con el gestor de versiones nvm: `nvm install 24`.</translation>
        </message>
        <message>
            <source>Install Python 3.9 with `sudo apt install python3` on Debian 11, or anywhere with uv or pyenv: `uv python install 3.9` or `pyenv install 3.9`.</source>
            <extracomment>How to install a runtime; what stands between ` and ` is entered in a terminal and stays (python3.9)</extracomment>
            <translation>Instale Python 3.9 con `sudo apt install python3` en Debian 11, o en cualquier sistema con uv o pyenv: `uv python install 3.9` o `pyenv install 3.9`.</translation>
        </message>
        <message>
            <source>Install Python 3.10 with `sudo apt install python3` on Ubuntu 22.04, or anywhere with uv or pyenv: `uv python install 3.10` or `pyenv install 3.10`.</source>
            <extracomment>How to install a runtime; what stands between ` and ` is entered in a terminal and stays (python3.10)</extracomment>
            <translation>Instale Python 3.10 con `sudo apt install python3` en Ubuntu 22.04, o en cualquier sistema con uv o pyenv: `uv python install 3.10` o `pyenv install 3.10`.</translation>
        </message>
        <message>
            <source>Install Python 3.11 with `sudo apt install python3` on Debian 12, or anywhere with uv or pyenv: `uv python install 3.11` or `pyenv install 3.11`.</source>
            <extracomment>How to install a runtime; what stands between ` and ` is entered in a terminal and stays (python3.11)</extracomment>
            <translation>Instale Python 3.11 con `sudo apt install python3` en Debian 12, o en cualquier sistema con uv o pyenv: `uv python install 3.11` o `pyenv install 3.11`.</translation>
        </message>
        <message>
            <source>Install Python 3.12 with `sudo apt install python3` on Ubuntu 24.04, or anywhere with uv or pyenv: `uv python install 3.12` or `pyenv install 3.12`.</source>
            <extracomment>How to install a runtime; what stands between ` and ` is entered in a terminal and stays (python3.12)</extracomment>
            <translation>Instale Python 3.12 con `sudo apt install python3` en Ubuntu 24.04, o en cualquier sistema con uv o pyenv: `uv python install 3.12` o `pyenv install 3.12`.</translation>
        </message>
        <message>
            <source>Install Python 3.13 with `sudo apt install python3` on Debian 13, or anywhere with uv or pyenv: `uv python install 3.13` or `pyenv install 3.13`.</source>
            <extracomment>How to install a runtime; what stands between ` and ` is entered in a terminal and stays (python3.13)</extracomment>
            <translation>Instale Python 3.13 con `sudo apt install python3` en Debian 13, o en cualquier sistema con uv o pyenv: `uv python install 3.13` o `pyenv install 3.13`.</translation>
        </message>
        <message>
            <source>Install Python 3.14 with uv or pyenv: `uv python install 3.14` or `pyenv install 3.14`.</source>
            <extracomment>How to install a runtime; what stands between ` and ` is entered in a terminal and stays (python3.14)</extracomment>
            <translation>Instale Python 3.14 con uv o pyenv: `uv python install 3.14` o `pyenv install 3.14`.</translation>
        </message>
        <message>
            <source>Install Java 11 with the version manager SDKMAN.</source>
            <extracomment>How to install a runtime; what stands between ` and ` is entered in a terminal and stays (java11)</extracomment>
            <translation>Instale Java 11 con el gestor de versiones SDKMAN.</translation>
        </message>
        <message>
            <source>Install Java 17 with `sudo apt install default-jdk` on Debian 12, or anywhere with the version manager SDKMAN.</source>
            <extracomment>How to install a runtime; what stands between ` and ` is entered in a terminal and stays (java17)</extracomment>
            <translation>Instale Java 17 con `sudo apt install default-jdk` en Debian 12, o en cualquier sistema con el gestor de versiones SDKMAN.</translation>
        </message>
        <message>
            <source>Install Java 21 with `sudo apt install default-jdk` on Debian 13 or Ubuntu 24.04, or anywhere with the version manager SDKMAN.</source>
            <extracomment>How to install a runtime; what stands between ` and ` is entered in a terminal and stays (java21)</extracomment>
            <translation>Instale Java 21 con `sudo apt install default-jdk` en Debian 13 o Ubuntu 24.04, o en cualquier sistema con el gestor de versiones SDKMAN.</translation>
        </message>
        <message>
            <source>Install Java 25 with the version manager SDKMAN.</source>
            <extracomment>How to install a runtime; what stands between ` and ` is entered in a terminal and stays (java25)</extracomment>
            <translation>Instale Java 25 con el gestor de versiones SDKMAN.</translation>
        </message>
        <message>
            <source>Custom runtime (provided.al2023)</source>
            <extracomment>Name of a runtime that each function brings; what stands in brackets stays (provided.al2023)</extracomment>
            <translation>Runtime personalizado (provided.al2023)</translation>
        </message>
        <message>
            <source>Custom runtime (provided.al2)</source>
            <extracomment>Name of a runtime that each function brings; what stands in brackets stays (provided.al2)</extracomment>
            <translation>Runtime personalizado (provided.al2)</translation>
        </message>
    </context>
    <context>
        <name>RuntimeCatalog</name>
        <message>
            <source>%1 can't be read.</source>
            <translation>No se puede leer %1.</translation>
        </message>
        <message>
            <source>%1 has no list named runtimes.</source>
            <translation>%1 no tiene ninguna lista llamada runtimes.</translation>
        </message>
        <message>
            <source>%1 names a runtime that isn't known.</source>
            <translation>%1 nombra un runtime desconocido.</translation>
        </message>
    </context>
    <context>
        <name>SampleEvent</name>
        <message>
            <source>Three steps</source>
            <extracomment>Name of the blueprint's sample event; at most 64 characters (context-and-remaining-time, context-and-remaining-time-python)</extracomment>
            <translation>Tres pasos</translation>
        </message>
        <message>
            <source>Somebody's name</source>
            <extracomment>Name of the blueprint's sample event; at most 64 characters (environment-variables, environment-variables-python)</extracomment>
            <translation>El nombre de alguien</translation>
        </message>
        <message>
            <source>Three orders, one of them broken</source>
            <extracomment>Name of the blueprint's sample event; at most 64 characters (errors-caught-and-uncaught, errors-caught-and-uncaught-python)</extracomment>
            <translation>Tres pedidos, uno de ellos defectuoso</translation>
        </message>
        <message>
            <source>An order</source>
            <extracomment>Name of the blueprint's sample event; at most 64 characters (logging-levels, logging-levels-python)</extracomment>
            <translation>Un pedido</translation>
        </message>
        <message>
            <source>Rectangle</source>
            <extracomment>Name of the blueprint's sample event; at most 64 characters (nodejs-async-handler, nodejs-callback-handler)</extracomment>
            <translation>Rectángulo</translation>
        </message>
        <message>
            <source>Succeed, fail or done</source>
            <extracomment>Name of the blueprint's sample event; at most 64 characters (nodejs-context-succeed)</extracomment>
            <translation>succeed, fail o done</translation>
        </message>
        <message>
            <source>Five seconds of work</source>
            <extracomment>Name of the blueprint's sample event; at most 64 characters (time-out, time-out-python)</extracomment>
            <translation>Cinco segundos de trabajo</translation>
        </message>
        <message>
            <source>Nothing</source>
            <extracomment>Name of the blueprint's sample event; at most 64 characters (warm-state, warm-state-python)</extracomment>
            <translation>Nada</translation>
        </message>
        <message>
            <source>A note</source>
            <extracomment>Name of the blueprint's sample event; at most 64 characters (write-to-tmp, write-to-tmp-python)</extracomment>
            <translation>Una nota</translation>
        </message>
    </context>
    <context>
        <name>SampleQuery</name>
        <message>
            <source>Events by level, of messages in JSON</source>
            <extracomment>A sample query of Logs Insights (events-by-level)</extracomment>
            <translation>Eventos por nivel, de mensajes en JSON</translation>
        </message>
        <message>
            <source>List of log events that are not exceptions</source>
            <extracomment>A sample query of Logs Insights (events-that-are-no-exceptions)</extracomment>
            <translation>Lista de eventos de log que no son excepciones</translation>
        </message>
        <message>
            <source>Number of exceptions logged every 5 minutes</source>
            <extracomment>A sample query of Logs Insights (exceptions-every-5-minutes)</extracomment>
            <translation>Número de excepciones registradas cada 5 minutos</translation>
        </message>
        <message>
            <source>Find cold starts</source>
            <extracomment>A sample query of Logs Insights (lambda-cold-starts)</extracomment>
            <translation>Buscar arranques en frío</translation>
        </message>
        <message>
            <source>View latency statistics for 5-minute intervals</source>
            <extracomment>A sample query of Logs Insights (lambda-latency-statistics)</extracomment>
            <translation>Ver estadísticas de latencia en intervalos de 5 minutos</translation>
        </message>
        <message>
            <source>Find the most expensive requests</source>
            <extracomment>A sample query of Logs Insights (lambda-most-expensive)</extracomment>
            <translation>Buscar las solicitudes más caras</translation>
        </message>
        <message>
            <source>Determine the amount of overprovisioned memory</source>
            <extracomment>A sample query of Logs Insights (lambda-overprovisioned-memory)</extracomment>
            <translation>Determinar la cantidad de memoria asignada de más</translation>
        </message>
        <message>
            <source>Find the slowest requests</source>
            <extracomment>A sample query of Logs Insights (lambda-slowest)</extracomment>
            <translation>Buscar las solicitudes más lentas</translation>
        </message>
        <message>
            <source>Find runs that timed out</source>
            <extracomment>A sample query of Logs Insights (lambda-timeouts)</extracomment>
            <translation>Buscar ejecuciones que agotaron su tiempo límite</translation>
        </message>
        <message>
            <source>25 most recently added log events</source>
            <extracomment>A sample query of Logs Insights (most-recent-events)</extracomment>
            <translation>Los 25 eventos de log añadidos más recientemente</translation>
        </message>
    </context>
    <context>
        <name>ServeOptions</name>
        <message>
            <source>'%1' is not a port: 0 to 65535.</source>
            <translation>«%1» no es un puerto: de 0 a 65535.</translation>
        </message>
        <message>
            <source>Runs AWS Lambda functions on this computer, and answers the AWS CLI and SDKs on a port of 127.0.0.1.</source>
            <translation>Ejecuta funciones de AWS Lambda en este equipo y responde a la AWS CLI y a los SDK en un puerto de 127.0.0.1.</translation>
        </message>
        <message>
            <source>The port to listen on; 0 takes a free one (4566, or the next one that is free).</source>
            <translation>Puerto en el que escuchar; 0 toma uno libre (4566 o el siguiente que esté libre).</translation>
        </message>
        <message>
            <source>Let functions have as much of the processor as there is. Without it, and where a control group can, each has the share of a core's time that its memory size has on the platform.</source>
            <translation>Dar a las funciones tanto procesador como haya. Sin esta opción, y donde un grupo de control pueda hacerlo, cada una tiene la parte del tiempo de un núcleo que le corresponde en la plataforma por su tamaño de memoria.</translation>
        </message>
        <message>
            <source>Make no control groups: functions are held to their memory by being looked at alone.</source>
            <translation>No crear grupos de control: la memoria de las funciones se limita solo mediante observación.</translation>
        </message>
    </context>
    <context>
        <name>SizeText</name>
        <message numerus="yes">
            <source>%n bytes</source>
            <translation>
                <numerusform>%n byte</numerusform>
                <numerusform>%n bytes</numerusform>
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
        <message>
            <source>%1 GB</source>
            <translation>%1 GB</translation>
        </message>
    </context>
    <context>
        <name>SpareWorkspace</name>
        <message>
            <source>What an earlier move has left in %1 can't be removed.</source>
            <translation>No se puede eliminar lo que un traslado anterior dejó en %1.</translation>
        </message>
        <message>
            <source>%1 is in the way. Move it elsewhere, or choose another folder.</source>
            <translation>%1 estorba. Muévalo a otro lugar o elija otra carpeta.</translation>
        </message>
    </context>
    <context>
        <name>SpokenLanguage</name>
        <message>
            <source>Arabic</source>
            <translation>Árabe</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Inglés</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Alemán</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Español</translation>
        </message>
    </context>
    <context>
        <name>Statistic</name>
        <message>
            <source>"%1" is no statistic: there are SampleCount, Average, Sum, Minimum, Maximum and percentiles from p0 to p100.</source>
            <translation>«%1» no es una estadística: existen SampleCount, Average, Sum, Minimum, Maximum y los percentiles de p0 a p100.</translation>
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
            <translation>No hay ningún evento de prueba llamado «%1».</translation>
        </message>
    </context>
    <context>
        <name>TransferFiles</name>
        <message>
            <source>Exported workspaces (*.zip);;All files (*)</source>
            <translation>Espacios de trabajo exportados (*.zip);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Export workspace</source>
            <translation>Exportar espacio de trabajo</translation>
        </message>
        <message>
            <source>Import workspace</source>
            <translation>Importar espacio de trabajo</translation>
        </message>
    </context>
    <context>
        <name>TransferFolder</name>
        <message>
            <source>The workspace could not be prepared for the export.</source>
            <translation>No se pudo preparar el espacio de trabajo para la exportación.</translation>
        </message>
        <message>
            <source>The file is not whole: a package is missing. Have it exported again.</source>
            <translation>El archivo no está completo: falta un paquete. Pida que se exporte de nuevo.</translation>
        </message>
        <message>
            <source>The unpacked file could not be read.</source>
            <translation>No se pudo leer el archivo descomprimido.</translation>
        </message>
        <message>
            <source>The file was changed after its export: a package is not the one that it should be. Have it exported again.</source>
            <translation>El archivo se cambió después de exportarse: un paquete no es el que debería ser. Pida que se exporte de nuevo.</translation>
        </message>
        <message>
            <source>The functions' test events and settings are too large for one file. Choose fewer functions, or leave the test events out.</source>
            <translation>Los eventos de prueba y la configuración de las funciones son demasiado grandes para un solo archivo. Elija menos funciones u omita los eventos de prueba.</translation>
        </message>
        <message>
            <source>The functions' packages are too large for one file. Choose fewer functions.</source>
            <translation>Los paquetes de las funciones son demasiado grandes para un solo archivo. Elija menos funciones.</translation>
        </message>
        <message>
            <source>The file is not an exported workspace: it has no %1.</source>
            <translation>El archivo no es un espacio de trabajo exportado: no contiene %1.</translation>
        </message>
        <message>
            <source>The file's %1 is too large.</source>
            <translation>El %1 del archivo es demasiado grande.</translation>
        </message>
        <message>
            <source>The workspace could not be saved as %1.</source>
            <translation>No se pudo guardar el espacio de trabajo como %1.</translation>
        </message>
    </context>
    <context>
        <name>TransferParts</name>
        <message>
            <source>It has more than %1 layers.</source>
            <translation>Tiene más de %1 capas.</translation>
        </message>
        <message>
            <source>A layer has a runtime without a name.</source>
            <translation>Una capa tiene un runtime sin nombre.</translation>
        </message>
        <message>
            <source>It doesn't say which package its code is in.</source>
            <translation>No indica en qué paquete está su código.</translation>
        </message>
        <message>
            <source>Zipped size must be smaller than %1 bytes</source>
            <translation>Zipped size must be smaller than %1 bytes</translation>
        </message>
        <message>
            <source>It has a runtime without a name.</source>
            <translation>Tiene un runtime sin nombre.</translation>
        </message>
        <message>
            <source>It has a role or a target with too long a name.</source>
            <translation>Tiene un rol o un destino con un nombre demasiado largo.</translation>
        </message>
        <message>
            <source>The layer %1 has no number.</source>
            <translation>La capa %1 no tiene número.</translation>
        </message>
        <message>
            <source>The layer %1 has too long a description or license.</source>
            <translation>La capa %1 tiene una descripción o una licencia demasiado larga.</translation>
        </message>
        <message>
            <source>It has settings of %1, which isn't in the file.</source>
            <translation>Tiene ajustes de %1, que no está en el archivo.</translation>
        </message>
        <message>
            <source>It has %1 test events; a function has at most %2.</source>
            <translation>Tiene %1 eventos de prueba; una función tiene %2 como máximo.</translation>
        </message>
        <message>
            <source>It has the test event "%1" twice.</source>
            <translation>Tiene dos veces el evento de prueba «%1».</translation>
        </message>
        <message>
            <source>It has a tag without a key, or one that is too long.</source>
            <translation>Tiene una etiqueta sin clave o demasiado larga.</translation>
        </message>
        <message>
            <source>It has %1 tags; a function has at most %2.</source>
            <translation>Tiene %1 etiquetas; una función tiene %2 como máximo.</translation>
        </message>
        <message>
            <source>Its settings for asynchronous invocations aren't allowed here.</source>
            <translation>Sus ajustes para las invocaciones asíncronas no se permiten aquí.</translation>
        </message>
        <message>
            <source>Its policy has a statement without an id of its own.</source>
            <translation>Su política tiene una instrucción sin un id propio.</translation>
        </message>
        <message>
            <source>Its policy is too large.</source>
            <translation>Su política es demasiado grande.</translation>
        </message>
        <message>
            <source>A reserved concurrency is 0 or more.</source>
            <translation>Una concurrencia reservada es 0 o más.</translation>
        </message>
    </context>
    <context>
        <name>TransferReader</name>
        <message>
            <source>Its versions have no numbers of their own.</source>
            <translation>Sus versiones no tienen números propios.</translation>
        </message>
        <message>
            <source>Its alias %1 stands for a version that isn't in the file.</source>
            <translation>Su alias %1 designa una versión que no está en el archivo.</translation>
        </message>
        <message>
            <source>It has the alias %1 twice.</source>
            <translation>Tiene dos veces el alias %1.</translation>
        </message>
        <message>
            <source>The file has a function whose name is not one. %1</source>
            <translation>El archivo tiene una función cuyo nombre no es válido. %1</translation>
        </message>
        <message>
            <source>The file has the function %1 twice.</source>
            <translation>El archivo tiene dos veces la función %1.</translation>
        </message>
        <message>
            <source>The file has the layer %1 twice.</source>
            <translation>El archivo tiene dos veces la capa %1.</translation>
        </message>
        <message>
            <source>The file's workspace.json is broken. Export the workspace again.</source>
            <translation>El workspace.json del archivo está dañado. Exporte de nuevo el espacio de trabajo.</translation>
        </message>
        <message>
            <source>The file is not an exported workspace: its workspace.json is another program's.</source>
            <translation>El archivo no es un espacio de trabajo exportado: su workspace.json es de otro programa.</translation>
        </message>
        <message>
            <source>The workspace was exported by a newer Lambdesk (%1). Install that version, or have it exported by this one.</source>
            <translation>El espacio de trabajo se exportó con una versión más reciente de Lambdesk (%1). Instale esa versión o pida que se exporte con esta.</translation>
        </message>
        <message>
            <source>The file's workspace.json doesn't say which format it has.</source>
            <translation>El workspace.json del archivo no indica qué formato tiene.</translation>
        </message>
    </context>
    <context>
        <name>TransferTarget</name>
        <message>
            <source>Two functions can't both be named %1.</source>
            <translation>Dos funciones no pueden llamarse %1 a la vez.</translation>
        </message>
        <message>
            <source>The file has no function %1 to take in.</source>
            <translation>El archivo no tiene ninguna función %1 que importar.</translation>
        </message>
        <message>
            <source>Nothing was imported, because of the function %1. %2</source>
            <extracomment>%1 is a function's name, %2 a sentence that says why</extracomment>
            <translation>No se importó nada, a causa de la función %1. %2</translation>
        </message>
    </context>
    <context>
        <name>TreeCopy</name>
        <message>
            <source>The new disk is full. The workspace is where it was.</source>
            <translation>El nuevo disco está lleno. El espacio de trabajo sigue donde estaba.</translation>
        </message>
        <message>
            <source>The new disk can't keep links and permissions of files, which functions need: choose a folder on another one. The workspace is where it was.</source>
            <translation>El nuevo disco no puede guardar los enlaces y permisos de archivos que las funciones necesitan: elija una carpeta en otro. El espacio de trabajo sigue donde estaba.</translation>
        </message>
        <message>
            <source>A file could not be copied. The workspace is where it was.</source>
            <translation>No se pudo copiar un archivo. El espacio de trabajo sigue donde estaba.</translation>
        </message>
        <message>
            <source>The move was cancelled. The workspace is where it was.</source>
            <translation>El traslado se canceló. El espacio de trabajo sigue donde estaba.</translation>
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
            <translation>Nueva función</translation>
        </message>
        <message>
            <source>Create a Lambda function</source>
            <translation>Create a Lambda function (crear función)</translation>
        </message>
        <message>
            <source>Open a .ZIP file…</source>
            <translation>Abrir un archivo .ZIP…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Side navigation</source>
            <translation>Navegación lateral</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Pantalla completa</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Adelante</translation>
        </message>
        <message>
            <source>List of functions</source>
            <translation>Lista de funciones</translation>
        </message>
        <message>
            <source>Find anything…</source>
            <translation>Buscar en todo…</translation>
        </message>
        <message>
            <source>Open the menu</source>
            <translation>Abrir el menú</translation>
        </message>
        <message>
            <source>Open the Help menu</source>
            <translation>Abrir el menú Ayuda</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>About Lambdesk</source>
            <translation>Acerca de Lambdesk</translation>
        </message>
        <message>
            <source>Open a folder…</source>
            <translation>Abrir una carpeta…</translation>
        </message>
        <message>
            <source>Export workspace…</source>
            <translation>Exportar espacio de trabajo…</translation>
        </message>
        <message>
            <source>Import workspace…</source>
            <translation>Importar espacio de trabajo…</translation>
        </message>
        <message>
            <source>Preferences…</source>
            <translation>Preferencias…</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>Hacer el recorrido</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>The workspace %1 can't be written to. Choose a folder that you may write in.</source>
            <translation>No se puede escribir en el espacio de trabajo %1. Elija una carpeta en la que tenga permiso de escritura.</translation>
        </message>
        <message>
            <source>The workspace isn't open.</source>
            <translation>El espacio de trabajo no está abierto.</translation>
        </message>
        <message>
            <source>Another Lambdesk (process %1) has this workspace open: %2. Use that one, close it, or start this one with another workspace.</source>
            <translation>Otro Lambdesk (proceso %1) tiene abierto este espacio de trabajo: %2. Use ese, ciérrelo o inicie este con otro espacio de trabajo.</translation>
        </message>
        <message>
            <source>The workspace's folder is not there: %1. If it is on a disk of its own, connect that one. To begin with an empty workspace, create the folder again.</source>
            <translation>La carpeta del espacio de trabajo no está: %1. Si está en un disco propio, conéctelo. Para empezar con un espacio de trabajo vacío, cree la carpeta de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>WorkspaceMove</name>
        <message>
            <source>The workspace could not be moved. It is where it was.</source>
            <translation>No se pudo mover el espacio de trabajo. Sigue donde estaba.</translation>
        </message>
        <message>
            <source>The move was cancelled. The workspace is where it was.</source>
            <translation>El traslado se canceló. El espacio de trabajo sigue donde estaba.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::AboutDialog</name>
        <message>
            <source>About Lambdesk</source>
            <translation>Acerca de Lambdesk</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plataforma</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>Espacio de trabajo</translation>
        </message>
        <message>
            <source>Qt</source>
            <translation>Qt</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>Lambdesk is free software under the GNU General Public License, version 3 or later, and comes with no warranty. It is not made by Amazon, and sends nothing anywhere.</source>
            <translation>Lambdesk es software libre bajo la Licencia Pública General de GNU, versión 3 o posterior, y se ofrece sin garantía alguna. No lo hace Amazon y no envía nada a ningún sitio.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copies the lines above, for a report of what went wrong</source>
            <translation>Copia las líneas de arriba, para informar de lo que ha fallado</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Lambdesk</source>
            <translation>Lambdesk</translation>
        </message>
        <message>
            <source>The AWS Lambda console on your desktop</source>
            <translation>La consola de AWS Lambda en su escritorio</translation>
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
            <translation>Advanced settings (ajustes avanzados)</translation>
        </message>
        <message>
            <source>Memory and time-out decide how fast the function runs, how long it may take, and what it would cost.</source>
            <translation>La memoria y el tiempo límite determinan lo rápido que se ejecuta la función, cuánto puede tardar y lo que costaría.</translation>
        </message>
        <message>
            <source>Memory (MB)*</source>
            <translation>Memory (MB)*</translation>
        </message>
        <message>
            <source>From %1 to %2 MB. The share of processor time grows with it.</source>
            <translation>De %1 a %2 MB. La parte de tiempo de procesador crece con ella.</translation>
        </message>
        <message>
            <source>Ephemeral storage (MB)*</source>
            <translation>Ephemeral storage (MB)*</translation>
        </message>
        <message>
            <source>From %1 to %2 MB, for files that the function writes to /tmp. They stay there until their execution environment ends.</source>
            <translation>De %1 a %2 MB para los archivos que la función escribe en /tmp. Permanecen ahí hasta que finaliza su entorno de ejecución.</translation>
        </message>
        <message>
            <source>Timeout*</source>
            <translation>Timeout (tiempo límite)*</translation>
        </message>
        <message>
            <source>Environment variables</source>
            <translation>Variables de entorno</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Layers (capas)</translation>
        </message>
        <message>
            <source>The function sees their files at /opt; those of a lower one replace those above.</source>
            <translation>La función ve sus archivos en /opt; los de una capa inferior sustituyen a los de las superiores.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::AdviceBox</name>
        <message>
            <source>%1 line %2</source>
            <translation>%1, línea %2</translation>
        </message>
        <message>
            <source>Go to this line in the editor</source>
            <translation>Ir a esta línea en el editor</translation>
        </message>
        <message>
            <source>The code of this run is not the one in the editor</source>
            <translation>El código de esta ejecución no es el que está en el editor</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::AliasDialog</name>
        <message>
            <source>Create alias</source>
            <translation>Create alias (crear alias)</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Crear</translation>
        </message>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguna</translation>
        </message>
        <message>
            <source>An alias is a name for a version of %1. It can share the invocations between two.</source>
            <translation>Un alias es un nombre para una versión de %1. Puede repartir las invocaciones entre dos.</translation>
        </message>
        <message>
            <source>Name*</source>
            <translation>Nombre*</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <source>Version*</source>
            <translation>Versión*</translation>
        </message>
        <message>
            <source>Additional version</source>
            <translation>Versión adicional</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Peso</translation>
        </message>
        <message>
            <source>The part of the invocations that version %1 gets.</source>
            <translation>La parte de las invocaciones que recibe la versión %1.</translation>
        </message>
        <message>
            <source>Choose an additional version to share the invocations.</source>
            <translation>Elija una versión adicional para repartir las invocaciones.</translation>
        </message>
        <message>
            <source>$LATEST can't share its invocations: choose a version above.</source>
            <translation>$LATEST no puede repartir sus invocaciones: elija arriba una versión.</translation>
        </message>
        <message>
            <source>This is the version above already.</source>
            <translation>Esta ya es la versión de arriba.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::AliasService</name>
        <message>
            <source>An alias names a version, not an alias.</source>
            <translation>Un alias designa una versión, no un alias.</translation>
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
            <translation>El peso de una versión va de 0 a 1; %1 queda fuera.</translation>
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
            <translation>El evento no es JSON: línea %1, columna %2: %3</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::BlueprintPage</name>
        <message>
            <source>Filter</source>
            <translation>Filtrar</translation>
        </message>
        <message>
            <source>No blueprint matches. Change the filter, or press Skip to start from scratch.</source>
            <translation>Ningún blueprint coincide. Cambie el filtro o pulse «Skip» para empezar desde cero.</translation>
        </message>
        <message>
            <source>Select blueprint</source>
            <translation>Select blueprint (elegir blueprint)</translation>
        </message>
        <message>
            <source>Blueprints are sample functions: each one runs and shows one thing. Choose the one that is closest to what you want and change it, or press &lt;b&gt;Skip&lt;/b&gt; to write a function from scratch.</source>
            <translation>Los blueprints son funciones de ejemplo: cada uno se puede ejecutar y muestra una cosa. Elija el que más se acerque a lo que quiere y cámbielo, o pulse &lt;b&gt;Skip&lt;/b&gt; para escribir una función desde cero.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Lenguaje</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Todos los lenguajes</translation>
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
            <translation>Filtrar blueprints</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Skip (omitir)</translation>
        </message>
        <message>
            <source>Viewing %1-%2 of %3</source>
            <translation>Mostrando %1-%2 de %3</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::Breadcrumb</name>
        <message>
            <source>Breadcrumb</source>
            <translation>Ruta de navegación</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::BusNotifier</name>
        <message>
            <source>Show the result</source>
            <translation>Mostrar el resultado</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ChartCard</name>
        <message>
            <source>Nothing was measured in this time.</source>
            <translation>No se midió nada en este intervalo.</translation>
        </message>
        <message>
            <source>Show as table</source>
            <translation>Mostrar como tabla</translation>
        </message>
        <message>
            <source>Show as table: %1</source>
            <translation>Mostrar como tabla: %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Save %1</source>
            <translation>Guardar %1</translation>
        </message>
        <message>
            <source>Picture (PNG) …</source>
            <translation>Imagen (PNG)…</translation>
        </message>
        <message>
            <source>Numbers (CSV) …</source>
            <translation>Números (CSV)…</translation>
        </message>
        <message>
            <source>%1, table</source>
            <translation>%1, tabla</translation>
        </message>
        <message>
            <source>Pictures (*.png)</source>
            <translation>Imágenes (*.png)</translation>
        </message>
        <message>
            <source>Comma-separated values (*.csv)</source>
            <translation>Valores separados por comas (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ChartTableModel</name>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ChartView</name>
        <message>
            <source>%1, chart</source>
            <translation>%1, gráfico</translation>
        </message>
        <message>
            <source>The arrow keys go through its values. Show as table lists them all.</source>
            <translation>Las teclas de flecha recorren sus valores. «Mostrar como tabla» los enumera todos.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ChildProcess</name>
        <message>
            <source>The function's process could not be started: %1.</source>
            <translation>No se pudo iniciar el proceso de la función: %1.</translation>
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
            <translation>Log groups (grupos)</translation>
        </message>
        <message>
            <source>Logs Insights</source>
            <translation>Logs Insights</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>Métricas</translation>
        </message>
        <message>
            <source>Run %1</source>
            <translation>Ejecución %1</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Log streams</source>
            <translation>Log streams (flujos de logs)</translation>
        </message>
        <message>
            <source>Log events</source>
            <translation>Log events (eventos de log)</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::CodeBox</name>
        <message>
            <source>Copy %1</source>
            <translation>Copiar %1</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::CodeEntry</name>
        <message>
            <source>Edit code inline</source>
            <translation>Edit code inline (editar aquí)</translation>
        </message>
        <message>
            <source>Upload a .ZIP file</source>
            <translation>Upload a .ZIP file (subir un .ZIP)</translation>
        </message>
        <message>
            <source>Code entry type</source>
            <translation>Code entry type (origen)</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::CodeHistoryDialog</name>
        <message>
            <source>After: %1</source>
            <translation>Después: %1</translation>
        </message>
        <message>
            <source>Before: %1</source>
            <translation>Antes: %1</translation>
        </message>
        <message>
            <source>%1 (present code)</source>
            <translation>%1 (código actual)</translation>
        </message>
        <message>
            <source>The present code</source>
            <translation>El código actual</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>The handler was %1 then. It is %2 now, and going back doesn't change it.</source>
            <translation>Entonces el handler era %1. Ahora es %2, y volver atrás no lo cambia.</translation>
        </message>
        <message>
            <source>This is the only code so far.
Each time another one is saved or uploaded, the one before is kept here, up to ten.</source>
            <translation>Este es el único código hasta ahora.
Cada vez que se guarda o se sube otro, el anterior se conserva aquí, hasta diez.</translation>
        </message>
        <message>
            <source>This is the present code. Choose an earlier one to see what has changed since.</source>
            <translation>Este es el código actual. Elija uno anterior para ver qué ha cambiado desde entonces.</translation>
        </message>
        <message>
            <source>Both are the same code.</source>
            <translation>Los dos son el mismo código.</translation>
        </message>
        <message>
            <source>Comparing …</source>
            <translation>Comparando…</translation>
        </message>
        <message>
            <source>The zips differ, the files in them don't.</source>
            <translation>Los zip difieren; los archivos que contienen, no.</translation>
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation>Cambios sin guardar</translation>
        </message>
        <message>
            <source>What you have changed in the editor of %1 and not saved is lost when you go back.</source>
            <translation>Lo que ha cambiado en el editor de %1 y no ha guardado se pierde al volver atrás.</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Volver atrás</translation>
        </message>
        <message>
            <source>Codes of this function</source>
            <translation>Códigos de esta función</translation>
        </message>
        <message>
            <source>Files that differ</source>
            <translation>Archivos que difieren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Go back to this code</source>
            <translation>Volver a este código</translation>
        </message>
        <message>
            <source>Code history of %1</source>
            <translation>Historial del código de %1</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>Comparar con</translation>
        </message>
        <message>
            <source>Next difference</source>
            <translation>Diferencia siguiente</translation>
        </message>
        <message>
            <source>Previous difference</source>
            <translation>Diferencia anterior</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::CodeHistoryModel</name>
        <message>
            <source>Created with %1</source>
            <translation>Creado con %1</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Creado</translation>
        </message>
        <message>
            <source>Saved in the editor</source>
            <translation>Guardado en el editor</translation>
        </message>
        <message>
            <source>Uploaded %1</source>
            <translation>Se subió %1</translation>
        </message>
        <message>
            <source>Uploaded</source>
            <translation>Subido</translation>
        </message>
        <message>
            <source>Through the endpoint</source>
            <translation>A través del endpoint</translation>
        </message>
        <message>
            <source>Copied from %1</source>
            <translation>Copiado de %1</translation>
        </message>
        <message>
            <source>Went back to %1</source>
            <extracomment>%1 is a time</extracomment>
            <translation>Vuelta a %1</translation>
        </message>
        <message>
            <source>Before there was a history</source>
            <translation>Anterior al historial</translation>
        </message>
        <message>
            <source>%1, the present code</source>
            <translation>%1, el código actual</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>How it came</source>
            <translation>Cómo llegó</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>%1
Runtime %2, handler %3</source>
            <translation>%1
Runtime %2, handler %3</translation>
        </message>
        <message>
            <source>The present code
%1</source>
            <translation>El código actual
%1</translation>
        </message>
        <message>
            <source>Imported from a workspace</source>
            <translation>Importado de un espacio de trabajo</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::CodeHistoryService</name>
        <message>
            <source>The code of %1 has been changed again since then, and stays as it is. Code history still has the one before.</source>
            <translation>El código de %1 ha vuelto a cambiar desde entonces y queda como está. El historial del código aún tiene el anterior.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::CodeStorage</name>
        <message>
            <source>Code storage limit exceeded. The zips of all functions, versions and layers have at most %1 together, and with this there would be %2. Delete functions, versions or layers that aren't needed any more.</source>
            <extracomment>%1 and %2 are sizes such as 1.5 GB</extracomment>
            <translation>Se ha superado el límite de almacenamiento de código. Los zip de todas las funciones, versiones y capas ocupan juntos %1 como máximo, y con esto serían %2. Elimine funciones, versiones o capas que ya no se necesiten.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::CodeTab</name>
        <message>
            <source>● Unsaved changes</source>
            <translation>● Cambios sin guardar</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Function code</source>
            <translation>Código de la función</translation>
        </message>
        <message>
            <source>Code entry type</source>
            <translation>Code entry type (origen)</translation>
        </message>
        <message>
            <source>Save the code (%1)</source>
            <translation>Guardar el código (%1)</translation>
        </message>
        <message>
            <source>Upload a .ZIP file</source>
            <translation>Upload a .ZIP file (subir un .ZIP)</translation>
        </message>
        <message>
            <source>Edit code inline</source>
            <translation>Edit code inline (editar aquí)</translation>
        </message>
        <message>
            <source>Reading %1 …</source>
            <translation>Leyendo %1…</translation>
        </message>
        <message>
            <source>Delete file</source>
            <translation>Eliminar archivo</translation>
        </message>
        <message>
            <source>Delete the file %1 from the package?</source>
            <translation>¿Eliminar el archivo %1 del paquete?</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Search in files</source>
            <translation>Buscar en archivos</translation>
        </message>
        <message>
            <source>Choose a file from the list.</source>
            <translation>Elija un archivo de la lista.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ColumnPattern</name>
        <message>
            <source>Expected a comma, &amp;&amp;, || or ].</source>
            <translation>Se esperaba una coma, &amp;&amp;, || o ].</translation>
        </message>
        <message>
            <source>Expected a comma, an operator or ].</source>
            <translation>Se esperaba una coma, un operador o ].</translation>
        </message>
        <message>
            <source>Expected nothing after ].</source>
            <translation>No se esperaba nada después de ].</translation>
        </message>
        <message>
            <source>Expected the name of a column, or ... for any columns.</source>
            <translation>Se esperaba el nombre de una columna, o ... para cualesquiera columnas.</translation>
        </message>
        <message>
            <source>Expected %1: the conditions of a column are about that column.</source>
            <translation>Se esperaba %1: las condiciones de una columna se refieren a esa columna.</translation>
        </message>
        <message>
            <source>Expected one of = != &lt; &lt;= &gt; &gt;=.</source>
            <translation>Se esperaba uno de = != &lt; &lt;= &gt; &gt;=.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::CommandPalette</name>
        <message>
            <source>Command palette</source>
            <translation>Paleta de comandos</translation>
        </message>
        <message>
            <source>Type a part of a name, go through what is found with the arrow keys, and choose with %1.</source>
            <translation>Escriba parte de un nombre, recorra lo encontrado con las teclas de flecha y elija con %1.</translation>
        </message>
        <message>
            <source>Find an action, a page, a function, a log group …</source>
            <translation>Busque una acción, una página, una función, un grupo de logs…</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Buscar en todo</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Encontrado</translation>
        </message>
        <message>
            <source>Nothing has these letters in its name: %1
Type fewer letters: the first ones of each word are enough.</source>
            <translation>Nada tiene estas letras en su nombre: %1
Escriba menos: bastan las iniciales de sus palabras.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::CommentToggle</name>
        <message>
            <source>Toggle comment</source>
            <translation>Comentar o descomentar</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ComparisonModel</name>
        <message>
            <source>no line end</source>
            <translation>sin fin de línea</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Línea %1: %2</translation>
        </message>
        <message>
            <source>Line %1, changed: %2</source>
            <translation>Línea %1, cambiada: %2</translation>
        </message>
        <message>
            <source>Line %1, removed: %2</source>
            <translation>Línea %1, eliminada: %2</translation>
        </message>
        <message>
            <source>Line %1, added: %2</source>
            <translation>Línea %1, añadida: %2</translation>
        </message>
        <message>
            <source>No line here</source>
            <translation>Aquí no hay línea</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ComparisonView</name>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Previous difference</source>
            <translation>Diferencia anterior</translation>
        </message>
        <message>
            <source>Next difference</source>
            <translation>Diferencia siguiente</translation>
        </message>
        <message>
            <source>Previous difference (%1)</source>
            <translation>Diferencia anterior (%1)</translation>
        </message>
        <message>
            <source>Next difference (%1)</source>
            <translation>Diferencia siguiente (%1)</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>No differences</source>
            <translation>Sin diferencias</translation>
        </message>
        <message>
            <source>Differences: %1</source>
            <translation>Diferencias: %1</translation>
        </message>
        <message>
            <source>Difference %1 of %2</source>
            <translation>Diferencia %1 de %2</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::Completion</name>
        <message>
            <source>Complete the word</source>
            <translation>Completar la palabra</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ConfigurationTab</name>
        <message>
            <source>● Unsaved changes</source>
            <translation>● Cambios sin guardar</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Save the configuration (%1)</source>
            <translation>Guardar la configuración (%1)</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ConfigurePage</name>
        <message>
            <source>Configure function</source>
            <translation>Configure function (configurar función)</translation>
        </message>
        <message>
            <source>A Lambda function is the code you want to run, and what it needs to run.</source>
            <translation>Una función de Lambda es el código que quiere ejecutar y lo que necesita para ejecutarse.</translation>
        </message>
        <message>
            <source>Lambda function code</source>
            <translation>Lambda function code (código de la función)</translation>
        </message>
        <message>
            <source>Write the code here, as one file, or upload the code and the libraries that it needs as a .ZIP file.</source>
            <translation>Escriba el código aquí, en un solo archivo, o suba el código y las bibliotecas que necesita en un archivo .ZIP.</translation>
        </message>
        <message>
            <source>* These fields are required.</source>
            <translation>* Estos campos son obligatorios.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ConfirmDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::Console</name>
        <message>
            <source>lambdesk: the workspace %1 is open already; its window has been brought to the front.</source>
            <translation>lambdesk: el espacio de trabajo %1 ya está abierto; su ventana se ha traído al frente.</translation>
        </message>
        <message>
            <source>It opens %1.</source>
            <translation>Abre %1.</translation>
        </message>
        <message>
            <source>Lambdesk can't start</source>
            <translation>Lambdesk no puede iniciarse</translation>
        </message>
        <message>
            <source>Files that ship with the program are missing or broken. Install it again.</source>
            <translation>Faltan archivos que se distribuyen con el programa, o están dañados. Vuelva a instalarlo.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::CostPanel</name>
        <message>
            <source>What this would have cost on the platform, by the prices of %1: nothing is charged for what runs here. Durations are those of this computer.</source>
            <translation>Lo que esto habría costado en la plataforma, según los precios de %1: no se cobra nada por lo que se ejecuta aquí. Las duraciones son las de este equipo.</translation>
        </message>
        <message>
            <source>Last run</source>
            <translation>Última ejecución</translation>
        </message>
        <message>
            <source>Billed in this time</source>
            <translation>Facturado en este intervalo</translation>
        </message>
        <message>
            <source>Cost of this time</source>
            <translation>Costo de este intervalo</translation>
        </message>
        <message>
            <source>A month at this rate</source>
            <translation>Un mes a este ritmo</translation>
        </message>
        <message>
            <source>With the free tier</source>
            <translation>Con el nivel gratuito</translation>
        </message>
        <message>
            <source>Compare memory sizes</source>
            <translation>Comparar tamaños de memoria</translation>
        </message>
        <message>
            <source>%1: %2 ms billed at %3 MB (%4), and its request (%5); %6 for a million such runs</source>
            <translation>%1: %2 ms facturados con %3 MB (%4) y su solicitud (%5); %6 por un millón de ejecuciones así</translation>
        </message>
        <message>
            <source>%1: %2 ms billed at %3 MB (%4), ephemeral storage above %5 MB (%6), and its request (%7); %8 for a million such runs</source>
            <translation>%1: %2 ms facturados con %3 MB (%4), almacenamiento efímero por encima de %5 MB (%6) y su solicitud (%7); %8 por un millón de ejecuciones así</translation>
        </message>
        <message>
            <source>There was none.</source>
            <translation>No ha habido ninguna.</translation>
        </message>
        <message>
            <source>Nothing has run in %1, so nothing would have been billed.</source>
            <translation>No se ha ejecutado nada en %1, así que no se habría facturado nada.</translation>
        </message>
        <message>
            <source>Requests: %1, GB-seconds: %2</source>
            <translation>Solicitudes: %1, GB-segundos: %2</translation>
        </message>
        <message>
            <source>%1: %2 for requests, %3 for GB-seconds (free tier not counted)</source>
            <translation>%1: %2 por solicitudes, %3 por GB-segundos (sin contar el nivel gratuito)</translation>
        </message>
        <message>
            <source>%1: %2 for requests, %3 for GB-seconds, %4 for ephemeral storage (free tier not counted)</source>
            <translation>%1: %2 por solicitudes, %3 por GB-segundos, %4 por almacenamiento efímero (sin contar el nivel gratuito)</translation>
        </message>
        <message>
            <source>%1: %2 requests and %3 GB-seconds in 730 hours, if it goes on as in %4</source>
            <translation>%1: %2 solicitudes y %3 GB-segundos en 730 horas, si sigue como en %4</translation>
        </message>
        <message>
            <source>%1 a month: %2 requests and %3 GB-seconds of each month are free, if nothing else runs</source>
            <translation>%1 al mes: cada mes son gratis %2 solicitudes y %3 GB-segundos, si no se ejecuta nada más</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::DesignWindow</name>
        <message>
            <source>Design system – Lambdesk</source>
            <translation>Sistema de diseño – Lambdesk</translation>
        </message>
        <message>
            <source>Design system</source>
            <translation>Sistema de diseño</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::DifferingFilesModel</name>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>+ added</source>
            <translation>+ añadido</translation>
        </message>
        <message>
            <source>− removed</source>
            <translation>− eliminado</translation>
        </message>
        <message>
            <source>± changed</source>
            <translation>± cambiado</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::DraftComparison</name>
        <message>
            <source>Unsaved changes</source>
            <translation>Cambios sin guardar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Guardado</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::DraftLine</name>
        <message>
            <source>What is saved has been changed since then.</source>
            <translation>Lo guardado ha cambiado desde entonces.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>%1 of %2, the newest first.</source>
            <extracomment>The first of so many that were kept; the others are offered after it</extracomment>
            <translation>%1 de %2, lo más reciente primero.</translation>
        </message>
        <message>
            <source>The unsaved changes of %1 were discarded.</source>
            <extracomment>%1 is a time</extracomment>
            <translation>Los cambios sin guardar del %1 se han descartado.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::DropTarget</name>
        <message>
            <source>Paste a file or folder</source>
            <translation>Pegar un archivo o una carpeta</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::DuplicateDialog</name>
        <message>
            <source>Duplicate %1</source>
            <translation>Duplicar %1</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>The copy gets the configuration, the code and the test events.</source>
            <translation>La copia recibe la configuración, el código y los eventos de prueba.</translation>
        </message>
        <message>
            <source>Name*</source>
            <translation>Nombre*</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EditActions</name>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Cortar</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Pegar</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Seleccionar todo</translation>
        </message>
        <message>
            <source>%1 (in a field)</source>
            <translation>%1 (en un campo)</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EditorPane</name>
        <message>
            <source>Editor (Emacs keys)</source>
            <translation>Editor (teclas de Emacs)</translation>
        </message>
        <message>
            <source>Editor</source>
            <translation>Editor</translation>
        </message>
        <message>
            <source>Find…</source>
            <translation>Buscar…</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>Reemplazar…</translation>
        </message>
        <message>
            <source>Go to line…</source>
            <translation>Ir a la línea…</translation>
        </message>
        <message>
            <source>Find backward…</source>
            <translation>Buscar hacia atrás…</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EditorSection</name>
        <message>
            <source>%1 pt</source>
            <extracomment>A size of type, in points.</extracomment>
            <translation>%1 pt</translation>
        </message>
        <message>
            <source>Editor</source>
            <translation>Editor</translation>
        </message>
        <message>
            <source>Wrap long lines</source>
            <translation>Ajustar líneas largas</translation>
        </message>
        <message>
            <source>Font</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>For code and events. The list has the monospaced fonts that are installed.</source>
            <translation>Para el código y los eventos. La lista tiene las fuentes monoespaciadas instaladas.</translation>
        </message>
        <message>
            <source>Font size</source>
            <translation>Tamaño de fuente</translation>
        </message>
        <message>
            <source>At the window's usual size: it grows with the window's text, and %1 and the wheel change it in one editor.</source>
            <extracomment>%1 is the key `Ctrl`</extracomment>
            <translation>Con la ventana en su tamaño normal: crece con el texto de la ventana, y %1 con la rueda lo cambia en un solo editor.</translation>
        </message>
        <message>
            <source>Tab size</source>
            <translation>Tamaño de tabulación</translation>
        </message>
        <message>
            <source>How many columns a tab takes. Code that is indented with spaces keeps its own width.</source>
            <translation>Cuántas columnas ocupa una tabulación. El código sangrado con espacios conserva su propio ancho.</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Líneas</translation>
        </message>
        <message>
            <source>If this is off, they run past the editor's edge. Very large files are never wrapped.</source>
            <translation>Si no, continúan más allá del borde del editor. En archivos muy grandes no se ajustan.</translation>
        </message>
        <message>
            <source>The program's choice</source>
            <translation>La del programa</translation>
        </message>
        <message>
            <source>%1 (not installed)</source>
            <translation>%1 (no instalada)</translation>
        </message>
        <message>
            <source>As the window's text</source>
            <translation>Como el texto de la ventana</translation>
        </message>
        <message>
            <source>Key bindings</source>
            <translation>Combinaciones de teclas</translation>
        </message>
        <message>
            <source>While an editor has the keyboard, these keys come before those of the window. All of them are under Help, Keyboard shortcuts.</source>
            <translation>Mientras un editor tiene el teclado, estas teclas van antes que las de la ventana. Están todas en Ayuda, Atajos de teclado.</translation>
        </message>
        <message>
            <source>Standard</source>
            <extracomment>The key bindings of the editors that are the program&apos;s own.</extracomment>
            <translation>Estándar</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EmacsCommands</name>
        <message>
            <source>Character forward</source>
            <translation>Un carácter adelante</translation>
        </message>
        <message>
            <source>Character backward</source>
            <translation>Un carácter atrás</translation>
        </message>
        <message>
            <source>Next line</source>
            <translation>Línea siguiente</translation>
        </message>
        <message>
            <source>Previous line</source>
            <translation>Línea anterior</translation>
        </message>
        <message>
            <source>Beginning of the line</source>
            <translation>Principio de la línea</translation>
        </message>
        <message>
            <source>End of the line</source>
            <translation>Final de la línea</translation>
        </message>
        <message>
            <source>Word forward</source>
            <translation>Una palabra adelante</translation>
        </message>
        <message>
            <source>Word backward</source>
            <translation>Una palabra atrás</translation>
        </message>
        <message>
            <source>Page down</source>
            <translation>Página abajo</translation>
        </message>
        <message>
            <source>Page up</source>
            <translation>Página arriba</translation>
        </message>
        <message>
            <source>Beginning of the text</source>
            <translation>Principio del texto</translation>
        </message>
        <message>
            <source>End of the text</source>
            <translation>Final del texto</translation>
        </message>
        <message>
            <source>Show the caret&apos;s line in the middle</source>
            <translation>Mostrar la línea del cursor en el centro</translation>
        </message>
        <message>
            <source>Set the mark</source>
            <translation>Fijar la marca</translation>
        </message>
        <message>
            <source>Swap caret and mark</source>
            <translation>Intercambiar cursor y marca</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Seleccionar todo</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Quit what was begun</source>
            <translation>Abandonar lo empezado</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Cortar</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Pegar</translation>
        </message>
        <message>
            <source>Delete the next character</source>
            <translation>Eliminar el carácter siguiente</translation>
        </message>
        <message>
            <source>Cut to the end of the line</source>
            <translation>Cortar hasta el final de la línea</translation>
        </message>
        <message>
            <source>Cut to the end of the word</source>
            <translation>Cortar hasta el final de la palabra</translation>
        </message>
        <message>
            <source>Cut to the beginning of the word</source>
            <translation>Cortar hasta el principio de la palabra</translation>
        </message>
        <message>
            <source>Break the line behind the caret</source>
            <translation>Partir la línea detrás del cursor</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EndpointButton</name>
        <message>
            <source>Copy address</source>
            <translation>Copiar dirección</translation>
        </message>
        <message>
            <source>Copy export commands for AWS CLI and SDKs</source>
            <translation>Copiar comandos export para AWS CLI y SDK</translation>
        </message>
        <message>
            <source>Copy the endpoint's address</source>
            <translation>Copiar la dirección del endpoint</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>Desactivar</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>Activar</translation>
        </message>
        <message>
            <source>Switch the endpoint off</source>
            <translation>Desactivar el endpoint</translation>
        </message>
        <message>
            <source>Switch the endpoint on</source>
            <translation>Activar el endpoint</translation>
        </message>
        <message>
            <source>Endpoint: %1</source>
            <translation>Endpoint: %1</translation>
        </message>
        <message>
            <source>The AWS CLI and SDKs on this computer can use the functions at this address.</source>
            <translation>La AWS CLI y los SDK de este equipo pueden usar las funciones en esta dirección.</translation>
        </message>
        <message>
            <source>Port %1 is taken by another program.</source>
            <translation>El puerto %1 lo ocupa otro programa.</translation>
        </message>
        <message>
            <source>Endpoint: failed</source>
            <translation>Endpoint: error</translation>
        </message>
        <message>
            <source>Endpoint: off</source>
            <translation>Endpoint: desactivado</translation>
        </message>
        <message>
            <source>Switched on, it lets the AWS CLI and SDKs on this computer use the functions.</source>
            <translation>Activado, permite que la AWS CLI y los SDK de este equipo usen las funciones.</translation>
        </message>
        <message>
            <source>Copied: %1</source>
            <translation>Copiado: %1</translation>
        </message>
        <message>
            <source>Copied: export AWS_ENDPOINT_URL=%1 … Paste it into a terminal.</source>
            <translation>Copiado: export AWS_ENDPOINT_URL=%1 … Péguelo en una terminal.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EndpointSection</name>
        <message>
            <source>Endpoint</source>
            <translation>Endpoint</translation>
        </message>
        <message>
            <source>Serve the AWS CLI and SDKs</source>
            <translation>Atender a la AWS CLI y a los SDK</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Puerto</translation>
        </message>
        <message>
            <source>On 127.0.0.1, which only this computer can reach. If the port is in use when the program starts, the next free one is taken.</source>
            <translation>En 127.0.0.1, al que solo llega este equipo. Si está ocupado cuando se inicia el programa, se usa el siguiente que esté libre.</translation>
        </message>
        <message>
            <source>Now at %1. The status line below has what to give the AWS CLI.</source>
            <translation>Ahora en %1. La línea de estado de abajo tiene lo que hay que indicar a la AWS CLI.</translation>
        </message>
        <message>
            <source>Now off: the functions run from this window alone.</source>
            <translation>Ahora desactivado: las funciones solo se ejecutan desde esta ventana.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EngineSection</name>
        <message>
            <source>How functions run</source>
            <translation>Ejecución de las funciones</translation>
        </message>
        <message>
            <source>Run functions in a sandbox</source>
            <translation>Ejecutar las funciones en un sandbox</translation>
        </message>
        <message>
            <source>Use control groups</source>
            <translation>Usar grupos de control</translation>
        </message>
        <message>
            <source>Give functions their share of the processor</source>
            <translation>Dar a las funciones su parte del procesador</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plataforma</translation>
        </message>
        <message>
            <source>Quotas, prices, rounding and wording are those of this time. Winter 2015-16 is that of the tutorial “Learn AWS Lambda”.</source>
            <translation>Las cuotas, los precios, el redondeo y los textos son los de esta época. La del tutorial «Learn AWS Lambda» es Invierno 2015-16.</translation>
        </message>
        <message>
            <source>This time it is %1, since the program was started with --profile %2. To choose here, start it without.</source>
            <translation>Esta vez es %1, porque el programa se inició con --profile %2. Para elegir aquí, inícielo sin esa opción.</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>Sandbox</translation>
        </message>
        <message>
            <source>With bubblewrap: code can't be changed by the function, /tmp is its own, and home folders and other programs are out of its sight. Switch it off only for code that you trust and that needs them.</source>
            <translation>Con bubblewrap: la función no puede cambiar el código, /tmp es solo suyo, y no ve las carpetas personales ni otros programas. Desactívelo solo para código en el que confíe y que los necesite.</translation>
        </message>
        <message>
            <source>bubblewrap isn't on this computer, so functions run without. Install it with “sudo apt install bubblewrap”, then start the program again.</source>
            <translation>bubblewrap no está en este equipo, así que las funciones se ejecutan sin él. Instálelo con «sudo apt install bubblewrap» y después inicie de nuevo el programa.</translation>
        </message>
        <message>
            <source>Control groups</source>
            <translation>Grupos de control</translation>
        </message>
        <message>
            <source>Where the system gives them, the kernel bounds memory and number of processes. Without, functions are held to their memory by being looked at often.</source>
            <translation>Donde el sistema los ofrece, el kernel limita la memoria y el número de procesos. Sin ellos, la memoria de las funciones se limita comprobándola a menudo.</translation>
        </message>
        <message>
            <source>CPU share</source>
            <translation>Asignación de CPU</translation>
        </message>
        <message>
            <source>As on the platform, a function has the share of a core's time that its memory size stands for, after its init phase: %1 MB have all of it. It takes control groups; without, functions run as fast as this computer can.</source>
            <translation>Como en la plataforma, tras su fase de inicialización una función tiene la parte del tiempo de un núcleo que corresponde a su tamaño de memoria: a %1 MB les corresponde todo. Requiere grupos de control; sin ellos, las funciones se ejecutan tan rápido como puede este equipo.</translation>
        </message>
        <message>
            <source>Winter 2015-16</source>
            <translation>Invierno 2015-16</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EnvironmentProcess</name>
        <message>
            <source>The function's temporary folder could not be made.</source>
            <translation>No se pudo crear la carpeta temporal de la función.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EnvironmentTable</name>
        <message>
            <source>Add environment variable</source>
            <translation>Añadir variable de entorno</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Key %1</source>
            <translation>Clave %1</translation>
        </message>
        <message>
            <source>Value %1</source>
            <translation>Valor %1</translation>
        </message>
        <message>
            <source>Remove environment variable %1</source>
            <translation>Quitar la variable de entorno %1</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EnvironmentsModel</name>
        <message>
            <source>Started ahead of need</source>
            <translation>Preiniciado</translation>
        </message>
        <message>
            <source>Initializing</source>
            <translation>Inicializando</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En ejecución</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Congelado</translation>
        </message>
        <message>
            <source>Being ended</source>
            <translation>Finalizando</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>%1 of %2 MB</source>
            <translation>%1 de %2 MB</translation>
        </message>
        <message>
            <source>Version %1, log stream %2</source>
            <translation>Versión %1, flujo de logs %2</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 min %2 s</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>Log stream %1</source>
            <translation>Flujo de logs %1</translation>
        </message>
        <message>
            <source>%1, age %2, %3, memory %4, %5</source>
            <extracomment>%1 is a state as `Frozen`, %2 a duration, %3 `2 runs`, %4 `45 of 128 MB`, %5 a version and a log stream</extracomment>
            <translation>%1, antigüedad %2, %3, memoria %4, %5</translation>
        </message>
        <message numerus="yes">
            <source>%n run(s)</source>
            <translation>
                <numerusform>%n ejecución</numerusform>
                <numerusform>%n ejecuciones</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EnvironmentsTab</name>
        <message>
            <source>No execution environment is alive. Press Test to start one: it stays, frozen, for the next runs, until it has been idle for a while or the function changes.</source>
            <translation>No hay ningún entorno de ejecución activo. Pulse «Test» para iniciar uno: permanece congelado para las siguientes ejecuciones hasta que lleve un tiempo inactivo o la función cambie.</translation>
        </message>
        <message>
            <source>Force cold start</source>
            <translation>Forzar arranque en frío</translation>
        </message>
        <message>
            <source>End these environments, busy ones once they have answered</source>
            <translation>Finalizar estos entornos; los ocupados, en cuanto hayan respondido</translation>
        </message>
        <message>
            <source>Execution environments</source>
            <translation>Entornos de ejecución</translation>
        </message>
        <message numerus="yes">
            <source>%n running</source>
            <translation>
                <numerusform>%n en ejecución</numerusform>
                <numerusform>%n en ejecución</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n initializing</source>
            <translation>
                <numerusform>%n inicializando</numerusform>
                <numerusform>%n inicializando</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frozen</source>
            <translation>
                <numerusform>%n congelado</numerusform>
                <numerusform>%n congelados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n started ahead of need</source>
            <translation>
                <numerusform>%n preiniciado</numerusform>
                <numerusform>%n preiniciados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n being ended</source>
            <translation>
                <numerusform>%n finalizando</numerusform>
                <numerusform>%n finalizando</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n execution environment(s): %1</source>
            <translation>
                <numerusform>%n entorno de ejecución: %1</numerusform>
                <numerusform>%n entornos de ejecución: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EventExport</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>Save log events</source>
            <translation>Guardar eventos de log</translation>
        </message>
        <message>
            <source>Log (*.log)</source>
            <translation>Log (*.log)</translation>
        </message>
        <message>
            <source>JSON lines (*.jsonl)</source>
            <translation>Líneas JSON (*.jsonl)</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Saving %1 …</source>
            <translation>Guardando %1…</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Guardado como %1.</translation>
        </message>
        <message>
            <source>Copying …</source>
            <translation>Copiando…</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EventReader</name>
        <message>
            <source>The log is not there any more.</source>
            <translation>El log ya no existe.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EventTools</name>
        <message>
            <source>Wrap lines</source>
            <translation>Ajustar líneas</translation>
        </message>
        <message>
            <source>Fold all</source>
            <translation>Contraer</translation>
        </message>
        <message>
            <source>Unfold all</source>
            <translation>Expandir</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Clear view</source>
            <translation>Vaciar</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Actions (acciones)</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>Local time (%1)</source>
            <translation>Hora local (%1)</translation>
        </message>
        <message>
            <source>UTC</source>
            <translation>UTC</translation>
        </message>
        <message>
            <source>Show each run as one row</source>
            <translation>Mostrar cada ejecución como una fila</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy as JSON</source>
            <translation>Copiar como JSON</translation>
        </message>
        <message>
            <source>Save all …</source>
            <translation>Guardar todo…</translation>
        </message>
        <message>
            <source>Save selection …</source>
            <translation>Guardar selección…</translation>
        </message>
        <message>
            <source>Show around this event</source>
            <translation>Mostrar alrededor de este evento</translation>
        </message>
        <message>
            <source>Show a minute before and after this event</source>
            <translation>Mostrar un minuto antes y después de este evento</translation>
        </message>
        <message>
            <source>Fold or unfold this run</source>
            <translation>Contraer o expandir esta ejecución</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Go to the end and follow it</source>
            <translation>Ir al final y seguirlo</translation>
        </message>
        <message>
            <source>Show nothing that arrives until you resume</source>
            <translation>No mostrar nada de lo que llegue hasta reanudar</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <source>Show the events that were hidden, too</source>
            <translation>Mostrar también los eventos ocultos</translation>
        </message>
        <message>
            <source>Hide what is there now; nothing is deleted</source>
            <translation>Ocultar lo que hay ahora; no se elimina nada</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EventsHeader</name>
        <message>
            <source>Timestamp (%1)</source>
            <translation>Hora (%1)</translation>
        </message>
        <message>
            <source>Log stream</source>
            <translation>Flujo de logs</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EventsPage</name>
        <message>
            <source>The execution environment that wrote this log stream has ended: nothing more is added to it.</source>
            <translation>El entorno de ejecución que escribió este flujo de logs ha finalizado: ya no se le añade nada.</translation>
        </message>
        <message>
            <source>Find events</source>
            <translation>Buscar eventos</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>Coincidencia siguiente</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>Coincidencia anterior</translation>
        </message>
        <message>
            <source>Save events to a file</source>
            <translation>Guardar eventos en un archivo</translation>
        </message>
        <message>
            <source>Stop the search, or go back to the events</source>
            <translation>Detener la búsqueda o volver a los eventos</translation>
        </message>
        <message>
            <source>%1 selected</source>
            <translation>%1 seleccionados</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>en pausa</translation>
        </message>
        <message>
            <source>following what arrives</source>
            <translation>siguiendo lo que llega</translation>
        </message>
        <message>
            <source>holding still</source>
            <translation>sin seguimiento</translation>
        </message>
        <message>
            <source>Run %1</source>
            <translation>Ejecución %1</translation>
        </message>
        <message>
            <source>The log stream %1 was deleted.</source>
            <translation>Se eliminó el flujo de logs %1.</translation>
        </message>
        <message>
            <source>There are no events in this log stream yet. They appear here as they arrive.</source>
            <translation>Todavía no hay eventos en este flujo de logs. Aparecen aquí a medida que llegan.</translation>
        </message>
        <message>
            <source>%1 log groups</source>
            <translation>%1 grupos de logs</translation>
        </message>
        <message>
            <source>All log streams</source>
            <translation>Todos los flujos de logs</translation>
        </message>
        <message>
            <source>No event was found. Try another pattern, or a longer time range.</source>
            <translation>No se encontró ningún evento. Pruebe con otro patrón o con un intervalo más largo.</translation>
        </message>
        <message>
            <source>Searching …</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>Back to the log stream</source>
            <translation>Volver al flujo de logs</translation>
        </message>
        <message>
            <source>Back to what was found</source>
            <translation>Volver a lo encontrado</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s)</source>
            <translation>
                <numerusform>%Ln evento</numerusform>
                <numerusform>%Ln eventos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lambdesk::EventsView</name>
        <message>
            <source>Log events</source>
            <translation>Log events (eventos de log)</translation>
        </message>
        <message>
            <source>Loading …</source>
            <translation>Cargando…</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ExportDialog</name>
        <message>
            <source>Export workspace</source>
            <translation>Exportar espacio de trabajo</translation>
        </message>
        <message>
            <source>All functions</source>
            <translation>Todas las funciones</translation>
        </message>
        <message>
            <source>Test events</source>
            <translation>Eventos de prueba</translation>
        </message>
        <message>
            <source>Versions and aliases</source>
            <translation>Versiones y alias</translation>
        </message>
        <message>
            <source>Layers that they use</source>
            <translation>Capas que usan</translation>
        </message>
        <message>
            <source>Values of environment variables</source>
            <translation>Valores de las variables de entorno</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportación</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>What you choose is written to one file, to be handed on: File → Import workspace… takes it in elsewhere. Runs and logs stay here.</source>
            <translation>Lo que elija se escribe en un solo archivo que puede dar a otros: «Archivo», «Importar espacio de trabajo…» lo incorpora en otro lugar. Las ejecuciones y los logs se quedan aquí.</translation>
        </message>
        <message>
            <source>Functions</source>
            <translation>Functions (funciones)</translation>
        </message>
        <message>
            <source>With them</source>
            <translation>Con ellas</translation>
        </message>
        <message>
            <source>Secrets</source>
            <translation>Secretos</translation>
        </message>
        <message>
            <source>Functions to export</source>
            <translation>Funciones que se exportan</translation>
        </message>
        <message>
            <source>There is no function yet that could be exported.</source>
            <translation>Todavía no hay ninguna función que se pueda exportar.</translation>
        </message>
        <message>
            <source>Choose at least one function.</source>
            <translation>Elija al menos una función.</translation>
        </message>
        <message>
            <source>They may be passwords or keys, and whoever has the file can read them.</source>
            <translation>Pueden ser contraseñas o claves, y quien tenga el archivo puede leerlas.</translation>
        </message>
        <message>
            <source>The variables go along with empty values, to be filled in after the import.</source>
            <translation>Las variables se incluyen con valores vacíos, que se rellenan después de la importación.</translation>
        </message>
        <message>
            <source>Exporting to %1 …</source>
            <translation>Exportando a %1…</translation>
        </message>
        <message>
            <source>The export was cancelled. Nothing was written.</source>
            <translation>Se canceló la exportación. No se ha escrito nada.</translation>
        </message>
        <message>
            <source>Cancel the export</source>
            <translation>Cancelar la exportación</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ExportJob</name>
        <message>
            <source>The workspace could not be saved as %1. Choose a folder that may be written to and has room for it.</source>
            <translation>No se pudo guardar el espacio de trabajo como %1. Elija una carpeta en la que tenga permiso de escritura y haya espacio suficiente.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FileComparison</name>
        <message>
            <source>%1, SHA-256 %2</source>
            <translation>%1, SHA-256 %2</translation>
        </message>
        <message>
            <source>It has more than %1 and isn't compared line by line.</source>
            <translation>Tiene más de %1 y no se compara línea por línea.</translation>
        </message>
        <message>
            <source>%1
The bytes are alike; whether it may be executed differs.</source>
            <translation>%1
Los bytes son iguales; difiere el permiso de ejecución.</translation>
        </message>
        <message>
            <source>It isn't text.</source>
            <translation>No es texto.</translation>
        </message>
        <message>
            <source>Before: %1</source>
            <translation>Antes: %1</translation>
        </message>
        <message>
            <source>After: %1</source>
            <translation>Después: %1</translation>
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
            <translation>Línea %1: %2</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FilePreview</name>
        <message>
            <source>Picture %1</source>
            <translation>Imagen %1</translation>
        </message>
        <message>
            <source>%1
%2, %3</source>
            <translation>%1
%2, %3</translation>
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
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Search in files</source>
            <translation>Buscar en archivos</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Cerrar la búsqueda</translation>
        </message>
        <message>
            <source>Back to the files (%1)</source>
            <translation>Volver a los archivos (%1)</translation>
        </message>
        <message>
            <source>Search the folders node_modules as well</source>
            <translation>Buscar también en las carpetas node_modules</translation>
        </message>
        <message>
            <source>Found in files</source>
            <translation>Encontrado en archivos</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Distinguir mayúsculas</translation>
        </message>
        <message>
            <source>Whole words</source>
            <translation>Palabras completas</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>Expresión regular</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%1 en %2</translation>
        </message>
        <message numerus="yes">
            <source>%n lines</source>
            <translation>
                <numerusform>%n línea</numerusform>
                <numerusform>%n líneas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n archivo</numerusform>
                <numerusform>%n archivos</numerusform>
            </translation>
        </message>
        <message>
            <source>Searching … %1</source>
            <translation>Buscando… %1</translation>
        </message>
        <message>
            <source>Searching …</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>Cancelled. %1</source>
            <translation>Cancelado. %1</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>Cancelado.</translation>
        </message>
        <message>
            <source>The first %1</source>
            <translation>Lo primero encontrado: %1</translation>
        </message>
        <message>
            <source>Nothing found.</source>
            <translation>No se encontró nada.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FileTree</name>
        <message>
            <source>New file</source>
            <translation>Nuevo archivo</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>Search in files</source>
            <translation>Buscar en archivos</translation>
        </message>
        <message>
            <source>Search in files (%1)</source>
            <translation>Buscar en archivos (%1)</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renombrar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Rename the selected file</source>
            <translation>Renombrar el archivo seleccionado</translation>
        </message>
        <message>
            <source>Delete the selected file</source>
            <translation>Eliminar el archivo seleccionado</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FilterField</name>
        <message>
            <source>Clear</source>
            <translation>Borrar</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FindBar</name>
        <message>
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Match case (Aa)</source>
            <translation>Distinguir mayúsculas (Aa)</translation>
        </message>
        <message>
            <source>Whole words</source>
            <translation>Palabras completas</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>Expresión regular</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>Coincidencia anterior</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>Coincidencia siguiente</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>Reemplazar por</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Reemplazar</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>Reemplazar todo</translation>
        </message>
        <message>
            <source>Not a regular expression</source>
            <translation>No es una expresión regular</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>No se encontró nada</translation>
        </message>
        <message>
            <source>%1 found</source>
            <translation>Encontradas: %1</translation>
        </message>
        <message>
            <source>%1 replaced</source>
            <translation>Reemplazadas: %1</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FlashArea</name>
        <message>
            <source>Go to the messages</source>
            <translation>Ir a los mensajes</translation>
        </message>
        <message>
            <source>Undo what the newest message tells of</source>
            <translation>Deshacer lo que indica el mensaje más reciente</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FlashMessage</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Undo (%1)</source>
            <translation>Deshacer (%1)</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FormRow</name>
        <message>
            <source>About %1</source>
            <translation>Acerca de %1</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FunctionForm</name>
        <message>
            <source>Name*</source>
            <translation>Nombre*</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <source>Lambda function handler and role</source>
            <translation>Lambda function handler and role (handler y rol)</translation>
        </message>
        <message>
            <source>There is a function named %1 already. Choose another name.</source>
            <translation>Ya hay una función llamada %1. Elija otro nombre.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FunctionHead</name>
        <message>
            <source>Test</source>
            <translation>Test (probar)</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Actions (acciones)</translation>
        </message>
        <message>
            <source>Run the function with the test event (%1)</source>
            <extracomment>%1 are keys, as `Ctrl+Return or F5`</extracomment>
            <translation>Ejecutar la función con el evento de prueba (%1)</translation>
        </message>
        <message>
            <source>Configure test event</source>
            <translation>Configure test event (configurar evento de prueba)</translation>
        </message>
        <message>
            <source>Publish new version</source>
            <translation>Publish new version (publicar nueva versión)</translation>
        </message>
        <message>
            <source>Create alias</source>
            <translation>Create alias (crear alias)</translation>
        </message>
        <message>
            <source>Force cold start</source>
            <translation>Forzar arranque en frío</translation>
        </message>
        <message>
            <source>Upload a .ZIP file</source>
            <translation>Upload a .ZIP file (subir un .ZIP)</translation>
        </message>
        <message>
            <source>Download code</source>
            <translation>Descargar código</translation>
        </message>
        <message>
            <source>Code history</source>
            <translation>Historial del código</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Delete function</source>
            <translation>Eliminar función</translation>
        </message>
        <message>
            <source>Copy ARN</source>
            <translation>Copiar ARN</translation>
        </message>
        <message>
            <source>Save and test</source>
            <translation>Save and test (guardar y probar)</translation>
        </message>
        <message>
            <source>Test with %1</source>
            <extracomment>%1 is the name of a saved test event.</extracomment>
            <translation>Probar con %1</translation>
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
            <translation>Nombre de la función</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <source>Runtime</source>
            <translation>Runtime</translation>
        </message>
        <message>
            <source>Code size</source>
            <translation>Tamaño del código</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Memoria</translation>
        </message>
        <message>
            <source>Timeout</source>
            <translation>Tiempo límite</translation>
        </message>
        <message>
            <source>Last modified</source>
            <translation>Última modificación</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FunctionPage</name>
        <message>
            <source>Congratulations! Your Lambda function "%1" has been successfully created. You can now click on the "Test" button to input a test event and test your function.</source>
            <translation>¡Felicidades! Su función de Lambda «%1» se ha creado correctamente. Ahora puede pulsar el botón «Test» para introducir un evento de prueba y probar la función.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code (código)</translation>
        </message>
        <message>
            <source>Configuration</source>
            <translation>Configuration (configuración)</translation>
        </message>
        <message>
            <source>Monitoring</source>
            <translation>Monitoring (supervisión)</translation>
        </message>
        <message>
            <source>Environments</source>
            <translation>Environments (entornos)</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Guardado como %1.</translation>
        </message>
        <message>
            <source>The next run of %1 starts cold.</source>
            <translation>La próxima ejecución de %1 arranca en frío.</translation>
        </message>
        <message>
            <source>%1 was changed outside this window while you were editing it.</source>
            <translation>%1 se cambió fuera de esta ventana mientras usted la editaba.</translation>
        </message>
        <message>
            <source>Not saved: %1 was changed outside this window since it was loaded here.</source>
            <translation>No se ha guardado: %1 se cambió fuera de esta ventana desde que se cargó aquí.</translation>
        </message>
        <message>
            <source>What you typed is still here, and not saved.</source>
            <translation>Lo que ha escrito sigue aquí, sin guardar.</translation>
        </message>
        <message>
            <source>Reload theirs</source>
            <translation>Cargar la versión externa</translation>
        </message>
        <message>
            <source>Overwrite with mine</source>
            <translation>Sobrescribir con la mía</translation>
        </message>
        <message>
            <source>Unsaved changes of %1</source>
            <extracomment>%1 is a time</extracomment>
            <translation>Cambios sin guardar (%1)</translation>
        </message>
        <message>
            <source>Unsaved changes of %1 to the code were kept.</source>
            <extracomment>%1 is a time</extracomment>
            <translation>Se han conservado los cambios sin guardar del código (%1).</translation>
        </message>
        <message>
            <source>Unsaved changes of %1 to the configuration were kept.</source>
            <extracomment>%1 is a time</extracomment>
            <translation>Se han conservado los cambios sin guardar de la configuración (%1).</translation>
        </message>
        <message>
            <source>Unsaved changes of %1 to the code and the configuration were kept.</source>
            <extracomment>%1 is a time</extracomment>
            <translation>Se han conservado los cambios sin guardar del código y la configuración (%1).</translation>
        </message>
        <message>
            <source>There is no function %1 any more.</source>
            <translation>Ya no hay ninguna función %1.</translation>
        </message>
        <message>
            <source>The function %1 was deleted outside this window.</source>
            <translation>La función %1 se eliminó fuera de esta ventana.</translation>
        </message>
        <message>
            <source>What you had changed here and not saved is gone with it.</source>
            <translation>Lo que había cambiado aquí sin guardar se ha perdido con ella.</translation>
        </message>
        <message>
            <source>The code has %1; at most %2 can be edited inline. It is not saved.</source>
            <translation>El código tiene %1; aquí se pueden editar %2 como máximo. No se ha guardado.</translation>
        </message>
        <message>
            <source>The code of %1 has changes that are not saved.</source>
            <translation>El código de %1 tiene cambios sin guardar.</translation>
        </message>
        <message>
            <source>The configuration of %1 has changes that are not saved.</source>
            <translation>La configuración de %1 tiene cambios sin guardar.</translation>
        </message>
        <message>
            <source>The code and the configuration of %1 have changes that are not saved.</source>
            <translation>El código y la configuración de %1 tienen cambios sin guardar.</translation>
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation>Cambios sin guardar</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>The package has more than %1 and can't be edited here, only looked at. To change it, upload another one.</source>
            <translation>El paquete tiene más de %1 y aquí no se puede editar, solo consultar. Para cambiarlo, suba otro.</translation>
        </message>
        <message>
            <source>A published version keeps its code. Switch to $LATEST to replace the code there.</source>
            <translation>Una versión publicada conserva su código. Cambie a $LATEST para reemplazar el código allí.</translation>
        </message>
        <message>
            <source>A published version keeps its code. Switch to $LATEST to see the codes it had.</source>
            <translation>Una versión publicada conserva su código. Cambie a $LATEST para ver los códigos que ha tenido.</translation>
        </message>
        <message>
            <source>The code of %1 was saved as %2.</source>
            <translation>El código de %1 se guardó como %2.</translation>
        </message>
        <message>
            <source>%1 isn't there any more; this is $LATEST.</source>
            <translation>%1 ya no existe; esto es $LATEST.</translation>
        </message>
        <message>
            <source>Version %1 of %2 is published.</source>
            <translation>Se ha publicado la versión %1 de %2.</translation>
        </message>
        <message>
            <source>Show version %1</source>
            <translation>Mostrar la versión %1</translation>
        </message>
        <message>
            <source>Nothing has changed since version %1 was published, so there is no new version.</source>
            <translation>No ha cambiado nada desde que se publicó la versión %1, así que no hay una versión nueva.</translation>
        </message>
        <message>
            <source>The alias %1 of %2 is created.</source>
            <translation>Se ha creado el alias %1 de %2.</translation>
        </message>
        <message>
            <source>Show %1</source>
            <translation>Mostrar %1</translation>
        </message>
        <message>
            <source>These changes are saved by now.</source>
            <translation>Estos cambios ya están guardados.</translation>
        </message>
        <message>
            <source>The code of %1 went back to what it was while you were editing it.</source>
            <translation>El código de %1 ha vuelto a ser el de antes mientras usted lo editaba.</translation>
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
            <translation>Este programa no admite paquetes.</translation>
        </message>
        <message>
            <source>The workspace has lost this code of the function.</source>
            <translation>El espacio de trabajo ha perdido este código de la función.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FunctionSettingsService</name>
        <message>
            <source>A tag's key has 1 to %1 characters and doesn't begin with "aws:": "%2".</source>
            <translation>La clave de una etiqueta tiene de 1 a %1 caracteres y no empieza por «aws:»: «%2».</translation>
        </message>
        <message>
            <source>A tag's value has at most %1 characters; that of "%2" has %3.</source>
            <translation>El valor de una etiqueta tiene %1 caracteres como máximo; el de «%2» tiene %3.</translation>
        </message>
        <message>
            <source>A function has at most %1 tags; these are %2.</source>
            <translation>Una función tiene %1 etiquetas como máximo; estas son %2.</translation>
        </message>
        <message>
            <source>A reserved concurrency is 0 or more.</source>
            <translation>Una concurrencia reservada es 0 o más.</translation>
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
            <translation>MaximumRetryAttempts va de 0 a %1; %2 queda fuera.</translation>
        </message>
        <message>
            <source>MaximumEventAgeInSeconds goes from %1 to %2; %3 is outside.</source>
            <translation>MaximumEventAgeInSeconds va de %1 a %2; %3 queda fuera.</translation>
        </message>
        <message>
            <source>The destination ARN %1 is invalid: here a destination is another function.</source>
            <translation>The destination ARN %1 is invalid: aquí un destino es otra función.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FunctionWizard</name>
        <message>
            <source>What you had entered for a new function on %1 was kept.</source>
            <extracomment>%1 is a time</extracomment>
            <translation>Se ha conservado lo que había introducido para una función nueva (%1).</translation>
        </message>
        <message>
            <source>New function</source>
            <translation>Nueva función</translation>
        </message>
        <message>
            <source>New function using blueprint %1</source>
            <translation>Nueva función con el blueprint %1</translation>
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
            <translation>¿Reemplazar el código?</translation>
        </message>
        <message>
            <source>You have changed the code. Starting from another blueprint replaces it, and the settings with it.</source>
            <translation>Ha cambiado el código. Empezar desde otro blueprint lo reemplaza, y con él los ajustes.</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Reemplazar</translation>
        </message>
        <message>
            <source>Leave without creating the function?</source>
            <translation>¿Salir sin crear la función?</translation>
        </message>
        <message>
            <source>What you have entered for the new function will be lost.</source>
            <translation>Se perderá lo que ha introducido para la función nueva.</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Salir</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::FunctionsPage</name>
        <message>
            <source>Create a Lambda function</source>
            <translation>Create a Lambda function (crear función)</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Actions (acciones)</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtrar</translation>
        </message>
        <message>
            <source>No function matches the filter.</source>
            <translation>Ninguna función coincide con el filtro.</translation>
        </message>
        <message>
            <source>Functions</source>
            <translation>Functions (funciones)</translation>
        </message>
        <message>
            <source>Filter functions</source>
            <translation>Filtrar funciones</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Delete function</source>
            <translation>Eliminar función</translation>
        </message>
        <message>
            <source>Viewing %1-%2 of %3</source>
            <translation>Mostrando %1-%2 de %3</translation>
        </message>
        <message>
            <source>Select a function first</source>
            <translation>Seleccione antes una función</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::GoToLineBar</name>
        <message>
            <source>Go to line</source>
            <translation>Ir a la línea</translation>
        </message>
        <message>
            <source>line or line:column</source>
            <translation>línea o línea:columna</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>de %1</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::HandlerCheck</name>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 y %2 más</translation>
        </message>
        <message>
            <source>A handler is the file's name without .js, a point, and the exported function: %1.</source>
            <translation>Un handler es el nombre del archivo sin .js, un punto y la función exportada: %1.</translation>
        </message>
        <message>
            <source>A handler is the file's name without .py, a point, and the function: %1.</source>
            <translation>Un handler es el nombre del archivo sin .py, un punto y la función: %1.</translation>
        </message>
        <message>
            <source>The handler looks for the file "%1", but the code is saved as %2. Use %3.</source>
            <translation>El handler busca el archivo «%1», pero el código se guarda como %2. Use %3.</translation>
        </message>
        <message>
            <source>%1 defines no function. Add: def %2(event, context):</source>
            <translation>%1 no define ninguna función. Añada: def %2(event, context):</translation>
        </message>
        <message>
            <source>%1 defines %2, not "%3". Use %4.</source>
            <translation>%1 define %2, no «%3». Use %4.</translation>
        </message>
        <message>
            <source>Line %1 of %2 replaces exports, which exports nothing. Write module.exports = there.</source>
            <translation>La línea %1 de %2 reemplaza exports, lo que no exporta nada. Escriba allí module.exports =.</translation>
        </message>
        <message>
            <source>%1 has "%2" in line %3, but doesn't export it. Add: exports.%2 = %2;</source>
            <translation>%1 tiene «%2» en la línea %3, pero no lo exporta. Añada: exports.%2 = %2;</translation>
        </message>
        <message>
            <source>%1 exports nothing. Add: exports.%2 = async (event, context) =&gt; { … };</source>
            <translation>%1 no exporta nada. Añada: exports.%2 = async (event, context) =&gt; { … };</translation>
        </message>
        <message>
            <source>%1 exports %2, not "%3". Use %4.</source>
            <translation>%1 exporta %2, no «%3». Use %4.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::HandlerRow</name>
        <message>
            <source>Handler*</source>
            <translation>Handler*</translation>
        </message>
        <message>
            <source>The file's name without its extension, a dot, and the function in it that is called for each event: index.handler is exports.handler in index.js, lambda_function.lambda_handler is lambda_handler in lambda_function.py.</source>
            <translation>El nombre del archivo sin su extensión, un punto y la función que contiene y a la que se llama con cada evento: index.handler es exports.handler en index.js, lambda_function.lambda_handler es lambda_handler en lambda_function.py.</translation>
        </message>
        <message>
            <source>Rename %1 to %2</source>
            <translation>Renombrar %1 a %2</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>Usar %1</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ImportDialog</name>
        <message>
            <source>Import workspace</source>
            <translation>Importar espacio de trabajo</translation>
        </message>
        <message>
            <source>Functions in the file</source>
            <translation>Funciones del archivo</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Reading %1 …</source>
            <translation>Leyendo %1…</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Qué se hace</translation>
        </message>
        <message>
            <source>New name*</source>
            <translation>Nombre nuevo*</translation>
        </message>
        <message>
            <source>%1, exported by Lambdesk %2.</source>
            <translation>%1, exportado con Lambdesk %2.</translation>
        </message>
        <message>
            <source>%1, exported by Lambdesk %2 with the profile %3; this window has %4.</source>
            <translation>%1, exportado con Lambdesk %2 con el perfil %3; esta ventana tiene %4.</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Conservar lo mío</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <source>Keep mine, leave out the others</source>
            <translation>Conservar lo mío, omitir lo demás</translation>
        </message>
        <message>
            <source>Replace mine</source>
            <translation>Reemplazar lo mío</translation>
        </message>
        <message>
            <source>Replace mine, import the others</source>
            <translation>Reemplazar lo mío, importar lo demás</translation>
        </message>
        <message>
            <source>Import under another name</source>
            <translation>Importar con otro nombre</translation>
        </message>
        <message>
            <source>A new name is not valid yet, or is used twice: see the functions above.</source>
            <translation>Un nombre nuevo todavía no es válido o está repetido: vea las funciones de arriba.</translation>
        </message>
        <message numerus="yes">
            <source>%n function(s) will be imported.</source>
            <translation>
                <numerusform>Se importará %n función.</numerusform>
                <numerusform>Se importarán %n funciones.</numerusform>
            </translation>
        </message>
        <message>
            <source>Importing …</source>
            <translation>Importando…</translation>
        </message>
        <message>
            <source>The import was cancelled. Nothing was imported.</source>
            <translation>Se canceló la importación. No se ha importado nada.</translation>
        </message>
        <message>
            <source>Cancel the import</source>
            <translation>Cancelar la importación</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ImportJob</name>
        <message>
            <source>The unpacked file could not be read.</source>
            <translation>No se pudo leer el archivo descomprimido.</translation>
        </message>
        <message>
            <source>Nothing was imported: a package of the file can't be used. %1</source>
            <extracomment>%1 is a sentence that says why</extracomment>
            <translation>No se importó nada: un paquete del archivo no se puede usar. %1</translation>
        </message>
        <message>
            <source>Nothing was imported: the unpacked file was changed meanwhile.</source>
            <translation>No se importó nada: el archivo descomprimido se cambió entretanto.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ImportModel</name>
        <message>
            <source>There is a function named %1 already.</source>
            <translation>Ya hay una función llamada %1.</translation>
        </message>
        <message>
            <source>Another function of the file is to be named %1, too.</source>
            <translation>Otra función del archivo también va a llamarse %1.</translation>
        </message>
        <message>
            <source>It can't be imported. %1</source>
            <extracomment>%1 is a sentence that says why</extracomment>
            <translation>No se puede importar. %1</translation>
        </message>
        <message>
            <source>%1 is not on this computer: the function comes in, and runs once it is.</source>
            <translation>%1 no está en este equipo: la función se importa y se podrá ejecutar en cuanto esté.</translation>
        </message>
        <message>
            <source>It comes without these layers, which are neither in the file nor here: %1</source>
            <translation>Se importa sin estas capas, que no están ni en el archivo ni aquí: %1</translation>
        </message>
        <message>
            <source>The values of its environment variables were left out of the file: fill them in after the import.</source>
            <translation>Los valores de sus variables de entorno se omitieron en el archivo: rellénelos después de la importación.</translation>
        </message>
        <message>
            <source>Yours is deleted, with its versions, test events and runs.</source>
            <translation>La suya se elimina, con sus versiones, eventos de prueba y ejecuciones.</translation>
        </message>
        <message>
            <source>%1 (not on this computer)</source>
            <translation>%1 (no está en este equipo)</translation>
        </message>
        <message numerus="yes">
            <source>%n version(s)</source>
            <translation>
                <numerusform>%n versión</numerusform>
                <numerusform>%n versiones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alias(es)</source>
            <translation>
                <numerusform>%n alias</numerusform>
                <numerusform>%n alias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n test event(s)</source>
            <translation>
                <numerusform>%n evento de prueba</numerusform>
                <numerusform>%n eventos de prueba</numerusform>
            </translation>
        </message>
        <message>
            <source>Can't be imported</source>
            <translation>No se puede importar</translation>
        </message>
        <message>
            <source>Keeps mine</source>
            <translation>Conserva lo mío</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Se omite</translation>
        </message>
        <message>
            <source>Replaces mine</source>
            <translation>Reemplaza lo mío</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Se importa</translation>
        </message>
        <message>
            <source>Imported as %1</source>
            <translation>Se importa como %1</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>Función</translation>
        </message>
        <message>
            <source>Runtime</source>
            <translation>Runtime</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>With it</source>
            <translation>Incluye</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Qué se hace</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::InlineCode</name>
        <message>
            <source>Function code</source>
            <translation>Código de la función</translation>
        </message>
        <message>
            <source>The code was written for Node.js, the runtime is Python.</source>
            <translation>El código se escribió para Node.js; el runtime es Python.</translation>
        </message>
        <message>
            <source>The code was written for Python, the runtime is Node.js.</source>
            <translation>El código se escribió para Python; el runtime es Node.js.</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Guardado como %1</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::InsightsChart</name>
        <message>
            <source>A query that ends in stats … by bin(…) is drawn here, as in
stats count(*) by bin(5m)</source>
            <translation>Una consulta que termina en stats … by bin(…) se dibuja aquí, como en
stats count(*) by bin(5m)</translation>
        </message>
        <message>
            <source>Kind of chart</source>
            <translation>Tipo de gráfico</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Líneas</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Áreas</translation>
        </message>
        <message>
            <source>Bar</source>
            <translation>Barras</translation>
        </message>
        <message>
            <source>Chart of the result</source>
            <translation>Gráfico del resultado</translation>
        </message>
        <message>
            <source>The table of the result has the same values.</source>
            <translation>La tabla del resultado tiene los mismos valores.</translation>
        </message>
        <message>
            <source>Series drawn: the first %1 of %2 by name. A filter in the query can choose others.</source>
            <extracomment>filter is a command of the query, and stays as it is. %1 and %2 are numbers.</extracomment>
            <translation>Series dibujadas: las primeras %1 de %2 por nombre. Con un filter en la consulta se pueden elegir otras.</translation>
        </message>
        <message>
            <source>Periods drawn: the newest %1 of %2. A longer one in bin(…) draws all of them.</source>
            <extracomment>bin(…) is a part of the query, and is given the length of a period. %1 and %2 are numbers.</extracomment>
            <translation>Períodos dibujados: los %1 más recientes de %2. Uno más largo en bin(…) los dibuja todos.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::InsightsDistinctRows</name>
        <message>
            <source>dedup found more than %1 different values. Filter the events first.</source>
            <translation>dedup encontró más de %1 valores distintos. Filtre antes los eventos.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::InsightsEditor</name>
        <message>
            <source>Query</source>
            <translation>Consulta</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::InsightsExpressionParser</name>
        <message>
            <source>There is no function %1().</source>
            <translation>No existe ninguna función %1().</translation>
        </message>
        <message numerus="yes">
            <source>%1() takes %n argument(s).</source>
            <translation>
                <numerusform>%1() admite %n argumento.</numerusform>
                <numerusform>%1() admite %n argumentos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1() takes at least %n argument(s).</source>
            <translation>
                <numerusform>%1() admite al menos %n argumento.</numerusform>
                <numerusform>%1() admite al menos %n argumentos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Expected a comma or ).</source>
            <translation>Se esperaba una coma o ).</translation>
        </message>
        <message>
            <source>Expected a comma and a period as in 5m.</source>
            <translation>Se esperaba una coma y un período como en 5m.</translation>
        </message>
        <message>
            <source>%1() can be used in stats only.</source>
            <translation>%1() solo se puede usar en stats.</translation>
        </message>
        <message>
            <source>Expected a comma and a percentage as in pct(@duration, 95).</source>
            <translation>Se esperaba una coma y un porcentaje como en pct(@duration, 95).</translation>
        </message>
        <message>
            <source>Expected a percentage from 0 to 100.</source>
            <translation>Se esperaba un porcentaje de 0 a 100.</translation>
        </message>
        <message>
            <source>Expected like or in after not.</source>
            <translation>Se esperaba like o in después de not.</translation>
        </message>
        <message>
            <source>Expected a regular expression as in /error/.</source>
            <translation>Se esperaba una expresión regular como en /error/.</translation>
        </message>
        <message>
            <source>Expected a list as in ["a", "b"].</source>
            <translation>Se esperaba una lista como en ["a", "b"].</translation>
        </message>
        <message>
            <source>Expected a comma or ].</source>
            <translation>Se esperaba una coma o ].</translation>
        </message>
        <message>
            <source>This is nested too deeply.</source>
            <translation>Esto tiene demasiados niveles de anidamiento.</translation>
        </message>
        <message>
            <source>Expected a field, a number, a text in quotes or a function.</source>
            <translation>Se esperaba un campo, un número, un texto entre comillas o una función.</translation>
        </message>
        <message>
            <source>Expected ).</source>
            <translation>Se esperaba ).</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::InsightsGroupChoice</name>
        <message>
            <source>Filter</source>
            <translation>Filtrar</translation>
        </message>
        <message>
            <source>Log groups</source>
            <translation>Log groups (grupos de logs)</translation>
        </message>
        <message>
            <source>There is no log group yet.</source>
            <translation>Todavía no hay ningún grupo de logs.</translation>
        </message>
        <message>
            <source>No log group has that in its name.</source>
            <translation>Ningún grupo de logs tiene eso en su nombre.</translation>
        </message>
        <message>
            <source>Select log groups</source>
            <translation>Seleccionar grupos de logs</translation>
        </message>
        <message numerus="yes">
            <source>%n log group(s)</source>
            <translation>
                <numerusform>%n grupo de logs</numerusform>
                <numerusform>%n grupos de logs</numerusform>
            </translation>
        </message>
        <message>
            <source>Log groups: %1</source>
            <translation>Grupos de logs: %1</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::InsightsGroups</name>
        <message>
            <source>stats found more than %1 groups. Group by something that has fewer values.</source>
            <translation>stats encontró más de %1 grupos. Agrupe por algo que tenga menos valores.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::InsightsPage</name>
        <message>
            <source>Run query</source>
            <translation>Ejecutar consulta</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Export results</source>
            <translation>Exportar resultados</translation>
        </message>
        <message>
            <source>Logs Insights</source>
            <translation>Logs Insights</translation>
        </message>
        <message>
            <source>Logs</source>
            <translation>Logs</translation>
        </message>
        <message>
            <source>Visualization</source>
            <translation>Visualización</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Guardar como CSV…</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Save as JSON…</source>
            <translation>Guardar como JSON…</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Select at least one log group.</source>
            <translation>Seleccione al menos un grupo de logs.</translation>
        </message>
        <message>
            <source>The time range ends before it begins.</source>
            <translation>El intervalo termina antes de empezar.</translation>
        </message>
        <message>
            <source>Running…</source>
            <translation>En ejecución…</translation>
        </message>
        <message>
            <source>No results. Nothing in these log groups and this time fits the query.</source>
            <translation>Sin resultados. Nada de estos grupos de logs y este intervalo se ajusta a la consulta.</translation>
        </message>
        <message>
            <source>%1 records matched, %2 records (%3) scanned in %4 s</source>
            <translation>Registros coincidentes: %1; examinados: %2 (%3) en %4 s</translation>
        </message>
        <message>
            <source>Waiting for other queries</source>
            <translation>Esperando a otras consultas</translation>
        </message>
        <message>
            <source>%1 %: %2 records matched, %3 records (%4) scanned in %5 s</source>
            <extracomment>%4 is a size</extracomment>
            <translation>%1 %: registros coincidentes: %2; examinados: %3 (%4) en %5 s</translation>
        </message>
        <message>
            <source>Cancelled: %1 records matched, %2 records (%3) scanned in %4 s</source>
            <extracomment>%3 is a size</extracomment>
            <translation>Cancelada: registros coincidentes: %1; examinados: %2 (%3) en %4 s</translation>
        </message>
        <message>
            <source>Logs (%1)</source>
            <translation>Logs (%1)</translation>
        </message>
        <message>
            <source>Press Run query, or %1 in the query.</source>
            <translation>Pulse «Ejecutar consulta», o %1 en la consulta.</translation>
        </message>
        <message>
            <source>Save query</source>
            <translation>Guardar consulta</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Guardada como %1</translation>
        </message>
        <message>
            <source>Select one or more log groups, and press Run query.
The samples beside it are a good beginning: double-click one.</source>
            <translation>Seleccione uno o más grupos de logs y pulse «Ejecutar consulta».
Los ejemplos de al lado son un buen comienzo: haga doble clic en uno.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::InsightsParser</name>
        <message>
            <source>Expected a text with * in quotes, or a regular expression between slashes.</source>
            <translation>Se esperaba un texto con * entre comillas o una expresión regular entre barras.</translation>
        </message>
        <message>
            <source>Expected a * for each part to take out.</source>
            <translation>Se esperaba un * por cada parte que extraer.</translation>
        </message>
        <message>
            <source>Expected as and a name for each *.</source>
            <translation>Se esperaba as y un nombre por cada *.</translation>
        </message>
        <message numerus="yes">
            <source>The text has %n *: expected as many names.</source>
            <translation>
                <numerusform>El texto tiene %n *: se esperaba el mismo número de nombres.</numerusform>
                <numerusform>El texto tiene %n *: se esperaba el mismo número de nombres.</numerusform>
            </translation>
        </message>
        <message>
            <source>Expected a group with a name: (?&lt;name&gt;…).</source>
            <translation>Se esperaba un grupo con nombre: (?&lt;name&gt;…).</translation>
        </message>
        <message>
            <source>Expected | and a command, or the end of the query.</source>
            <translation>Se esperaba | y un comando, o el final de la consulta.</translation>
        </message>
        <message>
            <source>Expected a command: %1.</source>
            <translation>Se esperaba un comando: %1.</translation>
        </message>
        <message>
            <source>Expected a name.</source>
            <translation>Se esperaba un nombre.</translation>
        </message>
        <message>
            <source>Expected a number from 1 to %1.</source>
            <translation>Se esperaba un número de 1 a %1.</translation>
        </message>
        <message>
            <source>Expected a function such as count() or avg(), or a name of this stats.</source>
            <translation>Se esperaba una función como count() o avg(), o un nombre de este stats.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::InsightsQueryList</name>
        <message>
            <source>Saved queries</source>
            <translation>Consultas guardadas</translation>
        </message>
        <message>
            <source>Sample queries</source>
            <translation>Consultas de ejemplo</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Queries</source>
            <translation>Consultas</translation>
        </message>
        <message>
            <source>Saved queries and samples</source>
            <translation>Consultas guardadas y ejemplos</translation>
        </message>
        <message>
            <source>Delete the selected query</source>
            <translation>Eliminar la consulta seleccionada</translation>
        </message>
        <message>
            <source>None yet: Save keeps a query here.</source>
            <translation>Todavía ninguna: «Guardar» conserva aquí una consulta.</translation>
        </message>
        <message>
            <source>Select a saved query first</source>
            <translation>Seleccione antes una consulta guardada</translation>
        </message>
        <message>
            <source>Delete query %1</source>
            <translation>Eliminar la consulta %1</translation>
        </message>
        <message>
            <source>The saved query %1 will be deleted. This can't be undone.</source>
            <translation>Se eliminará la consulta guardada %1. No se puede deshacer.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::InsightsResultModel</name>
        <message>
            <source>Go to the event</source>
            <translation>Ir al evento</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::InsightsResults</name>
        <message>
            <source>Results</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Fields of the row</source>
            <translation>Campos de la fila</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Log group</source>
            <translation>Grupo de logs</translation>
        </message>
        <message>
            <source>Log stream</source>
            <translation>Flujo de logs</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::InsightsText</name>
        <message numerus="yes">
            <source>A query can have up to %n character(s).</source>
            <translation>
                <numerusform>Una consulta puede tener hasta %n carácter.</numerusform>
                <numerusform>Una consulta puede tener hasta %n caracteres.</numerusform>
            </translation>
        </message>
        <message>
            <source>Expected a period as in 5m: a number and one of ms, s, m, h, d, w.</source>
            <translation>Se esperaba un período como en 5m: un número y uno de ms, s, m, h, d, w.</translation>
        </message>
        <message>
            <source>These quotes are not closed: expected %1.</source>
            <translation>Estas comillas no están cerradas: se esperaba %1.</translation>
        </message>
        <message>
            <source>This regular expression is not closed: expected /.</source>
            <translation>Esta expresión regular no está cerrada: se esperaba /.</translation>
        </message>
        <message>
            <source>Not a regular expression: %1.</source>
            <translation>No es una expresión regular: %1.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::JsonChecker</name>
        <message>
            <source>An invisible byte order mark (U+FEFF) stands before the value. Remove it.</source>
            <translation>Antes del valor hay una marca de orden de bytes invisible (U+FEFF). Quítela.</translation>
        </message>
        <message>
            <source>JSON has no comments. Remove what starts with %1 here.</source>
            <translation>JSON no tiene comentarios. Quite lo que empieza aquí por %1.</translation>
        </message>
        <message>
            <source>Expected a colon after the name</source>
            <translation>Se esperaban dos puntos después del nombre</translation>
        </message>
        <message>
            <source>Expected the end after the value, but found %1, which closes nothing that is open.</source>
            <translation>Se esperaba el final después del valor, pero se encontró %1, que no cierra nada abierto.</translation>
        </message>
        <message>
            <source>Expected the end after the value</source>
            <translation>Se esperaba el final después del valor</translation>
        </message>
        <message>
            <source>Expected a name in double quotes after the comma</source>
            <translation>Se esperaba un nombre entre comillas dobles después de la coma</translation>
        </message>
        <message>
            <source>Expected a name in double quotes or }</source>
            <translation>Se esperaba un nombre entre comillas dobles o }</translation>
        </message>
        <message>
            <source>Expected a name in double quotes after the comma, but found }. Remove the comma, or add what is missing.</source>
            <translation>Se esperaba un nombre entre comillas dobles después de la coma, pero se encontró }. Quite la coma o añada lo que falta.</translation>
        </message>
        <message>
            <source>Expected a name in double quotes, but found a single quote. Write "name" instead of 'name'.</source>
            <translation>Se esperaba un nombre entre comillas dobles, pero se encontró una comilla simple. Escriba "name" en lugar de 'name'.</translation>
        </message>
        <message>
            <source>Expected a name in double quotes, but found %1. Write "%1".</source>
            <translation>Se esperaba un nombre entre comillas dobles, pero se encontró %1. Escriba "%1".</translation>
        </message>
        <message>
            <source>Expected a comma or } after the value</source>
            <translation>Se esperaba una coma o } después del valor</translation>
        </message>
        <message>
            <source>Expected a comma or ] after the value</source>
            <translation>Se esperaba una coma o ] después del valor</translation>
        </message>
        <message>
            <source>Expected a value, but found %1, which JSON doesn't have. Use null or a text.</source>
            <translation>Se esperaba un valor, pero se encontró %1, que no existe en JSON. Use null o un texto.</translation>
        </message>
        <message>
            <source>Expected a value, but found %1. Write it in lower case: %2.</source>
            <translation>Se esperaba un valor, pero se encontró %1. Escríbalo en minúsculas: %2.</translation>
        </message>
        <message>
            <source>Expected a value, but found None. JSON's word for it is null.</source>
            <translation>Se esperaba un valor, pero se encontró None. En JSON se escribe null.</translation>
        </message>
        <message>
            <source>Expected a value, but found %1. A text stands in double quotes: "%1".</source>
            <translation>Se esperaba un valor, pero se encontró %1. Un texto va entre comillas dobles: "%1".</translation>
        </message>
        <message>
            <source>Expected a number, but found -%1, which JSON doesn't have.</source>
            <translation>Se esperaba un número, pero se encontró -%1, que no existe en JSON.</translation>
        </message>
        <message>
            <source>Found a number that starts with 0. A number has no leading zeros.</source>
            <translation>Se encontró un número que empieza por 0. Un número no lleva ceros a la izquierda.</translation>
        </message>
        <message>
            <source>Found a hexadecimal number. JSON has only decimal ones.</source>
            <translation>Se encontró un número hexadecimal. JSON solo tiene números decimales.</translation>
        </message>
        <message>
            <source>Expected a digit after the minus sign</source>
            <translation>Se esperaba un dígito después del signo menos</translation>
        </message>
        <message>
            <source>Expected a digit after the decimal point</source>
            <translation>Se esperaba un dígito después del punto decimal</translation>
        </message>
        <message>
            <source>Expected a digit in the exponent</source>
            <translation>Se esperaba un dígito en el exponente</translation>
        </message>
        <message>
            <source>Expected a closing double quote, but the text ends.</source>
            <translation>Se esperaba una comilla doble de cierre, pero el texto termina.</translation>
        </message>
        <message>
            <source>Expected one of " \ / b f n r t u after the backslash. To write a backslash, double it: \\.</source>
            <translation>Se esperaba uno de " \ / b f n r t u después de la barra inversa. Para escribir una barra inversa, duplíquela: \\.</translation>
        </message>
        <message>
            <source>Expected four hexadecimal digits after \u.</source>
            <translation>Se esperaban cuatro dígitos hexadecimales después de \u.</translation>
        </message>
        <message>
            <source>Expected text in UTF-8</source>
            <translation>Se esperaba texto en UTF-8</translation>
        </message>
        <message>
            <source>Expected a closing double quote before the end of the line. A line break within a text is written \n.</source>
            <translation>Se esperaba una comilla doble de cierre antes del final de la línea. Un salto de línea dentro de un texto se escribe \n.</translation>
        </message>
        <message>
            <source>Found a tab within a text. There it is written \t.</source>
            <translation>Se encontró un tabulador dentro de un texto. Allí se escribe \t.</translation>
        </message>
        <message>
            <source>Found a control character (%1) within a text. There it is written \u%2.</source>
            <translation>Se encontró un carácter de control (%1) dentro de un texto. Allí se escribe \u%2.</translation>
        </message>
        <message>
            <source>Expected a value, but the text is empty.</source>
            <translation>Se esperaba un valor, pero el texto está vacío.</translation>
        </message>
        <message>
            <source>Expected a value after the comma</source>
            <translation>Se esperaba un valor después de la coma</translation>
        </message>
        <message>
            <source>Expected a value or ]</source>
            <translation>Se esperaba un valor o ]</translation>
        </message>
        <message>
            <source>Expected a value</source>
            <translation>Se esperaba un valor</translation>
        </message>
        <message>
            <source>Expected a value after the comma, but found ]. Remove the comma, or add what is missing.</source>
            <translation>Se esperaba un valor después de la coma, pero se encontró ]. Quite la coma o añada lo que falta.</translation>
        </message>
        <message>
            <source>Expected a value, but found a single quote. A text stands in double quotes: "text".</source>
            <translation>Se esperaba un valor, pero se encontró una comilla simple. Un texto va entre comillas dobles: "text".</translation>
        </message>
        <message>
            <source>Expected a value, but found +. A number has no plus sign.</source>
            <translation>Se esperaba un valor, pero se encontró +. Un número no lleva signo más.</translation>
        </message>
        <message>
            <source>Expected a value, but found a point. A number starts with a digit: 0.5, not .5.</source>
            <translation>Se esperaba un valor, pero se encontró un punto. Un número empieza por un dígito: 0.5, no .5.</translation>
        </message>
        <message>
            <source>%1, but the text ends.</source>
            <translation>%1, pero el texto termina.</translation>
        </message>
        <message>
            <source>%1, but the text ends. The %2 of line %3 is not closed.</source>
            <translation>%1, pero el texto termina. El %2 de la línea %3 no está cerrado.</translation>
        </message>
        <message>
            <source>%1, but found %2.</source>
            <translation>%1, pero se encontró %2.</translation>
        </message>
        <message>
            <source>the byte 0x%1, which is not UTF-8</source>
            <translation>el byte 0x%1, que no es UTF-8</translation>
        </message>
        <message>
            <source>the invisible character %1</source>
            <translation>el carácter invisible %1</translation>
        </message>
        <message>
            <source>the typographic quote %1 (write a plain ")</source>
            <translation>la comilla tipográfica %1 (escriba una simple ")</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::JsonEditor</name>
        <message>
            <source>Format JSON</source>
            <translation>Dar formato al JSON</translation>
        </message>
        <message>
            <source>Line %1, column %2: %3</source>
            <translation>Línea %1, columna %2: %3</translation>
        </message>
        <message>
            <source>Valid JSON</source>
            <translation>JSON válido</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::JsonFile</name>
        <message>
            <source>The file %1, a part of this program, can't be read.</source>
            <translation>No se puede leer el archivo %1, que forma parte de este programa.</translation>
        </message>
        <message>
            <source>The file %1, a part of this program, is broken in line %2, column %3: %4</source>
            <translation>El archivo %1, que forma parte de este programa, está dañado en la línea %2, columna %3: %4</translation>
        </message>
        <message>
            <source>The file %1, a part of this program, is not a JSON object.</source>
            <translation>El archivo %1, que forma parte de este programa, no es un objeto JSON.</translation>
        </message>
        <message>
            <source>is not a text</source>
            <translation>no es un texto</translation>
        </message>
        <message>
            <source>is not a list of texts</source>
            <translation>no es una lista de textos</translation>
        </message>
        <message>
            <source>is not true or false</source>
            <translation>no es true ni false</translation>
        </message>
        <message>
            <source>is not a whole number from %1 to %2</source>
            <translation>no es un número entero de %1 a %2</translation>
        </message>
        <message>
            <source>is not a number of at least 0</source>
            <translation>no es un número igual o mayor que 0</translation>
        </message>
        <message>
            <source>is not an object</source>
            <translation>no es un objeto</translation>
        </message>
        <message>
            <source>The file %1, a part of this program, is broken: "%2" %3.</source>
            <translation>El archivo %1, que forma parte de este programa, está dañado: «%2» %3.</translation>
        </message>
        <message>
            <source>is not a member that belongs there</source>
            <translation>no es un miembro que corresponda ahí</translation>
        </message>
        <message>
            <source>is missing</source>
            <translation>falta</translation>
        </message>
        <message>
            <source>does not begin with nodejs or python</source>
            <translation>no empieza por nodejs ni python</translation>
        </message>
        <message>
            <source>is above the maximum</source>
            <translation>supera el máximo</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::JsonPattern</name>
        <message>
            <source>Expected &amp;&amp;, || or }.</source>
            <translation>Se esperaba &amp;&amp;, || o }.</translation>
        </message>
        <message>
            <source>Expected nothing after }.</source>
            <translation>No se esperaba nada después de }.</translation>
        </message>
        <message>
            <source>Expected NULL, TRUE or FALSE after IS.</source>
            <translation>Se esperaba NULL, TRUE o FALSE después de IS.</translation>
        </message>
        <message>
            <source>Expected EXISTS after NOT.</source>
            <translation>Se esperaba EXISTS después de NOT.</translation>
        </message>
        <message>
            <source>Expected one of = != &lt; &lt;= &gt; &gt;=, IS or NOT EXISTS.</source>
            <translation>Se esperaba uno de = != &lt; &lt;= &gt; &gt;=, IS o NOT EXISTS.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::JsonSelector</name>
        <message>
            <source>Expected a selector as in $.name.</source>
            <translation>Se esperaba un selector como en $.name.</translation>
        </message>
        <message>
            <source>Expected . or [ after $.</source>
            <translation>Se esperaba . o [ después de $.</translation>
        </message>
        <message>
            <source>Expected the name of a property.</source>
            <translation>Se esperaba el nombre de una propiedad.</translation>
        </message>
        <message>
            <source>Expected an index, * or a name in quotes.</source>
            <translation>Se esperaba un índice, * o un nombre entre comillas.</translation>
        </message>
        <message>
            <source>Expected ].</source>
            <translation>Se esperaba ].</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::KeyValueList</name>
        <message>
            <source>Copy %1</source>
            <translation>Copiar %1</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::KeyboardExit</name>
        <message>
            <source>%1 indents. To leave the editor press %2, then %1.</source>
            <extracomment>%1 is the key `Tab`, %2 the key `Esc`</extracomment>
            <translation>%1 aplica sangría. Para salir del editor, pulse %2 y después %1.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LambdaPages</name>
        <message>
            <source>Functions</source>
            <translation>Functions (funciones)</translation>
        </message>
        <message>
            <source>Lambda</source>
            <translation>Lambda</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Layers (capas)</translation>
        </message>
        <message>
            <source>A function</source>
            <translation>Una función</translation>
        </message>
        <message>
            <source>The function %1 is deleted.</source>
            <translation>La función %1 se ha eliminado.</translation>
        </message>
        <message>
            <source>The function %1 is there again.</source>
            <translation>La función %1 se ha recuperado.</translation>
        </message>
        <message>
            <source>Version %1 of the layer %2 is there again.</source>
            <translation>La versión %1 de la capa %2 se ha recuperado.</translation>
        </message>
        <message>
            <source>Version %1 of the layer %2 is deleted.</source>
            <translation>La versión %1 de la capa %2 se ha eliminado.</translation>
        </message>
        <message>
            <source>Drop to replace the function's code by %1</source>
            <translation>Suelte para reemplazar el código de la función por %1</translation>
        </message>
        <message>
            <source>Drop to publish %1 as a layer</source>
            <translation>Suelte para publicar %1 como capa</translation>
        </message>
        <message>
            <source>Drop to upload %1 as the function's code</source>
            <translation>Suelte para subir %1 como código de la función</translation>
        </message>
        <message>
            <source>Drop to create a function from %1</source>
            <translation>Suelte para crear una función a partir de %1</translation>
        </message>
        <message>
            <source>A new function</source>
            <translation>Una función nueva</translation>
        </message>
        <message>
            <source>The code of %1 is again that of %2.</source>
            <extracomment>%1 is a function, %2 a time</extracomment>
            <translation>El código de %1 vuelve a ser el de %2.</translation>
        </message>
        <message>
            <source>The code of %1 is now that of %2.</source>
            <extracomment>%1 is a function, %2 a file</extracomment>
            <translation>El código de %1 es ahora el de %2.</translation>
        </message>
        <message>
            <source>The code of %1 is now that of %2, and its handler is %3.</source>
            <extracomment>%1 is a function, %2 a file, %3 a handler</extracomment>
            <translation>El código de %1 es ahora el de %2, y su handler es %3.</translation>
        </message>
        <message>
            <source>The code of %1 is again what it was.</source>
            <extracomment>%1 is a function</extracomment>
            <translation>El código de %1 vuelve a ser el de antes.</translation>
        </message>
        <message>
            <source>The code of %1 is again what it was, and its handler is %2.</source>
            <extracomment>%1 is a function, %2 a handler</extracomment>
            <translation>El código de %1 vuelve a ser el de antes, y su handler es %2.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LanguageActions</name>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <extracomment>%1 is a language by its own name; who can't read this one looks for that</extracomment>
            <translation>Idioma: %1</translation>
        </message>
        <message>
            <source>Language: %1 (%2)</source>
            <extracomment>%1 is a language by its own name, %2 by its English one; whoever looks for it knows either</extracomment>
            <translation>Idioma: %1 (%2)</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LayerDialog</name>
        <message>
            <source>Create a version of %1</source>
            <translation>Crear una versión de %1</translation>
        </message>
        <message>
            <source>Create layer</source>
            <translation>Crear capa</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>Name*</source>
            <translation>Nombre*</translation>
        </message>
        <message>
            <source>Package*</source>
            <translation>Paquete*</translation>
        </message>
        <message>
            <source>Compatible runtimes</source>
            <translation>Runtimes compatibles</translation>
        </message>
        <message>
            <source>Create version</source>
            <translation>Crear versión</translation>
        </message>
        <message>
            <source>Publishing … %1 %</source>
            <translation>Publicando… %1 %</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <source>Optional. Those that find something in the package are ticked when you choose it. Functions with other runtimes can use the layer, too.</source>
            <translation>Opcional. Los que encuentran algo en el paquete se marcan al elegirlo. Las funciones con otros runtimes también pueden usar la capa.</translation>
        </message>
        <message>
            <source>Optional. As in the previous version. Functions with other runtimes can use the layer, too.</source>
            <translation>Opcional. Como en la versión anterior. Las funciones con otros runtimes también pueden usar la capa.</translation>
        </message>
        <message>
            <source>Upload the layer's package</source>
            <translation>Subir el paquete de la capa</translation>
        </message>
        <message>
            <source>Reading %1 …</source>
            <translation>Leyendo %1…</translation>
        </message>
        <message>
            <source>A layer is made of a .zip file or a folder.</source>
            <translation>Una capa se crea a partir de un archivo .zip o una carpeta.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>No file is chosen.</source>
            <translation>No se ha elegido ningún archivo.</translation>
        </message>
        <message>
            <source>A .zip file or a folder, chosen or dropped here. Functions see it at /opt: modules in python/ or nodejs/node_modules/, jars in java/lib/, programs in bin/, libraries in lib/.</source>
            <translation>Un archivo .zip o una carpeta que se elige o se suelta aquí. Las funciones lo ven en /opt: módulos en python/ o nodejs/node_modules/, jars en java/lib/, programas en bin/, bibliotecas en lib/.</translation>
        </message>
        <message>
            <source>Publishing was cancelled.</source>
            <translation>Se canceló la publicación.</translation>
        </message>
        <message>
            <source>Cancel publishing</source>
            <translation>Cancelar la publicación</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Publishing …</source>
            <translation>Publicando…</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LayerField</name>
        <message>
            <source>Add layer</source>
            <translation>Añadir capa</translation>
        </message>
        <message>
            <source>Layer to add</source>
            <translation>Capa que se añade</translation>
        </message>
        <message>
            <source>Version of the layer to add</source>
            <translation>Versión de la capa que se añade</translation>
        </message>
        <message>
            <source>A function has at most %1 layers.</source>
            <translation>Una función tiene %1 capas como máximo.</translation>
        </message>
        <message>
            <source>The function has all layers that there are.</source>
            <translation>La función tiene todas las capas que existen.</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Versión %1</translation>
        </message>
        <message>
            <source>%1, version %2</source>
            <translation>%1, versión %2</translation>
        </message>
        <message>
            <source>Move %1 up</source>
            <translation>Subir %1 en la lista</translation>
        </message>
        <message>
            <source>Move %1 down</source>
            <translation>Bajar %1 en la lista</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Quitar %1</translation>
        </message>
        <message>
            <source>There is no layer yet. Make one under Services, Lambda, Layers.</source>
            <translation>Todavía no hay ninguna capa. Cree una en «Servicios», «Lambda», «Layers».</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LayerService</name>
        <message>
            <source>The platform of %1 has no layers: they came in November 2018.</source>
            <translation>La plataforma de %1 no tiene capas: llegaron en noviembre de 2018.</translation>
        </message>
        <message>
            <source>A description has at most %1 characters.</source>
            <translation>Una descripción tiene %1 caracteres como máximo.</translation>
        </message>
        <message>
            <source>A license's text has at most %1 characters.</source>
            <translation>El texto de una licencia tiene %1 caracteres como máximo.</translation>
        </message>
        <message>
            <source>The resource you requested does not exist.</source>
            <translation>The resource you requested does not exist.</translation>
        </message>
        <message>
            <source>Version %1 of the layer %2 can't be brought back any more.</source>
            <translation>La versión %1 de la capa %2 ya no se puede recuperar.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LayersModel</name>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>Newest version</source>
            <translation>Versión más reciente</translation>
        </message>
        <message>
            <source>Compatible runtimes</source>
            <translation>Runtimes compatibles</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Creación</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LayersPage</name>
        <message>
            <source>Layers</source>
            <translation>Layers (capas)</translation>
        </message>
        <message>
            <source>There is no layer yet. A layer is a .zip file of libraries or programs that functions share: each version of it can be added to functions on their Configuration tab, and they see its files at /opt.</source>
            <translation>Todavía no hay ninguna capa. Una capa es un archivo .zip de bibliotecas o programas que comparten las funciones: cada una de sus versiones se puede añadir a las funciones en su pestaña «Configuration», y ellas ven sus archivos en /opt.</translation>
        </message>
        <message>
            <source>Show all versions</source>
            <translation>Mostrar todas las versiones</translation>
        </message>
        <message>
            <source>Create layer</source>
            <translation>Crear capa</translation>
        </message>
        <message>
            <source>Create version</source>
            <translation>Crear versión</translation>
        </message>
        <message>
            <source>Delete version</source>
            <translation>Eliminar versión</translation>
        </message>
        <message>
            <source>Delete the selected version</source>
            <translation>Eliminar la versión seleccionada</translation>
        </message>
        <message>
            <source>Select a layer first</source>
            <translation>Seleccione antes una capa</translation>
        </message>
        <message>
            <source>Delete version %1 of %2</source>
            <translation>Eliminar la versión %1 de %2</translation>
        </message>
        <message>
            <source>Version %1 of the layer %2 will be deleted. Functions that have it keep it, and no other can get it. You can undo this for as long as the message about it is shown.</source>
            <translation>Se eliminará la versión %1 de la capa %2. Las funciones que la tienen la conservan, y ninguna otra puede obtenerla. Puede deshacerlo mientras se muestre el mensaje correspondiente.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LogBox</name>
        <message>
            <source>Log output</source>
            <translation>Log output (salida del log)</translation>
        </message>
        <message>
            <source>Only the last lines are shown here. When the run has ended, the copy button takes all that is kept.</source>
            <translation>Aquí solo se muestran las últimas líneas. Cuando termine la ejecución, el botón de copiar toma todo lo que se conserva.</translation>
        </message>
        <message>
            <source>The function printed more than is kept.</source>
            <translation>La función imprimió más de lo que se conserva.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LogGroupsModel</name>
        <message>
            <source>Never expire</source>
            <translation>No caducan nunca</translation>
        </message>
        <message>
            <source>Log group</source>
            <translation>Grupo de logs</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>Retención</translation>
        </message>
        <message>
            <source>Stored bytes</source>
            <translation>Bytes almacenados</translation>
        </message>
        <message>
            <source>Last event</source>
            <translation>Último evento</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LogGroupsPage</name>
        <message>
            <source>Log groups</source>
            <translation>Log groups (grupos de logs)</translation>
        </message>
        <message>
            <source>Filter log groups</source>
            <translation>Filtrar grupos de logs</translation>
        </message>
        <message>
            <source>No log group matches the filter.</source>
            <translation>Ningún grupo de logs coincide con el filtro.</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Actions (acciones)</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>View in Logs Insights</source>
            <translation>Ver en Logs Insights</translation>
        </message>
        <message>
            <source>There is no log group yet. One is made when a function runs for the first time: it is called /aws/lambda/NAME and keeps what the function prints. Or make one of your own, for programs that write to it through the endpoint.</source>
            <translation>Todavía no hay ningún grupo de logs. Se crea uno cuando una función se ejecuta por primera vez: se llama /aws/lambda/NAME y guarda lo que la función imprime. También puede crear uno propio para programas que escriban en él a través del endpoint.</translation>
        </message>
        <message>
            <source>Create log group</source>
            <translation>Crear grupo de logs</translation>
        </message>
        <message>
            <source>Edit retention setting</source>
            <translation>Editar la retención</translation>
        </message>
        <message>
            <source>Delete log group(s)</source>
            <translation>Eliminar grupos de logs</translation>
        </message>
        <message>
            <source>Select a log group first</source>
            <translation>Seleccione antes un grupo de logs</translation>
        </message>
        <message>
            <source>Log group name*</source>
            <translation>Nombre del grupo*</translation>
        </message>
        <message>
            <source>Letters, digits, and . - _ / #</source>
            <translation>Letras, dígitos y . - _ / #</translation>
        </message>
        <message>
            <source>Delete log group</source>
            <translation>Eliminar grupo de logs</translation>
        </message>
        <message>
            <source>Delete %1 log groups</source>
            <translation>Eliminar %1 grupos de logs</translation>
        </message>
        <message>
            <source>%1 of log events of %2 will be deleted. This can't be undone.</source>
            <translation>Se eliminarán %1 de eventos de log de %2. No se puede deshacer.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message numerus="yes">
            <source>%n log group(s)</source>
            <translation>
                <numerusform>%n grupo de logs</numerusform>
                <numerusform>%n grupos de logs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LogNameDialog</name>
        <message>
            <source>Create</source>
            <translation>Crear</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LogQueries</name>
        <message>
            <source>Line %1, column %2: %3</source>
            <translation>Línea %1, columna %2: %3</translation>
        </message>
        <message>
            <source>Choose at least one log group.</source>
            <translation>Elija al menos un grupo de logs.</translation>
        </message>
        <message>
            <source>%1 queries wait already. Stop some of them, or wait for their end.</source>
            <translation>Ya hay %1 consultas en espera. Detenga algunas o espere a que terminen.</translation>
        </message>
        <message>
            <source>There is no query with the id %1.</source>
            <translation>No hay ninguna consulta con el id %1.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LogScan</name>
        <message>
            <source>The search was ended.</source>
            <translation>Se puso fin a la búsqueda.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LogService</name>
        <message>
            <source>The workspace isn't open.</source>
            <translation>El espacio de trabajo no está abierto.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LogStreamsModel</name>
        <message>
            <source>Log stream</source>
            <translation>Flujo de logs</translation>
        </message>
        <message>
            <source>Stored bytes</source>
            <translation>Bytes almacenados</translation>
        </message>
        <message>
            <source>Last event time</source>
            <translation>Hora del último evento</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LogStreamsPage</name>
        <message>
            <source>Log stream name prefix</source>
            <translation>Prefijo del flujo de logs</translation>
        </message>
        <message>
            <source>Log streams</source>
            <translation>Log streams (flujos de logs)</translation>
        </message>
        <message>
            <source>Search all</source>
            <translation>Buscar en todos</translation>
        </message>
        <message>
            <source>Create log stream</source>
            <translation>Crear flujo de logs</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Filter log streams by prefix</source>
            <translation>Filtrar flujos de logs por prefijo</translation>
        </message>
        <message>
            <source>Retention: %1   Stored bytes: %2   Created: %3   Last event: %4</source>
            <translation>Retención: %1   Bytes almacenados: %2   Creación: %3   Último evento: %4</translation>
        </message>
        <message>
            <source>%1 has not written a log yet. Run it once: each of its execution environments writes a log stream, and it is listed here.</source>
            <translation>%1 todavía no ha escrito ningún log. Ejecútela una vez: cada uno de sus entornos de ejecución escribe un flujo de logs, que aparece en esta lista.</translation>
        </message>
        <message>
            <source>There is no log stream in this group yet.</source>
            <translation>Todavía no hay ningún flujo de logs en este grupo.</translation>
        </message>
        <message>
            <source>There is no log group %1.</source>
            <translation>No hay ningún grupo de logs %1.</translation>
        </message>
        <message>
            <source>Log stream name*</source>
            <translation>Nombre del flujo*</translation>
        </message>
        <message>
            <source>Anything but : and *</source>
            <translation>Cualquier cosa excepto : y *</translation>
        </message>
        <message>
            <source>%1 log streams</source>
            <translation>%1 flujos de logs</translation>
        </message>
        <message>
            <source>Delete log stream</source>
            <translation>Eliminar flujo de logs</translation>
        </message>
        <message>
            <source>Delete %1 log streams</source>
            <translation>Eliminar %1 flujos de logs</translation>
        </message>
        <message>
            <source>%1 of log events of %2 in %3 will be deleted. This can't be undone.</source>
            <translation>Se eliminarán %1 de eventos de log de %2 en %3. No se puede deshacer.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LogsSection</name>
        <message>
            <source>Logs</source>
            <translation>Logs</translation>
        </message>
        <message>
            <source>New log groups</source>
            <translation>Grupos de logs nuevos</translation>
        </message>
        <message>
            <source>How long the group of a function that writes its first log keeps the events. Groups that are there have their own setting, on the page Log groups.</source>
            <translation>Cuánto tiempo conserva los eventos el grupo de una función que escribe su primer log. Los grupos que ya existen tienen su propio ajuste, en la página «Log groups».</translation>
        </message>
        <message>
            <source>All logs together</source>
            <translation>Todos los logs juntos</translation>
        </message>
        <message>
            <source>If they need more room than this on the disk, the oldest events are deleted for good.</source>
            <translation>Si necesitan más espacio en el disco que este, los eventos más antiguos se eliminan definitivamente.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LongRunNotices</name>
        <message>
            <source>%1 failed after %2 s</source>
            <extracomment>%1 is a function's name, %2 a number of seconds</extracomment>
            <translation>%1 falló tras %2 s</translation>
        </message>
        <message>
            <source>%1 succeeded after %2 s</source>
            <translation>%1 terminó correctamente tras %2 s</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LookActions</name>
        <message>
            <source>Larger</source>
            <translation>Más grande</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Más pequeño</translation>
        </message>
        <message>
            <source>Usual size</source>
            <translation>Tamaño normal</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Menos movimiento</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <source>Theme: %1</source>
            <translation>Tema: %1</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::LookSection</name>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <source>System follows the desktop, and changes with it.</source>
            <translation>«Sistema» sigue al escritorio y cambia con él.</translation>
        </message>
        <message>
            <source>This time the program was started with --theme %1. What you choose here acts at once, and is what it starts with when nothing is given.</source>
            <translation>Esta vez el programa se inició con --theme %1. Lo que elija aquí se aplica de inmediato, y es con lo que se inicia cuando no se indica nada.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Labels that belong to the platform stay as tutorials name them. The window opens again in the new language.</source>
            <translation>Las etiquetas propias de la plataforma se quedan como las nombran los tutoriales. La ventana se abre de nuevo en el nuevo idioma.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>Everything in the window grows with it. %1 and %2 do the same on every page.</source>
            <extracomment>%1 and %2 are keys, `Ctrl+Plus` and `Ctrl+Minus`</extracomment>
            <translation>Todo en la ventana crece con él. %1 y %2 hacen lo mismo en todas las páginas.</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Menos movimiento</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Movimiento</translation>
        </message>
        <message>
            <source>Nothing moves or fades. If the desktop asks for less motion, this is always so.</source>
            <translation>Nada se mueve ni se desvanece. Si el escritorio pide menos movimiento, siempre es así.</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <source>The system's</source>
            <translation>El del sistema</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::MainWindow</name>
        <message>
            <source>Opening the workspace …</source>
            <translation>Abriendo el espacio de trabajo…</translation>
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
            <translation>El espacio de trabajo todavía no está abierto.</translation>
        </message>
        <message>
            <source>Drop to import %1</source>
            <translation>Suelte para importar %1</translation>
        </message>
        <message>
            <source>%1 is opened once the dialog is closed.</source>
            <extracomment>%1 is a file's name</extracomment>
            <translation>%1 se abre en cuanto se cierre el diálogo.</translation>
        </message>
        <message>
            <source>The window opens again in the other language, without what is not saved.</source>
            <translation>La ventana se abre de nuevo en el otro idioma, sin lo que no esté guardado.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::Measures</name>
        <message>
            <source>Memory limit</source>
            <translation>Límite de memoria</translation>
        </message>
        <message>
            <source>Looked at every 20 ms over all processes; using more ends the function. There is no control group in which the kernel would hold it.</source>
            <translation>Se comprueba cada 20 ms sobre todos los procesos; si usa más, la función finaliza. No hay un grupo de control con el que el kernel la limite.</translation>
        </message>
        <message>
            <source>Looked at every 20 ms over all processes; using more ends the function. There is no control group in which the kernel would hold it; the kernel gives a single process at most %1 MB, used or not.</source>
            <translation>Se comprueba cada 20 ms sobre todos los procesos; si usa más, la función finaliza. No hay un grupo de control con el que el kernel la limite; el kernel da a cada proceso %1 MB como máximo, se usen o no.</translation>
        </message>
        <message>
            <source>Looked at every 20 ms over all processes; using more ends the function. A control group holds processes and /tmp together to %1 MB.</source>
            <translation>Se comprueba cada 20 ms sobre todos los procesos; si usa más, la función finaliza. Un grupo de control limita los procesos y /tmp en conjunto a %1 MB.</translation>
        </message>
        <message>
            <source>Held by a control group, and looked at every 20 ms over all processes; using more ends the function.</source>
            <translation>La limita un grupo de control y se comprueba cada 20 ms sobre todos los procesos; si usa más, la función finaliza.</translation>
        </message>
        <message>
            <source>Number of processes</source>
            <translation>Número de procesos</translation>
        </message>
        <message>
            <source>At most %1, threads included.</source>
            <translation>%1 como máximo, hilos incluidos.</translation>
        </message>
        <message>
            <source>Counted every 20 ms, threads included; more than %1 end the function. There is no control group in which the kernel would refuse them.</source>
            <translation>Se cuentan cada 20 ms, hilos incluidos; con más de %1, la función finaliza. No hay un grupo de control con el que el kernel los rechace.</translation>
        </message>
        <message>
            <source>CPU share</source>
            <translation>Asignación de CPU</translation>
        </message>
        <message>
            <source>After its init phase, a control group holds it to what %1 MB have of a core's time; %2 MB have all of it.</source>
            <translation>Tras su fase de inicialización, un grupo de control la limita al tiempo de un núcleo que corresponde a %1 MB; a %2 MB les corresponde todo.</translation>
        </message>
        <message>
            <source>The function runs as fast as this computer can: there is no control group that would hold it.</source>
            <translation>La función se ejecuta tan rápido como puede este equipo: no hay un grupo de control que la limite.</translation>
        </message>
        <message>
            <source>The function runs as fast as this computer can: its share is switched off, in Preferences or by --no-cpu-share.</source>
            <translation>La función se ejecuta tan rápido como puede este equipo: su asignación está desactivada, en las preferencias o con --no-cpu-share.</translation>
        </message>
        <message>
            <source>Looked at for CloudWatch Logs, where it allows to write; there is no other service yet that would check them.</source>
            <translation>Se comprueba para CloudWatch Logs, donde permite escribir; todavía no hay otro servicio que los compruebe.</translation>
        </message>
        <message>
            <source>Permissions of the role</source>
            <translation>Permisos del rol</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Layers (capas)</translation>
        </message>
        <message>
            <source>They are at /opt, read-only.</source>
            <translation>Están en /opt, en modo de solo lectura.</translation>
        </message>
        <message>
            <source>They are in a folder that PATH, LD_LIBRARY_PATH and the runtime's own paths name; /opt is this computer's.</source>
            <translation>Están en una carpeta indicada en PATH, LD_LIBRARY_PATH y las rutas propias del runtime; /opt es la de este equipo.</translation>
        </message>
        <message>
            <source>Ephemeral storage</source>
            <translation>Ephemeral storage (almacenamiento efímero)</translation>
        </message>
        <message>
            <source>TMPDIR is a folder of the environment's own, /tmp is this computer's; its size has no limit.</source>
            <translation>TMPDIR es una carpeta propia del entorno y /tmp es la de este equipo; su tamaño no tiene límite.</translation>
        </message>
        <message>
            <source>File system isolation</source>
            <translation>Aislamiento del sistema de archivos</translation>
        </message>
        <message>
            <source>The function can read and write what you can: %1.</source>
            <translation>La función puede leer y escribir lo mismo que usted: %1.</translation>
        </message>
        <message>
            <source>/tmp is the environment's own, of %1 MB.</source>
            <translation>/tmp es propio del entorno, de %1 MB.</translation>
        </message>
        <message>
            <source>The code is read-only at /var/task; your files and the workspace can't be seen.</source>
            <translation>El código está en /var/task en modo de solo lectura; sus archivos y el espacio de trabajo no se pueden ver.</translation>
        </message>
        <message>
            <source>Number of open files</source>
            <translation>Número de archivos abiertos</translation>
        </message>
        <message>
            <source>At most %1 in each process.</source>
            <translation>%1 como máximo en cada proceso.</translation>
        </message>
        <message>
            <source>Time-out</source>
            <translation>Tiempo límite</translation>
        </message>
        <message>
            <source>Process tree</source>
            <translation>Árbol de procesos</translation>
        </message>
        <message>
            <source>What the function starts ends with its environment.</source>
            <translation>Lo que inicia la función finaliza con su entorno.</translation>
        </message>
        <message>
            <source>Freezing between runs</source>
            <translation>Congelación entre ejecuciones</translation>
        </message>
        <message>
            <source>Timers and threads of a warm environment stand still until the next run.</source>
            <translation>Los temporizadores y los hilos de un entorno en caliente se detienen hasta la siguiente ejecución.</translation>
        </message>
        <message>
            <source>Size of event and result</source>
            <translation>Tamaño del evento y del resultado</translation>
        </message>
        <message>
            <source>Simultaneous runs</source>
            <translation>Ejecuciones simultáneas</translation>
        </message>
        <message>
            <source>Environment variables</source>
            <translation>Variables de entorno</translation>
        </message>
        <message>
            <source>The function sees the platform's and its own, none of this computer.</source>
            <translation>La función ve las de la plataforma y las suyas, ninguna de este equipo.</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>Credenciales</translation>
        </message>
        <message>
            <source>They are made up: no service outside accepts them.</source>
            <translation>Son inventadas: ningún servicio externo las acepta.</translation>
        </message>
        <message>
            <source>Billing</source>
            <translation>Facturación</translation>
        </message>
        <message>
            <source>Computed from the measured time; nothing is charged.</source>
            <translation>Se calcula a partir del tiempo medido; no se cobra nada.</translation>
        </message>
        <message>
            <source>Network isolation</source>
            <translation>Aislamiento de la red</translation>
        </message>
        <message>
            <source>The function can reach what this computer can.</source>
            <translation>La función puede acceder a lo mismo que este equipo.</translation>
        </message>
        <message>
            <source>Start of the interpreter</source>
            <translation>Inicio del intérprete</translation>
        </message>
        <message>
            <source>It was done ahead of the run, so that the answer comes sooner; Init Duration counts its time.</source>
            <translation>Se hizo antes de la ejecución, para que la respuesta llegue antes; Init Duration incluye su tiempo.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::MeasuresModel</name>
        <message>
            <source>Property of the platform</source>
            <translation>Propiedad de la plataforma</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Aquí</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::MemoryComparisonDialog</name>
        <message>
            <source>CPU share was applied to these runs: they were held to what %1 MB have of a core, so their durations get longer or shorter with the memory size here, too.</source>
            <translation>En estas ejecuciones se aplicó la asignación de CPU: se limitaron a lo que corresponde a %1 MB de un núcleo, así que también aquí sus duraciones se alargan o se acortan con el tamaño de memoria.</translation>
        </message>
        <message>
            <source>CPU share was applied to some of these runs and not to others, so their durations don't compare, and the second column is no good estimate. Choose a time with runs of one kind.</source>
            <translation>En algunas de estas ejecuciones se aplicó la asignación de CPU y en otras no, así que sus duraciones no son comparables y la segunda columna no es una buena estimación. Elija un intervalo con ejecuciones de un solo tipo.</translation>
        </message>
        <message>
            <source>CPU share was not applied to these runs: they ran as fast as this computer can, and would with any memory size. Durations scale with the memory only where a control group applies the share, unless Preferences or --no-cpu-share switch it off.</source>
            <translation>En estas ejecuciones no se aplicó la asignación de CPU: se ejecutaron tan rápido como puede este equipo, y así sería con cualquier tamaño de memoria. Las duraciones solo varían con la memoria donde un grupo de control aplica la asignación, salvo que las preferencias o --no-cpu-share la desactiven.</translation>
        </message>
        <message>
            <source>Compare memory sizes</source>
            <translation>Comparar tamaños de memoria</translation>
        </message>
        <message>
            <source>The runs of %1 (%2), with other memory sizes</source>
            <translation>Las ejecuciones de %1 (%2), con otros tamaños de memoria</translation>
        </message>
        <message>
            <source>Both columns are estimates, prices of %1, free tier not counted. On the platform, a function has as much of the processor as of the memory: all of one core at %2 MB, less below. So durations would not stay: the first column is right for runs that mostly wait, for others or the network; the second for runs that only compute, if this computer's core is as fast as the platform's. Yours lie in between.</source>
            <translation>Las dos columnas son estimaciones, con precios de %1 y sin contar el nivel gratuito. En la plataforma, una función dispone de procesador en proporción a la memoria: todo un núcleo con %2 MB, menos por debajo. Por eso las duraciones no se mantendrían: la primera columna es correcta para ejecuciones que sobre todo esperan, a otros o a la red; la segunda, para ejecuciones que solo calculan, si el núcleo de este equipo es tan rápido como el de la plataforma. Las suyas quedan en medio.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Cost by memory size</source>
            <translation>Costo por tamaño de memoria</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Memoria</translation>
        </message>
        <message>
            <source>Share of a core</source>
            <translation>Parte de un núcleo</translation>
        </message>
        <message>
            <source>If durations stayed</source>
            <translation>Si las duraciones se mantuvieran</translation>
        </message>
        <message>
            <source>If runs only compute</source>
            <translation>Si las ejecuciones solo calculan</translation>
        </message>
        <message>
            <source>%1 MB (now)</source>
            <translation>%1 MB (ahora)</translation>
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
        <name>lambdesk::MessageLine</name>
        <message>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <source>Go to this place</source>
            <translation>Ir a este lugar</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::MetricsPanel</name>
        <message>
            <source>Versions and aliases</source>
            <translation>Versiones y alias</translation>
        </message>
        <message>
            <source>Functions</source>
            <translation>Functions (funciones)</translation>
        </message>
        <message>
            <source>All versions and aliases together</source>
            <translation>Todas las versiones y alias juntos</translation>
        </message>
        <message>
            <source>All functions together</source>
            <translation>Todas las funciones juntas</translation>
        </message>
        <message>
            <source>A line for each version and alias</source>
            <translation>Una línea por cada versión y alias</translation>
        </message>
        <message>
            <source>A line for each function</source>
            <translation>Una línea por cada función</translation>
        </message>
        <message>
            <source>%1 has not run in %2. Press Test to run it; what happens is drawn here.</source>
            <translation>%1 no se ha ejecutado en %2. Pulse «Test» para ejecutarla; lo que ocurra se dibuja aquí.</translation>
        </message>
        <message>
            <source>No function has run in %1. Open one and press Test; what happens is drawn here.</source>
            <translation>No se ha ejecutado ninguna función en %1. Abra una y pulse «Test»; lo que ocurra se dibuja aquí.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::MissingRuntime</name>
        <message>
            <source>Command that installs it</source>
            <translation>Comando que lo instala</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Comprobar de nuevo</translation>
        </message>
        <message>
            <source>Look for runtimes on this computer, without a restart</source>
            <translation>Buscar runtimes en este equipo, sin reiniciar</translation>
        </message>
        <message>
            <source>This command, entered in a terminal, installs %1:</source>
            <extracomment>%1 is a runtime, as `Node.js 20.x`; the command follows in a box</extracomment>
            <translation>Este comando, escrito en una terminal, instala %1:</translation>
        </message>
        <message>
            <source>Install it, or choose another runtime for the function.</source>
            <translation>Instálelo o elija otro runtime para la función.</translation>
        </message>
        <message>
            <source>Looking for runtimes …</source>
            <translation>Buscando runtimes…</translation>
        </message>
        <message>
            <source>Still not there: %1. Has the command ended without an error?</source>
            <translation>Sigue sin estar: %1. ¿Ha terminado el comando sin errores?</translation>
        </message>
        <message>
            <source>%1 was found.</source>
            <extracomment>%1 is a runtime, as `Node.js 20.x`</extracomment>
            <translation>Se encontró %1.</translation>
        </message>
        <message>
            <source>Found: %1</source>
            <translation>Encontrado: %1</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::MonitoringPage</name>
        <message>
            <source>Metrics</source>
            <translation>Métricas</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Línea de tiempo</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Costo</translation>
        </message>
        <message>
            <source>Metrics of all functions</source>
            <translation>Métricas de todas las funciones</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Guardado como %1.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::MonitoringTab</name>
        <message>
            <source>Metrics</source>
            <translation>Métricas</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Línea de tiempo</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Ejecuciones</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Costo</translation>
        </message>
        <message>
            <source>View logs in CloudWatch</source>
            <translation>View logs in CloudWatch (ver logs)</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::MoveWorkspaceDialog</name>
        <message>
            <source>Move workspace</source>
            <translation>Mover el espacio de trabajo</translation>
        </message>
        <message>
            <source>New folder*</source>
            <translation>Carpeta nueva*</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Mover</translation>
        </message>
        <message>
            <source>Everything is moved: functions, test events, runs, logs and metrics. Meanwhile the window is closed, the endpoint is off and running functions are ended; then the console goes on in the new folder, and the old one is removed. Whatever happens on the way, the workspace is whole in one of them.</source>
            <translation>Se traslada todo: funciones, eventos de prueba, ejecuciones, logs y métricas. Mientras tanto la ventana está cerrada, el endpoint desactivado y las funciones en ejecución se terminan; después la consola continúa en la carpeta nueva y la antigua se elimina. Pase lo que pase, el espacio de trabajo está completo en una de las dos.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Move the workspace to</source>
            <translation>Mover el espacio de trabajo a</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Elegir</translation>
        </message>
        <message>
            <source>An empty folder, or the name of a new one.</source>
            <translation>Una carpeta vacía o el nombre de una nueva.</translation>
        </message>
        <message>
            <source>Use a new folder in it</source>
            <translation>Usar una carpeta nueva dentro de ella</translation>
        </message>
        <message>
            <source>On the same disk: %1 are copied, and the packages of functions need no room.</source>
            <translation>En el mismo disco: se copian %1 y los paquetes de las funciones no ocupan más espacio.</translation>
        </message>
        <message>
            <source>On another disk: %1 are copied, %2 are free.</source>
            <translation>En otro disco: se copian %1 y quedan %2 libres.</translation>
        </message>
        <message>
            <source>This folder is in the computer's memory: a restart of the computer takes the workspace away. To keep it, choose a folder on a disk.</source>
            <translation>Esta carpeta está en la memoria del equipo: al reiniciarlo, el espacio de trabajo se pierde. Para conservarlo, elija una carpeta en un disco.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::MovingWorkspaceDialog</name>
        <message>
            <source>Moving the workspace</source>
            <translation>Moviendo el espacio de trabajo</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Mover</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>To %1 …</source>
            <extracomment>%1 is a folder.</extracomment>
            <translation>A %1 …</translation>
        </message>
        <message>
            <source>Cancelling …</source>
            <translation>Cancelando …</translation>
        </message>
        <message numerus="yes">
            <source>The workspace is moved. %n file(s) or folder(s) of the old folder are not Lambdesk's and stay there: %1.</source>
            <extracomment>%1 are names of files and folders, the first few.</extracomment>
            <translation>
                <numerusform>El espacio de trabajo se ha movido. %n archivo o carpeta de la carpeta antigua no es de Lambdesk y se queda ahí: %1.</numerusform>
                <numerusform>El espacio de trabajo se ha movido. %n archivos o carpetas de la carpeta antigua no son de Lambdesk y se quedan ahí: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>The workspace is moved. The old folder could not be removed as a whole: the next start tries it again.</source>
            <translation>El espacio de trabajo se ha movido. La carpeta antigua no se pudo eliminar por completo: el próximo inicio lo intentará de nuevo.</translation>
        </message>
        <message>
            <source>Everything is copied. Writing it to the disk, and removing the old folder …</source>
            <translation>Todo está copiado. Se escribe en el disco y se elimina la carpeta anterior…</translation>
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
            <translation>La lista de funciones</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Servicios</translation>
        </message>
        <message>
            <source>Platform: %1</source>
            <translation>Plataforma: %1</translation>
        </message>
        <message>
            <source>The region in names and logs. Nothing leaves this computer.</source>
            <translation>La región en los nombres y los logs. Nada sale de este equipo.</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Buscar en todo</translation>
        </message>
        <message>
            <source>Find an action, a page, a function, a log group … (%1)</source>
            <translation>Busque una acción, una página, una función, un grupo de logs… (%1)</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Help (%1)</source>
            <translation>Ayuda (%1)</translation>
        </message>
        <message>
            <source>Quotas, prices and wording are those of this time. It is chosen under Preferences.</source>
            <translation>Las cuotas, los precios y los textos son los de esta época. Se elige en «Preferencias».</translation>
        </message>
        <message>
            <source>Preferences, theme, size, motion and language</source>
            <translation>Preferencias, tema, tamaño, movimiento e idioma</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::NewEventsButton</name>
        <message>
            <source>Go to the end and follow</source>
            <translation>Ir al final y seguirlo</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new event(s) ↓</source>
            <translation>
                <numerusform>%Ln evento nuevo ↓</numerusform>
                <numerusform>%Ln eventos nuevos ↓</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lambdesk::OpenJob</name>
        <message>
            <source>%1 is not an exported workspace, or is broken.</source>
            <translation>%1 no es un espacio de trabajo exportado o está dañado.</translation>
        </message>
        <message>
            <source>%1 could not be unpacked. See whether it can be read and the disk has room.</source>
            <translation>No se pudo descomprimir %1. Compruebe que se pueda leer y que haya espacio en el disco.</translation>
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
            <translation>%1 tiene %2 bytes.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PackageInspector</name>
        <message>
            <source>The code could not be saved as %1.</source>
            <translation>No se pudo guardar el código como %1.</translation>
        </message>
        <message>
            <source>%1 could not be read.</source>
            <translation>No se pudo leer %1.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PackageTreeModel</name>
        <message>
            <source>%1, not saved</source>
            <translation>%1, sin guardar</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PaletteModel</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <translation>%1, %2, %3</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>A command's name: %1 is how it is called, %2 what else, as in English, which is what was typed</extracomment>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PatternField</name>
        <message>
            <source>Filter events</source>
            <translation>Filtrar eventos</translation>
        </message>
        <message>
            <source>Filter events: a term, "a phrase", ?any ?of, -not, %regex%, { $.level = "error" }</source>
            <translation>Filtrar eventos: un término, "una frase", ?algo ?de ?esto, -no, %regex%, { $.level = "error" }</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PatternRegex</name>
        <message>
            <source>This regular expression is not closed: expected %.</source>
            <translation>Esta expresión regular no está cerrada: se esperaba %.</translation>
        </message>
        <message>
            <source>Expected a regular expression between the % signs.</source>
            <translation>Se esperaba una expresión regular entre los signos %.</translation>
        </message>
        <message>
            <source>Not a regular expression: %1.</source>
            <translation>No es una expresión regular: %1.</translation>
        </message>
        <message>
            <source>The platform's regular expressions have no parentheses; write \%1 for one in the message.</source>
            <translation>Las expresiones regulares de la plataforma no tienen paréntesis; escriba \%1 para uno en el mensaje.</translation>
        </message>
        <message>
            <source>Write \s for a space in a regular expression.</source>
            <translation>Escriba \s para un espacio en una expresión regular.</translation>
        </message>
        <message>
            <source>The platform's regular expressions don't have this character: %1</source>
            <translation>Las expresiones regulares de la plataforma no tienen este carácter: %1</translation>
        </message>
        <message>
            <source>Expected two hexadecimal digits after \x.</source>
            <translation>Se esperaban dos dígitos hexadecimales después de \x.</translation>
        </message>
        <message>
            <source>Expected one of \d \D \s \S \w \W \x, or a sign after the backslash.</source>
            <translation>Se esperaba uno de \d \D \s \S \w \W \x, o un signo después de la barra inversa.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PatternText</name>
        <message numerus="yes">
            <source>A pattern can have up to %n character(s).</source>
            <translation>
                <numerusform>Un patrón puede tener hasta %n carácter.</numerusform>
                <numerusform>Un patrón puede tener hasta %n caracteres.</numerusform>
            </translation>
        </message>
        <message>
            <source>Expected ), &amp;&amp; or ||.</source>
            <translation>Se esperaba ), &amp;&amp; o ||.</translation>
        </message>
        <message>
            <source>These quotes are not closed: expected %1.</source>
            <translation>Estas comillas no están cerradas: se esperaba %1.</translation>
        </message>
        <message numerus="yes">
            <source>A pattern can have %n regular expression(s).</source>
            <translation>
                <numerusform>Un patrón puede tener %n expresión regular.</numerusform>
                <numerusform>Un patrón puede tener %n expresiones regulares.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PatternValue</name>
        <message>
            <source>Expected a number after &lt;, &lt;=, &gt; and &gt;=.</source>
            <translation>Se esperaba un número después de &lt;, &lt;=, &gt; y &gt;=.</translation>
        </message>
        <message>
            <source>Expected a value: a number, a text or a %regular expression%.</source>
            <translation>Se esperaba un valor: un número, un texto o una %expresión regular%.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PayloadBox</name>
        <message>
            <source>Laying out %1 …</source>
            <translation>Dando formato a %1…</translation>
        </message>
        <message>
            <source>This is the beginning of %1. The copy button takes all of it.</source>
            <translation>Este es el principio de %1. El botón de copiar lo toma todo.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PeriodFields</name>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>to</source>
            <translation>a</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 – %2</translation>
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
            <translation>La política tendría más de %1 bytes.</translation>
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
            <translation>El id de una instrucción tiene de 1 a %1 letras, dígitos, guiones y guiones bajos; este es «%2».</translation>
        </message>
        <message>
            <source>An action is * or begins with "lambda:"; this one is "%1".</source>
            <translation>Una acción es * o empieza por «lambda:»; esta es «%1».</translation>
        </message>
        <message>
            <source>A statement names a principal: a service, an account, or *.</source>
            <translation>Una instrucción indica una entidad principal: un servicio, una cuenta o *.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PreferenceSection</name>
        <message>
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <source>Reset: %1</source>
            <extracomment>%1 is the title of a part of the page, as Editor.</extracomment>
            <translation>Restablecer: %1</translation>
        </message>
        <message>
            <source>Puts this part back to what it was when Lambdesk was installed</source>
            <translation>Devuelve esta parte al estado que tenía cuando se instaló Lambdesk</translation>
        </message>
        <message>
            <source>Reset “%1”?</source>
            <extracomment>%1 is the title of a part of the page, as Editor.</extracomment>
            <translation>¿Restablecer «%1»?</translation>
        </message>
        <message>
            <source>What you have chosen there is forgotten. Functions and their data stay as they are.</source>
            <translation>Se olvida lo que ha elegido ahí. Las funciones y sus datos se quedan como están.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PreferencesPage</name>
        <message>
            <source>Filter preferences</source>
            <translation>Filtrar preferencias</translation>
        </message>
        <message>
            <source>No preference matches the filter.</source>
            <translation>Ninguna preferencia coincide con el filtro.</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Preferencias</translation>
        </message>
        <message>
            <source>Reset all…</source>
            <translation>Restablecer todo…</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translation>Reiniciar ahora</translation>
        </message>
        <message>
            <source>Ends the engine and the window, and starts them again with what you have chosen</source>
            <translation>Finaliza el motor y la ventana, y los inicia de nuevo con lo que ha elegido</translation>
        </message>
        <message>
            <source>What you have changed takes effect at the next start: %1.</source>
            <extracomment>%1 are titles of parts of the page: How functions run and Logs.</extracomment>
            <translation>Lo que ha cambiado se aplica a partir del próximo inicio: %1.</translation>
        </message>
        <message>
            <source>Reset all preferences?</source>
            <translation>¿Restablecer todas las preferencias?</translation>
        </message>
        <message>
            <source>What you have chosen on this page is forgotten. Functions and their data stay as they are, and so does the workspace's folder.</source>
            <translation>Se olvida lo que ha elegido en esta página. Las funciones y sus datos se quedan como están, y también la carpeta del espacio de trabajo.</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Restablecer todo</translation>
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
            <translation>Preferencias</translation>
        </message>
        <message>
            <source>The workspace is moved. It is in %1 now.</source>
            <extracomment>%1 is the path of a folder.</extracomment>
            <translation>El espacio de trabajo se ha movido. Ahora está en %1.</translation>
        </message>
        <message>
            <source>Restart now?</source>
            <translation>¿Reiniciar ahora?</translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) in progress will be stopped, and counted as stopped.</source>
            <translation>
                <numerusform>Se detendrá %n ejecución en curso y se contará como detenida.</numerusform>
                <numerusform>Se detendrán %n ejecuciones en curso y se contarán como detenidas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Reiniciar</translation>
        </message>
        <message>
            <source>Move the workspace now?</source>
            <translation>¿Mover ahora el espacio de trabajo?</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Mover</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::PublishDialog</name>
        <message>
            <source>Publish new version</source>
            <translation>Publish new version (publicar nueva versión)</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Publicar</translation>
        </message>
        <message>
            <source>A version keeps code and configuration of %1 as they are saved now. It gets the next number and never changes.</source>
            <translation>Una versión conserva el código y la configuración de %1 tal como están guardados ahora. Recibe el número siguiente y no cambia nunca.</translation>
        </message>
        <message>
            <source>Version description</source>
            <translation>Descripción de versión</translation>
        </message>
        <message>
            <source>Left empty, it is the function's description.</source>
            <translation>Si se deja vacío, es la descripción de la función.</translation>
        </message>
        <message>
            <source>%1 was changed outside this window. Cancel, look at it, and publish then.</source>
            <translation>%1 se cambió fuera de esta ventana. Cancele, revise los cambios y después publique.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::QualifiersButton</name>
        <message>
            <source>%1 (%2 %), %3 (%4 %)</source>
            <translation>%1 (%2 %), %3 (%4 %)</translation>
        </message>
        <message>
            <source>Qualifiers</source>
            <translation>Qualifiers (calificadores)</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions (versiones)</translation>
        </message>
        <message>
            <source>Aliases</source>
            <translation>Aliases</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>alias: its versions</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>None yet. Actions has Create alias.</source>
            <translation>Todavía ninguno. En «Actions» está «Create alias».</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ReplaceCodeDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Replace code</source>
            <translation>Reemplazar código</translation>
        </message>
        <message>
            <source>Replace the code of %1</source>
            <translation>Reemplazar el código de %1</translation>
        </message>
        <message>
            <source>Reading %1 …</source>
            <translation>Leyendo %1…</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Subida</translation>
        </message>
        <message>
            <source>New: %1, %2
Now: %3 zipped</source>
            <translation>Nuevo: %1, %2
Ahora: %3 en zip</translation>
        </message>
        <message>
            <source>The handler %1 is in it.</source>
            <translation>Contiene el handler %1.</translation>
        </message>
        <message>
            <source>The function's handler is %1. %2</source>
            <translation>El handler de la función es %1. %2</translation>
        </message>
        <message>
            <source>What you have changed in the editor and not saved is lost.</source>
            <translation>Lo que ha cambiado en el editor y no ha guardado se pierde.</translation>
        </message>
        <message>
            <source>The files are the same as now.</source>
            <translation>Los archivos son los mismos que ahora.</translation>
        </message>
        <message>
            <source>Uploading the code …</source>
            <translation>Subiendo el código…</translation>
        </message>
        <message>
            <source>New handler</source>
            <translation>Nuevo handler</translation>
        </message>
        <message>
            <source>Keep %1</source>
            <extracomment>%1 is the handler that the function has</extracomment>
            <translation>Mantener %1</translation>
        </message>
        <message>
            <source>Replace code and handler</source>
            <translation>Reemplazar código y handler</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ResultHeading</name>
        <message>
            <source>Execution result: executing</source>
            <translation>Execution result: executing (en ejecución)</translation>
        </message>
        <message>
            <source>Execution result: succeeded</source>
            <translation>Execution result: succeeded (ejecución correcta)</translation>
        </message>
        <message>
            <source>Execution result: failed</source>
            <translation>Execution result: failed (ejecución fallida)</translation>
        </message>
        <message>
            <source>Execution result: stopped</source>
            <translation>Execution result: stopped (ejecución detenida)</translation>
        </message>
        <message>
            <source>Execution result: cut short</source>
            <translation>Execution result: cut short (ejecución interrumpida)</translation>
        </message>
        <message>
            <source>(logs)</source>
            <translation>(logs)</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Go to the log of this run in CloudWatch</source>
            <translation>Ir al log de esta ejecución en CloudWatch</translation>
        </message>
        <message>
            <source>End this run now</source>
            <translation>Finalizar ahora esta ejecución</translation>
        </message>
        <message>
            <source>Execution result: not started</source>
            <translation>Execution result: not started (no iniciada)</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::RetentionDialog</name>
        <message>
            <source>Edit retention setting</source>
            <translation>Editar la retención</translation>
        </message>
        <message>
            <source>How long events of %1 are kept. Older ones are removed for good.</source>
            <translation>Cuánto tiempo se conservan los eventos de %1. Los más antiguos se eliminan definitivamente.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Expire events after</source>
            <translation>Retención de eventos</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ReviewPage</name>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <source>Create function</source>
            <translation>Create function (crear función)</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Review (revisar)</translation>
        </message>
        <message>
            <source>Review the details of your function. You can go back and change them. When everything is right, press &lt;b&gt;Create function&lt;/b&gt;.</source>
            <translation>Revise los detalles de su función. Puede volver atrás y cambiarlos. Cuando todo esté bien, pulse &lt;b&gt;Create function&lt;/b&gt;.</translation>
        </message>
        <message>
            <source>Lambda function</source>
            <translation>Función de Lambda</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Subida</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <source>Runtime</source>
            <translation>Runtime</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code (código)</translation>
        </message>
        <message>
            <source>Handler</source>
            <translation>Handler</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role (rol)</translation>
        </message>
        <message>
            <source>Memory (MB)</source>
            <translation>Memory (MB)</translation>
        </message>
        <message>
            <source>Ephemeral storage (MB)</source>
            <translation>Ephemeral storage (MB)</translation>
        </message>
        <message>
            <source>Timeout</source>
            <translation>Timeout (tiempo límite)</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Environment variables</source>
            <translation>Variables de entorno</translation>
        </message>
        <message>
            <source>Uploading the code and creating the function …</source>
            <translation>Subiendo el código y creando la función…</translation>
        </message>
        <message>
            <source>Creating the function …</source>
            <translation>Creando la función…</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::RoleRow</name>
        <message>
            <source>Role*</source>
            <translation>Role (rol)*</translation>
        </message>
        <message>
            <source>What the function may do with other services while it runs. Choose the role that allows what the code needs and no more.</source>
            <translation>Lo que la función puede hacer con otros servicios mientras se ejecuta. Elija el rol que permita lo que el código necesita y nada más.</translation>
        </message>
        <message>
            <source>Lambdesk doesn't know what this role allows.</source>
            <translation>Lambdesk no sabe qué permite este rol.</translation>
        </message>
        <message>
            <source>Allows: %1</source>
            <translation>Permite: %1</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::RunDetails</name>
        <message>
            <source>Run again with this event</source>
            <translation>Ejecutar de nuevo con este evento</translation>
        </message>
        <message>
            <source>Event of the run</source>
            <translation>Evento de la ejecución</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Evento</translation>
        </message>
        <message>
            <source>Enforced, simulated, skipped</source>
            <translation>Aplicado, simulado, omitido</translation>
        </message>
        <message>
            <source>Run of %1, version %2</source>
            <extracomment>%1 is a time</extracomment>
            <translation>Ejecución de %1, versión %2</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::RunService</name>
        <message>
            <source>The event has %1 bytes; a function takes at most %2.</source>
            <translation>El evento tiene %1 bytes; una función admite %2 como máximo.</translation>
        </message>
        <message>
            <source>The event is not JSON: line %1, column %2: %3</source>
            <translation>El evento no es JSON: línea %1, columna %2: %3</translation>
        </message>
        <message>
            <source>Lambdesk is being closed.</source>
            <translation>Lambdesk se está cerrando.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::RunView</name>
        <message>
            <source>Execution result</source>
            <translation>Execution result (resultado)</translation>
        </message>
        <message>
            <source>Log output</source>
            <translation>Log output (salida del log)</translation>
        </message>
        <message>
            <source>Copy Summary</source>
            <translation>Copiar el resumen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Summary (resumen)</translation>
        </message>
        <message>
            <source>What your code printed, between the platform's own lines.</source>
            <translation>Lo que imprimió su código, entre las líneas propias de la plataforma.</translation>
        </message>
        <message>
            <source>The result appears here as soon as the function has answered.</source>
            <translation>El resultado aparece aquí en cuanto la función responde.</translation>
        </message>
        <message>
            <source>The code has changed since: this is the result of the code as it was before.</source>
            <translation>El código ha cambiado desde entonces: este es el resultado del código anterior.</translation>
        </message>
        <message>
            <source>The run was stopped before it returned a result.</source>
            <translation>La ejecución se detuvo antes de devolver un resultado.</translation>
        </message>
        <message>
            <source>The area below shows the error that was reported.</source>
            <translation>El área de abajo muestra el error notificado.</translation>
        </message>
        <message>
            <source>The area below shows the result that your function returned.</source>
            <translation>El área de abajo muestra el resultado que devolvió su función.</translation>
        </message>
        <message>
            <source>The function could not be run</source>
            <translation>No se pudo ejecutar la función</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::RunsModel</name>
        <message>
            <source>Request ID %1</source>
            <translation>ID de solicitud %1</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Evento</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>Billed</source>
            <translation>Facturado</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Memoria</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Arranque</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 of %2 MB</source>
            <translation>%1 de %2 MB</translation>
        </message>
        <message>
            <source>Cold</source>
            <translation>En frío</translation>
        </message>
        <message>
            <source>Warm</source>
            <translation>En caliente</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::RunsPanel</name>
        <message>
            <source>This function has not run yet. Press Test to run it; every run is listed here with its event, result and log.</source>
            <translation>Esta función todavía no se ha ejecutado. Pulse «Test» para ejecutarla; cada ejecución aparece en esta lista con su evento, su resultado y su log.</translation>
        </message>
        <message>
            <source>Recent runs</source>
            <translation>Ejecuciones recientes</translation>
        </message>
        <message>
            <source>Show all recent runs</source>
            <translation>Mostrar todas las ejecuciones recientes</translation>
        </message>
        <message>
            <source>Event, result and log are kept of the newest %1 runs of a function; of this one there are only the figures above.</source>
            <translation>El evento, el resultado y el log se conservan de las %1 ejecuciones más recientes de una función; de esta solo hay las cifras de arriba.</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>entre %1 y %2</translation>
        </message>
        <message>
            <source>Runs that began %1</source>
            <translation>Ejecuciones iniciadas %1</translation>
        </message>
        <message>
            <source>The newest %1 of %2 runs that began %3</source>
            <translation>Las %1 más recientes de %2 ejecuciones iniciadas %3</translation>
        </message>
        <message>
            <source>Runs that began %1: %2</source>
            <translation>Ejecuciones iniciadas %1: %2</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::RuntimeApiServer</name>
        <message>
            <source>No port could be opened on 127.0.0.1.</source>
            <translation>No se pudo abrir ningún puerto en 127.0.0.1.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::RuntimeChoice</name>
        <message>
            <source>Other compatible runtimes</source>
            <translation>Otros runtimes compatibles</translation>
        </message>
        <message>
            <source>Others, as ruby3.3, dotnet8</source>
            <translation>Otros, como ruby3.3, dotnet8</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::RuntimeField</name>
        <message>
            <source>Looking for runtimes …</source>
            <translation>Buscando runtimes…</translation>
        </message>
        <message>
            <source>No other runtime was found on this computer.</source>
            <translation>No se encontró ningún otro runtime en este equipo.</translation>
        </message>
        <message>
            <source>Found: %1</source>
            <translation>Encontrado: %1</translation>
        </message>
        <message>
            <source>Look again on this computer</source>
            <translation>Buscar de nuevo en este equipo</translation>
        </message>
        <message>
            <source>Choose a runtime</source>
            <translation>Elija un runtime</translation>
        </message>
        <message>
            <source>%1 (not on this computer)</source>
            <translation>%1 (no está en este equipo)</translation>
        </message>
        <message>
            <source>The package brings a program named bootstrap that runs the function.</source>
            <translation>El paquete incluye un programa llamado bootstrap que ejecuta la función.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::RuntimeRow</name>
        <message>
            <source>Runtime*</source>
            <translation>Runtime*</translation>
        </message>
        <message>
            <source>No runtime of this language is on this computer.</source>
            <translation>En este equipo no hay ningún runtime de este lenguaje.</translation>
        </message>
        <message>
            <source>%1 is not on this computer.</source>
            <translation>%1 no está en este equipo.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::RuntimeService</name>
        <message>
            <source>Lambdesk was built without a Java compiler. Install one with `sudo apt install default-jdk`, then build Lambdesk again.</source>
            <translation>Lambdesk se compiló sin un compilador de Java. Instale uno con `sudo apt install default-jdk` y vuelva a compilar Lambdesk.</translation>
        </message>
        <message>
            <source>Install it, or choose another runtime for the function.</source>
            <translation>Instálelo o elija otro runtime para la función.</translation>
        </message>
        <message>
            <source>%1 is not on this computer. %2</source>
            <translation>%1 no está en este equipo. %2</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::RuntimesSection</name>
        <message>
            <source>Runtimes</source>
            <translation>Runtimes</translation>
        </message>
        <message>
            <source>None yet.</source>
            <translation>Todavía ninguna.</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>Añadir carpeta…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Node.js, Python and Java are found by themselves: on the PATH, in JAVA_HOME, and where version managers keep them. One that lies elsewhere is found in a folder of this list, or in a folder in it. It is looked into at once.</source>
            <translation>Node.js, Python y Java se encuentran por sí solos: en el PATH, en JAVA_HOME y donde los guardan los gestores de versiones. Uno que esté en otro lugar se encuentra en una carpeta de esta lista, o en una carpeta dentro de ella. Se busca ahí de inmediato.</translation>
        </message>
        <message>
            <source>More folders</source>
            <translation>Más carpetas</translation>
        </message>
        <message>
            <source>Looking for runtimes …</source>
            <translation>Buscando runtimes…</translation>
        </message>
        <message>
            <source>Remove the selected folder</source>
            <translation>Quitar la carpeta seleccionada</translation>
        </message>
        <message>
            <source>Look for runtimes in</source>
            <translation>Buscar runtimes en</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>%1 is in the list already.</source>
            <translation>%1 ya está en la lista.</translation>
        </message>
        <message>
            <source>%1 (version %2)</source>
            <translation>%1 (versión %2)</translation>
        </message>
        <message>
            <source>No runtime found on this computer: install Node.js or Python 3, or add the folder where one lies.</source>
            <translation>No se encontró ningún runtime en este equipo: instale Node.js o Python 3, o añada la carpeta en la que haya uno.</translation>
        </message>
        <message>
            <source>On this computer: %1</source>
            <translation>En este equipo: %1</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::SandboxCheck</name>
        <message>
            <source>bubblewrap could not be started</source>
            <translation>no se pudo iniciar bubblewrap</translation>
        </message>
        <message>
            <source>bubblewrap did not answer</source>
            <translation>bubblewrap no respondió</translation>
        </message>
        <message>
            <source>bubblewrap failed</source>
            <translation>bubblewrap falló</translation>
        </message>
        <message>
            <source>bubblewrap is not installed</source>
            <translation>bubblewrap no está instalado</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::SavedQueries</name>
        <message>
            <source>A query needs a name.</source>
            <translation>Una consulta necesita un nombre.</translation>
        </message>
        <message>
            <source>A query's name has at most %1 characters.</source>
            <translation>El nombre de una consulta tiene %1 caracteres como máximo.</translation>
        </message>
        <message>
            <source>There is no saved query named "%1".</source>
            <translation>No hay ninguna consulta guardada llamada «%1».</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::SearchBar</name>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Progress of the search</source>
            <translation>Progreso de la búsqueda</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>Coincidencia anterior</translation>
        </message>
        <message>
            <source>Previous hit (%1)</source>
            <translation>Coincidencia anterior (%1)</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>Coincidencia siguiente</translation>
        </message>
        <message>
            <source>Next hit (%1)</source>
            <translation>Coincidencia siguiente (%1)</translation>
        </message>
        <message>
            <source>The first %1 events found</source>
            <translation>Los primeros %1 eventos encontrados</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) found</source>
            <translation>
                <numerusform>%Ln evento encontrado</numerusform>
                <numerusform>%Ln eventos encontrados</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ServicesMenu</name>
        <message>
            <source>Services</source>
            <translation>Servicios</translation>
        </message>
        <message>
            <source>No service and no page has that in its name.</source>
            <translation>Ningún servicio ni ninguna página tiene eso en su nombre.</translation>
        </message>
        <message>
            <source>Find a service or a page</source>
            <translation>Buscar un servicio o una página</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ShortcutSheet</name>
        <message>
            <source>No shortcut has that in its name, its keys or its place.</source>
            <translation>Ningún atajo tiene eso en su nombre, sus teclas o su lugar.</translation>
        </message>
        <message>
            <source>The editors have their standard keys. Those of Emacs are switched on in the preferences, under Editor, Key bindings.</source>
            <translation>Los editores tienen sus teclas estándar. Las de Emacs se activan en las preferencias, en Editor, Combinaciones de teclas.</translation>
        </message>
        <message>
            <source>Open the preferences</source>
            <translation>Abrir las preferencias</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>Filter shortcuts</source>
            <translation>Filtrar atajos</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtrar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::ShortcutsModel</name>
        <message>
            <source>The whole window</source>
            <translation>Toda la ventana</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::SideNavigation</name>
        <message>
            <source>Side navigation</source>
            <translation>Navegación lateral</translation>
        </message>
        <message>
            <source>Close the side navigation</source>
            <translation>Cerrar la navegación lateral</translation>
        </message>
        <message>
            <source>Close the side navigation (%1)</source>
            <translation>Cerrar la navegación lateral (%1)</translation>
        </message>
        <message>
            <source>Current page</source>
            <translation>Página actual</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::Spinner</name>
        <message>
            <source>In progress</source>
            <translation>En curso</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::StartGate</name>
        <message>
            <source>The function's process could not be started: %1.</source>
            <translation>No se pudo iniciar el proceso de la función: %1.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::StatusLine</name>
        <message>
            <source>Workspace: %1</source>
            <translation>Espacio de trabajo: %1</translation>
        </message>
        <message>
            <source>%1: version %2, %3</source>
            <translation>%1: versión %2, %3</translation>
        </message>
        <message>
            <source>%1 doesn't tell its version. Look again in a function's Runtime list asks it once more.</source>
            <translation>%1 no indica su versión. «Buscar de nuevo en este equipo», en la lista «Runtime» de una función, se la vuelve a preguntar.</translation>
        </message>
        <message>
            <source>No runtime found on this computer: install Node.js or Python 3 to run functions</source>
            <translation>No se encontró ningún runtime en este equipo: instale Node.js o Python 3 para ejecutar funciones</translation>
        </message>
        <message>
            <source>Runtimes: %1</source>
            <translation>Runtimes: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n without an answer · %1</source>
            <extracomment>Of the interpreters; %1 is what is said of the runtimes that answered.</extracomment>
            <translation>
                <numerusform>%n sin respuesta · %1</numerusform>
                <numerusform>%n sin respuesta · %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lambdesk::StepList</name>
        <message>
            <source>Step %1: %2</source>
            <translation>Paso %1: %2</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::SummaryList</name>
        <message>
            <source>Event</source>
            <translation>Evento</translation>
        </message>
        <message>
            <source>Code SHA-256</source>
            <translation>SHA-256 del código</translation>
        </message>
        <message>
            <source>Request ID</source>
            <translation>ID de solicitud</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Duration (duración)</translation>
        </message>
        <message>
            <source>Billed duration</source>
            <translation>Duración facturada</translation>
        </message>
        <message>
            <source>Resources configured</source>
            <translation>Recursos configurados</translation>
        </message>
        <message>
            <source>Max memory used</source>
            <translation>Memoria máxima usada</translation>
        </message>
        <message>
            <source>Init duration</source>
            <translation>Duración de la inicialización</translation>
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
            <source>Expected a space between two terms.</source>
            <translation>Se esperaba un espacio entre dos términos.</translation>
        </message>
        <message>
            <source>A term that has more than letters, digits and _ must be in double quotes.</source>
            <translation>Un término que contiene algo más que letras, dígitos y _ debe ir entre comillas dobles.</translation>
        </message>
        <message>
            <source>Expected a term, a "phrase" or a %regular expression%.</source>
            <translation>Se esperaba un término, una "frase" o una %expresión regular%.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::TestEventDialog</name>
        <message>
            <source>Event</source>
            <translation>Evento</translation>
        </message>
        <message>
            <source>Delete event</source>
            <translation>Eliminar evento</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Dar formato</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Save and test</source>
            <translation>Save and test (guardar y probar)</translation>
        </message>
        <message>
            <source>Input test event</source>
            <translation>Input test event (introducir evento de prueba)</translation>
        </message>
        <message>
            <source>Enter the event to test your function with. It is kept with the function; you can change it at any time under Actions, Configure test event.</source>
            <translation>Introduzca el evento con el que probar su función. Se guarda con la función; puede cambiarlo en cualquier momento en «Actions», «Configure test event».</translation>
        </message>
        <message>
            <source>Choose a template</source>
            <translation>Elija una plantilla</translation>
        </message>
        <message>
            <source>Test event</source>
            <translation>Evento de prueba</translation>
        </message>
        <message>
            <source>Event name</source>
            <translation>Nombre del evento</translation>
        </message>
        <message>
            <source>Saved test events</source>
            <translation>Eventos guardados</translation>
        </message>
        <message>
            <source>Sample event template</source>
            <translation>Sample event template</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Lay the JSON out, one member a line</source>
            <translation>Disponer el JSON con un miembro por línea</translation>
        </message>
        <message>
            <source>Unsaved changes of %1 were kept.</source>
            <extracomment>%1 is a time</extracomment>
            <translation>Se han conservado los cambios sin guardar (%1).</translation>
        </message>
        <message>
            <source>New event…</source>
            <translation>Nuevo evento…</translation>
        </message>
        <message>
            <source>The event is not JSON yet: line %1, column %2: %3</source>
            <translation>El evento todavía no es JSON: línea %1, columna %2: %3</translation>
        </message>
        <message>
            <source>Delete the test event “%1” of %2?</source>
            <translation>¿Eliminar el evento de prueba «%1» de %2?</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Unsaved test event</source>
            <translation>Evento de prueba sin guardar</translation>
        </message>
        <message>
            <source>“%1”</source>
            <extracomment>A name in a list, which What you typed for … is not saved has.</extracomment>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>What you typed for %1 is not saved.</source>
            <extracomment>%1 are names of test events, in quotation marks.</extracomment>
            <translation>Lo que ha escrito para %1 no se ha guardado.</translation>
        </message>
        <message>
            <source>Go on editing</source>
            <translation>Seguir editando</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::TestEventService</name>
        <message>
            <source>A test event needs a name.</source>
            <translation>Un evento de prueba necesita un nombre.</translation>
        </message>
        <message>
            <source>A test event's name has at most %1 characters; this one has %2.</source>
            <translation>El nombre de un evento de prueba tiene %1 caracteres como máximo; este tiene %2.</translation>
        </message>
        <message>
            <source>The event is not JSON: line %1, column %2: %3</source>
            <translation>El evento no es JSON: línea %1, columna %2: %3</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::TimeRangeBar</name>
        <message>
            <source>1 week</source>
            <translation>la última semana</translation>
        </message>
        <message>
            <source>The last %1</source>
            <translation>Período: %1</translation>
        </message>
        <message>
            <source>Custom</source>
            <translation>Personalizado</translation>
        </message>
        <message>
            <source>From one time to another</source>
            <translation>De una hora a otra</translation>
        </message>
        <message>
            <source>the last %1</source>
            <translation>%1</translation>
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
            <translation>1sem</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>el último día</numerusform>
                <numerusform>los últimos %n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>la última hora</numerusform>
                <numerusform>las últimas %n horas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lambdesk::TimeRangeField</name>
        <message>
            <source>Last 5 minutes</source>
            <translation>Últimos 5 minutos</translation>
        </message>
        <message>
            <source>Last 15 minutes</source>
            <translation>Últimos 15 minutos</translation>
        </message>
        <message>
            <source>Last 30 minutes</source>
            <translation>Últimos 30 minutos</translation>
        </message>
        <message>
            <source>Last hour</source>
            <translation>Última hora</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <source>Last week</source>
            <translation>Última semana</translation>
        </message>
        <message>
            <source>Time range</source>
            <translation>Intervalo de tiempo</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Custom</source>
            <translation>Personalizado</translation>
        </message>
        <message numerus="yes">
            <source>Last %n hour(s)</source>
            <translation>
                <numerusform>Última hora</numerusform>
                <numerusform>Últimas %n horas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lambdesk::TimelineLegend</name>
        <message>
            <source>Legend: %1</source>
            <translation>Leyenda: %1</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::TimelinePanel</name>
        <message>
            <source>Nothing has run in the last day. Each execution environment gets a lane here, and each run a bar in it: press Test twice to see a cold start and a warm one, or run it many times at once to see the environments next to each other.</source>
            <translation>No se ha ejecutado nada en el último día. Cada entorno de ejecución recibe aquí un carril, y cada ejecución, una barra en él: pulse «Test» dos veces para ver un arranque en frío y otro en caliente, o ejecútela muchas veces a la vez para ver los entornos uno junto a otro.</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Acercar</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Alejar</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <source>Show all runs</source>
            <translation>Mostrar todas las ejecuciones</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>En vivo</translation>
        </message>
        <message>
            <source>Follow what is running</source>
            <translation>Seguir lo que se está ejecutando</translation>
        </message>
        <message>
            <source>Live: follow what is running</source>
            <translation>En vivo: seguir lo que se está ejecutando</translation>
        </message>
        <message>
            <source>Wheel or + and − zoom, dragging moves, a click opens the run.</source>
            <translation>La rueda o + y − cambian el zoom, arrastrar desplaza y un clic abre la ejecución.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::TimelineView</name>
        <message>
            <source>The arrow keys go from run to run, along a lane and from lane to lane. Enter opens one.</source>
            <translation>Las teclas de flecha van de ejecución en ejecución, por un carril y de carril en carril. Intro abre una.</translation>
        </message>
        <message>
            <source>Lane %1 of %2: %3</source>
            <extracomment>%1 and %2 are numbers, %3 is an execution environment</extracomment>
            <translation>Carril %1 de %2: %3</translation>
        </message>
        <message>
            <source>Init (cold start)</source>
            <translation>Init (arranque en frío)</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En ejecución</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>Correcta</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Error</translation>
        </message>
        <message>
            <source>Timed out</source>
            <translation>Tiempo agotado</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenida</translation>
        </message>
        <message>
            <source>Throttled</source>
            <translation>Limitada</translation>
        </message>
        <message>
            <source>Warm, frozen between runs</source>
            <translation>En caliente, congelado entre ejecuciones</translation>
        </message>
        <message>
            <source>%1, version %2</source>
            <translation>%1, versión %2</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <extracomment>%1 is how a run ended, %2 a time</extracomment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1:%2, version %3</source>
            <translation>%1:%2, versión %3</translation>
        </message>
        <message>
            <source>Duration %1, billed %2 ms</source>
            <translation>Duración %1, facturados %2 ms</translation>
        </message>
        <message>
            <source>Init Duration %1, done here before the call</source>
            <translation>Init Duration %1, hecha aquí antes de la llamada</translation>
        </message>
        <message>
            <source>Init Duration %1</source>
            <translation>Init Duration %1</translation>
        </message>
        <message>
            <source>Cold start</source>
            <translation>Arranque en frío</translation>
        </message>
        <message>
            <source>Warm</source>
            <translation>En caliente</translation>
        </message>
        <message>
            <source>Max memory used %1 of %2 MB</source>
            <translation>Memoria máxima usada: %1 de %2 MB</translation>
        </message>
        <message>
            <source>Request ID %1</source>
            <translation>ID de solicitud %1</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Entorno</translation>
        </message>
        <message>
            <source>Timeline of runs</source>
            <translation>Línea de tiempo de las ejecuciones</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::TimeoutField</name>
        <message>
            <source>Timeout min</source>
            <translation>Tiempo límite, min</translation>
        </message>
        <message>
            <source>Timeout sec</source>
            <translation>Tiempo límite, s</translation>
        </message>
        <message>
            <source>min</source>
            <translation>min</translation>
        </message>
        <message>
            <source>sec</source>
            <translation>s</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::Tour</name>
        <message>
            <source>The tour has ended. You find it again under Help, Take the tour.</source>
            <translation>El recorrido ha terminado. Lo encontrará de nuevo en «Ayuda», «Hacer el recorrido».</translation>
        </message>
        <message>
            <source>It is out of sight.</source>
            <translation>Está fuera de la vista.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::TourBubble</name>
        <message>
            <source>Take me there</source>
            <translation>Llevarme ahí</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Skip step</source>
            <translation>Omitir paso</translation>
        </message>
        <message>
            <source>End tour</source>
            <translation>Terminar recorrido</translation>
        </message>
        <message>
            <source>Go to the tour's hint</source>
            <translation>Ir a la indicación del recorrido</translation>
        </message>
        <message>
            <source>%1 goes to this hint and back.</source>
            <extracomment>%1 is a key</extracomment>
            <translation>%1 lleva a esta indicación y de vuelta.</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Paso %1 de %2</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Tour, %1. %2. %3</source>
            <extracomment>%1 is `Step 2 of 12`, %2 the title and %3 what to do: read out by screen readers</extracomment>
            <translation>Recorrido, %1. %2. %3</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::TransferService</name>
        <message>
            <source>The exported workspace isn't open any more.</source>
            <translation>El espacio de trabajo exportado ya no está abierto.</translation>
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
            <translation>No se pudo guardar o leer el código de la función.</translation>
        </message>
        <message>
            <source>The program that unpacks packages could not do its work.</source>
            <translation>El programa que descomprime los paquetes no pudo hacer su trabajo.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::UploadField</name>
        <message>
            <source>Upload</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Function package*</source>
            <translation>Paquete de la función*</translation>
        </message>
        <message>
            <source>Checking the package … %1 %</source>
            <translation>Comprobando el paquete… %1 %</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <extracomment>%1 is a file</extracomment>
            <translation>Quitar %1</translation>
        </message>
        <message>
            <source>Cancel the upload</source>
            <translation>Cancelar la subida</translation>
        </message>
        <message>
            <source>Reading %1 …</source>
            <translation>Leyendo %1…</translation>
        </message>
        <message>
            <source>Choose the .ZIP file with the function's code.</source>
            <translation>Elija el archivo .ZIP con el código de la función.</translation>
        </message>
        <message>
            <source>No file is chosen.</source>
            <translation>No se ha elegido ningún archivo.</translation>
        </message>
        <message>
            <source>A .zip file with the code at its top, with the libraries it needs. A file of code or a folder can be dropped onto the window as well.</source>
            <translation>Un archivo .zip con el código en su raíz y las bibliotecas que necesita. También se puede soltar en la ventana un archivo de código o una carpeta.</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::VersionLine</name>
        <message>
            <source>Version %1 of %2, published %3. Code and configuration of a version can't be changed.</source>
            <translation>Versión %1 de %2, publicada: %3. El código y la configuración de una versión no se pueden cambiar.</translation>
        </message>
        <message>
            <source>The alias %1 names $LATEST of %2. To change code or configuration, switch to $LATEST.</source>
            <translation>El alias %1 designa $LATEST de %2. Para cambiar el código o la configuración, cambie a $LATEST.</translation>
        </message>
        <message>
            <source>The alias %1 names version %2 of %3. Code and configuration of a version can't be changed.</source>
            <translation>El alias %1 designa la versión %2 de %3. El código y la configuración de una versión no se pueden cambiar.</translation>
        </message>
        <message>
            <source>The alias %1 names version %2 of %3, which is shown, and gives %4 % of the invocations to version %5. Code and configuration of a version can't be changed.</source>
            <translation>El alias %1 designa la versión %2 de %3, que es la que se muestra, y da el %4 % de las invocaciones a la versión %5. El código y la configuración de una versión no se pueden cambiar.</translation>
        </message>
        <message>
            <source>Switch to $LATEST</source>
            <translation>Cambiar a $LATEST</translation>
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
            <translation>AWS Lambda en su escritorio</translation>
        </message>
        <message>
            <source>Write a function, give it an event, and see its result and log.
It runs for real, on this computer, without an account.</source>
            <translation>Escriba una función, dele un evento y vea su resultado y su log.
Se ejecuta de verdad, en este equipo, sin cuenta.</translation>
        </message>
        <message>
            <source>Get Started Now</source>
            <translation>Get Started Now (empezar)</translation>
        </message>
        <message>
            <source>1. Pick a blueprint</source>
            <translation>1. Elija un blueprint</translation>
        </message>
        <message>
            <source>Or start from a few lines of your own, or drop a .zip file here.</source>
            <translation>O empiece con unas pocas líneas propias, o suelte aquí un archivo .zip.</translation>
        </message>
        <message>
            <source>2. Configure it</source>
            <translation>2. Configúrelo</translation>
        </message>
        <message>
            <source>Name, code, handler, role, memory and time-out.</source>
            <translation>Nombre, código, handler, rol, memoria y tiempo límite.</translation>
        </message>
        <message>
            <source>3. Test it</source>
            <translation>3. Pruébelo</translation>
        </message>
        <message>
            <source>Send it an event and read what it did.</source>
            <translation>Envíele un evento y lea lo que ha hecho.</translation>
        </message>
        <message>
            <source>Open a .ZIP</source>
            <translation>Abrir un .ZIP</translation>
        </message>
        <message>
            <source>Make a function of a .ZIP file or a file of code</source>
            <translation>Crear una función con un archivo .ZIP o un archivo de código</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>Hacer el recorrido</translation>
        </message>
        <message>
            <source>Be shown step by step how to make and test a function</source>
            <translation>Ver paso a paso cómo crear y probar una función</translation>
        </message>
        <message>
            <source>Neither Node.js nor Python is on this computer. Functions can be written, but not run.</source>
            <translation>Ni Node.js ni Python están en este equipo. Las funciones se pueden escribir, pero no ejecutar.</translation>
        </message>
        <message>
            <source>Open a folder</source>
            <translation>Abrir una carpeta</translation>
        </message>
        <message>
            <source>Make a function of the files in a folder</source>
            <translation>Crear una función con los archivos de una carpeta</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::WindowMenu</name>
        <message>
            <source>Menu</source>
            <translation>Menú</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Ir</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::WorkspaceErrorPage</name>
        <message>
            <source>This workspace is open already</source>
            <translation>Este espacio de trabajo ya está abierto</translation>
        </message>
        <message>
            <source>This workspace was written by a newer Lambdesk</source>
            <translation>Este espacio de trabajo se escribió con una versión más reciente de Lambdesk</translation>
        </message>
        <message>
            <source>This workspace can't be written to</source>
            <translation>No se puede escribir en este espacio de trabajo</translation>
        </message>
        <message>
            <source>This workspace can't be opened</source>
            <translation>No se puede abrir este espacio de trabajo</translation>
        </message>
        <message>
            <source>To use another workspace, start with: lambdesk --workspace FOLDER.</source>
            <translation>Para usar otro espacio de trabajo, inicie con: lambdesk --workspace FOLDER.</translation>
        </message>
        <message>
            <source>When the other one has ended, press Try again.</source>
            <translation>Cuando el otro haya terminado, pulse «Reintentar».</translation>
        </message>
        <message>
            <source>Nothing in it was changed.</source>
            <translation>No se ha cambiado nada en él.</translation>
        </message>
        <message>
            <source>Look at the owner and the permissions of the folder and of the files in it, and whether its disk is mounted read-only; then press Try again.</source>
            <translation>Compruebe el propietario y los permisos de la carpeta y de sus archivos, y si su disco está montado en modo de solo lectura; después pulse «Reintentar».</translation>
        </message>
        <message>
            <source>Check that the disk is there and not full, then press Try again.</source>
            <translation>Compruebe que el disco esté disponible y no esté lleno, y después pulse «Reintentar».</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Workspace: %1</source>
            <translation>Espacio de trabajo: %1</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::WorkspaceSection</name>
        <message>
            <source>Workspace</source>
            <translation>Espacio de trabajo</translation>
        </message>
        <message>
            <source>Workspace folder</source>
            <translation>Carpeta del espacio de trabajo</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Functions, test events, logs and metrics are there. To work in another one, start with: lambdesk --workspace FOLDER.</source>
            <translation>Ahí están las funciones, los eventos de prueba, los logs y las métricas. Para trabajar en otra, inicie con: lambdesk --workspace FOLDER.</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir carpeta</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Copiar ruta</translation>
        </message>
        <message>
            <source>This desktop has no program for folders. Copy the path, and paste it where you want to look at it.</source>
            <translation>Este escritorio no tiene ningún programa para carpetas. Copie la ruta y péguela donde quiera verla.</translation>
        </message>
        <message>
            <source>Functions, test events, logs and metrics are there. The program was started with --workspace for it, so it can't be moved from here: the next start would look for it where it was.</source>
            <translation>Ahí están las funciones, los eventos de prueba, los logs y las métricas. El programa se inició con --workspace para usarla, así que no se puede mover desde aquí: el próximo inicio la buscaría donde estaba.</translation>
        </message>
        <message>
            <source>Move…</source>
            <translation>Mover…</translation>
        </message>
        <message>
            <source>Moves the workspace to another folder</source>
            <translation>Mueve el espacio de trabajo a otra carpeta</translation>
        </message>
    </context>
    <context>
        <name>lambdesk::WorkspaceTransfer</name>
        <message numerus="yes">
            <source>%n function(s) were exported to %1 (%2).</source>
            <extracomment>%1 is a file's name, %2 its size</extracomment>
            <translation>
                <numerusform>Se exportó %n función a %1 (%2).</numerusform>
                <numerusform>Se exportaron %n funciones a %1 (%2).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n function(s) were imported.</source>
            <translation>
                <numerusform>Se importó %n función.</numerusform>
                <numerusform>Se importaron %n funciones.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n function(s) were imported: %1</source>
            <translation>
                <numerusform>Se importó %n función: %1</numerusform>
                <numerusform>Se importaron %n funciones: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n version(s) of layers came with them.</source>
            <translation>
                <numerusform>Con ellas se importó %n versión de capas.</numerusform>
                <numerusform>Con ellas se importaron %n versiones de capas.</numerusform>
            </translation>
        </message>
        <message>
            <source>The function %1 is there again.</source>
            <translation>La función %1 se ha recuperado.</translation>
        </message>
        <message>
            <source>Save or discard your changes to %1 first.</source>
            <translation>Primero guarde o descarte sus cambios en %1.</translation>
        </message>
        <message>
            <source>The function %1, which the import has replaced, can still come back.</source>
            <translation>La función %1, que la importación reemplazó, todavía se puede recuperar.</translation>
        </message>
        <message numerus="yes">
            <source>%n imported function(s) were taken out again.</source>
            <translation>
                <numerusform>Se volvió a quitar %n función importada.</numerusform>
                <numerusform>Se volvieron a quitar %n funciones importadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n imported function(s) stay, changed since the import: %1</source>
            <translation>
                <numerusform>Se queda %n función importada, modificada desde la importación: %1</numerusform>
                <numerusform>Se quedan %n funciones importadas, modificadas desde la importación: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n imported version(s) of layers stay, because functions have them.</source>
            <translation>
                <numerusform>Se queda %n versión de capa importada, porque hay funciones que la usan.</numerusform>
                <numerusform>Se quedan %n versiones de capas importadas, porque hay funciones que las usan.</numerusform>
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
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Zoom %1</source>
            <translation>Zoom %1</translation>
        </message>
    </context>
</TS>
