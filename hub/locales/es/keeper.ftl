about = Un hub para clases hermanadas.
command-serve = poner en marcha el hub
command-demo = poner en marcha un hub aparte con una sesión de ejemplo, y mostrar enlaces para entrar
command-add-keeper = añadir un responsable, o darle una contraseña nueva; pregunta lo que necesita
command-add-teacher = añadir un docente con su escuela y su clase; pregunta lo que necesita
command-new-password = dar una contraseña nueva a un docente o responsable; pregunta lo que necesita
command-config = mostrar los ajustes vigentes y de dónde vienen
command-backup = copiarlo todo en un solo archivo, con el hub en marcha
command-restore = poner una copia en su sitio, aquí o en otra parte
command-export = escribir un hermanamiento en formatos abiertos, para guardarlo o entregarlo
command-loadtest = medir durante medio minuto cuántas clases aguanta este ordenador
backup-file = Adónde, un archivo o una carpeta; sin nada, la carpeta backups en DATA_DIR.
restore-file = La copia.
restore-replace = También donde un hub ya tiene datos; se ponen aparte, no se tiran.
export-twinning = El hermanamiento, por su título o su identificador.
export-to = Adónde, un zip que aún no existe.
settings-title = ajustes
settings-note = Cada uno puede estar también en el entorno o en un archivo .env.
setting-default = { $purpose } (por defecto: { $default })
source = { $source ->
    [default] por defecto
    [environment] el entorno
    [file] .env
    [https] por HTTPS
   *[other] { $source }
}
hidden = (oculto)

setting-host = La dirección en la que escucha el hub; 127.0.0.1 lo deja en este ordenador.
setting-port = El puerto TCP de las páginas y conexiones.
setting-data-dir = Dónde guarda el hub todo lo que no debe perder.
setting-database-url = La base de datos; vacío: SQLite en DATA_DIR.
setting-redis-url = La unión entre varios procesos; vacío: dentro de este.
setting-workers = Cuántos procesos se reparten el trabajo; más de uno necesita PostgreSQL y Redis.
setting-media-port = El único puerto de sonido e imagen (UDP y TCP); vacío: PORT + 1000; 0: cualquiera.
setting-media-addresses = Las direcciones IP a las que los navegadores envían sonido e imagen.
setting-public-address = La dirección que tiene un router delante de este ordenador; también se dice a los navegadores.
setting-turn-urls = El servidor TURN, para redes que no dejan pasar otra cosa, p. ej. turn:turn.example.org:3478.
setting-turn-secret = El secreto que comparte el servidor TURN (su static-auth-secret).
setting-relay-only = yes: los navegadores envían sonido e imagen solo por el servidor TURN.
setting-lan = yes: HTTPS para esta red, con un certificado propio del hub, en el que cada dispositivo confía una vez.
setting-help-port = Con LAN, el puerto de la página que muestra cómo un dispositivo confía en el hub; vacío: sin página.
setting-public-url = Cómo se llega al hub; vacío: http://localhost y el puerto.
setting-trusted-proxies = De quién se creen X-Forwarded-For y X-Forwarded-Proto.
setting-tls-certificate = El certificado (PEM, con su cadena) con el que el propio hub habla HTTPS.
setting-tls-key = La clave de ese certificado (PEM, sin frase de paso).
setting-smtp-url = El servidor de correo, p. ej. smtps://nombre:contraseña@mail.example.org; vacío: sin correo.
setting-mail-from = La dirección desde la que escribe el hub, p. ej. hub@example.org.
setting-mail-per-hour = Cuántas cartas envía el hub en una hora; las demás esperan.
setting-lmtp-host = La dirección en la que el hub espera el correo que llega.
setting-lmtp-port = El puerto en el que un servidor de correo entrega por LMTP; vacío: no llega ninguno.
setting-lmtp-domain = Lo que va tras la @ en las direcciones de las clases, p. ej. clases.example.org.
setting-teacher-bridge-seconds = Cuánto tiempo se quedan en la sala los alumnos de una clase cuando su docente pierde la conexión.
setting-upload-mb = Cuántos megabytes puede tener una foto, un PDF o un sonido que un docente pone en una sala.
setting-upload-quota-mb = Cuántos megabytes pueden tener juntos todos los archivos de un hermanamiento.
setting-material-mb = Cuántos megabytes puede tener un archivo que llega por trozos como creación.
setting-metrics-port = El puerto, solo en este ordenador, donde puede preguntar Prometheus; vacío: en ninguna parte.
setting-log-format = lines para personas, json para máquinas.

hub-up = El hub está en marcha: { $url }
first-keeper = Nadie cuida aún este hub. Abra este enlace antes de un día para ser su responsable: { $url }
step-localhost = Solo para este ordenador. Otros dispositivos necesitan HTTPS: `ribambelle serve --lan` es el camino más corto.
step-plain = Con HTTP a secas nadie puede identificarse ni usar la cámara en otro dispositivo: `ribambelle serve --lan`, o TLS_CERTIFICATE.
step-lan = Para esta red, con un certificado propio del hub. Cada dispositivo confía en él una vez: { $url } muestra cómo.
step-lan-alone = Para esta red, con un certificado propio del hub (HELP_PORT está vacío: ninguna página muestra cómo confiar en él).
authority-is = Su huella (SHA-256) es { $fingerprint }.
step-certificate = Por HTTPS con { $file }, que vale hasta el { $day }.
step-proxy = Detrás de un proxy que habla HTTPS por él.
step-proxy-unknown = PUBLIC_URL es HTTPS, pero no se cree a ningún proxy, así que nadie puede identificarse: diga su dirección en TRUSTED_PROXIES, o dé TLS_CERTIFICATE.
demo-up = Ribambelle está en marcha: { $url }   (Ctrl+C la para; todo se guarda)
demo-open = Hay una sesión en marcha. Abra dos de estos enlaces en dos ventanas (alumnos y tabletas esperan a un docente de su clase):
demo-sign-in = O identifíquese en { $url } como { $email } con la contraseña { $password }
demo-keeper = O cuide este hub como responsable: { $url }
demo-family = O mire la exposición como una familia: { $url }

setting-wrong = { $name } ({ $source ->
    [default] valor por defecto
    [environment] en el entorno
    [file] en .env
   *[other] de { $source }
}) debería ser { $wanted ->
    [port] un número de 0 a 65535
    [directory] una carpeta
    [workers] un número de 1 a 64
    [count] un número de 1 a 1000000
    [seconds] un número de segundos, 900 como mucho
    [addresses] direcciones IP, separadas por comas
    [networks] direcciones IP o redes como 10.0.0.0/8, separadas por comas
    [turn-urls] direcciones como turn:turn.example.org:3478 o turns:turn.example.org:443?transport=tcp, separadas por comas
    [smtp-url] una dirección como smtp://nombre:contraseña@mail.example.org:587 o smtps://…:465, con los signos especiales de nombre y contraseña escritos %40, etc.
    [mail-address] una dirección de correo como hub@example.org
    [mail-domain] el dominio de direcciones de correo, como clases.example.org
    [yes-or-no] yes o no
    [public-url] una dirección como https://hub.example.org, sin ruta
    [database-url] una dirección que empieza por postgresql:// o sqlite://
    [redis-url] una dirección que empieza por redis://, rediss:// o unix://
   *[log-format] lines o json
}.
turn-half-told = TURN_URLS y TURN_SECRET van juntos: dé los dos, o ninguno.
tls-half-told = TLS_CERTIFICATE y TLS_KEY van juntos: dé los dos, o ninguno.
tls-public-url = Con un certificado el hub habla HTTPS: PUBLIC_URL debería empezar por https://, en lugar de { $url }.
lan-alone = LAN hace su propio certificado y sus direcciones: quite LAN, o bien TLS_CERTIFICATE y PUBLIC_URL.
mail-half-told = SMTP_URL y MAIL_FROM van juntos: dé los dos, o ninguno.
lmtp-half-told = LMTP_PORT y LMTP_DOMAIN van juntos: dé los dos, o ninguno.
relay-missing = RELAY_ONLY=yes necesita un relevo: TURN_URLS y TURN_SECRET.
setting-unknown = No hay ningún ajuste { $name }; `ribambelle config` muestra los que hay.
setting-misspelt = No hay ningún ajuste { $name }; ¿quería decir { $near }?
env-line-wrong = { $file }, línea { $number }: se espera NOMBRE=valor.
env-unreadable = No se puede leer .env ({ $why }).
workers-need-services = WORKERS={ $workers } necesita una DATABASE_URL de PostgreSQL y una REDIS_URL: varios procesos comparten sus datos y se cuentan las novedades.
media-addresses-missing = Falta MEDIA_ADDRESSES: con HOST={ $host }, diga a qué dirección deben enviar los navegadores el sonido y la imagen, por ejemplo MEDIA_ADDRESSES=192.168.1.10.

tls-unreadable = No se puede leer { $path } ({ $why }). El usuario del hub ha de tener permiso.
tls-not-pem = { $path } no contiene ningún certificado: hace falta un archivo PEM, con las líneas "BEGIN CERTIFICATE".
tls-key-locked = { $path } está cerrado con una frase de paso. El hub arranca solo y no conoce ninguna: dele la clave sin ella.
tls-mismatch = { $certificate } y { $key } no van juntos.
tls-nameless = { $path } no nombra ninguna máquina concreta. Diga cómo se llega al hub, por ejemplo PUBLIC_URL=https://hub.example.org.
authority-damaged = Los certificados de { $path } están dañados. Quite esa carpeta y el hub hará otros nuevos; cada dispositivo tendrá que confiar de nuevo.
port-taken = El puerto { $port } lo usa otro programa. Párelo, o elija otro: { $setting }={ $other }.
port-forbidden = Este usuario no puede escuchar en el puerto { $port }. Elija uno por encima de 1023: { $setting }={ $other }.
address-unusable = No se puede escuchar en { $host }, puerto { $port } ({ $why }). HOST debería ser una dirección de este ordenador.
worker-died = Un proceso terminó al arrancar. Quizá las líneas de arriba digan por qué.
data-dir-unwritable = No se puede escribir en { $path } ({ $why }). DATA_DIR debería ser una carpeta suya.
data-dir-held = Otro hub trabaja ya en { $path }. Párelo, o elija otro DATA_DIR.
database-url-wrong = DATABASE_URL debería ser como postgresql://usuario:contraseña@máquina/nombre.
database-closed = La base de datos no se abre ({ $why }). Mire DATABASE_URL, o DATA_DIR.
client-not-built = La parte del navegador no está construida: `make run`, o `npm ci && npm run build` en static/.
demo-stays-here = Las tarjetas del ejemplo valen más de una vez, así que se queda en este ordenador: HOST=127.0.0.1, y sin PUBLIC_URL.
demo-alone = El ejemplo va en un solo proceso: quite WORKERS.
demo-in-hub = En { $path } vive un hub suyo. Elija otro DATA_DIR para el ejemplo.
demo-in-database = En esta base de datos vive un hub suyo. Elija otro DATA_DIR u otra DATABASE_URL para el ejemplo.
demo-damaged = { $file } está dañado. Quite { $path } y el ejemplo empieza de nuevo.
hub-in-demo = En { $path } está el ejemplo, cuyas tarjetas valen más de una vez. Elija otro DATA_DIR.

ask-keeper-name = Nombre del responsable
ask-school = Escuela
ask-town = Ciudad
ask-country = País, dos letras (ES)
ask-time-zone = Zona horaria (Europe/Madrid)
ask-class = Clase (4.º B)
ask-headcount = Cuántos alumnos
ask-language = Idioma de la clase, dos letras (es)
ask-name = Nombre del docente
ask-email = Correo electrónico
ask-password = Contraseña
ask-twinning = Hermanamiento al que se une o que empieza, por su título (puede quedar vacío)
keeper-added = Hecho: identifíquese en { $url } como { $email }. Donde esta dirección tenía sesión abierta, ya no la tiene.
email-unknown = Nadie se identifica con este correo.
teacher-added = { $name } puede identificarse en { $url } como { $email }. `ribambelle serve` pone en marcha el hub.
teacher-email-taken = Alguien con este correo ya está aquí.
teacher-email-invalid = Esto no parece una dirección de correo.
teacher-password-too-short = Una contraseña tiene al menos diez caracteres.
teacher-password-too-long = Una contraseña tiene como mucho doscientos caracteres.
teacher-password-too-common = Esta contraseña es de las primeras que otros probarían.
teacher-name-wrong = Uno de los nombres está vacío o es demasiado largo.
teacher-headcount-wrong = ¿Cuántos alumnos? Un número, por favor.
teacher-time-zone-wrong = No existe esa zona horaria. Se escriben como Europe/Madrid.
teacher-country-wrong = El país se escribe con sus dos letras, como ES o PT.

backup-made = Copiado: { $file } ({ $size } kB). Contiene nombres, mensajes y secretos: guárdelo donde nadie más mire.
backup-nothing = En { $path } aún no hay nada que copiar. DATA_DIR y DATABASE_URL deberían ser los del hub.
backup-exists = { $file } ya existe. Elija otro nombre.
backup-unwritable = No se puede escribir { $file } ({ $why }).
restored = { $path } está de nuevo como el { $made_at } (Ribambelle { $version }). `ribambelle serve` pone en marcha el hub.
restored-aside = Lo que había antes está en { $path }.
restore-not-empty = Un hub ya tiene datos en { $path }. Elija otro DATA_DIR, o añada --replace: lo que hay se pondrá aparte.
restore-running = Un hub trabaja con esta base de datos. Párelo antes.
restore-damaged = { $file } no es una copia entera ({ $why }). No se ha cambiado nada.
restore-newer = { $file } se hizo con una Ribambelle más nueva. Instálela antes. No se ha cambiado nada.
restore-over-newer = Esta base de datos tiene las tablas de una Ribambelle más nueva. Elija una base vacía, o instale esa versión. No se ha cambiado nada.
restore-failed = { $file }: { $why }.
restore-unfinished = Una restauración en { $path } quedó a medias. Láncela otra vez, con --replace.
loadtest-began = Cuatro clases hechas de código tienen una sesión, medio minuto …
loadtest-found = Este ordenador aguanta unas { $classes } clases a la vez, en sesiones de cuatro, con un proceso.
loadtest-limit-core = Lo primero que se acaba es el procesador: una clase ocupa el { $share } % de un núcleo (anotar algo tarda { $commit } ms). Más procesos aguantan más.
loadtest-limit-disk = Lo primero que se acaba es el disco: anotar algo tarda { $commit } ms (una clase ocupa el { $share } % de un núcleo). Un disco más rápido aguanta más.
loadtest-failed = No se pudo medir la sesión ({ $why }). Pruebe otra vez cuando este ordenador tenga menos que hacer.
exported = { $title } está en { $file }. Contiene nombres y mensajes: entréguelo solo a esas clases.
export-unknown = No hay ningún hermanamiento { $title }. Hay: { $titles }.
export-several = Varios hermanamientos se llaman { $title }. Diga cuál por su identificador: { $ids }.
export-readme-file = LEAME.txt
export-page-file = leer.html
export-lessons = Sesiones
export-chat = Lo que se dijo
export-group-chat = En el grupo { $name }
export-times = Las horas son UTC.
export-erased = borrado
export-somebody = alguien que ya no está
export-readme =
    { $title }, del { $from_day } al { $to_day }
    Escrito el { $made_on } por Ribambelle { $version }.

    En cada carpeta room-1, room-2 …
      { $page }      lo que se dijo, para leer en cualquier navegador
      chat.jsonl     lo mismo, para programas
      page-1.jsonl   los trazos de la primera página de la pizarra, etc.
      floor.jsonl    manos levantadas, y a quién se silenció

    twinning.json dice qué sala y qué clase es cada una, y quiénes son las personas.
    Un archivo .jsonl tiene una entrada por línea, en JSON, en el orden en que ocurrió.
    Lo borrado tiene número y no contenido. No hay correos, ni contraseñas, ni tarjetas.

command-doctor = mirar si un hub puede funcionar aquí y ser alcanzado, y decir qué arreglar
doctor-well = bien
doctor-note = nota
doctor-mend = ARREGLAR
doctor-healthy = Nada que arreglar.
doctor-troubles = Por arreglar: { $count }, véase arriba.
doctor-data-dir = El hub puede escribir en { $path }.
doctor-disk = Hay { $free } GB libres.
doctor-disk-full = Solo hay { $free } GB libres para { $path }; un hub quiere { $least } GB. Haga sitio, o elija un DATA_DIR en otro disco.
doctor-database = La base de datos responde ({ $kind }).
doctor-database-new = Aún no hay base de datos: el hub la hace al arrancar.
doctor-bus = Redis responde.
doctor-bus-none = Sin Redis: un solo proceso no lo necesita.
doctor-bus-away = Redis no responde ({ $why }). Mire si está en marcha, y mire REDIS_URL.
doctor-clock = El reloj va bien, por lo que se ve desde aquí.
doctor-clock-behind = El reloj es más viejo que este programa. Póngalo en hora, mejor por NTP: timedatectl set-ntp true.
doctor-clocks-apart = El reloj de este ordenador y el de la base de datos se llevan { $seconds } s. Ponga los dos en hora por NTP.
doctor-port-ours = Puerto { $port }: el hub está en marcha y responde.
doctor-port-free = El puerto { $port } está libre.
doctor-core = El sonido y la imagen los reenvía el núcleo { $core }.
doctor-relay-only = RELAY_ONLY=yes: a los navegadores solo se les dice la dirección del relevo.
doctor-address-reached = Los navegadores a los que se dice { $address } llegan al puerto { $port }.
doctor-address-silent = A los navegadores se les dice { $address }, y allí nada responde en el puerto { $port } por { $ways }. Deje que el cortafuegos lo deje pasar, o nombre en MEDIA_ADDRESSES solo direcciones de este ordenador.
doctor-public-silent = { $address } no responde desde aquí en el puerto { $port } por { $ways }. Muchos routers responden solo desde fuera: pruebe desde allí, y mire la redirección de puertos.
doctor-udp-untried = El hub está en marcha, y por UDP solo responde a los navegadores de una sesión. Para probar también UDP, párelo un momento y pregunte de nuevo.
doctor-relay-none = Sin relevo (TURN): las escuelas de las que solo sale HTTPS ven imágenes fijas. docs/turn.md dice cómo añadir uno.
doctor-relay-answers = El relevo responde en { $url } y acepta nuestro pase.
doctor-relay-refused = El relevo en { $url } no acepta nuestro pase ({ $why }). TURN_SECRET y su static-auth-secret deberían ser iguales, y los dos relojes ir bien.
doctor-relay-away = El relevo no responde en { $url } ({ $why }). Mire si está en marcha, y si su puerto está abierto.
doctor-tls = El certificado { $file } encaja y vale hasta el { $day }.
doctor-tls-soon = El certificado { $file } solo vale hasta el { $day }. Renuévelo pronto; el hub toma el nuevo por sí solo.
doctor-tls-over = El certificado { $file } valía hasta el { $day }: los navegadores no dejan entrar a nadie. Renuévelo; el hub toma el nuevo por sí solo.
doctor-tls-early = El certificado { $file } no vale hasta el { $day }. Si ese día ya pasó, el reloj de este ordenador va mal: timedatectl set-ntp true.
doctor-tls-name = El certificado { $file } está hecho para { $names }, no para { $host }. Consiga uno para ese nombre, o escriba PUBLIC_URL como dice el certificado.
doctor-tls-new = Aún no hay certificado para esta red: el hub hace uno al arrancar.
doctor-tls-none = El hub habla HTTP a secas: bien solo para este ordenador. Otros dispositivos necesitan HTTPS, docs/lan.md dice cómo.
doctor-mail = El servidor de correo { $host } responde, cifrado como debe, y nos deja entrar. El hub escribe desde { $sender }.
doctor-mail-none = Sin correo: los enlaces para docentes los entrega usted. SMTP_URL y MAIL_FROM lo ajustan.
doctor-letters = El correo para { $domain } llega a { $host }:{ $port }: la puerta responde.
doctor-letters-closed = El correo para { $domain } se espera en { $host }:{ $port }; nadie responde mientras el hub no funciona.
doctor-letters-other = En { $host }:{ $port } responde alguien que no acepta cartas (LMTP). Pare ese programa, o elija: LMTP_PORT=2424.
doctor-letters-none = No llega correo. LMTP_PORT y LMTP_DOMAIN le abren la puerta.

mail-away = El servidor de correo no responde ({ $why }). Mire la máquina y el puerto en SMTP_URL, y si un cortafuegos deja salir hasta allí a este ordenador.
mail-unencrypted = El servidor de correo no cifra como se le pide ({ $why }). Su puerto para smtp:// suele ser 587, para smtps:// 465: mire SMTP_URL.
mail-untrusted = No se puede confiar en el certificado del servidor de correo ({ $why }). SMTP_URL debería nombrar el servidor como lo hace su certificado; uno propio ha de conocerlo este ordenador.
mail-login = El servidor de correo rechaza el nombre o la contraseña ({ $why }). Mire los dos en SMTP_URL; algunos proveedores quieren una contraseña hecha para programas.
mail-sender = El servidor de correo no nos deja escribir desde MAIL_FROM ({ $why }). Tome una dirección que pertenezca al nombre de SMTP_URL.
mail-recipient = El servidor de correo no acepta la dirección del destinatario ({ $why }). Mire si está bien, y si el servidor puede escribir a otros.
mail-refused = El servidor de correo no acepta la carta ({ $why }). Su proveedor puede decir por qué.
