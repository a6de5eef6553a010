"""Spanish, of Spain and of America."""

from __future__ import annotations

from boilerplate_cli.languages import Language, Phrases
from boilerplate_cli.text import listed

CONSENT = {
    "consent.cookies": Phrases(
        cues=listed("cookies, cookie, galletas"),
        lists={
            "leads": listed("al, si, en caso de"),
            "greetings": listed("uso de cookies, aviso de cookies, privacidad, tu privacidad, su privacidad, aviso"),
            "sites": listed(
                "este sitio, este sitio web, esta web, nuestro sitio, nuestro sitio web, nuestra web, esta página",
                "esta página web, nosotros, este portal",
            ),
            "uses": listed("utiliza, usa, utilizamos, usamos, emplea, almacena, almacenamos"),
            "ours": listed("utilizamos, usamos, empleamos, este sitio usa, este sitio utiliza"),
            "agrees": listed("aceptas, acepta, aceptando, considera que acepta, consiente, consientes, aceptación"),
            "aims": listed(
                "experiencia, sitio, navegación, contenido, servicios, publicidad, análisis, analizar, propias",
                "terceros, funcionamiento, aceptas, acepta, configuración, preferencias, uso",
            ),
        },
        drops=(
            "Utilizamos cookies propias y de terceros para mejorar la navegación.",
            "Al continuar navegando, consideramos que acepta el uso de cookies.",
        ),
        keeps=(
            "Usamos mantequilla para las cookies de la abuela.",
            "Usamos galletas de mantequilla para la base de la tarta.",
        ),
    ),
    "consent.kind-of-cookie": Phrases(
        cues=listed(
            "las cookies técnicas, las cookies necesarias, las cookies analíticas, las cookies de terceros",
            "las cookies publicitarias, las cookies funcionales, las cookies de rendimiento, estas cookies",
            "esta cookie",
        ),
        lists={
            "aims": listed("sitio, página, usuario, visitante, función, servicio, datos, naveg, anunci"),
            "verbs": listed("son, permiten, permite, ayudan, recopilan, se utilizan, se usan, almacenan"),
        },
        drops=(
            "Las cookies necesarias son imprescindibles para que el sitio funcione.",
            "Estas cookies permiten contar las visitas de la página y sus fuentes.",
        ),
        keeps=("Estas cookies son las mejores que he comido.",),
    ),
    "consent.cookie-note": Phrases(
        cues=listed(
            "más información sobre las cookies, más información sobre cookies, para más información sobre cookies",
            "puede cambiar la configuración de cookies, puedes cambiar la configuración de cookies",
            "las cookies nos permiten, las cookies nos ayudan",
        ),
        drops=(
            "Más información sobre las cookies en nuestra política.",
            "Las cookies nos permiten ofrecer nuestros servicios.",
        ),
        keeps=("Las cookies nos gustan tibias.",),
    ),
    "consent.choice": Phrases(
        cues=listed(
            "aceptar todo, aceptar todas, aceptar cookies, aceptar todas las cookies, aceptar y cerrar",
            "aceptar y continuar, rechazar todo, rechazar todas, rechazar cookies, configurar cookies",
            "configuración de cookies, configuración de privacidad, gestionar cookies, preferencias de cookies",
            "administrar cookies, política de cookies, uso de cookies, aviso de cookies, política de privacidad",
            "guardar preferencias, guardar configuración, cookies necesarias, cookies técnicas, siempre activo",
            "permitir todas, permitir selección, valoramos su privacidad, valoramos tu privacidad",
            "solo necesarias, sólo necesarias",
        ),
        drops=("Aceptar todas las cookies", "Configuración de cookies", "Rechazar todo"),
        keeps=("Aceptar todo lo que venga", "Rechazar todo es fácil"),
    ),
    "consent.embedded-content": Phrases(
        cues=listed(
            "este contenido está bloqueado, para ver este contenido, para ver este vídeo debes aceptar",
            "este contenido no está disponible debido a tus preferencias",
        ),
        drops=(
            "Este contenido está bloqueado hasta que aceptes las cookies.",
            "Para ver este contenido, acepta las cookies de redes sociales.",
        ),
        keeps=("Este contenido lo escribieron tres autores.",),
    ),
    "consent.sign-in": Phrases(
        cues=listed(
            "iniciar sesión, inicia sesión, inicie sesión, inicio de sesión, cerrar sesión, regístrate, regístrese",
            "registrarse, registrarme, crear cuenta, crear una cuenta, olvidé mi contraseña",
            "has olvidado tu contraseña, olvidaste tu contraseña, olvidó su contraseña, recuperar contraseña",
            "recordarme, recuérdame, mi cuenta, ya tengo cuenta, no tienes cuenta, no tengo cuenta, ya tienes cuenta",
            "iniciar sesión con google, iniciar sesión con facebook, entrar con facebook",
        ),
        lists={"before": listed("o, bienvenido, por favor"), "between": listed("o, aquí, ahora, contraseña, cancelar")},
        drops=("¿Has olvidado tu contraseña?", "Iniciar sesión o registrarse", "¿No tienes cuenta? Regístrate aquí"),
        keeps=("Registrarse en el hotel", "Crear cuenta de collar"),
    ),
    "consent.subscribers": Phrases(
        cues=listed(
            "ya eres suscriptor, ya soy suscriptor, ya es suscriptor, ya tienes cuenta, eres suscriptor",
            "ya estás suscrito, todavía no eres suscriptor",
        ),
        lists={
            "doors": listed("inicia sesión, inicie sesión, iniciar sesión, regístrate, suscríbete, entra, aquí, accede")
        },
        drops=("¿Ya eres suscriptor? Inicia sesión", "¿Ya tienes cuenta? Accede aquí."),
        keeps=("Ya eres suscriptor de la idea, me dijo.",),
    ),
    "consent.paywall": Phrases(
        cues=listed(
            "contenido exclusivo para suscriptores, solo para suscriptores, sólo para suscriptores",
            "suscríbete para seguir leyendo, suscríbete para leer, suscríbase para seguir leyendo, para seguir leyendo",
            "para continuar leyendo, regístrate para seguir leyendo, inicia sesión para seguir leyendo",
            "este artículo es exclusivo para suscriptores, este contenido es exclusivo para",
            "has alcanzado el límite de artículos",
        ),
        drops=("Suscríbete para seguir leyendo", "Este contenido es exclusivo para suscriptores."),
        keeps=("Quien quiera seguir leyendo necesita una lámpara.",),
    ),
    "consent.label": Phrases(
        cues=listed("solo suscriptores, sólo suscriptores, exclusivo suscriptores, exclusivo para suscriptores"),
        drops=("Solo suscriptores", "Exclusivo para suscriptores"),
        keeps=("Solo suscriptores del gas",),
    ),
    "consent.word": Phrases(
        cues=listed("privacidad, consentimiento, entendido, acepto, estoy de acuerdo"),
        drops=("Privacidad", "Entendido"),
        keeps=("Privacidad y escuela",),
    ),
}

SHARE = {
    "share.bar": Phrases(
        lists={
            "words": listed(
                "compartir, comparte, compartir:, enviar, imprimir, en, por, síguenos, con, copiar, enlace, correo",
                "electrónico, seguir, guardar, tuitear, nota, noticia",
            )
        },
        drops=("Compartir en Facebook", "Facebook Twitter Imprimir Enviar"),
        keeps=("Compartir Facebook entre dos jueces",),
    ),
    "share.click-to-share": Phrases(
        cues=listed("haz clic para, haga clic para, clic para, pulsa para"),
        lists={"verbs": listed("compartir, imprimir, enviar")},
        drops=(
            "Haz clic para compartir en Facebook (Se abre en una ventana nueva)",
            "Haz clic para imprimir (Se abre en una ventana nueva)",
        ),
        keeps=("Haz clic para abrir el mapa. Compartir la posición ayuda.",),
    ),
    "share.button": Phrases(
        cues=listed(
            "compartir, comparte, compártelo, compartir en, compartir noticia, compartir nota, comparte esto",
            "compartir artículo, comparte este artículo, compartir esta noticia, comparte esta noticia, copiar enlace",
            "enlace copiado, compartir por correo, enviar por correo, enviar a un amigo, tuitear, compartir con",
            "compartir esta nota, compartir en redes sociales, copiar link",
        ),
        drops=("[Compartir]", "Comparte esta noticia:", "Copiar enlace"),
        keeps=("Compartir el pan", "Comparte esto con nadie"),
    ),
    "share.follow": Phrases(
        cues=listed(
            "síguenos, síguenos en, síganos, síganos en, sigue nuestras redes, encuéntranos en, búscanos en",
            "seguir al autor, sígueme, sígueme en, síguenos en redes sociales, síguenos en nuestras redes sociales",
            "síguenos en las redes sociales, conecta con nosotros",
        ),
        lists={"via": listed("en"), "where": listed("aquí, también, en redes sociales, en nuestras redes sociales")},
        drops=("Síguenos en:", "Síguenos en redes sociales"),
        keeps=("Síguenos por las calles del puerto",),
    ),
    "share.counter": Phrases(
        cues=listed("compartidos, compartido, veces compartido, me gusta"),
        drops=("14 compartidos", "3 Me gusta"),
        keeps=("14 compartidos entre dos",),
    ),
    "share.audience": Phrases(
        cues=listed("seguidores, suscriptores, visitas"),
        drops=("1.204 seguidores", "350 visitas"),
        keeps=("1.204 seguidores del santo",),
    ),
    "share.likes": Phrases(
        cues=listed("me gusta, me gusta esto, a %d blogueros les gusta esto, sé el primero en decir que te gusta"),
        lists={"state": listed("cargando")},
        drops=("Me gusta esto:", "Me gusta: Cargando..."),
        keeps=("¿Me gusta esto?",),
    ),
    "share.plea": Phrases(
        cues=listed("comparte este artículo, comparte esta noticia, comparta este artículo, comparte esta página"),
        lists={"ifs": listed("si, te"), "please": listed("por favor, entonces")},
        drops=(
            "Si te ha gustado, comparte este artículo con tus amigos.",
            "Por favor comparte esta noticia en tus redes",
        ),
        keeps=("Comparte esta página con tu clase. Después pregunta qué quería el zorro.",),
    ),
    "share.embedded-post": Phrases(
        cues=listed("ver esta publicación en instagram, una publicación compartida de, una publicación compartida por"),
        drops=("Ver esta publicación en Instagram", "Una publicación compartida de Juana Ejemplo (@juana)"),
        keeps=("Una publicación compartida por dos ciudades sale el lunes.",),
    ),
    "share.network": Phrases(
        cues=listed("redes sociales, seguir"),
        drops=("Redes sociales", "Seguir"),
        keeps=("Redes sociales y escuela",),
    ),
    "share.run": Phrases(
        lists={
            "sure": listed("compartir, comparte, síguenos, tuitear"),
            "perhaps": listed("imprimir, enviar, comentar, comentarios, guardar, copiar enlace, correo, me gusta"),
            "before": listed("compartir en, comparte en, en, síguenos en, por"),
            "bar verbs": listed("compartir, comparte, síguenos, síganos, encuéntranos"),
        },
        drops=("x Compartir\nx Facebook\nx Imprimir", "x Compartir en Facebook\nx Compartir en Twitter\nx Enviar"),
        keeps=("| El club escribió en mayo a cuatro empresas:\n| Facebook\n| Twitter\n| YouTube",),
    ),
}

COMMENTS = {
    "comments.form": Phrases(
        cues=(
            *listed(
                "tu dirección de correo electrónico no será, su dirección de correo electrónico no será",
                "tu correo electrónico no será, tu email no será, los campos obligatorios están",
                "los campos necesarios están, los campos requeridos están, recibir un email con",
                "recibir un correo electrónico con, recibir nuevas entradas, guarda mi nombre, guardar mi nombre",
                "debes estar conectado, debes iniciar sesión, tienes que iniciar sesión, inicia sesión para",
                "debe iniciar sesión, este sitio usa akismet, este sitio utiliza akismet, avísame, notificarme",
                "notifícame, tu comentario está, tu comentario será, haz clic para cancelar, lo siento debes estar",
            ),
            "lo siento, debes estar conectado",
        ),
        drops=(
            "Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *",
            "Debes iniciar sesión para publicar un comentario.",
        ),
        keeps=("Dijo que tu dirección de correo electrónico no será publicada.",),
    ),
    "comments.policy": Phrases(
        cues=listed(
            "los comentarios están cerrados, comentarios cerrados, los comentarios están desactivados",
            "comentarios desactivados, sé el primero en, sea el primero en, no hay comentarios, aún no hay comentarios",
            "todavía no hay comentarios, los comentarios están moderados, los comentarios están sujetos",
            "ningún comentario en",
        ),
        drops=(
            "Los comentarios están cerrados.",
            "Sé el primero en comentar",
        ),
        keeps=("Por la noche cerró los comentarios.",),
    ),
    "comments.feed": Phrases(
        cues=listed(
            "rss de los comentarios, rss de comentarios, feed de comentarios, feed de los comentarios",
            "enviar comentarios (atom), suscribirse a los comentarios, suscribirse a comentarios",
        ),
        drops=(
            "RSS de los comentarios",
            "Feed de comentarios",
        ),
        keeps=("Un feed muestra los comentarios.",),
    ),
    "comments.button": Phrases(
        cues=listed(
            "responder, responder a este comentario, cancelar respuesta, cancelar la respuesta, reportar abuso",
            "reportar, denunciar, denunciar comentario, ver comentarios, ver los comentarios",
            "ver todos los comentarios, ver más comentarios, más comentarios, todos los comentarios",
            "cargar más comentarios, comentar, comentar esta noticia, deja un comentario, dejar un comentario",
            "añadir comentario, agregar comentario, publicar comentario, publicar el comentario, enviar comentario",
            "escribir comentario, escribe un comentario, mostrar comentarios, ocultar comentarios",
            "comentarios antiguos, comentarios recientes, más recientes, más antiguos, mejor valorados",
        ),
        drops=(
            "Responder",
            "Denunciar comentario",
        ),
        keeps=("Responder a diez preguntas",),
    ),
    "comments.label": Phrases(
        lists={
            "labels": listed(
                "nombre, correo electrónico, web, sitio web, comentario, tu nombre, tu comentario, su nombre",
                "su comentario, mensaje, asunto, cancelar, enviar, publicar, correo, tu correo electrónico",
                "vista previa",
            ),
        },
        drops=(
            "x Deja un comentario\nx Nombre *\nx Correo electrónico *",
            "x Deja una respuesta\nx Comentario\nx Nombre\nx Web",
        ),
        keeps=("| Mensaje en una botella\n| Asunto",),
    ),
    "comments.field": Phrases(
        cues=listed("requerido, obligatorio, opcional, no será publicado, no se publicará, necesario"),
        lists={
            "fields": listed("nombre, correo electrónico, correo, sitio web, comentario"),
        },
        drops=(
            "Nombre (requerido)",
            "Correo electrónico (no será publicado)",
        ),
        keeps=("Obligatorio desde el lunes",),
    ),
}

LEGAL = {
    "legal.rights": Phrases(
        cues=listed("todos los derechos reservados, reservados todos los derechos, derechos reservados"),
        lists={"goes_on": listed("a, al, para")},
        drops=(
            "© 2012 Prensa del Puerto. Todos los derechos reservados.",
            "Reservados todos los derechos",
        ),
        keeps=(
            '"Todos los derechos reservados", decía al final.',
            "Todos los derechos reservados a la corona desaparecieron.",
        ),
    ),
    "legal.copying": Phrases(
        cues=listed(
            "prohibida la reproducción, prohibida su reproducción, queda prohibida la reproducción",
            "prohibida la reproducción total o parcial, queda prohibida toda reproducción, sin autorización previa",
            "sin la autorización expresa, sin autorización expresa",
        ),
        drops=(
            "Prohibida la reproducción total o parcial.",
            "Queda prohibida la reproducción de estos textos.",
        ),
        keeps=('"Prohibida la reproducción", leyó.',),
    ),
    "legal.terms-link": Phrases(
        cues=listed(
            "aviso legal, política de privacidad, política de cookies, condiciones de uso, términos y condiciones",
            "términos de uso, términos de servicio, condiciones generales, condiciones de venta, condiciones legales",
            "privacidad, protección de datos, aviso de privacidad, nota legal, configuración de cookies",
            "configurar cookies, código ético, política de protección de datos, información legal, canal de denuncias",
            "política de devoluciones",
        ),
        lists={
            "and": listed("y"),
        },
        drops=(
            "Aviso legal",
            "Política de privacidad y Condiciones de uso",
        ),
        keeps=("Privacidad en el mar",),
    ),
    "legal.footer": Phrases(
        cues=listed(
            "aviso legal, política de privacidad, política de cookies, condiciones de uso, términos y condiciones",
            "aviso de privacidad",
        ),
        drops=(
            "Aviso legal | Prensa del Puerto",
            "El Puerto | Política de cookies | Empleos",
        ),
        keeps=("El aviso legal | una obra",),
    ),
    "legal.maker": Phrases(
        cues=listed(
            "creado con, desarrollado por, diseño web, diseñado por, diseño y desarrollo, funciona gracias a",
            "con la tecnología de, alojado en, sitio web creado por",
        ),
        drops=(
            "Funciona gracias a WordPress",
            "Diseño web: Brandt & Adler",
        ),
        keeps=("Creado con una navaja",),
    ),
}

ADS = {
    "ads.label": Phrases(
        cues=listed(
            "publicidad, patrocinado, contenido patrocinado, contenido de marca, contenido promocionado, anuncio",
            "anuncios, anuncios google, publirreportaje, artículo patrocinado, contenido para, cerrar anuncio",
            "enlaces patrocinados, patrocinado por, branded content",
        ),
        drops=(
            "[Publicidad]",
            "Contenido patrocinado",
        ),
        keeps=("Publicidad de un faro",),
    ),
    "ads.continues": Phrases(
        cues=listed(
            "sigue leyendo, continúa después de la publicidad, continua después del anuncio, continúa leyendo",
            "la noticia continúa después de la publicidad, el artículo continúa después de la publicidad",
            "continuar leyendo, seguir leyendo, saltar publicidad, la nota sigue después de la publicidad",
        ),
        lists={
            "ads": listed("publicidad"),
        },
        drops=(
            "Sigue leyendo",
            "Publicidad - continúa después de la publicidad",
        ),
        keeps=("Continúa después de la pausa",),
    ),
    "ads.sponsored-by": Phrases(
        cues=listed("patrocinado por, presentado por, ofrecido por, con el apoyo de, en colaboración con, publicidad"),
        drops=(
            "Patrocinado por Eastfield Barcos",
            "Ofrecido por Eastfield",
        ),
        keeps=("La carrera fue patrocinada por Eastfield.",),
    ),
    "ads.disclosure": Phrases(
        cues=listed(
            "contiene enlaces de afiliados, contiene enlaces de afiliado, contener enlaces de afiliados",
            "enlaces de afiliados, recibir una comisión, obtener una comisión, ganar una comisión",
            "llevarnos una comisión",
        ),
        lists={
            "notes": listed("nota, aviso"),
            "openers": listed("este, esta, estos, algunos, si, los, como, nuestra"),
        },
        drops=(
            "Este artículo contiene enlaces de afiliados.",
            "Si compras aquí, podemos recibir una comisión.",
        ),
        keeps=("Un agente gana el dos por ciento de comisión.",),
    ),
}

NAVIGATION = {
    "navigation.place": Phrases(
        lists={
            "places": listed(
                "contáctanos, contáctenos, quiénes somos, mapa del sitio, mapa web, mapa del web, mi cuenta",
                "sobre nosotros, acerca de nosotros, aviso a navegantes, preguntas frecuentes, página principal",
                "página de inicio, trabaja con nosotros, sala de prensa, notas de prensa, mi perfil, mi carrito",
                "atención al cliente, publicidad en el sitio, anúnciate, anúnciese aquí, hemeroteca, canales rss",
                "nuestro equipo, quienes somos, política editorial, edición impresa, tienda online, accesibilidad",
            ),
            "headings": listed("inicio, portada, contacto, ayuda, prensa, archivo, empleo"),
            "sign in": listed(
                "iniciar sesión, inicia sesión, cerrar sesión, regístrate, registrarse, crear cuenta, entrar, acceder",
            ),
        },
        drops=(
            "Quiénes somos",
            "Mapa del sitio",
        ),
        keeps=("Contacto",),
    ),
    "navigation.section": Phrases(
        lists={
            "sections": listed(
                "noticias, deportes, mundo, economía, política, sociedad, cultura, opinión, tecnología, salud, gente",
                "viajes, últimas noticias, internacional, nacional, españa, méxico, argentina, américa, sucesos",
                "ciencia, educación, televisión, cine, música, libros, gastronomía, recetas, moda, belleza, motor",
                "coches, vivienda, empresas, mercados, bolsa, finanzas, negocios, fútbol, baloncesto, tenis",
                "espectáculos, entretenimiento, vídeos, videos, fotos, galerías, blogs, columnas, editoriales",
                "cartas al director, agenda, eventos, servicios, productos, tienda, suscripciones, suscríbete, buscar",
                "búsqueda, categorías, etiquetas, archivos, enlaces, equipo, historia, proyectos, publicaciones",
                "medio ambiente, energía, clima, el tiempo, horóscopo, juegos, sorteos, lotería, familia, mascotas",
                "estilo de vida, vida, estilo, tendencias, arte, teatro, literatura, turismo, provincia, local",
                "comunidad, menú, aviso legal, privacidad, cookies",
            ),
        },
        drops=(
            "Deportes",
            "Últimas noticias",
        ),
        keeps=("La economía del mar",),
    ),
    "navigation.menu": Phrases(
        lists={
            "contents": listed("índice, contenido, contenidos"),
            "addresses": listed("contacto:, contacto de prensa:"),
            "credits": listed("por, publicado"),
        },
        drops=(
            "x Inicio\nx Noticias\nx El puerto\nx Contacto",
            "x Política\nx Economía\nx El faro\nx Cultura\nx Quiénes somos",
        ),
        keeps=("| La fundación apoya tres causas:\n| Salud\n| Educación\n| Ciencia\n| No se paga nada más.",),
    ),
    "navigation.row": Phrases(
        drops=(
            "Inicio | Noticias | Contacto",
            "Inicio » Cultura » La campana",
        ),
        keeps=("Política, cultura y deportes le son ajenos.",),
    ),
    "navigation.label": Phrases(
        lists={
            "labels": listed(
                "categorías, entradas recientes, comentarios recientes, archivos, secciones, etiquetas populares",
                "menú principal, navegación principal, lo más leído, lo más visto, lo más comentado, los más leídos",
                "más leídas, más leído, artículos recientes, últimas entradas, últimos comentarios, entradas populares",
                "archivo del blog, todas las categorías, todas las secciones, enlaces de interés, mis enlaces",
                "abrir menú, cerrar menú, elegir mes, elegir categoría, nube de etiquetas, temas relacionados",
                "pie de página",
            ),
        },
        drops=(
            "Entradas recientes",
            "Lo más leído",
        ),
        keeps=("Categorías de barcos",),
    ),
    "navigation.box": Phrases(
        lists={
            "openers": listed("archivo, enlaces, blogs amigos, blogs que sigo"),
        },
        drops=(
            "| Entradas recientes\nx El puente está cerrado\nx Dos jinetes heridos",
            "| Blogs que sigo\nx Notas del puerto\nx La campana\nx Las redes",
        ),
        keeps=("| Equipo de pesca\n| Campana\n| Cuerda",),
    ),
    "navigation.skip-link": Phrases(
        cues=listed(
            "contenido, contenido principal, menú, menú principal, navegación, navegación principal, pie de página",
            "buscador, búsqueda",
        ),
        lists={
            "verbs": listed(
                "ir al, ir a la, ir a, ir directamente al, saltar al, saltar a, saltar a la, pasar al, volver al",
            ),
            "the": listed("el, la, al"),
        },
        drops=(
            "Saltar al contenido",
            "Ir al menú principal",
        ),
        keeps=("Ir al menú del día",),
    ),
    "navigation.way-back": Phrases(
        cues=listed(
            "volver arriba, volver al inicio, ir arriba, subir, volver, ir al inicio, arriba, regresar",
            "volver a la portada, volver al listado, volver atrás, ir a la portada, inicio de la página",
            "volver a noticias",
        ),
        drops=(
            "Volver arriba",
            "↑ Ir arriba",
        ),
        keeps=("Volver al mar",),
    ),
    "navigation.path-label": Phrases(
        cues=listed("estás aquí, usted está aquí, está aquí, se encuentra usted aquí, estás en, usted está en"),
        lists={
            "homes": listed("inicio, portada"),
        },
        drops=(
            "Usted está aquí: Inicio > Cultura",
            "Estás aquí:",
        ),
        keeps=("Estás aquí porque preguntaste.",),
    ),
    "navigation.path": Phrases(
        cues=listed("inicio, portada"),
        drops=(
            "Inicio > Cultura > La campana",
            "Inicio / Barcos",
        ),
        keeps=("Inicio - la historia de una casa",),
    ),
    "navigation.turn": Phrases(
        cues=listed("siguiente, anterior"),
        drops=(
            "Siguiente »",
            "« Anterior",
        ),
        keeps=("Siguiente semana",),
    ),
    "navigation.pager": Phrases(
        cues=listed(
            "siguiente, anterior, página siguiente, página anterior, entradas antiguas, entradas más recientes",
            "siguiente página, entrada siguiente, entrada anterior, artículo siguiente, artículo anterior",
            "entradas anteriores, entradas siguientes, navegación de entradas, ver más, mostrar más, cargar más",
            "ver todo, ver todos, ver todas, más noticias, primera página, última página, más antiguos, más recientes",
        ),
        lists={
            "bare": listed("siguiente, anterior"),
            "parts": listed(
                "página, páginas, de, y, o, inicio, primera, última, siguiente, anterior, página siguiente",
                "página anterior, entradas antiguas, entradas más recientes",
            ),
        },
        drops=(
            "Página siguiente",
            "1 2 3 Siguiente",
        ),
        keeps=("La página siguiente estaba en blanco.",),
    ),
    "navigation.page-count": Phrases(
        cues=listed("página, páginas, pág"),
        lists={
            "of": listed("de"),
            "turning": listed("siguiente, anterior"),
        },
        drops=(
            "Página 2 de 4",
            "Páginas: 1 2 3",
        ),
        keeps=("Página 3 del informe",),
    ),
    "navigation.neighbour": Phrases(
        cues=listed(
            "entrada anterior, entrada siguiente, artículo anterior, artículo siguiente, noticia anterior",
            "noticia siguiente, anterior, siguiente",
        ),
        drops=(
            "Entrada anterior: La campana de la isla",
            "Artículo siguiente » Lluvia hasta el viernes",
        ),
        keeps=("Siguiente - los huevos",),
    ),
    "navigation.search": Phrases(
        cues=listed(
            "buscar, buscar en, búsqueda, búsqueda avanzada, buscador, buscar por, buscar en este blog",
            "buscar en el sitio, resultados de la búsqueda, formulario de búsqueda, qué buscas, escribe tu búsqueda",
            "palabras clave, cerrar búsqueda, abrir búsqueda, buscar noticias, cerrar",
        ),
        lists={
            "search": listed("buscar, buscar en"),
            "what": listed("en, este, el, la, por, todo, los"),
            "things": listed("sitio, blog, web, página, noticias, archivo"),
        },
        drops=(
            "Buscar:",
            "Buscar en este blog",
        ),
        keeps=("Buscar el barco perdido",),
    ),
    "navigation.language-switch": Phrases(
        cues=listed(
            "seleccionar idioma, elige tu idioma, cambiar idioma, seleccione su idioma, elegir idioma",
            "versión en español, versión en inglés",
        ),
        drops=(
            "Seleccionar idioma",
            "Cambiar idioma",
        ),
        keeps=("Cambiar idioma y costumbres",),
    ),
}

LANGUAGE = Language(name="Spanish", phrases={**CONSENT, **SHARE, **NAVIGATION, **COMMENTS, **LEGAL, **ADS})
